"""What a notice says of its instrument into that one's rule file: the actions of its source note, the headings of divisions."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pincite.jurisdiction import Jurisdiction
from pincite.register.actions import deed_lines, quote
from pincite.register.document import Deed, Division, Notice
from pincite.register.forms import Forms
from pincite.register.manner import Manner, begins, manner_of
from pincite.register.rulelines import Edits, below, blocks
from pincite.register.standing import Step
from pincite.source import fold


def add_history(text: str, notice: Notice, known: frozenset[str], forms: Forms) -> tuple[str, list[Deed]]:
    """The instrument's file with the actions of a notice's source note that are not `known`, and which those are.

    `known` are the pages of the Register of the actions it has. A file without a source note comes back as it is.
    """
    lines = text.split("\n")
    heads = [n for n, line in enumerate(lines) if line.strip() == "source"]
    new = [deed for deed in notice.source_note if deed.cite is not None and deed.cite not in known]
    if not heads or not new:
        return text, []
    edits = Edits(lines)
    for at, deed in _places(lines, heads[0], notice.source_note, known):
        edits.insert(at, list(deed_lines(notice, deed, forms)))
    return "\n".join(edits.done()), new


def _places(lines: list[str], head: int, listed: tuple[Deed, ...], known: frozenset[str]) -> Iterator[tuple[int, Deed]]:
    """Where each action that is new goes: behind the one that the note prints before it, else at the end."""
    start, end = below(lines, head)
    entries = [block for block in blocks(lines, start, end) if not block.head.startswith("held from")]
    last = entries[-1].end if entries else start
    at = last if entries else start
    for deed in listed:
        if deed.cite is None:
            continue
        if deed.cite in known:
            own = [block for block in entries if f" at {deed.cite}" in f"{block.head},".replace(",", "")]
            at = own[-1].end if own else at
        else:
            yield at, deed


# ---- the end of the instrument --------------------------------------------------------------------------------------------


def ended(text: str, notice: Notice, law: Jurisdiction) -> str:
    """The instrument's file with a heading that ends with the notice; as it is where it has an end."""
    lines = text.split("\n")
    at = next((n for n, line in enumerate(lines) if line.startswith(f"{law.headings['instrument']} ")), None)
    if at is None:
        return text
    end = at + 1
    while end < len(lines) and lines[end].startswith(" "):
        end += 1
    if " until " not in _period(lines[at:end]):
        lines[end - 1] = f"{lines[end - 1].rstrip()} until {notice.register}"
    return "\n".join(lines)


def _period(lines: list[str]) -> str:
    """What stands behind the title of a heading."""
    return f" {' '.join(lines).rpartition(chr(34))[2]} "


# ---- divisions ------------------------------------------------------------------------------------------------------------


def with_divisions(text: str, notice: Notice, law: Jurisdiction) -> tuple[str, list[Step]]:
    """The instrument's file with the divisions that a notice lists: new ones, new headings, those that go."""
    word = law.headings["division"]
    lines = text.split("\n")
    there = {
        line.split()[1]: n for n, line in enumerate(lines) if line.startswith(f"{word} ") and len(line.split()) > 2
    }
    listed = [division for division in notice.contents if division.label]
    edits, steps = Edits(lines), []
    if not listed:
        return text, []
    waiting: list[str] = []
    for division in listed:
        at = there.get(division.label)
        if at is None:
            period = f" {begins(notice)}" if _is_new(division, notice) else ""
            title = json.dumps(fold(division.title), ensure_ascii=False)
            waiting += ["", f"{word} {division.label} {title}{period}", ""]
            steps.append(_step(notice, f"{word} {division.label}, “{division.title}”, is entered"))
            continue
        edits.insert(at, waiting)
        waiting = []
        steps += _renamed(edits, at, division, notice, word)
    edits.insert(len(lines) - (not lines[-1]), waiting)
    if manner_of(notice) is Manner.LASTING:
        for label in there.keys() - {division.label for division in listed}:
            head, end = there[label], below(lines, there[label])[1]
            if " until " not in _period(lines[head:end]):
                edits.replace(end - 1, end, [f"{lines[end - 1].rstrip()} until {notice.register}"])
                steps.append(_step(notice, f"{word} {label} is no longer in the contents: it ends"))
    return "\n".join(edits.done()), steps


def _step(notice: Notice, done: str) -> Step:
    return Step(notice.instrument or "", done)


def _is_new(division: Division, notice: Notice) -> bool:
    """Whether a division came with the notice: all that stands in it did."""
    added = {row.address for row in notice.table if row.action == "add"}
    return bool(division.entries) and all(entry.address in added for entry in division.entries)


def _renamed(edits: Edits, at: int, division: Division, notice: Notice, word: str) -> Iterator[Step]:
    """A heading that the contents give otherwise: the new one, and a note of the old one."""
    lines = edits.lines
    end = below(lines, at)[1]
    written = fold(" ".join(lines[at:end]))
    old = fold(" ".join(json.loads(part) for part in _strings(written)))
    period = _period([written]).strip()
    if fold(division.title).casefold() == old.casefold() or manner_of(notice) is not Manner.LASTING:
        return
    head = f"{word} {division.label} {json.dumps(fold(division.title), ensure_ascii=False)} {period}".rstrip()
    note = f"note {quote(f'Until {notice.register} the heading of {division.label} was: {old}.')}"
    edits.replace(at, end, [head, "", note])
    yield _step(notice, f"{word} {division.label} was “{old}” and is “{division.title}”")


def _strings(text: str) -> list[str]:
    out, at = [], text.find('"')
    while at >= 0:
        end = text.find('"', at + 1)
        while end > 0 and text[end - 1] == "\\":
            end = text.find('"', end + 1)
        if end < 0:
            break
        out.append(text[at : end + 1])
        at = text.find('"', end + 1)
    return out
