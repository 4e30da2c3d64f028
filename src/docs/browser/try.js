// Starts Swagger UI in its page. It is shown when it is ready; until then the plain list of operations is.
//
// Parameters are folded into groups, so that what matters first and the button that sends are on one screen. Demo users
// log in once (development only): the tokens are renewed, and a browser stays logged in.

{
  const { document: url } = document.currentScript.dataset
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const colour = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
  dark.addEventListener('change', colour)
  colour()

  /** Parameters of a list that say which part of it is wanted, and in which form. */
  const paging = ['page', 'size', 'limit', 'cursor', 'count', 'sort', 'order', 'fields', 'include']

  /** What a parameter is about; undefined for what is always shown. */
  function groupOf(parameter) {
    const name = parameter.get('name')
    if (parameter.get('required') || name === 'q') return undefined
    if (parameter.get('in') === 'header') return 'Headers'
    if (parameter.get('in') === 'cookie') return 'Cookies'
    return paging.includes(name) ? 'Paging, sorting and form' : 'Filters and options'
  }

  /** Fewer than this in all are shown as they are. */
  const fewest = 5

  /** The element, with `replace` done to what has the class in it. */
  function replaced(React, element, className, replace) {
    if (!React.isValidElement(element) || typeof element.type !== 'string') return element
    if (element.props.className === className) return replace(element)
    const { children } = element.props
    const inside = Array.isArray(children) ? children : [children]
    return React.cloneElement(element, {}, ...inside.map((child) => replaced(React, child, className, replace)))
  }

  function fold(React, container) {
    const [head, body] = container.props.children.props.children
    const rows = body.props.children
    const groups = new Map()
    for (const row of rows) {
      const name = rows.length < fewest ? undefined : groupOf(row.props.rawParam)
      groups.set(name, [...(groups.get(name) ?? []), row])
    }
    const h = React.createElement
    const table = (key, children) => h('table', { className: 'parameters', key }, head, h('tbody', null, children))
    const first = groups.get(undefined)
    const folded = [...groups].filter(([name]) => name !== undefined)
    const failing = ({ props }) => props.param?.get('errors')?.size > 0
    return h(
      'div',
      { className: 'table-container' },
      first && table('first', first),
      folded.map(([name, children]) =>
        h(
          'details',
          { key: name, className: 'parameter-group', open: children.some(failing) || undefined },
          h('summary', null, name, h('small', null, ` ${children.length}`)),
          table(name, children),
        ),
      ),
    )
  }

  /** The component that lists parameters, with groups. Swagger UI hands it out inside a boundary for errors. */
  const folding = () => ({
    wrapComponents: {
      parameters: (Guarded, { React }) => {
        let Folding
        const foldingOf = (Parameters) =>
          class extends Parameters {
            render() {
              return replaced(React, super.render(), 'table-container', (container) => fold(React, container))
            }
          }
        return class extends Guarded {
          render() {
            const boundary = super.render()
            const { type, props } = boundary.props.children
            Folding ??= foldingOf(type)
            return React.cloneElement(boundary, {}, React.createElement(Folding, props))
          }
        }
      },
    },
  })

  /** Resolved when Swagger UI is shown. */
  const shown = Promise.withResolvers()

  /** What is hidden cannot be scrolled to. */
  const scrolling = () => ({
    statePlugins: {
      layout: {
        wrapActions: {
          scrollToElement: () => (element) => shown.promise.then(() => element.scrollIntoView()),
        },
      },
    },
  })

  const login = document.getElementById('login')
  const session = login && startSession(login)

  const ui = SwaggerUIBundle({
    url,
    domNode: document.getElementById('swagger-ui'),
    layout: 'BaseLayout',
    deepLinking: true,
    displayRequestDuration: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    tryItOutEnabled: true,
    validatorUrl: null,
    plugins: [folding, scrolling],
    requestInterceptor: async (request) => {
      const token = request.headers?.Authorization && (await session?.fresh())
      if (token) request.headers.Authorization = `Bearer ${token}`
      return request
    },
    onComplete() {
      document.getElementById('operations').hidden = true
      document.getElementById('swagger-ui').hidden = false
      session?.resume()
      shown.resolve()
    },
  })

  function startSession(form) {
    const { login: loginPath, refresh: refreshPath } = form.dataset
    const place = `login ${loginPath}`
    const [who, fault, out] = ['.who', '.fault', '.out'].map((one) => form.querySelector(one))
    /** Renewed this long before it expires. */
    const marginMs = 60_000
    let token
    let expiresMs = 0

    const kept = () => JSON.parse(localStorage.getItem(place) ?? 'null')

    async function ask(path, body) {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': 'en' },
        body: JSON.stringify(body),
      })
      const answer = await response.json()
      if (!response.ok) throw Object.assign(new Error(answer.error.message), { status: response.status })
      return answer
    }

    function take(email, { access_token, expires_in, refresh_token }) {
      localStorage.setItem(place, JSON.stringify({ email, refresh_token }))
      token = access_token
      expiresMs = Date.now() + expires_in * 1000
      ui.preauthorizeApiKey('bearerAuth', token)
      form.classList.add('in')
      who.textContent = `Logged in as ${email}`
      fault.textContent = ''
      out.hidden = false
    }

    function leave() {
      localStorage.removeItem(place)
      token = undefined
      ui.authActions.logout(['bearerAuth'])
      form.classList.remove('in')
      who.textContent = ''
      out.hidden = true
    }

    /** One tab at a time: each refresh token is used once. */
    const renew = () =>
      navigator.locks.request(place, async () => {
        const { email, refresh_token } = kept() ?? {}
        if (!refresh_token) return leave()
        try {
          take(email, await ask(refreshPath, { refresh_token }))
        } catch (error) {
          if (error.status === 401) leave()
          else fault.textContent = error.message
        }
      })

    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      const { email, password } = Object.fromEntries(new FormData(form))
      try {
        take(email, await ask(loginPath, { email, password }))
        form.elements.password.value = ''
      } catch (error) {
        fault.textContent = error.message
      }
    })
    out.addEventListener('click', leave)

    return {
      /** Where the browser was logged in before. */
      resume() {
        form.hidden = false
        if (kept()) return renew()
      },
      /** The token that is sent instead of the one that the page has. */
      async fresh() {
        if (token && Date.now() > expiresMs - marginMs) await renew()
        return token
      },
    }
  }
}
