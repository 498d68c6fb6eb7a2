"""What `compare` found, as text, as data, and as a table: decisions that differ, by which way and by which change of the law."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pincite.batch.cases import Case, Population
from pincite.cli.common import cleaned
from pincite.cli.population import harmless, read_from
from pincite.deciding.rulebook import Question
from pincite.deciding.wording import counted, day_words, iso
from pincite.deciding.wrapping import wrapped
from pincite.impact.causes import Cause, Turning
from pincite.impact.mixing import Change, Side
from pincite.impact.populations import Flip, Totals, Way

_SHOWN = 12  # row numbers, and rejected rows, that a page of text lists


@dataclass(slots=True)
class Compared:
    """One question asked of both laws, row by row."""

    question: Question
    turning: Turning
    totals: Totals = field(default_factory=Totals)
    flips: list[tuple[Case, Flip]] = field(default_factory=list)

    def take(self, case: Case) -> None:
        """Compare a row."""
        if case.refused:
            self.totals.reject()
            return
        flip = self.totals.compare(self.turning, case.given)
        if flip is not None:
            self.flips.append((case, flip))

    @property
    def named(self) -> str:
        """The question in words, with where it stands."""
        return f"{self.question.words} ({self.question.address})"

    def ways(self, wide: int, lead: str) -> Iterator[str]:
        """What came of the rows: how many are decided otherwise, which way, by which changes."""
        same = ", ".join(f"{n} {words}" for words, n in sorted(self.totals.same.items(), key=lambda i: (-i[1], i[0])))
        alike = f"{sum(self.totals.same.values())} the same{f': {same}' if same else ''}"
        yield from wrapped(f"{self.totals.flipped} decided differently, {alike}", wide, "  ", "  ")
        for way, count, causes in self.totals.by_way():
            yield ""
            yield from wrapped(f"{way[0]} before, {way[1]} after: {counted(count, 'row')}", wide, lead, lead + "  ")
            for listed, number in causes:
                yield from wrapped(f"{number} by {causes_said(listed)}", wide, lead + "  ", lead + "    ")
                yield from wrapped(self._rows(way, listed), wide, lead + "    ", lead + "    ")

    def _rows(self, way: Way, causes: tuple[Cause, ...]) -> str:
        numbers = [
            f"{case.number}{f' ({case.id})' if case.id else ''}"
            for case, flip in self.flips
            if flip.causes == causes and (flip.old.words, flip.new.words) == way
        ]
        more = f" and {len(numbers) - _SHOWN} more" if len(numbers) > _SHOWN else ""
        return f"row{'s' if len(numbers) > 1 else ''} {', '.join(numbers[:_SHOWN])}{more}"


@dataclass(slots=True)
class Comparison:
    """What was found for one question, or with `every` for all that rest on a fact of the file."""

    of: Population
    sides: tuple[Side, Side]
    every: bool
    reveal: bool
    asked: list[Compared] = field(default_factory=list)
    read: int = 0
    rejected: list[Case] = field(default_factory=list)

    def take(self, asked: Sequence[Compared], cases: Iterable[Case]) -> None:
        """Compare every row."""
        self.asked += asked
        for case in cases:
            self.read += 1
            if case.refused:
                self.rejected.append(case)
            for one in asked:
                one.take(case)
        if not all(one.totals.reconcile and one.totals.rows == self.read for one in asked):
            raise AssertionError("the totals of a comparison do not add up")

    # ---- text -------------------------------------------------------------------------------------------------------

    def page(self, wide: int) -> Iterator[str]:
        """The comparison as text."""
        if not self.every:
            yield from wrapped(self.asked[0].named, wide, "", "  ")
        for lead, side in zip(("before: ", "after:  "), self.sides, strict=True):
            yield from wrapped(_law_of(side), wide, lead, " " * len(lead))
        for remark in read_from(self.of):
            yield from wrapped(cleaned(remark), wide, "", "  ")
        yield ""
        refused = len(self.rejected)
        yield f"{counted(self.read, 'row')}: {self.read - refused} compared, {refused} rejected"
        if self.every:
            yield from self._each(wide)
        else:
            yield from self.asked[0].ways(wide, "")
        yield from self._rejected(wide)

    def _each(self, wide: int) -> Iterator[str]:
        """Every question that some row is decided differently for; the others are counted."""
        differ = [one for one in self.asked if one.flips]
        total = counted(len(self.asked), "question")
        said = f"{total} {'rests' if len(self.asked) == 1 else 'rest'} on a fact of the file; {len(differ)} of them "
        said += f"{'is' if len(differ) == 1 else 'are'} decided differently in some row"
        yield from wrapped(said, wide, "  ", "  ")
        for one in differ:
            yield ""
            yield from wrapped(one.named, wide, "", "  ")
            yield from one.ways(wide, "  ")

    def _rejected(self, wide: int) -> Iterator[str]:
        if not self.rejected:
            return
        yield ""
        yield "Rejected, and not compared"
        for case in self.rejected[:_SHOWN]:
            why = cleaned("; ".join(case.refused))
            yield from wrapped(f"row {case.number} (line {case.line}): {why}", wide, "  ", "    ")
        if len(self.rejected) > _SHOWN:
            yield f"  and {len(self.rejected) - _SHOWN} more; --format csv lists every one"

    # ---- data -------------------------------------------------------------------------------------------------------

    def document(self) -> dict[str, Any]:
        """The comparison as JSON has it."""
        heading = {
            "before": _side_data(self.sides[0]),
            "after": _side_data(self.sides[1]),
            "read_from": list(read_from(self.of)),
            "rows": self.read,
            "compared": self.read - len(self.rejected),
            "rejected": len(self.rejected),
            "rejects": [{**_row_data(case), "reasons": list(case.refused)} for case in self.rejected],
        }
        if self.every:
            return heading | {"questions": [self._data(one) for one in self.asked]}
        return heading | self._data(self.asked[0])

    def _data(self, one: Compared) -> dict[str, Any]:
        return {
            "question": one.question.id,
            "changes": [_change_data(change) for change in one.turning.changes],
            "same": dict(sorted(one.totals.same.items())),
            "ways": [{"before": w[0], "after": w[1], "rows": n} for w, n, _ in one.totals.by_way()],
            "flips": [
                {
                    **_row_data(case),
                    "before": flip.old.value,
                    "after": flip.new.value,
                    "causes": [[_change_data(change) for change in cause.changes] for cause in flip.causes],
                    "facts": self._facts(case),
                }
                for case, flip in one.flips
            ],
        }

    def _facts(self, case: Case) -> Mapping[str, Any]:
        """The facts of a row, sensitive ones masked."""
        book, home = self.of.book, self.of.home
        return {
            name if code == home else f"{code}.{name}": (
                "(masked)" if book.part(code).facts[name].sensitive and not self.reveal else reading.shown
            )
            for code, facts in case.given.items()
            for name, reading in facts.items()
        }

    def table(self) -> str:
        """A line for each row that differs or is rejected, as CSV; a row may have one for each question."""
        made = io.StringIO(newline="")
        writer = csv.writer(made, lineterminator="\n")
        first = ("question",) if self.every else ()
        writer.writerow((*first, "row", "line", "subject", "state", "before", "after", "why"))
        lines = [
            (case, one.question.id, "differs", flip.old.words, flip.new.words, causes_said(flip.causes))
            for one in self.asked
            for case, flip in one.flips
        ] + [(case, "", "rejected", "", "", "; ".join(case.refused)) for case in self.rejected]
        for case, question, *cells in sorted(lines, key=lambda line: line[0].number):
            said = [harmless(cleaned(cell)) for cell in (case.id, *cells)]
            writer.writerow((*((question,) if self.every else ()), case.number, case.line, *said))
        return made.getvalue()


def _row_data(case: Case) -> dict[str, Any]:
    return {"row": case.number, "line": case.line, "subject": case.id or None}


# ---- what is said of laws and causes --------------------------------------------------------------------------------


def _law_of(side: Side) -> str:
    proposed = "".join(f", with {id} as if in effect on {day_words(d)}" for id, d in side.law.proposed.items())
    return f"the law of {day_words(side.day)}, as known {day_words(side.law.known)}{proposed}"


def causes_said(causes: tuple[Cause, ...]) -> str:
    """What turns a decision, in words."""
    if len(causes) == 1:
        return _cause_said(causes[0])
    return "any of these alone: " + "; ".join(_cause_said(cause) for cause in causes)


def _cause_said(cause: Cause) -> str:
    if not cause.changes:
        return "what could not be told apart: no mixture of the two laws gives the later answer"
    said = " and ".join(_change_said(change) for change in cause.changes)
    return said + (", only together" if len(cause.changes) > 1 else "")


def _change_said(change: Change) -> str:
    match change.kind:
        case "day":
            return "the other day itself, and what was done by then (no change of the law)"
        case "effective day":
            return f"the day on which {change.action} takes effect, which was not known before"
        case _:
            how = f", {change.how}" if change.how and change.how.split()[0] in ("revived", "after", "repealed") else ""
            how += ", whose words there are not encoded yet" if change.waits else ""
            by = change.action or "an action that is not known"
            return f"{change.address} ({by}{how})"


def _change_data(change: Change) -> dict[str, str | bool | None]:
    return {
        "kind": change.kind,
        "address": change.address or None,
        "action": change.action or None,
        "how": change.how or None,
        "encoded": not change.waits,
    }


def _side_data(side: Side) -> dict[str, Any]:
    return {
        "on": iso(side.day),
        "known": iso(side.law.known),
        "proposed": {id: iso(d) for id, d in side.law.proposed.items()},
    }
