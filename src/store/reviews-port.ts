// The part of the store's port that is about reviews.

import type { Review, ReviewDraft, ReviewState, Viewer } from '../domain/reviews.ts'
import type { Found, Question } from './engine/lists.ts'

/** One item's reviews, as far as the viewer sees them. */
export type ReviewQuestion = Question & { readonly item_id: number; readonly viewer: Viewer }

export type NewReview = ReviewDraft & {
  readonly item_id: number
  readonly user_id: number
  readonly verified_purchase: boolean
}

export interface Reviews {
  /** A user's review of this item, for any viewer, and whether or not the item is for sale. */
  find(item_id: number, id: number): Promise<Review | undefined>
  list(question: ReviewQuestion): Promise<Found<Review>>
  /**
   * The ten newest published reviews of each of these items, in one query whatever their number; items without any are
   * missing.
   */
  newest(item_ids: readonly number[]): Promise<ReadonlyMap<number, readonly Review[]>>
  /**
   * Adds a published review, and counts it in the item's rating; so do `change` and `remove`. The item's version stays.
   * @returns the review, or undefined when the item is not for sale
   * @throws Problem 409 `review_already_exists`
   */
  add(review: NewReview, now: Date): Promise<Review | undefined>
  /**
   * Reads the review and writes the result of `edit`, atomically. A state that is equal to it writes nothing and keeps
   * its version.
   * @param edit may throw a Problem, and may be called again after a concurrent edit
   * @returns the updated review, or undefined if there is none
   */
  change(item_id: number, id: number, edit: (current: Review) => ReviewState, now: Date): Promise<Review | undefined>
  /**
   * Deletes the review; its author may write another. Whether it was there.
   * @param check may throw a Problem about the review as it is now
   */
  remove(item_id: number, id: number, now: Date, check: (current: Review) => void): Promise<boolean>
}
