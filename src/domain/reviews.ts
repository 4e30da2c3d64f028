// Reviews: a customer's opinion of an item, its visibility, and the edits it allows.
//
// Authors edit their text, moderators hide and publish it; neither can do the other.

import { problem } from '../problem.ts'
import { checkUneditable } from './edits.ts'
import { entityTag } from './entity-tag.ts'
import { labelIn } from './foreign.ts'
import { userIdOf } from './users.ts'

/** The state that the author decides. */
interface ReviewDraft {
  readonly rating: number
  readonly title: string | null
  readonly body: string
}

type ReviewStatus = 'published' | 'hidden'

/** The state that an edit can produce. */
export interface ReviewState extends ReviewDraft {
  readonly status: ReviewStatus
}

export interface Review extends ReviewState {
  readonly id: number
  readonly item_id: number
  readonly author: { readonly id: number; readonly name: string }
  /** Whether the author had bought the item when writing the review. */
  readonly verified_purchase: boolean
  /** Starts at 1 and increases with every edit that changes something. */
  readonly version: number
  readonly created_at: string
  readonly updated_at: string
}

export const isSameReview = (a: ReviewState, b: ReviewState): boolean =>
  (['rating', 'title', 'body', 'status'] as const).every((field) => a[field] === b[field])

/** What a review contributes to its item's rating: nothing while it is hidden. */
export const contributionOf = (review: Pick<ReviewState, 'rating' | 'status'> | undefined) =>
  review?.status === 'published' ? { sum: review.rating, count: 1 } : { sum: 0, count: 0 }

/** The viewer; anonymous viewers have no id. */
export interface Viewer {
  readonly id: number | undefined
  readonly moderates: boolean
}

const moderating = 'reviews:moderate'

export const viewerOf = (principal: { id: number | string; scopes: ReadonlySet<string> } | undefined): Viewer => ({
  id: principal && (userIdOf(principal) ?? undefined),
  moderates: principal?.scopes.has(moderating) ?? false,
})

/** The limit in the document (ReviewAuthor); a stored name may be older than the limit. */
const longestName = 100

/** A review as clients see it. Its tag covers the author's name, which can change without an edit of the review. */
export function presentReview(review: Review) {
  const { id, item_id, author, rating, title, body, verified_purchase, status, version, created_at, updated_at } =
    review
  const etag = entityTag(review, 'shared', author.name)
  const shown = { id: author.id, name: labelIn(author.name, longestName) ?? '-' }
  return {
    id,
    item_id,
    author: shown,
    rating,
    title,
    body,
    verified_purchase,
    status,
    version,
    etag,
    created_at,
    updated_at,
  }
}

/** A hidden review exists only for its author and for moderators. */
export const isSeen = ({ status, author }: Review, viewer: Viewer): boolean =>
  status === 'published' || viewer.moderates || author.id === viewer.id

const uneditable = {
  readOnly: ['id', 'item_id', 'verified_purchase', 'created_at', 'updated_at'],
  immutable: [],
}

/** An edit: any part of a state; in a merge patch, null removes the title. */
export type ReviewChange = Partial<ReviewState>

/** Checks the version or tag that the client sent against the resource. */
type Match = (current: { etag: string; updated_at: string }) => void

const differs = (current: ReviewState, change: ReviewChange, fields: readonly (keyof ReviewState)[]): boolean =>
  fields.some((field) => change[field] !== undefined && change[field] !== current[field])

/**
 * The review after an edit; members that are not in the edit stay as they are.
 * @param match the request's preconditions, checked against the current review
 * @throws Problem 403 `not_resource_owner` for another author's text, 403 `forbidden` for a status that the editor may
 * not set, 404 `not_found` for a review the viewer cannot see, 412 `precondition_failed`, 409 `version_conflict`, 422
 * rule `read_only`
 */
export function editedReview(current: Review, change: ReviewChange, viewer: Viewer, match?: Match): ReviewState {
  checkMayTouch(current, viewer)
  if (current.author.id !== viewer.id && differs(current, change, ['rating', 'title', 'body']))
    throw problem('not_resource_owner')
  if (!viewer.moderates && differs(current, change, ['status']))
    throw problem('forbidden', { data: { required: [moderating] } })
  const shown = presentReview(current)
  match?.(shown)
  checkUneditable(shown, { ...change }, uneditable)
  const { rating, title, body, status } = { ...current, ...change }
  return { rating, title, body, status }
}

/**
 * @throws Problem 404 `not_found` for a review the viewer cannot see, 403 `not_resource_owner` unless the viewer is its
 * author or a moderator
 */
export function checkMayTouch(current: Review, viewer: Viewer): void {
  if (!isSeen(current, viewer)) throw problem('not_found')
  if (current.author.id !== viewer.id && !viewer.moderates) throw problem('not_resource_owner')
}
