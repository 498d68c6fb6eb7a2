"""`pincite test --coverage`, `--boundaries` and `--mutate` as a user calls them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.proving.excuses import NAME
from projects import FOLDER, SECTION_10

KEY = '9999.10(a) hours_met: "is at least" becomes "is more than" in "hours done is at least hours needed"'


def change(text: str, name: str = "section_10.pin") -> None:
    (Path(FOLDER) / name).write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("how", ["--coverage", "--boundaries", "--mutate"])
def test_a_share_below_what_is_asked_for_is_a_finding(call: Call, how: str) -> None:
    said = call("test", how, "--section", "9999.10(a)")
    assert said.code == FINDINGS
    assert "9999.10(a)" in said.out
    assert "9999.20" not in said.out
    assert call("test", how, "--section", "9999.10(a)", "--fail-under", "0").code == FINE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(("how", "key"), [("--coverage", "coverage"), ("--boundaries", "boundaries")])
def test_the_same_as_data(call: Call, how: str, key: str) -> None:
    said = call("test", how, "--format", "json", "--fail-under", "0")
    assert said.code == FINE
    assert 0 < json.loads(said.out)[key]["share"] < 100


@pytest.mark.usefixtures("project")
def test_the_whole_proof_in_one_run(call: Call) -> None:
    said = call("test", "--coverage", "--boundaries", "--mutate", "--section", "9999.10(a)", "--json")
    assert said.code == FINDINGS
    of = json.loads(said.out)
    assert set(of) == {"coverage", "boundaries", "mutation", "lacks"}
    assert [line.partition(":")[0] for line in of["lacks"]] == ["coverage", "boundaries", "mutation"]
    text = call("test", "--coverage", "--boundaries", "--mutate", "--section", "9999.10(a)").out
    assert text.endswith("".join(f"{line}\n" for line in of["lacks"]))


@pytest.mark.usefixtures("project")
def test_what_is_asked_for_is_set_by_the_project(call: Call) -> None:
    settings = Path("pyproject.toml")
    kept = settings.read_text(encoding="utf-8")
    settings.write_text(
        kept + "\n[tool.pincite.proof]\ncoverage = 1\nboundaries = 99.5\nmutate = 0\n", encoding="utf-8"
    )
    said = call("test", "--coverage", "--boundaries", "--mutate", "--section", "9999.10(a)", "--operator", "cell")
    assert said.code == FINDINGS
    assert re.findall(r"(?m)^(\w+): [\d.]+ % is less than the ([\d.]+) % that is asked for", said.out) == [
        ("boundaries", "99.5")
    ]


@pytest.mark.usefixtures("project")
def test_words_that_nobody_classified_are_a_finding_whatever_the_share(call: Call) -> None:
    how = ("test", "--coverage", "--fail-under", "0")
    assert call(*how).code == FINE
    change('section 9999.30 "More"\n\n| Trainees are to be glad.\n', "section_30.pin")
    said = call(*how)
    assert said.code == FINDINGS
    assert said.out.endswith("coverage: not all words of 9999.30 are classified\n")


@pytest.mark.usefixtures("project")
def test_more_excuses_than_may_be_are_a_finding(call: Call) -> None:
    how = ("test", "--mutate", "--section", "9999.10(a)", "--fail-under", "0")
    unnoticed = json.loads(call(*how, "--json").out)["mutation"]["unnoticed"]
    (Path(FOLDER) / NAME).write_text(f"{unnoticed[0]['change']}\tnot needed\n", encoding="utf-8")
    said = call(*how)
    assert said.code == FINDINGS
    assert "of the changes are excused, which is more than the 3 % that may be" in said.out
    settings = Path("pyproject.toml")
    settings.write_text(
        settings.read_text(encoding="utf-8") + "\n[tool.pincite.proof]\nexcused = 100\n", encoding="utf-8"
    )
    assert call(*how).code == FINE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("proof = 3", "proof is a table"),
        ("[tool.pincite.proof]\nspeed = 3", "proof has no `speed`; it has coverage, boundaries, mutate, excused"),
        ("[tool.pincite.proof]\nmutate = 101", "proof.mutate must be a share in percent, a number from 0 to 100"),
        ("[tool.pincite.proof]\nmutate = true", "proof.mutate must be a share in percent, a number from 0 to 100"),
    ],
)
def test_a_share_that_is_none_is_told(call: Call, written: str, said: str) -> None:
    settings = Path("pyproject.toml")
    settings.write_text(f"{settings.read_text(encoding='utf-8')}\n{written}\n", encoding="utf-8")
    refused = call("test", "--coverage")
    assert refused.code == USAGE
    assert said in refused.err


@pytest.mark.usefixtures("project")
def test_the_changes_of_one_operator_as_data(call: Call) -> None:
    said = call("test", "--mutate", "--section", "9999.10(a)", "--operator", "comparison", "--json")
    of = json.loads(said.out)["mutation"]
    assert {entry["operator"] for entry in of["operators"]} == {"comparison"}
    assert of["changes"] == sum(entry["changes"] for entry in of["operators"])
    assert of["silent"] == []


@pytest.mark.usefixtures("project")
def test_excuses_are_read_from_beside_the_rules(call: Call) -> None:
    (Path(FOLDER) / NAME).write_text(f"{KEY}\tnot needed\n", encoding="utf-8")
    said = call("test", "--mutate", "--section", "9999.10(a)", "--operator", "comparison", "--fail-under", "0")
    assert said.code == FINDINGS
    assert f'examples notice "{KEY}"; take the line out' in said.out


@pytest.mark.usefixtures("project")
def test_a_file_of_excuses_that_cannot_be_read_is_told_with_its_lines(call: Call) -> None:
    (Path(FOLDER) / NAME).write_text("no reason\na\tb\na\tc\n", encoding="utf-8")
    said = call("test", "--mutate", "--section", "9999.10(a)")
    assert said.code == USAGE
    assert "line 1 is not a change, a tab and a reason" in said.err
    assert "line 3 excuses what line 2 excuses already" in said.err


@pytest.mark.usefixtures("project")
def test_examples_that_fail_prove_nothing(call: Call) -> None:
    change(SECTION_10.replace("expect may_sit is no citing", "expect may_sit is yes citing"))
    said = call("test", "--mutate")
    assert said.code == FINDINGS
    assert "a hundred hours are too few since" in said.out
    assert "can be measured when they hold" in said.err


@pytest.mark.usefixtures("project")
def test_rules_that_do_not_compile_are_not_measured(call: Call) -> None:
    change(SECTION_10.replace("is at least 70%", ">= 70%"))
    assert call("test", "--coverage").code == NOT_COMPILED


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--section", "9999.10"),
        ("--coverage", "--operator", "cell"),
        ("--coverage", "--section", "9999.77"),
        ("--coverage", "9999.10"),
        ("--fail-under", "90"),
        ("--coverage", "--fail-under", "120"),
        ("--mutate", "--operator", "nothing"),
    ],
)
def test_a_call_that_cannot_be_is_refused_in_a_line(call: Call, arguments: tuple[str, ...]) -> None:
    said = call("test", *arguments)
    assert said.code == USAGE
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_nothing_is_written(call: Call, project: Path) -> None:
    call("check")  # what the compiler keeps for itself is there, and stays as it is
    before = {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}
    call("test", "--mutate", "--section", "9999.10(b)")
    assert {file: file.read_bytes() for file in project.rglob("*") if file.is_file()} == before
