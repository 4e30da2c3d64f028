"""A day with the Python client, synchronous and asynchronous; what it did is printed as JSON, for the test."""

from __future__ import annotations

import asyncio
import json
import sys
import warnings
from typing import Any, Awaitable, Callable

from shop_api import (
    AsyncShop,
    InsufficientStockError,
    NotFoundError,
    PaymentDeclinedError,
    PreconditionFailedError,
    Shop,
    ShopError,
    UnauthorizedError,
    ValidationFailedError,
    money,
    to_major,
)

URL, PASSWORD, PICTURE = sys.argv[1:4]
EMAIL = "staff@shop.example"


def refused(call: Callable[[], object]) -> ShopError:
    try:
        call()
    except ShopError as error:
        return error
    raise AssertionError("not refused")


def day() -> dict[str, Any]:
    with Shop(URL, language="en", retry_delay=0.001) as shop, warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        shop.auth.login({"email": EMAIL, "password": PASSWORD})
        walked = sum(1 for item in shop.items.list(size=100, fields=["id"]) if item.id > 0)
        cheap = shop.items.list(currency="KRW", sort="price", filter={"price": {"gte": 1000}}, size=2).page()
        with open(PICTURE, "rb") as picture:
            file = shop.files.upload(picture.read(), filename="lamp.png")
        price = money(45_000, "KRW")
        lamp = shop.items.create({"name": "Lamp", "price": price, "stock": 3, "image_ids": [file.id]})
        edited = shop.items.edit(lamp.id, lambda item: {"name": f"{item.name}, oak"})
        bytes_back = shop.files.download(file.id)
        total = money(90_000, "KRW")
        order = shop.orders.create({"lines": [{"item_id": lamp.id, "quantity": 2}], "expected_total": total})
        declined = refused(lambda: shop.payments.create({"order_id": order.id, "payment_method": "card_declined"}))
        payment = shop.payments.create({"order_id": order.id, "payment_method": "card_ok", "capture": True})
        refund = shop.payments.refund(
            payment.id, {"amount": money(1000, "KRW"), "reason": "requested_by_customer"}, idempotency_key="refund-1"
        )
        again = shop.payments.refund(
            payment.id, {"amount": money(1000, "KRW"), "reason": "requested_by_customer"}, idempotency_key="refund-1"
        )
        short = refused(lambda: shop.orders.create({"lines": [{"item_id": lamp.id, "quantity": 2}]}))
        invalid = refused(lambda: shop.items.create({"name": "", "price": price}))
        stale = refused(lambda: shop.items.update(lamp.id, {"name": "Lamp"}, if_match=lamp.etag))
        absent = refused(lambda: shop.items.get(999_999_999, language="ko"))
        shop.request("GET", "/api/v1/items", query={"size": 1})
        shop.request("GET", "/api/v1/items", query={"size": 1})
        shop.auth.logout()
        out = refused(lambda: shop.users.me())
    assert isinstance(declined, PaymentDeclinedError) and isinstance(invalid, ValidationFailedError)
    assert isinstance(stale, PreconditionFailedError) and isinstance(absent, NotFoundError)
    assert isinstance(out, UnauthorizedError) and isinstance(short, InsufficientStockError)
    return {
        "walked": walked,
        "sorted": [item.price.amount >= 1000 for item in cheap.items],
        "edited": edited.name,
        "picture": len(bytes_back) > 50,
        "paid": [payment.status, refund.status, str(to_major(refund.amount)), again.id == refund.id],
        "replayed": [one.last_answer is not None and one.last_answer.replayed for one in (refund, again)],
        "available": short.data.lines[0].available,
        "korean": any("가" <= letter <= "힣" for letter in absent.reason),
        "message": str(absent).startswith(f"[{absent.request_id}] items.get: 404 not_found: "),
        "told": len(told),
    }


async def refused_later(call: Awaitable[object]) -> ShopError:
    try:
        await call
    except ShopError as error:
        return error
    raise AssertionError("not refused")


async def async_day() -> dict[str, Any]:
    async with AsyncShop(URL, language="en", retry_delay=0.001) as shop:
        await shop.auth.login({"email": EMAIL, "password": PASSWORD})
        walked = 0
        async for item in shop.items.list(size=100):
            walked += 1 if item.id > 0 else 0
        lamp = await shop.items.create({"name": "Lamp", "price": money(45_000, "KRW"), "stock": 3})
        await asyncio.gather(
            shop.items.edit(lamp.id, lambda item: {"name": f"{item.name} a"}),
            shop.items.edit(lamp.id, lambda item: {"name": f"{item.name} b"}),
        )
        edited = await shop.items.get(lamp.id, include=["category"])
        order = await shop.orders.create({"lines": [{"item_id": lamp.id, "quantity": 2}]})
        payment = await shop.payments.create({"order_id": order.id, "payment_method": "card_ok", "capture": True})
        short = await refused_later(shop.orders.create({"lines": [{"item_id": lamp.id, "quantity": 2}]}))
        await shop.auth.logout()
    assert isinstance(short, InsufficientStockError)
    return {
        "walked": walked,
        "edited": sorted(edited.name.split()),
        "category": edited.category,
        "paid": payment.status,
        "available": short.data.lines[0].available,
    }


if __name__ == "__main__":
    print(json.dumps([day(), asyncio.run(async_day())]))
