"""The lines of a block: which must be there, and which may be there only once. The grammar takes them in any order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from lark import Tree

from pincite.diagnostics import Found, Label
from pincite.source import Span
from pincite.syntax import nodes as n
from pincite.syntax.nodes import At, ParseTree


class Lines(NamedTuple):
    """What the lines of a block may be: lines it must have, with the reason, and lines that may be said many times."""

    must: Mapping[str, str]
    often: frozenset[str]


_CLAUSES = frozenset({"on", "note", "subject_to"})

_BLOCKS: dict[str, Lines] = {
    "norm": Lines({"due": "it may be `due no time stated`"}, _CLAUSES),
    "question": Lines({"answer": "it is what the question asks"}, _CLAUSES),
    "exception": Lines({"when": "it says when the exception applies"}, _CLAUSES | {"over", "notwithstanding"}),
    "reading": Lines(
        {"default": "`default NAME because ...`, or `no default because ...`"}, frozenset({"on", "note", "or"})
    ),
    "determination": Lines({}, _CLAUSES),
    "fact": Lines({}, frozenset({"note"})),
    "table": Lines({}, _CLAUSES | {"gap", "row"}),
    "example": Lines(
        {"on": "an example is asked on a day", "expect": "an example that expects nothing proves nothing"},
        frozenset({"given", "under", "expect", "note"}),
    ),
    "define": Lines({}, _CLAUSES | {"limb", "arm", "case"}),
    "define_by": Lines({}, _CLAUSES | {"case"}),
    "deemed": Lines({}, _CLAUSES),
}

# What a line is called in a message, where its tree is named for the grammar.
_WORDS = {
    "asked_on": "on",
    "known_on": "known on",
    "answer_is": "answer",
    "given_list": "given",
    "no_rule": "no rule applies",
    "may_precede": "may precede",
    "survives": "survives repeal",
    "until_reserved": "until made",
    "until_no_effect": "until made",
    "better_more": "better is",
    "better_less": "better is",
    "attested": "attested by",
    "governed": "governed by",
    "by_rule": "answer",
    "or_empty": "or empty",
    "ask_line": "ask",
    "no_default": "default",
    "choice": "or",
    "at_least_many": "or empty",
}


def check_lines(tree: ParseTree, at: At, found: Found, broken: Collection[int] = ()) -> None:
    """Report lines that a block lacks, and lines that are said twice.

    `broken` are lines in which a mistake was found already: what a block around one of them lacks may be in it.
    """
    for node in _walk(tree):
        told = _BLOCKS.get(str(node.data))
        if told is None:
            continue
        lines = list(_lines(node))
        _twice(str(node.data), lines, told, at, found)
        said = {word for word, _ in lines}
        whole = all(not node.meta.line <= line <= node.meta.end_line for line in broken)
        for word, why in told.must.items():
            if word not in said and whole:
                found.add(
                    "P119",
                    at.line_of(node),
                    f"{_name(node)} must have a line `{word} ...`",
                    help=f"add it under this line: {why}",
                )


def _walk(tree: ParseTree) -> Iterator[ParseTree]:
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node
        stack += [child for child in reversed(node.children) if isinstance(child, Tree)]


def _twice(kind: str, lines: list[tuple[str, ParseTree]], told: Lines, at: At, found: Found) -> None:
    counts = Counter(word for word, _ in lines)
    for word, times in counts.items():
        if times > 1 and word not in told.often:
            first, second = [node for name, node in lines if name == word][:2]
            found.add(
                "P117",
                _span(second, at),
                f"`{word}` is said twice in one {kind.removesuffix('_by')}",
                also=[Label(_span(first, at), "it is said here")],
                help="keep one of them",
            )


def _span(node: ParseTree, at: At) -> Span:
    return at.line_of(node)


def _name(node: ParseTree) -> str:
    kind = str(node.data)
    if kind == "norm":
        return f"this {n.token(n.tree(node, 0))}"
    article = "an" if kind[0] in "ae" else "a"
    return f"{article} {kind}"


def _lines(node: ParseTree) -> Iterator[tuple[str, ParseTree]]:
    """The lines directly in a block, by what they are called."""
    for child in n.trees(node):
        kind = str(child.data)
        if kind in ("clauses", "norm_line", "question_line", "exception_line", "determination_line", "fact_line"):
            inner = next(n.trees(child), None)
            if inner is not None and str(inner.data).startswith("due_"):
                yield "due", child
            else:
                yield from _lines(child)
        elif kind == "clause":
            yield from _lines(child) if list(n.trees(child)) else ()
        elif kind == "answer":
            yield "answer", child
            yield from (pair for pair in _lines(n.tree(child, 0)) if pair[0] not in ("limb", "arm", "case"))
        elif kind in (
            "is_expr",
            "all_of",
            "any_of",
            "follows",
            "count_of",
            "count_different",
            "picked",
            "some",
            "every",
        ):
            yield from _lines(child)
        elif kind in ("otherwise",):
            yield "otherwise", child
        elif kind in _LINES:
            yield _WORDS.get(kind, kind), child


_LINES = frozenset(
    {
        "on", "note", "subject_to", "no_rule", "governed", "when", "unless", "done", "may_precede", "survives", "then",
        "over", "notwithstanding", "answer_is", "asked_on", "known_on", "given", "given_list", "under", "expect",
        "until_reserved", "until_no_effect", "considering", "ask", "attested", "sensitive", "better_more",
        "better_less", "or_empty", "at_least_many", "ask_line", "default", "no_default", "choice",
    }
)  # fmt: skip
