"""JSON as facts are written in it: decimals exact, no name twice, nothing that is not JSON, no half of a character."""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any


class Unusable(ValueError):
    """JSON that cannot be used: why, and its line and column (from 1) where they are known."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        self.line, self.column = line, column
        super().__init__(message)


def read_json(text: str) -> Any:
    """What a text in JSON says. Raises `Unusable`."""
    import json

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, value in pairs:
            if key in out:
                raise Unusable(f"{key} is given twice")
            out[key] = value
        return out

    def refuse(constant: str) -> Any:
        raise Unusable(f"{constant} is not a number")

    try:
        loaded = json.loads(text, parse_float=exact, parse_constant=refuse, object_pairs_hook=unique)
    except Unusable:
        raise
    except json.JSONDecodeError as error:
        raise Unusable(f"not JSON: {error.msg}", error.lineno, error.colno) from None
    except RecursionError:
        raise Unusable("nested too deeply") from None
    except ValueError:
        raise Unusable("a number has more digits than any fact can have", long_number(text)) from None
    if "\\u" in text and any("\ud800" <= c <= "\udfff" for c in json.dumps(loaded, ensure_ascii=False, default=str)):
        raise Unusable("half of a character stands in it (\\ud800 to \\udfff)")
    return loaded


def exact(text: str) -> Decimal:
    """A number as it is written. Raises `Unusable`."""
    from decimal import Decimal, InvalidOperation

    try:
        return Decimal(text)
    except InvalidOperation:
        raise Unusable(f"{text[:40]} is not a number that can be stored") from None


def long_number(text: str) -> int:
    """The line (from 1) with a number of more digits than Python reads: the only one that JSON and TOML allow and it does not."""
    lines = text.split("\n")
    return next((n for n, words in enumerate(lines, 1) if any(len(w) > 4000 for w in words.split())), 1)
