// The forms of the page behind the link of a password reset mail. The token leaves the address at once, so that neither
// the history nor a bookmark keeps it.

{
  const { lang } = document.documentElement
  const place = (id) => document.getElementById(id)
  const [confirm, request] = [place('confirm'), place('request')]
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token) history.replaceState(null, '', location.pathname)
  const first = token ? confirm : request
  first.hidden = false
  first.querySelector('input').focus()

  /** No cookie is sent: a user who is logged in on this browser is not concerned. */
  async function send(form, body) {
    const response = await fetch(form.action, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': lang },
      body: JSON.stringify(body),
    })
    if (response.ok) return undefined
    const { error } = await response.json()
    return {
      ...error,
      text:
        Object.values(error.details ?? {})
          .flat()
          .join(' ') || error.message,
    }
  }

  /** @param done shown in the place of the form when it is through */
  function handle(form, done, bodyOf, after) {
    const [fault, button] = [form.querySelector('.fault'), form.querySelector('button')]
    form.addEventListener('submit', async (event) => {
      event.preventDefault()
      button.disabled = true
      fault.textContent = ''
      const error = await send(form, bodyOf(Object.fromEntries(new FormData(form)))).catch((problem) => ({
        text: problem.message,
      }))
      button.disabled = false
      if (error) {
        fault.textContent = error.text
        after?.(error)
        return
      }
      form.hidden = true
      request.hidden = true
      done.hidden = false
    })
  }

  handle(
    confirm,
    place('confirmed'),
    ({ new_password }) => ({ token, new_password }),
    ({ code }) => {
      if (code === 'invalid_reset_token') request.hidden = false
    },
  )
  handle(request, place('requested'), ({ email }) => ({ email }))
}
