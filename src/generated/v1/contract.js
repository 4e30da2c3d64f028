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
const shared19 = ["link", "set-cookie", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared20 = {parameter: {name: "Link", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared21 = {parameter: {name: "Set-Cookie", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared22 = {parameter: {name: "ETag", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_ETag}
const shared23 = {parameter: {name: "Cache-Control", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared24 = {parameter: {name: "Vary", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared25 = {parameter: {name: "X-Request-Id", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_X_Request_Id}
const shared26 = {parameter: {name: "Content-Language", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Content_Language}
const shared27 = {parameter: {name: "API-Version", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_API_Version}
const shared28 = {parameter: {name: "Access-Control-Allow-Origin", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Access_Control_Allow_Origin}
const shared29 = {parameter: {name: "RateLimit", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_RateLimit}
const shared30 = {parameter: {name: "RateLimit-Policy", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_RateLimit_Policy}
const shared31 = {parameter: {name: "Deprecation", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Deprecation}
const shared32 = {parameter: {name: "Sunset", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Sunset}
const shared33 = {link: shared20, "set-cookie": shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}
const shared34 = {parameter: {name: "Link", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared35 = {headers: ["link", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {}, binary: [], fields: {link: shared34, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}
const shared36 = ["link", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared37 = {"application/json": response.ErrorEnvelope, "application/problem+json": response.ProblemDetails}
const shared38 = {headers: shared36, required: [], content: shared37, binary: []}
const shared39 = {headers: ["link", "www-authenticate", "set-cookie", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["www-authenticate"], content: shared37, binary: []}
const shared40 = {headers: ["link", "www-authenticate", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: shared37, binary: []}
const shared41 = {headers: ["link", "accept", "accept-patch", "accept-encoding", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: shared37, binary: []}
const shared42 = {headers: ["link", "retry-after", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: shared37, binary: []}
const shared43 = {bearerAuth: {type: "http", scheme: "bearer"}, sessionCookie: {type: "apiKey", in: "cookie", name: "__Host-session"}}
const shared44 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items", documentation: "/docs/migrating-to-v2"}
const shared45 = {name: "X-CSRF-Token", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared46 = {name: "Idempotency-Key", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared47 = [shared45, shared46]
const shared48 = {required: true, types: ["application/json"]}
const shared49 = {parameter: {name: "Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createItem_201_Location}
const shared50 = {parameter: {name: "Idempotent-Replayed", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.createItem_201_Idempotent_Replayed}
const shared51 = [{bearerAuth: ["items:write"]}, {sessionCookie: ["items:write"]}]
const shared52 = {name: "item_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared53 = {name: "If-Modified-Since", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared54 = ["link", "set-cookie", "etag", "last-modified", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared55 = {parameter: {name: "Last-Modified", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Sunset}
const shared56 = {link: shared34, "set-cookie": shared21, etag: shared22, "last-modified": shared55, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}
const shared57 = {headers: ["link", "etag", "cache-control", "vary", "last-modified", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {}, binary: [], fields: {link: shared34, etag: shared22, "cache-control": shared23, vary: shared24, "last-modified": shared55, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}
const shared58 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items/{item_id}", documentation: "/docs/migrating-to-v2"}
const shared59 = {name: "If-Match", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared60 = [shared52, shared45, shared59]
const shared61 = {"x-audit": "item.update", "x-concurrency": "accepted", "x-deprecation": shared58}
const shared62 = {required: true, types: ["application/merge-patch+json", "application/json"]}
const shared63 = {headers: ["set-cookie", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {"set-cookie": shared21, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}
const shared64 = ["x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared65 = {headers: shared64, required: [], content: shared37, binary: []}
const shared66 = {headers: ["www-authenticate", "set-cookie", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["www-authenticate"], content: shared37, binary: []}
const shared67 = ["www-authenticate", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared68 = {headers: shared67, required: [], content: shared37, binary: []}
const shared69 = {headers: ["accept", "accept-patch", "accept-encoding", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared37, binary: []}
const shared70 = {headers: ["retry-after", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared37, binary: []}
const shared71 = {"204": shared63, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65}
const shared72 = {name: "filter[status]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared73 = {name: "filter[status][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared74 = ["location", "set-cookie", "etag", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared75 = {location: shared49, "set-cookie": shared21, etag: shared22, "idempotent-replayed": shared50, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}
const shared76 = {headers: ["x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "link"], required: [], content: shared37, binary: []}
const shared77 = [{bearerAuth: ["reviews:write"]}, {sessionCookie: ["reviews:write"]}]
const shared78 = {name: "review_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared79 = ["etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared80 = {etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}
const shared81 = {headers: shared79, required: [], content: {}, binary: [], fields: shared80}
const shared82 = {"x-cache": {visibility: "public", maxAgeSeconds: 30}}
const shared83 = ["set-cookie", "etag", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared84 = {"set-cookie": shared21, etag: shared22, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}
const shared85 = [shared18]
const shared86 = {path: request.listItems_path, bodyless: request.listCategories, body: {}}
const shared87 = [{bearerAuth: ["categories:write"]}, {sessionCookie: ["categories:write"]}]
const shared88 = {name: "category_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared89 = [shared88, shared45, shared59]
const shared90 = [shared45]
const shared91 = [{bearerAuth: ["files:write"]}, {sessionCookie: ["files:write"]}]
const shared92 = {name: "file_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared93 = {"image/jpeg": null, "image/png": null, "image/webp": null}
const shared94 = {parameter: {name: "Accept-Ranges", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared95 = {parameter: {name: "Content-Disposition", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared96 = {parameter: {name: "Content-Security-Policy", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}
const shared97 = {headers: shared67, required: ["www-authenticate"], content: shared37, binary: []}
const shared98 = [{bearerAuth: ["profile"]}, {sessionCookie: ["profile"]}]
const shared99 = [{bearerAuth: ["users:read"]}, {sessionCookie: ["users:read"]}]
const shared100 = {parameter: shared45, check: response.getMe_200_X_CSRF_Token}
const shared101 = {headers: shared83, required: [], content: {"application/json": response.User}, binary: [], fields: shared84}
const shared102 = {"x-audit": "user.update", "x-concurrency": "accepted"}
const shared103 = {name: "user_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared104 = {visibility: "private", lastModified: true}
const shared105 = {name: "Idempotency-Key", in: "header", required: true, type: "text", list: false, extensions: {}}
const shared106 = [{bearerAuth: ["stock:write"]}, {sessionCookie: ["stock:write"]}]
const shared107 = {name: "filter[status][in]", in: "query", required: false, type: "text", list: true, extensions: {}}
const shared108 = [{bearerAuth: ["orders:read"]}, {sessionCookie: ["orders:read"]}]
const shared109 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders", documentation: "/docs/migrating-to-v2"}
const shared110 = [shared45, shared105]
const shared111 = ["link", "location", "etag", "set-cookie", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared112 = {link: shared34, location: shared49, etag: shared22, "set-cookie": shared21, "idempotent-replayed": shared50, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}
const shared113 = [{bearerAuth: ["orders:write"]}, {sessionCookie: ["orders:write"]}]
const shared114 = {name: "order_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared115 = {required: false, types: ["application/json"]}
const shared116 = ["link", "etag", "set-cookie", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared117 = {link: shared34, etag: shared22, "set-cookie": shared21, "idempotent-replayed": shared50, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}
const shared118 = {headers: shared116, required: [], content: {"application/json": response.Order}, binary: [], fields: shared117}
const shared119 = [{bearerAuth: ["payments:read"]}, {sessionCookie: ["payments:read"]}]
const shared120 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments", documentation: "/docs/migrating-to-v2"}
const shared121 = {name: "payment_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared122 = [shared121, shared45, shared105]
const shared123 = {"200": {headers: shared116, required: [], content: {"application/json": response.Payment}, binary: [], fields: shared117}, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "409": shared42, "410": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "502": shared38, "503": shared42, default: shared38}
const shared124 = [{bearerAuth: ["payments:manage"]}, {sessionCookie: ["payments:manage"]}]
const shared125 = {path: request.getPayment_path, bodyless: request.capturePayment, body: {}}
const shared126 = {"200": {headers: ["x-request-id", "content-language", "api-version", "access-control-allow-origin"], required: [], content: {"application/json": response.Health}, binary: [], fields: {"x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28}}, "400": shared65, "406": shared65, "415": shared69, "422": shared65, "500": shared65, "503": shared70, default: shared65}
const shared127 = {path: request.listItems_path, bodyless: request.listItems_path, body: {}}

export const contract = {
  digest: "f1fbc4ac37d5856a28d68f78b3c3d1041b6778476ce19f75c4c40df81374a095",
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
      upload: {limit: 5, windowSeconds: 60, per: "caller"},
      money: {limit: 30, windowSeconds: 60, per: "caller"},
      provider: {limit: 600, windowSeconds: 60, per: "address"},
    },
  },
  schemes: [
    "bearerAuth",
    "sessionCookie",
  ],
  operations: [
    {
      id: "listItems",
      method: "GET",
      path: "/api/v1/items",
      parameters: [{name: "category_id", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "min_price", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "max_price", in: "query", required: false, type: "number", list: false, extensions: {}}, shared0, shared1, shared2, shared3, shared4, shared5, {name: "q", in: "query", required: false, type: "text", list: false, extensions: {}}, shared6, shared7, shared8, shared9, {name: "filter[name]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[name][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[price]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][eq]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][ne]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][gt]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][gte]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][lt]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][lte]", in: "query", required: false, type: "number", list: false, extensions: {}}, {name: "filter[price][in]", in: "query", required: false, type: "number", list: true, extensions: {}}, {name: "filter[currency]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[currency][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[category_id]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[category_id][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[category_id][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[sku]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[sku][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[sku][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ItemPage}, binary: [], fields: shared33}, "304": shared35, "400": shared38, "401": shared39, "403": shared40, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared43,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Item", default: "-created_at", sort: ["id", "name", "price", "sku", "rating_average", "created_at", "updated_at"], search: true, filters: {id: ["in"], name: ["eq"], price: ["eq", "ne", "gt", "gte", "lt", "lte", "in"], currency: ["eq"], category_id: ["eq", "in"], sku: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}, include: ["category", "reviews"]}, "x-deprecation": shared44},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listItems, body: {}},
    },
    {
      id: "createItem",
      method: "POST",
      path: "/api/v1/items",
      parameters: shared47,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["link", "location", "set-cookie", "etag", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["location"], content: {"application/json": response.Item}, binary: [], fields: {link: shared34, location: shared49, "set-cookie": shared21, etag: shared22, "idempotent-replayed": shared50, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}, "400": shared38, "401": shared39, "403": shared40, "406": shared38, "409": shared42, "410": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared51,
      schemes: shared43,
      extensions: {"x-idempotency": "accepted", "x-audit": "item.create", "x-deprecation": shared44},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createItem_body}},
    },
    {
      id: "getItem",
      method: "GET",
      path: "/api/v1/items/{item_id}",
      parameters: [shared52, shared8, shared0, shared18, shared53],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared54, required: [], content: {"application/json": response.Item}, binary: [], fields: shared56}, "304": shared57, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared43,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30, lastModified: true}, "x-deprecation": shared58},
      deprecated: true,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.getItem, body: {}},
    },
    {
      id: "replaceItem",
      method: "PUT",
      path: "/api/v1/items/{item_id}",
      parameters: shared60,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["link", "content-location", "set-cookie", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["content-location"], content: {"application/json": response.Item}, binary: [], fields: {link: shared34, "content-location": {parameter: {name: "Content-Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createItem_201_Location}, "set-cookie": shared21, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "409": shared38, "410": shared38, "412": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared51,
      schemes: shared43,
      extensions: shared61,
      deprecated: true,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/json": request.replaceItem_body}},
    },
    {
      id: "updateItem",
      method: "PATCH",
      path: "/api/v1/items/{item_id}",
      parameters: shared60,
      requestBody: shared62,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["link", "set-cookie", "etag", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {"application/json": response.Item}, binary: [], fields: {link: shared34, "set-cookie": shared21, etag: shared22, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "409": shared38, "410": shared38, "412": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared51,
      schemes: shared43,
      extensions: shared61,
      deprecated: true,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/merge-patch+json": request.updateItem_body, "application/json": request.updateItem_body}},
    },
    {
      id: "deleteItem",
      method: "DELETE",
      path: "/api/v1/items/{item_id}",
      parameters: shared60,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared71,
      security: shared51,
      schemes: shared43,
      extensions: {"x-audit": "item.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {}},
    },
    {
      id: "listReviews",
      method: "GET",
      path: "/api/v1/items/{item_id}/reviews",
      parameters: [shared52, shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[rating]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[verified_purchase]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[verified_purchase][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared72, shared73, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ReviewPage}, binary: [], fields: shared33}, "304": shared35, "400": shared38, "401": shared39, "404": shared38, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared43,
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Review", default: "-created_at", sort: ["id", "rating", "created_at", "updated_at"], filters: {rating: ["eq", "gt", "gte", "lt", "lte", "in"], verified_purchase: ["eq"], status: ["eq"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items/{item_id}/reviews", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listReviews, body: {}},
    },
    {
      id: "createReview",
      method: "POST",
      path: "/api/v1/items/{item_id}/reviews",
      parameters: [shared52, shared45, shared46],
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared74, required: ["location"], content: {"application/json": response.Review}, binary: [], fields: shared75}, "400": shared76, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared70, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared77,
      schemes: shared43,
      extensions: {"x-audit": "review.create", "x-idempotency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.createReview, body: {"application/json": request.createReview_body}},
    },
    {
      id: "getReview",
      method: "GET",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared52, shared78, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.Review}, binary: [], fields: {"set-cookie": shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "304": shared81, "400": shared65, "401": shared66, "404": shared65, "406": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      schemes: shared43,
      extensions: shared82,
      deprecated: false,
      safe: true,
      checks: {path: request.getReview_path, bodyless: request.getReview, body: {}},
    },
    {
      id: "updateReview",
      method: "PATCH",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared52, shared78, shared45, {name: "If-Match", in: "header", required: true, type: "text", list: false, extensions: {}}],
      requestBody: shared62,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared83, required: [], content: {"application/json": response.Review}, binary: [], fields: shared84}, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared65, "412": shared65, "413": shared65, "415": shared69, "422": shared65, "428": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared77,
      schemes: shared43,
      extensions: {"x-audit": "review.update", "x-concurrency": "required"},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.updateReview, body: {"application/merge-patch+json": request.updateReview_body, "application/json": request.updateReview_body}},
    },
    {
      id: "deleteReview",
      method: "DELETE",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared52, shared78, shared45, shared59],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared71,
      security: shared77,
      schemes: shared43,
      extensions: {"x-audit": "review.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.deleteReview, body: {}},
    },
    {
      id: "listCategories",
      method: "GET",
      path: "/api/v1/categories",
      parameters: shared85,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared79, required: [], content: {"application/json": response.CategoryList}, binary: [], fields: shared80}, "304": shared81, "400": shared65, "406": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: shared82,
      deprecated: false,
      safe: true,
      checks: shared86,
    },
    {
      id: "createCategory",
      method: "POST",
      path: "/api/v1/categories",
      parameters: shared47,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared74, required: ["location"], content: {"application/json": response.Category}, binary: [], fields: shared75}, "400": shared76, "401": shared66, "403": shared68, "406": shared65, "409": shared70, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared87,
      schemes: shared43,
      extensions: {"x-idempotency": "accepted", "x-audit": "category.create"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createCategory_body}},
    },
    {
      id: "getCategory",
      method: "GET",
      path: "/api/v1/categories/{category_id}",
      parameters: [shared88, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared79, required: [], content: {"application/json": response.Category}, binary: [], fields: shared80}, "304": shared81, "400": shared65, "404": shared65, "406": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: shared82,
      deprecated: false,
      safe: true,
      checks: {path: request.getCategory_path, bodyless: request.getCategory, body: {}},
    },
    {
      id: "updateCategory",
      method: "PATCH",
      path: "/api/v1/categories/{category_id}",
      parameters: shared89,
      requestBody: shared62,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared83, required: [], content: {"application/json": response.Category}, binary: [], fields: shared84}, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared65, "412": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared87,
      schemes: shared43,
      extensions: {"x-audit": "category.update", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {"application/merge-patch+json": request.updateCategory_body, "application/json": request.updateCategory_body}},
    },
    {
      id: "deleteCategory",
      method: "DELETE",
      path: "/api/v1/categories/{category_id}",
      parameters: shared89,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared63, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared87,
      schemes: shared43,
      extensions: {"x-audit": "category.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {}},
    },
    {
      id: "uploadFile",
      method: "POST",
      path: "/api/v1/upload",
      parameters: shared90,
      requestBody: {required: true, types: ["multipart/form-data"]},
      file: {name: "file", required: true, types: ["image/jpeg", "image/png", "image/webp", "image/jpg", "image/pjpeg", "application/octet-stream"], maxBytes: 5242880},
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "set-cookie", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.File}, binary: [], fields: {location: shared49, "set-cookie": shared21, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared66, "403": shared68, "406": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared91,
      schemes: shared43,
      extensions: {"x-rate-limit": "upload", "x-audit": "file.create"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.uploadFile, body: {"multipart/form-data": request.uploadFile_body}},
    },
    {
      id: "getFile",
      method: "GET",
      path: "/api/v1/files/{file_id}",
      parameters: [shared92, {name: "w", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "Range", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "If-Range", in: "header", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared93, binary: ["image/jpeg", "image/png", "image/webp"], fields: {"accept-ranges": shared94, "content-disposition": shared95, "content-security-policy": shared96, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "206": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "content-range", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-range"], content: shared93, binary: ["image/jpeg", "image/png", "image/webp"], fields: {"accept-ranges": shared94, "content-disposition": shared95, "content-security-policy": shared96, "content-range": {parameter: {name: "Content-Range", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.listItems_200_Link}, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "304": shared81, "400": shared65, "404": shared65, "406": shared65, "412": shared65, "415": shared69, "416": {headers: ["content-range", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-range"], content: shared37, binary: []}, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 31536000, immutable: true}},
      deprecated: false,
      safe: true,
      checks: {path: request.getFile_path, bodyless: request.getFile, body: {}},
    },
    {
      id: "deleteFile",
      method: "DELETE",
      path: "/api/v1/files/{file_id}",
      parameters: [shared92, shared45],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared63, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared91,
      schemes: shared43,
      extensions: {"x-audit": "file.delete"},
      deprecated: false,
      safe: false,
      checks: {path: request.getFile_path, bodyless: request.deleteFile, body: {}},
    },
    {
      id: "listAuditLogs",
      method: "GET",
      path: "/api/v1/audit-logs",
      parameters: [{name: "resource_type", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "resource_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "actor_id", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "action", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "from", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "to", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "request_id", in: "query", required: false, type: "text", list: false, extensions: {}}, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "link", "cache-control", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["link"], content: {"application/json": response.AuditLogPage}, binary: [], fields: {"set-cookie": shared21, link: shared20, "cache-control": shared23, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared66, "403": shared68, "406": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [{bearerAuth: ["audit:read"]}, {sessionCookie: ["audit:read"]}],
      schemes: shared43,
      extensions: {"x-cache": {visibility: "no-store"}, "x-timeout": 5000, "x-list": {entry: "AuditLog", paging: "cursor", default: "-id"}},
      deprecated: false,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listAuditLogs, body: {}},
    },
    {
      id: "login",
      method: "POST",
      path: "/api/v1/login",
      parameters: [],
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "cache-control", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.Login}, binary: [], fields: {"set-cookie": shared21, "cache-control": shared23, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared97, "403": shared65, "406": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: {"x-rate-limit": "login", "x-failed-logins": {failures: 10, windowSeconds: 60, longestWaitSeconds: 900}, "x-audit": "auth.login", "x-same-origin": true, "x-cache": {visibility: "no-store"}, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.login_body}},
    },
    {
      id: "refreshToken",
      method: "POST",
      path: "/api/v1/refresh",
      parameters: [],
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["cache-control", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.TokenLogin}, binary: [], fields: {"cache-control": shared23, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared97, "406": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: {"x-cache": {visibility: "no-store"}},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.refreshToken_body}},
    },
    {
      id: "logout",
      method: "POST",
      path: "/api/v1/logout",
      parameters: shared90,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared63, "400": shared65, "401": shared66, "403": shared68, "406": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared98,
      schemes: shared43,
      extensions: {"x-audit": "auth.logout"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.uploadFile, body: {}},
    },
    {
      id: "listUsers",
      method: "GET",
      path: "/api/v1/users",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared9, {name: "filter[email]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[email][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[role][in]", in: "query", required: false, type: "text", list: true, extensions: {}}, {name: "filter[active]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[active][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.UserPage}, binary: [], fields: shared33}, "304": shared35, "400": shared38, "401": shared39, "403": shared40, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared99,
      schemes: shared43,
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
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "etag", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.User}, binary: [], fields: {location: shared49, etag: shared22, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "403": shared65, "406": shared65, "409": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: {"x-rate-limit": "login", "x-audit": "user.create", "x-same-origin": true, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.registerUser_body}},
    },
    {
      id: "getMe",
      method: "GET",
      path: "/api/v1/users/me",
      parameters: shared85,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["x-csrf-token", "set-cookie", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: [], fields: {"x-csrf-token": shared100, "set-cookie": shared21, etag: shared22, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "304": {headers: ["etag", "cache-control", "vary", "x-csrf-token", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {etag: shared22, "cache-control": shared23, vary: shared24, "x-csrf-token": shared100, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared66, "403": shared68, "406": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared98,
      schemes: shared43,
      extensions: {"x-cache": {visibility: "private"}},
      deprecated: false,
      safe: true,
      checks: shared86,
    },
    {
      id: "updateMe",
      method: "PATCH",
      path: "/api/v1/users/me",
      parameters: [shared45, shared59],
      requestBody: shared62,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared101, "400": shared65, "401": shared66, "403": shared68, "406": shared65, "409": shared65, "412": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared98,
      schemes: shared43,
      extensions: shared102,
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.updateMe, body: {"application/merge-patch+json": request.updateMe_body, "application/json": request.updateMe_body}},
    },
    {
      id: "changePassword",
      method: "POST",
      path: "/api/v1/users/me/password",
      parameters: shared90,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": shared63, "400": shared65, "401": shared66, "403": shared68, "406": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared98,
      schemes: shared43,
      extensions: {"x-rate-limit": "login", "x-audit": "user.password_change", "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.uploadFile, body: {"application/json": request.changePassword_body}},
    },
    {
      id: "getUser",
      method: "GET",
      path: "/api/v1/users/{user_id}",
      parameters: [shared103, shared18, shared53],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "etag", "last-modified", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: [], fields: {"set-cookie": shared21, etag: shared22, "last-modified": shared55, "cache-control": shared23, vary: shared24, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "304": {headers: ["etag", "cache-control", "vary", "last-modified", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: [], fields: {etag: shared22, "cache-control": shared23, vary: shared24, "last-modified": shared55, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "412": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared99,
      schemes: shared43,
      extensions: {"x-cache": shared104},
      deprecated: false,
      safe: true,
      checks: {path: request.getUser_path, bodyless: request.getUser, body: {}},
    },
    {
      id: "updateUser",
      method: "PATCH",
      path: "/api/v1/users/{user_id}",
      parameters: [shared103, shared45, shared59],
      requestBody: shared62,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared101, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared65, "412": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [{bearerAuth: ["users:manage"]}, {sessionCookie: ["users:manage"]}],
      schemes: shared43,
      extensions: shared102,
      deprecated: false,
      safe: false,
      checks: {path: request.getUser_path, bodyless: request.updateUser, body: {"application/merge-patch+json": request.updateUser_body, "application/json": request.updateUser_body}},
    },
    {
      id: "adjustStock",
      method: "POST",
      path: "/api/v1/items/{item_id}/stock-adjustments",
      parameters: [shared52, shared45, shared105],
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["location", "set-cookie", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.StockMovement}, binary: [], fields: {location: shared49, "set-cookie": shared21, "idempotent-replayed": shared50, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared76, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "409": shared70, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared106,
      schemes: shared43,
      extensions: {"x-idempotency": "required", "x-audit": "stock.adjust"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.adjustStock, body: {"application/json": request.adjustStock_body}},
    },
    {
      id: "listStockMovements",
      method: "GET",
      path: "/api/v1/items/{item_id}/stock-movements",
      parameters: [shared52, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: ["set-cookie", "link", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["link"], content: {"application/json": response.StockMovementPage}, binary: [], fields: {"set-cookie": shared21, link: shared20, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared66, "403": shared68, "404": shared65, "406": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: shared106,
      schemes: shared43,
      extensions: {"x-timeout": 5000, "x-list": {entry: "StockMovement", default: "-id", paging: "cursor"}},
      deprecated: false,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listStockMovements, body: {}},
    },
    {
      id: "quoteOrder",
      method: "POST",
      path: "/api/v1/orders/quote",
      parameters: [],
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared36, required: [], content: {"application/json": response.Quote}, binary: [], fields: {link: shared34, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}, "400": shared38, "406": shared38, "410": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: [],
      extensions: {"x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/quote", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.quoteOrder_body}},
    },
    {
      id: "listOrders",
      method: "GET",
      path: "/api/v1/orders",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared72, shared73, shared107, {name: "filter[placed_at][gt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][gte]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lte]", in: "query", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.OrderPage}, binary: [], fields: shared33}, "304": shared35, "400": shared38, "401": shared39, "403": shared40, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared108,
      schemes: shared43,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Order", default: "-placed_at", sort: ["placed_at"], filters: {status: ["eq", "in"], placed_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": shared109},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listOrders, body: {}},
    },
    {
      id: "createOrder",
      method: "POST",
      path: "/api/v1/orders",
      parameters: shared110,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared111, required: ["location"], content: {"application/json": response.Order}, binary: [], fields: shared112}, "400": shared38, "401": shared39, "403": shared40, "406": shared38, "409": shared42, "410": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared113,
      schemes: shared43,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.create", "x-deprecation": shared109},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createOrder_body}},
    },
    {
      id: "getOrder",
      method: "GET",
      path: "/api/v1/orders/{order_id}",
      parameters: [shared114, {name: "include", in: "query", required: false, type: "text", list: true, extensions: {}}, shared18, shared53],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared54, required: [], content: {"application/json": response.Order}, binary: [], fields: shared56}, "304": shared57, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared108,
      schemes: shared43,
      extensions: {"x-cache": shared104, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getOrder_path, bodyless: request.getOrder, body: {}},
    },
    {
      id: "cancelOrder",
      method: "POST",
      path: "/api/v1/orders/{order_id}/cancel",
      parameters: [shared114, shared45, shared105, shared59],
      requestBody: shared115,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared118, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "409": shared42, "410": shared38, "412": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "502": shared38, "503": shared42, default: shared38},
      security: shared113,
      schemes: shared43,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.cancel", "x-concurrency": "accepted", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}/cancel", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.cancelOrder, body: {"application/json": request.cancelOrder_body}},
    },
    {
      id: "fulfillOrder",
      method: "POST",
      path: "/api/v1/orders/{order_id}/fulfill",
      parameters: [shared114, shared45, shared46, shared59],
      requestBody: shared115,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": shared118, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "409": shared42, "410": shared38, "412": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: [{bearerAuth: ["orders:manage"]}, {sessionCookie: ["orders:manage"]}],
      schemes: shared43,
      extensions: {"x-idempotency": "accepted", "x-audit": "order.fulfill", "x-concurrency": "accepted", "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}/fulfill", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.fulfillOrder, body: {"application/json": request.fulfillOrder_body}},
    },
    {
      id: "listPayments",
      method: "GET",
      path: "/api/v1/payments",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[order_id]", in: "query", required: false, type: "text", list: false, nullable: true, extensions: {}}, {name: "filter[order_id][eq]", in: "query", required: false, type: "text", list: false, nullable: true, extensions: {}}, shared72, shared73, shared107, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.PaymentPage}, binary: [], fields: shared33}, "304": shared35, "400": shared38, "401": shared39, "403": shared40, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared119,
      schemes: shared43,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Payment", default: "-created_at", sort: ["created_at"], filters: {order_id: ["eq"], status: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": shared120},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listPayments, body: {}},
    },
    {
      id: "createPayment",
      method: "POST",
      path: "/api/v1/payments",
      parameters: shared110,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: shared111, required: ["location"], content: {"application/json": response.Payment}, binary: [], fields: shared112}, "400": shared38, "401": shared39, "402": {headers: ["link", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: shared37, binary: []}, "403": shared40, "404": shared38, "406": shared38, "409": shared42, "410": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "502": shared38, "503": shared42, default: shared38},
      security: [{bearerAuth: ["payments:write"]}, {sessionCookie: ["payments:write"]}],
      schemes: shared43,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.create", "x-steps": true, "x-deprecation": shared120},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createPayment_body}},
    },
    {
      id: "getPayment",
      method: "GET",
      path: "/api/v1/payments/{payment_id}",
      parameters: [shared121, shared18, shared53],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"200": {headers: shared54, required: [], content: {"application/json": response.Payment}, binary: [], fields: shared56}, "304": shared57, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "410": shared38, "412": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "503": shared42, default: shared38},
      security: shared119,
      schemes: shared43,
      extensions: {"x-cache": shared104, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getPayment_path, bodyless: request.getPayment, body: {}},
    },
    {
      id: "capturePayment",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/capture",
      parameters: shared122,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared123,
      security: shared124,
      schemes: shared43,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.capture", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/capture", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: shared125,
    },
    {
      id: "voidPayment",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/void",
      parameters: shared122,
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared123,
      security: shared124,
      schemes: shared43,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.void", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/void", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: shared125,
    },
    {
      id: "createRefund",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/refunds",
      parameters: shared122,
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"201": {headers: ["link", "location", "set-cookie", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["location"], content: {"application/json": response.Refund}, binary: [], fields: {link: shared34, location: shared49, "set-cookie": shared21, "idempotent-replayed": shared50, "x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30, deprecation: shared31, sunset: shared32}}, "400": shared38, "401": shared39, "403": shared40, "404": shared38, "406": shared38, "409": shared42, "410": shared38, "413": shared38, "415": shared41, "422": shared38, "429": shared42, "500": shared38, "502": shared38, "503": shared42, default: shared38},
      security: shared124,
      schemes: shared43,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "refund.create", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/refunds", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getPayment_path, bodyless: request.capturePayment, body: {"application/json": request.createRefund_body}},
    },
    {
      id: "receiveProviderEvent",
      method: "POST",
      path: "/api/v1/provider-events/{provider}",
      parameters: [{name: "provider", in: "path", required: true, type: "text", list: false, extensions: {}}, {name: "Payment-Signature", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "Stripe-Signature", in: "header", required: false, type: "text", list: false, extensions: {}}],
      requestBody: shared48,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: {"204": {headers: shared64, required: [], content: {}, binary: [], fields: {"x-request-id": shared25, "content-language": shared26, "api-version": shared27, "access-control-allow-origin": shared28, ratelimit: shared29, "ratelimit-policy": shared30}}, "400": shared65, "401": shared97, "404": shared65, "406": shared65, "413": shared65, "415": shared69, "422": shared65, "429": shared70, "500": shared65, "503": shared70, default: shared65},
      security: [],
      extensions: {"x-rate-limit": "provider", "x-steps": true},
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
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared126,
      security: [],
      extensions: {"x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared127,
    },
    {
      id: "getReadiness",
      method: "GET",
      path: "/health/ready",
      parameters: [],
      requestBody: undefined,
      file: undefined,
      paths: ["next", "prev", "self", "url"],
      responses: shared126,
      security: [],
      extensions: {"x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared127,
    },
  ],
}
