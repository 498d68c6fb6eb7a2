"""Lines of a page are those that `textwrap` makes."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from pincite.deciding.wrapping import wrapped

PIECES = ["a", "bb", "a-long-word", "-", " ", "  ", "\n", "\t", "\u00a0", "\f", "e g", "\u2003", "\x85", "§"]


@given(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.integers(6, 30),
    st.sampled_from(["", "   ", "├─ ", "no   "]),
    st.sampled_from(["", "     ", "│ "]),
)
def test_lines_are_those_of_textwrap(text: str, width: int, lead: str, hang: str) -> None:
    assert wrapped(text, width, lead, hang) == textwrap.wrap(
        text, width, initial_indent=lead, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
    )


def test_a_word_wider_than_the_page_stands_alone() -> None:
    assert wrapped("see regs/il/adm20/part1720.pin here", 10, "", "  ") == [
        "see",
        "  regs/il/adm20/part1720.pin",
        "  here",
    ]
