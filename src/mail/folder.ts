// Mail for development: a text file for each mail, in the data folder, readable only by the server's user.

import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Mailer, MailRefused } from './mail.ts'

const newName = () => randomBytes(4).toString('hex')

/** @param clock for the names of the files */
export const folderMailer = (folder: string, clock: () => Date): Mailer => ({
  async send({ to, subject, text }) {
    const path = join(folder, `${clock().toISOString().replaceAll(':', '-')}-${newName()}.txt`)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(path, `To: ${to}\nSubject: ${subject}\n\n${text}`, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      throw new MailRefused((error as NodeJS.ErrnoException).code ?? 'unknown')
    }
    return path
  },
  close: () => undefined,
})
