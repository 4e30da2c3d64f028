// Mail: the port. Mails are plain text; adapters are next to this file, and `open.ts` chooses one.
//
// A mail names a person and may contain a secret: adapters never log a recipient or a text, and their errors contain
// neither.

export interface Mail {
  /** An address without a name. */
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailer {
  /**
   * Hands the mail over for delivery.
   * @returns its destination, for the log
   * @throws MailRefused, or another error, without any content of the mail
   */
  send(mail: Mail): Promise<string>
  close(): void
}

/** The mail was not accepted, or there was no response: it may be sent again. */
export class MailRefused extends Error {
  /** @param code from the library or the mail server, such as `ECONNECTION` or `550` */
  constructor(code: string) {
    super(`the mail was not accepted (${code})`)
    this.name = 'MailRefused'
  }
}
