// The bar above both pages: the way to the other page and to the document.
//
// A script because Swagger UI's page is written by its plugin, which also leaves out the viewport that phones need.

const places = {
  'Try it': '/docs',
  Reference: '/redoc',
  'openapi.json': '/openapi.json',
  'openapi.yaml': '/openapi.yaml',
}
// The server says which versions have pages of their own: assets.ts.
for (const version of older) {
  places[`Try ${version}`] = `/docs/${version}`
  places[`Reference ${version}`] = `/redoc/${version}`
  places[`openapi.${version}.json`] = `/openapi.${version}.json`
  places[`openapi.${version}.yaml`] = `/openapi.${version}.yaml`
}
places['Moving to v2'] = '/docs/migrating-to-v2'
places.Changes = '/docs/api-changelog'

// A proxy may have put something in front of our paths; this file is below /redoc or /docs.
const prefix = new URL(document.currentScript.src).pathname.replace(
  /\/(?:redoc|docs(?:\/v\d+)?\/static\/theme)\/[^/]*$/,
  '',
)

if (!document.querySelector('meta[name=viewport]')) {
  const viewport = document.createElement('meta')
  viewport.name = 'viewport'
  viewport.content = 'width=device-width, initial-scale=1'
  document.head.append(viewport)
}

const menu = document.createElement('nav')
menu.className = 'docs-menu'
menu.ariaLabel = 'Documentation'
for (const [text, href] of Object.entries(places)) {
  const link = document.createElement('a')
  link.textContent = text
  link.href = prefix + href
  if (location.pathname.replace(/\/$/, '') === prefix + href) link.ariaCurrent = 'page'
  menu.append(link)
}
document.body.prepend(menu)
