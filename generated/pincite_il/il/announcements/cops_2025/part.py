""""ILETSB announces partnership with Department of Justice to expand free online training resources for
officers", January 21, 2025 ILETSB announces partnership with Department of Justice to expand free online
training resources for officers: facts, readings, history.
"""

# Written by pincite from regs/il/announcements/cops_2025. Not to be edited: change the rules and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.facts import Fact, Spec
from pincite.runtime.timeline import Action
from pincite.runtime.trace import Reading

CITATION = '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025'
TITLE = "ILETSB announces partnership with Department of Justice to expand free online training resources for officers"
IS_LAW = False
MODULES = ("cops_2025",)

# What can be asked for in a facts file.
FACTS = (
    Fact("is_illinois_officer", Spec("truth", "", 1, False, None, None, False, (), (), False), "Is the person an Illinois law enforcement officer?", "completion", (), False, "", "", False, ("cops_2025.7",)),
    Fact("course_on_approved_list", Spec("truth", "", 1, False, None, None, False, (), (), False), "Is the course on the list of State-approved courses?", "completion", (), False, "", "", False, ("cops_2025.3",)),
    Fact("course_awards_certificate", Spec("truth", "", 1, False, None, None, False, (), (), False), "Does the course award a certificate?", "completion", (), False, "", "", False, ("cops_2025.3",)),
    Fact("course_approved_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was the course approved for Illinois, if it was?", "completion", (), False, "", "", False, ("cops_2025.7",)),
    Fact("course_completed_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day did the person complete the course, if at all?", "completion", (), False, "", "", False, ("cops_2025.7",)),
    Fact("ptb_id_on_profile", Spec("truth", "", 1, False, None, None, False, (), (), False), "Is the PTB ID on the person's portal profile?", "completion", (), False, "", "", False, ("cops_2025.7",)),
    Fact("ptb_id_there_at_completion", Spec("truth", "", 1, False, None, None, False, (), (), False), "Was the PTB ID on the profile already when the course was completed?", "completion", (), False, "", "", False, ("cops_2025.7",)),
    Fact("mandate_completed_on", Spec("date", "", 1, False, None, None, True, (), (), False), "On what day was the mandated training completed, if it was?", "officer", (), False, "", "", False, ("cops_2025.5",)),
)

READINGS = (
    Reading("ptb_id_needed", "cops_2025.7", "Is the PTB ID a condition of credit, and must it be there when the course is completed?", "should enter their PTB ID upon registering, or update their profile to add the PTB ID", (("condition", "it is said of officers who wish to receive credit, and it may be added to a profile later (DD-70)"), ("at_completion", "the data go from the portal to the Board when a course is completed"), ("request", "should asks; nothing says that credit is refused without it")), "condition", "it is said of officers who wish to receive credit, and it may be added to a profile later (DD-70)"),
    Reading("on_the_approval_day", "cops_2025.7", "Is a course completed on the very day of its approval covered?", "completed courses after their approval, but prior to this announcement", (("covered", "the course was approved on that day"), ("not_covered", "after its approval begins the next day")), "", "after excludes the day, and nothing else is said of it (DD-68)"),
    Reading("before_approval", "cops_2025.7", "Is a course covered that was completed before it was approved?", "completed courses after their approval, but prior to this announcement", (("covered", "paragraph 3 promises credit for the courses, whenever they were completed"), ("not_covered", "paragraph 7 names what still counts, and this is not named")), "", "nothing is said of it: a person at the Board decides (DD-68)"),
    Reading("on_the_day_announced", "cops_2025.7", "Is a course covered that was completed on January 21, 2025 itself?", "prior to this announcement", (("covered", "paragraph 3 will award credits and names no first day; paragraph 7 adds with still those before (DD-68)"), ("not_covered", "the day is not prior to the announcement, and will award speaks of what comes after it")), "covered", "paragraph 3 will award credits and names no first day; paragraph 7 adds with still those before (DD-68)"),
)

# The history, clause by clause.
ACTIONS = (
    Action("January 21, 2025", "announced", 739272, 739272, True, None, None, 1, (), (), None, None, None, None),
)

# Emergency actions of which it is not known what they touched.
UNTRACED = ()

# Who and what the text speaks of: name, kind, words.
TERMS = (
)

# Which modules give a value to a name.
NAMES = {
    "announcement_day_covered": ("cops_2025",),
    "completed_after_approval": ("cops_2025",),
    "completed_before_approval": ("cops_2025",),
    "completed_on_approval_day": ("cops_2025",),
    "completion_covered": ("cops_2025",),
    "credit_offered": ("cops_2025",),
    "mandate_deadline": ("cops_2025",),
    "mandate_met_by_deadline": ("cops_2025",),
    "portal_credit": ("cops_2025",),
    "ptb_id_in_order": ("cops_2025",),
}
