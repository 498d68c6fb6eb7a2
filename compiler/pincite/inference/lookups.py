"""Looking up a table: it is asked for by its own keys, or by others of their types, in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import phrase, plain_name, written
from pincite.ir.types import TRUTH, UNKNOWN, same_dimension, show

if TYPE_CHECKING:
    from pincite.inference.expressions import Infer


def lookup(infer: Infer, of: e.Lookup) -> t.Expr:
    """The cell of a table at some keys, which are those of every version of the table."""
    kind = infer.rules(of.table.name) or UNKNOWN
    asked = [infer.expr(key) for key in of.keys]
    keys = tuple(infer.needed(key, name) for key, name in zip(asked, of.keys, strict=True))
    for wanted in dict.fromkeys(infer.tables(of.table.name)):
        if len(wanted) != len(keys):
            _in_order(infer, of, wanted)
            return infer.broken(of)
        made = [_key(infer, key, written, own) for key, written, own in zip(keys, of.keys, wanted, strict=True)]
        fitting = tuple(key for key in made if key is not None)
        if len(fitting) < len(keys):
            if {key.name for key in of.keys} == set(wanted):
                _in_order(infer, of, wanted)
            else:
                _report(infer, of, keys, wanted)
            return infer.broken(of)
        keys = fitting
    found: t.Expr = t.Lookup(kind, phrase(of), of.table.name, keys)
    for key in asked:
        if key.type.optional and key.type.kind == "enum":  # one not known may be none: no row is sure to be meant
            void = t.Void(TRUTH, f"{key.words} is none", key)
            none = t.NoRule(kind, "no row", f"{key.words} is none")
            found = t.If(kind, found.words, void, none, found)
    return found


def _in_order(infer: Infer, of: e.Lookup, wanted: Sequence[str]) -> None:
    names = ", ".join(plain_name(key) for key in wanted)
    order = ", in this order" if len(wanted) > 1 else ""
    infer.found.add(
        "P301",
        of.span,
        f"`{plain_name(of.table.name)}` is asked for by {names}{order}",
        help=f"write: table {plain_name(of.table.name)} at {names}",
        law=infer.law,
    )


def _key(infer: Infer, key: t.Expr, of: e.Ref, own: str) -> t.Expr | None:
    """A key in the stored form of the table's own; None if it is not of its type."""
    wanted = infer.facts(own) or infer.rules(own) or UNKNOWN
    if "unknown" in (wanted.kind, key.type.kind):
        return key
    if key.type.kind != wanted.kind or not set(key.type.members) <= set(wanted.members):
        return None
    if key.type.kind != "number":
        return key
    if not same_dimension(key.type, wanted) or (wanted.whole and not key.type.whole):
        return None
    return infer.fine(key) if key.type.whole and not wanted.whole else key


def _report(infer: Infer, of: e.Lookup, keys: Sequence[t.Expr], wanted: Sequence[str]) -> None:
    """Name the keys that are not of the type of the table's own."""
    for key, name, own in zip(keys, of.keys, wanted, strict=True):
        kind = infer.facts(own) or infer.rules(own) or UNKNOWN
        if _key(infer, key, name, own) is None:
            infer.found.add(
                "P301",
                name.span,
                f"`{written(name)}` is {show(key.type)}, and `{plain_name(of.table.name)}` is asked for by "
                f"`{plain_name(own)}`, {show(kind)}",
                help=f"a key in place of `{plain_name(own)}` must be of its type",
                law=infer.law,
            )
