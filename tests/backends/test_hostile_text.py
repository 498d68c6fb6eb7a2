"""Whatever stands in a rule file is data: it comes back as it was put in and is nothing else, or it is refused with its place."""

from __future__ import annotations

import ast
import json
from functools import cache

import pytest
from hypothesis import given, settings

from hostile import DECEPTIVE, HARMLESS, INERT, NO_WORDS, expected, read_back, rules, texts
from pincite.backends.emit import emit
from pincite.pipeline import Compiled, Rejected
from pincite.proving.loading import loaded
from projects import compiled

FEWER = max(16, settings().max_examples // 4)  # each compiles a project


def attempt(law: str, words: str) -> Compiled | None:
    """The rules compiled; None where they were refused, each finding with a place in a file."""
    put = rules(law, words)
    try:
        return compiled(put)
    except Rejected as rejected:
        found = rejected.found
    assert found
    for finding in found:
        assert finding.code != "P901"
        assert 1 <= finding.at.span.line <= put[finding.at.span.path].count("\n") + 1
    return None


def generated(made: Compiled) -> dict[str, str]:
    return emit(made.plan, "invented", "regs", "invented", "1.0")


class Blanked(ast.NodeTransformer):
    """Puts the same text in place of every text."""

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node


def shape(source: str) -> str:
    """What a module is, whatever the texts in it are."""
    return ast.dump(Blanked().visit(ast.parse(source)))


@cache
def harmless() -> dict[str, str]:
    """The shapes of the modules that harmless rules give."""
    made = attempt(HARMLESS, HARMLESS)
    assert made is not None
    return {path: shape(text) for path, text in generated(made).items() if path.endswith(".py")}


def check_inert(made: Compiled, law: str, words: str) -> None:
    """The generated files are the same programs as those of harmless rules, and hold the texts as they were put in."""
    files = generated(made)
    assert {path: shape(text) for path, text in files.items() if path.endswith(".py")} == harmless()
    constants = {
        node.value
        for path, text in files.items()
        if path.endswith(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant)
    }
    assert expected(words) in constants
    held = json.loads(files["invented/texts.json"])["places"]
    assert held["9999.10(b)"] == [[expected(law)] * 2]
    assert held["9999.10(a)"] == [[expected(law + " It must be so.")]]
    contents = json.loads(files["invented/contents.json"])
    assert {question["words"] for question in contents["questions"]} == {expected(words)}


@pytest.mark.parametrize("sample", INERT, ids=lambda s: ascii(s)[:30])
def test_what_is_no_code_on_a_line_of_law_comes_back_as_it_was_put_in(sample: str) -> None:
    made = attempt(sample, HARMLESS)
    assert made is not None
    with loaded(made.plan, "regs") as book:
        assert read_back(book) == ({expected(sample)}, {HARMLESS})


@pytest.mark.parametrize("sample", INERT, ids=lambda s: ascii(s)[:30])
def test_what_is_taken_between_quotation_marks_comes_back_as_it_was_put_in(sample: str) -> None:
    made = attempt(HARMLESS, sample)
    if made is None:
        assert set(sample) & set('"\t\u201c\u00a0')
    else:
        with loaded(made.plan, "regs") as book:
            assert read_back(book) == ({HARMLESS}, {expected(sample)})


@pytest.mark.parametrize("character", DECEPTIVE, ids=lambda c: f"U+{ord(c):04X}")
def test_a_character_that_deceives_is_refused_everywhere(character: str) -> None:
    assert attempt(f"before {character} after", HARMLESS) is None
    assert attempt(HARMLESS, f"before {character} after") is None


@settings(max_examples=FEWER)
@given(texts.filter(lambda text: "\n" not in text and expected(text)))
def test_any_text_on_a_line_of_law_is_inert_or_refused(law: str) -> None:
    made = attempt(law, HARMLESS)
    if made is not None:
        check_inert(made, law, HARMLESS)


@settings(max_examples=FEWER)
@given(texts.filter(lambda text: "\n" not in text and expected(text) and not set(map(ord, text)) & set(NO_WORDS)))
def test_any_words_between_quotation_marks_are_inert_or_refused(words: str) -> None:
    made = attempt(HARMLESS, words)
    if made is not None:
        check_inert(made, HARMLESS, words)


@settings(max_examples=FEWER)
@given(texts)
def test_a_text_with_line_ends_never_fails_by_itself(text: str) -> None:
    for made in (attempt(text, HARMLESS), attempt(HARMLESS, text)):
        if made is not None:
            for path, source in generated(made).items():
                assert not path.endswith(".py") or ast.parse(source)
