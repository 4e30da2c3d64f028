// The programs in tools/, which check the document and generate clients. Neither the server nor `npm test` needs them,
// so they have their own package.json, and are installed by the first script that runs one.

import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const toolsFolder = fileURLToPath(new URL('../tools', import.meta.url))
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** Installs them if necessary. */
export function installTools(): void {
  const wanted = readFileSync(`${toolsFolder}/package-lock.json`, 'utf8')
  const mark = `${toolsFolder}/node_modules/.installed`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  console.error('Installing what checks the document and makes clients of it, in tools/ (once, 250 MB)')
  execFileSync('npm', ['ci', '--prefix', toolsFolder, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(mark, wanted)
}

/** The path of a program in tools/. */
export function tool(name: string): string {
  installTools()
  return `${toolsFolder}/node_modules/.bin/${name}`
}

/**
 * Runs a program on this process's Node, which need not be the one in PATH.
 * @returns its output, which is JSON, whatever the exit code
 */
export function jsonOf(name: string, ...args: string[]): Promise<any> {
  return new Promise((resolve, reject) => {
    const argv = [tool(name), ...args]
    execFile(process.execPath, argv, { env, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout))
      } catch {
        reject(new Error(`${name} did not finish: ${stderr || stdout}`))
      }
    })
  })
}
