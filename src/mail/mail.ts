// Mail: the port. What is sent is plain text; adapters are next to this file, and `open.ts` chooses one.
//
// A mail names a person and may carry a secret: no adapter logs a recipient or a text, and no error it throws has
// either.

export interface Mail {
  /** An address alone. */
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailer {
  /**
   * Hands the mail over.
   * @returns where it went, for the log
   * @throws MailRefused, or another error without anything of the mail in it
   */
  send(mail: Mail): Promise<string>
  close(): void
}

/** It was not accepted, or there was no response: it may be sent again. */
export class MailRefused extends Error {
  /** @param code of the library or the mail server, such as `ECONNECTION` or `550` */
  constructor(code: string) {
    super(`the mail was not accepted (${code})`)
    this.name = 'MailRefused'
  }
}
