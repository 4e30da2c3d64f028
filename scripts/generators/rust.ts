// Clients in Rust.

import { execFileSync } from 'node:child_process'
import { type Generator, inCache, once, quiet } from './generator.ts'

export const progenitor: Generator = {
  name: 'progenitor',
  version: '0.15.1',
  language: 'Rust',
  reads: 'openapi.sdk.3.0.json',
  options: '`cargo progenitor -i openapi.json -o made -n made -v 0.1.0`',
  strictness: '`cargo build`',
  fault: 'it refuses `multipart/form-data`; without `uploadFile` what it makes compiles',
  needs: ['cargo'],
  install: () =>
    once('progenitor-0.15.1', (folder) => {
      execFileSync('cargo', ['install', '-q', 'cargo-progenitor', '--version', '0.15.1', '--root', folder], quiet)
    }),
  make: () => [
    [
      ...([inCache('progenitor-0.15.1/bin/cargo-progenitor'), 'progenitor'] as const),
      ...['-i', 'openapi.json', '-o', 'made', '-n', 'made', '-v', '0.1.0'],
    ],
  ],
  compile: () => [['cargo', 'build', '-q', '--manifest-path', 'made/Cargo.toml']],
}
