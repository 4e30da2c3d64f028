// Clients in Rust.

import { execFileSync } from 'node:child_process'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'

/** What is compiled once serves every client. Two jobs: more need too much memory. */
const settings = {
  ...{ CARGO_TARGET_DIR: inCache('cargo-target'), CARGO_BUILD_JOBS: '2' },
  ...{ CARGO_INCREMENTAL: '0', CARGO_PROFILE_DEV_DEBUG: '0' },
}
const env = { ...process.env, ...settings }

const cargo = (...args: string[]): Command => [
  'env',
  ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  'cargo',
  ...args,
]

/** What all of them have in common. */
export const rust = {
  ...({
    language: 'Rust',
    strictness: '`cargo rustc -- -D warnings`',
    makesWith: ['cargo'],
    runsWith: ['cargo'],
  } as const),
  compile: () => [cargo('rustc', '-q', '--lib', '--', '-D', 'warnings')],
}

const version = '0.15.1'
const options = ['-n', 'shop_api', '-v', '2.0.0', '--interface', 'builder', '--include-client', 'false']

/** A program of its own, since the client needs less. */
const dayPackage = `[package]
name = "day"
version = "0.1.0"
edition = "2024"

[dependencies]
shop_api = { path = ".." }
futures-util = "0.3"
reqwest = { version = "0.13", default-features = false, features = ["multipart"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }
uuid = { version = "1", features = ["v4"] }
`

export const progenitor: Generator = {
  ...rust,
  name: 'progenitor',
  version,
  reads: 'openapi.sdk.3.0.json',
  options:
    `\`cargo progenitor -i openapi.json -o . ${options.join(' ')}\`, without the operation that takes a form: it ` +
    `refuses them ([issue 518](https://github.com/oxidecomputer/progenitor/issues/518)), so a picture is sent by the ` +
    `client's own \`reqwest\``,
  prepare: ({ paths }) => {
    for (const [path, item] of Object.entries<any>(paths))
      if (item.post?.requestBody?.content['multipart/form-data']) delete paths[path]
  },
  install: () =>
    once(`progenitor-${version}`, (folder) => {
      // A program that runs for a second needs no optimisation, which would take half an hour.
      const args = ['install', '-q', '--debug', 'cargo-progenitor', '--version', version, '--root', folder]
      execFileSync('cargo', args, { ...quiet, env })
    }),
  make: () => [
    [inCache(`progenitor-${version}/bin/cargo-progenitor`), 'progenitor', '-i', 'openapi.json', '-o', '.', ...options],
  ],
  compile: () => [...rust.compile(), cargo('build', '-q', '--manifest-path', 'day/Cargo.toml')],
  day: {
    ...{ file: 'day.rs', to: 'day/src/main.rs', files: { 'day/Cargo.toml': dayPackage } },
    run: () => [[inCache('cargo-target/debug/day')]],
  },
}
