"""TOML that is read in place is what `tomllib` reads."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.plain_toml import NotPlain, plain, read_toml

ROOT = Path(__file__).resolve().parents[2]
TOKENS = [
    *("a", "b", "a.b", '"k"', '"x"', '"é#"', "=", " = ", "1", "-3", "01", "0", "-0", "+1", "1_0", "1.5", "inf", "-"),
    *(
        "true",
        "false",
        "[",
        "]",
        "[a]",
        "[b]",
        "[a.b]",
        "[[a]]",
        "[[a.b]]",
        "[[b]]",
        "[ a ]\n",
        "[[ b ]]\n",
        "{",
        "}",
        "{}",
    ),
    *(
        "{ a = 1 }",
        ",",
        ", ",
        "# c\n",
        "2024-02-01",
        "2024-02-31",
        " 10:00:00",
        "\\",
        "\t",
        " ",
        "''",
        '"""',
        "\r",
        "\r\n",
    ),
    *(
        "\n",
        "\n\n",
        "a = 1\n",
        'b = "x"\n',
        "a = [1, 2]\n",
        "b = {a = 1, b = [2]}\n",
        "a.b = 1\n",
        "\x00",
        "\x7f",
        "1 = 2\n",
    ),
]


@given(st.lists(st.sampled_from(TOKENS), max_size=12).map("".join))
def test_what_is_read_in_place_is_what_tomllib_reads(text: str) -> None:
    try:
        found = plain(text)
    except NotPlain:
        return
    assert repr(found) == repr(tomllib.loads(text))


PLAIN = [
    "",
    "a = 1",
    'a = "x" # why\n\n[b]\nc = -3\n[b.d]\ne = true',
    "a = [\n  1, # one\n  [2, 3],\n]\r\n",
    'a = { state = "unknown", "at least" = 3 }\nb = {}',
    "[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\nb = 3\n[a.c]\nd = 4",
    "[a.b]\nc = 1\n[a]\nd = 2024-02-29",
]


@pytest.mark.parametrize("text", PLAIN)
def test_documents_of_the_plainest_form_are_read_in_place(text: str) -> None:
    assert plain(text) == tomllib.loads(text)


OTHERS = [
    "a = 1.5",
    "a = 'x'",
    'a = "\\u00e9"',
    'a = """x"""',
    "a.b = 1",
    "a = 2024-02-01T10:00:00",
    "a = 2024-02-01 10:00:00",
    "a = 0x10",
    "a = 1000000000000000000",
    "a = " + "[" * 30 + "]" * 30,
]


@pytest.mark.parametrize("text", OTHERS)
def test_documents_of_another_form_are_left_to_tomllib(text: str) -> None:
    with pytest.raises(NotPlain):
        plain(text)
    assert read_toml(text) == tomllib.loads(text)


WRONG = [
    "a",
    "a =",
    "a = 1 b = 2",
    "a = 1\na = 2",
    "[a]\n[a]",
    "[a",
    "a = [1",
    "a = {b = 1,}",
    "a = {b = 1\n}",
    "a = 2023-02-29",
    "a = 01",
    "[a]\nb = 1\n[a.b]",
    "a = []\n[[a]]",
    "[[a]]\n[a]",
    "a = 1 # \x01",
    'a = "x\ny"',
]


@pytest.mark.parametrize("text", WRONG)
def test_a_mistake_is_told_as_by_tomllib(text: str) -> None:
    with pytest.raises(NotPlain):
        plain(text)
    with pytest.raises(tomllib.TOMLDecodeError):
        read_toml(text)


def test_numbers_are_read_as_asked_for() -> None:
    assert read_toml("a = 9999.30", Decimal) == {"a": Decimal("9999.30")}
    assert read_toml("a = 2023-06-23") == {"a": date(2023, 6, 23)}


@pytest.mark.parametrize("name", ["pyproject.toml", "docs/demo/retake.toml"])
def test_the_settings_and_the_facts_of_the_example_are_read_in_place(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert plain(text) == tomllib.loads(text)


def test_it_is_read_without_tomllib() -> None:
    code = "import sys; from pincite.runtime.plain_toml import read_toml; read_toml('a = 1'); sys.exit('tomllib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
