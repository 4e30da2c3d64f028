// Every path of the docs, in one place. A page adds the prefix of a proxy (`Visit.href`).

/** The document, and its renderings for generators: in OpenAPI 3.1, and for the newest version in 3.0. */
export type Form = 'json' | 'yaml' | 'sdk.json' | 'sdk.3.0.json'

export const paths = {
  front: '/',
  icon: '/favicon.ico',
  llms: '/llms.txt',
  guides: '/docs/guides',
  /** For people, or as Markdown for programs that do not ask for HTML. */
  guide: (name: string) => `/docs/${name}`,
  /** Always in Markdown. */
  markdown: (name: string) => `/docs/${name}.md`,
  search: '/docs/search',
  /** The index of the search, for scripts. */
  searchTexts: '/docs/search.json',
  problems: '/problems',
  /** The target of links in password reset mails, unless the shop has its own page. */
  reset: '/reset',
  problem: (code: string) => `/problems/${code}`,
  /** Swagger UI. @param older the name of an older version; undefined for the newest */
  tryIt: (older?: string) => (older ? `/docs/${older}` : '/docs'),
  /** Redoc, with the same parameter. */
  reference: (older?: string) => (older ? `/redoc/${older}` : '/redoc'),
  document: (form: Form, older?: string) => `/openapi.${older ? `${older}.` : ''}${form}`,
  /** @param file its name with the hash */
  asset: (file: string) => `/docs/assets/${file}`,
} as const

/** The URL of the visitor's page. */
export interface Visit {
  /** The path prefix that a proxy removes. */
  readonly prefix: string
}

export const hrefIn =
  ({ prefix }: Visit) =>
  (path: string): string =>
    prefix + path
