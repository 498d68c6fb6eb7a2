"""Ord. H7 of 1961 Salvage: facts, readings, history."""

# Written by pincite from regs/ordinances/salvage. Not to be edited: change the rules and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Fact, Spec
from pincite.runtime.timeline import Action
from pincite.runtime.trace import Reading

CITATION = "Ord. H7 of 1961"
TITLE = "Salvage"
IS_LAW = True
MODULES = ("part_sH7_2",)

# What can be asked for in a facts file.
FACTS = (
    Fact("goods_saved", Spec("truth", "", 1, False, None, None, False, (), (), False), "Were goods saved?", "salvor", (), False, "", "", False, ("H7:2/1",)),
    Fact("saved_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day were they saved?", "salvor", (), False, "", "", False, ("H7:2/1",)),
    Fact("claimed_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was the share claimed?", "salvor", (), False, "", "", False, ("H7:2/1",)),
)

READINGS = (
)

# The history, clause by clause.
ACTIONS = (
    Action("Gaz. 1961 no. 2 f. 2", "adopted", 715996, 715996, False, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 1975 no. 6 f. 14", "renumbered", 721140, 721140, False, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 1999 no. 12 f. 80", "repealed", 730120, 730120, False, None, None, 1, (), (), None, None, None, None),
)

# Emergency actions of which it is not known what they touched.
UNTRACED = ()

# Who and what the text speaks of: name, kind, words.
TERMS = (
)

# Which modules give a value to a name.
NAMES = {
    "has_share": ("part_sH7_2",),
    "share_due": ("part_sH7_2",),
}
