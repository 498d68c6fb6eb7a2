"""A call that is read without argparse means what argparse says it means."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.cli.arguments import Arguments, Taken, parser
from pincite.cli.common import day, pair, proposal

WORDS = [
    "--on",
    "--o",
    "--take",
    "--full",
    "--form",
    "-f",
    "-",
    "--",
    "",
    "-1",
    "-x",
    "text",
    "json",
    "a=b",
    "2024-02-01",
    "--on=x",
]


def arguments(second: bool = False) -> Arguments:
    p = parser("decide", "do it", "pincite decide")
    p.add_argument("question", help="what is asked")
    if second:
        p.add_argument("other", type=pair)
    p.add_argument("--on", type=day)
    p.add_argument("--take", type=pair, action="append", default=[])
    p.add_argument("--propose", type=proposal, action="append")
    p.add_argument("-f", "--form", choices=("text", "json"), default="text")
    p.add_argument("--full", action="store_true")
    return p


def by_argparse(p: Arguments, call: list[str]) -> dict[str, Any] | None:
    """What argparse makes of a call; None where it ends the process."""
    try:
        return vars(p.parser().parse_args(call))
    except SystemExit:
        return None


@given(st.booleans(), st.lists(st.sampled_from(WORDS), max_size=7))
def test_what_is_read_plainly_is_what_argparse_reads(second: bool, call: list[str]) -> None:
    p = arguments(second)
    plain = p.plainly(call)
    assert plain is None or vars(plain) == by_argparse(p, call)


PLAIN = [
    ["q"],
    ["q", "--on", "2024-02-01"],
    ["--on", "2024-02-01", "q", "--take", "a=b", "--take", "c=d", "--full"],
    ["-f", "json", "q"],
    ["q", "--on", "2024-02-01", "--on", "2024-02-02"],
    ["-", "--propose", "48 Ill=2024-02-01"],
]


@pytest.mark.parametrize("call", PLAIN, ids=" ".join)
def test_a_plain_call_is_read_without_argparse(call: list[str]) -> None:
    p = arguments()
    plain = p.plainly(call)
    assert plain is not None
    assert vars(plain) == by_argparse(p, call)


OTHERS = [
    [],
    ["q", "r"],
    ["q", "--on"],
    ["q", "--on", "yesterday"],
    ["q", "--on=2024-02-01"],
    ["q", "--ful"],
    ["q", "--form", "xml"],
    ["q", "--help"],
    ["--", "q"],
    ["q", "--take", "-a=b"],
    ["", "--full"],
]


@pytest.mark.parametrize("call", OTHERS, ids=" ".join)
def test_any_other_call_is_left_to_argparse(call: list[str]) -> None:
    assert arguments().plainly(call) is None


@pytest.mark.parametrize(
    "how",
    [
        {"nargs": "?"},
        {"required": True},
        {"dest": "other"},
        {"action": "store_const", "const": 1},
        {"type": int, "default": "3"},
    ],
    ids=str,
)
def test_an_argument_that_only_argparse_understands_leaves_the_command_to_it(how: dict[str, Any]) -> None:
    p = arguments()
    p.add_argument("--more", **how)
    assert p.plainly(["q"]) is None
    assert isinstance(p.parser(), argparse.ArgumentParser)


def test_a_command_of_which_one_option_excludes_another_is_left_to_argparse() -> None:
    p = arguments()
    group = p.add_mutually_exclusive_group()
    group.add_argument("--one", action="store_true")
    p.add_argument("--three", action="store_true")
    assert p.plainly(["q", "--three"]) is None
    assert vars(p.parse_args(["q", "--three"]))["three"] is True


def test_lists_of_two_calls_are_apart() -> None:
    p = arguments()
    assert [p.parse_args(["q", "--take", "a=b"]).take for _ in range(2)] == [[("a", "b")], [("a", "b")]]
    assert isinstance(p.parse_args(["q"]), Taken)


def test_a_decision_is_made_without_argparse() -> None:
    code = (
        "import sys; from pincite.cli import main; "
        "code = main(['decide', 'nothing_of_the_kind', '--package', 'pincite_il']); "
        "sys.exit(code != 2 or 'argparse' in sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, env=environment)
    assert (ended.returncode, ended.stderr[:40]) == (0, "pincite: there is no question `nothing_o")
