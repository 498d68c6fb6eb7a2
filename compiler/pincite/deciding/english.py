"""Steps of a rule in English: conditions as nested lists, values, cases, lists, readings.

The words of a leaf are the words a decision's trace shows for the same step; what is added here is how leaves hang together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pincite.runtime.named import NamedTuple
from pincite.runtime.trace import Reading, Step

Steps = Sequence[Step]
CASES = "as the case may be"


class Said(NamedTuple):
    """A sentence or a limb of one, with what stands under it: a list, or the rows of a table, the first its heading."""

    text: str
    parts: tuple[Said, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def plain(name: str) -> str:
    """A name as it is read aloud."""
    return name.rsplit(".", 1)[-1].replace("_", " ")


def listed(names: Iterable[str], last: str = "and") -> str:
    """Names in a row: a, b and c."""
    row = list(names)
    return row[0] if len(row) == 1 else f"{', '.join(row[:-1])} {last} {row[-1]}"


def spoken(steps: Steps, number: int) -> str:
    """The words of a step, with the names in them in quotation marks."""
    step = steps[number]
    text = _rounded(step.words)
    if step.op == "roll" and text.startswith("deadline "):
        text = text.removeprefix("deadline ") + ", moved on to the next day that counts where that day does not"
    elif "deadline " in text and any(steps[n].op == "roll" for n in _below(steps, number)):
        text = text.replace("deadline ", "the deadline of ", 1)
    return marked(text, _names(steps, number))


def _rounded(text: str) -> str:
    """Words in which a reading says how time is rounded: its name in quotation marks, or what it says where it is taken."""
    for way in ("down", "up"):
        if text.endswith(f", {way}"):
            return _ROUNDED.sub(f"rounded {way}", text.removesuffix(f", {way}"))
    return _ROUNDED.sub(lambda found: f'rounded by "{found[1]}"', text)


_ROUNDED = re.compile(r"rounded by ([\w ]+?)(?= (?:after|before|from)\b|[,;:)]|$)")


def _below(steps: Steps, number: int) -> Iterator[int]:
    for arg in steps[number].args:
        yield arg
        yield from _below(steps, arg)


def marked(text: str, names: Iterable[str]) -> str:
    """A text with names in quotation marks; the day asked for is called that."""
    known = sorted({name for name in names if name}, key=len, reverse=True)
    if not known:
        return text
    pattern = "|".join(re.escape(name) for name in known)
    return re.sub(rf"(?<![\w\"])(?:{pattern})(?![\w\"])", _quoted, text)


def _quoted(found: re.Match[str]) -> str:
    return "the day asked for" if found[0] in (_ASKED_ON, "the day asked for") else f'"{found[0]}"'


_ASKED_ON = "asked on"


def _names(steps: Steps, number: int) -> set[str]:
    """The names that the words of a step can hold."""
    step = steps[number]
    match step.op:
        case "fact" | "rule" | "field":
            return {step.words}
        case "asked_on":
            return {_ASKED_ON, step.words}
        case "determination":
            return {step.words}
        case "selector" | "chosen":
            below = {plain(step.data[0])}
        case "gather":
            below = {plain(step.data[1]), plain(step.data[2] or "")}
            below |= {name for n in range(len(step.data[7])) for name in _names(step.data[7], n)}
        case "lookup":
            below = {plain(step.data[0])}
        case _:
            below = set()
    return below.union(*(_names(steps, arg) for arg in step.args))


def condition(steps: Steps, number: int, readings: Mapping[str, Reading]) -> Said:
    """A condition: its words, or a list of limbs."""
    step = steps[number]
    match step.op:
        case "and" | "or" if _joined(step, steps):
            lead = "all of these hold" if step.op == "and" else "at least one of these holds"
            return Said(lead, tuple(condition(steps, arg, readings) for arg in step.args))
        case "not" if steps[step.args[0]].op in ("and", "or") and _joined(steps[step.args[0]], steps):
            inner = steps[step.args[0]]
            lead = "these do not all hold" if inner.op == "and" else "none of these holds"
            return Said(lead, tuple(condition(steps, arg, readings) for arg in inner.args))
        case "not" if (of := steps[step.args[0]]).op in _NAMED:
            return Said(f"{spoken(steps, step.args[0])} {'does not hold' if of.op == 'rule' else 'is no'}")
        case "rule" if ":" not in step.data[0]:
            return Said(f"{spoken(steps, number)} holds")
        case "fact" | "field":
            return Said(f"{spoken(steps, number)} is yes")
        case "states" | "member" if steps[step.args[0]].op in _NAMED:
            return Said(f"{spoken(steps, step.args[0])} is {listed(map(plain, step.data[0]), 'or')}")
        case "literal":
            return Said("always" if step.data[0] else "never")
        case "gather" | "chosen" | "if" | "rank":
            return value(steps, number, readings)
        case "no_rule":
            return Said(f"no rule gives an answer: {step.data[0]}")
        case "not_encoded":
            return Said(f"{step.words}, which is not among the rules on file")
        case _:
            return Said(spoken(steps, number))


_NAMED = ("fact", "rule", "field")


def value(steps: Steps, number: int, readings: Mapping[str, Reading]) -> Said:
    """A value: its words, or the cases, ways or members it comes from."""
    step = steps[number]
    match step.op:
        case "gather":
            return _gathered(step, readings)
        case "chosen":
            return _chosen(steps, step, readings)
        case "if" | "rank":
            arms = _arms(steps, number)
            written = spoken(steps, number).split("; ")
            if len(written) == len(arms):
                return Said(CASES, tuple(Said(text) for text in written))
            return Said(CASES, tuple(_arm(steps, arm, readings) for arm in arms))
        case "no_rule":
            return Said(f"not given by any rule: {step.data[0]}")
        case "not_encoded":
            return Said(f"{step.words}, which is not among the rules on file")
        case _ if step.spec.kind == "truth" and step.op in ("and", "or", "not"):
            return condition(steps, number, readings)
        case _:
            return Said(spoken(steps, number))


def _joined(step: Step, steps: Steps) -> bool:
    """Whether a connective is one that was written: a period within days of another is one comparison in words."""
    words = [steps[arg].words for arg in step.args]
    return len(words) > 1 and all(w in step.words and w != step.words for w in words)


def _arms(steps: Steps, number: int) -> list[tuple[int | None, int]]:
    """The cases of a chain: condition and value; the last has no condition."""
    step = steps[number]
    if step.op == "if":
        return [(step.args[0], step.args[1]), *_arms(steps, step.args[2])]
    if step.op == "rank":
        pairs = list(zip(step.args[0:-1:2], step.args[1:-1:2], strict=True))
        return [*pairs, (None, step.args[-1])]
    return [(None, number)]


def _arm(steps: Steps, arm: tuple[int | None, int], readings: Mapping[str, Reading]) -> Said:
    when, then = arm
    result = value(steps, then, readings)
    if when is None:
        return Said(f"otherwise {result.text}", result.parts, result.rows)
    of = condition(steps, when, readings)
    return Said(f"{result.text}, where {of.text}", of.parts + result.parts)


def _chosen(steps: Steps, step: Step, readings: Mapping[str, Reading]) -> Said:
    """What a reading makes of a rule: each way with its value."""
    name = step.data[0]
    default = readings[name].default if name in readings else ""
    ways = []
    for selector, arm in zip(step.args[::2], step.args[1::2], strict=True):
        way = steps[selector].data[1]
        result = condition(steps, arm, readings) if step.spec.kind == "truth" else value(steps, arm, readings)
        usual = " (taken unless another is adopted)" if way == default else ""
        ways.append(Said(f"read as {plain(way)}{usual}: {result.text}", result.parts, result.rows))
    return Said(f'as "{plain(name)}" is read', tuple(ways))


# ---- lists ----------------------------------------------------------------------------------------------------------


def _gathered(step: Step, readings: Mapping[str, Reading]) -> Said:
    kind, name, field, by, minimum, _, results, member = step.data
    of = f"the {plain(name)}"
    where = condition(member, results[0], readings)
    some = where.text != "always"
    limbs = _limbs(where) if some else ()
    which = " for which" if some else ""
    match kind:
        case "any":
            return Said(f"there is at least one of {of}{which}", limbs)
        case "every":
            inner = member[member[results[1]].args[1]].args[0]
            has = condition(member, inner, readings)
            few = "is at least one" if minimum == 1 else f"are at least {minimum}"
            least = f", and there {few} of them" if minimum else ""
            if some:
                return Said(
                    f"every one of {of} that satisfies the first of these satisfies the second{least}",
                    (where, has),
                )
            return Said(f"for every one of {of}{least}", _limbs(has))
        case "count":
            return Said(f"the number of {of}{which}", limbs)
        case "different":
            return Said(f'how many different values of "{plain(field)}" there are among {of}{which}', limbs)
        case "sum":
            return Said(f'the sum of "{plain(field)}" over {of}{which}', limbs)
        case _:
            order = f', by "{plain(by)}",' if by and by != field else ""
            return Said(f'the {kind} "{plain(field)}"{order} among {of}{which}', limbs)


def _limbs(of: Said) -> tuple[Said, ...]:
    return of.parts if of.text == "all of these hold" else (of,)


def lines(of: Said, indent: int = 0) -> Iterator[tuple[int, str]]:
    """A sentence and its lists as lines, each with how deep it stands."""
    opens = bool(of.parts or of.rows) and of.text[-1] not in '.:?"'
    yield indent, of.text + (":" if opens else "")
    for row in grid(of.rows):
        yield indent + 1, row
    for part in of.parts:
        yield from lines(part, indent + 1)


def grid(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows of a table under each other, columns in line."""
    if not rows:
        return []
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    drawn = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return [drawn[0], "  ".join("-" * width for width in widths), *drawn[1:]]
