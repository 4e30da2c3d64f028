"""Errors of the server, as exceptions. Each code has a class, in `generated/errors.py`."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import httpx

from .objects import wrapped

Retry = Literal["never", "after", "same_key", "after_change", "after_login"]


class ShopError(Exception):
    """An error of the server. `code` is stable, and may be newer than this client."""

    #: Whether a retry helps, and what to do first.
    retry: Retry

    def __init__(
        self, operation: str, response: httpx.Response, refusal: dict[str, Any], retry: Retry, key: str | None
    ) -> None:
        self.operation = operation
        self.code: str = refusal["code"]
        self.status = response.status_code
        #: A message for people, in the language of the request.
        self.reason: str = refusal.get("message", "")
        #: Messages about members of the request, by their place.
        self.details: dict[str, list[str]] = refusal.get("details", {})
        #: Machine-readable facts, which depend on the code.
        self.data: Any = wrapped(refusal.get("data"))
        #: Quote it when you contact support.
        self.request_id: str | None = refusal.get("request_id") or response.headers.get("x-request-id")
        self.retry = retry
        #: Seconds to wait before a retry, if the server says.
        self.retry_after = seconds_in(response.headers.get("retry-after"))
        #: The key that was sent: a call with the same key continues the same work.
        self.idempotency_key = key
        self.response = response
        places = "".join(f" {place}: {' '.join(texts)}" for place, texts in self.details.items())
        request = f"[{self.request_id}] " if self.request_id else ""
        super().__init__(f"{request}{operation}: {self.status} {self.code}: {self.reason}{places}")

    @property
    def headers(self) -> httpx.Headers:
        return self.response.headers

    @property
    def body(self) -> str:
        return self.response.text


class ShopConnectionError(Exception):
    """No response, or none that can be read; the cause is `__cause__`."""

    def __init__(self, operation: str, cause: Exception, key: str | None) -> None:
        self.operation = operation
        self.timed_out = isinstance(cause, httpx.TimeoutException)
        #: The key that was sent. Whether the work was done is unknown: a call with the same key does it once.
        self.idempotency_key = key
        super().__init__(f"{operation}: " + ("no answer in time" if self.timed_out else f"no answer: {cause}"))


def seconds_in(text: str | None) -> float | None:
    """Retry-After, in seconds or as a date (RFC 9110, section 10.2.3)."""
    if text is None:
        return None
    if text.isdigit():
        return float(text)
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(timezone.utc)).total_seconds())
    except (TypeError, ValueError):
        return None


def refusal_in(response: httpx.Response) -> dict[str, Any]:
    """The error in a response; a proxy's page has none."""
    try:
        body = response.json()
        error = body["error"]
        if isinstance(error, str):  # of the token endpoint (RFC 6749, section 5.2)
            return {"code": error, "message": body.get("error_description", "")}
        if isinstance(error["code"], str):
            return dict(error)
    except (ValueError, KeyError, TypeError):
        pass
    return {"code": f"http_{response.status_code}", "message": response.reason_phrase}


def error_from(
    operation: str, response: httpx.Response, key: str | None, classes: dict[str, tuple[type[ShopError], Retry]]
) -> ShopError:
    refusal = refusal_in(response)
    status = response.status_code
    by_status: Retry = "after" if status in (429, 503) else "same_key" if status >= 500 else "never"
    made, retry = classes.get(refusal["code"], (ShopError, by_status))
    return made(operation, response, refusal, retry, key)
