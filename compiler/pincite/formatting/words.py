"""The words of a line, one space apart; what stands behind a bar or in quotation marks is left as it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lark import Token

from pincite.formatting.lines import Line

STEP = "  "
_COLUMNS = "   "  # between the columns of a table
_QUOTED = re.compile(r'"[^"\n]*"')


def written(line: Line) -> str:
    """A line as it is written, without its indentation."""
    return _joined(line.tokens, line.depth)


def rows(lines: Sequence[Line]) -> list[str]:
    """The rows of a table: keys at the left, each column of cells at the right."""
    keys = [_joined(line.tokens[: -line.cells], line.depth) for line in lines]
    cells = [[_token(token, line.depth) for token in line.tokens[-line.cells :]] for line in lines]
    across = max(len(row) for row in cells)
    widths = [max((len(row[place]) for row in cells if place < len(row)), default=0) for place in range(across)]
    left = max(map(len, keys))
    return [
        _COLUMNS.join([key.ljust(left), *(cell.rjust(width) for cell, width in zip(row, widths, strict=False))])
        for key, row in zip(keys, cells, strict=True)
    ]


def _joined(tokens: Sequence[Token], depth: int) -> str:
    out = ""
    for token in tokens:
        close = not out or token in (",", ":", ")") or out.endswith("(")
        out += ("" if close else " ") + _token(token, depth)
    return out


def _token(token: Token, depth: int) -> str:
    match token.type:
        case "TEXT":
            return ("\n" + STEP * depth).join(_law(line) for line in token.split("\n"))
        case "STRING":
            return ("\n" + STEP * (depth + 1)).join(_QUOTED.findall(token))
        case "DATE":
            return re.sub(r" 0(\d),", r" \1,", token)
        case "MONEY":
            whole, point, cents = token.removeprefix("$").replace(",", "").partition(".")
            return f"${int(whole):,}{point}{cents}"
        case _:
            return str(token)


def _law(line: str) -> str:
    """A line of law: its words as they were written, behind a bar and a space."""
    words = line[line.index("|") + 1 :].rstrip(" \t")
    return "|" + (words if not words or words[0].isspace() else " " + words)
