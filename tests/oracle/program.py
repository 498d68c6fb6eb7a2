"""Programs of the reference interpreter, and how they are written in the language.

An expression is a tuple whose first member says what it is; `written` is the whole of its concrete syntax.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

Expr = tuple[Any, ...]
OPS = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than", "=": ""}
DAY_OPS = {">=": "on or after", "<=": "on or before", ">": "after", "<": "before", "=": ""}
FIELDS = {
    "counts": "yes or no",
    "size": "a whole number of points from 0 to 9",
    "day": "a date from January 1, 2000 to December 31, 2014",
}


@dataclass(frozen=True)
class Action:
    """A clause of the source note: its Register page, its kind, its days, and what it ends."""

    page: str
    kind: str  # adopted, amended, emergency
    effective: int
    filed: int | None = None
    days: int | None = None
    last: int | None = None
    noted: str | None = None
    replaces: str | None = None
    beside: str | None = None

    @property
    def known(self) -> int:
        """The day from which it is known."""
        return self.effective if self.filed is None else self.filed


@dataclass(frozen=True)
class Version:
    """What a place says from one action to another; `body` None: its words are not held."""

    since: str | None
    until: str | None
    body: Any
    emergency: bool = False


@dataclass(frozen=True)
class Fact:
    """An input: its kind (truth, number, date, one), whether it may be none, whether it is deemed."""

    name: str
    kind: str
    optional: bool = False
    low: int = 0
    high: int = 9


@dataclass(frozen=True)
class Rule:
    """A rule in a place of its own: what it is, the type of its value, its versions, what governs it."""

    name: str
    kind: str  # define, exception, deemed, norm, table, determination, reading
    type: str  # truth, number, date, states
    versions: tuple[Version, ...]
    governed: str | None = None
    to: str | None = None
    over: tuple[str, ...] = ()
    extra: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Program:
    """A Part: its history, its facts, its rules in order, the name that its question asks for."""

    actions: tuple[Action, ...]
    facts: tuple[Fact, ...]
    rules: tuple[Rule, ...]
    asked: str

    def fact(self, name: str) -> Fact:
        """A fact by its name."""
        return next(f for f in self.facts if f.name == name)

    def rule(self, name: str) -> Rule:
        """A rule by its name."""
        return next(r for r in self.rules if r.name == name)


def day_words(day: int) -> str:
    """A day as the language writes it."""
    when = date.fromordinal(day)
    return f"{when:%B} {when.day}, {when.year}"


def days(count: int) -> str:
    """A number of days."""
    return f"{count} days" if count != 1 else "1 day"


def written(e: Expr) -> str:
    """An expression in the language."""
    match e:
        case ("name", name):
            return str(name)
        case ("truth", value):
            return "yes" if value else "no"
        case ("number", value):
            return f"{value} points" if value != 1 else "1 point"
        case ("tally", value):
            return str(value)
        case ("day", value):
            return day_words(value)
        case ("not", inner):
            return f"not ({written(inner)})"
        case ("and" | "or" as word, parts):
            return f" {word} ".join(f"({written(p)})" for p in parts)
        case ("compare", op, one, other):
            return f"({written(one)}) is {OPS[op]} ({written(other)})".replace("  ", " ")
        case ("days", op, one, other):
            return f"({written(one)}) is {DAY_OPS[op]} ({written(other)})".replace("  ", " ")
        case ("ratio", op, one, other, percent):
            return f"({written(one)}) over ({written(other)}) is {OPS[op]} {percent}%".replace("  ", " ")
        case ("elapsed", op, one, other, count):
            return f"days from ({written(one)}) to ({written(other)}) is {OPS[op]} {days(count)}".replace("  ", " ")
        case ("none", name):
            return f"{name} is none"
        case ("some", name):
            return f"{name} is not none"
        case ("member", name, members):
            return f"{name} is one of {', '.join(members)}" if len(members) > 1 else f"{name} is {members[0]}"
        case ("states", name, states):
            return f"{name} is one of {', '.join(states)}" if len(states) > 1 else f"{name} is {states[0]}"
        case ("add", one, other):
            return f"({written(one)}) plus ({written(other)})"
        case ("subtract", one, other):
            return f"({written(one)}) minus ({written(other)})"
        case ("times", one, count):
            return f"({written(one)}) times {count}"
        case ("lesser" | "greater" as word, one, other):
            return f"the {word} of ({written(one)}) and ({written(other)})"
        case ("later", count, inner):
            return f"{days(count)} after ({written(inner)})"
        case ("months", count, rounding, inner):
            return f"{count} months rounded {rounding} after ({written(inner)})"
        case ("deadline", count, inner):
            return f"deadline {days(count)} after ({written(inner)})"
        case ("lookup", table, keys):
            return f"table {table} at {', '.join(keys)}"
    raise ValueError(e)


def _type(fact: Fact) -> str:
    words = ""
    match fact.kind:
        case "truth":
            words = "yes or no"
        case "number":
            words = f"a whole number of points from {fact.low} to {fact.high}"
        case "date":
            words = f"a date from {day_words(fact.low)} to {day_words(fact.high)}"
        case "one":
            words = "one of red, green, blue"
        case "list":
            words = "a list of thing"
    return words + (" or none" if fact.optional else "")


def _history(program: Program) -> list[str]:
    out = ["source"]
    for action in program.actions:
        page, effective = action.page, day_words(action.effective)
        if action.kind == "emergency":
            out.append(f"  emergency amendment at {page}, effective {effective}, for a maximum of {action.days} days")
        else:
            out.append(f"  {action.kind} at {page}, effective {effective}")
        if action.last is not None:
            out.append(f"    emergency expired {day_words(action.last)}, noted at {action.noted}")
        if action.filed is not None:
            out.append(f"    filed {day_words(action.filed)}")
        out += [
            f"    {word} {other}" for word, other in (("replaces", action.replaces), ("beside", action.beside)) if other
        ]
        if action.kind == "emergency":
            touched = [label(program, r.name) for r in program.rules if any(v.since == page for v in r.versions)]
            out.append(f"    amends {', '.join(f'9999.10({t})' for t in touched)}")
        if ended := [r for r in program.rules if _last(r) == page]:
            out.append(f"    repeals {', '.join(f'9999.10({label(program, r.name)})' for r in ended)}")
            others = [
                r for r in program.rules if r not in ended and any(page in (v.since, v.until) for v in r.versions)
            ]
            if others:
                out.append(f"    amends {', '.join(f'9999.10({label(program, r.name)})' for r in others)}")
    return out


def _last(rule: Rule) -> str | None:
    """The action that took a rule away for good."""
    permanent = [v for v in rule.versions if not v.emergency]
    return permanent[-1].until if permanent else None


def label(program: Program, name: str) -> str:
    """The label of the place in which a rule stands."""
    at = [r.name for r in program.rules].index(name)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return letters[at] if at < 26 else letters[at - 26] * 2


def _rule(rule: Rule, body: Any) -> list[str]:
    """The lines of a rule in one version."""
    end = [f"  governed by {rule.governed}"] if rule.governed else []
    match rule.kind, body:
        case "define", ("is", e):
            return [f"define {rule.name} as {written(e)}", *end]
        case "define", ("follows", arms, rest):
            lines = [f"  when {written(c)}: {written(v)}" for c, v in arms]
            return [f"define {rule.name} as follows", *lines, f"  otherwise: {written(rest)}", *end]
        case "define", ("by", name, arms):
            return [f"define {rule.name} by {name}", *(f"  {a}: {written(v)}" for a, v in arms), *end]
        case "define", ("count", where):
            return [f"define {rule.name} as count of things where {written(where)}", *end]
        case "define", ("any", where):
            return [f"define {rule.name} as any things where {written(where)}", *end]
        case "define", ("every", where, minimum):
            least = "  or empty" if minimum == 0 else f"  at least {minimum}"
            return [f"define {rule.name} as every things has {written(where)}", least, *end]
        case "define", ("sum", where):
            return [f"define {rule.name} as sum size in things where {written(where)}", *end]
        case "define", (("latest" | "earliest") as word, what, where):
            by = "" if what == "day" else " by day"
            return [f"define {rule.name} as {word} {what} in things where {written(where)}{by}", *end]
        case "exception", (condition, result):
            lines = [f"exception {rule.name} to {rule.to}", f"  when {written(condition)}"]
            lines += [] if result is None else [f"  then {written(result)}"]
            return [*lines, *(f"  over {name}" for name in rule.over)]
        case "deemed", (value, condition):
            shown = " unless shown" if rule.extra else ""
            return [f"deemed {rule.to} is {written(value)} when {written(condition)}{shown}"]
        case "norm", (due, count, trigger, done, condition):
            lines = [f"{rule.extra[0]} {rule.name} of office to holder"]
            lines += [] if condition is None else [f"  when {written(condition)}"]
            lines.append("  due no time stated" if due == "unstated" else f"  due {_due(due, count, trigger)}")
            return [*lines, f"  done on {done}", *(["  may precede"] if "may precede" in rule.extra else [])]
        case "table", (rows, gaps):
            lines = [f"table {rule.name} in points", "  across colour: red, green, blue", f"  down {rule.extra[0]}"]
            lines += [f"    {low} to {high} {' '.join(map(str, cells))}" for low, high, cells in rows]
            return [*lines, *(f'  gap {low} to {high} because "the words name none"' for low, high in gaps)]
        case "determination", _:
            kind = (
                "yes or no"
                if rule.type == "truth"
                else "a whole number of points from {} to {}".format(*rule.extra[1:])
            )
            until = "reserved" if rule.extra[0] else "no effect"
            return [f"determination {rule.name} by office is {kind}", f"  until made {until}"]
        case "reading", alternatives:
            first, *_ = alternatives
            lead = f'  default {first} because "so"' if rule.extra[0] else '  no default because "so"'
            lines = [f'  or {a} because "so"' for a in (alternatives[1:] if rule.extra[0] else alternatives)]
            return [f'reading {rule.name} on "Words"', lead, *lines]
    raise ValueError((rule.kind, body))


def _due(due: str, count: int, trigger: Expr) -> str:
    match due:
        case "within":
            return f"within {days(count)} after {written(trigger)}"
        case "ahead":
            return f"at least {days(count)} before {written(trigger)}"
        case "before" | "by":
            return f"{due} {written(trigger)}"
    raise ValueError(due)


def _period(since: str | None, until: str | None) -> str:
    return (f" since {since}" if since else "") + (f" until {until}" if until else "")


def _place(rule: Rule, mark: str, number: int) -> list[str]:
    permanent = [v for v in rule.versions if not v.emergency]
    begins, ends = permanent[0].since, permanent[-1].until
    out = [f"{mark}){_period(begins, ends)}"]
    for at, version in enumerate(rule.versions):
        inner = _period(
            version.since if version.since != begins else None, version.until if version.until != ends else None
        )
        if version.emergency:
            inner = f" during {version.since}"
        deep = "    " if inner else "  "
        out += [f" {inner}"] if inner else []
        if version.body is None:
            out.append(f'{deep}not held because "nobody kept them"')
        else:
            out.append(f"{deep}| Words of place {number}, in form {at}.")
            out += [f"{deep}{line}" for line in _rule(rule, version.body)]
    return out


def source(program: Program) -> str:
    """The whole rule file."""
    lines = ['part 20 Ill. Adm. Code 9999 "Invented for tests: not law"', "", *_history(program), ""]
    lines += [
        'term office is an office "the office"',
        'term holder is a person "the holder"',
        'unit points is "points"',
    ]
    lines += ["record thing", *(f"  {name} is {words}" for name, words in FIELDS.items())]
    lines += ['about holder "a holder"']
    for fact in program.facts:
        lines += [f"  fact {fact.name} is {_type(fact)}", f'    ask "What is {fact.name}?"']
    lines += ["", 'section 9999.10 "Invented"', ""]
    for number, rule in enumerate(program.rules):
        lines += _place(rule, label(program, rule.name), number)
    lines += ['section 9999.20 "Asked"', "", "a)", "  | What is asked.", '  question asked "What is it?"']
    lines += [f"    answer {'is ' if program.rule(program.asked).type == 'states' else ''}{program.asked}"]
    return "\n".join(lines) + "\n"
