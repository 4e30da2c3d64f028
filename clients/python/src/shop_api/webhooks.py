"""Webhooks, for receivers: verifies that a request comes from the shop, and reads its event. Signatures are those of
Standard Webhooks (https://www.standardwebhooks.com)."""

from __future__ import annotations

import binascii
import hmac
import json
import re
import time
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from .generated.webhooks import WebhookEvent, event_classes
from .objects import ShopObject

WebhookProblem = Literal["missing_header", "bad_timestamp", "too_old", "too_new", "bad_signature", "bad_body"]


class Headers(Protocol):
    """Headers of a request in any framework, or a dictionary."""

    def items(self) -> Iterable[tuple[str, str]]: ...


class UnknownEvent(ShopObject):
    """An event of a type newer than this client."""

    __slots__ = ()
    if TYPE_CHECKING:
        id: str
        type: str
        created_at: str
        api_version: str
        data: ShopObject


class WebhookError(Exception):
    """The request must be rejected; `code` says why. Respond with 400."""

    def __init__(self, code: WebhookProblem, message: str) -> None:
        super().__init__(message)
        self.code: WebhookProblem = code


def verify_webhook(
    body: bytes | str,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: float = 300,
    now: float | None = None,
) -> WebhookEvent | UnknownEvent:
    """Verify that a request comes from the shop and was not changed on the way, and return the event.

    It can come more than once: `event.id` is the same then. `isinstance(event, OrderPaidEvent)` tells what `data` is;
    a type that is younger than this client is an `UnknownEvent`.

    `body` as received, byte by byte: not parsed and serialized again. `headers` may have names in any case.
    `secret` is that of the endpoint, `whsec_...`; several while you rotate it. `tolerance` is how many seconds the time
    of the signature may differ from now, in either direction.

    Raises WebhookError for a request that must be rejected, ValueError for an invalid secret.
    """
    keys = [_bytes_of(one) for one in ([secret] if isinstance(secret, str) else secret)]
    if not keys:
        raise ValueError("There is no secret.")
    found = {name.lower(): value for name, value in headers.items()}
    identity, timestamp = _header(found, "webhook-id"), _header(found, "webhook-timestamp")
    signatures = [part[3:] for part in _header(found, "webhook-signature").split(" ") if part.startswith("v1,")]
    _check_time(timestamp, tolerance, time.time() if now is None else now)
    content = _encoded(body) if isinstance(body, str) else body
    signed = _encoded(f"{identity}.{timestamp}.") + content
    for key in keys:
        expected = binascii.b2a_base64(hmac.digest(key, signed, "sha256"), newline=False)
        # Compares all of them, each in constant time.
        if any([hmac.compare_digest(expected, _encoded(one)) for one in signatures]):
            return _event_in(content)
    raise WebhookError("bad_signature", "No signature fits: another secret, or the body was changed.")


def _encoded(text: str) -> bytes:
    # Invalid text never matches a signature.
    return text.encode(errors="replace")


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    if not value:
        raise WebhookError("missing_header", f"The request has no {name}.")
    return value


def _bytes_of(secret: str) -> bytes:
    try:
        key = b64decode(secret.removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise ValueError("The secret of a webhook endpoint begins with whsec_.")
    return key


def _check_time(text: str, tolerance: float, now: float) -> None:
    if not re.fullmatch("[0-9]{1,12}", text):
        raise WebhookError("bad_timestamp", "webhook-timestamp is not a time in seconds.")
    age = now - int(text)
    if age > tolerance:
        raise WebhookError("too_old", f"It was signed {age:.0f} seconds ago.")
    if age < -tolerance:
        raise WebhookError("too_new", f"It was signed {-age:.0f} seconds from now.")


def _event_in(content: bytes) -> WebhookEvent | UnknownEvent:
    try:
        members: Any = json.loads(content.decode())
    except ValueError:
        members = None
    if not isinstance(members, dict) or not isinstance(cast(dict[str, Any], members).get("type"), str):
        raise WebhookError("bad_body", "The body is not an event.")
    event = cast(dict[str, Any], members)
    return event_classes.get(event["type"], UnknownEvent)(event)
