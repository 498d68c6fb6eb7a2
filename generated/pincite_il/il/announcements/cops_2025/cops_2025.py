""""ILETSB announces partnership with Department of Justice to expand free online training resources for
officers", January 21, 2025 ILETSB announces partnership with Department of Justice to expand free online
training resources for officers.
"""

# Written by pincite from regs/il/announcements/cops_2025.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, YES, all_of, any_of, chosen
from pincite.runtime.values import Range, at_most, differs, equals, is_none, less_than, more_than, one_of
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def scopsZ00005f2025_3__credit_offered(x: Frame) -> Ran:
    """credit offered. "ILETSB announces partnership with Department of Justice to expand free online training
    resources for officers", January 21, 2025, paragraph 3, in force from 2025-01-21.

    ILETSB will award credits for 29 certificate-awarding courses

    (January 21, 2025)
    """
    t0 = x["course_on_approved_list"]  # course on approved list
    t1 = x["course_awards_certificate"]  # course awards certificate
    t2 = all_of(t0, t1)  # course on approved list and course awards certificate
    x["credit_offered"] = t2
    return Ran((t0, t1, t2), (), ())



def scopsZ00005f2025_5__mandate_deadline(x: Frame) -> Ran:
    """mandate deadline. "ILETSB announces partnership with Department of Justice to expand free online training
    resources for officers", January 21, 2025, paragraph 5, in force from 2025-01-21.

    the June 2025 deadline for training mandated by the SAFE-T Act

    (January 21, 2025)
    """
    x["mandate_deadline"] = Range(739403, 739432)
    return Ran((), (), ())



def scopsZ00005f2025_5__mandate_met_by_deadline(x: Frame) -> Ran:
    """Was the training mandated by the SAFE-T Act completed by the deadline that the announcement names?. "ILETSB
    announces partnership with Department of Justice to expand free online training resources for officers",
    January 21, 2025, paragraph 5, in force from 2025-01-21.
    """
    v0 = x["mandate_completed_on"]  # mandate completed on
    t1 = is_none(v0)  # mandate completed on is none
    t2 = YES - t1  # mandate completed on is not none
    v3 = x["mandate_completed_on"]  # mandate completed on
    v4 = x["mandate_deadline"]  # mandate deadline
    t5 = at_most(v3, v4)  # mandate completed on is on or before mandate deadline
    t6 = all_of(t2, t5)  # mandate completed on is not none and mandate completed on is on or before mandate deadline
    x["mandate_met_by_deadline"] = t6
    return Ran((t1, t2, t5, t6), (v0, v3, v4), ())



def scopsZ00005f2025_7__ptb_id_in_order(x: Frame) -> Ran:
    """ptb id in order. "ILETSB announces partnership with Department of Justice to expand free online training
    resources for officers", January 21, 2025, paragraph 7, in force from 2025-01-21.

    The COPS Training Portal (copstrainingportal.org) was launched in 2017, and now boasts 40 training courses and
    more than a dozen resources on a wide variety of law enforcement topics, with more trainings constantly in
    development. The COPS Office is dedicated to providing high-quality training to the field as part of its
    mission to advance the practice of community policing in the United States. Illinois law enforcement officers
    who wish to receive credit for COPS Training Portal courses should enter their PTB ID upon registering, or
    update their profile to add the PTB ID. Individuals who completed courses after their approval, but prior to
    this announcement, can still receive credit for those trainings. A full list of courses and their
    corresponding approvals can be found at <https://copstrainingportal.org/project/state-approved-courses/>.

    (January 21, 2025)
    """
    t0 = one_of(x["ptb_id_needed"], ("condition",))  # ptb id needed is condition
    t1 = x["ptb_id_on_profile"]  # ptb id on profile
    t2 = one_of(x["ptb_id_needed"], ("at_completion",))  # ptb id needed is at completion
    t3 = x["ptb_id_on_profile"]  # ptb id on profile
    t4 = x["ptb_id_there_at_completion"]  # ptb id there at completion
    t5 = all_of(t3, t4)  # ptb id on profile and ptb id there at completion
    t6 = one_of(x["ptb_id_needed"], ("request",))  # ptb id needed is request
    t8 = chosen(((t0, t1), (t2, t5), (t6, YES), ))  # ptb id on profile where ptb id needed is condition; ptb id on profile and ptb id there ...
    x["ptb_id_in_order"] = t8
    return Ran((t0, t1, t2, t3, t4, t5, t6, t8), (), ())



def scopsZ00005f2025_7__completed_on_approval_day(x: Frame) -> Ran:
    """completed on approval day. "ILETSB announces partnership with Department of Justice to expand free online
    training resources for officers", January 21, 2025, paragraph 7, in force from 2025-01-21.

    The COPS Training Portal (copstrainingportal.org) was launched in 2017, and now boasts 40 training courses and
    more than a dozen resources on a wide variety of law enforcement topics, with more trainings constantly in
    development. The COPS Office is dedicated to providing high-quality training to the field as part of its
    mission to advance the practice of community policing in the United States. Illinois law enforcement officers
    who wish to receive credit for COPS Training Portal courses should enter their PTB ID upon registering, or
    update their profile to add the PTB ID. Individuals who completed courses after their approval, but prior to
    this announcement, can still receive credit for those trainings. A full list of courses and their
    corresponding approvals can be found at <https://copstrainingportal.org/project/state-approved-courses/>.

    (January 21, 2025)
    """
    t0 = one_of(x["on_the_approval_day"], ("covered",))  # on the approval day is covered
    v1 = x["course_completed_on"]  # course completed on
    t2 = is_none(v1)  # course completed on is none
    t3 = YES - t2  # course completed on is not none
    v4 = x["course_approved_on"]  # course approved on
    t5 = is_none(v4)  # course approved on is none
    t6 = YES - t5  # course approved on is not none
    v7 = x["course_completed_on"]  # course completed on
    v8 = x["course_approved_on"]  # course approved on
    t9 = equals(v7, v8)  # course completed on is course approved on
    t10 = all_of(t3, t6, t9)  # course completed on is not none and course approved on is not none and course completed...
    t11 = one_of(x["on_the_approval_day"], ("not_covered",))  # on the approval day is not covered
    t13 = chosen(((t0, t10), (t11, NO), ))  # course completed on is not none and course approved on is not none and course completed...
    x["completed_on_approval_day"] = t13
    return Ran((t0, t2, t3, t5, t6, t9, t10, t11, t13), (v1, v4, v7, v8), ())



def scopsZ00005f2025_7__completed_before_approval(x: Frame) -> Ran:
    """completed before approval. "ILETSB announces partnership with Department of Justice to expand free online
    training resources for officers", January 21, 2025, paragraph 7, in force from 2025-01-21.

    The COPS Training Portal (copstrainingportal.org) was launched in 2017, and now boasts 40 training courses and
    more than a dozen resources on a wide variety of law enforcement topics, with more trainings constantly in
    development. The COPS Office is dedicated to providing high-quality training to the field as part of its
    mission to advance the practice of community policing in the United States. Illinois law enforcement officers
    who wish to receive credit for COPS Training Portal courses should enter their PTB ID upon registering, or
    update their profile to add the PTB ID. Individuals who completed courses after their approval, but prior to
    this announcement, can still receive credit for those trainings. A full list of courses and their
    corresponding approvals can be found at <https://copstrainingportal.org/project/state-approved-courses/>.

    (January 21, 2025)
    """
    t0 = one_of(x["before_approval"], ("covered",))  # before approval is covered
    v1 = x["course_completed_on"]  # course completed on
    t2 = is_none(v1)  # course completed on is none
    t3 = YES - t2  # course completed on is not none
    v4 = x["course_approved_on"]  # course approved on
    t5 = is_none(v4)  # course approved on is none
    t6 = YES - t5  # course approved on is not none
    v7 = x["course_completed_on"]  # course completed on
    v8 = x["course_approved_on"]  # course approved on
    t9 = less_than(v7, v8)  # course completed on is before course approved on
    t10 = all_of(t3, t6, t9)  # course completed on is not none and course approved on is not none and course completed...
    t11 = one_of(x["before_approval"], ("not_covered",))  # before approval is not covered
    t13 = chosen(((t0, t10), (t11, NO), ))  # course completed on is not none and course approved on is not none and course completed...
    x["completed_before_approval"] = t13
    return Ran((t0, t2, t3, t5, t6, t9, t10, t11, t13), (v1, v4, v7, v8), ())



def scopsZ00005f2025_7__announcement_day_covered(x: Frame) -> Ran:
    """announcement day covered. "ILETSB announces partnership with Department of Justice to expand free online
    training resources for officers", January 21, 2025, paragraph 7, in force from 2025-01-21.

    The COPS Training Portal (copstrainingportal.org) was launched in 2017, and now boasts 40 training courses and
    more than a dozen resources on a wide variety of law enforcement topics, with more trainings constantly in
    development. The COPS Office is dedicated to providing high-quality training to the field as part of its
    mission to advance the practice of community policing in the United States. Illinois law enforcement officers
    who wish to receive credit for COPS Training Portal courses should enter their PTB ID upon registering, or
    update their profile to add the PTB ID. Individuals who completed courses after their approval, but prior to
    this announcement, can still receive credit for those trainings. A full list of courses and their
    corresponding approvals can be found at <https://copstrainingportal.org/project/state-approved-courses/>.

    (January 21, 2025)
    """
    t0 = one_of(x["on_the_day_announced"], ("covered",))  # on the day announced is covered
    t2 = one_of(x["on_the_day_announced"], ("not_covered",))  # on the day announced is not covered
    t4 = chosen(((t0, YES), (t2, NO), ))  # yes where on the day announced is covered; no where on the day announced is not covered
    x["announcement_day_covered"] = t4
    return Ran((t0, t2, t4), (), ())



def scopsZ00005f2025_7__completed_after_approval(x: Frame) -> Ran:
    """completed after approval. "ILETSB announces partnership with Department of Justice to expand free online
    training resources for officers", January 21, 2025, paragraph 7, in force from 2025-01-21.

    Individuals who completed courses after their approval, but prior to this announcement, can still receive
    credit

    (January 21, 2025)
    """
    v0 = x["course_completed_on"]  # course completed on
    t1 = is_none(v0)  # course completed on is none
    t2 = YES - t1  # course completed on is not none
    v3 = x["course_approved_on"]  # course approved on
    t4 = is_none(v3)  # course approved on is none
    t5 = YES - t4  # course approved on is not none
    v6 = x["course_completed_on"]  # course completed on
    v7 = x["course_approved_on"]  # course approved on
    t8 = more_than(v6, v7)  # course completed on is after course approved on
    t9 = all_of(t2, t5, t8)  # course completed on is not none and course approved on is not none and course completed...
    t10 = x["announcement_day_covered"]  # announcement day covered
    v11 = x["course_completed_on"]  # course completed on
    t12 = is_none(v11)  # course completed on is none
    t13 = YES - t12  # course completed on is not none
    v14 = x["course_completed_on"]  # course completed on
    t16 = differs(v14, 739272)  # course completed on is not January 21, 2025
    t17 = all_of(t13, t16)  # course completed on is not none and course completed on is not January 21, 2025
    t18 = any_of(t10, t17)  # announcement day covered or (course completed on is not none and course completed on is...
    t19 = all_of(t9, t18)  # (course completed on is not none and course approved on is not none and course complete...
    x["completed_after_approval"] = t19
    return Ran((t1, t2, t4, t5, t8, t9, t12, t13, t16, t17, t18, t19), (v0, v3, v6, v7, v11, v14), ())



def scopsZ00005f2025_7__completion_covered(x: Frame) -> Ran:
    """completion covered. "ILETSB announces partnership with Department of Justice to expand free online training
    resources for officers", January 21, 2025, paragraph 7, in force from 2025-01-21.

    Individuals who completed courses after their approval

    (January 21, 2025)
    """
    t0 = x["completed_after_approval"]  # completed after approval
    t1 = x["completed_on_approval_day"]  # completed on approval day
    t2 = x["completed_before_approval"]  # completed before approval
    t3 = any_of(t0, t1, t2)  # completed after approval or completed on approval day or completed before approval
    x["completion_covered"] = t3
    return Ran((t3,), (), ())



def scopsZ00005f2025_7__portal_credit(x: Frame) -> Ran:
    """Does the announcement promise this person credit for this course of the COPS Training Portal?. "ILETSB
    announces partnership with Department of Justice to expand free online training resources for officers",
    January 21, 2025, paragraph 7, in force from 2025-01-21.
    """
    t0 = x["is_illinois_officer"]  # is illinois officer
    v1 = x["course_completed_on"]  # course completed on
    t2 = is_none(v1)  # course completed on is none
    t3 = YES - t2  # course completed on is not none
    v4 = x["course_completed_on"]  # course completed on
    v5 = x["asked_on"]  # the day asked for
    t6 = at_most(v4, v5)  # course completed on is on or before asked on
    t7 = all_of(t3, t6)  # course completed on is not none and course completed on is on or before asked on
    t8 = x["credit_offered"]  # credit offered
    t9 = x["completion_covered"]  # completion covered
    t10 = x["ptb_id_in_order"]  # ptb id in order
    t11 = all_of(t0, t7, t8, t9, t10)  # is illinois officer and (course completed on is not none and course completed on is on ...
    x["portal_credit"] = t11
    return Ran((t0, t2, t3, t6, t7, t11), (v1, v4, v5), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("January 21, 2025"), ),
        (0,),
        (
            Span(1, 739271, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(739272, 3652059, Status("not_yet_in_force", -1, "January 21, 2025", 1, 739271, first=739272)),
            Span(739272, 3652059, Status("in_force", 0, "January 21, 2025", 739272, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "cops_2025", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025', "ILETSB announces partnership with Department of Justice to expand free online training resources for officers", "announcement", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "7a50b0803067c39e0adea300cdc63140dc100c21b372cdb5f41deacd21052a2b", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "cops_2025.1", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 1', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "07bc5db13043c49d5ba56d76fe88a9cd1644c88c4b7f2a1d8749a73ea2042154", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "cops_2025.2", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 2', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "8c9a2d85d13c316f19a358a8c6a1cdee7a82930af585e6102deb091a6dce5e00", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "cops_2025.3", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 3', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "b404d044b6573d7a7e470082a2f8897a681ba2a601131fd8f221582d4352c7ef", "ba035005391c412a217e354bd2b78d633a4dcbdb2d3faca435a2190280efa350"),
        ),
        (),
    ),
    Place(
        "cops_2025.4", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 4', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "a866c12aa1c80fbd357fe16edb86c5f9c03c7048954bd85aa9fdeb2b623b8710", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "cops_2025.5", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 5', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "113be6fddfa5d51441a52737bc7453c78b8260ae472ed7542a28fc863abfa48e", "1798082623041ed2c5d808d38231df8253ad81db01a1902994325f3a5e7cc6b7"),
        ),
        (),
    ),
    Place(
        "cops_2025.6", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 6', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "db59b9750adfe5e0dde4053a3bfe758d77f29b5e18b1650f3a57876234f889ad", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "cops_2025.7", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 7', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "eaafd8d0b49057da22dd91ecff421648d550f223ea295bc1a5ba688bd07056fb", "17515b5fe756539c7addffeedcedd70e822adb8581a50f5b5f6ec64258353385"),
        ),
        (),
    ),
    Place(
        "cops_2025.8", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 8', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "38bf6e976313d27af1a346fa3563efe6a34b0397a06116b41d8e1987b5b66da2", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "cops_2025.9", '"ILETSB announces partnership with Department of Justice to expand free online training resources for officers", January 21, 2025, paragraph 9', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("January 21, 2025", "", True, "", "", False, "72ad69f7f46360b60bf451fcbb0a17d4c8226456bac5a2701382df319c182406", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "credit_offered", "define", 1, "cops_2025.3", scopsZ00005f2025_3__credit_offered,
        (("credit_offered", 2),), ("course_on_approved_list", "course_awards_certificate"), 0, 3,
        TIMELINES[0], ((0, ("ILETSB will award credits for 29 certificate-awarding courses",)),),
        "course on approved list and course awards certificate",
        (
            Step("fact", "course on approved list", (), ("course_on_approved_list",), "p0", SPECS[0]),
            Step("fact", "course awards certificate", (), ("course_awards_certificate",), "p1", SPECS[0]),
            Step("and", "course on approved list and course awards certificate", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", ("The 29 courses are not named; the list is kept elsewhere (paragraph 7) and given as a table. 40 courses are on the portal: to be there is not to be on the list (DD-69).", "How many hours a course is worth, and which mandate it meets, is not said (PR-13)."), "",
    ),
    Rule(
        "mandate_deadline", "define", 1, "cops_2025.5", scopsZ00005f2025_5__mandate_deadline,
        (("mandate_deadline", 0),), (), 3, 0,
        TIMELINES[0], ((0, ("the June 2025 deadline for training mandated by the SAFE-T Act",)),),
        "June 2025",
        (
            Step("literal", "June 2025", (), ((739403, 739432),), "", SPECS[1]),
        ),
        SPECS[1], None, "", ("No day and no provision is named: what is done by June 1 is in time, after June 30 late, and on a day between undetermined (DD-71).",), "",
    ),
    Rule(
        "mandate_met_by_deadline", "question", 1, "cops_2025.5", scopsZ00005f2025_5__mandate_met_by_deadline,
        (("mandate_met_by_deadline", 6),), ("mandate_completed_on", "mandate_deadline"), 3, 4,
        TIMELINES[0], (),
        "mandate completed on is not none and mandate completed on is on or before mandate deadline",
        (
            Step("fact", "mandate completed on", (), ("mandate_completed_on",), "v0", SPECS[1]),
            Step("void", "mandate completed on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "mandate completed on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "mandate completed on", (), ("mandate_completed_on",), "v1", SPECS[1]),
            Step("rule", "mandate deadline", (), ("mandate_deadline",), "v2", SPECS[1]),
            Step("compare", "mandate completed on is on or before mandate deadline", (3, 4), ("le",), "p2", SPECS[0]),
            Step("and", "mandate completed on is not none and mandate completed on is on or before mandate deadline", (2, 5), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "Was the training mandated by the SAFE-T Act completed by the deadline that the announcement names?", (), "",
    ),
    Rule(
        "ptb_id_in_order", "define", 1, "cops_2025.7", scopsZ00005f2025_7__ptb_id_in_order,
        (("ptb_id_in_order", 8),), ("ptb_id_on_profile", "ptb_id_there_at_completion", "ptb_id_needed"), 7, 8,
        TIMELINES[0], (),
        "ptb id on profile where ptb id needed is condition; ptb id on profile and ptb id there at completion where ptb id needed is at completion; yes where ptb id needed is request",
        (
            Step("selector", "ptb id needed is condition", (), ("ptb_id_needed", "condition"), "p0", SPECS[0]),
            Step("fact", "ptb id on profile", (), ("ptb_id_on_profile",), "p1", SPECS[0]),
            Step("selector", "ptb id needed is at completion", (), ("ptb_id_needed", "at_completion"), "p2", SPECS[0]),
            Step("fact", "ptb id on profile", (), ("ptb_id_on_profile",), "p3", SPECS[0]),
            Step("fact", "ptb id there at completion", (), ("ptb_id_there_at_completion",), "p4", SPECS[0]),
            Step("and", "ptb id on profile and ptb id there at completion", (3, 4), (), "p5", SPECS[0]),
            Step("selector", "ptb id needed is request", (), ("ptb_id_needed", "request"), "p6", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("chosen", "ptb id on profile where ptb id needed is condition; ptb id on profile and ptb id there at completion where ptb id needed is at completion; yes where ptb id needed is request", (0, 1, 2, 5, 6, 7), ("ptb_id_needed",), "p7", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "completed_on_approval_day", "define", 1, "cops_2025.7", scopsZ00005f2025_7__completed_on_approval_day,
        (("completed_on_approval_day", 13),), ("course_completed_on", "course_approved_on", "on_the_approval_day"), 15, 9,
        TIMELINES[0], (),
        "course completed on is not none and course approved on is not none and course completed on is course approved on where on the approval day is covered; no where on the approval day is not covered",
        (
            Step("selector", "on the approval day is covered", (), ("on_the_approval_day", "covered"), "p0", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v0", SPECS[1]),
            Step("void", "course completed on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "course completed on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "course approved on", (), ("course_approved_on",), "v1", SPECS[1]),
            Step("void", "course approved on is none", (4,), (), "p3", SPECS[0]),
            Step("not", "course approved on is not none", (5,), (), "p4", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v2", SPECS[1]),
            Step("fact", "course approved on", (), ("course_approved_on",), "v3", SPECS[1]),
            Step("compare", "course completed on is course approved on", (7, 8), ("eq",), "p5", SPECS[0]),
            Step("and", "course completed on is not none and course approved on is not none and course completed on is course approved on", (3, 6, 9), (), "p6", SPECS[0]),
            Step("selector", "on the approval day is not covered", (), ("on_the_approval_day", "not_covered"), "p7", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("chosen", "course completed on is not none and course approved on is not none and course completed on is course approved on where on the approval day is covered; no where on the approval day is not covered", (0, 10, 11, 12), ("on_the_approval_day",), "p8", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "completed_before_approval", "define", 1, "cops_2025.7", scopsZ00005f2025_7__completed_before_approval,
        (("completed_before_approval", 13),), ("course_completed_on", "course_approved_on", "before_approval"), 24, 9,
        TIMELINES[0], (),
        "course completed on is not none and course approved on is not none and course completed on is before course approved on where before approval is covered; no where before approval is not covered",
        (
            Step("selector", "before approval is covered", (), ("before_approval", "covered"), "p0", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v0", SPECS[1]),
            Step("void", "course completed on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "course completed on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "course approved on", (), ("course_approved_on",), "v1", SPECS[1]),
            Step("void", "course approved on is none", (4,), (), "p3", SPECS[0]),
            Step("not", "course approved on is not none", (5,), (), "p4", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v2", SPECS[1]),
            Step("fact", "course approved on", (), ("course_approved_on",), "v3", SPECS[1]),
            Step("compare", "course completed on is before course approved on", (7, 8), ("lt",), "p5", SPECS[0]),
            Step("and", "course completed on is not none and course approved on is not none and course completed on is before course approved on", (3, 6, 9), (), "p6", SPECS[0]),
            Step("selector", "before approval is not covered", (), ("before_approval", "not_covered"), "p7", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("chosen", "course completed on is not none and course approved on is not none and course completed on is before course approved on where before approval is covered; no where before approval is not covered", (0, 10, 11, 12), ("before_approval",), "p8", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "announcement_day_covered", "define", 1, "cops_2025.7", scopsZ00005f2025_7__announcement_day_covered,
        (("announcement_day_covered", 4),), ("on_the_day_announced",), 33, 3,
        TIMELINES[0], (),
        "yes where on the day announced is covered; no where on the day announced is not covered",
        (
            Step("selector", "on the day announced is covered", (), ("on_the_day_announced", "covered"), "p0", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "on the day announced is not covered", (), ("on_the_day_announced", "not_covered"), "p1", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("chosen", "yes where on the day announced is covered; no where on the day announced is not covered", (0, 1, 2, 3), ("on_the_day_announced",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "completed_after_approval", "define", 1, "cops_2025.7", scopsZ00005f2025_7__completed_after_approval,
        (("completed_after_approval", 19),), ("course_completed_on", "course_approved_on", "announcement_day_covered"), 36, 12,
        TIMELINES[0], ((0, ("Individuals who completed courses after their approval, but prior to this announcement, can still receive credit",)),),
        "(course completed on is not none and course approved on is not none and course completed on is after course approved on) and (announcement day covered or (course completed on is not none and course completed on is not January 21, 2025))",
        (
            Step("fact", "course completed on", (), ("course_completed_on",), "v0", SPECS[1]),
            Step("void", "course completed on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "course completed on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "course approved on", (), ("course_approved_on",), "v1", SPECS[1]),
            Step("void", "course approved on is none", (3,), (), "p2", SPECS[0]),
            Step("not", "course approved on is not none", (4,), (), "p3", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v2", SPECS[1]),
            Step("fact", "course approved on", (), ("course_approved_on",), "v3", SPECS[1]),
            Step("compare", "course completed on is after course approved on", (6, 7), ("gt",), "p4", SPECS[0]),
            Step("and", "course completed on is not none and course approved on is not none and course completed on is after course approved on", (2, 5, 8), (), "p5", SPECS[0]),
            Step("rule", "announcement day covered", (), ("announcement_day_covered",), "", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v4", SPECS[1]),
            Step("void", "course completed on is none", (11,), (), "p6", SPECS[0]),
            Step("not", "course completed on is not none", (12,), (), "p7", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v5", SPECS[1]),
            Step("literal", "January 21, 2025", (), (739272,), "", SPECS[1]),
            Step("compare", "course completed on is not January 21, 2025", (14, 15), ("ne",), "p8", SPECS[0]),
            Step("and", "course completed on is not none and course completed on is not January 21, 2025", (13, 16), (), "p9", SPECS[0]),
            Step("or", "announcement day covered or (course completed on is not none and course completed on is not January 21, 2025)", (10, 17), (), "p10", SPECS[0]),
            Step("and", "(course completed on is not none and course approved on is not none and course completed on is after course approved on) and (announcement day covered or (course completed on is not none and course completed on is not January 21, 2025))", (9, 18), (), "p11", SPECS[0]),
        ),
        SPECS[0], None, "", ("Completions after the announcement are covered by paragraph 3 alone; they too must follow the approval.",), "",
    ),
    Rule(
        "completion_covered", "define", 1, "cops_2025.7", scopsZ00005f2025_7__completion_covered,
        (("completion_covered", 3),), ("completed_after_approval", "completed_on_approval_day", "completed_before_approval"), 48, 1,
        TIMELINES[0], ((0, ("Individuals who completed courses after their approval",)),),
        "completed after approval or completed on approval day or completed before approval",
        (
            Step("rule", "completed after approval", (), ("completed_after_approval",), "", SPECS[0]),
            Step("rule", "completed on approval day", (), ("completed_on_approval_day",), "", SPECS[0]),
            Step("rule", "completed before approval", (), ("completed_before_approval",), "", SPECS[0]),
            Step("or", "completed after approval or completed on approval day or completed before approval", (0, 1, 2), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "portal_credit", "question", 1, "cops_2025.7", scopsZ00005f2025_7__portal_credit,
        (("portal_credit", 11),), ("is_illinois_officer", "course_completed_on", "credit_offered", "completion_covered", "ptb_id_in_order"), 49, 6,
        TIMELINES[0], ((0, ("Illinois law enforcement officers who wish to receive credit",)),),
        "is illinois officer and (course completed on is not none and course completed on is on or before asked on) and credit offered and completion covered and ptb id in order",
        (
            Step("fact", "is illinois officer", (), ("is_illinois_officer",), "p0", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v0", SPECS[1]),
            Step("void", "course completed on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "course completed on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "course completed on", (), ("course_completed_on",), "v1", SPECS[1]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v2", SPECS[1]),
            Step("compare", "course completed on is on or before asked on", (4, 5), ("le",), "p3", SPECS[0]),
            Step("and", "course completed on is not none and course completed on is on or before asked on", (3, 6), (), "p4", SPECS[0]),
            Step("rule", "credit offered", (), ("credit_offered",), "", SPECS[0]),
            Step("rule", "completion covered", (), ("completion_covered",), "", SPECS[0]),
            Step("rule", "ptb id in order", (), ("ptb_id_in_order",), "", SPECS[0]),
            Step("and", "is illinois officer and (course completed on is not none and course completed on is on or before asked on) and credit offered and completion covered and ptb id in order", (0, 7, 8, 9, 10), (), "p5", SPECS[0]),
        ),
        SPECS[0], None, "Does the announcement promise this person credit for this course of the COPS Training Portal?", ("Paragraph 7 speaks once of officers and once of individuals; an officer is asked for in both (PR-12).",), "",
    ),
)
