"""Two versions of a project side by side: each compiled, and loaded as a package of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pincite.deciding.api import Decision, decide
from pincite.deciding.rulebook import Question, Rulebook
from pincite.pipeline import Compiled
from pincite.proving.loading import loaded


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a project that compiles: its rules, the folder they lie in, the readings it has adopted."""

    compiled: Compiled
    rules: str
    adopted: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Side:
    """A version that can be asked: its rulebook beside what it was made from."""

    version: Version
    book: Rulebook

    def decide(
        self,
        question: Question,
        facts: Mapping[str, Any],
        on: str | None,
        known: str | None,
        readings: Mapping[str, str],
    ) -> Decision:
        """A decision of this version; `known` is a day that both versions are asked for. Raises as `deciding.api.decide`."""
        return decide(
            question.name,
            facts,
            on,
            known,
            package=self.book.package,
            instrument=question.instrument,
            readings={**self.version.adopted, **readings},
        )


@contextmanager
def side_by_side(old: Version, new: Version) -> Iterator[tuple[Side, Side]]:
    """Both versions loaded, for as long as they are needed."""
    with loaded(old.compiled.plan, old.rules, "old") as before, loaded(new.compiled.plan, new.rules, "new") as after:
        yield Side(old, before), Side(new, after)
