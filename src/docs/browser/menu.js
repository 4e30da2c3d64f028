// The bar above both pages: the way to the other page and to the document.
//
// A script because Swagger UI's page is written by its plugin, which also leaves out the viewport that phones need.

const places = {
  'Try it': '/docs',
  'Try v2': '/docs/v2',
  Reference: '/redoc',
  'Reference v2': '/redoc/v2',
  'openapi.json': '/openapi.json',
  'openapi.yaml': '/openapi.yaml',
  'openapi.v2.json': '/openapi.v2.json',
  'openapi.v2.yaml': '/openapi.v2.yaml',
  'Moving to v2': '/docs/migrating-to-v2',
  Changes: '/docs/api-changelog',
}

// A proxy may have put something in front of our paths; this file is below /redoc or /docs.
const prefix = new URL(document.currentScript.src).pathname.replace(
  /\/(?:redoc|docs(?:\/v2)?\/static\/theme)\/[^/]*$/,
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
