"""Facts as a person gives them, checked and brought into stored form: all mistakes at once, each with its place.

A fact is given, known to be none, unknown, or not asked; nothing missing becomes false or zero. Null is refused, because it does
not say which of these is meant. What is said of a mistake in a sensitive fact does not repeat its value.
"""

from __future__ import annotations

import sys

from pincite.runtime.calendar import Calendar, clock_of, day_of, month_of, time_of
from pincite.runtime.facts import (
    GIVEN,
    IS_NONE,
    NOT_ASKED,
    UNKNOWN,
    Fact,
    Mistake,
    Reading,
    Spec,
    closest,
    expected,
    shown,
    unknown_value,
)
from pincite.runtime.lean import TYPE_CHECKING, date, datetime
from pincite.runtime.lists import Rows
from pincite.runtime.truth import NO, YES
from pincite.runtime.values import INF, NONE, OPEN, Range, Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from typing import Any, TypeGuard

LARGEST = 10**15  # of a stored number
_LONGEST = 60  # decimal places that can still be a whole number of what is stored

_STATES = 'write { state = "none" } if there is none, { state = "unknown" } if nobody knows, or leave it out'
_DAYS = "write it as 2023-06-23, or 2023-06 for a month"


class Reader:
    """Reads facts against what is declared of them; what is wrong is in `mistakes`."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.mistakes: list[Mistake] = []
        self.private = False  # the fact that is being read is sensitive

    def declared(self, path: str, name: str, value: Any, facts: Mapping[str, Fact]) -> Reading | None:
        """The fact of that name as read; None where there is no such fact, which is then among the mistakes."""
        fact = facts.get(name)
        if fact is not None:
            return self.fact(path, value, fact)
        near = closest(name, facts)
        help = f"did you mean {near}?" if near else "`pincite facts QUESTION` lists the facts it can be given"
        self.wrong(path, "no such fact is declared", help)
        return None

    def fact(self, path: str, value: Any, fact: Fact) -> Reading:
        """One fact, with its state and where it comes from."""
        self.private = fact.sensitive
        source = attested = made_on = ""
        if isinstance(value, dict) and "value" in value:
            extra = {k: v for k, v in value.items() if k != "value"}
            source, attested = (self._text(path, extra, name) for name in ("source", "attested_by"))
            if fact.office:
                attested = self._text(path, extra, "by") or attested
                made_on = self._made_on(path, str(extra.pop("made_on", "")))
            for name in extra:
                self.wrong(
                    f"{path}.{name}",
                    "this is not something that goes with a value",
                    "a value may have source and attested_by",
                )
            value = value["value"]
        # A determination may be none, not made, whatever its type; and it is flagged outside its limits, never refused.
        spec = fact.spec._replace(optional=True) if fact.office else fact.spec
        state, stored, form = self.state(path, value, spec, check_range=not fact.office)
        self.private = False
        return Reading(state, stored, form, source, attested, made_on)

    def _text(self, path: str, extra: dict[str, Any], name: str) -> str:
        """What goes with a value, which is text."""
        written = extra.pop(name, "")
        if isinstance(written, str):
            return written
        self.wrong(f"{path}.{name}", f"{_quoted(written)} is not text", "write it in quotation marks")
        return ""

    def _made_on(self, path: str, written: str) -> str:
        """The day on which a determination was made."""
        if written and day_of(written) is None:
            self.wrong(f"{path}.made_on", f"{_quoted(written)} is not a day", "write it as 2023-06-23")
            return ""
        return written

    def state(self, path: str, value: Any, spec: Spec, check_range: bool = True) -> tuple[str, Value, Any]:
        """A value with its state: (state, stored value, form for the record)."""
        if value is None:
            self.wrong(path, "null does not say what is meant", _STATES)
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
            self.wrong(
                path, "this state is not one that can be given", 'write { state = "none" } or { state = "unknown" }'
            )
            return NOT_ASKED, unknown_value(spec), {"state": NOT_ASKED}
        if state == UNKNOWN:
            return UNKNOWN, unknown_value(spec), {"state": UNKNOWN}
        if spec.kind == "list":
            return GIVEN, Rows((), True), []
        if not spec.optional:
            self.wrong(
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
                if isinstance(value, str) and value in ("yes", "no"):
                    return YES if value == "yes" else NO
            case "number":
                return self._clock(path, value) if spec.clocked else self._number(path, value, spec)
            case "date":
                return self._day(path, value)
            case "time":
                return self._time(path, value)
            case "enum" if isinstance(value, str):
                if value in spec.members:
                    return value
                near = None if self.private else closest(value, spec.members)
                self._not(path, value, f"is not {expected(spec)}", f"did you mean {near}?" if near else "")
                return None
            case _:
                pass
        self._not(path, value, f"is not {expected(spec)}")
        return None

    def _clock(self, path: str, value: Any) -> Value | None:
        seconds = clock_of(value) if isinstance(value, str) else None
        if seconds is None:
            self._not(path, value, "is not minutes:seconds", 'write it in quotation marks with a colon: "14:34"')
        return seconds

    def _number(self, path: str, value: Any, spec: Spec) -> Value | None:
        if isinstance(value, bool) or not (isinstance(value, int) or _is_decimal(value)):
            help = "write the number without quotation marks" if isinstance(value, str) and _looks_number(value) else ""
            self._not(path, value, f"is not {expected(spec)}", help)
            return None
        if _is_decimal(value) and not value.is_finite():
            self._not(path, value, f"is not {expected(spec)}")
            return None
        if _too_large(value, spec.scale):
            self._not(path, value, "is too large", f"it is {expected(spec)}")
            return None
        scaled = exact(value, spec.scale)
        if scaled is None or (spec.whole and scaled % spec.scale):
            what = "is not a whole number" if spec.whole else "has more decimal places than are kept (six)"
            self._not(path, value, what, f"it is {expected(spec)}")
            return None
        return scaled

    def _day(self, path: str, value: Any) -> Value | None:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.toordinal()
        found: Value | None = None
        if isinstance(value, str):
            found = day_of(value) if len(value) > len("2023-06") else month_of(value)
        if found is None:
            self._not(path, value, "is not a day", _DAYS)
        return found

    def _time(self, path: str, value: Any) -> Value | None:
        when = time_of(value) if isinstance(value, str) else value
        if not isinstance(when, datetime) or when.microsecond:
            self.wrong(path, "this is not a day and time", "write it as 2024-03-09T10:00, in local time")
            return None
        if not date.min.year < when.year < date.max.year:
            self._not(path, when.isoformat(), "lies at the end of the calendar")
            return None
        instants = self.calendar.instants(when)
        if len(instants) == 1:
            return instants[0]
        what = "comes twice" if instants else "does not exist"
        self._not(
            path,
            when.isoformat(),
            f"{what} on that day: the clocks change",
            "write it with its offset: 2023-11-05T01:30-05:00",
        )
        return None

    def _time_shown(self, value: Value) -> Any:
        if value.__class__ is not Range:
            return self.calendar.written(value)
        ends = {"from": value.low, "to": value.high}
        return {name: self._time_shown(end) for name, end in ends.items() if abs(end) != INF}

    def _between(self, path: str, value: Mapping[str, Any], spec: Spec) -> Value | None:
        names = ("from", "to") if spec.kind in ("date", "time") else ("at_least", "at_most")
        ranged = spec.kind not in ("truth", "enum")
        if not ranged or not value or any(name not in names for name in value):
            help = f"a range is written {{ {names[0]} = ..., {names[1]} = ... }}" if ranged else ""
            self.wrong(path, f"this is not {expected(spec)}", help)
            return None
        ends: list[Any] = [spec.low if spec.low is not None else -INF, spec.high if spec.high is not None else INF]
        for place, name in enumerate(names):
            if name in value:
                if isinstance(value[name], dict):
                    self._not(f"{path}.{name}", value[name], "is not the end of a range")
                    return None
                end = self.value(f"{path}.{name}", value[name], spec)
                if end is None:
                    return None
                ends[place] = (end.low, end.high)[place] if end.__class__ is Range else end
        if ends[0] > ends[1]:
            self.wrong(path, "this range ends before it begins", "")
            return None
        return ends[0] if ends[0] == ends[1] else Range(ends[0], ends[1])

    # ---- lists ------------------------------------------------------------------------------------------------------

    def _rows(self, path: str, value: Any, spec: Spec) -> Value | None:
        complete = True
        if isinstance(value, dict):
            if set(value) != {"at_least"}:
                self.wrong(
                    path, "this is not a list of records", "a list known in part is written { at_least = [ ... ] }"
                )
                return None
            value, complete = value["at_least"], False
        if not isinstance(value, list):
            self._not(path, value, "is not a list of records")
            return None
        members = [self._member(f"{path}[{place}]", row, dict(spec.fields)) for place, row in enumerate(value, 1)]
        return Rows(tuple(member for member in members if member is not None), complete)

    def _member(self, path: str, row: Any, fields: Mapping[str, Spec]) -> dict[str, Any] | None:
        if not isinstance(row, dict):
            self.wrong(path, "this is not a record", f"its fields are {', '.join(fields)}")
            return None
        for name in row:
            if name not in fields:
                near = closest(name, fields)
                help = f"did you mean {near}?" if near else f"its fields are {', '.join(fields)}"
                self.wrong(f"{path}.{name}", "the record has no such field", help)
        return {
            name: self.state(f"{path}.{name}", row[name], field)[1] if name in row else unknown_value(field)
            for name, field in fields.items()
        }

    def _rows_shown(self, rows: Rows, spec: Spec) -> Any:
        out = [{name: self._field_shown(member[name], field) for name, field in spec.fields} for member in rows.members]
        return out if rows.complete else {"at_least": out}

    def _field_shown(self, value: Value, field: Spec) -> Any:
        if field.kind == "time" and value.__class__ in (int, Range):
            return self._time_shown(value) or {"state": UNKNOWN}
        return shown(value, field)

    # ---- mistakes ---------------------------------------------------------------------------------------------------

    def _check_range(self, path: str, value: Value, spec: Spec) -> None:
        if spec.low is None or spec.high is None or value is NONE or value is OPEN:
            return
        low, high = (value.low, value.high) if value.__class__ is Range else (value, value)
        if low < spec.low or high > spec.high:
            value = "this" if value.__class__ is Range else shown(value, spec)
            self._not(path, value, "lies outside its range", f"it is {expected(spec)}")

    def _not(self, path: str, value: Any, what: str, help: str = "") -> None:
        """A value that is not what it should be; that of a sensitive fact is not repeated."""
        self.wrong(path, f"{'this' if self.private else _quoted(value)} {what}", help)

    def wrong(self, path: str, message: str, help: str) -> None:
        """Take note of a mistake."""
        self.mistakes.append(Mistake(path, message, help))


# ---- numbers, exactly -----------------------------------------------------------------------------------------------


def _is_decimal(value: object) -> TypeGuard[Decimal]:
    """Whether a value is a decimal number: only what has loaded `decimal`, which takes milliseconds, can have made one."""
    loaded = sys.modules.get("decimal")
    return loaded is not None and isinstance(value, loaded.Decimal)


def _too_large(value: int | Decimal, scale: int) -> bool:
    """Whether a number is beyond what is stored, found without computing it."""
    if isinstance(value, int):
        return abs(value) * scale > LARGEST
    return value != 0 and (value.adjusted() > 15 or abs(int(value)) * scale > LARGEST)


def exact(value: int | Decimal, scale: int) -> int | None:
    """A finite number times its scale, if that is whole; None if it is not. Nothing is rounded on the way."""
    if isinstance(value, int):
        return value * scale
    sign, digits, exponent = value.as_tuple()
    kept = list(digits)
    places = -int(exponent)
    while places > 0 and kept and kept[-1] == 0:
        kept.pop()
        places -= 1
    if not kept:
        return 0
    if places > _LONGEST:
        return None
    number = int("".join(map(str, kept))) * scale
    whole, rest = divmod(number, 10**places) if places > 0 else (number * 10**-places, 0)
    return None if rest else (-whole if sign else whole)


def _quoted(value: Any) -> str:
    if isinstance(value, int) and value.bit_length() > 1000:
        return "a number of more than 300 digits"
    text = str(value)
    text = "".join(c if c.isprintable() else "?" for c in text)
    return text if len(text) <= 40 else text[:37] + "..."


def _looks_number(text: str) -> bool:
    whole, _, decimals = text.removesuffix("%").partition(".")
    digits = whole + decimals
    return bool(whole) and digits.isascii() and digits.isdigit()
