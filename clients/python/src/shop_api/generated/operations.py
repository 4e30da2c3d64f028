# Generated from spec/ by `make generate`. Do not edit.

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Operation:
    at: str
    http: str
    path: str
    #: The names of its path parameters.
    names: tuple[str, ...] = ()
    #: How its body is written: `json`, `merge-patch+json`, or `form`, which has one file.
    body: str | None = None
    #: It answers bytes.
    binary: bool = False
    #: It takes an Idempotency-Key: sent again, it has one effect.
    key: bool = False
    #: It takes a login.
    auth: bool = False
    #: The operation that reads what this one changes.
    read: str | None = None


operations: dict[str, Operation] = {
    "listItems": Operation("items.list", "GET", "/api/v2/items", auth=True),
    "createItem": Operation("items.create", "POST", "/api/v2/items", body="json", key=True, auth=True),
    "getItem": Operation("items.get", "GET", "/api/v2/items/{item_id}", names=("item_id",), auth=True),
    "replaceItem": Operation("items.replace", "PUT", "/api/v2/items/{item_id}", names=("item_id",), body="json", auth=True),
    "updateItem": Operation("items.update", "PATCH", "/api/v2/items/{item_id}", names=("item_id",), body="json", auth=True, read="getItem"),
    "deleteItem": Operation("items.delete", "DELETE", "/api/v2/items/{item_id}", names=("item_id",), auth=True),
    "listReviews": Operation("reviews.list", "GET", "/api/v2/items/{item_id}/reviews", names=("item_id",), auth=True),
    "createReview": Operation("reviews.create", "POST", "/api/v2/items/{item_id}/reviews", names=("item_id",), body="json", key=True, auth=True),
    "getReview": Operation("reviews.get", "GET", "/api/v2/items/{item_id}/reviews/{review_id}", names=("item_id", "review_id",), auth=True),
    "updateReview": Operation("reviews.update", "PATCH", "/api/v2/items/{item_id}/reviews/{review_id}", names=("item_id", "review_id",), body="json", auth=True, read="getReview"),
    "deleteReview": Operation("reviews.delete", "DELETE", "/api/v2/items/{item_id}/reviews/{review_id}", names=("item_id", "review_id",), auth=True),
    "listCategories": Operation("categories.list", "GET", "/api/v2/categories"),
    "createCategory": Operation("categories.create", "POST", "/api/v2/categories", body="json", key=True, auth=True),
    "getCategory": Operation("categories.get", "GET", "/api/v2/categories/{category_id}", names=("category_id",)),
    "updateCategory": Operation("categories.update", "PATCH", "/api/v2/categories/{category_id}", names=("category_id",), body="json", auth=True, read="getCategory"),
    "deleteCategory": Operation("categories.delete", "DELETE", "/api/v2/categories/{category_id}", names=("category_id",), auth=True),
    "uploadFile": Operation("files.upload", "POST", "/api/v2/upload", body="form", auth=True),
    "getFile": Operation("files.download", "GET", "/api/v2/files/{file_id}", names=("file_id",), binary=True),
    "deleteFile": Operation("files.delete", "DELETE", "/api/v2/files/{file_id}", names=("file_id",), auth=True),
    "listAuditLogs": Operation("audit_logs.list", "GET", "/api/v2/audit-logs", auth=True),
    "login": Operation("auth.login", "POST", "/api/v2/login", body="json"),
    "refreshToken": Operation("auth.refresh", "POST", "/api/v2/refresh", body="json"),
    "logout": Operation("auth.logout", "POST", "/api/v2/logout", auth=True),
    "requestPasswordReset": Operation("auth.request_password_reset", "POST", "/api/v2/auth/password-reset", body="json"),
    "resetPassword": Operation("auth.reset_password", "POST", "/api/v2/auth/password-reset/confirm", body="json"),
    "listUsers": Operation("users.list", "GET", "/api/v2/users", auth=True),
    "registerUser": Operation("users.register", "POST", "/api/v2/users", body="json"),
    "getMe": Operation("users.me", "GET", "/api/v2/users/me", auth=True),
    "updateMe": Operation("users.update_me", "PATCH", "/api/v2/users/me", body="json", auth=True, read="getMe"),
    "changePassword": Operation("users.change_password", "POST", "/api/v2/users/me/password", body="json", auth=True),
    "exportMe": Operation("users.export_me", "GET", "/api/v2/users/me/export", auth=True),
    "eraseMe": Operation("users.erase_me", "POST", "/api/v2/users/me/erasure", body="json", auth=True),
    "getUser": Operation("users.get", "GET", "/api/v2/users/{user_id}", names=("user_id",), auth=True),
    "updateUser": Operation("users.update", "PATCH", "/api/v2/users/{user_id}", names=("user_id",), body="json", auth=True, read="getUser"),
    "exportUser": Operation("users.export", "GET", "/api/v2/users/{user_id}/export", names=("user_id",), auth=True),
    "eraseUser": Operation("users.erase", "POST", "/api/v2/users/{user_id}/erasure", names=("user_id",), key=True, auth=True),
    "adjustStock": Operation("stock.adjust", "POST", "/api/v2/items/{item_id}/stock-adjustments", names=("item_id",), body="json", key=True, auth=True),
    "listStockMovements": Operation("stock.list_movements", "GET", "/api/v2/items/{item_id}/stock-movements", names=("item_id",), auth=True),
    "quoteOrder": Operation("orders.quote", "POST", "/api/v2/orders/quote", body="json"),
    "listOrders": Operation("orders.list", "GET", "/api/v2/orders", auth=True),
    "createOrder": Operation("orders.create", "POST", "/api/v2/orders", body="json", key=True, auth=True),
    "getOrder": Operation("orders.get", "GET", "/api/v2/orders/{order_id}", names=("order_id",), auth=True),
    "cancelOrder": Operation("orders.cancel", "POST", "/api/v2/orders/{order_id}/cancel", names=("order_id",), body="json", key=True, auth=True),
    "fulfillOrder": Operation("orders.fulfill", "POST", "/api/v2/orders/{order_id}/fulfill", names=("order_id",), body="json", key=True, auth=True),
    "listPayments": Operation("payments.list", "GET", "/api/v2/payments", auth=True),
    "createPayment": Operation("payments.create", "POST", "/api/v2/payments", body="json", key=True, auth=True),
    "getPayment": Operation("payments.get", "GET", "/api/v2/payments/{payment_id}", names=("payment_id",), auth=True),
    "capturePayment": Operation("payments.capture", "POST", "/api/v2/payments/{payment_id}/capture", names=("payment_id",), key=True, auth=True),
    "voidPayment": Operation("payments.void", "POST", "/api/v2/payments/{payment_id}/void", names=("payment_id",), key=True, auth=True),
    "createRefund": Operation("payments.refund", "POST", "/api/v2/payments/{payment_id}/refunds", names=("payment_id",), body="json", key=True, auth=True),
    "listEvents": Operation("events.list", "GET", "/api/v2/events", auth=True),
    "getEvent": Operation("events.get", "GET", "/api/v2/events/{event_id}", names=("event_id",), auth=True),
    "listWebhookEndpoints": Operation("webhook_endpoints.list", "GET", "/api/v2/webhook-endpoints", auth=True),
    "createWebhookEndpoint": Operation("webhook_endpoints.create", "POST", "/api/v2/webhook-endpoints", body="json", key=True, auth=True),
    "getWebhookEndpoint": Operation("webhook_endpoints.get", "GET", "/api/v2/webhook-endpoints/{endpoint_id}", names=("endpoint_id",), auth=True),
    "updateWebhookEndpoint": Operation("webhook_endpoints.update", "PATCH", "/api/v2/webhook-endpoints/{endpoint_id}", names=("endpoint_id",), body="json", auth=True, read="getWebhookEndpoint"),
    "deleteWebhookEndpoint": Operation("webhook_endpoints.delete", "DELETE", "/api/v2/webhook-endpoints/{endpoint_id}", names=("endpoint_id",), key=True, auth=True),
    "pauseWebhookEndpoint": Operation("webhook_endpoints.pause", "POST", "/api/v2/webhook-endpoints/{endpoint_id}/pause", names=("endpoint_id",), auth=True),
    "resumeWebhookEndpoint": Operation("webhook_endpoints.resume", "POST", "/api/v2/webhook-endpoints/{endpoint_id}/resume", names=("endpoint_id",), auth=True),
    "rotateWebhookSecret": Operation("webhook_endpoints.rotate_secret", "POST", "/api/v2/webhook-endpoints/{endpoint_id}/rotate", names=("endpoint_id",), key=True, auth=True),
    "testWebhookEndpoint": Operation("webhook_endpoints.send_test", "POST", "/api/v2/webhook-endpoints/{endpoint_id}/test", names=("endpoint_id",), key=True, auth=True),
    "listWebhookDeliveries": Operation("webhook_deliveries.list", "GET", "/api/v2/webhook-endpoints/{endpoint_id}/deliveries", names=("endpoint_id",), auth=True),
    "getWebhookDelivery": Operation("webhook_deliveries.get", "GET", "/api/v2/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}", names=("endpoint_id", "delivery_id",), auth=True),
    "redeliverWebhook": Operation("webhook_deliveries.redeliver", "POST", "/api/v2/webhook-endpoints/{endpoint_id}/deliveries/{delivery_id}/redeliver", names=("endpoint_id", "delivery_id",), key=True, auth=True),
    "receiveProviderEvent": Operation("provider_events.receive", "POST", "/api/v2/provider-events/{provider}", names=("provider",), body="json"),
    "listApiClients": Operation("api_clients.list", "GET", "/api/v2/api-clients", auth=True),
    "createApiClient": Operation("api_clients.create", "POST", "/api/v2/api-clients", body="json", key=True, auth=True),
    "getApiClient": Operation("api_clients.get", "GET", "/api/v2/api-clients/{client_id}", names=("client_id",), auth=True),
    "updateApiClient": Operation("api_clients.update", "PATCH", "/api/v2/api-clients/{client_id}", names=("client_id",), body="json", auth=True, read="getApiClient"),
    "revokeApiClient": Operation("api_clients.revoke", "DELETE", "/api/v2/api-clients/{client_id}", names=("client_id",), key=True, auth=True),
    "rotateApiClientSecret": Operation("api_clients.rotate_secret", "POST", "/api/v2/api-clients/{client_id}/rotate", names=("client_id",), key=True, auth=True),
    "requestToken": Operation("auth.token", "POST", "/oauth/token", body="x-www-form-urlencoded"),
    "getLiveness": Operation("health.live", "GET", "/health/live"),
    "getReadiness": Operation("health.ready", "GET", "/health/ready"),
}

Currency = Literal["KRW", "USD", "JPY"]

#: Decimals of an amount, by currency.
digits: dict[str, int] = {"KRW":0,"USD":2,"JPY":0}
#: Where the API is, if the document says so.
server: str | None = None
