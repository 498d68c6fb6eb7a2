"""text -> surface: read every rule file, and name every slip in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pincite.diagnostics import Found, Outcome
from pincite.ir.surface import File, Program
from pincite.jurisdiction import Jurisdiction
from pincite.source import Source
from pincite.syntax.blocks import file
from pincite.syntax.lines import check_lines
from pincite.syntax.mend import parse_mending
from pincite.syntax.nodes import At
from pincite.syntax.openers import DECLARES


def parse_file(source: Source, law: Jurisdiction, declared: frozenset[str] = frozenset()) -> Outcome[File]:
    """Parse one file. A file of which nothing can be read gives an empty one and its mistakes.

    `declared` are the names that the project declares: none of them is taken for a misspelt word.
    """
    tree, found = parse_mending(source, law, declared)
    if tree is None:
        return Outcome(File(source.path, (), ()), tuple(found))
    lines = Found()
    check_lines(tree, At(source.path), lines, {d.at.span.line for d in found if d.code != "P801"})
    return Outcome(file(tree, source.path), (*found, *lines))


def parse(sources: Sequence[Source], law: Jurisdiction) -> Outcome[Program]:
    """Parse all files of a project, in the order of their paths; the prelude comes first."""
    sources = sorted(sources, key=lambda source: (not source.path.startswith("prelude/"), source.path))
    found = Found()
    files = []
    names = declared(sources)
    for source in sources:
        outcome = parse_file(source, law, names)
        files.append(outcome.result)
        found += outcome.found
    return Outcome(Program(tuple(files)), tuple(found))


def declared(sources: Iterable[Source]) -> frozenset[str]:
    """The names that files declare, as far as single lines tell."""
    return frozenset(hit[1] or hit[2] for source in sources for hit in DECLARES.finditer(source.text))
