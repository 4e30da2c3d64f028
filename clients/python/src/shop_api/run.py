"""The two ways to run a call: in a thread, and in an event loop."""

from __future__ import annotations

import threading
import time
from typing import Any, AsyncIterator, Callable, Generator, Generic, Iterator, Mapping, Protocol, TypeVar, cast

import anyio
import httpx

from .calls import (
    CallOptions,
    Request,
    Send,
    Settings,
    Sleep,
    Step,
    call,
    edit,
    keep_login,
    refresh,
    request_for,
    result_of,
)
from .generated.objects import PageLinks, PageMeta
from .objects import ShopObject

T = TypeVar("T")


def arguments_of(step: Send) -> dict[str, Any]:
    return {"headers": step.headers, "timeout": step.timeout, "content": step.content, "files": step.files}


def next_query(page: ShopObject) -> str | None:
    """The query of the next page: cursors and page numbers are both in its link."""
    link = page["links"]["next"]
    return None if link is None else "?" + str(link).partition("?")[2]


def further(request: Request, query: str) -> Request:
    return Request(request.name, request.operation, request.path.partition("?")[0] + query)


class Page(Generic[T], Protocol):
    """A page of a list."""

    @property
    def items(self) -> list[T]: ...

    @property
    def meta(self) -> PageMeta: ...

    @property
    def links(self) -> PageLinks: ...


class Runner:
    def __init__(self, settings: Settings, http: httpx.Client | None) -> None:
        self.settings = settings
        self.http = http or httpx.Client()
        self._lock = threading.Lock()

    def run(self, flow: Generator[Step, Any, T]) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    reply = self._do(step)
                except Exception as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(reply)
        except StopIteration as stop:
            return cast(T, stop.value)

    def _do(self, step: Step) -> httpx.Response | None:
        if isinstance(step, Send):
            return self.http.request(step.method, step.url, **arguments_of(step))
        if isinstance(step, Sleep):
            time.sleep(step.seconds)
            return None
        with self._lock:
            flow = refresh(step.expired, self.settings)
            if flow is not None:
                self.run(flow)
        return None

    def call(
        self, id: str, parameters: tuple[Any, ...], query: Mapping[str, Any], body: Any, options: CallOptions
    ) -> Any:
        request = request_for(id, parameters, query, body)
        response = self.run(call(request, options, self.settings))
        after(id, response, self.settings)
        return result_of(request, response)

    def edit(self, id: str, parameters: tuple[Any, ...], change: Callable[[Any], Any], options: CallOptions) -> Any:
        return self.run(edit(id, parameters, change, options, self.settings))

    def list(self, id: str, parameters: tuple[Any, ...], query: Mapping[str, Any], options: CallOptions) -> List[Any]:
        return List(self, request_for(id, parameters, query, None), options)


class AsyncRunner:
    def __init__(self, settings: Settings, http: httpx.AsyncClient | None) -> None:
        self.settings = settings
        self.http = http or httpx.AsyncClient()
        self._lock: anyio.Lock | None = None

    async def run(self, flow: Generator[Step, Any, T]) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    reply = await self._do(step)
                except Exception as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(reply)
        except StopIteration as stop:
            return cast(T, stop.value)

    async def _do(self, step: Step) -> httpx.Response | None:
        if isinstance(step, Send):
            return await self.http.request(step.method, step.url, **arguments_of(step))
        if isinstance(step, Sleep):
            await anyio.sleep(step.seconds)
            return None
        self._lock = self._lock or anyio.Lock()
        async with self._lock:
            flow = refresh(step.expired, self.settings)
            if flow is not None:
                await self.run(flow)
        return None

    async def call(
        self, id: str, parameters: tuple[Any, ...], query: Mapping[str, Any], body: Any, options: CallOptions
    ) -> Any:
        request = request_for(id, parameters, query, body)
        response = await self.run(call(request, options, self.settings))
        after(id, response, self.settings)
        return result_of(request, response)

    async def edit(
        self, id: str, parameters: tuple[Any, ...], change: Callable[[Any], Any], options: CallOptions
    ) -> Any:
        return await self.run(edit(id, parameters, change, options, self.settings))

    def list(
        self, id: str, parameters: tuple[Any, ...], query: Mapping[str, Any], options: CallOptions
    ) -> AsyncList[Any]:
        return AsyncList(self, request_for(id, parameters, query, None), options)


def after(id: str, response: httpx.Response, settings: Settings) -> None:
    if id == "login":
        keep_login(response, settings)
    if id == "logout":
        settings.keep(None)


class List(Generic[T]):
    """`for entry in ...` reads all entries, fetching pages as needed."""

    def __init__(self, runner: Runner, request: Request, options: CallOptions) -> None:
        self._runner, self._request, self._options = runner, request, options

    def page(self) -> Page[T]:
        """The first page."""
        return next(self.pages())

    def pages(self) -> Iterator[Page[T]]:
        request = self._request
        while True:
            response = self._runner.run(call(request, self._options, self._runner.settings))
            page = result_of(request, response)
            yield cast(Page[T], page)
            query = next_query(page)
            if query is None:
                return
            request = further(request, query)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def to_list(self, limit: int | None = None) -> list[T]:
        entries: list[T] = []
        for entry in self:
            if limit is not None and len(entries) >= limit:
                break
            entries.append(entry)
        return entries


class AsyncList(Generic[T]):
    """`async for entry in ...` reads all entries, fetching pages as needed."""

    def __init__(self, runner: AsyncRunner, request: Request, options: CallOptions) -> None:
        self._runner, self._request, self._options = runner, request, options

    async def page(self) -> Page[T]:
        """The first page."""
        return await anext(self.pages())

    async def pages(self) -> AsyncIterator[Page[T]]:
        request = self._request
        while True:
            response = await self._runner.run(call(request, self._options, self._runner.settings))
            page = result_of(request, response)
            yield cast(Page[T], page)
            query = next_query(page)
            if query is None:
                return
            request = further(request, query)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for entry in page.items:
                yield entry

    async def to_list(self, limit: int | None = None) -> list[T]:
        entries: list[T] = []
        async for entry in self:
            if limit is not None and len(entries) >= limit:
                break
            entries.append(entry)
        return entries
