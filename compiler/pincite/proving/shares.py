"""Shares as they are told: so many of so many, in percent, never rounded up to all."""

from __future__ import annotations

from collections.abc import Sequence


def percent(part: int, whole: int) -> float:
    """A share in percent; all of nothing is 100."""
    return 100.0 if not whole else 100.0 * part / whole


def said(part: int, whole: int) -> str:
    """A share in words: `3 of 4 (75.0 %)`; cut after one decimal, so that 100.0 % is all."""
    return f"{part} of {whole} ({int(1000 * part / whole) / 10 if whole else 100.0:.1f} %)"


def short_of(what: str, share: float, asked: float) -> tuple[str, ...]:
    """That a share is less than is asked for, in words; nothing if it is enough."""
    if share >= asked:
        return ()
    return (f"{what}: {int(100 * share) / 100:.2f} % is less than the {asked:g} % that is asked for",)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines of a table: the first column to the left, the others to the right."""
    cells = [head, *rows]
    widths = [max(len(row[n]) for row in cells) for n in range(len(head))]
    out = []
    for row in cells:
        rest = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        out.append("  ".join([row[0].ljust(widths[0]), *rest]).rstrip())
    return out
