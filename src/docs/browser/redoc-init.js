// Starts Redoc. In a file of its own because the page's policy allows no inline script.

Redoc.init('/openapi.json', { expandResponses: '200,201', hideDownloadButtons: true }, document.getElementById('redoc'))
