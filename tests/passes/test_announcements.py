"""Announcements: instruments that are not law, with numbered paragraphs, names of their own and a date."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from pincite.deciding.api import decide
from pincite.deciding.grounds import cited
from pincite.deciding.report import report
from pincite.diagnostics import Diagnostic
from pincite.pipeline import Rejected
from pincite.proving.examples import run_examples
from pincite.proving.loading import loaded
from projects import ANNOUNCEMENT as PATH
from projects import RELEASE, RULES, compiled


def found(release: str, path: str = PATH, more: dict[str, str] | None = None) -> list[Diagnostic]:
    try:
        listed = compiled({**RULES, path: release, **(more or {})}).found
    except Rejected as rejected:
        listed = rejected.found
    return [d for d in listed if d.code != "P707"]


def test_an_announcement_is_an_instrument_and_no_law() -> None:
    assert found(RELEASE) == []
    made = compiled({**RULES, PATH: RELEASE})
    source = made.timed.typed.resolved
    with loaded(made.plan, "regs") as book:
        ran = run_examples(source.examples, book, source.units)
        assert not ran.failures
        facts = {"on_the_list": True, "completed_on": "2025-05-31"}
        decision = decide("credit", facts, "2025-02-01", package=book.package)
        decision.explain()
        assert cited(decision.record) == ["release_2025.1", "release_2025.2"]
        told = report(decision.record)
        assert told.blocks[0].citation == '"Free courses", January 6, 2025, paragraph 1'
        assert told.assumptions == ('"Free courses", January 6, 2025 is an announcement and not law',)
        schema = json.loads((files("pincite") / "deciding/decision-record-1.json").read_text(encoding="utf-8"))
        Draft202012Validator(schema).validate(decision.record)
        places = [(p.address, p.kind, p.citation) for p in book.part("release_2025").places()]
        assert ("release_2025.2(a)", "item", '"Free courses", January 6, 2025, paragraph 2(a)') in places


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("define credited as on_the_list", "define credited as nonsense_name", "P201"),
        ("define credited as on_the_list", "define credited as may_sit", "P201"),
        ("informational\n\nparagraph 1", "\nparagraph 1", "P701"),
        ("paragraph 2", "paragraph 3", "P113"),
        ('on "ends"', 'on "begins"', "P702"),
        ("  | It ends with the year:\n", "  since 5 Ill. Reg. 50\n    | It ends with the year:\n", "P401"),
    ],
)
def test_what_stands_in_it_is_checked(old: str, new: str, code: str) -> None:
    assert code in {d.code for d in found(RELEASE.replace(old, new, 1))}


def test_a_paragraph_may_be_left_out() -> None:
    apart = 'not held for (2) because "left out of this excerpt"\n\nparagraph 3'
    assert found(RELEASE.replace("paragraph 2", apart)) == []
    assert [d.code for d in found(RELEASE.replace("paragraph 2", "paragraph 3"))] == ["P113"]


def test_each_has_a_file_of_its_own() -> None:
    assert [d.code for d in found(RELEASE + RELEASE)] == ["P604"]
    again = {"regs/other/release_2025.pin": RELEASE}
    assert [d.code for d in found(RELEASE, more=again)] == ["P604"]


def test_law_never_rests_on_an_announcement() -> None:
    law = RULES["regs/part9999/section_20.pin"]
    for name, code in (("release_2025.credited", "P101"), ("credited", "P201")):
        resting = law.replace("answer failures is at least 3", f"answer failures is at least 3 and {name}", 1)
        assert resting != law
        assert code in {d.code for d in found(RELEASE, more={"regs/part9999/section_20.pin": resting})}
