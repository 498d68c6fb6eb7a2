"""The file of a jurisdiction: every mistake in it is told, each with its line and what to do."""

from __future__ import annotations

import pytest

from pincite.jurisdiction import JurisdictionError, jurisdiction, read_jurisdiction
from pincite.language import prelude

FILE = prelude("il", "jurisdiction.toml")
SECTION = FILE.split("[citations.section]")[1].split("[citations")[0]


def mistakes(text: str) -> list[tuple[str, str, str]]:
    """The mistakes of a file: the line each points to, what is wrong, what to do."""
    with pytest.raises(JurisdictionError) as refused:
        read_jurisdiction(text)
    lines = text.split("\n")
    return [(lines[m.line - 1], m.message, m.help) for m in refused.value.mistakes]


@pytest.mark.parametrize(
    ("old", "new", "line", "said", "help"),
    [
        ('name = "Illinois"', "", "", "name is missing", 'write it: name = "words"'),
        ('name = "Illinois"', "name = 3", "name = 3", "name must be text", 'write name = "words"'),
        ('time_zone = "America/Chicago"', 'time_zone = "Chicago"', "time_zone", "no time zone", "time zone database"),
        ('section = "section"', 'section = "a section"', "section", "not one word in small letters", "chapter"),
        ('section = "section"', 'section = "table"', "section", "is a word of the language", "another word"),
        ('section = "section"', 'section = "part"', "section", "as headings.instrument is", "a word of its own"),
        ('section = "section"', 'sektion = "section"', "sektion", "there is no setting `headings.sektion`", "section?"),
        ('levels = ["letter"', 'levels = ["rune"', "levels", "holds `rune`, which is not one of letter", '"roman"'),
        ('closed_weekdays = ["Saturday"', 'closed_weekdays = ["Caturday"', "closed", "`Caturday`", "Sunday"),
        ("longest_days = 150", "longest_days = -1", "longest_days", "must be a number of days", "150"),
        ("(?P<section>\\d{2,4})(?P<path>", "(?P<section>\\d{2,4}(?P<path>", "pattern", "not a regular", "quotation"),
        ("(?P<section>\\d{2,4})(?P<path>", "(\\d{2,4})(?P<path>", "pattern", "no group `section`", "(?P<section>...)"),
        ('label = "({})"', 'label = "{}"', "label", "does not set a label apart", "({})"),
        (
            'print = "{instrument}.{section}"',
            'print = "{town}"',
            "print",
            "{town}, which is no group",
            "instrument, path",
        ),
        ("[citations.register]", "[citations.regster]", "", "citations.register is missing", "[citations.register]"),
        ("[counting]", "[countin]", "[countin]", "there is no setting `countin`", "did you mean counting?"),
        ("[headings]", "[headings", "[headings", "this is not TOML", "mend this line"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_remedy(old: str, new: str, line: str, said: str, help: str) -> None:
    assert old in FILE
    found = mistakes(FILE.replace(old, new, 1))
    assert [m for m in found if line in m[0] and said in m[1] and help in m[2]], found


def test_every_mistake_is_told_at_once() -> None:
    text = FILE.replace('name = "Illinois"', "name = 3").replace('"letter"', '"rune"').replace("longest_days = 150", "")
    text = text.replace(SECTION, "\n")
    assert len(mistakes(text)) >= 5


def test_what_may_be_left_out_has_its_usual_form() -> None:
    before, _, behind = FILE.partition("[emergency]")
    law = read_jurisdiction(before + behind[behind.index("[counting]") :])
    assert (law.emergency_days, law.emergency_cite, law.filing_cite) == (None, "", "")
    assert (law.at, law.effective, law.division_pattern) == ("at", "effective", "[A-Z]")


def test_labels_are_known_by_the_form_in_which_they_are_cited() -> None:
    law = jurisdiction("il")
    assert law.is_relative("(h)(2)")
    assert not law.is_relative("9999.10(h)")
    assert (law.label_alone("(h)"), law.label_alone("(h)(2)"), law.label_alone("9999.10")) == ("h", "", "")
    slashed = read_jurisdiction(FILE.replace('label = "({})"', 'label = "/{}"'))
    assert slashed.is_relative("/h/2")
    assert slashed.forms["section"].labels("/h/2") == ("h", "2")
    assert not slashed.is_relative("(h)")


def test_other_forms_of_a_citation_are_patterns_with_the_groups_of_their_role() -> None:
    also = "also = ['(?P<volume>\\d+) Illinois Register (?P<page>\\d+)']"
    assert also in FILE
    found = mistakes(FILE.replace(also, "also = ['(']"))
    assert [m for m in found if m[0] == "also = ['(']" and "holds `(`, which is not a regular" in m[1]]
    wrong = "also = ['(?P<town>\\d+) Code']"
    found = mistakes(
        FILE.replace('print = "{title} Ill.', f'{wrong}\nprint = "{{title}} Ill.').replace("also = ['Ill", "#")
    )
    assert [m for m in found if "has no group `instrument`" in m[1] and m[0] == wrong]
    assert [m for m in mistakes(FILE.replace("relative = '", "relative = '(")) if "references.relative" in m[1]]
