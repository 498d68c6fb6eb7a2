"""Ord. H12 of 1998 Pilotage: facts, readings, history."""

# Written by pincite from regs/ordinances/pilotage. Not to be edited: change the rules and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Fact, Spec
from pincite.runtime.timeline import Action
from pincite.runtime.trace import Reading

CITATION = "Ord. H12 of 1998"
TITLE = "Pilotage"
IS_LAW = True
MODULES = ("article_1", "article_2", "article_3_sH12_3", "article_3_sH12_4", "annex_i")

# What can be asked for in a facts file.
FACTS = (
    Fact("pardoned", Spec("truth", "", 1, False, None, None, False, (), (), False), "Has the Warden pardoned the lost day?", "", ("warden",), False, "warden", "H12:2/2/a/i/A/II", False, ("H12:2/1",)),
    Fact("words_true", Spec("truth", "", 1, False, None, None, False, (), (), False), "Has the Conclave found the words true?", "", ("conclave",), False, "conclave", "H12:2/2/b", True, ("H12:2/2/b",)),
    Fact("born_on", Spec("date", "", 1, False, 693596, 767009, False, (), (), False), "When was the candidate born?", "pilot", (), True, "", "", False, ("H12:2/1",)),
    Fact("passages", Spec("number", "", 1, True, 0, 500, False, (), (), False), "How many passages has the candidate made?", "pilot", ("warden",), False, "", "", False, ("H12:2/1", "H12:3/4")),
    Fact("sounding_list", Spec("list", "", 1, False, None, None, False, (), (("taken_on", Spec("date", "", 1, False, None, None, False, (), (), False)), ("depth", Spec("number", "fathoms", 1000000, False, 0, 40000000, False, (), (), False)), ("sworn", Spec("truth", "", 1, False, None, None, False, (), (), False)), ("result", Spec("enum", "", 1, False, None, None, False, ("true_depth", "false_depth"), (), False))), False), "Which soundings has the candidate taken?", "pilot", ("warden",), False, "", "", False, ("H12:3/3",)),
    Fact("sworn_in", Spec("truth", "", 1, False, None, None, False, (), (), False), "Has the candidate taken the lantern oath?", "pilot", (), False, "", "", False, ("H12:2/1",)),
    Fact("blind_spell", Spec("truth", "", 1, False, None, None, False, (), (), False), "Has the candidate lost sight for more than a day?", "pilot", (), True, "", "", False, ("H12:2/1", "H12:3/1")),
    Fact("ship_kind", Spec("enum", "", 1, False, None, None, False, ("lugger", "brig", "barge"), (), False), "What kind of ship is it?", "pilot", (), False, "", "", False, ("H12:3/4",)),
    Fact("tonnage", Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False), "What share of the harbour's tonnage is the ship?", "pilot", (), False, "", "", False, ('H12:1 "brig"',)),
    Fact("seal", Spec("enum", "", 1, False, None, None, False, ("wax", "lead"), (), False), "How is the paper sealed?", "pilot", (), False, "", "", False, ("H12:2/2/b",)),
    Fact("run_time", Spec("number", "seconds", 1, True, 0, 5400, False, (), (), True), "In what time were the narrows run (minutes:seconds)?", "pilot", (), False, "", "", False, ("H12:3/4",)),
    Fact("examined_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day was the candidate examined?", "pilot", (), False, "", "", False, ("H12:3/1",)),
    Fact("asked_again_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was a second examination asked for?", "pilot", (), False, "", "", False, ("H12:3/1",)),
    Fact("answered_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day did the Conclave answer?", "pilot", (), False, "", "", False, ("H12:3/1",)),
    Fact("appealed_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day did the candidate appeal?", "pilot", (), False, "", "", False, ()),
    Fact("sailed_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day did the candidate sail under a lantern ban?", "pilot", (), False, "", "", False, ("H12:3/1",)),
    Fact("sitting_on", Spec("date", "", 1, False, None, None, False, (), (), False), "On what day does the Conclave sit?", "pilot", (), False, "", "", False, ("H12:3/1",)),
    Fact("papers_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day were the papers handed in?", "pilot", (), False, "", "", False, ("H12:3/1",)),
    Fact("first_run_at", Spec("time", "", 1, False, None, None, False, (), (), False), "When did the first run end?", "pilot", (), False, "", "", False, ("H12:3/2",)),
    Fact("second_run_at", Spec("time", "", 1, False, None, None, False, (), (), False), "When did the second run begin?", "pilot", (), False, "", "", False, ("H12:3/2",)),
    Fact("letter_read", Spec("truth", "", 1, False, None, None, True, (), (), False), "Is it shown that the letter was read, or that it was not?", "pilot", (), False, "", "", True, ("H12:2/2/b",)),
    Fact("posted_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was the letter posted?", "pilot", (), False, "", "", False, ("H12:2/2/b",)),
)

READINGS = (
    Reading("two_days_mean", "H12:3/2", "Are two days two nights, or forty-eight hours?", "within two days", (("nights", "tides are counted by nights"), ("hours_pass", "runs are timed")), "", "the Ordinance counts both ways elsewhere"),
)

# The history, clause by clause.
ACTIONS = (
    Action("Gaz. 1998 no. 40 f. 3", "adopted", 729755, 729755, False, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 2009 no. 7 f. 21", "amended", 733467, 733440, True, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 2014 no. 2 f. 5", "amended", 735415, 735385, True, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 2014 no. 9 f. 1", "corrected", 735415, 735512, True, None, None, 1, (), (), "Gaz. 2014 no. 2 f. 5", None, None, None),
    Action("Gaz. 2020 no. 1 f. 2", "suspended", 737516, 737516, False, None, None, 1, (), (), None, "Gaz. 2014 no. 2 f. 5", None, None),
    Action("Gaz. 2020 no. 3 f. 8", "lifted", 737560, 737560, False, None, None, 1, (), (), None, None, None, "Gaz. 2020 no. 1 f. 2"),
    Action("Gaz. 2021 no. 5 f. 60", "amended", 737822, 737760, True, None, None, 1, (), (), None, None, None, None),
    Action("Gaz. 2024 no. 8 f. 31", "proposed", 739106, 739106, False, None, None, 1, (), (), None, None, None, None),
)

# Emergency actions of which it is not known what they touched.
UNTRACED = ()

# Who and what the text speaks of: name, kind, words.
TERMS = (
    ("conclave", "office", "Harbour Conclave"),
    ("warden", "office", "Tide Warden"),
    ("pilot", "person", "candidate pilot"),
    ("charter_book", "statute", "Charter 1871"),
)

# Which modules give a value to a name.
NAMES = {
    "all_sworn": ("article_3_sH12_3",),
    "answer_asking": ("article_3_sH12_3",),
    "answer_asking:due": ("article_3_sH12_3",),
    "answer_late": ("article_3_sH12_3",),
    "any_false": ("article_3_sH12_3",),
    "ask_again": ("article_3_sH12_3",),
    "ask_again:due": ("article_3_sH12_3",),
    "asked_in_time": ("article_3_sH12_3",),
    "assert:1": ("article_2",),
    "counts_as_brig": ("article_1",),
    "depth_in_all": ("article_3_sH12_3",),
    "fast_enough": ("article_3_sH12_3",),
    "grown_up_pilot": ("article_2",),
    "hand_in": ("article_3_sH12_3",),
    "hand_in:due": ("article_3_sH12_3",),
    "is_brig": ("article_1",),
    "last_result": ("article_3_sH12_3",),
    "letter_counts": ("article_2",),
    "letter_read": ("article_2",),
    "letter_read:deemed:1": ("article_2",),
    "letter_read:deemed:1:applies": ("article_2",),
    "lost_sight": ("article_2",),
    "lost_sight:applies": ("article_2",),
    "lost_sight:base": ("article_2",),
    "lost_sight:claims": ("article_2",),
    "may_pilot": ("article_2",),
    "may_pilot:base": ("article_2",),
    "narrows_time": ("annex_i",),
    "pardoned": ("article_2",),
    "pardoned:given": ("article_2",),
    "passed_soundings": ("article_3_sH12_3",),
    "pilot_allowed": ("article_2",),
    "run_fast_enough": ("article_3_sH12_3",),
    "run_in_time": ("article_3_sH12_3",),
    "sail_under_ban": ("article_3_sH12_3",),
    "second_run_in_time": ("article_3_sH12_3",),
    "soundings_passed": ("article_3_sH12_3",),
    "soundings_taken": ("article_3_sH12_3",),
    "time_allowed": ("article_3_sH12_3",),
    "warden_pardon": ("article_2",),
    "warden_pardon:applies": ("article_2",),
    "warden_pardon:own": ("article_2",),
    "warden_pardon:withdraws": ("article_2",),
    "words_hold": ("article_2",),
    "words_true": ("article_2",),
    "words_true:deemed:1": ("article_2",),
    "words_true:deemed:1:applies": ("article_2",),
    "words_true:given": ("article_2",),
}
