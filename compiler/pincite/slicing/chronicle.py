"""What is known of an instrument's life: when its actions took effect, which words they may have written, what they ended."""

from __future__ import annotations

from typing import NamedTuple

from pincite.citation import Address
from pincite.ir.resolved import ActionNote, Instrument, Place, Rule, Term
from pincite.jurisdiction import Jurisdiction
from pincite.resolving.ranges import takes_in
from pincite.runtime.timeline import PERMANENT, Action, Version

END = 10**9  # later than any day


class Chronicle(NamedTuple):
    """The actions of an instrument, by page and in the order of its source note, and the first permanent one."""

    instrument: Instrument
    actions: dict[str, Action]
    first: str
    law: Jurisdiction

    def start(self, action: str | None) -> int:
        """The first day of what an action brought; where none is named, the day on which the instrument began."""
        entry = self.actions.get(action or self.first)
        return entry.effective if entry is not None else 1

    def end(self, action: str | None) -> int:
        """The day from which on what an action took away is no more."""
        entry = self.actions.get(action or "")
        return entry.effective if entry is not None else END

    def kind(self, action: str | None) -> str:
        """The kind of an action; empty for none."""
        entry = self.actions.get(action or "")
        return entry.kind if entry is not None else ""

    def inside(self, term: Term, period: Term) -> bool:
        """Whether something with `term` shows all through a permanent period."""
        return (
            term.during is None
            and self.start(term.since) <= self.start(period.since)
            and self.end(period.until) <= self.end(term.until)
        )

    def corrects(self, term: Term) -> bool:
        """Whether something is there because a correction brought it."""
        return self.kind(term.since) == "corrected"

    def corrected(self, action: str | None) -> str | None:
        """The action whose words a correction, or a correction of one, stands for."""
        while self.kind(action) == "corrected":
            action = self.actions[action or ""].corrects
        return action

    def repealed(self, address: Address, action: str | None) -> bool:
        """Whether an action is said to have taken a place away."""
        note = next((n for n in self.instrument.actions if n.action.id == action), None)
        if note is None:
            return False
        if any(takes_in(cited, address, self.law) for cited in note.repealed):
            return True
        return note.action.kind in ("repealed", "replaced") and not note.touched

    def left_out(self, address: Address) -> dict[str, str]:
        """The actions that brought words of a place which are not held, as the source note says; and why they are not."""
        return {
            note.action.id: reason
            for note in self.instrument.actions
            for cited, reason in note.left_out
            if takes_in(cited, address, self.law)
        }

    def permanently_left_out(self, address: Address) -> dict[str, str]:
        """Those of them that are permanent."""
        return {action: why for action, why in self.left_out(address).items() if self.kind(action) in PERMANENT}

    def exact(self, address: Address, since: str, until: str | None) -> bool:
        """Whether all words of a place between two actions are those of the first."""
        start, end = self.start(since), self.end(until)
        return not any(
            start < note.action.effective < end and self.may_touch(note, address) for note in self.instrument.actions
        )

    def may_touch(self, note: ActionNote, address: Address) -> bool:
        """Whether a permanent action is said to have touched a place, or what it touched is not said."""
        if note.action.kind not in PERMANENT or note.action.kind == "corrected":
            return False
        return not note.touched or any(takes_in(cited, address, self.law) for cited in note.touched)


def chronicle(instrument: Instrument, actions: dict[str, Action], law: Jurisdiction) -> Chronicle:
    """The chronicle of an instrument."""
    permanent = sorted((a for a in actions.values() if a.kind in PERMANENT), key=lambda a: a.effective)
    return Chronicle(instrument, actions, permanent[0].id if permanent else "", law)


def stands(term: Term, period: Term, place: Place, life: Chronicle) -> bool:
    """Whether something said of the words of a place in a period of its own is said of one of its versions."""
    if period.during is not None:
        return term.during == period.during or term in (place.term, Term())
    if life.corrects(term):
        return term.since == period.since
    if life.corrects(period):
        period = Term(life.corrected(period.since), period.until)
    return life.inside(term, period)


def covers(rule: Rule, version: Version, period: Term, siblings: list[Rule], life: Chronicle) -> bool:
    """Whether a rule belongs to a version of its place; `siblings` are the other rules of its name there.

    Words of an emergency or a correction that wait to be encoded have no rule: the old logic is never used for new words.
    """
    term = rule.term
    if period.during is not None:
        if not version.held:
            return True  # the words are not held: no logic can say what they say
        if term.during is not None:
            return term.during == period.during
        return version.encoded and not any(other.term.during == period.during for other in siblings)
    if life.corrects(term):
        return term.since == period.since
    if life.corrects(period):
        if not version.encoded or any(other.term.since == period.since for other in siblings):
            return False  # the correction says it in its own words, or will
        period = Term(life.corrected(period.since), period.until)
    return life.inside(term, period)
