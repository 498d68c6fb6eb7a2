"""Notices with all that is hard in them, entered into the law of the day before: both days have the words that were put in."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from notices import FORMS, LAW
from pincite.diagnostics import Severity
from pincite.ir.resolved import Passage, Place, Program
from pincite.passes.parse import parse
from pincite.passes.resolve import resolve
from pincite.pipeline import compile_rules, in_reading_order
from pincite.register.apply import apply_notice
from pincite.register.document import Notice
from pincite.register.files import read_file
from pincite.register.skeleton import rule_files
from pincite.register.textform import SURE
from pincite.settings import prelude_sources
from pincite.source import Source, fold
from richnotices import Rich, rich

sys.path.insert(0, str(Path(__file__).parents[1] / "law"))
from applied import day_before

ACTION = "50 Ill. Reg. 100"
FOLDER = "regs/part9999"
SEEDS = st.integers(0, 2**32)
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)


def laid_out(notice: Notice) -> list[Source]:
    """The law of the day before, as rule files."""
    files = rule_files(day_before(notice), LAW, FORMS)
    return [*prelude_sources("il"), *(Source(f"{FOLDER}/{name}", text) for name, text in files.items())]


def entered(notice: Notice, sources: list[Source]) -> list[Source]:
    """The rule files with a notice entered; nothing may be found that was not there."""
    applied = apply_notice(notice, sources, {}, "regs", LAW, FORMS)
    assert [d.message for d in applied.found] == []
    kept = [source for source in sources if source.path not in applied.files]
    return [*kept, *(Source(path, text) for path, text in applied.files.items())]


def program_of(sources: list[Source]) -> Program:
    """The places of rule files that compile."""
    compiled = compile_rules(sources, LAW)  # raises for an error
    assert [d.message for d in compiled.found if d.severity is Severity.ERROR] == []
    return resolve(parse(in_reading_order(sources), LAW).result, LAW, frozenset()).result


def former(program: Program, place: Place) -> str:
    """The address of a place on the day before."""
    above = program.places.get(place.above or "")
    own = next((old for old, until in place.formerly if until == ACTION), place.address.text)
    return own if above is None else former(program, above) + own[len(above.address.text) :]


def words(place: Place, passages: list[Passage]) -> str | None:
    """The words of some passages of a place; None where there are none."""
    return fold("\n".join("\n".join(p.paragraphs) for p in passages)) if passages else None


def both_days(program: Program) -> tuple[dict[str, str], dict[str, str]]:
    """The words of every place on the day before and on the day of the action, by the address of that day."""
    before, since = {}, {}
    for place in program.places.values():
        old = words(place, [p for p in place.passages if p.term.since != ACTION])
        new = words(place, [p for p in place.passages if p.term.until != ACTION])
        if old is not None:
            before[former(program, place)] = old
        if new is not None:
            since[place.address.text] = new
    return before, since


def wanted(made: Rich) -> tuple[dict[str, str], dict[str, str]]:
    """The same as it was put in."""
    before, since = {}, {}
    for address, old in made.before.items():
        new = made.since[address]
        tables = made.tables.get(address, [])
        if old is not None:
            where = address.replace(" (old)", "")
            before[where if address.endswith(" (old)") else before_of(made, address)] = fold(
                "\n".join([old, *(text for mark, text in tables if mark == "struck")])
            )
        if new is not None:
            since[address] = fold("\n".join([new, *(text for mark, text in tables if mark == "added")]))
    return before, since


def before_of(made: Rich, address: str) -> str:
    """The address on the day before of a place that may have, or lie in one that has, another label since."""
    for outer in sorted(made.labels, key=len, reverse=True):
        if address == outer or address.startswith(f"{outer}("):
            head = outer.rpartition("(")[0]
            return f"{before_of(made, head)}({made.labels[outer]}){address[len(outer) :]}"
    return address


def check_entered(seed: int) -> None:
    made = rich(seed)
    (notice,) = read_file(f"{SURE}\n\n{made.text}".encode(), "notice", LAW, FORMS).result
    sources = entered(notice, laid_out(notice))
    assert both_days(program_of(sources)) == wanted(made)
    assert apply_notice(notice, sources, {}, "regs", LAW, FORMS).files == {}


EMERGENCY = f"emergency amendment at {ACTION}, effective March 1, 2026, for a maximum of 150 days"


def during(program: Program) -> tuple[dict[str, str], dict[str, str]]:
    """The words of every place that last, and those that are in force while the emergency is."""
    lasting, shown = {}, {}
    for place in program.places.values():
        usual = words(place, [p for p in place.passages if p.term.during is None])
        own = [p for p in place.passages if p.term.during == ACTION]
        if usual is not None:
            lasting[place.address.text] = usual
        now = words(place, [p for p in own if p.held]) if own else usual
        if now:
            shown[place.address.text] = now
    return lasting, shown


def check_emergency(seed: int) -> None:
    made = rich(seed)
    text = made.text.replace("amended at 50 Ill. Reg. 100, effective March 1, 2026", EMERGENCY)
    text = text.replace("ADOPTED AMENDMENTS", "EMERGENCY AMENDMENTS")
    (notice,) = read_file(f"{SURE}\n\n{text}".encode(), "notice", LAW, FORMS).result
    sources = entered(notice, laid_out(notice))
    assert during(program_of(sources)) == wanted(made)
    assert apply_notice(notice, sources, {}, "regs", LAW, FORMS).files == {}


@settings(max_examples=4, phases=QUICK)
@given(SEEDS)
def test_an_emergency_stands_over_the_words_and_takes_none_away(seed: int) -> None:
    check_emergency(seed)


@settings(max_examples=4, phases=QUICK)
@given(SEEDS)
def test_what_is_entered_is_what_was_put_in_on_both_days(seed: int) -> None:
    check_entered(seed)


@pytest.mark.slow
@settings(max_examples=300, phases=QUICK)
@given(SEEDS)
def test_many_notices_are_entered(seed: int) -> None:
    check_entered(seed)
    check_emergency(seed)
