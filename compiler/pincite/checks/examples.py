"""Examples speak of what is declared: names, fields, members and alternatives are looked up, values fit what they are of.

An example is run by `test`; what it says is checked with the rules, so that a slip in it is told at its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from pincite.diagnostics import Found
from pincite.ir import expr as e
from pincite.ir import timed
from pincite.ir.phrases import phrase
from pincite.ir.proof import Between, Expect, Given, GivenValue, Nothing, Unknown, Words
from pincite.ir.resolved import Determination, Example, Fact, NamedTerm, Reading, RecordType
from pincite.ir.types import Dimension, Type, number, same_dimension, show
from pincite.resolving.declare import close
from pincite.resolving.literals import LITERALS, fits, stored
from pincite.source import Span


def examples(program: timed.Program, found: Found) -> None:
    """Report what examples say of names that are not declared, and values that cannot be."""
    names = _Names(program)
    for example in program.typed.resolved.examples:
        _Check(names, example, found).all()


class _Names:
    """What is declared, as an example needs it: what can be given, what has an outcome, readings, offices."""

    def __init__(self, program: timed.Program) -> None:
        source = program.typed.resolved
        self.symbols = source.symbols
        self.units: Mapping[str, Dimension] = source.units
        self.given: dict[str, Type] = {}
        self.outcomes: dict[str, Type] = dict(program.typed.types)
        for key, symbol in source.symbols.items():
            if isinstance(symbol, Fact | Determination):
                self.given[key] = symbol.type
                self.outcomes.setdefault(key, symbol.type)

    @cache  # noqa: B019  # lives as long as the check of a program
    def of(self, kind: type) -> Mapping[str, None]:
        """The keys of everything declared that is of a kind, in order."""
        return {key: None for key, symbol in self.symbols.items() if isinstance(symbol, kind)}


class _Check:
    """The check of one example."""

    def __init__(self, names: _Names, example: Example, found: Found) -> None:
        self.names = names
        self.example = example
        self.found = found

    def all(self) -> None:
        """Check everything the example says."""
        written = self.example.example
        for reading, alternative in written.under:
            self._under(reading, alternative)
        seen: set[str] = set()
        for given in written.given:
            key = self._key(given.name)
            if key in seen:
                self._add("P202", given.name.span, f"`{given.name.name}` is given twice")
            seen.add(key)
            self._given(given, key)
        for expect in written.expect:
            self._expect(expect)

    # ---- names ------------------------------------------------------------------------------------------------------

    def _add(self, code: str, span: Span, message: str, help: str | None = None) -> None:
        self.found.add(code, span, message, help=help, law=self.example.address)

    def _key(self, name: e.Ref) -> str:
        return name.name if "." in name.name else f"{self.example.instrument}.{name.name}"

    def _known(self, name: e.Ref, keys: Mapping[str, object], what: str) -> str | None:
        """The key of a name, if it is one of those; else it is reported."""
        key = self._key(name)
        if key in keys:
            return key
        if key in self.names.symbols or key in self.names.outcomes:
            self._add("P204", name.span, f"`{name.name}` is not {what}", self._near(name, keys))
        else:
            self._add("P201", name.span, f"nothing declares `{name.name}`", self._near(name, keys))
        return None

    def _near(self, name: e.Ref, keys: Iterable[str]) -> str | None:
        own = self.example.instrument + "."
        return close(name.name, [key.removeprefix(own) for key in keys])

    def _under(self, name: e.Ref, alternative: e.Ref) -> None:
        key = self._known(name, self.names.of(Reading), "a reading")
        reading = self.names.symbols.get(key or "")
        if isinstance(reading, Reading):
            ways = [way for way, _ in reading.choices]
            if alternative.name not in ways:
                help = close(alternative.name, ways) or f"it is one of {', '.join(ways)}"
                self._add("P206", alternative.span, f"`{name.name}` has no alternative `{alternative.name}`", help)

    # ---- what is given ----------------------------------------------------------------------------------------------

    def _given(self, given: Given, key: str) -> None:
        if self._known(given.name, self.names.given, "a fact, and cannot be given") is None:
            return
        kind = self.names.given[key]
        if given.columns:
            self._rows(given, kind)
        elif kind.kind == "list":
            if not isinstance(given.value, Nothing | Unknown):
                record = (kind.record or "").rpartition(".")[2]
                help = f"write `given {given.name.name} listing ...`, and a line for each {record.replace('_', ' ')}"
                self._add("P301", given.span, f"`{given.name.name}` is a list", help)
        else:
            judged = isinstance(self.names.symbols.get(key), Determination)
            self._value(given.value, kind, given.name.name, given.span, judged, not judged)

    def _rows(self, given: Given, kind: Type) -> None:
        record = self.names.symbols.get(kind.record or "")
        if not isinstance(record, RecordType):
            self._add("P301", given.span, f"`{given.name.name}` is {show(kind)}, and not a list")
            return
        fields = dict(record.fields)
        for column in given.columns:
            if column.name not in fields:
                help = close(column.name, fields) or f"its fields are {', '.join(fields)}"
                message = f"the members of `{given.name.name}` have no field `{column.name}`"
                self._add("P205", column.span, message, help)
        for row in given.rows:
            if len(row) != len(given.columns):
                span = next((cell.span for cell in row if cell is not None), given.span)
                message = f"values in this row: {len(row)}; columns: {len(given.columns)}"
                self._add("P301", span, message, "give each column a value; `unknown` where nobody knows it")
            for column, cell in zip(given.columns, row, strict=False):
                if column.name in fields:
                    self._value(cell, fields[column.name], column.name, given.span, False, True)

    # ---- what is expected -------------------------------------------------------------------------------------------

    def _expect(self, expect: Expect) -> None:
        key = self._known(expect.name, self.names.outcomes, "something that has an outcome")
        for reading in expect.turning_on:
            self._known(reading, self.names.of(Reading), "a reading")
        for name in expect.reason_names:
            self._reason(expect.reason or "", name)
        if key is not None and not expect.undetermined:
            self._value(expect.value, self.names.outcomes[key], expect.name.name, expect.span, False, False)

    def _reason(self, reason: str, name: e.Ref) -> None:
        match reason:
            case "reserved":
                self._known(name, self.names.of(NamedTerm), "an office")
            case "turns_on":
                self._known(name, self.names.of(Reading), "a reading")
            case "missing":
                self._known(name, self.names.given, "a fact")
            case _:
                self._known(name, self.names.outcomes, "something that rules give a value to")

    # ---- values -----------------------------------------------------------------------------------------------------

    def _value(self, value: GivenValue, kind: Type, name: str, span: Span, may_be_none: bool, ranged: bool) -> None:
        """A value of an example: of the kind of what it is for, and in its range."""
        match value:
            case None | Unknown() | Words():
                return
            case Nothing():
                if not kind.optional and not may_be_none:
                    help = "write `unknown` if nobody knows it; or declare it with `or none`"
                    self._add("P301", value.span, f"`{name}` is {show(kind)}, and cannot be none", help)
            case Between():
                if kind.kind not in ("number", "date", "time"):
                    self._add("P301", value.span, f"`{name}` is {show(kind)}, and lies between nothing")
                    return
                for end in (value.low, value.high):
                    self._value(end, kind, name, span, False, ranged)
            case e.Ref():
                self._member(value, kind, name)
            case e.Moment():
                if kind.kind != "time":
                    self._add("P301", value.span, f"`{name}` is {show(kind)}, and this is a day and time")
            case _ if isinstance(value, LITERALS):
                self._literal(value, kind, name, ranged)
            case _:
                self._add("P301", span, f"an example says a value of `{name}`, and computes none")

    def _member(self, value: e.Ref, kind: Type, name: str) -> None:
        if kind.kind not in ("enum", "states"):
            self._add("P301", value.span, f"`{name}` is {show(kind)}, and has no member `{value.name}`")
        elif kind.members and value.name not in kind.members:
            help = close(value.name, kind.members) or f"it is one of {', '.join(kind.members)}"
            self._add("P206", value.span, f"`{value.name}` is not one of what `{name}` can be", help)

    def _literal(self, value: e.Expr, kind: Type, name: str, ranged: bool) -> None:
        percent = kind.unit is not None and kind.unit.name == "percent"
        if isinstance(value, e.Number) and percent:
            value = e.Percent(value.span, value.value)  # a percent may be given without its sign
        if isinstance(value, e.Quantity) and value.unit not in self.names.units:
            help = close(value.unit, self.names.units) or f'declare it: unit {value.unit} is "..."'
            self._add("P207", value.span, f"`{value.unit}` is not a unit", help)
            return
        if not fits(value, kind) or (kind.kind == "number" and isinstance(value, e.Clock) is not kind.clocked):
            self._add("P301", value.span, f"`{name}` is {show(kind)}, and cannot be {phrase(value)}")
            return
        if isinstance(value, e.Quantity) and not same_dimension(kind, number(self.names.units[value.unit])):
            self._add("P302", value.span, f"`{name}` is {show(kind)}, and cannot be {phrase(value)}")
            return
        if ranged and kind.low is not None and kind.high is not None:
            amount = stored(value, kind, self.names.units)
            if amount is not None and not kind.low <= amount <= kind.high:
                self._add("P310", value.span, f"{phrase(value)} lies outside the range of `{name}`")
