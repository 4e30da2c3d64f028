// The page behind the link in a password reset mail, at /reset, unless the shop has its own.
//
// The token is in the fragment of the URL, which browsers do not send. browser/reset.js passes it to the operation
// `resetPassword`, as any page would; without a token the page requests a mail.

import type { FastifyInstance } from 'fastify'
import { keptByKey, revalidate, sendKept } from './bodies.ts'
import type { ApiVersion } from './documents.ts'
import { html } from './html.ts'
import { layout, pagePolicy, type Site } from './layout.ts'
import { type PageLanguage, pageLanguage } from './media.ts'
import { hrefIn, paths, type Visit } from './paths.ts'

const english = {
  title: 'Set a new password',
  password: 'New password',
  rule: '10 to 128 characters. Setting it logs you out on every device.',
  set: 'Set password',
  done: 'Your new password is set. Log in with it.',
  none: 'Where should the link be sent with which you set a new password?',
  email: 'E-mail address',
  send: 'Send a link',
  sent: 'If there is an account with this address, a mail is on its way. Its link is good for 30 minutes.',
  script: 'This page needs JavaScript.',
}

const words: Readonly<Record<PageLanguage, typeof english>> = {
  en: english,
  ko: {
    title: '새 비밀번호 설정',
    password: '새 비밀번호',
    rule: '10~128자입니다. 설정하면 모든 기기에서 로그아웃됩니다.',
    set: '비밀번호 설정',
    done: '새 비밀번호를 설정했습니다. 새 비밀번호로 로그인하세요.',
    none: '새 비밀번호를 설정할 링크를 어디로 보내 드릴까요?',
    email: '이메일 주소',
    send: '링크 보내기',
    sent: '이 주소로 가입한 계정이 있다면 메일을 보내 드립니다. 링크는 30분 동안 쓸 수 있습니다.',
    script: '이 페이지를 쓰려면 JavaScript가 필요합니다.',
  },
  ja: {
    title: '新しいパスワードの設定',
    password: '新しいパスワード',
    rule: '10～128文字。設定するとすべての端末からログアウトされます。',
    set: 'パスワードを設定',
    done: '新しいパスワードを設定しました。このパスワードでログインしてください。',
    none: '新しいパスワードを設定するリンクの送信先を入力してください。',
    email: 'メールアドレス',
    send: 'リンクを送信',
    sent: 'このアドレスのアカウントがあれば、メールをお送りします。リンクは30分間有効です。',
    script: 'このページにはJavaScriptが必要です。',
  },
}

interface ResetVisit extends Visit {
  readonly lang: PageLanguage
}

const pathOf = ({ operations }: ApiVersion, id: string) => operations.find((operation) => operation.id === id)?.path

async function resetPage(site: Site, newest: ApiVersion, visit: ResetVisit): Promise<string> {
  const href = hrefIn(visit)
  const { lang } = visit
  const say = words[lang]
  const [request, confirm] = [pathOf(newest, 'requestPasswordReset'), pathOf(newest, 'resetPassword')]
  const body = html`<main id="content" class="page"><article class="text">
<h1>${say.title}</h1>
<form id="confirm" class="login" action="${href(confirm ?? '')}" hidden>
<label>${say.password} <input name="new_password" type="password" required minlength="10" maxlength="128"
 autocomplete="new-password" aria-describedby="rule"></label>
<button>${say.set}</button>
<p class="hint" id="rule">${say.rule}</p>
<p class="fault" role="alert"></p>
</form>
<p id="confirmed" role="status" hidden>${say.done}</p>
<form id="request" class="login" action="${href(request ?? '')}" hidden>
<p class="why">${say.none}</p>
<label>${say.email} <input name="email" type="email" required maxlength="254" autocomplete="username"></label>
<button>${say.send}</button>
<p class="fault" role="alert"></p>
</form>
<p id="requested" role="status" hidden>${say.sent}</p>
<noscript><p>${say.script}</p></noscript>
</article></main>`
  return layout(site, visit, {
    ...{ title: `${say.title} · ${site.title}`, lang, kind: 'reset', body },
    head: html`<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">\n`,
    scripts: [{ asset: 'reset.js' }],
  })
}

export function serveReset(
  app: FastifyInstance,
  { site, versions }: { site: Site; versions: () => readonly ApiVersion[] },
): void {
  const page = keptByKey(
    ({ prefix, lang }: ResetVisit) => `${lang} ${prefix}`,
    async (visit: ResetVisit) => resetPage(site, versions()[0] as ApiVersion, visit),
  )
  app.get(paths.reset, async (request, reply) => {
    const { headers, exchange } = request
    const lang = pageLanguage(headers['accept-language'])
    reply.header('vary', `${reply.getHeader('vary')}, Accept-Language`)
    const body = await sendKept(request, reply, page({ prefix: exchange.prefix, lang }))
    return reply
      .headers({ 'content-security-policy': pagePolicy, 'cache-control': revalidate, 'content-language': lang })
      .type('text/html; charset=utf-8')
      .send(body)
  })
}
