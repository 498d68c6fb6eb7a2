"""20 Ill. Adm. Code 1720.120 Submission and Review of a Complaint."""

# Written by pincite from regs/il/adm20/part1720/section_120.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, all_of, chosen
from pincite.runtime.values import Value, at_most, chosen_value, determined, one_of
from pincite.runtime.calendar import move_days, move_months
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_120_b__complaint_filed_in_form(x: Frame) -> Ran:
    """complaint filed in form. 20 Ill. Adm. Code 1720.120(b), in force from 2015-02-05 to 2023-06-22.

    The complaint must be signed.

    (39 Ill. Reg. 2578)
    """
    t0 = x["complaint_signed"]  # complaint signed
    x["complaint_filed_in_form"] = t0
    return Ran((t0,), (), ())



def s1720_120_c__complaint_in_time(x: Frame) -> Ran:
    """complaint in time. 20 Ill. Adm. Code 1720.120(c), in force from 2015-02-05 to 2023-06-22.

    To be valid, a verified complaint must be filed within 2 years after a judgment of acquittal of the underlying
    murder prosecution.

    (39 Ill. Reg. 2578)
    """
    v0 = x["complaint_filed_on"]  # complaint filed on
    t1 = one_of(x["complaint_years_end"], ("down",))  # complaint years end is down
    v2 = x["acquittal_on"]  # acquittal on
    v3 = move_months(v2, 24, "down")  # 2 years rounded by complaint years end after acquittal on, down
    t4 = one_of(x["complaint_years_end"], ("up",))  # complaint years end is up
    v5 = x["acquittal_on"]  # acquittal on
    v6 = move_months(v5, 24, "up")  # 2 years rounded by complaint years end after acquittal on, up
    v7 = chosen_value(((t1, v3), (t4, v6), ))  # 2 years rounded by complaint years end after acquittal on
    v8 = CALENDAR.roll(v7)  # deadline 2 years rounded by complaint years end after acquittal on
    t9 = at_most(v0, v8)  # complaint filed on is on or before deadline 2 years rounded by complaint years end afte...
    x["complaint_in_time"] = t9
    return Ran((t1, t4, t9), (v0, v2, v3, v5, v6, v7, v8), ())



def s1720_120_c__complaint_valid__governed_by(x: Frame) -> Value:
    """The day whose law governs complaint_valid: complaint filed on."""
    v0 = x["complaint_filed_on"]  # complaint filed on
    return v0



def s1720_120_c__complaint_valid(x: Frame) -> Ran:
    """Was this complaint filed in time, in form, and by one who may file it?. 20 Ill. Adm. Code 1720.120(c), in
    force from 2015-02-05 to 2023-06-22.
    """
    t0 = x["complaint_in_time"]  # complaint in time
    t1 = x["complaint_filed_in_form"]  # complaint filed in form
    t2 = x["complainant_qualifies"]  # complainant qualifies
    t3 = x["prosecution_ended_in_acquittal"]  # prosecution ended in acquittal
    t4 = x["transcript_in_order"]  # transcript in order
    t5 = all_of(t0, t1, t2, t3, t4)  # complaint in time and complaint filed in form and complainant qualifies and prosecution...
    x["complaint_valid"] = t5
    return Ran((t5,), (), ())



def s1720_120_d__complaint_duties_survive(x: Frame) -> Ran:
    """complaint duties survive. 20 Ill. Adm. Code 1720.120(d), in force from 2015-02-05 to 2023-06-22.

    Within 5 working days after receipt of a verified complaint

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["complaint_clock_survives"], ("gone",))  # complaint clock survives is gone
    t2 = one_of(x["complaint_clock_survives"], ("owed_on",))  # complaint clock survives is owed on
    t4 = chosen(((t0, NO), (t2, YES), ))  # no where complaint clock survives is gone; yes where complaint clock survives is owed on
    x["complaint_duties_survive"] = t4
    return Ran((t0, t2, t4), (), ())



def s1720_120_d__review_completeness_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs review_completeness: complaint received on."""
    v0 = x["complaint_received_on"]  # complaint received on
    return v0



def s1720_120_d__review_completeness_norm(x: Frame) -> Ran:
    """review completeness. 20 Ill. Adm. Code 1720.120(d), in force from 2015-02-05 to 2023-06-22.

    Within 5 working days after receipt of a verified complaint

    (39 Ill. Reg. 2578)
    """
    v1 = x["complaint_received_on"]  # complaint received on
    v2 = x["complaint_received_on"]  # complaint received on
    v3 = CALENDAR.working_days(v2, 5)  # 5 working days after complaint received on
    v4 = x["complaint_reviewed_on"]  # complaint reviewed on
    t5 = x["complaint_duties_survive"]  # complaint duties survive
    n6 = norm("duty", YES, v1, v3, None, False, v4, False, False, x["asked_on"], x["review_completeness:ended"], t5)
    v6 = n6.states  # within 5 working days after complaint received on
    x["review_completeness"] = v6
    x["review_completeness:due"] = v3
    return Ran((n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v6), ())



def s1720_120_d__complaint_reviewed_in_time__governed_by(x: Frame) -> Value:
    """The day whose law governs complaint_reviewed_in_time: complaint received on."""
    v0 = x["complaint_received_on"]  # complaint received on
    return v0



def s1720_120_d__complaint_reviewed_in_time(x: Frame) -> Ran:
    """Was the complaint reviewed for completeness within 5 working days after receipt?. 20 Ill. Adm. Code
    1720.120(d), in force from 2015-02-05 to 2023-06-22.
    """
    v0 = x["review_completeness"]  # review completeness
    t1 = in_states(v0, ("done_on_time",))  # review completeness is done on time
    x["complaint_reviewed_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_120_e__warrants_investigation_determination(x: Frame) -> Ran:
    """warrants investigation. 20 Ill. Adm. Code 1720.120(e), in force from 2015-02-05 to 2023-06-22.

    whether the complaint is frivolous and without merit or whether further investigation is warranted

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["warrants_investigation:made"])  # warrants investigation
    x["warrants_investigation"] = t0
    x["warrants_investigation:given"] = t0
    return Ran((t0,), (), ())



def s1720_120_e__decide_complaint_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs decide_complaint: complaint received on."""
    v0 = x["complaint_received_on"]  # complaint received on
    return v0



def s1720_120_e__decide_complaint_norm(x: Frame) -> Ran:
    """decide complaint. 20 Ill. Adm. Code 1720.120(e), in force from 2015-02-05 to 2023-06-22.

    Within 30 days after receipt of a verified complaint

    (39 Ill. Reg. 2578)
    """
    t0 = x["complaint_complete"]  # complaint complete
    v1 = x["complaint_received_on"]  # complaint received on
    v2 = x["complaint_received_on"]  # complaint received on
    v3 = move_days(v2, 30)  # 30 days after complaint received on
    v4 = CALENDAR.roll(v3)  # deadline 30 days after complaint received on
    v5 = x["complaint_decided_on"]  # complaint decided on
    t6 = x["complaint_duties_survive"]  # complaint duties survive
    n7 = norm("duty", t0, v1, v4, None, False, v5, False, False, x["asked_on"], x["decide_complaint:ended"], t6)
    v7 = n7.states  # within 30 days after complaint received on
    x["decide_complaint"] = v7
    x["decide_complaint:due"] = v4
    return Ran((t0, n7.triggered, n7.fulfilled, n7.in_time, n7.past), (v1, v2, v3, v4, v5, v7), ())



def s1720_120_e__complaint_decided_in_time__governed_by(x: Frame) -> Value:
    """The day whose law governs complaint_decided_in_time: complaint received on."""
    v0 = x["complaint_received_on"]  # complaint received on
    return v0



def s1720_120_e__complaint_decided_in_time(x: Frame) -> Ran:
    """Did the Director determine within 30 days whether the complaint is frivolous or to be investigated?. 20 Ill.
    Adm. Code 1720.120(e), in force from 2015-02-05 to 2023-06-22.
    """
    v0 = x["decide_complaint"]  # decide complaint
    t1 = in_states(v0, ("done_on_time",))  # decide complaint is done on time
    x["complaint_decided_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_120_e__investigation_warranted(x: Frame) -> Ran:
    """Is further investigation of the complaint warranted, and the complaint not frivolous?. 20 Ill. Adm. Code
    1720.120(e), in force from 2015-02-05 to 2023-06-22.
    """
    t0 = x["warrants_investigation"]  # warrants investigation
    x["investigation_warranted"] = t0
    return Ran((t0,), (), ())



def s1720_120_f__assign_investigators_norm(x: Frame) -> Ran:
    """assign investigators. 20 Ill. Adm. Code 1720.120(f), in force from 2015-02-05 to 2023-06-22.

    the Director shall assign one or more task force investigators

    (39 Ill. Reg. 2578)
    """
    t0 = x["warrants_investigation"]  # warrants investigation
    v1 = x["investigators_assigned_on"]  # investigators assigned on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["assign_investigators"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_120_f__investigators_owed(x: Frame) -> Ran:
    """Must the Director assign task force investigators, or was that done?. 20 Ill. Adm. Code 1720.120(f), in force
    from 2015-02-05 to 2023-06-22.
    """
    v0 = x["assign_investigators"]  # assign investigators
    t1 = in_states(v0, ("pending", "done_on_time",))  # assign investigators is one of pending, done on time
    x["investigators_owed"] = t1
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
        "1720.120", "20 Ill. Adm. Code 1720.120", "Submission and Review of a Complaint", "section", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.120(a)", "20 Ill. Adm. Code 1720.120(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "97c9c20e9959da1ebf6b68de8d85457029bb383e9f5926389a003fa5a18141b6", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.120(b)", "20 Ill. Adm. Code 1720.120(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a8e431ac1603d1f5ac4c943217b566624239fda856f9e63721dd874f5ee60016"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "02b88f5d3c215d8ada27a2c9a699926d06293ac8de616da6a489ae745fae7cff", "a8e431ac1603d1f5ac4c943217b566624239fda856f9e63721dd874f5ee60016"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a8e431ac1603d1f5ac4c943217b566624239fda856f9e63721dd874f5ee60016"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a8e431ac1603d1f5ac4c943217b566624239fda856f9e63721dd874f5ee60016"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a8e431ac1603d1f5ac4c943217b566624239fda856f9e63721dd874f5ee60016"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a8e431ac1603d1f5ac4c943217b566624239fda856f9e63721dd874f5ee60016"),
        ),
        (),
    ),
    Place(
        "1720.120(c)", "20 Ill. Adm. Code 1720.120(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "506392cc76f4dd1d068fd884f72f6f019e5107423745096f3d21b9a14ac81613"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "1841d36fd95412fa862c5ca42f406dcbb8b16a560238bbf1f9835e4fbfdcb9a6", "506392cc76f4dd1d068fd884f72f6f019e5107423745096f3d21b9a14ac81613"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "506392cc76f4dd1d068fd884f72f6f019e5107423745096f3d21b9a14ac81613"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "506392cc76f4dd1d068fd884f72f6f019e5107423745096f3d21b9a14ac81613"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "506392cc76f4dd1d068fd884f72f6f019e5107423745096f3d21b9a14ac81613"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "506392cc76f4dd1d068fd884f72f6f019e5107423745096f3d21b9a14ac81613"),
        ),
        (),
    ),
    Place(
        "1720.120(d)", "20 Ill. Adm. Code 1720.120(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "69894f90ea74991b0369ac2a5fab66e61e34fdd9c70220a970f1e3d9f02dd58b"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "ab39bcdebe2c256df7d3eddb4f7bf198adb15439f88adcd9db193750b87db973", "69894f90ea74991b0369ac2a5fab66e61e34fdd9c70220a970f1e3d9f02dd58b"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "69894f90ea74991b0369ac2a5fab66e61e34fdd9c70220a970f1e3d9f02dd58b"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "69894f90ea74991b0369ac2a5fab66e61e34fdd9c70220a970f1e3d9f02dd58b"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "69894f90ea74991b0369ac2a5fab66e61e34fdd9c70220a970f1e3d9f02dd58b"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "69894f90ea74991b0369ac2a5fab66e61e34fdd9c70220a970f1e3d9f02dd58b"),
        ),
        (),
    ),
    Place(
        "1720.120(e)", "20 Ill. Adm. Code 1720.120(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "eafaa1fd8c236b7452b7d45523a72cb9abfe9feee13eddd2ab888db2ee01f03a"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "dc1b7ec9df9e888114bf5d8ac414f60994b8475e0b466053ed38417d231ebe10", "eafaa1fd8c236b7452b7d45523a72cb9abfe9feee13eddd2ab888db2ee01f03a"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "eafaa1fd8c236b7452b7d45523a72cb9abfe9feee13eddd2ab888db2ee01f03a"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "eafaa1fd8c236b7452b7d45523a72cb9abfe9feee13eddd2ab888db2ee01f03a"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "eafaa1fd8c236b7452b7d45523a72cb9abfe9feee13eddd2ab888db2ee01f03a"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "eafaa1fd8c236b7452b7d45523a72cb9abfe9feee13eddd2ab888db2ee01f03a"),
        ),
        (),
    ),
    Place(
        "1720.120(f)", "20 Ill. Adm. Code 1720.120(f)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f5a4fe4c11a8b07229b8fe242f00fa05c93f211daad911b694b94950596fe2a3"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "db8d8c65f1952915bf66240d7d0c07354bcdc46a28613053af3ac649c1e587b9", "f5a4fe4c11a8b07229b8fe242f00fa05c93f211daad911b694b94950596fe2a3"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f5a4fe4c11a8b07229b8fe242f00fa05c93f211daad911b694b94950596fe2a3"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f5a4fe4c11a8b07229b8fe242f00fa05c93f211daad911b694b94950596fe2a3"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f5a4fe4c11a8b07229b8fe242f00fa05c93f211daad911b694b94950596fe2a3"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f5a4fe4c11a8b07229b8fe242f00fa05c93f211daad911b694b94950596fe2a3"),
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
        "complaint_filed_in_form", "define", 1, "1720.120(b)", s1720_120_b__complaint_filed_in_form,
        (("complaint_filed_in_form", 0),), ("complaint_signed",), 0, 1,
        TIMELINES[0], ((1, ("The complaint must be signed.",)),),
        "complaint signed",
        (
            Step("fact", "complaint signed", (), ("complaint_signed",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "complaint_in_time", "define", 1, "1720.120(c)", s1720_120_c__complaint_in_time,
        (("complaint_in_time", 9),), ("complaint_filed_on", "acquittal_on", "complaint_years_end"), 1, 3,
        TIMELINES[0], (),
        "complaint filed on is on or before deadline 2 years rounded by complaint years end after acquittal on",
        (
            Step("fact", "complaint filed on", (), ("complaint_filed_on",), "v0", SPECS[1]),
            Step("selector", "complaint years end is down", (), ("complaint_years_end", "down"), "p0", SPECS[0]),
            Step("fact", "acquittal on", (), ("acquittal_on",), "v1", SPECS[1]),
            Step("move", "2 years rounded by complaint years end after acquittal on, down", (2,), ("months", 24, "down"), "v2", SPECS[1]),
            Step("selector", "complaint years end is up", (), ("complaint_years_end", "up"), "p1", SPECS[0]),
            Step("fact", "acquittal on", (), ("acquittal_on",), "v3", SPECS[1]),
            Step("move", "2 years rounded by complaint years end after acquittal on, up", (5,), ("months", 24, "up"), "v4", SPECS[1]),
            Step("chosen", "2 years rounded by complaint years end after acquittal on", (1, 3, 4, 6), ("complaint_years_end",), "v5", SPECS[1]),
            Step("roll", "deadline 2 years rounded by complaint years end after acquittal on", (7,), (), "v6", SPECS[1]),
            Step("compare", "complaint filed on is on or before deadline 2 years rounded by complaint years end after acquittal on", (0, 8), ("le",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "complaint_valid", "question", 1, "1720.120(c)", s1720_120_c__complaint_valid,
        (("complaint_valid", 5),), ("complaint_in_time", "complaint_filed_in_form", "complainant_qualifies", "prosecution_ended_in_acquittal", "transcript_in_order"), 4, 1,
        TIMELINES[0], (),
        "complaint in time and complaint filed in form and complainant qualifies and prosecution ended in acquittal and transcript in order",
        (
            Step("rule", "complaint in time", (), ("complaint_in_time",), "", SPECS[0]),
            Step("rule", "complaint filed in form", (), ("complaint_filed_in_form",), "", SPECS[0]),
            Step("rule", "complainant qualifies", (), ("complainant_qualifies",), "", SPECS[0]),
            Step("rule", "prosecution ended in acquittal", (), ("prosecution_ended_in_acquittal",), "", SPECS[0]),
            Step("rule", "transcript in order", (), ("transcript_in_order",), "", SPECS[0]),
            Step("and", "complaint in time and complaint filed in form and complainant qualifies and prosecution ended in acquittal and transcript in order", (0, 1, 2, 3, 4), (), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "complaint filed on", ("complaint_filed_on",), s1720_120_c__complaint_valid__governed_by), "Was this complaint filed in time, in form, and by one who may file it?", (), "",
    ),
    Rule(
        "complaint_duties_survive", "define", 1, "1720.120(d)", s1720_120_d__complaint_duties_survive,
        (("complaint_duties_survive", 4),), ("complaint_clock_survives",), 5, 3,
        TIMELINES[0], ((1, ("Within 5 working days after receipt of a verified complaint",)),),
        "no where complaint clock survives is gone; yes where complaint clock survives is owed on",
        (
            Step("selector", "complaint clock survives is gone", (), ("complaint_clock_survives", "gone"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "complaint clock survives is owed on", (), ("complaint_clock_survives", "owed_on"), "p1", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("chosen", "no where complaint clock survives is gone; yes where complaint clock survives is owed on", (0, 1, 2, 3), ("complaint_clock_survives",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "review_completeness", "norm", 1, "1720.120(d)", s1720_120_d__review_completeness_norm,
        (("review_completeness", 6), ("review_completeness:due", 3)), ("complaint_received_on", "complaint_reviewed_on", "complaint_duties_survive", "review_completeness:ended"), 8, 4,
        TIMELINES[0], ((1, ("Within 5 working days after receipt of a verified complaint",)),),
        "within 5 working days after complaint received on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "complaint received on", (), ("complaint_received_on",), "v0", SPECS[1]),
            Step("fact", "complaint received on", (), ("complaint_received_on",), "v1", SPECS[1]),
            Step("move", "5 working days after complaint received on", (2,), ("working_days", 5, None), "v2", SPECS[1]),
            Step("fact", "complaint reviewed on", (), ("complaint_reviewed_on",), "v3", SPECS[2]),
            Step("rule", "complaint duties survive", (), ("complaint_duties_survive",), "", SPECS[0]),
            Step("norm", "within 5 working days after complaint received on", (0, 1, 3, 4, 5), ("duty", "executive_director", "", (0, 1, 3, None, 4, 5), False), "v4", SPECS[3]),
        ),
        SPECS[3], Governor("date", "complaint received on", ("complaint_received_on",), s1720_120_d__review_completeness_norm__governed_by), "", (), "",
    ),
    Rule(
        "complaint_reviewed_in_time", "question", 1, "1720.120(d)", s1720_120_d__complaint_reviewed_in_time,
        (("complaint_reviewed_in_time", 1),), ("review_completeness",), 12, 1,
        TIMELINES[0], (),
        "review completeness is done on time",
        (
            Step("rule", "review completeness", (), ("review_completeness",), "v0", SPECS[3]),
            Step("states", "review completeness is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "complaint received on", ("complaint_received_on",), s1720_120_d__complaint_reviewed_in_time__governed_by), "Was the complaint reviewed for completeness within 5 working days after receipt?", (), "",
    ),
    Rule(
        "warrants_investigation", "determination", 1, "1720.120(e)", s1720_120_e__warrants_investigation_determination,
        (("warrants_investigation", 0), ("warrants_investigation:given", 0)), ("warrants_investigation:made",), 13, 1,
        TIMELINES[0], ((1, ("whether the complaint is frivolous and without merit or whether further investigation is warranted",)),),
        "",
        (
            Step("determination", "warrants investigation", (), ("warrants_investigation:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "decide_complaint", "norm", 1, "1720.120(e)", s1720_120_e__decide_complaint_norm,
        (("decide_complaint", 7), ("decide_complaint:due", 4)), ("complaint_complete", "complaint_received_on", "complaint_decided_on", "complaint_duties_survive", "decide_complaint:ended"), 14, 5,
        TIMELINES[0], ((1, ("Within 30 days after receipt of a verified complaint",)),),
        "within 30 days after complaint received on",
        (
            Step("fact", "complaint complete", (), ("complaint_complete",), "p0", SPECS[0]),
            Step("fact", "complaint received on", (), ("complaint_received_on",), "v0", SPECS[1]),
            Step("fact", "complaint received on", (), ("complaint_received_on",), "v1", SPECS[1]),
            Step("move", "30 days after complaint received on", (2,), ("days", 30, None), "v2", SPECS[1]),
            Step("roll", "deadline 30 days after complaint received on", (3,), (), "v3", SPECS[1]),
            Step("fact", "complaint decided on", (), ("complaint_decided_on",), "v4", SPECS[2]),
            Step("rule", "complaint duties survive", (), ("complaint_duties_survive",), "", SPECS[0]),
            Step("norm", "within 30 days after complaint received on", (0, 1, 4, 5, 6), ("duty", "executive_director", "", (0, 1, 4, None, 5, 6), False), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("date", "complaint received on", ("complaint_received_on",), s1720_120_e__decide_complaint_norm__governed_by), "", ("If the complaint is completed later, receipt means receipt of the complaint that meets the requirements.",), "",
    ),
    Rule(
        "complaint_decided_in_time", "question", 1, "1720.120(e)", s1720_120_e__complaint_decided_in_time,
        (("complaint_decided_in_time", 1),), ("decide_complaint",), 19, 1,
        TIMELINES[0], (),
        "decide complaint is done on time",
        (
            Step("rule", "decide complaint", (), ("decide_complaint",), "v0", SPECS[3]),
            Step("states", "decide complaint is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "complaint received on", ("complaint_received_on",), s1720_120_e__complaint_decided_in_time__governed_by), "Did the Director determine within 30 days whether the complaint is frivolous or to be investigated?", (), "",
    ),
    Rule(
        "investigation_warranted", "question", 1, "1720.120(e)", s1720_120_e__investigation_warranted,
        (("investigation_warranted", 0),), ("warrants_investigation",), 20, 1,
        TIMELINES[0], (),
        "warrants investigation",
        (
            Step("fact", "warrants investigation", (), ("warrants_investigation",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is further investigation of the complaint warranted, and the complaint not frivolous?", (), "",
    ),
    Rule(
        "assign_investigators", "norm", 1, "1720.120(f)", s1720_120_f__assign_investigators_norm,
        (("assign_investigators", 2),), ("warrants_investigation", "investigators_assigned_on"), 21, 5,
        TIMELINES[0], ((1, ("the Director shall assign one or more task force investigators",)),),
        "no time stated",
        (
            Step("fact", "warrants investigation", (), ("warrants_investigation",), "p0", SPECS[0]),
            Step("fact", "investigators assigned on", (), ("investigators_assigned_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "executive_director", "", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "investigators_owed", "question", 1, "1720.120(f)", s1720_120_f__investigators_owed,
        (("investigators_owed", 1),), ("assign_investigators",), 26, 1,
        TIMELINES[0], (),
        "assign investigators is one of pending, done on time",
        (
            Step("rule", "assign investigators", (), ("assign_investigators",), "v0", SPECS[3]),
            Step("states", "assign investigators is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must the Director assign task force investigators, or was that done?", (), "",
    ),
)
