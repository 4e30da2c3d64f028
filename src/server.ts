// The process: config, store, listen, close gracefully.

import closeWithGrace from 'close-with-grace'
import { createApp } from './app.ts'
import { loadEnvFile, readConfig } from './config.ts'
import { openStore } from './store/open.ts'
import { seedDemo } from './store/seed.ts'

/** Requests in flight get this long to finish. */
const graceMs = 10_000

const clock = () => new Date()

async function start(): Promise<void> {
  loadEnvFile()
  const config = readConfig()
  const store = await openStore(config.databaseUrl, clock())
  if (config.seed === 'demo') await seedDemo(store, clock())
  const app = await createApp({ config, store, clock })
  app.addHook('onClose', () => store.close())
  closeWithGrace({ delay: graceMs, logger: app.log as never }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'closing after an error')
    await app.close()
  })
  const url = await app.listen({ host: config.host, port: config.port })
  console.log(`Shop API: ${url}/api/v1/items  docs: ${url}/docs  ${url}/redoc  document: ${url}/openapi.json`)
}

start().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
