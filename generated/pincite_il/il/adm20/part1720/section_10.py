"""20 Ill. Adm. Code 1720.10 Course Requirements."""

# Written by pincite from regs/il/adm20/part1720/section_10.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of, any_of, branch
from pincite.runtime.values import at_least, determined, determined_power, one_of
from pincite.runtime.facts import Spec
from pincite.runtime.norms import norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_10_a_1__set_minimum_hours_norm(x: Frame) -> Ran:
    """set minimum hours. 20 Ill. Adm. Code 1720.10(a)(1), in force from 2015-02-05.

    shall set the minimum number of hours in prescribed subjects

    (39 Ill. Reg. 2578)
    """
    v1 = x["minimum_hours_set_on"]  # minimum hours set on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["set_minimum_hours"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_10_a_1__counts_as_hour(x: Frame) -> Ran:
    """Does this hour of the schedule count as an hour of instruction?. 20 Ill. Adm. Code 1720.10(a)(1), in force
    from 2015-02-05.
    """
    v0 = x["minutes_of_instruction"]  # minutes of instruction
    t2 = at_least(v0, 3000)  # minutes of instruction is at least 50 minutes
    v3 = x["minutes_with_recess"]  # minutes with recess
    t5 = at_least(v3, 3600)  # minutes with recess is at least 60 minutes
    t6 = all_of(t2, t5)  # minutes of instruction is at least 50 minutes and minutes with recess is at least 60 mi...
    x["counts_as_hour"] = t6
    return Ran((t2, t5, t6), (v0, v3), ())



def s1720_10_b__study_concentrated_determination(x: Frame) -> Ran:
    """study concentrated. 20 Ill. Adm. Code 1720.10(b), in force from 2015-02-05.

    concentrated study

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["study_concentrated:made"])  # study concentrated
    x["study_concentrated"] = t0
    x["study_concentrated:given"] = t0
    return Ran((t0,), (), ())



def s1720_10_b__course_form_met(x: Frame) -> Ran:
    """Is this basic course concentrated, continuous and full time?. 20 Ill. Adm. Code 1720.10(b), in force from
    2015-02-05.
    """
    t0 = x["study_concentrated"]  # study concentrated
    t1 = x["course_is_continuous"]  # course is continuous
    t2 = x["course_is_full_time"]  # course is full time
    t3 = all_of(t0, t1, t2)  # study concentrated and course is continuous and course is full time
    x["course_form_met"] = t3
    return Ran((t0, t1, t2, t3), (), ())



def s1720_10_c__subjects_covered(x: Frame) -> Ran:
    """Does this basic course cover the prescribed subjects in the time specified?. 20 Ill. Adm. Code 1720.10(c), in
    force from 2015-02-05.
    """
    t0 = x["prescribed_subjects_covered"]  # prescribed subjects covered
    t1 = x["instructional_time_as_specified"]  # instructional time as specified
    t2 = all_of(t0, t1)  # prescribed subjects covered and instructional time as specified
    x["subjects_covered"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_10_d__training_reimbursable(x: Frame) -> Ran:
    """training reimbursable. 20 Ill. Adm. Code 1720.10(d), in force from 2015-02-05.

    must follow curricula approved by the Board to be reimbursable

    (39 Ill. Reg. 2578)
    """
    v0 = x["training_kind"]  # training kind
    t1 = one_of(v0, ("advanced",))  # training kind is advanced
    t2 = x["curriculum_board_approved"]  # curriculum board approved
    v3 = x["training_kind"]  # training kind
    t4 = one_of(v3, ("specialized",))  # training kind is specialized
    t5 = x["curriculum_board_approved"]  # curriculum board approved
    t6 = x["refresher_reimbursed"]  # refresher reimbursed
    t7 = branch(t4, t5, t6)  # curriculum board approved where training kind is advanced; curriculum board approved wh...
    t8 = branch(t1, t2, t7)  # curriculum board approved where training kind is advanced; curriculum board approved wh...
    x["training_reimbursable"] = t8
    return Ran((t1, t2, t4, t5, t6, t7, t8), (v0, v3), ())



def s1720_10_d__reimbursable(x: Frame) -> Ran:
    """Is this training reimbursable?. 20 Ill. Adm. Code 1720.10(d), in force from 2015-02-05."""
    t0 = x["training_reimbursable"]  # training reimbursable
    x["reimbursable"] = t0
    return Ran((), (), ())



def s1720_10_e__refresher_reimbursed_determination(x: Frame) -> Ran:
    """refresher reimbursed. 20 Ill. Adm. Code 1720.10(e), in force from 2015-02-05.

    shall be considered for reimbursement on an individual basis by the Board

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["refresher_reimbursed:made"])  # refresher reimbursed
    x["refresher_reimbursed"] = t0
    x["refresher_reimbursed:given"] = t0
    return Ran((t0,), (), ())



def s1720_10_f__departs_from_general_rule_determination(x: Frame) -> Ran:
    """departs from general rule. 20 Ill. Adm. Code 1720.10(f), in force from 2015-02-05 to 2023-06-22.

    As a general rule

    (39 Ill. Reg. 2578)
    """
    t0 = determined_power(x["departs_from_general_rule:made"])  # departs from general rule
    x["departs_from_general_rule"] = t0
    x["departs_from_general_rule:given"] = t0
    return Ran((t0,), (), ())



def s1720_10_f__within_general_rule(x: Frame) -> Ran:
    """within general rule. 20 Ill. Adm. Code 1720.10(f), in force from 2015-02-05 to 2023-06-22.

    not at least 30 hours in length, with training to cover no less than 6 hours each day on consecutive days.

    (39 Ill. Reg. 2578)
    """
    v0 = x["course_length"]  # course length
    t2 = at_least(v0, 108000)  # course length is at least 30 hours
    v3 = x["course_hours_each_day"]  # course hours each day
    t5 = at_least(v3, 21600)  # course hours each day is at least 6 hours
    t6 = x["course_days_consecutive"]  # course days consecutive
    t7 = all_of(t2, t5, t6)  # course length is at least 30 hours and course hours each day is at least 6 hours and co...
    x["within_general_rule"] = t7
    return Ran((t2, t5, t6, t7), (v0, v3), ())



def s1720_10_f__length_allows_certification(x: Frame) -> Ran:
    """Does the general rule on length allow the Board to certify this course?. 20 Ill. Adm. Code 1720.10(f), in
    force from 2015-02-05 to 2023-06-22.
    """
    t0 = x["within_general_rule"]  # within general rule
    t1 = x["departs_from_general_rule"]  # departs from general rule
    t2 = any_of(t0, t1)  # within general rule or departs from general rule
    x["length_allows_certification"] = t2
    return Ran((t1, t2), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), ),
        (0, 1, 2, 3, 4),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 2, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 3, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 3, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 4, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 4, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
        ),
    ),
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1, 2, 3, 4, 5),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 2, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 3, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 3, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 4, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 4, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
            Span(738504, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 738503)),
            Span(738504, 738693, Status("text_not_held", 5, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 5, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 3652059, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 738693, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("ended", 1, "47 Ill. Reg. 9369", 738694, 3652059, how="repealed", last=738693)),
        ),
    ),
)

PLACES = (
    Place(
        "1720.10", "20 Ill. Adm. Code 1720.10", "Course Requirements", "section", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.10(a)", "20 Ill. Adm. Code 1720.10(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "17bc5c478e2e78b05f2ac347c5c714e5a2bd8025b6f1bbfd5731bffb1915a597", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.10(a)(1)", "20 Ill. Adm. Code 1720.10(a)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4067abd7f87396849cec863be045c33670528b56057a0ad03f15e781cd0abfe"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "af2b5f431546c5938d48ac307ae4cb14ca94a7639b2043f5ba51d2a0f0babf14", "f4067abd7f87396849cec863be045c33670528b56057a0ad03f15e781cd0abfe"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4067abd7f87396849cec863be045c33670528b56057a0ad03f15e781cd0abfe"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4067abd7f87396849cec863be045c33670528b56057a0ad03f15e781cd0abfe"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4067abd7f87396849cec863be045c33670528b56057a0ad03f15e781cd0abfe"),
        ),
        (),
    ),
    Place(
        "1720.10(a)(2)", "20 Ill. Adm. Code 1720.10(a)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "a6d2981ac1752a7459259ed66b0f15dd17c8e9bb095290a6ab0880e677280d83", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.10(b)", "20 Ill. Adm. Code 1720.10(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f8b39d74b3d6d1450660532e7364af1d71042287f25d18ae73b768fa85954cd2"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "2a62c18ce8dbdf655f8d55c3889932b52858114767712efe296aacc77a7f57ad", "f8b39d74b3d6d1450660532e7364af1d71042287f25d18ae73b768fa85954cd2"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f8b39d74b3d6d1450660532e7364af1d71042287f25d18ae73b768fa85954cd2"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f8b39d74b3d6d1450660532e7364af1d71042287f25d18ae73b768fa85954cd2"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f8b39d74b3d6d1450660532e7364af1d71042287f25d18ae73b768fa85954cd2"),
        ),
        (),
    ),
    Place(
        "1720.10(c)", "20 Ill. Adm. Code 1720.10(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9526daf0dd6063dd00fa63eed83bb9c47dda2781fc609464ca05c1ff8536a559"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "7b3b22cf745a6ded48c193c52d9f974b9094ee2d16d0e3d40c54b785d75436ec", "9526daf0dd6063dd00fa63eed83bb9c47dda2781fc609464ca05c1ff8536a559"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9526daf0dd6063dd00fa63eed83bb9c47dda2781fc609464ca05c1ff8536a559"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9526daf0dd6063dd00fa63eed83bb9c47dda2781fc609464ca05c1ff8536a559"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9526daf0dd6063dd00fa63eed83bb9c47dda2781fc609464ca05c1ff8536a559"),
        ),
        (),
    ),
    Place(
        "1720.10(d)", "20 Ill. Adm. Code 1720.10(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "644958e4b181f95670955a50d972156b6cdc2958f6e46b9fded7d4a69d4e7c04"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "885548756856add067fd659bd63a0f9b623ea011ee960e0bba5fe92f325c73dc", "644958e4b181f95670955a50d972156b6cdc2958f6e46b9fded7d4a69d4e7c04"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "644958e4b181f95670955a50d972156b6cdc2958f6e46b9fded7d4a69d4e7c04"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "644958e4b181f95670955a50d972156b6cdc2958f6e46b9fded7d4a69d4e7c04"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "644958e4b181f95670955a50d972156b6cdc2958f6e46b9fded7d4a69d4e7c04"),
        ),
        (),
    ),
    Place(
        "1720.10(e)", "20 Ill. Adm. Code 1720.10(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7c38945b62b07c6ff0896927786a28c5eedd988ca725ff9b33472604f4779049"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "aeb960e49c5881ed3e4e36bf8a6ce1a6cd7836998ccf08959c78fab04108846f", "7c38945b62b07c6ff0896927786a28c5eedd988ca725ff9b33472604f4779049"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7c38945b62b07c6ff0896927786a28c5eedd988ca725ff9b33472604f4779049"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7c38945b62b07c6ff0896927786a28c5eedd988ca725ff9b33472604f4779049"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7c38945b62b07c6ff0896927786a28c5eedd988ca725ff9b33472604f4779049"),
        ),
        (),
    ),
    Place(
        "1720.10(f)", "20 Ill. Adm. Code 1720.10(f)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "527dfb23ba5c345d9fc9bd7e04bd475edb0d6c41ba774d4c4213552d98820d9d"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "printed struck, with nothing in its place", False, "2643b6027b6ac52e04350a59cd27294219f4dc8d1e6974cb61d6d0b238a04ddb", "527dfb23ba5c345d9fc9bd7e04bd475edb0d6c41ba774d4c4213552d98820d9d"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "527dfb23ba5c345d9fc9bd7e04bd475edb0d6c41ba774d4c4213552d98820d9d"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "527dfb23ba5c345d9fc9bd7e04bd475edb0d6c41ba774d4c4213552d98820d9d"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "527dfb23ba5c345d9fc9bd7e04bd475edb0d6c41ba774d4c4213552d98820d9d"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "527dfb23ba5c345d9fc9bd7e04bd475edb0d6c41ba774d4c4213552d98820d9d"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "minutes", 60, True, 0, 86400, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("advanced", "specialized", "in_service_refresher"), (), False),
    Spec("number", "hours", 3600, True, 0, 36000000, False, (), (), False),
    Spec("number", "hours", 3600, True, 0, 86400, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "set_minimum_hours", "norm", 1, "1720.10(a)(1)", s1720_10_a_1__set_minimum_hours_norm,
        (("set_minimum_hours", 2),), ("minimum_hours_set_on",), 0, 4,
        TIMELINES[0], ((1, ("shall set the minimum number of hours in prescribed subjects",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "minimum hours set on", (), ("minimum_hours_set_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", ("The numbers the Board has set are not in the text.",), "",
    ),
    Rule(
        "counts_as_hour", "question", 1, "1720.10(a)(1)", s1720_10_a_1__counts_as_hour,
        (("counts_as_hour", 6),), ("minutes_of_instruction", "minutes_with_recess"), 4, 3,
        TIMELINES[0], ((1, ("An hour of instruction is defined as being 50 minutes of actual instruction plus a 10 minute recess period.",)),),
        "minutes of instruction is at least 50 minutes and minutes with recess is at least 60 minutes",
        (
            Step("fact", "minutes of instruction", (), ("minutes_of_instruction",), "v0", SPECS[3]),
            Step("literal", "50 minutes", (), (3000,), "", SPECS[3]),
            Step("compare", "minutes of instruction is at least 50 minutes", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("fact", "minutes with recess", (), ("minutes_with_recess",), "v1", SPECS[3]),
            Step("literal", "60 minutes", (), (3600,), "", SPECS[3]),
            Step("compare", "minutes with recess is at least 60 minutes", (3, 4), ("ge",), "p1", SPECS[0]),
            Step("and", "minutes of instruction is at least 50 minutes and minutes with recess is at least 60 minutes", (2, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "Does this hour of the schedule count as an hour of instruction?", ("50 minutes and 10 minutes: the recess is part of the hour.",), "",
    ),
    Rule(
        "study_concentrated", "determination", 1, "1720.10(b)", s1720_10_b__study_concentrated_determination,
        (("study_concentrated", 0), ("study_concentrated:given", 0)), ("study_concentrated:made",), 7, 1,
        TIMELINES[0], ((1, ("concentrated study",)),),
        "",
        (
            Step("determination", "study concentrated", (), ("study_concentrated:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("No office is named; the Board certifies courses (1720.30).",), "",
    ),
    Rule(
        "course_form_met", "question", 1, "1720.10(b)", s1720_10_b__course_form_met,
        (("course_form_met", 3),), ("study_concentrated", "course_is_continuous", "course_is_full_time"), 8, 4,
        TIMELINES[0], (),
        "study concentrated and course is continuous and course is full time",
        (
            Step("fact", "study concentrated", (), ("study_concentrated",), "p0", SPECS[0]),
            Step("fact", "course is continuous", (), ("course_is_continuous",), "p1", SPECS[0]),
            Step("fact", "course is full time", (), ("course_is_full_time",), "p2", SPECS[0]),
            Step("and", "study concentrated and course is continuous and course is full time", (0, 1, 2), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "Is this basic course concentrated, continuous and full time?", (), "",
    ),
    Rule(
        "subjects_covered", "question", 1, "1720.10(c)", s1720_10_c__subjects_covered,
        (("subjects_covered", 2),), ("prescribed_subjects_covered", "instructional_time_as_specified"), 12, 3,
        TIMELINES[0], ((1, ("shall cover the prescribed subjects with the instructional time as specified in the approved curriculum and instructor's guides.",)),),
        "prescribed subjects covered and instructional time as specified",
        (
            Step("fact", "prescribed subjects covered", (), ("prescribed_subjects_covered",), "p0", SPECS[0]),
            Step("fact", "instructional time as specified", (), ("instructional_time_as_specified",), "p1", SPECS[0]),
            Step("and", "prescribed subjects covered and instructional time as specified", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "Does this basic course cover the prescribed subjects in the time specified?", (), "",
    ),
    Rule(
        "training_reimbursable", "define", 1, "1720.10(d)", s1720_10_d__training_reimbursable,
        (("training_reimbursable", 8),), ("training_kind", "curriculum_board_approved", "refresher_reimbursed"), 15, 7,
        TIMELINES[0], ((1, ("must follow curricula approved by the Board to be reimbursable",)),),
        "curriculum board approved where training kind is advanced; curriculum board approved where training kind is specialized; refresher reimbursed where training kind is in service refresher",
        (
            Step("fact", "training kind", (), ("training_kind",), "v0", SPECS[4]),
            Step("member", "training kind is advanced", (0,), (("advanced",),), "p0", SPECS[0]),
            Step("fact", "curriculum board approved", (), ("curriculum_board_approved",), "p1", SPECS[0]),
            Step("fact", "training kind", (), ("training_kind",), "v1", SPECS[4]),
            Step("member", "training kind is specialized", (3,), (("specialized",),), "p2", SPECS[0]),
            Step("fact", "curriculum board approved", (), ("curriculum_board_approved",), "p3", SPECS[0]),
            Step("fact", "refresher reimbursed", (), ("refresher_reimbursed",), "p4", SPECS[0]),
            Step("if", "curriculum board approved where training kind is advanced; curriculum board approved where training kind is specialized; refresher reimbursed where training kind is in service refresher", (4, 5, 6), (), "p5", SPECS[0]),
            Step("if", "curriculum board approved where training kind is advanced; curriculum board approved where training kind is specialized; refresher reimbursed where training kind is in service refresher", (1, 2, 7), (), "p6", SPECS[0]),
        ),
        SPECS[0], None, "", ("An approved curriculum is what (d) asks for; whether and how much is paid is not stated here.",), "",
    ),
    Rule(
        "reimbursable", "question", 1, "1720.10(d)", s1720_10_d__reimbursable,
        (("reimbursable", 0),), ("training_reimbursable",), 22, 0,
        TIMELINES[0], ((1, ("Training in advanced and specialized areas of police work",)),),
        "training reimbursable",
        (
            Step("rule", "training reimbursable", (), ("training_reimbursable",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is this training reimbursable?", (), "",
    ),
    Rule(
        "refresher_reimbursed", "determination", 1, "1720.10(e)", s1720_10_e__refresher_reimbursed_determination,
        (("refresher_reimbursed", 0), ("refresher_reimbursed:given", 0)), ("refresher_reimbursed:made",), 22, 1,
        TIMELINES[0], ((1, ("shall be considered for reimbursement on an individual basis by the Board",)),),
        "",
        (
            Step("determination", "refresher reimbursed", (), ("refresher_reimbursed:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "departs_from_general_rule", "determination", 1, "1720.10(f)", s1720_10_f__departs_from_general_rule_determination,
        (("departs_from_general_rule", 0), ("departs_from_general_rule:given", 0)), ("departs_from_general_rule:made",), 23, 1,
        TIMELINES[1], ((1, ("As a general rule",)),),
        "",
        (
            Step("determination", "departs from general rule", (), ("departs_from_general_rule:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("A general rule leaves room for a departure; the text does not say when.",), "",
    ),
    Rule(
        "within_general_rule", "define", 1, "1720.10(f)", s1720_10_f__within_general_rule,
        (("within_general_rule", 7),), ("course_length", "course_hours_each_day", "course_days_consecutive"), 24, 4,
        TIMELINES[1], ((1, ("not at least 30 hours in length, with training to cover no less than 6 hours each day on consecutive days.",)),),
        "course length is at least 30 hours and course hours each day is at least 6 hours and course days consecutive",
        (
            Step("fact", "course length", (), ("course_length",), "v0", SPECS[5]),
            Step("literal", "30 hours", (), (108000,), "", SPECS[5]),
            Step("compare", "course length is at least 30 hours", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("fact", "course hours each day", (), ("course_hours_each_day",), "v1", SPECS[6]),
            Step("literal", "6 hours", (), (21600,), "", SPECS[6]),
            Step("compare", "course hours each day is at least 6 hours", (3, 4), ("ge",), "p1", SPECS[0]),
            Step("fact", "course days consecutive", (), ("course_days_consecutive",), "p2", SPECS[0]),
            Step("and", "course length is at least 30 hours and course hours each day is at least 6 hours and course days consecutive", (2, 5, 6), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "length_allows_certification", "question", 1, "1720.10(f)", s1720_10_f__length_allows_certification,
        (("length_allows_certification", 2),), ("within_general_rule", "departs_from_general_rule"), 28, 2,
        TIMELINES[1], (),
        "within general rule or departs from general rule",
        (
            Step("rule", "within general rule", (), ("within_general_rule",), "", SPECS[0]),
            Step("fact", "departs from general rule", (), ("departs_from_general_rule",), "p0", SPECS[0]),
            Step("or", "within general rule or departs from general rule", (0, 1), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "Does the general rule on length allow the Board to certify this course?", (), "",
    ),
)
