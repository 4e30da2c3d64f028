// The mail with which a user sets a new password.

import type { Language } from '../problem.ts'
import type { Mail } from './mail.ts'

/** How many minutes its token is valid. */
export const resetMinutes = 30

interface Facts {
  readonly name: string
  /** Undefined if there is no page: then the mail contains the token itself. */
  readonly link: string | undefined
  readonly token: string
}

type Words = (facts: Facts) => Omit<Mail, 'to'>

const words: Readonly<Record<Language, Words>> = {
  ko: ({ name, link, token }) => {
    const [by, once] = link ? ['링크에서', '링크는'] : ['토큰으로', '토큰은']
    return {
      subject: '비밀번호 재설정',
      text: `${name} 님, 안녕하세요.

아래 ${by} 새 비밀번호를 설정해 주세요. ${once} ${resetMinutes}분 동안 한 번만 사용할 수 있습니다.

${link ?? token}

비밀번호를 바꾸면 모든 기기에서 로그아웃됩니다.
요청하신 적이 없다면 이 메일을 무시해 주세요. 비밀번호는 그대로입니다.
`,
    }
  },
  en: ({ name, link, token }) => ({
    subject: 'Reset your password',
    text: `Hello ${name},

${link ? 'Follow this link to set a new password.' : 'Set a new password with this token.'}
It can be used once, within ${resetMinutes} minutes.

${link ?? token}

Setting a new password logs you out on every device.
If you did not ask for this, ignore this mail: your password stays as it is.
`,
  }),
  ja: ({ name, link, token }) => ({
    subject: 'パスワードの再設定',
    text: `${name} 様

次の${link ? 'リンクから' : 'トークンで'}新しいパスワードを設定してください。${resetMinutes}分以内に一度だけ使えます。

${link ?? token}

新しいパスワードを設定すると、すべての端末からログアウトされます。
お心当たりのない場合は、このメールを無視してください。パスワードは変わりません。
`,
  }),
}

/** @param url of the page, with `{token}` as a placeholder; empty for none */
export function passwordResetMail(user: { email: string; name: string; locale: Language }, token: string, url: string) {
  const link = url === '' ? undefined : url.replace('{token}', token)
  return { to: user.email, ...words[user.locale]({ name: user.name, link, token }) }
}
