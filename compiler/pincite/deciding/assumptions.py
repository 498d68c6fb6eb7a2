"""What an answer rests on beside the words of law, said in words: readings adopted, counting rules, days not stated."""

from __future__ import annotations

from pincite.deciding.wording import iso_words, short
from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

_OF_PLACES = ("reconstructed", "may_have_been_touched")


def assumptions_told(record: Mapping[str, Any]) -> Iterator[str]:
    """The assumptions in words; those that say the same of several things in one sentence."""
    filed = [a for a in record["assumptions"] if a["kind"] == "filing_date_not_stated"]
    if filed:
        names = _list([a["action"] for a in filed])
        verb = "was filed on its effective date" if len(filed) == 1 else "were filed on their effective dates"
        yield f"{names} {verb}; no filing date is on file{_by(filed[0])}"
    places: dict[tuple[str, ...], list[str]] = {}
    for assumption in record["assumptions"]:
        if assumption["kind"] in _OF_PLACES:
            places.setdefault(_but_for_place(assumption), []).append(assumption["address"])
    for assumption in record["assumptions"]:
        if assumption["kind"] in _OF_PLACES:
            if addresses := places.pop(_but_for_place(assumption), []):
                yield assumption_words({**assumption, "address": _list(addresses)})
        elif assumption["kind"] != "filing_date_not_stated":
            yield assumption_words(assumption)


def _but_for_place(assumption: Mapping[str, Any]) -> tuple[str, ...]:
    """All that an assumption of a place says, but for the place."""
    return assumption["kind"], assumption["action"], assumption.get("because", "")


def _by(assumption: Mapping[str, Any]) -> str:
    """The provision an assumption rests on, where the jurisdiction names one."""
    return f" ({assumption['cite']})" if assumption.get("cite") else ""


def _list(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def assumption_words(assumption: Mapping[str, Any]) -> str:
    """An assumption of a record in words."""
    match assumption["kind"]:
        case "reading":
            how = f"{short(assumption['reading'])} is read as {assumption['alternative'].replace('_', ' ')}"
            by = f", as adopted by {assumption['authority']}" if assumption.get("authority") else ""
            on = f" on {iso_words(assumption['date'])}" if assumption.get("date") else ""
            return how + by + on
        case "reconstructed":
            return f"the words of {assumption['address']} by {assumption['action']} are reconstructed: {assumption['because']}"
        case "may_have_been_touched":
            return f"{assumption['address']} may have been touched by {assumption['action']}, whose words are not held"
        case "filing_date_not_stated":
            return f"{assumption['action']} was filed on its effective date; no filing date is on file{_by(assumption)}"
        case "not_law":
            return f"{assumption['cite']} is an announcement and not law"
        case "counting_rule":
            return f"time is counted by {assumption['cite']}"
        case "no_holiday_table":
            return f"no holiday table is held: only weekends are skipped ({assumption['cite']})"
        case _:
            return str(assumption["kind"]).replace("_", " ")
