"""Canonical JSON: one sequence of bytes for one document (RFC 8785), for documents without floating-point numbers.

Decimals and days are text in every document of this project, so the hard part of the standard, the form of floats, does not
arise; a float is refused.
"""

from __future__ import annotations

from pincite.runtime.digests import hmac_hex, sha256_hex
from pincite.runtime.lean import TYPE_CHECKING, encode_basestring

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_SAFE = 2**53 - 1


def canonical(document: Any) -> bytes:
    """The document as canonical JSON. Raises `TypeError` for what JSON has no exact form for, `ValueError` for wide integers."""
    return _form(document).encode("utf-8")


def _form(value: Any) -> str:
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, str):
        return encode_basestring(value)  # escapes what the standard says, and in its way
    if isinstance(value, dict):
        return "{" + ",".join([f"{encode_basestring(name)}:{_form(value[name])}" for name in _in_order(value)]) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join([_form(part) for part in value]) + "]"
    if isinstance(value, int):
        if abs(value) > _SAFE:
            raise ValueError(f"{value} is wider than JSON numbers are exact; write it as text")
        return str(value)
    raise TypeError(f"{type(value).__name__} has no exact form in JSON")


def _in_order(names: Iterable[str]) -> list[str]:
    """Names in the order of their UTF-16 code units, which for ASCII is that of Python."""
    if "".join(names).isascii():
        return sorted(names)
    return sorted(names, key=lambda name: name.encode("utf-16-be"))


def sha256(document: Any) -> str:
    """SHA-256 (hex) of the canonical form."""
    return sha256_hex(canonical(document))


def commitment(key: bytes, path: str, value: Any) -> str:
    """HMAC-SHA256 (hex) over a path and a value: stands for the value, which can then be erased or masked."""
    return hmac_hex(key, canonical([path, value]))
