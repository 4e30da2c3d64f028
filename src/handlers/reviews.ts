// Reviews. If the item is not for sale, its reviews are a 404 as well.

import { op } from '../api.ts'
import { checkMayTouch, editedReview, isSeen, presentReview, type Review, viewerOf } from '../domain/reviews.ts'
import { found } from '../problem.ts'
import { addReview, changeReview, removeReview } from '../use-cases/reviews.ts'

export const listReviews = op('listReviews', async ({ params, list, principal, store }) => {
  const { id: item_id } = found(await store.items.find(params.item_id))
  const reviews = await store.reviews.list({ ...list, item_id, viewer: viewerOf(principal) })
  return { status: 200, ...list.present(reviews, presentReview) }
})

export const createReview = op('createReview', async (call) => {
  const review = await addReview(call)
  return { status: 201, headers: { Location: `${call.path}/${review.id}` }, body: presentReview(review) }
})

export const getReview = op('getReview', async ({ params, principal, store, problem }) => {
  const { id: item_id } = found(await store.items.find(params.item_id))
  const review = found(await store.reviews.find(item_id, params.review_id))
  if (!isSeen(review, viewerOf(principal))) throw problem('not_found')
  return { status: 200, body: presentReview(review) }
})

// A merge patch: absent members stay, null removes the title.
export const updateReview = op('updateReview', async ({ params, body, match, principal, store, now }) => {
  found(await store.items.find(params.item_id))
  const edit = (current: Review) => editedReview(current, body, viewerOf(principal), match)
  return { status: 200, body: presentReview(await changeReview(store, params, edit, now)) }
})

// Even if the item is no longer for sale: authors may always delete their reviews.
export const deleteReview = op('deleteReview', async ({ params, match, principal, store, now }) => {
  const check = (current: Review) => {
    checkMayTouch(current, viewerOf(principal))
    match?.(presentReview(current))
  }
  await removeReview(store, params, check, now)
  return { status: 204 }
})
