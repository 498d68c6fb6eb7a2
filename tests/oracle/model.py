"""The reference interpreter: what a program answers about a case, written from the semantics page and slow on purpose."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any

from oracle.program import FIELDS, Action, Expr, Fact, Program, Rule, Version
from oracle.values import (
    INF,
    NONE,
    OPEN,
    add_months,
    both,
    compare,
    contrary,
    either,
    hull,
    joined,
    monotone,
    ranked,
    ratio,
    rolled,
    strict,
    when,
)

FOREVER = 3652059
SAME, TURNS = "same", "turns_on"
FIELD_FACTS = {
    "counts": Fact("counts", "truth"),
    "size": Fact("size", "number"),
    "day": Fact("day", "date", False, 730120, 735598),
}
RIGHT = {"pending": "open", "done_on_time": "used", "done_late": "lapsed", "overdue": "lapsed"}
BAN = {"pending": "kept", "overdue": "kept", "done_on_time": "breached", "done_late": "breached"}


@dataclass(frozen=True)
class Case:
    """Facts as they are given, the day asked for and the day of knowledge.

    A fact is a value, a pair (low, high), NONE or "unknown"; what is absent was not asked. A list is (complete, members).
    """

    facts: dict[str, Any]
    asked: int
    known: int = FOREVER
    readings: dict[str, str] = field(default_factory=dict)


# ---- time (semantics, section 4) ------------------------------------------------------------------------------------


def showing(versions: tuple[Version, ...], actions: tuple[Action, ...], day: int, known: int) -> Version | None:
    """The version that shows on a day, as known on another; None where none is in force."""
    seen = {a.page: a for a in actions if a.known <= known}
    best: tuple[int, Version] | None = None
    for version in versions:
        since = seen.get(version.since) if version.since is not None else actions[0]
        if since is None or since.page not in seen:
            continue
        if version.emergency:
            last = since.effective + (since.days or 150) - 1
            if since.last is not None and since.noted in seen:
                last = since.last
            for other in seen.values():
                if other.replaces == since.page and since.effective < other.effective <= last:
                    last = other.effective - 1
            if since.effective <= day <= last:
                return version
            continue
        ended = version.until in seen and day >= seen[version.until].effective
        if since.effective <= day and not ended and (best is None or since.effective > best[0]):
            best = (since.effective, version)
    return None if best is None else best[1]


# ---- evaluation -----------------------------------------------------------------------------------------------------


class Model:
    """One run: a program, a case, and the alternative of each reading that is taken in one way."""

    def __init__(self, program: Program, case: Case, chosen: dict[str, str]) -> None:
        self.program, self.case, self.chosen = program, case, chosen
        self.rules = {rule.name: rule for rule in program.rules}
        self.facts = {fact.name: fact for fact in program.facts}
        self.deemed = {rule.to: rule for rule in program.rules if rule.kind == "deemed"}
        self.exceptions: dict[str, list[Rule]] = {}
        for rule in program.rules:
            if rule.kind == "exception" and rule.to is not None:
                self.exceptions.setdefault(rule.to, []).append(rule)
        self.kept: dict[tuple[str, int], Any] = {}

    def answer(self) -> Any:
        """The outcome of the question."""
        return self.value(self.program.asked, self.case.asked)

    # ---- names ------------------------------------------------------------------------------------------------------

    def value(self, name: str, day: int) -> Any:
        """What a name comes to under the law of a day."""
        key = (name, day)
        if key not in self.kept:
            self.kept[key] = self._value(self.rules[name], day)
        return self.kept[key]

    def _value(self, rule: Rule, day: int) -> Any:
        if rule.kind == "norm" and self._trigger(rule) is not None:
            return self._under(rule, self._event(rule), day)
        if rule.governed is not None:
            return self._under(rule, self._named(rule.governed, self.case.asked), day)
        return self._at(rule, day)

    def _under(self, rule: Rule, event: Any, day: int) -> Any:
        """A rule under the law of every day that a date can mean."""
        nothing = None if rule.type == "truth" else OPEN
        if event == NONE:
            return frozenset({"not_triggered"}) if rule.kind == "norm" else nothing
        if event == OPEN:
            return nothing
        low, high = (int(end) for end in event)
        edges = {low}
        for action in self.program.actions:
            ends = [action.effective, *([action.last + 1] if action.last is not None else [])]
            ends += [action.effective + action.days] if action.days else []
            edges |= {edge for edge in ends if low < edge <= high}
        found = [self._at(rule, edge) for edge in sorted(edges)]
        if rule.type == "states":
            return OPEN if OPEN in found else frozenset().union(*found)
        return joined(rule.type == "truth", found)

    def _at(self, rule: Rule, day: int) -> Any:
        truth = rule.type == "truth"
        base = self._own(rule, day)
        return ranked(truth, base, self._ranks(rule.name, day, True))

    def _own(self, rule: Rule, day: int) -> Any:
        version = showing(rule.versions, self.program.actions, day, self.case.known)
        if version is None or version.body is None:
            return None if rule.type == "truth" else OPEN
        return self._body(rule, version.body, day)

    # ---- exceptions -------------------------------------------------------------------------------------------------

    def _ranks(self, name: str, day: int, inherited: Any) -> list[list[tuple[Any, Any]]]:
        found = self.exceptions.get(name, [])
        higher = [e for e in found if e.over]
        lower = [e for e in found if not e.over]
        return [[self._exception(e, day, inherited) for e in rank] for rank in (lower, higher) if rank]

    def _exception(self, rule: Rule, day: int, inherited: Any) -> tuple[Any, Any]:
        """Whether an exception applies, and what it gives; its own exceptions are tried only where it claims to apply."""
        claims = both([inherited, self._condition(rule, day)])
        applies = both([claims, contrary(self._withdrawn(rule, day))])
        return applies, ranked(rule.type == "truth", self._result(rule, day), self._ranks(rule.name, day, claims))

    def _condition(self, rule: Rule, day: int) -> Any:
        """The condition of an exception, whatever may withdraw it."""
        version = showing(rule.versions, self.program.actions, day, self.case.known)
        if version is None or version.body is None:
            return False if version is None else None
        powers = [p for e in version.body if e is not None for p in self._powers(e)]
        return both([self.eval(version.body[0], day), *(self._made(p) for p in powers)])

    def _result(self, rule: Rule, day: int) -> Any:
        """What an exception gives; one without a result leaves what its target gives."""
        truth = rule.type == "truth"
        version = showing(rule.versions, self.program.actions, day, self.case.known)
        if version is None or version.body is None:
            return None if truth else OPEN
        if version.body[1] is not None:
            return self.eval(version.body[1], day)
        target = self.rules[str(rule.to)]
        return self._result(target, day) if target.kind == "exception" else False if truth else OPEN

    def _withdrawn(self, rule: Rule, day: int) -> Any:
        """Whether exceptions without a result withdraw an exception; one of a higher rank that gives a result prevails."""
        found = self.exceptions.get(rule.name, [])
        if not any(self._withdraws(e) for e in found):
            return False
        pairs = {
            e.name: (both([self._condition(e, day), contrary(self._withdrawn(e, day))]), self._says(e, day))
            for e in found
        }
        ranks = [[pairs[e.name] for e in found if bool(e.over) == higher] for higher in (False, True)]
        return ranked(True, False, [rank for rank in ranks if rank])

    def _says(self, rule: Rule, day: int) -> Any:
        version = showing(rule.versions, self.program.actions, day, self.case.known)
        return None if version is None or version.body is None else self._withdraws(rule)

    @staticmethod
    def _withdraws(rule: Rule) -> bool:
        return rule.extra == ("withdraws",)

    def _powers(self, e: Expr) -> list[str]:
        """The determinations in an expression that have no effect until they are made."""
        if e[0] == "name" and e[1] in self.rules:
            rule = self.rules[e[1]]
            return [rule.name] if rule.kind == "determination" and not rule.extra[0] else []
        parts = [sub for part in e[1:] for sub in (part if isinstance(part, list) else [part])]
        return [p for part in parts if isinstance(part, tuple) for p in self._powers(part)]

    def _made(self, name: str) -> Any:
        given = self.case.facts.get(name)
        return None if given is None or given == "unknown" else given != NONE

    # ---- bodies -----------------------------------------------------------------------------------------------------

    def _body(self, rule: Rule, body: Any, day: int) -> Any:
        match rule.kind:
            case "determination":
                return self._determined(rule)
            case "norm":
                return self._norm(rule, body, day)
        match body:
            case ("is", e):
                return self.eval(e, day)
            case ("follows", arms, rest):
                pairs = [(self.eval(c, day), self.eval(v, day)) for c, v in arms]
                return ranked(rule.type == "truth", self.eval(rest, day), [pairs])
            case ("by", name, arms):
                return self._by(rule, name, dict(arms), day)
        return self._listed(body, day)

    def _by(self, rule: Rule, name: str, arms: dict[str, Expr], day: int) -> Any:
        truth = rule.type == "truth"
        if name in self.chosen:
            return self.eval(arms[self.chosen[name]], day)
        values = {arm: self.eval(e, day) for arm, e in arms.items()}
        if name in self.facts:
            given = self.case.facts.get(name, "unknown")
            return values[given] if given in arms else joined(truth, list(values.values()))
        return joined(truth, list(values.values()))

    def _determined(self, rule: Rule) -> Any:
        given = self.case.facts.get(rule.name, "unknown")
        if rule.type == "truth":
            return given if isinstance(given, bool) else None
        low, high = rule.extra[1:]
        if given in (NONE, "unknown"):
            return (low, high) if rule.extra[0] else OPEN  # a power may not be used at all
        found = given if isinstance(given, tuple) else (given, given)
        return found if low <= found[0] and found[1] <= high else OPEN

    # ---- facts ------------------------------------------------------------------------------------------------------

    def _fact(self, fact: Fact, given: Any) -> Any:
        if fact.kind == "truth":
            return given if isinstance(given, bool) else None
        if fact.kind == "one":
            return OPEN if given in (None, "unknown") else given
        if given is None or given == "unknown":
            return OPEN if fact.optional else (fact.low, fact.high)
        return given if given == NONE or isinstance(given, tuple) else (given, given)

    def _named(self, name: str, day: int, row: dict[str, Any] | None = None) -> Any:
        if row is not None and name in FIELDS:
            return self._fact(FIELD_FACTS[name], row.get(name))
        if name in self.rules:
            return self.value(name, day)
        given = self.case.facts.get(name)
        fact = self.facts[name]
        if name in self.deemed:
            return self._deemed(fact, given, self.deemed[name], day)
        return self._fact(fact, given)

    def _deemed(self, fact: Fact, given: Any, rule: Rule, day: int) -> Any:
        shown = self._fact(fact, given)
        version = showing(rule.versions, self.program.actions, day, self.case.known)
        if version is None:
            return shown
        applies, value = None, None
        if version.body is not None:
            applies, value = self.eval(version.body[1], day), self.eval(version.body[0], day)
        if not rule.extra:
            return ranked(True, shown, [[(applies, value)]])
        return when(True, applies, value, None) if given == NONE else shown

    # ---- expressions ------------------------------------------------------------------------------------------------

    def eval(self, e: Expr, day: int, row: dict[str, Any] | None = None) -> Any:
        """An expression under the law of a day, for a member of a list where one is at hand."""

        def of(inner: Expr) -> Any:
            return self.eval(inner, day, row)

        match e:
            case ("name", name):
                return self._named(name, day, row)
            case ("truth", value):
                return value
            case ("number" | "tally" | "day", value):
                return (value, value)
            case ("not", inner):
                return contrary(of(inner))
            case ("and", parts):
                return both([of(p) for p in parts])
            case ("or", parts):
                return either([of(p) for p in parts])
            case ("compare" | "days", op, one, other):
                return compare(op, of(one), of(other))
            case ("ratio", op, one, other, percent):
                return ratio(op, of(one), of(other), percent)
            case ("elapsed", op, one, other, count):
                return compare(op, self._minus(of(other), of(one)), (count, count))
            case ("none" | "some" as word, name):
                value = self._named(name, day)
                known = True if value == NONE else False if isinstance(value, tuple) else None
                return known if word == "none" else contrary(known)
            case ("member", name, members):
                value = self._named(name, day)
                return None if value == OPEN else value in members
            case ("states", name, states):
                found = self.value(name, day)
                if found == OPEN or "dates_out_of_order" in found:
                    return None
                inside = [state in states for state in found]
                return inside[0] if len(set(inside)) == 1 else None
            case ("add", one, other):
                return strict(lambda x, y: (x[0] + y[0], x[1] + y[1]), of(one), of(other))
            case ("subtract", one, other):
                return self._minus(of(one), of(other))
            case ("times", one, count):
                return strict(lambda x: (x[0] * count, x[1] * count), of(one))
            case ("lesser", one, other):
                return strict(lambda x, y: (min(x[0], y[0]), min(x[1], y[1])), of(one), of(other))
            case ("greater", one, other):
                return strict(lambda x, y: (max(x[0], y[0]), max(x[1], y[1])), of(one), of(other))
            case ("later", count, inner):
                return monotone(lambda d: d + count, of(inner))
            case ("months", count, rounding, inner):
                return monotone(lambda d: add_months(int(d), count, rounding), of(inner))
            case ("deadline", count, inner):
                return monotone(lambda d: rolled(int(d) + count), of(inner))
            case ("lookup", table, keys):
                return self._lookup(self.rules[table], keys, day)
        raise ValueError(e)

    @staticmethod
    def _minus(one: Any, other: Any) -> Any:
        return strict(lambda x, y: (x[0] - y[1], x[1] - y[0]), one, other)

    def _lookup(self, table: Rule, keys: tuple[str, ...], day: int) -> Any:
        version = showing(table.versions, self.program.actions, day, self.case.known)
        if version is None or version.body is None:
            return OPEN
        rows, _ = version.body
        colour, number = (self._named(key, day) for key in keys)
        colours = ["red", "green", "blue"] if colour == OPEN else [colour]
        fact = self.facts[keys[1]]
        low, high = number if isinstance(number, tuple) else (fact.low, fact.high)
        numbers = range(low, high + 1)
        found = []
        for one, other in product(colours, numbers):
            cells = [cells for low, high, cells in rows if low <= other <= high]
            if not cells:
                return OPEN
            cell = cells[0][("red", "green", "blue").index(one)]
            found.append((cell, cell))
        return joined(False, found)

    # ---- lists ------------------------------------------------------------------------------------------------------

    def _listed(self, body: Any, day: int) -> Any:
        given = self.case.facts.get("things", "unknown")
        complete, rows = (True, []) if given == NONE else (False, []) if given == "unknown" else given
        looked = [(self.eval(body[-1] if body[0] != "every" else body[1], day, row), row) for row in rows]
        sure = [row for truth, row in looked if truth is True]
        maybe = [row for truth, row in looked if truth is None]
        match body[0]:
            case "any":
                return True if sure else False if complete and not maybe else None
            case "every":
                enough = compare(">=", (len(rows), len(rows) if complete else INF), (body[2], body[2]))
                fails = any(truth is False for truth, _ in looked)
                return both([False if fails else True if complete and not maybe else None, enough])
            case "count":
                return (len(sure), len(sure) + len(maybe) if complete else INF)
            case "sum":
                ends = [[self._named("size", day, row) for row in rows_] for rows_ in (sure, maybe)]
                high = sum(s[1] for s in ends[0]) + sum(s[1] for s in ends[1])
                return (sum(s[0] for s in ends[0]), high if complete else INF)
            case "latest" | "earliest":
                return self._picked(body[0] == "latest", body[1], sure, maybe, complete)
        raise ValueError(body)

    def _picked(self, latest: bool, what: str, sure: list[Any], maybe: list[Any], complete: bool) -> Any:
        if not sure:
            return NONE if complete and not maybe else OPEN
        sign = 1 if latest else -1

        def ranks(row: Any) -> Any:
            low, high = self._named("day", 0, row)
            return (low, high) if latest else (-high, -low)

        floor = max(ranks(row)[0] for row in sure)
        candidates = [row for row in sure + maybe if ranks(row)[1] >= floor]
        if what == "day":
            top = max(ranks(row)[1] for row in candidates) if complete else INF
            low, high = sorted((sign * floor, sign * top))
            return (low, high)
        if not complete:
            return OPEN
        result = self._named(what, 0, candidates[0])
        for row in candidates[1:]:
            result = hull(result, self._named(what, 0, row))
        return result

    # ---- norms (semantics, section 6) -------------------------------------------------------------------------------

    def _trigger(self, rule: Rule) -> Expr | None:
        """The event that triggers a norm; None where only its condition does."""
        bodies = [v.body for v in rule.versions if v.body is not None]
        return bodies[0][2] if bodies and bodies[0][0] == "within" else None

    def _event(self, rule: Rule) -> Any:
        trigger = self._trigger(rule)
        return self.eval(trigger, self.case.asked) if trigger is not None else None

    def _norm(self, rule: Rule, body: Any, day: int) -> Any:
        due, count, event, done_name, condition = body
        now = (self.case.asked, self.case.asked)
        holds = True if condition is None else self.eval(condition, day)
        happened: Any = self.eval(event, day) if event is not None else None
        done = self._named(done_name, day)
        limit: Any = None
        if due == "within":
            limit = monotone(lambda d: rolled(int(d) + count), happened)
        elif due == "ahead":
            limit = monotone(lambda d: d - count, happened)
        elif due != "unstated":
            limit = happened
        triggered = holds
        if due == "within":
            triggered = both([holds, False if happened == NONE else compare("<=", happened, now)])
        fulfilled = False if done == NONE else compare("<=", done, now)
        in_time, past = True, False
        if due != "unstated":
            in_time = compare("<" if due == "before" else "<=", done, limit)
            past = compare(">=" if due == "before" else ">", now, limit)
        order: Any = True
        if due == "within" and "may precede" not in rule.extra and fulfilled is not False:
            order = None
            if isinstance(done, tuple) and isinstance(happened, tuple):
                order = compare(">=", done, (happened[0], max(happened[0], min(happened[1], now[0]))))
        return frozenset(self._said(rule.extra[0], triggered, fulfilled, in_time, past, order))

    @staticmethod
    def _said(deontic: str, triggered: Any, fulfilled: Any, in_time: Any, past: Any, order: Any) -> set[str]:
        if triggered is False:
            return {"not_triggered"}
        out = {"not_triggered"} if triggered is None else set()
        if fulfilled is not False:
            out |= {"dates_out_of_order"} if order is not True else set()
            if order is not False:
                out |= {"done_on_time"} if in_time is not False else set()
                out |= {"done_late"} if in_time is not True and past is not False else set()
        if fulfilled is not True:
            out |= {"pending"} if past is not True else set()
            out |= {"overdue"} if past is not False else set()
        names = RIGHT if deontic == "right" else BAN if deontic == "ban" else {}
        return {names.get(state, state) for state in out}


# ---- readings (semantics, section 5) --------------------------------------------------------------------------------


def answered(program: Program, case: Case) -> tuple[Any, str, set[frozenset[str]]]:
    """The outcome under the defaults, the verdict, and the minimal sets of readings that change it."""
    readings = {r.name: r.versions[0].body for r in program.rules if r.kind == "reading"}
    defaults = {r.name: r.versions[0].body[0] for r in program.rules if r.kind == "reading" and r.extra[0]}
    base = {**defaults, **case.readings}
    free = {
        name: [a for a in ways if a != base.get(name)] for name, ways in readings.items() if name not in case.readings
    }

    def run(changes: dict[str, str]) -> Any:
        return Model(program, case, {**base, **changes}).answer()

    outcome = run({})
    found: set[frozenset[str]] = set()
    for size in range(1, len(free) + 1):
        for names in combinations(sorted(free), size):
            if any(smaller <= set(names) for smaller in found):
                continue
            if any(run(dict(zip(names, pick, strict=True))) != outcome for pick in product(*(free[n] for n in names))):
                found.add(frozenset(names))
    return outcome, TURNS if found else SAME, found
