// Starts Redoc in its page, in the colours of the page. It is shown when it is ready; until then the plain list of
// operations is.

{
  const { document: url } = document.currentScript.dataset
  const place = document.getElementById('redoc')
  const before = document.querySelector('.before')
  const dark = matchMedia('(prefers-color-scheme: dark)')

  const font = getComputedStyle(document.body).fontFamily
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
  const mono = colour('--mono')

  const theme = () => ({
    colors: {
      primary: { main: colour('--accent') },
      text: { primary: colour('--text'), secondary: colour('--muted') },
      border: { dark: colour('--line'), light: colour('--line') },
      responses: {
        success: { color: dark.matches ? '#7ee0a0' : '#116329', backgroundColor: colour('--surface') },
        error: { color: dark.matches ? '#ff9d96' : '#b3261e', backgroundColor: colour('--surface') },
        redirect: { color: dark.matches ? '#ecc26a' : '#7a5300', backgroundColor: colour('--surface') },
        info: { color: colour('--accent'), backgroundColor: colour('--surface') },
      },
    },
    schema: {
      nestedBackground: colour('--surface'),
      typeNameColor: colour('--muted'),
      typeTitleColor: colour('--muted'),
      linesColor: colour('--line'),
      requireLabelColor: dark.matches ? '#ff9d96' : '#b3261e',
    },
    sidebar: {
      backgroundColor: colour('--page'),
      textColor: colour('--text'),
      activeTextColor: colour('--accent'),
      width: '17rem',
    },
    rightPanel: { backgroundColor: '#262b2e', textColor: '#e4e6e6' },
    codeBlock: { backgroundColor: '#15181a' },
    typography: {
      fontFamily: font,
      fontSize: '15px',
      headings: { fontFamily: font, fontWeight: '600' },
      code: { fontFamily: mono, fontSize: '13px', color: colour('--text'), backgroundColor: colour('--surface') },
      links: { color: colour('--accent'), visited: colour('--accent'), hover: colour('--accent') },
    },
  })

  const start = () =>
    Redoc.init(
      url,
      { expandResponses: '200,201', hideDownloadButtons: true, disableSearch: true, theme: theme() },
      place,
      () => {
        before.hidden = true
      },
    )
  dark.addEventListener('change', start)
  start()
}
