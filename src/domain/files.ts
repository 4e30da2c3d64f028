// Files: the pictures that were uploaded, and how one is shown. Their bytes are elsewhere, known by their hash.

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp'

/** What is known of a picture by looking at it. */
export interface Picture {
  readonly content_type: ImageType
  /** Bytes. */
  readonly size: number
  readonly width: number
  readonly height: number
  /** In hexadecimal. */
  readonly sha256: string
}

export interface File extends Picture {
  readonly id: string
  readonly created_at: string
}

/** What an item shows of one. */
export type ItemImage = Pick<File, 'id' | 'content_type' | 'width' | 'height'>

/** What an item is shown with: the ids in their order, and the same files. */
export interface Pictures {
  readonly image_ids: readonly string[]
  readonly images: readonly ItemImage[]
}

/** @param url where its bytes are */
export function shownFile(file: File, url: string) {
  const { id, content_type, size, width, height, sha256, created_at } = file
  return { id, content_type, size, width, height, sha256, url, created_at }
}

/** @param version the one of the API whose reader it is shown to */
export const presentImage = (version: string, { id, content_type, width, height }: ItemImage) => ({
  id,
  url: `/api/${version}/files/${id}`,
  content_type,
  width,
  height,
})
