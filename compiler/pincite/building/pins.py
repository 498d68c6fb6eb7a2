"""What is to be pinned, as plain data and back again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pincite.lock import Pin
from pincite.source import Span


def flat_pins(pins: Iterable[Pin]) -> tuple[Any, ...]:
    """Pins as plain data."""
    return tuple((pin.address, pin.since, pin.text, pin.logic, tuple(pin.span)) for pin in pins)


def whole_pins(data: Iterable[tuple[str, tuple[Any, ...]]]) -> list[tuple[str, list[Pin]]]:
    """The pins that plain data stands for, by folder."""
    return [
        (folder, [Pin(address, since, text, logic, Span(*span)) for address, since, text, logic, span in pins])
        for folder, pins in data
    ]
