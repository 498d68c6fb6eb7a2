"""What people write for what the language says in other words: tables, looked at where the grammar stopped."""

from __future__ import annotations

import re
from typing import NamedTuple

from pincite.syntax.complaint import Complaint, Place
from pincite.syntax.naming import suggested
from pincite.syntax.openers import HEADS

# Written, and what to write in its place. The first that fits is taken, so what is longer stands first.
_INSTEAD: tuple[tuple[str, str], ...] = (
    (r"is (?:greater|higher|larger|more) than or equal to", "is at least"),
    (r"is (?:less|fewer|lower|smaller) than or equal to", "is at most"),
    (r"is (?:no|not) (?:less|fewer|lower|smaller|younger) than", "is at least"),
    (r"is (?:no|not) (?:more|greater|higher|larger|older) than", "is at most"),
    (r"is (?:no|not) (?:later than|after)", "is on or before"),
    (r"is (?:no|not) (?:earlier than|before|prior to)", "is on or after"),
    (r"is not at least", "is less than"),
    (r"is not at most", "is more than"),
    (r"is not on or before", "is after"),
    (r"is not on or after", "is before"),
    (r"is (?:earlier than|prior to)|precedes", "is before"),
    (r"is later than", "is after"),
    (r"is (?:before or on|by|until)", "is on or before"),
    (r"is (?:after or on|since)", "is on or after"),
    (r"is (?:greater|higher|larger|older) than|is (?:over|above|in excess of)|is more then", "is more than"),
    (r"is (?:fewer|lower|smaller|younger) than|is (?:under|below)|is less then", "is less than"),
    (r"does not exceed", "is at most"),
    (r"exceeds?", "is more than"),
    (r"is (?:not equal to|unequal to|different from|other than)|isn't|(?:does not|doesn't) equal", "is not"),
    (r"is (?:equal to|equal|(?:the )?same as)|equals", "is"),
    (r"divided by", "over"),
    (r"multiplied by", "times"),
    (r"and also|as well as", "and"),
    (r"and/or|or else", "or"),
)
_PHRASES = tuple((re.compile(rf"(?<![\w-]){written}(?![\w-])"), instead) for written, instead in _INSTEAD)


class Form(NamedTuple):
    """A form of words, what to say of it, what to write (both with its groups), and what was meant if it was one thing."""

    written: re.Pattern[str]
    message: str
    help: str
    instead: str | None = None
    accepts: str | None = None  # a terminal that must be acceptable where the grammar stopped


_CONDITION = "write the condition alone; where the answer has cases write `follows`, and under it a line `when ...: ...` for each"
_FORMS: tuple[Form, ...] = (
    Form(
        re.compile(r"\b(?P<x>\w+) is between \S.*? and \S+(?: (?!and\b|or\b)[a-z_]+)?"),
        "`is between` does not say whether both ends are meant",
        "write two comparisons: {x} is at least ... and {x} is at most ...",
    ),
    Form(
        re.compile(r"\b(?:yes )?(?:only )?if(?: and only if)?\b|\b(?:provided|so long as|as long as|in case)(?: that)?\b"),
        "`{0}` is not how rules say it",
        _CONDITION,
    ),
    Form(re.compile(r"\bis an? yes or no\b"), "`{0}` is not how rules say it", "write `is yes or no`", "is yes or no"),
    Form(
        re.compile(r"\byes ?/ ?no\b|(?<=is )(?:true or false|true/false|(?:a )?bool(?:ean)?)\b"),
        "`{0}` is not how rules say it",
        "write `yes or no`",
        "yes or no",
    ),
    Form(
        re.compile(r"\b(?:an? )?(?:sum|amount) of money\b|(?<=is )(?:money|dollars)\b"),
        "`{0}` is not how rules say it",
        "write `a number of dollars`",
        "a number of dollars",
    ),
    Form(
        re.compile(r"(?<=is )(?:a )?number\b(?! of)"),
        "a number of what?",
        "write for example `a number of inches`, or `a whole number`",
        "a whole number",
    ),
    Form(
        re.compile(r"(?<=is )(?P<t>date|time|percent|whole number|number of|list of)\b"),
        "`a` is missing before `{t}`",
        "write `a {t}`",
        "a {t}",
        "A",
    ),
    Form(
        re.compile(r"\bone of (?P<y>\w+(?:, \w+)*), or (?P<z>\w+)"),
        "members are listed with commas",
        "write one of {y}, {z}",
        "one of {y}, {z}",
    ),
    Form(
        re.compile(r"\bone of (?P<y>\w+(?:, \w+)*),? or (?P<z>\w+)"),
        "members are listed with commas",
        "write one of {y}, {z}",
        "one of {y}, {z}",
        "NONE",
    ),
    Form(re.compile(r"\belse(?: if)?\b"), "`{0}` is not a word of the language", "write a line `otherwise: ...`"),
    Form(re.compile(r"(?<= )then\b"), "a case has a colon behind its condition", "write `when ...: ...`", ":", "COLON"),
    Form(
        re.compile(r"\bunless\b"),
        "`unless` cannot stand in a condition",
        "write `and not (...)`, or an `exception` with its own line `when ...`",
    ),
    Form(re.compile(r"\b(?P<x>\w+) is either (?P<y>\w+) or (?P<z>\w+)"), "`either` is not a word of the language",
         "write {x} is one of {y}, {z}", "{x} is one of {y}, {z}"),
    Form(re.compile(r"\bis (?:any of|in)\b"), "`{0}` is not how rules say it", "write `is one of`", "is one of"),
    Form(re.compile(r"\b(?:either|both)(?= )"), "`{0}` is not how rules say it", "leave it out: `and` and `or` say it alone", ""),
    Form(
        re.compile(r"\b(?P<x>\w+) is (?P<y>\w+)(?P<z>(?:, \w+)+)(?:,? or (?P<w>\w+))?(?! (?:is|has|plus|minus)\b)(?!\w)"),
        "members are listed without saying so",
        "write {x} is one of {y}{z}",
        "{x} is one of {y}{z}",
        "AND",
    ),
    Form(
        re.compile(r"\b(?P<n>\d[\d,]*) (?P<u>\w+) (?:from|since|following|of)\b"),
        "`{0}` does not say which side of the day is meant",
        "write `{n} {u} after`, or `{n} {u} before`",
        "{n} {u} after",
        "AFTER",
    ),
    Form(
        re.compile(r"\b(?P<n>\d[\d,]*) (?P<u>\w+) prior to\b"), "`prior to` is not how rules say it", "write `{n} {u} before`",
        "{n} {u} before", "BEFORE",
    ),
    Form(re.compile(r"\bdue(?: in)?(?= \d)"), "`{0}` does not say how", "write `due within`", "due within", "WITHIN"),
    Form(re.compile(r"\bwithin(?= \d)"), "a time limit stands on a line `due`", "write `due within`", "due within", "DUE"),
    Form(re.compile(r"(?P<n>\d[\d.]*) percent of\b"), "a share is written with its sign", "write {n}% of", "{n}% of"),
    Form(re.compile(r"(?P<n>\d[\d,]*) years? (?:old|of age)\b"), "`{0}` says more than a number of years",
         "write {n} years", "{n} years"),
    Form(re.compile(r"\bnumber of\b"), "`number of` is not how rules say it", "write `count of`, on a line `define ... as`"),
    Form(
        re.compile(r"\b(?P<w>the|this|that|such|his|her|their|its|each)(?= (?!lesser|greater))"),
        "`{w}` cannot stand before a name",
        "leave `{w}` out",
        "",
        "NAME",
    ),
    Form(re.compile(r"\b(?P<w>the)(?= \w)"), "`the` cannot stand before a name", "leave `the` out", "", "LESSER"),
    Form(re.compile(r'\bquestion(?= ")'), "a question has a name before its words", 'write question may_apply "..."',
         "question x"),
)  # fmt: skip


def phrases(place: Place) -> Complaint | None:
    """A form of words that the language says otherwise."""
    for pattern, instead in _PHRASES:
        hit = place.find(pattern)
        if hit is not None:
            return place.complain(hit, "P101", f"`{hit[0]}` is not how rules say it", f"write `{instead}`", instead)
    for form in _FORMS:
        hit = place.find(form.written)
        if hit is not None and (form.accepts is None or form.accepts in place.accepts):
            return _formed(place, form, hit)
    return None


def _formed(place: Place, form: Form, hit: re.Match[str]) -> Complaint:
    groups = {name: words or "" for name, words in hit.groupdict().items()}
    if groups.get("w") and "z" in groups:
        groups["z"] += f", {groups['w']}"
    said = hit[0].strip()
    instead = None if form.instead is None else form.instead.format(said, **groups)
    return place.complain(hit, "P101", form.message.format(said, **groups), form.help.format(said, **groups), instead)


# ---- the first words of a block -------------------------------------------------------------------------------------

_HEAD = re.compile(rf"^\s*(?P<word>{'|'.join(HEADS)}) (?P<name>\w+)(?P<gap> *)(?P<written>:?=|:|[a-z]+\b|\"|\S)")
_SMALL_WORDS = frozenset(
    {
        "as", "is", "are", "in", "of", "on", "to", "for", "by", "from", "with", "means", "equals", "shall", "must",
        "has", ":", ":=", "=",
    }
)  # fmt: skip


def heads(place: Place) -> Complaint | None:
    """Another word behind the name of a block than the one that belongs there."""
    hit = _HEAD.match(place.code)
    if hit is None or place.column - 1 != hit.start("written"):
        return None
    right = HEADS[hit["word"]]
    if right not in {place.words.get(name) for name in place.accepts}:
        return None
    begin = f"{hit['word']} {hit['name']}"
    if hit["name"] in place.words.values():
        name = re.compile(re.escape(hit["name"])).match(place.code, hit.start("name"))
        help = f"write it there: {hit['word']} a_name_of_yours {right} ..."
        return place.complain(name, "P101", f"the name behind `{hit['word']}` is missing", help) if name else None
    small = hit["written"] in _SMALL_WORDS
    code = "P101" if hit["written"].isalnum() else "P110"
    mended = (
        place.text[: hit.end("name")]
        + f" {right} "
        + place.text[hit.end() if small else hit.start("written") :].lstrip()
    )
    return Complaint(
        place.line,
        hit.start("written") + 1,
        code,
        f"`{hit['written']}` cannot stand behind `{begin}`",
        f"write `{begin} {right} ...`",
        len(hit["written"]),
        {place.line: mended},
        False,
    )


# ---- quotation marks ------------------------------------------------------------------------------------------------

_SINGLE = re.compile(r"'(?P<words>[^']*)'")
_QUOTED = re.compile(r'"(?P<words>[^"]*)"')


def quoted(place: Place) -> Complaint | None:
    """Words in quotation marks where a name belongs, or in single ones."""
    if hit := place.find(_SINGLE):
        if "STRING" in place.accepts:
            right = f'"{hit["words"]}"'
            return place.complain(hit, "P110", "single quotation marks are not used here", f"write {right}", right)
        right = suggested(hit["words"])
        message = "a member of a list, and every other name, is written without quotation marks"
        return place.complain(hit, "P110", message, f"write {right}", right)
    hit = place.find(_QUOTED)
    if hit is None or place.terminal != "STRING" or "NAME" not in place.accepts or hit.start() != place.column - 1:
        return None
    right = suggested(place.text[hit.start() : hit.end()])
    if not right:
        return None
    message = "a member of a list, and every other name, is written without quotation marks"
    return place.complain(hit, "P101", message, f"write {right}", right)
