// A contract as generation writes it: the part of a document that the server needs at run time, with its compiled
// checks.
//
// The modules in a `generated` folder have this shape. Nothing here reads an OpenAPI document.

/** An error of a generated check; it reports the first violation or all of them. */
export interface Failure {
  readonly keyword: string
  /** A JSON Pointer into the checked value. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  /** The document's own text for this rule, by language (`x-messages`). */
  readonly texts?: Readonly<Record<string, string>>
}

/** Whether a value matches its schema. The check of a request also fills in defaults and trims, in place. */
export interface Check {
  (value: unknown): boolean
  errors?: readonly Failure[] | null
}

export type Location = 'path' | 'query' | 'header' | 'cookie'

/** A single value in text, or a list of them. */
export interface Member {
  /** The type that its text is converted to; for a list, the type of its entries. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean'
  /** Whether it is a list. */
  readonly list: boolean
  /** Whether the text `null` is converted to null; absent if it stays text. */
  readonly nullable?: true
}

export interface Parameter extends Member {
  readonly name: string
  readonly in: Location
  readonly required: boolean
  /** The separator of a list; a comma if absent, '' if each entry repeats the name. */
  readonly delimiter?: string
  /** Whether its text is JSON. */
  readonly json?: true
  /** How the members of an object are written: `p[a]=1` (deep), `a=1` (members), `p=a,1` (pairs). */
  readonly object?: {
    readonly written: 'deep' | 'members' | 'pairs'
    readonly members: Readonly<Record<string, Member>>
    /** The decoder of undeclared members, if they are accepted. */
    readonly others?: Member
  }
  /** Its `x-` keys. */
  readonly extensions: Extensions
}

export interface RequestBody {
  readonly required: boolean
  readonly types: readonly string[]
  /** The members of a urlencoded form, as parameters. */
  readonly members?: readonly Parameter[]
  /** Those of its media types that are binary. */
  readonly binary?: readonly string[]
}

/** A form: its files, and what else is in it. */
export interface FormParts {
  readonly files: readonly FilePart[]
  /** Text, numbers, lists of them, and JSON. */
  readonly fields: readonly Parameter[]
}

/** A file of a form, or a list of files under one name. */
export interface FilePart {
  readonly name: string
  /** The media types it may have. */
  readonly types: readonly string[]
  /** The size of each. */
  readonly maxBytes: number
  /** The largest number of files in a list; absent if it is not a list. */
  readonly most?: number
}

export interface Response {
  /** The headers it may have, lower case. */
  readonly headers: readonly string[]
  /** Those of them that it must have. */
  readonly required: readonly string[]
  /** The check of its body, by media type; null if the body is binary. */
  readonly content: Readonly<Record<string, Check | null>>
  /** Those of its media types that are binary. */
  readonly binary: readonly string[]
  /** How to convert and check the values of its headers, by name in lower case. */
  readonly fields?: Readonly<Record<string, { readonly parameter: Parameter; readonly check: Check }>>
  /** The error codes it may have; absent if the document does not list them. */
  readonly codes?: readonly string[]
}

/** What a client presents, and where (OpenAPI 3.1, section 4.8.27). */
export interface SecurityScheme {
  readonly type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect'
  /** The scheme for `http`: `basic`, `bearer`, or another. */
  readonly scheme?: string
  /** The name for `apiKey`. */
  readonly in?: 'header' | 'query' | 'cookie'
  readonly name?: string
}

export type Extensions = Readonly<Record<`x-${string}`, unknown>>

export interface Operation {
  readonly id: string
  /** Upper case. */
  readonly method: string
  /** The path template below the base path of the server, `/api/v1/items/{item_id}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly requestBody: RequestBody | undefined
  /** Its form, if it reads one. */
  readonly form: FormParts | undefined
  /** Members of requests and responses that hold paths of this server. */
  readonly paths: readonly string[]
  /** Members of its responses that are shown only once: they are not stored for a replay. */
  readonly shownOnce?: readonly string[]
  /** By status, `2XX` or `default`. */
  readonly responses: Readonly<Record<string, Response>>
  /** Alternatives: scheme -> scopes. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  /** The schemes named there. */
  readonly schemes?: Readonly<Record<string, SecurityScheme>>
  /** Its `x-` keys: the declarations of policies. */
  readonly extensions: Extensions
  readonly deprecated: boolean
  /** Whether it is safe (RFC 9110, section 9.2.1). */
  readonly safe: boolean
  readonly checks: {
    /** For `{path}` parameters: a value that fails cannot exist. */
    readonly path: Check
    /** The check of `{path, query, header, cookie}`. */
    readonly bodyless: Check
    /** The checks of `{path, query, header, cookie, body}`, by the media type of the body. */
    readonly body: Readonly<Record<string, Check>>
  }
}

export interface Contract {
  /** SHA-256 of the files it was generated from, in hexadecimal. */
  readonly digest: string
  readonly title: string
  /** `info.version` of the document. */
  readonly release: string
  /** The `x-` keys of the root that matter at run time (`x-version`, `x-rate-limit-classes`). */
  readonly extensions: Extensions
  /** The security schemes that operations name. */
  readonly schemes: readonly string[]
  /** In the order of the document. */
  readonly operations: readonly Operation[]
  /** The checks of events that the server sends, by the name of the webhook; absent if the document has none. */
  readonly webhooks?: Readonly<Record<string, Check>>
}

/** Whether the document lists a status for the success of the operation; otherwise `default` describes it. */
export const succeeds = (responses: Operation['responses']): boolean =>
  Object.keys(responses).some((status) => /^[23]/.test(status))

const ranges: Readonly<Record<number, string>> = { 2: '2XX', 3: '3XX', 4: '4XX', 5: '5XX' }

/** The response for a status, if the document has one. */
export function responseFor({ responses }: Operation, status: number): Response | undefined {
  const exact = responses[status]
  if (exact !== undefined) return exact
  const range = responses[ranges[Math.floor(status / 100)] as string]
  return range ?? (status >= 400 || !succeeds(responses) ? responses.default : undefined)
}

/** Fastify's route for a path template. */
export const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Fills in a path template. */
export type Fill = (params: Readonly<Record<string, string>>) => string

/** Splits a path template, once. */
export function pathFiller(template: string): Fill {
  const [start = '', ...parts] = template.split('{')
  const places = parts.map((part) => {
    const [name = '', text = ''] = part.split('}')
    return { name, text }
  })
  return (params) => {
    let path = start
    for (const { name, text } of places) path += encodeURIComponent(params[name] ?? '') + text
    return path
  }
}
