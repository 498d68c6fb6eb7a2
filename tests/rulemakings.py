"""Notices of every kind about a small invented Part, put together from what they do to its Sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from projects import FOLDER, make_project

ACTION = "9 Ill. Reg. 90"
FIRST = "adopted at 1 Ill. Reg. 1, effective January 1, 2000"
PART = f"""\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  {FIRST}

not held for 9999.30 to 9999.60 because "the notices of these Sections are not on file"

subpart A "ALL"

about visitor "a person who enters a building"
  fact visitors is a whole number from 0 to 1,000
    ask "How many visitors are there?"
"""
SECTION_10 = """\
section 9999.10 "Visitors"

a)
  | Up to 50 visitors may enter.

  define limit as 50
    on "50 visitors"

  define may_enter as visitors is at most limit

  question enter "May they enter?"
    answer is may_enter

b)
  | A list of visitors is kept.
  informational

c)
  | The list is shown on demand.
  informational

d)
  | The list is kept for a year.
  informational
"""
SECTION_20 = 'section 9999.20 "Fees"\n\n| The fee is set by the office.\ninformational\n'
RULES = {
    f"{FOLDER}/part.pin": PART,
    f"{FOLDER}/section_10.pin": SECTION_10,
    f"{FOLDER}/section_20.pin": SECTION_20,
}
CONTENTS = {"9999.10": "Visitors", "9999.20": "Fees"} | {f"9999.{n}": f"Title of {n}" for n in range(30, 70, 10)}


def notice(
    clause: str,
    sections: Mapping[str, str],
    heading: str = "NOTICE OF ADOPTED AMENDMENTS",
    rows: Mapping[str, str] | None = None,
    contents: Mapping[str, str] | None = None,
    before: str = FIRST,
    effective: str = "July 1, 2024",
    divisions: Sequence[str] = ("SUBPART A: ALL",),
    replaces: str = "No",
) -> str:
    """A notice in text form.

    `clause` is its own of the source note, `before` those before it; `sections` the bodies by address, each with its heading
    behind the address in the first line; `rows` what is done with them where it is no amendment.
    """
    page = f"OFFICE OF EXAMPLES\n\n{heading}"
    done = {address: (rows or {}).get(address, "Amendment") for address in sections}
    listed = CONTENTS | dict(contents or {})
    bodies = "\n\n".join(
        f"Section {address} {words.strip()}\n\n(Source: {clause[0].upper()}{clause[1:]})"
        for address, words in sections.items()
    )
    table = "\n".join(f"{address}\t{action}" for address, action in done.items())
    entries = "\n\n".join(f"{address} {title}" for address, title in listed.items())
    return f"""\
{page}

- 1) Heading of the Part: Invented for tests: not law
- 2) Code Citation: 20 Ill. Adm. Code 9999
- 3)

<u>Section Numbers:</u>\t<u>Adopted Actions:</u>
{table}
- 4) Statutory Authority: [5 ILCS 100]
- 5) Effective Date of Rule: {effective}
- 6) Will this rulemaking replace any emergency rule currently in effect? {replaces}

{page}

TITLE 20: CORRECTIONS
PART 9999
INVENTED FOR TESTS: NOT LAW

{(chr(10) * 2).join(divisions)}

Section

{entries}

AUTHORITY: Implementing the Act [5 ILCS 100].

SOURCE: {before[0].upper()}{before[1:]}; {clause}.

{bodies}
"""


def project(root: Path, rules: Mapping[str, str] = RULES) -> Path:
    """The small project in a folder."""
    return make_project(root, dict(rules))
