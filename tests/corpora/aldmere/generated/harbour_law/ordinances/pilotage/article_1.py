"""Ord. H12:1 (1998) Meanings."""

# Written by pincite from regs/ordinances/pilotage/article_1.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.values import at_least
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH12_1_def_brig__counts_as_brig(x: Frame) -> Ran:
    """counts as brig. Ord. H12:1 "brig" (1998), in force from 2009-03-01 to 2014-06-30.

    "Brig" means a ship of a tenth of the harbour's tonnage or more.

    (Gaz. 2009 no. 7 f. 21)
    """
    v0 = x["tonnage"]  # tonnage
    t2 = at_least(v0, 10_000000)  # tonnage is at least 10%
    x["counts_as_brig"] = t2
    return Ran((t2,), (v0,), ())



def sH12_1_def_brig__is_brig(x: Frame) -> Ran:
    """Is the ship a brig?. Ord. H12:1 "brig" (1998), in force from 2009-03-01."""
    t0 = x["counts_as_brig"]  # counts as brig
    x["is_brig"] = t0
    return Ran((), (), ())



def sH12_1_def_brig__counts_as_brig_v2(x: Frame) -> Ran:
    """counts as brig. Ord. H12:1 "brig" (1998), in force when its parts are.

    "Brig" means a ship of an eightieth of the harbour's tonnage or more.

    (Gaz. 2014 no. 2 f. 5)
    """
    v0 = x["tonnage"]  # tonnage
    t2 = at_least(v0, 1_250000)  # tonnage is at least 1.25%
    x["counts_as_brig"] = t2
    return Ran((t2,), (v0,), ())



def sH12_1_def_brig__counts_as_brig_v3(x: Frame) -> Ran:
    """counts as brig. Ord. H12:1 "brig" (1998), in force from 2014-07-01.

    "Brig" means a ship of an eighth of the harbour's tonnage or more.

    (Gaz. 2014 no. 9 f. 1)
    """
    v0 = x["tonnage"]  # tonnage
    t2 = at_least(v0, 12_500000)  # tonnage is at least 12.5%
    x["counts_as_brig"] = t2
    return Ran((t2,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 9 f. 1"), ),
        (0, 1),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 735384, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
            Span(735385, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 735414)),
            Span(735385, 737515, Status("ended", 1, "Gaz. 2014 no. 2 f. 5", 735415, 3652059, how="repealed", last=735414, standing=True)),
            Span(737516, 3652059, Status("ended", 1, "Gaz. 2014 no. 2 f. 5", 735415, 737515, how="repealed", last=735414, standing=True)),
            Span(737516, 737559, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 3652059)),
            Span(737560, 3652059, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 737559)),
            Span(737560, 3652059, Status("ended", 1, "Gaz. 2014 no. 2 f. 5", 737560, 3652059, how="repealed", last=735414, standing=True)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 9 f. 1"), ),
        (0, 1, 2, 3),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 735384, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
            Span(735385, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 735414)),
            Span(735385, 735511, Status("in_force", 2, "Gaz. 2014 no. 2 f. 5", 735415, 3652059)),
            Span(735512, 737515, Status("in_force", 3, "Gaz. 2014 no. 9 f. 1", 735415, 3652059)),
            Span(737516, 3652059, Status("in_force", 3, "Gaz. 2014 no. 9 f. 1", 735415, 737515)),
            Span(737516, 737559, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 3652059)),
            Span(737560, 3652059, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 737559)),
            Span(737560, 3652059, Status("in_force", 3, "Gaz. 2014 no. 9 f. 1", 737560, 3652059)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 9 f. 1"), ),
        (2,),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 735384, Status("no_such_provision", -1, "", 733467, 3652059, standing=True)),
            Span(735385, 3652059, Status("not_yet_in_force", -1, "Gaz. 2014 no. 2 f. 5", 733467, 735414, first=735415, standing=True)),
            Span(735385, 735511, Status("in_force", 2, "Gaz. 2014 no. 2 f. 5", 735415, 3652059)),
            Span(735512, 737515, Status("suspended", 2, "Gaz. 2014 no. 9 f. 1", 735415, 3652059, standing=True)),
            Span(737516, 3652059, Status("suspended", 2, "Gaz. 2014 no. 9 f. 1", 735415, 737515, standing=True)),
            Span(737516, 737559, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 3652059)),
            Span(737560, 3652059, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 737559)),
            Span(737560, 3652059, Status("suspended", 2, "Gaz. 2014 no. 9 f. 1", 737560, 3652059, standing=True)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 2 f. 5"), Version("Gaz. 2014 no. 9 f. 1"), ),
        (3,),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 735511, Status("no_such_provision", -1, "", 733467, 3652059, standing=True)),
            Span(735512, 3652059, Status("not_yet_in_force", -1, "Gaz. 2014 no. 9 f. 1", 733467, 735414, first=735415, standing=True)),
            Span(735512, 737515, Status("in_force", 3, "Gaz. 2014 no. 9 f. 1", 735415, 3652059)),
            Span(737516, 3652059, Status("in_force", 3, "Gaz. 2014 no. 9 f. 1", 735415, 737515)),
            Span(737516, 737559, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 3652059)),
            Span(737560, 3652059, Status("suspended", 3, "Gaz. 2020 no. 1 f. 2", 737516, 737559)),
            Span(737560, 3652059, Status("in_force", 3, "Gaz. 2014 no. 9 f. 1", 737560, 3652059)),
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
        "H12:1", "Ord. H12:1 (1998)", "Meanings", "section", TIMELINES[4],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "3d39e6f09c71084a1755b4e96cdb9c883ff050f8aa60f3d728ede2b7185259bc", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        'H12:1 "brig"', 'Ord. H12:1 "brig" (1998)', "Brig", "definition", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e1fc2c0a4095741c04a080b08b6040380bf678cf77780c7b805e4ad3c3745b23"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "Gaz. 2014 no. 2 f. 5", True, "", "", False, "8614c9b73a48d6cc13c148848e5b4b73a64aeafa86610a3329c76f9d38cf4e73", "e1fc2c0a4095741c04a080b08b6040380bf678cf77780c7b805e4ad3c3745b23"),
            PlaceVersion("Gaz. 2014 no. 2 f. 5", "", True, "", "", False, "eadc9225d920d3f6ce8d8787bf5a0c926a21531a738196733bf91f2268e13225", "511b1c68c4b97f8ffdfac9833a2c7f26052ddca94d9c5b605dc053783a48cfc4"),
            PlaceVersion("Gaz. 2014 no. 9 f. 1", "", True, "", "", False, "dcc1f1a8333c103069596956a986cb7b5775fcd3bfb1d2d3675a24fc451ca70b", "e024e67071051601da5f39b495417bdb3c25164f14c87da556465e3f0d52939a"),
        ),
        (),
    ),
    Place(
        'H12:1 "lantern oath"', 'Ord. H12:1 "lantern oath" (1998)', "Lantern oath", "definition", TIMELINES[4],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "ee461d0e864e8ac88bdf890c0a172921490585f1629ded8bc609ea3d72eb1b1c", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
)

SPECS = (
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "counts_as_brig", "define", 1, 'H12:1 "brig"', sH12_1_def_brig__counts_as_brig,
        (("counts_as_brig", 2),), ("tonnage",), 0, 1,
        TIMELINES[0], (),
        "tonnage is at least 10%",
        (
            Step("fact", "tonnage", (), ("tonnage",), "v0", SPECS[0]),
            Step("literal", "10%", (), (10000000,), "", SPECS[0]),
            Step("compare", "tonnage is at least 10%", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "is_brig", "question", 1, 'H12:1 "brig"', sH12_1_def_brig__is_brig,
        (("is_brig", 0),), ("counts_as_brig",), 1, 0,
        TIMELINES[1], (),
        "counts as brig",
        (
            Step("rule", "counts as brig", (), ("counts_as_brig",), "", SPECS[1]),
        ),
        SPECS[1], None, "Is the ship a brig?", (), "",
    ),
    Rule(
        "counts_as_brig", "define", 2, 'H12:1 "brig"', sH12_1_def_brig__counts_as_brig_v2,
        (("counts_as_brig", 2),), ("tonnage",), 1, 1,
        TIMELINES[2], (),
        "tonnage is at least 1.25%",
        (
            Step("fact", "tonnage", (), ("tonnage",), "v0", SPECS[0]),
            Step("literal", "1.25%", (), (1250000,), "", SPECS[0]),
            Step("compare", "tonnage is at least 1.25%", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "counts_as_brig", "define", 3, 'H12:1 "brig"', sH12_1_def_brig__counts_as_brig_v3,
        (("counts_as_brig", 2),), ("tonnage",), 2, 1,
        TIMELINES[3], (),
        "tonnage is at least 12.5%",
        (
            Step("fact", "tonnage", (), ("tonnage",), "v0", SPECS[0]),
            Step("literal", "12.5%", (), (12500000,), "", SPECS[0]),
            Step("compare", "tonnage is at least 12.5%", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
)
