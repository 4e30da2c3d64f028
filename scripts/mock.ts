// npm run mock: the server, with operations without a handler served from the examples of the document. `npm run mock
// -- --all` serves all of them so.

import { subscribe } from 'node:diagnostics_channel'
import { readFile } from 'node:fs/promises'
import { start } from '../src/start.ts'
import { servedVersions } from '../src/versions.ts'
import { documents } from './documents.ts'
import { mockHandlers, requestHeaders } from './mock-handlers.ts'

subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: { headers: Record<string, unknown> } }
  requestHeaders.enterWith(request.headers)
})

const all = process.argv.includes('--all')
const paths = Object.values(documents).map(({ made }) => made)
const versions = await Promise.all(
  servedVersions.map(async ({ contract, handlers }, i) => {
    const mocked = mockHandlers(contract, JSON.parse(await readFile(paths[i] as string, 'utf8')))
    const own = all ? {} : Object.fromEntries(Object.entries(handlers).filter(([, handler]) => handler !== undefined))
    const names = Object.keys(mocked).filter((id) => !(id in own))
    const shown = names.length > 10 ? `${names.length} operations` : names.join(', ')
    if (names.length > 0) console.log(`From examples, version ${contract.release}: ${shown}`)
    return { contract, handlers: { ...mocked, ...own } }
  }),
)
try {
  await start(() => undefined, { versions })
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `${message}: say PORT=3001 npm run mock beside npm run dev` : message)
  process.exit(1)
}
