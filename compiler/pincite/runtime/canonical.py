"""Canonical JSON: one sequence of bytes for one document (RFC 8785), for documents without floating-point numbers.

Decimals and days are text in every document of this project, so the hard part of the standard, the form of floats, does not
arise; a float is refused.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_SAFE = 2**53 - 1


def canonical(document: Any) -> bytes:
    """The document as canonical JSON. Raises `TypeError` for what JSON has no exact form for, `ValueError` for wide integers."""
    out: list[str] = []
    _write(document, out)
    return "".join(out).encode("utf-8")


def _write(value: Any, out: list[str]) -> None:
    if value is None:
        out.append("null")
    elif value is True or value is False:
        out.append("true" if value else "false")
    elif isinstance(value, str):
        out.append(_text(value))
    elif isinstance(value, int):
        if abs(value) > _SAFE:
            raise ValueError(f"{value} is wider than JSON numbers are exact; write it as text")
        out.append(str(value))
    elif isinstance(value, list | tuple):
        out.append("[")
        for place, part in enumerate(value):
            if place:
                out.append(",")
            _write(part, out)
        out.append("]")
    elif isinstance(value, dict):
        out.append("{")
        for place, name in enumerate(sorted(value, key=lambda k: k.encode("utf-16-be"))):
            if place:
                out.append(",")
            out.append(_text(name))
            out.append(":")
            _write(value[name], out)
        out.append("}")
    else:
        raise TypeError(f"{type(value).__name__} has no exact form in JSON")


def _text(value: str) -> str:
    pieces = []
    for char in value:
        if char in _ESCAPES:
            pieces.append(_ESCAPES[char])
        elif char < " ":
            pieces.append(f"\\u{ord(char):04x}")
        else:
            pieces.append(char)
    return '"' + "".join(pieces) + '"'


def sha256(document: Any) -> str:
    """SHA-256 (hex) of the canonical form."""
    return hashlib.sha256(canonical(document)).hexdigest()


def commitment(key: bytes, path: str, value: Any) -> str:
    """HMAC-SHA256 (hex) over a path and a value: stands for the value, which can then be erased or masked."""
    return hmac.new(key, canonical([path, value]), hashlib.sha256).hexdigest()
