"""The source note as a history: each clause an action with its days, its effect on others, and the places it touched."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from datetime import date

from pincite.diagnostics import Found, Label
from pincite.ir.note import Deed, Detail, SourceNote
from pincite.ir.resolved import ActionNote
from pincite.jurisdiction import Jurisdiction
from pincite.runtime.calendar import MONTHS
from pincite.runtime.timeline import PERMANENT, Action
from pincite.source import Span

_UNDATED = frozenset({"codified", "recodified"})
_TOUCHING = ("amends", "adds", "repeals")
# The words that open the lines under an action, where they are not the kind of line itself.
_OPENERS = {
    "was_filed": "filed",
    "was_published": "published",
    "was_proposed": "proposed at",
    "expired": "emergency expired",
}
# The deed that a line may stand under, where there is only one; and what the action that a line names must be.
_UNDER = {"corrects": "corrected", "suspends": "suspended", "lifts": "lifted", "expired": "emergency"}
_DEEDS = {
    "corrected": "an expedited correction",
    "suspended": "a suspension",
    "lifted": "the lifting of a suspension",
    "emergency": "an emergency action",
}
_NAMES: dict[str, tuple[frozenset[str], str]] = {
    "replaces": (frozenset({"emergency"}), "an emergency action"),
    "beside": (frozenset({"emergency"}), "an emergency action"),
    "lifts": (frozenset({"suspended"}), "a suspension"),
    "corrects": (PERMANENT, "a permanent action"),
    "suspends": (PERMANENT | {"emergency"}, "an action that changed the text"),
}


def ordinal(iso: str) -> int:
    """An ISO date as a proleptic ordinal."""
    return date.fromisoformat(iso).toordinal()


def day_words(day: int) -> str:
    """A day as it is written in the law: June 23, 2023."""
    when = date.fromordinal(day)
    return f"{MONTHS[when.month - 1]} {when.day}, {when.year}"


def history(note: SourceNote, law: Jurisdiction, found: Found) -> tuple[ActionNote, ...]:
    """The actions of a source note, in its order; clauses without a date of effect are kept as notes of record."""
    notes = [_action(written, found) for written in note.actions]
    by_id = {n.action.id: n for n in notes}
    for place, entry in enumerate(notes):
        if by_id[entry.action.id] is not entry:
            first = Label(by_id[entry.action.id].span, "here too")
            found.add("P202", entry.span, f"{entry.action.id} stands in the source note twice", also=[first])
        notes[place] = _with_known_end(entry, note.actions[place], by_id)
    wrong = _check_references(note.actions, by_id, found)
    _check_order(notes, found)
    _check_emergencies(notes, law, wrong, found)
    return tuple(notes)


def _action(written: Deed, found: Found) -> ActionNote:
    details: dict[str, list[Detail]] = {}
    for detail in written.details:
        details.setdefault(detail.kind, []).append(detail)

    def one(kind: str) -> Detail | None:
        lines = details.get(kind, [])
        if len(lines) > 1:
            word = _OPENERS.get(kind, kind)
            found.add(
                "P117", lines[1].span, f"`{word}` is said twice of one action", also=[Label(lines[0].span, "here")]
            )
        return lines[0] if lines else None

    identity = written.register or (day_words(ordinal(written.date)) if written.date else "")
    effective = ordinal(written.date) if written.date else 0
    filed = one("was_filed")
    filed_on = filed.date if filed else None
    kind = written.kind
    expired, suspends = one("expired"), one("suspends")
    action = Action(
        id=identity,
        kind=kind,
        effective=effective,
        known_from=ordinal(filed_on) if filed_on else effective,
        filed_stated=filed_on is not None or kind == "filed",
        days=written.days,
        stated_last=ordinal(expired.date) if expired and expired.date else None,
        stated_known=ordinal(expired.date) if expired and expired.date else 1,
        replaces=tuple(d.register or "" for d in details.get("replaces", [])),
        beside=tuple(d.register or "" for d in details.get("beside", [])),
        corrects=_register(one("corrects")),
        suspends=_register(suspends),
        suspended_to=ordinal(suspends.date) if suspends and suspends.date else None,
        lifts=_register(one("lifts")),
    )
    if kind == "corrected":
        if action.corrects is None:
            _needs(found, written.span, "a correction", "corrects", "the action it corrects")
        if filed_on is None:
            _needs(found, written.span, "a correction", "filed", "the day it was filed, from which it is known")
    if kind == "suspended" and action.suspends is None:
        _needs(found, written.span, "a suspension", "suspends", "the action it suspends")
    if kind == "lifted" and action.lifts is None:
        _needs(found, written.span, "the lifting of a suspension", "lifts", "the suspension it lifts")
    published, proposed = one("was_published"), one("was_proposed")
    return ActionNote(
        action=action,
        span=written.span,
        touched=tuple(p for kind in _TOUCHING for d in details.get(kind, []) for p in d.places),
        added=tuple(p for d in details.get("adds", []) for p in d.places),
        repealed=tuple(p for d in details.get("repeals", []) for p in d.places),
        left_out=tuple((p, d.text or "") for d in details.get("not_held_for", []) for p in d.places),
        notes=tuple(d.text or "" for d in details.get("note", [])),
        filed=filed_on,
        published=published.date if published else None,
        proposed=(proposed.register or "", proposed.date or "") if proposed else None,
    )


def _register(detail: Detail | None) -> str | None:
    return detail.register if detail else None


def _needs(found: Found, span: Span, what: str, line: str, why: str) -> None:
    found.add("P119", span, f"{what} must say `{line}`", help=f"add a line `{line} ...` under it: {why}")


def _with_known_end(entry: ActionNote, written: Deed, by_id: dict[str, ActionNote]) -> ActionNote:
    """When the stated end of an emergency became known: with the action at which it was noted, else on that day."""
    expired = next((d for d in written.details if d.kind == "expired"), None)
    if expired is None or expired.register is None or expired.register not in by_id:
        return entry
    known = by_id[expired.register].action.known_from
    fields = {name: getattr(entry, name) for name in ActionNote.__slots__}
    return ActionNote(**{**fields, "action": entry.action._replace(stated_known=known)})


def _check_references(written: Sequence[Deed], by_id: dict[str, ActionNote], found: Found) -> set[Span]:
    """Report lines that name no action of the note; the actions under which such a line stands."""
    wrong = set()
    for action in written:
        for detail in action.details:
            word = _OPENERS.get(detail.kind, detail.kind)
            deed = _UNDER.get(detail.kind)
            if deed is not None and action.kind != deed:
                wrong.add(action.span)
                message = f"`{word}` can be said of {_DEEDS[deed]} only"
                help = f"move the line under {_DEEDS[deed]}, or take it away"
                found.add("P401", detail.span, message, also=[Label(action.span, "it is said of this")], help=help)
            elif detail.kind == "was_proposed" or detail.register is None:
                continue
            elif detail.register not in by_id:
                wrong.add(action.span)
                message = f"{detail.register} is not an action of this source note"
                found.add("P401", detail.span, message, help=nearest(detail.register, list(by_id)))
            else:
                wrong |= _check_kind(action, detail, by_id[detail.register], word, found)
    return wrong


def _check_kind(action: Deed, detail: Detail, named: ActionNote, word: str, found: Found) -> set[Span]:
    """Whether a line names an action of the kind it needs; if not, the action under which it stands."""
    kinds, what = _NAMES.get(detail.kind, (None, ""))
    if kinds is None or named.action.kind in kinds:
        return set()
    message = f"{named.action.id} is not {what}"
    help = f"`{word}` names {what}"
    found.add("P401", detail.span, message, also=[Label(named.span, "this is what it names")], help=help)
    return {action.span}


def _check_order(notes: Sequence[ActionNote], found: Found) -> None:
    latest: ActionNote | None = None
    for entry in notes:
        if entry.action.kind in _UNDATED or entry.action.kind == "proposed":
            continue
        if latest is not None and entry.action.effective < latest.action.effective:
            found.add(
                "P410",
                entry.span,
                f"{entry.action.id} took effect on {day_words(entry.action.effective)}, "
                f"before {latest.action.id}, which stands above it",
                also=[Label(latest.span, f"this took effect on {day_words(latest.action.effective)}")],
            )
        else:
            latest = entry


def _check_emergencies(notes: Sequence[ActionNote], law: Jurisdiction, wrong: set[Span], found: Found) -> None:
    for entry in notes:
        emergency = entry.action
        if emergency.kind != "emergency":
            continue
        _check_end(entry, law, found)
        end = emergency_end(emergency, law)
        for other in notes:
            later = other.action
            if later.kind not in PERMANENT or later.kind == "corrected":
                continue
            if not emergency.effective < later.effective <= (end or later.effective):
                continue
            if emergency.id in later.replaces or emergency.id in later.beside or other.span in wrong:
                continue  # it says so, or meant to
            help = f"add `replaces {emergency.id}` or `beside {emergency.id}` under it"
            last = day_words(end) if end else None
            if emergency.days is not None or emergency.stated_last is not None:
                label = Label(entry.span, f"in force to {last}" if last else "in force without an end")
                message = f"{later.id} takes effect while the emergency {emergency.id} is in force, "
                found.add("P406", other.span, f"{message}and does not say which gives way", also=[label], help=help)
            else:
                label = Label(entry.span, f"no end stated; at most to {last}" if last else "no end stated")
                message = f"{later.id} takes effect while the emergency {emergency.id} may be in force (its end is not stated), "
                help = f"if its notice says so, {help}"
                found.add("P407", other.span, f"{message}and does not say which gives way", also=[label], help=help)


def _check_end(entry: ActionNote, law: Jurisdiction, found: Found) -> None:
    emergency = entry.action
    if emergency.days is None and emergency.stated_last is None:
        end = emergency_end(emergency, law)
        until = f"until {day_words(end)}, " if end else ""
        found.add(
            "P407",
            entry.span,
            f"{emergency.id} states neither a term nor an end; {until}what it touched is undetermined",
            help="if its notice states one, enter it: for a maximum of ... days, or a line `emergency expired ...`",
        )
    elif emergency.days is not None and emergency.stated_last is not None:
        computed = emergency.effective + emergency.days - 1
        if computed != emergency.stated_last:
            found.add(
                "P412",
                entry.span,
                f"{emergency.id} is said to have expired {day_words(emergency.stated_last)}; "
                f"its {emergency.days} days end {day_words(computed)}",
            )


def nearest(action: str, known: Sequence[str]) -> str:
    """What may have been meant by the name of an action that the source note does not have."""
    near = difflib.get_close_matches(action, known, 1, 0.8)
    if near:
        return f"did you mean {near[0]}?"
    few = f"; its actions are {', '.join(known)}" if 0 < len(known) <= 6 else ""
    return f"enter the action in the source note, or name one that stands there{few}"


def emergency_end(emergency: Action, law: Jurisdiction) -> int | None:
    """The last day of an emergency as far as its own clause and the jurisdiction tell; None if they do not."""
    if emergency.stated_last is not None:
        return emergency.stated_last
    days = emergency.days if emergency.days is not None else law.emergency_days
    return None if days is None else emergency.effective + days - 1
