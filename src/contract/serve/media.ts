// Media types that are not JSON: a form with one file in.

export const form = 'multipart/form-data'

/** The allowance for a form besides its file: boundaries, headers, texts. */
export const formOverheadBytes = 16_384
