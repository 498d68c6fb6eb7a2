"""The compiler and the reference interpreter agree on random rule files and random facts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from oracle.harness import asked, checkers, plain
from oracle.model import answered
from oracle.program import source
from oracle.strategies import cases, programs


@given(programs(), st.data())
def test_answers_verdicts_and_traces_agree(program, data):
    kind = program.rule(program.asked).type
    with checkers(program) as book:
        for _ in range(6):
            case = data.draw(cases(program))
            decision = asked(program, book, case)
            decision.explain()
            outcome, verdict, turns = answered(program, case)
            where = f"{case}\n{source(program)}"
            assert plain(decision.root.value, kind) == outcome, where
            readings = decision.record["readings"]
            found = {frozenset(key.rpartition(".")[2] for key in names) for names in readings.get("turns_on", ())}
            assert found == turns, where
            assert (readings["verdict"] == "turns_on") == (verdict == "turns_on"), where
