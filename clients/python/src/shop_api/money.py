"""Amounts in minor units: 1999 USD is $19.99, 1200 KRW is ₩1,200. No amount is ever a fraction."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Protocol, TypedDict

from .generated.operations import Currency, digits


class MoneyLike(Protocol):
    @property
    def amount(self) -> int: ...

    @property
    def currency(self) -> str: ...


class MoneyOf(TypedDict):
    amount: int
    currency: Currency


def money(major: str | int | Decimal, currency: Currency) -> MoneyOf:
    """An amount from major units: `money("19.99", "USD")` is 1999 cents.

    Raises ValueError if it has more decimals than the currency.
    """
    try:
        minor = Decimal(major).scaleb(digits.get(currency, 2))
    except InvalidOperation:
        raise ValueError(f"{major!r} is no decimal number") from None
    if minor != minor.to_integral_value():
        raise ValueError(f"{major} has more decimals than {currency}")
    return {"amount": int(minor), "currency": currency}


def to_major(value: MoneyLike) -> Decimal:
    """An amount in major units: Decimal("19.99")."""
    return Decimal(value.amount).scaleb(-digits.get(value.currency, 2))
