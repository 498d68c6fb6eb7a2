"""Facts files: TOML or JSON, decimals exact, nothing guessed."""

from __future__ import annotations

import sys

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.plain_toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from pathlib import Path
    from typing import Any

LARGEST = 50_000_000  # bytes


class Unreadable(ValueError):
    """A facts file that cannot be read; the message says where and what to do."""


def read(name: str) -> dict[str, Any]:
    """The facts of a file (`-` is standard input, as JSON or TOML). Raises `Unreadable`."""
    text = whole(name)
    if name.endswith((".yaml", ".yml")):
        raise Unreadable(f"{name}: facts are TOML or JSON; YAML would read 9999.30 as 9999.3")
    as_json = name.endswith(".json") or (name == "-" and text.lstrip().startswith("{"))
    return json_facts(name, text) if as_json else _toml(name, text)


def whole(name: str) -> str:
    """The text of a file (`-` is standard input). Raises `Unreadable`."""
    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if name == "-" else _bytes(name)
    except OSError as error:
        raise Unreadable(f"{name} cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise Unreadable(f"{name} is larger than {LARGEST} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name}: byte {error.start + 1} is not UTF-8") from None


def _bytes(name: str) -> bytes:
    with open(name, "rb") as file:  # noqa: PTH123  # pathlib is slow to load, and deciding does without
        return file.read(LARGEST + 1)


def json_facts(name: str, text: str, line: int = 1) -> dict[str, Any]:
    """Facts that are written as JSON; `line` is the one on which the text begins. Raises `Unreadable`."""
    import json

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, value in pairs:
            if key in out:
                raise Unreadable(f"{key} is given twice")
            out[key] = value
        return out

    def refuse(constant: str) -> Any:
        raise Unreadable(f"{constant} is not a number")

    try:
        loaded = json.loads(text, parse_float=_decimal, parse_constant=refuse, object_pairs_hook=unique)
    except Unreadable as error:
        raise Unreadable(f"{name}: {error}") from None
    except json.JSONDecodeError as error:
        raise Unreadable(f"{name}:{error.lineno + line - 1}:{error.colno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise Unreadable(f"{name}: nested too deeply") from None
    except ValueError:
        raise Unreadable(_too_long(name, text, line)) from None
    if "\\u" in text and any("\ud800" <= c <= "\udfff" for c in json.dumps(loaded, ensure_ascii=False, default=str)):
        raise Unreadable(f"{name}: half of a character stands in it (\\ud800 to \\udfff)")
    if not isinstance(loaded, dict):
        raise Unreadable(f"{name}: facts are an object: {{ name: value, ... }}")
    return loaded


def _toml(name: str, text: str) -> dict[str, Any]:
    try:
        return read_toml(text, _decimal)
    except Unreadable as error:
        raise Unreadable(f"{name}: {error}") from None
    except RecursionError:
        raise Unreadable(f"{name}: nested too deeply") from None
    except ValueError as error:
        if type(error).__name__ == "TOMLDecodeError":  # its module is loaded only where it was needed
            raise Unreadable(f"{name}: not TOML: {error}") from None
        raise Unreadable(_too_long(name, text)) from None


def _decimal(text: str) -> Decimal:
    from decimal import Decimal, InvalidOperation

    try:
        return Decimal(text)
    except InvalidOperation:
        raise Unreadable(f"{text[:40]} is not a number that can be stored") from None


def _too_long(name: str, text: str, first: int = 1) -> str:
    """What is said of a number of more digits than Python reads: the only value that both forms allow and it does not."""
    lines = text.split("\n")
    line = next((n for n, words in enumerate(lines, first) if any(len(w) > 4000 for w in words.split())), first)
    return f"{name}:{line}: a number has more digits than any fact can have"


def save(path: Path, facts: Mapping[str, Any]) -> None:
    """Write facts as JSON, decimals exact, in one piece. Raises `OSError`."""
    import json

    from pincite.whole import write_whole

    lines = [f" {json.dumps(name)}: {_text(value)}" for name, value in facts.items()]
    write_whole(path, "{\n" + ",\n".join(lines) + "\n}\n", folders=True)


def _text(value: Any) -> str:
    import json
    from decimal import Decimal

    match value:
        case bool() | str() | int() | None:
            return json.dumps(value, ensure_ascii=False)
        case Decimal():
            return format(value, "f")
        case dict():
            return "{" + ", ".join(f"{json.dumps(k)}: {_text(v)}" for k, v in value.items()) + "}"
        case list() | tuple():
            return "[" + ", ".join(_text(v) for v in value) + "]"
        case _:  # the days and times that TOML has types for
            return json.dumps(value.isoformat())
