// The process: config, store, listen, close gracefully.

import closeWithGrace from 'close-with-grace'
import { createApp } from './app.ts'
import { loadEnvFile, readConfig } from './config.ts'
import { keptSecret } from './secrets.ts'
import { openStore } from './store/open.ts'
import { seedDemo } from './store/seed.ts'

/** Requests in flight get this long to finish. */
const graceMs = 10_000

const clock = () => new Date()

async function start(): Promise<void> {
  loadEnvFile()
  const config = readConfig()
  const store = await openStore(config.databaseUrl, clock()).catch((error: Error) => {
    throw new Error('cannot open the database (DATABASE_URL, DATA_DIR)', { cause: error })
  })
  if (config.seed === 'demo') await seedDemo(store, clock())
  const cursorKeys = config.cursorKeys.length > 0 ? config.cursorKeys : [keptSecret(config.dataDir, 'cursor.key')]
  const app = await createApp({ config: { ...config, cursorKeys }, store, clock })
  app.addHook('onClose', () => store.close())
  closeWithGrace({ delay: graceMs, logger: app.log as never }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'closing after an error')
    await app.close()
  })
  const url = await app.listen({ host: config.host, port: config.port })
  console.log(`Shop API: ${url}/api/v1/items  docs: ${url}/docs  ${url}/redoc  document: ${url}/openapi.json`)
}

/** What is wrong and why, in one line. */
const told = ({ message, cause }: Error): string => (cause instanceof Error ? `${message}: ${told(cause)}` : message)

start().catch((error: Error) => {
  console.error(told(error))
  process.exit(1)
})
