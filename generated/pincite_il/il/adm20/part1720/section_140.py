"""20 Ill. Adm. Code 1720.140 Reporting."""

# Written by pincite from regs/il/adm20/part1720/section_140.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, chosen
from pincite.runtime.values import Value, chosen_value, one_of
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_140__report_duty_survives(x: Frame) -> Ran:
    """report duty survives. 20 Ill. Adm. Code 1720.140, in force from 2015-02-05 to 2023-06-22.

    shall submit

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["report_still_owed"], ("gone",))  # report still owed is gone
    t2 = one_of(x["report_still_owed"], ("owed_on",))  # report still owed is owed on
    t4 = chosen(((t0, NO), (t2, YES), ))  # no where report still owed is gone; yes where report still owed is owed on
    x["report_duty_survives"] = t4
    return Ran((t0, t2, t4), (), ())



def s1720_140__report_complaints_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs report_complaints: perjury report on."""
    v0 = x["perjury_report_on"]  # perjury report on
    return v0



def s1720_140__report_complaints_norm(x: Frame) -> Ran:
    """report complaints. 20 Ill. Adm. Code 1720.140, in force from 2015-02-05 to 2023-06-22.

    The Director shall submit to the Director of the Illinois Labor Relations Board, at least semi-annually,
    written reports indicating:

    (39 Ill. Reg. 2578)
    """
    t1 = one_of(x["report_half_year_end"], ("down",))  # report half year end is down
    v2 = x["perjury_report_on"]  # perjury report on
    v3 = move_months(v2, 6, "down")  # 6 months rounded by report half year end after perjury report on, down
    t4 = one_of(x["report_half_year_end"], ("up",))  # report half year end is up
    v5 = x["perjury_report_on"]  # perjury report on
    v6 = move_months(v5, 6, "up")  # 6 months rounded by report half year end after perjury report on, up
    v7 = chosen_value(((t1, v3), (t4, v6), ))  # 6 months rounded by report half year end after perjury report on
    v8 = CALENDAR.roll(v7)  # 6 months rounded by report half year end after perjury report on
    v9 = x["perjury_report_on"]  # perjury report on
    t10 = x["report_duty_survives"]  # report duty survives
    n11 = norm("duty", YES, None, v8, None, False, v9, False, True, x["asked_on"], x["report_complaints:ended"], t10)
    v11 = n11.states  # every 6 months rounded by report half year end
    x["report_complaints"] = v11
    x["report_complaints:due"] = v8
    return Ran((t1, t4, n11.triggered, n11.fulfilled, n11.in_time, n11.past), (v2, v3, v5, v6, v7, v8, v9, v11), ())



def s1720_140__perjury_report_due(x: Frame) -> Ran:
    """Is a report on perjury complaints overdue?. 20 Ill. Adm. Code 1720.140, in force from 2015-02-05 to
    2023-06-22.
    """
    v0 = x["report_complaints"]  # report complaints
    t1 = in_states(v0, ("overdue",))  # report complaints is overdue
    x["perjury_report_due"] = t1
    return Ran((t1,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
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
        "1720.140", "20 Ill. Adm. Code 1720.140", "Reporting", "section", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6cc44177f0560a3d3639dd62c286b28ed2a0a06ec17c1cf54a5950be468e8316"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "2458e9968b9339ee41b9376d9981eb465d9a7455e108f247912c991febabc243", "6cc44177f0560a3d3639dd62c286b28ed2a0a06ec17c1cf54a5950be468e8316"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6cc44177f0560a3d3639dd62c286b28ed2a0a06ec17c1cf54a5950be468e8316"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6cc44177f0560a3d3639dd62c286b28ed2a0a06ec17c1cf54a5950be468e8316"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6cc44177f0560a3d3639dd62c286b28ed2a0a06ec17c1cf54a5950be468e8316"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6cc44177f0560a3d3639dd62c286b28ed2a0a06ec17c1cf54a5950be468e8316"),
        ),
        (),
    ),
    Place(
        "1720.140(a)", "20 Ill. Adm. Code 1720.140(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "3e0ec44a4b08219c94a1893f1d35a353f922a56c7acca3d7edb95a4d92f57f92", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.140(b)", "20 Ill. Adm. Code 1720.140(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "2d92d70a615960b9314cea2b3e6c979bf2f67209f9c52d63746c6f00945ff548", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.140(c)", "20 Ill. Adm. Code 1720.140(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "e0e6c0631e12029207a2989c3b42989fd7a2b7816f9edecd69dbe2082a2dff80", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.140(d)", "20 Ill. Adm. Code 1720.140(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "62200461bdf919889875b10c6315869ad091dd2e070f6c4bb814c71ab1a8f514", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.140(e)", "20 Ill. Adm. Code 1720.140(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "6dc0b89abe85460ad7574c42e5fa38abfc5ae49681d3d5b09ad90af799ead7d6", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "report_duty_survives", "define", 1, "1720.140", s1720_140__report_duty_survives,
        (("report_duty_survives", 4),), ("report_still_owed",), 0, 3,
        TIMELINES[0], ((1, ("shall submit",)),),
        "no where report still owed is gone; yes where report still owed is owed on",
        (
            Step("selector", "report still owed is gone", (), ("report_still_owed", "gone"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "report still owed is owed on", (), ("report_still_owed", "owed_on"), "p1", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("chosen", "no where report still owed is gone; yes where report still owed is owed on", (0, 1, 2, 3), ("report_still_owed",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "report_complaints", "norm", 1, "1720.140", s1720_140__report_complaints_norm,
        (("report_complaints", 11), ("report_complaints:due", 8)), ("perjury_report_on", "report_half_year_end", "report_duty_survives", "report_complaints:ended"), 3, 6,
        TIMELINES[0], ((1, ("The Director shall submit to the Director of the Illinois Labor Relations Board, at least semi-annually, written reports indicating:",)),),
        "every 6 months rounded by report half year end",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "report half year end is down", (), ("report_half_year_end", "down"), "p0", SPECS[0]),
            Step("fact", "perjury report on", (), ("perjury_report_on",), "v0", SPECS[1]),
            Step("move", "6 months rounded by report half year end after perjury report on, down", (2,), ("months", 6, "down"), "v1", SPECS[1]),
            Step("selector", "report half year end is up", (), ("report_half_year_end", "up"), "p1", SPECS[0]),
            Step("fact", "perjury report on", (), ("perjury_report_on",), "v2", SPECS[1]),
            Step("move", "6 months rounded by report half year end after perjury report on, up", (5,), ("months", 6, "up"), "v3", SPECS[1]),
            Step("chosen", "6 months rounded by report half year end after perjury report on", (1, 3, 4, 6), ("report_half_year_end",), "v4", SPECS[1]),
            Step("roll", "6 months rounded by report half year end after perjury report on", (7,), (), "v5", SPECS[1]),
            Step("fact", "perjury report on", (), ("perjury_report_on",), "v6", SPECS[1]),
            Step("rule", "report duty survives", (), ("report_duty_survives",), "", SPECS[0]),
            Step("norm", "every 6 months rounded by report half year end", (0, 8, 9, 10), ("duty", "executive_director", "", (0, None, 8, None, 9, 10), False), "v7", SPECS[2]),
        ),
        SPECS[2], Governor("date", "perjury report on", ("perjury_report_on",), s1720_140__report_complaints_norm__governed_by), "", (), "",
    ),
    Rule(
        "perjury_report_due", "question", 1, "1720.140", s1720_140__perjury_report_due,
        (("perjury_report_due", 1),), ("report_complaints",), 9, 1,
        TIMELINES[0], (),
        "report complaints is overdue",
        (
            Step("rule", "report complaints", (), ("report_complaints",), "v0", SPECS[2]),
            Step("states", "report complaints is overdue", (0,), (("overdue",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is a report on perjury complaints overdue?", (), "",
    ),
)
