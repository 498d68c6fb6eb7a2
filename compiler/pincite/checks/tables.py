"""Tables have one row for every key that may occur; gaps of the law are acknowledged by name; comparisons go the stated way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from pincite.checks.tables_figures import figures
from pincite.diagnostics import Found, Label
from pincite.ir import timed, walk
from pincite.ir import typed as t
from pincite.ir.phrases import plain_name
from pincite.ir.tablekeys import key_words, keys_words
from pincite.ir.timed import RuleTime
from pincite.ir.types import Type

_MOST = 4  # pieces of a list of missing keys that are told
_TURNED: dict[t.Order, t.Order] = {"ge": "le", "le": "ge", "gt": "lt", "lt": "gt"}


def tables(program: timed.Program, found: Found) -> None:
    """Report gaps, overlaps, acknowledged gaps, and comparisons that go against a table's direction."""
    by_key: dict[str, list[RuleTime]] = {}
    for rule in program.rules:
        by_key.setdefault(rule.rule.key, []).append(rule)
        if isinstance(rule.rule.body, t.TableBody):
            _table(rule.rule, rule.rule.body, found)
    figures(program, found)
    for rule in program.rules:
        for top in walk.body_parts(rule.rule.body):
            for part in walk.inside(top):
                if isinstance(part, t.Test):
                    _direction(part, rule.rule, by_key, found)


# ---- rows and gaps --------------------------------------------------------------------------------------------------


def _table(rule: t.Rule, body: t.TableBody, found: Found) -> None:
    axes = [_pieces(place, kind, body) for place, (_, kind) in enumerate(body.keys)]
    missing: list[tuple[t.Key, ...]] = []
    name = plain_name(rule.key)
    for keys in product(*axes):
        rows = [cell for cell in body.cells if _meets(cell.keys, keys)]
        left = [gap for gap in body.gaps if _meets(gap.keys, keys)]
        both: list[t.Cell | t.Gap] = [*rows[:2], *left[:1]]
        if len(rows) > 1 or (rows and left):
            what = "two rows" if len(rows) > 1 else "a row and a gap"
            found.add(
                "P710",
                both[1].span,
                f"{what} of `{name}` are for {keys_words(keys, body)}",
                label="this line",
                also=[Label(both[0].span, "and this one")],
                help="let each key stand in one row" if len(rows) > 1 else "take one of them away",
                law=rule.address,
            )
            return
        if not rows and not left:
            missing.append(keys)
    for gap in body.gaps:
        words = keys_words(gap.keys, body)
        found.add("P711", gap.span, f"`{name}` has no row for {words}: {gap.reason}", law=rule.address)
    if missing:
        found.add(
            "P709",
            rule.span,
            f"`{name}` has no row for {_all_words(missing, axes, body)}",
            help='if the law has none, acknowledge it: gap under 20 because "..."; or declare the range of the key',
            law=rule.address,
        )


def _pieces(place: int, kind: Type, body: t.TableBody) -> list[t.Key]:
    """A key cut into pieces in each of which every row either holds or does not: members, or ranges between the edges."""
    if kind.kind == "enum":
        return [t.Key((member,)) for member in kind.members]
    cuts: set[int] = set()
    lines: list[t.Cell | t.Gap] = [*body.cells, *body.gaps]
    for line in lines:
        key = line.keys[place] if place < len(line.keys) else None
        if key is not None and key.low is not None:
            cuts.add(key.low)
        if key is not None and key.high is not None:
            cuts.add(key.high + 1)
    inner = sorted(
        cut for cut in cuts if (kind.low is None or cut > kind.low) and (kind.high is None or cut <= kind.high)
    )
    starts, ends = [kind.low, *inner], [*(cut - 1 for cut in inner), kind.high]
    return [t.Key(None, low, high) for low, high in zip(starts, ends, strict=True)]


def _meets(keys: Sequence[t.Key], pieces: Sequence[t.Key]) -> bool:
    """Whether a row or gap is for some pieces of the keys."""
    return all(_holds(key, piece) for key, piece in zip(keys, pieces, strict=False))


def _holds(key: t.Key, piece: t.Key) -> bool:
    if key.members is not None:
        return piece.members is not None and set(piece.members) <= set(key.members)
    above = key.low is None or (piece.low is not None and piece.low >= key.low)
    below = key.high is None or (piece.high is not None and piece.high <= key.high)
    return above and below


# ---- keys without a row ----------------------------------------------------------------------------------------------


def _all_words(missing: Sequence[tuple[t.Key, ...]], axes: Sequence[list[t.Key]], body: t.TableBody) -> str:
    """All keys without a row: runs of the last key, for each combination of the others."""
    runs: dict[tuple[t.Key, ...], list[t.Key]] = {}
    for combination in missing:
        runs.setdefault(combination[:-1], []).append(combination[-1])
    name, kind = body.keys[-1]
    told: dict[str, list[tuple[t.Key, ...]]] = {}
    for others, keys in runs.items():
        said = [words for key in _joined(keys) if (words := key_words(key, kind))]
        told.setdefault(f"{plain_name(name)} {' or '.join(said)}" if said else "", []).append(others)
    every = len(list(product(*axes[:-1])))
    pieces = []
    for said_words, combinations in told.items():
        if len(combinations) == every:
            pieces.append(said_words or "any key")
            continue
        pieces += [", ".join(filter(None, (keys_words(others, body), said_words))) for others in combinations]
    more = f"; and {len(pieces) - _MOST} more" if len(pieces) > _MOST else ""
    return "; ".join(pieces[:_MOST]) + more


def _joined(keys: Sequence[t.Key]) -> list[t.Key]:
    """Pieces of one key with those that touch made one."""
    out: list[t.Key] = []
    for key in keys:
        before = out[-1] if out else None
        if before is not None and before.members is not None and key.members is not None:
            out[-1] = t.Key((*before.members, *key.members))
        elif before is not None and before.high is not None and key.low == before.high + 1:
            out[-1] = t.Key(None, before.low, key.high)
        else:
            out.append(key)
    return out


# ---- the direction of a table ---------------------------------------------------------------------------------------


def _direction(part: t.Test, rule: t.Rule, by_key: dict[str, list[RuleTime]], found: Found) -> None:
    right, op = part.right, part.op
    looked = list(_looked(right, by_key))
    if not looked:
        looked, op = list(_looked(part.left, by_key)), _TURNED.get(op, op)
    for name in looked:
        for table in by_key.get(name, ()):
            body = table.rule.body
            better = body.more_is_better if isinstance(body, t.TableBody) else None
            if better is not None and op in (("le", "lt") if better else ("ge", "gt")):
                found.add(
                    "P713",
                    rule.span,
                    f"`{part.words}`: in `{plain_name(name)}` better is {'more' if better else 'less'}",
                    help=f"write `is at {'least' if better else 'most'}`",
                    law=rule.address,
                )
                return


def _looked(of: t.Expr, by_key: dict[str, list[RuleTime]]) -> Iterator[str]:
    """The tables of which a value is a cell, in another scale or under a name of its own."""
    while isinstance(of, t.Times):
        of = of.of
    if isinstance(of, t.Lookup):
        yield of.table
    elif isinstance(of, t.RuleRef):
        for rule in by_key.get(of.key, ()):
            body = rule.rule.body
            if isinstance(body, t.Times | t.Lookup):
                yield from _looked(body, by_key)
