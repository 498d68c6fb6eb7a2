"""surface -> resolved: places get addresses and periods, names become symbols, and every name that is wrong is told at once."""

from __future__ import annotations

import pytest

from pincite.diagnostics import Diagnostic, Outcome
from pincite.ir import expr as e
from pincite.ir import resolved
from pincite.ir.resolved import MEMBER, Fact, RecordType, Rule
from stages import codes, resolving

HISTORY = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 5 Ill. Reg. 50, effective July 1, 2010
  emergency amendment at 6 Ill. Reg. 60, effective January 1, 2012, for a maximum of 150 days
  repealed at 9 Ill. Reg. 90, effective July 1, 2020

"""
SECTION = 'section 9999.10 "Invented"\n\n'
FACTS = """\
record attempt
  taken_on is a date
  result is one of passed, failed

about trainee "a person who seeks a licence"
  fact hours_done is a whole number of hours from 0 to 400
    ask "How many?"
  fact course is one of day_course, evening_course
    ask "Which?"
  fact attempts is a list of attempt
    ask "Which?"

"""


def good(text: str) -> resolved.Program:
    outcome = resolving(text)
    assert codes(outcome.found) == []
    return outcome.result


def only(outcome: Outcome[resolved.Program]) -> Diagnostic:
    assert len(outcome.found) == 1, [(d.code, d.message) for d in outcome.found]
    return outcome.found[0]


def rule(program: resolved.Program, name: str) -> Rule:
    return next(made for made in program.rules if made.key == f"9999.{name}")


def logic(line: str) -> str:
    return f"{FACTS}a)\n  | Words of law.\n\n  define result_of_it as {line}\n"


# ---- places ---------------------------------------------------------------------------------------------------------


def test_labels_become_addresses_by_their_level() -> None:
    program = good(
        SECTION + "a)\n  | One.\n  informational\n  1)\n    | Two.\n    informational\n"
        "    A)\n      | Three.\n      informational\n      i)\n        | Four.\n        informational\n"
        "b)\n  | Five.\n  informational\n"
    )
    places = program.places
    assert [a for a in places if a.startswith("9999.10")] == [
        "9999.10",
        "9999.10(a)",
        "9999.10(a)(1)",
        "9999.10(a)(1)(A)",
        "9999.10(a)(1)(A)(i)",
        "9999.10(b)",
    ]
    assert places["9999.10(a)(1)(A)(i)"].above == "9999.10(a)(1)(A)"
    assert places["9999.10(a)"].above == "9999.10"
    assert places["9999.10"].title == "Invented"
    assert places["9999.10(b)"].passages[0].paragraphs == ("Five.",)


def test_terms_appendices_and_opening_paragraphs_have_addresses_of_their_own() -> None:
    program = good(
        SECTION
        + '| It opens.\ninformational\n\ndefinition "Employing Agency"\n  | "Employing agency" means an agency.\n'
        '  informational\n\nappendix 9999.APPENDIX A "Table"\n\n1.\n  | One.\n  informational\n'
    )
    kinds = {address: place.kind for address, place in program.places.items()}
    assert kinds['9999.10 "employing agency"'] == "definition"
    assert kinds["9999.APPENDIX A"] == "schedule"
    assert kinds["9999.APPENDIX A.1"] == "item"
    assert program.places["9999.10"].passages[0].paragraphs == ("It opens.",)


def test_periods_name_actions_and_lie_inside_what_encloses_them() -> None:
    program = good(
        HISTORY + SECTION + "a)\n  until 5 Ill. Reg. 50\n    | Before.\n    informational\n"
        "  since 5 Ill. Reg. 50 until 9 Ill. Reg. 90\n    | After.\n    informational\n"
        "  during 6 Ill. Reg. 60\n    | Meanwhile.\n    informational\n"
        "b) since 5 Ill. Reg. 50\n  | Added.\n  until 9 Ill. Reg. 90\n    informational\n"
    )
    terms = [(p.term.since, p.term.until, p.term.during) for p in program.places["9999.10(a)"].passages]
    assert terms == [
        (None, "5 Ill. Reg. 50", None),
        ("5 Ill. Reg. 50", "9 Ill. Reg. 90", None),
        (None, None, "6 Ill. Reg. 60"),
    ]
    added = program.places["9999.10(b)"]
    assert added.term.since == "5 Ill. Reg. 50"
    assert added.marks[0].term == resolved.Term("5 Ill. Reg. 50", "9 Ill. Reg. 90")


def test_the_source_note_becomes_actions_with_their_days() -> None:
    instrument = good(HISTORY + SECTION + "a)\n  | One.\n  informational\n").instruments[0]
    actions = {note.action.id: note.action for note in instrument.actions}
    assert list(actions) == ["1 Ill. Reg. 1", "5 Ill. Reg. 50", "6 Ill. Reg. 60", "9 Ill. Reg. 90"]
    assert actions["6 Ill. Reg. 60"].days == 150
    assert actions["6 Ill. Reg. 60"].kind == "emergency"
    assert all(not action.filed_stated and action.known_from == action.effective for action in actions.values())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SECTION + "a)\n  | One.\n  informational\nc)\n  | Two.\n  informational\n", "P113"),
        (SECTION + "a)\n  | One.\n  informational\n1)\n  | Two.\n  informational\n", "P112"),
        (SECTION + "a)\n  | One.\n  informational\n\n" + SECTION + "a)\n  | Two.\n  informational\n", "P604"),
        (SECTION + "a) since 4 Ill. Reg. 44\n  | One.\n  informational\n", "P401"),
        (HISTORY + SECTION + "a) since 9 Ill. Reg. 90 until 5 Ill. Reg. 50\n  | One.\n  informational\n", "P411"),
    ],
)
def test_a_place_or_period_that_cannot_be_is_named(text: str, code: str) -> None:
    assert code in codes(resolving(text).found)


# ---- names ----------------------------------------------------------------------------------------------------------


def test_names_become_keys_of_their_instrument() -> None:
    program = good(logic("hours_done is at least 3 hours"))
    fact = program.symbols["9999.hours_done"]
    assert isinstance(fact, Fact)
    assert (fact.type.kind, fact.type.whole, fact.type.low, fact.type.high) == ("number", True, 0, 400 * 3600)
    body = rule(program, "result_of_it").body
    assert isinstance(body, e.Value)
    assert isinstance(body.of, e.Compare)
    assert isinstance(body.of.left, e.Ref)
    assert body.of.left.name == "9999.hours_done"


def test_a_member_and_a_field_are_told_from_a_name() -> None:
    program = good(logic("any attempts where result is failed"))
    record = program.symbols["9999.attempt"]
    assert isinstance(record, RecordType)
    assert [name for name, _ in record.fields] == ["taken_on", "result"]
    found = [part.name for part in resolved.expressions(rule(program, "result_of_it").body) if isinstance(part, e.Ref)]
    assert MEMBER + "failed" in found
    assert not any(name == "9999.result" for name in found)


def test_several_rules_of_one_name_are_versions_of_it() -> None:
    program = good(
        HISTORY + SECTION + "a)\n  until 5 Ill. Reg. 50\n    | Three.\n    define number_of as 3\n"
        "  since 5 Ill. Reg. 50\n    | Four.\n    define number_of as 4\n"
    )
    versions = [made for made in program.rules if made.key == "9999.number_of"]
    assert [(v.term.since, v.term.until) for v in versions] == [(None, "5 Ill. Reg. 50"), ("5 Ill. Reg. 50", None)]


@pytest.mark.parametrize(
    ("line", "code", "help"),
    [
        ("hours_don is at least 3 hours", "P201", "did you mean `hours_done`?"),
        ("nothing_like_it is at least 3 hours", "P201", None),
        ("course is dai_course", "P206", "did you mean `day_course`?"),
        ("latest takn_on in attempts", "P205", "did you mean `taken_on`?"),
        ("count of hours_done where hours_done is at least 3 hours", "P204", None),
    ],
)
def test_a_name_that_nothing_declares_is_told_with_what_may_be_meant(line: str, code: str, help: str | None) -> None:
    found = only(resolving(logic(line)))
    assert found.code == code
    assert help is None or help in (found.help or "")


def test_all_wrong_names_of_all_rules_are_told_together() -> None:
    text = (
        FACTS
        + "a)\n  | Words.\n\n  define first_of as hours_don is at least 3 hours\n  define second_of as zzz_zzz or yyy_yyy\n"
    )
    assert codes(resolving(text).found) == ["P201", "P201", "P201"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (FACTS + 'about trainee "x"\n  fact hours_done is yes or no\n    ask "x"\n', "P202"),
        ("record attempt\n  day_of is a date\nrecord attempt\n  day_of is a date\n", "P202"),
        ('about trainee "x"\n  fact before is yes or no\n    ask "x"\n', "P203"),
        ('about trainee "x"\n  fact distance is a number of furlongs\n    ask "x"\n', "P207"),
        ('about trainee "x"\n  fact attempts is a list of attempt\n    ask "x"\n', "P208"),
        ('unit widgets is "widgets", that is 3 gadgets\n', "P207"),
    ],
)
def test_a_declaration_that_cannot_be_is_named(text: str, code: str) -> None:
    assert code in codes(resolving(text).found)


def test_a_reading_knows_its_words_and_its_alternatives() -> None:
    program = good(
        SECTION + 'a)\n  | It must be so.\n\n  reading manner on "must be"\n    default strictly because "one"\n'
        '    or loosely because "two"\n\n  define it_is by manner\n    strictly: yes\n    loosely: no\n'
    )
    reading = program.symbols["9999.manner"]
    assert isinstance(reading, resolved.Reading)
    assert reading.choices == (("strictly", "one"), ("loosely", "two"))
    assert (reading.default, reading.address, reading.anchor.start) == ("strictly", "9999.10(a)", "must be")


def test_resolving_again_gives_the_same() -> None:
    text = HISTORY + SECTION + FACTS + "a)\n  | Words.\n\n  define enough as hours_done is at least 3 hours\n"
    assert resolving(text) == resolving(text)
