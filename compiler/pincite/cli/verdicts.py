"""Whether a change is one of words or of law, in sentences: of all decisions, of each question, of each provision."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from pincite.deciding.english import listed
from pincite.deciding.wording import day_words, number_words
from pincite.impact.cases import Told
from pincite.impact.comparing import Comparison, Decided
from pincite.impact.effects import Effect
from pincite.runtime.facts import Spec


def unchanged(decided: Sequence[Decided], known: str) -> Iterator[str]:
    """What is known of the questions for which no case was found, and how it was established."""
    same = [entry for entry in decided if entry.established.how == "same logic"]
    if same:
        yield f"{_count(len(same))} on the same logic in both versions: no decision of {_them(len(same))} can change."
    alike = sum(entry.established.how == "same as known" for entry in decided)
    if alike:
        yield (
            f"{_count(alike)} on the same logic in both versions as the law is known on {day_said(known)}: no decision of "
            f"{_them(alike)} as known on that day can change. What was known of the law on other days differs."
        )
    for entry in decided:
        name = f"{entry.new.words} ({entry.new.address})"
        match entry.established.how:
            case "every case":
                yield f"{name}: decided alike in every case of the finite space of {entry.established.space}."
            case "sampled":
                size = entry.established.space
                more = f"; its space is finite, and --tries {size} tries every case" if size is not None else ""
                yield f"{name}: no case among {entry.established.tried} tried is decided differently{more}."
            case _:
                pass


def _count(number: int) -> str:
    return "1 question, duty or right rests" if number == 1 else f"{number} questions, duties and rights rest"


def _them(number: int) -> str:
    return "it" if number == 1 else "them"


def verdict(comparison: Comparison) -> str:
    """Whether the change is one of words or of law, with how that was established."""
    return "Nothing differs." if comparison.same else verdict_on_decisions(comparison)


def verdict_on_decisions(comparison: Comparison) -> str:
    """Whether decisions can be others, with how that was established, where something differs."""
    cases = [entry.established.witness for entry in comparison.decided if entry.established.witness is not None]
    changing = [case for case in cases if not case.waits]
    waiting = len(cases) - len(changing)
    reasons = []
    if changing:
        reasons.append(
            f"{len(changing)} of {len(comparison.decided)} questions, duties and rights can be decided differently"
        )
    if comparison.added:
        reasons.append(f"{len(comparison.added)} can be asked that could not")
    if comparison.gone:
        reasons.append(f"{len(comparison.gone)} cannot be asked any more")
    open_ = ""
    if waiting:
        open_ = (
            f"{waiting} of {len(comparison.decided)} cannot be told yet, because words they rest on are not encoded."
        )
    if reasons:
        return f"Substantive: {listed(reasons)}. {open_}".rstrip()
    if open_:
        return f"Not established: {open_}"
    sampled = [entry for entry in comparison.decided if entry.established.how == "sampled"]
    if sampled:
        tried = sum(entry.established.tried for entry in sampled)
        return f"No difference found: no case among {tried} tried is decided differently. That is no proof that there is none."
    if any(entry.established.how == "same as known" for entry in comparison.decided):
        known = day_said(comparison.known)
        return f"No decision changes as the law is known on {known}; as it was known on other days, some may."
    every = sum(entry.established.tried for entry in comparison.decided)
    if every:
        return f"Editorial: no decision changes, by the same logic or in every case of finite spaces ({every} cases)."
    if not comparison.decided:
        return "No question, duty or right rests on what was looked at: nothing is decided by it."
    return "Editorial: no decision can change, because everything that decides is the same."


def told(answer: Told) -> str:
    """An answer with what decides it, or why it is none."""
    by = f", by {listed(answer.cites)}" if answer.cites else ""
    more = f"; {len(answer.reasons) - 3} further reasons" if len(answer.reasons) > 4 else ""
    told_ = answer.reasons[:3] if more else answer.reasons
    why = f" ({'; '.join(told_)}{more})" if answer.reasons else ""
    return f"{answer.words}{by}{why}"


def fact_lines(name: str, value: Any, unit: str = "") -> Iterator[str]:
    """A fact of a case, as it is read aloud; a list row by row."""
    if isinstance(value, list):
        yield f'"{spoken(name)}": {len(value)} listed' + (":" if value else "")
        for row in value:
            yield "  " + ", ".join(f"{spoken(field)} {value_said(of)}" for field, of in row.items())
        return
    said = value_said(value)
    counted = isinstance(value, int | Decimal) and not isinstance(value, bool)
    yield f'"{spoken(name)}" is {number_words(said, Spec("number", unit)) if counted else said}'


def value_said(value: Any) -> str:
    """A value of a facts file in words."""
    match value:
        case bool():
            return "yes" if value else "no"
        case {"state": state}:
            return str(state).replace("_", " ")
        case str() if len(value) == 10 and value[4:5] == "-" == value[7:8]:
            return day_said(value)
        case str():
            return spoken(value)
        case Mapping() | list():
            return json.dumps(value, default=str)
        case _:
            return str(value)


def spoken(name: str) -> str:
    """A name of the rules in plain words."""
    return name.replace("_", " ")


def day_said(iso: str) -> str:
    """A day, written as 2023-06-23, in words."""
    return day_words(date.fromisoformat(iso).toordinal())


# ---- of each provision ----------------------------------------------------------------------------------------------


def effects_said(effects: Sequence[Effect]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the change of each provision does by itself: what is said, and of which; those of one kind together."""
    alone = [effect for effect in effects if effect.does == "alone"]
    if alone:
        yield "Substantive, turning a decision alone:", tuple(_turns(effect) for effect in alone)
    together = {frozenset({effect.address, *effect.others}): effect for effect in effects if effect.does == "together"}
    if together:
        joint = tuple(
            _turns(
                effect,
                [one.address for one in effects if one.address in {effect.address, *effect.others}],
                effect.others,
            )
            for effect in together.values()
        )
        yield "Substantive, turning a decision together with others; no case was found in which one does alone:", joint
    yield from _plain("Not established, the new words are not encoded yet:", "not encoded", effects)
    lost = [effect for effect in effects if effect.does == "not found"]
    if lost:
        tried = tuple(f"{effect.address}: no case among {effect.tried} tried" for effect in lost)
        yield "No difference found, which is no proof that there is none:", tried
    every = [effect for effect in effects if effect.does == "every case"]
    if every:
        alike = tuple(f"{effect.address}: alike in all {effect.tried} cases" for effect in every)
        yield "Editorial, decided alike in every case of finite spaces:", alike
    yield from _plain("Editorial as the rules encode it, other words over the same logic:", "same logic", effects)
    yield from _plain("No question, duty or right rests on:", "not decided by", effects)


def _plain(said: str, does: str, effects: Sequence[Effect]) -> Iterator[tuple[str, tuple[str, ...]]]:
    of = [effect.address for effect in effects if effect.does == does]
    if of:
        yield said, (", ".join(of),)


def _turns(effect: Effect, places: Sequence[str] = (), others: Iterable[str] = ()) -> str:
    """A provision, or several together, and a question whose decision it turns."""
    further = [other for other in others if other not in places]
    with_ = f" with {listed(further)}" if further else ""
    question = "" if effect.question is None else f": {effect.question.words} ({effect.question.address})"
    return f"{listed(places or [effect.address])}{with_}{question}"
