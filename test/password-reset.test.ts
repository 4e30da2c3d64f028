// Resetting a forgotten password: who is sent a mail, what a token is good for, and what no response reveals.

import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { readConfig } from '../src/config/config.ts'
import { hashPassword } from '../src/identity/passwords.ts'
import { folderMailer } from '../src/mail/folder.ts'
import { type Mail, type Mailer, MailRefused } from '../src/mail/mail.ts'
import { openMailer } from '../src/mail/open.ts'
import { passwordResetMail } from '../src/mail/password-reset.ts'
import { smtpMailer } from '../src/mail/smtp.ts'
import { openDriver } from '../src/store/open.ts'
import { mailJob } from '../src/use-cases/password-resets.ts'
import { disk } from './shared-setup.ts'
import { newestFirst, onEveryEngine, openShop, type Shop, type ShopOptions } from './shop.ts'

const password = 'a sentence of ours'
const hash = await hashPassword(password)
const stranger = { cookie: 'a=b' }
const url = '/api/v2/auth/password-reset'
const page = 'https://shop.example/reset#token={token}'

/** A shop with one user, and the mails of its job. */
async function withPost(t: Test, options: ShopOptions = {}) {
  const shop = await openShop(t, options)
  const sent: Mail[] = []
  const lines: object[] = []
  let refusing = false
  const mailer: Mailer = {
    async send(mail) {
      if (refusing) throw new MailRefused('451')
      sent.push(mail)
      return 'the test'
    },
    close: () => undefined,
  }
  const log = (facts: object, message: string) => void lines.push({ ...facts, message })
  const parts = { store: shop.store, identity: shop.identity, mailer, passwordResetUrl: page }
  const job = mailJob({ ...parts, log: { info: log, warn: log, error: log } })
  const { id } = await add(shop, 'Minji@shop.example')
  return {
    ...shop,
    user_id: id,
    sent,
    lines,
    refuse: (isRefusing: boolean) => {
      refusing = isRefusing
    },
    deliver: () => job.run(shop.clock()),
  }
}

const add = ({ store, clock }: Pick<Shop, 'store' | 'clock'>, email: string, locale: 'ko' | 'en' | 'ja' = 'en') =>
  store.users.add({ email, name: 'Minji', role: 'customer', locale, active: true }, hash, clock())

type Post = Awaited<ReturnType<typeof withPost>>

const ask = ({ send }: Pick<Shop, 'send'>, email: string) => send('POST', url, { email }, stranger)
const confirm = ({ send }: Pick<Shop, 'send'>, token: string, new_password = 'a quite different sentence') =>
  send('POST', `${url}/confirm`, { token, new_password }, stranger)
const login = ({ send }: Pick<Shop, 'send'>, secret: string, email = 'minji@shop.example') =>
  send('POST', '/api/v2/login', { email, password: secret }, stranger)
const tokenIn = (mail: Mail | undefined) => /#token=([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] as string
const codeOf = (response: { statusCode: number; body: string; json(): any }) =>
  response.body === '' ? [response.statusCode] : [response.statusCode, response.json().error.code]

/** The token of a new mail. */
async function mailed(post: Post): Promise<string> {
  await ask(post, 'minji@shop.example')
  await post.deliver()
  return tokenIn(post.sent.at(-1))
}

const actionsOf = async ({ store }: Pick<Shop, 'store'>) =>
  (await store.audit.list(newestFirst)).items.map(({ action, outcome, resource_id }) => [action, outcome, resource_id])

onEveryEngine(t, async (t, engine) => {
  t.test('the mail leads to a new password, once, and ends every login', async (t) => {
    const post = await withPost(t, { engine })
    const before = await login(post, password)
    const response = await ask(post, 'MINJI@shop.example')
    t.same([response.statusCode, response.body], [202, ''])
    t.equal(post.sent.length, 0, 'the response does not wait for it')
    await post.deliver()
    t.equal(post.sent.length, 1)
    t.equal(post.sent[0]?.to, 'Minji@shop.example', 'to the address that is stored')
    const token = tokenIn(post.sent[0])
    t.equal((await confirm(post, token)).statusCode, 204)
    t.same(codeOf(await confirm(post, token, 'a third good sentence')), [422, 'invalid_reset_token'], 'a replay')
    t.same(codeOf(await login(post, password)), [401, 'invalid_credentials'])
    t.equal((await login(post, 'a quite different sentence')).statusCode, 200)
    const ended = { authorization: `Bearer ${before.json().access_token}` }
    t.equal((await post.get('/api/v2/users/me', ended)).statusCode, 401)
    const id = String(post.user_id)
    t.same((await actionsOf(post)).slice(1, -1), [
      ['auth.login_failed', 'invalid_credentials', id],
      ['auth.password_reset_failed', 'invalid_reset_token', null],
      ['user.password_reset', 'success', id],
      ['user.password_reset_request', 'success', id],
    ])
    await post.deliver()
    t.equal(post.sent.length, 1, 'a mail that was sent is gone')
  })

  t.test('of two concurrent confirmations one succeeds', async (t) => {
    const post = await withPost(t, { engine })
    const token = await mailed(post)
    const responses = await Promise.all([
      confirm(post, token, 'the first good one'),
      confirm(post, token, 'the second one'),
    ])
    t.same(responses.map(({ statusCode }) => statusCode).sort(), [204, 422])
  })

  t.test(
    'a token ends after 30 minutes, by a newer one, by a new password or address, and with the account',
    async (t) => {
      const post = await withPost(t, { engine })
      const { store, clock, user_id } = post
      const rejectsToken = async (token: string, why: string) =>
        t.same(codeOf(await confirm(post, token)), [422, 'invalid_reset_token'], why)
      const first = await mailed(post)
      clock.advance(30 * 60_000)
      await rejectsToken(first, 'after half an hour')
      const second = await mailed(post)
      clock.advance(29 * 60_000)
      const third = await mailed(post)
      await rejectsToken(second, 'a newer one')
      const tokens = (await login(post, password)).json()
      const bearer = { authorization: `Bearer ${tokens.access_token}` }
      await post.send('PATCH', '/api/v2/users/me', { email: 'other@shop.example' }, bearer)
      await rejectsToken(third, 'another address')
      await post.send('PATCH', '/api/v2/users/me', { email: 'minji@shop.example' }, bearer)
      clock.advance(3_600_000)
      const again = { authorization: `Bearer ${(await login(post, password)).json().access_token}` }
      const fourth = await mailed(post)
      const change = { current_password: password, new_password: 'chosen by the owner' }
      t.equal((await post.send('POST', '/api/v2/users/me/password', change, again)).statusCode, 204)
      await rejectsToken(fourth, 'another password')
      const fifth = await mailed(post)
      const user = await store.users.find(user_id)
      if (user) await store.users.update(user, { ...user, active: false }, clock())
      await rejectsToken(fifth, 'a disabled user')
      await rejectsToken('A'.repeat(43), 'an invented one')
      post.sent.length = 0
      await mailed(post)
      t.equal(post.sent.length, 0, 'a disabled user is sent none')
    },
  )

  t.test(
    'known and unknown address: the same response and row, without a lookup; only the known one gets a mail',
    async (t) => {
      const post = await withPost(t, { engine })
      const driver = openDriver(post.databaseUrl)
      t.teardown(() => driver.close())
      const [forKnown, forUnknown] = [await ask(post, 'minji@shop.example'), await ask(post, 'eve@shop.example')]
      const headersOf = ({ headers }: typeof forKnown) => ({ ...headers, date: '', 'x-request-id': '' })
      t.same(
        [forKnown.statusCode, forKnown.body, headersOf(forKnown)],
        [forUnknown.statusCode, forUnknown.body, headersOf(forUnknown)],
      )
      await ask(post, 'minji@shop.example')
      const rows = await driver.all('SELECT kind, recipient_key, attempts FROM mails ORDER BY recipient_key')
      t.same(
        rows.map((row) => ({ ...row })),
        ['eve', 'minji'].map((name) => ({
          kind: 'password_reset',
          recipient_key: `${name}@shop.example`,
          attempts: 0,
        })),
      )
      await post.deliver()
      t.same(
        post.sent.map(({ to }) => to),
        ['Minji@shop.example'],
      )
      t.same(await driver.all('SELECT id FROM mails'), [])
      const text = JSON.stringify(await driver.all('SELECT * FROM password_resets'))
      t.notMatch(text, tokenIn(post.sent[0]), 'only a hash of the token is stored')
    },
  )

  t.test('three mails an hour, and the fourth request is answered like any other', async (t) => {
    const post = await withPost(t, { engine })
    for (let i = 0; i < 5; i++) await mailed(post)
    t.equal(post.sent.length, 3)
    t.equal((await ask(post, 'minji@shop.example')).statusCode, 202)
    t.equal((await confirm(post, tokenIn(post.sent[2]))).statusCode, 204, 'the last one stays good')
    post.clock.advance(3_600_001)
    await mailed(post)
    t.equal(post.sent.length, 4)
  })

  t.test('a mail that is not accepted is retried with another token, and given up after a day', async (t) => {
    const post = await withPost(t, { engine })
    post.refuse(true)
    await ask(post, 'minji@shop.example')
    await post.deliver()
    await post.deliver()
    t.equal(post.lines.length, 1, 'not before a minute has passed')
    post.clock.advance(60_000)
    post.refuse(false)
    await post.deliver()
    t.equal((await confirm(post, tokenIn(post.sent[0]))).statusCode, 204)
    post.refuse(true)
    await ask(post, 'minji@shop.example')
    for (let hours = 0; hours < 26; hours++) {
      await post.deliver()
      post.clock.advance(3_600_000)
    }
    t.match(post.lines.at(-1), { job: 'mail', message: /given up/ })
    const tries = post.lines.length
    await post.deliver()
    t.equal(post.lines.length, tries)
    t.notMatch(JSON.stringify([post.lines, post.log]), /minji@|token=|#token/i, 'no line names the person or the token')
  })

  t.test('a mail whose process was killed while sending is sent by another', async (t) => {
    const post = await withPost(t, { engine })
    await ask(post, 'minji@shop.example')
    const until = new Date(post.clock().getTime() + 300_000)
    t.ok(await post.store.mails.claim(post.clock(), until))
    await post.deliver()
    t.equal(post.sent.length, 0, 'while it is leased')
    post.clock.advance(300_000)
    await Promise.all([post.deliver(), post.deliver()])
    t.equal(post.sent.length, 1)
  })
})

t.test('requests of one address are limited, whatever accounts they name', async (t) => {
  const post = await withPost(t, { env: { RATE_LIMIT: 'on' } })
  const responses = []
  for (let i = 0; i < 11; i++) responses.push((await ask(post, `user${i}@shop.example`)).statusCode)
  t.same(responses, [...Array(10).fill(202), 429])
})

t.test('a common password is a 422, and the token stays valid', async (t) => {
  const post = await withPost(t)
  const token = await mailed(post)
  const response = await confirm(post, token, 'password123')
  t.same(
    [...codeOf(response), response.json().error.data.rules.new_password],
    [422, 'validation_failed', ['common_password']],
  )
  t.equal((await confirm(post, token)).statusCode, 204)
})

t.test('every language has a mail of its own, with the link, or with the token where there is none', async (t) => {
  const mails = (['ko', 'en', 'ja'] as const).map((locale) => {
    const user = { email: 'minji@shop.example', name: '민지', locale }
    t.match(passwordResetMail(user, 'a-token', '').text, '\na-token\n')
    return passwordResetMail(user, 'a-token', 'https://shop.example/{token}/reset')
  })
  t.equal(new Set(mails.map(({ subject }) => subject)).size, 3)
  for (const { text } of mails) t.match(text, /民지|민지[\s\S]*30[\s\S]*\nhttps:\/\/shop\.example\/a-token\/reset\n/)
})

t.test('in development a mail is a file that only its owner reads', async (t) => {
  const folder = await mkdtemp(join(disk, 'shop-mails-'))
  t.teardown(() => rm(folder, { recursive: true }))
  const where = await folderMailer(join(folder, 'mails'), () => new Date(0)).send({
    to: 'a@b.example',
    subject: 'S',
    text: 'T',
  })
  t.same(await readdir(join(folder, 'mails')), [where.split('/').at(-1)])
  t.equal(await readFile(where, 'utf8'), 'To: a@b.example\nSubject: S\n\nT')
  t.equal((await stat(where)).mode & 0o777, 0o600)
})

t.test('in production without a mail server no mail counts as sent', async (t) => {
  const mailer = await openMailer({ smtpUrl: '', from: '' }, undefined, () => new Date(0))
  await t.rejects(mailer.send({ to: 'a@b.example', subject: 'S', text: 'T' }), /SMTP_URL is not set/)
})

/** A mail server that says `answers` by the first word of a command, and records what it is told. */
async function mailServer(t: Test, responses: Record<string, string> = {}) {
  const received: string[] = []
  const server = createServer((socket: Socket) => {
    let isData = false
    socket.write('220 test\r\n')
    socket.on('data', (bytes) => {
      for (const line of String(bytes).split('\r\n').slice(0, -1)) {
        received.push(line)
        const word = (line.split(/[ :]/, 1)[0] as string).toUpperCase()
        if (isData && line !== '.') continue
        if (isData) isData = false
        else if (word === 'DATA') isData = true
        const reply =
          responses[word] ?? ({ DATA: '354 go on', QUIT: '221 bye' }[word] as string | undefined) ?? '250 ok'
        socket.write(`${reply}\r\n`)
      }
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  t.teardown(() => server.close())
  const { port } = server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, received }
}

t.test('by SMTP: sender, recipient and text arrive, and a refusal says only its code', async (t) => {
  const good = await mailServer(t)
  const mailer = smtpMailer(good.url, 'Shop <shop@shop.example>')
  const mail = { to: 'minji@shop.example', subject: '비밀번호 재설정', text: 'a-link' }
  t.equal(await mailer.send(mail), 'the mail server')
  const transcript = good.received.join('\n')
  t.match(
    transcript,
    /MAIL FROM:<shop@shop\.example>[\s\S]*RCPT TO:<minji@shop\.example>[\s\S]*Auto-Submitted: auto-generated/,
  )
  t.match(transcript, /Subject: =\?UTF-8\?/)
  t.match(transcript, 'a-link')
  const full = await mailServer(t, { RCPT: '550 5.1.1 <minji@shop.example> is not known here' })
  const warning = await smtpMailer(full.url, 'shop@shop.example')
    .send(mail)
    .catch((error: Error) => error)
  t.equal(String(warning), 'MailRefused: the mail was not accepted (550)')
  t.notMatch(JSON.stringify(warning, Object.getOwnPropertyNames(warning)), 'minji')
})

t.test('settings that could not work stop the start, by name and without a secret', async (t) => {
  const right = { SMTP_URL: 'smtps://shop:p%40ss@mail.example:465', MAIL_FROM: 'Shop <shop@shop.example>' }
  const reset = { PASSWORD_RESET_URL: 'https://shop.example/reset' }
  const { mail } = readConfig({ ...right, ...reset })
  t.same(mail, {
    smtpUrl: right.SMTP_URL,
    from: right.MAIL_FROM,
    passwordResetUrl: `${reset.PASSWORD_RESET_URL}#token={token}`,
  })
  const keys = Object.fromEntries(
    ['CURSOR_KEYS', 'TOKEN_KEYS', 'CSRF_KEYS', 'AUDIT_KEYS'].map((name) => [name, `${name}-abcdefgh`.repeat(3)]),
  )
  const production = { ...keys, NODE_ENV: 'production' }
  for (const [env, page] of [
    [{}, 'http://127.0.0.1:3000/reset'],
    [{ PORT: '0' }, undefined],
    [{ PUBLIC_URL: 'https://shop.example/api/' }, 'https://shop.example/api/reset'],
    [{ ...right, PUBLIC_URL: 'https://shop.example' }, 'https://shop.example/reset'],
    [{ ...production, PUBLIC_URL: 'https://shop.example' }, 'https://shop.example/reset'],
    [{ ...production, PUBLIC_URL: 'http://shop.example' }, undefined],
    [production, undefined],
    [{ ...reset, PUBLIC_URL: 'https://api.example' }, reset.PASSWORD_RESET_URL],
  ] as const)
    t.equal(readConfig(env).mail.passwordResetUrl, page ? `${page}#token={token}` : '', JSON.stringify(env))
  const wrong: Record<string, Record<string, string>> = {
    'SMTP_URL needs MAIL_FROM': { SMTP_URL: right.SMTP_URL, ...reset },
    'SMTP_URL needs PASSWORD_RESET_URL': right,
    'SMTP_URL is not the URL': { ...right, ...reset, SMTP_URL: 'smtp://mail.example:port' },
    'SMTP_URL must match': { ...right, ...reset, SMTP_URL: 'smtp://a:p@ss#word@mail.example' },
    MAIL_FROM: { MAIL_FROM: 'shop' },
    'PASSWORD_RESET_URL is not a URL': { PASSWORD_RESET_URL: 'https://:1' },
    'PASSWORD_RESET_URL has a fragment': { PASSWORD_RESET_URL: 'https://shop.example/#/reset' },
    'PASSWORD_RESET_URL must be https': {
      ...{ NODE_ENV: 'production', PASSWORD_RESET_URL: 'http://shop.example/', CURSOR_KEYS: 'abcdefgh'.repeat(4) },
    },
  }
  for (const [message, env] of Object.entries(wrong))
    t.throws(() => readConfig(env), { message: new RegExp(message.replace(/^/, 'env/')) }, message)
})
