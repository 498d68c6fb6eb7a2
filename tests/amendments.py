"""An amending notice of the invented Part of tests/projects.py, and the Sections that it amends beside those."""

from __future__ import annotations

from pathlib import Path

from projects import FOLDER, RULES, make_project

ACTION = "9 Ill. Reg. 90"
HEADER = "OFFICE OF EXAMPLES\n\nNOTICE OF ADOPTED AMENDMENTS"

SECTION_15 = 'section 9999.15 "Fees"\n\n| The fee is set by the office.\ninformational\n'
APPENDIX_A = """\
appendix 9999.APPENDIX A "Standards"

1.
  | HOURS: The hours that a course takes.
  informational

  | COURSE HOURS
  |
  | Day 100

  define standard_met as hours_done is at least 100 hours
    on "Day 100"

  question meets_standard "Is the standard met?"
    answer is standard_met
"""

NOTICE = f"""\
{HEADER}

- 1) Heading of the Part: Invented for tests: not law
- 2) Code Citation: 20 Ill. Adm. Code 9999
- 3)

<u>Section Numbers:</u>\t<u>Adopted Actions:</u>
9999.10\tAmendment
9999.15\tRepealed
9999.20\tAmendment
9999.30\tNew Section
9999.Appendix A\tAmendment
- 4) Statutory Authority: [5 ILCS 100]
- 5) Effective Date of Rule: July 1, 2024
- 6) Notice of the Proposal Published in the Illinois Register: 9 Ill. Reg. 1; January 5, 2024.
- 7) Differences between proposal and final version: none.

{HEADER}

TITLE 20: CORRECTIONS
PART 9999
INVENTED FOR TESTS: NOT LAW

SUBPART A: ALL

Section

9999.10 Licences

9999.15 Fees (Repealed)

9999.20 Forms

9999.30 <u>Records</u>

9999.APPENDIX A Standards

AUTHORITY: Implementing the Act [5 ILCS 100].

SOURCE: Adopted at 1 Ill. Reg. 1, effective January 1, 2000; amended at 5 Ill. Reg. 50, effective July 1, 2020; amended at \
9 Ill. Reg. 90, effective July 1, 2024.

SUBPART A: ALL

Section 9999.10 Licences

- a) A trainee may sit the examination after <u>130</u>~~120~~ hours of the course.
- b) The average of the written tests must be <u>75%</u>~~70%~~.
- c) A trainee who has been sentenced may not sit the examination unless the office allows it<u>, in writing</u>.
- d) <u>The office keeps a list of trainees.</u>
- <u>1) The list is open to inspection.</u>

(Source: Amended at 9 Ill. Reg. 90, effective July 1, 2024)

Section 9999.15 Fees (Repealed)

~~The fee is set by the office.~~

(Source: Repealed at 9 Ill. Reg. 90, effective July 1, 2024)

Section 9999.20 Forms

- a) The office shall answer a form within 30 days after it is received.
- <u>b) Forms are numbered.</u>
- cb) Three failed examinations end the course.

(Source: Amended at 9 Ill. Reg. 90, effective July 1, 2024)

Section 9999.30 <u>Records</u>

- <u>a) Records are kept for five years.</u>

(Source: Added at 9 Ill. Reg. 90, effective July 1, 2024)

Section 9999.APPENDIX A Standards

1. **HOURS:** The hours that a course takes.

~~COURSE~~\t~~HOURS~~
~~Day~~\t~~100~~

<u>COURSE</u>\t<u>HOURS</u>
<u>Day</u>\t<u>110</u>

(Source: Amended at 9 Ill. Reg. 90, effective July 1, 2024)
"""


def amendable(root: Path) -> Path:
    """The project of tests/projects.py with more Sections, and the notice beside it."""
    more = {f"{FOLDER}/section_15.pin": SECTION_15, f"{FOLDER}/appendix_a.pin": APPENDIX_A}
    make_project(root, {**RULES, **more})
    (root / "notice.txt").write_text(NOTICE, encoding="utf-8")
    return root
