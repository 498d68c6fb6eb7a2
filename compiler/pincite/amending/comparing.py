"""The words of two days side by side, place by place: what stayed, what was struck and added, and which action did it.

A place is the same place under another number. Text that left one place and came to another is said to have moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pincite.amending.changes import Change, Comparison, Run
from pincite.amending.life import Life, State, Step, joined, why_not
from pincite.amending.moving import find_moved
from pincite.amending.words import Piece, paragraphs
from pincite.deciding.wording import day_words
from pincite.runtime.addresses import stands_in
from pincite.runtime.timeline import ENDED, IN_FORCE, NO_SUCH, NOT_YET, SUSPENDED
from pincite.runtime.trace import Place

_ABSENT = (NOT_YET, ENDED, SUSPENDED, NO_SUCH)


def compare(life: Life, top: Place | None, first: int, last: int) -> Comparison:
    """The words of a place and all in it, or of a whole instrument (`top` None), on two days; the first is the earlier."""
    names = {place.address: (life.name(place, first), life.name(place, last)) for place in life.part.places()}
    changes = []
    for place in life.part.places():
        old, new = names[place.address]
        if not _asked(place, top, old):
            continue
        change = _change(life, place, (old, new), (first, last))
        if change is not None:
            changes.append(change)
    return Comparison(life, top, first, last, tuple(find_moved(changes)))


def _asked(place: Place, top: Place | None, old: str) -> bool:
    """Whether a place is asked for with the one on top: it stands there, or stood in that Section under another number."""
    if top is None or place is top or stands_in(place.address, top.address):
        return True
    return top.kind in ("section", "schedule") and stands_in(old, top.address)


def _change(life: Life, place: Place, names: tuple[str, str], days: tuple[int, int]) -> Change | None:
    """What became of a place; None where it was in force on neither day."""
    path = life.path(place, *days)
    one, other = path[0], path[-1]
    absent = one.status.kind in _ABSENT, other.status.kind in _ABSENT
    if all(absent):
        return None
    steps = life.steps(place, path)
    made = Change("same", place, names[1], "", None, (), (), _notes(place, one, other))
    if names[0] != names[1] and not any(absent):
        made = made._replace(what="changed", formerly=names[0], renumbered=_renumbering(life, place, days))
    elif absent[1]:
        made = made._replace(called=names[0])
    if one.words is None or other.words is None:
        return _unknown(made, names, one, other, steps)
    used, lines = attributed(path, steps)
    if absent[0]:
        made = made._replace(what="new")
        if one.status.kind == SUSPENDED:
            made = made._replace(notes=(*made.notes, sentence(why_not(place, one.status, names[0]))))
        perhaps = _perhaps(life, place, days)
        if perhaps:
            made = made._replace(notes=(*made.notes, f"It {perhaps} before, whose words are not held."))
    elif absent[1]:
        made = made._replace(what="gone")
    elif any(run.kind != "same" for line in lines for run in line):
        made = made._replace(what="changed")
    if any(absent):
        used = used or (joined(steps),)  # a heading alone has no words that could say it
    over = [
        f"From {day_words(s.start)} to {day_words(s.end)} the words of {s.action} stood over it."
        for s in life.passed(place, *days)
        if made.what != "same"
    ]
    return made._replace(lines=lines, steps=used, notes=(*made.notes, *over))


def _perhaps(life: Life, place: Place, days: tuple[int, int]) -> str:
    """In which actions before the first that is known a place may have stood."""
    told = (s.how for s in life.statuses(place) if s.kind == NOT_YET and s.end >= days[0] and s.start <= days[1])
    return next((how for how in told if how), "")


def _unknown(made: Change, names: tuple[str, str], one: State, other: State, steps: Sequence[Step]) -> Change:
    """What is to say of a place whose words of a day are not held: why, and the words of the other day without marks."""
    states = [(one, names[0])] if one.status == other.status else [(one, names[0]), (other, names[1])]
    notes = [sentence(why_not(made.place, state.status, name)) for state, name in states if state.words is None]
    for state, name, which in ((one, names[0], "first"), (other, names[1], "second")):
        if state.words is not None and state.status.kind in _ABSENT:
            notes.append(sentence(why_not(made.place, state.status, name)))
        elif state.words:
            notes.append(f"What is printed are the words of the {which} day; what changed in them is not known.")
    lines = tuple((Run("same", " ".join(text.split())),) for text in other.words or one.words or ())
    return made._replace(what="unknown", lines=lines, steps=tuple(steps), notes=(*made.notes, *notes))


def sentence(words: str) -> str:
    """Words as a sentence."""
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith(".") else ".")


def _notes(place: Place, one: State, other: State) -> tuple[str, ...]:
    """What is to know of the words of the two days: where no source prints them, how they were found."""
    found = []
    for state, which in ((one, "the first day"), (other, "the second day")):
        if state.status.kind == IN_FORCE and place.versions[state.status.version].reconstructed:
            found.append((which, place.versions[state.status.version].reconstructed))
    if len(found) == 2 and found[0][1] == found[1][1]:
        found = [("both days", found[0][1])]
    return tuple(sentence(f"the words of {which} are reconstructed: {reason}") for which, reason in found)


def _renumbering(life: Life, place: Place, days: tuple[int, int]) -> Step | None:
    """What gave a place, or what it stands in, another number between two days."""
    for outer in life.part.places():
        if outer is place or stands_in(place.address, outer.address):
            for _, until in outer.formerly:
                action = life.part.actions.get(until)
                if action is not None and days[0] < action.effective <= days[1] and action.known_from <= life.known:
                    return life.renumbering(until, action.effective)
    return None


# ---- which action did what -------------------------------------------------------------------------------------------


def attributed(path: Sequence[State], steps: Sequence[Step]) -> tuple[tuple[Step, ...], tuple[tuple[Run, ...], ...]]:
    """The redline of the two ends of a path, each change with the step that made it; and the steps that made any."""
    texts, hops = _held(path, steps)
    came, went = follow(texts)
    old = new = 0
    out: list[list[Run]] = []
    for line in paragraphs(texts[0], texts[-1]):
        out.append([])
        for kind, words in line:
            for word in words.split(" "):
                by = -1 if kind == "same" else went[old] if kind == "struck" else came[new]
                if kind != "same" and by < 0:  # a word that was taken away and put back elsewhere
                    by = len(hops) - 1
                old += kind != "added"
                new += kind != "struck"
                if out[-1] and out[-1][-1][::2] == (kind, by):
                    word = f"{out[-1].pop().words} {word}"
                out[-1].append(Run(kind, word, by))
    used = sorted({run.step for line in out for run in line if run.step >= 0})
    numbers = {-1: -1} | {by: number for number, by in enumerate(used)}
    lines = tuple(tuple(run._replace(step=numbers[run.step]) for run in line) for line in out)
    return tuple(hops[by] for by in used), lines


def _held(path: Sequence[State], steps: Sequence[Step]) -> tuple[list[tuple[str, ...]], list[Step]]:
    """The texts of a path that are held, and what led from each to the next: of words between that are not held, all of it."""
    texts, hops, pending = [path[0].words or ()], [], []
    for state, step in zip(path[1:], steps, strict=True):
        pending.append(step)
        if state.words is not None:
            texts.append(state.words)
            hops.append(joined(pending))
            pending = []
    return texts, hops


def follow(texts: Sequence[Sequence[str]]) -> tuple[list[int], list[int]]:
    """Words through texts that follow each other.

    For each word of the last text the number of the change that brought it, -1 if it was there in the first; and for each word
    of the first text the number of the change that took it away, -1 if none did.
    """
    came = [-1] * _count(texts[0])
    here: list[int] = list(range(len(came)))  # for each word its place in the first text, or -1
    went = [-1] * len(came)
    for number, (old, new) in enumerate(pairwise(texts)):
        next_came, next_here = [number] * _count(new), [-1] * _count(new)
        for i, j in kept(paragraphs(old, new)):
            next_came[j], next_here[j] = came[i], here[i]
        lost = set(here) - set(next_here)
        for i in lost - {-1}:
            went[i] = number
        came, here = next_came, next_here
    return came, went


def kept(lines: Sequence[Sequence[Piece]]) -> list[tuple[int, int]]:
    """The words that stayed: their places in the old and in the new text."""
    out = []
    old = new = 0
    for line in lines:
        for piece in line:
            size = len(piece.words.split(" "))
            if piece.kind == "same":
                out += [(old + n, new + n) for n in range(size)]
            old += size * (piece.kind != "added")
            new += size * (piece.kind != "struck")
    return out


def _count(text: Sequence[str]) -> int:
    return sum(len(paragraph.split()) for paragraph in text)
