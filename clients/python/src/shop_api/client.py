"""The client, synchronous and asynchronous."""

from __future__ import annotations

from typing import Any, Callable, Mapping
from urllib.parse import urlsplit

import httpx

from .calls import CallOptions, Request, Settings, Tokens, call, query_text, result_of
from .generated.async_resources import AsyncResources
from .generated.operations import Operation, server
from .generated.resources import Resources
from .run import AsyncRunner, Runner


def settings_of(url: str | None, more: dict[str, Any]) -> Settings:
    address = url or server
    if not address or not urlsplit(address).scheme:
        raise ValueError("a client needs the url of the API")
    return Settings(url=address.rstrip("/"), **more)


def raw(method: str, path: str, query: Mapping[str, Any], body: Any) -> Request:
    operation = Operation(f"{method} {path}", method.upper(), path, body=None if body is None else "json", auth=True)
    return Request(operation.at, operation, path + query_text(query), body)


class Shop(Resources):
    """A client of the Shop API. Threads may share it; it acts for one user.

    `url`: where the API is. `token`: an access token, or a function that returns one; without it `auth.login` logs in,
    and the token is refreshed when it expires. `tokens` and `on_tokens`: a login from before, and what is told of each
    new one. `timeout` (seconds) and `max_retries` hold for each call. `http`: another `httpx.Client`.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        tokens: Tokens | None = None,
        on_tokens: Callable[[Tokens | None], None] | None = None,
        language: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        retry_delay: float = 0.5,
        max_retry_delay: float = 30.0,
        headers: Mapping[str, str] | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        more = {name: value for name, value in locals().items() if name not in ("self", "url", "http", "__class__")}
        self._runner = Runner(settings_of(url, {**more, "headers": headers or {}}), http)
        super().__init__(self._runner)

    @property
    def tokens(self) -> Tokens | None:
        """The tokens of the login, to be stored."""
        return self._runner.settings.tokens

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """A request that no method covers, by its path; with the login, and retried where that is safe."""
        request = raw(method, path, query or {}, body)
        return result_of(request, self._runner.run(call(request, options or {}, self._runner.settings)))

    def close(self) -> None:
        self._runner.http.close()

    def __enter__(self) -> Shop:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncShop(AsyncResources):
    """The same, for asyncio and trio: every call is awaited, and lists are read with `async for`."""

    def __init__(
        self,
        url: str | None = None,
        *,
        token: str | Callable[[], str] | None = None,
        tokens: Tokens | None = None,
        on_tokens: Callable[[Tokens | None], None] | None = None,
        language: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 2,
        retry_delay: float = 0.5,
        max_retry_delay: float = 30.0,
        headers: Mapping[str, str] | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        more = {name: value for name, value in locals().items() if name not in ("self", "url", "http", "__class__")}
        self._runner = AsyncRunner(settings_of(url, {**more, "headers": headers or {}}), http)
        super().__init__(self._runner)

    @property
    def tokens(self) -> Tokens | None:
        """The tokens of the login, to be stored."""
        return self._runner.settings.tokens

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """A request that no method covers, by its path; with the login, and retried where that is safe."""
        request = raw(method, path, query or {}, body)
        return result_of(request, await self._runner.run(call(request, options or {}, self._runner.settings)))

    async def aclose(self) -> None:
        await self._runner.http.aclose()

    async def __aenter__(self) -> AsyncShop:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
