"""One call, without I/O: a generator that yields the next action and receives its result, so that the synchronous and
the asynchronous client share it."""

from __future__ import annotations

import json
import random
import secrets
import time
import warnings
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Callable, Generator, Mapping, Sequence, TypedDict, cast
from urllib.parse import quote, urlencode

import httpx

from .errors import ShopConnectionError, ShopError, error_from
from .generated.errors import classes
from .generated.operations import Operation, operations
from .objects import Answer, ShopObject


class CallOptions(TypedDict, total=False):
    """Options of one call; the defaults are those of the client."""

    #: The language of messages: a tag, or a list as in Accept-Language.
    language: str
    #: Your own key; by default each call has a new one, which its retries share.
    idempotency_key: str
    #: Only if the resource still has this tag (`etag` of the resource that you read).
    if_match: str
    #: Seconds that one attempt may take.
    timeout: float
    #: The largest number of retries.
    max_retries: int
    headers: Mapping[str, str]


@dataclass
class Tokens:
    access_token: str
    refresh_token: str
    #: By `time.time()`.
    expires_at: float


@dataclass
class Settings:
    url: str
    token: str | Callable[[], str] | None = None
    tokens: Tokens | None = None
    on_tokens: Callable[[Tokens | None], None] | None = None
    language: str | None = None
    timeout: float = 30.0
    max_retries: int = 2
    retry_delay: float = 0.5
    max_retry_delay: float = 30.0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    warned: set[str] = field(default_factory=set[str])

    def keep(self, tokens: Tokens | None) -> None:
        self.tokens = tokens
        if self.on_tokens:
            self.on_tokens(tokens)


@dataclass(frozen=True)
class Send:
    """Send this; the result is a response, or a httpx.TransportError is thrown."""

    method: str
    url: str
    headers: dict[str, str]
    timeout: float
    content: bytes | None = None
    files: dict[str, tuple[str, bytes, str]] | None = None


@dataclass(frozen=True)
class Sleep:
    seconds: float


@dataclass(frozen=True)
class Refresh:
    """Get a newer access token than this one, one at a time."""

    expired: str


Step = Send | Sleep | Refresh
Flow = Generator[Step, Any, httpx.Response]


@dataclass(frozen=True)
class Request:
    name: str
    operation: Operation
    path: str
    body: Any = None
    #: Whether it is safe to send twice.
    repeatable: bool = False


def written(value: Any) -> str:
    """A parameter in the format of a URL."""
    if isinstance(value, (list, tuple)):
        return ",".join(written(one) for one in cast(Sequence[Any], value))
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return quote(value.isoformat() if isinstance(value, datetime) else str(value), safe="")


def pairs_of(name: str, value: Any) -> list[str]:
    if isinstance(value, Mapping):
        inner = cast(Mapping[str, Any], value)
        return [pair for key, one in inner.items() for pair in pairs_of(f"{name}[{key}]", one)]
    return [f"{quote(name, safe='')}={written(value)}"]


def query_text(query: Mapping[str, Any]) -> str:
    """`None` is left out at the top; in a filter it is null."""
    pairs = [pair for name, value in query.items() if value is not None for pair in pairs_of(name, value)]
    return "?" + "&".join(pairs) if pairs else ""


def plain(value: Any) -> Any:
    """Types that json does not support."""
    if isinstance(value, ShopObject):
        return value.to_dict()
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be sent")


def request_for(id: str, parameters: tuple[Any, ...], query: Mapping[str, Any], body: Any) -> Request:
    operation = operations[id]
    path = operation.path.format(**dict(zip(operation.names, (quote(str(one), safe="") for one in parameters))))
    return Request(operation.at, operation, path + query_text(query), body)


def headers_of(request: Request, options: CallOptions, settings: Settings) -> dict[str, str]:
    operation = request.operation
    headers = {"accept": "*/*" if operation.binary else "application/json"}
    headers |= {name.lower(): value for name, value in {**settings.headers, **options.get("headers", {})}.items()}
    language = options.get("language", settings.language)
    if language:
        headers["accept-language"] = language
    if operation.body and operation.body != "form":
        headers["content-type"] = f"application/{operation.body}"
    if "if_match" in options:
        headers["if-match"] = options["if_match"]
    if "idempotency_key" in options:
        headers["idempotency-key"] = options["idempotency_key"]
    elif operation.key:
        headers.setdefault("idempotency-key", secrets.token_hex(16))
    return headers


def is_repeatable(request: Request, headers: dict[str, str]) -> bool:
    """Whether an attempt that may have taken effect can be repeated."""
    method = request.operation.http
    if request.repeatable or "idempotency-key" in headers or method == "GET":
        return True
    # A tag can be used once: a second attempt would fail because the first one succeeded.
    return method in ("PUT", "DELETE") and "if-match" not in headers


def may_retry(error: Exception, repeatable: bool) -> bool:
    if isinstance(error, ShopConnectionError):
        return repeatable
    if not isinstance(error, ShopError):
        return False
    # The page of a proxy does not say what happened behind it.
    certain = error.retry == "after" and not error.code.startswith("http_")
    return certain or (repeatable and error.retry in ("after", "same_key"))


def delay_of(error: Exception, attempts: int, settings: Settings) -> float | None:
    """Half of the time is random, so that many clients do not return at once."""
    asked = (error.retry_after or 0) if isinstance(error, ShopError) else 0
    if asked > settings.max_retry_delay:
        return None
    if asked > 0:
        return asked + random.random() * settings.retry_delay / 2
    usual = min(settings.max_retry_delay, settings.retry_delay * float(2**attempts))
    return usual * (0.5 + random.random() / 2)


def warn_once(request: Request, response: httpx.Response, settings: Settings) -> None:
    if "deprecation" not in response.headers or request.name in settings.warned:
        return
    settings.warned.add(request.name)
    sunset = response.headers.get("sunset")
    end = f" and ends on {sunset}" if sunset else ""
    warnings.warn(f"{request.name} of the Shop API is deprecated{end}", DeprecationWarning, stacklevel=2)


def current_token(settings: Settings) -> Generator[Step, Any, str | None]:
    if settings.token is not None:
        return settings.token() if callable(settings.token) else settings.token
    # Refreshed a little early, because clocks differ and a request takes time.
    if settings.tokens and settings.tokens.expires_at - 30 < time.time():
        yield Refresh(settings.tokens.access_token)
    return settings.tokens.access_token if settings.tokens else None


def renewed(error: Exception, sent: str | None, settings: Settings) -> Generator[Step, Any, bool]:
    """After a 401: whether there is a new credential, so that the request may be sent again."""
    if not isinstance(error, ShopError) or error.retry != "after_login" or sent is None:
        return False
    if settings.token is not None:
        return callable(settings.token) and settings.token() != sent
    if settings.tokens is None:
        return False
    yield Refresh(sent)
    return True


def refresh(expired: str, settings: Settings) -> Flow | None:
    """What Refresh does; None if another call has done it meanwhile. A refresh token can be used once."""
    tokens = settings.tokens
    if tokens is None or tokens.access_token != expired:
        return None
    request = request_for("refreshToken", (), {}, {"refresh_token": tokens.refresh_token})
    # If it is sent again within a few seconds, the response is the same.
    return refreshing(Request(request.name, request.operation, request.path, request.body, True), settings)


def refreshing(request: Request, settings: Settings) -> Flow:
    try:
        response = yield from call(request, {}, settings)
    except ShopError as error:
        if error.status == 401:
            settings.keep(None)
        raise
    keep_login(response, settings)
    return response


def keep_login(response: httpx.Response, settings: Settings) -> None:
    answer = response.json()
    if "refresh_token" in answer:
        expires_at = time.time() + answer["expires_in"]
        settings.keep(Tokens(answer["access_token"], answer["refresh_token"], expires_at))


def content_of(request: Request) -> dict[str, Any]:
    if request.body is None:
        return {}
    if request.operation.body == "x-www-form-urlencoded":
        return {"content": urlencode(request.body).encode()}
    if request.operation.body != "form":
        return {"content": json.dumps(request.body, default=plain).encode()}
    name, content = request.body
    return {"files": {"file": (name, content, "application/octet-stream")}}


def call(request: Request, options: CallOptions, settings: Settings) -> Flow:
    """Sends it, with retries where they are safe and useful. Raises ShopError or ShopConnectionError."""
    headers = headers_of(request, options, settings)
    key = headers.get("idempotency-key")
    repeatable = is_repeatable(request, headers)
    retries = options.get("max_retries", settings.max_retries)
    timeout = options.get("timeout", settings.timeout)
    attempts, has_renewed = 0, False
    while True:
        sent: str | None = None
        try:
            if request.operation.auth:
                sent = yield from current_token(settings)
                if sent:
                    headers["authorization"] = f"Bearer {sent}"
            return (yield from attempt(request, headers, timeout, key, settings))
        except (ShopError, ShopConnectionError) as error:
            if not has_renewed and (yield from renewed(error, sent, settings)):
                has_renewed = True
                continue
            retry = attempts < retries and may_retry(error, repeatable)
            delay = delay_of(error, attempts, settings) if retry else None
            if delay is None:
                raise
        attempts += 1
        yield Sleep(delay)


def attempt(request: Request, headers: dict[str, str], timeout: float, key: str | None, settings: Settings) -> Flow:
    try:
        send = Send(request.operation.http, settings.url + request.path, dict(headers), timeout, **content_of(request))
        response: httpx.Response = yield send
    except httpx.TransportError as error:
        raise ShopConnectionError(request.name, error, key) from error
    warn_once(request, response, settings)
    if response.is_success or response.status_code == 304:
        return response
    raise error_from(request.name, response, key, classes)


def result_of(request: Request, response: httpx.Response) -> Any:
    if request.operation.binary:
        return response.content
    if not response.content:
        return None
    try:
        body: Any = response.json()
    except ValueError as error:
        raise ShopConnectionError(request.name, error, None) from error
    return ShopObject(cast(dict[str, Any], body), Answer(response)) if isinstance(body, dict) else body


#: How often an edit is repeated if others keep editing the same resource.
EDIT_ATTEMPTS = 5


def edit(
    id: str, parameters: tuple[Any, ...], change: Callable[[Any], Any], options: CallOptions, settings: Settings
) -> Generator[Step, Any, Any]:
    """Reads, changes, and sends with the tag that was read; repeats all of it if the tag is stale."""
    read = request_for(operations[id].read or "", parameters, {}, None)
    for attempts in range(1, EDIT_ATTEMPTS + 1):
        response = yield from call(read, options, settings)
        current = result_of(read, response)
        body = change(current)
        if body is None:
            return current
        tagged: CallOptions = {**options, "if_match": response.json().get("etag") or response.headers.get("etag", "")}
        request = request_for(id, parameters, {}, body)
        try:
            return result_of(request, (yield from call(request, tagged, settings)))
        except ShopError as error:
            stale = error.status == 412 or error.code == "version_conflict"
            if not stale or attempts == EDIT_ATTEMPTS:
                raise
    raise AssertionError("unreachable")
