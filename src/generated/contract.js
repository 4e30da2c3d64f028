// Generated from spec/ by `make generate`. Do not edit.

import * as request from './request-checks.js'
import * as response from './response-checks.js'

const shared0 = {name: "include_inactive", in: "query", required: false, type: "boolean", list: false, extensions: {"x-requires-scope": "items:write"}}
const shared1 = {name: "page", in: "query", required: false, type: "integer", list: false, extensions: {}}
const shared2 = {name: "size", in: "query", required: false, type: "integer", list: false, extensions: {}}
const shared3 = {name: "limit", in: "query", required: false, type: "integer", list: false, extensions: {}}
const shared4 = {name: "cursor", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared5 = {name: "count", in: "query", required: false, type: "boolean", list: false, extensions: {}}
const shared6 = {name: "sort", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared7 = {name: "fields", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared8 = {name: "include", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared9 = {name: "filter[id][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}
const shared10 = {name: "filter[created_at][gt]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared11 = {name: "filter[created_at][gte]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared12 = {name: "filter[created_at][lt]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared13 = {name: "filter[created_at][lte]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared14 = {name: "filter[updated_at][gt]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared15 = {name: "filter[updated_at][gte]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared16 = {name: "filter[updated_at][lt]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared17 = {name: "filter[updated_at][lte]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared18 = {name: "If-None-Match", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared19 = ["set-cookie", "link", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared20 = {parameter: {name: "Set-Cookie", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared21 = {parameter: {name: "Link", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared22 = {parameter: {name: "ETag", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_ETag}
const shared23 = {parameter: {name: "Cache-Control", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared24 = {parameter: {name: "Vary", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared25 = {parameter: {name: "X-Request-Id", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_X_Request_Id}
const shared26 = {parameter: {name: "API-Version", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_API_Version}
const shared27 = {parameter: {name: "Access-Control-Allow-Origin", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Access_Control_Allow_Origin}
const shared28 = {parameter: {name: "RateLimit", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_RateLimit}
const shared29 = {parameter: {name: "RateLimit-Policy", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_RateLimit_Policy}
const shared30 = {"set-cookie": shared20, link: shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared31 = ["etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared32 = {etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared33 = {headers: shared31, required: [], content: {}, binary: [], fields: shared32}
const shared34 = ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared35 = {headers: shared34, required: ["content-language"], content: {"application/json": response.BadRequestOrInvalidCursorEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "version_mismatch", "invalid_cursor"]}
const shared36 = ["www-authenticate", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared37 = {headers: shared36, required: ["www-authenticate", "content-language"], content: {"application/json": response.UnauthorizedEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["unauthorized", "invalid_token", "token_expired"]}
const shared38 = ["www-authenticate", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared39 = {headers: shared38, required: ["content-language"], content: {"application/json": response.ForbiddenEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["forbidden"]}
const shared40 = {headers: shared34, required: ["content-language"], content: {"application/json": response.NotAcceptableEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["not_acceptable"]}
const shared41 = {headers: shared34, required: ["content-language"], content: {"application/json": response.PreconditionFailedEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["precondition_failed"]}
const shared42 = {headers: shared34, required: ["content-language"], content: {"application/json": response.UriTooLongEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["uri_too_long"]}
const shared43 = ["accept", "accept-patch", "accept-encoding", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared44 = {headers: shared43, required: ["content-language"], content: {"application/json": response.UnsupportedMediaTypeEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["unsupported_media_type"]}
const shared45 = {headers: shared34, required: ["content-language"], content: {"application/json": response.ValidationFailedEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["validation_failed"]}
const shared46 = ["retry-after", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared47 = {headers: shared46, required: ["content-language"], content: {"application/json": response.RateLimitedEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["rate_limited"]}
const shared48 = {headers: shared34, required: ["content-language"], content: {"application/json": response.InternalErrorEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["internal_error"]}
const shared49 = {headers: shared46, required: ["content-language"], content: {"application/json": response.ServiceUnavailableOrTimeoutEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["service_unavailable", "timeout"]}
const shared50 = [{}, {bearerAuth: []}, {sessionCookie: []}, {oauth2: []}, {apiKey: []}]
const shared51 = {type: "apiKey", in: "cookie", name: "__Host-session"}
const shared52 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: shared51, oauth2: {type: "oauth2"}, apiKey: {type: "http", scheme: "bearer"}}
const shared53 = {name: "Idempotency-Key", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared54 = [shared53]
const shared55 = {required: true, types: ["application/json"]}
const shared56 = ["location", "set-cookie", "etag", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared57 = {parameter: {name: "Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createItem_201_Location}
const shared58 = {parameter: {name: "Idempotent-Replayed", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.createItem_201_Idempotent_Replayed}
const shared59 = {location: shared57, "set-cookie": shared20, etag: shared22, "idempotent-replayed": shared58, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared60 = ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "link", "content-language"]
const shared61 = {headers: shared60, required: ["content-language"], content: {"application/json": response.BadBodyOrIdempotencyKeyInvalidEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "duplicate_key", "version_mismatch", "idempotency_key_invalid"]}
const shared62 = {headers: shared38, required: ["content-language"], content: {"application/json": response.ForbiddenOrCsrfFailedEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["forbidden", "csrf_failed"]}
const shared63 = {headers: shared34, required: ["content-language"], content: {"application/json": response.PayloadTooLargeEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["payload_too_large"]}
const shared64 = {headers: shared46, required: ["content-language"], content: {"application/json": response.ServiceUnavailableEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["service_unavailable"]}
const shared65 = [{bearerAuth: ["items:write"]}, {sessionCookie: ["items:write"], csrfHeader: []}, {oauth2: ["items:write"]}, {apiKey: ["items:write"]}]
const shared66 = {type: "apiKey", in: "header", name: "X-CSRF-Token"}
const shared67 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: shared51, csrfHeader: shared66, oauth2: {type: "oauth2"}, apiKey: {type: "http", scheme: "bearer"}}
const shared68 = {name: "item_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared69 = {name: "If-Modified-Since", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared70 = ["set-cookie", "etag", "last-modified", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared71 = {parameter: {name: "Last-Modified", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Sunset}
const shared72 = {"set-cookie": shared20, etag: shared22, "last-modified": shared71, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared73 = {headers: ["etag", "cache-control", "vary", "last-modified", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {etag: shared22, "cache-control": shared23, vary: shared24, "last-modified": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}
const shared74 = {headers: shared34, required: ["content-language"], content: {"application/json": response.BadRequestEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "version_mismatch"]}
const shared75 = {headers: shared34, required: ["content-language"], content: {"application/json": response.NotFoundEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["not_found"]}
const shared76 = {name: "If-Match", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared77 = [shared68, shared76]
const shared78 = {headers: shared34, required: ["content-language"], content: {"application/json": response.BadBodyEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "duplicate_key", "version_mismatch"]}
const shared79 = {headers: shared34, required: ["content-language"], content: {"application/json": response.ReplaceItem409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["version_conflict", "duplicate_sku"]}
const shared80 = {"x-audit": "item.update", "x-concurrency": "accepted", "x-errors": ["version_conflict", "duplicate_sku"]}
const shared81 = {required: true, types: ["application/merge-patch+json", "application/json"]}
const shared82 = ["set-cookie", "etag", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared83 = {"set-cookie": shared20, etag: shared22, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared84 = {headers: ["set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {"set-cookie": shared20, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}
const shared85 = {name: "filter[status]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared86 = {name: "filter[status][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared87 = {headers: shared36, required: ["www-authenticate", "content-language"], content: {"application/json": response.BadCredentialEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_token", "token_expired"]}
const shared88 = {sessionCookie: ["reviews:write"], csrfHeader: []}
const shared89 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: shared51, csrfHeader: shared66}
const shared90 = {name: "review_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared91 = {"x-cache": {visibility: "public", maxAgeSeconds: 30}}
const shared92 = {headers: shared38, required: ["content-language"], content: {"application/json": response.UpdateReview403Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["not_resource_owner", "forbidden", "csrf_failed"]}
const shared93 = [{bearerAuth: ["reviews:write"]}, shared88, {oauth2: ["reviews:write"]}, {apiKey: ["reviews:write"]}]
const shared94 = [shared18]
const shared95 = {path: request.listItems_path, bodyless: request.listCategories, body: {}}
const shared96 = [{bearerAuth: ["categories:write"]}, {sessionCookie: ["categories:write"], csrfHeader: []}, {oauth2: ["categories:write"]}, {apiKey: ["categories:write"]}]
const shared97 = {name: "category_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared98 = [shared97, shared76]
const shared99 = ["category_cycle", "version_conflict", "duplicate_slug"]
const shared100 = [{bearerAuth: ["files:write"]}, {sessionCookie: ["files:write"], csrfHeader: []}, {oauth2: ["files:write"]}, {apiKey: ["files:write"]}]
const shared101 = {name: "file_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared102 = {"image/jpeg": null, "image/png": null, "image/webp": null}
const shared103 = {parameter: {name: "Accept-Ranges", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared104 = {parameter: {name: "Content-Disposition", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared105 = {parameter: {name: "Content-Security-Policy", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared106 = ["set-cookie", "link", "cache-control", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared107 = {"set-cookie": shared20, link: shared21, "cache-control": shared23, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared108 = ["set-cookie", "cache-control", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared109 = {"set-cookie": shared20, "cache-control": shared23, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared110 = {headers: shared34, required: ["content-language"], content: {"application/json": response.ForeignOriginEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["csrf_failed"]}
const shared111 = ["cache-control", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared112 = {"cache-control": shared23, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared113 = {headers: shared38, required: ["content-language"], content: {"application/json": response.ForbiddenOrUserRequiredOrCsrfFailedEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["forbidden", "user_required", "csrf_failed"]}
const shared114 = [{bearerAuth: ["profile"]}, {sessionCookie: ["profile"], csrfHeader: []}]
const shared115 = {path: request.listItems_path, bodyless: request.listItems_path, body: {}}
const shared116 = ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared117 = {"x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared118 = {headers: shared116, required: [], content: {}, binary: [], fields: shared117}
const shared119 = [{bearerAuth: ["users:read"]}, {sessionCookie: ["users:read"]}, {oauth2: ["users:read"]}, {apiKey: ["users:read"]}]
const shared120 = {parameter: {name: "X-CSRF-Token", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.getMe_200_X_CSRF_Token}
const shared121 = {headers: shared38, required: ["content-language"], content: {"application/json": response.ForbiddenOrUserRequiredEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["forbidden", "user_required"]}
const shared122 = [{bearerAuth: ["profile"]}, {sessionCookie: ["profile"]}]
const shared123 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: shared51}
const shared124 = [shared76]
const shared125 = {headers: shared82, required: [], content: {"application/json": response.User}, binary: [], fields: shared83}
const shared126 = {failure: "current_password", failures: 10, windowSeconds: 60, longestWaitSeconds: 900}
const shared127 = {headers: shared108, required: [], content: {"application/json": response.UserExport}, binary: [], fields: shared109}
const shared128 = {"x-rate-limit": "export", "x-audit": "user.export", "x-cache": {visibility: "no-store"}}
const shared129 = {headers: ["set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "idempotent-replayed"], required: [], content: {}, binary: [], fields: {"set-cookie": shared20, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, "idempotent-replayed": shared58}}
const shared130 = {name: "user_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared131 = {"x-cache": {visibility: "private", lastModified: true}}
const shared132 = ["version_conflict", "duplicate_email", "last_admin"]
const shared133 = {sessionCookie: ["users:manage"], csrfHeader: []}
const shared134 = {headers: shared60, required: ["content-language"], content: {"application/json": response.BadRequestOrIdempotencyKeyInvalidEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "version_mismatch", "idempotency_key_invalid"]}
const shared135 = {name: "Idempotency-Key", in: "header", required: true, type: "text", list: false, extensions: {}}
const shared136 = ["location", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared137 = {location: shared57, "set-cookie": shared20, "idempotent-replayed": shared58, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared138 = {headers: shared60, required: ["content-language"], content: {"application/json": response.BadBodyOrIdempotencyKeyRequiredEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "duplicate_key", "version_mismatch", "idempotency_key_invalid", "idempotency_key_required"]}
const shared139 = ["set-cookie", "link", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared140 = {"set-cookie": shared20, link: shared21, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared141 = {headers: shared34, required: ["content-language"], content: {"application/json": response.QuoteOrder422Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["currency_mismatch", "validation_failed"]}
const shared142 = {name: "filter[status][in]", in: "query", required: false, type: "text", list: true, extensions: {}}
const shared143 = [{bearerAuth: ["orders:read"]}, {sessionCookie: ["orders:read"]}, {oauth2: ["orders:read"]}, {apiKey: ["orders:read"]}]
const shared144 = [shared135]
const shared145 = ["location", "etag", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared146 = {location: shared57, etag: shared22, "set-cookie": shared20, "idempotent-replayed": shared58, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared147 = {sessionCookie: ["orders:write"], csrfHeader: []}
const shared148 = {name: "order_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared149 = {required: false, types: ["application/json"]}
const shared150 = ["etag", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared151 = {etag: shared22, "set-cookie": shared20, "idempotent-replayed": shared58, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared152 = {headers: shared150, required: [], content: {"application/json": response.Order_2}, binary: [], fields: shared151}
const shared153 = {headers: shared46, required: ["content-language"], content: {"application/json": response.CancelOrder409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_state_transition", "payment_busy", "idempotency_conflict", "idempotency_in_progress"]}
const shared154 = {headers: shared34, required: ["content-language"], content: {"application/json": response.ProviderErrorEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["payment_provider_error"]}
const shared155 = {headers: shared46, required: ["content-language"], content: {"application/json": response.ProviderUnavailableEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["payment_provider_unavailable", "service_unavailable"]}
const shared156 = ["invalid_state_transition", "payment_busy"]
const shared157 = [{bearerAuth: ["payments:read"]}, {sessionCookie: ["payments:read"]}, {oauth2: ["payments:read"]}, {apiKey: ["payments:read"]}]
const shared158 = {name: "payment_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared159 = [shared158, shared135]
const shared160 = {"200": {headers: shared150, required: [], content: {"application/json": response.Payment_2}, binary: [], fields: shared151}, "400": {headers: shared60, required: ["content-language"], content: {"application/json": response.BadRequestOrIdempotencyKeyRequiredEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request", "version_mismatch", "idempotency_key_invalid", "idempotency_key_required"]}, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": shared153, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "502": shared154, "503": shared155}
const shared161 = [{bearerAuth: ["payments:manage"]}, {sessionCookie: ["payments:manage"], csrfHeader: []}, {oauth2: ["payments:manage"]}, {apiKey: ["payments:manage"]}]
const shared162 = {path: request.getPayment_path, bodyless: request.capturePayment, body: {}}
const shared163 = [{bearerAuth: ["events:read"]}, {sessionCookie: ["events:read"]}, {oauth2: ["events:read"]}, {apiKey: ["events:read"]}]
const shared164 = [{bearerAuth: ["clients:manage"]}, {sessionCookie: ["clients:manage"]}]
const shared165 = {"application/json": response.ApiClientWithSecret}
const shared166 = {headers: shared46, required: ["content-language"], content: {"application/json": response.IdempotencyConflictEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["idempotency_conflict", "idempotency_in_progress"]}
const shared167 = [{bearerAuth: ["clients:manage"]}, {sessionCookie: ["clients:manage"], csrfHeader: []}]
const shared168 = {name: "client_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared169 = {headers: shared82, required: [], content: {"application/json": response.ApiClient}, binary: [], fields: shared83}
const shared170 = {"application/json": response.OAuthError}
const shared171 = {"200": {headers: ["x-request-id", "api-version", "access-control-allow-origin"], required: [], content: {"application/json": response.Health}, binary: [], fields: {"x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27}}, "400": {headers: shared34, required: ["content-language"], content: {"application/json": response.UnreadableEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["bad_request"]}, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "500": shared48, "503": shared64}

export const contract = {
  digest: "358cb2389240141550a938b6ec63f76d46660d91679c2b0c4990b410b84de0c0",
  title: "Shop API",
  release: "2.0.0",
  extensions: {
    "x-version": {
      name: "v2",
      mediaType: "application/vnd.shop.v2+json",
      stable: true,
    },
    "x-rate-limit-classes": {
      default: {limit: 200, windowSeconds: 60, per: "caller"},
      login: {limit: 10, windowSeconds: 60, per: "address-and-account"},
      reset: {limit: 10, windowSeconds: 900, per: "address"},
      export: {limit: 10, windowSeconds: 900, per: "caller"},
      upload: {limit: 5, windowSeconds: 60, per: "caller"},
      money: {limit: 30, windowSeconds: 60, per: "caller"},
      provider: {limit: 600, windowSeconds: 60, per: "address"},
      token: {limit: 60, windowSeconds: 60, per: "address"},
    },
  },
  schemes: [
    "bearerAuth",
    "sessionCookie",
    "oauth2",
    "apiKey",
    "csrfHeader",
    "clientSecret",
  ],
  operations: [
    {
      id: "listItems",
      method: "GET",
      path: "/api/v2/items",
      parameters: [{name: "category_id", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "currency", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "min_price", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "max_price", in: "query", required: false, type: "integer", list: false, extensions: {}}, shared0, shared1, shared2, shared3, shared4, shared5, {name: "q", in: "query", required: false, type: "text", list: false, extensions: {}}, shared6, shared7, shared8, shared9, {name: "filter[name]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[name][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[price]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][ne]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][gt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][gte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][lt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][lte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[price][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[category_id]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[category_id][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[category_id][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[sku]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[sku][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[sku][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ItemPage_2}, binary: [], fields: shared30}, "304": shared33, "400": shared35, "401": shared37, "403": shared39, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared50,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Item", paging: "cursor", count: true, pages: true, default: "-created_at", sort: ["id", "name", "price", "sku", "rating_average", "created_at", "updated_at"], search: true, values: {price: "MinorAmount"}, filters: {id: ["in"], name: ["eq"], price: ["eq", "ne", "gt", "gte", "lt", "lte", "in"], category_id: ["eq", "in"], sku: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}, include: ["category", "reviews"]}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listItems_2, body: {}},
    },
    {
      id: "createItem",
      method: "POST",
      path: "/api/v2/items",
      parameters: shared54,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared56, required: ["location"], content: {"application/json": response.Item_2}, binary: [], fields: shared59}, "400": shared61, "401": shared37, "403": shared62, "406": shared40, "409": {headers: shared46, required: ["content-language"], content: {"application/json": response.CreateItem409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["duplicate_sku", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared65,
      schemes: shared67,
      extensions: {"x-idempotency": "accepted", "x-audit": "item.create", "x-errors": ["duplicate_sku"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createItem_body_2}},
    },
    {
      id: "getItem",
      method: "GET",
      path: "/api/v2/items/{item_id}",
      parameters: [shared68, shared8, shared0, shared18, shared69],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared70, required: [], content: {"application/json": response.Item_2}, binary: [], fields: shared72}, "304": shared73, "400": shared74, "401": shared37, "403": shared39, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared50,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30, lastModified: true}},
      deprecated: false,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.getItem, body: {}},
    },
    {
      id: "replaceItem",
      method: "PUT",
      path: "/api/v2/items/{item_id}",
      parameters: shared77,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["content-location", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-location"], content: {"application/json": response.Item_2}, binary: [], fields: {"content-location": {parameter: {name: "Content-Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createItem_201_Location}, "set-cookie": shared20, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared78, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": shared79, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared65,
      schemes: shared67,
      extensions: shared80,
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/json": request.replaceItem_body_2}},
    },
    {
      id: "updateItem",
      method: "PATCH",
      path: "/api/v2/items/{item_id}",
      parameters: shared77,
      requestBody: shared81,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared82, required: [], content: {"application/json": response.Item_2}, binary: [], fields: shared83}, "400": shared78, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": shared79, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared65,
      schemes: shared67,
      extensions: shared80,
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/merge-patch+json": request.updateItem_body_2, "application/json": request.updateItem_body_2}},
    },
    {
      id: "deleteItem",
      method: "DELETE",
      path: "/api/v2/items/{item_id}",
      parameters: shared77,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared84, "400": shared74, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared65,
      schemes: shared67,
      extensions: {"x-audit": "item.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {}},
    },
    {
      id: "listReviews",
      method: "GET",
      path: "/api/v2/items/{item_id}/reviews",
      parameters: [shared68, shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[rating]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[verified_purchase]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[verified_purchase][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared85, shared86, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ReviewPage}, binary: [], fields: shared30}, "304": shared33, "400": shared35, "401": shared87, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared50,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Review", paging: "cursor", count: true, pages: true, default: "-created_at", sort: ["id", "rating", "created_at", "updated_at"], filters: {rating: ["eq", "gt", "gte", "lt", "lte", "in"], verified_purchase: ["eq"], status: ["eq"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}}},
      deprecated: false,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listReviews_2, body: {}},
    },
    {
      id: "createReview",
      method: "POST",
      path: "/api/v2/items/{item_id}/reviews",
      parameters: [shared68, shared53],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared56, required: ["location"], content: {"application/json": response.Review}, binary: [], fields: shared59}, "400": shared61, "401": shared37, "403": {headers: shared38, required: ["content-language"], content: {"application/json": response.CreateReview403Envelope_2, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["review_purchase_required", "forbidden", "user_required", "csrf_failed"]}, "404": shared75, "406": shared40, "409": {headers: shared46, required: ["content-language"], content: {"application/json": response.CreateReview409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["review_already_exists", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["reviews:write"]}, shared88],
      schemes: shared89,
      extensions: {"x-audit": "review.create", "x-idempotency": "accepted", "x-errors": ["review_purchase_required", "review_already_exists"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.createReview, body: {"application/json": request.createReview_body}},
    },
    {
      id: "getReview",
      method: "GET",
      path: "/api/v2/items/{item_id}/reviews/{review_id}",
      parameters: [shared68, shared90, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.Review}, binary: [], fields: {"set-cookie": shared20, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": shared33, "400": shared74, "401": shared87, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared50,
      schemes: shared52,
      extensions: shared91,
      deprecated: false,
      safe: true,
      checks: {path: request.getReview_path, bodyless: request.getReview, body: {}},
    },
    {
      id: "updateReview",
      method: "PATCH",
      path: "/api/v2/items/{item_id}/reviews/{review_id}",
      parameters: [shared68, shared90, {name: "If-Match", in: "header", required: true, type: "text", list: false, extensions: {}}],
      requestBody: shared81,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared82, required: [], content: {"application/json": response.Review}, binary: [], fields: shared83}, "400": shared78, "401": shared37, "403": shared92, "404": shared75, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.UpdateReview409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["version_conflict"]}, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "428": {headers: shared34, required: ["content-language"], content: {"application/json": response.PreconditionRequiredEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["precondition_required"]}, "429": shared47, "500": shared48, "503": shared64},
      security: shared93,
      schemes: shared67,
      extensions: {"x-audit": "review.update", "x-concurrency": "required", "x-errors": ["not_resource_owner", "version_conflict"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.updateReview, body: {"application/merge-patch+json": request.updateReview_body, "application/json": request.updateReview_body}},
    },
    {
      id: "deleteReview",
      method: "DELETE",
      path: "/api/v2/items/{item_id}/reviews/{review_id}",
      parameters: [shared68, shared90, shared76],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared84, "400": shared74, "401": shared37, "403": shared92, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared93,
      schemes: shared67,
      extensions: {"x-audit": "review.delete", "x-concurrency": "accepted", "x-errors": ["not_resource_owner"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.deleteReview, body: {}},
    },
    {
      id: "listCategories",
      method: "GET",
      path: "/api/v2/categories",
      parameters: shared94,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared31, required: [], content: {"application/json": response.CategoryList}, binary: [], fields: shared32}, "304": shared33, "400": shared74, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: shared91,
      deprecated: false,
      safe: true,
      checks: shared95,
    },
    {
      id: "createCategory",
      method: "POST",
      path: "/api/v2/categories",
      parameters: shared54,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared56, required: ["location"], content: {"application/json": response.Category}, binary: [], fields: shared59}, "400": shared61, "401": shared37, "403": shared62, "406": shared40, "409": {headers: shared46, required: ["content-language"], content: {"application/json": response.CreateCategory409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["duplicate_slug", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared96,
      schemes: shared67,
      extensions: {"x-idempotency": "accepted", "x-audit": "category.create", "x-errors": ["duplicate_slug"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createCategory_body}},
    },
    {
      id: "getCategory",
      method: "GET",
      path: "/api/v2/categories/{category_id}",
      parameters: [shared97, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared31, required: [], content: {"application/json": response.Category}, binary: [], fields: shared32}, "304": shared33, "400": shared74, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: shared91,
      deprecated: false,
      safe: true,
      checks: {path: request.getCategory_path, bodyless: request.getCategory, body: {}},
    },
    {
      id: "updateCategory",
      method: "PATCH",
      path: "/api/v2/categories/{category_id}",
      parameters: shared98,
      requestBody: shared81,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared82, required: [], content: {"application/json": response.Category}, binary: [], fields: shared83}, "400": shared78, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.UpdateCategory409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: shared99}, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared96,
      schemes: shared67,
      extensions: {"x-audit": "category.update", "x-concurrency": "accepted", "x-errors": shared99},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {"application/merge-patch+json": request.updateCategory_body, "application/json": request.updateCategory_body}},
    },
    {
      id: "deleteCategory",
      method: "DELETE",
      path: "/api/v2/categories/{category_id}",
      parameters: shared98,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared84, "400": shared74, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.DeleteCategory409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["category_in_use"]}, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared96,
      schemes: shared67,
      extensions: {"x-audit": "category.delete", "x-concurrency": "accepted", "x-errors": ["category_in_use"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {}},
    },
    {
      id: "uploadFile",
      method: "POST",
      path: "/api/v2/upload",
      parameters: [],
      requestBody: {required: true, types: ["multipart/form-data"]},
      file: {name: "file", required: true, types: ["image/jpeg", "image/png", "image/webp", "image/jpg", "image/pjpeg", "application/octet-stream"], maxBytes: 5242880},
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.UploadedFile}, binary: [], fields: {location: shared57, "set-cookie": shared20, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared74, "401": shared37, "403": shared62, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": {headers: shared34, required: ["content-language"], content: {"application/json": response.UploadFile422Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_file_content", "validation_failed"]}, "429": shared47, "500": shared48, "503": shared64},
      security: shared100,
      schemes: shared67,
      extensions: {"x-rate-limit": "upload", "x-audit": "file.create", "x-errors": ["invalid_file_content"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"multipart/form-data": request.uploadFile_body}},
    },
    {
      id: "getFile",
      method: "GET",
      path: "/api/v2/files/{file_id}",
      parameters: [shared101, {name: "w", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "Range", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "If-Range", in: "header", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared102, binary: ["image/jpeg", "image/png", "image/webp"], fields: {"accept-ranges": shared103, "content-disposition": shared104, "content-security-policy": shared105, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "206": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "content-range", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-range"], content: shared102, binary: ["image/jpeg", "image/png", "image/webp"], fields: {"accept-ranges": shared103, "content-disposition": shared104, "content-security-policy": shared105, "content-range": {parameter: {name: "Content-Range", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": shared33, "400": shared74, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "416": {headers: ["content-range", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"], required: ["content-range", "content-language"], content: {"application/json": response.RangeNotSatisfiableEnvelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["range_not_satisfiable"]}, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-sdk": {resource: "files", method: "download"}, "x-cache": {visibility: "public", maxAgeSeconds: 31536000, immutable: true}},
      deprecated: false,
      safe: true,
      checks: {path: request.getFile_path, bodyless: request.getFile, body: {}},
    },
    {
      id: "deleteFile",
      method: "DELETE",
      path: "/api/v2/files/{file_id}",
      parameters: [shared101],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared84, "400": shared74, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.DeleteFile409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["file_in_use"]}, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared100,
      schemes: shared67,
      extensions: {"x-audit": "file.delete", "x-errors": ["file_in_use"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getFile_path, bodyless: request.getFile_path, body: {}},
    },
    {
      id: "listAuditLogs",
      method: "GET",
      path: "/api/v2/audit-logs",
      parameters: [{name: "resource_type", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "resource_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "actor_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "action", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "from", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "to", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "request_id", in: "query", required: false, type: "text", list: false, extensions: {}}, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared106, required: ["link"], content: {"application/json": response.AuditLogPage_2}, binary: [], fields: shared107}, "400": shared35, "401": shared37, "403": shared39, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: [{bearerAuth: ["audit:read"]}, {sessionCookie: ["audit:read"]}, {oauth2: ["audit:read"]}, {apiKey: ["audit:read"]}],
      schemes: shared52,
      extensions: {"x-sdk": {resource: "auditLogs", method: "list"}, "x-cache": {visibility: "no-store"}, "x-timeout": 5000, "x-list": {entry: "AuditLog", paging: "cursor", default: "-id"}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listAuditLogs_2, body: {}},
    },
    {
      id: "login",
      method: "POST",
      path: "/api/v2/login",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared108, required: [], content: {"application/json": response.Login}, binary: [], fields: shared109}, "400": shared78, "401": {headers: shared38, required: ["www-authenticate", "content-language"], content: {"application/json": response.Login401Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_credentials"]}, "403": shared110, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-rate-limit": "login", "x-failed-logins": {failure: "invalid_credentials", failures: 10, windowSeconds: 60, longestWaitSeconds: 900}, "x-audit": "auth.login", "x-errors": ["invalid_credentials"], "x-same-origin": true, "x-cache": {visibility: "no-store"}, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.login_body}},
    },
    {
      id: "refreshToken",
      method: "POST",
      path: "/api/v2/refresh",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared111, required: [], content: {"application/json": response.TokenLogin}, binary: [], fields: shared112}, "400": shared78, "401": {headers: shared38, required: ["www-authenticate", "content-language"], content: {"application/json": response.RefreshToken401Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_token"]}, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-sdk": {resource: "auth", method: "refresh"}, "x-errors": ["invalid_token"], "x-cache": {visibility: "no-store"}},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.refreshToken_body}},
    },
    {
      id: "logout",
      method: "POST",
      path: "/api/v2/logout",
      parameters: [],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared84, "400": shared74, "401": shared37, "403": shared113, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared114,
      schemes: shared89,
      extensions: {"x-audit": "auth.logout"},
      deprecated: false,
      safe: false,
      checks: shared115,
    },
    {
      id: "requestPasswordReset",
      method: "POST",
      path: "/api/v2/auth/password-reset",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"202": shared118, "400": shared78, "403": shared110, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-rate-limit": "reset", "x-same-origin": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.requestPasswordReset_body}},
    },
    {
      id: "resetPassword",
      method: "POST",
      path: "/api/v2/auth/password-reset/confirm",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared118, "400": shared78, "403": shared110, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": {headers: shared34, required: ["content-language"], content: {"application/json": response.ResetPassword422Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_reset_token", "validation_failed"]}, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-rate-limit": "reset", "x-audit": "user.password_reset", "x-steps": true, "x-errors": ["invalid_reset_token"], "x-same-origin": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.resetPassword_body}},
    },
    {
      id: "listUsers",
      method: "GET",
      path: "/api/v2/users",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared9, {name: "filter[email]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[email][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, {name: "filter[active]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[active][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.UserPage}, binary: [], fields: shared30}, "304": shared33, "400": shared35, "401": shared37, "403": shared39, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared119,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "User", paging: "cursor", count: true, pages: true, default: "-created_at", sort: ["id", "email", "name", "created_at"], filters: {id: ["in"], email: ["eq"], role: ["eq", "in"], active: ["eq"], created_at: ["gt", "gte", "lt", "lte"]}}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listUsers_2, body: {}},
    },
    {
      id: "registerUser",
      method: "POST",
      path: "/api/v2/users",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "etag", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.User}, binary: [], fields: {location: shared57, etag: shared22, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared78, "403": shared110, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.RegisterUser409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["duplicate_email"]}, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-rate-limit": "login", "x-audit": "user.create", "x-errors": ["duplicate_email"], "x-same-origin": true, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.registerUser_body}},
    },
    {
      id: "getMe",
      method: "GET",
      path: "/api/v2/users/me",
      parameters: shared94,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["x-csrf-token", "set-cookie", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: [], fields: {"x-csrf-token": shared120, "set-cookie": shared20, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": {headers: ["etag", "cache-control", "vary", "x-csrf-token", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {etag: shared22, "cache-control": shared23, vary: shared24, "x-csrf-token": shared120, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared74, "401": shared37, "403": shared121, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared122,
      schemes: shared123,
      extensions: {"x-sdk": {resource: "users", method: "me"}, "x-cache": {visibility: "private"}},
      deprecated: false,
      safe: true,
      checks: shared95,
    },
    {
      id: "updateMe",
      method: "PATCH",
      path: "/api/v2/users/me",
      parameters: shared124,
      requestBody: shared81,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared125, "400": shared78, "401": shared37, "403": shared113, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.UpdateMe409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["version_conflict", "duplicate_email"]}, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared114,
      schemes: shared89,
      extensions: {"x-audit": "user.update", "x-errors": ["version_conflict", "duplicate_email"], "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.updateMe, body: {"application/merge-patch+json": request.updateMe_body, "application/json": request.updateMe_body}},
    },
    {
      id: "changePassword",
      method: "POST",
      path: "/api/v2/users/me/password",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared84, "400": shared78, "401": shared37, "403": shared113, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared114,
      schemes: shared89,
      extensions: {"x-rate-limit": "login", "x-failed-logins": shared126, "x-audit": "user.password_change", "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.changePassword_body}},
    },
    {
      id: "exportMe",
      method: "GET",
      path: "/api/v2/users/me/export",
      parameters: [],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared127, "400": shared74, "401": shared37, "403": shared121, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared122,
      schemes: shared123,
      extensions: shared128,
      deprecated: false,
      safe: true,
      checks: shared115,
    },
    {
      id: "eraseMe",
      method: "POST",
      path: "/api/v2/users/me/erasure",
      parameters: shared124,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared129, "400": shared78, "401": shared37, "403": shared113, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.EraseMe409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["open_orders", "last_admin"]}, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared114,
      schemes: shared89,
      extensions: {"x-rate-limit": "login", "x-failed-logins": shared126, "x-audit": "user.erase", "x-concurrency": "accepted", "x-steps": true, "x-errors": ["open_orders", "last_admin"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.updateMe, body: {"application/json": request.eraseMe_body}},
    },
    {
      id: "getUser",
      method: "GET",
      path: "/api/v2/users/{user_id}",
      parameters: [shared130, shared18, shared69],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared70, required: [], content: {"application/json": response.User}, binary: [], fields: shared72}, "304": shared73, "400": shared74, "401": shared37, "403": shared39, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared119,
      schemes: shared52,
      extensions: shared131,
      deprecated: false,
      safe: true,
      checks: {path: request.getUser_path, bodyless: request.getUser, body: {}},
    },
    {
      id: "updateUser",
      method: "PATCH",
      path: "/api/v2/users/{user_id}",
      parameters: [shared130, shared76],
      requestBody: shared81,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared125, "400": shared78, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": {headers: shared34, required: ["content-language"], content: {"application/json": response.UpdateUser409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: shared132}, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["users:manage"]}, shared133, {oauth2: ["users:manage"]}, {apiKey: ["users:manage"]}],
      schemes: shared67,
      extensions: {"x-audit": "user.update", "x-errors": shared132, "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getUser_path, bodyless: request.updateUser, body: {"application/merge-patch+json": request.updateUser_body, "application/json": request.updateUser_body}},
    },
    {
      id: "exportUser",
      method: "GET",
      path: "/api/v2/users/{user_id}/export",
      parameters: [shared130],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared127, "400": shared74, "401": shared37, "403": shared121, "404": shared75, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["users:manage"]}, {sessionCookie: ["users:manage"]}],
      schemes: shared123,
      extensions: shared128,
      deprecated: false,
      safe: true,
      checks: {path: request.getUser_path, bodyless: request.getUser_path, body: {}},
    },
    {
      id: "eraseUser",
      method: "POST",
      path: "/api/v2/users/{user_id}/erasure",
      parameters: [shared130, shared53, shared76],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared129, "400": shared134, "401": shared37, "403": shared113, "404": shared75, "406": shared40, "409": {headers: ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "retry-after", "content-language"], required: ["content-language"], content: {"application/json": response.EraseUser409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["open_orders", "last_admin", "idempotency_conflict", "idempotency_in_progress"]}, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["users:manage"]}, shared133],
      schemes: shared89,
      extensions: {"x-idempotency": "accepted", "x-audit": "user.erase", "x-concurrency": "accepted", "x-errors": ["open_orders", "last_admin"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getUser_path, bodyless: request.eraseUser, body: {}},
    },
    {
      id: "adjustStock",
      method: "POST",
      path: "/api/v2/items/{item_id}/stock-adjustments",
      parameters: [shared68, shared135],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared136, required: ["location"], content: {"application/json": response.StockMovement}, binary: [], fields: shared137}, "400": shared138, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": {headers: shared46, required: ["content-language"], content: {"application/json": response.AdjustStock409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["stock_below_reserved", "version_conflict", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["stock:write"]}, {sessionCookie: ["stock:write"], csrfHeader: []}, {oauth2: ["stock:write"]}, {apiKey: ["stock:write"]}],
      schemes: shared67,
      extensions: {"x-idempotency": "required", "x-audit": "stock.adjust", "x-errors": ["stock_below_reserved", "version_conflict"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.adjustStock, body: {"application/json": request.adjustStock_body}},
    },
    {
      id: "listStockMovements",
      method: "GET",
      path: "/api/v2/items/{item_id}/stock-movements",
      parameters: [shared68, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared139, required: ["link"], content: {"application/json": response.StockMovementPage}, binary: [], fields: shared140}, "400": shared35, "401": shared37, "403": shared39, "404": shared75, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: [{bearerAuth: ["stock:write"]}, {sessionCookie: ["stock:write"]}, {oauth2: ["stock:write"]}, {apiKey: ["stock:write"]}],
      schemes: shared52,
      extensions: {"x-sdk": {resource: "stock", method: "listMovements"}, "x-timeout": 5000, "x-list": {entry: "StockMovement", default: "-id", paging: "cursor"}},
      deprecated: false,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listStockMovements, body: {}},
    },
    {
      id: "quoteOrder",
      method: "POST",
      path: "/api/v2/orders/quote",
      parameters: [],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared116, required: [], content: {"application/json": response.Quote_2}, binary: [], fields: shared117}, "400": shared78, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": shared141, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-errors": ["currency_mismatch"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.quoteOrder_body_2}},
    },
    {
      id: "listOrders",
      method: "GET",
      path: "/api/v2/orders",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared85, shared86, shared142, {name: "filter[placed_at][gt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][gte]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lte]", in: "query", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.OrderPage_2}, binary: [], fields: shared30}, "304": shared33, "400": shared35, "401": shared37, "403": shared39, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared143,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Order", paging: "cursor", count: true, pages: true, default: "-placed_at", sort: ["placed_at"], filters: {status: ["eq", "in"], placed_at: ["gt", "gte", "lt", "lte"]}}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listOrders_2, body: {}},
    },
    {
      id: "createOrder",
      method: "POST",
      path: "/api/v2/orders",
      parameters: shared144,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared145, required: ["location"], content: {"application/json": response.Order_2}, binary: [], fields: shared146}, "400": shared138, "401": shared37, "403": shared113, "406": shared40, "409": {headers: shared46, required: ["content-language"], content: {"application/json": response.CreateOrder409Envelope_2, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["insufficient_stock", "item_unavailable", "price_changed", "pending_order_limit", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared63, "414": shared42, "415": shared44, "422": shared141, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["orders:write"]}, shared147],
      schemes: shared89,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.create", "x-errors": ["insufficient_stock", "item_unavailable", "price_changed", "pending_order_limit", "currency_mismatch"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createOrder_body_2}},
    },
    {
      id: "getOrder",
      method: "GET",
      path: "/api/v2/orders/{order_id}",
      parameters: [shared148, {name: "include", in: "query", required: false, type: "text", list: true, extensions: {}}, shared18, shared69],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared70, required: [], content: {"application/json": response.Order_2}, binary: [], fields: shared72}, "304": shared73, "400": shared74, "401": shared37, "403": shared39, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared143,
      schemes: shared52,
      extensions: shared131,
      deprecated: false,
      safe: true,
      checks: {path: request.getOrder_path, bodyless: request.getOrder, body: {}},
    },
    {
      id: "cancelOrder",
      method: "POST",
      path: "/api/v2/orders/{order_id}/cancel",
      parameters: [shared148, shared135, shared76],
      requestBody: shared149,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared152, "400": shared138, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": shared153, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "502": shared154, "503": shared155},
      security: [{bearerAuth: ["orders:write"]}, shared147, {oauth2: ["orders:write"]}, {apiKey: ["orders:write"]}],
      schemes: shared67,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.cancel", "x-concurrency": "accepted", "x-steps": true, "x-errors": shared156},
      deprecated: false,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.cancelOrder, body: {"application/json": request.cancelOrder_body}},
    },
    {
      id: "fulfillOrder",
      method: "POST",
      path: "/api/v2/orders/{order_id}/fulfill",
      parameters: [shared148, shared53, shared76],
      requestBody: shared149,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared152, "400": shared61, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": shared153, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [{bearerAuth: ["orders:manage"]}, {sessionCookie: ["orders:manage"], csrfHeader: []}, {oauth2: ["orders:manage"]}, {apiKey: ["orders:manage"]}],
      schemes: shared67,
      extensions: {"x-idempotency": "accepted", "x-audit": "order.fulfill", "x-concurrency": "accepted", "x-errors": shared156},
      deprecated: false,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.fulfillOrder, body: {"application/json": request.fulfillOrder_body}},
    },
    {
      id: "listPayments",
      method: "GET",
      path: "/api/v2/payments",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[order_id]", in: "query", required: false, type: "text", list: false, nullable: true, extensions: {}}, {name: "filter[order_id][eq]", in: "query", required: false, type: "text", list: false, nullable: true, extensions: {}}, shared85, shared86, shared142, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.PaymentPage_2}, binary: [], fields: shared30}, "304": shared33, "400": shared35, "401": shared37, "403": shared39, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared157,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Payment", paging: "cursor", count: true, pages: true, default: "-created_at", sort: ["created_at"], filters: {order_id: ["eq"], status: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"]}}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listPayments_2, body: {}},
    },
    {
      id: "createPayment",
      method: "POST",
      path: "/api/v2/payments",
      parameters: shared144,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared145, required: ["location"], content: {"application/json": response.Payment_2}, binary: [], fields: shared146}, "400": shared138, "401": shared37, "402": {headers: ["idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"], required: ["content-language"], content: {"application/json": response.CreatePayment402Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["payment_declined"]}, "403": shared113, "404": shared75, "406": shared40, "409": {headers: shared46, required: ["content-language"], content: {"application/json": response.CreatePayment409Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["payment_already_exists", "payment_busy", "invalid_state_transition", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared63, "414": shared42, "415": shared44, "422": {headers: shared34, required: ["content-language"], content: {"application/json": response.CreatePayment422Envelope_2, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["amount_mismatch", "currency_mismatch", "card_number_not_accepted", "validation_failed"]}, "429": shared47, "500": shared48, "502": shared154, "503": shared155},
      security: [{bearerAuth: ["payments:write"]}, {sessionCookie: ["payments:write"], csrfHeader: []}],
      schemes: shared89,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.create", "x-steps": true, "x-errors": ["payment_declined", "payment_already_exists", "payment_busy", "invalid_state_transition", "amount_mismatch", "currency_mismatch", "card_number_not_accepted"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createPayment_body_2}},
    },
    {
      id: "getPayment",
      method: "GET",
      path: "/api/v2/payments/{payment_id}",
      parameters: [shared158, shared18, shared69],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared70, required: [], content: {"application/json": response.Payment_2}, binary: [], fields: shared72}, "304": shared73, "400": shared74, "401": shared37, "403": shared39, "404": shared75, "406": shared40, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared157,
      schemes: shared52,
      extensions: shared131,
      deprecated: false,
      safe: true,
      checks: {path: request.getPayment_path, bodyless: request.getPayment, body: {}},
    },
    {
      id: "capturePayment",
      method: "POST",
      path: "/api/v2/payments/{payment_id}/capture",
      parameters: shared159,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared160,
      security: shared161,
      schemes: shared67,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.capture", "x-steps": true, "x-errors": shared156},
      deprecated: false,
      safe: false,
      checks: shared162,
    },
    {
      id: "voidPayment",
      method: "POST",
      path: "/api/v2/payments/{payment_id}/void",
      parameters: shared159,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared160,
      security: shared161,
      schemes: shared67,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.void", "x-steps": true, "x-errors": shared156},
      deprecated: false,
      safe: false,
      checks: shared162,
    },
    {
      id: "createRefund",
      method: "POST",
      path: "/api/v2/payments/{payment_id}/refunds",
      parameters: shared159,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared136, required: ["location"], content: {"application/json": response.Refund_2}, binary: [], fields: shared137}, "400": shared138, "401": shared37, "403": shared62, "404": shared75, "406": shared40, "409": shared153, "413": shared63, "414": shared42, "415": shared44, "422": {headers: shared34, required: ["content-language"], content: {"application/json": response.CreateRefund422Envelope_2, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["refund_exceeds_captured", "currency_mismatch", "validation_failed"]}, "429": shared47, "500": shared48, "502": shared154, "503": shared155},
      security: shared161,
      schemes: shared67,
      extensions: {"x-sdk": {resource: "payments", method: "refund"}, "x-idempotency": "required", "x-rate-limit": "money", "x-audit": "refund.create", "x-steps": true, "x-errors": ["invalid_state_transition", "payment_busy", "refund_exceeds_captured", "currency_mismatch"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getPayment_path, bodyless: request.capturePayment, body: {"application/json": request.createRefund_body_2}},
    },
    {
      id: "listEvents",
      method: "GET",
      path: "/api/v2/events",
      parameters: [shared2, shared3, shared4, shared7, {name: "filter[type]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[type][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[type][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, shared11, shared12],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared106, required: ["link"], content: {"application/json": response.EventPage}, binary: [], fields: shared107}, "400": shared35, "401": shared37, "403": shared39, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared163,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "no-store"}, "x-timeout": 5000, "x-list": {entry: "Event", paging: "cursor", default: "created_at", filters: {type: ["eq", "in"], created_at: ["gte", "lt"]}}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listEvents, body: {}},
    },
    {
      id: "getEvent",
      method: "GET",
      path: "/api/v2/events/{event_id}",
      parameters: [{name: "event_id", in: "path", required: true, type: "text", list: false, extensions: {}}],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared108, required: [], content: {"application/json": response.Event}, binary: [], fields: shared109}, "400": shared74, "401": shared37, "403": shared39, "404": shared75, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared163,
      schemes: shared52,
      extensions: {"x-cache": {visibility: "no-store"}},
      deprecated: false,
      safe: true,
      checks: {path: request.getEvent_path, bodyless: request.getEvent_path, body: {}},
    },
    {
      id: "receiveProviderEvent",
      method: "POST",
      path: "/api/v2/provider-events/{provider}",
      parameters: [{name: "provider", in: "path", required: true, type: "text", list: false, extensions: {}}, {name: "Payment-Signature", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "Stripe-Signature", in: "header", required: false, type: "text", list: false, extensions: {}}],
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared118, "400": shared78, "401": {headers: shared38, required: ["www-authenticate", "content-language"], content: {"application/json": response.ReceiveProviderEvent401Envelope, "application/problem+json": response.ProblemDetails_2}, binary: [], codes: ["invalid_signature"]}, "404": shared75, "406": shared40, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: [],
      extensions: {"x-sdk": {resource: "providerEvents", method: "receive"}, "x-rate-limit": "provider", "x-steps": true, "x-errors": ["invalid_signature"]},
      deprecated: false,
      safe: false,
      checks: {path: request.receiveProviderEvent_path, bodyless: request.receiveProviderEvent, body: {"application/json": request.receiveProviderEvent_body}},
    },
    {
      id: "listApiClients",
      method: "GET",
      path: "/api/v2/api-clients",
      parameters: [shared2, shared3, shared4, shared6, shared7, {name: "filter[created_by]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[created_by][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, shared10, shared11, shared12, shared13],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared139, required: ["link"], content: {"application/json": response.ApiClientPage}, binary: [], fields: shared140}, "400": shared35, "401": shared37, "403": shared121, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared49},
      security: shared164,
      schemes: shared123,
      extensions: {"x-sdk": {resource: "apiClients", method: "list"}, "x-timeout": 5000, "x-list": {entry: "ApiClient", paging: "cursor", default: "-created_at", sort: ["created_at"], filters: {created_by: ["eq"], created_at: ["gt", "gte", "lt", "lte"]}}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listApiClients, body: {}},
    },
    {
      id: "createApiClient",
      method: "POST",
      path: "/api/v2/api-clients",
      parameters: shared54,
      requestBody: shared55,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      shownOnce: ["client_secret"],
      responses: {"201": {headers: shared56, required: ["location"], content: shared165, binary: [], fields: shared59}, "400": shared61, "401": shared37, "403": shared113, "406": shared40, "409": shared166, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared167,
      schemes: shared89,
      extensions: {"x-sdk": {resource: "apiClients", method: "create"}, "x-idempotency": "accepted", "x-audit": "client.create"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createApiClient_body}},
    },
    {
      id: "getApiClient",
      method: "GET",
      path: "/api/v2/api-clients/{client_id}",
      parameters: [shared168],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared169, "400": shared74, "401": shared37, "403": shared121, "404": shared75, "406": shared40, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared164,
      schemes: shared123,
      extensions: {"x-sdk": {resource: "apiClients", method: "get"}},
      deprecated: false,
      safe: true,
      checks: {path: request.getApiClient_path, bodyless: request.getApiClient_path, body: {}},
    },
    {
      id: "updateApiClient",
      method: "PATCH",
      path: "/api/v2/api-clients/{client_id}",
      parameters: [shared168, shared76],
      requestBody: shared81,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared169, "400": shared78, "401": shared37, "403": shared113, "404": shared75, "406": shared40, "412": shared41, "413": shared63, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared167,
      schemes: shared89,
      extensions: {"x-sdk": {resource: "apiClients", method: "update"}, "x-audit": "client.update", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getApiClient_path, bodyless: request.updateApiClient, body: {"application/merge-patch+json": request.updateApiClient_body, "application/json": request.updateApiClient_body}},
    },
    {
      id: "revokeApiClient",
      method: "DELETE",
      path: "/api/v2/api-clients/{client_id}",
      parameters: [shared168, shared53, shared76],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": {headers: ["set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {"set-cookie": shared20, "idempotent-replayed": shared58, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared134, "401": shared37, "403": shared113, "404": shared75, "406": shared40, "409": shared166, "412": shared41, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared167,
      schemes: shared89,
      extensions: {"x-sdk": {resource: "apiClients", method: "revoke"}, "x-idempotency": "accepted", "x-audit": "client.revoke", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getApiClient_path, bodyless: request.revokeApiClient, body: {}},
    },
    {
      id: "rotateApiClientSecret",
      method: "POST",
      path: "/api/v2/api-clients/{client_id}/rotate",
      parameters: [shared168, shared53],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      shownOnce: ["client_secret"],
      responses: {"200": {headers: ["set-cookie", "etag", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared165, binary: [], fields: {"set-cookie": shared20, etag: shared22, "idempotent-replayed": shared58, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared134, "401": shared37, "403": shared113, "404": shared75, "406": shared40, "409": shared166, "414": shared42, "415": shared44, "422": shared45, "429": shared47, "500": shared48, "503": shared64},
      security: shared167,
      schemes: shared89,
      extensions: {"x-sdk": {resource: "apiClients", method: "rotateSecret"}, "x-idempotency": "accepted", "x-audit": "client.rotate"},
      deprecated: false,
      safe: false,
      checks: {path: request.getApiClient_path, bodyless: request.rotateApiClientSecret, body: {}},
    },
    {
      id: "requestToken",
      method: "POST",
      path: "/oauth/token",
      parameters: [],
      requestBody: {required: true, types: ["application/x-www-form-urlencoded"], members: [{name: "grant_type", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "scope", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "client_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "client_secret", in: "query", required: false, type: "text", list: false, extensions: {}}]},
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared111, required: [], content: {"application/json": response.ClientToken}, binary: [], fields: shared112}, "400": {headers: shared34, required: ["content-language"], content: shared170, binary: [], codes: ["invalid_request", "unsupported_grant_type", "invalid_scope"]}, "401": {headers: shared38, required: ["www-authenticate", "content-language"], content: shared170, binary: [], codes: ["invalid_client"]}, "406": {headers: shared34, required: ["content-language"], content: shared170, binary: [], codes: ["not_acceptable"]}, "413": {headers: shared34, required: ["content-language"], content: shared170, binary: [], codes: ["payload_too_large"]}, "414": {headers: shared34, required: ["content-language"], content: shared170, binary: [], codes: ["uri_too_long"]}, "415": {headers: shared43, required: ["content-language"], content: shared170, binary: [], codes: ["unsupported_media_type"]}, "429": {headers: shared46, required: ["content-language"], content: shared170, binary: [], codes: ["rate_limited"]}, "500": {headers: shared34, required: ["content-language"], content: shared170, binary: [], codes: ["internal_error"]}, "503": {headers: shared46, required: ["content-language"], content: shared170, binary: [], codes: ["service_unavailable"]}},
      security: [{clientSecret: []}, {}],
      schemes: {clientSecret: {type: "http", scheme: "basic"}},
      extensions: {"x-sdk": {resource: "auth", method: "token"}, "x-oauth-errors": true, "x-errors": ["invalid_request", "invalid_client", "unsupported_grant_type", "invalid_scope"], "x-rate-limit": "token", "x-cache": {visibility: "no-store"}},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/x-www-form-urlencoded": request.requestToken_body}},
    },
    {
      id: "getLiveness",
      method: "GET",
      path: "/health/live",
      parameters: [],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared171,
      security: [],
      extensions: {"x-sdk": {resource: "health", method: "live"}, "x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared115,
    },
    {
      id: "getReadiness",
      method: "GET",
      path: "/health/ready",
      parameters: [],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared171,
      security: [],
      extensions: {"x-sdk": {resource: "health", method: "ready"}, "x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared115,
    },
  ],
  webhooks: {
    "order.placed": response.OrderPlacedEvent,
    "order.paid": response.OrderPaidEvent,
    "order.cancelled": response.OrderCancelledEvent,
    "order.expired": response.OrderExpiredEvent,
    "order.fulfilled": response.OrderFulfilledEvent,
    "payment.authorized": response.PaymentAuthorizedEvent,
    "payment.captured": response.PaymentCapturedEvent,
    "payment.voided": response.PaymentVoidedEvent,
    "payment.failed": response.PaymentFailedEvent,
    "refund.succeeded": response.RefundSucceededEvent,
    "refund.failed": response.RefundFailedEvent,
    "item.created": response.ItemCreatedEvent,
    "item.updated": response.ItemUpdatedEvent,
    "item.deleted": response.ItemDeletedEvent,
    "stock.depleted": response.StockDepletedEvent,
    "review.published": response.ReviewPublishedEvent,
    "user.registered": response.UserRegisteredEvent,
  },
}
