"""`pincite check --format`: one object for programs, annotations for a build; acknowledged gaps folded for people."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from commands import Call
from documents import ROOT
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from projects import FOLDER, SECTION_10

SARIF = jsonschema.Draft4Validator(
    json.loads((ROOT / "tests" / "rendering" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
)
FINDINGS_1 = jsonschema.Draft202012Validator(
    json.loads((files("pincite") / "rendering" / "findings-1.json").read_text(encoding="utf-8"))
)


@pytest.mark.usefixtures("project")
def test_json_is_one_object_in_every_case(call: Call) -> None:
    said = call("check", "--format", "json")
    assert said.code == FINE
    made = json.loads(said.out)
    FINDINGS_1.validate(made)
    assert (made["compiled"], made["exit"], made["counts"]["warnings"]) == (True, FINE, 6)
    assert {f["law"]["heading"] for f in made["findings"]} >= {"Licences"}
    said = call("check", "--format", "json", "--strict")
    assert (said.code, json.loads(said.out)["exit"]) == (FINDINGS, FINDINGS)
    Path(FOLDER, "section_30.pin").write_text("sction\x1b[31m", encoding="utf-8")
    said = call("check", "--format", "json")
    assert said.code == NOT_COMPILED
    made = json.loads(said.out)
    FINDINGS_1.validate(made)
    assert (made["compiled"], "places" in made["counts"]) == (False, False)
    assert "\x1b" not in said.out


@pytest.mark.usefixtures("project")
def test_sarif_is_valid_in_every_case(call: Call) -> None:
    said = call("check", "--format", "sarif")
    assert said.code == FINE
    log = json.loads(said.out)
    SARIF.validate(log)
    assert [r["level"] for r in log["runs"][0]["results"]] == ["warning"] * 6
    assert log["runs"][0]["properties"]["counts"]["files"] == 4
    Path(FOLDER, "section_10.pin").write_text(SECTION_10.replace(" is ", " iss "), encoding="utf-8")
    Path(FOLDER, "section_50.pin").write_bytes(b"section \xff")
    said = call("check", "--format", "sarif")
    assert said.code == NOT_COMPILED
    log = json.loads(said.out)
    SARIF.validate(log)
    assert log["runs"][0]["invocations"] == [{"executionSuccessful": False, "exitCode": NOT_COMPILED}]
    assert "P116" in {r["ruleId"] for r in log["runs"][0]["results"]}


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_quiet_goes_with_text_alone(call: Call, form: str) -> None:
    said = call("check", "--quiet", "--format", form)
    assert (said.code, said.out) == (USAGE, "")
    assert said.err == f"pincite: check: --quiet leaves nothing of --format {form}; give one of them\n"


@pytest.mark.usefixtures("project")
def test_annotations_are_written_and_counted(call: Call) -> None:
    Path(FOLDER, "section_30.pin").write_text('section 9999.30 "x"\na)\n  | Law.\n  procedurl\n', encoding="utf-8")
    said = call("check", "--format", "github")
    assert said.code == NOT_COMPILED
    first, last = said.out.splitlines()
    assert first.startswith(f"::error file={FOLDER}/section_30.pin,line=4,")
    assert last == "5 files: 1 error; later checks wait until the error is mended"


GAPS = """\
section 9999.40 "Standards"

a)
  | AGE 20-29 14
  | AGE 30-39 15

  fact age is a whole number from 0 to 120
  table needed in inches
    down age
      20 to 29   14
      30 to 39   15
    gap under 20 because "the table begins at 20"
    gap 40 and over because "the table ends at 39"
  define reached as table needed at age
  question how_far "How far?"
    answer reached
"""


@pytest.mark.usefixtures("project")
def test_acknowledged_gaps_are_counted_and_listed_when_asked_for(call: Call) -> None:
    Path(FOLDER, "section_40.pin").write_text(GAPS, encoding="utf-8")
    said = call("check")
    assert said.code == FINE
    (folded,) = [line for line in said.out.splitlines() if "P711" in line]
    assert folded == (
        "report[P711] acknowledged-gap: 2 gaps are acknowledged in 20 Ill. Adm. Code 9999; `pincite check --gaps` lists them"
    )
    listed = [line for line in call("check", "--gaps").out.splitlines() if line.startswith("report[P711]")]
    assert ["the table begins at 20" in listed[0], "the table ends at 39" in listed[1]] == [True, True]
    assert said.out.splitlines()[-1].endswith(": 7 warnings, 2 reports")
    assert len(json.loads(call("check", "--format", "json").out)["findings"]) == 9
    assert "acknowledged-gap" not in call("check", "--format", "github").out
    assert call("check", "--format", "github", "--gaps").out.count("acknowledged-gap") == 2


@pytest.mark.usefixtures("project")
def test_a_finding_names_its_provision_and_the_heading_over_it(call: Call) -> None:
    assert '= 20 Ill. Adm. Code 9999.10(a), in "Licences"\n' in call("check").out
