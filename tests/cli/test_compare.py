"""`compare`: whose decisions differ, by which change, what is rejected; sensitive facts are masked."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from commands import Call, case
from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE
from projects import FOLDER, PART, RULES, SECTION_10, make_project

PEOPLE = (
    "subject,hours_done,written_average,sentenced\n"
    "a1,110,70,no\n"
    "a2,130,70,no\n"
    "=1+1,119,80,false\n"
    "a4,90,70,no\n"
)  # fmt: skip
DAYS = ("--on", "2020-06-30", "--and", "2020-07-01")


def compared(call: Call, *more: str, people: str = PEOPLE, code: int = FINDINGS) -> str:
    said = call("compare", "may_sit", "--facts", case(people, "people.csv"), *DAYS, *more)
    assert said.code == code, said.err
    return said.out


@pytest.mark.usefixtures("project")
def test_each_decision_that_differs_is_counted_by_its_way_and_cause(call: Call) -> None:
    said = compared(call)
    assert "4 rows: 4 compared, 0 rejected" in said
    assert "2 decided differently, 2 the same: 1 no, 1 yes" in said
    assert "yes before, no after: 2 rows" in said
    assert "2 by 9999.10(a) (5 Ill. Reg. 50)" in said
    assert "rows 1 (a1), 3 (=1+1)" in said


@pytest.mark.usefixtures("project")
def test_the_data_has_facts_and_masks_sensitive_ones(call: Call) -> None:
    document = json.loads(compared(call, "--format", "json"))
    assert (document["rows"], document["compared"], document["rejected"]) == (4, 4, 0)
    assert document["ways"] == [{"before": "yes", "after": "no", "rows": 2}]
    first = document["flips"][0]
    assert first["facts"]["sentenced"] == "(masked)"
    assert first["facts"]["hours_done"] == "110"
    assert first["causes"] == [
        [{"kind": "provision", "address": "9999.10(a)", "action": "5 Ill. Reg. 50", "how": None, "encoded": True}]
    ]
    shown = json.loads(compared(call, "--format", "json", "--reveal"))
    assert shown["flips"][0]["facts"]["sentenced"] is False


@pytest.mark.usefixtures("project")
def test_rejected_rows_are_told_and_the_exit_code_says_so(call: Call) -> None:
    said = compared(call, people=PEOPLE + "a5,many,70,perhaps\n", code=FACTS_INVALID)
    assert "5 rows: 4 compared, 1 rejected" in said
    assert "row 5 (line 6): hours_done: many is not a whole number" in said
    assert "perhaps" not in said


@pytest.mark.usefixtures("project")
def test_the_table_holds_no_formula(call: Call) -> None:
    rows = list(csv.DictReader(io.StringIO(compared(call, "--format", "csv"))))
    assert [(row["row"], row["subject"], row["before"], row["after"]) for row in rows] == [
        ("1", "a1", "yes", "no"),
        ("3", "'=1+1", "yes", "no"),
    ]


@pytest.mark.usefixtures("project")
def test_nothing_differs_where_no_row_is_near_the_change(call: Call) -> None:
    said = compared(call, people="hours_done\n150\n", code=FINE)
    assert "0 decided differently, 1 the same: 1 undetermined" in said


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "code", "why"),
    [
        (("may_sit", "--on", "2020-01-01"), USAGE, "--facts FILE"),
        (("may_sit", "--facts", "p.csv", "--on", "2020-01-01"), USAGE, "both laws are the same"),
        (("may_sit", "--all", "--facts", "p.csv", *DAYS), USAGE, "name a question, or say --all"),
        (("may_sit", "--part", "9999", "--facts", "p.csv", *DAYS), USAGE, "--part goes with --all"),
        (("--all", "--part", "9998", "--facts", "p.csv", *DAYS), USAGE, "there is no instrument 9998"),
        (("may_sitt", "--facts", "p.csv", *DAYS), USAGE, "did you mean `may_sit`?"),
        (("may_sit", "--facts", "none.csv", *DAYS), FACTS_INVALID, "cannot be read"),
        (("may_sit", "--facts", "no\0ne.csv", *DAYS), FACTS_INVALID, "is not the name of a file"),
        (("may_sit", "--facts", "p.csv", "--layout", "no\0ne.toml", *DAYS), FACTS_INVALID, "is not the name of a file"),
        (("may_sit", "--facts", "p.csv", *DAYS, "--with-proposed", "9 Reg. 9=2020-01-01"), USAGE, "is not a proposal"),
        (
            ("may_sit", "--facts", "nobody.csv", *DAYS),
            FACTS_INVALID,
            "there is no case in it; each line under the heading",
        ),
    ],
)
def test_a_call_that_cannot_be_says_why(call: Call, arguments: tuple[str, ...], code: int, why: str) -> None:
    Path("p.csv").write_text("hours_done\n1\n", encoding="utf-8")
    Path("nobody.csv").write_text("hours_done\n", encoding="utf-8")
    said = call("compare", *arguments)
    assert said.code == code
    assert why in said.err


@pytest.mark.usefixtures("project")
def test_all_questions_are_compared_that_rest_on_a_fact_of_the_file(call: Call) -> None:
    said = call("compare", "--all", "--facts", case(PEOPLE, "people.csv"), *DAYS)
    assert said.code == FINDINGS, said.err
    assert "on a fact of the file" in said.out
    assert "yes before, no after: 2 rows" in said.out
    assert "2 by 9999.10(a) (5 Ill. Reg. 50)" in said.out
    table = list(
        csv.DictReader(io.StringIO(call("compare", "--all", "--facts", "people.csv", *DAYS, "--format", "csv").out))
    )
    assert {(row["question"].rpartition(".")[2], row["row"]) for row in table} >= {("may_sit", "1"), ("may_sit", "3")}
    document = json.loads(call("compare", "--all", "--facts", "people.csv", *DAYS, "--format", "json").out)
    assert document["rows"] == 4
    asked = [entry["question"].rpartition(".")[2] for entry in document["questions"]]
    assert "may_sit" in asked
    assert len(asked) < len(call("questions").out.splitlines()) + 1


@pytest.mark.usefixtures("project")
def test_a_layout_is_read_as_decide_reads_it(call: Call) -> None:
    people = "# invented people\ncase,stunden,written_average,sentenced,remark\nx1,110,70,no,a\nx1,110,70,no,b\nx2,130,70,no,\n"
    layout = case('id = "case"\nignore = ["remark"]\n[rename]\nstunden = "hours_done"\n', "layout.toml")
    said = call("compare", "may_sit", "--facts", case(people, "people.csv"), "--layout", layout, *DAYS)
    assert said.code == FACTS_INVALID
    assert "row 1 (x1)" in said.out
    assert "people.csv: invented people" in said.out
    assert "row 2 (line 4): case x1 stands already in line 3" in said.out
    decided = call("decide", "may_sit", "--batch", "people.csv", "--layout", layout, "--on", "2020-06-30")
    assert "row 2 (line 4)  x1: REJECTED\n    case x1 stands already in line 3" in decided.out


PROPOSED = {
    f"{FOLDER}/part.pin": PART + "  proposed at 7 Ill. Reg. 70, January 3, 2022\n    amends 9999.10\n",
    f"{FOLDER}/section_10.pin": SECTION_10.replace(
        "  since 5 Ill. Reg. 50\n    | A trainee",
        "  since 7 Ill. Reg. 70\n    | A trainee may sit the examination after 60 hours of the course.\n\n"
        "    define hours_needed as 60 hours\n\n"
        "  since 5 Ill. Reg. 50 until 7 Ill. Reg. 70\n    | A trainee",
    ),
}


def test_a_proposal_is_tried_on_people_before_it_is_adopted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    make_project(tmp_path, RULES | PROPOSED)
    monkeypatch.chdir(tmp_path)
    assert call("build").code == FINE
    asked = ("compare", "may_sit", "--facts", case(PEOPLE, "people.csv"), "--on", "2024-01-01")
    said = call(*asked, "--with-proposed", "7 Ill. Reg. 70=2023-06-01")
    assert said.code == FINDINGS, said.err
    assert "with 7 Ill. Reg. 70 as if in effect on June 1, 2023" in " ".join(said.out.split())
    assert "no before, yes after: 3 rows\n  3 by 9999.10(a) (7 Ill. Reg. 70)" in said.out
    late = call(*asked, "--with-proposed", "7 Ill. Reg. 70=2025-01-01")
    assert (late.code, "0 decided differently, 4 the same" in late.out) == (FINE, True)
    wrong = call(*asked, "--with-proposed", "7 Ill. Reg. 71=2023-06-01")
    assert "is not a proposal in the history of these rules; proposed are 7 Ill. Reg. 70" in wrong.err
    tried = call(
        "impact", "7 Ill. Reg. 70", "--decisions", "--tries", "100", "--with-proposed", "7 Ill. Reg. 70=2023-06-01"
    )
    assert "Substantive, turning a decision alone:\n    9999.10(a): " in tried.out
    assert "say as of when with --with-proposed" in call("impact", "7 Ill. Reg. 70", "--decisions").err


def test_changes_that_turn_an_answer_only_together_are_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    both = SECTION_10.replace(
        "b)\n  | The average of the written tests must be 70%.\n",
        "b)\n  until 5 Ill. Reg. 50\n    | The average of the written tests must be 70%.\n\n    define lowest as 70%\n\n"
        "  since 5 Ill. Reg. 50\n    | The average of the written tests must be 60%.\n\n    define lowest as 60%\n",
    )
    start = both.index("  reading rounding"), both.index("c)\n")
    both = both[: start[0]] + "  define average_met as written_average is at least lowest\n\n" + both[start[1] :]
    both = both.replace("after 120 hours", "after 80 hours").replace("as 120 hours", "as 80 hours")
    both = both[: both.index("  example")] + both[both.index("b)\n") :]
    make_project(tmp_path, RULES | {f"{FOLDER}/section_10.pin": both})
    monkeypatch.chdir(tmp_path)
    built = call("build")
    assert built.code == FINE, built.out + built.err
    people = "hours_done,written_average,sentenced\n90,65,no\n90,75,no\n110,65,no\n"
    said = " ".join(call("compare", "may_sit", "--facts", case(people, "people.csv"), *DAYS).out.split())
    assert "1 by 9999.10(a) (5 Ill. Reg. 50) and 9999.10(b) (5 Ill. Reg. 50), only together row 1" in said
    assert "1 by 9999.10(a) (5 Ill. Reg. 50) row 2" in said
    assert "1 by 9999.10(b) (5 Ill. Reg. 50) row 3" in said
