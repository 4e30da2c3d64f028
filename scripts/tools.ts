// The tools of others that our scripts run: those of node_modules, on the Node that runs us, which need not be the one in PATH.

import { execFile } from 'node:child_process'

const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** @returns what it printed, which is JSON; whether it was content does not matter */
export function told(tool: string, ...args: string[]): Promise<any> {
  return new Promise((resolve, reject) => {
    const argv = [`node_modules/.bin/${tool}`, ...args]
    execFile(process.execPath, argv, { env, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout))
      } catch {
        reject(new Error(`${tool} did not finish: ${stderr || stdout}`))
      }
    })
  })
}

/** Each version of the API: the document that is made for it, and the last one that was released. */
export const documents: Record<string, { readonly made: string; readonly released: string }> = {
  v1: { made: 'src/generated/openapi.json', released: 'spec/released/v1.yaml' },
  v2: { made: 'src/generated/v2/openapi.json', released: 'spec/released/v2.yaml' },
}
