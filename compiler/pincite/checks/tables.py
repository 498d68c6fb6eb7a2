"""Tables have one row for every key that may occur; gaps of the law are acknowledged by name; comparisons go the stated way."""

from __future__ import annotations

from itertools import product

from pincite.diagnostics import Found
from pincite.ir import timed, walk
from pincite.ir import typed as t
from pincite.ir.phrases import name_words
from pincite.ir.timed import RuleTime
from pincite.ir.types import Type
from pincite.runtime.facts import number_text

Sample = str | int


def tables(program: timed.Program, found: Found) -> None:
    """Report gaps, overlaps, acknowledged gaps, and comparisons that go against a table's direction."""
    by_key: dict[str, list[RuleTime]] = {}
    for rule in program.rules:
        if isinstance(rule.rule.body, t.TableBody):
            by_key.setdefault(rule.rule.key, []).append(rule)
            _table(rule.rule, rule.rule.body, found)
    for rule in program.rules:
        for top in walk.body_parts(rule.rule.body):
            for part in walk.inside(top):
                if isinstance(part, t.Test):
                    _direction(part, rule.rule, by_key, found)


def _samples(place: int, kind: Type, body: t.TableBody) -> list[Sample]:
    """Values of a key that between them meet every row, gap and edge: all members, or the edges and their neighbours."""
    if kind.kind == "enum":
        return list(kind.members)
    scale = kind.scale
    edges: set[int] = set()
    for key in (*(c.keys[place] for c in body.cells), *(g.keys[place] for g in body.gaps if place < len(g.keys))):
        if key.low is not None:
            edges |= {key.low - 1, key.low}
        if key.high is not None:
            edges |= {key.high, key.high + 1}
    low = kind.low if kind.low is not None else min(edges, default=0) - scale
    high = kind.high if kind.high is not None else max(edges, default=0) + scale
    edges |= {low, high}
    return sorted(e for e in edges if low <= e <= high)


def _matches(keys: tuple[t.Key, ...], values: tuple[Sample, ...]) -> bool:
    for key, value in zip(keys, values, strict=False):
        if key.members is not None:
            if value not in key.members:
                return False
        elif isinstance(value, int) and not (
            (key.low is None or value >= key.low) and (key.high is None or value <= key.high)
        ):
            return False
    return True


def _table(rule: t.Rule, body: t.TableBody, found: Found) -> None:
    axes = [_samples(place, kind, body) for place, (_, kind) in enumerate(body.keys)]
    gaps: list[tuple[Sample, ...]] = []
    for values in product(*axes):
        rows = [cell for cell in body.cells if _matches(cell.keys, values)]
        if len(rows) > 1:
            found.add(
                "P710",
                rule.span,
                f"two rows of `{name_words(rule.key)}` are for {_shown(values, body)}",
                help="let each key stand in one row",
                law=rule.address,
            )
            return
        if not rows and not any(_matches(gap.keys, values) for gap in body.gaps):
            gaps.append(values)
    for gap in body.gaps:
        found.add(
            "P711",
            rule.span,
            f"`{name_words(rule.key)}` has no row for {_key_words(gap, body)}: {gap.reason}",
            law=rule.address,
        )
    if gaps:
        found.add(
            "P709",
            rule.span,
            f"`{name_words(rule.key)}` has no row for {_shown(gaps[0], body)}"
            + (f" and {len(gaps) - 1} other keys" if len(gaps) > 1 else ""),
            help='if the law has none, acknowledge it: gap under 20 because "..."; or declare the range of the key',
            law=rule.address,
        )


def _shown(values: tuple[Sample, ...], body: t.TableBody) -> str:
    pieces = []
    for value, (key, kind) in zip(values, body.keys, strict=True):
        text = value if isinstance(value, str) else number_text(value, kind.scale)
        pieces.append(f"{name_words(key)} {text}")
    return ", ".join(pieces)


def _key_words(gap: t.Gap, body: t.TableBody) -> str:
    pieces = []
    for key, (name, kind) in zip(gap.keys, body.keys, strict=False):
        if key.members is not None:
            if set(key.members) != set(kind.members):
                pieces.append(f"{name_words(name)} {', '.join(key.members)}")
            continue
        low = number_text(key.low, kind.scale) if key.low is not None else None
        high = number_text((key.high + 1), kind.scale) if key.high is not None else None
        words = f"under {high}" if low is None else f"from {low}" if high is None else f"from {low} to under {high}"
        pieces.append(f"{name_words(name)} {words}")
    return ", ".join(pieces)


def _direction(part: t.Test, rule: t.Rule, by_key: dict[str, list[RuleTime]], found: Found) -> None:
    left, right, op = part.left, part.right, part.op
    if isinstance(left, t.Lookup) and not isinstance(right, t.Lookup):
        left, right, op = right, left, {"ge": "le", "le": "ge", "gt": "lt", "lt": "gt"}.get(op, op)  # type: ignore[assignment]
    if not isinstance(right, t.Lookup):
        return
    for table in by_key.get(right.table, ()):
        body = table.rule.body
        better = body.more_is_better if isinstance(body, t.TableBody) else None
        if better is not None and op in (("le", "lt") if better else ("ge", "gt")):
            word = "more" if better else "less"
            found.add(
                "P713",
                rule.span,
                f"`{part.words}`: in `{name_words(right.table)}` better is {word}",
                help=f"write `is at {'least' if better else 'most'}`",
                law=rule.address,
            )
            return
