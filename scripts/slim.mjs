// After npm ci: removes what only compiling would need, a sixth of node_modules. Nothing is compiled here: Node is
// installed as a binary, better-sqlite3 with a binary for each platform.
import { readdirSync, rmSync } from 'node:fs'

const { platform, arch } = process
const sqlite = 'node_modules/better-sqlite3'
const folders = [`node_modules/node/node_modules/node-${platform}-${arch}/include`, `${sqlite}/deps`]
// linux-x64.node and linuxmusl-x64.node are both for this machine.
const binaries = readdirSync(`${sqlite}/prebuilds`).filter(
  (name) => !(name.startsWith(platform) && name.includes(arch)),
)
for (const unused of [...folders, ...binaries.map((name) => `${sqlite}/prebuilds/${name}`)])
  rmSync(unused, { recursive: true, force: true })
