export const digestOf = (_folder: URL): string | undefined => undefined
