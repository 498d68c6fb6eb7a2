"""20 Ill. Adm. Code 1770.201 Training Standards."""

# Written by pincite from regs/il/adm20/part1770/section_201.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, YES, all_of, any_of, chosen, rank
from pincite.runtime.values import determined, determined_power, is_none, one_of
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_201_a__establish_training_standards_norm(x: Frame) -> Ran:
    """establish training standards. 20 Ill. Adm. Code 1770.201(a), in force from 1996-07-01.

    The Board shall establish training standards and curriculum for the implementation of the Part-Time Basic
    Training Course.

    (20 Ill. Reg. 9047)
    """
    v1 = x["training_standards_established_on"]  # training standards established on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["establish_training_standards"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_201_a__training_standards_set(x: Frame) -> Ran:
    """Has the Board established training standards and curriculum for the part-time course?. 20 Ill. Adm. Code
    1770.201(a), in force from 1996-07-01.
    """
    v0 = x["establish_training_standards"]  # establish training standards
    t1 = in_states(v0, ("done_on_time",))  # establish training standards is done on time
    x["training_standards_set"] = t1
    return Ran((t1,), (v0,), ())



def s1770_201_b__excepted_by_act(x: Frame) -> Ran:
    """excepted by act. 20 Ill. Adm. Code 1770.201(b), in force from 1996-07-01.

    Except as provided for in Section 8.1 of the Illinois Police Training Act

    (20 Ill. Reg. 9047)
    """
    t0 = one_of(x["section_8_1_exception"], ("they_do",))  # section 8 1 exception is they do
    t1 = x["excepted_by_section_8_1"]  # excepted by section 8 1
    t2 = one_of(x["section_8_1_exception"], ("they_do_not",))  # section 8 1 exception is they do not
    t4 = chosen(((t0, t1), (t2, NO), ))  # excepted by section 8 1 where section 8 1 exception is they do; no where section 8 1 ex...
    x["excepted_by_act"] = t4
    return Ran((t0, t1, t2, t4), (), ())



def s1770_201_b__training_requirement_met(x: Frame) -> Ran:
    """training requirement met. 20 Ill. Adm. Code 1770.201(b), in force from 1996-07-01.

    every recruit must successfully complete the Part-Time Basic Training Course to be a certified part-time
    police officer.

    (20 Ill. Reg. 9047)
    """
    t0 = x["course_completed"]  # course completed
    t1 = x["excepted_by_act"]  # excepted by act
    t2 = any_of(t0, t1)  # course completed or excepted by act
    t3 = t2  # (course completed or excepted by act)
    x["training_requirement_met:base"] = t3
    return Ran((t0, t2, t3), (), ())



def s1770_201_b__part_time_training_met(x: Frame) -> Ran:
    """Has this person the training that a certified part-time police officer must have?. 20 Ill. Adm. Code
    1770.201(b), in force from 1996-07-01.
    """
    t0 = x["training_requirement_met"]  # training requirement met
    x["part_time_training_met"] = t0
    return Ran((), (), ())



def s1770_201_b__training_requirement_met_fold(x: Frame) -> Ran:
    """training requirement met with its exceptions. 20 Ill. Adm. Code 1770.201(b), in force when its parts are."""
    t0 = x["training_requirement_met:base"]  # training requirement met
    t1 = x["waived_for_experience:applies"]  # waived for experience applies
    t2 = x["waived_for_experience"]  # waived for experience
    t3 = rank(((t1, t2), ), t0)  # training requirement met, unless waived for experience
    x["training_requirement_met"] = t3
    return Ran((t3,), (), ())



def s1770_201_c__training_unreasonable_determination(x: Frame) -> Ran:
    """training unreasonable. 20 Ill. Adm. Code 1770.201(c), in force from 2023-06-23.

    the basic training requirement is illogical or unreasonable

    (47 Ill. Reg. 9410)
    """
    t0 = determined(x["training_unreasonable:made"])  # training unreasonable
    x["training_unreasonable"] = t0
    x["training_unreasonable:given"] = t0
    return Ran((t0,), (), ())



def s1770_201_c__training_waiver_granted_determination(x: Frame) -> Ran:
    """training waiver granted. 20 Ill. Adm. Code 1770.201(c), in force from 2023-06-23.

    The Board may grant a waiver of the basic training requirement

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["training_waiver_granted:made"])  # training waiver granted
    x["training_waiver_granted"] = t0
    x["training_waiver_granted:given"] = t0
    return Ran((t0,), (), ())



def s1770_201_c__training_waiver_open(x: Frame) -> Ran:
    """training waiver open. 20 Ill. Adm. Code 1770.201(c), in force from 2023-06-23.

    if, by reason of extensive prior experience as a law enforcement officer, the basic training requirement is
    illogical or unreasonable.

    (47 Ill. Reg. 9410)
    """
    t0 = x["prior_le_experience"]  # prior le experience
    t1 = x["training_unreasonable"]  # training unreasonable
    t2 = all_of(t0, t1)  # prior le experience and training unreasonable
    x["training_waiver_open"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_201_c__part_time_training_waiver_may_be_granted(x: Frame) -> Ran:
    """May the Board grant this person a waiver of part-time basic training?. 20 Ill. Adm. Code 1770.201(c), in force
    from 2023-06-23.
    """
    t0 = x["training_waiver_open"]  # training waiver open
    x["part_time_training_waiver_may_be_granted"] = t0
    return Ran((), (), ())



def s1770_201_c__waived_for_experience_exception(x: Frame) -> Ran:
    """waived for experience. 20 Ill. Adm. Code 1770.201(c), in force from 2023-06-23.

    The Board may grant a waiver of the basic training requirement if

    (47 Ill. Reg. 9410)
    """
    t0 = x["training_waiver_granted"]  # training waiver granted
    t1 = x["training_waiver_open"]  # training waiver open
    t2 = all_of(t0, t1)  # training waiver granted and training waiver open
    t3 = YES - is_none(x["training_waiver_granted:made"])  # training waiver granted has been determined
    t4 = all_of(t2, t3)  # exception waived for experience applies
    x["waived_for_experience:applies"] = t4
    x["waived_for_experience"] = YES
    return Ran((t0, t2, t3, t4), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("20 Ill. Reg. 9047"), ),
        (0,),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 3652059)),
        ),
    ),
    Timeline(
        (Version("47 Ill. Reg. 9410"), Version("47 Ill. Reg. 253", held=False, presumed=True), ),
        (0, 1),
        (
            Span(1, 738503, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 1, 738503)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 1, 738503, first=738694)),
            Span(738504, 738693, Status("text_not_held", 1, "47 Ill. Reg. 253", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 1, "47 Ill. Reg. 253", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 738654, 738693, how="may have been in 47 Ill. Reg. 253", first=738694)),
            Span(738694, 3652059, Status("in_force", 0, "47 Ill. Reg. 9410", 738694, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1770.201", "20 Ill. Adm. Code 1770.201", "Training Standards", "section", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.201(a)", "20 Ill. Adm. Code 1770.201(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "137c7f363bed62c552883744ae48c0e67dbdf5e144f15321081a250c409ab48f", "d320d9622755468183551f1f0e2de2209b30cb9587865fee252dc64460652139"),
        ),
        (),
    ),
    Place(
        "1770.201(b)", "20 Ill. Adm. Code 1770.201(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "8ab803191711cd8ac0d994096062b49d09b239138217f78aaddb9d59eb1f7fc7", "9620d9d038fb2ef9ff8974395759391fd519f93848e2140288af20663492675a"),
        ),
        (),
    ),
    Place(
        "1770.201(c)", "20 Ill. Adm. Code 1770.201(c)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "a496e71d79b5c492222fc4af481811c2e64141dc5662cec358ade2b40af5cc3d", "f72239b22c804992b75ba3a851f1462cea5d1291b19ae0fdc8ff28a5e781029d"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f72239b22c804992b75ba3a851f1462cea5d1291b19ae0fdc8ff28a5e781029d"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "establish_training_standards", "norm", 1, "1770.201(a)", s1770_201_a__establish_training_standards_norm,
        (("establish_training_standards", 2),), ("training_standards_established_on",), 0, 4,
        TIMELINES[0], (),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "training standards established on", (), ("training_standards_established_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "training_standards_set", "question", 1, "1770.201(a)", s1770_201_a__training_standards_set,
        (("training_standards_set", 1),), ("establish_training_standards",), 4, 1,
        TIMELINES[0], (),
        "establish training standards is done on time",
        (
            Step("rule", "establish training standards", (), ("establish_training_standards",), "v0", SPECS[2]),
            Step("states", "establish training standards is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Has the Board established training standards and curriculum for the part-time course?", (), "",
    ),
    Rule(
        "excepted_by_act", "define", 1, "1770.201(b)", s1770_201_b__excepted_by_act,
        (("excepted_by_act", 4),), ("excepted_by_section_8_1", "section_8_1_exception"), 5, 4,
        TIMELINES[0], ((0, ("Except as provided for in Section 8.1 of the Illinois Police Training Act",)),),
        "excepted by section 8 1 where section 8 1 exception is they do; no where section 8 1 exception is they do not",
        (
            Step("selector", "section 8 1 exception is they do", (), ("section_8_1_exception", "they_do"), "p0", SPECS[0]),
            Step("fact", "excepted by section 8 1", (), ("excepted_by_section_8_1",), "p1", SPECS[0]),
            Step("selector", "section 8 1 exception is they do not", (), ("section_8_1_exception", "they_do_not"), "p2", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("chosen", "excepted by section 8 1 where section 8 1 exception is they do; no where section 8 1 exception is they do not", (0, 1, 2, 3), ("section_8_1_exception",), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "training_requirement_met", "define", 1, "1770.201(b)", s1770_201_b__training_requirement_met,
        (("training_requirement_met:base", 3),), ("course_completed", "excepted_by_act"), 9, 3,
        TIMELINES[0], ((0, ("every recruit must successfully complete the Part-Time Basic Training Course to be a certified part-time police officer.",)),),
        "(course completed or excepted by act)",
        (
            Step("fact", "course completed", (), ("course_completed",), "p0", SPECS[0]),
            Step("rule", "excepted by act", (), ("excepted_by_act",), "", SPECS[0]),
            Step("or", "course completed or excepted by act", (0, 1), (), "p1", SPECS[0]),
            Step("and", "(course completed or excepted by act)", (2,), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", ("Since 47 Ill. Reg. 9410 a waiver under (c) goes before it.",), "",
    ),
    Rule(
        "part_time_training_met", "question", 1, "1770.201(b)", s1770_201_b__part_time_training_met,
        (("part_time_training_met", 0),), ("training_requirement_met",), 12, 0,
        TIMELINES[0], (),
        "training requirement met",
        (
            Step("rule", "training requirement met", (), ("training_requirement_met",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has this person the training that a certified part-time police officer must have?", ("1770.212 speaks of another course, the Minimum Standards Basic Law Enforcement Training Course (DD-04).",), "",
    ),
    Rule(
        "training_requirement_met", "fold", 1, "1770.201(b)", s1770_201_b__training_requirement_met_fold,
        (("training_requirement_met", 3),), ("training_requirement_met:base", "waived_for_experience:applies", "waived_for_experience"), 12, 1,
        None, (),
        "training requirement met with its exceptions",
        (
            Step("rule", "training requirement met", (), ("training_requirement_met:base",), "", SPECS[0]),
            Step("rule", "waived for experience applies", (), ("waived_for_experience:applies",), "", SPECS[0]),
            Step("rule", "waived for experience", (), ("waived_for_experience",), "", SPECS[0]),
            Step("rank", "training requirement met, unless waived for experience", (1, 2, 0), ("waived_for_experience",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("Since 47 Ill. Reg. 9410 a waiver under (c) goes before it.",), "",
    ),
    Rule(
        "training_unreasonable", "determination", 1, "1770.201(c)", s1770_201_c__training_unreasonable_determination,
        (("training_unreasonable", 0), ("training_unreasonable:given", 0)), ("training_unreasonable:made",), 13, 1,
        TIMELINES[1], ((0, ("the basic training requirement is illogical or unreasonable",)),),
        "",
        (
            Step("determination", "training unreasonable", (), ("training_unreasonable:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "training_waiver_granted", "determination", 1, "1770.201(c)", s1770_201_c__training_waiver_granted_determination,
        (("training_waiver_granted", 0), ("training_waiver_granted:given", 0)), ("training_waiver_granted:made",), 14, 1,
        TIMELINES[1], ((0, ("The Board may grant a waiver of the basic training requirement",)),),
        "",
        (
            Step("determination", "training waiver granted", (), ("training_waiver_granted:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("The power is the Board's here; in 1720.15(a), for full-time officers, it is the Executive Director's (DD-36).",), "",
    ),
    Rule(
        "training_waiver_open", "define", 1, "1770.201(c)", s1770_201_c__training_waiver_open,
        (("training_waiver_open", 2),), ("prior_le_experience", "training_unreasonable"), 15, 3,
        TIMELINES[1], ((0, ("if, by reason of extensive prior experience as a law enforcement officer, the basic training requirement is illogical or unreasonable.",)),),
        "prior le experience and training unreasonable",
        (
            Step("fact", "prior le experience", (), ("prior_le_experience",), "p0", SPECS[0]),
            Step("fact", "training unreasonable", (), ("training_unreasonable",), "p1", SPECS[0]),
            Step("and", "prior le experience and training unreasonable", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_training_waiver_may_be_granted", "question", 1, "1770.201(c)", s1770_201_c__part_time_training_waiver_may_be_granted,
        (("part_time_training_waiver_may_be_granted", 0),), ("training_waiver_open",), 18, 0,
        TIMELINES[1], (),
        "training waiver open",
        (
            Step("rule", "training waiver open", (), ("training_waiver_open",), "", SPECS[0]),
        ),
        SPECS[0], None, "May the Board grant this person a waiver of part-time basic training?", ("No examination is asked for here, and experience in corrections is not named: compare 1720.15(a) (DD-36).",), "",
    ),
    Rule(
        "waived_for_experience", "exception", 1, "1770.201(c)", s1770_201_c__waived_for_experience_exception,
        (("waived_for_experience:applies", 4), ("waived_for_experience", 5)), ("training_waiver_granted", "training_waiver_open", "training_waiver_granted:made"), 18, 4,
        TIMELINES[1], ((0, ("The Board may grant a waiver of the basic training requirement if",)),),
        "training waiver granted and training waiver open",
        (
            Step("fact", "training waiver granted", (), ("training_waiver_granted",), "p0", SPECS[0]),
            Step("rule", "training waiver open", (), ("training_waiver_open",), "", SPECS[0]),
            Step("and", "training waiver granted and training waiver open", (0, 1), (), "p1", SPECS[0]),
            Step("made", "training waiver granted has been determined", (), ("training_waiver_granted:made",), "p2", SPECS[0]),
            Step("and", "exception waived for experience applies", (2, 3), (), "p3", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "training_requirement_met",
    ),
)
