""""Lanterns for all", September 2, 2024 Lanterns for all: facts, readings, history."""

# Written by pincite from regs/circulars/lanterns_2024. Not to be edited: change the rules and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Fact, Spec
from pincite.runtime.timeline import Action
from pincite.runtime.trace import Reading

CITATION = '"Lanterns for all", September 2, 2024'
TITLE = "Lanterns for all"
IS_LAW = False
MODULES = ("lanterns_2024",)

# What can be asked for in a facts file.
FACTS = (
    Fact("lantern_shown_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day was the lantern shown?", "keeper", (), False, "", "", False, ("lanterns_2024:1",)),
)

READINGS = (
)

# The history, clause by clause.
ACTIONS = (
    Action("September 2, 2024", "announced", 739131, 739131, True, None, None, 1, (), (), None, None, None, None),
)

# Emergency actions of which it is not known what they touched.
UNTRACED = ()

# Who and what the text speaks of: name, kind, words.
TERMS = (
)

# Which modules give a value to a name.
NAMES = {
    "gets_oil": ("lanterns_2024",),
    "oil_given": ("lanterns_2024",),
    "season_ends": ("lanterns_2024",),
}
