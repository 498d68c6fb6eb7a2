"""The words in which a notice, its changes and their evidence are told to people."""

from __future__ import annotations

from collections.abc import Iterable

from pincite.register.document import Body, Change, Confidence, Deed, Evidence, Mark, Notice, Place, Run, Table
from pincite.register.sources import day_words

KINDS = {
    "proposed": "proposed rulemaking",
    "adopted": "adopted rulemaking",
    "emergency": "emergency rulemaking",
    "peremptory": "peremptory rulemaking",
    "repealer": "repealer",
    "correction": "expedited correction",
}
ACTIONS = {"amend": "amended", "add": "new", "repeal": "repealed", "renumber": "renumbered"}
EVIDENCE = {
    Evidence.ANSWER: "answered by a person",
    Evidence.CHANGES: "the notice's own list of changes",
    Evidence.HELD: "the words in force before",
    Evidence.GRAMMAR: "the sentence itself",
    Evidence.MARKS: "the printed marks",
}
CONFIDENCE = {
    Confidence.CERTAIN: "certain",
    Confidence.LIKELY: "likely",
    Confidence.UNCERTAIN: "UNCERTAIN, a person must look",
}
TABLES = {
    Mark.ADDED: "the table since",
    Mark.STRUCK: "the table before",
    Mark.KEPT: "the table",
    Mark.UNCERTAIN: "a table of which the marks do not show whether it is old or new",
}


def takes_effect(notice: Notice) -> str:
    """What a notice does and when, in a line."""
    kind = KINDS.get(notice.kind, "rulemaking")
    where = f" at {notice.register}" if notice.register else ""
    when = f", effective {day_words(notice.effective)}" if notice.effective else ", effective day not stated"
    return f"{kind}{where}{when}"


def paged(notice: Notice) -> str:
    """How many pages there are, and how they are counted."""
    if notice.register is None:
        return f"{notice.pages} pages"
    return f"{notice.pages} pages; {notice.register} is page 1"


def proposed(notice: Notice) -> str | None:
    """Where and when it was proposed."""
    if notice.proposed is None:
        return None
    when = f", {day_words(notice.proposed.effective)}" if notice.proposed.effective else ""
    return f"proposed at {notice.proposed.cite}{when}"


def actions(notice: Notice) -> list[str]:
    """What is done with which Sections."""
    out = []
    for kind, word in (("amend", "amends"), ("add", "adds"), ("repeal", "repeals"), ("renumber", "renumbers")):
        if listed := [row.address for row in notice.table if row.action == kind]:
            out.append(f"{word} {', '.join(listed)}")
    return out


def deed(done: Deed) -> str:
    """A historical action in words, with how an emergency ended."""
    if done.kind == "emergency" and done.expired is None:
        if done.replaced_by:
            return f"{done.words} (no end is printed; {done.replaced_by} took effect within the term)"
        return f"{done.words} (no end is printed)"
    return done.words


def places_of(body: Body) -> Iterable[Place]:
    """The places of a Section, in order."""
    return body.place.walk()


def done_with(body: Body) -> str:
    """What is done with a Section, in a word."""
    return ACTIONS.get(body.action or "", "printed, and not listed")


def done_at(place: Place, body: Body) -> str | None:
    """What is done with a place as a whole, where its Section is only amended."""
    if body.action in ("add", "repeal") or not (place.before or place.since):
        return None
    if place.lost is not None:
        return f"words before not held: {place.lost}"
    if place.before is not None and place.since is not None:
        return None
    word = "new" if place.before is None else "struck"
    return f"{word}: {place.answered}" if place.answered else word


def formerly(place: Place) -> str | None:
    """The label a place had before."""
    return f"{place.old_label}) before" if place.old_label else None


def first_capital(text: str) -> str:
    """A text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def change(one: Change) -> str:
    """One change in words."""
    match (one.before, one.since):
        case ("", since):
            return f"\u201c{since}\u201d is added"
        case (before, ""):
            return f"\u201c{before}\u201d is struck"
        case (before, since) if before == since:
            return f"\u201c{since}\u201d may be new"
        case (before, since):
            return f"\u201c{before}\u201d becomes \u201c{since}\u201d"


def why(one: Change) -> str:
    """How sure a change is, and why."""
    if Evidence.ANSWER in one.evidence:
        return f"answered: {one.because}"
    return f"{CONFIDENCE[one.confidence]}: {one.because}"


def table_heading(table: Table) -> str:
    """What a table is."""
    return TABLES[table.mark]


def counts(notice: Notice) -> str:
    """How many changes there are, by how sure they are."""
    listed = list(notice.changes())
    if not listed:
        return "no changed word was found"
    said = [
        f"{number} {CONFIDENCE[confidence].partition(',')[0].casefold()}"
        for confidence in Confidence
        if (number := sum(1 for one in listed if one.confidence is confidence))
    ]
    word = "change" if len(listed) == 1 else "changes"
    return f"{len(listed)} {word} of words: {', '.join(said)}"


def spaced(runs: Iterable[Run]) -> list[tuple[str, Mark]]:
    """Runs as text with a space between two that would touch, so that marked words can be told apart."""
    out: list[tuple[str, Mark]] = []
    for run in runs:
        text = run.text
        if out and out[-1][0][-1:].isalnum() and text[:1].isalnum():
            out.append((" ", Mark.KEPT))
        out.append((text, run.mark))
    return out
