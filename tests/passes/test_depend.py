"""typed -> graph: which name needs which; a cycle is one finding with all its edges, and none where its rules never meet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest

from pincite.diagnostics import Outcome
from pincite.passes.depend import depend
from stages import codes, typing

FACTS = """\
record attempt
  taken_on is a date
  result is one of passed, failed

about trainee "a person"
  fact paid is yes or no
    ask "x"
  fact excused is yes or no
    ask "x"
  fact born_on is a date
    ask "x"
  fact attempts is a list of attempt
    ask "x"

a)
  | Words of law.

"""
HISTORY = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2010

"""


def depending(text: str) -> Outcome[nx.DiGraph[str]]:
    outcome = typing(text)
    assert codes(outcome.found) == []
    return depend(outcome.result)


def edges(rules: str) -> set[tuple[str, str]]:
    outcome = depending(FACTS + rules)
    assert codes(outcome.found) == []
    return {(a.removeprefix("9999."), b.removeprefix("9999.")) for a, b in outcome.result.edges}


def test_a_rule_needs_what_it_names_and_no_more() -> None:
    found = edges("  define settled as paid or excused\n  define admitted as settled and not excused\n")
    assert found == {("settled", "paid"), ("settled", "excused"), ("admitted", "settled"), ("admitted", "excused")}


def test_lists_tables_readings_and_governing_dates_are_needed_too() -> None:
    found = edges(
        '  reading manner on "Words"\n    default strictly because "one"\n    or loosely because "two"\n\n'
        "  define failures as count of attempts where result is failed\n"
        "  define settled by manner\n    strictly: paid\n    loosely: failures is less than 3\n"
        '  question is_settled "Is it?"\n    governed by born_on\n    answer is settled\n'
    )
    assert {("failures", "attempts"), ("settled", "manner"), ("settled", "paid"), ("settled", "failures")} <= found
    assert ("is_settled", "born_on") in found


def test_what_an_exception_changes_needs_the_exception() -> None:
    found = edges("  define admitted as paid\n\n  exception excused_one to admitted\n    when excused\n    then yes\n")
    assert {("admitted", "excused_one"), ("excused_one", "excused")} <= found


def test_facts_that_nothing_needs_are_in_the_graph() -> None:
    graph = depending(FACTS + "  define settled as paid\n").result
    assert "9999.born_on" in graph
    assert graph.nodes["9999.born_on"]["kind"] == "fact"


@pytest.mark.parametrize("length", [1, 2, 3, 5])
def test_a_cycle_is_one_finding_with_a_label_on_each_edge(length: int) -> None:
    names = [f"step_{n}" for n in range(length)]
    rules = "".join(
        f"  define {name} as paid and {following}\n"
        for name, following in zip(names, [*names[1:], names[0]], strict=True)
    )
    found = depending(FACTS + rules).found
    assert codes(found) == ["P501"]
    labels = [found[0].at, *found[0].also]
    assert len(labels) == length
    assert len({label.span.line for label in labels}) == length
    assert all("needs" in label.text for label in labels)
    assert found[0].help


def test_two_cycles_are_two_findings() -> None:
    rules = "  define one_of as two_of\n  define two_of as one_of\n  define three_of as four_of\n  define four_of as three_of\n"
    assert codes(depending(FACTS + rules).found) == ["P501", "P501"]


KNOT = "from test_depend import FACTS, NAMES, knot, depending; print(depending(FACTS + knot(NAMES)).found[0].message)"
NAMES = [f"step_{n}" for n in range(6)]


def knot(names: list[str]) -> str:
    """Rules in which every name needs every other."""
    needs = {name: " and ".join(other for other in names if other != name) for name in names}
    return "".join(f"  define {name} as {others}\n" for name, others in needs.items())


def test_of_many_cycles_the_same_one_is_told_in_every_process() -> None:
    paths = [str(Path(__file__).parent), *sys.path]
    told = set()
    for seed in ("0", "1", "2", "3"):
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONHASHSEED": seed}
        told.add(
            subprocess.run([sys.executable, "-c", KNOT], env=env, check=True, capture_output=True, text=True).stdout
        )
    assert len(told) == 1
    assert "a definition depends on itself: " in told.pop()


def test_a_cycle_through_an_exception_is_found() -> None:
    rules = "  define admitted as paid\n\n  exception excused_one to admitted\n    when not admitted\n    then yes\n"
    assert codes(depending(FACTS + rules).found) == ["P501"]


def versions(first: str, second: str, third: str, fourth: str) -> str:
    return (
        HISTORY + 'section 9999.10 "Invented"\n\nabout trainee "x"\n  fact paid is yes or no\n    ask "x"\n\na)\n'
        f"  until 5 Ill. Reg. 50\n    | Before.\n    define one_of as {first}\n    define two_of as {second}\n"
        f"  since 5 Ill. Reg. 50\n    | After.\n    define one_of as {third}\n    define two_of as {fourth}\n"
    )


def test_rules_that_are_never_in_force_together_are_no_cycle() -> None:
    assert codes(depending(versions("two_of", "paid", "paid", "one_of")).found) == []


def test_rules_that_are_in_force_together_are_a_cycle_even_beside_others() -> None:
    assert codes(depending(versions("two_of", "one_of", "paid", "one_of")).found) == ["P501"]
    assert codes(depending(versions("paid", "one_of", "two_of", "one_of")).found) == ["P501"]


EXCEPTIONS = """\
  define admitted as paid

  exception excused_one to admitted
    when excused
    then yes
    {first}

  exception unpaid_one to admitted
    when not paid
    then no
    {second}
"""


def test_exceptions_may_rank_and_not_in_a_circle() -> None:
    ranked = EXCEPTIONS.replace("{first}", "over unpaid_one").replace("    {second}\n", "")
    assert codes(depending(FACTS + ranked).found) == []
    circle = EXCEPTIONS.replace("{first}", "over unpaid_one").replace("{second}", "over excused_one")
    found = depending(FACTS + circle).found
    assert codes(found) == ["P502"]
    assert len(found[0].also) == 1


def test_the_graph_is_the_same_each_time() -> None:
    text = FACTS + "  define settled as paid or excused\n  define admitted as settled and not excused\n"
    one, other = depending(text).result, depending(text).result
    assert sorted(one.edges) == sorted(other.edges)
    assert list(one.nodes) == list(other.nodes)
