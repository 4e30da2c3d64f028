// After npm ci: removes files that are only needed to compile or debug packages, a fifth of node_modules. Nothing is
// compiled here: Node is installed as a binary, better-sqlite3 with a binary for each platform.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const { platform, arch } = process
const sqlite = 'node_modules/better-sqlite3'
const folders = [`node_modules/node/node_modules/node-${platform}-${arch}/include`, `${sqlite}/deps`]
// linux-x64.node and linuxmusl-x64.node are both for this machine.
const binaries = readdirSync(`${sqlite}/prebuilds`).filter(
  (name) => !(name.startsWith(platform) && name.includes(arch)),
)
// OpenTelemetry has three builds: one for Node, and two for bundlers.
const traces = 'node_modules/@opentelemetry'
const bundled = (existsSync(traces) ? readdirSync(traces) : []).flatMap((name) =>
  ['esm', 'esnext'].map((kind) => `${traces}/${name}/build/${kind}`),
)
const maps = readdirSync('node_modules', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[cm]?[jt]s\.map$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name))
for (const unused of [...folders, ...bundled, ...binaries.map((name) => `${sqlite}/prebuilds/${name}`), ...maps])
  rmSync(unused, { recursive: true, force: true })
