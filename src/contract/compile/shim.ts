// @ts-nocheck
import { readFileSync } from 'node:fs'
import { requestCompiler, responseCompiler } from './ajv.ts'
import { operationsOf, resolve } from './document.ts'
const locations = ['path', 'query', 'header', 'cookie']
export function shim(file) {
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const steps = new Set(['login','changePassword','createPayment','capturePayment','voidPayment','createRefund','receiveProviderEvent','cancelOrder','registerUser'])
  const req = requestCompiler(document), res = responseCompiler(document)
  const texts = (c) => { const f = (v) => { const ok = c(v); f.errors = c.errors?.map((e) => ({ ...e, texts: e.parentSchema?.['x-messages']?.[e.keyword] })); return ok }; return f }
  const operations = operationsOf(document).map((o) => {
    const schemaOf = (l) => { const here = o.parameters.filter((p) => p.in === l); const n = (p) => l === 'header' ? p.name.toLowerCase() : p.name
      return { type: 'object', properties: Object.fromEntries(here.map((p) => [n(p), p.schema])), required: here.filter((p) => p.required).map(n) } }
    const properties = Object.fromEntries(locations.map((l) => [l, schemaOf(l)]))
    const formSchema = ({ name, required }) => ({ type: 'object', additionalProperties: false, required: required ? [name] : [], properties: { [name]: {} } })
    return {
      ...o, extensions: { ...o.extensions, ...(steps.has(o.id) && { 'x-steps': true }) },
      requestBody: o.requestBody && { required: o.requestBody.required, types: Object.keys(o.requestBody.content) },
      parameters: o.parameters.map((p) => { const s = resolve(document, p.schema); const t = [s.type].flat(); const list = t.includes('array'); const tt = list ? [resolve(document, s.items).type].flat() : t
        return { name: p.name, in: p.in, required: p.required === true, list, type: tt.includes('integer') ? 'integer' : tt.includes('number') ? 'number' : tt.includes('boolean') ? 'boolean' : 'text', extensions: p['x-requires-scope'] ? { 'x-requires-scope': p['x-requires-scope'] } : {} } }),
      responses: Object.fromEntries(Object.entries(o.responses).map(([s, r]) => [s, { required: Object.entries(r.headers).filter(([, h]) => h.required).map(([n]) => n.toLowerCase()), binary: r.binary, content: Object.fromEntries(Object.entries(r.content).map(([t, m]) => [t, r.binary.includes(t) ? null : res(m.schema)])) }])),
      checks: {
        path: texts(req({ type: 'object', properties: { path: properties.path } })),
        bodyless: texts(req({ type: 'object', properties })),
        body: Object.fromEntries(Object.entries(o.requestBody?.content ?? {}).map(([t, { schema }]) => [t, texts(req({ type: 'object', properties: { ...properties, body: t === 'multipart/form-data' && o.file ? formSchema(o.file) : schema } }))])),
      },
    }
  })
  const x = Object.fromEntries(Object.entries(document).filter(([k]) => k.startsWith('x-') && k !== 'x-errors'))
  return { digest: 'none', title: document.info.title, release: document.info.version, extensions: x, schemes: [...new Set(operations.flatMap((o) => o.security.flatMap(Object.keys)))], operations }
}
