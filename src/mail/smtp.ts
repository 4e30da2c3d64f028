// Mail by SMTP, through nodemailer.
//
// TLS is required except to this machine; a server without it receives nothing. The library's errors quote the
// recipient, so only their code is passed on.

import { createTransport } from 'nodemailer'
import { type Mailer, MailRefused } from './mail.ts'

const timeoutMs = 20_000
const local = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * @param url `smtp://user:password@host:587` (STARTTLS) or `smtps://host:465`
 * @param from the sender
 */
export function smtpMailer(url: string, from: string): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !local.test(hostname),
    ignoreTLS: !secure && local.test(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text }) {
      try {
        // An object, so that a comma in an address does not make two of it.
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers: automatic })
        return 'the mail server'
      } catch (error) {
        const { responseCode, code } = error as { responseCode?: number; code?: string }
        throw new MailRefused(String(responseCode ?? code ?? 'unknown'))
      }
    },
    close: () => transport.close(),
  }
}

/** Prevents vacation notices as a reply (RFC 3834). */
const automatic = { 'Auto-Submitted': 'auto-generated' }
