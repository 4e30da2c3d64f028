// The form that logs in a demo user on the page that tries operations, in development only.
//
// browser/try.js sends the credentials to the operations `login` and `refreshToken` of the version, as any client
// would.

import type { ApiVersion } from './documents.ts'
import { type Html, html } from './html.ts'

/** The users that a first start creates, printing their passwords. */
const demoUsers = ['customer@shop.example', 'staff@shop.example', 'admin@shop.example']

/** Empty for a version without these operations. */
export function loginForm({ operations }: ApiVersion, href: (path: string) => string): Html | undefined {
  const pathOf = (id: string) => operations.find((operation) => operation.id === id)?.path
  const [login, refresh] = [pathOf('login'), pathOf('refreshToken')]
  if (login === undefined || refresh === undefined) return undefined
  return html`<form id="login" class="login" aria-label="Log in"
 data-login="${href(login)}" data-refresh="${href(refresh)}" hidden>
<p class="who" role="status"></p>
<label>User
<select name="email" autocomplete="username" aria-describedby="login-hint">
${demoUsers.map((email) => html`<option>${email}</option>`)}</select>
</label>
<label>Password <input name="password" type="password" required
 autocomplete="current-password" aria-describedby="login-hint"></label>
<button>Log in</button>
<p class="hint" id="login-hint">The first start printed the passwords. You stay logged in on this browser.</p>
<p class="fault" role="alert"></p>
<button type="button" class="out" hidden>Log out</button>
</form>`
}
