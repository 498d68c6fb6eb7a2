"""The keys of a table in words, as its rows have them."""

from __future__ import annotations

from collections.abc import Sequence

from pincite.ir import typed as t
from pincite.ir.phrases import plain_name
from pincite.ir.types import Type
from pincite.runtime.facts import number_text


def keys_words(keys: Sequence[t.Key], body: t.TableBody) -> str:
    """Keys as a row has them; a key that is not restricted is left out."""
    pieces = []
    for key, (name, kind) in zip(keys, body.keys, strict=False):
        said = key_words(key, kind)
        if said:
            pieces.append(f"{plain_name(name)} {said}")
    return ", ".join(pieces) or "any key"


def key_words(key: t.Key, kind: Type) -> str:
    """A key as a row has it; empty where it is not restricted."""
    if key.members is not None:
        return "" if set(key.members) == set(kind.members) else " or ".join(plain_name(m) for m in key.members)
    low = None if key.low is None or key.low == kind.low else number_text(key.low, kind.scale)
    if key.high is None or key.high == kind.high:
        return "" if low is None else f"{low} and over"
    if low is None:
        return f"under {number_text(key.high + 1, kind.scale)}"
    # A row `20 to 29` holds up to just before 30.
    last = key.high if (key.high + 1) % kind.scale else key.high + 1 - kind.scale
    high = number_text(last, kind.scale)
    return low if low == high else f"{low} to {high}"
