"""`notice verify`: a defect that is put into a clean notice is found, and a clean notice gives nothing."""

from __future__ import annotations

import pytest

from notices import FORMS, LAW, make, read
from pincite.diagnostics import Diagnostic
from pincite.jurisdiction import JurisdictionError
from pincite.register.verifying.report import as_data, as_markdown, as_text
from pincite.register.verifying.verify import verify
from pincite.register.verifying.wordings import wordings

HEADER = "OFFICE OF STATE EXAMPLES\n\nNOTICE OF ADOPTED AMENDMENTS"


def notice(part: str, page: str, who: str, extra: str = "") -> str:
    """A clean notice: nothing in it contradicts anything."""
    return f"""\
{HEADER}

- 1) Heading of the Part: Licences of {who}s
- 2) Code Citation: 20 Ill. Adm. Code {part}
- 3)

<u>Section Numbers:</u>\t<u>Adopted Actions:</u>
{part}.10\tAmendment
{part}.15\tRepealed
{part}.20\tAmendment
- 4) Statutory Authority: [50 ILCS 705/10]
- 5) Effective Date of Rule: March 1, 2024
- 6) Notice of the Proposal Published in the Illinois Register: 48 Ill. Reg. 5; January 5, 2024.
- 7) Differences between proposal and final version: as follows:

{part}.10(a), strike "sixty" and add "sixty-six".

{part}.20(a), before "Training" add "Police".

- 8) Will this rulemaking replace any emergency rule currently in effect? No

{HEADER}

TITLE 20: CORRECTIONS
PART {part}
LICENCES

SUBPART A: ALL

Section

{part}.10 Passing Score

{part}.15 Old Matters (Repealed)

{part}.20 Appeals and Hearings

{part}.30 Fees

{part}.40 Records of the Office

AUTHORITY: Implementing the Illinois Police Training Act [50 ILCS 705].

SOURCE: Adopted at 44 Ill. Reg. 5, effective July 1, 2020; emergency amendment at 47 Ill. Reg. 77, effective March 1, 2023, \
for a maximum of 150 days; emergency expired July 28, 2023; amended at 48 Ill. Reg. {page}, effective March 1, 2024.

SUBPART A: ALL

Section {part}.10 Passing Score

- a) The minimum passing score of the written test for a {who} in this State is <u>sixty-six</u>~~sixty~~ points of one hundred.
- b) The office reports the score of the State Licence Examination to the employer of the {who} within 14 days after it, \
as subsection (a) says.{extra}
- c) A {who} brings to the State Licence Examination all of these:
 - 1) the letter of the employer;
 - 2) the letter of the office; and
 - 3) a pencil.

(Source: Amended at 48 Ill. Reg. {page}, effective March 1, 2024)

Section {part}.15 Old Matters (Repealed)

~~Nothing is asked of anybody.~~

(Source: Repealed at 48 Ill. Reg. {page}, effective March 1, 2024)

Section {part}.20 Appeals and Hearings

- a) An appeal under Section {part}.10(b) and the Illinois <u>Police</u> Training Act [50 ILCS 705] is heard by the office.
- b) The fee of an appeal is that of Section {part}.30.

(Source: Amended at 48 Ill. Reg. {page}, effective March 1, 2024)
"""


CLEAN = notice("9998", "100", "trainee") + "\n" + notice("9999", "120", "recruit")
ONE = notice("9998", "100", "trainee")


def found_in(text: str) -> list[Diagnostic]:
    outcome = read(text)
    assert not [d for d in outcome.found if d.severity.value == "error"]
    return verify(outcome.result, "notice.txt", text, LAW, FORMS)


def check_found(text: str, code: str, *words: str) -> None:
    """One of the findings has the code and the words."""
    said = [f"{d.code} {d.message}" for d in found_in(text)]
    assert any(line.startswith(code) and all(word in line for word in words) for line in said), said


def test_clean_notices_give_nothing() -> None:
    assert len(read(CLEAN).result) == 2
    assert [(d.code, d.message) for d in found_in(CLEAN)] == []


@pytest.mark.parametrize("seed", range(12))
def test_generated_notices_give_nothing(seed: int) -> None:
    said = [(d.code, d.message) for d in found_in(make(seed).text)]
    assert [each for each in said if not each[1].endswith("a list of one")] == []  # such lists are in it, at random


NOTE = "(Source: Amended at 48 Ill. Reg. 100, effective March 1, 2024)\n\nSection 9998.15"
SEEDED = {
    # front matter, contents, source notes
    "a row without an entry": (
        "9998.20\tAmendment",
        "9998.25\tAmendment",
        "P733",
        "9998.25 stands in the table of Sections",
    ),
    "a heading": (
        "Section 9998.10 Passing Score",
        "Section 9998.10 Passing Scores",
        "P733",
        "is headed “Passing Scores”",
    ),
    "a repeal not marked": (
        "9998.15 Old Matters (Repealed)\n\n9998.20",
        "9998.15 Old Matters\n\n9998.20",
        "P733",
        "does not mark as repealed 9998.15",
    ),
    "an action": ("(Source: Repealed at", "(Source: Amended at", "P733", "the note under 9998.15"),
    "a page": (NOTE, NOTE.replace("100", "101"), "P733", "has 48 Ill. Reg. 101"),
    "a day": (NOTE, NOTE.replace("March 1", "March 2"), "P733", "says March 2, 2024"),
    "the day of the notice": (
        "Effective Date of Rule: March 1, 2024",
        "Effective Date of Rule: March 4, 2024",
        "P733",
        "the source note says of 48 Ill. Reg. 100 March 1, 2024",
    ),
    "actions out of order": (
        "Adopted at 44 Ill. Reg. 5, effective July 1, 2020",
        "Adopted at 44 Ill. Reg. 5, effective July 1, 2020; amended at 43 Ill. Reg. 9, effective July 1, 2019",
        "P733",
        "lists 43 Ill. Reg. 9",
    ),
    "an emergency without an end": (
        "; emergency expired July 28, 2023",
        "",
        "P733",
        "does not say when the emergency at 47 Ill. Reg. 77 ended",
    ),
    "an emergency without a term": (
        ", for a maximum of 150 days; emergency expired July 28, 2023",
        "",
        "P733",
        "states no term",
    ),
    "an end that the term does not give": (
        "expired July 28, 2023",
        "expired August 28, 2023",
        "P733",
        "150 days from March 1, 2023 end July 28, 2023",
    ),
    "a volume of another year": ("44 Ill. Reg. 5", "34 Ill. Reg. 5", "P733", "34 Ill. Reg. 5 is of 2010"),
    "a late proposal": ("January 5, 2024", "April 5, 2024", "P733", "the proposal is dated April 5, 2024"),
    "an emergency that is not there": (
        "currently in effect? No",
        "currently in effect? Yes",
        "P733",
        "none is in force",
    ),
    "an authority": ("[50 ILCS 705/10]", "[50 ILCS 708/10]", "P733", "item 4 rests on 50 ILCS 708/10"),
    # the list of changes
    "a change not made": (
        'before "Training" add "Police"',
        'before "Training" add "County"',
        "P734",
        "at 9998.20(a) adds “County”",
    ),
    "words that do not occur": (
        'strike "sixty" and',
        'strike "fifty points" and',
        "P734",
        "at 9998.10(a) takes out “fifty points”",
    ),
    "an address": (
        "9998.20(a), before",
        "9998.20(a)(1), before",
        "P734",
        "there is no such place; the words it speaks of stand at 9998.20(a)",
    ),
    "an anchor": (
        'before "Training" add',
        'before "Nursing" add',
        "P734",
        "at 9998.20(a) puts words beside “Nursing”, which does not occur",
    ),
    "a quotation mark": ('add "Police".', 'add Police".', "P734", "a quotation mark is missing"),
    # references
    "a quotation without a citation": (
        "The fee of an appeal is that of Section 9998.30.",
        "*The fee of an appeal is always that of Section 9998.30.*",
        "P735",
        "9998.20(b) sets “The fee of an appeal is always that of Section 9998.30.” as words of a statute, and cites none",
    ),
    "a subsection": ("as subsection (a) says", "as subsection (f) says", "P735", "9998.10(b) refers to subsection (f)"),
    "a Section": (
        "that of Section 9998.30",
        "that of Section 9998.35",
        "P735",
        "the table of contents has no such Section",
    ),
    "a place of a Section": (
        "under Section 9998.10(b)",
        "under Section 9998.10(g)",
        "P735",
        "9998.10 has no such subsection",
    ),
    "a repealed Section": (
        "that of Section 9998.30",
        "that of Section 9998.15",
        "P735",
        "refers to 9998.15, which is repealed",
    ),
    "an act": (
        "the Illinois <u>Police</u> Training Act",
        "the Illinois Peace <u>Police</u> Training Act",
        "P735",
        "the act is called “Illinois Police Training Act”",
    ),
    "a citation": (
        "Training Act [50 ILCS 705] is heard",
        "Training Act [50 ILCS 710] is heard",
        "P735",
        "it is 50 ILCS 705",
    ),
    "a schedule": ("as subsection (a) says", "as Appendix B says", "P735", "refers to Appendix B"),
    "a short name": ("as subsection (a) says", "as the Act says", "P735", "“the Act” is used at 9998.10(b)"),
    # names
    "a short form": (
        "to the State Licence Examination all",
        "to the State Licence Exam all",
        "P736",
        "“State Licence Examination” (9998.10(b))",
    ),
    "capitals": (
        "to the State Licence Examination all",
        "to the State Licence examination; the State Licence Examination asks all",
        "P736",
        "one name has several spellings",
    ),
    "a hyphen": (
        "the letter of the employer;",
        "the re-take letter, not the retake form, of the employer;",
        "P736",
        "“re-take”",
    ),
    "the agency": (
        "- 4) Statutory Authority:",
        "- 4) Office State Examples. Statutory Authority:",
        "P736",
        "stands where the agency is called",
    ),
    # numbering
    "a gap": (" - 3) a pencil.", " - 4) a pencil.", "P737", "4) follows 2): a label is missing"),
    "a list of one": (";\n - 2) the letter of the office; and\n - 3) a pencil.", ".", "P737", "a list of one"),
    # form
    "a conjunction": ("the letter of the office; and", "the letter of the office;", "P739", "joined by and or by or"),
    "conjunctions": (
        "the letter of the employer;",
        "the letter of the employer; and",
        "P739",
        "already: at 9998.10(c)(1)",
    ),
    "a word twice": ("is heard by the office", "is heard by the the office", "P739", "a word stands twice: “the the”"),
    "a bracket": ("a pencil.", "a pencil (of wood.", "P739", "brackets () do not pair"),
    "a quotation": ("a pencil.", 'a "pencil.', "P739", "quotation marks do not pair"),
    "an end": ("is heard by the office.", "is heard by the office", "P739", "the sentence does not end"),
    "a space": (
        "is heard by the office.",
        "is heard by the office.The office hears it.",
        "P739",
        "a space or a sign is wrong",
    ),
    "a sign": ("a pencil.", "a pencil £.", "P739", "the sign £"),
    "measures": ("a pencil.", "a pencil for seven days.", "P739", "one measure is written in several ways"),
}


@pytest.mark.parametrize("name", SEEDED)
def test_a_defect_is_found(name: str) -> None:
    old, new, code, words = SEEDED[name]
    assert old in ONE
    assert [d for d in found_in(ONE) if words in d.message] == []
    check_found(ONE.replace(old, new, 1), code, words)


def test_an_emergency_in_force_that_the_notice_denies() -> None:
    text = ONE.replace("effective March 1, 2023, for", "effective December 1, 2023, for")
    check_found(
        text.replace("expired July 28, 2023", "expired April 28, 2024"), "P733", "no emergency is in force, and 47"
    )


def test_replaced_words_that_stay() -> None:
    text = ONE.replace("the letter of the employer;", "the <u>letter</u>~~missive~~ of the employer;")
    text = text.replace("the letter of the office;", "the <u>letter</u>~~missive~~ of the office;")
    check_found(
        text.replace("a pencil.", "a missive."), "P736", "“missive” is replaced in 2 places", "stays at 9998.10(c)(3)"
    )


def test_a_section_out_of_order() -> None:
    head, rest = ONE.split("Section 9998.15 Old Matters (Repealed)\n\n~~")
    old, last = rest.split("Section 9998.20 Appeals and Hearings\n\n- a)")
    text = (
        f"{head}Section 9998.20 Appeals and Hearings\n\n- a){last}\nSection 9998.15 Old Matters (Repealed)\n\n~~{old}"
    )
    check_found(text, "P737", "9998.15 is printed out of the order")


def test_a_number_in_one_sibling_and_not_in_the_other() -> None:
    text = CLEAN.replace("within 14 days after it", "within 10 days after it", 1)
    check_found(text, "P738", "9998.10(b) has 10 where 9999.10(b) has 14")


def test_a_sentence_in_one_sibling_and_not_in_the_other() -> None:
    more = " Beginning December 15, 2022, 66 points are enough."
    text = notice("9998", "100", "trainee", more) + "\n" + notice("9999", "120", "recruit")
    check_found(text, "P738", "9998.10(b) has “Beginning December 15, 2022", "9999.10(b) has no such sentence")


def test_a_word_in_one_sibling_and_not_in_the_other() -> None:
    check_found(
        CLEAN.replace("The office reports", "The office publicly reports", 1), "P738", "9998.10(b) has “publicly” where"
    )


def test_small_words_alone_are_no_difference() -> None:
    text = CLEAN.replace("to the employer of the trainee", "for the employer of the trainee", 1)
    assert [d.message for d in found_in(text)] == []


def test_what_three_siblings_have_alike_is_said_once() -> None:
    more = " Beginning December 15, 2022, 66 points are enough."
    said = [
        notice("9997", "90", "intern", more),
        notice("9998", "100", "trainee", more),
        notice("9999", "120", "recruit"),
    ]
    text = "\n".join(said).replace("the letter of the employer;", "the re-print of the employer or the reprint of it;")
    found = found_in(text)
    (score,) = [d for d in found if d.code == "P738"]
    assert "9997.10(b) and 9998.10(b) have “Beginning December 15, 2022" in score.message
    assert "9999.10(b) has no such sentence" in score.message
    (spelling,) = [d for d in found if d.code == "P736"]
    assert "“re-print” (9997.10(c)(1), 9998.10(c)(1), 9999.10(c)(1))" in spelling.message


def test_words_that_only_touch_are_no_other_spelling() -> None:
    text = ONE.replace("the letter of the office;", "the letter that they attest at test and at tests;")
    assert not [d.message for d in found_in(text) if "at test" in d.message]


def test_brackets_that_were_to_go() -> None:
    text = ONE.replace('before "Training" add "Police".', 'before "Training" add "Police" and strike the parens.')
    assert found_in(text) == []
    left = text.replace("is heard by the office.", "is heard (by the office).")
    check_found(left, "P734", "at 9998.20(a) takes out the brackets, and the adopted text has “(by the office)”")


def test_a_section_that_the_list_misnumbers() -> None:
    old = '9998.20(a), before "Training" add "Police".\n'
    new = old + '\n9998.20(b), strike "charge" and add "fee".\n\n9998.20(a), strike "sixty" and add "sixty-six".\n'
    new += '\n9998.20(b), add "employer".\n'
    text = ONE.replace(old, new).replace("The fee of an appeal", "The <u>fee</u>~~charge~~ of an appeal")
    check_found(
        text, "P734", "goes back to 9998.20(a) behind the end of 9998.20", "stands in 9998.10, which is likely meant"
    )
    assert len([d for d in found_in(text) if d.code == "P734"]) == 1


def test_a_place_whose_upper_label_the_list_leaves_out() -> None:
    text = ONE.replace("9998.20(a), before", '9998.10(2), strike "paper" and add "letter".\n\n9998.20(a), before')
    check_found(text, "P734", "names 9998.10(2), and there is no such place; 9998.10(c)(2) is likely meant")


def test_a_sibling_that_refers_to_the_instrument_of_the_other() -> None:
    text = CLEAN.replace("An appeal under Section 9999.10(b)", "An appeal under Section 9998.10(b)")
    check_found(
        text, "P735", "9999.20(a) refers to 9998.10(b), in another instrument", "9999.10(b), which is the parallel"
    )


def test_a_sibling_that_refers_to_a_section_of_another_heading() -> None:
    text = ONE.replace(
        "The fee of an appeal is", "The fee of an appeal that anybody makes against the office is at all times"
    )
    other = notice("9999", "120", "recruit").replace(
        "The fee of an appeal is", "The fee of an appeal that anybody makes against the office is at all times"
    )
    check_found(
        text + "\n" + other.replace("that of Section 9999.30", "that of Section 9999.40"),
        "P735",
        "9999.30 is so headed",
    )


def test_the_words_of_the_rules_are_compared() -> None:
    outcome = read(ONE)
    before = {("9998.20(b)", ""): "The fee of an appeal is that of Section 9998.40."}
    since = {("9998.10(a)", ""): "Nothing."}
    found = verify(outcome.result, "notice.txt", ONE, LAW, FORMS, {"9998": before}, {"9998": since})
    said = [d.message for d in found if d.code == "P731"]
    assert "9998.20(b) is printed with other words than the rules hold on the day before" in said[1]
    assert "9998.10(a) is printed with other words than the rules hold since" in said[0]
    same = {("9998.20(b)", ""): "The fee of an appeal is that of Section 9998.30."}
    assert verify(outcome.result, "notice.txt", ONE, LAW, FORMS, {"9998": same}, {"9998": same}) == []


def test_an_instrument_that_is_not_held_is_told() -> None:
    outcome = read(ONE)
    assert [d.code for d in verify(outcome.result, "notice.txt", ONE, LAW, FORMS, {}, {})] == ["P740"]


def test_findings_are_printed_and_nothing_in_them_is_obeyed() -> None:
    text = ONE.replace("a pencil.", "a *pencil* <b>(of wood.")
    found = found_in(text)
    page = as_markdown(found, read(text).result, "a_b.txt")
    assert page.startswith("# Findings in a\\_b.txt\n")
    assert "## Form" in page
    assert "<b>" not in page
    assert "brackets () do not pair" in as_text(found, 80)
    assert as_data(found)["findings"][0]["places"][0]["file"] == "notice.txt"


def test_a_jurisdiction_without_words_for_verifying_says_so() -> None:
    with pytest.raises(JurisdictionError, match=r"verify\.acts is missing"):
        wordings({})
