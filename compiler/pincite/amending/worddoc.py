"""A redline as a document for a word processor (Office Open XML): tracked changes, or the marks that a Register prints.

Tracked, each change has the action that made it as its author and the day it took effect as its date: to accept all gives the
words of the second day, to reject all those of the first. The bytes are the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import count

from pincite.amending.changes import Change, Comparison, Label, Run, label
from pincite.amending.life import Step
from pincite.amending.saying import by, clean, days, heading, remarks, verdict
from pincite.amending.wordfile import packed
from pincite.amending.words import Kind
from pincite.deciding.wording import iso

_LATER = 5  # minutes; of one author and nearly one time, neighbouring changes would be taken for one
_INDENT = 360  # twentieths of a point for each level


def as_docx(of: Comparison, tracked: bool = True) -> bytes:
    """A redline as a docx: with tracked changes, or underscored and struck through, and the action noted under each place."""
    return packed(f"Redline of {heading(of)}", _Writer(of, tracked).body())


class _Writer:
    """Writes the document; each tracked change has a number of its own."""

    def __init__(self, of: Comparison, tracked: bool) -> None:
        self.of = of
        self.tracked = tracked
        self.numbers = count(1)

    def body(self) -> str:
        """The paragraphs of the document."""
        top = self.of.life.part.code if self.of.top is None else self.of.top.address
        parts = [
            self._plain(heading(self.of), "Heading1"),
            self._plain(f"{days(self.of)}. {verdict(self.of)}", "Note"),
            *(part for change in self.of.changes for part in self._place(change, label(change, top))),
            self._plain(
                f"End of the redline of {heading(self.of)}.", "Note"
            ),  # what is struck at the very end needs a next one
        ]
        return "".join(parts)

    def _place(self, change: Change, here: Label) -> Iterator[str]:
        if here.heading:
            title = f"{here.new}  {change.place.title}".strip()
            yield self._paragraph([Run(_whole(change), clean(title), 0)], change.steps, here, "Heading2")
        lead = [] if here.heading else _label(change, here)
        steps = (*change.steps, change.renumbered) if change.renumbered is not None else change.steps
        if change.what == "unknown":
            yield from self._unknown(change, here, lead)
        elif lead and not change.lines:
            yield self._paragraph(lead, steps, here)
        else:
            for number, line in enumerate(change.lines):
                yield self._paragraph([*(lead if number == 0 else []), *line], steps, here)
        if not self.tracked:
            notes = [*by(self.of, change), *remarks(self.of, change)]
            yield from (self._plain(f"[{note}]", "Note", here.depth) for note in notes)

    def _unknown(self, change: Change, here: Label, lead: Sequence[Run]) -> Iterator[str]:
        """What cannot be compared: a sentence that says so, and the words that are held, without marks."""
        yield from (self._plain(f"[{note}]", "Note", here.depth) for note in remarks(self.of, change) if self.tracked)
        lines = change.lines or ((),)
        for number, line in enumerate(lines):
            if lead or line:
                yield self._paragraph([*(lead if number == 0 else []), *line], (), here)

    # ---- paragraphs and runs ----------------------------------------------------------------------------------------

    def _plain(self, text: str, style: str, depth: int = 0) -> str:
        return f"<w:p>{_properties(style, depth)}{_run('same', clean(text))}</w:p>"

    def _paragraph(self, line: Sequence[Run], steps: Sequence[Step], here: Label, style: str = "Normal") -> str:
        """A paragraph; one that is struck or added whole is so with its end."""
        kinds = {run.kind for run in line}
        end = ""
        if self.tracked and len(kinds) == 1 and kinds != {"same"}:
            end = f"<w:rPr>{self._open(line[0], steps, whole=True)[:-1]}/></w:rPr>"
        out = [f"<w:p>{_properties(style, here.depth, end)}"]
        for number, run in enumerate(line):
            out += self._marked(run, steps, _space(line, number), bool(end))
        return "".join([*out, "</w:p>"])

    def _marked(self, run: Run, steps: Sequence[Step], space: tuple[str, str], whole: bool) -> Iterator[str]:
        words = f"{space[0]}{clean(run.words)}{space[1]}"
        if run.kind == "same" or not self.tracked:
            yield _run(run.kind, words)
            return
        tag = "ins" if run.kind == "added" else "del"
        yield f"{self._open(run, steps, whole)}{_run(run.kind, words, tracked=True)}</w:{tag}>"

    def _open(self, run: Run, steps: Sequence[Step], whole: bool) -> str:
        """The mark of a tracked change.

        That of a paragraph that comes or goes whole has a later minute: LibreOffice takes changes of one minute that stand
        next to each other for one, and of a change at the end of the paragraph before would lose the end of that paragraph.
        """
        step = steps[run.step]
        date = f"{iso(step.day)}T00:{_LATER if whole else 0:02}:00Z"
        tag = "ins" if run.kind == "added" else "del"
        return f'<w:{tag} w:id="{next(self.numbers)}" w:author="{escape(clean(step.who))}" w:date="{date}">'


def _whole(change: Change) -> Kind:
    """How the label or heading of a place is marked."""
    kinds: dict[str, Kind] = {"new": "added", "gone": "struck"}
    return kinds.get(change.what, "same")


def _label(change: Change, here: Label) -> list[Run]:
    """The label of a place as runs; the last step of a place is what gave it another number."""
    if not here.new:
        return []
    if here.old == here.new:
        return [Run(_whole(change), here.new, 0)]
    return [Run("struck", here.old, -1), Run("added", here.new, -1)]


def _space(line: Sequence[Run], number: int) -> tuple[str, str]:
    """The spaces before and after a run, such that the words are spaced alike with all changes accepted and all rejected."""
    run, before, after = line[number], line[:number], line[number + 1 :]
    if any(other.kind == "same" for other in before):
        return " ", ""
    if run.kind != "same" and any(other.kind == "same" for other in after):
        return "", " "
    return (" " if run.kind != "same" and any(other.kind == run.kind for other in before) else ""), ""


def _properties(style: str, depth: int, end: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style != "Normal" else ""
    indent = f'<w:ind w:left="{depth * _INDENT}"/>' if depth else ""
    return f"<w:pPr>{named}{indent}{end}</w:pPr>" if named or indent or end else ""


def _run(kind: str, words: str, tracked: bool = False) -> str:
    tag = "w:delText" if tracked and kind == "struck" else "w:t"
    printed = {"struck": "<w:rPr><w:strike/></w:rPr>", "added": '<w:rPr><w:u w:val="single"/></w:rPr>'}
    how = "" if tracked else printed.get(kind, "")
    return f'<w:r>{how}<{tag} xml:space="preserve">{escape(words)}</{tag}></w:r>'
