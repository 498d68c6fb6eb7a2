"""Annotations of a build: one line each, whatever a rule file holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from findings import NAME, result, result_of
from hostile import texts
from pincite.diagnostics import Diagnostic, Label
from pincite.rendering.github import github
from pincite.source import Span

NAMES = st.one_of(texts, st.sampled_from(["a,line=1::x", "%0A::error::", "a\n::set-output name=x::y", "a\r::debug::"]))


def test_a_finding_is_a_command_with_its_place() -> None:
    (line,) = github(result("a)\n  | The law.\n  define ok as x >= 3\n").findings, False).splitlines()
    assert line == (
        f"::error file={NAME},line=10,col=18,endColumn=19,title=P110 symbol"
        "::`>=` is a symbol, and rules are written in words%0Ahelp: write `is at least`"
        '%0A20 Ill. Adm. Code 9999.10(a), in "Invented"'
    )


@given(NAMES, NAMES, NAMES)
def test_no_text_breaks_out_of_its_command(path: str, message: str, help: str) -> None:
    found = [Diagnostic("P101", message, Label(Span(path or "x", 1, 1, 1, 2)), (), help, message)]
    (line,) = github(result_of({}, found).findings, False).split("\n")[:-1]
    command, _, data = line.removeprefix("::error ").partition("::")
    assert line.startswith("::error ")
    assert [name.partition("=")[0] for name in command.split(",")] == ["file", "line", "col", "endColumn", "title"]
    assert command.count(":") == 0
    assert data.replace("%25", "").replace("%0A", "").count("%") == 0
    assert line.isprintable()


def test_a_report_is_a_notice_and_gaps_are_left_out_unless_asked_for() -> None:
    span = Span(NAME, 3, 1, 4, 1)
    found = result_of({}, [Diagnostic(code, "m", Label(span)) for code in ("P407", "P711")]).findings
    assert github(found, False) == f"::notice file={NAME},line=3,endLine=4,title=P407 end-not-stated::m\n"
    assert github(found, True).count("\n") == 2
