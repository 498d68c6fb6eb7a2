"""`search` and `cite`: what they print, what they refuse, and that nothing typed reaches the terminal as it is."""

from __future__ import annotations

import json

import pytest

from commands import Call
from pincite.cli import FINDINGS, FINE, USAGE


@pytest.mark.usefixtures("project")
def test_search_prints_addresses_and_words(call: Call) -> None:
    said = call("search", "examination", "hours", "--on", "2021-01-01")
    assert said.code == FINE
    assert "9999.10(a)  Licences\n    A trainee may sit the examination after 120 hours of the course." in said.out
    assert said.out.endswith("1 place found\n")
    before = call("search", "examination", "hours", "--on", "2010-01-01")
    assert "after 100 hours" in before.out
    every = call("search", "examination", "hours", "--all-versions")
    assert "words by 1 Ill. Reg. 1, until 5 Ill. Reg. 50" in every.out
    assert "2 places found" in every.out


@pytest.mark.usefixtures("project")
def test_search_as_json_says_the_same(call: Call) -> None:
    found = json.loads(call("search", "trainee", "--on", "2021-01-01", "--format", "json", "--limit", "1").out)
    assert found["query"] == "trainee"
    assert found["found"] > 1
    assert len(found["results"]) == 1
    assert {"kind", "address", "citation", "heading", "excerpt", "status"} <= set(found["results"][0])


@pytest.mark.usefixtures("project")
def test_search_that_finds_nothing_says_what_may_be_meant(call: Call) -> None:
    said = call("search", "traineee", "--on", "2021-01-01")
    assert said.code == FINDINGS
    assert "traineee is nowhere in the law that was searched; did you mean trainee" in said.out


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("x",), "--on DAY"),
        (("x", "--on", "2021-01-01", "--all-versions"), "--on DAY"),
        (("...", "--all-versions"), "no word"),
        (("a " * 41, "--all-versions"), "more than 40 words"),
        (("a", "--all-versions", "--part", "9998"), "did you mean 9999?"),
        (("a", "--all-versions", "--limit", "0"), "not a number of results"),
    ],
)
def test_search_that_cannot_be_says_why(call: Call, arguments: tuple[str, ...], said: str) -> None:
    ended = call("search", *arguments)
    assert ended.code == USAGE
    assert said in ended.err


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    "evil", ["\x1b[31mtrainee", "trainee\x00", "trainee \u202e", '"trainee', "(?:a+)+$ trainee", "%s{0}"]
)
def test_what_is_typed_is_never_obeyed(call: Call, evil: str) -> None:
    for arguments in (("search", evil, "--on", "2021-01-01"), ("cite", evil), ("graph", evil)):
        said = call(*arguments)
        assert said.code in (FINE, FINDINGS, USAGE)
        assert not {c for c in said.out + said.err if not c.isprintable()} - {"\n"}


@pytest.mark.usefixtures("law")
def test_search_of_the_law_finds_other_names(call: Call) -> None:
    said = call("search", "certification examination", "--on", "2024-02-01", "--limit", "99")
    words = " ".join(said.out.split())
    assert 'certification examination is also called "Comprehensive Examination"' in words
    assert 'found as "Comprehensive Examination", another name of certification examination' in words


# ---- cite -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("project")
def test_cite_says_of_each_citation_what_it_names(call: Call) -> None:
    text = (
        "see 9999.10(a), 20 Ill. Adm. Code 9999.20, 21 Ill. Adm. Code 9999.20, 9999.10(z), 8888.10, 5 Ill. Reg. 50, "
        "6 Ill. Reg. 1, 50 ILCS 1/2 and subsection (b)"
    )
    said = call("cite", text, "--on", "2021-01-01")
    assert said.code == FINDINGS
    lines = said.out.splitlines()
    assert [int(line.split(":")[0]) for line in lines] == sorted(int(line.split(":")[0]) for line in lines)
    expected = [
        "20 Ill. Adm. Code 9999.10(a)  Licences; in force on January 1, 2021: from July 1, 2020",
        "20 Ill. Adm. Code 9999.20  Forms; in force on January 1, 2021: ",
        "21 Ill. Adm. Code 9999.20  not found: 9999 is 20 Ill. Adm. Code 9999, not as it is cited here",
        "9999.10(z)  not found: there is a 9999.10, and no such place in it; did you mean 9999.10(",
        "8888.10  elsewhere: it is not among the rules that are held here",
        "5 Ill. Reg. 50  an action on 20 Ill. Adm. Code 9999: amended",
        "6 Ill. Reg. 1  elsewhere: it is a page of the Illinois Register",
        "50 ILCS 1/2  elsewhere: it is a section of the Illinois Compiled Statutes",
        "(b)  unclear: it is read in the place it stands in; say which with --in ADDRESS",
    ]
    assert len(lines) == len(expected)
    for line, words in zip(lines, expected, strict=True):
        assert words in line


@pytest.mark.usefixtures("project")
def test_cite_reads_standard_input_and_relative_citations(call: Call) -> None:
    said = call(
        "cite", "-", "--in", "9999.10(a)", "--format", "json", typed="\ufeffunder subsection (b)\nand 9999.20(a)"
    )
    assert said.code == FINE
    entries = json.loads(said.out)
    assert [(e["written"], e["citation"], e["exists"]) for e in entries] == [
        ("(b)", "20 Ill. Adm. Code 9999.10(b)", True),
        ("9999.20(a)", "20 Ill. Adm. Code 9999.20(a)", True),
    ]
    assert entries[0]["heading"] == "Licences"


@pytest.mark.usefixtures("project")
def test_an_instrument_is_named_as_a_whole(call: Call) -> None:
    said = call("cite", "20 Ill. Adm. Code 9999, or 21 Ill. Adm. Code 9999", "--on", "2021-01-01")
    assert said.out.splitlines() == [
        "0: 20 Ill. Adm. Code 9999  Invented for tests: not law",
        "27: 21 Ill. Adm. Code 9999  not found: 9999 is 20 Ill. Adm. Code 9999, not as it is cited here",
    ]


@pytest.mark.usefixtures("project")
def test_a_text_without_citations_is_told(call: Call) -> None:
    said = call("cite", "Nothing is cited here.")
    assert (said.code, said.out) == (FINDINGS, "")
    assert "no citation in this text" in said.err
