// Every path of the docs, in one place. A page puts the prefix of a proxy in front (`Visit.href`).

/** The document, and its renderings for generators: in OpenAPI 3.1, and for the newest version in 3.0. */
export type Form = 'json' | 'yaml' | 'sdk.json' | 'sdk.3.0.json'

export const paths = {
  front: '/',
  icon: '/favicon.ico',
  llms: '/llms.txt',
  guides: '/docs/guides',
  /** For people, or as Markdown for programs that do not ask for HTML. */
  guide: (name: string) => `/docs/${name}`,
  /** Always Markdown. */
  markdown: (name: string) => `/docs/${name}.md`,
  search: '/docs/search',
  /** What is searched, for scripts. */
  searchTexts: '/docs/search.json',
  problems: '/problems',
  /** Where the mail of a password reset leads, unless the shop has a page of its own. */
  reset: '/reset',
  problem: (code: string) => `/problems/${code}`,
  /** Swagger UI. @param older the name of an older version; undefined for the newest */
  tryIt: (older?: string) => (older ? `/docs/${older}` : '/docs'),
  /** Redoc, likewise. */
  reference: (older?: string) => (older ? `/redoc/${older}` : '/redoc'),
  document: (form: Form, older?: string) => `/openapi.${older ? `${older}.` : ''}${form}`,
  /** @param file with its hash */
  asset: (file: string) => `/docs/assets/${file}`,
} as const

/** Where a page is seen from. */
export interface Visit {
  /** The path prefix that a proxy strips. */
  readonly prefix: string
}

export const hrefIn =
  ({ prefix }: Visit) =>
  (path: string): string =>
    prefix + path
