"""A document as plain data: what is written as JSON."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from pincite.register.document import Notice


def as_data(value: object) -> Any:
    """A part of a document as dictionaries, lists, text and numbers; dates as 2023-06-23."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [as_data(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
    return value


def document(notices: tuple[Notice, ...]) -> dict[str, Any]:
    """The notices of a file as one document, with the version of its form."""
    return {"form": "pincite notice 1", "notices": [as_data(notice) for notice in notices]}
