"""Tables of the law as rows for a reader: one key across the page where there are several, the others down it."""

from __future__ import annotations

from typing import Any

from pincite.deciding.english import listed, plain, spoken
from pincite.deciding.rulebook import Part
from pincite.deciding.wording import day_words, number_words
from pincite.runtime.facts import Spec, number_text
from pincite.runtime.tables import Key, Table
from pincite.runtime.trace import Rule, Step
from pincite.runtime.values import NONE, OPEN

Rows = tuple[tuple[str, ...], ...]


def table_rows(part: Part, rule: Rule, step: Step) -> Rows:
    """The rows of a table, its heading first. Raises nothing: a table that is generated has cells."""
    table = _table(rule)
    if table is None:
        return ()
    specs = [_spec(part, name) for name in step.data]
    values = iter(step.args)
    cells: dict[tuple[str, ...], str] = {}
    for keys, value in table.cells:
        said = "none" if value is NONE else spoken(rule.steps, next(values))
        cells[tuple(_key(key, spec) for key, spec in zip(keys, specs, strict=True))] = said
    return _laid_out(tuple(plain(name) for name in step.data), cells)


def _table(rule: Rule) -> Table | None:
    """The table a rule gives; what its cells take from elsewhere is left open."""
    ran = rule.run(_Open())
    return next((value for value in ran.values if value.__class__ is Table), None)


class _Open(dict[str, Any]):
    """A frame in which everything is open."""

    def __missing__(self, name: str) -> Any:
        return OPEN


def _spec(part: Part, name: str) -> Spec:
    if name in part.facts:
        return part.facts[name].spec
    rules = part.rules(name)
    return rules[0].spec if rules else Spec("enum")


def _key(key: Key, spec: Spec) -> str:
    """A key of a row in words: its members, or from where to where it reaches."""
    members, low, high = key
    if members is not None:
        return listed([plain(member) for member in members], "or")
    if high is not None and (high + 1) % spec.scale == 0 and spec.kind == "number":
        high = high + 1 - spec.scale  # a range of whole years reaches to the end of its last
    if low is not None and low == high:
        return _amount(low, spec)
    if low is None:
        return "any" if high is None else f"up to {_amount(high, spec)}"
    if high is None:
        return f"{_amount(low, spec)} and over"
    start = _amount(low, spec)
    if spec.kind == "number" and not spec.clocked and spec.unit not in ("percent", "dollars"):
        start = number_text(low, spec.scale)
    return f"{start} to {_amount(high, spec)}"


def _amount(stored: int, spec: Spec) -> str:
    if spec.kind == "date":
        return day_words(stored)
    if spec.clocked:
        return f"{stored // 60}:{stored % 60:02}"
    return number_words(number_text(stored, spec.scale), spec)


def _laid_out(names: tuple[str, ...], cells: dict[tuple[str, ...], str]) -> Rows:
    """Cells as rows: with several keys the one that takes the fewest values stands across the page."""
    if len(names) == 1:
        return ((names[0], "value"), *((*keys, said) for keys, said in cells.items()))
    spread = [list(dict.fromkeys(keys[place] for keys in cells)) for place in range(len(names))]
    across = min(range(len(names)), key=lambda place: (len(spread[place]), place))
    down = list(dict.fromkeys(tuple(k for n, k in enumerate(keys) if n != across) for keys in cells))
    heading = (*(name for n, name in enumerate(names) if n != across), *spread[across])
    rows = []
    for keys in down:
        said = [cells.get((*keys[:across], column, *keys[across:]), "no row") for column in spread[across]]
        rows.append((*keys, *said))
    return (heading, *rows)
