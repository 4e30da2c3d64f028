// A policy: a feature that many operations share, from its declaration in the document to its functions by stage.
//
// The list of policies is complete: the vocabulary, expansion, findings, `npm run policies`, the rules for breaking
// changes and the pipeline iterate over it. A policy is static: what it needs at run time is passed to it as `house`.

import type { Operation } from './contract.ts'
import type { Stages } from './pipeline.ts'
import type { Resource } from './resource.ts'

// During generation, a document is JSON that is traversed without types.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any

/**
 * The parts that a declaration adds to its operation in the document. References point to the document's components.
 */
export interface Implied {
  readonly parameters?: readonly Json[]
  /** By status; the operation's own take precedence. */
  readonly responses?: Readonly<Record<string, Json>>
  /** Errors in addition to those that the operation has at the same status, by the names of shared responses. */
  readonly also?: Readonly<Record<string, readonly string[]>>
  /** Headers of every response below 300. */
  readonly headers?: Readonly<Record<string, Json>>
  /** Headers of every response. */
  readonly everywhere?: Readonly<Record<string, Json>>
  /** Headers of every error. */
  readonly errors?: Readonly<Record<string, Json>>
}

/** @returns a suggestion for an unknown name, to be appended to a message */
export type Suggest = (name: string, known: Iterable<string>) => string

/** Whether an operation has this fact; or names, each with a TypeScript type. */
export type Fact = boolean | Readonly<Record<string, string>>

/** Columns of the operation in `npm run policies`: column -> text. */
export type Columns = Readonly<Record<string, string | undefined>>

/** Something that clients of a release lose with the next one. */
interface Loss {
  /** The place in the declaration, as a JSON pointer; the declaration itself if absent. */
  readonly at?: string
  /** How affected clients use the API. */
  readonly side: 'call' | 'send' | 'read' | 'send or read' | 'generated'
  readonly message: string
}

/** @returns what clients lose when the value of a key changes from `before` to `after`; undefined means absent */
// biome-ignore lint/suspicious/noExplicitAny: the value of a key is JSON
export type Losses = (before: any, after: any, now: Date) => Iterable<Loss>

/** An operation as it is served. */
export interface ServedOperation extends Operation {
  /** The resource that it changes; undefined for reads, and if no GET shows the resource. */
  readonly resource: Resource | undefined
}

export interface Policy<Declared = Json, House = Json> {
  readonly name: string
  /** Its declaration at an operation: an `x-` key, or `security`. Without one it applies to every response. */
  readonly key?: string
  /** JSON Schema of the declaration under an `x-` key. */
  readonly schema?: Json
  /** Keys of parameters and of the root that belong to it, with their schemas. */
  readonly parameters?: Readonly<Record<`x-${string}`, Json>>
  readonly root?: Readonly<Record<`x-${string}`, Json>>
  /** The root keys among them that a document must have. */
  readonly required?: readonly `x-${string}`[]
  /** The root keys among them that only generation reads: the contract does not have them at run time. */
  readonly generated?: readonly `x-${string}`[]
  /** The languages that texts of the document (`x-messages`) must have; any, unless a policy requires some. */
  readonly languages?: readonly string[]
  /** The security schemes it reads. */
  readonly schemes?: readonly string[]
  /** Whether its schemes may be combined with others, all of which must then be satisfied. */
  readonly combines?: true

  // During generation. `declared` is undefined if an operation does not declare it; `method` is in lower case.

  /** Before expansion: its changes to parts that operations share. */
  prepares?(document: Json): void
  /** Adds to shared responses what operations without declarations need. */
  implies?(declared: Declared | undefined, operation: Json, document: Json, method: string): Implied
  /** After expansion: its changes to the operation, whose responses are complete. */
  completes?(declared: Declared | undefined, operation: Json, document: Json, method: string): void
  /** The statuses that it can cause, and that must be documented. */
  refuses?(declared: Declared | undefined, operation: Json, document: Json): readonly number[]
  /** What is wrong with a declaration. */
  findings?(
    declared: Declared | undefined,
    operation: Json,
    document: Json,
    method: string,
    suggest: Suggest,
  ): Iterable<string>
  columns?(declared: Declared | undefined, operation: Json): Columns
  /**
   * Facts about an operation that the types of its handler depend on (operation.ts): `secured`, its caller is known;
   * `clients`, it accepts API clients; `list`, it has `call.list`, with these fields if it names them; `dated`, it
   * returns `last_modified`. Facts that no policy states are false.
   */
  facts?(declared: Declared | undefined, operation: Json, document: Json): Readonly<Record<string, Fact>>
  /** The date from which an operation may be removed, if there is one. */
  ends?(declared: Declared): Date | undefined
  /** By key: what clients lose from one release to the next. */
  readonly losses?: Readonly<Record<`x-${string}`, Losses>>

  // At run time. Called once for each operation, at the start.

  /** Its functions for an operation; undefined if the operation needs none. */
  stages?(declared: Declared | undefined, operation: ServedOperation, house: House): Stages | undefined
  /** Its functions for responses outside any operation: pages, unknown paths, unsupported methods. */
  elsewhere?(house: House): Stages
}

/** The part of a policy that generation needs. */
export type Declaration = Omit<Policy, 'stages' | 'elsewhere'>
