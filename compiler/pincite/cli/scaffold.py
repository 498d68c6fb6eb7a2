"""What a new Part begins with: files that compile and decide, whose words say that they are no law."""

from __future__ import annotations

import re

from pincite.checks.placeholders import MARK
from pincite.citation import parse_address
from pincite.jurisdiction import Jurisdiction
from pincite.runtime.named import NamedTuple

_SETTINGS = """\
# Settings of pincite: where the rules are, where the checkers go and what their package is called, which law it is.
{table}rules = "{rules}"
generated = "{generated}"
package = "{package}"
jurisdiction = "{jurisdiction}"
"""

_PART = """\
{heading} {citation} "{title}"

source
  filed and {effective} January 1, 2000
    note "A placeholder: put the source note of the law here, clause by clause, and its authority note above it."
"""

_SECTION = """\
{heading} {address} "Placeholder"

| [Placeholder, not law] A person may apply who has held a licence for 2 years.

fact years_held is a whole number of years from 0 to 100
  ask "For how many years has this person held a licence?"

define held_long_enough as years_held is at least 2 years

question {question} "May this person apply?"
  answer held_long_enough

example "two years are enough"
  on January 1, 2024
  given years_held is 2 years
  expect {question} is yes citing {address}

example "without any it is not"
  on January 1, 2024
  given years_held is 0 years
  expect {question} is no citing {address}
"""

_CASE = """\
# A case to try the placeholder with. `pincite facts {question} --template` writes one for any question.
years_held = 2
"""


class Beginning(NamedTuple):
    """The files of a new Part by their paths below the project, its question, and which of them hold law and a case."""

    files: dict[str, str]
    question: str
    section: str
    case: str


def settings_text(package: str, jurisdiction: str, rules: str, generated: str, table: bool) -> str:
    """A file of settings; with `table` as a table of a pyproject.toml."""
    head = "[tool.pincite]\n" if table else ""
    return _SETTINGS.format(table=head, rules=rules, generated=generated, package=package, jurisdiction=jurisdiction)


def beginning(law: Jurisdiction, citation: str, code: str, title: str, rules: str, folder: str | None) -> Beginning:
    """The files of a new Part. `folder` is below the folder of rules."""
    plain = re.sub(r"[^a-z0-9]+", "_", code.casefold()).strip("_")
    folder = folder or f"{law.headings['instrument']}{plain}"
    address, number = first_section(law, code)
    question = f"may_apply_{plain}"
    section = f"{rules}/{folder}/{law.headings['section']}_{number.casefold()}.pin"
    case = f"cases/{folder.replace('/', '_')}.toml"
    files = {
        f"{rules}/{folder}/{law.headings['instrument']}.pin": _PART.format(
            heading=law.headings["instrument"], citation=citation, title=title, effective=law.effective
        ),
        section: _SECTION.format(heading=law.headings["section"], address=address, question=question),
        case: _CASE.format(question=question),
    }
    return Beginning(files, question, section, case)


def first_section(law: Jurisdiction, code: str) -> tuple[str, str]:
    """The address and the number of a first Section, as its jurisdiction numbers them."""
    form = law.forms["section"]
    groups = dict.fromkeys(re.findall(r"\{(\w+)\}", form.print), "")
    for number in ("10", "1", "100", "1000", "A", "I", "a"):
        address = form.print.format(**groups | {"instrument": code, "section": number})
        if (read := parse_address(address, law)) is not None and read.section == number:
            return address, number
    raise ValueError(form.pattern)


assert MARK in _SECTION.casefold()  # noqa: S101  # what is written here is what `check` warns of
