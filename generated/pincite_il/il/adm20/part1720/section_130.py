"""20 Ill. Adm. Code 1720.130 Certification Revocation."""

# Written by pincite from regs/il/adm20/part1720/section_130.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES
from pincite.runtime.values import Value
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_130__revoke_certification_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs revoke_certification: panel notice received on."""
    v0 = x["panel_notice_received_on"]  # panel notice received on
    return v0



def s1720_130__revoke_certification_norm(x: Frame) -> Ran:
    """revoke certification. 20 Ill. Adm. Code 1720.130, in force from 2015-02-05 to 2023-06-22.

    shall immediately revoke the police officer's certification

    (39 Ill. Reg. 2578)
    """
    v1 = x["panel_notice_received_on"]  # panel notice received on
    v2 = x["revoked_on"]  # revoked on
    n3 = norm("duty", YES, v1, None, None, False, v2, False, False, x["asked_on"], immediate=True)
    v3 = n3.states  # immediately after panel notice received on
    x["revoke_certification"] = v3
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_130__revocation_owed(x: Frame) -> Ran:
    """Must the Board revoke this officer's certification, or has it?. 20 Ill. Adm. Code 1720.130, in force from
    2015-02-05 to 2023-06-22.
    """
    v0 = x["revoke_certification"]  # revoke certification
    t1 = in_states(v0, ("pending", "done_on_time", "done_late",))  # revoke certification is one of pending, done on time, done late
    x["revocation_owed"] = t1
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
        "1720.130", "20 Ill. Adm. Code 1720.130", "Certification Revocation", "section", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c29b2ee3d91bb5c76c1eefdbf573d3be914a1359ef8f98c51e897dd77dc265db"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "b1475d3595c65ae87fcd17e3455b19c7d13fad862ae4e734136dc941c867a916", "c29b2ee3d91bb5c76c1eefdbf573d3be914a1359ef8f98c51e897dd77dc265db"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c29b2ee3d91bb5c76c1eefdbf573d3be914a1359ef8f98c51e897dd77dc265db"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c29b2ee3d91bb5c76c1eefdbf573d3be914a1359ef8f98c51e897dd77dc265db"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c29b2ee3d91bb5c76c1eefdbf573d3be914a1359ef8f98c51e897dd77dc265db"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c29b2ee3d91bb5c76c1eefdbf573d3be914a1359ef8f98c51e897dd77dc265db"),
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
        "revoke_certification", "norm", 1, "1720.130", s1720_130__revoke_certification_norm,
        (("revoke_certification", 3),), ("panel_notice_received_on", "revoked_on"), 0, 4,
        TIMELINES[0], ((1, ("shall immediately revoke the police officer's certification",)),),
        "immediately after panel notice received on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "panel notice received on", (), ("panel_notice_received_on",), "v0", SPECS[1]),
            Step("fact", "revoked on", (), ("revoked_on",), "v1", SPECS[1]),
            Step("norm", "immediately after panel notice received on", (0, 1, 2), ("duty", "board", "officer", (0, 1, None, None, 2, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], Governor("date", "panel notice received on", ("panel_notice_received_on",), s1720_130__revoke_certification_norm__governed_by), "", (), "",
    ),
    Rule(
        "revocation_owed", "question", 1, "1720.130", s1720_130__revocation_owed,
        (("revocation_owed", 1),), ("revoke_certification",), 4, 1,
        TIMELINES[0], (),
        "revoke certification is one of pending, done on time, done late",
        (
            Step("rule", "revoke certification", (), ("revoke_certification",), "v0", SPECS[2]),
            Step("states", "revoke certification is one of pending, done on time, done late", (0,), (("pending", "done_on_time", "done_late"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must the Board revoke this officer's certification, or has it?", (), "",
    ),
)
