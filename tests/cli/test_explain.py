"""`pincite explain`: the page of a code, by its number or its name."""

from __future__ import annotations

import pytest

from commands import Call
from pincite.cli import FINE, USAGE
from pincite.codes import CODES


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_page_that_begins_with_its_number_and_name(call: Call, code: str) -> None:
    said = call("explain", code)
    assert said.code == FINE
    assert said.out.splitlines()[0] == f"# {code} {CODES[code].name}"


def test_a_code_is_known_by_its_name_and_in_small_letters(call: Call) -> None:
    page = call("explain", "P402").out
    assert call("explain", "p402").out == page
    assert call("explain", "overlapping-periods").out == page


@pytest.mark.parametrize("code", ["P999", "", "402", "../P402", "overlapping"])
def test_an_unknown_code_is_told_with_where_the_codes_begin_and_end(call: Call, code: str) -> None:
    said = call("explain", code)
    assert said.code == USAGE
    assert said.out == ""
    assert f"there is no code {code}; the codes go from {min(CODES)} to {max(CODES)}" in said.err


def test_it_needs_no_project(
    call: Call, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("empty"))
    assert call("explain", "P101").code == FINE
