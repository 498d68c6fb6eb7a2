"""The compiler and the reference interpreter agree on random rule files and random facts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from oracle.elsewhere import compiled_elsewhere
from oracle.harness import asked, check_prepared, checkers, plain
from oracle.model import answered
from oracle.program import Program, source
from oracle.strategies import cases, programs
from pincite.proving.loading import loaded

CASES = 6  # for each program: what is dear is to compile it


def check_agreement(program: Program, data: Any) -> None:
    """Outcome, verdict on the readings, what it turns on; and the trace of `explain` reproduces that of `decide`."""
    kind = program.rule(program.asked).type
    with checkers(program) as book:
        for _ in range(CASES):
            case = data.draw(cases(program))
            decision = asked(program, book, case)
            decision.explain()
            check_prepared(program, book, case, decision)
            outcome, verdict, turns = answered(program, case)
            where = f"{case}\n{source(program)}"
            assert plain(decision.root.value, kind) == outcome, where
            readings = decision.record["readings"]
            found = {frozenset(key.rpartition(".")[2] for key in names) for names in readings.get("turns_on", ())}
            assert found == turns, where
            assert (readings["verdict"] == "turns_on") == (verdict == "turns_on"), where


@settings(max_examples=10, phases=(Phase.explicit, Phase.generate))
@given(programs(), st.data())
def test_answers_verdicts_and_traces_agree(program: Program, data: Any) -> None:
    check_agreement(program, data)


@settings(max_examples=4, phases=(Phase.explicit, Phase.generate))
@given(programs(), st.data())
def test_another_jurisdiction_changes_the_citations_and_no_answer(program: Program, data: Any) -> None:
    kind = program.rule(program.asked).type
    with checkers(program) as book, loaded(compiled_elsewhere(source(program)).plan, "regs") as other:
        for _ in range(CASES):
            case = data.draw(cases(program))
            here, there = asked(program, book, case), asked(program, other, case)
            assert plain(there.root.value, kind) == answered(program, case)[0], f"{case}\n{source(program)}"
            one, two = here.record, there.record
            assert one["outcome"]["value"] == two["outcome"]["value"]
            assert [r["kind"] for r in one["outcome"]["reasons"]] == [r["kind"] for r in two["outcome"]["reasons"]]
            assert one["readings"]["verdict"] == two["readings"]["verdict"]
            assert one.get("needed") == two.get("needed")


@pytest.mark.slow
@given(programs(), st.data())
def test_answers_verdicts_and_traces_agree_on_many(program: Program, data: Any) -> None:
    check_agreement(program, data)
