"""Ord. H30:1 (2004) Dues."""

# Written by pincite from regs/ordinances/dues/part.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of, chosen
from pincite.runtime.values import at_least, one_of, rank_value
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH30_1_1__night_dues(x: Frame) -> Ran:
    """night dues. Ord. H30:1/1 (2004), in force from 2005-01-01.

    The master of a ship pays $4 for each night.

    (Gaz. 2004 no. 11 f. 9)
    """
    x["night_dues:base"] = 4_000000
    return Ran((), (), ())



def sH30_1_1__ferry_exception(x: Frame) -> Ran:
    """ferry. Ord. H30:1/1 (2004), in force from 2005-01-01.

    A ferry pays $10 a year.

    (Gaz. 2004 no. 11 f. 9)
    """
    t0 = x["is_ferry"]  # is ferry
    t1 = t0  # exception ferry applies
    x["ferry:applies"] = t1
    x["ferry"] = 10_000000
    return Ran((t0, t1), (), ())



def sH30_1_1__moot_ship_exception(x: Frame) -> Ran:
    """moot ship. Ord. H30:1/1 (2004), in force from 2005-01-01.

    A ship of the Moot pays nothing, be it a ferry or not.

    (Gaz. 2004 no. 11 f. 9)
    """
    t0 = x["is_moot_ship"]  # is moot ship
    t1 = t0  # exception moot ship applies
    x["moot_ship:applies"] = t1
    x["moot_ship"] = 0
    return Ran((t0, t1), (), ())



def sH30_1_1__distress_exception(x: Frame) -> Ran:
    """distress. Ord. H30:1/1 (2004), in force from 2005-01-01.

    A ship that came in distress pays $1.

    (Gaz. 2004 no. 11 f. 9)
    """
    t0 = x["in_distress"]  # in distress
    t1 = t0  # exception distress applies
    x["distress:applies"] = t1
    x["distress"] = 1_000000
    return Ran((t0, t1), (), ())



def sH30_1_1__dues_owed(x: Frame) -> Ran:
    """What does the master pay?. Ord. H30:1/1 (2004), in force from 2005-01-01."""
    v0 = x["night_dues"]  # night dues
    x["dues_owed"] = v0
    return Ran((), (v0,), ())



def sH30_1_1__night_dues_fold(x: Frame) -> Ran:
    """night dues with its exceptions. Ord. H30:1/1 (2004), in force when its parts are."""
    v0 = x["night_dues:base"]  # night dues
    t1 = x["distress:applies"]  # distress applies
    v2 = x["distress"]  # distress
    t3 = x["ferry:applies"]  # ferry applies
    v4 = x["ferry"]  # ferry
    v5 = rank_value(((t1, v2), (t3, v4), ), v0)  # night dues, unless distress or ferry
    t6 = x["moot_ship:applies"]  # moot ship applies
    v7 = x["moot_ship"]  # moot ship
    v8 = rank_value(((t6, v7), ), v5)  # night dues, unless moot ship
    x["night_dues"] = v8
    return Ran((), (v0, v2, v4, v5, v7, v8), ())



def sH30_1_2__large(x: Frame) -> Ran:
    """large. Ord. H30:1/2 (2004), in force from 2005-01-01.

    A ship of a hundredth of the tonnage or more takes a pilot, unless its master may bring ships through the
    narrows. It moors for at most three months.

    (Gaz. 2004 no. 11 f. 9)
    """
    t0 = one_of(x["tonnage_means"], ("net",))  # tonnage means is net
    v1 = x["net_share"]  # net share
    t3 = at_least(v1, 1_000000)  # net share is at least 1%
    t4 = one_of(x["tonnage_means"], ("gross",))  # tonnage means is gross
    v5 = x["gross_share"]  # gross share
    t7 = at_least(v5, 1_000000)  # gross share is at least 1%
    t8 = chosen(((t0, t3), (t4, t7), ))  # net share is at least 1% where tonnage means is net; gross share is at least 1% where t...
    x["large"] = t8
    return Ran((t0, t3, t4, t7, t8), (v1, v5), ())



def sH30_1_2__takes_pilot(x: Frame) -> Ran:
    """takes pilot. Ord. H30:1/2 (2004), in force from 2005-01-01.

    A ship of a hundredth of the tonnage or more takes a pilot, unless its master may bring ships through the
    narrows.

    (Gaz. 2004 no. 11 f. 9)
    """
    t0 = x["large"]  # large
    t1 = x["own_pilot"]  # own pilot
    t2 = x["H12.may_pilot"]  # may pilot
    t3 = all_of(t1, t2)  # own pilot and may pilot
    t4 = YES - t3  # not (own pilot and may pilot)
    t5 = all_of(t0, t4)  # large and not (own pilot and may pilot)
    x["takes_pilot"] = t5
    return Ran((t1, t3, t4, t5), (), ())



def sH30_1_2__mooring_ends(x: Frame) -> Ran:
    """mooring ends. Ord. H30:1/2 (2004), in force from 2005-01-01.

    It moors for at most three months.

    (Gaz. 2004 no. 11 f. 9)
    """
    v0 = x["moored_on"]  # moored on
    v1 = move_months(v0, 3, "up")  # 3 months rounded up after moored on
    x["mooring_ends"] = v1
    return Ran((), (v0, v1), ())



def sH30_1_2__pilot_needed(x: Frame) -> Ran:
    """Must the ship take a pilot?. Ord. H30:1/2 (2004), in force from 2005-01-01."""
    t0 = x["takes_pilot"]  # takes pilot
    x["pilot_needed"] = t0
    return Ran((), (), ())



def sH30_1_2__leaves_by(x: Frame) -> Ran:
    """By when must the ship leave?. Ord. H30:1/2 (2004), in force from 2005-01-01."""
    v0 = x["mooring_ends"]  # mooring ends
    x["leaves_by"] = v0
    return Ran((), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 2004 no. 11 f. 9"), ),
        (0,),
        (
            Span(1, 731946, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(731947, 3652059, Status("not_yet_in_force", -1, "Gaz. 2004 no. 11 f. 9", 1, 731946, first=731947)),
            Span(731947, 3652059, Status("in_force", 0, "Gaz. 2004 no. 11 f. 9", 731947, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "H30:1", "Ord. H30:1 (2004)", "Dues", "section", TIMELINES[0],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H30:1/1", "Ord. H30:1/1 (2004)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "", True, "", "", False, "8d804ec9807552ce9b975737f6e3471e1d66a401d3e71c8a26aca87545e999a8", "cb68ef068bb87da7ae2c62415cd8d97f3feb47a463e46fb002560e8b6450a4d3"),
        ),
        (),
    ),
    Place(
        "H30:1/2", "Ord. H30:1/2 (2004)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 2004 no. 11 f. 9", "", True, "", "", False, "f75ab112be8888201d9a1d0bde9bdf4d4cca26b697b9e98d253a517aef2e48d7", "b907435f449af0f48c3862a7acde4bdd17c8ce90f8bdb15591342770dd5a69bc"),
        ),
        (),
    ),
)

SPECS = (
    Spec("number", "dollars", 1000000, False, None, None, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "night_dues", "define", 1, "H30:1/1", sH30_1_1__night_dues,
        (("night_dues:base", 0),), (), 0, 0,
        TIMELINES[0], ((0, ("The master of a ship pays $4 for each night.",)),),
        "$4",
        (
            Step("literal", "$4", (), (4000000,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "ferry", "exception", 1, "H30:1/1", sH30_1_1__ferry_exception,
        (("ferry:applies", 1), ("ferry", 2)), ("is_ferry",), 0, 2,
        TIMELINES[0], ((0, ("A ferry pays $10 a year.",)),),
        "is ferry",
        (
            Step("fact", "is ferry", (), ("is_ferry",), "p0", SPECS[1]),
            Step("and", "exception ferry applies", (0,), (), "p1", SPECS[1]),
            Step("literal", "$10", (), (10000000,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "night_dues",
    ),
    Rule(
        "moot_ship", "exception", 1, "H30:1/1", sH30_1_1__moot_ship_exception,
        (("moot_ship:applies", 1), ("moot_ship", 2)), ("is_moot_ship",), 2, 2,
        TIMELINES[0], ((0, ("A ship of the Moot pays nothing, be it a ferry or not.",)),),
        "is moot ship",
        (
            Step("fact", "is moot ship", (), ("is_moot_ship",), "p0", SPECS[1]),
            Step("and", "exception moot ship applies", (0,), (), "p1", SPECS[1]),
            Step("literal", "$0", (), (0,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "night_dues",
    ),
    Rule(
        "distress", "exception", 1, "H30:1/1", sH30_1_1__distress_exception,
        (("distress:applies", 1), ("distress", 2)), ("in_distress",), 4, 2,
        TIMELINES[0], ((0, ("A ship that came in distress pays $1.",)),),
        "in distress",
        (
            Step("fact", "in distress", (), ("in_distress",), "p0", SPECS[1]),
            Step("and", "exception distress applies", (0,), (), "p1", SPECS[1]),
            Step("literal", "$1", (), (1000000,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "night_dues",
    ),
    Rule(
        "dues_owed", "question", 1, "H30:1/1", sH30_1_1__dues_owed,
        (("dues_owed", 0),), ("night_dues",), 6, 0,
        TIMELINES[0], (),
        "night dues",
        (
            Step("rule", "night dues", (), ("night_dues",), "v0", SPECS[0]),
        ),
        SPECS[0], None, "What does the master pay?", (), "",
    ),
    Rule(
        "night_dues", "fold", 1, "H30:1/1", sH30_1_1__night_dues_fold,
        (("night_dues", 8),), ("night_dues:base", "distress:applies", "distress", "ferry:applies", "ferry", "moot_ship:applies", "moot_ship"), 6, 0,
        None, (),
        "night dues with its exceptions",
        (
            Step("rule", "night dues", (), ("night_dues:base",), "v0", SPECS[0]),
            Step("rule", "distress applies", (), ("distress:applies",), "", SPECS[1]),
            Step("rule", "distress", (), ("distress",), "v1", SPECS[0]),
            Step("rule", "ferry applies", (), ("ferry:applies",), "", SPECS[1]),
            Step("rule", "ferry", (), ("ferry",), "v2", SPECS[0]),
            Step("rank", "night dues, unless distress or ferry", (1, 2, 3, 4, 0), ("distress", "ferry"), "v3", SPECS[0]),
            Step("rule", "moot ship applies", (), ("moot_ship:applies",), "", SPECS[1]),
            Step("rule", "moot ship", (), ("moot_ship",), "v4", SPECS[0]),
            Step("rank", "night dues, unless moot ship", (6, 7, 5), ("moot_ship",), "v5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "large", "define", 1, "H30:1/2", sH30_1_2__large,
        (("large", 8),), ("net_share", "gross_share", "tonnage_means"), 6, 5,
        TIMELINES[0], (),
        "net share is at least 1% where tonnage means is net; gross share is at least 1% where tonnage means is gross",
        (
            Step("selector", "tonnage means is net", (), ("tonnage_means", "net"), "p0", SPECS[1]),
            Step("fact", "net share", (), ("net_share",), "v0", SPECS[2]),
            Step("literal", "1%", (), (1000000,), "", SPECS[2]),
            Step("compare", "net share is at least 1%", (1, 2), ("ge",), "p1", SPECS[1]),
            Step("selector", "tonnage means is gross", (), ("tonnage_means", "gross"), "p2", SPECS[1]),
            Step("fact", "gross share", (), ("gross_share",), "v1", SPECS[2]),
            Step("literal", "1%", (), (1000000,), "", SPECS[2]),
            Step("compare", "gross share is at least 1%", (5, 6), ("ge",), "p3", SPECS[1]),
            Step("chosen", "net share is at least 1% where tonnage means is net; gross share is at least 1% where tonnage means is gross", (0, 3, 4, 7), ("tonnage_means",), "p4", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "takes_pilot", "define", 1, "H30:1/2", sH30_1_2__takes_pilot,
        (("takes_pilot", 5),), ("large", "own_pilot", "H12.may_pilot"), 11, 4,
        TIMELINES[0], ((0, ("A ship of a hundredth of the tonnage or more takes a pilot, unless its master may bring ships through the narrows.",)),),
        "large and not (own pilot and may pilot)",
        (
            Step("rule", "large", (), ("large",), "", SPECS[1]),
            Step("fact", "own pilot", (), ("own_pilot",), "p0", SPECS[1]),
            Step("rule", "may pilot", (), ("H12.may_pilot",), "", SPECS[1]),
            Step("and", "own pilot and may pilot", (1, 2), (), "p1", SPECS[1]),
            Step("not", "not (own pilot and may pilot)", (3,), (), "p2", SPECS[1]),
            Step("and", "large and not (own pilot and may pilot)", (0, 4), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "mooring_ends", "define", 1, "H30:1/2", sH30_1_2__mooring_ends,
        (("mooring_ends", 1),), ("moored_on",), 15, 0,
        TIMELINES[0], ((0, ("It moors for at most three months.",)),),
        "3 months rounded up after moored on",
        (
            Step("fact", "moored on", (), ("moored_on",), "v0", SPECS[3]),
            Step("move", "3 months rounded up after moored on", (0,), ("months", 3, "up"), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "pilot_needed", "question", 1, "H30:1/2", sH30_1_2__pilot_needed,
        (("pilot_needed", 0),), ("takes_pilot",), 15, 0,
        TIMELINES[0], (),
        "takes pilot",
        (
            Step("rule", "takes pilot", (), ("takes_pilot",), "", SPECS[1]),
        ),
        SPECS[1], None, "Must the ship take a pilot?", (), "",
    ),
    Rule(
        "leaves_by", "question", 1, "H30:1/2", sH30_1_2__leaves_by,
        (("leaves_by", 0),), ("mooring_ends",), 15, 0,
        TIMELINES[0], (),
        "mooring ends",
        (
            Step("rule", "mooring ends", (), ("mooring_ends",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "By when must the ship leave?", (), "",
    ),
)
