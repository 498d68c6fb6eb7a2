"""The quick reading of a text gives the tree that lark gives, place for place; and nothing where lark finds a mistake."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from lark import Token, Tree
from lark.exceptions import UnexpectedInput

from pincite.jurisdiction import jurisdiction
from pincite.source import plain_lines
from pincite.syntax.grammar import NotLinedUp, RunTogether, parser, quick

ROOT = Path(__file__).resolve().parents[2]
LAW = jurisdiction("il")
FILES = sorted((*ROOT.glob("regs/**/*.pin"), *ROOT.glob("dsl/prelude/*.pin"), *ROOT.glob("benchmarks/rules/*.pin")))


def by_lark(text: str) -> Tree[Token] | None:
    try:
        return parser(LAW).parse(text)
    except (UnexpectedInput, NotLinedUp, RunTogether):
        return None


def told(node: Tree[Token] | Token) -> object:
    """Everything that is read from a tree."""
    if isinstance(node, Token):
        return node.type, str(node), node.line, node.column, node.end_line, node.end_column
    meta = node.meta
    where = () if meta.empty else (meta.line, meta.column, meta.end_line, meta.end_column)
    return str(node.data), where, [told(child) for child in node.children]


def check_same(text: str) -> bool:
    """Both readings agree; whether they read the text."""
    slow, fast = by_lark(text), quick(LAW).parse(text)
    assert (slow is None) == (fast is None), text
    if slow is not None and fast is not None:
        assert told(slow) == told(fast)
    return slow is not None


def test_there_are_files() -> None:
    assert len(FILES) > 10


@pytest.mark.parametrize("path", FILES[:: max(1, len(FILES) // 12)], ids=lambda path: path.stem)
def test_a_file_is_read_the_same(path: Path) -> None:
    assert check_same(plain_lines(path.read_text(encoding="utf-8")) + "\n")


def test_damaged_texts_are_refused_where_lark_refuses_them() -> None:
    chance = random.Random(20)  # noqa: S311  # the same damage each time
    read = 0
    texts = [plain_lines(path.read_text(encoding="utf-8")) for path in FILES]
    for text in (text for text in texts if len(text) < 6000):
        for _ in range(6):
            at = chance.randrange(len(text))
            match chance.randrange(4):
                case 0:
                    damaged = text[:at] + text[at + 1 :]
                case 1:
                    damaged = text[:at] + chance.choice(' ()"|\n:,.') + text[at:]
                case 2:
                    lines = text.split("\n")
                    number = chance.randrange(len(lines))
                    damaged = "\n".join([*lines[:number], "  " + lines[number], *lines[number + 1 :]])
                case _:
                    lines = text.split("\n")
                    number = chance.randrange(len(lines))
                    damaged = "\n".join([*lines[:number], *lines[number + 1 :]])
            read += check_same(damaged + "\n")
    assert read > 10


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "define",
        "define a as yes",
        "define a as\n  yes\n yes\n",
        'note "a"note "b"\n',
        "define a as all of\n",
        "@\n",
    ],
)
def test_small_texts(text: str) -> None:
    slow, fast = by_lark(text), quick(LAW).parse(text)
    assert fast is None or (slow is not None and told(fast) == told(slow))


def test_words_that_run_together_are_refused() -> None:
    assert quick(LAW).parse('unit mile is "miles"\n') is not None
    assert quick(LAW).parse('unitmile is "miles"\n') is None
