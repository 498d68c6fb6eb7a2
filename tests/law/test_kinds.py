"""All of the law is accounted for: each norm has logic or a reason, each decision its questions, each address a way to it."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from worlds import WORLDS

sys.path.insert(0, str(Path(__file__).resolve().parent))
from accounted import KINDS, MOST_WITHOUT, NEED_LOGIC, Decision, Encoded, Row, decisions, listed, rows, within

WITHOUT = "Norms without logic"
UNREACHED = "Addresses that no question of a decision reaches"


@cache
def encoded() -> Encoded:
    return Encoded(WORLDS[0].book)


def without_logic(row: Row, held: Encoded) -> list[str]:
    """The addresses of a row that needs logic and has none, neither there nor at the places it names."""
    if not row.is_law or not row.kinds & NEED_LOGIC or any(map(held.has_logic, row.encoded_at)):
        return []
    return [address for address in row.addresses if not held.has_logic(address)]


def unreached(decision: Decision, held: Encoded) -> list[str]:
    """The addresses of a decision that none of its questions reaches."""
    return [a for a in decision.traverses if not any(held.reaches(question, a) for question in decision.questions)]


def test_every_row_is_of_known_kinds_and_says_something() -> None:
    ids = {decision.id for decision in decisions()}
    assert len(rows()) == 349
    assert all(row.kinds and row.kinds <= KINDS and row.norm and row.addresses for row in rows())
    assert {id for row in rows() for id in row.decisions} <= ids
    assert sum(1 for row in rows() if not row.is_law) == 18


def test_every_norm_names_an_address_of_the_rules() -> None:
    named = {address for row in rows() if row.is_law for address in (*row.addresses, *row.encoded_at)}
    missing = [address for address in sorted(named) if not encoded().has_place(address)]
    assert missing == []


def test_every_place_of_the_rules_that_has_logic_has_a_row() -> None:
    named = [address for row in rows() for address in row.addresses]
    rules = {rule.address for code in WORLDS[0].book.instruments for rule in WORLDS[0].book.part(code).all_rules()}
    assert rules
    assert [rule for rule in sorted(rules) if not any(within(rule, a) or within(a, rule) for a in named)] == []


def test_every_norm_that_needs_logic_has_it_or_is_listed() -> None:
    found = {address for row in rows() for address in without_logic(row, encoded())}
    assert found == set(listed(WITHOUT))


def test_few_norms_are_without_logic() -> None:
    needing = [row for row in rows() if row.is_law and row.kinds & NEED_LOGIC]
    without = [row for row in needing if without_logic(row, encoded())]
    assert 0 < len(without) <= MOST_WITHOUT * len(needing)


def test_what_has_logic_elsewhere_has_it_there_and_not_at_home() -> None:
    pointing = [row for row in rows() if row.encoded_at]
    assert pointing
    assert all(encoded().has_logic(place) for row in pointing for place in row.encoded_at)
    assert not any(encoded().has_logic(address) for row in pointing for address in row.addresses)


def test_every_reason_is_a_sentence() -> None:
    for heading in (WITHOUT, UNREACHED):
        assert all(len(why) > 20 and why.endswith(".") for why in listed(heading).values()), heading


def test_every_decision_has_a_question() -> None:
    assert [decision.id for decision in decisions()] == [f"D{number:02}" for number in range(1, 40)]
    for decision in decisions():
        assert decision.words.endswith("?")
        assert decision.questions
        assert [question for question in decision.questions if not encoded().has_question(question)] == []


def test_every_address_of_a_decision_is_reached_or_is_listed() -> None:
    found = {f"{d.id} {address}" for d in decisions() for address in unreached(d, encoded())}
    assert found == set(listed(UNREACHED))


def apart(decision: Decision, held: Encoded) -> list[str]:
    """The limits and judgements of a decision that none of its questions rests on."""
    named = (*decision.limits, *decision.judgements)
    return [name for name in named if not any(held.rests_on(question, name) for question in decision.questions)]


def test_every_threshold_deadline_and_determination_of_a_decision_is_reached() -> None:
    assert [(d.id, name) for d in decisions() for name in apart(d, encoded())] == []
    assert [name for d in decisions() for name in d.judgements if not encoded().is_determined(name)] == []
    assert sum(len(d.limits) for d in decisions()) > 60
    assert sum(len(d.judgements) for d in decisions()) > 40


def test_a_limit_that_no_question_rests_on_is_seen() -> None:
    far = Decision("D99", "Invented?", ("1720.may_sit",), (), ("1720.certified_average", "1720.retake_left"))
    assert apart(far, encoded()) == ["1720.retake_left"]
    assert not encoded().is_determined("1720.course_completed")


def test_a_norm_without_logic_is_seen() -> None:
    bare = Row(("1720.30(b)",), "", frozenset({"DU"}), "invented", (), ())
    assert without_logic(bare, encoded()) == ["1720.30(b)"]
    assert without_logic(bare._replace(encoded_at=("1720.25(e)",)), encoded()) == []
    assert without_logic(bare._replace(kinds=frozenset({"INFO"})), encoded()) == []
    assert without_logic(bare._replace(addresses=("1720.25(c)",)), encoded()) == []


def test_an_address_that_no_question_reaches_is_seen() -> None:
    far = Decision("D99", "Invented?", ("1720.may_sit",), ("1720.25(e)", "1720.90(a)"))
    assert unreached(far, encoded()) == ["1720.90(a)"]


def test_places_in_a_place() -> None:
    assert within("1720.25(o)", "1720.25")
    assert within('1720.110 "act"', "1720.110")
    assert within("1720.25", "1720.25")
    assert not within("1720.250", "1720.25")
    assert not within("1720.25", "1720.25(o)")
