// Files as the rules see them: a path from the root, a text, and for code its syntax tree.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface SourceFile {
  /** From the root of the project: `src/domain/money.ts`. */
  readonly path: string
  readonly text: string
}

/** Says what is wrong, one line each, beginning with the path. */
export type Rule = (files: readonly SourceFile[]) => string[]

const root = new URL('../../', import.meta.url)
const rootPath = fileURLToPath(root)

/** Every file in a folder of the project, however deep. */
export const filesIn = (folder: string): SourceFile[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(rootPath.length).replace(/\/?$/, '/')}${entry.name}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))

export const isCode = ({ path }: SourceFile): boolean => /\.[jt]s$|\.mjs$/.test(path)
export const inFolder =
  (...folders: string[]) =>
  ({ path }: SourceFile): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`)) && !path.startsWith('src/generated/')

/** Every node of a file's syntax tree. */
export function* nodesOf({ path, text }: SourceFile): Iterable<ts.Node> {
  function* below(node: ts.Node): Iterable<ts.Node> {
    yield node
    for (const child of node.getChildren(source)) {
      if (!ts.isJSDoc(child)) yield* below(child)
    }
  }
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  yield* below(source)
}

export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/** A rule that looks at one node at a time; `what` is undefined where nothing is wrong. */
export const everyNode =
  (where: (file: SourceFile) => boolean, what: (node: ts.Node, file: SourceFile) => string | undefined): Rule =>
  (files) =>
    files
      .filter((file) => isCode(file) && where(file))
      .flatMap((file) =>
        [...nodesOf(file)].flatMap((node) => {
          const fault = what(node, file)
          return fault === undefined ? [] : [`${file.path}:${lineOf(node)}: ${fault}`]
        }),
      )
