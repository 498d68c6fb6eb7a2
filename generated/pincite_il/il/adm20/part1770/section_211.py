"""20 Ill. Adm. Code 1770.211 Special Part-Time Practical Waiver."""

# Written by pincite from regs/il/adm20/part1770/section_211.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of
from pincite.runtime.values import at_least, determined_power, is_none, more_than, one_of
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_211_a__appointed_for_practical_waiver(x: Frame) -> Ran:
    """appointed for practical waiver. 20 Ill. Adm. Code 1770.211(a), in force from 2023-06-23.

    agencies employing part-time officers appointed after July 1, 2022

    (47 Ill. Reg. 9410)
    """
    v0 = x["employment_status"]  # employment status
    t1 = is_none(v0)  # employment status is none
    t2 = YES - t1  # employment status is not none
    v3 = x["employment_status"]  # employment status
    t4 = one_of(v3, ("part_time",))  # employment status is part time
    t5 = all_of(t2, t4)  # employment status is not none and employment status is part time
    v6 = x["appointed_on"]  # appointed on
    t8 = more_than(v6, 738337)  # appointed on is after July 1, 2022
    t9 = all_of(t5, t8)  # (employment status is not none and employment status is part time) and appointed on is ...
    x["appointed_for_practical_waiver"] = t9
    return Ran((t1, t2, t4, t5, t8, t9), (v0, v3, v6), ())



def s1770_211_a__may_seek_practical_waiver(x: Frame) -> Ran:
    """May the agency seek the special certification and training waiver for this part-time officer?. 20 Ill. Adm.
    Code 1770.211(a), in force from 2023-06-23.
    """
    t0 = x["appointed_for_practical_waiver"]  # appointed for practical waiver
    t1 = x["eligible_for_practical_waiver"]  # eligible for practical waiver
    t2 = all_of(t0, t1)  # appointed for practical waiver and eligible for practical waiver
    x["may_seek_practical_waiver"] = t2
    return Ran((t2,), (), ())



def s1770_211_b__eligible_for_practical_waiver(x: Frame) -> Ran:
    """eligible for practical waiver. 20 Ill. Adm. Code 1770.211(b), in force from 2023-06-23.

    To be eligible for this waiver, the officer must:

    (47 Ill. Reg. 9410)
    """
    t0 = x["six_months_of_training"]  # six months of training
    t1 = x["firearm_training_done"]  # firearm training done
    t2 = x["unit_7_done"]  # unit 7 done
    t3 = all_of(t0, t1, t2)  # six months of training and firearm training done and unit 7 done
    x["eligible_for_practical_waiver"] = t3
    return Ran((t3,), (), ())



def s1770_211_b__practical_waiver_eligible(x: Frame) -> Ran:
    """Is this officer eligible for the special part-time practical waiver?. 20 Ill. Adm. Code 1770.211(b), in force
    from 2023-06-23.
    """
    t0 = x["eligible_for_practical_waiver"]  # eligible for practical waiver
    x["practical_waiver_eligible"] = t0
    return Ran((), (), ())



def s1770_211_b_1__six_months_of_training(x: Frame) -> Ran:
    """six months of training. 20 Ill. Adm. Code 1770.211(b)(1), in force from 2023-06-23.

    Complete 6 months of basic academy training;

    (47 Ill. Reg. 9410)
    """
    v0 = x["academy_months_completed"]  # academy months completed
    t2 = at_least(v0, 6)  # academy months completed is at least 6 months
    x["six_months_of_training"] = t2
    return Ran((t2,), (v0,), ())



def s1770_211_b_2__firearm_training_done(x: Frame) -> Ran:
    """firearm training done. 20 Ill. Adm. Code 1770.211(b)(2), in force from 2023-06-23.

    Complete the Mandatory Firearm Training Course; and

    (47 Ill. Reg. 9410)
    """
    t0 = x["firearm_course_completed"]  # firearm course completed
    x["firearm_training_done"] = t0
    return Ran((t0,), (), ())



def s1770_211_b_3__unit_7_done(x: Frame) -> Ran:
    """unit 7 done. 20 Ill. Adm. Code 1770.211(b)(3), in force from 2023-06-23.

    Complete and pass Unit 7 of the part-time academy.

    (47 Ill. Reg. 9410)
    """
    t0 = x["unit_7_completed"]  # unit 7 completed
    t1 = x["unit_7_passed"]  # unit 7 passed
    t2 = all_of(t0, t1)  # unit 7 completed and unit 7 passed
    x["unit_7_done"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_211_c__practical_waiver_granted_determination(x: Frame) -> Ran:
    """practical waiver granted. 20 Ill. Adm. Code 1770.211(c), in force from 2023-06-23.

    Any agency may request this special waiver, in writing, to the attention of the Director

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["practical_waiver_granted:made"])  # practical waiver granted
    x["practical_waiver_granted"] = t0
    x["practical_waiver_granted:given"] = t0
    return Ran((t0,), (), ())



def s1770_211_c__practical_waiver_request_in_order(x: Frame) -> Ran:
    """practical waiver request in order. 20 Ill. Adm. Code 1770.211(c), in force from 2023-06-23.

    Any agency may request this special waiver, in writing, to the attention of the Director, explaining the
    nature of the request, the need for such accommodation to be granted, and any safeguards in place to ensure
    that authorities are not extended or abused prior to certification.

    (47 Ill. Reg. 9410)
    """
    v0 = x["waiver_requested_in_writing_on"]  # waiver requested in writing on
    t1 = is_none(v0)  # waiver requested in writing on is none
    t2 = YES - t1  # waiver requested in writing on is not none
    t3 = x["request_explains_nature"]  # request explains nature
    t4 = x["request_explains_need"]  # request explains need
    t5 = x["request_explains_safeguards"]  # request explains safeguards
    t6 = all_of(t2, t3, t4, t5)  # waiver requested in writing on is not none and request explains nature and request expl...
    x["practical_waiver_request_in_order"] = t6
    return Ran((t1, t2, t3, t4, t5, t6), (v0,), ())



def s1770_211_c__practical_waiver_request_complete(x: Frame) -> Ran:
    """Is the agency's request for the special waiver in order?. 20 Ill. Adm. Code 1770.211(c), in force from
    2023-06-23.
    """
    t0 = x["practical_waiver_request_in_order"]  # practical waiver request in order
    x["practical_waiver_request_complete"] = t0
    return Ran((), (), ())



def s1770_211_c__practical_waiver_held(x: Frame) -> Ran:
    """practical waiver held. 20 Ill. Adm. Code 1770.211(c), in force from 2023-06-23.

    Any agency may request this special waiver, in writing, to the attention of the Director, explaining the
    nature of the request, the need for such accommodation to be granted, and any safeguards in place to ensure
    that authorities are not extended or abused prior to certification.

    (47 Ill. Reg. 9410)
    """
    t0 = x["appointed_for_practical_waiver"]  # appointed for practical waiver
    t1 = x["eligible_for_practical_waiver"]  # eligible for practical waiver
    t2 = x["practical_waiver_request_in_order"]  # practical waiver request in order
    t3 = x["practical_waiver_granted"]  # practical waiver granted
    t4 = all_of(t0, t1, t2, t3)  # appointed for practical waiver and eligible for practical waiver and practical waiver r...
    x["practical_waiver_held"] = t4
    return Ran((t3, t4), (), ())



def s1770_211_c__has_practical_waiver(x: Frame) -> Ran:
    """Does this officer have the special part-time practical waiver?. 20 Ill. Adm. Code 1770.211(c), in force from
    2023-06-23.
    """
    t0 = x["practical_waiver_held"]  # practical waiver held
    x["has_practical_waiver"] = t0
    return Ran((), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
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
        "1770.211", "20 Ill. Adm. Code 1770.211", "Special Part-Time Practical Waiver", "section", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.211(a)", "20 Ill. Adm. Code 1770.211(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "e15af33e64df4ff463d4a2d0a5020d052772e51d7e99e94fb7e2cdfc76e4d681", "55d8222fa1f698db86294268a76d5e3a76a7b391bfe3185c2a4c0c4be0b2bfef"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "55d8222fa1f698db86294268a76d5e3a76a7b391bfe3185c2a4c0c4be0b2bfef"),
        ),
        (),
    ),
    Place(
        "1770.211(b)", "20 Ill. Adm. Code 1770.211(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "f6b4ce831b45d21746c806f31d1b642c4a16a3d9f1bb5c75b67fdab0d2b74232", "16784d858fea4a57446965deb11d9cbf72fea9d956757e4f224fc88de66418c5"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "16784d858fea4a57446965deb11d9cbf72fea9d956757e4f224fc88de66418c5"),
        ),
        (),
    ),
    Place(
        "1770.211(b)(1)", "20 Ill. Adm. Code 1770.211(b)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "a44aa95504bb832bb235fffd38a7493948d97bab2cd9a756b795303c60721b78", "b78caeafa93bfb1f4c4df229fd95ab14ba22cfab6b6710474d0bfa702c1a108a"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b78caeafa93bfb1f4c4df229fd95ab14ba22cfab6b6710474d0bfa702c1a108a"),
        ),
        (),
    ),
    Place(
        "1770.211(b)(2)", "20 Ill. Adm. Code 1770.211(b)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "8fdfcea0b9bc6ec36603679492b49a6746f60ec5d60eefb4631b0936bc5e163c", "aca3eb31adb23fa6f9fc3417d105777649c33a111ea16780f17c62b5caf3e377"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "aca3eb31adb23fa6f9fc3417d105777649c33a111ea16780f17c62b5caf3e377"),
        ),
        (),
    ),
    Place(
        "1770.211(b)(3)", "20 Ill. Adm. Code 1770.211(b)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "d7c427ed2298d1c865fc2bc2ebb9640d17005f3b774ecf58c4f51064789229a6", "ca7d04ee4f3c96a115fa08e765d5c8a5dc2ddbc5dd664f75fbff1a3dbb7bff5b"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ca7d04ee4f3c96a115fa08e765d5c8a5dc2ddbc5dd664f75fbff1a3dbb7bff5b"),
        ),
        (),
    ),
    Place(
        "1770.211(c)", "20 Ill. Adm. Code 1770.211(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "504049bfe63e3f7275bc567c3ed0082625071e52a8d981201795028660a40560", "6e95b7c97968b8c3de6ec366d66d11c87d74b83b855c556fd6705be3387febf3"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6e95b7c97968b8c3de6ec366d66d11c87d74b83b855c556fd6705be3387febf3"),
        ),
        (),
    ),
)

SPECS = (
    Spec("enum", "", 1, False, None, None, False, ("full_time", "part_time"), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("number", "months", 1, True, 0, 120, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "appointed_for_practical_waiver", "define", 1, "1770.211(a)", s1770_211_a__appointed_for_practical_waiver,
        (("appointed_for_practical_waiver", 9),), ("employment_status", "appointed_on"), 0, 6,
        TIMELINES[0], ((0, ("agencies employing part-time officers appointed after July 1, 2022",)),),
        "(employment status is not none and employment status is part time) and appointed on is after July 1, 2022",
        (
            Step("fact", "employment status", (), ("employment_status",), "v0", SPECS[0]),
            Step("void", "employment status is none", (0,), (), "p0", SPECS[1]),
            Step("not", "employment status is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "employment status", (), ("employment_status",), "v1", SPECS[0]),
            Step("member", "employment status is part time", (3,), (("part_time",),), "p2", SPECS[1]),
            Step("and", "employment status is not none and employment status is part time", (2, 4), (), "p3", SPECS[1]),
            Step("fact", "appointed on", (), ("appointed_on",), "v2", SPECS[2]),
            Step("literal", "July 1, 2022", (), (738337,), "", SPECS[2]),
            Step("compare", "appointed on is after July 1, 2022", (6, 7), ("gt",), "p4", SPECS[1]),
            Step("and", "(employment status is not none and employment status is part time) and appointed on is after July 1, 2022", (5, 8), (), "p5", SPECS[1]),
        ),
        SPECS[1], None, "", ("After excludes July 1, 2022 itself; 1720.90(a) has as of July 1, 2022, which includes it (DD-16).", "Section 8.2(b) of the Act is not among the sources held."), "",
    ),
    Rule(
        "may_seek_practical_waiver", "question", 1, "1770.211(a)", s1770_211_a__may_seek_practical_waiver,
        (("may_seek_practical_waiver", 2),), ("appointed_for_practical_waiver", "eligible_for_practical_waiver"), 6, 1,
        TIMELINES[0], (),
        "appointed for practical waiver and eligible for practical waiver",
        (
            Step("rule", "appointed for practical waiver", (), ("appointed_for_practical_waiver",), "", SPECS[1]),
            Step("rule", "eligible for practical waiver", (), ("eligible_for_practical_waiver",), "", SPECS[1]),
            Step("and", "appointed for practical waiver and eligible for practical waiver", (0, 1), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "May the agency seek the special certification and training waiver for this part-time officer?", (), "",
    ),
    Rule(
        "eligible_for_practical_waiver", "define", 1, "1770.211(b)", s1770_211_b__eligible_for_practical_waiver,
        (("eligible_for_practical_waiver", 3),), ("six_months_of_training", "firearm_training_done", "unit_7_done"), 7, 1,
        TIMELINES[0], (),
        "six months of training and firearm training done and unit 7 done",
        (
            Step("rule", "six months of training", (), ("six_months_of_training",), "", SPECS[1]),
            Step("rule", "firearm training done", (), ("firearm_training_done",), "", SPECS[1]),
            Step("rule", "unit 7 done", (), ("unit_7_done",), "", SPECS[1]),
            Step("and", "six months of training and firearm training done and unit 7 done", (0, 1, 2), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "practical_waiver_eligible", "question", 1, "1770.211(b)", s1770_211_b__practical_waiver_eligible,
        (("practical_waiver_eligible", 0),), ("eligible_for_practical_waiver",), 8, 0,
        TIMELINES[0], (),
        "eligible for practical waiver",
        (
            Step("rule", "eligible for practical waiver", (), ("eligible_for_practical_waiver",), "", SPECS[1]),
        ),
        SPECS[1], None, "Is this officer eligible for the special part-time practical waiver?", (), "",
    ),
    Rule(
        "six_months_of_training", "define", 1, "1770.211(b)(1)", s1770_211_b_1__six_months_of_training,
        (("six_months_of_training", 2),), ("academy_months_completed",), 8, 1,
        TIMELINES[0], (),
        "academy months completed is at least 6 months",
        (
            Step("fact", "academy months completed", (), ("academy_months_completed",), "v0", SPECS[3]),
            Step("literal", "6 months", (), (6,), "", SPECS[3]),
            Step("compare", "academy months completed is at least 6 months", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "firearm_training_done", "define", 1, "1770.211(b)(2)", s1770_211_b_2__firearm_training_done,
        (("firearm_training_done", 0),), ("firearm_course_completed",), 9, 1,
        TIMELINES[0], (),
        "firearm course completed",
        (
            Step("fact", "firearm course completed", (), ("firearm_course_completed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "unit_7_done", "define", 1, "1770.211(b)(3)", s1770_211_b_3__unit_7_done,
        (("unit_7_done", 2),), ("unit_7_completed", "unit_7_passed"), 10, 3,
        TIMELINES[0], (),
        "unit 7 completed and unit 7 passed",
        (
            Step("fact", "unit 7 completed", (), ("unit_7_completed",), "p0", SPECS[1]),
            Step("fact", "unit 7 passed", (), ("unit_7_passed",), "p1", SPECS[1]),
            Step("and", "unit 7 completed and unit 7 passed", (0, 1), (), "p2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "practical_waiver_granted", "determination", 1, "1770.211(c)", s1770_211_c__practical_waiver_granted_determination,
        (("practical_waiver_granted", 0), ("practical_waiver_granted:given", 0)), ("practical_waiver_granted:made",), 13, 1,
        TIMELINES[0], ((0, ("Any agency may request this special waiver, in writing, to the attention of the Director",)),),
        "",
        (
            Step("determination", "practical waiver granted", (), ("practical_waiver_granted:made", False, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("The Section names nobody who grants it, no standard, no term and no end: the Director, to whom the request goes, is taken to decide (DD-15).",), "",
    ),
    Rule(
        "practical_waiver_request_in_order", "define", 1, "1770.211(c)", s1770_211_c__practical_waiver_request_in_order,
        (("practical_waiver_request_in_order", 6),), ("waiver_requested_in_writing_on", "request_explains_nature", "request_explains_need", "request_explains_safeguards"), 14, 6,
        TIMELINES[0], (),
        "waiver requested in writing on is not none and request explains nature and request explains need and request explains safeguards",
        (
            Step("fact", "waiver requested in writing on", (), ("waiver_requested_in_writing_on",), "v0", SPECS[2]),
            Step("void", "waiver requested in writing on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "waiver requested in writing on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "request explains nature", (), ("request_explains_nature",), "p2", SPECS[1]),
            Step("fact", "request explains need", (), ("request_explains_need",), "p3", SPECS[1]),
            Step("fact", "request explains safeguards", (), ("request_explains_safeguards",), "p4", SPECS[1]),
            Step("and", "waiver requested in writing on is not none and request explains nature and request explains need and request explains safeguards", (2, 3, 4, 5), (), "p5", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "practical_waiver_request_complete", "question", 1, "1770.211(c)", s1770_211_c__practical_waiver_request_complete,
        (("practical_waiver_request_complete", 0),), ("practical_waiver_request_in_order",), 20, 0,
        TIMELINES[0], (),
        "practical waiver request in order",
        (
            Step("rule", "practical waiver request in order", (), ("practical_waiver_request_in_order",), "", SPECS[1]),
        ),
        SPECS[1], None, "Is the agency's request for the special waiver in order?", (), "",
    ),
    Rule(
        "practical_waiver_held", "define", 1, "1770.211(c)", s1770_211_c__practical_waiver_held,
        (("practical_waiver_held", 4),), ("appointed_for_practical_waiver", "eligible_for_practical_waiver", "practical_waiver_request_in_order", "practical_waiver_granted"), 20, 2,
        TIMELINES[0], ((0, ("Any agency may request this special waiver, in writing, to the attention of the Director, explaining the nature of the request, the need for such accommodation to be granted, and any safeguards in place to ensure that authorities are not extended or abused prior to certification.",)),),
        "appointed for practical waiver and eligible for practical waiver and practical waiver request in order and practical waiver granted",
        (
            Step("rule", "appointed for practical waiver", (), ("appointed_for_practical_waiver",), "", SPECS[1]),
            Step("rule", "eligible for practical waiver", (), ("eligible_for_practical_waiver",), "", SPECS[1]),
            Step("rule", "practical waiver request in order", (), ("practical_waiver_request_in_order",), "", SPECS[1]),
            Step("fact", "practical waiver granted", (), ("practical_waiver_granted",), "p0", SPECS[1]),
            Step("and", "appointed for practical waiver and eligible for practical waiver and practical waiver request in order and practical waiver granted", (0, 1, 2, 3), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "has_practical_waiver", "question", 1, "1770.211(c)", s1770_211_c__has_practical_waiver,
        (("has_practical_waiver", 0),), ("practical_waiver_held",), 22, 0,
        TIMELINES[0], (),
        "practical waiver held",
        (
            Step("rule", "practical waiver held", (), ("practical_waiver_held",), "", SPECS[1]),
        ),
        SPECS[1], None, "Does this officer have the special part-time practical waiver?", (), "",
    ),
)
