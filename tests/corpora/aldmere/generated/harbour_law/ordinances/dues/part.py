"""Ord. H30 of 2004 Harbour dues: facts, readings, history."""

# Written by pincite from regs/ordinances/dues. Not to be edited: change the rules and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Fact, Spec
from pincite.runtime.timeline import Action
from pincite.runtime.trace import Reading

CITATION = "Ord. H30 of 2004"
TITLE = "Harbour dues"
IS_LAW = True
MODULES = ("part_sH30_1", "part_sH30_2")

# What can be asked for in a facts file.
FACTS = (
    Fact("is_ferry", Spec("truth", "", 1, False, None, None, False, (), (), False), "Is the ship a ferry?", "master", (), False, "", "", False, ("H30:1/1",)),
    Fact("is_moot_ship", Spec("truth", "", 1, False, None, None, False, (), (), False), "Does the ship belong to the Moot?", "master", (), False, "", "", False, ("H30:1/1",)),
    Fact("in_distress", Spec("truth", "", 1, False, None, None, False, (), (), False), "Did the ship come in distress?", "master", (), False, "", "", False, ("H30:1/1",)),
    Fact("own_pilot", Spec("truth", "", 1, False, None, None, False, (), (), False), "Is the master a pilot?", "master", (), False, "", "", False, ("H30:1/2",)),
    Fact("gross_share", Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False), "What is the ship's share of the gross tonnage?", "master", (), False, "", "", False, ("H30:1/2",)),
    Fact("net_share", Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False), "What is the ship's share of the net tonnage?", "master", (), False, "", "", False, ("H30:1/2",)),
    Fact("billed_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day was the bill handed over?", "master", (), False, "", "", False, ("H30:2/1",)),
    Fact("paid_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was the bill paid?", "master", (), False, "", "", False, ("H30:2/1",)),
    Fact("moored_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day did the ship moor?", "master", (), False, "", "", False, ("H30:1/2",)),
    Fact("lamp_bill_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day was the lamp bill handed over?", "master", (), False, "", "", False, ("H30:2/3",)),
    Fact("lamp_paid_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was the lamp bill paid?", "master", (), False, "", "", False, ("H30:2/3",)),
    Fact("lenient", Spec("number", "percent", 1000000, False, 0, 50000000, False, (), (), False), "By how much has the Collector lowered the bill?", "", ("collector",), False, "collector", "H30:2/2", False, ("H30:2/2",)),
)

READINGS = (
    Reading("tonnage_means", "H30:1/2", "Is the gross or the net tonnage meant?", "the tonnage", (("net", "dues are counted by the net tonnage"), ("gross", "pilots are needed by what a ship weighs")), "net", "dues are counted by the net tonnage"),
    Reading("lamps_owed", "H30:2/3", "Is a lamp bill that was handed over before the repeal still owed?", "within thirty days", (("gone", "the article is repealed, and nothing is saved"), ("kept_on", "what was owed stays owed")), "gone", "the article is repealed, and nothing is saved"),
)

# The history, clause by clause.
ACTIONS = (
    Action("Gaz. 2004 no. 11 f. 9", "adopted", 731947, 731947, False, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 2016 no. 4 f. 13", "amended", 736055, 736055, False, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 2018 no. 1 f. 1", "recodified", 0, 0, False, None, None, 1, (), (), None, None, None, None),
)

# Emergency actions of which it is not known what they touched.
UNTRACED = ()

# Who and what the text speaks of: name, kind, words.
TERMS = (
    ("collector", "office", "Collector of Dues"),
    ("master", "person", "master of a ship"),
)

# Which modules give a value to a name.
NAMES = {
    "distress": ("part_sH30_1",),
    "distress:applies": ("part_sH30_1",),
    "dues_owed": ("part_sH30_1",),
    "ferry": ("part_sH30_1",),
    "ferry:applies": ("part_sH30_1",),
    "how_lenient": ("part_sH30_2",),
    "lamp_survives": ("part_sH30_2",),
    "lamps_paid": ("part_sH30_2",),
    "large": ("part_sH30_1",),
    "leaves_by": ("part_sH30_1",),
    "lenient": ("part_sH30_2",),
    "lenient:given": ("part_sH30_2",),
    "mooring_ends": ("part_sH30_1",),
    "moot_ship": ("part_sH30_1",),
    "moot_ship:applies": ("part_sH30_1",),
    "night_dues": ("part_sH30_1",),
    "night_dues:base": ("part_sH30_1",),
    "pay_dues": ("part_sH30_2",),
    "pay_dues:due": ("part_sH30_2",),
    "pay_lamps": ("part_sH30_2",),
    "pay_lamps:due": ("part_sH30_2",),
    "pilot_needed": ("part_sH30_1",),
    "takes_pilot": ("part_sH30_1",),
}
