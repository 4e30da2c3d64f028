// The operations of a version as a plain list, which the pages of Swagger UI and Redoc show until their scripts have
// loaded, or if there are no scripts.

import type { ApiVersion, ListedOperation } from './documents.ts'
import { type Html, html } from './html.ts'

const entry = (operation: ListedOperation, link: (operation: ListedOperation) => string): Html => {
  const { method, path, summary, deprecated } = operation
  return html`<li${deprecated && html` class="deprecated"`}><a href="${link(operation)}">
<b class="method ${method.toLowerCase()}">${method}</b> <code>${path}</code> <span>${summary}</span></a></li>\n`
}

/** @param link where an operation is described */
export function operationList({ tags, operations }: ApiVersion, link: (operation: ListedOperation) => string): Html {
  const sections = tags.map(({ name, description }) => {
    const of = operations.filter(({ tag }) => tag === name)
    return html`<section><h2>${name}</h2><p>${description}</p><ul>${of.map((one) => entry(one, link))}</ul></section>\n`
  })
  return html`<div class="operations" id="operations">${sections}</div>`
}
