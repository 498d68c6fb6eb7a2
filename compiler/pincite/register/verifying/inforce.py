"""The words that the rules of a project hold on the day before a notice and on its day, by address."""

from __future__ import annotations

from pincite.ir.resolved import Instrument, Passage, Program
from pincite.register.document import Notice
from pincite.register.verifying.heldtexts import Texts


def words_before_and_since(program: Program, notice: Notice) -> tuple[Texts, Texts]:
    """The words of the notice's instrument before it and since; both empty where the rules do not have the instrument.

    A place with a text that is not held is left out: nothing can be said of it.
    """
    instrument = next((i for i in program.instruments if i.address.text == notice.instrument), None)
    if instrument is None or notice.effective is None:
        return {}, {}
    day = notice.effective.toordinal()
    entered = any(note.action.id == notice.register for note in instrument.actions)
    return _on(program, instrument, day - 1), _on(program, instrument, day) if entered else {}


def _on(program: Program, instrument: Instrument, day: int) -> Texts:
    """The permanent words in force on a day (a proleptic ordinal)."""
    effective = {note.action.id: note.action.effective for note in instrument.actions}
    out: dict[tuple[str, str], str] = {}
    for place in program.places.values():
        if place.address.instrument != instrument.address.text or not place.address.section:
            continue
        shown = [passage for passage in place.passages if _in_force(passage, effective, day)]
        if shown and all(passage.held for passage in shown):
            out[place.address.text, ""] = "\n".join(line for passage in shown for line in passage.paragraphs)
    return out


def _in_force(passage: Passage, effective: dict[str, int], day: int) -> bool:
    term = passage.term
    if term.during is not None:
        return False
    begins = effective.get(term.since, 0) if term.since else 0
    ends = effective.get(term.until, 0) if term.until else day + 1
    return begins <= day < ends
