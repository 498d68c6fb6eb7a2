"""`notice apply`: every kind of rulemaking entered as what it is, once, and answered by as the law then says."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands import Call
from projects import FOLDER
from rulemakings import ACTION, RULES, notice, project

EMERGENCY = f"emergency amendment at {ACTION}, effective July 1, 2024, for a maximum of 150 days"
AMENDED = f"amended at {ACTION}, effective July 1, 2024"
A = "Visitors\n\n- a) Up to <u>10</u>~~50~~ visitors may enter."
REST = "\n- b) A list of visitors is kept.\n- c) The list is shown on demand.\n- d) The list is kept for a year."


class Amending:
    """A small project, and what entering a notice makes of it."""

    def __init__(self, root: Path, call: Call) -> None:
        self.root, self.call = root, call

    def enter(self, text: str, answers: str = "") -> str:
        """Enter a notice; a second time must change nothing, and the rules must compile. What was said."""
        name = f"notice{len(list(self.root.glob('notice*.txt')))}.txt"
        (self.root / name).write_text(text, encoding="utf-8")
        if answers:
            (self.root / name.replace(".txt", ".answers.toml")).write_text(answers, encoding="utf-8")
        said = self.call("notice", "apply", name)
        assert said.code in (0, 1), said
        assert "changed" in said.out, said
        again = self.call("notice", "apply", name)
        assert "nothing to change" in again.out, again
        self.call("review", "--all")
        checked = self.call("check")
        assert " error" not in checked.out, checked
        return said.out + said.err

    def rules(self, name: str) -> str:
        """A rule file."""
        return (self.root / FOLDER / f"{name}.pin").read_text(encoding="utf-8")

    def text(self, address: str, day: str) -> str:
        """What `pincite text` says of a place on a day."""
        return " ".join(self.call("text", address, "--on", day).out.split())

    def answer(self, day: str, visitors: int = 20) -> str:
        """The answer to the one question of the project, in a word."""
        (self.root / "facts.toml").write_text(f"visitors = {visitors}\n")
        return self.call("decide", "enter", "--facts", "facts.toml", "--on", day).out.partition(" ")[0]


@pytest.fixture
def rulemaking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call) -> Amending:
    """The small project, reviewed, with what enters notices into it."""
    monkeypatch.chdir(project(tmp_path))
    call("review", "--all")
    return Amending(tmp_path, call)


# ---- emergencies -------------------------------------------------------------------------------------------------------


def test_an_emergency_stands_over_the_words_and_ends_nothing(rulemaking: Amending) -> None:
    rulemaking.enter(notice(EMERGENCY, {"9999.10": A + REST}, "NOTICE OF EMERGENCY AMENDMENTS"))
    assert f"  {EMERGENCY}\n    amends 9999.10\n" in rulemaking.rules("part")
    section = rulemaking.rules("section_10")
    assert f"  during {ACTION}\n    | Up to 10 visitors may enter.\n    pending since {ACTION}\n" in section
    assert "until" not in section
    assert section.count("during") == 1
    assert rulemaking.call("build").code == 0
    assert "Up to 10 visitors" in rulemaking.text("9999.10(a)", "2024-07-01")
    assert "Up to 10 visitors" in rulemaking.text("9999.10(a)", "2024-11-27")
    assert "Up to 50 visitors" in rulemaking.text("9999.10(a)", "2024-11-28")
    days = ("2024-06-30", "2024-07-01", "2024-11-27", "2024-11-28")
    assert [rulemaking.answer(day) for day in days] == ["YES", "UNDETERMINED", "UNDETERMINED", "YES"]


def test_an_emergency_adds_and_strikes_for_its_time(rulemaking: Amending) -> None:
    body = (
        "Visitors\n\n- a) Up to 50 visitors may enter.\n- b) A list of visitors is kept.\n- ~~c) The list is shown on demand.~~"
        "\n- d) The list is kept for a year.\n- <u>e) A visitor wears a mask.</u>"
    )
    text = notice(
        EMERGENCY, {"9999.10": body, "9999.70": "Masks\n\n<u>Masks are given out.</u>"}, "NOTICE OF EMERGENCY AMENDMENTS",
        rows={"9999.70": "New Section"}, contents={"9999.70": "Masks"},
    )  # fmt: skip
    rulemaking.enter(text)
    rulemaking.call("build")
    assert "A visitor wears a mask" in rulemaking.text("9999.10(e)", "2024-07-01")
    assert "ended on November 27, 2024" in rulemaking.text("9999.10(e)", "2024-11-28")
    assert "Masks are given out" in rulemaking.text("9999.70", "2024-07-01")
    assert "not yet in force" in rulemaking.text("9999.70", "2024-06-30")
    assert "words not held" in rulemaking.text("9999.10(c)", "2024-07-01")
    assert "shown on demand" in rulemaking.text("9999.10(c)", "2024-11-28")


def test_an_emergency_that_is_made_permanent_ends(rulemaking: Amending) -> None:
    rulemaking.enter(
        notice(EMERGENCY, {"9999.10": A + REST + "\n- <u>e) Masks.</u>"}, "NOTICE OF EMERGENCY AMENDMENTS")
    )
    clause = "amended at 9 Ill. Reg. 200, effective October 1, 2024"
    history = f"adopted at 1 Ill. Reg. 1, effective January 1, 2000; {EMERGENCY}"
    body = A.replace("10", "12") + REST + "\n- <u>e) Masks are worn.</u>"
    rulemaking.enter(notice(clause, {"9999.10": body}, before=history, effective="October 1, 2024", replaces="Yes"))
    assert f"  {clause}\n    replaces {ACTION}\n    amends 9999.10\n" in rulemaking.rules("part")
    rulemaking.call("build")
    assert "Up to 10 visitors" in rulemaking.text("9999.10(a)", "2024-09-30")
    assert "Up to 12 visitors" in rulemaking.text("9999.10(a)", "2024-10-01")
    assert "Masks are worn" in rulemaking.text("9999.10(e)", "2024-10-01")
    assert "Masks." in rulemaking.text("9999.10(e)", "2024-09-30")


def test_a_permanent_amendment_beside_an_emergency_says_so(rulemaking: Amending) -> None:
    rulemaking.enter(notice(EMERGENCY, {"9999.10": A + REST}, "NOTICE OF EMERGENCY AMENDMENTS"))
    clause = "amended at 9 Ill. Reg. 200, effective October 1, 2024"
    history = f"adopted at 1 Ill. Reg. 1, effective January 1, 2000; {EMERGENCY}"
    body = A.replace("10", "12") + REST
    rulemaking.enter(notice(clause, {"9999.10": body}, before=history, effective="October 1, 2024", replaces="No"))
    assert f"    beside {ACTION}\n" in rulemaking.rules("part")
    rulemaking.call("build")
    assert "Up to 10 visitors" in rulemaking.text("9999.10(a)", "2024-10-01")
    assert "Up to 12 visitors" in rulemaking.text("9999.10(a)", "2024-11-28")


# ---- peremptory rules, corrections, repealers ---------------------------------------------------------------------------


def test_a_peremptory_amendment_lasts(rulemaking: Amending) -> None:
    clause = f"peremptory amendment at {ACTION}, effective July 1, 2024"
    rulemaking.enter(notice(clause, {"9999.10": A + REST}, "NOTICE OF PEREMPTORY AMENDMENTS"))
    assert f"  {clause}\n    amends 9999.10\n" in rulemaking.rules("part")
    assert f"  until {ACTION}\n    | Up to 50" in rulemaking.rules("section_10")
    rulemaking.call("build")
    assert [rulemaking.answer(day) for day in ("2024-06-30", "2024-07-01")] == ["YES", "UNDETERMINED"]


CORRECTION = "expedited correction at 9 Ill. Reg. 300, effective July 1, 2024"
FILED = """\
notice = "9 Ill. Reg. 300"

[[history]]
action = "9 Ill. Reg. 300"
says = "filed September 15, 2024"
because = "the stamp of the index department on the certificate"
"""


def corrected(rulemaking: Amending) -> None:
    rulemaking.enter(notice(AMENDED, {"9999.10": A + REST}))
    history = f"adopted at 1 Ill. Reg. 1, effective January 1, 2000; {AMENDED}"
    body = "Visitors\n\n- a) Up to <u>15</u>~~10~~ visitors may enter." + REST.replace(
        "kept.", "<u>kept up</u>~~kept~~.", 1
    )
    heading = "NOTICE OF EXPEDITED CORRECTION"
    rulemaking.enter(notice(CORRECTION, {"9999.10": body}, heading, before=history), FILED)
    rulemaking.call("build")


def test_a_correction_stands_in_the_place_of_what_it_corrects(rulemaking: Amending) -> None:
    corrected(rulemaking)
    part = rulemaking.rules("part")
    assert f"  {CORRECTION}\n    corrects {ACTION}\n" in part
    assert "    filed September 15, 2024\n" in part
    assert "Up to 15 visitors" in rulemaking.text("9999.10(a)", "2024-07-01")
    said = rulemaking.call("text", "9999.10(a)", "--on", "2024-07-01", "--known", "2024-09-14").out
    assert "Up to 10 visitors" in " ".join(said.split())
    assert "visitors is kept up." in rulemaking.text("9999.10(b)", "2024-07-01")
    assert "visitors is kept." in rulemaking.text("9999.10(b)", "2024-06-30")


def test_what_follows_a_correction_ends_it_and_what_it_corrected(rulemaking: Amending) -> None:
    corrected(rulemaking)
    history = f"adopted at 1 Ill. Reg. 1, effective January 1, 2000; {AMENDED}; {CORRECTION}"
    body = "Visitors\n\n- a) Up to <u>18</u>~~15~~ visitors may enter." + REST.replace(
        "kept.", "<u>held</u>~~kept up~~.", 1
    )
    clause = "amended at 10 Ill. Reg. 5, effective January 1, 2025"
    rulemaking.enter(notice(clause, {"9999.10": body}, before=history, effective="January 1, 2025"))
    rulemaking.call("build")
    assert "Up to 15 visitors" in rulemaking.text("9999.10(a)", "2024-12-31")
    assert "Up to 18 visitors" in rulemaking.text("9999.10(a)", "2025-01-01")
    assert "visitors is kept up." in rulemaking.text("9999.10(b)", "2024-12-31")
    assert "visitors is held." in rulemaking.text("9999.10(b)", "2025-01-01")


def test_a_correction_without_its_day_of_filing_is_told(rulemaking: Amending) -> None:
    rulemaking.enter(notice(AMENDED, {"9999.10": A + REST}))
    history = f"adopted at 1 Ill. Reg. 1, effective January 1, 2000; {AMENDED}"
    text = notice(CORRECTION, {"9999.10": A + REST}, "NOTICE OF EXPEDITED CORRECTION", before=history)
    (rulemaking.root / "late.txt").write_text(text, encoding="utf-8")
    said = rulemaking.call("notice", "apply", "late.txt", "--dry-run")
    assert "P119" in said.err
    assert "filed" in said.err


def test_a_repealer_ends_the_part(rulemaking: Amending) -> None:
    clause = f"repealed at {ACTION}, effective July 1, 2024"
    sections = {
        "9999.10": "Visitors (Repealed)\n\n~~a) Up to 50 visitors may enter.~~",
        "9999.20": "Fees (Repealed)\n\n~~The fee is set by the office.~~",
    }
    gone = {address: f"{address} (Repealed)" for address in ("9999.30", "9999.40", "9999.50", "9999.60")}
    text = notice(clause, sections, "NOTICE OF ADOPTED REPEALER", dict.fromkeys(sections, "Repealed"), gone)
    rulemaking.enter(text)
    assert f'part 20 Ill. Adm. Code 9999 "Invented for tests: not law" until {ACTION}\n' in rulemaking.rules("part")
    assert f"  {clause}\n" in rulemaking.rules("part")
    assert "repeals" not in rulemaking.rules("part")  # a repeal that lists no places ends all of them
    rulemaking.call("build")
    assert "ended on June 30, 2024" in rulemaking.text("9999.20", "2024-07-01")
    assert [rulemaking.answer(day) for day in ("2024-06-30", "2024-07-01")] == ["YES", "UNDETERMINED"]


# ---- headings, divisions, ranges, labels ---------------------------------------------------------------------------------


def test_a_heading_that_changes_is_entered_with_a_note_of_the_old_one(rulemaking: Amending) -> None:
    said = rulemaking.enter(
        notice(
            AMENDED,
            {"9999.10": A.replace("Visitors", "~~Visitors~~<u>Guests</u>", 1) + REST},
            contents={"9999.10": "Guests"},
        )
    )
    section = rulemaking.rules("section_10")
    assert section.startswith(f'section 9999.10 "Guests"\n\nnote "Until {ACTION} the heading was: Visitors."\n')
    assert "its heading was “Visitors” and is “Guests”" in said


def test_a_heading_that_the_contents_give_otherwise_is_left(rulemaking: Amending) -> None:
    said = rulemaking.enter(notice(AMENDED, {"9999.10": A.replace("Visitors", "Guests", 1) + REST}))
    assert rulemaking.rules("section_10").startswith('section 9999.10 "Visitors"\n')
    assert "P730" in said


def test_divisions_are_entered_renamed_and_ended(rulemaking: Amending) -> None:
    path = rulemaking.root / FOLDER / "part.pin"
    path.write_text(path.read_text(encoding="utf-8") + '\nsubpart B "FEES"\n\nsubpart D "REST"\n', encoding="utf-8")
    divisions = ("SUBPART A: EVERYTHING", "SUBPART C: MIDDLE", "SUBPART D: REST")
    rulemaking.enter(notice(AMENDED, {"9999.10": A + REST}, divisions=divisions))
    part = rulemaking.rules("part")
    assert f'subpart A "EVERYTHING"\n\nnote "Until {ACTION} the heading of A was: ALL."\n' in part
    assert f'subpart B "FEES" until {ACTION}\n' in part
    assert part.index('subpart B "FEES"') < part.index('subpart C "MIDDLE"') < part.index('subpart D "REST"\n')


def test_a_range_of_sections_that_are_not_held_is_split(rulemaking: Amending) -> None:
    rulemaking.enter(notice(AMENDED, {"9999.40": "Title of 40\n\nAll is <u>well</u>~~good~~."}))
    said = rulemaking.rules("part")
    assert 'not held for 9999.30, 9999.50 to 9999.60 because "the notices of these Sections are not on file"' in said
    rulemaking.call("build")
    assert "All is good." in rulemaking.text("9999.40", "2024-06-30")


def test_a_range_of_labels_that_are_not_held_is_split(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    old = "b)\n  | A list of visitors is kept.\n  informational\n\nc)\n  | The list is shown on demand.\n  informational\n"
    path = f"{FOLDER}/section_10.pin"
    text = RULES[path].replace(old, 'not held for (b) to (c) because "the page is missing"\n')
    monkeypatch.chdir(project(tmp_path, RULES | {path: text}))
    call("review", "--all")
    rulemaking = Amending(tmp_path, call)
    body = A + "\n- c) The list is <u>shown</u>~~displayed~~.\n- d) The list is kept for a year."
    rulemaking.enter(notice(AMENDED, {"9999.10": body}))
    assert 'not held for (b) because "the page is missing"\n' in rulemaking.rules("section_10")
    assert "list is shown." in rulemaking.rules("section_10")


UP = (
    "Visitors\n\n- a) Up to 50 visitors may enter.\n- ~~b) A list of visitors is kept.~~\n"
    "- <u>b</u>~~c~~) The list is shown <u>at once</u>~~on demand~~.\n- <u>c</u>~~d~~) The list is kept for a year."
)


def test_a_struck_place_whose_siblings_take_its_number(rulemaking: Amending) -> None:
    said = rulemaking.enter(notice(AMENDED, {"9999.10": UP}))
    assert "P727" not in said
    assert "P731" not in said
    assert f"b)\n  until {ACTION}\n    | A list of visitors is kept.\n" in rulemaking.rules("section_10")
    assert f"  since {ACTION}\n    | The list is shown at once.\n" in rulemaking.rules("section_10")
    rulemaking.call("build")
    before = {"b": "A list of visitors is kept.", "c": "shown on demand.", "d": "kept for a year."}
    since = {"b": "shown at once.", "c": "kept for a year."}
    for label, words in before.items():
        assert words in rulemaking.text(f"9999.10({label})", "2024-06-30")
    for label, words in since.items():
        assert words in rulemaking.text(f"9999.10({label})", "2024-07-01")
    assert "ended on June 30, 2024" in rulemaking.text("9999.10(d)", "2024-07-01")


def test_a_struck_place_and_a_new_one_with_its_label(rulemaking: Amending) -> None:
    body = (
        "Visitors\n\n- a) Up to 50 visitors may enter.\n- ~~b) A list of visitors is kept.~~\n- <u>b) Masks are worn.</u>\n"
        "- c) The list is shown on demand.\n- d) The list is kept for a year."
    )
    rulemaking.enter(notice(AMENDED, {"9999.10": body}))
    rulemaking.call("build")
    assert "list of visitors" in rulemaking.text("9999.10(b)", "2024-06-30")
    assert "Masks are worn." in rulemaking.text("9999.10(b)", "2024-07-01")
    assert "shown on demand" in rulemaking.text("9999.10(c)", "2024-07-01")
