// Use cases of reviews: who may write one, its publication, edits and deletion.
//
// Each change first locks the item, whose rating it changes, so changes of reviews of one item happen one after
// another.

import type { Call } from '../api.ts'
import { reviewPublished } from '../domain/events.ts'
import { isSameReview, type Review, type ReviewState } from '../domain/reviews.ts'
import { found, problem } from '../problem.ts'
import type { Store } from '../store/store.ts'

type Adding = Pick<Call<'createReview'>, 'params' | 'body' | 'principal' | 'settings' | 'store' | 'now'>

/**
 * Publishes a user's only review of an item.
 * @throws Problem 404 unless the item is for sale; 403 `review_purchase_required`; 409 `review_already_exists`
 */
export async function addReview({ params, body, principal, settings, store, now }: Adding): Promise<Review> {
  const { item_id } = params
  if (!(await store.people.hold(principal.id))) throw problem('invalid_token')
  // If there are two reviews at the same time, the second waits here, and then finds the first.
  if (!(await store.reviews.lockItem(item_id))) throw problem('not_found')
  const verified_purchase = await store.orders.hasBought(principal.id, item_id)
  if (settings.reviewsRequirePurchase && !verified_purchase) throw problem('review_purchase_required')
  const before = await store.reviews.findByAuthor(item_id, principal.id)
  if (before) throw problem('review_already_exists', { data: { review_id: before.id } })
  const draft = { ...body, item_id, user_id: principal.id, verified_purchase, status: 'published' } as const
  const review = await store.reviews.add(draft, now)
  await store.events.add(reviewPublished(review, now))
  return review
}

/**
 * Changes a review; an edit that changes nothing writes nothing and keeps the version.
 * @param edit may throw a Problem about the current review
 * @throws Problem 404
 */
export const changeReview = (
  store: Store,
  { item_id, review_id }: { readonly item_id: number; readonly review_id: number },
  edit: (current: Review) => ReviewState,
  now: Date,
): Promise<Review> =>
  store.transaction(async ({ reviews, events }) => {
    await reviews.lockItem(item_id)
    const current = found(await reviews.find(item_id, review_id))
    const state = edit(current)
    if (isSameReview(state, current)) return current
    const review = await reviews.update(current, state, now)
    if (review.status === 'published' && current.status !== 'published') await events.add(reviewPublished(review, now))
    return review
  })

/**
 * Deletes a review; its author may write another.
 * @param check may throw a Problem about the current review
 * @throws Problem 404
 */
export const removeReview = (
  store: Store,
  { item_id, review_id }: { readonly item_id: number; readonly review_id: number },
  check: (current: Review) => void,
  now: Date,
): Promise<void> =>
  store.transaction(async ({ reviews }) => {
    await reviews.lockItem(item_id)
    const current = found(await reviews.find(item_id, review_id))
    check(current)
    await reviews.remove(current, now)
  })
