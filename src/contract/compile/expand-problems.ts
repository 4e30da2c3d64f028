// Every refusal in its second form: RFC 9457 problem details, beside our envelope, for who prefers them.
//
// The source shows the envelope only. Its first example on every response is told once more as a problem document, made from
// the example itself, so that the two cannot disagree.

type Json = Record<string, any>

const envelope = '#/components/schemas/ErrorEnvelope'
const exampleName = (name: string) => `${name}_problem`

/** A dotted field of the body as a JSON pointer; a query, header, cookie or path has none. */
const pointerTo = (field: string) =>
  /^(query|header|cookie|path)\./.test(field) ? {} : { pointer: `#/${field.replaceAll('.', '/')}` }

function problemOf({ error }: Json, status: number): Json {
  const errors = Object.entries<string[]>(error.details).flatMap(([field, texts]) =>
    texts.map((detail) => ({ field, ...pointerTo(field), detail })),
  )
  const [first] = errors
  return {
    type: `/problems/${error.code}`,
    title: error.message,
    status,
    ...(first && { detail: `${first.field}: ${first.detail}` }),
    instance: `urn:uuid:${error.request_id}`,
    errors,
    error,
  }
}

/** Adds the second media type to every answer, shared or an operation's own, that has our envelope. */
export function tellAsProblems(answers: Json, { components, 'x-errors': catalogue }: Json): void {
  for (const { content = {} } of Object.values<Json>(answers)) {
    const json = content['application/json']
    if (json?.schema.$ref !== envelope) continue
    const [name] = Object.keys(json.examples)
    if (name === undefined) continue
    const { summary, value } = components.examples[name]
    components.examples[exampleName(name)] = { summary, value: problemOf(value, catalogue[value.error.code].status) }
    content['application/problem+json'] = {
      schema: { $ref: '#/components/schemas/ProblemDetails' },
      examples: { [exampleName(name)]: { $ref: `#/components/examples/${exampleName(name)}` } },
    }
  }
}
