// Files: uploaded images and their representation. Their bytes are stored elsewhere, under their hash.

export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp'

/** The properties of an image that are read from its bytes. */
export interface Picture {
  readonly content_type: ImageType
  /** The number of bytes. */
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

/** An image as its item shows it. */
export type ItemImage = Pick<File, 'id' | 'content_type' | 'width' | 'height'>

/** The images of an item: ids in order, and the same files. */
export interface Pictures {
  readonly image_ids: readonly string[]
  readonly images: readonly ItemImage[]
}

/** @param url the URL of its bytes */
export function presentFile(file: File, url: string) {
  const { id, content_type, size, width, height, sha256, created_at } = file
  return { id, content_type, size, width, height, sha256, url, created_at }
}

/** @param version the API version of the reader */
export const presentImage = (version: string, { id, content_type, width, height }: ItemImage) => ({
  id,
  url: `/api/${version}/files/${id}`,
  content_type,
  width,
  height,
})
