"""Ord. H12:Annex I (1998) Times in the narrows."""

# Written by pincite from regs/ordinances/pilotage/annex_i.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.values import NONE
from pincite.runtime.facts import Spec
from pincite.runtime.tables import Table
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH12_annex_I_1__narrows_time_table(x: Frame) -> Ran:
    """narrows time. Ord. H12:Annex I/1 (1998), in force from 2009-03-01.

    Times in the narrows, in minutes and seconds: Passages 0-9 10-49 50 and over Lugger 25:00 22:30 20:00 Brig
    35:00 32:30 30:00 Barge none none none

    (Gaz. 2009 no. 7 f. 21)
    """
    v6 = Table(
        (
            (((("lugger",), None, None), (None, 0, 9),), 1500),
            (((("brig",), None, None), (None, 0, 9),), 2100),
            (((("barge",), None, None), (None, 0, 9),), NONE),
            (((("lugger",), None, None), (None, 10, 49),), 1350),
            (((("brig",), None, None), (None, 10, 49),), 1950),
            (((("barge",), None, None), (None, 10, 49),), NONE),
            (((("lugger",), None, None), (None, 50, None),), 1200),
            (((("brig",), None, None), (None, 50, None),), 1800),
            (((("barge",), None, None), (None, 50, None),), NONE),
        ),
        (("lugger", "brig", "barge",), (0, 500),),
    )  # table narrows time
    x["narrows_time"] = v6
    return Ran((), (v6,), ())



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
        "H12:Annex I", "Ord. H12:Annex I (1998)", "Times in the narrows", "schedule", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:Annex I/1", "Ord. H12:Annex I/1 (1998)", "", "item", TIMELINES[1],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "28b9b8d5b436b8eb065a2a94d0b74f173b6380f3bd5b31a7018c9c1e558a1f1a", "2437590b692e5d5fa40575486b4ad44f754691a0a0dd097f6bcdc74b33bea8aa"),
        ),
        (),
    ),
)

SPECS = (
    Spec("number", "seconds", 1, True, None, None, False, (), (), True),
    Spec("number", "seconds", 1, True, None, None, True, (), (), True),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "narrows_time", "table", 1, "H12:Annex I/1", sH12_annex_I_1__narrows_time_table,
        (("narrows_time", 6),), (), 0, 0,
        TIMELINES[0], (),
        "",
        (
            Step("literal", "25:00", (), (1500,), "", SPECS[0]),
            Step("literal", "35:00", (), (2100,), "", SPECS[0]),
            Step("literal", "22:30", (), (1350,), "", SPECS[0]),
            Step("literal", "32:30", (), (1950,), "", SPECS[0]),
            Step("literal", "20:00", (), (1200,), "", SPECS[0]),
            Step("literal", "30:00", (), (1800,), "", SPECS[0]),
            Step("table", "table narrows time", (0, 1, 2, 3, 4, 5), ("ship_kind", "passages"), "v0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
)
