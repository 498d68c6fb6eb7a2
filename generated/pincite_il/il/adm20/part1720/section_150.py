"""20 Ill. Adm. Code 1720.150 Law Enforcement Training and Standards Board Costs and Attorney Fees Fund."""

# Written by pincite from regs/il/adm20/part1720/section_150.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import all_of
from pincite.runtime.values import determined, one_of
from pincite.runtime.facts import Spec
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_150__costs_approved_determination(x: Frame) -> Ran:
    """costs approved. 20 Ill. Adm. Code 1720.150, in force from 2015-02-05 to 2023-06-22.

    after review and approval by the Director

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["costs_approved:made"])  # costs approved
    x["costs_approved"] = t0
    x["costs_approved:given"] = t0
    return Ran((t0,), (), ())



def s1720_150__costs_reimbursed(x: Frame) -> Ran:
    """costs reimbursed. 20 Ill. Adm. Code 1720.150, in force from 2015-02-05 to 2023-06-22.

    an employing agency of a task force investigator and an employing agency of an officer named in a verified
    complaint shall be reimbursed its approved costs of a task force investigator and an accused officer's
    reasonable attorney's fees and costs. An application for reimbursement shall be on forms provided by the Board
    and, after review and approval by the Director

    (39 Ill. Reg. 2578)
    """
    v0 = x["cost_claimant"]  # cost claimant
    t1 = one_of(v0, ("investigator_agency", "accused_officer_agency",))  # cost claimant is one of investigator agency, accused officer agency
    t2 = x["cost_application_on_form"]  # cost application on form
    t3 = x["costs_approved"]  # costs approved
    t4 = all_of(t1, t2, t3)  # cost claimant is one of investigator agency, accused officer agency and cost applicatio...
    x["costs_reimbursed"] = t4
    return Ran((t1, t2, t3, t4), (v0,), ())



def s1720_150__costs_to_be_reimbursed(x: Frame) -> Ran:
    """Must these costs be reimbursed?. 20 Ill. Adm. Code 1720.150, in force from 2015-02-05 to 2023-06-22."""
    t0 = x["costs_reimbursed"]  # costs reimbursed
    x["costs_to_be_reimbursed"] = t0
    return Ran((), (), ())



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
        "1720.150", "20 Ill. Adm. Code 1720.150", "Law Enforcement Training and Standards Board Costs and Attorney Fees Fund", "section", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1175ff91223876a72c7b07f341006ea44b6d9e8bd4ed7fd9bbb875c014aee20a"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "de2904962192486ae4ffaf7632bd2108c441c769c5625b665b11cb79eb778044", "1175ff91223876a72c7b07f341006ea44b6d9e8bd4ed7fd9bbb875c014aee20a"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1175ff91223876a72c7b07f341006ea44b6d9e8bd4ed7fd9bbb875c014aee20a"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1175ff91223876a72c7b07f341006ea44b6d9e8bd4ed7fd9bbb875c014aee20a"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1175ff91223876a72c7b07f341006ea44b6d9e8bd4ed7fd9bbb875c014aee20a"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1175ff91223876a72c7b07f341006ea44b6d9e8bd4ed7fd9bbb875c014aee20a"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("investigator_agency", "accused_officer_agency", "other"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "costs_approved", "determination", 1, "1720.150", s1720_150__costs_approved_determination,
        (("costs_approved", 0), ("costs_approved:given", 0)), ("costs_approved:made",), 0, 1,
        TIMELINES[0], ((1, ("after review and approval by the Director",)),),
        "",
        (
            Step("determination", "costs approved", (), ("costs_approved:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "costs_reimbursed", "define", 1, "1720.150", s1720_150__costs_reimbursed,
        (("costs_reimbursed", 4),), ("cost_claimant", "cost_application_on_form", "costs_approved"), 1, 4,
        TIMELINES[0], ((1, ("an employing agency of a task force investigator and an employing agency of an officer named in a verified complaint shall be reimbursed its approved costs of a task force investigator and an accused officer's reasonable attorney's fees and costs. An application for reimbursement shall be on forms provided by the Board and, after review and approval by the Director",)),),
        "cost claimant is one of investigator agency, accused officer agency and cost application on form and costs approved",
        (
            Step("fact", "cost claimant", (), ("cost_claimant",), "v0", SPECS[1]),
            Step("member", "cost claimant is one of investigator agency, accused officer agency", (0,), (("investigator_agency", "accused_officer_agency"),), "p0", SPECS[0]),
            Step("fact", "cost application on form", (), ("cost_application_on_form",), "p1", SPECS[0]),
            Step("fact", "costs approved", (), ("costs_approved",), "p2", SPECS[0]),
            Step("and", "cost claimant is one of investigator agency, accused officer agency and cost application on form and costs approved", (1, 2, 3), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "costs_to_be_reimbursed", "question", 1, "1720.150", s1720_150__costs_to_be_reimbursed,
        (("costs_to_be_reimbursed", 0),), ("costs_reimbursed",), 5, 0,
        TIMELINES[0], (),
        "costs reimbursed",
        (
            Step("rule", "costs reimbursed", (), ("costs_reimbursed",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must these costs be reimbursed?", (), "",
    ),
)
