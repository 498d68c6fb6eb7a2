"""Numbers in rules and examples are never rounded; files in any order give one result; long lines of law are no trouble."""

from __future__ import annotations

import time

import pytest

from pincite.backends.emit import emit
from pincite.checks.sentences import sentences
from pincite.jurisdiction import jurisdiction
from pincite.pipeline import compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source
from projects import RULES
from rulebooks import failures, found, only

NINES = "69." + "9" * 35

AVERAGE = """\
fact average is a number of percent from 0% to 100%
fact points is a whole number from 0 to 100
fact waited is a number of hours
a)
  | Seventy.
  question enough "Enough?"
    answer average is at least 70% and points is at least 3 and waited is at least 1 hours
"""


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("at least 70%", f"at least {NINES}%", "P309"),
        ("at least 3 ", f"at least 3.{'0' * 37}1 ", "P309"),
        ("to 100%", f"to 100.{'0' * 40}1%", "P310"),
        ("from 0 to 100\n", f"from 0 to 99.{'9' * 40}\n", "P310"),
        ("at least 1 hours", f"at least 0.{'9' * 40} hours", "P309"),
    ],
)
def test_a_number_too_fine_is_refused(old: str, new: str, code: str) -> None:
    assert found(AVERAGE.replace(old, new)) == [code]


@pytest.mark.parametrize(
    "given", [f"average is {NINES}%", f"waited is 0.{'9' * 40} hours", f"waited is 59.{'9' * 40} minutes"]
)
def test_an_example_is_given_no_rounded_number(given: str) -> None:
    rules = AVERAGE + f'  example "x"\n    on January 1, 2020\n    given {given}\n    expect enough is yes\n'
    (said,) = failures(rules)
    assert "more decimal places than are kept (six)" in said


def test_a_deeming_that_can_never_decide() -> None:
    rules = AVERAGE + "  deemed average is 80% when points is at least 3 unless shown\n"
    finding = only(rules, "P204")
    assert finding.message.startswith("`average` cannot be none")
    assert not found(
        rules.replace("to 100%", "to 100% or none").replace("answer average", "answer average is not none and average")
    )


def test_any_order_of_the_files_gives_the_same() -> None:
    law = jurisdiction("il")
    files = [*prelude_sources("il"), *(Source(path, text) for path, text in RULES.items())]
    wanted = None
    for turn in range(4):
        files = [*reversed(files[turn:]), *files[:turn]]
        made = emit(compile_rules(files, law).plan, "invented", "regs", "invented", "1.0")
        assert wanted in (None, made)
        wanted = made


@pytest.mark.parametrize("words", ["x", ". ", "20 Ill. Adm. Code ", "a. b. ", '."', "1. 2. ", "; "])
def test_long_lines_are_read_in_no_time(words: str) -> None:
    text = words * (100_000 // len(words))
    started = time.perf_counter()
    sentences(text)
    assert time.perf_counter() - started < 2


def test_sentences_end_where_they_did() -> None:
    text = "No. 5 applies. See Sec. 3. A. Smith may go; he is Dr. Who. 1720. 25 is one. (Yes.) end"
    assert [text[a:b].strip() for a, b in sentences(text)] == [
        "No. 5 applies.",
        "See Sec. 3.",
        "A. Smith may go; he is Dr. Who.",
        "1720. 25 is one.",
        "(Yes.) end",
    ]
