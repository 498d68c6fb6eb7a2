"""Places named by halves, and Parts that share a folder."""

from __future__ import annotations

import pytest

from rulebooks import findings, found, only

RULES = """\
source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000
  amended at 2 Ill. Reg. 2, effective January 1, 2010
    amends 9999.10(b)
{}
section 9999.10 "Invented"

term office is an office "Licensing Office"
  called "issuing authority" in (b)

a)
  | The issuing authority may.
  informational
b)
  until 2 Ill. Reg. 2
    | The issuing authority must.
    informational
  since 2 Ill. Reg. 2
    | The issuing authority shall.
    informational
"""


def test_a_relative_place_is_read_in_the_section_it_stands_in() -> None:
    assert found(RULES.format("")) == []
    assert only(RULES.format("").replace("in (b)", "in (d)"), "P601").message == "there is no 9999.10(d)"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("amends 9999.10(b)", "amends (b)", "(b)"),
        ("\nsection", '\nnot encoded for (c) because "so"\n\nsection', "(c)"),
        ("\nsection", '\nterm other is an office "Other"\n  called "authority" in (a)\n\nsection', "(a)"),
    ],
)
def test_outside_a_section_it_names_nothing(old: str, new: str, said: str) -> None:
    finding = next(d for d in findings(RULES.format("").replace(old, new, 1)) if d.code == "P602")
    assert finding.message == f"`{said}` cannot be read as a place"
    assert finding.help == f"name its Section: 9999.NUMBER{said}"


def test_two_parts_in_one_folder() -> None:
    part = 'part 20 Ill. Adm. Code {0} "Invented"\n\nsource\n  adopted at 1 Ill. Reg. 1, effective January 1, 2000\n\n'
    section = 'section {0}.10 "Invented"\n\na)\n  | x.\n  informational\n\n'
    finding = only("".join((part + section).format(code) for code in ("9998", "9999")), "P604")
    assert finding.message == "the folder of this file holds part 9998 already"
    assert finding.help == "put part 9999 and what stands in it into a folder of its own"


def _labelled(labels: list[str]) -> str:
    return 'section 9999.10 "Invented"\n\n' + "".join(f"{label})\n  | x.\n  informational\n" for label in labels)


def test_the_35th_letter_is_a_letter_where_it_is_the_next() -> None:
    letters = [chr(96 + n) for n in range(1, 27)] + [chr(96 + n) * 2 for n in range(1, 12)]
    assert letters[34] == "ii"
    assert found(_labelled(letters)) == []
    assert found(_labelled(["a", "ii"])) == ["P112"]
    assert found(_labelled(letters[:33] + letters[34:])) == ["P112", "P113"]
    apart = 'not held for (a) to (hh) because "so"\n\n'
    assert found(_labelled(["ii"]).replace("ii)", apart + "ii)")) == []
