"""Two versions of a small Part for tests: its rules, an edit of them, and the comparison of both."""

from __future__ import annotations

from functools import lru_cache

from pincite.impact.comparing import Comparison, Decided, compare
from pincite.impact.sides import Version
from projects import FOLDER, RULES, compiled

TEN, TWENTY = f"{FOLDER}/section_10.pin", f"{FOLDER}/section_20.pin"
FACTS_FILE, PART_FILE = f"{FOLDER}/facts.pin", f"{FOLDER}/part.pin"


@lru_cache(maxsize=1)
def original() -> Version:
    """The rules as they are."""
    return Version(compiled(RULES), "regs", {})


def edited(*edits: tuple[str, str, str]) -> dict[str, str]:
    """The rules with words of a file replaced by others; the words must be there."""
    rules = dict(RULES)
    for path, old, new in edits:
        if old not in rules[path]:
            raise AssertionError(f"{path} has no {old!r}")
        rules[path] = rules[path].replace(old, new)
    return rules


def version(*edits: tuple[str, str, str]) -> Version:
    """The rules after an edit."""
    return Version(compiled(edited(*edits)), "regs", {})


def after(*edits: tuple[str, str, str], under: str | None = None, tries: int = 400) -> Comparison:
    """The rules as they are against the rules after an edit."""
    return compare(original(), version(*edits), under, tries)


def of(comparison: Comparison, name: str) -> Decided:
    """What is known of a question, by its name in the new version."""
    return next(entry for entry in comparison.decided if entry.new.name == name)


def how(comparison: Comparison, name: str) -> str:
    """How it was established."""
    return of(comparison, name).established.how


def differing(comparison: Comparison) -> list[str]:
    """The questions and duties that a case was found for."""
    return sorted(entry.new.name for entry in comparison.decided if entry.established.witness is not None)
