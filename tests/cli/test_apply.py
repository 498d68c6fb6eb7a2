"""`notice apply`: a notice entered into a small project, once, wholly or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from amendments import ACTION, NOTICE, amendable
from commands import Call
from pincite.register import staging
from pincite.whole import TEMPORARY
from projects import FOLDER


@pytest.fixture
def amended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> Path:
    """A reviewed project into which the notice is entered."""
    monkeypatch.chdir(amendable(tmp_path))
    call("review", "--all")
    said = call("notice", "apply", "notice.txt")
    assert said.code in (0, 1)
    assert "7 files changed" in said.out
    return tmp_path


def rules(root: Path, name: str) -> str:
    return (root / FOLDER / name).read_text(encoding="utf-8")


def tree(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def test_the_action_stands_in_the_history(amended: Path) -> None:
    assert f"""  amended at {ACTION}, effective July 1, 2024
    proposed at 9 Ill. Reg. 1, January 5, 2024
    amends 9999.10, 9999.20, 9999.APPENDIX A
    adds 9999.30
    repeals 9999.15
""" in rules(amended, "part.pin")


def test_new_words_stand_beside_the_old_which_end(amended: Path) -> None:
    section = rules(amended, "section_10.pin")
    assert f"  since 5 Ill. Reg. 50 until {ACTION}\n    | A trainee may sit the examination after 120" in section
    assert f"  since {ACTION}\n    | A trainee may sit the examination after 130" in section
    assert f"c)\n  until {ACTION}\n    | A trainee who has been sentenced" in section
    assert "unless the office allows it, in\n    | writing." in section


def test_rules_that_fit_are_carried_over_and_drift_until_reviewed(amended: Path, call: Call) -> None:
    said = call("check")
    assert said.code == 1
    assert f"the text of 9999.10(c) as of {ACTION} changed, the logic under it was not" in said.out + said.err
    assert call("review", "--all").code in (0, 1)
    assert "P703" not in call("check").out


def test_rules_that_quote_words_that_are_gone_end_with_them(amended: Path, call: Call) -> None:
    section = rules(amended, "section_10.pin")
    old, _, new = section.partition("b)")[2].partition(f"  since {ACTION}\n")
    assert 'reading rounding on "must be 70%"' in old
    assert "define average_met" in old
    assert new.startswith(f"    | The average of the written tests must be 75%.\n    pending since {ACTION}\n")
    call("review", "--all")
    call("build")
    (amended / "facts.toml").write_text("hours_done = 200\nwritten_average = 90\nsentenced = false\n")
    assert call("decide", "may_sit", "--facts", "facts.toml", "--on", "2024-06-30").out.startswith("YES")
    said = call("decide", "may_sit", "--facts", "facts.toml", "--on", "2024-07-01").out
    assert said.startswith("UNDETERMINED")
    assert "9999.10(b)" in said


def test_a_new_place_and_a_new_section_wait_to_be_encoded(amended: Path) -> None:
    assert f"d) since {ACTION}\n  | The office keeps a list of trainees.\n  pending since" in rules(
        amended, "section_10.pin"
    )
    assert "  1)\n    | The list is open to inspection.\n    pending since" in rules(amended, "section_10.pin")
    assert rules(amended, "section_30.pin").startswith(f'section 9999.30 "Records" since {ACTION}\n')


def test_a_repealed_section_ends(amended: Path, call: Call) -> None:
    assert rules(amended, "section_15.pin").startswith(f'section 9999.15 "Fees" until {ACTION}\n')


def test_a_label_that_changes_keeps_its_words_and_its_rules(amended: Path, call: Call) -> None:
    section = rules(amended, "section_20.pin")
    assert f"b) since {ACTION}\n  | Forms are numbered." in section
    assert f"c)\n  formerly (b) until {ACTION}\n\n  | Three failed examinations" in section
    assert section.index("Three failed") < section.index("define failures")


def test_a_table_has_its_old_and_its_new_rows(amended: Path) -> None:
    appendix = rules(amended, "appendix_a.pin")
    assert f"  until {ACTION}\n    | COURSE HOURS\n    |\n    | Day 100\n" in appendix
    assert f"  since {ACTION}\n    | COURSE HOURS\n    |\n    | Day 110\n    pending since" in appendix
    assert "  | HOURS: The hours that a course takes.\n  informational\n" in appendix


def test_a_second_time_changes_nothing(amended: Path, call: Call) -> None:
    before = tree(amended)
    said = call("notice", "apply", "notice.txt")
    assert "nothing to change" in said.out
    assert tree(amended) == before


def test_a_notice_that_comes_before_what_is_entered_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    part = tmp_path / FOLDER / "part.pin"
    later = "  amended at 99 Ill. Reg. 9, effective July 1, 2030\n    amends 9999.10\n"
    part.write_text(part.read_text(encoding="utf-8") + later, encoding="utf-8")
    before = tree(tmp_path)
    said = call("notice", "apply", "notice.txt")
    assert said.code != 0
    assert "P732" in said.out + said.err
    assert tree(tmp_path) == before


def test_a_dry_run_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    before = tree(tmp_path)
    said = call("notice", "apply", "notice.txt", "--dry-run")
    assert "6 files would change" in said.out
    assert tree(tmp_path) == before


@pytest.mark.parametrize("fails_at", range(1, 8))
def test_a_failure_half_way_leaves_everything_as_it_was(
    fails_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    call("review", "--all")
    before = tree(tmp_path)
    real, count = Path.replace, 0

    def breaks(self: Path, target: Path) -> Path:
        nonlocal count
        count += self.name.endswith(TEMPORARY)
        if count == fails_at:
            raise OSError(28, "No space left on device", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", breaks)
    said = call("notice", "apply", "notice.txt")
    assert said.code == 2
    assert "No space left on device" in said.err
    assert tree(tmp_path) == before


def test_new_folders_go_again_where_a_file_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(self: Path, target: Path) -> Path:
        raise OSError(5, "broken", str(target))

    monkeypatch.setattr(Path, "replace", breaks)
    with pytest.raises(OSError, match="broken"):
        staging.write_together({tmp_path / "a/b/c.pin": "x"})
    assert list(tmp_path.iterdir()) == []


def test_old_words_that_are_not_those_of_the_rules_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    path = tmp_path / FOLDER / "section_10.pin"
    path.write_text(path.read_text(encoding="utf-8").replace("unless the office allows", "unless the agency allows"))
    said = call("notice", "apply", "notice.txt")
    assert said.code == 1
    assert "the words in force at 9999.10(c) are not those that the notice prints as the old ones" in said.err
    assert "unless the agency allows it." in path.read_text(encoding="utf-8")


def test_uncertain_marks_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    before = tree(tmp_path)
    (tmp_path / "notice.txt").write_text(NOTICE.replace("<u>Day</u>\t<u>110</u>", "\n<u>Day</u>\t<u>110</u>"))
    said = call("notice", "apply", "notice.txt")
    assert said.code == 2
    assert "what changed at 9999.APPENDIX A.1 is uncertain" in said.err
    assert {k: v for k, v in tree(tmp_path).items() if k != "notice.txt"} == {
        k: v for k, v in before.items() if k != "notice.txt"
    }


def test_a_proposal_is_not_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    (tmp_path / "notice.txt").write_text(NOTICE.replace("ADOPTED AMEND", "PROPOSED AMEND"))
    said = call("notice", "apply", "notice.txt")
    assert said.code == 2
    assert "only what has been adopted is entered" in said.err


def test_a_notice_that_is_older_than_the_history_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    (tmp_path / "notice.txt").write_text(NOTICE.replace("July 1, 2024", "July 1, 2010"))
    before = tree(tmp_path)
    said = call("notice", "apply", "notice.txt")
    assert said.code == 1
    assert "takes effect before 5 Ill. Reg. 50" in said.err
    assert tree(tmp_path) == before


def test_a_part_that_the_project_does_not_have_is_entered_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    monkeypatch.chdir(amendable(tmp_path))
    (tmp_path / "notice.txt").write_text(NOTICE.replace("9999", "9998"))
    said = call("notice", "apply", "notice.txt", "--into", "regs")
    assert said.code in (0, 1)
    assert (tmp_path / "regs/part9998/section_30.pin").is_file()
    assert "9998.10(a)" in call("check").out or call("check").code in (0, 1)
    assert "nothing to change" in call("notice", "apply", "notice.txt", "--into", "regs").out
