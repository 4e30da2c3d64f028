// Generated from spec/ by `make generate`. Do not edit.

import * as request from './request-checks.js'
import * as response from './response-checks.js'

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
const shared19 = ["link", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared20 = {headers: shared19, required: [], content: {}, binary: []}
const shared21 = ["link", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared22 = {"application/json": response.ErrorEnvelope, "application/problem+json": response.ProblemDetails}
const shared23 = {headers: shared21, required: [], content: shared22, binary: []}
const shared24 = ["link", "www-authenticate", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared25 = {headers: shared24, required: ["www-authenticate"], content: shared22, binary: []}
const shared26 = {headers: shared24, required: [], content: shared22, binary: []}
const shared27 = {headers: ["link", "accept", "accept-patch", "accept-encoding", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: shared22, binary: []}
const shared28 = {headers: ["link", "retry-after", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: shared22, binary: []}
const shared29 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items", documentation: "/docs/migrating-to-v2"}
const shared30 = {name: "X-CSRF-Token", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared31 = {name: "Idempotency-Key", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared32 = [shared30, shared31]
const shared33 = {required: true, types: ["application/json"]}
const shared34 = ["link", "location", "etag", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared35 = [{bearerAuth: ["items:write"]}, {sessionCookie: ["items:write"]}]
const shared36 = {name: "item_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared37 = {name: "If-Modified-Since", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared38 = ["link", "etag", "last-modified", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared39 = {headers: ["link", "etag", "cache-control", "vary", "last-modified", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {}, binary: []}
const shared40 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items/{item_id}", documentation: "/docs/migrating-to-v2"}
const shared41 = {name: "If-Match", in: "header", required: false, type: "text", list: false, extensions: {}}
const shared42 = [shared36, shared30, shared41]
const shared43 = {"x-audit": "item.update", "x-concurrency": "accepted", "x-deprecation": shared40}
const shared44 = {required: true, types: ["application/merge-patch+json", "application/json"]}
const shared45 = ["x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared46 = {headers: shared45, required: [], content: {}, binary: []}
const shared47 = {headers: shared45, required: [], content: shared22, binary: []}
const shared48 = ["www-authenticate", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared49 = {headers: shared48, required: ["www-authenticate"], content: shared22, binary: []}
const shared50 = {headers: shared48, required: [], content: shared22, binary: []}
const shared51 = {headers: ["accept", "accept-patch", "accept-encoding", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared22, binary: []}
const shared52 = {headers: ["retry-after", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared22, binary: []}
const shared53 = {"204": shared46, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47}
const shared54 = {name: "filter[status]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared55 = {name: "filter[status][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}
const shared56 = ["location", "etag", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared57 = {headers: ["x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "link"], required: [], content: shared22, binary: []}
const shared58 = [{bearerAuth: ["reviews:write"]}, {sessionCookie: ["reviews:write"]}]
const shared59 = {name: "review_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared60 = ["etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared61 = {headers: shared60, required: [], content: {}, binary: []}
const shared62 = {"x-cache": {visibility: "public", maxAgeSeconds: 30}}
const shared63 = [shared36, shared59, shared30, shared41]
const shared64 = ["etag", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"]
const shared65 = [shared18]
const shared66 = {path: request.listItems_path, bodyless: request.listCategories, body: {}}
const shared67 = [{bearerAuth: ["categories:write"]}, {sessionCookie: ["categories:write"]}]
const shared68 = {name: "category_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared69 = [shared68, shared30, shared41]
const shared70 = [shared30]
const shared71 = [{bearerAuth: ["files:write"]}, {sessionCookie: ["files:write"]}]
const shared72 = {name: "file_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared73 = {"image/jpeg": null, "image/png": null, "image/webp": null}
const shared74 = [{bearerAuth: ["profile"]}, {sessionCookie: ["profile"]}]
const shared75 = [{bearerAuth: ["users:read"]}, {sessionCookie: ["users:read"]}]
const shared76 = {headers: shared64, required: [], content: {"application/json": response.User}, binary: []}
const shared77 = {"x-audit": "user.update", "x-concurrency": "accepted"}
const shared78 = {name: "user_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared79 = {visibility: "private", lastModified: true}
const shared80 = {name: "Idempotency-Key", in: "header", required: true, type: "text", list: false, extensions: {}}
const shared81 = [{bearerAuth: ["stock:write"]}, {sessionCookie: ["stock:write"]}]
const shared82 = {name: "filter[status][in]", in: "query", required: false, type: "text", list: true, extensions: {}}
const shared83 = [{bearerAuth: ["orders:read"]}, {sessionCookie: ["orders:read"]}]
const shared84 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders", documentation: "/docs/migrating-to-v2"}
const shared85 = [shared30, shared80]
const shared86 = [{bearerAuth: ["orders:write"]}, {sessionCookie: ["orders:write"]}]
const shared87 = {name: "order_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared88 = {required: false, types: ["application/json"]}
const shared89 = ["link", "etag", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"]
const shared90 = {headers: shared89, required: [], content: {"application/json": response.Order}, binary: []}
const shared91 = [{bearerAuth: ["payments:read"]}, {sessionCookie: ["payments:read"]}]
const shared92 = {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments", documentation: "/docs/migrating-to-v2"}
const shared93 = {name: "payment_id", in: "path", required: true, type: "text", list: false, extensions: {}}
const shared94 = [shared93, shared30, shared80]
const shared95 = {"200": {headers: shared89, required: [], content: {"application/json": response.Payment}, binary: []}, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "409": shared28, "410": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "502": shared23, "503": shared28, default: shared23}
const shared96 = [{bearerAuth: ["payments:manage"]}, {sessionCookie: ["payments:manage"]}]
const shared97 = {path: request.getPayment_path, bodyless: request.capturePayment, body: {}}
const shared98 = {"200": {headers: ["x-request-id", "content-language", "api-version", "access-control-allow-origin"], required: [], content: {"application/json": response.Health}, binary: []}, "400": shared47, "406": shared47, "415": shared51, "422": shared47, "500": shared47, "503": shared52, default: shared47}
const shared99 = {path: request.listItems_path, bodyless: request.listItems_path, body: {}}

export const contract = {
  digest: "e92fbe2783518d5be3f3799f4676a79e12d808a0e51d802d754e96a8f29a22b9",
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
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ItemPage}, binary: []}, "304": shared20, "400": shared23, "401": shared25, "403": shared26, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Item", default: "-created_at", sort: ["id", "name", "price", "sku", "rating_average", "created_at", "updated_at"], search: true, filters: {id: ["in"], name: ["eq"], price: ["eq", "ne", "gt", "gte", "lt", "lte", "in"], currency: ["eq"], category_id: ["eq", "in"], sku: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}, include: ["category", "reviews"]}, "x-deprecation": shared29},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listItems, body: {}},
    },
    {
      id: "createItem",
      method: "POST",
      path: "/api/v1/items",
      parameters: shared32,
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: shared34, required: ["location"], content: {"application/json": response.Item}, binary: []}, "400": shared23, "401": shared25, "403": shared26, "406": shared23, "409": shared28, "410": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared35,
      extensions: {"x-idempotency": "accepted", "x-audit": "item.create", "x-deprecation": shared29},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createItem_body}},
    },
    {
      id: "getItem",
      method: "GET",
      path: "/api/v1/items/{item_id}",
      parameters: [shared36, shared8, shared0, shared18, shared37],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared38, required: [], content: {"application/json": response.Item}, binary: []}, "304": shared39, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30, lastModified: true}, "x-deprecation": shared40},
      deprecated: true,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.getItem, body: {}},
    },
    {
      id: "replaceItem",
      method: "PUT",
      path: "/api/v1/items/{item_id}",
      parameters: shared42,
      requestBody: shared33,
      file: undefined,
      responses: {"200": {headers: ["link", "content-location", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["content-location"], content: {"application/json": response.Item}, binary: []}, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "409": shared23, "410": shared23, "412": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared35,
      extensions: shared43,
      deprecated: true,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/json": request.replaceItem_body}},
    },
    {
      id: "updateItem",
      method: "PATCH",
      path: "/api/v1/items/{item_id}",
      parameters: shared42,
      requestBody: shared44,
      file: undefined,
      responses: {"200": {headers: ["link", "etag", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: [], content: {"application/json": response.Item}, binary: []}, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "409": shared23, "410": shared23, "412": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared35,
      extensions: shared43,
      deprecated: true,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {"application/merge-patch+json": request.updateItem_body, "application/json": request.updateItem_body}},
    },
    {
      id: "deleteItem",
      method: "DELETE",
      path: "/api/v1/items/{item_id}",
      parameters: shared42,
      requestBody: undefined,
      file: undefined,
      responses: shared53,
      security: shared35,
      extensions: {"x-audit": "item.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.replaceItem, body: {}},
    },
    {
      id: "listReviews",
      method: "GET",
      path: "/api/v1/items/{item_id}/reviews",
      parameters: [shared36, shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[rating]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][eq]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][gte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lt]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][lte]", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "filter[rating][in]", in: "query", required: false, type: "integer", list: true, extensions: {}}, {name: "filter[verified_purchase]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, {name: "filter[verified_purchase][eq]", in: "query", required: false, type: "boolean", list: false, extensions: {}}, shared54, shared55, shared10, shared11, shared12, shared13, shared14, shared15, shared16, shared17, shared18],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.ReviewPage}, binary: []}, "304": shared20, "400": shared23, "401": shared25, "404": shared23, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      extensions: {"x-cache": {visibility: "public", maxAgeSeconds: 30}, "x-timeout": 5000, "x-list": {entry: "Review", default: "-created_at", sort: ["id", "rating", "created_at", "updated_at"], filters: {rating: ["eq", "gt", "gte", "lt", "lte", "in"], verified_purchase: ["eq"], status: ["eq"], created_at: ["gt", "gte", "lt", "lte"], updated_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/items/{item_id}/reviews", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getItem_path, bodyless: request.listReviews, body: {}},
    },
    {
      id: "createReview",
      method: "POST",
      path: "/api/v1/items/{item_id}/reviews",
      parameters: [shared36, shared30, shared31],
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: shared56, required: ["location"], content: {"application/json": response.Review}, binary: []}, "400": shared57, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared52, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared58,
      extensions: {"x-audit": "review.create", "x-idempotency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.createReview, body: {"application/json": request.createReview_body}},
    },
    {
      id: "getReview",
      method: "GET",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: [shared36, shared59, shared18],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared60, required: [], content: {"application/json": response.Review}, binary: []}, "304": shared61, "400": shared47, "401": shared49, "404": shared47, "406": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: [{}, {bearerAuth: []}, {sessionCookie: []}],
      extensions: shared62,
      deprecated: false,
      safe: true,
      checks: {path: request.getReview_path, bodyless: request.getReview, body: {}},
    },
    {
      id: "updateReview",
      method: "PATCH",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: shared63,
      requestBody: shared44,
      file: undefined,
      responses: {"200": {headers: shared64, required: [], content: {"application/json": response.Review}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared47, "412": shared47, "413": shared47, "415": shared51, "422": shared47, "428": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared58,
      extensions: {"x-audit": "review.update", "x-concurrency": "required"},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.updateReview, body: {"application/merge-patch+json": request.updateReview_body, "application/json": request.updateReview_body}},
    },
    {
      id: "deleteReview",
      method: "DELETE",
      path: "/api/v1/items/{item_id}/reviews/{review_id}",
      parameters: shared63,
      requestBody: undefined,
      file: undefined,
      responses: shared53,
      security: shared58,
      extensions: {"x-audit": "review.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getReview_path, bodyless: request.updateReview, body: {}},
    },
    {
      id: "listCategories",
      method: "GET",
      path: "/api/v1/categories",
      parameters: shared65,
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared60, required: [], content: {"application/json": response.CategoryList}, binary: []}, "304": shared61, "400": shared47, "406": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: [],
      extensions: shared62,
      deprecated: false,
      safe: true,
      checks: shared66,
    },
    {
      id: "createCategory",
      method: "POST",
      path: "/api/v1/categories",
      parameters: shared32,
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: shared56, required: ["location"], content: {"application/json": response.Category}, binary: []}, "400": shared57, "401": shared49, "403": shared50, "406": shared47, "409": shared52, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared67,
      extensions: {"x-idempotency": "accepted", "x-audit": "category.create"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createItem, body: {"application/json": request.createCategory_body}},
    },
    {
      id: "getCategory",
      method: "GET",
      path: "/api/v1/categories/{category_id}",
      parameters: [shared68, shared18],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared60, required: [], content: {"application/json": response.Category}, binary: []}, "304": shared61, "400": shared47, "404": shared47, "406": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: [],
      extensions: shared62,
      deprecated: false,
      safe: true,
      checks: {path: request.getCategory_path, bodyless: request.getCategory, body: {}},
    },
    {
      id: "updateCategory",
      method: "PATCH",
      path: "/api/v1/categories/{category_id}",
      parameters: shared69,
      requestBody: shared44,
      file: undefined,
      responses: {"200": {headers: shared64, required: [], content: {"application/json": response.Category}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared47, "412": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared67,
      extensions: {"x-audit": "category.update", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {"application/merge-patch+json": request.updateCategory_body, "application/json": request.updateCategory_body}},
    },
    {
      id: "deleteCategory",
      method: "DELETE",
      path: "/api/v1/categories/{category_id}",
      parameters: shared69,
      requestBody: undefined,
      file: undefined,
      responses: {"204": shared46, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared67,
      extensions: {"x-audit": "category.delete", "x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getCategory_path, bodyless: request.updateCategory, body: {}},
    },
    {
      id: "uploadFile",
      method: "POST",
      path: "/api/v1/upload",
      parameters: shared70,
      requestBody: {required: true, types: ["multipart/form-data"]},
      file: {name: "file", required: true, types: ["image/jpeg", "image/png", "image/webp", "image/jpg", "image/pjpeg", "application/octet-stream"], maxBytes: 5242880},
      responses: {"201": {headers: ["location", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.File}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "406": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared71,
      extensions: {"x-rate-limit": "upload", "x-audit": "file.create"},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.uploadFile, body: {"multipart/form-data": request.uploadFile_body}},
    },
    {
      id: "getFile",
      method: "GET",
      path: "/api/v1/files/{file_id}",
      parameters: [shared72, {name: "w", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "Range", in: "header", required: false, type: "text", list: false, extensions: {}}, {name: "If-Range", in: "header", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: shared73, binary: ["image/jpeg", "image/png", "image/webp"]}, "206": {headers: ["accept-ranges", "content-disposition", "content-security-policy", "content-range", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-range"], content: shared73, binary: ["image/jpeg", "image/png", "image/webp"]}, "304": shared61, "400": shared47, "404": shared47, "406": shared47, "412": shared47, "415": shared51, "416": {headers: ["content-range", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["content-range"], content: shared22, binary: []}, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
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
      parameters: [shared72, shared30],
      requestBody: undefined,
      file: undefined,
      responses: {"204": shared46, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared71,
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
      responses: {"200": {headers: ["link", "cache-control", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["link"], content: {"application/json": response.AuditLogPage}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "406": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: [{bearerAuth: ["audit:read"]}, {sessionCookie: ["audit:read"]}],
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
      requestBody: shared33,
      file: undefined,
      responses: {"200": {headers: ["set-cookie", "cache-control", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.Login}, binary: []}, "400": shared47, "401": shared49, "403": shared47, "406": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: [],
      extensions: {"x-rate-limit": "login", "x-audit": "auth.login", "x-same-origin": true, "x-cache": {visibility: "no-store"}, "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.listItems_path, body: {"application/json": request.login_body}},
    },
    {
      id: "refreshToken",
      method: "POST",
      path: "/api/v1/refresh",
      parameters: [],
      requestBody: shared33,
      file: undefined,
      responses: {"200": {headers: ["cache-control", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.TokenLogin}, binary: []}, "400": shared47, "401": shared49, "406": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
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
      parameters: shared70,
      requestBody: undefined,
      file: undefined,
      responses: {"204": {headers: ["set-cookie", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "406": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared74,
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
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.UserPage}, binary: []}, "304": shared20, "400": shared23, "401": shared25, "403": shared26, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared75,
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
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: ["location", "etag", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.User}, binary: []}, "400": shared47, "403": shared47, "406": shared47, "409": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
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
      parameters: shared65,
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: ["x-csrf-token", "etag", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: []}, "304": {headers: ["etag", "cache-control", "vary", "x-csrf-token", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "406": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared74,
      extensions: {"x-cache": {visibility: "private"}},
      deprecated: false,
      safe: true,
      checks: shared66,
    },
    {
      id: "updateMe",
      method: "PATCH",
      path: "/api/v1/users/me",
      parameters: [shared30, shared41],
      requestBody: shared44,
      file: undefined,
      responses: {"200": shared76, "400": shared47, "401": shared49, "403": shared50, "406": shared47, "409": shared47, "412": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared74,
      extensions: shared77,
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.updateMe, body: {"application/merge-patch+json": request.updateMe_body, "application/json": request.updateMe_body}},
    },
    {
      id: "changePassword",
      method: "POST",
      path: "/api/v1/users/me/password",
      parameters: shared70,
      requestBody: shared33,
      file: undefined,
      responses: {"204": shared46, "400": shared47, "401": shared49, "403": shared50, "406": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared74,
      extensions: {"x-rate-limit": "login", "x-audit": "user.password_change", "x-steps": true},
      deprecated: false,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.uploadFile, body: {"application/json": request.changePassword_body}},
    },
    {
      id: "getUser",
      method: "GET",
      path: "/api/v1/users/{user_id}",
      parameters: [shared78, shared18, shared37],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: ["etag", "last-modified", "cache-control", "vary", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {"application/json": response.User}, binary: []}, "304": {headers: ["etag", "cache-control", "vary", "last-modified", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: [], content: {}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "412": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared75,
      extensions: {"x-cache": shared79},
      deprecated: false,
      safe: true,
      checks: {path: request.getUser_path, bodyless: request.getUser, body: {}},
    },
    {
      id: "updateUser",
      method: "PATCH",
      path: "/api/v1/users/{user_id}",
      parameters: [shared78, shared30, shared41],
      requestBody: shared44,
      file: undefined,
      responses: {"200": shared76, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared47, "412": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: [{bearerAuth: ["users:manage"]}, {sessionCookie: ["users:manage"]}],
      extensions: shared77,
      deprecated: false,
      safe: false,
      checks: {path: request.getUser_path, bodyless: request.updateUser, body: {"application/merge-patch+json": request.updateUser_body, "application/json": request.updateUser_body}},
    },
    {
      id: "adjustStock",
      method: "POST",
      path: "/api/v1/items/{item_id}/stock-adjustments",
      parameters: [shared36, shared30, shared80],
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: ["location", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["location"], content: {"application/json": response.StockMovement}, binary: []}, "400": shared57, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "409": shared52, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared81,
      extensions: {"x-idempotency": "required", "x-audit": "stock.adjust"},
      deprecated: false,
      safe: false,
      checks: {path: request.getItem_path, bodyless: request.adjustStock, body: {"application/json": request.adjustStock_body}},
    },
    {
      id: "listStockMovements",
      method: "GET",
      path: "/api/v1/items/{item_id}/stock-movements",
      parameters: [shared36, shared2, shared3, shared4, shared7],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: ["link", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy"], required: ["link"], content: {"application/json": response.StockMovementPage}, binary: []}, "400": shared47, "401": shared49, "403": shared50, "404": shared47, "406": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
      security: shared81,
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
      requestBody: shared33,
      file: undefined,
      responses: {"200": {headers: shared21, required: [], content: {"application/json": response.Quote}, binary: []}, "400": shared23, "406": shared23, "410": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
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
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, shared54, shared55, shared82, {name: "filter[placed_at][gt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][gte]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lt]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[placed_at][lte]", in: "query", required: false, type: "text", list: false, extensions: {}}, shared18],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.OrderPage}, binary: []}, "304": shared20, "400": shared23, "401": shared25, "403": shared26, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared83,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Order", default: "-placed_at", sort: ["placed_at"], filters: {status: ["eq", "in"], placed_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": shared84},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listOrders, body: {}},
    },
    {
      id: "createOrder",
      method: "POST",
      path: "/api/v1/orders",
      parameters: shared85,
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: shared34, required: ["location"], content: {"application/json": response.Order}, binary: []}, "400": shared23, "401": shared25, "403": shared26, "406": shared23, "409": shared28, "410": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared86,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.create", "x-deprecation": shared84},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createOrder_body}},
    },
    {
      id: "getOrder",
      method: "GET",
      path: "/api/v1/orders/{order_id}",
      parameters: [shared87, {name: "include", in: "query", required: false, type: "text", list: true, extensions: {}}, shared18, shared37],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared38, required: [], content: {"application/json": response.Order}, binary: []}, "304": shared39, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared83,
      extensions: {"x-cache": shared79, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getOrder_path, bodyless: request.getOrder, body: {}},
    },
    {
      id: "cancelOrder",
      method: "POST",
      path: "/api/v1/orders/{order_id}/cancel",
      parameters: [shared87, shared30, shared80, shared41],
      requestBody: shared88,
      file: undefined,
      responses: {"200": shared90, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "409": shared28, "410": shared23, "412": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "502": shared23, "503": shared28, default: shared23},
      security: shared86,
      extensions: {"x-rate-limit": "money", "x-idempotency": "required", "x-audit": "order.cancel", "x-concurrency": "accepted", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}/cancel", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.cancelOrder, body: {"application/json": request.cancelOrder_body}},
    },
    {
      id: "fulfillOrder",
      method: "POST",
      path: "/api/v1/orders/{order_id}/fulfill",
      parameters: [shared87, shared30, shared31, shared41],
      requestBody: shared88,
      file: undefined,
      responses: {"200": shared90, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "409": shared28, "410": shared23, "412": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: [{bearerAuth: ["orders:manage"]}, {sessionCookie: ["orders:manage"]}],
      extensions: {"x-idempotency": "accepted", "x-audit": "order.fulfill", "x-concurrency": "accepted", "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/orders/{order_id}/fulfill", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: {path: request.getOrder_path, bodyless: request.fulfillOrder, body: {"application/json": request.fulfillOrder_body}},
    },
    {
      id: "listPayments",
      method: "GET",
      path: "/api/v1/payments",
      parameters: [shared1, shared2, shared3, shared4, shared5, shared6, shared7, {name: "filter[order_id]", in: "query", required: false, type: "text", list: false, extensions: {}}, {name: "filter[order_id][eq]", in: "query", required: false, type: "text", list: false, extensions: {}}, shared54, shared55, shared82, shared10, shared11, shared12, shared13, shared18],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared19, required: ["link"], content: {"application/json": response.PaymentPage}, binary: []}, "304": shared20, "400": shared23, "401": shared25, "403": shared26, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared91,
      extensions: {"x-cache": {visibility: "private"}, "x-timeout": 5000, "x-list": {entry: "Payment", default: "-created_at", sort: ["created_at"], filters: {order_id: ["eq"], status: ["eq", "in"], created_at: ["gt", "gte", "lt", "lte"]}}, "x-deprecation": shared92},
      deprecated: true,
      safe: true,
      checks: {path: request.listItems_path, bodyless: request.listPayments, body: {}},
    },
    {
      id: "createPayment",
      method: "POST",
      path: "/api/v1/payments",
      parameters: shared85,
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: shared34, required: ["location"], content: {"application/json": response.Payment}, binary: []}, "400": shared23, "401": shared25, "402": shared23, "403": shared26, "404": shared23, "406": shared23, "409": shared28, "410": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "502": shared23, "503": shared28, default: shared23},
      security: [{bearerAuth: ["payments:write"]}, {sessionCookie: ["payments:write"]}],
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.create", "x-steps": true, "x-deprecation": shared92},
      deprecated: true,
      safe: false,
      checks: {path: request.listItems_path, bodyless: request.createOrder, body: {"application/json": request.createPayment_body}},
    },
    {
      id: "getPayment",
      method: "GET",
      path: "/api/v1/payments/{payment_id}",
      parameters: [shared93, shared18, shared37],
      requestBody: undefined,
      file: undefined,
      responses: {"200": {headers: shared38, required: [], content: {"application/json": response.Payment}, binary: []}, "304": shared39, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "410": shared23, "412": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "503": shared28, default: shared23},
      security: shared91,
      extensions: {"x-cache": shared79, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: true,
      checks: {path: request.getPayment_path, bodyless: request.getPayment, body: {}},
    },
    {
      id: "capturePayment",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/capture",
      parameters: shared94,
      requestBody: undefined,
      file: undefined,
      responses: shared95,
      security: shared96,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.capture", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/capture", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: shared97,
    },
    {
      id: "voidPayment",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/void",
      parameters: shared94,
      requestBody: undefined,
      file: undefined,
      responses: shared95,
      security: shared96,
      extensions: {"x-idempotency": "required", "x-rate-limit": "money", "x-audit": "payment.void", "x-steps": true, "x-deprecation": {since: "2026-11-22T00:00:00Z", sunset: "2028-01-01T00:00:00Z", successor: "/api/v2/payments/{payment_id}/void", documentation: "/docs/migrating-to-v2"}},
      deprecated: true,
      safe: false,
      checks: shared97,
    },
    {
      id: "createRefund",
      method: "POST",
      path: "/api/v1/payments/{payment_id}/refunds",
      parameters: shared94,
      requestBody: shared33,
      file: undefined,
      responses: {"201": {headers: ["link", "location", "idempotent-replayed", "x-request-id", "content-language", "api-version", "access-control-allow-origin", "ratelimit", "ratelimit-policy", "deprecation", "sunset"], required: ["location"], content: {"application/json": response.Refund}, binary: []}, "400": shared23, "401": shared25, "403": shared26, "404": shared23, "406": shared23, "409": shared28, "410": shared23, "413": shared23, "415": shared27, "422": shared23, "429": shared28, "500": shared23, "502": shared23, "503": shared28, default: shared23},
      security: shared96,
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
      requestBody: shared33,
      file: undefined,
      responses: {"204": shared46, "400": shared47, "401": shared49, "404": shared47, "406": shared47, "413": shared47, "415": shared51, "422": shared47, "429": shared52, "500": shared47, "503": shared52, default: shared47},
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
      responses: shared98,
      security: [],
      extensions: {"x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared99,
    },
    {
      id: "getReadiness",
      method: "GET",
      path: "/health/ready",
      parameters: [],
      requestBody: undefined,
      file: undefined,
      responses: shared98,
      security: [],
      extensions: {"x-rate-limit": "none"},
      deprecated: false,
      safe: true,
      checks: shared99,
    },
  ],
}
