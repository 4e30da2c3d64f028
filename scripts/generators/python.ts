// Clients in Python.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'

/** Packages of PyPI in an environment of their own. */
export const python = (name: string, ...packages: string[]) => ({
  install: () =>
    once(name, (folder) => {
      execFileSync('python3', ['-m', 'venv', folder], quiet)
      execFileSync(join(folder, 'bin/pip'), ['install', '-q', '--disable-pip-version-check', ...packages], quiet)
    }),
  program: (program: string) => inCache(name, 'bin', program),
})

const client = python('openapi-python-client-0.29.1', 'openapi-python-client==0.29.1', 'mypy==2.4.1')

export const openapiPythonClient: Generator = {
  name: 'openapi-python-client',
  version: '0.29.1',
  language: 'Python',
  reads: 'openapi.sdk.json',
  options:
    '`openapi-python-client generate --path openapi.json --meta none --config config.yaml`, with ' +
    '`content_type_overrides` of each type of image to `application/octet-stream`',
  files: {
    'config.yaml': [
      'post_hooks: []',
      'content_type_overrides:',
      ...['jpeg', 'png', 'webp'].map((type) => `  image/${type}: application/octet-stream`),
    ].join('\n'),
  },
  strictness: '`mypy --strict`',
  needs: ['python3'],
  install: client.install,
  make: () => [
    [
      ...[client.program('openapi-python-client'), 'generate', '--path', 'openapi.json', '--meta', 'none'],
      ...['--output-path', 'made', '--overwrite', '--config', 'config.yaml'],
    ] as unknown as Command,
  ],
  compile: () => [[client.program('mypy'), '--strict', '--cache-dir', inCache('mypy'), 'made', 'day.py']],
  day: { file: 'day.py', to: 'day.py', run: () => [[client.program('python'), 'day.py']] },
}
