"""What to say about a line that the grammar refuses: the place, the mistake in plain words, and what to write instead."""

from __future__ import annotations

import difflib
import re
from typing import NamedTuple

from lark import Lark
from lark.exceptions import UnexpectedCharacters, UnexpectedToken
from lark.indenter import DedentError

from pincite.syntax.characters import indent, is_text


class Complaint(NamedTuple):
    """One mistake: line, column, code, message, help, and how many characters it covers."""

    line: int
    column: int
    code: str
    message: str
    help: str | None
    width: int = 1


# How a terminal of the grammar is called when it was expected.
_SAY = {
    "_NL": "the end of the line",
    "_INDENT": "an indented line",
    "_DEDENT": "the end of the block",
    "STRING": 'words in "quotes"',
    "NAME": "a name",
    "QUALIFIED": "a name of another instrument",
    "DATE": "a date such as June 23, 2023",
    "MONTH": "a month such as June 2025",
    "REGISTER": "a page of the register",
    "CODE": "the citation of an instrument",
    "SECTION": "the number of a Section, such as 1.10(a)",
    "APPENDIX": "an appendix",
    "STATUTE": "a statute",
    "RELATIVE": "a subsection such as (g)",
    "NUMBER": "a number",
    "LABEL": "a label such as a)",
    "LETTER": "a capital letter",
    "TEXT": "a line of law beginning with |",
    "PERCENT": "a percentage such as 70%",
    "CLOCK": "minutes and seconds such as 14:34",
    "MONEY": "an amount such as $25",
    "LPAR": "(",
    "RPAR": ")",
    "COLON": "a colon",
    "COMMA": "a comma",
    "$END": "the end of the file",
}
_SYMBOLS = {
    ">=": "is at least",
    "<=": "is at most",
    "==": "is",
    "!=": "is not",
    "&&": "and",
    "||": "or",
    "=": "is",
    ">": "is more than",
    "<": "is less than",
    "+": "plus",
    "-": "minus",
    "*": "times",
    "/": "over",
}
_SYMBOL = re.compile("|".join(re.escape(s) for s in sorted(_SYMBOLS, key=len, reverse=True)))
_OPENS_BODY = re.compile(r"\s*(\w{1,5}[).]|(since|until|during|example|duty|right|ban|table|exception|reading) .*)$")
_ITEM = re.compile(r"\s*\w{1,5}[).]")


def complain(
    error: UnexpectedToken | UnexpectedCharacters | DedentError, lines: list[str], lark: Lark, words: tuple[str, ...]
) -> Complaint:
    """Say what is wrong at the place where the grammar stopped."""
    if isinstance(error, DedentError):
        return _not_lined_up(error, lines)
    line = min(max(error.line, 1), len(lines))
    column = max(error.column, 1)
    if error.line > len(lines):
        return Complaint(len(lines), 1, "P114", "the file ends in the middle of a block", None)
    if (missing := _missing_indent(line, column, lines)) is not None:
        return missing
    text = lines[line - 1]
    if symbol := _SYMBOL.match(text, column - 1):
        said = _SYMBOLS[symbol[0]]
        return Complaint(line, column, "P110", f"`{symbol[0]}` is not used here", f"write `{said}`", len(symbol[0]))
    if isinstance(error, UnexpectedCharacters):
        return _unreadable(error, line, column, text, lark)
    return _unexpected(error, line, column, lines, lark, words)


def _not_lined_up(error: DedentError, lines: list[str]) -> Complaint:
    match = re.search(r"column (\d+)", str(error))
    depth = int(match[1]) if match else -1
    line = next((n for n, s in enumerate(lines, 1) if s.strip() and indent(s) == depth and not is_text(s)), 1)
    return Complaint(
        line,
        max(depth, 0) + 1,
        "P118",
        "this line does not line up with any line above it",
        "move it under the line it belongs to: two spaces for each step",
    )


def _missing_indent(line: int, column: int, lines: list[str]) -> Complaint | None:
    above = line - 2
    while above > 0 and not lines[above].strip():
        above -= 1
    text = lines[line - 1]
    if (
        above >= 0
        and column == indent(text) + 1
        and _OPENS_BODY.match(lines[above])
        and indent(text) <= indent(lines[above])
        and (is_text(text) or not _ITEM.match(text))
    ):
        return _needs_indent(line, lines[above])
    return None


def _needs_indent(line: int, above: str) -> Complaint:
    return Complaint(
        line,
        1,
        "P107",
        f"the line under `{above.strip()[:50]}` must be indented",
        "put two more spaces before it, and before the lines that go with it",
    )


def _unreadable(error: UnexpectedCharacters, line: int, column: int, text: str, lark: Lark) -> Complaint:
    here = re.match(r"\S+", text[column - 1 :])
    word = here[0] if here else ""
    expected = _expected(error.allowed or set(), lark)
    near = difflib.get_close_matches(word.lower(), [e.strip("`") for e in expected if e.startswith("`")], 1)
    help = f"did you mean `{near[0]}`?" if near else "expected " + _some(expected)
    return Complaint(line, column, "P101", f"`{word[:40]}` cannot stand here", help, max(len(word), 1))


def _unexpected(
    error: UnexpectedToken, line: int, column: int, lines: list[str], lark: Lark, words: tuple[str, ...]
) -> Complaint:
    token = error.token
    expected = _expected(set(error.accepts or error.expected), lark)
    spelt = [e.strip("`") for e in expected if e.startswith("`")]
    if token.type in ("_NL", "_INDENT", "_DEDENT", "$END"):
        return _wrong_end(error, line, column, lines, expected)
    if token.type in ("AND", "OR") and {"AND", "OR"} & set(error.expected):
        return Complaint(
            line,
            column,
            "P111",
            "`and` and `or` are mixed without parentheses",
            "write x and (y or z), or use `all of` / `any of` with one line for each",
            len(token),
        )
    before = re.findall(r"[a-z_]+", lines[line - 1][: column - 1])[-1:]
    if before and before[0] not in words and token.type != "NAME":
        slip = difflib.get_close_matches(before[0], words, 1, 0.75)
        if slip:
            at = lines[line - 1].rindex(before[0], 0, column - 1) + 1
            message = f"`{before[0]}` is read as a name, and `{token}` cannot follow it"
            return Complaint(line, at, "P109", message, f"did you mean `{slip[0]}`?", len(before[0]))
    near = difflib.get_close_matches(str(token), spelt, 1, 0.6)
    if near:
        message = f"`{token}` is not a word of the language here"
        return Complaint(line, column, "P109", message, f"did you mean `{near[0]}`?", len(token))
    if token.type == "LABEL":
        help = "a label stands first on its line, and what it governs is indented under it"
        return Complaint(line, column, "P112", f"the label {token} cannot stand here", help, len(token))
    shown = str(token).split("\n")[0][:40]
    if token.type == "TEXT":
        return Complaint(line, column, "P101", "a line of law cannot stand here", "expected " + _some(expected))
    return Complaint(
        line, column, "P101", f"`{shown}` cannot stand here", "expected " + _some(expected), max(len(shown), 1)
    )


def _wrong_end(error: UnexpectedToken, line: int, column: int, lines: list[str], expected: list[str]) -> Complaint:
    token = error.token
    if "_INDENT" in error.expected:
        under = next((n for n in range(line, len(lines)) if lines[n].strip()), line - 1)
        return _needs_indent(min(under + 1, len(lines)), lines[line - 1])
    if token.type == "_INDENT":
        under = next((n for n in range(line, len(lines)) if lines[n].strip()), line - 1)
        message = f"nothing can stand under `{lines[line - 1].strip()[:60]}`"
        return Complaint(under + 1, 1, "P108", message, "take the extra spaces away, or check the line above")
    if token.type in ("_DEDENT", "$END"):
        return Complaint(line, column, "P114", "the block ends too early", "expected " + _some(expected))
    return Complaint(line, len(lines[line - 1]) + 1, "P114", "the line ends too early", "expected " + _some(expected))


def _expected(terminals: set[str], lark: Lark) -> list[str]:
    out = []
    for name in sorted(terminals):
        if name in _SAY:
            out.append(_SAY[name])
            continue
        terminal = next((t for t in lark.terminals if t.name == name), None)
        if terminal is not None and terminal.pattern.type == "str":
            out.append(f"`{terminal.pattern.value}`")
        else:
            out.append(name.strip("_").lower())
    return out


def _some(expected: list[str]) -> str:
    kept = [e for e in expected if e != _SAY["_DEDENT"]]
    rest = f" or one of {len(kept) - 6} more" if len(kept) > 6 else ""
    return ", ".join(kept[:6]) + rest
