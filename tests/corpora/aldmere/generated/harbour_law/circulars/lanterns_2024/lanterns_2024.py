""""Lanterns for all", September 2, 2024 Lanterns for all."""

# Written by pincite from regs/circulars/lanterns_2024.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.values import Range, less_than
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def slanternsZ00005f2024_1__oil_given(x: Frame) -> Ran:
    """oil given. "Lanterns for all", September 2, 2024, paragraph 1, in force from 2024-09-02.

    Whoever shows a lantern by the end of the season is given oil.

    (September 2, 2024)
    """
    v0 = x["lantern_shown_on"]  # lantern shown on
    v1 = x["season_ends"]  # season ends
    t2 = less_than(v0, v1)  # lantern shown on is before season ends
    x["oil_given"] = t2
    return Ran((t2,), (v0, v1), ())



def slanternsZ00005f2024_1__gets_oil(x: Frame) -> Ran:
    """Is oil given?. "Lanterns for all", September 2, 2024, paragraph 1, in force from 2024-09-02."""
    t0 = x["oil_given"]  # oil given
    x["gets_oil"] = t0
    return Ran((), (), ())



def slanternsZ00005f2024_2__season_ends(x: Frame) -> Ran:
    """season ends. "Lanterns for all", September 2, 2024, paragraph 2, in force from 2024-09-02.

    The season ends

    (September 2, 2024)
    """
    x["season_ends"] = Range(739191, 739220)
    return Ran((), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("September 2, 2024"), ),
        (0,),
        (
            Span(1, 739130, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(739131, 3652059, Status("not_yet_in_force", -1, "September 2, 2024", 1, 739130, first=739131)),
            Span(739131, 3652059, Status("in_force", 0, "September 2, 2024", 739131, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "lanterns_2024", '"Lanterns for all", September 2, 2024', "Lanterns for all", "announcement", TIMELINES[0],
        (
            PlaceVersion("September 2, 2024", "", True, "", "", False, "9b15a23ded1b46eb8dffee1aa4de32ca634ff953a8f965aa1a145efa4f9fb411", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "lanterns_2024:1", '"Lanterns for all", September 2, 2024, paragraph 1', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("September 2, 2024", "", True, "", "", False, "ed2f214c5ef51f7a1a276c5d7df69491a7ea4d91cb537fa043d7c80262499420", "800b640b9e3931c18f0ecde7769d8a34b359984da7e2ab8e298c8d1289df1149"),
        ),
        (),
    ),
    Place(
        "lanterns_2024:2", '"Lanterns for all", September 2, 2024, paragraph 2', "", "paragraph", TIMELINES[0],
        (
            PlaceVersion("September 2, 2024", "", True, "", "", False, "ac406983948a6568e134879cf31bed18619d90427b5beaa5353d8c6a2f3b48ef", "51a98b8e57768a3726651b8b8d2720116a563d614724172344c087ddd93128c9"),
        ),
        (),
    ),
    Place(
        "lanterns_2024:2/1", '"Lanterns for all", September 2, 2024, paragraph 2/1', "", "item", TIMELINES[0],
        (
            PlaceVersion("September 2, 2024", "", True, "", "", False, "4a7fffce7c0074dd269f1de7e94cb964c08e70a6c69a172c15dcfa9886157a3d", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
)

SPECS = (
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "oil_given", "define", 1, "lanterns_2024:1", slanternsZ00005f2024_1__oil_given,
        (("oil_given", 2),), ("lantern_shown_on", "season_ends"), 0, 1,
        TIMELINES[0], (),
        "lantern shown on is before season ends",
        (
            Step("fact", "lantern shown on", (), ("lantern_shown_on",), "v0", SPECS[0]),
            Step("rule", "season ends", (), ("season_ends",), "v1", SPECS[0]),
            Step("compare", "lantern shown on is before season ends", (0, 1), ("lt",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "gets_oil", "question", 1, "lanterns_2024:1", slanternsZ00005f2024_1__gets_oil,
        (("gets_oil", 0),), ("oil_given",), 1, 0,
        TIMELINES[0], (),
        "oil given",
        (
            Step("rule", "oil given", (), ("oil_given",), "", SPECS[1]),
        ),
        SPECS[1], None, "Is oil given?", (), "",
    ),
    Rule(
        "season_ends", "define", 1, "lanterns_2024:2", slanternsZ00005f2024_2__season_ends,
        (("season_ends", 0),), (), 1, 0,
        TIMELINES[0], ((0, ("The season ends",)),),
        "November 2024",
        (
            Step("literal", "November 2024", (), ((739191, 739220),), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
)
