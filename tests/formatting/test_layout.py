"""The canonical layout: one form for all layouts of a file, no word other than it was, nothing done to a broken file."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import ROOT, blocks, compiled, documents, law_of, whole
from hostile import rules, texts
from layouts import NAME, layout, relaid
from oracle.program import Program, source
from oracle.strategies import programs
from pincite.diagnostics import has_errors
from pincite.formatting import layout as module
from pincite.formatting.layout import laid_out, says
from pincite.passes.parse import parse_file
from pincite.source import Source, plain_lines
from projects import RULES

LAW = sorted([*(ROOT / "regs").rglob("*.pin"), *(ROOT / "dsl" / "prelude").rglob("*.pin")])
PAGES = [
    page
    for folder in ("dsl/reference", "dsl/conformance")
    for page in documents(folder)
    if any(block.info == "pin" for block in blocks(page))
]


def digests(text: str) -> dict[str, list[tuple[str, str]]]:
    """The digests of text and logic of every version of every place."""
    made, found = compiled(text)
    assert made is not None, found
    places = [place for part in made.plan.instruments for module in part.modules for place in module.places]
    return {place.address: [(v.text_digest, v.logic_digest) for v in place.versions] for place in places}


# ---- what is laid out how -------------------------------------------------------------------------------------------

CASES = {
    "indentation is two spaces": ("a)\n    | Law.\n    procedural\n", "a)\n  | Law.\n  procedural\n"),
    "empty lines at the ends go": ("\n\na)\n  | Law.\n  procedural\n\n\n", "a)\n  | Law.\n  procedural\n"),
    "an end is put to the last line": ("a)\n  | Law.\n  procedural", "a)\n  | Law.\n  procedural\n"),
    "a place stands apart": (
        "a)\n  | A.\n  procedural\nb)\n  | B.\n  procedural\n",
        "a)\n  | A.\n  procedural\n\nb)\n  | B.\n  procedural\n",
    ),
    "a heading stands apart": (
        'section 9999.20 "X"\n| Law.\nprocedural\nsection 9999.30 "Y"\n| Law.\nprocedural\n',
        'section 9999.20 "X"\n\n| Law.\nprocedural\n\nsection 9999.30 "Y"\n\n| Law.\nprocedural\n',
    ),
    "logic stands apart from the law, and a class does not": (
        "a)\n\n  | Law.\n\n  informational\n  define x as all of\n\n    p\n    q\n",
        "a)\n  | Law.\n  informational\n\n  define x as all of\n    p\n    q\n",
    ),
    "lines that are declared one under the other stay in groups": (
        "fact p is yes or no\n\n\nfact q is yes or no\nfact r is yes or no\n",
        "fact p is yes or no\n\nfact q is yes or no\nfact r is yes or no\n",
    ),
    "periods with words alone stand together": (
        "a)\n  until 1 Ill. Reg. 1\n    | A.\n\n  since 1 Ill. Reg. 1\n    | B.\n",
        "a)\n  until 1 Ill. Reg. 1\n    | A.\n  since 1 Ill. Reg. 1\n    | B.\n",
    ),
    "periods with logic stand apart": (
        "a)\n  until 1 Ill. Reg. 1\n    | A.\n    define x as p\n  since 1 Ill. Reg. 1\n    | B.\n",
        "a)\n  until 1 Ill. Reg. 1\n    | A.\n\n    define x as p\n\n  since 1 Ill. Reg. 1\n    | B.\n",
    ),
    "words stand one space apart": (
        "a)\n  | Law.\n\n  define x as  p   and ( q or   r )\n",
        "a)\n  | Law.\n\n  define x as p and (q or r)\n",
    ),
    "columns of a table are lined up": (
        "table t in inches\n  across sex : male ,female\n  down age\n    5 to 9 14 7.5\n    10 and over   7    10.25\n",
        "table t in inches\n  across sex: male, female\n  down age\n    5 to 9        14     7.5\n"
        "    10 and over    7   10.25\n",
    ),
    "days and amounts have one form": (
        'example "e"\n  on June 05, 2023\n  given fee is $1250.50\n  expect x is yes\n',
        'example "e"\n  on June 5, 2023\n  given fee is $1,250.50\n  expect x is yes\n',
    ),
    "a quotation goes on a step further in": (
        'a)\n  | Law.\n  procedural on "one"\n  "two" to "three"\n',
        'a)\n  | Law.\n  procedural on "one"\n    "two" to "three"\n',
    ),
    "law is broken as it was, behind a bar and a space": (
        "a)\n  |Law of\n      | several   lines.\u00a0 \n  |\n  |   And more.  \n  procedural\n",
        "a)\n  | Law of\n  | several   lines.\u00a0\n  |\n  |   And more.\n  procedural\n",
    ),
    "two runs of words stay two": (
        "authority\n  | One.\n\n\n  | Two.\n",
        "authority\n  | One.\n\n  | Two.\n",
    ),
    "what prints nothing before a bar goes": ("a)\n  \ufeff| Law.\n  procedural\n", "a)\n  | Law.\n  procedural\n"),
    "a file without words is empty": ("\n  \n", ""),
}


@pytest.mark.parametrize(("written", "expected"), CASES.values(), ids=CASES)
def test_a_layout(written: str, expected: str) -> None:
    assert layout(written) == expected
    assert layout(expected) == expected


def test_line_ends_and_a_byte_order_mark_are_layout() -> None:
    text = "a)\n  | Law.\n  procedural\n"
    for other in (text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\ufeff" + text):
        assert layout(other) == text


@pytest.mark.parametrize("path", LAW, ids=lambda path: path.stem)
def test_the_law_is_in_canonical_layout(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert layout(text) == text


# ---- no word is other than it was -----------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_documented_construct_says_the_same_in_canonical_layout(page: Path) -> None:
    for block in blocks(page):
        if block.info == "pin":
            text = whole(block.text)
            made = layout(text)
            assert layout(made) == made
            assert digests(made) == digests(text)


@pytest.mark.parametrize("text", RULES.values(), ids=RULES)
def test_notes_stay_where_they_are(text: str) -> None:
    noted = re.sub(r"(?m)^( *)ask ", r'\1note "a note"\n\1ask ', text)
    made = layout(noted)
    assert [line.strip() for line in made.split("\n") if line.strip()] == [
        line.strip() for line in noted.split("\n") if line.strip()
    ]


@settings(max_examples=10)
@given(programs(), st.data())
def test_random_programs_have_one_layout(program: Program, data: st.DataObject) -> None:
    text = layout(source(program))
    assert layout(text) == text
    other = data.draw(relaid(text))
    assert layout(other) == text


SHORT = [path for path in LAW if path.stat().st_size < 9_000]


@settings(max_examples=10)
@given(st.sampled_from(SHORT), st.data())
def test_the_law_laid_out_anyhow_has_one_layout(path: Path, data: st.DataObject) -> None:
    check_one_layout(path, data)


@pytest.mark.slow
@settings(max_examples=60)
@given(st.sampled_from(LAW), st.data())
def test_the_whole_law_laid_out_anyhow_has_one_layout(path: Path, data: st.DataObject) -> None:
    check_one_layout(path, data)


def check_one_layout(path: Path, data: st.DataObject) -> None:
    """That a file comes back from any other layout."""
    text = path.read_text(encoding="utf-8")
    assert layout(data.draw(relaid(text))) == text


@given(texts, texts)
def test_hostile_words_stay_as_they_are(law: str, words: str) -> None:
    for path, text in rules(
        plain_lines(law).replace("\n", " "), plain_lines(words).replace("\n", " ").replace('"', "'")
    ).items():
        before = parse_file(Source(path, text), law_of("il"))
        made = laid_out(Source(path, text), law_of("il"))
        assert (made.result is None) == has_errors(before.found)
        if made.result is not None:
            assert says(parse_file(Source(path, made.result), law_of("il")).result) == says(before.result)


# ---- what is not touched --------------------------------------------------------------------------------------------


def test_a_broken_file_gets_what_the_parser_says_and_no_layout() -> None:
    text = "a)\n    | Law.\n    procedurl\n"
    made = laid_out(Source(NAME, text), law_of("il"))
    assert made.result is None
    assert made.found == parse_file(Source(NAME, text), law_of("il")).found
    assert [d.code for d in made.found if d.code != "P801"] == ["P109"]


def test_a_file_broken_anywhere_is_laid_out_or_refused_and_never_fails() -> None:
    chance, law = random.Random(7), law_of("il")  # noqa: S311  # what is broken is chosen, nothing is kept secret
    refused = 0
    for _ in range(60):
        lines = chance.choice(list(RULES.values())).split("\n")
        one = chance.randrange(len(lines))
        lines[one] = chance.choice(
            ("", " " * chance.randrange(9) + lines[one].lstrip(), lines[one][:-1], lines[one] * 2)
        )
        text = "\n".join(lines)
        made = laid_out(Source(NAME, text), law)
        assert "P901" not in {d.code for d in made.found}
        refused += made.result is None
        if made.result is not None:
            assert layout(made.result) == made.result
    assert 0 < refused < 60


def test_a_layout_that_would_change_what_is_said_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_laid_out", lambda text, _: text.replace("shall", "may"))
    made = laid_out(Source(NAME, "a)\n  | The office shall answer.\n  procedural\n"), law_of("il"))
    assert made.result is None
    (found,) = made.found
    assert found.code == "P901"
    assert "would change what it says; the file is left as it is" in found.message
    monkeypatch.setattr(module, "_laid_out", lambda text, _: text + "a")
    assert laid_out(Source(NAME, "a)\n  | Law.\n  procedural\n"), law_of("il")).result is None
