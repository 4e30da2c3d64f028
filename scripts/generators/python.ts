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
  makesWith: ['python3'],
  runsWith: ['python3'],
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

const models = python(
  'datamodel-code-generator-0.89.0',
  'datamodel-code-generator==0.89.0',
  'pydantic[email]',
  'mypy==2.4.1',
)
const modelOptions = [
  ...['--input', 'openapi.json', '--output', 'made.py', '--output-model-type', 'pydantic_v2.BaseModel'],
  ...['--use-annotated', '--use-union-operator', '--capitalise-enum-members', '--set-default-enum-member'],
]

/** Types of what is sent and answered, without calls. */
export const datamodelCodeGenerator: Generator = {
  name: 'datamodel-code-generator',
  version: '0.89.0',
  language: 'Python',
  reads: 'openapi.sdk.json',
  options: `\`datamodel-codegen ${modelOptions.join(' ')}\``,
  strictness: '`mypy --strict`',
  makesWith: ['python3'],
  runsWith: ['python3'],
  install: models.install,
  make: () => [[models.program('datamodel-codegen'), '--input-file-type', 'openapi', ...modelOptions]],
  compile: () => [[models.program('mypy'), '--strict', '--cache-dir', inCache('mypy'), 'made.py']],
}

const toolServer = python('fastmcp-4.2.3', 'fastmcp==4.2.3')

/** Tools for language models, which need no client. */
export const fastMcp: Generator = {
  name: 'FastMCP',
  version: '4.2.3',
  language: 'Python',
  reads: 'openapi.sdk.json',
  options:
    '`FastMCP.from_openapi(document, client, mcp_component_fn)`, where the function leaves out members with brackets ' +
    '(`filter[price][gte]`), which some APIs of models refuse',
  strictness: 'every name at most 64 letters, digits, `_`, `-`',
  makesWith: ['python3'],
  runsWith: ['python3'],
  install: toolServer.install,
  make: () => [['true']],
  compile: () => [[toolServer.program('python'), '-m', 'py_compile', 'tools.py']],
  day: {
    ...{ file: 'tools.py', to: 'tools.py', steps: ['list', 'create', 'a refusal is told'] },
    run: () => [[toolServer.program('python'), 'tools.py']],
  },
}
