"""A notice as rule files without logic: the texts before and since with their history, everything still to be encoded."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from pincite.jurisdiction import Jurisdiction
from pincite.register.actions import deed_lines, quote
from pincite.register.document import Body, Confidence, Evidence, Mark, Notice, Place
from pincite.register.forms import Forms
from pincite.register.manner import CODIFYING, Manner, begins, ends, manner_of

WIDTH = 100
STRUCK = "the notice strikes these words while it is in force; the rules cannot say that words are away for a time"


def barred(words: str, indent: int) -> list[str]:
    """Words as lines of law, each paragraph wrapped, a bar alone between two."""
    lead = " " * indent + "| "
    lines: list[str] = []
    for number, paragraph in enumerate(words.split("\n")):
        if number:
            lines.append(lead.rstrip())
        lines += textwrap.wrap(
            paragraph, WIDTH, initial_indent=lead, subsequent_indent=lead, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip
    return lines


def rule_files(notice: Notice, law: Jurisdiction, forms: Forms) -> dict[str, str]:
    """The rule files of a notice by name: the instrument with its source note, and one for each Section printed."""
    files = {"part.pin": "\n".join(_instrument(notice, law, forms)) + "\n"}
    for body in notice.sections:
        files[section_file(body, law, forms)] = "\n".join(_section(notice, body, law, forms)) + "\n"
    return files


def section_file(body: Body, law: Jurisdiction, forms: Forms) -> str:
    """The name of the rule file of a Section or appendix."""
    name = body.address.partition(".")[2].casefold().replace(" ", "_")
    kind = law.headings["schedule" if forms.schedule_word in body.address else "section"]
    return f"{name}.pin" if name.startswith(kind) else f"{kind}_{name}.pin"


def place_lines(notice: Notice, place: Place, indent: int) -> Iterator[str]:
    """A place with everything below it as lines of a rule file, an empty line before it."""
    return _place(notice, place, indent, False)


# ---- the instrument -----------------------------------------------------------------------------------------------------


def _instrument(notice: Notice, law: Jurisdiction, forms: Forms) -> Iterator[str]:
    yield f"{law.headings['instrument']} {notice.citation} {quote(notice.title or '')}"
    if notice.authority_note:
        yield from ("", "authority", *barred(notice.authority_note, 2))
    yield from ("", "source")
    for deed in notice.source_note:
        yield from deed_lines(notice, deed, forms)
    held = _held_from(notice)
    if held != notice.register:
        did = "took away" if manner_of(notice) is Manner.LASTING else "shows as struck"
        said = f"the words that {notice.register} {did} were the permanent text since then; anything older is not held"
        yield f'  held from {held} because "{said}"'
    printed = {body.address for body in notice.sections}
    absent = [
        entry.address for division in notice.contents for entry in division.entries if entry.address not in printed
    ]
    if absent:
        reason = "the notice lists them in the table of contents and does not reproduce them"
        yield ""
        yield from (f"not held for {address} because {quote(reason)}" for address in absent)
    for division in notice.contents:
        if division.label:
            yield from ("", f"{law.headings['division']} {division.label} {quote(division.title)}")


def _held_from(notice: Notice) -> str:
    """The action that brought the words which this notice changed: the last permanent one before it."""
    cites = [d.cite for d in notice.source_note if d.cite and d.kind not in ("emergency", *CODIFYING)]
    before = [cite for cite in cites if cite != notice.register]
    return before[-1] if before else notice.register or ""


# ---- Sections -----------------------------------------------------------------------------------------------------------


def _section(notice: Notice, body: Body, law: Jurisdiction, forms: Forms) -> Iterator[str]:
    schedule = forms.schedule_word in body.address
    kind = law.headings["schedule" if schedule else "section"]
    gone = ends(notice) if body.action == "repeal" else None
    period = f" {begins(notice)}" if body.action == "add" else f" {gone}" if gone else ""
    yield f"{kind} {body.address} {quote(body.title)}{period}"
    whole = bool(period)
    yield from _place(notice, body.place, 0, whole, top=True)


def _place(notice: Notice, place: Place, indent: int, whole: bool, top: bool = False) -> Iterator[str]:
    pad = " " * indent
    period = "" if whole or top else _only(notice, place)
    period = f" {period}" if period else ""
    whole = whole or bool(period)
    if not top:
        sign = "." if place.address.endswith(f".{place.label}") else ")"
        if place.label.startswith('"'):
            term = re.match(r'"[^"]+"', place.since or place.before or "")
            yield from ("", f"{pad}definition {term[0] if term else place.label}{period}")
        elif place.label == "closing":
            indent -= 2
            pad = " " * max(indent, 0)
            yield ""
        else:
            yield from ("", f"{pad}{place.label}{sign}{period}")
        indent += 2
        pad = " " * indent
    if place.old_label:
        yield from (f"{pad}formerly ({place.old_label}) until {notice.register}", "")
    for when, words, said in _texts(notice, place, whole):
        inner = indent + 2 if when else indent
        if when:
            yield f"{pad}{when}"
        yield from barred(words, inner) if words else ()
        yield from (" " * inner + line for line in said)
    for child in place.below:
        yield from _place(notice, child, indent, whole)


def _only(notice: Notice, place: Place) -> str:
    """The period of a place that is new, or gone, with everything below it; nothing for every other place."""
    every = list(place.walk())
    if all(p.before is None and p.since is not None and p.lost is None for p in every):
        return begins(notice)
    gone = all(p.since is None and p.before is not None for p in every)
    return (ends(notice) or "") if gone else ""


def _texts(notice: Notice, place: Place, whole: bool) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The texts of a place: the period of each, its words, and the lines that stand under them."""
    before, since = f"pending since {_held_from(notice)}", f"pending since {notice.register}"
    old, new, until = place.before, place.since, ends(notice)
    if whole:
        if words := new if new is not None else old:
            yield "", words, (since if new is not None else before,)
    elif until is None:
        yield from _laid_over(notice, place, before, since)
        return
    elif old == new:
        if new:
            yield "", new, (before,)
    else:
        if place.lost is not None:
            yield until, "", (f"not held because {quote(place.lost)}",)
        elif old is not None:
            reason = _reconstructed(place)
            yield until, old, (*([f"reconstructed because {quote(reason)}"] if reason else []), before)
        if new is not None:
            yield begins(notice), new, (since,)
    for table in sorted(place.tables, key=lambda t: t.mark is not Mark.STRUCK):
        if table.mark is Mark.STRUCK:
            yield until or "", table.words, (before,)
        elif table.mark is Mark.ADDED:
            yield begins(notice), table.words, (since,)
        else:
            yield "", table.words, (before,)


def _laid_over(notice: Notice, place: Place, before: str, since: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The texts of a place over which those of a notice stand: the ones that go on, then the ones that stand over them."""
    olds = [place.before] if place.before else []
    olds += [table.words for table in place.tables if table.mark is not Mark.ADDED]
    news = [place.since] if place.since else []
    news += [table.words for table in place.tables if table.mark is not Mark.STRUCK]
    if place.lost is not None and not olds:
        yield "", "", (f"not held because {quote(place.lost)}",)
    for words in olds:
        yield "", words, (before,)
    if news != olds and news:
        yield begins(notice), "\n".join(news), (since,)
    elif news != olds:
        yield begins(notice), "", (f"not held because {quote(STRUCK)}",)


def _reconstructed(place: Place) -> str:
    """Why the words before are not certain; nothing where each change is shown by two kinds of evidence."""
    said = [
        change.because
        for change in place.changes
        if change.confidence is not Confidence.CERTAIN or Evidence.ANSWER in change.evidence
    ]
    return "; ".join(dict.fromkeys(said))
