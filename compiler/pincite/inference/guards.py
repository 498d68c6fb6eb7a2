"""Which names are surely not none where an expression holds, or where it does not."""

from __future__ import annotations

from collections.abc import Callable

from pincite.ir import expr as e

Bodies = Callable[[str], e.Body | None]  # the one body of a name, if it has only one
_Known = dict[tuple[str, bool], frozenset[str]]


def guards(of: e.Expr, bodies: Bodies, holds: bool = True) -> frozenset[str]:
    """The keys that cannot be none when `of` is yes (or no, if it does not hold).

    `x is not none` guards x; what follows from it by and, or, not, and through definitions of one version, does so too.
    """
    return _guards(of, bodies, holds, {})


def _guards(of: e.Expr, bodies: Bodies, holds: bool, known: _Known) -> frozenset[str]:
    match of:
        case e.IsNone(of=e.Ref() as name):
            return frozenset((name.name,)) if of.negated is holds else frozenset()
        case e.Not():
            return _guards(of.of, bodies, not holds, known)
        case e.All() | e.Any():
            each = [_guards(part, bodies, holds, known) for part in of.parts]
            every_part_counts = isinstance(of, e.All) is holds
            return frozenset().union(*each) if every_part_counts else each[0].intersection(*each[1:])
        case e.Ref():
            key = (of.name, holds)
            if key not in known:
                known[key] = frozenset()  # of a name that is met again within itself nothing is sure
                body = bodies(of.name)
                if isinstance(body, e.Value):
                    known[key] = _guards(body.of, bodies, holds, known)
            return known[key]
        case _:
            return frozenset()
