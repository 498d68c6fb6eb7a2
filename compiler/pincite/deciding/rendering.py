"""A record as text for a person."""

from __future__ import annotations

from pincite.deciding.grounds import Step, steps_of
from pincite.deciding.report import Block, Doubt, report, step_name, step_value
from pincite.deciding.wrapping import wrapped
from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

_MARGIN = "     "
_CONTROL = dict.fromkeys(range(32), " ") | {0x7F: " "} | dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def render_text(record: Mapping[str, Any], width: int = 100, full: bool = False, reveal: bool = False) -> str:
    """A record as text, no line wider than `width` where words allow it.

    `full` adds every step; `reveal` shows values that are sensitive.
    """
    page = _Page(max(40, width))
    told = report(record, reveal)
    page.put(f"{told.answer:<4} " if told.answer.isupper() else f"{told.answer}   ", told.question)
    page.put(_MARGIN, f"{told.law} · {told.verdict}" if told.verdict else told.law)
    for reason in told.reasons:
        page.put(f"{_MARGIN}because ", reason)
    page.blocks(told.blocks)
    page.paragraph(told.needed, _MARGIN)
    page.paragraph(told.considered, f"{_MARGIN}considered: ")
    for doubt in told.doubts:
        page.doubt(doubt)
    page.paragraph(told.together, _MARGIN)
    page.paragraph(told.assumptions, f"{_MARGIN}assumed: ")
    if full:
        page.lines += ["", "every step"]
        page.lines += _tree(steps_of(record), record["steps"][0], "", set(), reveal)
    return page.text()


class _Page:
    """Lines of text, wrapped."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.lines: list[str] = []

    def text(self) -> str:
        """The page; characters that would change how a terminal shows it are taken out."""
        return "\n".join(line.rstrip().translate(_CONTROL) for line in self.lines) + "\n"

    def put(self, lead: str, text: str) -> None:
        """Lines no wider than the page, the later ones under the first."""
        hang = " " * len(lead)
        if lead.endswith("─ "):
            hang = lead[:-3] + ("│  " if "├" in lead else "   ")
        self.lines += wrapped(text, self.width, lead, hang) or [lead]

    def paragraph(self, texts: Iterable[str], lead: str) -> None:
        """An empty line, and each text after a lead; nothing where there are no texts."""
        for place, text in enumerate(texts):
            if not place:
                self.lines.append("")
            self.put(lead, text)

    def listed(self, lines: tuple[str, ...], margin: str = _MARGIN) -> None:
        """Lines as the branches of a tree."""
        for place, line in enumerate(lines):
            self.put(margin + ("└─ " if place == len(lines) - 1 else "├─ "), line)

    def blocks(self, blocks: Iterable[Block]) -> None:
        """The provisions that decided; those that count only in some case under its name, farther in."""
        under = ""
        for block in blocks:
            if block.under != under:
                under = block.under
                self.paragraph([f"{under}:"], f"{_MARGIN}if ")
            self.block(block, _MARGIN if under else "")

    def block(self, block: Block, margin: str) -> None:
        """A provision that decided."""
        self.lines.append("")
        self.put(f"{margin}{block.answer:<4} ", block.citation + (f", {block.force}" if block.force else ""))
        for quote in block.quotes:
            self.put(margin + _MARGIN, f'"{quote}"')
        self.listed(block.lines, margin + _MARGIN)

    def doubt(self, doubt: Doubt) -> None:
        """A reading on which the answer turns."""
        self.lines.append("")
        self.put(_MARGIN, f'turns on how {doubt.citation} is read: "{doubt.words}"')
        self.put(_MARGIN, doubt.asks)
        self.listed(doubt.ways)


def _tree(steps: Mapping[str, Step], step: Step, indent: str, seen: set[str], reveal: bool) -> Iterator[str]:
    again = step["id"] in seen
    seen.add(step["id"])
    address = f"   {step['address']}" if step.get("address") else ""
    said = step_name(step)
    yield f"{indent}{step['id']} {said}: {step_value(step, reveal)}{address}{' (above)' if again else ''}"
    if not again:
        for child in step.get("children", ()):
            yield from _tree(steps, steps[child], indent + "  ", seen, reveal)
