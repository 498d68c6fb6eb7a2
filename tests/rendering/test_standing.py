"""Every finding says in which provision it stands, also in a file that cannot be read."""

from __future__ import annotations

import pytest

from documents import ROOT, compiled, whole
from findings import NAME, standings
from pincite.diagnostics import Diagnostic, Label
from pincite.jurisdiction import jurisdiction
from pincite.passes.parse import parse_file
from pincite.rendering.text import text
from pincite.source import Source, Span

RULES = """\
part 20 Ill. Adm. Code 9999 "Invented for tests: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000

section 9999.10 "Examinations"

| Opening words.
procedural

a)
  | Words of (a).
  1)
    | Words of (a)(1).
    define enough as hours >= 3
  2)
    definition "Holder"
      | "Holder" means whoever holds.
b)
  since 1 Ill. Reg. 1
    | Words of (b).

appendix 9999.APPENDIX A "Standards"

1.
  | SIT AND REACH
"""
SECTION, SCHEDULE = 'in "Examinations"', 'in "Standards"'


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("source", '20 Ill. Adm. Code 9999, "Invented for tests: not law"'),
        ("section", '20 Ill. Adm. Code 9999.10, "Examinations"'),
        ("procedural", '20 Ill. Adm. Code 9999.10, "Examinations"'),
        ("a)", f"20 Ill. Adm. Code 9999.10(a), {SECTION}"),
        ("  | Words of (a).", f"20 Ill. Adm. Code 9999.10(a), {SECTION}"),
        ("    define", f"20 Ill. Adm. Code 9999.10(a)(1), {SECTION}"),
        ("  2)", f"20 Ill. Adm. Code 9999.10(a)(2), {SECTION}"),
        ('      | "Holder"', f'20 Ill. Adm. Code 9999.10(a)(2) "holder", {SECTION}'),
        ("    | Words of (b)", f"20 Ill. Adm. Code 9999.10(b), {SECTION}"),
        ("  | SIT", f"20 Ill. Adm. Code 9999.APPENDIX A.1, {SCHEDULE}"),
    ],
)
def test_the_labels_above_a_line_tell_its_provision(line: str, said: str) -> None:
    number = next(n for n, written in enumerate(RULES.split("\n"), 1) if written.startswith(line))
    span = Span(NAME, number, 1, number, 2)
    assert str(standings({NAME: RULES}).of(Diagnostic("P101", "x", Label(span)))) == said


def test_a_slip_in_a_file_that_cannot_be_read_has_its_citation() -> None:
    (finding,) = [d for d in compiled(RULES)[1] if d.code == "P110"]
    assert finding.law is None
    assert f"= 20 Ill. Adm. Code 9999.10(a)(1), {SECTION}\n" in text([finding], {NAME: RULES}, standings({NAME: RULES}))


def test_a_provision_that_a_pass_names_is_taken_and_cited_in_full() -> None:
    rules = whole(
        'a)\n  | First. Second.\n  define enough as yes\n    on "Nothing like it"\n  question q "Q?"\n    answer enough\n'
    )
    finding = next(d for d in compiled(rules)[1] if d.code == "P702")
    assert finding.law == "9999.10(a)"
    standing = standings({NAME: rules}).of(finding)
    assert standing is not None
    assert (standing.citation, standing.heading) == ("20 Ill. Adm. Code 9999.10(a)", "Invented")


def test_of_the_whole_law_the_labels_tell_what_the_compiler_found() -> None:
    law, checked = jurisdiction("il"), 0
    files = sorted((ROOT / "regs").rglob("*.pin"))
    texts = {p.relative_to(ROOT).as_posix(): p.read_text(encoding="utf-8") for p in files}
    known = standings(texts)
    for path, written in texts.items():
        for unit in parse_file(Source(path, written), law).result.units:
            if unit.heading.role in ("section", "schedule"):
                standing = known.of(Diagnostic("P101", "x", Label(unit.heading.span)))
                assert standing is not None
                assert (standing.address, standing.heading) == (unit.heading.cite, unit.heading.title)
                checked += 1
    assert checked > 8


def test_where_no_heading_stands_nothing_is_cited() -> None:
    texts = {NAME: "fact one is yes or no\n"}
    assert standings(texts).of(Diagnostic("P101", "x", Label(Span(NAME, 1, 1, 1, 5)))) is None
    assert standings(texts).of(Diagnostic("P101", "x", Label(Span("", 0, 0, 0, 0)))) is None
