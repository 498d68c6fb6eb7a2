"""Citations in a running text, by the forms of a jurisdiction: where each stands and how it is written canonically.

The forms are data: the compiler reads them in the prelude, and they travel with the generated package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from pincite.runtime.named import NamedTuple


class CitedForm(NamedTuple):
    """A form of citation: the pattern that recognises it, other patterns with the same groups, and how it is printed."""

    kind: str
    name: str
    pattern: str
    also: tuple[str, ...]
    print: str
    label: str
    full: str


class Forms(NamedTuple):
    """All forms of a jurisdiction; and what running text says before the labels of its own Section, and between them."""

    forms: tuple[CitedForm, ...]
    relative: str
    joined: str
    schedule: str


class Cited(NamedTuple):
    """A citation found: its kind, as it is written, from where to where, canonically, and its address.

    `address` is the place in an instrument, empty for what is cited otherwise (a statute, a page of a register) and for a
    relative citation where it is not known in which Section it stands. `groups` are the parts of its form.
    """

    kind: str
    written: str
    start: int
    end: int
    canonical: str
    address: str
    groups: Mapping[str, str]


_LABEL = "[a-zA-Z0-9]{1,4}"
_AMOUNT = "$€£"


def as_document(forms: Forms) -> dict[str, Any]:
    """The forms as JSON holds them."""
    return {
        "forms": [form._asdict() | {"also": list(form.also)} for form in forms.forms],
        "relative": forms.relative,
        "joined": forms.joined,
        "schedule": forms.schedule,
    }


def of_document(document: Mapping[str, Any]) -> Forms:
    """The inverse of `as_document`."""
    forms = tuple(CitedForm(**{**form, "also": tuple(form["also"])}) for form in document["forms"])
    return Forms(forms, document["relative"], document["joined"], document["schedule"])


def _form(forms: Forms, kind: str) -> CitedForm:
    return next(form for form in forms.forms if form.kind == kind)


def _labelled(form: CitedForm, label: str) -> str:
    """A regular expression for one label as a form prints it: (a), or /a."""
    before, _, behind = form.label.partition("{}")
    return re.escape(before) + label + re.escape(behind)


def _spaced(pattern: str) -> str:
    """A pattern in which any white space counts as a space: citations are broken over lines."""
    return re.sub(r"(?<!\\) (?![^\[]*\])", r"\\s+", pattern)


@lru_cache(maxsize=8)
def _patterns(forms: Forms) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Every pattern to look for, with the kind of what it finds and a word of it; the full citation of a place is made here."""
    out = []
    places = [form for form in forms.forms if form.kind in ("section", "schedule")]
    for form in forms.forms:
        if form.kind == "qualified":
            continue
        for pattern in (form.pattern, *form.also):
            out.append((form.kind, pattern))
            before, mark, _ = pattern.partition("(?P<instrument>")
            if form.kind == "instrument" and mark:
                out += [(place.kind, before + place.pattern) for place in places]
    before = rf"(?<![\w.{_AMOUNT}])"
    return tuple((kind, _word_in(pattern), re.compile(before + _spaced(pattern))) for kind, pattern in out)


_ESCAPED = re.compile(r"\\(x..|u....|U........|N\{[^}]*\}|.)")
_CLASS = re.compile(r"\[[^\]]*\]")
_GROUP = re.compile(r"\([^()]*\)")
_FLAGS = re.compile(r"\(\?[a-zA-Z]*[-:)a-zA-Z]")
_WORD = re.compile(r"[A-Za-z]+(?![A-Za-z?*{])")


def _word_in(pattern: str) -> str:
    """A word that stands in whatever a pattern matches, so that most texts need not be looked through; empty if none is sure."""
    plain = _CLASS.sub("#", _ESCAPED.sub("#", pattern))
    if _FLAGS.search(plain.replace("(?:", "(").replace("(?P<", "(")):
        return ""
    while (less := _GROUP.sub("#", plain)) != plain:
        plain = less
    words = _WORD.findall(plain) if "|" not in plain else []
    return max(words, key=len, default="")


def find_citations(text: str, forms: Forms, near: str = "") -> Iterator[Cited]:
    """Every citation in a text, in order; where two forms match at one place, the longer.

    `near` is the address of a place: relative citations (subsection (a)) are read in its Section.
    """
    hits: list[Cited] = []
    for kind, word, pattern in _patterns(forms):
        if word not in text:
            continue
        for longest in pattern.finditer(text):
            match = _without_stop(pattern, longest)
            if not _cut(text, match.end()):
                groups = {name: " ".join(value.split()) for name, value in match.groupdict().items() if value}
                hits.append(_cited(forms, kind, match[0], match.start(), match.end(), groups))
    hits += _relative(text, forms, near)
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    end = 0
    for hit in hits:
        if hit.start >= end:
            yield hit
            end = hit.end


def _without_stop(pattern: re.Pattern[str], match: re.Match[str]) -> re.Match[str]:
    """A match without the period that ends its sentence, where it is a citation without it too."""
    bare = pattern.fullmatch(match.string, match.start(), match.end() - 1) if match[0].endswith(".") else None
    return bare or match


def _cut(text: str, end: int) -> bool:
    """Whether what follows shows that a number goes on: 12.345, or 12.34%."""
    after = text[end : end + 2]
    return after[:1].isdigit() or after[:1] == "%" or (after[:1] == "." and after[1:].isdigit())


def _cited(forms: Forms, kind: str, written: str, start: int, end: int, groups: dict[str, str]) -> Cited:
    form = _form(forms, kind)
    path = re.findall(_labelled(form, f"({_LABEL})"), groups.get("path", ""))
    labels = "".join(form.label.format(label) for label in path)
    values = dict.fromkeys(re.findall(r"\{(\w+)\}", form.print), "") | groups
    short = form.print.format(**values) + labels
    if kind not in ("instrument", "section", "schedule"):
        return Cited(kind, written, start, end, short, "", groups)
    address = groups["instrument"] if kind == "instrument" else short
    if kind != "instrument" and _outer(forms) & set(groups):
        full = _form(forms, "instrument").full.format(**groups | {"address": address})
        return Cited(kind, written, start, end, full, address, groups)
    return Cited(kind, written, start, end, short, address, groups)


def _outer(forms: Forms) -> set[str]:
    """The groups that only the full citation of an instrument has."""
    return set(re.findall(r"\{(\w+)\}", _form(forms, "instrument").full)) - {"address", "instrument"}


# ---- relative citations ---------------------------------------------------------------------------------------------


def _label_run(forms: Forms) -> str:
    return rf"(?:{_labelled(_form(forms, 'section'), _LABEL)})+"


@lru_cache(maxsize=8)
def _runs(forms: Forms) -> re.Pattern[str] | None:
    if not forms.relative:
        return None
    run = _label_run(forms)
    joined = f"(?:(?:{_spaced(forms.joined)}){run})*" if forms.joined else ""
    return re.compile(rf"\b(?:{_spaced(forms.relative)})\s+({run}{joined})")


@lru_cache(maxsize=8)
def _one_run(forms: Forms) -> re.Pattern[str]:
    return re.compile(_label_run(forms))


@lru_cache(maxsize=8)
def _schedules(forms: Forms) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_spaced(forms.schedule)})")


@lru_cache(maxsize=1024)
def _home(near: str, forms: Forms) -> Cited | None:
    return next((hit for hit in find_citations(near, forms) if hit.address), None) if near else None


def _relative(text: str, forms: Forms, near: str) -> Iterator[Cited]:
    """Labels of the Section the text stands in, and schedules of its instrument."""
    alone = near if re.fullmatch(r"[0-9A-Za-z-]+", near) else ""  # an instrument by its code
    pattern = _runs(forms)
    for match in pattern.finditer(text) if pattern is not None else ():
        base = _base(_home(near, forms))
        for labels in _one_run(forms).finditer(match[1]):
            start = match.start(1) + labels.start()
            address = base + labels[0] if base else ""
            yield Cited("relative", labels[0], start, start + len(labels[0]), address or labels[0], address, {})
    if forms.schedule:
        for match in _schedules(forms).finditer(text):
            home = _home(near, forms)
            part = home.groups.get("instrument", "") if home is not None else alone
            printed = _form(forms, "schedule").print
            address = printed.format(instrument=part, section=match["section"]) if part else ""
            shown = address or " ".join(match[0].split())
            yield Cited("relative", match[0], match.start(), match.end(), shown, address, {})


def _base(home: Cited | None) -> str:
    """The Section of a place, in which labels are read; nothing for an instrument or a schedule."""
    if home is None or home.kind != "section":
        return ""
    return home.address.removesuffix(home.groups.get("path", "")) if home.groups.get("path") else home.address
