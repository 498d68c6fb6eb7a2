"""Ord. H12:2 (1998) Who may be a pilot."""

# Written by pincite from regs/ordinances/pilotage/article_2.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, YES, all_of, any_of, rank
from pincite.runtime.values import at_least, deem_shown, determined, determined_power, is_none, one_of
from pincite.runtime.calendar import months_between
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH12_2_1__grown_up_pilot(x: Frame) -> Ran:
    """grown up pilot. Ord. H12:2/1 (1998), in force from 2009-03-01.

    A candidate may bring ships through the narrows who is twenty years of age

    (Gaz. 2009 no. 7 f. 21)
    """
    v0 = x["born_on"]  # born on
    v1 = x["asked_on"]  # the day asked for
    v2 = months_between(v0, v1, "down", True)  # years rounded down from born on to asked on
    t4 = at_least(v2, 240)  # years rounded down from born on to asked on is at least 20 years
    x["grown_up_pilot"] = t4
    return Ran((t4,), (v0, v1, v2), ())



def sH12_2_1__may_pilot(x: Frame) -> Ran:
    """may pilot. Ord. H12:2/1 (1998), in force from 2009-03-01.

    A candidate may bring ships through the narrows who is twenty years of age, has made forty passages and has
    taken the lantern oath.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = x["grown_up_pilot"]  # grown up pilot
    v1 = x["passages"]  # passages
    t3 = at_least(v1, 40)  # passages is at least 40
    t4 = x["sworn_in"]  # sworn in
    t5 = all_of(t0, t3, t4)  # grown up pilot and passages is at least 40 and sworn in
    x["may_pilot:base"] = t5
    return Ran((t3, t4, t5), (v1,), ())



def sH12_2_1__lost_sight_exception(x: Frame) -> Ran:
    """lost sight. Ord. H12:2/1 (1998), in force from 2009-03-01.

    A candidate who has lost sight for more than a day may not.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = x["blind_spell"]  # blind spell
    t1 = t0  # exception lost sight applies
    x["lost_sight:claims"] = t1
    x["lost_sight:base"] = NO
    return Ran((t0, t1), (), ())



def sH12_2_1__warden_pardon_exception(x: Frame) -> Ran:
    """warden pardon. Ord. H12:2/1 (1998), in force from 2009-03-01.

    A candidate who has lost sight for more than a day may not.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = x["pardoned"]  # pardoned
    t1 = YES - is_none(x["pardoned:made"])  # pardoned has been determined
    t2 = all_of(t0, t1)  # the condition of warden pardon holds
    t3 = x["lost_sight:claims"]  # lost sight applies
    t4 = all_of(t3, t2)  # exception warden pardon applies
    t5 = x["lost_sight:base"]  # lost sight
    x["warden_pardon:own"] = t2
    x["warden_pardon:applies"] = t4
    x["warden_pardon"] = t5
    x["warden_pardon:withdraws"] = YES
    return Ran((t0, t1, t2, t4), (), ())



def sH12_2_1__pilot_allowed(x: Frame) -> Ran:
    """May this candidate bring ships through the narrows?. Ord. H12:2/1 (1998), in force from 2009-03-01."""
    t0 = x["may_pilot"]  # may pilot
    x["pilot_allowed"] = t0
    return Ran((), (), ())



def sH12_2_1__assert_1(x: Frame) -> Ran:
    """Nobody pilots without the oath. Ord. H12:2/1 (1998), in force from 2009-03-01."""
    t0 = x["pilot_allowed"]  # pilot allowed
    t1 = YES - t0  # not pilot allowed
    t2 = x["sworn_in"]  # sworn in
    t3 = any_of(t1, t2)  # not pilot allowed or sworn in
    x["assert:1"] = t3
    return Ran((t1, t2, t3), (), ())



def sH12_2_1__may_pilot_fold(x: Frame) -> Ran:
    """may pilot with its exceptions. Ord. H12:2/1 (1998), in force when its parts are."""
    t0 = x["may_pilot:base"]  # may pilot
    t1 = x["lost_sight:applies"]  # lost sight applies
    t2 = x["lost_sight"]  # lost sight
    t3 = rank(((t1, t2), ), t0)  # may pilot, unless lost sight
    x["may_pilot"] = t3
    return Ran((t3,), (), ())



def sH12_2_1__lost_sight_fold(x: Frame) -> Ran:
    """lost sight with its exceptions. Ord. H12:2/1 (1998), in force when its parts are."""
    t0 = x["lost_sight:base"]  # lost sight
    t1 = x["warden_pardon:applies"]  # warden pardon applies
    t2 = x["warden_pardon"]  # warden pardon
    t3 = rank(((t1, t2), ), t0)  # lost sight, unless warden pardon
    t5 = x["warden_pardon:own"]  # warden pardon applies
    t6 = x["warden_pardon:withdraws"]  # warden pardon
    t7 = rank(((t5, t6), ), NO)  # lost sight, unless warden pardon
    t8 = YES - t7  # lost sight is not withdrawn
    t9 = x["lost_sight:claims"]  # lost sight would apply
    t10 = all_of(t9, t8)  # exception lost sight applies
    x["lost_sight"] = t3
    x["lost_sight:applies"] = t10
    return Ran((t3, t7, t8, t10), (), ())



def sH12_2_2_a_i_A_II__pardoned_determination(x: Frame) -> Ran:
    """pardoned. Ord. H12:2/2/a/i/A/II (1998), in force from 2009-03-01.

    the pardon is sealed in wax.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = determined_power(x["pardoned:made"])  # pardoned
    x["pardoned"] = t0
    x["pardoned:given"] = t0
    return Ran((t0,), (), ())



def sH12_2_2_b__words_true_determination(x: Frame) -> Ran:
    """words true. Ord. H12:2/2/b (1998), in force from 2009-03-01.

    What the Warden writes is deemed true when sealed.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = determined(x["words_true:made"])  # words true
    x["words_true:given"] = t0
    return Ran((t0,), (), ())



def sH12_2_2_b__words_true_deemed_1_deemed(x: Frame) -> Ran:
    """words true:deemed:1. Ord. H12:2/2/b (1998), in force from 2009-03-01.

    What the Warden writes is deemed true when sealed.

    (Gaz. 2009 no. 7 f. 21)
    """
    v0 = x["seal"]  # seal
    t1 = one_of(v0, ("wax",))  # seal is wax
    x["words_true:deemed:1:applies"] = t1
    x["words_true:deemed:1"] = YES
    return Ran((t1,), (v0,), ())



def sH12_2_2_b__letter_read_deemed_1_deemed(x: Frame) -> Ran:
    """letter read:deemed:1. Ord. H12:2/2/b (1998), in force from 2009-03-01.

    A letter that was posted is deemed read, unless the contrary is shown.

    (Gaz. 2009 no. 7 f. 21)
    """
    v0 = x["posted_on"]  # posted on
    t1 = is_none(v0)  # posted on is none
    t2 = YES - t1  # posted on is not none
    x["letter_read:deemed:1:applies"] = t2
    x["letter_read:deemed:1"] = YES
    return Ran((t1, t2), (v0,), ())



def sH12_2_2_b__words_hold(x: Frame) -> Ran:
    """Are the Warden's words taken as true?. Ord. H12:2/2/b (1998), in force from 2009-03-01."""
    t0 = x["words_true"]  # words true
    x["words_hold"] = t0
    return Ran((t0,), (), ())



def sH12_2_2_b__letter_counts(x: Frame) -> Ran:
    """Does the letter count as read?. Ord. H12:2/2/b (1998), in force from 2009-03-01."""
    t0 = x["letter_read"]  # letter read
    x["letter_counts"] = t0
    return Ran((t0,), (), ())



def sH12_2_2_b__words_true_fold(x: Frame) -> Ran:
    """words true with its exceptions. Ord. H12:2/2/b (1998), in force when its parts are."""
    t0 = x["words_true:given"]  # words true as given
    t1 = x["words_true:deemed:1:applies"]  # the deeming applies
    t2 = x["words_true:deemed:1"]  # as deemed
    t3 = rank(((t1, t2), ), t0)  # words true, as deemed
    x["words_true"] = t3
    return Ran((t0, t3), (), ())



def sH12_2_2_b__letter_read_fold(x: Frame) -> Ran:
    """letter read with its exceptions. Ord. H12:2/2/b (1998), in force when its parts are."""
    t0 = x["letter_read:given"]  # letter read as given
    t1 = x["letter_read:deemed:1:applies"]  # the deeming applies
    t2 = x["letter_read:deemed:1"]  # as deemed
    t3 = deem_shown(x["letter_read:raw"], t0, t1, t2)  # letter read, unless shown otherwise
    x["letter_read"] = t3
    return Ran((t0, t3), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21"), ),
        (1,),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21"), ),
        (0, 1),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "H12:2", "Ord. H12:2 (1998)", "Who may be a pilot", "section", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/1", "Ord. H12:2/1 (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "25f1f28290edf2896da73163982c9468258fa297897fce538a1ebdfe313c0368"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "the leaf is torn at the word forty", False, "b7c1d24b9975756e16456ba9a5c7e4e5dc7a4d51c699d7fdcdefb25619900d89", "3adb679609dbed2e5843d2c29585777ae17f930a091d340bed2f8087bca0fca1"),
        ),
        (),
    ),
    Place(
        "H12:2/2", "Ord. H12:2/2 (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "824d2cfa917b8db3bb7605e3e96aa4a82d474ba33c3505cc7fc6f997f735d504", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a", "Ord. H12:2/2/a (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "2508e131664f54b5f9d5e47c9cf199c03768e4595d5d8f646b8a3b531be466fa", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a/i", "Ord. H12:2/2/a/i (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "6ec03c6b1d84f7717928dab18ad2ccc4f748ef4cfedf83a60ca8e02ffb7827f7", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a/i/A", "Ord. H12:2/2/a/i/A (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "04fc9108f7188ad0300efd1f7f4331b490f975d5f26b92f41503fd3aa1762b4c", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a/i/A/I", "Ord. H12:2/2/a/i/A/I (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "0c3f2452f57df80a4af2ef4e470c505508d459ad6204a8c594c72db8cc04563d", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a/i/A/II", "Ord. H12:2/2/a/i/A/II (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ca6257c39334445bbfe9ec712c692130d622c0d27519206200d4b2dd08c623cf"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "9a33fa02f22355688da93f0bf21ebc409e3e7f0789ebe143f87232b6c9ec27fb", "ca6257c39334445bbfe9ec712c692130d622c0d27519206200d4b2dd08c623cf"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a/i/B", "Ord. H12:2/2/a/i/B (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "9d6ce8ed56f834c94245d648467866242da245f963482e1740fbd8bdf4874f67", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/a/ii", "Ord. H12:2/2/a/ii (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "37f2a7671542b8c01a1a3c282eb6f3d4cba597c1b6f731519903c59b13770566", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:2/2/b", "Ord. H12:2/2/b (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "09dd173864ef4f92fb7e6a03b3c24a543db004ef746d1602ad8622f27d056434"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "bb762bbdae8f5f0608eb65cf154e84828c2f66d3781ddb6c7ae06c494df36bbd", "09dd173864ef4f92fb7e6a03b3c24a543db004ef746d1602ad8622f27d056434"),
        ),
        (),
    ),
)

SPECS = (
    Spec("date", "", 1, False, 693596, 767009, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("number", "years", 12, True, None, None, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("number", "", 1, True, 0, 500, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("wax", "lead"), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("truth", "", 1, False, None, None, True, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "grown_up_pilot", "define", 1, "H12:2/1", sH12_2_1__grown_up_pilot,
        (("grown_up_pilot", 4),), ("born_on",), 0, 1,
        TIMELINES[0], ((1, ("A candidate may bring ships through the narrows who is twenty years of age",)),),
        "years rounded down from born on to asked on is at least 20 years",
        (
            Step("fact", "born on", (), ("born_on",), "v0", SPECS[0]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[1]),
            Step("elapsed", "years rounded down from born on to asked on", (0, 1), ("years", "down"), "v2", SPECS[2]),
            Step("literal", "20 years", (), (240,), "", SPECS[2]),
            Step("compare", "years rounded down from born on to asked on is at least 20 years", (2, 3), ("ge",), "p0", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "may_pilot", "define", 1, "H12:2/1", sH12_2_1__may_pilot,
        (("may_pilot:base", 5),), ("grown_up_pilot", "passages", "sworn_in"), 1, 3,
        TIMELINES[0], ((1, ("A candidate may bring ships through the narrows who is twenty years of age, has made forty passages and has taken the lantern oath.",)),),
        "grown up pilot and passages is at least 40 and sworn in",
        (
            Step("rule", "grown up pilot", (), ("grown_up_pilot",), "", SPECS[3]),
            Step("fact", "passages", (), ("passages",), "v0", SPECS[4]),
            Step("literal", "40", (), (40,), "", SPECS[4]),
            Step("compare", "passages is at least 40", (1, 2), ("ge",), "p0", SPECS[3]),
            Step("fact", "sworn in", (), ("sworn_in",), "p1", SPECS[3]),
            Step("and", "grown up pilot and passages is at least 40 and sworn in", (0, 3, 4), (), "p2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "lost_sight", "exception", 1, "H12:2/1", sH12_2_1__lost_sight_exception,
        (("lost_sight:claims", 1), ("lost_sight:base", 2)), ("blind_spell",), 4, 2,
        TIMELINES[0], ((1, ("A candidate who has lost sight for more than a day may not.",)),),
        "blind spell",
        (
            Step("fact", "blind spell", (), ("blind_spell",), "p0", SPECS[3]),
            Step("and", "exception lost sight applies", (0,), (), "p1", SPECS[3]),
            Step("literal", "no", (), (False,), "", SPECS[3]),
        ),
        SPECS[3], None, "", (), "may_pilot",
    ),
    Rule(
        "warden_pardon", "exception", 1, "H12:2/1", sH12_2_1__warden_pardon_exception,
        (("warden_pardon:own", 2), ("warden_pardon:applies", 4), ("warden_pardon", 5), ("warden_pardon:withdraws", 6)), ("pardoned", "pardoned:made", "lost_sight:claims", "lost_sight:base"), 6, 4,
        TIMELINES[0], ((1, ("A candidate who has lost sight for more than a day may not.",)),),
        "pardoned",
        (
            Step("fact", "pardoned", (), ("pardoned",), "p0", SPECS[3]),
            Step("made", "pardoned has been determined", (), ("pardoned:made",), "p1", SPECS[3]),
            Step("and", "the condition of warden pardon holds", (0, 1), (), "p2", SPECS[3]),
            Step("rule", "lost sight applies", (), ("lost_sight:claims",), "", SPECS[3]),
            Step("and", "exception warden pardon applies", (3, 2), (), "p3", SPECS[3]),
            Step("rule", "lost sight", (), ("lost_sight:base",), "", SPECS[3]),
            Step("literal", "lost sight is withdrawn", (), (True,), "", SPECS[3]),
        ),
        SPECS[3], None, "", (), "lost_sight",
    ),
    Rule(
        "pilot_allowed", "question", 1, "H12:2/1", sH12_2_1__pilot_allowed,
        (("pilot_allowed", 0),), ("may_pilot",), 10, 0,
        TIMELINES[1], (),
        "may pilot",
        (
            Step("rule", "may pilot", (), ("may_pilot",), "", SPECS[3]),
        ),
        SPECS[3], None, "May this candidate bring ships through the narrows?", (), "",
    ),
    Rule(
        "assert:1", "assertion", 1, "H12:2/1", sH12_2_1__assert_1,
        (("assert:1", 3),), ("pilot_allowed", "sworn_in"), 10, 3,
        TIMELINES[1], (),
        "not pilot allowed or sworn in",
        (
            Step("rule", "pilot allowed", (), ("pilot_allowed",), "", SPECS[3]),
            Step("not", "not pilot allowed", (0,), (), "p0", SPECS[3]),
            Step("fact", "sworn in", (), ("sworn_in",), "p1", SPECS[3]),
            Step("or", "not pilot allowed or sworn in", (1, 2), (), "p2", SPECS[3]),
        ),
        SPECS[3], None, "Nobody pilots without the oath", (), "",
    ),
    Rule(
        "may_pilot", "fold", 1, "H12:2/1", sH12_2_1__may_pilot_fold,
        (("may_pilot", 3),), ("may_pilot:base", "lost_sight:applies", "lost_sight"), 13, 1,
        None, (),
        "may pilot with its exceptions",
        (
            Step("rule", "may pilot", (), ("may_pilot:base",), "", SPECS[3]),
            Step("rule", "lost sight applies", (), ("lost_sight:applies",), "", SPECS[3]),
            Step("rule", "lost sight", (), ("lost_sight",), "", SPECS[3]),
            Step("rank", "may pilot, unless lost sight", (1, 2, 0), ("lost_sight",), "p0", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "lost_sight", "fold", 1, "H12:2/1", sH12_2_1__lost_sight_fold,
        (("lost_sight", 3), ("lost_sight:applies", 10)), ("lost_sight:base", "warden_pardon:applies", "warden_pardon", "warden_pardon:own", "warden_pardon:withdraws", "lost_sight:claims"), 14, 4,
        None, (),
        "lost sight with its exceptions",
        (
            Step("rule", "lost sight", (), ("lost_sight:base",), "", SPECS[3]),
            Step("rule", "warden pardon applies", (), ("warden_pardon:applies",), "", SPECS[3]),
            Step("rule", "warden pardon", (), ("warden_pardon",), "", SPECS[3]),
            Step("rank", "lost sight, unless warden pardon", (1, 2, 0), ("warden_pardon",), "p0", SPECS[3]),
            Step("literal", "lost sight is withdrawn", (), (False,), "", SPECS[3]),
            Step("rule", "warden pardon applies", (), ("warden_pardon:own",), "", SPECS[3]),
            Step("rule", "warden pardon", (), ("warden_pardon:withdraws",), "", SPECS[3]),
            Step("rank", "lost sight, unless warden pardon", (5, 6, 4), ("warden_pardon",), "p1", SPECS[3]),
            Step("not", "lost sight is not withdrawn", (7,), (), "p2", SPECS[3]),
            Step("rule", "lost sight would apply", (), ("lost_sight:claims",), "", SPECS[3]),
            Step("and", "exception lost sight applies", (9, 8), (), "p3", SPECS[3]),
        ),
        SPECS[3], None, "", (), "may_pilot",
    ),
    Rule(
        "pardoned", "determination", 1, "H12:2/2/a/i/A/II", sH12_2_2_a_i_A_II__pardoned_determination,
        (("pardoned", 0), ("pardoned:given", 0)), ("pardoned:made",), 18, 1,
        TIMELINES[1], ((1, ("the pardon is sealed in wax.",)),),
        "",
        (
            Step("determination", "pardoned", (), ("pardoned:made", False, None, None), "p0", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "words_true", "determination", 1, "H12:2/2/b", sH12_2_2_b__words_true_determination,
        (("words_true:given", 0),), ("words_true:made",), 19, 1,
        TIMELINES[1], ((1, ("What the Warden writes is deemed true when sealed.",)),),
        "",
        (
            Step("determination", "words true", (), ("words_true:made", True, None, None), "p0", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "words_true:deemed:1", "deemed", 1, "H12:2/2/b", sH12_2_2_b__words_true_deemed_1_deemed,
        (("words_true:deemed:1:applies", 1), ("words_true:deemed:1", 2)), ("seal",), 20, 1,
        TIMELINES[1], ((1, ("What the Warden writes is deemed true when sealed.",)),),
        "seal is wax",
        (
            Step("fact", "seal", (), ("seal",), "v0", SPECS[5]),
            Step("member", "seal is wax", (0,), (("wax",),), "p0", SPECS[3]),
            Step("literal", "yes", (), (True,), "", SPECS[3]),
        ),
        SPECS[3], None, "", (), "words_true",
    ),
    Rule(
        "letter_read:deemed:1", "deemed", 1, "H12:2/2/b", sH12_2_2_b__letter_read_deemed_1_deemed,
        (("letter_read:deemed:1:applies", 2), ("letter_read:deemed:1", 3)), ("posted_on",), 21, 2,
        TIMELINES[1], ((1, ("A letter that was posted is deemed read, unless the contrary is shown.",)),),
        "posted on is not none",
        (
            Step("fact", "posted on", (), ("posted_on",), "v0", SPECS[6]),
            Step("void", "posted on is none", (0,), (), "p0", SPECS[3]),
            Step("not", "posted on is not none", (1,), (), "p1", SPECS[3]),
            Step("literal", "yes", (), (True,), "", SPECS[3]),
        ),
        SPECS[7], None, "", (), "letter_read",
    ),
    Rule(
        "words_hold", "question", 1, "H12:2/2/b", sH12_2_2_b__words_hold,
        (("words_hold", 0),), ("words_true",), 23, 1,
        TIMELINES[1], (),
        "words true",
        (
            Step("fact", "words true", (), ("words_true",), "p0", SPECS[3]),
        ),
        SPECS[3], None, "Are the Warden's words taken as true?", (), "",
    ),
    Rule(
        "letter_counts", "question", 1, "H12:2/2/b", sH12_2_2_b__letter_counts,
        (("letter_counts", 0),), ("letter_read",), 24, 1,
        TIMELINES[1], (),
        "letter read",
        (
            Step("fact", "letter read", (), ("letter_read",), "p0", SPECS[3]),
        ),
        SPECS[3], None, "Does the letter count as read?", (), "",
    ),
    Rule(
        "words_true", "fold", 1, "H12:2/2/b", sH12_2_2_b__words_true_fold,
        (("words_true", 3),), ("words_true:given", "words_true:deemed:1:applies", "words_true:deemed:1"), 25, 2,
        None, (),
        "words true, as deemed",
        (
            Step("fact", "words true as given", (), ("words_true:given",), "p0", SPECS[3]),
            Step("rule", "the deeming applies", (), ("words_true:deemed:1:applies",), "", SPECS[3]),
            Step("rule", "as deemed", (), ("words_true:deemed:1",), "", SPECS[3]),
            Step("rank", "words true, as deemed", (1, 2, 0), ("deemed",), "p1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "words_true",
    ),
    Rule(
        "letter_read", "fold", 1, "H12:2/2/b", sH12_2_2_b__letter_read_fold,
        (("letter_read", 3),), ("letter_read:given", "letter_read:deemed:1:applies", "letter_read:deemed:1", "letter_read:raw"), 27, 2,
        None, (),
        "letter read, as deemed",
        (
            Step("fact", "letter read as given", (), ("letter_read:given",), "p0", SPECS[7]),
            Step("rule", "the deeming applies", (), ("letter_read:deemed:1:applies",), "", SPECS[3]),
            Step("rule", "as deemed", (), ("letter_read:deemed:1",), "", SPECS[7]),
            Step("deem_shown", "letter read, unless shown otherwise", (0, 1, 2), ("letter_read:raw",), "p1", SPECS[7]),
        ),
        SPECS[7], None, "", (), "letter_read",
    ),
)
