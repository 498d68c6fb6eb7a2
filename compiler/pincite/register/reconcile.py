"""Marks reconciled: answers first, then the list of changes, the words in force before, grammar, and what the marks show."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from pincite.register.answers import Answer, Answers
from pincite.register.bodies import Raw
from pincite.register.document import (
    Change,
    Confidence,
    Evidence,
    Instruction,
    Mark,
    Place,
    Printed,
    Row,
    Run,
    Table,
)
from pincite.register.edits import Edit, Sheet, settle, tidy
from pincite.register.forms import Forms
from pincite.register.heldwords import by_held
from pincite.register.instructed import merged, met
from pincite.register.marked import by_days, by_marks
from pincite.register.pairing import occurrences, pairs, supported
from pincite.register.quotations import quoted
from pincite.register.stream import joined, stream_of
from pincite.register.surely import by_sure_marks


@dataclass(frozen=True, slots=True)
class Weighed:
    """What there is to go by for the places of a Section."""

    forms: Forms
    answers: Answers
    action: str | None  # what the notice says it does with the Section
    latest: date | None  # when the text in force before was last changed
    held: Mapping[str, str]
    orders: Mapping[str, Sequence[Instruction]] = field(default_factory=dict)
    sure: bool = False  # the file keeps marks as they were made


class Unmet(list[tuple[Instruction, str]]):
    """Instructions that the printed text does not show, and what is said of them."""


def sheet_of(raw: Raw, forms: Forms, sure: bool = False) -> Sheet:
    """The sheet of a place, nothing decided yet."""
    return Sheet(stream_of(raw.paragraphs, sure), grammar=forms.grammar, exact=sure)


def by_answers(sheet: Sheet, place: str, evidence: Weighed) -> None:
    """Decide what a person has answered."""
    printed, at = sheet.stream.printed(0, len(sheet.stream.text))
    for number, answer in evidence.answers.of("words", place):
        wanted = answer.text("printed")
        found = [m.start() for m in re.finditer(re.escape(wanted), printed)] if wanted else []
        spans = [(at[n], at[n + len(wanted)]) for n in found]
        if len(spans) != int(answer.said.get("times", 1)) or not all(sheet.free(*span) for span in spans):
            continue
        evidence.answers.use(number)
        for start, end in spans:
            edit = Edit(
                start, end, answer.text("before"), answer.text("since"), (Evidence.ANSWER,), Confidence.CERTAIN,
                answer.text("because"),
            )  # fmt: skip
            sheet.put(edit)


def by_list(
    sheets: Mapping[str, Sheet],
    orders: Mapping[str, Sequence[Instruction]],
    actions: Mapping[str, str | None],
    unmet: Unmet,
) -> None:
    """Apply the list of changes: at the address it names, else at the one other place where it is met.

    `actions` says by address what is done with the Section; the words of a new or repealed one have no change of their own.
    """
    elsewhere: dict[str, set[str]] = {}
    for order in (order for listed in orders.values() for order in listed):
        if order.kind == "replace" and order.old and order.new:
            elsewhere.setdefault(order.new.casefold(), set()).add(order.old)
    known = {new: frozenset(olds) for new, olds in elsewhere.items()}
    amended = {address: sheet for address, sheet in sheets.items() if actions.get(address) not in ("add", "repeal")}
    for sheet in sheets.values():
        sheet.elsewhere = known
    for address, listed in orders.items():
        for order in merged(listed):
            done: bool | None
            if address in sheets and address not in amended:
                done = order.new is None or bool(occurrences(sheets[address], order.new, re.IGNORECASE)) or None
            else:
                done = met(amended[address], order) if address in amended else False
            if done is False and not _is_answered(sheets.get(address), order):
                _elsewhere(amended, sheets, address, order, unmet)


def _is_answered(sheet: Sheet | None, order: Instruction) -> bool:
    """Whether a person has answered on the words that an instruction names."""
    answered = [edit for edit in sheet.edits if Evidence.ANSWER in edit.evidence] if sheet is not None else []
    old, new = (order.old or "").casefold(), (order.new or "").casefold()
    return any(old in edit.before.casefold() and new in edit.since.casefold() for edit in answered)


def _elsewhere(
    amended: Mapping[str, Sheet], sheets: Mapping[str, Sheet], address: str, order: Instruction, unmet: Unmet
) -> None:
    """A misnumbered instruction: met at one other place whose labels end alike, and at no second one."""
    tail = re.sub(r"^[^(]*", "", address)
    section = address.partition("(")[0]
    below = [a for a in amended if a.startswith(address + "(")]
    near = [a for a in amended if a != address and tail and a.endswith(tail) and a.startswith(section)]
    far = [a for a in amended if tail and a.endswith(tail) and not a.startswith(section)]
    for candidates, close in ((below, True), (near, True), (far, False)):
        shown = [a for a in candidates if _shows(amended[a], order, close)]
        if len(shown) == 1 and met(amended[shown[0]], order):
            unmet.append((order, f"it is met at {shown[0]}, which it likely means"))
            return
    if any(_is_answered(sheet, order) for a, sheet in sheets.items() if tail and a.endswith(tail)):
        return
    if order.new and any(
        a.startswith(section) and a.endswith(tail) and occurrences(sheet, order.new, re.IGNORECASE)
        for a, sheet in sheets.items()
        if a not in amended
    ):
        return
    unmet.append((order, "the text as printed does not show it"))


def _shows(sheet: Sheet, order: Instruction, close: bool) -> bool:
    """Whether a place shows an instruction by its marks or by words that touch: enough to take it as meant."""
    match order.kind:
        case "replace" | "change" if order.old and order.new:
            if any(supported(sheet, pair) for pair in pairs(sheet, order.old, order.new)):
                return True
            found = occurrences(sheet, order.new, re.IGNORECASE)
            return order.kind == "change" and len(found) == 1 and (close or len(order.new.split()) > 3)
        case "strike" if order.old:
            if not close and len(order.old.split()) < 2:
                return False
            return any(sheet.stream.struck(*s) and sheet.free(*s) for s in occurrences(sheet, order.old, re.IGNORECASE))
        case "before" | "after" if order.new and order.anchor:
            words = (order.new, order.anchor) if order.kind == "before" else (order.anchor, order.new)
            return len(occurrences(sheet, " ".join(words))) == order.times
        case "add" if order.new:
            return close and bool(occurrences(sheet, order.new, re.IGNORECASE))
        case _:
            return False


# ---- places -------------------------------------------------------------------------------------------------------------


def place_of(raw: Raw, sheets: Mapping[str, Sheet], evidence: Weighed) -> Place:
    """The place with everything decided."""
    sheet = sheets[raw.address]
    stream = sheet.stream
    answered = {a.text("is"): a for a in _answers_on(raw.address, evidence)}
    lost = answered["not held before"].text("because") if "not held before" in answered else None
    changes: tuple[Change, ...] = ()
    before: str | None
    since: str | None
    new = evidence.action == "add" or "new" in answered
    gone = evidence.action == "repeal" or "repealed" in answered
    if evidence.action is None and not sheet.edits:
        new = gone = False
    if new or gone:
        words = stream.text if gone else _without_struck(sheet)
        mark = Mark.STRUCK if gone else Mark.ADDED
        runs: tuple[Run, ...] = (Run(words, mark, stream.spot(0)),) if words else ()
        before, since = (words, None) if gone else (None, words)
        before, since = (before, since) if words else ("", "")
    else:
        if "kept" not in answered and evidence.sure:
            by_sure_marks(sheet, evidence.orders.get(raw.address, ()), evidence.held.get(raw.address))
        elif "kept" not in answered and raw.address in evidence.held:
            by_held(sheet, evidence.held[raw.address])
        elif "kept" not in answered:
            by_days(sheet, evidence.forms, evidence.latest)
            by_marks(sheet, evidence.forms)
        settled = settle(raw.address, sheet)
        runs, changes = settled.runs, settled.changes
        before = settled.before if settled.before or not settled.since else None
        since = settled.since if settled.since or not settled.before else None
        if not settled.before and not settled.since:
            before = since = ""
        before = None if lost is not None else before
    return Place(
        raw.address, raw.label, before, since, runs, changes, quoted(stream, since or "", evidence.forms),
        tables(raw, evidence), tuple(place_of(child, sheets, evidence) for child in raw.below), raw.spot, raw.old_label, lost,
        next((answered[choice].text("because") for choice in ("new", "repealed") if choice in answered), None),
    )  # fmt: skip


def _answers_on(place: str, evidence: Weighed) -> list[Answer]:
    return [evidence.answers.use(number) for number, _ in evidence.answers.of("places", place)]


def _without_struck(sheet: Sheet) -> str:
    """The words of a new place; what is printed struck in it was in the proposal only."""
    for start, end in sheet.runs(1):
        edit = Edit(start, end, "", "", (Evidence.MARKS,), Confidence.LIKELY, "struck from a proposal")
        sheet.put(edit)
    return tidy(settle("", sheet).since) if sheet.edits else sheet.stream.text


# ---- tables -------------------------------------------------------------------------------------------------------------


def tables(raw: Raw, evidence: Weighed) -> tuple[Table, ...]:
    """The tables of a place: blocks of rows that bear one mark; what is printed as new beside another new one is doubtful."""
    blocks: list[list[Row]] = []
    for lines in raw.tables:
        rows = [row for line in lines if (row := _row(joined([line]))) is not None]
        if not rows:
            continue
        if {row.mark for row in rows} == {
            Mark.ADDED,
            Mark.STRUCK,
        }:  # one table in the place of another, nothing between them
            blocks += [list(run) for _, run in groupby(rows, key=lambda row: row.mark)]
            continue
        if blocks and rows[0].mark is not Mark.ADDED and blocks[-1][0].mark is not Mark.ADDED:
            blocks[-1] += rows
        else:
            blocks.append(rows)
    made = [_table(rows) for rows in blocks]
    answers = {int(a.said.get("nth", 1)): (n, a) for n, a in evidence.answers.of("tables", raw.address)}
    out: list[Table] = []
    for nth, table in enumerate(made, 1):
        if nth in answers:
            number, answer = answers[nth]
            evidence.answers.use(number)
            table = _answered(table, answer)
        elif table.mark is Mark.ADDED and any(other.mark is Mark.ADDED for other in out):
            table = Table(table.rows, Mark.UNCERTAIN)
        if table.rows:
            out.append(table)
    return tuple(out)


def _table(rows: list[Row]) -> Table:
    marks = {row.mark for row in rows}
    return Table(tuple(rows), marks.pop() if len(marks) == 1 and marks != {Mark.KEPT} else Mark.UNCERTAIN)


_IS = {"before": Mark.STRUCK, "since": Mark.ADDED, "kept": Mark.KEPT, "left out": Mark.UNCERTAIN}


def _answered(table: Table, answer: Answer) -> Table:
    mark = _IS[answer.text("is")]
    if answer.text("is") == "left out":
        return Table((), mark)
    rows = table.rows
    if words := answer.text("words").strip():
        rows = tuple(Row((line.strip(),), mark, table.rows[0].spot) for line in words.split("\n") if line.strip())
    return Table(tuple(Row(row.cells, mark, row.spot) for row in rows), mark)


def _row(printed: Sequence[Printed]) -> Row | None:
    text = "".join(run.text for run in printed)
    if not text.strip():
        return None
    letters = [run for run in printed if run.text.strip()]
    mark = (
        Mark.STRUCK if all(run.struck for run in letters)
        else Mark.ADDED if all(run.under for run in letters)
        else Mark.KEPT if not any(run.struck or run.under for run in letters)
        else Mark.UNCERTAIN
    )  # fmt: skip
    cells = tuple(re.sub(r"\s+", " ", cell).strip() for cell in text.split("\t"))
    return Row(cells, mark, letters[0].spot)
