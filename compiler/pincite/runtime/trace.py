"""What a generated module tells of its rules: when each is in force, what it needs and gives, and how its steps hang together."""

from __future__ import annotations

from pincite.runtime.facts import Spec
from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.lists import Looked
from pincite.runtime.named import NamedTuple
from pincite.runtime.timeline import Span, Version

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

Frame: TypeAlias = "dict[str, Any]"  # the values of one evaluation, by name

APPLIES = (":applies", ":claims", ":own", ":own:base")  # how the names end that say whether an exception applies
TRUTHS = (*APPLIES, ":withdraws", ":withdraws:base")  # and those that are yes or no, whatever the type of their rule


class Ran(NamedTuple):
    """What running a rule gave: its trace points, its other values, the members of the lists it looked through."""

    points: tuple[int, ...]
    values: tuple[Any, ...]
    lists: tuple[tuple[Looked, ...], ...]


class Step(NamedTuple):
    """A step of a rule, for explaining it.

    `args` are steps before it; `data` depends on the operator; `at` is where its value is: `p3` the third trace point, `v0` the
    first other value, empty for a constant and for what another rule gave; `spec` is the type of its value.
    """

    op: str
    words: str
    args: tuple[int, ...]
    data: tuple[Any, ...]
    at: str
    spec: Spec


class Governor(NamedTuple):
    """Which day's law governs a rule: `day` gives it in the frame of whoever asks, `needs` are the names it looks at."""

    by: str
    words: str
    needs: tuple[str, ...]
    day: Callable[[Frame], Any] | None


class Timeline(NamedTuple):
    """Versions of a place, which of them something belongs to, and what is the case on every pair of days."""

    versions: tuple[Version, ...]
    covers: tuple[int, ...]
    spans: tuple[Span, ...]


class Rule(NamedTuple):
    """A rule of a generated module."""

    name: str
    kind: str
    version: int
    address: str
    run: Callable[[Frame], Ran]
    outputs: tuple[tuple[str, int], ...]
    needs: tuple[str, ...]
    first_point: int
    points: int
    timeline: Timeline | None
    quotes: tuple[tuple[int, tuple[str, ...]], ...]
    words: str
    steps: tuple[Step, ...]
    spec: Spec
    governor: Governor | None = None
    question: str = ""
    notes: tuple[str, ...] = ()
    target: str = ""


class PlaceVersion(NamedTuple):
    """A version of a place's words: by which action, until which, and how good they are. The words are in `texts.json`."""

    since: str
    until: str
    held: bool
    reason: str
    reconstructed: str
    presumed: bool
    text_digest: str
    logic_digest: str


class Place(NamedTuple):
    """A place of an instrument."""

    address: str
    citation: str
    title: str
    kind: str
    timeline: Timeline
    versions: tuple[PlaceVersion, ...]
    formerly: tuple[tuple[str, str], ...]


class Reading(NamedTuple):
    """An ambiguity of the words and the ways to take them, the default first if there is one."""

    name: str
    address: str
    ask: str
    words: str
    choices: tuple[tuple[str, str], ...]
    default: str
    default_reason: str


def nothing(frame: Frame) -> Ran:
    """A rule without steps."""
    return Ran((), (), ())
