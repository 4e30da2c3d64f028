"""What receivers of webhooks verify with, against the public library of Standard Webhooks."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from functools import partial
from typing import Any, Callable

from shop_api import OrderPaidEvent, UnknownEvent, WebhookError, verify_webhook
from standardwebhooks.webhooks import Webhook

secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
other = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
now = 1_795_352_400
event: dict[str, Any] = {
    "id": "evt_01KAPV3S2G3KX5QW8R2T7Y1V4B",
    "type": "order.paid",
    "created_at": "2026-11-22T12:59:58.000Z",
    "api_version": "v2",
    "data": {"id": "ord_3KX5QW8R2T7Y1V4B6N9M", "status": "paid", "note": "문 앞에 놓아 주세요 🎁"},
    "previous": {"status": "authorized"},
}
body = json.dumps(event, ensure_ascii=False)


def headers_for(text: str, at: int = now, key: str = secret) -> dict[str, str]:
    signature = Webhook(key).sign(event["id"], datetime.fromtimestamp(at, timezone.utc), text)
    return {"webhook-id": event["id"], "webhook-timestamp": str(at), "webhook-signature": signature}


signed = headers_for(body)


def refused(code: str, call: Callable[[], object]) -> None:
    try:
        call()
    except WebhookError as error:
        assert error.code == code, (error.code, code)
        return
    raise AssertionError(f"{code} was expected")


paid = verify_webhook(body, signed, secret, now=now)
assert isinstance(paid, OrderPaidEvent)
assert paid.data.status == "paid" and paid.previous.status == "authorized"
assert paid.to_dict() == event
assert verify_webhook(body.encode(), {key.upper(): value for key, value in signed.items()}, secret, now=now) == event
assert verify_webhook(body, signed, [other, secret], now=now) == event
assert verify_webhook(body, signed, secret.removeprefix("whsec_"), now=now) == event
several = f"v1a,x v1, v1,? {headers_for(body, key=other)['webhook-signature']} {signed['webhook-signature']}"
assert verify_webhook(body, {**signed, "webhook-signature": several}, secret, now=now) == event
for seconds in (-300, 0, 300):
    assert verify_webhook(body, signed, secret, now=now + seconds) == event
assert verify_webhook(body, signed, secret, now=now + 900, tolerance=1000) == event
present = int(datetime.now().timestamp())
assert verify_webhook(body, headers_for(body, present), secret) == event

refused("too_old", lambda: verify_webhook(body, signed, secret, now=now + 301))
refused("too_new", lambda: verify_webhook(body, signed, secret, now=now - 301))
refused("bad_signature", lambda: verify_webhook(body, signed, other, now=now))
content = body.encode()
for at in range(0, len(content), 7):
    changed = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
    refused("bad_signature", partial(verify_webhook, changed, signed, secret, now=now))
moved = {**signed, "webhook-timestamp": str(now + 1)}
refused("bad_signature", lambda: verify_webhook(body, moved, secret, now=now))
for signature in ("v1,", "v1", "v2,x", signed["webhook-signature"][3:], "v1,é", "v1,\udcff"):
    wrong = {**signed, "webhook-signature": signature}
    refused("bad_signature", partial(verify_webhook, body, wrong, secret, now=now))
for time in ("x", "1.5", "-1", "0x10", " 1", "1e9", "9" * 13, "nan", "١"):
    late = {**signed, "webhook-timestamp": time}
    refused("bad_timestamp", partial(verify_webhook, body, late, secret, now=now))
for name in signed:
    lacking = {**signed, name: ""}
    refused("missing_header", partial(verify_webhook, body, lacking, secret, now=now))
refused("missing_header", lambda: verify_webhook(body, {}, secret, now=now))
for text in ("", "x", "[]", "null", "{}", '{"type":1}'):
    refused("bad_body", partial(verify_webhook, text, headers_for(text), secret, now=now))
nothing: list[str] = []
for no_secret in ("", "whsec_", "whsec_?", "é", nothing):
    try:
        verify_webhook(body, signed, no_secret, now=now)
    except ValueError:
        continue
    raise AssertionError(no_secret)

younger = json.dumps({**event, "type": "parcel.lost"})
unknown = verify_webhook(younger, headers_for(younger), secret, now=now)
assert isinstance(unknown, UnknownEvent) and unknown.type == "parcel.lost" and unknown["data"]["status"] == "paid"
print("good")
