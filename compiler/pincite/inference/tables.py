"""Tables get types: keys in stored form, cells in one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from pincite.inference.expressions import Infer
from pincite.inference.joining import join
from pincite.ir import expr as e
from pincite.ir import resolved, surface
from pincite.ir import typed as t
from pincite.ir.types import Type, number, same_dimension, show
from pincite.resolving.declare import close


def table(infer: Infer, of: resolved.Table) -> tuple[t.TableBody, Type]:
    """A table, flat, with its keys and cells in stored form; and the type of its cells."""
    refs = ([of.across] if of.across is not None else []) + list(of.down)
    keys = [infer.expr(ref) for ref in refs]
    cells: list[t.Cell] = []
    values: list[tuple[t.Expr, e.Expr]] = []
    kind = _cell_type(infer, of)
    width = len(of.columns) if of.across is not None else 1
    for row in of.rows:
        if len(row.cells) != width or len(row.keys) != len(of.down):
            here, there = _counted(len(row.keys), len(row.cells)), _counted(len(of.down), width)
            infer.found.add(
                "P301",
                row.span,
                f"this row has {here}; the table takes {there}",
                help="put a comma between keys, and spaces before and between cells",
                law=infer.law,
            )
            continue
        down = tuple(_key(infer, key, typed) for key, typed in zip(row.keys, keys[-len(of.down) :], strict=True))
        for column, cell in enumerate(row.cells):
            across = (t.Key((of.columns[column],)),) if of.across is not None else ()
            value = None if cell is None else infer.expr(cell, kind)
            if value is not None and cell is not None:
                values.append((value, cell))
            cells.append(t.Cell(row.span, (*across, *down), value))
    if values:
        typed, joined = join(infer, values)
        if joined.kind not in ("number", "unknown") or (joined.kind == "number" and not same_dimension(joined, kind)):
            infer.found.add(
                "P302",
                of.span,
                f"the cells are {show(joined)}; the table is in {of.unit.words}",
                help="write after `in` the unit of the cells",
                law=infer.law,
            )
        again = iter(typed)
        cells = [t.Cell(c.span, c.keys, None if c.value is None else next(again)) for c in cells]
        kind = replace(joined, optional=joined.optional or any(cell.value is None for cell in cells))
    gaps = tuple(_gap(infer, gap, of, keys) for gap in of.gaps)
    named = tuple((ref.name, typed.type) for ref, typed in zip(refs, keys, strict=True))
    return t.TableBody(named, tuple(cells), gaps, of.more_is_better), kind


def _cell_type(infer: Infer, of: resolved.Table) -> Type:
    decimals = any(
        isinstance(cell, e.Number | e.Percent | e.Money) and Fraction(cell.value).denominator != 1
        for row in of.rows
        for cell in row.cells
    )
    clocked = any(isinstance(cell, e.Clock) for row in of.rows for cell in row.cells)
    whole = not decimals and of.unit.name not in ("percent", "dollars")
    return replace(number(of.unit, whole=whole), clocked=clocked)


def _key(infer: Infer, key: surface.Key, of: t.Expr) -> t.Key:
    if key.name is not None:
        member = key.name.name
        if of.type.kind != "enum" or member not in of.type.members:
            help = close(member, of.type.members) or f"it is {show(of.type)}"
            infer.found.add("P206", key.span, f"`{of.words}` has no member `{member}`", help=help, law=infer.law)
        return t.Key((member,))
    if of.type.kind != "number":
        infer.found.add("P301", key.span, f"`{of.words}` is {show(of.type)}, and this key is a number", law=infer.law)
    scale = of.type.scale
    low = None if key.low is None else key.low * scale
    # A key such as `20 to 29` goes up to just before 30 where the number is not whole.
    high = None if key.high is None else (key.high + 1) * scale - 1
    return t.Key(None, low, high)


def _gap(infer: Infer, gap: surface.Gap, of: resolved.Table, keys: Sequence[t.Expr]) -> t.Gap:
    down = keys[-len(of.down) :]
    made = tuple(_key(infer, key, typed) for key, typed in zip(gap.keys, down, strict=False))
    across = (t.Key(of.columns),) if of.across is not None else ()
    return t.Gap(gap.span, (*across, *made), gap.reason)


def _counted(keys: int, cells: int) -> str:
    return f"{keys} key{'s' if keys != 1 else ''} and {cells} cell{'s' if cells != 1 else ''}"
