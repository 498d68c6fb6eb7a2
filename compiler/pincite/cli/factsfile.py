"""Facts files: TOML or JSON, decimals exact, nothing guessed."""

from __future__ import annotations

import sys

from pincite.runtime.exact_json import Unusable, exact, long_number, read_json
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.plain_toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
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
    return _json(name, text) if as_json else _toml(name, text)


def whole(name: str) -> str:
    """The text of a file (`-` is standard input). Raises `Unreadable`."""
    try:
        data = sys.stdin.buffer.read(LARGEST + 1) if name == "-" else _bytes(name)
    except OSError as error:
        raise Unreadable(f"{name} cannot be read: {error.strerror}") from None
    except ValueError:  # a name with a zero byte in it
        raise Unreadable(f"{name} is not the name of a file") from None
    if len(data) > LARGEST:
        raise Unreadable(f"{name} is larger than {LARGEST} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"{name}: byte {error.start + 1} is not UTF-8") from None


def _bytes(name: str) -> bytes:
    with open(name, "rb") as file:  # noqa: PTH123  # pathlib is slow to load, and deciding does without
        return file.read(LARGEST + 1)


def _json(name: str, text: str) -> dict[str, Any]:
    try:
        loaded = read_json(text)
    except Unusable as error:
        place = "".join(f":{number}" for number in (error.line, error.column) if number)
        raise Unreadable(f"{name}{place}: {error}") from None
    if not isinstance(loaded, dict):
        raise Unreadable(f"{name}: facts are an object: {{ name: value, ... }}")
    return loaded


def _toml(name: str, text: str) -> dict[str, Any]:
    try:
        return read_toml(text, exact)
    except Unusable as error:
        raise Unreadable(f"{name}: {error}") from None
    except RecursionError:
        raise Unreadable(f"{name}: nested too deeply") from None
    except ValueError as error:
        if type(error).__name__ == "TOMLDecodeError":  # its module is loaded only where it was needed
            raise Unreadable(f"{name}: not TOML: {error}") from None
        raise Unreadable(f"{name}:{long_number(text)}: a number has more digits than any fact can have") from None


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
