// Generating again: an example is checked anew where its value, its schema, or a schema below that was changed.

import t from 'tap'
import { exampleFindings } from '../src/contract/compile/checks/examples.ts'

const documentWith = (longest: number, name = 'Anglepoise') => ({
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1' },
  components: {
    schemas: {
      Name: { type: 'string', maxLength: longest },
      Lamp: { type: 'object', properties: { name: { $ref: '#/components/schemas/Name' } } },
    },
  },
  paths: {
    '/lamps': {
      get: {
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Lamp' },
                examples: { one: { value: { name } } },
              },
            },
          },
        },
      },
    },
  },
})
const findings = (document: object) => [...exampleFindings(document)].map(({ what }) => what)

t.test('an example that passed is refused when a schema below its own is changed, or its value', async (t) => {
  t.same(findings(documentWith(10)), [])
  t.same(findings(documentWith(10)), [])
  t.match(findings(documentWith(9)), [/does not validate: .*name must NOT have more than 9 characters/])
  t.match(findings(documentWith(10, 'Anglepoises')), [/more than 10 characters/])
  t.same(findings(documentWith(10)), [])
})
