// Files: the images of items.
//
// When a handler is called, the bytes have been received and inspected. A row and its bytes are kept in one step.

import { op } from '../api.ts'
import { presentFile } from '../domain/files.ts'
import { found } from '../problem.ts'

export const uploadFile = op('uploadFile', async ({ body, path, files, store, now }) => {
  const file = await store.files.add(body.file, now, () => files.keep(body.file))
  const Location = path.replace(/upload$/, `files/${file.id}`)
  return { status: 201, headers: { Location }, body: presentFile(file, Location), record: file }
})

export const getFile = op('getFile', async ({ params, query, files, store }) => {
  const file = found(await store.files.find(params.file_id))
  return { status: 200, body: await files.open(file, query.w) }
})

export const deleteFile = op('deleteFile', async ({ params, store, problem }) => {
  if (!(await store.files.remove(params.file_id))) throw problem('not_found')
  return { status: 204 }
})
