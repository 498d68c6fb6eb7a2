"""What back ends read: for every module, places in time and rules as ordered steps, each with its trace point.

INVARIANTS: a step uses only steps before it (by their place in the rule's `steps`); the last step of a rule is its result; a
name in a `Load` is a name of the frame: a fact, a name that a rule of the plan gives a value to, or one with a suffix
(`:given`, `:base`, `:applies`, `:claims`, `:withdraws`); trace points count up through the rules of a module in the order of
address, period and place in the source. A back end cannot fail on a plan: what could be wrong was found before.
"""

from __future__ import annotations

from typing import Literal

from pincite.finding.citing import Forms
from pincite.frozen import dataclass
from pincite.ir.catalog import ActionEntry, Edge, Fact, Outside, Reading, Remark, Term
from pincite.ir.expr import Rounding
from pincite.ir.timed import Timeline
from pincite.ir.typed import Order
from pincite.ir.types import Type
from pincite.source import Span

# ---- steps ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    """A value of the frame, or a field of the list member."""

    source: Literal["fact", "rule", "field", "asked_on", "action"]
    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A stored value."""

    value: int | str | bool | tuple[int, int]


@dataclass(frozen=True, slots=True)
class Negate:
    """Kleene not."""

    of: int


@dataclass(frozen=True, slots=True)
class Conjoin:
    """Kleene and."""

    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Disjoin:
    """Kleene or."""

    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """Two numbers, days or times."""

    op: Order
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class CompareRatio:
    """`top * factor` against `bottom * bound`."""

    op: Order
    top: int
    bottom: int
    bound: int
    factor: int


@dataclass(frozen=True, slots=True)
class IsMember:
    """Whether a name is one of some."""

    of: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IsVoid:
    """Whether a value is none."""

    of: int


@dataclass(frozen=True, slots=True)
class IsMade:
    """Whether a determination has been made, or a fact shown: it is not none."""

    name: str


@dataclass(frozen=True, slots=True)
class InStates:
    """Whether a norm is in one of some states."""

    of: int
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """Left plus or minus right."""

    left: int
    right: int
    minus: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """A value times a constant."""

    of: int
    factor: int


@dataclass(frozen=True, slots=True)
class Best:
    """The lesser or greater of two."""

    left: int
    right: int
    greater: bool


@dataclass(frozen=True, slots=True)
class Move:
    """A day or time moved by a fixed amount."""

    of: int
    unit: Literal["days", "months", "working_days", "seconds"]
    amount: int
    rounding: Rounding | None


@dataclass(frozen=True, slots=True)
class MoveBy:
    """A day moved by a number of days that is a value."""

    of: int
    amount: int
    back: bool


@dataclass(frozen=True, slots=True)
class Rolled:
    """A last day rolled over days that do not count."""

    of: int


@dataclass(frozen=True, slots=True)
class Elapsed:
    """The time between two days or instants."""

    unit: Literal["seconds", "days", "months", "years"]
    start: int
    end: int
    rounding: Rounding | None


@dataclass(frozen=True, slots=True)
class Branch:
    """One value or the other; what both have in common where it is not known which."""

    when: int
    then: int
    otherwise: int


@dataclass(frozen=True, slots=True)
class Rank:
    """Exceptions of equal rank (applies, result) over what stands without them: those that apply must agree."""

    members: tuple[tuple[int, int], ...]
    base: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Selector:
    """Whether a reading is taken in one way."""

    reading: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The value of the alternative that is taken: (selector, value) for each."""

    reading: str
    arms: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Member:
    """The steps for one member of a list; the results are the last `results` truths."""

    steps: tuple[Step, ...]
    results: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gather:
    """A list aggregate over the steps of its members."""

    kind: Literal["count", "different", "any", "every", "sum", "latest", "earliest"]
    list: str
    member: Member
    field: str | None
    by: str | None
    minimum: int
    least: int | None = None  # of a sum: what a member that is not listed can add
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A cell of a table at some keys."""

    table: str
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Tabulate:
    """A version of a table: keys in stored form, and a step (or none) for each cell."""

    keys: tuple[TableKey, ...]
    cells: tuple[TableCell, ...]


@dataclass(frozen=True, slots=True)
class Norm:
    """The state of a norm from its trace points."""

    deontic: Literal["duty", "right", "ban"]
    bearer: str
    to: str
    when: int
    trigger: int | None
    limit: int | None
    opens: int | None
    strict: bool
    done: int | None
    may_precede: bool
    ended: (
        str | None
    )  # the name of the last day of a rule that is repealed, where the norm says whether it survives that
    survives: int | None
    recurrent: bool
    immediate: bool
    local: bool  # times of day: a day is the local day


@dataclass(frozen=True, slots=True)
class Determined:
    """A determination as made, within its limits; what an unmade one means."""

    name: str
    reserved: bool
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class DeemShown:
    """A fact that is deemed where none is shown: `raw` is the name under which it stands as it was given."""

    raw: str
    given: int
    applies: int
    value: int


@dataclass(frozen=True, slots=True)
class NoRule:
    """No rule gives a value."""

    reason: str


@dataclass(frozen=True, slots=True)
class NotEncoded:
    """The law at an address decides here and has no logic yet."""

    address: str


Op = (
    Load
    | Constant
    | Negate
    | Conjoin
    | Disjoin
    | Compare
    | CompareRatio
    | IsMember
    | IsVoid
    | IsMade
    | InStates
    | Sum
    | Scale
    | Best
    | Move
    | MoveBy
    | Rolled
    | Elapsed
    | Branch
    | Rank
    | Selector
    | Chosen
    | Gather
    | Look
    | Tabulate
    | Norm
    | Determined
    | DeemShown
    | NoRule
    | NotEncoded
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a rule: what it does, the type of what comes out, the words it stands for, its trace point if it has one.

    Points count from 0 within the rule (within the member, for the steps of a list).
    """

    op: Op
    type: Type
    words: str
    point: int | None


@dataclass(frozen=True, slots=True)
class TableKey:
    """A key of a table: the step that is not needed for it is the frame's: its name, type, and all it can be."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell: its key ranges (members, or low and high) and the step of its value (None: the table says none)."""

    keys: tuple[tuple[tuple[str, ...] | None, int | None, int | None], ...]
    value: int | None


# ---- rules and modules ----------------------------------------------------------------------------------------------

RuleKind = Literal["define", "question", "table", "norm", "exception", "deemed", "fold", "determination", "assertion"]


@dataclass(frozen=True, slots=True)
class Governor:
    """Which day's law governs a rule. `steps` compute the day, in the frame of whoever asks."""

    by: Literal["date", "end", "decision"]
    steps: tuple[Step, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Output:
    """A value that a rule puts into the frame: a name, and the step it comes from."""

    name: str
    step: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a module: its steps, what it puts into the frame, when it is in force.

    `name` is what it defines; `version` counts the rules of that name in the module's order from 1; `quotes` are the words it
    encodes in each version of its place that it covers and whose words are held. A rule without quotes encodes all of them.
    """

    name: str
    kind: RuleKind
    ident: str
    version: int
    address: str
    span: Span
    type: Type
    timeline: Timeline
    steps: tuple[Step, ...]
    outputs: tuple[Output, ...]
    needs: tuple[str, ...]
    first_point: int
    points: int
    governor: Governor | None
    quotes: tuple[tuple[int, tuple[str, ...]], ...]
    words: str
    question: str | None
    notes: tuple[str, ...]
    target: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceVersion:
    """The words of a place in one version."""

    since: str
    until: str | None
    paragraphs: tuple[str, ...]
    not_held: str | None
    reconstructed: str | None
    presumed: bool
    text_digest: str
    logic_digest: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its versions in time."""

    address: str
    citation: str
    title: str | None
    kind: str
    span: Span
    timeline: Timeline
    versions: tuple[PlaceVersion, ...]
    formerly: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A generated module: a Section or schedule, or what stands at the instrument itself."""

    name: str
    address: str
    citation: str
    title: str
    source: str
    places: tuple[Place, ...]
    rules: tuple[Rule, ...]
    points: int


@dataclass(frozen=True, slots=True)
class Instrument:
    """A Part, or an announcement: its modules, facts and history."""

    code: str
    citation: str
    title: str
    folder: str
    modules: tuple[Module, ...]
    facts: tuple[Fact, ...]
    readings: tuple[Reading, ...]
    actions: tuple[ActionEntry, ...]
    untraced: tuple[str, ...]
    terms: tuple[Term, ...]
    held_from: str | None
    held_because: str | None
    is_law: bool
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All instruments of a project, how the law is cited, and the calendar they count by."""

    instruments: tuple[Instrument, ...]
    edges: tuple[Edge, ...]
    outside: tuple[Outside, ...]
    forms: Forms
    jurisdiction: str
    time_zone: str
    closed_weekdays: tuple[int, ...]
    counting_cite: str
    filing_cite: str
    holiday_years: tuple[int, ...]
    holidays: tuple[int, ...]
    longest_emergency: int | None
    beyond: tuple[tuple[str, Fact], ...] = ()  # facts of instruments that are not in the plan, which it rests on
    deeper: tuple[tuple[str, str], ...] = ()  # what names need there, and here
