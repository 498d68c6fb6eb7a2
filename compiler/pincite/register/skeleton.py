"""A notice as rule files without logic: the texts before and since with their history, everything still to be encoded."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator

from pincite.jurisdiction import Jurisdiction
from pincite.register.document import Body, Confidence, Deed, Evidence, Mark, Notice, Place
from pincite.register.forms import Forms
from pincite.register.sources import day_words, print_deed

WIDTH = 100
_PRESUMED = "That it replaces the emergency is presumed: it took effect within the term, and no expiry is printed."
_ACTIONS = (("amends", "amend"), ("adds", "add"), ("repeals", "repeal"))


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


def _quote(text: str) -> str:
    return json.dumps(re.sub(r"\s+", " ", text.replace('"', "'")).strip(), ensure_ascii=False)


# ---- the instrument -----------------------------------------------------------------------------------------------------


def _instrument(notice: Notice, law: Jurisdiction, forms: Forms) -> Iterator[str]:
    yield f"{law.headings['instrument']} {notice.citation} {_quote(notice.title or '')}"
    if notice.authority_note:
        yield from ("", "authority", *barred(notice.authority_note, 2))
    yield from ("", "source")
    for deed in notice.source_note:
        yield from deed_lines(notice, deed, forms)
    held = _held_from(notice)
    if held != notice.register:
        said = (
            f"the words that {notice.register} took away were the permanent text since then; anything older is not held"
        )
        yield f'  held from {held} because "{said}"'
    printed = {body.address for body in notice.sections}
    absent = [
        entry.address for division in notice.contents for entry in division.entries if entry.address not in printed
    ]
    if absent:
        reason = "the notice lists them in the table of contents and does not reproduce them"
        yield ""
        yield from (f"not held for {address} because {_quote(reason)}" for address in absent)
    for division in notice.contents:
        if division.label:
            yield from ("", f"{law.headings['division']} {division.label} {_quote(division.title)}")


def _held_from(notice: Notice) -> str:
    """The action that brought the words which this notice changed: the last permanent one before it."""
    cites = [d.cite for d in notice.source_note if d.cite and d.kind not in ("emergency", "codified", "recodified")]
    return cites[-2] if len(cites) > 1 else notice.register or ""


def deed_lines(notice: Notice, deed: Deed, forms: Forms) -> Iterator[str]:
    """An action of the source note as lines of a rule file; the notice's own with what it amends, adds and repeals."""
    printed = print_deed(deed, forms).split(forms.separator)
    yield f"  {printed[0].strip()}"
    for more in printed[1:]:
        noted = f", noted at {notice.register}" if deed.expired and notice.register else ""
        yield f"    {more.strip()}{noted}"
    for other in notice.source_note:
        if other.replaced_by is not None and other.replaced_by == deed.cite:
            yield f"    replaces {other.cite}"
            yield f"    note {_quote(_PRESUMED)}"
    if deed.cite is None or deed.cite != notice.register:
        return
    if notice.proposed is not None and notice.proposed.effective is not None:
        yield f"    proposed at {notice.proposed.cite}, {day_words(notice.proposed.effective)}"
    for word, kind in _ACTIONS:
        if listed := [row.address for row in notice.table if row.action == kind]:
            yield f"    {word} {', '.join(listed)}"


# ---- Sections -----------------------------------------------------------------------------------------------------------


def _section(notice: Notice, body: Body, law: Jurisdiction, forms: Forms) -> Iterator[str]:
    schedule = forms.schedule_word in body.address
    kind = law.headings["schedule" if schedule else "section"]
    period = {"add": f" since {notice.register}", "repeal": f" until {notice.register}"}.get(body.action or "", "")
    yield f"{kind} {body.address} {_quote(body.title)}{period}"
    whole = bool(period)
    yield from _place(notice, body.place, 0, whole, top=True)


def _place(notice: Notice, place: Place, indent: int, whole: bool, top: bool = False) -> Iterator[str]:
    pad = " " * indent
    period = "" if whole or top else _only(place)
    period = f" {period} {notice.register}" if period else ""
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
            yield f"{pad}{when} {notice.register}"
        yield from barred(words, inner) if words else ()
        yield from (" " * inner + line for line in said)
    for child in place.below:
        yield from _place(notice, child, indent, whole)


def _only(place: Place) -> str:
    """The period of a place that is new, or gone, with everything below it; nothing for every other place."""
    every = list(place.walk())
    if all(p.before is None and p.since is not None and p.lost is None for p in every):
        return "since"
    return "until" if all(p.since is None and p.before is not None for p in every) else ""


def _texts(notice: Notice, place: Place, whole: bool) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The texts of a place: the period of each, its words, and the lines that stand under them."""
    before, since = f"pending since {_held_from(notice)}", f"pending since {notice.register}"
    old, new = place.before, place.since
    if whole:
        if words := new if new is not None else old:
            yield "", words, (since if new is not None else before,)
    elif old == new:
        if new:
            yield "", new, (before,)
    else:
        if place.lost is not None:
            yield "until", "", (f"not held because {_quote(place.lost)}",)
        elif old is not None:
            reason = _reconstructed(place)
            yield "until", old, (*([f"reconstructed because {_quote(reason)}"] if reason else []), before)
        if new is not None:
            yield "since", new, (since,)
    for table in sorted(place.tables, key=lambda t: t.mark is not Mark.STRUCK):
        if table.mark is Mark.STRUCK:
            yield "until", table.words, (before,)
        elif table.mark is Mark.ADDED:
            yield "since", table.words, (since,)
        else:
            yield "", table.words, (before,)


def _reconstructed(place: Place) -> str:
    """Why the words before are not certain; nothing where each change is shown by two kinds of evidence."""
    said = [
        change.because
        for change in place.changes
        if change.confidence is not Confidence.CERTAIN or Evidence.ANSWER in change.evidence
    ]
    return "; ".join(dict.fromkeys(said))
