"""What a word processor does to the law's words changes no digest, and what changes a word does."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents import law_of, whole
from pincite.pipeline import compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source

WORDS = '| The "applicant" shall send the person\'s form to a well-known office: one copy is enough.'
RULES = f"a)\n  {WORDS}\n  procedural\n"


def digest(rules: bytes, folder: Path) -> str:
    """The digest of the words of (a), read from a file."""
    path = folder / "rules.pin"
    path.write_bytes(rules)
    source = Source.read(path, "regs/part9999/rules.pin")
    plan = compile_rules([*prelude_sources("il"), source], law_of("il")).plan
    places = [place for part in plan.instruments for module in part.modules for place in module.places]
    (version,) = next(place.versions for place in places if place.address == "9999.10(a)")
    return version.text_digest


@pytest.fixture(name="plain")
def _plain(tmp_path: Path) -> str:
    return digest(whole(RULES).encode(), tmp_path)


TYPOGRAPHY = {
    "curved quotation marks": ('"applicant"', "\u201capplicant\u201d"),
    "a curved apostrophe": ("person's", "person\u2019s"),
    "no-break spaces": ("the person", "the\u00a0person"),
    "narrow no-break spaces": ("the person", "the\u202fperson"),
    "soft hyphens": ("applicant", "appli\u00adcant"),
    "a no-break hyphen": ("well-known", "well\u2011known"),
    "a byte order mark in a line": ("shall", "\ufeffshall"),
    "a byte order mark before the bar": ("  | The", "\ufeff  | The"),
    "a zero width space": ("applicant", "appli\u200bcant"),
    "a word joiner": ("well-known", "well-\u2060known"),
    "several spaces": ("shall send", "shall   send"),
    "a tab": ("shall send", "shall\tsend"),
    "another line": ("shall send", "shall\n  | send"),
    "spaces at the end of the line": ("enough.", "enough.   "),
    "no space behind the bar": ("| The", "|The"),
}


@pytest.mark.parametrize(("written", "instead"), TYPOGRAPHY.values(), ids=TYPOGRAPHY)
def test_typography_changes_no_digest(written: str, instead: str, plain: str, tmp_path: Path) -> None:
    rules = whole(RULES)
    assert rules.count(written) == 1
    assert digest(rules.replace(written, instead).encode(), tmp_path) == plain


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_change_no_digest(end: str, plain: str, tmp_path: Path) -> None:
    assert digest(whole(RULES).replace("\n", end).encode(), tmp_path) == plain


def test_a_byte_order_mark_before_the_file_changes_no_digest(plain: str, tmp_path: Path) -> None:
    assert digest(b"\xef\xbb\xbf" + whole(RULES).encode(), tmp_path) == plain


@pytest.mark.parametrize(
    ("written", "instead"),
    [("shall", "may"), ("one", "One"), ("office:", "office;"), ("send", "re-send"), ("well-known", "well known")],
)
def test_another_word_changes_the_digest(written: str, instead: str, plain: str, tmp_path: Path) -> None:
    assert digest(whole(RULES).replace(written, instead).encode(), tmp_path) != plain


def test_quoted_words_are_found_whatever_the_typography_of_the_text(tmp_path: Path) -> None:
    text = WORDS.replace('"applicant"', "\u201cappli\u00adcant\u201d").replace("shall send", "shall\u00a0\ufeffsend")
    rules = f'a)\n  {text}\n  procedural on "shall send the person\'s form"\n'
    assert digest(whole(rules).encode(), tmp_path) == digest(whole(RULES).encode(), tmp_path)
