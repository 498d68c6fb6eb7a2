"""Reading a jurisdiction file: what must stand in it, in what form, and every mistake in it with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from string import Formatter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pincite.language import grammar

LEVEL_KINDS = ("letter", "number", "capital", "roman", "roman_capital")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HEADINGS = ("instrument", "division", "section", "schedule", "announcement")
# The citations that the language itself uses, and the groups that a pattern must have: what the others are is the law's affair.
ROLES: dict[str, tuple[str, ...]] = {
    "instrument": ("instrument",),
    "section": ("instrument", "section", "path"),
    "schedule": ("instrument", "section", "path"),
    "register": (),
    "statute": (),
    "qualified": ("instrument", "name"),
}

# The settings of each table, and what they must be; those marked ? may be left out.
_TABLES: dict[str, dict[str, str]] = {
    "": {"name": "text", "time_zone": "zone"},
    "headings": dict.fromkeys(HEADINGS, "word"),
    "labels": {"levels": "levels", "pattern": "pattern", "limit": "text?", "division": "pattern?"},
    "history": {"at": "clause?", "effective": "clause?"},
    "references": {"relative": "pattern?", "joined": "pattern?", "schedule": "pattern?"},
    "text": {"abbreviations": "texts?"},
    "emergency": {"longest_days": "days?", "cite": "text?"},
    "filing": {"cite": "text?"},
    "counting": {"closed_weekdays": "weekdays", "cite": "text"},
}
_FORM = {"name": "text", "pattern": "pattern", "print": "text", "label": "label?", "full": "text?", "also": "patterns?"}
_OPTIONAL = ("history", "references", "text", "emergency", "filing")


class Mistake(NamedTuple):
    """A mistake in a jurisdiction file: its line, what is wrong, what to do."""

    line: int
    message: str
    help: str


def read(text: str) -> tuple[dict[str, Any], list[Mistake]]:
    """The tables of a jurisdiction file, and every mistake in it; the tables can be used only where there is none."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        help = "mend this line; a pattern stands between single quotation marks"
        return {}, [Mistake(int(at[1]) if at else 1, f"this is not TOML: {error}", help)]
    return data, sorted(_Reader(text, data).mistakes())


class _Reader:
    def __init__(self, text: str, data: Mapping[str, Any]) -> None:
        self.data = data
        self.lines = dict(_lines(text))

    def mistakes(self) -> Iterator[Mistake]:
        for table in self.data:
            if table not in (*_TABLES, *_TABLES[""], "citations"):
                yield self._strange(table, "", (*filter(None, _TABLES), *_TABLES[""], "citations"))
        for table, settings in _TABLES.items():
            held = self.data.get(table) if table else self.data
            if held is None and table in _OPTIONAL:
                continue
            if not isinstance(held, dict):
                yield Mistake(self._line(table), f"the table [{table}] is missing", f"write it: [{table}]")
                continue
            yield from self._settings(table, held, settings)
        yield from self._headings()
        yield from self._citations()

    def _settings(self, table: str, held: Mapping[str, Any], settings: Mapping[str, str]) -> Iterator[Mistake]:
        for name in held if table else ():
            if name not in settings:
                yield self._strange(name, table, tuple(settings))
        for name, kind in settings.items():
            place = f"{table}.{name}" if table else name
            if name not in held:
                if not kind.endswith("?"):
                    yield Mistake(self._line(table), f"{place} is missing", f"write it: {_SAMPLES[kind].format(name)}")
            elif (wrong := _wrong(held[name], kind.removesuffix("?"))) is not None:
                yield Mistake(
                    self._line(place), f"{place} {wrong}", f"write {_SAMPLES[kind.removesuffix('?')].format(name)}"
                )

    def _headings(self) -> Iterator[Mistake]:
        held = self.data.get("headings")
        seen: dict[str, str] = {}
        for role, word in held.items() if isinstance(held, dict) else ():
            if not isinstance(word, str):
                continue
            line = self._line(f"headings.{role}")
            if word in seen:
                yield Mistake(
                    line, f"headings.{role} is `{word}`, as headings.{seen[word]} is", "give each a word of its own"
                )
            elif f'"{word}"' in re.sub(r"//.*", "", grammar()):
                yield Mistake(line, f"headings.{role}: `{word}` is a word of the language", "take another word")
            seen[word] = role

    def _citations(self) -> Iterator[Mistake]:
        held = self.data.get("citations")
        forms = held if isinstance(held, dict) else {}
        for role in ROLES:
            if role not in forms:
                help = f"write the table [citations.{role}], with name, pattern and print"
                yield Mistake(self._line("citations"), f"citations.{role} is missing", help)
        for kind, form in forms.items():
            place = f"citations.{kind}"
            if not isinstance(form, dict):
                yield Mistake(
                    self._line(place), f"{place} is no table", f"write it as [{place}], with name, pattern and print"
                )
                continue
            found = list(self._settings(place, form, _FORM))
            yield from found or self._groups(kind, place, form)

    def _groups(self, kind: str, place: str, form: Mapping[str, Any]) -> Iterator[Mistake]:
        """The groups of a pattern are those that its role needs and that its printed form names."""
        groups = set(re.compile(form["pattern"]).groupindex)
        for group in ROLES.get(kind, ()):
            if group not in groups:
                help = f"put (?P<{group}>...) round what gives it"
                yield Mistake(self._line(f"{place}.pattern"), f"{place}.pattern has no group `{group}`", help)
            for other in form.get("also", ()):
                if group != "path" and group not in re.compile(other).groupindex:
                    help = f"put (?P<{group}>...) round what gives it"
                    yield Mistake(self._line(f"{place}.also"), f"{place}.also: `{other}` has no group `{group}`", help)
        for name in ("print", "full"):
            given = groups | ({"address"} if name == "full" else set())
            for field in _fields(form.get(name, "")):
                if field not in given:
                    known = ", ".join(sorted(given)) or "none"
                    message = f"{place}.{name} speaks of {{{field}}}, which is no group of its pattern"
                    yield Mistake(self._line(f"{place}.{name}"), message, f"the groups are {known}")

    def _strange(self, name: str, table: str, known: tuple[str, ...]) -> Mistake:
        place = f"{table}.{name}" if table else name
        near = get_close_matches(name, known, 1, 0.6)
        help = f"did you mean {near[0]}?" if near else f"here can stand {', '.join(known)}"
        return Mistake(self._line(place), f"there is no setting `{place}`", help)

    def _line(self, place: str) -> int:
        while place and place not in self.lines:
            place = place.rpartition(".")[0]
        return self.lines.get(place, 1)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """The line on which each table and setting stands."""
    table = ""
    for number, line in enumerate(text.split("\n"), 1):
        if head := re.match(r"\s*\[([\w.]+)\]", line):
            table = head[1]
            yield table, number
        elif key := re.match(r"\s*(\w+)\s*=", line):
            yield (f"{table}.{key[1]}" if table else key[1]), number


def _fields(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


_SAMPLES = {
    "text": '{} = "words"',
    "texts": '{} = ["one", "other"]',
    "word": '{} = "chapter", one word in small letters',
    "clause": '{} = "effective", words in small letters',
    "zone": '{} = "Europe/Paris", a name of the time zone database',
    "levels": "{} = [" + ", ".join(f'"{kind}"' for kind in LEVEL_KINDS) + "], those that there are, in their order",
    "weekdays": '{} = ["Saturday", "Sunday"]',
    "days": "{} = 150, a number of days",
    "patterns": "{} = ['[a-z]\\)'], a list of regular expressions",
    "pattern": "{} = '[a-z]\\)', a regular expression between single quotation marks that does not match nothing",
    "label": '{} = "({{}})", where {{}} stands for the label between signs that are no letters',
}


def _wrong(value: Any, kind: str) -> str | None:
    """What is wrong with a value, in words; None if it is of its kind."""
    match kind:
        case "levels" | "weekdays":
            known = LEVEL_KINDS if kind == "levels" else WEEKDAYS
            if not isinstance(value, list) or (kind == "levels" and not value):
                return "must be a list"
            strange = [entry for entry in value if entry not in known]
            return f"holds `{strange[0]}`, which is not one of {', '.join(known)}" if strange else None
        case "texts":
            fine = isinstance(value, list) and all(isinstance(entry, str) for entry in value)
            return None if fine else "must be a list of words"
        case "patterns":
            if not isinstance(value, list):
                return "must be a list of patterns"
            wrong = [f"holds `{entry}`, which {said}" for entry in value if (said := _wrong(entry, "pattern"))]
            return wrong[0] if wrong else None
        case "days":
            fine = isinstance(value, int) and not isinstance(value, bool) and value > 0
            return None if fine else "must be a number of days"
        case _:
            pass
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        return "must be text"
    return _wrong_text(value, kind)


def _wrong_text(value: str, kind: str) -> str | None:
    match kind:
        case "word" if not re.fullmatch(r"[a-z]+", value):
            return f"is `{value}`, which is not one word in small letters"
        case "clause" if not re.fullmatch(r"[a-z]+( [a-z]+)*", value):
            return f"is `{value}`, which is not words in small letters"
        case "label" if not re.fullmatch(r"[^\w\s\"]+\{\}[^\w\s\"]*", value):
            return f"is `{value}`, which does not set a label apart"
        case "zone":
            try:
                ZoneInfo(value)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                return f"is `{value}`, which is no time zone that is known here"
        case "pattern":
            try:
                found = re.compile(value)
            except re.error as error:
                return f"is not a regular expression: {error}"
            return "matches nothing at all, and would be found everywhere" if found.fullmatch("") else None
        case _:
            pass
    return None
