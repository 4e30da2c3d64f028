"""Responses: members as attributes, including those newer than this client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterator, cast

if TYPE_CHECKING:
    import httpx


class Answer:
    """The response to the last request of a call."""

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def status(self) -> int:
        return self.response.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """Quote it when you contact support."""
        request_id: str | None = self.response.headers.get("x-request-id")
        return request_id

    @property
    def replayed(self) -> bool:
        """Whether the server repeated its earlier response to the same key."""
        return str(self.response.headers.get("idempotent-replayed")) == "true"


def wrapped(value: Any) -> Any:
    if isinstance(value, dict):
        return ShopObject(cast(dict[str, Any], value))
    if isinstance(value, list):
        several: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        return [wrapped(one) for one in several]
    return value


class ShopObject:
    """An object of the API: `item.name` or `item["name"]`. Reserved names end in an underscore: `class_`."""

    __slots__ = ("_members", "last_answer")

    _members: dict[str, Any]
    #: The response; None for an object inside another.
    last_answer: Answer | None

    def __init__(self, members: dict[str, Any], answer: Answer | None = None) -> None:
        self._members = members
        self.last_answer = answer

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            try:
                return self[name.removesuffix("_")]
            except KeyError:
                raise AttributeError(f"the API has sent no {name!r}") from None

    def __getitem__(self, name: str) -> Any:
        return wrapped(self._members[name])

    def __contains__(self, name: object) -> bool:
        return name in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ShopObject):
            return self._members == other._members
        return self._members == other

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._members!r})"

    def to_dict(self) -> dict[str, Any]:
        """The data as it was sent; changing it changes the object."""
        return self._members
