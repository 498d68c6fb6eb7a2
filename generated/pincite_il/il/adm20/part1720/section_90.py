"""20 Ill. Adm. Code 1720.90 SAFE-T Act Transitional Certification Authority."""

# Written by pincite from regs/il/adm20/part1720/section_90.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of, any_of
from pincite.runtime.values import at_least, at_most, determined, determined_power, is_none
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_90_a__transitional_certificate_allowed_determination(x: Frame) -> Ran:
    """transitional certificate allowed. 20 Ill. Adm. Code 1720.90(a), in force from 2023-06-23.

    The Board may allow those officers who were actively employed as of July 1, 2022, but not been issued a
    certificate in the course of their career, to obtain a transitional certificate and remain eligible for active
    law enforcement employment.

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["transitional_certificate_allowed:made"])  # transitional certificate allowed
    x["transitional_certificate_allowed"] = t0
    x["transitional_certificate_allowed:given"] = t0
    return Ran((t0,), (), ())



def s1720_90_a__in_transitional_class(x: Frame) -> Ran:
    """in transitional class. 20 Ill. Adm. Code 1720.90(a), in force from 2023-06-23.

    actively employed as of July 1, 2022, but not been issued a certificate in the course of their career

    (47 Ill. Reg. 9369)
    """
    v0 = x["employed_from"]  # employed from
    t2 = at_most(v0, 738337)  # employed from is on or before July 1, 2022
    v3 = x["employed_until"]  # employed until
    t4 = is_none(v3)  # employed until is none
    v5 = x["employed_until"]  # employed until
    t7 = at_least(v5, 738337)  # employed until is on or after July 1, 2022
    t8 = any_of(t4, t7)  # employed until is none or employed until is on or after July 1, 2022
    t9 = x["ever_issued_certificate"]  # ever issued certificate
    t10 = YES - t9  # not ever issued certificate
    t11 = all_of(t2, t8, t10)  # employed from is on or before July 1, 2022 and (employed until is none or employed unti...
    x["in_transitional_class"] = t11
    return Ran((t2, t4, t7, t8, t9, t10, t11), (v0, v3, v5), ())



def s1720_90_a__may_obtain_transitional(x: Frame) -> Ran:
    """May this officer obtain a transitional certificate?. 20 Ill. Adm. Code 1720.90(a), in force from 2023-06-23."""
    t0 = x["in_transitional_class"]  # in transitional class
    t1 = x["transitional_certificate_allowed"]  # transitional certificate allowed
    t2 = all_of(t0, t1)  # in transitional class and transitional certificate allowed
    x["may_obtain_transitional"] = t2
    return Ran((t1, t2), (), ())



def s1720_90_b__special_conditions_satisfied_determination(x: Frame) -> Ran:
    """special conditions satisfied. 20 Ill. Adm. Code 1720.90(b), in force from 2023-06-23.

    establish special condition for certification

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["special_conditions_satisfied:made"])  # special conditions satisfied
    x["special_conditions_satisfied"] = t0
    x["special_conditions_satisfied:given"] = t0
    return Ran((t0,), (), ())



def s1720_90_b__review_each_officer_norm(x: Frame) -> Ran:
    """review each officer. 20 Ill. Adm. Code 1720.90(b), in force from 2023-06-23.

    To ensure that all officers who were formerly issued waivers or offered provisionary accommodations meet the
    training and examination thresholds of certification, the Board will review each such officer on a case by
    case basis

    (47 Ill. Reg. 9369)
    """
    t0 = x["formerly_accommodated"]  # formerly accommodated
    v1 = x["officer_reviewed_on"]  # officer reviewed on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["review_each_officer"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_90_b__issue_transitional_certificate_norm(x: Frame) -> Ran:
    """issue transitional certificate. 20 Ill. Adm. Code 1720.90(b), in force from 2023-06-23.

    Upon satisfaction of all established conditions, the officer will be issued a certificate and certificate
    number.

    (47 Ill. Reg. 9369)
    """
    t0 = x["special_conditions_satisfied"]  # special conditions satisfied
    v1 = x["transitional_certificate_on"]  # transitional certificate on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["issue_transitional_certificate"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_90_b__certificate_owed(x: Frame) -> Ran:
    """Must the Board issue this officer a certificate and certificate number, or has it?. 20 Ill. Adm. Code
    1720.90(b), in force from 2023-06-23.
    """
    v0 = x["issue_transitional_certificate"]  # issue transitional certificate
    t1 = in_states(v0, ("pending", "done_on_time",))  # issue transitional certificate is one of pending, done on time
    x["certificate_owed"] = t1
    return Ran((t1,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("47 Ill. Reg. 9369"), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1),
        (
            Span(1, 738503, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 1, 738503)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9369", 1, 738503, first=738694)),
            Span(738504, 738693, Status("text_not_held", 1, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 1, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9369", 738654, 738693, how="may have been in 47 Ill. Reg. 216", first=738694)),
            Span(738694, 3652059, Status("in_force", 0, "47 Ill. Reg. 9369", 738694, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1720.90", "20 Ill. Adm. Code 1720.90", "SAFE-T Act Transitional Certification Authority", "section", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.90(a)", "20 Ill. Adm. Code 1720.90(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "014a36faaf3ac0c6c2b207729f6544eec5cff4bd380ff0a1da26aa1792c08c37", "2392cb6541d8b35ef0554c2c329adf5e6cccaba9ac586052a17acef76b83cc05"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2392cb6541d8b35ef0554c2c329adf5e6cccaba9ac586052a17acef76b83cc05"),
        ),
        (),
    ),
    Place(
        "1720.90(b)", "20 Ill. Adm. Code 1720.90(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "9822a08d6736c4421b9f697e9cf1d89d345b6062595e2e71f0895305b162d6f6", "fea74e31e4e28b4bb67b9544e27baa806a681724bec516ea68852869cdf65f17"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "fea74e31e4e28b4bb67b9544e27baa806a681724bec516ea68852869cdf65f17"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "transitional_certificate_allowed", "determination", 1, "1720.90(a)", s1720_90_a__transitional_certificate_allowed_determination,
        (("transitional_certificate_allowed", 0), ("transitional_certificate_allowed:given", 0)), ("transitional_certificate_allowed:made",), 0, 1,
        TIMELINES[0], ((0, ("The Board may allow those officers who were actively employed as of July 1, 2022, but not been issued a certificate in the course of their career, to obtain a transitional certificate and remain eligible for active law enforcement employment.",)),),
        "",
        (
            Step("determination", "transitional certificate allowed", (), ("transitional_certificate_allowed:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "in_transitional_class", "define", 1, "1720.90(a)", s1720_90_a__in_transitional_class,
        (("in_transitional_class", 11),), ("employed_from", "employed_until", "ever_issued_certificate"), 1, 7,
        TIMELINES[0], ((0, ("actively employed as of July 1, 2022, but not been issued a certificate in the course of their career",)),),
        "employed from is on or before July 1, 2022 and (employed until is none or employed until is on or after July 1, 2022) and not ever issued certificate",
        (
            Step("fact", "employed from", (), ("employed_from",), "v0", SPECS[1]),
            Step("literal", "July 1, 2022", (), (738337,), "", SPECS[1]),
            Step("compare", "employed from is on or before July 1, 2022", (0, 1), ("le",), "p0", SPECS[0]),
            Step("fact", "employed until", (), ("employed_until",), "v1", SPECS[2]),
            Step("void", "employed until is none", (3,), (), "p1", SPECS[0]),
            Step("fact", "employed until", (), ("employed_until",), "v2", SPECS[1]),
            Step("literal", "July 1, 2022", (), (738337,), "", SPECS[1]),
            Step("compare", "employed until is on or after July 1, 2022", (5, 6), ("ge",), "p2", SPECS[0]),
            Step("or", "employed until is none or employed until is on or after July 1, 2022", (4, 7), (), "p3", SPECS[0]),
            Step("fact", "ever issued certificate", (), ("ever_issued_certificate",), "p4", SPECS[0]),
            Step("not", "not ever issued certificate", (9,), (), "p5", SPECS[0]),
            Step("and", "employed from is on or before July 1, 2022 and (employed until is none or employed until is on or after July 1, 2022) and not ever issued certificate", (2, 8, 10), (), "p6", SPECS[0]),
        ),
        SPECS[0], None, "", ("As of July 1, 2022 includes the day itself (DD-16).",), "",
    ),
    Rule(
        "may_obtain_transitional", "question", 1, "1720.90(a)", s1720_90_a__may_obtain_transitional,
        (("may_obtain_transitional", 2),), ("in_transitional_class", "transitional_certificate_allowed"), 8, 2,
        TIMELINES[0], (),
        "in transitional class and transitional certificate allowed",
        (
            Step("rule", "in transitional class", (), ("in_transitional_class",), "", SPECS[0]),
            Step("fact", "transitional certificate allowed", (), ("transitional_certificate_allowed",), "p0", SPECS[0]),
            Step("and", "in transitional class and transitional certificate allowed", (0, 1), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "May this officer obtain a transitional certificate?", ("No test, score, number of attempts or deadline is named (DD-35).",), "",
    ),
    Rule(
        "special_conditions_satisfied", "determination", 1, "1720.90(b)", s1720_90_b__special_conditions_satisfied_determination,
        (("special_conditions_satisfied", 0), ("special_conditions_satisfied:given", 0)), ("special_conditions_satisfied:made",), 10, 1,
        TIMELINES[0], ((0, ("establish special condition for certification",)),),
        "",
        (
            Step("determination", "special conditions satisfied", (), ("special_conditions_satisfied:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "review_each_officer", "norm", 1, "1720.90(b)", s1720_90_b__review_each_officer_norm,
        (("review_each_officer", 2),), ("formerly_accommodated", "officer_reviewed_on"), 11, 5,
        TIMELINES[0], ((0, ("To ensure that all officers who were formerly issued waivers or offered provisionary accommodations meet the training and examination thresholds of certification, the Board will review each such officer on a case by case basis",)),),
        "no time stated",
        (
            Step("fact", "formerly accommodated", (), ("formerly_accommodated",), "p0", SPECS[0]),
            Step("fact", "officer reviewed on", (), ("officer_reviewed_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "officer", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("(b) speaks of officers formerly issued waivers or offered accommodations, (a) of officers never issued a certificate.",), "",
    ),
    Rule(
        "issue_transitional_certificate", "norm", 1, "1720.90(b)", s1720_90_b__issue_transitional_certificate_norm,
        (("issue_transitional_certificate", 2),), ("special_conditions_satisfied", "transitional_certificate_on"), 16, 5,
        TIMELINES[0], ((0, ("Upon satisfaction of all established conditions, the officer will be issued a certificate and certificate number.",)),),
        "no time stated",
        (
            Step("fact", "special conditions satisfied", (), ("special_conditions_satisfied",), "p0", SPECS[0]),
            Step("fact", "transitional certificate on", (), ("transitional_certificate_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "officer", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "certificate_owed", "question", 1, "1720.90(b)", s1720_90_b__certificate_owed,
        (("certificate_owed", 1),), ("issue_transitional_certificate",), 21, 1,
        TIMELINES[0], (),
        "issue transitional certificate is one of pending, done on time",
        (
            Step("rule", "issue transitional certificate", (), ("issue_transitional_certificate",), "v0", SPECS[3]),
            Step("states", "issue transitional certificate is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must the Board issue this officer a certificate and certificate number, or has it?", (), "",
    ),
)
