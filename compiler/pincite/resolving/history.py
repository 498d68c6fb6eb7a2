"""The source note as a history: each clause an action with its days, its effect on others, and the places it touched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pincite.diagnostics import Found, Label
from pincite.ir.note import Deed, Detail, SourceNote
from pincite.ir.resolved import ActionNote
from pincite.jurisdiction import Jurisdiction
from pincite.runtime.timeline import PERMANENT, Action
from pincite.source import Span

_UNDATED = frozenset({"codified", "recodified"})
_TOUCHING = ("amends", "adds", "repeals")


def ordinal(iso: str) -> int:
    """An ISO date as a proleptic ordinal."""
    return date.fromisoformat(iso).toordinal()


def day_words(day: int) -> str:
    """A day as it is written in the law: June 23, 2023."""
    when = date.fromordinal(day)
    return f"{when:%B} {when.day}, {when.year}"


def history(note: SourceNote, law: Jurisdiction, found: Found) -> tuple[ActionNote, ...]:
    """The actions of a source note, in its order; clauses without a date of effect are kept as notes of record."""
    notes = [_action(written, found) for written in note.actions]
    by_id = {n.action.id: n for n in notes}
    for place, entry in enumerate(notes):
        if by_id[entry.action.id] is not entry:
            found.add("P202", entry.span, f"{entry.action.id} stands in the source note twice")
        notes[place] = _with_known_end(entry, note.actions[place], by_id)
    _check_references(note.actions, by_id, found)
    _check_order(notes, found)
    _check_emergencies(notes, law, found)
    return tuple(notes)


def _action(written: Deed, found: Found) -> ActionNote:
    details: dict[str, list[Detail]] = {}
    for detail in written.details:
        details.setdefault(detail.kind, []).append(detail)

    def one(kind: str) -> Detail | None:
        lines = details.get(kind, [])
        if len(lines) > 1:
            found.add(
                "P117", lines[1].span, f"`{kind.removeprefix('was_').replace('_', ' ')}` is said twice of one action"
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
        left_out=tuple(p for d in details.get("not_held_for", []) for p in d.places),
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


def _check_references(written: Sequence[Deed], by_id: dict[str, ActionNote], found: Found) -> None:
    for action in written:
        for detail in action.details:
            if detail.kind in ("was_proposed",) or detail.register is None or detail.register in by_id:
                continue
            found.add(
                "P401",
                detail.span,
                f"{detail.register} is not an action of this source note",
                help="name an action by its page as it stands in the note",
            )


def _check_order(notes: Sequence[ActionNote], found: Found) -> None:
    last = 0
    for entry in notes:
        if entry.action.kind in _UNDATED or entry.action.kind == "proposed":
            continue
        if entry.action.effective < last:
            found.add(
                "P410",
                entry.span,
                f"{entry.action.id} took effect on {day_words(entry.action.effective)}, before the clause above it",
            )
        last = max(last, entry.action.effective)


def _check_emergencies(notes: Sequence[ActionNote], law: Jurisdiction, found: Found) -> None:
    for entry in notes:
        emergency = entry.action
        if emergency.kind != "emergency":
            continue
        end = emergency_end(emergency, law)
        if emergency.days is None and emergency.stated_last is None:
            until = f"until {day_words(end)}, " if end else ""
            found.add(
                "P407",
                entry.span,
                f"{emergency.id} states neither a term nor an end; {until}what it touched is undetermined",
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
        for other in notes:
            later = other.action
            if later.kind not in PERMANENT or not emergency.effective < later.effective <= (end or later.effective):
                continue
            if emergency.id in later.replaces or emergency.id in later.beside:
                continue
            stated = emergency.days is not None or emergency.stated_last is not None
            message = f"{later.id} takes effect while the emergency {emergency.id} is in force, and does not say which gives way"
            label = Label(entry.span, f"in force {'to ' + day_words(end) if end else 'without an end'}")
            if stated:
                help = f"add `replaces {emergency.id}` or `beside {emergency.id}` under it"
                found.add("P406", other.span, message, also=[label], help=help)
            else:
                found.add("P407", other.span, message, also=[label])


def emergency_end(emergency: Action, law: Jurisdiction) -> int | None:
    """The last day of an emergency as far as its own clause and the jurisdiction tell; None if they do not."""
    if emergency.stated_last is not None:
        return emergency.stated_last
    days = emergency.days if emergency.days is not None else law.emergency_days
    return None if days is None else emergency.effective + days - 1
