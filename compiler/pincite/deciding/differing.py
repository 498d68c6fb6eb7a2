"""In what two records of one decision differ, each difference in words: what was recorded, and what comes out now."""

from __future__ import annotations

from pincite.deciding.assumptions import assumption_words
from pincite.deciding.masking import NO_KEY
from pincite.deciding.recorded import is_masked
from pincite.deciding.report import step_value
from pincite.deciding.wording import reason_words
from pincite.runtime.canonical import canonical, commitment
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any

MOST_STEPS = 5
LONGEST = 200  # characters of what is shown of a value

_DIGEST = 12  # characters of a digest, which tell it from another
BUILD = ("compiler", "checkers", "logic")  # what can change while words, facts, steps and answer stay the same


class Difference(NamedTuple):
    """One difference: what it is about, in words, and both sides as text; empty where there is nothing on a side.

    `about` is one of compiler, checkers, words, logic, question, days, facts, outcome, readings, steps, needed, assumptions
    and form.
    """

    about: str
    what: str
    recorded: str = ""
    now: str = ""


def differences(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> list[Difference]:
    """What differs between a record and the record of the same decision made again, which holds every value."""
    again = _as_masked(recorded, now)
    return [
        *_outcome(recorded, again),
        *_rulebook(recorded["rulebook"], again["rulebook"]),
        *_whole("question", "the question", recorded["question"], again["question"]),
        *_days(recorded, again),
        *_facts(recorded["facts"], again["facts"]),
        *_whole("readings", "how ambiguous words are read", recorded["readings"], again["readings"]),
        *_steps(recorded["steps"], again["steps"]),
        *_whole("needed", "what would settle it", recorded.get("needed"), again.get("needed")),
        *_listed("assumptions", "assumption", recorded["assumptions"], again["assumptions"], assumption_words),
        *_form(recorded, again),
    ]


def _as_masked(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The record made again, with those values masked that the other one masks."""
    out = dict(now)
    for part, key in (("facts", "name"), ("steps", "id")):
        masked = {entry[key] for entry in recorded[part] if is_masked(entry.get("value"))}
        out[part] = [
            {**e, "value": {"masked": commitment(NO_KEY, f"{part}/{e[key]}", e["value"])}}
            if e[key] in masked and "value" in e
            else e
            for e in now[part]
        ]
    return out


def _text(value: Any) -> str:
    """A value of a record as text."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else canonical(value).decode("utf-8", "replace")
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 4]} ..."


def _whole(about: str, what: str, recorded: Any, now: Any) -> Iterator[Difference]:
    """Two values, and in objects of one kind the parts of them that differ."""
    if recorded == now:
        return
    if not isinstance(recorded, dict) or not isinstance(now, dict):
        yield Difference(about, what, _text(recorded), _text(now))
        return
    for name in sorted({*recorded, *now}):
        if recorded.get(name) != now.get(name):
            yield Difference(
                about, f"{what}, {name.replace('_', ' ')}", _text(recorded.get(name)), _text(now.get(name))
            )


def _outcome(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    one, other = recorded["outcome"], now["outcome"]
    if one.get("value") != other["value"]:
        yield Difference("outcome", "the answer", _text(one.get("value")), _text(other["value"]))
    rest = ({k: v for k, v in side.items() if k not in ("value", "reasons")} for side in (one, other))
    yield from _whole("outcome", "the outcome", *rest)
    yield from _listed("outcome", "reason", one.get("reasons", ()), other["reasons"], reason_words)


def _listed(
    about: str, what: str, recorded: Any, now: Sequence[Any], said: Callable[[Any], str]
) -> Iterator[Difference]:
    """Entries that only one of two lists has."""
    before = recorded if isinstance(recorded, list) else []
    gone, come = [e for e in before if e not in now], [e for e in now if e not in before]
    for entry in gone:
        yield Difference(about, f"this {what} is no more: {_in_words(entry, said)}")
    for entry in come:
        yield Difference(about, f"this {what} is new: {_in_words(entry, said)}")
    if not gone and not come and list(before) != list(now):
        yield Difference(about, f"the {what}s stand in another order, or one of them twice")


def _in_words(entry: Any, said: Callable[[Any], str]) -> str:
    """An entry in words; of one that was made up, what stands there."""
    try:
        return said(entry)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return _text(entry)


# ---- the law --------------------------------------------------------------------------------------------------------


def _rulebook(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    for name, what in (("compiler", "the pincite that built the checkers"), ("language", "the form of the checkers")):
        if recorded.get(name) != now[name]:
            yield Difference("compiler", what, _text(recorded.get(name)), _text(now[name]))
    before, after = _by_version(recorded.get("digests")), _by_version(now["digests"])
    built = []
    for key in sorted({*before, *after}):
        called = f"{key[0]} by {key[1]}" if key[1] else key[0]
        one, other = before.get(key), after.get(key)
        if one is None or other is None:
            which = "is used, and was not" if one is None else "was used, and is not"
            yield Difference("words", f"{called} {which}")
            continue
        for part, words in (("text", "words"), ("logic", "logic")):
            if one.get(part) != other[part]:
                what = f"the {words} of {called}, by their digest"
                yield Difference(words, what, _text(one.get(part))[:_DIGEST], other[part][:_DIGEST])
        if one.get("checker") != other["checker"]:
            built.append(called)
    if built:
        yield Difference("checkers", f"the file of the checker of {', '.join(built)}")


def _by_version(digests: Any) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Digests by address and by the action that the words are by."""
    listed = [entry for entry in digests if isinstance(entry, dict)] if isinstance(digests, list) else []
    return {(_text(entry.get("address")), _text(entry.get("since"))): entry for entry in listed}


# ---- days, facts, steps ---------------------------------------------------------------------------------------------


def _days(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    for name, what in (
        ("valid_on", "the day of law"),
        ("known_on", "the day of knowledge"),
        ("governed_by", "the day whose law governs"),
        ("hypothetical", "what is supposed"),
    ):
        yield from _whole("days", what, recorded.get(name), now.get(name))


def _facts(recorded: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]]) -> Iterator[Difference]:
    before, after = ({fact["name"]: fact for fact in side} for side in (recorded, now))
    for name in sorted({*before, *after}):
        one, other = before.get(name), after.get(name)
        if one is None:
            yield Difference("facts", f"{name} is asked for and was not")
        elif other is None:
            yield Difference("facts", f"{name} was asked for and is not")
        elif one != other:
            rest = ({k: v for k, v in side.items() if k != "value"} for side in (one, other))
            yield from _whole("facts", name, *rest)
            if one.get("value") != other.get("value"):
                yield Difference("facts", name, _shown(one), _shown(other))


def _steps(recorded: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]]) -> Iterator[Difference]:
    if len(recorded) != len(now):
        yield Difference("steps", "how many steps there are", str(len(recorded)), str(len(now)))
    told = 0
    for one, other in zip(recorded, now, strict=False):
        if one == other:
            continue
        told += 1
        if told <= MOST_STEPS:
            yield _step(one, other)
    if told > MOST_STEPS:
        yield Difference("steps", f"{told - MOST_STEPS} further steps")


def _step(one: Mapping[str, Any], other: Mapping[str, Any]) -> Difference:
    """How a step differs: in what it is, in its value, or in what is told of it."""
    called = f"step {one['id']}"
    if (one.get("says"), one.get("kind")) != (other["says"], other["kind"]):
        return Difference("steps", f"{called} is another", _text(one.get("says")), _text(other["says"]))
    place = f" of {other['address']}" if other.get("address") else ""
    if one.get("value") != other["value"]:
        return Difference("steps", f"{called}{place}, {other['says']}", _shown(one), _shown(other))
    parts = [n.replace("_", " ") for n in sorted({*one, *other}) if one.get(n) != other.get(n)]
    return Difference("steps", f"{called}{place}, {other['says']}: its {', '.join(parts)}")


def _shown(entry: Mapping[str, Any]) -> str:
    """The value of a fact or step, without that of a sensitive one."""
    if entry.get("sensitive") or is_masked(entry.get("value")):
        return "(masked)"
    value = entry.get("value")
    return step_value(entry, False) if isinstance(value, str) and value in ("yes", "no") else _text(value)


def _form(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    """What one of the records has and no record of this form has, or the other lacks."""
    for name in sorted({*recorded, *now} - {"record_id"}):
        if (name in recorded) is not (name in now) and name not in ("hypothetical", "needed"):
            yield Difference(
                "form", f"{name.replace('_', ' ')} {'is in the record' if name in recorded else 'is missing'}"
            )
