// Generated from spec/ by `make generate`. Do not edit.

import type { components as v1 } from './v1/types.ts'
import type { components as latest } from './types.ts'

/** A value as one version has it or another, member by member. */
type Either<A, B> = A extends readonly (infer E)[]
  ? B extends readonly (infer F)[]
    ? readonly Either<E, F>[]
    : A | B
  : A extends object
    ? B extends object
      ? { readonly [K in keyof A]: K extends keyof B ? Either<A[K], B[K]> : A[K] }
      : A | B
    : A | B

/** The data of each error, as any version shows it. */
export interface ErrorData {
  readonly payment_declined: Either<v1['schemas']['PaymentDeclinedData'], latest['schemas']['PaymentDeclinedData']>
  readonly forbidden: Either<v1['schemas']['ForbiddenData'], latest['schemas']['ForbiddenData']>
  readonly not_acceptable: Either<v1['schemas']['NotAcceptableData'], latest['schemas']['NotAcceptableData']>
  readonly version_conflict: Either<v1['schemas']['VersionConflictData'], latest['schemas']['VersionConflictData']>
  readonly review_already_exists: Either<v1['schemas']['ReviewAlreadyExistsData'], latest['schemas']['ReviewAlreadyExistsData']>
  readonly insufficient_stock: Either<v1['schemas']['InsufficientStockData'], latest['schemas']['InsufficientStockData']>
  readonly item_unavailable: Either<v1['schemas']['ItemUnavailableData'], latest['schemas']['ItemUnavailableData']>
  readonly pending_order_limit: Either<v1['schemas']['PendingOrderLimitData'], latest['schemas']['PendingOrderLimitData']>
  readonly price_changed: Either<v1['schemas']['PriceChangedData'], latest['schemas']['PriceChangedData']>
  readonly invalid_state_transition: Either<v1['schemas']['InvalidStateTransitionData'], latest['schemas']['InvalidStateTransitionData']>
  readonly payment_already_exists: Either<v1['schemas']['PaymentAlreadyExistsData'], latest['schemas']['PaymentAlreadyExistsData']>
  readonly stock_below_reserved: Either<v1['schemas']['StockBelowReservedData'], latest['schemas']['StockBelowReservedData']>
  readonly category_in_use: Either<v1['schemas']['CategoryInUseData'], latest['schemas']['CategoryInUseData']>
  readonly payload_too_large: Either<v1['schemas']['PayloadTooLargeData'], latest['schemas']['PayloadTooLargeData']>
  readonly range_not_satisfiable: Either<v1['schemas']['RangeNotSatisfiableData'], latest['schemas']['RangeNotSatisfiableData']>
  readonly unsupported_media_type: Either<v1['schemas']['UnsupportedMediaTypeData'], latest['schemas']['UnsupportedMediaTypeData']>
  readonly validation_failed: Either<v1['schemas']['ValidationFailedData'], latest['schemas']['ValidationFailedData']>
  readonly currency_mismatch: Either<v1['schemas']['CurrencyMismatchData'], latest['schemas']['CurrencyMismatchData']>
  readonly amount_mismatch: Either<v1['schemas']['AmountMismatchData'], latest['schemas']['AmountMismatchData']>
  readonly refund_exceeds_captured: Either<v1['schemas']['RefundExceedsCapturedData'], latest['schemas']['RefundExceedsCapturedData']>
  readonly invalid_file_content: Either<v1['schemas']['InvalidFileContentData'], latest['schemas']['InvalidFileContentData']>
  readonly rate_limited: Either<v1['schemas']['RateLimitedData'], latest['schemas']['RateLimitedData']>
  readonly webhook_endpoint_limit: latest['schemas']['WebhookEndpointLimitData']
  readonly open_orders: latest['schemas']['OpenOrdersData']
}

/** Every error this API can return: its status, and its message by language. */
export const errors = {
  "bad_request": {
    "status": 400,
    "when": "The body is not valid JSON, a multipart body cannot be parsed, or the percent-encoding of the path or query is invalid",
    "retry": "never",
    "advice": "Send the body as UTF-8 JSON, or as a complete form, and encode the path and the query.",
    "ko": "요청을 해석할 수 없습니다. 형식을 확인해 주세요.",
    "en": "The request could not be parsed.",
    "ja": "リクエストを解釈できません。形式を確認してください。"
  },
  "duplicate_key": {
    "status": 400,
    "when": "A JSON object has a member twice, or a member named `__proto__`, `constructor` or `prototype`",
    "retry": "never",
    "advice": "Send each member once, under a name that the operation documents.",
    "ko": "JSON에 중복되거나 허용되지 않는 멤버 이름이 있습니다.",
    "en": "The JSON has a duplicate or forbidden member name.",
    "ja": "JSONに重複または禁止されたメンバー名があります。"
  },
  "invalid_request": {
    "status": 400,
    "when": "A request to the token endpoint is malformed, or a parameter is missing or repeated",
    "retry": "never",
    "advice": "Send a urlencoded form with `grant_type`, each parameter once, and the client in one place.",
    "ko": "토큰 요청의 형식이 올바르지 않습니다. 형식과 파라미터를 확인해 주세요.",
    "en": "The token request is malformed, or a parameter is missing or repeated.",
    "ja": "トークンリクエストが正しくありません。"
  },
  "unsupported_grant_type": {
    "status": 400,
    "when": "A request to the token endpoint names a grant type other than `client_credentials`",
    "retry": "never",
    "advice": "Send `grant_type=client_credentials`.",
    "ko": "지원하지 않는 grant_type입니다.",
    "en": "The grant type is not supported. Use client_credentials.",
    "ja": "このgrant_typeには対応していません。"
  },
  "invalid_scope": {
    "status": 400,
    "when": "A request to the token endpoint asks for a scope that does not exist, or that the client does not have",
    "retry": "never",
    "advice": "Ask for scopes of the client, separated by single spaces, or leave `scope` out.",
    "ko": "요청한 스코프가 없거나 클라이언트에 부여되지 않았습니다.",
    "en": "A requested scope is unknown, or the client does not have it.",
    "ja": "要求されたスコープが存在しないか、クライアントに付与されていません。"
  },
  "invalid_cursor": {
    "status": 400,
    "when": "The cursor was altered, is no longer valid, or was made for other filters or another sort order",
    "retry": "after_change",
    "advice": "Start again without a cursor, and then follow `links.next` unchanged.",
    "ko": "커서가 올바르지 않거나 더 이상 유효하지 않습니다.",
    "en": "The cursor is invalid or no longer valid.",
    "ja": "カーソルが正しくないか、無効になっています。"
  },
  "idempotency_key_required": {
    "status": 400,
    "when": "The operation requires a key, but none was sent",
    "retry": "after_change",
    "advice": "Send a new random value, such as a UUID, in `Idempotency-Key`, and the same in every retry.",
    "ko": "이 요청에는 Idempotency-Key 헤더가 필요합니다.",
    "en": "This request requires an Idempotency-Key header.",
    "ja": "このリクエストにはIdempotency-Keyヘッダーが必要です。"
  },
  "idempotency_key_invalid": {
    "status": 400,
    "when": "The key is not 1 to 255 visible ASCII characters",
    "retry": "after_change",
    "advice": "Use a UUID.",
    "ko": "Idempotency-Key 형식이 올바르지 않습니다.",
    "en": "The Idempotency-Key header is malformed.",
    "ja": "Idempotency-Keyの形式が正しくありません。"
  },
  "version_mismatch": {
    "status": 400,
    "when": "Accept-Version or the vendor media type names a version other than that of the path",
    "retry": "never",
    "advice": "Leave out the header, or name the version in the path.",
    "ko": "요청한 API 버전이 경로와 일치하지 않습니다.",
    "en": "The requested API version does not match the path.",
    "ja": "指定されたAPIバージョンがパスと一致しません。"
  },
  "unauthorized": {
    "status": 401,
    "when": "No credential was sent",
    "retry": "after_login",
    "advice": "Log in, and send the access token in `Authorization: Bearer`.",
    "ko": "로그인이 필요합니다.",
    "en": "Authentication is required.",
    "ja": "ログインが必要です。"
  },
  "invalid_credentials": {
    "status": 401,
    "when": "The e-mail address or the password is wrong; both have the same message",
    "retry": "never",
    "advice": "Check both. After several attempts, wait: logins are limited.",
    "ko": "이메일 또는 비밀번호가 올바르지 않습니다.",
    "en": "The e-mail address or password is incorrect.",
    "ja": "メールアドレスまたはパスワードが正しくありません。"
  },
  "invalid_token": {
    "status": 401,
    "when": "The token's signature, audience or form is wrong, the token is revoked, or a refresh token was used twice",
    "retry": "after_login",
    "advice": "Log in again, and keep the newest refresh token only.",
    "ko": "인증 토큰이 올바르지 않습니다. 다시 로그인해 주세요.",
    "en": "The token is invalid. Sign in again.",
    "ja": "認証トークンが無効です。再度ログインしてください。"
  },
  "token_expired": {
    "status": 401,
    "when": "The access token has expired",
    "retry": "after_login",
    "advice": "Get a new access token with the refresh token, and repeat the request.",
    "ko": "인증 토큰이 만료되었습니다.",
    "en": "The token has expired.",
    "ja": "認証トークンの有効期限が切れています。"
  },
  "invalid_signature": {
    "status": 401,
    "when": "The signature or the timestamp of a provider event is wrong",
    "retry": "never",
    "advice": "Check the secret that is shared with the provider, and the clock of the sender.",
    "ko": "서명을 확인할 수 없습니다.",
    "en": "The signature could not be verified.",
    "ja": "署名を検証できません。"
  },
  "payment_declined": {
    "status": 402,
    "when": "The payment provider declined; the reason is `data.decline_code`",
    "retry": "after_change",
    "advice": "Ask for another payment method, and send it with a new key. The order still awaits payment.",
    "ko": "결제가 거절되었습니다. 다른 결제수단을 이용해 주세요.",
    "en": "The payment was declined. Try another payment method.",
    "ja": "決済が承認されませんでした。別のお支払い方法をお試しください。"
  },
  "invalid_client": {
    "status": 401,
    "when": "The API client is unknown, revoked or expired, or its secret is wrong",
    "retry": "never",
    "advice": "Check the `client_id` and its secret; an administrator can replace the secret.",
    "ko": "클라이언트 또는 시크릿이 올바르지 않습니다.",
    "en": "The client or its secret is not valid.",
    "ja": "クライアントまたはシークレットが正しくありません。"
  },
  "user_required": {
    "status": 403,
    "when": "The operation is about a person, but the credential belongs to an API client",
    "retry": "never",
    "advice": "Log in as a user. API clients act for the shop, not for a person.",
    "ko": "사용자만 이용할 수 있는 작업입니다. 사용자로 로그인해 주세요.",
    "en": "Only a user can do this. Log in as a user.",
    "ja": "ユーザーだけが利用できる操作です。ユーザーとしてログインしてください。"
  },
  "forbidden": {
    "status": 403,
    "when": "The credential lacks a scope; the required scopes are `data.required`",
    "retry": "never",
    "advice": "Log in as a user whose role has the scopes, or ask for them at login.",
    "ko": "이 작업을 수행할 권한이 없습니다.",
    "en": "You do not have permission to do this.",
    "ja": "この操作を行う権限がありません。"
  },
  "account_disabled": {
    "status": 403,
    "when": "The password is right, but the account is disabled",
    "retry": "never",
    "advice": "Ask an administrator of the shop.",
    "ko": "사용이 중지된 계정입니다.",
    "en": "This account is disabled.",
    "ja": "このアカウントは停止されています。"
  },
  "not_resource_owner": {
    "status": 403,
    "when": "The resource is public, but belongs to another author (reviews)",
    "retry": "never",
    "advice": "Change only your own reviews; staff can hide a review.",
    "ko": "작성자만 변경할 수 있습니다.",
    "en": "Only the author can change this.",
    "ja": "作成者のみ変更できます。"
  },
  "review_purchase_required": {
    "status": 403,
    "when": "The caller has not bought the item; only if REVIEWS_REQUIRE_PURCHASE is true",
    "retry": "never",
    "advice": "Review the item after an order with it is paid.",
    "ko": "구매한 상품에만 리뷰를 작성할 수 있습니다.",
    "en": "You can review only items you have bought.",
    "ja": "購入した商品にのみレビューを投稿できます。"
  },
  "csrf_failed": {
    "status": 403,
    "when": "An unsafe method with a session cookie lacks a valid CSRF token, or was sent from another site",
    "retry": "after_change",
    "advice": "Send the token from login in `X-CSRF-Token`, from an origin that the server allows.",
    "ko": "요청의 출처를 확인할 수 없습니다. 페이지를 새로고침한 후 다시 시도해 주세요.",
    "en": "The origin of this request could not be verified. Reload the page and retry.",
    "ja": "リクエストの送信元を確認できません。ページを再読み込みしてから再試行してください。"
  },
  "not_found": {
    "status": 404,
    "when": "The resource does not exist, is deleted or inactive, or is private to another user",
    "retry": "never",
    "advice": "Check the id, and whether you may see the resource. Do not retry.",
    "ko": "요청한 리소스를 찾을 수 없습니다.",
    "en": "The requested resource was not found.",
    "ja": "リクエストされたリソースが見つかりません。"
  },
  "route_not_found": {
    "status": 404,
    "when": "There is no such path",
    "retry": "never",
    "advice": "Compare the path with the document. Paths have no trailing slash.",
    "ko": "존재하지 않는 경로입니다.",
    "en": "This path does not exist.",
    "ja": "存在しないパスです。"
  },
  "method_not_allowed": {
    "status": 405,
    "when": "The path has no such method; `Allow` lists those it has",
    "retry": "never",
    "advice": "Use a method that `Allow` names.",
    "ko": "허용되지 않는 메서드입니다.",
    "en": "This method is not allowed here.",
    "ja": "このメソッドは許可されていません。"
  },
  "not_acceptable": {
    "status": 406,
    "when": "Accept excludes every available type, or Accept-Version names an unknown version",
    "retry": "never",
    "advice": "Accept `application/json`, or a version that `data.available` names.",
    "ko": "요청한 응답 형식을 제공할 수 없습니다.",
    "en": "The requested response format is not available.",
    "ja": "要求された応答形式には対応していません。"
  },
  "request_timeout": {
    "status": 408,
    "when": "The request did not arrive in time",
    "retry": "same_key",
    "advice": "Send the request again, over a better connection or in smaller parts.",
    "ko": "요청 시간이 초과되었습니다.",
    "en": "The request took too long to arrive.",
    "ja": "リクエストがタイムアウトしました。"
  },
  "version_conflict": {
    "status": 409,
    "when": "The version in the body, or the expected stock, is not the current one",
    "retry": "after_change",
    "advice": "Read the resource again, apply the change to what is there, and send it with the new version.",
    "ko": "다른 변경이 먼저 저장되었습니다. 최신 상태를 확인해 주세요.",
    "en": "The resource has been changed. Reload it and retry.",
    "ja": "他の変更が先に保存されました。最新の状態を確認してください。"
  },
  "duplicate_email": {
    "status": 409,
    "when": "Another user has this e-mail address",
    "retry": "never",
    "advice": "Log in with this address, or register another.",
    "ko": "이미 사용 중인 이메일입니다.",
    "en": "This e-mail address is already registered.",
    "ja": "このメールアドレスはすでに登録されています。"
  },
  "duplicate_sku": {
    "status": 409,
    "when": "Another item that is not deleted has this SKU",
    "retry": "never",
    "advice": "Choose another SKU, or update the item that has it.",
    "ko": "이미 사용 중인 SKU입니다.",
    "en": "This SKU is already in use.",
    "ja": "このSKUはすでに使用されています。"
  },
  "duplicate_slug": {
    "status": 409,
    "when": "Another category has this slug",
    "retry": "never",
    "advice": "Choose another slug.",
    "ko": "이미 사용 중인 슬러그입니다.",
    "en": "This slug is already in use.",
    "ja": "このスラッグはすでに使用されています。"
  },
  "review_already_exists": {
    "status": 409,
    "when": "The user has already reviewed this item; the review is `data.review_id`",
    "retry": "never",
    "advice": "Update the existing review.",
    "ko": "이 상품에는 이미 리뷰를 작성했습니다.",
    "en": "You have already reviewed this item.",
    "ja": "この商品にはすでにレビューを投稿しています。"
  },
  "insufficient_stock": {
    "status": 409,
    "when": "Too few units are available; `data.lines` has `item_id`, `requested` and `available`",
    "retry": "after_change",
    "advice": "Order what is available, or try again when there is more.",
    "ko": "재고가 부족합니다.",
    "en": "There is not enough stock.",
    "ja": "在庫が不足しています。"
  },
  "item_unavailable": {
    "status": 409,
    "when": "An item of the order is inactive or deleted; the items are `data.item_ids`",
    "retry": "after_change",
    "advice": "Remove these items from the order.",
    "ko": "판매 중이 아닌 상품이 포함되어 있습니다.",
    "en": "The order contains an item that is not for sale.",
    "ja": "販売していない商品が含まれています。"
  },
  "pending_order_limit": {
    "status": 409,
    "when": "The customer already has three unpaid orders, the most that may reserve stock at a time",
    "retry": "after_change",
    "advice": "Pay for or cancel an unpaid order first. Unpaid orders are cancelled after 15 minutes.",
    "ko": "미결제 주문이 너무 많습니다. 기존 주문을 결제하거나 취소해 주세요.",
    "en": "Too many unpaid orders. Pay for or cancel one first.",
    "ja": "未払いの注文が多すぎます。既存の注文を支払うか、キャンセルしてください。"
  },
  "webhook_endpoint_limit": {
    "status": 409,
    "when": "The shop already has the largest allowed number of webhook endpoints",
    "retry": "after_change",
    "advice": "Delete an endpoint that is not needed; one endpoint can receive every event.",
    "ko": "웹훅 엔드포인트가 너무 많습니다. 쓰지 않는 엔드포인트를 삭제해 주세요.",
    "en": "There are too many webhook endpoints. Delete one first.",
    "ja": "Webhookエンドポイントが多すぎます。不要なエンドポイントを削除してください。"
  },
  "webhook_endpoint_paused": {
    "status": 409,
    "when": "The webhook endpoint is paused, so nothing is sent to it",
    "retry": "after_change",
    "advice": "Resume the endpoint first; its `paused_reason` says why it is paused.",
    "ko": "웹훅 엔드포인트가 일시 중지되어 있습니다. 다시 시작한 후 시도해 주세요.",
    "en": "The webhook endpoint is paused. Resume it first.",
    "ja": "Webhookエンドポイントは一時停止中です。再開してから再試行してください。"
  },
  "price_changed": {
    "status": 409,
    "when": "expected_total or expected_price differs from the current price; the differences are `data.lines`",
    "retry": "after_change",
    "advice": "Show the new price, get a new quote, and order with its total.",
    "ko": "상품 가격이 변경되었습니다. 금액을 다시 확인해 주세요.",
    "en": "A price has changed. Check the new total.",
    "ja": "価格が変更されました。金額を再度ご確認ください。"
  },
  "invalid_state_transition": {
    "status": 409,
    "when": "The state does not allow this; `data` has `from`, `to` and `allowed`",
    "retry": "never",
    "advice": "Read the resource again; `data.allowed` lists the possible next states.",
    "ko": "현재 상태에서는 할 수 없는 작업입니다.",
    "en": "This action is not possible in the current state.",
    "ja": "現在の状態では実行できない操作です。"
  },
  "payment_already_exists": {
    "status": 409,
    "when": "The order already has an active payment, `data.payment_id`",
    "retry": "never",
    "advice": "Continue with the payment in `data.payment_id`.",
    "ko": "이 주문에는 진행 중이거나 완료된 결제가 있습니다.",
    "en": "This order already has a payment.",
    "ja": "この注文にはすでに決済があります。"
  },
  "payment_busy": {
    "status": 409,
    "when": "Another capture, void or refund of the payment is in progress",
    "retry": "after",
    "advice": "Send the same request with the same key again after `Retry-After`.",
    "ko": "이 결제는 현재 처리 중입니다. 잠시 후 다시 시도해 주세요.",
    "en": "This payment is being processed. Retry shortly.",
    "ja": "この決済は処理中です。しばらくしてから再試行してください。"
  },
  "idempotency_in_progress": {
    "status": 409,
    "when": "A request with the same key is still in progress",
    "retry": "after",
    "advice": "Send the same request with the same key again after `Retry-After`.",
    "ko": "같은 요청이 처리 중입니다.",
    "en": "The same request is still in progress.",
    "ja": "同じリクエストを処理中です。"
  },
  "stock_below_reserved": {
    "status": 409,
    "when": "The adjustment would reduce stock below the reserved units or below zero",
    "retry": "never",
    "advice": "Reduce the stock by less, or wait until orders are paid or cancelled.",
    "ko": "예약된 수량보다 재고를 줄일 수 없습니다.",
    "en": "Stock cannot go below the reserved quantity.",
    "ja": "在庫を引当済み数量より少なくできません。"
  },
  "category_in_use": {
    "status": 409,
    "when": "The category has items or subcategories; `data` says how many",
    "retry": "never",
    "advice": "Move its items and subcategories first.",
    "ko": "하위 카테고리나 상품이 있어 삭제할 수 없습니다.",
    "en": "The category still has items or subcategories.",
    "ja": "商品または下位カテゴリーがあるため削除できません。"
  },
  "category_cycle": {
    "status": 409,
    "when": "The parent would be the category itself or a descendant",
    "retry": "never",
    "advice": "Choose a parent that is not below the category.",
    "ko": "카테고리를 자신의 하위로 옮길 수 없습니다.",
    "en": "A category cannot be moved under itself.",
    "ja": "カテゴリーを自身の下位に移動できません。"
  },
  "file_in_use": {
    "status": 409,
    "when": "An item uses the file",
    "retry": "never",
    "advice": "Remove the file from the `image_ids` of its items first.",
    "ko": "사용 중인 파일은 삭제할 수 없습니다.",
    "en": "The file is in use.",
    "ja": "使用中のファイルは削除できません。"
  },
  "open_orders": {
    "status": 409,
    "when": "Orders or payments of the user are not settled yet; `data` names up to twenty of each",
    "retry": "after_change",
    "advice": "Cancel the orders and void the payments that `data` names, or wait until they are settled.",
    "ko": "아직 끝나지 않은 주문이나 결제가 있어 계정을 삭제할 수 없습니다.",
    "en": "Orders or payments are still open.",
    "ja": "完了していない注文または決済があります。"
  },
  "last_admin": {
    "status": 409,
    "when": "No active administrator would be left",
    "retry": "never",
    "advice": "Make another user an administrator first.",
    "ko": "마지막 관리자는 변경할 수 없습니다.",
    "en": "The last admin cannot be changed.",
    "ja": "最後の管理者は変更できません。"
  },
  "idempotency_conflict": {
    "status": 409,
    "when": "The key was used for a different request",
    "retry": "after_change",
    "advice": "Use a new key for a new request. For a retry, send exactly what you sent first.",
    "ko": "이미 다른 요청에 사용된 Idempotency-Key입니다.",
    "en": "This Idempotency-Key was used for a different request.",
    "ja": "このIdempotency-Keyは別のリクエストで使用済みです。"
  },
  "version_sunset": {
    "status": 410,
    "when": "The operation is past its sunset date; `Link` leads to the successor version",
    "retry": "never",
    "advice": "Move to the version that `Link` names; the migration guide says how.",
    "ko": "이 API 버전은 종료되었습니다.",
    "en": "This API version has been retired.",
    "ja": "このAPIバージョンは終了しました。"
  },
  "precondition_failed": {
    "status": 412,
    "when": "If-Match does not match the current entity tag",
    "retry": "after_change",
    "advice": "Read the resource again, apply the change to what is there, and send its new `ETag`.",
    "ko": "리소스가 변경되었습니다. 다시 조회한 후 시도해 주세요.",
    "en": "The resource has changed since you read it.",
    "ja": "リソースが変更されています。再取得してからお試しください。"
  },
  "payload_too_large": {
    "status": 413,
    "when": "The body is larger than `data.max_bytes`",
    "retry": "never",
    "advice": "Send less than `data.max_bytes`.",
    "ko": "요청 크기가 제한을 초과했습니다.",
    "en": "The request is too large.",
    "ja": "リクエストのサイズが上限を超えています。"
  },
  "uri_too_long": {
    "status": 414,
    "when": "The request target is too long",
    "retry": "never",
    "advice": "Use fewer or shorter parameters.",
    "ko": "요청 주소가 너무 깁니다.",
    "en": "The request address is too long.",
    "ja": "リクエストのアドレスが長すぎます。"
  },
  "range_not_satisfiable": {
    "status": 416,
    "when": "The range starts beyond the end of the file; its size is `data.size`",
    "retry": "never",
    "advice": "Ask for a range within `data.size`, or for the whole file.",
    "ko": "요청한 범위가 파일의 크기를 벗어났습니다.",
    "en": "The range lies outside the file.",
    "ja": "指定された範囲はファイルの大きさを超えています。"
  },
  "unsupported_media_type": {
    "status": 415,
    "when": "The operation does not accept this Content-Type, or this type of image",
    "retry": "never",
    "advice": "Send a media type that the operation documents.",
    "ko": "지원하지 않는 콘텐츠 형식입니다.",
    "en": "This content type is not supported.",
    "ja": "対応していないコンテンツ形式です。"
  },
  "validation_failed": {
    "status": 422,
    "when": "The request can be parsed, but violates the contract; `details` maps fields to messages",
    "retry": "never",
    "advice": "Correct the fields in `details`; `data.rules` names the broken rules for programs.",
    "ko": "입력값이 올바르지 않습니다.",
    "en": "The request contains invalid values.",
    "ja": "入力値が正しくありません。"
  },
  "currency_mismatch": {
    "status": 422,
    "when": "An order has items in different currencies, or a payment has a currency other than that of its order",
    "retry": "never",
    "advice": "Use one currency in an order, and the same for its payment.",
    "ko": "통화가 일치하지 않습니다.",
    "en": "The currencies do not match.",
    "ja": "通貨が一致しません。"
  },
  "amount_mismatch": {
    "status": 422,
    "when": "The amount of the payment is not the amount due, `data.amount_due`",
    "retry": "after_change",
    "advice": "Leave out the amount, or send `data.amount_due`.",
    "ko": "결제 금액이 주문 금액과 일치하지 않습니다.",
    "en": "The amount does not match the amount due.",
    "ja": "決済金額が注文金額と一致しません。"
  },
  "refund_exceeds_captured": {
    "status": 422,
    "when": "The refund is too large; `data` has `captured`, `refunded` and `refundable`",
    "retry": "after_change",
    "advice": "Refund `data.refundable` at most.",
    "ko": "환불 가능 금액을 초과했습니다.",
    "en": "The refund exceeds the refundable amount.",
    "ja": "返金可能な金額を超えています。"
  },
  "card_number_not_accepted": {
    "status": 422,
    "when": "payment_method looks like a card number",
    "retry": "never",
    "advice": "Send the token that the provider issued for the card. Never send card numbers to this API.",
    "ko": "카드 번호는 직접 전송할 수 없습니다. 결제 토큰을 사용해 주세요.",
    "en": "Card numbers are not accepted. Send a payment token.",
    "ja": "カード番号は送信できません。決済トークンをご利用ください。"
  },
  "invalid_reset_token": {
    "status": 422,
    "when": "The token of a password reset is unknown, used, expired, or replaced by a newer one",
    "retry": "after_change",
    "advice": "Request another reset, and use the link in the newest mail within 30 minutes.",
    "ko": "비밀번호 재설정 토큰이 올바르지 않거나 만료되었습니다. 다시 요청해 주세요.",
    "en": "The password reset token is invalid or has expired. Request a new one.",
    "ja": "パスワード再設定トークンが無効か、期限切れです。もう一度リクエストしてください。"
  },
  "invalid_file_content": {
    "status": 422,
    "when": "The bytes are not of the declared type, are not an image, or exceed the pixel limit",
    "retry": "never",
    "advice": "Upload a JPEG, PNG or WebP image with the matching type; `data.reason` says what is wrong.",
    "ko": "파일 내용이 올바른 이미지가 아닙니다.",
    "en": "The file is not a valid image.",
    "ja": "ファイルの内容が有効な画像ではありません。"
  },
  "precondition_required": {
    "status": 428,
    "when": "The operation requires If-Match",
    "retry": "after_change",
    "advice": "Read the resource, and send its `ETag` in `If-Match`.",
    "ko": "If-Match 헤더가 필요합니다. 리소스를 다시 조회한 후 시도해 주세요.",
    "en": "This operation requires an If-Match header. Read the resource and retry.",
    "ja": "この操作にはIf-Matchヘッダーが必要です。リソースを取得してから再試行してください。"
  },
  "rate_limited": {
    "status": 429,
    "when": "The limit `data.limit` of the class `data.class` is exceeded",
    "retry": "after",
    "advice": "Wait for `Retry-After`. `RateLimit` on every response reports the remaining requests.",
    "ko": "요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.",
    "en": "Too many requests. Try again later.",
    "ja": "リクエストが多すぎます。しばらくしてから再試行してください。"
  },
  "headers_too_large": {
    "status": 431,
    "when": "The request headers are too large",
    "retry": "never",
    "advice": "Send fewer or smaller headers; cookies are the usual cause.",
    "ko": "요청 헤더가 너무 큽니다.",
    "en": "The request headers are too large.",
    "ja": "リクエストヘッダーが大きすぎます。"
  },
  "internal_error": {
    "status": 500,
    "when": "An unexpected error; only the request id is returned",
    "retry": "same_key",
    "advice": "Retry once with the same key. If the error persists, report the `request_id`.",
    "ko": "일시적인 오류가 발생했습니다.",
    "en": "An unexpected error occurred.",
    "ja": "予期しないエラーが発生しました。"
  },
  "not_implemented": {
    "status": 501,
    "when": "The server does not know this method",
    "retry": "never",
    "advice": "Use GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS.",
    "ko": "지원하지 않는 메서드입니다.",
    "en": "This method is not supported.",
    "ja": "サポートされていないメソッドです。"
  },
  "payment_provider_error": {
    "status": 502,
    "when": "The payment provider returned a server error, an unreadable answer or one that violates its contract",
    "retry": "same_key",
    "advice": "Retry with the same key after `Retry-After`: nothing is charged twice.",
    "ko": "결제사 응답이 올바르지 않습니다. 잠시 후 다시 시도해 주세요.",
    "en": "The payment provider returned an invalid response.",
    "ja": "決済事業者から正しい応答を得られませんでした。"
  },
  "payment_provider_unavailable": {
    "status": 503,
    "when": "The payment provider refuses connections or timed out, or its circuit breaker is open",
    "retry": "same_key",
    "advice": "Retry with the same key after `Retry-After`: nothing is charged twice.",
    "ko": "결제사에 연결할 수 없습니다. 같은 키로 다시 시도해 주세요.",
    "en": "The payment provider is unavailable. Retry with the same key.",
    "ja": "決済事業者に接続できません。同じキーで再試行してください。"
  },
  "timeout": {
    "status": 503,
    "when": "The time limit of the operation was exceeded; nothing was changed",
    "retry": "after",
    "advice": "Retry after `Retry-After`; ask for less, such as fewer entries or narrower filters.",
    "ko": "제시간에 처리하지 못했습니다. 변경된 내용은 없습니다.",
    "en": "The request took too long. Nothing was changed.",
    "ja": "時間内に処理できませんでした。変更はありません。"
  },
  "service_unavailable": {
    "status": 503,
    "when": "The database or Redis cannot be reached, or the server is shutting down",
    "retry": "after",
    "advice": "Retry after `Retry-After`.",
    "ko": "서비스를 일시적으로 사용할 수 없습니다.",
    "en": "The service is temporarily unavailable.",
    "ja": "サービスを一時的に利用できません。"
  }
} as const

/** Decimals of a price, by currency. */
export const currencyDigits = {"KRW":0,"USD":2,"JPY":0} as const

/** The maximum depth of the category tree, and the maximum number of categories. */
export const categoryLimits = {"depth":3,"count":1000} as const

/** The name of the newest version of the API. */
export const newest = "v2"

/** The release of each API version; part of entity tags, so that a new rendering changes them. */
export const releases = {"v1":"1.0.0","v2":"2.0.0"} as const
