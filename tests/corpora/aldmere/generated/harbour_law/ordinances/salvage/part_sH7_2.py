"""Ord. H7:2 (1961) Shares."""

# Written by pincite from regs/ordinances/salvage/part.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of
from pincite.runtime.values import Value, at_least, at_most, is_none
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH7_2_1__has_share(x: Frame) -> Ran:
    """has share. Ord. H7:2/1 (1961), in force from 1961-05-01 to 1999-12-31.

    Who saves goods from the water has a share in them, which is to be claimed before the next tide year.

    (Gaz. 1961 no. 2 f. 2)
    """
    t0 = x["goods_saved"]  # goods saved
    v1 = x["claimed_on"]  # claimed on
    t2 = is_none(v1)  # claimed on is none
    t3 = YES - t2  # claimed on is not none
    v4 = x["claimed_on"]  # claimed on
    v5 = x["saved_on"]  # saved on
    t6 = at_least(v4, v5)  # claimed on is on or after saved on
    v7 = x["claimed_on"]  # claimed on
    v8 = x["saved_on"]  # saved on
    v9 = move_months(v8, 12, "down")  # 12 months rounded down after saved on
    t10 = at_most(v7, v9)  # claimed on is on or before 12 months rounded down after saved on
    t11 = all_of(t6, t10)  # claimed on is within 12 months rounded down after saved on
    t12 = all_of(t0, t3, t11)  # goods saved and claimed on is not none and claimed on is within 12 months rounded down ...
    x["has_share"] = t12
    return Ran((t0, t2, t3, t6, t10, t11, t12), (v1, v4, v5, v7, v8, v9), ())



def sH7_2_1__share_due__governed_by(x: Frame) -> Value:
    """The day whose law governs share_due: saved on."""
    v0 = x["saved_on"]  # saved on
    return v0



def sH7_2_1__share_due(x: Frame) -> Ran:
    """Is a share owed?. Ord. H7:2/1 (1961), in force from 1961-05-01 to 1999-12-31."""
    t0 = x["has_share"]  # has share
    x["share_due"] = t0
    return Ran((), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 1961 no. 2 f. 2", until="Gaz. 1999 no. 12 f. 80"), ),
        (0,),
        (
            Span(1, 715995, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(715996, 3652059, Status("not_yet_in_force", -1, "Gaz. 1961 no. 2 f. 2", 1, 715995, first=715996)),
            Span(715996, 730119, Status("in_force", 0, "Gaz. 1961 no. 2 f. 2", 715996, 3652059)),
            Span(730120, 3652059, Status("in_force", 0, "Gaz. 1961 no. 2 f. 2", 715996, 730119)),
            Span(730120, 3652059, Status("ended", 0, "Gaz. 1999 no. 12 f. 80", 730120, 3652059, how="repealed", last=730119)),
        ),
    ),
)

PLACES = (
    Place(
        "H7:2", "Ord. H7:2 (1961)", "Shares", "section", TIMELINES[0],
        (
            PlaceVersion("Gaz. 1961 no. 2 f. 2", "Gaz. 1999 no. 12 f. 80", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H7:2/1", "Ord. H7:2/1 (1961)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 1961 no. 2 f. 2", "Gaz. 1999 no. 12 f. 80", True, "", "", False, "0722f9614c5688f7a0fdff312944a18181328d48e3e68440228d1177d9ce4bee", "d4f56075ffc7f76203bc99aac29fd023a081eb95192fe8e9d46804221687e2f9"),
        ),
        (("H7:1/1", "Gaz. 1975 no. 6 f. 14"),),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "has_share", "define", 1, "H7:2/1", sH7_2_1__has_share,
        (("has_share", 12),), ("goods_saved", "claimed_on", "saved_on"), 0, 7,
        TIMELINES[0], (),
        "goods saved and claimed on is not none and claimed on is within 12 months rounded down after saved on",
        (
            Step("fact", "goods saved", (), ("goods_saved",), "p0", SPECS[0]),
            Step("fact", "claimed on", (), ("claimed_on",), "v0", SPECS[1]),
            Step("void", "claimed on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "claimed on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "claimed on", (), ("claimed_on",), "v1", SPECS[1]),
            Step("fact", "saved on", (), ("saved_on",), "v2", SPECS[1]),
            Step("compare", "claimed on is on or after saved on", (4, 5), ("ge",), "p3", SPECS[0]),
            Step("fact", "claimed on", (), ("claimed_on",), "v3", SPECS[1]),
            Step("fact", "saved on", (), ("saved_on",), "v4", SPECS[1]),
            Step("move", "12 months rounded down after saved on", (8,), ("months", 12, "down"), "v5", SPECS[1]),
            Step("compare", "claimed on is on or before 12 months rounded down after saved on", (7, 9), ("le",), "p4", SPECS[0]),
            Step("and", "claimed on is within 12 months rounded down after saved on", (6, 10), (), "p5", SPECS[0]),
            Step("and", "goods saved and claimed on is not none and claimed on is within 12 months rounded down after saved on", (0, 3, 11), (), "p6", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "share_due", "question", 1, "H7:2/1", sH7_2_1__share_due,
        (("share_due", 0),), ("has_share",), 7, 0,
        TIMELINES[0], (),
        "has share",
        (
            Step("rule", "has share", (), ("has_share",), "", SPECS[0]),
        ),
        SPECS[0], Governor("date", "saved on", ("saved_on",), sH7_2_1__share_due__governed_by), "Is a share owed?", (), "",
    ),
)
