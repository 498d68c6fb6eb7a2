"""The laws that the tests run over: the one in `regs/`, and an invented one of a jurisdiction that does all of it otherwise.

What is asked of one is asked of the other: a test takes a `world`, and never a Part or an Ordinance.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from pincite.deciding.rulebook import Rulebook
from pincite.jurisdiction import Jurisdiction
from pincite.pipeline import Compiled, compile_rules
from pincite.settings import Settings, find_settings, law_of, sources_of

ROOT = Path(__file__).resolve().parents[1]


class World(NamedTuple):
    """A project of rules with its checkers: its folder, and the package that was built from it."""

    name: str
    root: Path
    package: str

    @property
    def settings(self) -> Settings:
        """The settings of the project."""
        return find_settings(self.root)

    @property
    def law(self) -> Jurisdiction:
        """Its jurisdiction."""
        return law_of(self.settings)

    @property
    def book(self) -> Rulebook:
        """Its checkers."""
        return _book(self.package)

    @property
    def compiled(self) -> Compiled:
        """Its rules, compiled."""
        return _compiled(self)

    def generated(self) -> dict[str, bytes]:
        """Every file of its checkers, as it is committed."""
        home = self.root / self.settings.generated
        files = [file for file in home.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
        files = [file for file in files if home / "rulebook" not in file.parents]  # pages, which are not committed
        return {file.relative_to(home).as_posix(): file.read_bytes() for file in files}


@cache
def _book(package: str) -> Rulebook:
    return Rulebook(package)


@cache
def _compiled(world: World) -> Compiled:
    sources, unreadable = sources_of(world.settings)
    assert unreadable == []
    return compile_rules(sources, world.law)


WORLDS = (
    World("illinois", ROOT, "pincite_il"),
    World("aldmere", ROOT / "tests/corpora/aldmere", "harbour_law"),
)
every_world = pytest.mark.parametrize("world", WORLDS, ids=lambda world: world.name)
QUESTIONS = [(world, id) for world in WORLDS for id in sorted(_book(world.package).questions)]
every_question = pytest.mark.parametrize(
    ("world", "id"), QUESTIONS, ids=[f"{world.name}-{id.rpartition('.')[2]}" for world, id in QUESTIONS]
)
