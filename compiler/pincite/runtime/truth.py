"""Truth in three values, ordered: no < undetermined < yes. So `and` is the least, `or` the greatest (strong Kleene logic).

S. C. Kleene, Introduction to Metamathematics (1952), section 64.
"""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


NO = 0
U = 1
YES = 2

all_of = min
any_of = max

WORDS = ("no", "undetermined", "yes")


def truth(value: bool) -> int:
    """A definite truth."""
    return YES if value else NO


def branch(when: int, then: int, otherwise: int) -> int:
    """`then` or `otherwise`; where it is not known which, what both say, if they say the same."""
    if when == YES:
        return then
    if when == NO:
        return otherwise
    return then if then == otherwise else U


def agree(members: Sequence[tuple[int, int]]) -> int:
    """What exceptions (applies, result) of one rank say together; U where a conflict cannot be excluded."""
    live = [result for applies, result in members if applies != NO]
    first = live[0]
    return first if all(result == first for result in live) else U


def rank(members: Sequence[tuple[int, int]], base: int) -> int:
    """Exceptions of one rank over what holds without them."""
    applies = max(applies for applies, _ in members)
    return base if applies == NO else branch(applies, agree(members), base)


def chosen(arms: Sequence[tuple[int, int]]) -> int:
    """The truth under the way a reading is taken; where none is, what all ways say, if they say the same."""
    live = [value for selector, value in arms if selector != NO]
    first = live[0] if live else U
    return first if all(value == first for value in live) else U


def bits(points: Sequence[int]) -> tuple[int, int]:
    """Trace points as two integers: A has a bit for each yes, U for each undetermined; point 0 is the lowest bit."""
    yes = unknown = 0
    bit = 1
    for point in points:
        if point == YES:
            yes |= bit
        elif point == U:
            unknown |= bit
        bit <<= 1
    return yes, unknown
