// Starts Redoc. In a file of its own because the page's policy allows no inline script.

// A proxy may have put something in front of our paths. Scripts of a page share their names: menu.js has a `prefix`.
const [, front, version] = /^(.*)\/redoc(?:\/(v\d+))?\/?$/.exec(location.pathname) ?? ['', '', undefined]
const shown = `${front}${version ? `/openapi.${version}.json` : '/openapi.json'}`
Redoc.init(shown, { expandResponses: '200,201', hideDownloadButtons: true }, document.getElementById('redoc'))
