"""Deciding: a question, facts and dates in, a decision with its record out."""

from __future__ import annotations

from pincite.deciding.given import FactsRefused as FactsRefused  # what can be raised here, for who catches it
from pincite.deciding.given import home_of
from pincite.deciding.given import read_facts as read_facts
from pincite.deciding.linking import Law
from pincite.deciding.masking import masked
from pincite.deciding.nodes import Node
from pincite.deciding.record import Builder, identified
from pincite.deciding.rulebook import NotFound, Part, Question, Rulebook
from pincite.deciding.running import Frame, Run
from pincite.deciding.verdict import Adoption, Asking, Verdict, answer
from pincite.deciding.wording import value_json
from pincite.runtime.calendar import day_of
from pincite.runtime.facts import Reading, closest
from pincite.runtime.lean import TYPE_CHECKING, cached_property, date
from pincite.runtime.timeline import FIRST_DAY
from pincite.runtime.truth import bits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from pincite.deciding.prepared import Prepared

_RULEBOOKS: dict[str, Rulebook] = {}


class DateNeeded(ValueError):
    """The day for which the law is asked is not given, and no fact governs the question."""


class NotADay(ValueError):
    """A day that is none, or is written in another way."""


class Decision:
    """The answer to a question: its outcome, its trace as bits, and its record."""

    def __init__(self, verdict: Verdict, asking: Asking, subject: str | None) -> None:
        self.verdict = verdict
        self.asking = asking
        self.subject = subject

    @property
    def root(self) -> Node:
        """The tree of the answer."""
        return self.verdict.answer.root

    @property
    def outcome(self) -> Any:
        """`yes`, `no`, `undetermined`, or a value as it stands in a record."""
        return value_json(self.root.value, self.root.spec, self.verdict.answer.run)

    def bits(self) -> dict[tuple[str, str, int, bool, str], tuple[int, int]]:
        """The trace: for each instrument, module and governing day two integers, A (yes) and U (undetermined).

        A bit stands for a trace point; points are numbered in each generated module. The last parts of a key tell the frame in
        which governing days were found, and those that are for one name on one of the days an uncertain date can mean.
        """
        return bits_of(self.verdict.answer.run)

    def list_bits(self) -> dict[tuple[str, str, int, bool, str, str, int], tuple[tuple[int, int], ...]]:
        """The trace points of list members: for each list step a pair of integers for each member."""
        return list_bits_of(self.verdict.answer.run)

    def explain(self) -> Node:
        """Evaluate again from the recorded facts with the same generated steps; the trace must come out the same."""
        again = self.asking.evaluate(self.verdict.answer.run.chosen)
        same = again.value.__class__ is self.root.value.__class__ and again.value == self.root.value
        if not same or bits_of(again.run) != self.bits() or list_bits_of(again.run) != self.list_bits():
            raise AssertionError("a second evaluation of the same facts gave another trace")
        return again.root

    @cached_property
    def record(self) -> dict[str, Any]:
        """The decision record, with every value."""
        return identified(self._told)

    @cached_property
    def _told(self) -> dict[str, Any]:
        """The record without its id, which takes as long as the rest and which no text shows."""
        builder = Builder(self.verdict, self.subject, self.asking.adoptions)
        return builder.record(self.asking.question, self._needed())

    def _needed(self) -> dict[str, Any] | None:
        if self.root.definite:
            return None
        from pincite.deciding.needs import needed  # much code, and only what is open needs it

        return needed(self.verdict, self.asking)

    @property
    def masked_record(self) -> dict[str, Any]:
        """The decision record with sensitive values masked."""
        return masked(self.record)

    def text(self, width: int = 100, *, full: bool = False, reveal: bool = False) -> str:
        """The decision as text for a person, as `pincite decide` prints it: `full` adds every step, `reveal` sensitive values."""
        from pincite.deciding.rendering import render_text

        return render_text(self._told, width, full, reveal)

    def words(self, address: str, since: str | None) -> tuple[str, ...]:
        """The whole text of a provision in the version that shows from a day on, paragraph by paragraph."""
        law = self.asking.law
        book = law.rulebook
        for part in (book.part(code) for code in book.instruments):
            place = part.place(address)
            if place is not None:
                day = FIRST_DAY if since is None else date.fromisoformat(since).toordinal()
                return book.paragraphs(address, law.status(part, place.timeline, day).version)
        return ()


def bits_of(run: Run) -> dict[tuple[str, str, int, bool, str], tuple[int, int]]:
    """The trace of an evaluation, by instrument, module and day."""
    out: dict[tuple[str, str, int, bool, str], tuple[int, int]] = {}
    for frame in run.frames():
        for module, pair in frame_bits(frame).items():
            out[(frame.code, module, frame.day, frame.choosing, frame.root)] = pair
    return out


def list_bits_of(run: Run) -> dict[tuple[str, str, int, bool, str, str, int], tuple[tuple[int, int], ...]]:
    """The trace of the members of lists of an evaluation."""
    out = {}
    for frame in run.frames():
        for rule, ran in _ran(frame):
            for place, members in enumerate(ran.lists):
                key = (frame.code, rule.address, frame.day, frame.choosing, frame.root, rule.name, place)
                out[key] = tuple(bits(member.points) for member in members)
    return out


def frame_bits(frame: Frame) -> dict[str, tuple[int, int]]:
    """The trace of one frame: A and U of every module that was run."""
    out: dict[str, tuple[int, int]] = {}
    for rule, ran in _ran(frame):
        module = frame.part.module_of(rule.address) or ""
        yes, unknown = bits(ran.points)
        a, u = out.get(module, (0, 0))
        out[module] = (a | yes << rule.first_point, u | unknown << rule.first_point)
    return out


def _ran(frame: Frame) -> list[Any]:
    seen: dict[int, Any] = {}
    for entry in frame.entries.values():
        if entry.rule is not None and id(entry.rule) in frame.ran:
            seen[id(entry.rule)] = (entry.rule, frame.ran[id(entry.rule)])
    return list(seen.values())


def rulebook(package: str) -> Rulebook:
    """The rulebook of a package of generated checkers, loaded once."""
    if package not in _RULEBOOKS:
        _RULEBOOKS[package] = Rulebook(package)
    return _RULEBOOKS[package]


def forget(package: str) -> None:
    """Let go of a rulebook that is loaded."""
    _RULEBOOKS.pop(package, None)


def _only_home(book: Rulebook, name: str) -> str | None:
    """The one instrument that has a reading of a name. Raises `NotFound` where there are several."""
    homes = [code for code in book.instruments if name in book.part(code).readings]
    if len(homes) > 1:
        raise NotFound(f"`{name}` is a reading of {', '.join(homes)}; write which: {homes[0]}.{name}")
    return homes[0] if homes else None


def read_readings(book: Rulebook, home: str, readings: Mapping[str, str | Adoption]) -> dict[str, Adoption]:
    """Readings that are adopted, by key. Raises `NotFound` for a name or alternative that does not exist."""
    out = {}
    for name, how in readings.items():
        adoption = how if isinstance(how, Adoption) else Adoption(how)
        alternative = adoption.alternative
        code, short = home_of(book, home, name)
        if short == name and short not in book.part(code).readings:
            code = _only_home(book, short) or code
        reading = book.part(code).readings.get(short)
        if reading is None:
            near = closest(short, book.part(code).readings)
            raise NotFound(f"there is no reading `{short}`" + (f"; did you mean `{near}`?" if near else ""))
        names = [choice for choice, _ in reading.choices]
        if alternative not in names:
            raise NotFound(f"`{short}` is read as one of {', '.join(names)}, not `{alternative}`")
        out[f"{code}.{short}"] = adoption
    return out


def day_or_none(value: date | str | None) -> int | None:
    """A day as an ordinal; None where none is given. Raises `NotADay`."""
    if isinstance(value, str):
        day = day_of(value)
        if day is None:
            raise NotADay(f"{value} is not a day; write it as 2023-06-23")
        return day
    return None if value is None else value.toordinal()


def decide(
    question: str,
    facts: Mapping[str, Any],
    on: date | str | None = None,
    known: date | str | None = None,
    *,
    package: str = "pincite_il",
    proposed: Mapping[str, date | str] | None = None,
    readings: Mapping[str, str | Adoption] | None = None,
    subject: str | None = None,
    instrument: str | None = None,
) -> Decision:
    """Answer a question.

    Args:
        question: the id of a question, or any unique end of it.
        facts: facts by name, in the form of a facts file (decimals as `decimal.Decimal` or `int`, never `float`).
        on: the day for which the answer is asked; not needed where a fact governs the question.
        known: the day of knowledge: what was filed later is not seen. Default: the latest on file.
        package: the package of generated checkers.
        proposed: proposed actions to let in, each with the day on which it is supposed to take effect.
        readings: ways in which readings are taken, by name; an `Adoption` tells by whom and when as well.
        subject: an opaque id of the person or thing decided about; never a name.
        instrument: with it, `question` may be any name that the instrument gives a value to.

    Raises:
        NotFound: the question or a reading does not exist.
        FactsRefused: the facts cannot be used.
        DateNeeded: `on` is missing and no fact governs the question.
        NotADay: one of the dates is none.
        NotAsBuilt: the checkers are not what a build wrote.
    """
    return decide_by(
        rulebook(package),
        question,
        facts,
        on,
        known,
        proposed=proposed,
        readings=readings,
        subject=subject,
        instrument=instrument,
    )


def decide_by(
    book: Rulebook,
    question: str,
    facts: Mapping[str, Any],
    on: date | str | None = None,
    known: date | str | None = None,
    *,
    proposed: Mapping[str, date | str] | None = None,
    readings: Mapping[str, str | Adoption] | None = None,
    subject: str | None = None,
    instrument: str | None = None,
) -> Decision:
    """Answer a question by a rulebook that is loaded, else as `decide`."""
    asking = ask(book, question, facts, on, known, proposed=proposed, readings=readings, instrument=instrument)
    return Decision(answer(asking), asking, subject)


def ask(
    book: Rulebook,
    question: str,
    facts: Mapping[str, Any],
    on: date | str | None = None,
    known: date | str | None = None,
    *,
    proposed: Mapping[str, date | str] | None = None,
    readings: Mapping[str, str | Adoption] | None = None,
    instrument: str | None = None,
) -> Asking:
    """All that an answer is a function of, read and checked as `decide` does, and not yet answered."""
    asked = book.question(question) if instrument is None else _named(book, instrument, question)
    given = read_facts(book, asked.instrument, facts)
    adopted = read_readings(book, asked.instrument, readings or {})
    part = book.part(asked.instrument)
    asked_on = day_or_none(on)
    if asked_on is None:
        asked_on = _governing_day(book, part, asked, given)
    known_on = day_or_none(known)
    if known_on is None:
        known_on = book.latest_known(tuple(book.instruments))
    supposed = {action: day_or_none(day) or 0 for action, day in (proposed or {}).items()}
    for action in supposed:
        if not any(action in book.part(code).actions for code in book.instruments):
            raise NotFound(f"there is no action {action}")
    law = Law(book, known_on, supposed)
    return Asking(law, asked, given, asked_on, {key: how.alternative for key, how in adopted.items()}, adopted)


def _named(book: Rulebook, code: str, name: str) -> Question:
    """Any name of an instrument as something to ask for."""
    part = book.part(code)
    rules = part.rules(name)
    if not rules:
        near = closest(name, part.names)
        raise NotFound(f"nothing gives a value to `{name}`" + (f"; did you mean `{near}`?" if near else ""))
    module = part.names[name][0]
    return Question(f"{code}.{name}", code, name, rules[0].question or name.replace("_", " "), module, rules[0].address)


def _governing_day(book: Rulebook, part: Part, asked: Question, given: Mapping[str, Mapping[str, Reading]]) -> int:
    """The day of the fact that governs a question, where no day was asked for."""
    for rule in part.rules(asked.name):
        governor = rule.governor
        if governor is not None and governor.by == "date" and len(governor.needs) == 1:
            reading = given.get(part.code, {}).get(governor.needs[0])
            if reading is not None and reading.value.__class__ is int:
                return int(reading.value)
    raise DateNeeded(f"say for which day `{asked.name}` is asked (on)")


def prepare(
    questions: str | Sequence[str],
    on: date | str,
    known: date | str | None = None,
    *,
    package: str = "pincite_il",
    readings: Mapping[str, str | Adoption] | None = None,
) -> Prepared:
    """Link questions of one instrument once, to answer them for many sets of facts under the law of one day.

    The arguments are those of `decide`. The result has two functions of facts by name: `decide` gives the value of each
    question, `explain` its trace, a tuple of a `Point` (words, citation, the law's words), a value (True, False or None where it
    is yes or no, else as it is stored), and then the traces it rests on. An answer is given under the default of each reading, as
    by `decide`; whether it turns on one, only `decide` tells: `readings` lists those that are reached.

    Raises as `decide`; `explain` and `decide` raise `FactsRefused`.
    """
    from pincite.deciding.prepared import Prepared  # only many decisions need it

    book = rulebook(package)
    asked = [book.question(name) for name in ((questions,) if isinstance(questions, str) else questions)]
    homes = sorted({question.instrument for question in asked})
    if len(homes) != 1:
        raise NotFound(
            "questions that are prepared together are of one instrument" if homes else "no question is asked"
        )
    asked_on, known_on = day_or_none(on), day_or_none(known)
    law = Law(book, book.latest_known(tuple(book.instruments)) if known_on is None else known_on)
    adopted = {key: how.alternative for key, how in read_readings(book, homes[0], readings or {}).items()}
    return Prepared(law, asked, asked_on or 0, adopted, homes[0])
