// Generated from spec/ by `make generate`. Do not edit.

import * as request from '../request-checks.js'
import * as response from '../response-checks.js'

const shared0 = {name: "include_inactive", in: "query", required: false, type: "boolean", list: false, extensions: {"x-requires-scope": "items:write"}}
const shared1 = {name: "page", in: "query", required: false, type: "integer", list: false, extensions: {}}
const shared2 = {name: "size", in: "query", required: false, type: "integer", list: false, extensions: {}}
const shared3 = {name: "limit", in: "query", required: false, type: "integer", list: false, extensions: {}}
const shared4 = {name: "cursor", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared5 = {name: "include_total", in: "query", required: false, type: "boolean", list: false, extensions: {}}
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
const shared19 = ["link", "set-cookie", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared20 = {parameter: {name: "Link", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared21 = {parameter: {name: "Set-Cookie", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared22 = {parameter: {name: "ETag", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_ETag}
const shared23 = {parameter: {name: "Cache-Control", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared24 = {parameter: {name: "Vary", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared25 = {parameter: {name: "X-Request-Id", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_X_Request_Id}
const shared26 = {parameter: {name: "API-Version", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_API_Version}
const shared27 = {parameter: {name: "Access-Control-Allow-Origin", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Access_Control_Allow_Origin}
const shared28 = {parameter: {name: "RateLimit", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_RateLimit}
const shared29 = {parameter: {name: "RateLimit-Policy", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_RateLimit_Policy}
const shared30 = {parameter: {name: "Deprecation", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Deprecation}
const shared31 = {parameter: {name: "Sunset", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Sunset}
const shared32 = {link: shared20, "set-cookie": shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}
const shared33 = {parameter: {name: "Link", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared34 = {headers: ["link", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {}, binary: [], fields: {link: shared33, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}
const shared35 = ["link", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset", "content-language"]
const shared36 = {"application/json": response.BadRequestOrInvalidCursorEnvelope, "application/problem+json": response.ProblemDetails}
const shared37 = ["bad_request", "version_mismatch", "invalid_cursor"]
const shared38 = {headers: shared35, required: ["content-language"], content: shared36, binary: [], codes: shared37}
const shared39 = ["link", "www-authenticate", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset", "content-language"]
const shared40 = {"application/json": response.UnauthorizedEnvelope, "application/problem+json": response.ProblemDetails}
const shared41 = ["unauthorized", "invalid_token", "token_expired"]
const shared42 = {headers: shared39, required: ["www-authenticate", "content-language"], content: shared40, binary: [], codes: shared41}
const shared43 = ["link", "www-authenticate", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset", "content-language"]
const shared44 = {"application/json": response.ForbiddenEnvelope, "application/problem+json": response.ProblemDetails}
const shared45 = {headers: shared43, required: ["content-language"], content: shared44, binary: [], codes: ["forbidden"]}
const shared46 = {"application/json": response.NotAcceptableEnvelope, "application/problem+json": response.ProblemDetails}
const shared47 = {headers: shared35, required: ["content-language"], content: shared46, binary: [], codes: ["not_acceptable"]}
const shared48 = {headers: shared35, required: ["content-language"], content: {"application/json": response.GoneEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["version_sunset"]}
const shared49 = {"application/json": response.PreconditionFailedEnvelope, "application/problem+json": response.ProblemDetails}
const shared50 = {headers: shared35, required: ["content-language"], content: shared49, binary: [], codes: ["precondition_failed"]}
const shared51 = {"application/json": response.UriTooLongEnvelope, "application/problem+json": response.ProblemDetails}
const shared52 = {headers: shared35, required: ["content-language"], content: shared51, binary: [], codes: ["uri_too_long"]}
const shared53 = {"application/json": response.UnsupportedMediaTypeEnvelope, "application/problem+json": response.ProblemDetails}
const shared54 = {headers: ["link", "accept", "accept-patch", "accept-encoding", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset", "content-language"], required: ["content-language"], content: shared53, binary: [], codes: ["unsupported_media_type"]}
const shared55 = {"application/json": response.ValidationFailedEnvelope, "application/problem+json": response.ProblemDetails}
const shared56 = {headers: shared35, required: ["content-language"], content: shared55, binary: [], codes: ["validation_failed"]}
const shared57 = ["link", "retry-after", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset", "content-language"]
const shared58 = {"application/json": response.RateLimitedEnvelope, "application/problem+json": response.ProblemDetails}
const shared59 = {headers: shared57, required: ["content-language"], content: shared58, binary: [], codes: ["rate_limited"]}
const shared60 = {"application/json": response.InternalErrorEnvelope, "application/problem+json": response.ProblemDetails}
const shared61 = {headers: shared35, required: ["content-language"], content: shared60, binary: [], codes: ["internal_error"]}
const shared62 = {"application/json": response.ServiceUnavailableOrTimeoutEnvelope, "application/problem+json": response.ProblemDetails}
const shared63 = {headers: shared57, required: ["content-language"], content: shared62, binary: [], codes: ["service_unavailable", "timeout"]}
const shared64 = {type: "apiKey", in: "cookie", name: "__Host-session"}
const shared65 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: shared64}
const shared66 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items", documentation: "/docs/migrating-to-v2"}
const shared67 = {name: "Idempotency-Key", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared68 = [shared67]
const shared69 = {required: true, types: ["application/json"]}
const shared70 = {parameter: {name: "Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createItem_201_Location}
const shared71 = {parameter: {name: "Idempotent-Replayed", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.createItem_201_Idempotent_Replayed}
const shared72 = {"application/json": response.BadBodyOrIdempotencyKeyInvalidEnvelope, "application/problem+json": response.ProblemDetails}
const shared73 = ["bad_request", "duplicate_key", "version_mismatch", "idempotency_key_invalid"]
const shared74 = {headers: shared35, required: ["content-language"], content: shared72, binary: [], codes: shared73}
const shared75 = {"application/json": response.ForbiddenOrCsrfFailedEnvelope, "application/problem+json": response.ProblemDetails}
const shared76 = {headers: shared43, required: ["content-language"], content: shared75, binary: [], codes: ["forbidden", "csrf_failed"]}
const shared77 = {"application/json": response.PayloadTooLargeEnvelope, "application/problem+json": response.ProblemDetails}
const shared78 = {headers: shared35, required: ["content-language"], content: shared77, binary: [], codes: ["payload_too_large"]}
const shared79 = {"application/json": response.ServiceUnavailableEnvelope, "application/problem+json": response.ProblemDetails}
const shared80 = {headers: shared57, required: ["content-language"], content: shared79, binary: [], codes: ["service_unavailable"]}
const shared81 = [{bearerAuth: ["items:write"]}, {sessionCookie: ["items:write"], csrfHeader: []}]
const shared82 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: shared64, csrfHeader: {type: "apiKey", in: "header", name: "X-CSRF-Token"}}
const shared83 = {name: "item_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared84 = {name: "If-Modified-Since", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared85 = ["link", "set-cookie", "etag", "last-modified", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared86 = {parameter: {name: "Last-Modified", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Sunset}
const shared87 = {link: shared33, "set-cookie": shared21, etag: shared22, "last-modified": shared86, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}
const shared88 = {headers: ["link", "etag", "cache-control", "vary", "last-modified", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {}, binary: [], fields: {link: shared33, etag: shared22, "cache-control": shared23, vary: shared24, "last-modified": shared86, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}
const shared89 = {"application/json": response.BadRequestEnvelope, "application/problem+json": response.ProblemDetails}
const shared90 = {headers: shared35, required: ["content-language"], content: shared89, binary: [], codes: ["bad_request", "version_mismatch"]}
const shared91 = {"application/json": response.NotFoundEnvelope, "application/problem+json": response.ProblemDetails}
const shared92 = {headers: shared35, required: ["content-language"], content: shared91, binary: [], codes: ["not_found"]}
const shared93 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items/{item_id}", documentation: "/docs/migrating-to-v2"}
const shared94 = {name: "If-Match", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared95 = [shared83, shared94]
const shared96 = {"application/json": response.BadBodyEnvelope, "application/problem+json": response.ProblemDetails}
const shared97 = ["bad_request", "duplicate_key", "version_mismatch"]
const shared98 = {headers: shared35, required: ["content-language"], content: shared96, binary: [], codes: shared97}
const shared99 = {headers: shared35, required: ["content-language"], content: {"application/json": response.ReplaceItem409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["version_conflict", "duplicate_sku"]}
const shared100 = {"x-audit": "item.update", "x-concurrency": "accepted", "x-errors": ["version_conflict", "duplicate_sku"], "x-deprecation": shared93}
const shared101 = {required: true, types: ["application/merge-patch+json", "application/json"]}
const shared102 = {headers: ["set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {"set-cookie": shared21, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}
const shared103 = ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared104 = {headers: shared103, required: ["content-language"], content: shared89, binary: [], codes: ["bad_request", "version_mismatch"]}
const shared105 = ["www-authenticate", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared106 = {headers: shared105, required: ["www-authenticate", "content-language"], content: shared40, binary: [], codes: shared41}
const shared107 = ["www-authenticate", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared108 = {headers: shared107, required: ["content-language"], content: shared75, binary: [], codes: ["forbidden", "csrf_failed"]}
const shared109 = {headers: shared103, required: ["content-language"], content: shared91, binary: [], codes: ["not_found"]}
const shared110 = {headers: shared103, required: ["content-language"], content: shared46, binary: [], codes: ["not_acceptable"]}
const shared111 = {headers: shared103, required: ["content-language"], content: shared49, binary: [], codes: ["precondition_failed"]}
const shared112 = {headers: shared103, required: ["content-language"], content: shared51, binary: [], codes: ["uri_too_long"]}
const shared113 = {headers: ["accept", "accept-patch", "accept-encoding", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"], required: ["content-language"], content: shared53, binary: [], codes: ["unsupported_media_type"]}
const shared114 = {headers: shared103, required: ["content-language"], content: shared55, binary: [], codes: ["validation_failed"]}
const shared115 = ["retry-after", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"]
const shared116 = {headers: shared115, required: ["content-language"], content: shared58, binary: [], codes: ["rate_limited"]}
const shared117 = {headers: shared103, required: ["content-language"], content: shared60, binary: [], codes: ["internal_error"]}
const shared118 = {headers: shared115, required: ["content-language"], content: shared79, binary: [], codes: ["service_unavailable"]}
const shared119 = {name: "filter[status]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared120 = {name: "filter[status][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared121 = {"application/json": response.BadCredentialEnvelope, "application/problem+json": response.ProblemDetails}
const shared122 = ["location", "set-cookie", "etag", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared123 = {location: shared70, "set-cookie": shared21, etag: shared22, "idempotent-replayed": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared124 = ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "link", "content-language"]
const shared125 = {headers: shared124, required: ["content-language"], content: shared72, binary: [], codes: shared73}
const shared126 = {headers: shared103, required: ["content-language"], content: shared77, binary: [], codes: ["payload_too_large"]}
const shared127 = [{bearerAuth: ["reviews:write"]}, {sessionCookie: ["reviews:write"], csrfHeader: []}]
const shared128 = {name: "review_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared129 = ["etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared130 = {etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared131 = {headers: shared129, required: [], content: {}, binary: [], fields: shared130}
const shared132 = {"x-cache": {visibility: "public", maxAgeSeconds: 30}}
const shared133 = ["set-cookie", "etag", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared134 = {"set-cookie": shared21, etag: shared22, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}
const shared135 = {headers: shared103, required: ["content-language"], content: shared96, binary: [], codes: shared97}
const shared136 = {headers: shared107, required: ["content-language"], content: {"application/json": response.UpdateReview403Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["not_resource_owner", "forbidden", "csrf_failed"]}
const shared137 = [shared18]
const shared138 = {path: request.listItems_path, bodyless: request.listCategories, body: {}}
const shared139 = [{bearerAuth: ["categories:write"]}, {sessionCookie: ["categories:write"], csrfHeader: []}]
const shared140 = {name: "category_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared141 = [shared140, shared94]
const shared142 = ["category_cycle", "version_conflict", "duplicate_slug"]
const shared143 = [{bearerAuth: ["files:write"]}, {sessionCookie: ["files:write"], csrfHeader: []}]
const shared144 = {name: "file_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared145 = {"image/jpeg": null, "image/png": null, "image/webp": null}
const shared146 = {parameter: {name: "Accept-Ranges", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared147 = {parameter: {name: "Content-Disposition", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared148 = {parameter: {name: "Content-Security-Policy", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared149 = {headers: shared103, required: ["content-language"], content: shared36, binary: [], codes: shared37}
const shared150 = {headers: shared107, required: ["content-language"], content: shared44, binary: [], codes: ["forbidden"]}
const shared151 = {headers: shared115, required: ["content-language"], content: shared62, binary: [], codes: ["service_unavailable", "timeout"]}
const shared152 = {headers: shared103, required: ["content-language"], content: {"application/json": response.ForeignOriginEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["csrf_failed"]}
const shared153 = [{bearerAuth: ["profile"]}, {sessionCookie: ["profile"], csrfHeader: []}]
const shared154 = {path: request.listItems_path, bodyless: request.listItems_path, body: {}}
const shared155 = [{bearerAuth: ["users:read"]}, {sessionCookie: ["users:read"]}]
const shared156 = {parameter: {name: "X-CSRF-Token", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.getMe_200_X_CSRF_Token}
const shared157 = {headers: shared133, required: [], content: {"application/json": response.User}, binary: [], fields: shared134}
const shared158 = {name: "user_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared159 = {visibility: "private", lastModified: true}
const shared160 = ["version_conflict", "duplicate_email", "last_admin"]
const shared161 = {name: "Idempotency-Key", in: "header", required: true, type: "text", list: false, extensions: {}}
const shared162 = {"application/json": response.BadBodyOrIdempotencyKeyRequiredEnvelope, "application/problem+json": response.ProblemDetails}
const shared163 = ["bad_request", "duplicate_key", "version_mismatch", "idempotency_key_invalid", "idempotency_key_required"]
const shared164 = {headers: shared35, required: ["content-language"], content: {"application/json": response.QuoteOrder422Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["currency_mismatch", "validation_failed"]}
const shared165 = {name: "filter[status][in]", in: "query", required: false, type: "text", list: true, extensions: {}}
const shared166 = [{bearerAuth: ["orders:read"]}, {sessionCookie: ["orders:read"]}]
const shared167 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders", documentation: "/docs/migrating-to-v2"}
const shared168 = [shared161]
const shared169 = ["link", "location", "etag", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared170 = {link: shared33, location: shared70, etag: shared22, "set-cookie": shared21, "idempotent-replayed": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}
const shared171 = {headers: shared35, required: ["content-language"], content: shared162, binary: [], codes: shared163}
const shared172 = [{bearerAuth: ["orders:write"]}, {sessionCookie: ["orders:write"], csrfHeader: []}]
const shared173 = {name: "order_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared174 = {required: false, types: ["application/json"]}
const shared175 = ["link", "etag", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared176 = {link: shared33, etag: shared22, "set-cookie": shared21, "idempotent-replayed": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}
const shared177 = {headers: shared175, required: [], content: {"application/json": response.Order}, binary: [], fields: shared176}
const shared178 = {headers: shared57, required: ["content-language"], content: {"application/json": response.CancelOrder409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["invalid_state_transition", "payment_busy", "idempotency_conflict", "idempotency_in_progress"]}
const shared179 = {headers: shared35, required: ["content-language"], content: {"application/json": response.ProviderErrorEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["payment_provider_error"]}
const shared180 = {headers: shared57, required: ["content-language"], content: {"application/json": response.ProviderUnavailableEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["payment_provider_unavailable", "service_unavailable"]}
const shared181 = ["invalid_state_transition", "payment_busy"]
const shared182 = [{bearerAuth: ["payments:read"]}, {sessionCookie: ["payments:read"]}]
const shared183 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments", documentation: "/docs/migrating-to-v2"}
const shared184 = {name: "payment_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared185 = [shared184, shared161]
const shared186 = {"200": {headers: shared175, required: [], content: {"application/json": response.Payment}, binary: [], fields: shared176}, "400": {headers: shared35, required: ["content-language"], content: {"application/json": response.BadRequestOrIdempotencyKeyRequiredEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["bad_request", "version_mismatch", "idempotency_key_invalid", "idempotency_key_required"]}, "401": shared42, "403": shared76, "404": shared92, "406": shared47, "409": shared178, "410": shared48, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "502": shared179, "503": shared180}
const shared187 = [{bearerAuth: ["payments:manage"]}, {sessionCookie: ["payments:manage"], csrfHeader: []}]
const shared188 = {path: request.getPayment_path, bodyless: request.capturePayment, body: {}}
const shared189 = {"200": {headers: ["x-request-id", "api-version", "access-control-allow-origin"], required: [], content: {"application/json": response.Health}, binary: [], fields: {"x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27}}, "400": {headers: shared103, required: ["content-language"], content: {"application/json": response.UnreadableEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["bad_request"]}, "406": shared110, "414": shared112, "415": shared113, "422": shared114, "500": shared117, "503": shared118}

export const contract = {
  digest: "eea33ff71e4e0f1fac8ed4c30168c78641d5233683d899600b4b738cc5031137",
  title: "Shop API",
  release: "1.0.0",
  extensions: {
    "x-version": {
      name: "v1",
      mediaType: "application/vnd.shop.v1+json",
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
    "csrfHeader",
  ],
  operations: [
    {
      id: "listItems",
      method: "GET",
      path: "/api/v1/items",
      parameters: [{name: "category_id", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "min_price", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "max_price", in: "query", required: false, type: "number", list: false, extensions: {}}, shared0, shared1, shared2, shared3, shared4, shared5, {name: "q", in: "query", required: false, type: "text", list: false, extensions: {}}, shared6, shared7, shared8, shared9, {name: "filter[name]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[name][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[price]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][eq]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][ne]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][gt]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][gte]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][lt]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][lte]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][in]", in: "query", required: false, type: "number", list: true, extensions: {}}, {name: "filter[currency]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[currency][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[category_id]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[category_id][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[category_id][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[sku]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[sku][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[sku][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ItemPage}, binary: [], fields: shared32}, "304": shared34, "400": shared38, "401": shared42, "403": shared45, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared63},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared65,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Item", default: "-created_at", sort: ["id", "name", "price", "sku", "rating_average", "created_at", "updated_at"], search: true, filters: {id: ["in"], name: ["eq"], price: ["eq", "ne", "gt", "gte", "lt", "lte", "in"], currency: ["eq"], category_id: ["eq", "in"], sku: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}, include: ["category", "reviews"]}, "x-deprecation": shared66},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listItems, body: {}},
    },
    {
      id: "createItem",
      method: "POST",
      path: "/api/v1/items",
      parameters: shared68,
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["link", "location", "set-cookie", "etag", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["location"], content: {"application/json": response.Item}, binary: [], fields: {link: shared33, location: shared70, "set-cookie": shared21, etag: shared22, "idempotent-replayed": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}, "400": shared74, "401": shared42, "403": shared76, "406": shared47, "409": {headers: shared57, required: ["content-language"], content: {"application/json": response.CreateItem409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["duplicate_sku", "idempotency_conflict", "idempotency_in_progress"]}, "410": shared48, "413": shared78, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: shared81,
      schemes: shared82,
      extensions: {"x-idempotency": "accepted", "x-audit": "item.create", "x-errors": ["duplicate_sku"], "x-deprecation": shared66},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createItem_body}},
    },
    {
      id: "getItem",
      method: "GET",
      path: "/api/v1/items/{item_id}",
      parameters: [shared83, shared8, shared0, shared18, shared84],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared85, required: [], content: {"application/json": response.Item}, binary: [], fields: shared87}, "304": shared88, "400": shared90, "401": shared42, "403": shared45, "404": shared92, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared65,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30, lastModified: true}, "x-deprecation": shared93},
      deprecated: true,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.getItem, body: {}},
    },
    {
      id: "replaceItem",
      method: "PUT",
      path: "/api/v1/items/{item_id}",
      parameters: shared95,
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["link", "content-location", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["content-location"], content: {"application/json": response.Item}, binary: [], fields: {link: shared33, "content-location": {parameter: {name: "Content-Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createItem_201_Location}, "set-cookie": shared21, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}, "400": shared98, "401": shared42, "403": shared76, "404": shared92, "406": shared47, "409": shared99, "410": shared48, "412": shared50, "413": shared78, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: shared81,
      schemes: shared82,
      extensions: shared100,
      deprecated: true,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/json": request.replaceItem_body}},
    },
    {
      id: "updateItem",
      method: "PATCH",
      path: "/api/v1/items/{item_id}",
      parameters: shared95,
      requestBody: shared101,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["link", "set-cookie", "etag", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {"application/json": response.Item}, binary: [], fields: {link: shared33, "set-cookie": shared21, etag: shared22, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}, "400": shared98, "401": shared42, "403": shared76, "404": shared92, "406": shared47, "409": shared99, "410": shared48, "412": shared50, "413": shared78, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: shared81,
      schemes: shared82,
      extensions: shared100,
      deprecated: true,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/merge-patch+json": request.updateItem_body, "application/json": request.updateItem_body}},
    },
    {
      id: "deleteItem",
      method: "DELETE",
      path: "/api/v1/items/{item_id}",
      parameters: shared95,
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared102, "400": shared104, "401": shared106, "403": shared108, "404": shared109, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared81,
      schemes: shared82,
      extensions: {"x-audit": "item.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {}},
    },
    {
      id: "listReviews",
      method: "GET",
      path: "/api/v1/items/{item_id}/reviews",
      parameters: [shared83, shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[rating]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[verified_purchase]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[verified_purchase][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared119, shared120, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ReviewPage}, binary: [], fields: shared32}, "304": shared34, "400": shared38, "401": {headers: shared39, required: ["www-authenticate", "content-language"], content: shared121, binary: [], codes: ["invalid_token", "token_expired"]}, "404": shared92, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared63},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared65,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Review", default: "-created_at", sort: ["id", "rating", "created_at", "updated_at"], filters: {rating: ["eq", "gt", "gte", "lt", "lte", "in"], verified_purchase: ["eq"], status: ["eq"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items/{item_id}/reviews", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listReviews, body: {}},
    },
    {
      id: "createReview",
      method: "POST",
      path: "/api/v1/items/{item_id}/reviews",
      parameters: [shared83, shared67],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared122, required: ["location"], content: {"application/json": response.Review}, binary: [], fields: shared123}, "400": shared125, "401": shared106, "403": {headers: shared107, required: ["content-language"], content: {"application/json": response.CreateReview403Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["review_purchase_required", "forbidden", "csrf_failed"]}, "404": shared109, "406": shared110, "409": {headers: shared115, required: ["content-language"], content: {"application/json": response.CreateReview409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["review_already_exists", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared127,
      schemes: shared82,
      extensions: {"x-audit": "review.create", "x-idempotency": "accepted", "x-errors": ["review_purchase_required", "review_already_exists"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.createReview, body: {"application/json": request.createReview_body}},
    },
    {
      id: "getReview",
      method: "GET",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared83, shared128, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.Review}, binary: [], fields: {"set-cookie": shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": shared131, "400": shared104, "401": {headers: shared105, required: ["www-authenticate", "content-language"], content: shared121, binary: [], codes: ["invalid_token", "token_expired"]}, "404": shared109, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared65,
      extensions: shared132,
      deprecated: false,
      safe: true,
      checks: {path: request.getReview_path, bodyless: request.getReview, body: {}},
    },
    {
      id: "updateReview",
      method: "PATCH",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared83, shared128, {name: "If-Match", in: "header", required: true, type: "text", list: false, extensions: {}}],
      requestBody: shared101,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared133, required: [], content: {"application/json": response.Review}, binary: [], fields: shared134}, "400": shared135, "401": shared106, "403": shared136, "404": shared109, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.UpdateReview409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["version_conflict"]}, "412": shared111, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "428": {headers: shared103, required: ["content-language"], content: {"application/json": response.PreconditionRequiredEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["precondition_required"]}, "429": shared116, "500": shared117, "503": shared118},
      security: shared127,
      schemes: shared82,
      extensions: {"x-audit": "review.update", "x-concurrency": "required", "x-errors": ["not_resource_owner", "version_conflict"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.updateReview, body: {"application/merge-patch+json": request.updateReview_body, "application/json": request.updateReview_body}},
    },
    {
      id: "deleteReview",
      method: "DELETE",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared83, shared128, shared94],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared102, "400": shared104, "401": shared106, "403": shared136, "404": shared109, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared127,
      schemes: shared82,
      extensions: {"x-audit": "review.delete", "x-concurrency": "accepted", "x-errors": ["not_resource_owner"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.deleteReview, body: {}},
    },
    {
      id: "listCategories",
      method: "GET",
      path: "/api/v1/categories",
      parameters: shared137,
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared129, required: [], content: {"application/json": response.CategoryList}, binary: [], fields: shared130}, "304": shared131, "400": shared104, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: shared132,
      deprecated: false,
      safe: true,
      checks: shared138,
    },
    {
      id: "createCategory",
      method: "POST",
      path: "/api/v1/categories",
      parameters: shared68,
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared122, required: ["location"], content: {"application/json": response.Category}, binary: [], fields: shared123}, "400": shared125, "401": shared106, "403": shared108, "406": shared110, "409": {headers: shared115, required: ["content-language"], content: {"application/json": response.CreateCategory409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["duplicate_slug", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared139,
      schemes: shared82,
      extensions: {"x-idempotency": "accepted", "x-audit": "category.create", "x-errors": ["duplicate_slug"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createCategory_body}},
    },
    {
      id: "getCategory",
      method: "GET",
      path: "/api/v1/categories/{category_id}",
      parameters: [shared140, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared129, required: [], content: {"application/json": response.Category}, binary: [], fields: shared130}, "304": shared131, "400": shared104, "404": shared109, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: shared132,
      deprecated: false,
      safe: true,
      checks: {path: request.getCategory_path, bodyless: request.getCategory, body: {}},
    },
    {
      id: "updateCategory",
      method: "PATCH",
      path: "/api/v1/categories/{category_id}",
      parameters: shared141,
      requestBody: shared101,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared133, required: [], content: {"application/json": response.Category}, binary: [], fields: shared134}, "400": shared135, "401": shared106, "403": shared108, "404": shared109, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.UpdateCategory409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: shared142}, "412": shared111, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared139,
      schemes: shared82,
      extensions: {"x-audit": "category.update", "x-concurrency": "accepted", "x-errors": shared142},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {"application/merge-patch+json": request.updateCategory_body, "application/json": request.updateCategory_body}},
    },
    {
      id: "deleteCategory",
      method: "DELETE",
      path: "/api/v1/categories/{category_id}",
      parameters: shared141,
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared102, "400": shared104, "401": shared106, "403": shared108, "404": shared109, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.DeleteCategory409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["category_in_use"]}, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared139,
      schemes: shared82,
      extensions: {"x-audit": "category.delete", "x-concurrency": "accepted", "x-errors": ["category_in_use"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {}},
    },
    {
      id: "uploadFile",
      method: "POST",
      path: "/api/v1/upload",
      parameters: [],
      requestBody: {required: true, types: ["multipart/form-data"]},
      form: {files: [{name: "file", types: ["image/jpeg", "image/png", "image/webp", "image/jpg", "image/pjpeg", "application/octet-stream"], maxBytes: 5242880}], fields: []},
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "set-cookie", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.UploadedFile}, binary: [], fields: {location: shared70, "set-cookie": shared21, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared104, "401": shared106, "403": shared108, "406": shared110, "413": shared126, "414": shared112, "415": shared113, "422": {headers: shared103, required: ["content-language"], content: {"application/json": response.UploadFile422Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["invalid_file_content", "validation_failed"]}, "429": shared116, "500": shared117, "503": shared118},
      security: shared143,
      schemes: shared82,
      extensions: {"x-rate-limit": "upload", "x-audit": "file.create", "x-errors": ["invalid_file_content"]},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"multipart/form-data": request.uploadFile_body}},
    },
    {
      id: "getFile",
      method: "GET",
      path: "/api/v1/files/{file_id}",
      parameters: [shared144, {name: "w", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "Range", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "If-Range", in: "header", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared145, binary: ["image/jpeg", "image/png", "image/webp"], fields: {"accept-ranges": shared146, "content-disposition": shared147, "content-security-policy": shared148, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "206": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "content-range", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-range"], content: shared145, binary: ["image/jpeg", "image/png", "image/webp"], fields: {"accept-ranges": shared146, "content-disposition": shared147, "content-security-policy": shared148, "content-range": {parameter: {name: "Content-Range", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": shared131, "400": shared104, "404": shared109, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "416": {headers: ["content-range", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "content-language"], required: ["content-range", "content-language"], content: {"application/json": response.RangeNotSatisfiableEnvelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["range_not_satisfiable"]}, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: {"x-sdk": {resource: "files", method: "download"}, "x-cache": {visibility: "public", maxAgeSeconds: 31536000, immutable: true}},
      deprecated: false,
      safe: true,
      checks: {path: request.getFile_path, bodyless: request.getFile, body: {}},
    },
    {
      id: "deleteFile",
      method: "DELETE",
      path: "/api/v1/files/{file_id}",
      parameters: [shared144],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared102, "400": shared104, "401": shared106, "403": shared108, "404": shared109, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.DeleteFile409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["file_in_use"]}, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared143,
      schemes: shared82,
      extensions: {"x-audit": "file.delete", "x-errors": ["file_in_use"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getFile_path, bodyless: request.getFile_path, body: {}},
    },
    {
      id: "listAuditLogs",
      method: "GET",
      path: "/api/v1/audit-logs",
      parameters: [{name: "resource_type", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "resource_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "actor_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "action", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "from", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "to", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "request_id", in: "query", required: false, type: "text", list: false, extensions: {}}, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "link", "cache-control", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["link"], content: {"application/json": response.AuditLogPage}, binary: [], fields: {"set-cookie": shared21, link: shared20, "cache-control": shared23, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared149, "401": shared106, "403": shared150, "406": shared110, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared151},
      security: [{bearerAuth: ["audit:read"]}, {sessionCookie: ["audit:read"]}],
      schemes: shared65,
      extensions: {"x-sdk": {resource: "auditLogs", method: "list"}, "x-cache": {visibility: "no-store"}, "x-timeout": 5000, "x-list": {entry: "AuditLog", paging: "cursor", default: "-id"}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listAuditLogs, body: {}},
    },
    {
      id: "login",
      method: "POST",
      path: "/api/v1/login",
      parameters: [],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "cache-control", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.Login}, binary: [], fields: {"set-cookie": shared21, "cache-control": shared23, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared135, "401": {headers: shared107, required: ["www-authenticate", "content-language"], content: {"application/json": response.Login401Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["invalid_credentials"]}, "403": shared152, "406": shared110, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: {"x-rate-limit": "login", "x-failed-logins": {failure: "invalid_credentials", failures: 10, windowSeconds: 60, longestWaitSeconds: 900}, "x-audit": "auth.login", "x-errors": ["invalid_credentials"], "x-same-origin": true, "x-cache": {visibility: "no-store"}, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.login_body}},
    },
    {
      id: "refreshToken",
      method: "POST",
      path: "/api/v1/refresh",
      parameters: [],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["cache-control", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.TokenLogin}, binary: [], fields: {"cache-control": shared23, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared135, "401": {headers: shared107, required: ["www-authenticate", "content-language"], content: {"application/json": response.RefreshToken401Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["invalid_token"]}, "406": shared110, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: {"x-sdk": {resource: "auth", method: "refresh"}, "x-errors": ["invalid_token"], "x-cache": {visibility: "no-store"}},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.refreshToken_body}},
    },
    {
      id: "logout",
      method: "POST",
      path: "/api/v1/logout",
      parameters: [],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared102, "400": shared104, "401": shared106, "403": shared108, "406": shared110, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared153,
      schemes: shared82,
      extensions: {"x-audit": "auth.logout"},
      deprecated: false,
      safe: false,
      checks: shared154,
    },
    {
      id: "listUsers",
      method: "GET",
      path: "/api/v1/users",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared9, {name: "filter[email]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[email][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, {name: "filter[active]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[active][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.UserPage}, binary: [], fields: shared32}, "304": shared34, "400": shared38, "401": shared42, "403": shared45, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared63},
      security: shared155,
      schemes: shared65,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "User", default: "-created_at", sort: ["id", "email", "name", "created_at"], filters: {id: ["in"], email: ["eq"], role: ["eq", "in"], active: ["eq"], created_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/users", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listUsers, body: {}},
    },
    {
      id: "registerUser",
      method: "POST",
      path: "/api/v1/users",
      parameters: [],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "etag", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.User}, binary: [], fields: {location: shared70, etag: shared22, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared135, "403": shared152, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.RegisterUser409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["duplicate_email"]}, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: {"x-rate-limit": "login", "x-audit": "user.create", "x-errors": ["duplicate_email"], "x-same-origin": true, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.registerUser_body}},
    },
    {
      id: "getMe",
      method: "GET",
      path: "/api/v1/users/me",
      parameters: shared137,
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["x-csrf-token", "set-cookie", "etag", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: [], fields: {"x-csrf-token": shared156, "set-cookie": shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": {headers: ["etag", "cache-control", "vary", "x-csrf-token", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {etag: shared22, "cache-control": shared23, vary: shared24, "x-csrf-token": shared156, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared104, "401": shared106, "403": shared150, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [{bearerAuth: ["profile"]}, {sessionCookie: ["profile"]}],
      schemes: shared65,
      extensions: {"x-sdk": {resource: "users", method: "me"}, "x-cache": {visibility: "private"}},
      deprecated: false,
      safe: true,
      checks: shared138,
    },
    {
      id: "updateMe",
      method: "PATCH",
      path: "/api/v1/users/me",
      parameters: [shared94],
      requestBody: shared101,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared157, "400": shared135, "401": shared106, "403": shared108, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.UpdateMe409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["version_conflict", "duplicate_email"]}, "412": shared111, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared153,
      schemes: shared82,
      extensions: {"x-audit": "user.update", "x-errors": ["version_conflict", "duplicate_email"], "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.updateMe, body: {"application/merge-patch+json": request.updateMe_body, "application/json": request.updateMe_body}},
    },
    {
      id: "changePassword",
      method: "POST",
      path: "/api/v1/users/me/password",
      parameters: [],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared102, "400": shared135, "401": shared106, "403": shared108, "406": shared110, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared153,
      schemes: shared82,
      extensions: {"x-rate-limit": "login", "x-failed-logins": {failure: "current_password", failures: 10, windowSeconds: 60, longestWaitSeconds: 900}, "x-audit": "user.password_change", "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.changePassword_body}},
    },
    {
      id: "getUser",
      method: "GET",
      path: "/api/v1/users/{user_id}",
      parameters: [shared158, shared18, shared84],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "etag", "last-modified", "cache-control", "vary", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: [], fields: {"set-cookie": shared21, etag: shared22, "last-modified": shared86, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "304": {headers: ["etag", "cache-control", "vary", "last-modified", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {etag: shared22, "cache-control": shared23, vary: shared24, "last-modified": shared86, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared104, "401": shared106, "403": shared150, "404": shared109, "406": shared110, "412": shared111, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: shared155,
      schemes: shared65,
      extensions: {"x-cache": shared159},
      deprecated: false,
      safe: true,
      checks: {path: request.getUser_path, bodyless: request.getUser, body: {}},
    },
    {
      id: "updateUser",
      method: "PATCH",
      path: "/api/v1/users/{user_id}",
      parameters: [shared158, shared94],
      requestBody: shared101,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared157, "400": shared135, "401": shared106, "403": shared108, "404": shared109, "406": shared110, "409": {headers: shared103, required: ["content-language"], content: {"application/json": response.UpdateUser409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: shared160}, "412": shared111, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [{bearerAuth: ["users:manage"]}, {sessionCookie: ["users:manage"], csrfHeader: []}],
      schemes: shared82,
      extensions: {"x-audit": "user.update", "x-errors": shared160, "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getUser_path, bodyless: request.updateUser, body: {"application/merge-patch+json": request.updateUser_body, "application/json": request.updateUser_body}},
    },
    {
      id: "adjustStock",
      method: "POST",
      path: "/api/v1/items/{item_id}/stock-adjustments",
      parameters: [shared83, shared161],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.StockMovement}, binary: [], fields: {location: shared70, "set-cookie": shared21, "idempotent-replayed": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": {headers: shared124, required: ["content-language"], content: shared162, binary: [], codes: shared163}, "401": shared106, "403": shared108, "404": shared109, "406": shared110, "409": {headers: shared115, required: ["content-language"], content: {"application/json": response.AdjustStock409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["stock_below_reserved", "version_conflict", "idempotency_conflict", "idempotency_in_progress"]}, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [{bearerAuth: ["stock:write"]}, {sessionCookie: ["stock:write"], csrfHeader: []}],
      schemes: shared82,
      extensions: {"x-idempotency": "required", "x-audit": "stock.adjust", "x-errors": ["stock_below_reserved", "version_conflict"]},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.adjustStock, body: {"application/json": request.adjustStock_body}},
    },
    {
      id: "listStockMovements",
      method: "GET",
      path: "/api/v1/items/{item_id}/stock-movements",
      parameters: [shared83, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "link", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["link"], content: {"application/json": response.StockMovementPage}, binary: [], fields: {"set-cookie": shared21, link: shared20, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared149, "401": shared106, "403": shared150, "404": shared109, "406": shared110, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared151},
      security: [{bearerAuth: ["stock:write"]}, {sessionCookie: ["stock:write"]}],
      schemes: shared65,
      extensions: {"x-sdk": {resource: "stock", method: "listMovements"}, "x-timeout": 5000, "x-list": {entry: "StockMovement", default: "-id", paging: "cursor"}},
      deprecated: false,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listStockMovements, body: {}},
    },
    {
      id: "quoteOrder",
      method: "POST",
      path: "/api/v1/orders/quote",
      parameters: [],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["link", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {"application/json": response.Quote}, binary: [], fields: {link: shared33, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}, "400": shared98, "406": shared47, "410": shared48, "413": shared78, "414": shared52, "415": shared54, "422": shared164, "429": shared59, "500": shared61, "503": shared80},
      security: [],
      extensions: {"x-errors": ["currency_mismatch"], "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/quote", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.quoteOrder_body}},
    },
    {
      id: "listOrders",
      method: "GET",
      path: "/api/v1/orders",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared119, shared120, shared165, {name: "filter[placed_at][gt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][gte]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lte]", in: "query", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.OrderPage}, binary: [], fields: shared32}, "304": shared34, "400": shared38, "401": shared42, "403": shared45, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared63},
      security: shared166,
      schemes: shared65,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Order", default: "-placed_at", sort: ["placed_at"], filters: {status: ["eq", "in"], placed_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": shared167},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listOrders, body: {}},
    },
    {
      id: "createOrder",
      method: "POST",
      path: "/api/v1/orders",
      parameters: shared168,
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared169, required: ["location"], content: {"application/json": response.Order}, binary: [], fields: shared170}, "400": shared171, "401": shared42, "403": shared76, "406": shared47, "409": {headers: shared57, required: ["content-language"], content: {"application/json": response.CreateOrder409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["insufficient_stock", "item_unavailable", "price_changed", "pending_order_limit", "idempotency_conflict", "idempotency_in_progress"]}, "410": shared48, "413": shared78, "414": shared52, "415": shared54, "422": shared164, "429": shared59, "500": shared61, "503": shared80},
      security: shared172,
      schemes: shared82,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.create", "x-errors": ["insufficient_stock", "item_unavailable", "price_changed", "pending_order_limit", "currency_mismatch"], "x-deprecation": shared167},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createOrder_body}},
    },
    {
      id: "getOrder",
      method: "GET",
      path: "/api/v1/orders/{order_id}",
      parameters: [shared173, {name: "include", in: "query", required: false, type: "text", list: true, extensions: {}}, shared18, shared84],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared85, required: [], content: {"application/json": response.Order}, binary: [], fields: shared87}, "304": shared88, "400": shared90, "401": shared42, "403": shared45, "404": shared92, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: shared166,
      schemes: shared65,
      extensions: {"x-cache": shared159, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getOrder_path, bodyless: request.getOrder, body: {}},
    },
    {
      id: "cancelOrder",
      method: "POST",
      path: "/api/v1/orders/{order_id}/cancel",
      parameters: [shared173, shared161, shared94],
      requestBody: shared174,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared177, "400": shared171, "401": shared42, "403": shared76, "404": shared92, "406": shared47, "409": shared178, "410": shared48, "412": shared50, "413": shared78, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "502": shared179, "503": shared180},
      security: shared172,
      schemes: shared82,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.cancel", "x-concurrency": "accepted", "x-steps": true, "x-errors": shared181, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}/cancel", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.cancelOrder, body: {"application/json": request.cancelOrder_body}},
    },
    {
      id: "fulfillOrder",
      method: "POST",
      path: "/api/v1/orders/{order_id}/fulfill",
      parameters: [shared173, shared67, shared94],
      requestBody: shared174,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared177, "400": shared74, "401": shared42, "403": shared76, "404": shared92, "406": shared47, "409": shared178, "410": shared48, "412": shared50, "413": shared78, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: [{bearerAuth: ["orders:manage"]}, {sessionCookie: ["orders:manage"], csrfHeader: []}],
      schemes: shared82,
      extensions: {"x-idempotency": "accepted", "x-audit": "order.fulfill", "x-concurrency": "accepted", "x-errors": shared181, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}/fulfill", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.fulfillOrder, body: {"application/json": request.fulfillOrder_body}},
    },
    {
      id: "listPayments",
      method: "GET",
      path: "/api/v1/payments",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[order_id]", in: "query", required: false, type: "text", list: false, nullable: true, extensions: {}}, {name: "filter[order_id][eq]", in: "query", required: false, type: "text", list: false, nullable: true, extensions: {}}, shared119, shared120, shared165, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.PaymentPage}, binary: [], fields: shared32}, "304": shared34, "400": shared38, "401": shared42, "403": shared45, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared63},
      security: shared182,
      schemes: shared65,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Payment", default: "-created_at", sort: ["created_at"], filters: {order_id: ["eq"], status: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": shared183},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listPayments, body: {}},
    },
    {
      id: "createPayment",
      method: "POST",
      path: "/api/v1/payments",
      parameters: shared168,
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared169, required: ["location"], content: {"application/json": response.Payment}, binary: [], fields: shared170}, "400": shared171, "401": shared42, "402": {headers: ["link", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset", "content-language"], required: ["content-language"], content: {"application/json": response.CreatePayment402Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["payment_declined"]}, "403": shared76, "404": shared92, "406": shared47, "409": {headers: shared57, required: ["content-language"], content: {"application/json": response.CreatePayment409Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["payment_already_exists", "payment_busy", "invalid_state_transition", "idempotency_conflict", "idempotency_in_progress"]}, "410": shared48, "413": shared78, "414": shared52, "415": shared54, "422": {headers: shared35, required: ["content-language"], content: {"application/json": response.CreatePayment422Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["amount_mismatch", "currency_mismatch", "card_number_not_accepted", "validation_failed"]}, "429": shared59, "500": shared61, "502": shared179, "503": shared180},
      security: [{bearerAuth: ["payments:write"]}, {sessionCookie: ["payments:write"], csrfHeader: []}],
      schemes: shared82,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.create", "x-steps": true, "x-errors": ["payment_declined", "payment_already_exists", "payment_busy", "invalid_state_transition", "amount_mismatch", "currency_mismatch", "card_number_not_accepted"], "x-deprecation": shared183},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createPayment_body}},
    },
    {
      id: "getPayment",
      method: "GET",
      path: "/api/v1/payments/{payment_id}",
      parameters: [shared184, shared18, shared84],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared85, required: [], content: {"application/json": response.Payment}, binary: [], fields: shared87}, "304": shared88, "400": shared90, "401": shared42, "403": shared45, "404": shared92, "406": shared47, "410": shared48, "412": shared50, "414": shared52, "415": shared54, "422": shared56, "429": shared59, "500": shared61, "503": shared80},
      security: shared182,
      schemes: shared65,
      extensions: {"x-cache": shared159, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getPayment_path, bodyless: request.getPayment, body: {}},
    },
    {
      id: "capturePayment",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/capture",
      parameters: shared185,
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared186,
      security: shared187,
      schemes: shared82,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.capture", "x-steps": true, "x-errors": shared181, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/capture", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: shared188,
    },
    {
      id: "voidPayment",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/void",
      parameters: shared185,
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared186,
      security: shared187,
      schemes: shared82,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.void", "x-steps": true, "x-errors": shared181, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/void", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: shared188,
    },
    {
      id: "createRefund",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/refunds",
      parameters: shared185,
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["link", "location", "set-cookie", "idempotent-replayed", "x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["location"], content: {"application/json": response.Refund}, binary: [], fields: {link: shared33, location: shared70, "set-cookie": shared21, "idempotent-replayed": shared71, "x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29, deprecation: shared30, sunset: shared31}}, "400": shared171, "401": shared42, "403": shared76, "404": shared92, "406": shared47, "409": shared178, "410": shared48, "413": shared78, "414": shared52, "415": shared54, "422": {headers: shared35, required: ["content-language"], content: {"application/json": response.CreateRefund422Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["refund_exceeds_captured", "validation_failed"]}, "429": shared59, "500": shared61, "502": shared179, "503": shared180},
      security: shared187,
      schemes: shared82,
      extensions: {"x-sdk": {resource: "payments", method: "refund"}, "x-idempotency": "required", "x-rate-limit": "money", "x-audit": "refund.create", "x-steps": true, "x-errors": ["invalid_state_transition", "payment_busy", "refund_exceeds_captured"], "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/refunds", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getPayment_path, bodyless: request.capturePayment, body: {"application/json": request.createRefund_body}},
    },
    {
      id: "receiveProviderEvent",
      method: "POST",
      path: "/api/v1/provider-events/{provider}",
      parameters: [{name: "provider", in: "path", required: true, type: "text", list: false, extensions: {}}, {name: "Payment-Signature", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "Stripe-Signature", in: "header", required: false, type: "text", list: false, extensions: {}}],
      requestBody: shared69,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": {headers: ["x-request-id", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {"x-request-id": shared25, "api-version": shared26, "access-control-allow-origin": shared27, ratelimit: shared28, "ratelimit-policy": shared29}}, "400": shared135, "401": {headers: shared107, required: ["www-authenticate", "content-language"], content: {"application/json": response.ReceiveProviderEvent401Envelope, "application/problem+json": response.ProblemDetails}, binary: [], codes: ["invalid_signature"]}, "404": shared109, "406": shared110, "413": shared126, "414": shared112, "415": shared113, "422": shared114, "429": shared116, "500": shared117, "503": shared118},
      security: [],
      extensions: {"x-sdk": {resource: "providerEvents", method: "receive"}, "x-rate-limit": "provider", "x-steps": true, "x-errors": ["invalid_signature"]},
      deprecated: false,
      safe: false,
      checks: {path: request.receiveProviderEvent_path, bodyless: request.receiveProviderEvent, body: {"application/json": request.receiveProviderEvent_body}},
    },
    {
      id: "getLiveness",
      method: "GET",
      path: "/health/live",
      parameters: [],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared189,
      security: [],
      extensions: {"x-sdk": {resource: "health", method: "live"}, "x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared154,
    },
    {
      id: "getReadiness",
      method: "GET",
      path: "/health/ready",
      parameters: [],
      requestBody: undefined,
      form: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared189,
      security: [],
      extensions: {"x-sdk": {resource: "health", method: "ready"}, "x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared154,
    },
  ],
}
