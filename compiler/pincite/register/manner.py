"""How a notice takes effect: for good, for the time of an emergency, or in the place of what it corrects."""

from __future__ import annotations

from enum import Enum

from pincite.register.document import Deed, Notice

CODIFYING = ("codified", "recodified")


class Manner(Enum):
    """How the words of a notice stand to those that were in force."""

    LASTING = "lasting"  # they take the place of those in force, which end
    EMERGENCY = "emergency"  # they stand over those in force for a time, and these show again behind them
    CORRECTION = "correction"  # they stand in the place of words that were adopted, from the first day of those


def manner_of(notice: Notice) -> Manner:
    """How a notice takes effect, by its own clause of the source note; by its heading where there is none."""
    kind = notice.own.kind if notice.own is not None else notice.kind
    match kind:
        case "emergency":
            return Manner.EMERGENCY
        case "corrected" | "correction":
            return Manner.CORRECTION
        case _:
            return Manner.LASTING


def begins(notice: Notice) -> str:
    """The period of words that a notice brings, as a rule file writes it."""
    word = "during" if manner_of(notice) is Manner.EMERGENCY else "since"
    return f"{word} {notice.register}"


def ends(notice: Notice) -> str | None:
    """The period of words that a notice takes away; None where it takes none away for good."""
    return f"until {notice.register}" if manner_of(notice) is Manner.LASTING else None


def corrected_by(notice: Notice) -> Deed | None:
    """The action that a correction corrects: the last one before it that took effect on its day, else the last one.

    A correction takes effect with what it corrects. An answer of a person comes before this.
    """
    own = notice.own
    if own is None or manner_of(notice) is not Manner.CORRECTION:
        return None
    before = notice.source_note[: notice.source_note.index(own)]
    lasting = [deed for deed in before if deed.cite and deed.kind not in ("emergency", "corrected", *CODIFYING)]
    same = [deed for deed in lasting if deed.effective == own.effective]
    return next(reversed(same or lasting), None)


def running(notice: Notice) -> list[Deed]:
    """The emergencies that are in force, by their term or their stated end, on the day on which a notice takes effect."""
    if notice.effective is None or manner_of(notice) is not Manner.LASTING:
        return []
    day = notice.effective.toordinal()
    out = []
    for deed in notice.source_note:
        if deed.kind != "emergency" or deed.effective is None or deed.effective.toordinal() >= day:
            continue
        last = deed.expired.toordinal() if deed.expired else deed.effective.toordinal() + (deed.days or 0) - 1
        if last >= day:
            out.append(deed)
    return out


def repeals_all(notice: Notice) -> bool:
    """Whether a notice repeals the whole instrument: every Section that its contents list is repealed, now or before."""
    own = notice.own
    if manner_of(notice) is not Manner.LASTING or own is None or own.kind != "repealed":
        return False
    gone = {body.address for body in notice.sections if body.action == "repeal"}
    entries = [entry for division in notice.contents for entry in division.entries]
    return all(entry.address in gone or entry.action == "repeal" for entry in entries)
