// How mails are sent: to a mail server, into a folder in development, or not at all, which makes each an error.

import { folderMailer } from './folder.ts'
import { type Mailer, MailRefused } from './mail.ts'

interface Settings {
  readonly smtpUrl: string
  readonly from: string
}

/** @param folder for mails without a mail server; undefined in production */
export async function openMailer(
  { smtpUrl, from }: Settings,
  folder: string | undefined,
  clock: () => Date,
): Promise<Mailer> {
  // Loaded only if there is a mail server.
  if (smtpUrl !== '') return (await import('./smtp.ts')).smtpMailer(smtpUrl, from)
  return folder === undefined ? nowhere : folderMailer(folder, clock)
}

const nowhere: Mailer = {
  send: async () => {
    throw new MailRefused('SMTP_URL is not set')
  },
  close: () => undefined,
}
