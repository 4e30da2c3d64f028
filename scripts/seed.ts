// make seed: fills an empty shop with the demo articles, or with a given number: `npm run seed -- 100000`.
//
// The result is always the same. Uses the configuration of the server, so DATABASE_URL and DATA_DIR choose the
// database.

import { SingleBar } from 'cli-progress'
import { loadEnvFile, readConfig } from '../src/config/config.ts'
import { demoSize } from '../src/domain/demo.ts'
import { openStore } from '../src/store/open.ts'
import { seedDemo } from '../src/use-cases/first-start.ts'
import { readParameters } from './parameters.ts'

const usage = 'npm run seed -- [COUNT]: fills an empty shop with this many items'

const count = Number(readParameters(usage, {}, 1).positionals[0] ?? demoSize)
if (!Number.isSafeInteger(count) || count < 1) {
  console.error('How many items? A whole number from 1.')
  process.exit(1)
}

loadEnvFile()
const store = await openStore(readConfig().databaseUrl, new Date())
const bar = new SingleBar({
  format: 'seeding {bar} {value}/{total} items, {eta_formatted} left',
  clearOnComplete: true,
})
if (process.stderr.isTTY) bar.start(count, 0)
const seeded = await seedDemo(store, new Date(), count, () => bar.increment())
bar.stop()
await store.close()
console.log(
  seeded ? `Seeded ${count} items.` : 'The shop is not empty; nothing was added. `make clean` empties the data folder.',
)
