"""`reperform`: what an auditor sees of a record decided again, and that nothing in a record is obeyed."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from commands import ASKED, MEETS, Call, case
from pincite.cli import FACTS_INVALID, FINDINGS, FINE, USAGE
from pincite.deciding import api
from pincite.deciding.masking import record_id
from projects import FOLDER, PACKAGE, PART

LATER = """\
  since 9 Ill. Reg. 9
    | A trainee may sit the examination after 140 hours of the course.

    define hours_needed as 140 hours
"""


@pytest.fixture
def record(call: Call, project: Path) -> dict[str, Any]:
    """A record of the project one stands in, with every value, in `record.json`."""
    assert project.is_dir()
    told = call("decide", *ASKED, "--facts", case(MEETS), "--format", "json", "--reveal")
    Path("record.json").write_text(told.out, encoding="utf-8")
    out: dict[str, Any] = json.loads(told.out)
    return out


def kept(record: dict[str, Any], *, identified: bool = True) -> None:
    if identified:
        record["record_id"] = record_id(record)
    Path("record.json").write_text(json.dumps(record), encoding="utf-8")


def test_the_same(call: Call, record: dict[str, Any]) -> None:
    told = call("reperform", "record.json")
    assert (told.code, told.err) == (FINE, "")
    assert told.out.startswith("THE SAME   May the trainee sit the examination?\n")
    assert "the record says YES, and so does deciding again" in told.out
    assert f"its contents give its id, {record['record_id']}" in " ".join(told.out.split())
    assert "what differs" not in told.out
    assert call("reperform", "-", typed=json.dumps(record)).out == told.out


def test_what_differs_is_listed_and_fails(call: Call, record: dict[str, Any]) -> None:
    record["outcome"]["value"] = "no"
    kept(record)
    told = call("reperform", "record.json")
    assert told.code == FINDINGS
    assert told.out.startswith("NOT THE SAME")
    assert "the record says NO; decided again, it is YES" in told.out
    assert "what differs:\n     └─ the answer: was no, is now yes" in told.out


def test_a_changed_record_says_so_first(call: Call, record: dict[str, Any]) -> None:
    record["valid_on"] = "2019-01-01"
    kept(record, identified=False)
    told = call("reperform", "record.json")
    assert told.code == FINDINGS
    assert told.out.startswith("THE RECORD IS NOT WHAT WAS MADE")
    assert "it was changed after it was made" in " ".join(told.out.split())
    wrong = call("reperform", "record.json", "--id", "0" * 64)
    assert wrong.code == FINDINGS


def test_masked_facts_are_asked_for(call: Call, record: dict[str, Any]) -> None:
    assert record["outcome"]["value"] == "yes"
    masked = call("decide", *ASKED, "--facts", "case.toml", "--format", "json").out
    Path("masked.json").write_text(masked, encoding="utf-8")
    told = call("reperform", "masked.json")
    assert (told.code, told.out) == (FACTS_INVALID, "")
    assert "the record masks sentenced; give what was masked with --facts FILE" in told.err
    done = call("reperform", "masked.json", "--facts", "case.toml")
    assert done.code == FINE
    assert "given and the same as masked in the record: sentenced" in done.out
    other = call("reperform", "masked.json", "--facts", case(MEETS.replace("= false", "= true"), "other.toml"))
    assert other.code == FINDINGS
    assert "given and not what is masked in the record: sentenced" in other.out
    assert "sentenced: was (masked), is now (masked)" in other.out


def test_words_and_logic_that_are_others_are_named_by_their_version(call: Call, record: dict[str, Any]) -> None:
    (digest, *_) = record["rulebook"]["digests"]
    digest["text"], digest["logic"] = "0" * 64, "1" * 64
    kept(record)
    told = call("reperform", "record.json")
    assert told.code == FINDINGS
    said = " ".join(told.out.replace("│", " ").split())
    assert f"the words of {digest['address']} by {digest['since']}, by their digest: was 000000000000, is now" in said


def test_a_later_amendment_does_not_change_a_decision_of_before(call: Call, record: dict[str, Any]) -> None:
    assert record["outcome"]["value"] == "yes"
    for name, old, new in (
        ("part.pin", PART, f"{PART}  amended at 9 Ill. Reg. 9, effective January 1, 2022\n    amends 9999.10\n"),
        ("section_10.pin", "  since 5 Ill. Reg. 50\n", "  since 5 Ill. Reg. 50 until 9 Ill. Reg. 9\n"),
        ("section_10.pin", "  define hours_met", f"{LATER}\n  define hours_met"),
    ):
        path = Path(FOLDER) / name
        text = path.read_text(encoding="utf-8")
        assert old in text, text
        path.write_text(text.replace(old, new), encoding="utf-8")
    built = call("build")
    assert built.code == FINE, built.out + built.err
    api.forget(PACKAGE)
    for module in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[module]
    importlib.invalidate_caches()
    told = call("reperform", "record.json")
    assert told.code == FINE, told.out
    assert told.out.startswith("THE SAME DECISION, by checkers built anew")
    assert "the file of the checker of 9999.10(a) by 5 Ill. Reg. 50" in " ".join(told.out.split())
    assert "the logic of 9999.10(a) by 5 Ill. Reg. 50" in told.out  # its period has an end now
    assert call("decide", "may_sit", "--facts", "case.toml", "--on", "2023-01-01").out.startswith("NO")


def test_tampered_checkers_are_not_run(call: Call, record: dict[str, Any]) -> None:
    assert record["record_id"]
    api.forget(PACKAGE)
    path = Path(f"generated/{PACKAGE}/part9999/section_10.py")
    path.write_text(path.read_text(encoding="utf-8").replace("at_least(", "2 - at_least(", 1), encoding="utf-8")
    told = call("reperform", "record.json")
    assert (told.code, told.out) == (USAGE, "")
    assert "section_10.py is not what a build wrote" in told.err


def test_a_file_of_records(call: Call, record: dict[str, Any]) -> None:
    other = {**record, "known_on": "2020-01-01"}
    forged = {**record, "outcome": {**record["outcome"], "value": "no"}}
    forged["record_id"] = record_id(forged)
    rows = [record, {"row": 2, "record": record}, other, forged, {"row": 4, "record": None}, {"x": 1}]
    Path("records.jsonl").write_text("\n".join([*map(json.dumps, rows), "", "{", "[]"]), encoding="utf-8")
    told = call("reperform", "records.jsonl")
    assert told.code == FINDINGS
    lines = told.out.splitlines()
    assert lines[0].startswith("line 3: the record is not what was made")
    assert lines[1] == "line 4: not the same: the answer: was no, is now yes"
    assert lines[2] == "line 5: not decided again: the row was rejected, and has no record"
    assert lines[-1] == "8 records: 2 the same, 6 not"
    Path("good.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert call("reperform", "good.jsonl").code == FINE
    Path("empty.jsonl").write_text("\n", encoding="utf-8")
    assert call("reperform", "empty.jsonl").code == USAGE
    assert call("reperform", "good.jsonl", "--id", "x").code == USAGE


def test_what_came_of_it_as_json(call: Call, record: dict[str, Any]) -> None:
    told = json.loads(call("reperform", "record.json", "--format", "json").out)
    assert told["verdict"] == "same"
    assert told["record"] == {"id": record["record_id"], "stated": record["record_id"], "whole": True}
    assert (told["recorded"], told["now"], told["differences"]) == ("yes", "yes", [])


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{",
        "{}",
        '{"schema": 1e400}',
        '{"a": 1, "a": 2}',
        '{"x": NaN}',
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"schema": "\\ud800"}',
        '{"schema": "https://pincite.dev/schemas/decision-record-2.json"}',
        '{"schema": "\\u001b[2J\\u202e"}',
    ],
)
def test_what_is_no_record_is_refused_in_one_line(call: Call, text: str) -> None:
    Path("record.json").write_text(text, encoding="utf-8")
    told = call("reperform", "record.json")
    assert (told.code, told.out) == (FACTS_INVALID, "")
    assert told.err.count("\n") == 1
    assert "\x1b" not in told.err


def test_nothing_in_a_record_steers_a_terminal(call: Call, record: dict[str, Any]) -> None:
    nasty = "\x1b[2J\u202e\r\n{{ 7*7 }} <script>"
    record["question"]["words"] = nasty
    record["steps"][0]["says"] = nasty
    record["governed_by"]["by"] = nasty
    record["outcome"]["value"] = {"from": nasty}
    record["assumptions"].append({"kind": nasty})
    kept(record)
    told = call("reperform", "record.json")
    assert told.code == FINDINGS
    assert all(c.isprintable() or c == "\n" for c in told.out + told.err)
