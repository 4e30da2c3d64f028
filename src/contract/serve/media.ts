// Media types: how a body of each is read and written.

export const form = 'multipart/form-data'
export const urlencoded = 'application/x-www-form-urlencoded'

/** The allowance for a form besides its file: boundaries, headers, texts. */
export const formOverheadBytes = 16_384
/** The limit for one field of a form with a file. */
export const maxFieldBytes = 65_536

export const isJson = (type: string): boolean => /[/+]json$/.test(type)

/** Events (the HTML standard, section 9.2), or a JSON text on each line. */
export const eventStream = 'text/event-stream'
const lineStreams = ['application/x-ndjson', 'application/jsonl']
export const isStream = (type: string): boolean => type === eventStream || lineStreams.includes(type)

/** Text that neither generation nor the server parses. */
export const isText = (type: string): boolean => /^text\/|[/+](?:xml|yaml)$/.test(type) && !isStream(type)

/** The limit for any body but a form: 1 MiB. */
export const maxBodyBytes = 1_048_576
