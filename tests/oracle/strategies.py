"""Random well-typed programs and cases: every construct, exceptions three deep, up to five readings, random histories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, TypeVar

from hypothesis import strategies as st

from oracle.model import Case
from oracle.program import FIELDS, Action, Expr, Fact, Program, Rule, Version
from oracle.values import NONE

T = TypeVar("T")
FIRST, LAST = date(2000, 1, 1).toordinal(), date(2014, 12, 31).toordinal()
ADOPTED = FIRST
OPS = (">=", "<=", ">", "<", "=")
DUTY_STATES = ("pending", "overdue", "done_on_time", "done_late", "not_triggered")
STATES = {
    "duty": DUTY_STATES,
    "right": ("open", "used", "lapsed", "not_triggered"),
    "ban": ("kept", "breached", "not_triggered"),
}
COLOURS = ("red", "green", "blue")

FACTS = (
    Fact("p", "truth"),
    Fact("q", "truth"),
    Fact("r", "truth", True),
    Fact("x", "number"),
    Fact("y", "number"),
    Fact("z", "number", True),
    Fact("d", "date", False, FIRST, LAST),
    Fact("e", "date", False, FIRST, LAST),
    Fact("f", "date", True, FIRST, LAST),
    Fact("colour", "one"),
    Fact("things", "list"),
)


class Maker:
    """Draws a program piece by piece; a rule uses only what was made before it."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any]) -> None:
        self.draw = draw
        self.rules: list[Rule] = []
        self.actions: list[Action] = []
        self.hidden: str | None = None  # what the exceptions that are being made are for: they cannot rest on it

    def pick(self, of: Sequence[T]) -> T:
        """One of some things."""
        found: T = self.draw(st.sampled_from(of))
        return found

    def number(self, low: int, high: int) -> int:
        """A number."""
        return int(self.draw(st.integers(low, high)))

    def chance(self, percent: int) -> bool:
        """Yes, so often."""
        return self.number(1, 100) > 100 - percent

    def names(self, kind: str) -> list[str]:
        """The names of facts and rules that have a value of a kind."""
        facts = [f.name for f in FACTS if f.kind == kind]
        rules = [r for r in self.rules if r.type == kind and r.kind in ("define", "determination") and self.plain(r)]
        return facts + [r.name for r in rules if r.name != self.hidden]

    @staticmethod
    def plain(rule: Rule) -> bool:
        """A power that has no effect until it is used stands in exceptions only."""
        return rule.kind != "determination" or bool(rule.extra[0])

    # ---- history ----------------------------------------------------------------------------------------------------

    def history(self) -> None:
        """An adoption, up to three amendments, up to one emergency."""
        self.actions = [Action("1 Ill. Reg. 1", "adopted", ADOPTED)]
        days = sorted(self.draw(st.sets(st.integers(FIRST + 200, LAST - 400), max_size=3)))
        amended = []
        for at, day in enumerate(days):
            filed = day - self.number(1, 150) if self.chance(30) else None
            amended.append(Action(f"{at + 2} Ill. Reg. {at + 2}", "amended", day, filed))
        if self.chance(40):
            self.emergency(amended)
        self.actions = sorted([*self.actions, *amended], key=lambda a: a.effective)

    def emergency(self, amended: list[Action]) -> None:
        """An emergency action; amendments that fall into its days say what they do to it."""
        start = self.number(FIRST + 30, LAST - 200)
        length = self.number(10, 150)
        if any(a.effective == start for a in amended):
            return
        page = "9 Ill. Reg. 9"
        last = noted = None
        later = [a for a in amended if a.effective > start + 150]
        if later and self.chance(40):
            last, noted = start + self.number(5, length) - 1, later[0].page
        for at, action in enumerate(amended):
            if start <= action.effective <= start + length:
                which = {"replaces": page} if self.chance(60) else {"beside": page}
                amended[at] = Action(action.page, action.kind, action.effective, action.filed, **which)
                last = noted = None
        self.actions.append(Action(page, "emergency", start, None, length, last, noted))

    def settled(self) -> tuple[Action, ...]:
        """The history without an emergency that touches nothing."""
        used = {v.since for r in self.rules for v in r.versions}
        kept = [a for a in self.actions if a.kind != "emergency" or a.page in used]
        if len(kept) == len(self.actions):
            return tuple(kept)
        return tuple(replace(a, replaces=None, beside=None) for a in kept)

    def versions(self, body: Callable[[], Any], may_end: bool = True, varied: bool = True) -> tuple[Version, ...]:
        """What a place says over the history: one body for each version."""
        amended = [a.page for a in self.actions if a.kind == "amended"]
        cuts = [page for page in amended if self.chance(35)] if varied else []
        if not cuts:
            return (Version(None, None, body()),)
        bounds = [None, *cuts, None]
        spans = [(bounds[i], bounds[i + 1]) for i in range(len(bounds) - 1)]
        if may_end and len(spans) > 1 and self.chance(25):
            spans = spans[1:] if self.chance(50) else spans[:-1]
        made = [Version(since, until, None if self.chance(12) else body()) for since, until in spans]
        if all(v.body is None for v in made):
            made[0] = Version(made[0].since, made[0].until, body())
        emergency = next((a for a in self.actions if a.kind == "emergency"), None)
        if emergency is not None and self.chance(60):
            made.append(Version(emergency.page, None, None if self.chance(40) else body(), True))
        return tuple(made)

    # ---- expressions ------------------------------------------------------------------------------------------------

    def truth(self, depth: int, row: bool = False) -> Expr:
        """A condition."""
        if depth <= 0 or self.chance(15):
            if row and self.chance(40):
                return ("name", "counts")
            return ("name", self.pick([n for n in self.names("truth") if n != "r"]))
        shapes = [
            "not",
            "and",
            "or",
            "compare",
            "compare",
            "days",
            "ratio",
            "elapsed",
            "none",
            "member",
            "states",
            "tally",
        ]
        match self.pick(shapes):
            case "not":
                return ("not", self.truth(depth - 1, row))
            case "and" | "or" as word:
                return (word, [self.truth(depth - 1, row) for _ in range(self.number(2, 3))])
            case "days":
                return ("days", self.pick(OPS), self.day(depth - 1, row), self.day(depth - 1, row))
            case "ratio":
                return ("ratio", self.pick(OPS[:4]), self.amount(0, row), self.amount(0, row), self.number(0, 150))
            case "elapsed":
                return ("elapsed", self.pick(OPS), self.day(0, row), self.day(0, row), self.number(0, 900))
            case "none" | "some":
                return (self.pick(["none", "some"]), self.pick(["z", "f"]))
            case "member":
                found = self.draw(st.lists(st.sampled_from(COLOURS), min_size=1, max_size=2, unique=True))
                return ("member", "colour", tuple(found))
            case "tally":
                tallies = [r.name for r in self.rules if r.type == "tally"]
                if tallies:
                    return ("compare", self.pick(OPS), ("name", self.pick(tallies)), ("tally", self.number(0, 4)))
            case "states":
                norms = [r for r in self.rules if r.kind == "norm"]
                if norms:
                    norm = self.pick(norms)
                    states = STATES[norm.extra[0]]
                    found = self.draw(st.lists(st.sampled_from(states), min_size=1, max_size=2, unique=True))
                    return ("states", norm.name, tuple(found))
        return ("compare", self.pick(OPS), self.amount(depth - 1, row), self.amount(depth - 1, row))

    def amount(self, depth: int, row: bool = False) -> Expr:
        """A number."""
        if depth <= 0 or self.chance(30):
            if row and self.chance(50):
                return ("name", "size")
            return ("number", self.number(0, 9)) if self.chance(40) else ("name", self.pick(self.names("number")))
        tables = [r for r in self.rules if r.kind == "table"]
        match self.pick(["add", "subtract", "lesser", "greater", "times", "lookup"]):
            case "times":
                return ("times", self.amount(depth - 1, row), self.number(0, 4))
            case "lookup" if tables:
                table = self.pick(tables)
                return ("lookup", table.name, ("colour", table.extra[0]))
            case "lookup":
                return ("number", self.number(0, 9))
            case word:
                return (word, self.amount(depth - 1, row), self.amount(depth - 1, row))

    def day(self, depth: int, row: bool = False) -> Expr:
        """A day."""
        if depth <= 0 or self.chance(40):
            if row and self.chance(50):
                return ("name", "day")
            return ("day", self.number(FIRST, LAST)) if self.chance(30) else ("name", self.pick(self.names("date")))
        match self.pick(["later", "months", "deadline", "lesser", "greater"]):
            case "months":
                return ("months", self.number(1, 30), self.pick(["down", "up"]), self.day(depth - 1, row))
            case "later" | "deadline" as word:
                return (word, self.number(0, 90), self.day(depth - 1, row))
            case word:
                return (word, self.day(depth - 1, row), self.day(depth - 1, row))

    def of(self, kind: str, depth: int) -> Expr:
        """An expression of a kind."""
        return {"truth": self.truth, "number": self.amount, "date": self.day}[kind](depth)

    # ---- rules ------------------------------------------------------------------------------------------------------

    def add(self, kind: str, type_: str, versions: tuple[Version, ...], **more: Any) -> Rule:
        """A rule, in a place of its own."""
        rule = Rule(f"{kind[0]}{len(self.rules)}", kind, type_, versions, **more)
        self.rules.append(rule)
        return rule

    def define(self) -> Rule:
        """A definition in one of its forms."""
        kind = self.pick(["truth", "truth", "number", "date"])
        shape = self.pick(["is", "is", "is", "follows", "by", "reading", "listed", "listed"])
        kind, body = self.listed() if shape == "listed" else (kind, self.body(shape, kind))
        alone = [r for r in self.rules if r.kind == "define" and r.governed is None and len(r.versions) == 1]
        governors = [f.name for f in FACTS if f.kind == "date"] + [r.name for r in alone if r.type == "date"]
        governed = self.pick(governors) if self.chance(25) else None
        return self.add("define", kind, self.versions(body), governed=governed)

    def body(self, shape: str, kind: str) -> Callable[[], Any]:
        """What makes the body of a definition, anew for each version."""
        readings = [r for r in self.rules if r.kind == "reading"]
        if shape == "follows":
            return lambda: (
                "follows",
                [(self.arm(at), self.of(kind, 1)) for at in range(self.number(1, 2))],
                self.of(kind, 1),
            )
        if shape == "by":
            return lambda: ("by", "colour", [(c, self.of(kind, 1)) for c in COLOURS])
        if shape == "reading" and readings:
            reading = self.pick(readings)
            return lambda: ("by", reading.name, [(a, self.of(kind, 1)) for a in reading.versions[0].body])
        return lambda: ("is", self.of(kind, 3))

    def arm(self, at: int) -> Expr:
        """A condition of a case: two of them are not seen to exclude each other."""
        return ("name", ("p", "q")[at]) if self.chance(60) else self.truth(1)

    def listed(self) -> tuple[str, Callable[[], Any]]:
        """What is asked of the list."""
        shape = self.pick(["count", "sum", "any", "every", "latest", "earliest"])
        match shape:
            case "every":
                least = self.number(0, 2)
                return "truth", lambda: ("every", self.truth(2, True), least)
            case "latest" | "earliest":
                what = self.pick(["day", "size"])
                return {"day": "date", "size": "number"}[what], lambda: (shape, what, self.truth(2, True))
            case _:
                return {"any": "truth", "count": "tally", "sum": "number"}[shape], lambda: (shape, self.truth(2, True))

    def exceptions(self, target: Rule, depth: int) -> None:
        """Exceptions to a rule, ranked or not, with exceptions of their own; those to a withdrawal withdraw it."""
        made: list[str] = []
        powers = [r.name for r in self.rules if r.kind == "determination" and not r.extra[0] and r.type == target.type]
        for _ in range(self.number(1, 2)):
            over = tuple(made) if made and self.chance(50) else ()
            nested = target.kind == "exception"
            withdraws = bool(target.extra) or ((nested or target.type == "truth") and self.chance(25))

            def body(withdraws: bool = withdraws) -> Any:
                then = ("name", self.pick(powers)) if powers and self.chance(30) else self.of(target.type, 1)
                return (self.truth(1), None if withdraws else then)

            extra = ("withdraws",) if withdraws and nested else ()
            rule = self.add("exception", target.type, self.versions(body), to=target.name, over=over, extra=extra)
            if not over:
                made.append(rule.name)
            if depth > 1 and self.chance(50):
                self.exceptions(rule, depth - 1)

    def norm(self) -> Rule:
        """A duty, right or ban."""
        deontic = self.pick(["duty", "right", "ban"])
        due = self.pick(["within", "within", "ahead", "before", "by", "unstated"])
        trigger: Expr = ("name", self.pick(["d", "e", "f"]))
        extra = (deontic, "may precede") if due == "within" and self.chance(20) else (deontic,)
        count, done = self.number(0, 120), self.pick(["e", "f", "f"])
        ahead = trigger if due != "unstated" else None
        conditioned = self.chance(50)

        def body() -> Any:
            return (due, count, ahead, done, self.truth(1) if conditioned else None)

        return self.add("norm", "states", self.versions(body, may_end=False), extra=extra)

    def table(self) -> Rule:
        """A table by colour and number, with a gap of the law or none."""
        cut, gap = self.number(1, 7), self.number(0, 2)
        cells = [tuple(self.number(0, 20) for _ in COLOURS) for _ in range(2)]
        rows = [(0, cut - 1, cells[0]), (cut, 9 - gap, cells[1])] if cut <= 9 - gap else [(0, 9 - gap, cells[0])]
        gaps = [(10 - gap, 9)] if gap else []
        return self.add("table", "number", (Version(None, None, (rows, gaps)),), extra=(self.pick(["x", "y"]),))

    def determination(self) -> Rule:
        """A power or a duty to decide."""
        kind = self.pick(["truth", "number"])
        low = self.number(0, 5)
        return self.add(
            "determination", kind, (Version(None, None, "made"),), extra=(self.chance(50), low, low + self.number(0, 4))
        )

    def reading(self) -> Rule:
        """A reading, with a default or without."""
        ways = ("one", "two", "three")[
            : self.number(2, 3) if len([r for r in self.rules if r.kind == "reading"]) < 2 else 2
        ]
        return self.add("reading", "", (Version(None, None, ways),), extra=(self.chance(75),))

    def deeming(self) -> None:
        """A fact that the law deems so."""
        taken = {r.to for r in self.rules if r.kind == "deemed"}
        for name, shown in (("q", False), ("r", True)):
            if name not in taken and self.chance(50):
                by_size = ("compare", ">=", ("name", "x"), ("number", self.number(0, 9)))
                condition = ("name", "p") if self.chance(50) else by_size
                body = (("truth", self.chance(70)), condition)
                self.add(
                    "deemed", "truth", self.versions(partial(tuple, body)), to=name, extra=(True,) if shown else ()
                )


@st.composite
def programs(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Program:
    """A random program that compiles."""
    maker = Maker(draw)
    maker.history()
    for _ in range(maker.number(0, 5)):
        maker.reading()
    if maker.chance(40):
        maker.table()
    for _ in range(maker.number(0, 2)):
        maker.determination()
    maker.deeming()
    for _ in range(maker.number(1, 5)):
        if maker.chance(20):
            maker.norm()
        else:
            rule = maker.define()
            if rule.governed is None and rule.type != "tally" and maker.chance(45):
                maker.hidden = rule.name
                maker.exceptions(rule, 3)
                maker.hidden = None
    askable = [r.name for r in maker.rules if r.kind in ("define", "norm")]
    return Program(maker.settled(), FACTS, tuple(maker.rules), askable[-1] if maker.chance(75) else maker.pick(askable))


# ---- cases ----------------------------------------------------------------------------------------------------------


class Giver:
    """Draws what is known of a case."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any], program: Program) -> None:
        self.draw, self.program = draw, program

    def value(self, kind: str, low: int, high: int, optional: bool) -> Any:
        """A value, a range, none, or that nobody knows; "absent" where it was not asked."""
        ways = ["value", "value", "value", "unknown", "absent", *(["none"] if optional else [])]
        ways += ["range"] if kind in ("number", "date") else []
        match self.draw(st.sampled_from(ways)):
            case "unknown":
                return "unknown"
            case "absent":
                return "absent"
            case "none":
                return NONE
            case "range":
                one, other = sorted((self.inside(low, high), self.inside(low, high)))
                return (one, other) if one != other else one
            case _:
                return self.exact(kind, low, high)

    def inside(self, low: int, high: int) -> int:
        """A number of a range; of days, often one beside a day on which the law changes."""
        beside = [a.effective + shift for a in self.program.actions for shift in (-1, 0, 1)]
        edges = [day for day in beside if low <= day <= high]
        if edges and self.draw(st.booleans()):
            return int(self.draw(st.sampled_from(edges)))
        return int(self.draw(st.integers(low, high)))

    def exact(self, kind: str, low: int, high: int) -> Any:
        """A value."""
        match kind:
            case "truth":
                return self.draw(st.booleans())
            case "one":
                return self.draw(st.sampled_from(COLOURS))
            case _:
                return self.inside(low, high)

    def things(self) -> Any:
        """A list, whole or in part."""
        if self.draw(st.integers(0, 9)) == 0:
            return self.draw(st.sampled_from(["unknown", "absent", NONE]))
        rows = []
        for _ in range(self.draw(st.integers(0, 3))):
            row = {}
            for name, kind, low, high in (
                ("counts", "truth", 0, 0),
                ("size", "number", 0, 9),
                ("day", "date", FIRST, LAST),
            ):
                given = self.value(kind, low, high, False)
                row[name] = "unknown" if given == "absent" else given
            rows.append(row)
        return (self.draw(st.booleans()), rows)


@st.composite
def cases(draw: Callable[[st.SearchStrategy[Any]], Any], program: Program) -> Case:
    """A random case for a program."""
    giver = Giver(draw, program)
    facts = {
        f.name: giver.things() if f.kind == "list" else giver.value(f.kind, f.low, f.high, f.optional)
        for f in program.facts
    }
    for rule in program.rules:
        if rule.kind == "determination":
            low, high = (rule.extra[1], rule.extra[2] + 2) if rule.type == "number" else (0, 0)
            facts[rule.name] = giver.value(rule.type, low, high, True)
    asked = giver.inside(FIRST + 1, LAST)
    known = giver.inside(FIRST, LAST) if draw(st.integers(0, 3)) == 0 else None
    readings = {
        r.name: draw(st.sampled_from(r.versions[0].body))
        for r in program.rules
        if r.kind == "reading" and draw(st.integers(0, 5)) == 0
    }
    given = {name: value for name, value in facts.items() if value != "absent"}
    return Case(given, asked, **({} if known is None else {"known": known}), readings=readings)


assert set(FIELDS) == {"counts", "size", "day"}
