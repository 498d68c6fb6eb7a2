"""What `check` writes as SARIF is SARIF 2.1.0 by its own schema, and says where, what and how to mend it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import compiled, whole
from findings import NAME, result, result_of
from hostile import texts
from pincite.codes import CODES
from pincite.diagnostics import Diagnostic, Label
from pincite.rendering.sarif import region, sarif
from pincite.source import Span

SARIF = jsonschema.Draft4Validator(
    json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
)
LAW = "a)\n  | The law.\n"


def run(text: str) -> dict[str, Any]:
    """The run of a rule file, which is valid SARIF."""
    log = sarif(result(text))
    SARIF.validate(log)
    (only,) = log["runs"]
    return dict(only)


def test_a_log_that_is_not_sarif_does_not_pass() -> None:
    log = sarif(result(LAW))
    log["runs"][0]["results"] = [{"message": "a text"}]
    with pytest.raises(jsonschema.ValidationError):
        SARIF.validate(log)


def test_a_finding_has_rule_place_provision_and_message() -> None:
    made = run(LAW + "  define ok as trained >= 3\n")
    (found,) = made["results"]
    (rule,) = made["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"], found["ruleId"], found["level"]) == ("P110", "symbol", "P110", "error")
    assert rule["help"]["markdown"].startswith("# P110 symbol\n")
    (location,) = found["locations"]
    place = location["physicalLocation"]
    assert place["artifactLocation"] == {"uri": NAME, "uriBaseId": "%SRCROOT%"}
    line = whole(LAW).count("\n") + 1
    assert place["region"] == {"startLine": line, "startColumn": 24, "endLine": line, "endColumn": 26}
    assert location["logicalLocations"] == [
        {"name": "9999.10(a)", "fullyQualifiedName": "20 Ill. Adm. Code 9999.10(a)"}
    ]
    assert "write `is at least`" in found["message"]["text"]
    assert found["fixes"][0]["artifactChanges"][0]["replacements"][0] == {
        "deletedRegion": place["region"],
        "insertedContent": {"text": "is at least"},
    }


def test_other_places_are_related_locations_and_reports_are_notes() -> None:
    twice = run(LAW + "  procedural\n  fact one is yes or no\n  fact one is yes or no\n")
    found = next(r for r in twice["results"] if r["ruleId"] == "P202")
    assert [related["id"] for related in found["relatedLocations"]] == [1]
    table = (
        LAW + "  | 20-29 14.\n  table t in inches\n    down age\n      20 to 29  14\n"
        '    gap 30 to 39 because "none"\n  define x as table t at age\n  question q "Q?"\n    answer x\n'
        "fact age is a whole number from 20 to 39\n"
    )
    notes = [r["level"] for r in run(table.replace("fact age", "  fact age"))["results"] if r["ruleId"] == "P711"]
    assert notes == ["note"]


@pytest.mark.parametrize(
    ("line", "column", "end"), [("ab", 1, 3), ("\U0001f4dcb", 1, 4), ("é\U0001f4dc\U0001f4dc", 1, 6)]
)
def test_columns_are_utf_16_units(line: str, column: int, end: int) -> None:
    span = Span(NAME, 1, 1, 1, len(line) + 1)
    made = region(span, {NAME: line + "\n"})
    assert (made["startColumn"], made["endColumn"]) == (column, end)
    beyond = region(Span(NAME, 1, 1, 1, 60), {NAME: line + "\n"})
    assert beyond == made


def test_a_fingerprint_stays_while_lines_move_and_tells_findings_apart() -> None:
    slips = LAW + "  define first as 3 >= 4\n  define two as 3 >= 4\n  define two as 3 >= 4\n"

    def prints(text: str) -> list[str]:
        return [r["partialFingerprints"]["pincite/v1"] for r in run(text)["results"] if r["ruleId"] == "P110"]

    before = prints(slips)
    assert len(set(before)) == 3
    assert prints(slips.replace("  | The law.\n", "  | The law,\n  | and more of it.\n\n")) == before


@settings(max_examples=60)
@given(texts, texts, st.sampled_from(sorted(CODES)), st.integers(1, 9), st.integers(1, 9))
def test_any_finding_gives_a_valid_log(message: str, help: str, code: str, line: int, column: int) -> None:
    span = Span(NAME, line, column, line + 1, column)
    found = [Diagnostic(code, message, Label(span, help), (Label(span, message),), help, message)]
    log = sarif(result_of({NAME: message}, found))
    SARIF.validate(log)
    assert json.loads(json.dumps(log)) == log


def test_every_page_of_a_code_can_be_the_help_of_a_rule() -> None:
    span = Span(NAME, 1, 1, 1, 2)
    log = sarif(result_of({NAME: "x\n"}, [Diagnostic(code, "m", Label(span)) for code in CODES]))
    SARIF.validate(log)
    assert [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]] == sorted(CODES)
    assert compiled(LAW + "  procedural\n")[0] is not None
