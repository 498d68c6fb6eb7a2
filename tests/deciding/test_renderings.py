"""A record as HTML and as Markdown: what it says is there, and nothing in the law or the facts becomes markup."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from documents import compiled
from pincite.deciding.api import Decision, decide
from pincite.deciding.markdown import plain, render_markdown
from pincite.deciding.webpage import render_html
from pincite.proving.loading import loaded

HOSTILE = "<script>alert(1)</script> <b onclick=x> & {{ 7*7 }} [a](javascript:x) `c` | **d**"
RULES = f"""
about person "a person"
  fact old is yes or no
    ask "Is the person old?"
  fact tried is yes or no
    ask "Was the person tried?"
    sensitive

a)
  | A person who is old may enter. {HOSTILE} ends here.
  define allowed as old and not tried
    on "A person who is old may enter. {HOSTILE}"
  question enter "May <i>this</i> person enter?"
    answer allowed
"""


class Tags(HTMLParser):
    """The tags, attributes and text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def decided(facts: dict[str, Any]) -> tuple[Decision, str, str]:
    made, _ = compiled(RULES)
    assert made is not None
    with loaded(made.plan, "regs") as book:
        decision = decide("enter", facts, date(2020, 1, 1), package=book.package)
        return decision, render_html(decision.record, decision.words), render_markdown(decision.record)


def test_hostile_words_of_law_stay_words() -> None:
    _, html, _ = decided({"old": True, "tried": False})
    page = Tags()
    page.feed(html)
    assert page.tags & {"script", "b", "i", "a", "img", "link"} == set()
    assert page.attributes <= {"charset", "class", "content", "http-equiv", "lang", "name", "open", "scope"}
    assert HOSTILE in page.text
    assert "May <i>this</i> person enter?" in page.text


def test_the_whole_text_is_shown_and_the_words_that_decide_are_marked() -> None:
    _, html, _ = decided({"old": False, "tried": False})
    assert "<mark>A person who is old may enter." in html
    assert "</mark> ends here.</blockquote>" in html


def test_a_page_needs_nothing_from_elsewhere() -> None:
    _, html, _ = decided({})
    assert "src=" not in html
    assert "http:" not in html
    assert "https:" not in html
    assert "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"" in html
    assert "url(" not in html


def test_sensitive_values_are_masked_unless_revealed() -> None:
    decision, html, markdown = decided({"old": True, "tried": True})
    assert "tried: (masked)" in html
    assert "tried: (masked)" in markdown
    assert "tried: yes" in render_html(decision.record, decision.words, reveal=True)
    assert "tried: yes" in render_markdown(decision.record, reveal=True)


def test_a_page_tells_the_facts_and_how_to_decide_again() -> None:
    given = {"old": {"value": True, "source": "register 7", "attested_by": "the clerk"}, "tried": True}
    decision, html, _ = decided(given)
    assert '<th scope="row">old</th><td>yes</td><td>register 7; attested by the clerk</td>' in html
    assert '<th scope="row">tried</th><td>(masked)</td>' in html
    assert '<th scope="row">tried</th><td>yes</td>' in render_html(decision.record, decision.words, reveal=True)
    command = f"pincite decide {decision.record['question']['id']} --facts facts.json --on 2020-01-01 --known"
    assert command in html
    _, open_, _ = decided({})
    assert '<th scope="row">old</th><td>not asked</td>' in open_


def test_markdown_says_what_the_text_says() -> None:
    _, _, markdown = decided({"old": True, "tried": False})
    assert markdown.startswith("# YES: May \\<i\\>this\\</i\\> person enter?\n")
    assert "> A person who is old may enter. \\<script\\>" in markdown


@pytest.mark.parametrize(
    ("text", "inert"),
    [("- x", "\\- x"), ("1. x", "1\\. x"), ("# x", "\\# x"), ("a_b", "a\\_b"), ("re-take", "re-take"), ("a\nb", "a b")],
)
def test_nothing_is_read_as_markdown(text: str, inert: str) -> None:
    assert plain(text) == inert
