"""Words that are often written for something the language says in another way, and what to write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pincite.ir import expr as e
from pincite.ir.phrases import number_words
from pincite.ir.types import Type, show

_VALUED = (e.Number, e.Quantity, e.Percent, e.Money)

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_SMALL.split(), 1)},
    **{word: number * 10 for number, word in enumerate(_TENS.split(), 2)},
}

_HAS_A_VALUE = "there is no `is {0}`: say `is not none`, or `is none` for its contrary"
_HAS_NONE = "there is no `is {0}`: say `is none`, or `is not none` for its contrary"
# Names that are taken for words of the language, and what to write.
_WORDS: Mapping[str, str] = {
    "true": "write `yes`",
    "false": "write `no`",
    **dict.fromkeys(("known", "given", "present", "provided", "available", "set"), _HAS_A_VALUE),
    **dict.fromkeys(("unknown", "missing", "absent", "empty", "blank", "null", "nil", "nothing"), _HAS_NONE),
    **dict.fromkeys(("today", "now", "current_date"), "the day for which a question is asked is `asked_on`"),
    **{word: f"numbers are written in figures: {number}" for word, number in NUMBERS.items()},
}


def said_otherwise(name: str) -> str | None:
    """What to write for a word that the language does not have."""
    help = _WORDS.get(name)
    return help.format(name) if help is not None else None


def one_of(of: str, members: Sequence[str], negated: bool) -> str:
    """How a choice between members is written."""
    listed = f"{of} is one of {', '.join(members)}"
    return f"write not ({listed})" if negated else f"write {listed}"


_KINDS = {
    "define": "something that is defined",
    "exception": "an exception",
    "duty": "a duty",
    "right": "a right",
    "ban": "a ban",
}


def a_kind(kind: str) -> str:
    """What a name is, in words: a fact, an exception, something that is defined."""
    return _KINDS.get(kind, f"a {kind}")


def instead(name: str, actual: str, wanted: Sequence[str]) -> str:
    """What to write where a name is not of a kind that can stand there."""
    if "exception" in wanted and len(wanted) > 1 and actual in ("fact", "determination"):
        return f"an exception is made to what rules give; for this write: deemed {name} is ... when ..."
    if tuple(wanted) == ("fact", "determination") and actual in ("define", "question", "exception"):
        return f"what rules give has exceptions: exception NAME to {name}"
    if tuple(wanted) == ("fact",) and actual == "determination":
        return "declare it as a fact: a list is what the facts tell, and no office decides it"
    return f"name {' or '.join(a_kind(kind) for kind in wanted)}"


_TYPES = {
    **dict.fromkeys(("boolean", "bool", "flag", "truth", "condition", "tickbox"), "write `yes or no`"),
    **dict.fromkeys(("amount", "sum", "price", "fee", "money"), "write `a number of dollars`, or of another unit"),
    **dict.fromkeys(
        ("text", "string", "word", "words", "name"), "words are no type: name what they can be: `one of first, second`"
    ),
    **dict.fromkeys(("integer", "int", "count"), "write `a whole number`"),
    **dict.fromkeys(("percentage", "share", "rate"), "write `a percent`"),
    **dict.fromkeys(("day", "datum"), "write `a date`"),
    **dict.fromkeys(("moment", "instant", "datetime", "timestamp"), "write `a time`"),
}
_ALL_TYPES = (
    "a type is yes or no, a date, a time, a percent, a number of a unit, a whole number, minutes and seconds, "
    "one of several names, a list of a record"
)


def a_type(name: str) -> str:
    """What to write for a type that the language does not have."""
    return _TYPES.get(name, _ALL_TYPES)


def range_for(of: Type, low: e.Expr, high: e.Expr) -> str:
    """How the range of a type is written."""
    unit = of.unit.name if of.unit is not None else None
    if of.kind not in ("number", "date"):
        return f"{show(of)} has no range: take `from ... to ...` away"
    if of.kind == "date":
        return "write both ends as days: from January 1, 2000 to December 31, 2030"
    if of.whole and any(isinstance(end, e.Number) and end.value % 1 for end in (low, high)):
        return "write both ends as whole numbers"
    sign = {"percent": "{}%", "dollars": "${}"}.get(unit or "", "{}")
    ends = [number_words(end.value) if isinstance(end, _VALUED) else "..." for end in (low, high)]
    return f"write from {sign.format(ends[0])} to {sign.format(ends[1])}"
