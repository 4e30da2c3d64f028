// Starts Redoc. In a file of its own because the page's policy allows no inline script.

const shown = location.pathname.startsWith('/redoc/v2') ? '/openapi.v2.json' : '/openapi.json'
Redoc.init(shown, { expandResponses: '200,201', hideDownloadButtons: true }, document.getElementById('redoc'))
