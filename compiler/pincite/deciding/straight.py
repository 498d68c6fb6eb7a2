"""One straight function for all that some questions reach under the law of one day, for facts that are all known exactly.

Where nothing is unknown, the rules are plain comparisons of numbers. The function is written from the same steps that a record
tells, without loops and without looking anything up by name; no word of a rule enters its text, all of them are constants beside
it. Whatever is not exact leaves it by `Inexact`, and is decided by the general way, which knows three values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from operator import itemgetter
from typing import Any

from pincite.deciding.exactly import USUAL, Cells, Inexact, Moved, counted, ranked, single, stored
from pincite.deciding.nodes import Node
from pincite.deciding.points import plain, point_of, trace_of
from pincite.runtime.calendar import months_between
from pincite.runtime.facts import Fact, Spec
from pincite.runtime.named import NamedTuple
from pincite.runtime.reader import LARGEST
from pincite.runtime.tables import Table
from pincite.runtime.timeline import IN_FORCE
from pincite.runtime.truth import U
from pincite.runtime.values import is_point

_LAST = date.max.toordinal()
_COMPARE = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<", "eq": "==", "ne": "!="}
_FIXED = ("literal", "asked_on", "action", "reading", "selector", "status", "no_rule", "not_encoded")
_ORDERED = ("number", "date", "time")

Traces = tuple[Any, ...]


class NotStraight(Exception):  # not a failure: the general way decides it
    """Something that the straight way does not know; the message says what."""


class Straight(NamedTuple):
    """The functions of some questions: `explain` gives the trace of each, `decide` the value of each; both take facts by name."""

    explain: Callable[[Mapping[str, Any]], Traces]
    decide: Callable[[Mapping[str, Any]], Traces]
    facts: tuple[str, ...]
    text: str


def straight(
    roots: list[Node], slowly: Callable[[Mapping[str, Any]], Traces], others: Callable[[Mapping[str, Any]], None]
) -> Straight:
    """Write the functions for the trees of some answers.

    `slowly` gives the traces where something is not exact; `others` reads the facts that are not needed, and raises `Inexact`
    where one is wrong. Raises `NotStraight`.
    """
    return _Writer(slowly, others).write(roots)


class _Writer:
    def __init__(
        self, slowly: Callable[[Mapping[str, Any]], Traces], others: Callable[[Mapping[str, Any]], None]
    ) -> None:
        self.names: dict[str, Any] = {"slowly": slowly, "others": others, "Inexact": Inexact}
        self.checks: list[str] = []  # lines that check facts
        self.lines: list[str] = []  # lines that compute values
        self.told: list[str] = []  # lines that make traces
        self.values: dict[int, str] = {}  # node -> where its value is
        self.traces: dict[int, str] = {}  # node -> where its trace is
        self.facts: dict[str, tuple[str, Spec]] = {}  # fact -> where its value is, what it may be
        self.keys: dict[str, tuple[int, list[Table], list[str]]] = {}  # keys -> the line, tables and cells of them
        self.same: dict[int, bool] = {}  # node -> whether its value does not change with the facts
        self.nodes: list[Node] = []  # what is known by its identity must live on

    def write(self, roots: list[Node]) -> Straight:
        """The functions."""
        values = [self.value(root) for root in roots]
        traces = [self.trace(root) for root in roots]
        reading = self._reading()
        text = "\n".join(
            [
                *_function("explain", [*reading, *self.lines, *self.told], traces, "slowly(facts)"),
                "",
                *_function("decide", [*reading, *self.lines], values, "tuple([t[1] for t in slowly(facts)])"),
                "",
            ]
        )
        exec(compile(text, "<straight>", "exec"), self.names)  # noqa: S102  # made of numbered names and fixed forms alone
        return Straight(self.names["explain"], self.names["decide"], tuple(self.facts), text)

    def _reading(self) -> list[str]:
        """The lines that read the facts: all at once where each is of its usual class, else one by one; then what they may be."""
        if not self.facts:
            return ["if facts: others(facts)"]
        specs = tuple(spec for _, spec in self.facts.values())
        self.names |= {
            "picked": itemgetter(*self.facts) if len(self.facts) > 1 else single(*self.facts),
            "usual": tuple(USUAL[spec.kind] for spec in specs),
            "stored": partial(stored, specs),
        }
        into = "".join(f"{here}, " for here, _ in self.facts.values())
        lines = [f"if len(facts) != {len(specs)}: others(facts)", "given = picked(facts)"]
        lines += ["if tuple(map(type, given)) == usual:", f"    {into}= given"]
        for here, spec in self.facts.values():
            if spec.kind == "date":
                lines.append(f"    {here} = {here}.toordinal()")
            elif spec.kind == "number" and spec.scale != 1:
                lines.append(f"    {here} *= {spec.scale}")
        return [*lines, "else:", f"    {into}= stored(given)", *self.checks]

    # ---- names ------------------------------------------------------------------------------------------------------

    def constant(self, value: Any) -> str:
        """The name of a constant beside the function; small numbers and truths stand in its text."""
        if value.__class__ in (bool, int):
            return repr(value)
        name = f"k{len(self.names)}"
        self.names[name] = value
        return name

    def keep(self, text: str) -> str:
        """The name of a value that is computed."""
        name = f"v{len(self.lines)}"
        self.lines.append(f"{name} = {text}")
        return name

    def fixed(self, node: Node) -> bool:
        """Whether a value does not change with the facts."""
        if id(node) not in self.same:
            self.nodes.append(node)
            self.same[id(node)] = node.kind in _FIXED or (
                node.kind not in ("fact", "gather", "field", "row")
                and bool(node.children)
                and all(self.fixed(child) for child in node.children)
            )
        return self.same[id(node)]

    # ---- traces -----------------------------------------------------------------------------------------------------

    def trace(self, node: Node) -> str:
        """Where the trace of a node is."""
        if id(node) not in self.traces:
            self.traces[id(node)] = self._trace(node)
        return self.traces[id(node)]

    def _trace(self, node: Node) -> str:
        if self.fixed(node):
            return self.constant(trace_of(node))
        below = "".join(f"{self.trace(child)}, " for child in node.children)
        name = f"t{len(self.told)}"
        self.told.append(f"{name} = ({self.constant(point_of(node))}, {self.value(node)}, {below})")
        return name

    # ---- values -----------------------------------------------------------------------------------------------------

    def value(self, node: Node) -> str:
        """Where the value of a node is."""
        if id(node) not in self.values:
            self.values[id(node)] = self._value(node)
        return self.values[id(node)]

    def _value(self, node: Node) -> str:
        if self.fixed(node):
            if not _exact(node):
                raise NotStraight(f"{node.words} is not exact whatever the facts are")
            return self.constant(plain(node.value, node.spec))
        if node.kind == "fact" and node.fact is not None:
            return self._fact(node.fact, node.name)
        if node.kind == "rule":
            if node.entry is not None and node.entry.status is not None and node.entry.status.kind != IN_FORCE:
                raise NotStraight(f"the end of {node.words} is not stated")
            return self.value(node.children[0])
        if node.kind == "chosen":
            return self._chosen(node)
        if node.kind == "lookup":
            return self._lookup(node)
        args = [self.value(child) for child in node.children]
        return self._step(node, args)

    def _step(self, node: Node, args: list[str]) -> str:
        match node.kind:
            case "not":
                return self.keep(f"not {args[0]}")
            case "and" | "or":
                return self.keep(f" {node.kind} ".join(args))
            case "if":
                return self.keep(f"{args[1]} if {args[0]} else {args[2]}")
            case "compare" if all(child.spec.kind in _ORDERED for child in node.children):
                return self.keep(f"{args[0]} {_COMPARE[node.data[0]]} {args[1]}")
            case "ratio":
                self.lines.append(f"if {args[1]} <= 0: raise Inexact")
                factor = self.constant(node.data[1])
                return self.keep(f"{args[0]} * {factor} {_COMPARE[node.data[0]]} {args[2]} * {args[1]}")
            case "member":
                return self.keep(f"{args[0]} in {self.constant(frozenset(node.data[0]))}")
            case "void":
                return "False"  # what is given exactly is not none
            case "sum":
                return self.keep(f"{args[0]} {'-' if node.data[0] else '+'} {args[1]}")
            case "scale":
                return self.keep(f"{args[0]} * {self.constant(node.data[0])}")
            case "extreme":
                return self.keep(f"{args[0]} if {args[0]} {'>' if node.data[0] else '<'} {args[1]} else {args[1]}")
            case "roll":
                return self.keep(f"{self.constant(counted(node.frame.run.rulebook.calendar.roll))}({args[0]})")
            case "determination":
                return self._determined(node, args[0])
            case "rank":
                return self._rank(node, args)
            case "move" | "move_by":
                return self._moved(node, args)
            case "elapsed" if node.data[0] in ("months", "years"):
                self.names["months_between"] = months_between
                rounding = self.constant(node.data[1])
                return self.keep(f"months_between({args[0]}, {args[1]}, {rounding}, {node.data[0] == 'years'})")
            case "elapsed":
                return self.keep(f"{args[1]} - {args[0]}")
            case _:
                raise NotStraight(f"{node.kind}: {node.words}")

    def _moved(self, node: Node, args: list[str]) -> str:
        """A day moved, which must stay in the calendar."""
        if node.kind == "move_by":
            moved = f"{args[0]} {'-' if node.data[0] else '+'} {args[1]}"
        elif node.data[0] == "months":
            return self.keep(f"{self.constant(Moved(node.data[1], node.data[2]))}[{args[0]}]")
        elif node.data[0] == "days":
            moved = f"{args[0]} + {self.constant(node.data[1])}"
        elif node.data[0] == "working_days":
            working, days = node.frame.run.rulebook.calendar.working_days, int(node.data[1])
            return self.keep(f"{self.constant(counted(lambda day: working(day, days)))}({args[0]})")
        else:
            raise NotStraight(f"{node.kind}: {node.words}")
        name = self.keep(moved)
        self.lines.append(f"if not 1 <= {name} <= {_LAST}: raise Inexact")
        return name

    def _determined(self, node: Node, made: str) -> str:
        """What an office has determined: outside its limits it is of no effect."""
        _, _, low, high = node.data
        if not node.is_truth and low is not None and high is not None:
            self.lines.append(f"if not {low} <= {made} <= {high}: raise Inexact")
        return made

    def _rank(self, node: Node, args: list[str]) -> str:
        """Exceptions of one rank: where several apply, they must say the same."""
        *flat, base = args
        pairs = [(flat[place], flat[place + 1]) for place in range(0, len(flat), 2)]
        if len(pairs) == 1:
            return self.keep(f"{pairs[0][1]} if {pairs[0][0]} else {base}")
        self.names["ranked"] = ranked
        return self.keep(f"ranked(({''.join(f'({a}, {r}), ' for a, r in pairs)}), {base})")

    def _chosen(self, node: Node) -> str:
        """The value under the way a reading is taken, which does not change with the facts."""
        arms = [(node.children[place], node.children[place + 1]) for place in range(0, len(node.children), 2)]
        taken = [value for selector, value in arms if not self.fixed(selector) or plain(selector.value, selector.spec)]
        if len(taken) != 1 or not all(self.fixed(selector) and _exact(selector) for selector, _ in arms):
            raise NotStraight(f"how {node.words} is read is not settled")
        for child in node.children:
            self.value(child)  # what the trace shows must be there
        return self.value(taken[0])

    def _lookup(self, node: Node) -> str:
        table, *keys = node.children
        if not self.fixed(table) or table.value.__class__ is not Table:
            raise NotStraight(f"the table of {node.words} changes with the facts")
        asked = f"({''.join(f'{self.value(key)}, ' for key in keys)})"
        if asked not in self.keys:
            self.keys[asked] = (len(self.lines), [], [])
            self.lines.append("")  # written when all tables that are asked with these keys are known
        line, tables, found = self.keys[asked]
        tables.append(table.value)
        found.append(f"c{line}_{len(found)}")
        self.lines[line] = f"{', '.join(found)}, = {self.constant(Cells(tables))}[{asked}]"
        return found[-1]

    # ---- facts ------------------------------------------------------------------------------------------------------

    def _fact(self, fact: Fact, name: str) -> str:
        if name not in self.facts:
            spec = fact.spec
            if fact.deemed or spec.clocked or spec.kind not in USUAL:
                raise NotStraight(f"{name} is no plain fact")
            here = f"f{len(self.facts)}"
            self.facts[name] = (here, spec)
            low, high = spec.low, spec.high
            if spec.kind == "enum":
                self.checks.append(f"if {here} not in {self.constant(frozenset(spec.members))}: raise Inexact")
            elif (
                low is not None and high is not None and not fact.office
            ):  # a rule says what is outside an office's limits
                self.checks.append(f"if not {low} <= {here} <= {high}: raise Inexact")
            elif spec.kind == "number":
                self.checks.append(f"if not {-LARGEST} <= {here} <= {LARGEST}: raise Inexact")
        return self.facts[name][0]


def _function(name: str, lines: list[str], results: list[str], otherwise: str) -> list[str]:
    inside = [f"        {line}" for line in lines]
    told = "".join(f"{result}, " for result in results)
    return [
        f"def {name}(facts):",
        "    try:",
        *inside,
        "    except (Inexact, KeyError, TypeError):",
        f"        return {otherwise}",
        f"    return ({told})",
    ]


def _exact(node: Node) -> bool:
    if node.is_truth:
        return bool(node.value != U)
    return is_point(node.value) or node.value.__class__ is Table
