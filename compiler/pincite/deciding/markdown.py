"""A record as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pincite.deciding.report import Block, Doubt, report

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#!|~&]|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)])")
_CONTROL = dict.fromkeys([*range(32), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")


def render_markdown(record: Mapping[str, Any], reveal: bool = False) -> str:
    """A record as Markdown (CommonMark): nothing in it is read as markup or as HTML. `reveal` shows sensitive values."""
    told = report(record, reveal)
    lines = [f"# {plain(told.answer)}: {plain(told.question)}", "", plain(told.law)]
    lines += [f"· {plain(told.verdict)}"] if told.verdict else []
    lines += _list("Because", told.reasons)
    lines += _blocks(told.blocks)
    lines += _list("What would settle it", told.needed)
    lines += _list("Considered", told.considered)
    for doubt in told.doubts:
        lines += _doubt(doubt)
    lines += _list("Readings together", told.together)
    lines += _list("Assumed", told.assumptions)
    lines += ["", f"Record `{record['record_id']}`"]
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """Text of which nothing is markup: on one line, without characters that steer a terminal or turn the writing round."""
    return _SPECIAL.sub(r"\\\1", text.translate(_CONTROL).strip())


def _list(heading: str, items: Iterable[str]) -> Iterator[str]:
    for place, item in enumerate(items):
        if not place:
            yield from ("", f"## {heading}", "")
        yield f"- {plain(item)}"


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    """The provisions that decided; those that count only in some case under its name, one heading lower."""
    under = ""
    for block in blocks:
        if block.under != under:
            under = block.under
            yield from ("", f"## If {plain(under)}")
        yield from _block(block, "###" if under else "##")


def _block(block: Block, mark: str) -> Iterator[str]:
    answer = f"{block.answer}: " if block.answer else ""
    yield from ("", f"{mark} {plain(answer + block.citation)}", "")
    if block.force:
        yield plain(block.force[:1].upper() + block.force[1:])
        yield from [""] if block.quotes or block.lines else []
    for place, quote in enumerate(block.quotes, 1):
        yield f"> {plain(quote)}"
        yield from [""] if place < len(block.quotes) or block.lines else []
    for line in block.lines:
        yield f"- {plain(line)}"


def _doubt(doubt: Doubt) -> Iterator[str]:
    yield from (
        "",
        f"## Turns on how {plain(doubt.citation)} is read",
        "",
        f"> {plain(doubt.words)}",
        "",
        plain(doubt.asks),
        "",
    )
    for way in doubt.ways:
        yield f"- {plain(way)}"
