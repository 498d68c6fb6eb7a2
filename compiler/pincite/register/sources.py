"""Source notes: each historical action as data, and printed again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from pincite.register.document import Deed
from pincite.register.forms import Clause, Forms
from pincite.runtime.calendar import MONTHS

_FIELD = re.compile(r"\{(?P<name>\w+)(:(?P<lead>[^{}|]*)(\|(?P<tail>[^{}]*))?)?\}")


def day_of(text: str, forms: Forms) -> date | None:
    """The first date of a text, as the jurisdiction writes dates; None if there is none or it is no day."""
    match = forms.date.search(text)
    if match is None:
        return None
    try:
        return date(int(match["year"]), MONTHS.index(match["month"]) + 1, int(match["day"]))
    except ValueError:
        return None


def day_words(day: date) -> str:
    """A day as notices write it: June 23, 2023."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def read_clause(text: str, forms: Forms) -> Deed | None:
    """One clause of a source note; None if no form of the jurisdiction is met."""
    plain = re.sub(r"\s+", " ", text).strip().rstrip(".").strip()
    if len(plain) > 1000:
        return None
    for clause in forms.clauses:
        if match := clause.pattern.fullmatch(plain):
            return _deed(clause, {k: v for k, v in match.groupdict().items() if v is not None}, plain, forms)
    return None


def _deed(clause: Clause, groups: dict[str, str], plain: str, forms: Forms) -> Deed | None:
    effective = day_of(groups["effective"], forms) if "effective" in groups else None
    expired = day_of(groups["expired"], forms) if "expired" in groups else None
    if ("effective" in groups and effective is None) or ("expired" in groups and expired is None):
        return None
    return Deed(
        kind=clause.kind,
        cite=groups.get("cite"),
        effective=effective,
        days=int(groups["days"]) if "days" in groups else None,
        expired=expired,
        to=groups.get("to"),
        until=groups.get("until"),
        words=plain,
    )


def read_source(text: str, forms: Forms) -> tuple[tuple[Deed, ...], tuple[str, ...]]:
    """The actions of a source note in its order, and the clauses that no form is met by.

    An emergency gets its end from the clause behind it, or from an action that took effect before its term was over.
    """
    deeds: list[Deed] = []
    unread: list[str] = []
    for clause in text.split(forms.separator):
        plain = clause.strip().rstrip(".").strip()
        if not plain:
            continue
        deed = read_clause(plain, forms)
        if deed is None:
            unread.append(plain)
        elif deed.kind == "emergency_expired" and deeds and deeds[-1].kind == "emergency":
            last = deeds[-1]
            deeds[-1] = replace(last, expired=deed.expired, words=f"{last.words}; {deed.words}")
        else:
            deeds.append(deed)
    return tuple(_ended(deeds)), tuple(unread)


def _ended(deeds: list[Deed]) -> Iterable[Deed]:
    """Emergencies with how they ended: expired as stated, replaced by a permanent action within the term, or open."""
    for index, deed in enumerate(deeds):
        if deed.kind != "emergency" or deed.expired is not None or deed.effective is None:
            yield deed
            continue
        term = deed.effective.toordinal() + deed.days if deed.days is not None else None
        follows = next(
            (
                later
                for later in deeds[index + 1 :]
                if later.kind in ("amended", "adopted")
                and later.effective is not None
                and later.effective > deed.effective
                and (term is None or later.effective.toordinal() < term)
            ),
            None,
        )
        if follows is not None and term is not None:
            yield replace(deed, replaced_by=follows.cite)
        else:
            yield replace(deed, open_end=True)


def print_deed(deed: Deed, forms: Forms) -> str:
    """A historical action as a clause of a source note. Raises `ValueError` for a kind the jurisdiction has not."""
    return _filled(deed, _clause(deed, forms).print, forms)


def entered_deed(deed: Deed, forms: Forms) -> str:
    """A historical action as a clause of a rule file. Raises `ValueError` for a kind the jurisdiction has not."""
    return _filled(deed, _clause(deed, forms).entered, forms)


def _clause(deed: Deed, forms: Forms) -> Clause:
    """The form of an action: the one that its words were met by, else the first of its kind."""
    of_kind = [clause for clause in forms.clauses if clause.kind == deed.kind]
    if not of_kind:
        raise ValueError(f"there is no clause for {deed.kind}")
    words = deed.words.partition(forms.separator)[0]
    return next((clause for clause in of_kind if clause.pattern.fullmatch(words)), of_kind[0])


def _filled(deed: Deed, form: str, forms: Forms) -> str:
    values = {
        "cite": deed.cite,
        "effective": day_words(deed.effective) if deed.effective else None,
        "expired": day_words(deed.expired) if deed.expired else None,
        "days": str(deed.days) if deed.days is not None else None,
        "to": deed.to,
        "until": deed.until,
    }

    def filled(match: re.Match[str]) -> str:
        value = values.get(match["name"])
        if value is None:
            return ""
        return (match["lead"] or "") + value + (match["tail"] or "")

    printed = _FIELD.sub(filled, form)
    if deed.kind == "emergency" and deed.expired is not None:
        last = next(c for c in forms.clauses if c.kind == "emergency_expired")
        printed += f"{forms.separator} " + _FIELD.sub(filled, last.print)
    return printed


def print_source(deeds: Iterable[Deed], forms: Forms) -> str:
    """A source note, as it stands behind its heading."""
    return f"{forms.separator} ".join(print_deed(deed, forms) for deed in deeds) + "."
