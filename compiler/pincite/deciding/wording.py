"""How days, values and reasons are said to a person."""

from __future__ import annotations

from pincite.deciding.atoms import Atom
from pincite.runtime.calendar import MONTHS
from pincite.runtime.facts import Spec, shown
from pincite.runtime.lean import TYPE_CHECKING, date
from pincite.runtime.lists import Rows
from pincite.runtime.norms import possible
from pincite.runtime.tables import Table
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY
from pincite.runtime.truth import WORDS
from pincite.runtime.values import INF, NONE, OPEN, UNSEEN, Range, Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


def day_words(day: int) -> str:
    """A day as the law writes it: June 23, 2023."""
    when = date.fromordinal(day)
    return f"{MONTHS[when.month - 1]} {when.day}, {when.year}"


def iso(day: int) -> str | None:
    """A day as 2023-06-23; None for the first and last day of all, which stand for no day."""
    return None if day <= FIRST_DAY or day >= LAST_DAY else date.fromordinal(day).isoformat()


def short(key: str) -> str:
    """The name of a reading without its instrument."""
    return key.rsplit(".", 1)[-1].replace("_", " ")


def iso_words(day: str | None) -> str:
    """A day of a record in words."""
    return "the beginning" if day is None else day_words(date.fromisoformat(day).toordinal())


def value_json(value: Value, spec: Spec, run: Any = None) -> Any:
    """A stored value as it stands in a record: decimals and days as text."""
    if spec.kind == "truth":
        return WORDS[value] if value.__class__ is int else "undetermined"
    if spec.kind == "states":
        return possible(value)
    if value is NONE:
        return "none"
    if value is OPEN or value is UNSEEN:
        return {"state": "unknown"}
    if value.__class__ is Rows:
        return {"members": len(value.members), "complete": value.complete}
    if value.__class__ is Table:
        return {"cells": len(value.cells)}
    if value.__class__ is Range and value.low == -INF and value.high == INF:
        return {"state": "unknown"}
    if spec.kind == "time" and run is not None:
        return _time(value, run)
    if value.__class__ in (int, Range, str):
        return shown(value, spec)
    return {"state": "unknown"}


def _time(value: Value, run: Any) -> Any:
    calendar = run.rulebook.calendar
    if value.__class__ is Range:
        ends = {"from": value.low, "to": value.high}
        return {n: calendar.written(e) for n, e in ends.items() if abs(e) != INF}
    return calendar.written(value)


def value_words(value: Any, spec: Spec) -> str:
    """A value of a record in words."""
    if isinstance(value, dict):
        if "masked" in value:
            return "(masked)"
        if value.get("state") in ("unknown", "not_asked", "none"):
            return {"none": "none", "unknown": "unknown", "not_asked": "not asked"}[value["state"]]
        if "members" in value:
            more = "" if value["complete"] else ", perhaps more"
            return f"{value['members']} listed{more}"
        if "cells" in value:
            return f"a table of {value['cells']} values"
        return _range_words(value, spec)
    if isinstance(value, list):
        return " or ".join(str(state).replace("_", " ") for state in value)
    if value is True or value is False:
        return "yes" if value else "no"
    if spec.kind == "date" and value != "none":
        return day_words(date.fromisoformat(value).toordinal())
    if spec.kind == "number" and value != "none":
        return number_words(str(value), spec)
    return str(value).replace("_", " ") if spec.kind in ("enum", "states") else str(value)


def record_value_words(value: Any) -> str:
    """The value of an outcome in words, of whatever type it is: YES, UNDETERMINED, June 23, 2023, 12."""
    if value in ("yes", "no", "undetermined"):
        return str(value).upper()
    if value == [] or (isinstance(value, dict) and value.get("state") == "unknown"):
        return "UNDETERMINED"
    texts = value.values() if isinstance(value, dict) else [value]
    days = all(isinstance(text, str) and len(text) == 10 and text[4] + text[7] == "--" for text in texts)
    try:
        return value_words(value, Spec("date" if days else "enum"))
    except (KeyError, TypeError, ValueError):  # of a record that was made up
        return "something that is no value"


def _range_words(value: Mapping[str, Any], spec: Spec) -> str:
    low, high = value.get("at_least", value.get("from")), value.get("at_most", value.get("to"))
    if low is None and high is None:
        return "known in part"
    ends = [value_words(end, spec) if end is not None else None for end in (low, high)]
    if ends[0] is None:
        return f"at most {ends[1]}" if spec.kind == "number" else f"on or before {ends[1]}"
    if ends[1] is None:
        return f"at least {ends[0]}" if spec.kind == "number" else f"on or after {ends[0]}"
    return f"from {ends[0]} to {ends[1]}"


def counted(number: int, noun: str, more: str = "") -> str:
    """A number of things: `1 version`, `2 versions`; `more` is what several are called, where it is not the noun with an s."""
    return f"{number} {noun if number == 1 else more or f'{noun}s'}"


def number_words(value: str, spec: Spec) -> str:
    """A number with its unit."""
    if not spec.unit or spec.clocked or ":" in value:  # minutes and seconds say so by their colon
        return value
    if spec.unit == "percent":
        return f"{value}%"
    if spec.unit == "dollars":
        return f"${value}"
    if spec.unit == "hours" and len(value.partition(".")[2]) > 2:
        return _hours_and_minutes(value)
    unit = spec.unit.replace("_", " ")
    return f"{value} {unit.removesuffix('s') if value == '1' else unit}"


def _hours_and_minutes(value: str) -> str:
    """Hours that are no short decimal, as hours and minutes where they are whole minutes."""
    whole, _, decimals = value.partition(".")
    minutes = round(int(decimals) * 60 / 10 ** len(decimals), 6)
    if not minutes.is_integer():
        return f"{value} hours"
    hours = number_words(whole, Spec("number", "hours"))
    return f"{hours} {counted(int(minutes), 'minute')}"


# ---- reasons --------------------------------------------------------------------------------------------------------


def reason_json(reason: Atom) -> dict[str, Any]:
    """A reason as it stands in a record."""
    out: dict[str, Any] = {"kind": reason.kind, "of": reason.of}
    for name, value in reason.detail:
        if name in ("start", "end", "last", "known", "on") and isinstance(value, int):
            day = iso(value)
            if day is not None:
                out[name] = day
        elif isinstance(value, tuple):
            out[name] = list(value)
        elif value not in ("", None):
            out[name] = value
    return out


def _days(reason: Mapping[str, Any]) -> str:
    start, end = reason.get("start"), reason.get("end")
    if start and end:
        return f" ({_day(start)} to {_day(end)})"
    if start:
        return f" (from {_day(start)})"
    return f" (to {_day(end)})" if end else ""


def _day(text: str) -> str:
    return day_words(date.fromisoformat(text).toordinal())


def reason_words(reason: Mapping[str, Any]) -> str:
    """A reason of a record in words."""
    of = str(reason["of"])
    name = of.replace("_", " ")
    match reason["kind"]:
        case "missing":
            how = {"unknown": "nobody knows", "not_asked": "not asked", "in_part": "known in part only"}
            return f"missing: {of} ({how.get(reason.get('state', ''), 'unknown')})"
        case "longer":
            return f"missing: whether {of} has further members"
        case "reserved":
            who = str(reason.get("office_words", reason["office"].replace("_", " ")))
            return f"reserved to the {who.removeprefix('the ')}: {name} ({reason['address']})"
        case "turns_on":
            return f"it turns on how {reason['address']} is read ({name}): {reason.get('asks', '')}".removesuffix(": ")
        case "text_not_held":
            by = f" by {reason['action']}" if reason.get("action") else ""
            return f"the words of {of}{by}{_days(reason)} are not held"
        case "not_encoded" if reason.get("action"):
            return f"the words of {of} by {reason['action']}{_days(reason)} are not yet encoded"
        case "not_encoded":
            return f"{of} decides here and is not among the rules on file"
        case "not_in_force":
            return _not_in_force(of, reason)
        case "end_not_stated":
            return f"{reason['action']} states no end, so it is not known whether its words of {of} are in force{_days(reason)}"
        case "calendar":
            return f"the calendar is not held for {of}"
        case "unseen":
            return f"{of} is not known on {_day(reason['known'])}"
        case "no_row":
            return f"the table {name} ({reason.get('address', '')}) has no row for {reason['keys']}"
        case "no_value":
            why = reason.get("why", "there is none")
            return f"no value: {name} ({why})"
        case "conflict":
            places = " and ".join(reason.get("addresses", ()))
            return f"{name} conflict" + (f": {places} give different answers" if places else "")
        case "no_rule":
            return f"no rule applies at {of}: {reason.get('reason', '')}".rstrip(": ")
        case "outside_limits":
            return f"outside its limits: {name} is {reason['value']}, not in {reason['limits']} ({reason['address']})"
        case "out_of_order":
            was = "may have been done" if reason.get("may_be") else "was done"
            return f"dates out of order: {name} {was} before what calls for it"
        case "tie":
            return f"tie: {name}"
        case "known_in_part":
            return f"known to the month only: {reason['says']} ({name}, {reason['address']})"
        case "judgement":
            says = f"{reason['says']} is no number of days"
            return f"{says}: whether {name} was done in time, a person judges ({reason['address']})"
        case "no_fact":
            return f"no fact tells whether {name} was done ({reason['address']})"
        case _:
            return f"{reason['kind'].replace('_', ' ')}: {name}"


def shortened(reasons: Sequence[str], most: int = 8) -> list[str]:
    """The first reasons, and how many more there are."""
    if len(reasons) <= most + 1:
        return list(reasons)
    return [*reasons[:most], f"{len(reasons) - most} further reasons (the record lists them)"]


def _not_in_force(of: str, reason: Mapping[str, Any]) -> str:
    """Why a provision is no law on a day; where it stands in other words, why the rule that was asked for is none."""
    standing, how = bool(reason.get("standing")), str(reason.get("how", ""))
    if reason.get("may_be") and not standing:
        return _perhaps_not_in_force(of, reason)
    match reason.get("status"):
        case "ended":
            by = ended_by(str(reason.get("action", "")), "amended" if standing and how != "lapse" else how)
            return f"{f'what {of} said of this' if standing else of} ended on {_day(reason['last'])} ({by})"
        case "not_yet_in_force":
            start = f" (from {_by_action(_day(reason['start']), reason['action'])})" if reason.get("start") else ""
            verb = f"what {of} says of this is" if standing else f"{of} is"
            if reason.get("on"):
                verb = verb.removesuffix(" is") + f" was, on {_day(reason['on'])}," if verb.endswith(" is") else verb
            return f"{verb} not yet in force{start}" + (f", {how}" if how else "")
        case "suspended":
            until = f" until {_day(reason['end'])}" if reason.get("end") else ""
            if standing:
                return f"what {of} says of this is displaced by {reason['action']}{until}"
            return f"{of} is suspended by {reason['action']}{until}"
        case _ if standing:
            return f"{of} says nothing of this as far as is known"
        case _:
            return f"there is no {of} as far as is known"


def _perhaps_not_in_force(of: str, reason: Mapping[str, Any]) -> str:
    """Why a provision may be no law on the day that governs, where that day is not known exactly."""
    match reason.get("status"):
        case "ended":
            by = ended_by(str(reason.get("action", "")), str(reason.get("how", "")))
            return f"on the day that governs, {of} may have ended already ({_day(reason['last'])}, {by})"
        case "not_yet_in_force" if reason.get("start"):
            since = _by_action(_day(reason["start"]), reason["action"])
            return f"on the day that governs, {of} may not yet have been in force (from {since})"
        case "suspended":
            return f"on the day that governs, {of} may have been suspended by {reason['action']}"
        case _:
            return f"on the day that governs, there may have been no {of}"


def _by_action(day: str, action: str) -> str:
    """A day and the action of that day; an announcement is called by its day, which is not said twice."""
    return day if action == day else f"{day}, by {action}"


def ended_by(action: str, how: str) -> str:
    """How an action ended something: `repealed by 2 Reg. 9`, `lapse of 2 Reg. 3`."""
    return f"lapse of {action}" if how == "lapse" else f"{how or 'ended'} by {action}"
