"""What the Python client does by itself, told by the requests it sends; httpx answers without a network."""

from __future__ import annotations

import json
import threading
from typing import Any, Callable

import httpx
from shop_api import Shop, ShopConnectionError, ShopError, Tokens, money

sent: list[httpx.Request] = []


def shop_with(answer: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Shop:
    sent.clear()

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer(request)

    http = httpx.Client(transport=httpx.MockTransport(handle))
    return Shop("http://shop.example", http=http, retry_delay=0.001, **settings)


def refusal(status: int, code: str | None) -> httpx.Response:
    body: Any = {"error": {"code": code, "message": "No", "details": {}, "request_id": "r"}}
    return httpx.Response(status, json=body) if code else httpx.Response(status, text="<html>")


def attempts(answer: Callable[[httpx.Request], httpx.Response], call: Callable[[Shop], object]) -> list[object]:
    shop = shop_with(answer)
    try:
        call(shop)
    except ShopError as error:
        return [len(sent), error.code, error.retry]
    except ShopConnectionError as error:
        return [len(sent), error.timed_out]
    return [len(sent)]


def broken(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


def late(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("late")


def quote(shop: Shop) -> object:
    return shop.orders.quote({"lines": [{"item_id": 1, "quantity": 1}]})


def order(shop: Shop) -> object:
    return shop.orders.create({"lines": [{"item_id": 1, "quantity": 1}]})


def get(shop: Shop) -> object:
    return shop.items.get(1)


assert attempts(lambda _: refusal(429, "rate_limited"), quote) == [3, "rate_limited", "after"]
assert attempts(lambda _: refusal(500, "internal_error"), quote) == [1, "internal_error", "same_key"]
assert attempts(lambda _: refusal(500, "internal_error"), get) == [3, "internal_error", "same_key"]
assert attempts(lambda _: refusal(503, "asleep"), get) == [3, "asleep", "after"]
assert attempts(lambda _: refusal(409, "quarrel"), get) == [1, "quarrel", "never"]
assert attempts(lambda _: refusal(503, None), quote) == [1, "http_503", "after"]
assert attempts(broken, quote) == [1, False]
assert attempts(late, order) == [3, True]
keys = {request.headers["idempotency-key"] for request in sent}
assert len(keys) == 1, "the same key in every attempt"
assert attempts(lambda _: refusal(502, "payment_provider_error"), order) == [3, "payment_provider_error", "same_key"]

future = {"id": "o", "status": "teleported", "colour": {"name": "teal"}, "lines": [{"class": "new"}]}
found: Any = shop_with(lambda _: httpx.Response(200, json=future)).orders.get("o")
assert found.status == "teleported" and found.colour.name == "teal" and found.lines[0].class_ == "new"
assert found["status"] == "teleported" and "colour" in found and found.to_dict() == future

renewed: list[Tokens | None] = []
begun = threading.Barrier(5)


def expiring(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/refresh"):
        return httpx.Response(200, json={"access_token": "new", "refresh_token": "r2", "expires_in": 900})
    if request.headers["authorization"] == "Bearer old":
        begun.wait()
        return refusal(401, "token_expired")
    return httpx.Response(200, json={"id": 1})


old = Tokens("old", "r1", 9e9)
shop = shop_with(expiring, tokens=old, on_tokens=renewed.append)
threads = [threading.Thread(target=shop.users.me) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len([one for one in renewed if one]) == 1, "five calls, one refresh"
assert json.loads(next(one for one in sent if one.url.path.endswith("/refresh")).content) == {"refresh_token": "r1"}
assert shop.tokens is not None and shop.tokens.access_token == "new"

shop_with(lambda _: httpx.Response(200, json={"items": [], "links": {"next": None}})).payments.list(
    filter={"order_id": None, "status": {"in": ["captured", "voided"]}}
).to_list()
assert sent[0].url.query == b"filter%5Border_id%5D=null&filter%5Bstatus%5D%5Bin%5D=captured,voided"

assert money("19.99", "USD") == {"amount": 1999, "currency": "USD"}
for major in ("1.999", "x", ""):
    try:
        money(major, "USD")
    except ValueError:
        continue
    raise AssertionError(major)
print("good")
