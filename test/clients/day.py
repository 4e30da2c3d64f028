"""A day with what openapi-python-client makes of the rendering; the client is the package `made` beside this file."""

import os
import uuid
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from made import AuthenticatedClient, Client
from made.api.auth import login
from made.api.files import get_file, upload_file
from made.api.items import create_item, get_item, list_items, update_item
from made.api.orders import create_order, get_order
from made.api.payments import create_payment, create_refund
from made.api.users import get_me
from made.models import (
    RequestedAmount,
    Currency,
    ErrorEnvelope,
    FileUpload,
    ItemCreate,
    ItemPatch,
    OrderLineInput,
    LoginRequest,
    Money,
    OrderCreate,
    PaymentCreate,
    RefundCreate,
)
from made.types import File

T = TypeVar("T")


def good(answer: T | ErrorEnvelope | None) -> T:
    assert not isinstance(answer, ErrorEnvelope), answer.error
    assert answer is not None
    return answer


def refused(answer: object) -> ErrorEnvelope:
    assert isinstance(answer, ErrorEnvelope), answer
    return answer


def key() -> str:
    return str(uuid.uuid4())


def enter(who: str, password: str, url: str) -> AuthenticatedClient:
    asked = LoginRequest(email=f"{who}@shop.example", password=password)
    token = good(login.sync(client=Client(base_url=url), body=asked)).access_token
    assert isinstance(token, str)
    return AuthenticatedClient(base_url=url, token=token)


def day() -> None:
    url = os.environ["SHOP_URL"]
    staff = enter("staff", os.environ["SHOP_STAFF"], url)
    customer = enter("customer", os.environ["SHOP_CUSTOMER"], url)
    print("log in")

    page = good(list_items.sync(client=staff, currency=Currency.KRW, sort="-price", size=2))
    assert page.items[0].name
    print("list")

    price = Money(amount=1000, currency="KRW")
    draft = ItemCreate(name="Day lamp", price=price, stock=3)
    item = good(create_item.sync(client=staff, idempotency_key=key(), body=draft))
    print("create")

    edit = ItemPatch(name="Day lamp, blue")
    edited = good(update_item.sync(item.id, client=staff, if_match=item.etag, body=edit))
    assert edited.name == "Day lamp, blue"
    late = refused(update_item.sync(item.id, client=staff, if_match=item.etag, body=edit))
    assert late.error.code == "precondition_failed"
    print("edit with If-Match")

    picture = BytesIO(Path(os.environ["SHOP_PICTURE"]).read_bytes())
    form = FileUpload(file=File(payload=picture, file_name="day.png"))
    file = good(upload_file.sync(client=staff, body=form))
    assert good(get_file.sync(file.id, client=staff)).payload.read()
    print("upload")

    lines = [OrderLineInput(item_id=item.id, quantity=2)]
    order = good(create_order.sync(client=customer, idempotency_key=key(), body=OrderCreate(lines=lines)))
    print("order")

    more = OrderCreate(lines=[OrderLineInput(item_id=item.id, quantity=9)])
    short = refused(create_order.sync(client=customer, idempotency_key=key(), body=more)).error
    assert short.code == "insufficient_stock"
    assert short.data and short.data.lines and short.data.lines[0].available == 1
    print("409 with data")

    paying = PaymentCreate(order_id=order.id, payment_method="card_ok", capture=True)
    payment = good(create_payment.sync(client=customer, idempotency_key=key(), body=paying))
    assert payment.status == "captured"
    print("pay")

    part = RefundCreate(amount=RequestedAmount(amount=500, currency=Currency.KRW))
    refund = good(create_refund.sync(payment.id, client=staff, idempotency_key=key(), body=part))
    assert refund.amount.amount == 500
    print("refund")

    wrong = ItemCreate(name="x", price=price)
    details = refused(create_item.sync(client=staff, idempotency_key=key(), body=wrong)).error.details
    assert details["name"][0]
    print("422 with details")

    future = enter("customer", os.environ["SHOP_CUSTOMER"], os.environ["SHOP_FUTURE_URL"])
    assert good(get_me.sync(client=future)).role == "new_value"
    assert good(get_order.sync(order.id, client=future)).id
    assert good(list_items.sync(client=future)).items[0].id
    assert refused(get_item.sync(999999, client=future)).error.code == "new_value"
    print("values and members that are new")


day()
