// The document for people and programs: /openapi.json and /openapi.yaml, byte for byte as generated; Swagger UI and Redoc.

import type { FastifyInstance } from 'fastify'

export interface DocsOptions {
  readonly json: string
  readonly yaml: string
}

export default async function docs(app: FastifyInstance, { json, yaml }: DocsOptions): Promise<void> {
  app.get('/openapi.json', async (_request, reply) => reply.type('application/json').send(json))
  app.get('/openapi.yaml', async (_request, reply) => reply.type('application/yaml').send(yaml))
}
