"""Facts as a person gives them, checked and brought into stored form: all mistakes at once, each with its place.

A fact is given, known to be none, unknown, or not asked; nothing missing becomes false or zero. Null is refused, because it does
not say which of these is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from pincite.runtime.calendar import Calendar, month_range
from pincite.runtime.lists import Rows
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, NONE, OPEN, Range, Value

GIVEN = "given"
IS_NONE = "none"
UNKNOWN = "unknown"
NOT_ASKED = "not_asked"

_MONTH = re.compile(r"\d{4}-\d\d")
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)")


class Spec(NamedTuple):
    """What a fact may be: its kind, its unit and scale, its range, its members or fields."""

    kind: str
    unit: str = ""
    scale: int = 1
    whole: bool = False
    low: int | None = None
    high: int | None = None
    optional: bool = False
    members: tuple[str, ...] = ()
    fields: tuple[tuple[str, Any], ...] = ()
    clocked: bool = False


class Fact(NamedTuple):
    """A fact or determination of an instrument, as people meet it."""

    name: str
    spec: Spec
    ask: str
    about: str
    attested_by: tuple[str, ...]
    sensitive: bool
    office: str
    address: str
    deemed: bool
    uses: tuple[str, ...]


class Mistake(NamedTuple):
    """Something wrong in a facts file: where, what, and what to write instead."""

    path: str
    message: str
    help: str


class Reading(NamedTuple):
    """A fact as read: its state, its stored value, its canonical form for the record, and where it comes from."""

    state: str
    value: Value
    shown: Any
    source: str = ""
    attested_by: str = ""
    made_on: str = ""


def expected(spec: Spec) -> str:
    """What a fact may be, in words, with its unit."""
    match spec.kind:
        case "truth":
            words = "true or false"
        case "number" if spec.clocked:
            words = 'minutes and seconds, such as "14:34"'
        case "number":
            number = "a whole number" if spec.whole else "a number"
            of = (
                ""
                if not spec.unit
                else " of percent (the number before the sign)"
                if spec.unit == "percent"
                else f" of {spec.unit}"
            )
            words = number + of
        case "date":
            words = "a day such as 2023-06-23, or a month such as 2023-06"
        case "time":
            words = "a day and time such as 2024-03-09T10:00"
        case "enum":
            words = "one of " + ", ".join(spec.members)
        case _:
            words = "a list of records"
    if spec.low is not None and spec.high is not None:
        words += f", from {shown(spec.low, spec)} to {shown(spec.high, spec)}"
    return words


def unknown_value(spec: Spec) -> Value:
    """What is known of a fact of which nothing is known: its range, or nothing at all."""
    if spec.kind == "list":
        return Rows((), False)
    if spec.kind == "truth":
        return U
    if spec.optional or spec.kind == "enum":
        return OPEN
    if spec.low is not None and spec.high is not None:
        return Range(spec.low, spec.high)
    return Range(-INF, INF)


def shown(value: Value, spec: Spec) -> Any:
    """A stored value in the form a facts file has it: decimals and days as text."""
    if value is NONE:
        return {"state": "none"}
    if value is OPEN:
        return {"state": "unknown"}
    if spec.kind == "truth":
        return {YES: True, NO: False}.get(value, {"state": "unknown"})
    if value.__class__ is Range:
        return _shown_range(value, spec)
    match spec.kind:
        case "number" if spec.clocked:
            return f"{value // 60}:{value % 60:02}"
        case "number":
            return number_text(value, spec.scale)
        case "date":
            return date.fromordinal(value).isoformat()
        case _:
            return value


def _shown_range(value: Range, spec: Spec) -> Any:
    low, high = (None if abs(end) == INF else shown(end, spec) for end in value)
    names = ("from", "to") if spec.kind in ("date", "time") else ("at_least", "at_most")
    return {name: end for name, end in zip(names, (low, high), strict=True) if end is not None} or {"state": "unknown"}


def number_text(value: int, scale: int) -> str:
    """A stored number as a decimal, without an exponent and without needless zeros."""
    whole, rest = divmod(abs(value), scale)
    sign = "-" if value < 0 else ""
    if not rest:
        return f"{sign}{whole}"
    digits = ""
    while rest and len(digits) < 12:
        rest *= 10
        digit, rest = divmod(rest, scale)
        digits += str(digit)
    return f"{sign}{whole}.{digits}"


class Reader:
    """Reads the facts of a file against the facts an instrument declares."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.mistakes: list[Mistake] = []

    def read(self, given: Mapping[str, Any], declared: Mapping[str, Fact]) -> dict[str, Reading]:
        """Every fact of the file, as read; what is wrong is in `mistakes`."""
        out = {}
        for name, value in given.items():
            fact = declared.get(name)
            if fact is None:
                near = closest(name, declared)
                help = f"did you mean {near}?" if near else "`pincite facts QUESTION` lists the facts it can be given"
                self.mistakes.append(Mistake(name, "no such fact is declared", help))
                continue
            out[name] = self.fact(name, value, fact)
        return out

    def fact(self, path: str, value: Any, fact: Fact) -> Reading:
        """One fact, with its state and where it comes from."""
        source = attested = made_on = ""
        if isinstance(value, dict) and "value" in value:
            extra = {k: v for k, v in value.items() if k != "value"}
            source, attested = str(extra.pop("source", "")), str(extra.pop("attested_by", ""))
            if fact.office:
                attested = str(extra.pop("by", attested))
                made_on = str(extra.pop("made_on", ""))
                if made_on and self._day(path + ".made_on", made_on) is None:
                    made_on = ""
            for name in extra:
                self._wrong(
                    f"{path}.{name}",
                    "this is not something that goes with a value",
                    "a value may have source and attested_by",
                )
            value = value["value"]
        # A determination may be none, not made, whatever its type; and it is flagged outside its limits, never refused.
        spec = fact.spec._replace(optional=True) if fact.office else fact.spec
        state, stored, form = self.state(path, value, spec, check_range=not fact.office)
        return Reading(state, stored, form, source, attested, made_on)

    def state(self, path: str, value: Any, spec: Spec, check_range: bool = True) -> tuple[str, Value, Any]:
        """A value with its state: (state, stored value, form for the record)."""
        if value is None:
            self._wrong(
                path,
                "null does not say what is meant",
                'write { state = "none" } if there is none, { state = "unknown" } if nobody knows, or leave it out',
            )
            return NOT_ASKED, unknown_value(spec), {"state": NOT_ASKED}
        if isinstance(value, dict) and "state" in value:
            return self._stated(path, value, spec)
        stored = self.value(path, value, spec)
        if stored is None:
            return NOT_ASKED, unknown_value(spec), {"state": NOT_ASKED}
        if check_range:
            self._check_range(path, stored, spec)
        form = self._rows_shown(stored, spec) if spec.kind == "list" else shown(stored, spec)
        if spec.kind == "time":
            form = self._time_shown(stored)
        return GIVEN, stored, form

    def _stated(self, path: str, value: Mapping[str, Any], spec: Spec) -> tuple[str, Value, Any]:
        state = value["state"]
        if len(value) > 1 or state not in (IS_NONE, UNKNOWN):
            self._wrong(
                path, "this state is not one that can be given", 'write { state = "none" } or { state = "unknown" }'
            )
            return NOT_ASKED, unknown_value(spec), {"state": NOT_ASKED}
        if state == UNKNOWN:
            return UNKNOWN, unknown_value(spec), {"state": UNKNOWN}
        if spec.kind == "list":
            return GIVEN, Rows((), True), []
        if not spec.optional:
            self._wrong(
                path, f"it cannot be none: it is {expected(spec)}", 'write { state = "unknown" } if nobody knows'
            )
        return IS_NONE, NONE, {"state": IS_NONE}

    # ---- values -----------------------------------------------------------------------------------------------------

    def value(self, path: str, value: Any, spec: Spec) -> Value | None:
        """A value in stored form; None if it is not what is expected, which is then among the mistakes."""
        if spec.kind == "list":
            return self._rows(path, value, spec)
        if isinstance(value, dict):
            return self._between(path, value, spec)
        match spec.kind:
            case "truth":
                if isinstance(value, bool):
                    return YES if value else NO
                if value in ("yes", "no"):
                    return YES if value == "yes" else NO
            case "number":
                return self._number(path, value, spec)
            case "date":
                return self._day(path, value)
            case "time":
                return self._time(path, value)
            case "enum":
                if isinstance(value, str) and value in spec.members:
                    return value
                near = closest(value, spec.members) if isinstance(value, str) else None
                self._wrong(path, f"{_quoted(value)} is not {expected(spec)}", f"did you mean {near}?" if near else "")
                return None
            case _:
                pass
        self._wrong(path, f"{_quoted(value)} is not {expected(spec)}", "")
        return None

    def _number(self, path: str, value: Any, spec: Spec) -> Value | None:
        if spec.clocked:
            match = _CLOCK.fullmatch(value) if isinstance(value, str) else None
            if match is None:
                self._wrong(
                    path,
                    f"{_quoted(value)} is not minutes:seconds",
                    'write it in quotation marks with a colon: "14:34"',
                )
                return None
            return int(match[1]) * 60 + int(match[2])
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            help = "write the number without quotation marks" if isinstance(value, str) and _looks_number(value) else ""
            self._wrong(path, f"{_quoted(value)} is not {expected(spec)}", help)
            return None
        scaled = Decimal(value) * spec.scale
        if not scaled.is_finite() or abs(scaled) > 10**15:
            self._wrong(path, f"{_quoted(value)} is too large", f"it is {expected(spec)}")
            return None
        if scaled != scaled.to_integral_value():
            message = (
                f"{_quoted(value)} is not a whole number"
                if spec.whole
                else f"{_quoted(value)} has more decimal places than are kept (six)"
            )
            self._wrong(path, message, f"it is {expected(spec)}")
            return None
        return int(scaled)

    def _day(self, path: str, value: Any) -> Value | None:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.toordinal()
        if isinstance(value, str):
            try:
                if _MONTH.fullmatch(value):
                    return month_range(int(value[:4]), int(value[5:]))
                return date.fromisoformat(value).toordinal()
            except ValueError:
                self._wrong(path, f"{_quoted(value)} is not a day", "write it as 2023-06-23, or 2023-06 for a month")
                return None
        self._wrong(path, f"{_quoted(value)} is not a day", "write it as 2023-06-23, or 2023-06 for a month")
        return None

    def _time(self, path: str, value: Any) -> Value | None:
        if isinstance(value, str):
            try:
                value = datetime.fromisoformat(value)
            except ValueError:
                value = None
        if not isinstance(value, datetime):
            self._wrong(path, "this is not a day and time", "write it as 2024-03-09T10:00, in local time")
            return None
        if value.tzinfo is not None:
            return int(value.timestamp())
        instants = self.calendar.instant(value)
        if len(instants) == 1:
            return instants[0]
        what = "comes twice" if instants else "does not exist"
        self._wrong(
            path,
            f"{value.isoformat()} {what} on that day: the clocks change",
            "write it with its offset: 2023-11-05T01:30-05:00",
        )
        return None

    def _time_shown(self, value: Value) -> Any:
        if value.__class__ is int:
            return self.calendar.local(value).isoformat(timespec="minutes")
        return {"from": self._time_shown(value.low), "to": self._time_shown(value.high)}

    def _between(self, path: str, value: Mapping[str, Any], spec: Spec) -> Value | None:
        names = ("from", "to") if spec.kind in ("date", "time") else ("at_least", "at_most")
        if spec.kind in ("truth", "enum") or not value or any(name not in names for name in value):
            self._wrong(
                path,
                f"this is not {expected(spec)}",
                f"a range is written {{ {names[0]} = ..., {names[1]} = ... }}"
                if spec.kind not in ("truth", "enum")
                else "",
            )
            return None
        ends: list[Any] = [spec.low if spec.low is not None else -INF, spec.high if spec.high is not None else INF]
        for place, name in enumerate(names):
            if name in value:
                end = self.value(f"{path}.{name}", value[name], spec)
                if end is None:
                    return None
                ends[place] = (end.low, end.high)[place] if end.__class__ is Range else end
        if ends[0] > ends[1]:
            self._wrong(path, "this range ends before it begins", "")
            return None
        return ends[0] if ends[0] == ends[1] else Range(ends[0], ends[1])

    def _rows(self, path: str, value: Any, spec: Spec) -> Value | None:
        complete = True
        if isinstance(value, dict):
            if set(value) != {"at_least"}:
                self._wrong(
                    path, "this is not a list of records", "a list known in part is written { at_least = [ ... ] }"
                )
                return None
            value, complete = value["at_least"], False
        if not isinstance(value, list):
            self._wrong(path, f"{_quoted(value)} is not a list of records", "")
            return None
        fields = dict(spec.fields)
        members = []
        for place, row in enumerate(value, 1):
            at = f"{path}[{place}]"
            if not isinstance(row, dict):
                self._wrong(at, "this is not a record", f"its fields are {', '.join(fields)}")
                continue
            for name in row:
                if name not in fields:
                    near = closest(name, fields)
                    self._wrong(
                        f"{at}.{name}",
                        "the record has no such field",
                        f"did you mean {near}?" if near else f"its fields are {', '.join(fields)}",
                    )
            member: dict[str, Any] = {}
            for name, field in fields.items():
                member[name] = unknown_value(field)
                if name in row:
                    member[name] = self.state(f"{at}.{name}", row[name], field)[1]
            members.append(member)
        return Rows(tuple(members), complete)

    def _rows_shown(self, rows: Rows, spec: Spec) -> Any:
        out = []
        for member in rows.members:
            row = {}
            for name, field in spec.fields:
                value = member[name]
                row[name] = (
                    self._time_shown(value) if field.kind == "time" and value.__class__ is int else shown(value, field)
                )
            out.append(row)
        return out if rows.complete else {"at_least": out}

    def _check_range(self, path: str, value: Value, spec: Spec) -> None:
        if spec.low is None or spec.high is None or value is NONE or value is OPEN:
            return
        low, high = (value.low, value.high) if value.__class__ is Range else (value, value)
        if low < spec.low or high > spec.high:
            self._wrong(path, f"{shown(value, spec)} lies outside its range", f"it is {expected(spec)}")

    def _wrong(self, path: str, message: str, help: str) -> None:
        self.mistakes.append(Mistake(path, message, help))


def _quoted(value: Any) -> str:
    text = str(value)
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= 40 else text[:37] + "..."


def _looks_number(text: str) -> bool:
    return re.fullmatch(r"\d+(\.\d+)?%?", text) is not None


def closest(name: str, known: Iterable[str]) -> str | None:
    """The most similar known name, if one is similar enough."""
    from difflib import get_close_matches  # needed only where something is misspelt

    near = get_close_matches(name, list(known), 1, 0.6)
    return near[0] if near else None
