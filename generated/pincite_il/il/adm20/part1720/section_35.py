"""20 Ill. Adm. Code 1720.35 Academy Entrance Qualifications."""

# Written by pincite from regs/il/adm20/part1720/section_35.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, all_of, any_of, chosen
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_power, determined_value, is_none, less_than, one_of
from pincite.runtime.calendar import move_days
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_35_a__not_of_good_character_determination(x: Frame) -> Ran:
    """not of good character. 20 Ill. Adm. Code 1720.35(a), in force from 2015-02-05.

    A person shall not be eligible to enter a Board-certified Minimum Standards Basic Training Course if:

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["not_of_good_character:made"])  # not of good character
    x["not_of_good_character"] = t0
    x["not_of_good_character:given"] = t0
    return Ran((t0,), (), ())



def s1720_35_a__barred_from_entry(x: Frame) -> Ran:
    """barred from entry. 20 Ill. Adm. Code 1720.35(a), in force from 2015-02-05 to 2023-06-22.

    A person shall not be eligible to enter a Board-certified academy for basic training if that person has been
    convicted of a felony or any other crime involving moral turpitude, and unless he or she is a person of good
    character.

    (39 Ill. Reg. 2578)
    """
    t0 = x["felony_conviction"]  # felony conviction
    t1 = x["other_crime_conviction"]  # other crime conviction
    t2 = x["involves_moral_turpitude"]  # involves moral turpitude
    t3 = all_of(t1, t2)  # other crime conviction and involves moral turpitude
    t4 = x["not_of_good_character"]  # not of good character
    t5 = any_of(t0, t3, t4)  # felony conviction or (other crime conviction and involves moral turpitude) or not of go...
    x["barred_from_entry"] = t5
    return Ran((t0, t1, t2, t3, t4, t5), (), ())



def s1720_35_a__eligible_to_enter(x: Frame) -> Ran:
    """Is this person free of what bars entry to the basic course under (a)?. 20 Ill. Adm. Code 1720.35(a), in force
    from 2015-02-05.
    """
    t0 = x["barred_from_entry"]  # barred from entry
    t1 = YES - t0  # not barred from entry
    x["eligible_to_enter"] = t1
    return Ran((t1,), (), ())



def s1720_35_a__barred_from_entry_v2(x: Frame) -> Ran:
    """barred from entry. 20 Ill. Adm. Code 1720.35(a), in force from 2023-06-23.

    A person shall not be eligible to enter a Board-certified Minimum Standards Basic Training Course if:

    (47 Ill. Reg. 9369)
    """
    t0 = x["not_of_good_character"]  # not of good character
    t1 = x["disqualifying_conviction"]  # disqualifying conviction
    t2 = any_of(t0, t1)  # not of good character or disqualifying conviction
    x["barred_from_entry"] = t2
    return Ran((t0, t2), (), ())



def s1720_35_a_2__disqualifying_conviction(x: Frame) -> Ran:
    """disqualifying conviction. 20 Ill. Adm. Code 1720.35(a)(2), in force from 2023-06-23.

    that person has been convicted of a felony, decertifiable misdemeanor as prescribed in Section 6 of the
    Illinois Police Training Act, or any other crime involving moral turpitude.

    (47 Ill. Reg. 9369)
    """
    t0 = x["felony_conviction"]  # felony conviction
    t1 = x["decertifiable_misdemeanor_conviction"]  # decertifiable misdemeanor conviction
    t2 = x["other_crime_conviction"]  # other crime conviction
    t3 = x["involves_moral_turpitude"]  # involves moral turpitude
    t4 = all_of(t2, t3)  # other crime conviction and involves moral turpitude
    t5 = x["plea_disqualifies"]  # plea disqualifies
    t6 = any_of(t0, t1, t4, t5)  # felony conviction or decertifiable misdemeanor conviction or (other crime conviction an...
    x["disqualifying_conviction"] = t6
    return Ran((t0, t1, t2, t3, t4, t6), (), ())



def s1720_35_a_2__plea_disqualifies(x: Frame) -> Ran:
    """plea disqualifies. 20 Ill. Adm. Code 1720.35(a)(2), in force from 2023-06-23.

    has been convicted of

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["conviction_or_plea"], ("conviction",))  # conviction or plea is conviction
    t2 = one_of(x["conviction_or_plea"], ("plea_too",))  # conviction or plea is plea too
    t3 = x["plea_without_conviction"]  # plea without conviction
    t4 = chosen(((t0, NO), (t2, t3), ))  # no where conviction or plea is conviction; plea without conviction where conviction or ...
    x["plea_disqualifies"] = t4
    return Ran((t0, t2, t3, t4), (), ())



def s1720_35_b__involves_moral_turpitude_determination(x: Frame) -> Ran:
    """involves moral turpitude. 20 Ill. Adm. Code 1720.35(b), in force from 2015-02-05.

    Moral turpitude includes, but is not limited to

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["involves_moral_turpitude:made"])  # involves moral turpitude
    x["involves_moral_turpitude"] = t0
    x["involves_moral_turpitude:given"] = t0
    return Ran((t0,), (), ())



def s1720_35_c__certification_in_time(x: Frame) -> Ran:
    """certification in time. 20 Ill. Adm. Code 1720.35(c), in force from 2015-02-05.

    An applicant's employer agency shall submit to the academy an authorization to obtain and release information
    and a written certification within 30 days prior to the first day of basic training.

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["certification_window"], ("window",))  # certification window is window
    v1 = x["agency_certification_submitted_on"]  # agency certification submitted on
    t2 = is_none(v1)  # agency certification submitted on is none
    t3 = YES - t2  # agency certification submitted on is not none
    v4 = x["agency_certification_submitted_on"]  # agency certification submitted on
    v5 = x["course_first_training_day"]  # course first training day
    v6 = move_days(v5, -30)  # 30 days before course first training day
    t7 = at_least(v4, v6)  # agency certification submitted on is on or after 30 days before course first training day
    v8 = x["agency_certification_submitted_on"]  # agency certification submitted on
    v9 = x["course_first_training_day"]  # course first training day
    t10 = less_than(v8, v9)  # agency certification submitted on is before course first training day
    t11 = all_of(t7, t10)  # agency certification submitted on is within 30 days before course first training day
    t12 = all_of(t3, t11)  # agency certification submitted on is not none and agency certification submitted on is ...
    t13 = one_of(x["certification_window"], ("lead",))  # certification window is lead
    v14 = x["agency_certification_submitted_on"]  # agency certification submitted on
    t15 = is_none(v14)  # agency certification submitted on is none
    t16 = YES - t15  # agency certification submitted on is not none
    v17 = x["agency_certification_submitted_on"]  # agency certification submitted on
    v18 = x["course_first_training_day"]  # course first training day
    v19 = move_days(v18, -30)  # 30 days before course first training day
    t20 = at_most(v17, v19)  # agency certification submitted on is on or before 30 days before course first training day
    t21 = all_of(t16, t20)  # agency certification submitted on is not none and agency certification submitted on is ...
    t22 = chosen(((t0, t12), (t13, t21), ))  # agency certification submitted on is not none and agency certification submitted on is ...
    x["certification_in_time"] = t22
    return Ran((t0, t2, t3, t7, t10, t11, t12, t13, t15, t16, t20, t21, t22), (v1, v4, v5, v6, v8, v9, v14, v17, v18, v19), ())



def s1720_35_c__authorization_in_time(x: Frame) -> Ran:
    """authorization in time. 20 Ill. Adm. Code 1720.35(c), in force from 2015-02-05.

    an authorization to obtain and release information

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["certification_window"], ("window",))  # certification window is window
    v1 = x["release_authorization_submitted_on"]  # release authorization submitted on
    t2 = is_none(v1)  # release authorization submitted on is none
    t3 = YES - t2  # release authorization submitted on is not none
    v4 = x["release_authorization_submitted_on"]  # release authorization submitted on
    v5 = x["course_first_training_day"]  # course first training day
    v6 = move_days(v5, -30)  # 30 days before course first training day
    t7 = at_least(v4, v6)  # release authorization submitted on is on or after 30 days before course first training day
    v8 = x["release_authorization_submitted_on"]  # release authorization submitted on
    v9 = x["course_first_training_day"]  # course first training day
    t10 = less_than(v8, v9)  # release authorization submitted on is before course first training day
    t11 = all_of(t7, t10)  # release authorization submitted on is within 30 days before course first training day
    t12 = all_of(t3, t11)  # release authorization submitted on is not none and release authorization submitted on i...
    t13 = one_of(x["certification_window"], ("lead",))  # certification window is lead
    v14 = x["release_authorization_submitted_on"]  # release authorization submitted on
    t15 = is_none(v14)  # release authorization submitted on is none
    t16 = YES - t15  # release authorization submitted on is not none
    v17 = x["release_authorization_submitted_on"]  # release authorization submitted on
    v18 = x["course_first_training_day"]  # course first training day
    v19 = move_days(v18, -30)  # 30 days before course first training day
    t20 = at_most(v17, v19)  # release authorization submitted on is on or before 30 days before course first training...
    t21 = all_of(t16, t20)  # release authorization submitted on is not none and release authorization submitted on i...
    t22 = chosen(((t0, t12), (t13, t21), ))  # release authorization submitted on is not none and release authorization submitted on i...
    x["authorization_in_time"] = t22
    return Ran((t0, t2, t3, t7, t10, t11, t12, t13, t15, t16, t20, t21, t22), (v1, v4, v5, v6, v8, v9, v14, v17, v18, v19), ())



def s1720_35_c__submit_certification_norm(x: Frame) -> Ran:
    """submit certification. 20 Ill. Adm. Code 1720.35(c), in force from 2015-02-05.

    An applicant's employer agency shall submit

    (39 Ill. Reg. 2578)
    """
    v1 = x["course_first_training_day"]  # course first training day
    v2 = x["agency_certification_submitted_on"]  # agency certification submitted on
    n3 = norm("duty", YES, None, v1, None, True, v2, False, False, x["asked_on"])
    v3 = n3.states  # before course first training day
    x["submit_certification"] = v3
    x["submit_certification:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_35_c__entry_in_order(x: Frame) -> Ran:
    """Is this person eligible to enter, with the agency's certification complete and in time?. 20 Ill. Adm. Code
    1720.35(c), in force from 2015-02-05.
    """
    t0 = x["barred_from_entry"]  # barred from entry
    t1 = YES - t0  # not barred from entry
    t2 = x["certification_in_time"]  # certification in time
    t3 = x["authorization_in_time"]  # authorization in time
    t4 = x["certification_complete"]  # certification complete
    t5 = all_of(t1, t2, t3, t4)  # not barred from entry and certification in time and authorization in time and certifica...
    x["entry_in_order"] = t5
    return Ran((t1, t5), (), ())



def s1720_35_d__certification_complete(x: Frame) -> Ran:
    """certification complete. 20 Ill. Adm. Code 1720.35(d), in force from 2015-02-05.

    The written certification shall contain the following information:

    (39 Ill. Reg. 2578)
    """
    t0 = x["certification_names_employer"]  # certification names employer
    t1 = x["certification_names_applicant"]  # certification names applicant
    t2 = x["certification_criminal_history"]  # certification criminal history
    t3 = x["certification_personal_history"]  # certification personal history
    t4 = x["certification_signed"]  # certification signed
    t5 = all_of(t0, t1, t2, t3, t4)  # certification names employer and certification names applicant and certification crimin...
    x["certification_complete"] = t5
    return Ran((t0, t1, t2, t3, t4, t5), (), ())



def s1720_35_e__review_qualifications_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs review_qualifications: course first training day."""
    v0 = x["course_first_training_day"]  # course first training day
    return v0



def s1720_35_e__review_qualifications_norm(x: Frame) -> Ran:
    """review qualifications. 20 Ill. Adm. Code 1720.35(e), in force from 2015-02-05.

    the qualifications of the applicant

    (47 Ill. Reg. 9369)
    """
    v1 = x["course_first_training_day"]  # course first training day
    v2 = move_days(v1, 13)  # 13 days after course first training day
    v3 = x["director_review_on"]  # director review on
    n4 = norm("duty", YES, None, v2, None, False, v3, False, False, x["asked_on"])
    v4 = n4.states  # by 13 days after course first training day
    x["review_qualifications"] = v4
    x["review_qualifications:due"] = v2
    return Ran((n4.triggered, n4.fulfilled, n4.in_time, n4.past), (v1, v2, v3, v4), ())



def s1720_35_e__qualifications_reviewed_in_time(x: Frame) -> Ran:
    """Were the applicant's qualifications reviewed in the first 2 weeks of training?. 20 Ill. Adm. Code 1720.35(e),
    in force from 2015-02-05.
    """
    v0 = x["review_qualifications"]  # review qualifications
    t1 = in_states(v0, ("done_on_time",))  # review qualifications is done on time
    x["qualifications_reviewed_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_f__below_standards_determination(x: Frame) -> Ran:
    """below standards. 20 Ill. Adm. Code 1720.35(f), in force from 2015-02-05.

    does not meet the standards set forth by law

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["below_standards:made"])  # below standards
    x["below_standards"] = t0
    x["below_standards:given"] = t0
    return Ran((t0,), (), ())



def s1720_35_f__notify_denial_norm(x: Frame) -> Ran:
    """notify denial. 20 Ill. Adm. Code 1720.35(f), in force from 2015-02-05.

    the applicant's employer agency shall be notified in writing

    (47 Ill. Reg. 9369)
    """
    t0 = x["below_standards"]  # below standards
    v1 = x["denial_notice_on"]  # denial notice on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["notify_denial"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_35_f__denial_must_be_notified(x: Frame) -> Ran:
    """Must the Academy Director notify the employing agency that the applicant is denied entrance, or was that
    done?. 20 Ill. Adm. Code 1720.35(f), in force from 2015-02-05.
    """
    v0 = x["notify_denial"]  # notify denial
    t1 = in_states(v0, ("pending", "done_on_time",))  # notify denial is one of pending, done on time
    x["denial_must_be_notified"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_g__review_request_in_time(x: Frame) -> Ran:
    """Is a request for review open to the agency, or was it made in time?. 20 Ill. Adm. Code 1720.35(g), in force
    from 2015-02-05.
    """
    v0 = x["request_review"]  # request review
    t1 = in_states(v0, ("open", "used",))  # request review is one of open, used
    x["review_request_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_g__request_review_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs request_review: denial received on."""
    v0 = x["denial_received_on"]  # denial received on
    return v0



def s1720_35_g__request_review_norm(x: Frame) -> Ran:
    """request review. 20 Ill. Adm. Code 1720.35(g), in force from 2023-06-23.

    Any employer agency who wishes to appeal the decision of an Academy Director denying admission into a
    Board-certified academy shall, within 10 days after receipt of the denial, submit a written request for review
    to the Executive Director of the Board.

    (47 Ill. Reg. 9369)
    """
    v1 = x["denial_received_on"]  # denial received on
    v2 = x["denial_received_on"]  # denial received on
    v3 = move_days(v2, 10)  # 10 days after denial received on
    v4 = CALENDAR.roll(v3)  # deadline 10 days after denial received on
    v5 = x["review_requested_on"]  # review requested on
    n6 = norm("right", YES, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 10 days after denial received on
    x["request_review"] = v6
    x["request_review:due"] = v4
    return Ran((n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def s1720_35_h__failed_to_cooperate_determination(x: Frame) -> Ran:
    """failed to cooperate. 20 Ill. Adm. Code 1720.35(h), in force from 2015-02-05.

    Failure to cooperate in the investigation

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["failed_to_cooperate:made"])  # failed to cooperate
    x["failed_to_cooperate"] = t0
    x["failed_to_cooperate:given"] = t0
    return Ran((t0,), (), ())



def s1720_35_h__review_denial_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs review_denial: ed request received on."""
    v0 = x["ed_request_received_on"]  # ed request received on
    return v0



def s1720_35_h__review_denial_norm(x: Frame) -> Ran:
    """review denial. 20 Ill. Adm. Code 1720.35(h), in force from 2015-02-05.

    shall have 30 days after receipt of the request

    (47 Ill. Reg. 9369)
    """
    v1 = x["ed_request_received_on"]  # ed request received on
    v2 = x["ed_request_received_on"]  # ed request received on
    v3 = move_days(v2, 30)  # 30 days after ed request received on
    v4 = CALENDAR.roll(v3)  # deadline 30 days after ed request received on
    v5 = x["review_completed_on"]  # review completed on
    n6 = norm("duty", YES, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 30 days after ed request received on
    x["review_denial"] = v6
    x["review_denial:due"] = v4
    return Ran((n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def s1720_35_h__denial_may_be_confirmed_for_that(x: Frame) -> Ran:
    """denial may be confirmed for that. 20 Ill. Adm. Code 1720.35(h), in force from 2015-02-05.

    may result in

    (47 Ill. Reg. 9369)
    """
    t0 = x["failed_to_cooperate"]  # failed to cooperate
    x["denial_may_be_confirmed_for_that"] = t0
    return Ran((t0,), (), ())



def s1720_35_h__cooperation_failed(x: Frame) -> Ran:
    """May the denial be confirmed because of a failure to cooperate?. 20 Ill. Adm. Code 1720.35(h), in force from
    2015-02-05.
    """
    t0 = x["denial_may_be_confirmed_for_that"]  # denial may be confirmed for that
    x["cooperation_failed"] = t0
    return Ran((), (), ())



def s1720_35_h__denial_reviewed_in_time(x: Frame) -> Ran:
    """Did the Executive Director review the denial within 30 days after receipt of the request?. 20 Ill. Adm. Code
    1720.35(h), in force from 2015-02-05.
    """
    v0 = x["review_denial"]  # review denial
    t1 = in_states(v0, ("done_on_time",))  # review denial is done on time
    x["denial_reviewed_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_i__board_belief_unfit_determination(x: Frame) -> Ran:
    """board belief unfit. 20 Ill. Adm. Code 1720.35(i), in force from 2015-02-05.

    if the Board in any way believes the individual to lack the requisite characteristics

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["board_belief_unfit:made"])  # board belief unfit
    x["board_belief_unfit"] = t0
    x["board_belief_unfit:given"] = t0
    return Ran((t0,), (), ())



def s1720_35_i__ed_decision_determination(x: Frame) -> Ran:
    """ed decision. 20 Ill. Adm. Code 1720.35(i), in force from 2015-02-05.

    whether to confirm or overrule the Academy Director's decision

    (47 Ill. Reg. 9369)
    """
    v0 = determined_value(x["ed_decision:made"])  # ed decision
    x["ed_decision"] = v0
    x["ed_decision:given"] = v0
    return Ran((), (v0,), ())



def s1720_35_i__decision_due_on__governed_by(x: Frame) -> Value:
    """The day whose law governs decision_due_on: ed request received on."""
    v0 = x["ed_request_received_on"]  # ed request received on
    return v0



def s1720_35_i__decision_due_on(x: Frame) -> Ran:
    """decision due on. 20 Ill. Adm. Code 1720.35(i), in force from 2015-02-05.

    shall decide within 30 days

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["decision_clock"], ("same",))  # decision clock is same
    v1 = x["ed_request_received_on"]  # ed request received on
    v2 = move_days(v1, 30)  # 30 days after ed request received on
    v3 = CALENDAR.roll(v2)  # deadline 30 days after ed request received on
    t4 = one_of(x["decision_clock"], ("consecutive",))  # decision clock is consecutive
    v5 = x["ed_request_received_on"]  # ed request received on
    v6 = move_days(v5, 60)  # 60 days after ed request received on
    v7 = CALENDAR.roll(v6)  # deadline 60 days after ed request received on
    v8 = chosen_value(((t0, v3), (t4, v7), ))  # deadline 30 days after ed request received on where decision clock is same; deadline 60...
    x["decision_due_on"] = v8
    return Ran((t0, t4), (v1, v2, v3, v5, v6, v7, v8), ())



def s1720_35_i__decide_review_norm(x: Frame) -> Ran:
    """decide review. 20 Ill. Adm. Code 1720.35(i), in force from 2015-02-05.

    The Executive Director shall decide within 30 days

    (47 Ill. Reg. 9369)
    """
    v0 = x["ed_request_received_on"]  # ed request received on
    t1 = is_none(v0)  # ed request received on is none
    t2 = YES - t1  # ed request received on is not none
    v3 = x["decision_due_on"]  # decision due on
    v4 = x["ed_decision_on"]  # ed decision on
    n5 = norm("duty", t2, None, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # by decision due on
    x["decide_review"] = v5
    x["decide_review:due"] = v3
    return Ran((t1, t2, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v0, v3, v4, v5), ())



def s1720_35_i__decision_overdue(x: Frame) -> Ran:
    """Is the Executive Director's decision overdue?. 20 Ill. Adm. Code 1720.35(i), in force from 2015-02-05."""
    v0 = x["decide_review"]  # decide review
    t1 = in_states(v0, ("overdue",))  # decide review is overdue
    x["decision_overdue"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_i__finding_due(x: Frame) -> Ran:
    """finding due. 20 Ill. Adm. Code 1720.35(i), in force from 2023-06-23.

    If the Executive Director confirms the decision, or if the Board in any way believes the individual to lack
    the requisite characteristics to serve as a law enforcement officer, the Board shall issue a formal Finding of
    Ineligibility to the applicant and the employing agency.

    (47 Ill. Reg. 9369)
    """
    v0 = x["ed_decision"]  # ed decision
    t1 = one_of(v0, ("confirm",))  # ed decision is confirm
    t2 = x["board_belief_unfit"]  # board belief unfit
    t3 = any_of(t1, t2)  # ed decision is confirm or board belief unfit
    x["finding_due"] = t3
    return Ran((t1, t2, t3), (v0,), ())



def s1720_35_i__finding_required(x: Frame) -> Ran:
    """Must the Board issue a Finding of Ineligibility?. 20 Ill. Adm. Code 1720.35(i), in force from 2023-06-23."""
    t0 = x["finding_due"]  # finding due
    x["finding_required"] = t0
    return Ran((), (), ())



def s1720_35_i__issue_finding_norm(x: Frame) -> Ran:
    """issue finding. 20 Ill. Adm. Code 1720.35(i), in force from 2023-06-23.

    the Board shall issue a formal Finding of Ineligibility

    (47 Ill. Reg. 9369)
    """
    t0 = x["finding_due"]  # finding due
    v1 = x["finding_issued_on"]  # finding issued on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["issue_finding"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_35_j__appeal_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs appeal: ed decision on."""
    v0 = x["ed_decision_on"]  # ed decision on
    return v0



def s1720_35_j__appeal_norm(x: Frame) -> Ran:
    """appeal. 20 Ill. Adm. Code 1720.35(j), in force from 2015-02-05 to 2023-06-22.

    may, in writing, file an appeal, within 10 days after the Executive Director's decision.

    (39 Ill. Reg. 2578)
    """
    v0 = x["ed_decision"]  # ed decision
    t1 = one_of(v0, ("confirm",))  # ed decision is confirm
    v2 = x["ed_decision_on"]  # ed decision on
    v3 = x["ed_decision_on"]  # ed decision on
    v4 = move_days(v3, 10)  # 10 days after ed decision on
    v5 = CALENDAR.roll(v4)  # deadline 10 days after ed decision on
    v6 = x["appeal_filed_on"]  # appeal filed on
    n7 = norm("right", t1, v2, v5, None, False, v6, False, False, x["asked_on"])
    v7 = n7.states  # within 10 days after ed decision on
    x["appeal"] = v7
    x["appeal:due"] = v5
    return Ran((t1, n7.triggered, n7.fulfilled, n7.in_time, n7.past), (v0, v2, v3, v4, v5, v6, v7), ())



def s1720_35_j__review_record_norm(x: Frame) -> Ran:
    """review record. 20 Ill. Adm. Code 1720.35(j), in force from 2015-02-05 to 2023-06-22.

    Executive Committee shall review the record

    (39 Ill. Reg. 2578)
    """
    v0 = x["appeal_filed_on"]  # appeal filed on
    t1 = is_none(v0)  # appeal filed on is none
    t2 = YES - t1  # appeal filed on is not none
    v3 = x["committee_meeting_on"]  # committee meeting on
    v4 = x["record_reviewed_on"]  # record reviewed on
    n5 = norm("duty", t2, None, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # by committee meeting on
    x["review_record"] = v5
    x["review_record:due"] = v3
    return Ran((t1, t2, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v0, v3, v4, v5), ())



def s1720_35_j__recommend_to_board_norm(x: Frame) -> Ran:
    """recommend to board. 20 Ill. Adm. Code 1720.35(j), in force from 2015-02-05.

    recommendation to the Board at the Board's next regularly scheduled meeting.

    (47 Ill. Reg. 9369)
    """
    v0 = x["appeal_filed_on"]  # appeal filed on
    t1 = is_none(v0)  # appeal filed on is none
    t2 = YES - t1  # appeal filed on is not none
    v3 = x["board_meeting_after_review_on"]  # board meeting after review on
    v4 = x["recommendation_made_on"]  # recommendation made on
    n5 = norm("duty", t2, None, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # by board meeting after review on
    x["recommend_to_board"] = v5
    x["recommend_to_board:due"] = v3
    return Ran((t1, t2, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v0, v3, v4, v5), ())



def s1720_35_j__appeal_in_time(x: Frame) -> Ran:
    """Is an appeal open to the agency, or was it used in time?. 20 Ill. Adm. Code 1720.35(j), in force from
    2015-02-05.
    """
    v0 = x["appeal"]  # appeal
    t1 = in_states(v0, ("open", "used",))  # appeal is one of open, used
    x["appeal_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_j__record_reviewed_at_meeting(x: Frame) -> Ran:
    """Was the record reviewed by the next regular meeting of the body that reviews appeals?. 20 Ill. Adm. Code
    1720.35(j), in force from 2015-02-05.
    """
    v0 = x["review_record"]  # review record
    t1 = in_states(v0, ("done_on_time",))  # review record is done on time
    x["record_reviewed_at_meeting"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_j__recommendation_made_at_meeting(x: Frame) -> Ran:
    """Was the recommendation made to the Board by its next regular meeting?. 20 Ill. Adm. Code 1720.35(j), in force
    from 2015-02-05.
    """
    v0 = x["recommend_to_board"]  # recommend to board
    t1 = in_states(v0, ("done_on_time",))  # recommend to board is done on time
    x["recommendation_made_at_meeting"] = t1
    return Ran((t1,), (v0,), ())



def s1720_35_j__appeal_norm_v2__governed_by(x: Frame) -> Value:
    """The day whose law governs appeal: ed decision on."""
    v0 = x["ed_decision_on"]  # ed decision on
    return v0



def s1720_35_j__appeal_norm_v2(x: Frame) -> Ran:
    """appeal. 20 Ill. Adm. Code 1720.35(j), in force from 2023-06-23.

    may, in writing, file an appeal, within 10 days after receipt of the Executive Director's decision.

    (47 Ill. Reg. 9369)
    """
    v0 = x["ed_decision"]  # ed decision
    t1 = one_of(v0, ("confirm",))  # ed decision is confirm
    v2 = x["ed_decision_received_on"]  # ed decision received on
    v3 = x["ed_decision_received_on"]  # ed decision received on
    v4 = move_days(v3, 10)  # 10 days after ed decision received on
    v5 = CALENDAR.roll(v4)  # deadline 10 days after ed decision received on
    v6 = x["appeal_filed_on"]  # appeal filed on
    n7 = norm("right", t1, v2, v5, None, False, v6, False, False, x["asked_on"])
    v7 = n7.states  # within 10 days after ed decision received on
    x["appeal"] = v7
    x["appeal:due"] = v5
    return Ran((t1, n7.triggered, n7.fulfilled, n7.in_time, n7.past), (v0, v2, v3, v4, v5, v6, v7), ())



def s1720_35_j__review_record_norm_v2(x: Frame) -> Ran:
    """review record. 20 Ill. Adm. Code 1720.35(j), in force from 2023-06-23.

    The Board's Certification Review Panel shall review the record

    (47 Ill. Reg. 9369)
    """
    v0 = x["appeal_filed_on"]  # appeal filed on
    t1 = is_none(v0)  # appeal filed on is none
    t2 = YES - t1  # appeal filed on is not none
    v3 = x["panel_meeting_on"]  # panel meeting on
    v4 = x["record_reviewed_on"]  # record reviewed on
    n5 = norm("duty", t2, None, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # by panel meeting on
    x["review_record"] = v5
    x["review_record:due"] = v3
    return Ran((t1, t2, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v0, v3, v4, v5), ())



def s1720_35_k__appeal_counts(x: Frame) -> Ran:
    """appeal counts. 20 Ill. Adm. Code 1720.35(k), in force from 2015-02-05.

    an appeal is filed

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["which_appeal"], ("under_j",))  # which appeal is under j
    v1 = x["appeal_filed_on"]  # appeal filed on
    t2 = is_none(v1)  # appeal filed on is none
    t3 = YES - t2  # appeal filed on is not none
    t4 = one_of(x["which_appeal"], ("under_g_too",))  # which appeal is under g too
    v5 = x["appeal_filed_on"]  # appeal filed on
    t6 = is_none(v5)  # appeal filed on is none
    t7 = YES - t6  # appeal filed on is not none
    v8 = x["review_requested_on"]  # review requested on
    t9 = is_none(v8)  # review requested on is none
    t10 = YES - t9  # review requested on is not none
    t11 = any_of(t7, t10)  # appeal filed on is not none or review requested on is not none
    t12 = chosen(((t0, t3), (t4, t11), ))  # appeal filed on is not none where which appeal is under j; appeal filed on is not none ...
    x["appeal_counts"] = t12
    return Ran((t0, t2, t3, t4, t6, t7, t9, t10, t11, t12), (v1, v5, v8), ())



def s1720_35_k__appeal_waiver_applies(x: Frame) -> Ran:
    """appeal waiver applies. 20 Ill. Adm. Code 1720.35(k), in force from 2015-02-05.

    If an appeal is filed, an applicant will be granted the 90 day waiver in Section 8.1 of the Act to complete
    basic training.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["appeal_waiver"], ("granted",))  # appeal waiver is granted
    t1 = x["appeal_counts"]  # appeal counts
    t2 = one_of(x["appeal_waiver"], ("reason_needed",))  # appeal waiver is reason needed
    t3 = x["appeal_counts"]  # appeal counts
    t4 = x["waiver_reason_good"]  # waiver reason good
    t5 = all_of(t3, t4)  # appeal counts and waiver reason good
    t6 = chosen(((t0, t1), (t2, t5), ))  # appeal counts where appeal waiver is granted; appeal counts and waiver reason good wher...
    x["appeal_waiver_applies"] = t6
    return Ran((t0, t2, t4, t5, t6), (), ())



def s1720_35_k__appeal_gives_ninety_days(x: Frame) -> Ran:
    """Is the applicant to have the 90 days of Section 8.1 because of an appeal?. 20 Ill. Adm. Code 1720.35(k), in
    force from 2015-02-05.
    """
    t0 = x["appeal_waiver_applies"]  # appeal waiver applies
    x["appeal_gives_ninety_days"] = t0
    return Ran((), (), ())



def s1720_35_k__after_appeal_exception(x: Frame) -> Ran:
    """after appeal. 20 Ill. Adm. Code 1720.35(k), in force from 2015-02-05.

    the 90 day

    (47 Ill. Reg. 9369)
    """
    t0 = x["appeal_waiver_applies"]  # appeal waiver applies
    t1 = t0  # exception after appeal applies
    v2 = x["latest_waiver_day"]  # latest waiver day
    x["after_appeal:applies"] = t1
    x["after_appeal"] = v2
    return Ran((t1,), (v2,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369"), Version("47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1, 2, 3, 4, 5, 6),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 3, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
            Span(738504, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 738503)),
            Span(738504, 738693, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 3652059, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 738693, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 2, "47 Ill. Reg. 9369", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369"), Version("47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1, 3, 4, 5, 6),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 3, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
            Span(738504, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 738503)),
            Span(738504, 738693, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 3652059, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 738693, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("ended", 1, "47 Ill. Reg. 9369", 738694, 3652059, how="repealed", last=738693, standing=True)),
        ),
    ),
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369"), Version("47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (2, 3, 4, 5, 6),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 3, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("no_such_provision", -1, "", 735634, 3652059, standing=True)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 735634, 738503, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9369", 735634, 738503, how="may have been in 16 Ill. Reg. 727 and 28 Ill. Reg. 6479 and 29 Ill. Reg. 19708", first=738694, standing=True)),
            Span(738504, 738693, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9369", 738654, 738693, how="may have been in 16 Ill. Reg. 727 and 28 Ill. Reg. 6479 and 29 Ill. Reg. 19708 and 47 Ill. Reg. 216", first=738694, standing=True)),
            Span(738694, 3652059, Status("in_force", 2, "47 Ill. Reg. 9369", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("47 Ill. Reg. 9369"), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1),
        (
            Span(1, 738503, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 1, 738503)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9369", 1, 738503, first=738694)),
            Span(738504, 738693, Status("text_not_held", 1, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 1, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9369", 738654, 738693, how="may have been in 47 Ill. Reg. 216", first=738694)),
            Span(738694, 3652059, Status("in_force", 0, "47 Ill. Reg. 9369", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), ),
        (0, 1, 2, 3, 4),
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
            Span(735634, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
        ),
    ),
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369", encoded=False), Version("47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (0, 1, 2, 3, 4, 5, 6),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 3, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
            Span(738504, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 735634, 738503)),
            Span(738504, 738693, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 3652059, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 1, "39 Ill. Reg. 2578", 738654, 738693, how="revived after 47 Ill. Reg. 216")),
            Span(738694, 3652059, Status("in_force", 2, "47 Ill. Reg. 9369", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("July 26, 1966", until="39 Ill. Reg. 2578", held=False, exact=False), Version("39 Ill. Reg. 2578", until="47 Ill. Reg. 9369", encoded=False), Version("47 Ill. Reg. 9369"), Version("16 Ill. Reg. 727", held=False, presumed=True), Version("28 Ill. Reg. 6479", held=False, presumed=True), Version("29 Ill. Reg. 19708", held=False, presumed=True), Version("47 Ill. Reg. 216", held=False, presumed=True), ),
        (2, 3, 4, 5, 6),
        (
            Span(1, 717907, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(717908, 3652059, Status("not_yet_in_force", -1, "July 26, 1966", 1, 717907, first=717908)),
            Span(717908, 727197, Status("text_not_held", 0, "", 717908, 3652059)),
            Span(727198, 3652059, Status("text_not_held", 0, "", 717908, 727197)),
            Span(727198, 3652059, Status("end_not_stated", 3, "16 Ill. Reg. 727", 727198, 727347)),
            Span(727198, 731682, Status("text_not_held", 0, "", 727348, 3652059, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 3652059, Status("text_not_held", 0, "", 727348, 731682, how="revived after 16 Ill. Reg. 727")),
            Span(731683, 731831, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="computed")),
            Span(731832, 3652059, Status("text_not_held", 4, "28 Ill. Reg. 6479", 731683, 731832, how="stated")),
            Span(731683, 732264, Status("text_not_held", 0, "", 731833, 3652059, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 3652059, Status("text_not_held", 0, "", 731833, 732264, how="revived after 28 Ill. Reg. 6479")),
            Span(732265, 732411, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732414, how="computed")),
            Span(732412, 3652059, Status("text_not_held", 5, "29 Ill. Reg. 19708", 732265, 732411, how="replaced by 30 Ill. Reg. 7925")),
            Span(732412, 735633, Status("text_not_held", 0, "", 732412, 3652059, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(735634, 3652059, Status("text_not_held", 0, "", 732412, 735633, how="after 29 Ill. Reg. 19708, replaced by 30 Ill. Reg. 7925")),
            Span(732265, 732411, Status("text_not_held", 0, "", 732415, 3652059, how="revived after 29 Ill. Reg. 19708")),
            Span(735634, 738503, Status("not_encoded", 1, "39 Ill. Reg. 2578", 735634, 3652059)),
            Span(738504, 3652059, Status("not_encoded", 1, "39 Ill. Reg. 2578", 735634, 738503)),
            Span(738504, 738693, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 6, "47 Ill. Reg. 216", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("not_encoded", 1, "39 Ill. Reg. 2578", 738654, 3652059)),
            Span(738694, 3652059, Status("not_encoded", 1, "39 Ill. Reg. 2578", 738654, 738693)),
            Span(738694, 3652059, Status("in_force", 2, "47 Ill. Reg. 9369", 738694, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1720.35", "20 Ill. Adm. Code 1720.35", "Academy Entrance Qualifications", "section", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(a)", "20 Ill. Adm. Code 1720.35(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "917e804d7511a105668b2e56f325de4bfcfb45d4f1cfae32c1de2fd4fb1bc079"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "ade73edf0d1ebf8e4cfeb20421debe281f67da2354586b3a170dd49bee7819c0", "917e804d7511a105668b2e56f325de4bfcfb45d4f1cfae32c1de2fd4fb1bc079"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "f9360b68ecad13d455f86d1276bb89ceabff5ef509ad0ff593bcbb3d8ad276c9", "e81cd771795562176b09070c7c86fc0d27fc8e6f0f633aacbd2c6cf04ed21b63"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "41e2859995373530a5c0562906a2dae9fee8aaa62fc86117c0102c7dbea2c838"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "41e2859995373530a5c0562906a2dae9fee8aaa62fc86117c0102c7dbea2c838"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "41e2859995373530a5c0562906a2dae9fee8aaa62fc86117c0102c7dbea2c838"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "41e2859995373530a5c0562906a2dae9fee8aaa62fc86117c0102c7dbea2c838"),
        ),
        (),
    ),
    Place(
        "1720.35(a)(1)", "20 Ill. Adm. Code 1720.35(a)(1)", "", "item", TIMELINES[3],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "e1ebee532ed10f53632adc21ea67fe1764b4c7f97eda9dcd5ec57429a71e64fd", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(a)(2)", "20 Ill. Adm. Code 1720.35(a)(2)", "", "item", TIMELINES[3],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "the notice prints a comma after turpitude, before the words struck; the full stop is supplied", False, "e5949b27a88d490af8438d26f2168ca93d290648931a4b8a3f320e6a998fa6d7", "11f1e906ad69414014431ff397be26bede66ad5d213bd8498c180560b75b144e"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "11f1e906ad69414014431ff397be26bede66ad5d213bd8498c180560b75b144e"),
        ),
        (),
    ),
    Place(
        "1720.35(b)", "20 Ill. Adm. Code 1720.35(b)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b95e8264aae62e2271efb3d8239019a083743f148b6263333e3e907344c036d3"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "2b2bcb0e7d540e5cdb39efd91128e73f01402cc0e321d157951be3aba45f44b0", "b95e8264aae62e2271efb3d8239019a083743f148b6263333e3e907344c036d3"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b95e8264aae62e2271efb3d8239019a083743f148b6263333e3e907344c036d3"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b95e8264aae62e2271efb3d8239019a083743f148b6263333e3e907344c036d3"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b95e8264aae62e2271efb3d8239019a083743f148b6263333e3e907344c036d3"),
        ),
        (),
    ),
    Place(
        "1720.35(c)", "20 Ill. Adm. Code 1720.35(c)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "27d9f605db1e3c00ad254665ecc2d32cfb6eb6e6a17d8c5b7e38aff88e36c20f"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "cccf5d07e75ef90ddcd92d4347927faa3df188a3dc4e604243a49c730239a3d6", "27d9f605db1e3c00ad254665ecc2d32cfb6eb6e6a17d8c5b7e38aff88e36c20f"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "27d9f605db1e3c00ad254665ecc2d32cfb6eb6e6a17d8c5b7e38aff88e36c20f"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "27d9f605db1e3c00ad254665ecc2d32cfb6eb6e6a17d8c5b7e38aff88e36c20f"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "27d9f605db1e3c00ad254665ecc2d32cfb6eb6e6a17d8c5b7e38aff88e36c20f"),
        ),
        (),
    ),
    Place(
        "1720.35(d)", "20 Ill. Adm. Code 1720.35(d)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2764972d11db2482780e6b3bbe3d045966384e176fc43053287910592e6ccf73"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "5f7abeaca5bbd5a560e17b90e55292d2fcdfc5271587f18e70bfb96e5c3e0dcc", "2764972d11db2482780e6b3bbe3d045966384e176fc43053287910592e6ccf73"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2764972d11db2482780e6b3bbe3d045966384e176fc43053287910592e6ccf73"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2764972d11db2482780e6b3bbe3d045966384e176fc43053287910592e6ccf73"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2764972d11db2482780e6b3bbe3d045966384e176fc43053287910592e6ccf73"),
        ),
        (),
    ),
    Place(
        "1720.35(d)(1)", "20 Ill. Adm. Code 1720.35(d)(1)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "513f6acbf89bd4b4ed191998cb88c1b6c10ddb5a69b2555f938af275bed469bb", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(d)(2)", "20 Ill. Adm. Code 1720.35(d)(2)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "efc84a6986031d94b9eac579b64bcb626b7d595ed841a4a8206b60f145818a36", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(d)(3)", "20 Ill. Adm. Code 1720.35(d)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "17736ed2ea75b6927414f9ce12e17e747eb790968090a2e745988d14a5e6fa47", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "95255e95fbd2c62f46b0e09ef86cd0d8deb4ed4aad968e345594b13a8936e581", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(d)(4)", "20 Ill. Adm. Code 1720.35(d)(4)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "55eadf562d8b6cd1dd409a33e79a33308152d6e413b0afabda8cc29b0ed75ed9", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(d)(5)", "20 Ill. Adm. Code 1720.35(d)(5)", "", "item", TIMELINES[4],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "5ef8753d58129bc5d7666d686a0d72f140195f8c48bda61d251f893a15e58854", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.35(e)", "20 Ill. Adm. Code 1720.35(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "950d2499ffb51dc7ce90779b867c9a4bc7790abd40325010d26b0c298a8ad039", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "63915abea960827eb91f06fda5a2f08e12d1d3db003e0f23fabdc2049c3917a6", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18169ab5504c93d6f2bcb16399cceaffa49ee20a3beb5992ab3b194636db11e3"),
        ),
        (),
    ),
    Place(
        "1720.35(f)", "20 Ill. Adm. Code 1720.35(f)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "0b39231deea8571485f5fac90114fc98eba70da94b978b85ac7cffc2af48f9c1", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "8c52eb01d63ebc5ce828ca1d3a0f61a7294a089f4fed55d2574f389c89efd501", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9a802f9b39ddc72c5f383df04549bf9ca8060e48f63331e102f70cac290f33e0"),
        ),
        (),
    ),
    Place(
        "1720.35(g)", "20 Ill. Adm. Code 1720.35(g)", "", "item", TIMELINES[5],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c05945720c20e117585533526dd18f5f0695718c9eda6214920531b4b9eec696"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "bda5cd9224aec4ba451b5a17820ae2382cb4eb8660350e2c485ff7215e6681b8", "c05945720c20e117585533526dd18f5f0695718c9eda6214920531b4b9eec696"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "55be7960799d6a64f6ac60892f989a61bccb3c7c4aab0d53e425a87de2b5b1f2", "534fdae21306f49074338609199b60f1c3483d8290e072b7ab12f506a62747d6"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "534fdae21306f49074338609199b60f1c3483d8290e072b7ab12f506a62747d6"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "534fdae21306f49074338609199b60f1c3483d8290e072b7ab12f506a62747d6"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "534fdae21306f49074338609199b60f1c3483d8290e072b7ab12f506a62747d6"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "534fdae21306f49074338609199b60f1c3483d8290e072b7ab12f506a62747d6"),
        ),
        (),
    ),
    Place(
        "1720.35(h)", "20 Ill. Adm. Code 1720.35(h)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "dc64236fd1a2686d6806dd6933860be19d63d79d78e23ec233151d2e0d44cc9f", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "eb2c9c88465e2e583b7fa638c1ab88e7a971cb235045f3791d37f24e55abae63", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8c2b11938d4e8d7f409bf707109cc4e9151bc6bed78156c1ce6d48af71f9ce6d"),
        ),
        (),
    ),
    Place(
        "1720.35(i)", "20 Ill. Adm. Code 1720.35(i)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b510c242865d468cf8348e809767ffc359688704e603f22f6f6a032411281e4e"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "8c5ee24f5642fad35586c8f3c4fe898de9b236ec657d032340978b2540f428f3", "b510c242865d468cf8348e809767ffc359688704e603f22f6f6a032411281e4e"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c7a0a4676fee0549010e94c1a4d8874626199b6498a61040d04680091c4b4ed4", "b461062aa4f46b7c93e158767a39a7ea3ca23838f943911ea4fe05d5316d71ff"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b461062aa4f46b7c93e158767a39a7ea3ca23838f943911ea4fe05d5316d71ff"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b461062aa4f46b7c93e158767a39a7ea3ca23838f943911ea4fe05d5316d71ff"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b461062aa4f46b7c93e158767a39a7ea3ca23838f943911ea4fe05d5316d71ff"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b461062aa4f46b7c93e158767a39a7ea3ca23838f943911ea4fe05d5316d71ff"),
        ),
        (),
    ),
    Place(
        "1720.35(j)", "20 Ill. Adm. Code 1720.35(j)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "90a2a3d397a807eb28a7244144c1a3e4c49b5741b77129e5764c799e7324ff45"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "strike marks; after the Executive Director's decision by item 11 of the notice", False, "c7b6bb091b4310f7f6db542e31f9175ae3d563f8c6266f85a68a84cb4c0db6e8", "90a2a3d397a807eb28a7244144c1a3e4c49b5741b77129e5764c799e7324ff45"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "7c8fce85f95daf52c9950fec09e2e4905aaf10521fad7895f7cfdabb7a33aa29", "f8694c172e9f98fa8aedc7a7f549cf82afc6807430bcec6a56a08a3614e97d7a"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b531c315bd7a3f4f2643b62b93328510fdeb21ec1d1e7358ba02c8b6e1251e7"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b531c315bd7a3f4f2643b62b93328510fdeb21ec1d1e7358ba02c8b6e1251e7"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b531c315bd7a3f4f2643b62b93328510fdeb21ec1d1e7358ba02c8b6e1251e7"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b531c315bd7a3f4f2643b62b93328510fdeb21ec1d1e7358ba02c8b6e1251e7"),
        ),
        (),
    ),
    Place(
        "1720.35(k)", "20 Ill. Adm. Code 1720.35(k)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "9b3406e0f131c80d9283beff4640c88d8765d336d4c9f5f1ee3b02e41feb5afc", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "271a5a3267bbf1f2e4252c9aecaefff8e3dccd063f7f318f89291698664b94e0", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "373683f777b1b9568bc7b892cc7cd152144560373b82807a2a987bdc58c78b30"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "open", "used", "lapsed"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("confirm", "overrule"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "not_of_good_character", "determination", 1, "1720.35(a)", s1720_35_a__not_of_good_character_determination,
        (("not_of_good_character", 0), ("not_of_good_character:given", 0)), ("not_of_good_character:made",), 0, 1,
        TIMELINES[0], ((1, ("person of good character",)), (2, ())),
        "",
        (
            Step("determination", "not of good character", (), ("not_of_good_character:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "barred_from_entry", "define", 1, "1720.35(a)", s1720_35_a__barred_from_entry,
        (("barred_from_entry", 5),), ("felony_conviction", "other_crime_conviction", "involves_moral_turpitude", "not_of_good_character"), 1, 6,
        TIMELINES[1], (),
        "felony conviction or (other crime conviction and involves moral turpitude) or not of good character",
        (
            Step("fact", "felony conviction", (), ("felony_conviction",), "p0", SPECS[0]),
            Step("fact", "other crime conviction", (), ("other_crime_conviction",), "p1", SPECS[0]),
            Step("fact", "involves moral turpitude", (), ("involves_moral_turpitude",), "p2", SPECS[0]),
            Step("and", "other crime conviction and involves moral turpitude", (1, 2), (), "p3", SPECS[0]),
            Step("fact", "not of good character", (), ("not_of_good_character",), "p4", SPECS[0]),
            Step("or", "felony conviction or (other crime conviction and involves moral turpitude) or not of good character", (0, 3, 4), (), "p5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "eligible_to_enter", "question", 1, "1720.35(a)", s1720_35_a__eligible_to_enter,
        (("eligible_to_enter", 1),), ("barred_from_entry",), 7, 1,
        TIMELINES[0], (),
        "not barred from entry",
        (
            Step("rule", "barred from entry", (), ("barred_from_entry",), "", SPECS[0]),
            Step("not", "not barred from entry", (0,), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is this person free of what bars entry to the basic course under (a)?", (), "",
    ),
    Rule(
        "barred_from_entry", "define", 2, "1720.35(a)", s1720_35_a__barred_from_entry_v2,
        (("barred_from_entry", 2),), ("not_of_good_character", "disqualifying_conviction"), 8, 2,
        TIMELINES[2], (),
        "not of good character or disqualifying conviction",
        (
            Step("fact", "not of good character", (), ("not_of_good_character",), "p0", SPECS[0]),
            Step("rule", "disqualifying conviction", (), ("disqualifying_conviction",), "", SPECS[0]),
            Step("or", "not of good character or disqualifying conviction", (0, 1), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", ("The sentence of (a) goes on in (1) and (2): one of them is enough.",), "",
    ),
    Rule(
        "disqualifying_conviction", "define", 1, "1720.35(a)(2)", s1720_35_a_2__disqualifying_conviction,
        (("disqualifying_conviction", 6),), ("felony_conviction", "decertifiable_misdemeanor_conviction", "other_crime_conviction", "involves_moral_turpitude", "plea_disqualifies"), 10, 6,
        TIMELINES[3], (),
        "felony conviction or decertifiable misdemeanor conviction or (other crime conviction and involves moral turpitude) or plea disqualifies",
        (
            Step("fact", "felony conviction", (), ("felony_conviction",), "p0", SPECS[0]),
            Step("fact", "decertifiable misdemeanor conviction", (), ("decertifiable_misdemeanor_conviction",), "p1", SPECS[0]),
            Step("fact", "other crime conviction", (), ("other_crime_conviction",), "p2", SPECS[0]),
            Step("fact", "involves moral turpitude", (), ("involves_moral_turpitude",), "p3", SPECS[0]),
            Step("and", "other crime conviction and involves moral turpitude", (2, 3), (), "p4", SPECS[0]),
            Step("rule", "plea disqualifies", (), ("plea_disqualifies",), "", SPECS[0]),
            Step("or", "felony conviction or decertifiable misdemeanor conviction or (other crime conviction and involves moral turpitude) or plea disqualifies", (0, 1, 4, 5), (), "p5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "plea_disqualifies", "define", 1, "1720.35(a)(2)", s1720_35_a_2__plea_disqualifies,
        (("plea_disqualifies", 4),), ("plea_without_conviction", "conviction_or_plea"), 16, 4,
        TIMELINES[3], ((0, ("has been convicted of",)),),
        "no where conviction or plea is conviction; plea without conviction where conviction or plea is plea too",
        (
            Step("selector", "conviction or plea is conviction", (), ("conviction_or_plea", "conviction"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "conviction or plea is plea too", (), ("conviction_or_plea", "plea_too"), "p1", SPECS[0]),
            Step("fact", "plea without conviction", (), ("plea_without_conviction",), "p2", SPECS[0]),
            Step("chosen", "no where conviction or plea is conviction; plea without conviction where conviction or plea is plea too", (0, 1, 2, 3), ("conviction_or_plea",), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "involves_moral_turpitude", "determination", 1, "1720.35(b)", s1720_35_b__involves_moral_turpitude_determination,
        (("involves_moral_turpitude", 0), ("involves_moral_turpitude:given", 0)), ("involves_moral_turpitude:made",), 20, 1,
        TIMELINES[4], ((1, ("Moral turpitude includes, but is not limited to",)),),
        "",
        (
            Step("determination", "involves moral turpitude", (), ("involves_moral_turpitude:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("An open definition: a judgement, not a fact. No office is named; (f) lets the Academy Director apply the standards.",), "",
    ),
    Rule(
        "certification_in_time", "define", 1, "1720.35(c)", s1720_35_c__certification_in_time,
        (("certification_in_time", 22),), ("agency_certification_submitted_on", "course_first_training_day", "certification_window"), 21, 13,
        TIMELINES[4], ((1, ("An applicant's employer agency shall submit to the academy an authorization to obtain and release information and a written certification within 30 days prior to the first day of basic training.",)),),
        "agency certification submitted on is not none and agency certification submitted on is within 30 days before course first training day where certification window is window; agency certification submitted on is not none and agency certification submitted on is on or before 30 days before course first training day where certification window is lead",
        (
            Step("selector", "certification window is window", (), ("certification_window", "window"), "p0", SPECS[0]),
            Step("fact", "agency certification submitted on", (), ("agency_certification_submitted_on",), "v0", SPECS[1]),
            Step("void", "agency certification submitted on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "agency certification submitted on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "agency certification submitted on", (), ("agency_certification_submitted_on",), "v1", SPECS[1]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v2", SPECS[1]),
            Step("move", "30 days before course first training day", (5,), ("days", -30, None), "v3", SPECS[1]),
            Step("compare", "agency certification submitted on is on or after 30 days before course first training day", (4, 6), ("ge",), "p3", SPECS[0]),
            Step("fact", "agency certification submitted on", (), ("agency_certification_submitted_on",), "v4", SPECS[1]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v5", SPECS[1]),
            Step("compare", "agency certification submitted on is before course first training day", (8, 9), ("lt",), "p4", SPECS[0]),
            Step("and", "agency certification submitted on is within 30 days before course first training day", (7, 10), (), "p5", SPECS[0]),
            Step("and", "agency certification submitted on is not none and agency certification submitted on is within 30 days before course first training day", (3, 11), (), "p6", SPECS[0]),
            Step("selector", "certification window is lead", (), ("certification_window", "lead"), "p7", SPECS[0]),
            Step("fact", "agency certification submitted on", (), ("agency_certification_submitted_on",), "v6", SPECS[1]),
            Step("void", "agency certification submitted on is none", (14,), (), "p8", SPECS[0]),
            Step("not", "agency certification submitted on is not none", (15,), (), "p9", SPECS[0]),
            Step("fact", "agency certification submitted on", (), ("agency_certification_submitted_on",), "v7", SPECS[1]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v8", SPECS[1]),
            Step("move", "30 days before course first training day", (18,), ("days", -30, None), "v9", SPECS[1]),
            Step("compare", "agency certification submitted on is on or before 30 days before course first training day", (17, 19), ("le",), "p10", SPECS[0]),
            Step("and", "agency certification submitted on is not none and agency certification submitted on is on or before 30 days before course first training day", (16, 20), (), "p11", SPECS[0]),
            Step("chosen", "agency certification submitted on is not none and agency certification submitted on is within 30 days before course first training day where certification window is window; agency certification submitted on is not none and agency certification submitted on is on or before 30 days before course first training day where certification window is lead", (0, 12, 13, 21), ("certification_window",), "p12", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "authorization_in_time", "define", 1, "1720.35(c)", s1720_35_c__authorization_in_time,
        (("authorization_in_time", 22),), ("release_authorization_submitted_on", "course_first_training_day", "certification_window"), 34, 13,
        TIMELINES[4], ((1, ("an authorization to obtain and release information",)),),
        "release authorization submitted on is not none and release authorization submitted on is within 30 days before course first training day where certification window is window; release authorization submitted on is not none and release authorization submitted on is on or before 30 days before course first training day where certification window is lead",
        (
            Step("selector", "certification window is window", (), ("certification_window", "window"), "p0", SPECS[0]),
            Step("fact", "release authorization submitted on", (), ("release_authorization_submitted_on",), "v0", SPECS[1]),
            Step("void", "release authorization submitted on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "release authorization submitted on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "release authorization submitted on", (), ("release_authorization_submitted_on",), "v1", SPECS[1]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v2", SPECS[1]),
            Step("move", "30 days before course first training day", (5,), ("days", -30, None), "v3", SPECS[1]),
            Step("compare", "release authorization submitted on is on or after 30 days before course first training day", (4, 6), ("ge",), "p3", SPECS[0]),
            Step("fact", "release authorization submitted on", (), ("release_authorization_submitted_on",), "v4", SPECS[1]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v5", SPECS[1]),
            Step("compare", "release authorization submitted on is before course first training day", (8, 9), ("lt",), "p4", SPECS[0]),
            Step("and", "release authorization submitted on is within 30 days before course first training day", (7, 10), (), "p5", SPECS[0]),
            Step("and", "release authorization submitted on is not none and release authorization submitted on is within 30 days before course first training day", (3, 11), (), "p6", SPECS[0]),
            Step("selector", "certification window is lead", (), ("certification_window", "lead"), "p7", SPECS[0]),
            Step("fact", "release authorization submitted on", (), ("release_authorization_submitted_on",), "v6", SPECS[1]),
            Step("void", "release authorization submitted on is none", (14,), (), "p8", SPECS[0]),
            Step("not", "release authorization submitted on is not none", (15,), (), "p9", SPECS[0]),
            Step("fact", "release authorization submitted on", (), ("release_authorization_submitted_on",), "v7", SPECS[1]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v8", SPECS[1]),
            Step("move", "30 days before course first training day", (18,), ("days", -30, None), "v9", SPECS[1]),
            Step("compare", "release authorization submitted on is on or before 30 days before course first training day", (17, 19), ("le",), "p10", SPECS[0]),
            Step("and", "release authorization submitted on is not none and release authorization submitted on is on or before 30 days before course first training day", (16, 20), (), "p11", SPECS[0]),
            Step("chosen", "release authorization submitted on is not none and release authorization submitted on is within 30 days before course first training day where certification window is window; release authorization submitted on is not none and release authorization submitted on is on or before 30 days before course first training day where certification window is lead", (0, 12, 13, 21), ("certification_window",), "p12", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "submit_certification", "norm", 1, "1720.35(c)", s1720_35_c__submit_certification_norm,
        (("submit_certification", 3), ("submit_certification:due", 1)), ("course_first_training_day", "agency_certification_submitted_on"), 47, 4,
        TIMELINES[4], ((1, ("An applicant's employer agency shall submit",)),),
        "before course first training day",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v0", SPECS[1]),
            Step("fact", "agency certification submitted on", (), ("agency_certification_submitted_on",), "v1", SPECS[2]),
            Step("norm", "before course first training day", (0, 1, 2), ("duty", "employing_agency", "academy_director", (0, None, 1, None, 2, None), True), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", ("Whether it is in time within the 30 days is certification_in_time.",), "",
    ),
    Rule(
        "entry_in_order", "question", 1, "1720.35(c)", s1720_35_c__entry_in_order,
        (("entry_in_order", 5),), ("barred_from_entry", "certification_in_time", "authorization_in_time", "certification_complete"), 51, 2,
        TIMELINES[4], (),
        "not barred from entry and certification in time and authorization in time and certification complete",
        (
            Step("rule", "barred from entry", (), ("barred_from_entry",), "", SPECS[0]),
            Step("not", "not barred from entry", (0,), (), "p0", SPECS[0]),
            Step("rule", "certification in time", (), ("certification_in_time",), "", SPECS[0]),
            Step("rule", "authorization in time", (), ("authorization_in_time",), "", SPECS[0]),
            Step("rule", "certification complete", (), ("certification_complete",), "", SPECS[0]),
            Step("and", "not barred from entry and certification in time and authorization in time and certification complete", (1, 2, 3, 4), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "Is this person eligible to enter, with the agency's certification complete and in time?", ("The text does not say that a late or incomplete certification makes the person ineligible.",), "",
    ),
    Rule(
        "certification_complete", "define", 1, "1720.35(d)", s1720_35_d__certification_complete,
        (("certification_complete", 5),), ("certification_names_employer", "certification_names_applicant", "certification_criminal_history", "certification_personal_history", "certification_signed"), 53, 6,
        TIMELINES[4], (),
        "certification names employer and certification names applicant and certification criminal history and certification personal history and certification signed",
        (
            Step("fact", "certification names employer", (), ("certification_names_employer",), "p0", SPECS[0]),
            Step("fact", "certification names applicant", (), ("certification_names_applicant",), "p1", SPECS[0]),
            Step("fact", "certification criminal history", (), ("certification_criminal_history",), "p2", SPECS[0]),
            Step("fact", "certification personal history", (), ("certification_personal_history",), "p3", SPECS[0]),
            Step("fact", "certification signed", (), ("certification_signed",), "p4", SPECS[0]),
            Step("and", "certification names employer and certification names applicant and certification criminal history and certification personal history and certification signed", (0, 1, 2, 3, 4), (), "p5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "review_qualifications", "norm", 1, "1720.35(e)", s1720_35_e__review_qualifications_norm,
        (("review_qualifications", 4), ("review_qualifications:due", 2)), ("course_first_training_day", "director_review_on"), 59, 4,
        TIMELINES[0], ((1, ("the qualifications of the applicant",)), (2, ("the qualifications of the applicant",))),
        "by 13 days after course first training day",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course first training day", (), ("course_first_training_day",), "v0", SPECS[1]),
            Step("move", "13 days after course first training day", (1,), ("days", 13, None), "v1", SPECS[1]),
            Step("fact", "director review on", (), ("director_review_on",), "v2", SPECS[2]),
            Step("norm", "by 13 days after course first training day", (0, 2, 3), ("duty", "academy_director", "", (0, None, 2, None, 3, None), False), "v3", SPECS[3]),
        ),
        SPECS[3], Governor("date", "course first training day", ("course_first_training_day",), s1720_35_e__review_qualifications_norm__governed_by), "", ("the first 2 weeks of training: 14 days, the first day of training included. What follows if they pass is not stated (DD-27).",), "",
    ),
    Rule(
        "qualifications_reviewed_in_time", "question", 1, "1720.35(e)", s1720_35_e__qualifications_reviewed_in_time,
        (("qualifications_reviewed_in_time", 1),), ("review_qualifications",), 63, 1,
        TIMELINES[0], (),
        "review qualifications is done on time",
        (
            Step("rule", "review qualifications", (), ("review_qualifications",), "v0", SPECS[3]),
            Step("states", "review qualifications is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Were the applicant's qualifications reviewed in the first 2 weeks of training?", (), "",
    ),
    Rule(
        "below_standards", "determination", 1, "1720.35(f)", s1720_35_f__below_standards_determination,
        (("below_standards", 0), ("below_standards:given", 0)), ("below_standards:made",), 64, 1,
        TIMELINES[0], ((1, ("does not meet the standards set forth by law",)), (2, ("does not meet the standards set forth by law",))),
        "",
        (
            Step("determination", "below standards", (), ("below_standards:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "notify_denial", "norm", 1, "1720.35(f)", s1720_35_f__notify_denial_norm,
        (("notify_denial", 2),), ("below_standards", "denial_notice_on"), 65, 5,
        TIMELINES[0], ((1, ("the applicant's employer agency shall be notified in writing",)), (2, ("the applicant's employer agency shall be notified in writing",))),
        "no time stated",
        (
            Step("fact", "below standards", (), ("below_standards",), "p0", SPECS[0]),
            Step("fact", "denial notice on", (), ("denial_notice_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "academy_director", "employing_agency", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "denial_must_be_notified", "question", 1, "1720.35(f)", s1720_35_f__denial_must_be_notified,
        (("denial_must_be_notified", 1),), ("notify_denial",), 70, 1,
        TIMELINES[0], (),
        "notify denial is one of pending, done on time",
        (
            Step("rule", "notify denial", (), ("notify_denial",), "v0", SPECS[3]),
            Step("states", "notify denial is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must the Academy Director notify the employing agency that the applicant is denied entrance, or was that done?", (), "",
    ),
    Rule(
        "review_request_in_time", "question", 1, "1720.35(g)", s1720_35_g__review_request_in_time,
        (("review_request_in_time", 1),), ("request_review",), 71, 1,
        TIMELINES[5], (),
        "request review is one of open, used",
        (
            Step("rule", "request review", (), ("request_review",), "v0", SPECS[4]),
            Step("states", "request review is one of open, used", (0,), (("open", "used"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is a request for review open to the agency, or was it made in time?", (), "",
    ),
    Rule(
        "request_review", "norm", 1, "1720.35(g)", s1720_35_g__request_review_norm,
        (("request_review", 6), ("request_review:due", 4)), ("denial_received_on", "review_requested_on"), 72, 4,
        TIMELINES[6], (),
        "within 10 days after denial received on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "denial received on", (), ("denial_received_on",), "v0", SPECS[2]),
            Step("fact", "denial received on", (), ("denial_received_on",), "v1", SPECS[1]),
            Step("move", "10 days after denial received on", (2,), ("days", 10, None), "v2", SPECS[1]),
            Step("roll", "deadline 10 days after denial received on", (3,), (), "v3", SPECS[1]),
            Step("fact", "review requested on", (), ("review_requested_on",), "v4", SPECS[2]),
            Step("norm", "within 10 days after denial received on", (0, 1, 4, 5), ("right", "employing_agency", "executive_director", (0, 1, 4, None, 5, None), False), "v5", SPECS[4]),
        ),
        SPECS[4], Governor("date", "denial received on", ("denial_received_on",), s1720_35_g__request_review_norm__governed_by), "", (), "",
    ),
    Rule(
        "failed_to_cooperate", "determination", 1, "1720.35(h)", s1720_35_h__failed_to_cooperate_determination,
        (("failed_to_cooperate", 0), ("failed_to_cooperate:given", 0)), ("failed_to_cooperate:made",), 76, 1,
        TIMELINES[0], ((1, ("Failure to cooperate in the investigation",)), (2, ("Failure to cooperate in the investigation",))),
        "",
        (
            Step("determination", "failed to cooperate", (), ("failed_to_cooperate:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "review_denial", "norm", 1, "1720.35(h)", s1720_35_h__review_denial_norm,
        (("review_denial", 6), ("review_denial:due", 4)), ("ed_request_received_on", "review_completed_on"), 77, 4,
        TIMELINES[0], ((1, ("shall have 30 days after receipt of the request",)), (2, ("shall have 30 days after receipt of the request",))),
        "within 30 days after ed request received on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "ed request received on", (), ("ed_request_received_on",), "v0", SPECS[2]),
            Step("fact", "ed request received on", (), ("ed_request_received_on",), "v1", SPECS[1]),
            Step("move", "30 days after ed request received on", (2,), ("days", 30, None), "v2", SPECS[1]),
            Step("roll", "deadline 30 days after ed request received on", (3,), (), "v3", SPECS[1]),
            Step("fact", "review completed on", (), ("review_completed_on",), "v4", SPECS[2]),
            Step("norm", "within 30 days after ed request received on", (0, 1, 4, 5), ("duty", "executive_director", "", (0, 1, 4, None, 5, None), False), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("date", "ed request received on", ("ed_request_received_on",), s1720_35_h__review_denial_norm__governed_by), "", (), "",
    ),
    Rule(
        "denial_may_be_confirmed_for_that", "define", 1, "1720.35(h)", s1720_35_h__denial_may_be_confirmed_for_that,
        (("denial_may_be_confirmed_for_that", 0),), ("failed_to_cooperate",), 81, 1,
        TIMELINES[0], ((1, ("may result in",)), (2, ("may result in",))),
        "failed to cooperate",
        (
            Step("fact", "failed to cooperate", (), ("failed_to_cooperate",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("Until 2023 the failure could result in disqualification; since, in the decision being confirmed.",), "",
    ),
    Rule(
        "cooperation_failed", "question", 1, "1720.35(h)", s1720_35_h__cooperation_failed,
        (("cooperation_failed", 0),), ("denial_may_be_confirmed_for_that",), 82, 0,
        TIMELINES[0], (),
        "denial may be confirmed for that",
        (
            Step("rule", "denial may be confirmed for that", (), ("denial_may_be_confirmed_for_that",), "", SPECS[0]),
        ),
        SPECS[0], None, "May the denial be confirmed because of a failure to cooperate?", (), "",
    ),
    Rule(
        "denial_reviewed_in_time", "question", 1, "1720.35(h)", s1720_35_h__denial_reviewed_in_time,
        (("denial_reviewed_in_time", 1),), ("review_denial",), 82, 1,
        TIMELINES[0], (),
        "review denial is done on time",
        (
            Step("rule", "review denial", (), ("review_denial",), "v0", SPECS[3]),
            Step("states", "review denial is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Did the Executive Director review the denial within 30 days after receipt of the request?", (), "",
    ),
    Rule(
        "board_belief_unfit", "determination", 1, "1720.35(i)", s1720_35_i__board_belief_unfit_determination,
        (("board_belief_unfit", 0), ("board_belief_unfit:given", 0)), ("board_belief_unfit:made",), 83, 1,
        TIMELINES[0], ((1, ()), (2, ("if the Board in any way believes the individual to lack the requisite characteristics",))),
        "",
        (
            Step("determination", "board belief unfit", (), ("board_belief_unfit:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "ed_decision", "determination", 1, "1720.35(i)", s1720_35_i__ed_decision_determination,
        (("ed_decision", 0), ("ed_decision:given", 0)), ("ed_decision:made",), 84, 0,
        TIMELINES[0], ((1, ("whether to confirm or overrule the Academy Director's decision",)), (2, ("whether to confirm or overrule the Academy Director's decision",))),
        "",
        (
            Step("determination", "ed decision", (), ("ed_decision:made", True, None, None), "v0", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "decision_due_on", "define", 1, "1720.35(i)", s1720_35_i__decision_due_on,
        (("decision_due_on", 8),), ("ed_request_received_on", "decision_clock"), 84, 2,
        TIMELINES[0], ((1, ("shall decide within 30 days",)), (2, ("shall decide within 30 days",))),
        "deadline 30 days after ed request received on where decision clock is same; deadline 60 days after ed request received on where decision clock is consecutive",
        (
            Step("selector", "decision clock is same", (), ("decision_clock", "same"), "p0", SPECS[0]),
            Step("fact", "ed request received on", (), ("ed_request_received_on",), "v0", SPECS[1]),
            Step("move", "30 days after ed request received on", (1,), ("days", 30, None), "v1", SPECS[1]),
            Step("roll", "deadline 30 days after ed request received on", (2,), (), "v2", SPECS[1]),
            Step("selector", "decision clock is consecutive", (), ("decision_clock", "consecutive"), "p1", SPECS[0]),
            Step("fact", "ed request received on", (), ("ed_request_received_on",), "v3", SPECS[1]),
            Step("move", "60 days after ed request received on", (5,), ("days", 60, None), "v4", SPECS[1]),
            Step("roll", "deadline 60 days after ed request received on", (6,), (), "v5", SPECS[1]),
            Step("chosen", "deadline 30 days after ed request received on where decision clock is same; deadline 60 days after ed request received on where decision clock is consecutive", (0, 3, 4, 7), ("decision_clock",), "v6", SPECS[1]),
        ),
        SPECS[1], Governor("date", "ed request received on", ("ed_request_received_on",), s1720_35_i__decision_due_on__governed_by), "", (), "",
    ),
    Rule(
        "decide_review", "norm", 1, "1720.35(i)", s1720_35_i__decide_review_norm,
        (("decide_review", 5), ("decide_review:due", 3)), ("ed_request_received_on", "decision_due_on", "ed_decision_on"), 86, 6,
        TIMELINES[0], ((1, ("The Executive Director shall decide within 30 days",)), (2, ("The Executive Director shall decide within 30 days",))),
        "by decision due on",
        (
            Step("fact", "ed request received on", (), ("ed_request_received_on",), "v0", SPECS[2]),
            Step("void", "ed request received on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "ed request received on is not none", (1,), (), "p1", SPECS[0]),
            Step("rule", "decision due on", (), ("decision_due_on",), "v1", SPECS[1]),
            Step("fact", "ed decision on", (), ("ed_decision_on",), "v2", SPECS[2]),
            Step("norm", "by decision due on", (2, 3, 4), ("duty", "executive_director", "", (2, None, 3, None, 4, None), False), "v3", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "decision_overdue", "question", 1, "1720.35(i)", s1720_35_i__decision_overdue,
        (("decision_overdue", 1),), ("decide_review",), 92, 1,
        TIMELINES[0], (),
        "decide review is overdue",
        (
            Step("rule", "decide review", (), ("decide_review",), "v0", SPECS[3]),
            Step("states", "decide review is overdue", (0,), (("overdue",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is the Executive Director's decision overdue?", (), "",
    ),
    Rule(
        "finding_due", "define", 1, "1720.35(i)", s1720_35_i__finding_due,
        (("finding_due", 3),), ("ed_decision", "board_belief_unfit"), 93, 3,
        TIMELINES[2], ((2, ("If the Executive Director confirms the decision, or if the Board in any way believes the individual to lack the requisite characteristics to serve as a law enforcement officer, the Board shall issue a formal Finding of Ineligibility to the applicant and the employing agency.",)),),
        "ed decision is confirm or board belief unfit",
        (
            Step("fact", "ed decision", (), ("ed_decision",), "v0", SPECS[5]),
            Step("member", "ed decision is confirm", (0,), (("confirm",),), "p0", SPECS[0]),
            Step("fact", "board belief unfit", (), ("board_belief_unfit",), "p1", SPECS[0]),
            Step("or", "ed decision is confirm or board belief unfit", (1, 2), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "finding_required", "question", 1, "1720.35(i)", s1720_35_i__finding_required,
        (("finding_required", 0),), ("finding_due",), 96, 0,
        TIMELINES[2], (),
        "finding due",
        (
            Step("rule", "finding due", (), ("finding_due",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must the Board issue a Finding of Ineligibility?", (), "",
    ),
    Rule(
        "issue_finding", "norm", 1, "1720.35(i)", s1720_35_i__issue_finding_norm,
        (("issue_finding", 2),), ("finding_due", "finding_issued_on"), 96, 4,
        TIMELINES[2], ((2, ("the Board shall issue a formal Finding of Ineligibility",)),),
        "no time stated",
        (
            Step("rule", "finding due", (), ("finding_due",), "", SPECS[0]),
            Step("fact", "finding issued on", (), ("finding_issued_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "applicant", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("To the employing agency as well. What a Finding does is said only in item 15 of the notice.",), "",
    ),
    Rule(
        "appeal", "norm", 1, "1720.35(j)", s1720_35_j__appeal_norm,
        (("appeal", 7), ("appeal:due", 5)), ("ed_decision", "ed_decision_on", "appeal_filed_on"), 100, 5,
        TIMELINES[1], ((1, ("may, in writing, file an appeal, within 10 days after the Executive Director's decision.",)),),
        "within 10 days after ed decision on",
        (
            Step("fact", "ed decision", (), ("ed_decision",), "v0", SPECS[5]),
            Step("member", "ed decision is confirm", (0,), (("confirm",),), "p0", SPECS[0]),
            Step("fact", "ed decision on", (), ("ed_decision_on",), "v1", SPECS[1]),
            Step("fact", "ed decision on", (), ("ed_decision_on",), "v2", SPECS[1]),
            Step("move", "10 days after ed decision on", (3,), ("days", 10, None), "v3", SPECS[1]),
            Step("roll", "deadline 10 days after ed decision on", (4,), (), "v4", SPECS[1]),
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v5", SPECS[2]),
            Step("norm", "within 10 days after ed decision on", (1, 2, 5, 6), ("right", "employing_agency", "", (1, 2, 5, None, 6, None), False), "v6", SPECS[4]),
        ),
        SPECS[4], Governor("date", "ed decision on", ("ed_decision_on",), s1720_35_j__appeal_norm__governed_by), "", (), "",
    ),
    Rule(
        "review_record", "norm", 1, "1720.35(j)", s1720_35_j__review_record_norm,
        (("review_record", 5), ("review_record:due", 3)), ("appeal_filed_on", "committee_meeting_on", "record_reviewed_on"), 105, 6,
        TIMELINES[1], ((1, ("Executive Committee shall review the record",)),),
        "by committee meeting on",
        (
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v0", SPECS[2]),
            Step("void", "appeal filed on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "appeal filed on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "committee meeting on", (), ("committee_meeting_on",), "v1", SPECS[1]),
            Step("fact", "record reviewed on", (), ("record_reviewed_on",), "v2", SPECS[2]),
            Step("norm", "by committee meeting on", (2, 3, 4), ("duty", "executive_committee", "board", (2, None, 3, None, 4, None), False), "v3", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "recommend_to_board", "norm", 1, "1720.35(j)", s1720_35_j__recommend_to_board_norm,
        (("recommend_to_board", 5), ("recommend_to_board:due", 3)), ("appeal_filed_on", "board_meeting_after_review_on", "recommendation_made_on"), 111, 6,
        TIMELINES[0], ((1, ("recommendation to the Board at the Board's next regularly scheduled meeting.",)), (2, ("recommendation to the Board at the Board's next regularly scheduled meeting.",))),
        "by board meeting after review on",
        (
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v0", SPECS[2]),
            Step("void", "appeal filed on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "appeal filed on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "board meeting after review on", (), ("board_meeting_after_review_on",), "v1", SPECS[1]),
            Step("fact", "recommendation made on", (), ("recommendation_made_on",), "v2", SPECS[2]),
            Step("norm", "by board meeting after review on", (2, 3, 4), ("duty", "review_panel", "board", (2, None, 3, None, 4, None), False), "v3", SPECS[3]),
        ),
        SPECS[3], None, "", ("Until 47 Ill. Reg. 9369 the Executive Committee's duty. What the Board then decides is not stated.",), "",
    ),
    Rule(
        "appeal_in_time", "question", 1, "1720.35(j)", s1720_35_j__appeal_in_time,
        (("appeal_in_time", 1),), ("appeal",), 117, 1,
        TIMELINES[0], (),
        "appeal is one of open, used",
        (
            Step("rule", "appeal", (), ("appeal",), "v0", SPECS[4]),
            Step("states", "appeal is one of open, used", (0,), (("open", "used"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is an appeal open to the agency, or was it used in time?", (), "",
    ),
    Rule(
        "record_reviewed_at_meeting", "question", 1, "1720.35(j)", s1720_35_j__record_reviewed_at_meeting,
        (("record_reviewed_at_meeting", 1),), ("review_record",), 118, 1,
        TIMELINES[0], (),
        "review record is done on time",
        (
            Step("rule", "review record", (), ("review_record",), "v0", SPECS[3]),
            Step("states", "review record is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Was the record reviewed by the next regular meeting of the body that reviews appeals?", (), "",
    ),
    Rule(
        "recommendation_made_at_meeting", "question", 1, "1720.35(j)", s1720_35_j__recommendation_made_at_meeting,
        (("recommendation_made_at_meeting", 1),), ("recommend_to_board",), 119, 1,
        TIMELINES[0], (),
        "recommend to board is done on time",
        (
            Step("rule", "recommend to board", (), ("recommend_to_board",), "v0", SPECS[3]),
            Step("states", "recommend to board is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Was the recommendation made to the Board by its next regular meeting?", (), "",
    ),
    Rule(
        "appeal", "norm", 2, "1720.35(j)", s1720_35_j__appeal_norm_v2,
        (("appeal", 7), ("appeal:due", 5)), ("ed_decision", "ed_decision_received_on", "appeal_filed_on"), 120, 5,
        TIMELINES[2], ((2, ("may, in writing, file an appeal, within 10 days after receipt of the Executive Director's decision.",)),),
        "within 10 days after ed decision received on",
        (
            Step("fact", "ed decision", (), ("ed_decision",), "v0", SPECS[5]),
            Step("member", "ed decision is confirm", (0,), (("confirm",),), "p0", SPECS[0]),
            Step("fact", "ed decision received on", (), ("ed_decision_received_on",), "v1", SPECS[2]),
            Step("fact", "ed decision received on", (), ("ed_decision_received_on",), "v2", SPECS[1]),
            Step("move", "10 days after ed decision received on", (3,), ("days", 10, None), "v3", SPECS[1]),
            Step("roll", "deadline 10 days after ed decision received on", (4,), (), "v4", SPECS[1]),
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v5", SPECS[2]),
            Step("norm", "within 10 days after ed decision received on", (1, 2, 5, 6), ("right", "employing_agency", "", (1, 2, 5, None, 6, None), False), "v6", SPECS[4]),
        ),
        SPECS[4], Governor("date", "ed decision on", ("ed_decision_on",), s1720_35_j__appeal_norm_v2__governed_by), "", ("The text does not say with whom the appeal is filed, and gives the applicant none. A Finding on the Board's own belief has no appeal in these words (DD-19).",), "",
    ),
    Rule(
        "review_record", "norm", 2, "1720.35(j)", s1720_35_j__review_record_norm_v2,
        (("review_record", 5), ("review_record:due", 3)), ("appeal_filed_on", "panel_meeting_on", "record_reviewed_on"), 125, 6,
        TIMELINES[2], ((2, ("The Board's Certification Review Panel shall review the record",)),),
        "by panel meeting on",
        (
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v0", SPECS[2]),
            Step("void", "appeal filed on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "appeal filed on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "panel meeting on", (), ("panel_meeting_on",), "v1", SPECS[1]),
            Step("fact", "record reviewed on", (), ("record_reviewed_on",), "v2", SPECS[2]),
            Step("norm", "by panel meeting on", (2, 3, 4), ("duty", "review_panel", "board", (2, None, 3, None, 4, None), False), "v3", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "appeal_counts", "define", 1, "1720.35(k)", s1720_35_k__appeal_counts,
        (("appeal_counts", 12),), ("appeal_filed_on", "review_requested_on", "which_appeal"), 131, 10,
        TIMELINES[0], ((1, ("an appeal is filed",)), (2, ("an appeal is filed",))),
        "appeal filed on is not none where which appeal is under j; appeal filed on is not none or review requested on is not none where which appeal is under g too",
        (
            Step("selector", "which appeal is under j", (), ("which_appeal", "under_j"), "p0", SPECS[0]),
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v0", SPECS[2]),
            Step("void", "appeal filed on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "appeal filed on is not none", (2,), (), "p2", SPECS[0]),
            Step("selector", "which appeal is under g too", (), ("which_appeal", "under_g_too"), "p3", SPECS[0]),
            Step("fact", "appeal filed on", (), ("appeal_filed_on",), "v1", SPECS[2]),
            Step("void", "appeal filed on is none", (5,), (), "p4", SPECS[0]),
            Step("not", "appeal filed on is not none", (6,), (), "p5", SPECS[0]),
            Step("fact", "review requested on", (), ("review_requested_on",), "v2", SPECS[2]),
            Step("void", "review requested on is none", (8,), (), "p6", SPECS[0]),
            Step("not", "review requested on is not none", (9,), (), "p7", SPECS[0]),
            Step("or", "appeal filed on is not none or review requested on is not none", (7, 10), (), "p8", SPECS[0]),
            Step("chosen", "appeal filed on is not none where which appeal is under j; appeal filed on is not none or review requested on is not none where which appeal is under g too", (0, 3, 4, 11), ("which_appeal",), "p9", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "appeal_waiver_applies", "define", 1, "1720.35(k)", s1720_35_k__appeal_waiver_applies,
        (("appeal_waiver_applies", 6),), ("appeal_counts", "waiver_reason_good", "appeal_waiver"), 141, 5,
        TIMELINES[0], ((1, ("If an appeal is filed, an applicant shall be entitled to the 90 day extension in Section 8.1 of the Act to complete basic training.",)), (2, ("If an appeal is filed, an applicant will be granted the 90 day waiver in Section 8.1 of the Act to complete basic training.",))),
        "appeal counts where appeal waiver is granted; appeal counts and waiver reason good where appeal waiver is reason needed",
        (
            Step("selector", "appeal waiver is granted", (), ("appeal_waiver", "granted"), "p0", SPECS[0]),
            Step("rule", "appeal counts", (), ("appeal_counts",), "", SPECS[0]),
            Step("selector", "appeal waiver is reason needed", (), ("appeal_waiver", "reason_needed"), "p1", SPECS[0]),
            Step("rule", "appeal counts", (), ("appeal_counts",), "", SPECS[0]),
            Step("fact", "waiver reason good", (), ("waiver_reason_good",), "p2", SPECS[0]),
            Step("and", "appeal counts and waiver reason good", (3, 4), (), "p3", SPECS[0]),
            Step("chosen", "appeal counts where appeal waiver is granted; appeal counts and waiver reason good where appeal waiver is reason needed", (0, 1, 2, 5), ("appeal_waiver",), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "appeal_gives_ninety_days", "question", 1, "1720.35(k)", s1720_35_k__appeal_gives_ninety_days,
        (("appeal_gives_ninety_days", 0),), ("appeal_waiver_applies",), 146, 0,
        TIMELINES[0], (),
        "appeal waiver applies",
        (
            Step("rule", "appeal waiver applies", (), ("appeal_waiver_applies",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is the applicant to have the 90 days of Section 8.1 because of an appeal?", (), "",
    ),
    Rule(
        "after_appeal", "exception", 1, "1720.35(k)", s1720_35_k__after_appeal_exception,
        (("after_appeal:applies", 1), ("after_appeal", 2)), ("appeal_waiver_applies", "latest_waiver_day"), 146, 1,
        TIMELINES[0], ((1, ("the 90 day",)), (2, ("the 90 day",))),
        "appeal waiver applies",
        (
            Step("rule", "appeal waiver applies", (), ("appeal_waiver_applies",), "", SPECS[0]),
            Step("and", "exception after appeal applies", (0,), (), "p0", SPECS[0]),
            Step("rule", "latest waiver day", (), ("latest_waiver_day",), "v0", SPECS[1]),
        ),
        SPECS[1], None, "", ("Never beyond the 90 days of 1720.20(f), even after another waiver. Whether a late appeal is enough is not stated.",), "certificate_deadline",
    ),
)
