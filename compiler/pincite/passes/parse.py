"""text -> surface: read every rule file, and name every slip in it."""

from __future__ import annotations

from collections.abc import Sequence

from pincite.diagnostics import Found, Outcome
from pincite.ir.surface import File, Program
from pincite.jurisdiction import Jurisdiction
from pincite.source import Source
from pincite.syntax.blocks import file
from pincite.syntax.lines import check_lines
from pincite.syntax.mend import parse_mending
from pincite.syntax.nodes import At


def parse_file(source: Source, law: Jurisdiction) -> Outcome[File]:
    """Parse one file. A file of which nothing can be read gives an empty one and its mistakes."""
    tree, found = parse_mending(source, law)
    if tree is None:
        return Outcome(File(source.path, (), ()), tuple(found))
    lines = Found()
    check_lines(tree, At(source.path), lines)
    return Outcome(file(tree, source.path), (*found, *lines))


def parse(sources: Sequence[Source], law: Jurisdiction) -> Outcome[Program]:
    """Parse all files of a project, in the order of their paths; the prelude comes first."""
    found = Found()
    files = []
    for source in sources:
        outcome = parse_file(source, law)
        files.append(outcome.result)
        found += outcome.found
    return Outcome(Program(tuple(files)), tuple(found))
