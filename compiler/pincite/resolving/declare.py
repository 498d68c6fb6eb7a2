"""What is declared: units, facts, records, terms, readings, determinations. Every name once, none a word of the language."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pincite.diagnostics import Found, Label
from pincite.ir import expr as e
from pincite.ir import surface
from pincite.ir.phrases import singular, written
from pincite.ir.resolved import (
    MEMBER,
    Determination,
    Fact,
    NamedTerm,
    Reading,
    RecordType,
    Symbol,
)
from pincite.ir.types import DATE, TIME, TRUTH, Dimension, Type, number, show
from pincite.resolving.history import day_words, ordinal
from pincite.resolving.literals import stored
from pincite.resolving.places import Placed
from pincite.resolving.suggest import a_type, range_for
from pincite.source import Span


def close(name: str, known: Iterable[str], least: float = 0.6) -> str | None:
    """A suggestion for a misspelt name, as help for a diagnostic; `least` is how like it must be, 1 being the same."""
    near = difflib.get_close_matches(name, sorted(set(known)), 1, least)
    return f"did you mean `{near[0]}`?" if near else None


@dataclass(slots=True)
class Declarations:
    """Gathers what is declared in all files."""

    found: Found
    reserved: frozenset[str]
    units: dict[str, Dimension] = field(default_factory=dict)
    symbols: dict[str, Symbol] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)  # key -> kind, for names that rules give a value to
    bodies: dict[str, list[e.Body]] = field(default_factory=dict)  # key -> what its definitions say, names as written
    holidays: list[surface.Holidays] = field(default_factory=list)
    untyped: set[str] = field(default_factory=set)  # keys whose type could not be read

    # ---- units ------------------------------------------------------------------------------------------------------

    def unit(self, block: surface.UnitDeclaration) -> None:
        """Declare a unit."""
        name = block.name.name
        if name in self.units:
            self.found.add("P202", block.name.span, f"the unit `{name}` is declared twice")
        base = factor = None
        if block.base is not None:
            base = self.units.get(block.base.name)
            if base is None:
                self._unknown_unit(block.base)
            factor = block.factor
        if base is not None and factor is not None:
            unit = Dimension(name, block.words, base.base, factor * base.factor)
        else:
            unit = Dimension(name, block.words, name, 1)
        self.units[name] = unit
        self.units.setdefault(singular(name), unit)  # `1 day`

    def holiday(self, block: surface.Holidays) -> None:
        """Declare the holidays of a run of years: each in its own year and each once, and no year in two lists."""
        first, last = block.first_year, block.last_year
        if first > last:
            help = f"exchange the two: holidays of {last} to {first}"
            self.found.add("P310", block.span, f"the years {first} to {last} end before they begin", help=help)
        seen: dict[str, str] = {}
        for day, name in block.days:
            if first <= last and not first <= int(day[:4]) <= last:
                years = f"{first}" if first == last else f"{first} to {last}"
                help = "list it under its own year"
                self.found.add("P310", block.span, f"{day_words(ordinal(day))} ({name}) is not in {years}", help=help)
            if day in seen:
                self.found.add("P202", block.span, f"{day_words(ordinal(day))} is listed twice: {seen[day]}, {name}")
            seen[day] = name
        for other in self.holidays:
            if other.first_year <= last and first <= other.last_year:
                year = max(first, other.first_year)
                message = f"the holidays of {year} are listed twice"
                self.found.add("P202", block.span, message, also=[Label(other.span, "here first")])
        self.holidays.append(block)

    def _unknown_unit(self, name: e.Ref) -> None:
        help = close(name.name, self.units) or f'declare it: unit {name.name} is "..."'
        self.found.add("P207", name.span, f"`{name.name}` is not a unit", help=help)

    def dimension(self, name: str, span: Span) -> Dimension:
        """The unit of that name; an unknown one is reported and stands for itself."""
        if name not in self.units:
            self._unknown_unit(e.Ref(span, name))
            return Dimension(name, name, name, 1)
        return self.units[name]

    # ---- names ------------------------------------------------------------------------------------------------------

    def name(self, placed: Placed, name: e.Ref) -> str:
        """Claim a name in an instrument, and give its key."""
        key = f"{placed.instrument}.{name.name}"
        if name.name in self.reserved:
            self.found.add(
                "P203",
                name.span,
                f"`{name.name}` is a word of the language and cannot be a name",
                help=f"choose a longer name, for instance the_{name.name}",
            )
        if key in self.spans:
            self.found.add(
                "P202",
                name.span,
                f"`{name.name}` is declared twice",
                also=[Label(self.spans[key], "here first")],
                help="give one of them another name, or take one away",
            )
        else:
            self.spans[key] = name.span
        return key

    def rule(self, placed: Placed, name: e.Ref, kind: str) -> str:
        """Claim a name that several rules may give a value to, each in its own period."""
        key = f"{placed.instrument}.{name.name}"
        if self.rules.get(key) == kind:
            return key
        key = self.name(placed, name)
        self.rules.setdefault(key, kind)
        return key

    # ---- types ------------------------------------------------------------------------------------------------------

    def type(self, words: surface.TypeWords, instrument: str) -> Type:
        """The type that is written."""
        of = self._kind(words, instrument)
        if words.optional:
            if of.kind == "list":
                self.found.add(
                    "P310", words.span, "a list that may be none is an empty list", help="take `or none` away"
                )
            of = replace(of, optional=True)
        if words.low is None or words.high is None:
            return of
        low, high = stored(words.low, of, self.units), stored(words.high, of, self.units)
        if low is None or high is None:
            help = range_for(of, words.low, words.high)
            self.found.add("P310", words.span, f"this range does not fit {show(of)}", help=help)
            return of
        if low > high:
            help = f"write from {written(words.high)} to {written(words.low)}"
            self.found.add("P310", words.span, "this range ends before it begins", help=help)
            return of
        return replace(of, low=low, high=high)

    def _type_of(self, key: str, words: surface.TypeWords, instrument: str) -> Type:
        told = len(self.found)
        of = self.type(words, instrument)
        if len(self.found) > told:
            self.untyped.add(key)
        return of

    def _kind(self, words: surface.TypeWords, instrument: str) -> Type:
        match words.kind:
            case "truth":
                return TRUTH
            case "minutes":
                return replace(number(self.dimension("seconds", words.span), whole=True), clocked=True)
            case "number":
                return number(self.dimension(words.names[0].name, words.names[0].span))
            case "whole":
                unit = self.dimension(words.names[0].name, words.names[0].span) if words.names else None
                return number(unit, whole=True)
            case "enum":
                members = tuple(name.name for name in words.names)
                for place, name in enumerate(words.names):
                    if name.name in members[:place]:
                        message = f"`{name.name}` is listed twice"
                        self.found.add("P202", name.span, message, help="take one of them away")
                return Type("enum", members=members)
            case "list":
                name = words.names[0]
                key = f"{instrument}.{name.name}"
                if not isinstance(self.symbols.get(key), RecordType):
                    records = [s.key.split(".", 1)[1] for s in self.symbols.values() if isinstance(s, RecordType)]
                    help = close(name.name, records) or f"declare it: record {name.name}"
                    self.found.add("P208", name.span, f"there is no record `{name.name}`", help=help)
                return Type("list", record=key)
            case _:
                name = words.names[0]
                named = {"date": DATE, "time": TIME, "percent": number(self.units.get("percent"))}
                if name.name not in named:
                    help = close(name.name, named) or a_type(name.name)
                    self.found.add("P208", name.span, f"`{name.name}` is not a type", help=help)
                return named.get(name.name, TRUTH)

    # ---- symbols ----------------------------------------------------------------------------------------------------

    def record(self, placed: Placed, block: surface.Record) -> None:
        """Declare a record and its fields."""
        key = self.name(placed, block.name)
        fields: dict[str, Type] = {}
        for entry in block.fields:
            name = entry.name.name
            if name in fields:
                message = f"the field `{name}` is declared twice"
                self.found.add("P202", entry.name.span, message, help="give one of them another name")
            if name in self.reserved:
                message = f"`{name}` is a word of the language and cannot be a field"
                self.found.add("P203", entry.name.span, message, help=f"choose a longer name, for instance the_{name}")
            fields[name] = self.type(entry.type, placed.instrument)
            if fields[name].kind == "list":
                help = "declare the list as a fact of its own, with a field that says what each belongs to"
                self.found.add("P208", entry.type.span, "a field cannot be a list", help=help)
        self.symbols[key] = RecordType(key, block.name.span, tuple(fields.items()))

    def fact(self, placed: Placed, block: surface.Fact, about: str | None) -> None:
        """Declare a fact."""
        key = self.name(placed, block.name)
        self.symbols[key] = Fact(
            key,
            block.name.span,
            self._type_of(key, block.type, placed.instrument),
            about,
            block.ask,
            tuple(name.name for name in block.attested_by),
            block.sensitive,
            block.notes,
        )

    def term(self, placed: Placed, block: surface.Term) -> None:
        """Declare something the law speaks of."""
        key = self.name(placed, block.name)
        self.symbols[key] = NamedTerm(
            key, block.name.span, placed.address, block.kind.name, block.words, block.aliases, block.notes
        )

    def reading(self, placed: Placed, block: surface.Reading) -> None:
        """Declare a reading."""
        key = self.rule(placed, block.name, "reading")
        names = [choice.name.name for choice in block.choices]
        for place, choice in enumerate(block.choices):
            if choice.name.name in names[:place]:
                message = f"the alternative `{choice.name.name}` is given twice"
                self.found.add("P202", choice.name.span, message, help="give one of them another name")
        if len(names) < 2:
            self.found.add(
                "P119", block.span, "a reading needs two alternatives", help="add the other way: or NAME because ..."
            )
        choices = tuple((c.name.name, c.reason) for c in block.choices)
        declared = Reading(
            key,
            block.name.span,
            placed.address,
            placed.term,
            block.anchor,
            block.ask,
            choices,
            block.default,
            block.default_reason,
            block.notes,
        )
        known = self.symbols.get(key)
        if isinstance(known, Reading):
            self.found.add(
                "P202",
                block.name.span,
                f"`{block.name.name}` is declared twice",
                also=[Label(known.span, "here first")],
                help="give one of them another name, or take one away",
            )
        self.symbols[key] = declared

    def determination(self, placed: Placed, block: surface.Determination) -> None:
        """Declare a determination."""
        key = self.name(placed, block.name)
        if block.type.kind == "list":
            help = "declare the list as a fact, and let the office decide one thing at a time"
            self.found.add("P208", block.type.span, "an office decides no list", help=help, law=placed.address)
        self.symbols[key] = Determination(
            key,
            block.name.span,
            placed.address,
            placed.term,
            block.office.name,
            self._type_of(key, block.type, placed.instrument),
            block.reserved,
            block.considering,
            block.ask,
            block.clauses,
        )

    def type_of(self, key: str, fields: dict[str, Type]) -> Type | None:
        """The declared type of a name, if it is one that is declared with a type."""
        if key.startswith(e.FIELD):
            return fields.get(key.removeprefix(e.FIELD))
        symbol = self.symbols.get(key)
        if isinstance(symbol, Fact | Determination):
            return symbol.type
        return None


def member(name: e.Ref) -> e.Ref:
    """The name as a member of an enumeration."""
    return e.Ref(name.span, MEMBER + name.name)
