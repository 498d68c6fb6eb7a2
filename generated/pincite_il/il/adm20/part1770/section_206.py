"""20 Ill. Adm. Code 1770.206 Procedures for Administration of Part-Time Police Officers Certification
Examination.
"""

# Written by pincite from regs/il/adm20/part1770/section_206.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, all_of, any_of, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_power, equals, is_none, less_than, one_of
from pincite.runtime.calendar import move_days, move_months
from pincite.runtime.facts import Spec
from pincite.runtime.lists import Looked, count, some
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_206_a__administer_examination_norm(x: Frame) -> Ran:
    """administer examination. 20 Ill. Adm. Code 1770.206(a), in force from 1996-07-01.

    The Part-Time Certification Examination will be administered to all recruits who successfully complete the
    Part-Time Basic Training Course certified by the Board.

    (47 Ill. Reg. 9410)
    """
    t0 = x["course_completed"]  # course completed
    v1 = x["exam_given_on"]  # exam given on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["administer_examination"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_206_a__examination_owed(x: Frame) -> Ran:
    """Must the Board administer the Part-Time Certification Examination to this recruit, or has it?. 20 Ill. Adm.
    Code 1770.206(a), in force from 1996-07-01.
    """
    v0 = x["administer_examination"]  # administer examination
    t1 = in_states(v0, ("pending", "done_on_time",))  # administer examination is one of pending, done on time
    x["examination_owed"] = t1
    return Ran((t1,), (v0,), ())



def s1770_206_b__eligible_for_certification(x: Frame) -> Ran:
    """eligible for certification. 20 Ill. Adm. Code 1770.206(b), in force from 1996-07-01 to 2023-06-22.

    Recruits who successfully pass the Part-Time Certification Examination shall be eligible to receive
    certification attesting to their successful completion of the part-time basic training requirements.

    (20 Ill. Reg. 9047)
    """
    t0 = x["passed_on_record"]  # passed on record
    t1 = x["failure_is_final"]  # failure is final
    t2 = YES - t1  # not failure is final
    t3 = all_of(t0, t2)  # passed on record and not failure is final
    x["eligible_for_certification"] = t3
    return Ran((t2, t3), (), ())



def s1770_206_b__may_receive_part_time_certification(x: Frame) -> Ran:
    """Is this recruit to receive a certification of the part-time basic training requirements?. 20 Ill. Adm. Code
    1770.206(b), in force from 1996-07-01.
    """
    t0 = x["eligible_for_certification"]  # eligible for certification
    x["may_receive_part_time_certification"] = t0
    return Ran((), (), ())



def s1770_206_b__eligible_for_certification_v2(x: Frame) -> Ran:
    """eligible for certification. 20 Ill. Adm. Code 1770.206(b), in force from 2023-06-23.

    Recruits who successfully pass the Part-Time Certification Examination will receive a certification attesting
    to the recruit's successful completion of the part-time basic training requirements.

    (47 Ill. Reg. 9410)
    """
    t0 = x["passed_on_record"]  # passed on record
    t1 = x["failure_is_final"]  # failure is final
    t2 = YES - t1  # not failure is final
    t3 = all_of(t0, t2)  # passed on record and not failure is final
    x["eligible_for_certification"] = t3
    return Ran((t2, t3), (), ())



def s1770_206_b__issue_certification_norm(x: Frame) -> Ran:
    """issue certification. 20 Ill. Adm. Code 1770.206(b), in force from 2023-06-23.

    Recruits who successfully pass the Part-Time Certification Examination will receive a certification attesting
    to the recruit's successful completion of the part-time basic training requirements.

    (47 Ill. Reg. 9410)
    """
    t0 = x["eligible_for_certification"]  # eligible for certification
    v1 = x["certification_received_on"]  # certification received on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["issue_certification"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_206_c__report_scores_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs report_scores: exam date."""
    v0 = x["exam_date"]  # exam date
    return v0



def s1770_206_c__report_scores_norm(x: Frame) -> Ran:
    """report scores. 20 Ill. Adm. Code 1770.206(c), in force from 1996-07-01.

    Part-Time Certification Examination scores will be reported in writing to the Chief Administrator of the
    recruit's employing agency within 14 days after the examination date.

    (47 Ill. Reg. 9410)
    """
    v1 = x["exam_date"]  # exam date
    v2 = x["exam_date"]  # exam date
    v3 = move_days(v2, 14)  # 14 days after exam date
    v4 = CALENDAR.roll(v3)  # deadline 14 days after exam date
    v5 = x["scores_reported_on"]  # scores reported on
    n6 = norm("duty", YES, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 14 days after exam date
    x["report_scores"] = v6
    x["report_scores:due"] = v4
    return Ran((n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def s1770_206_c__part_time_scores_reported_in_time__governed_by(x: Frame) -> Value:
    """The day whose law governs part_time_scores_reported_in_time: exam date."""
    v0 = x["exam_date"]  # exam date
    return v0



def s1770_206_c__part_time_scores_reported_in_time(x: Frame) -> Ran:
    """Were the scores of the Part-Time Certification Examination reported in time?. 20 Ill. Adm. Code 1770.206(c),
    in force from 1996-07-01.
    """
    v0 = x["report_scores"]  # report scores
    t1 = in_states(v0, ("done_on_time",))  # report scores is done on time
    x["part_time_scores_reported_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1770_206_d__passed_on_record__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["result"]  # result
    t1 = one_of(v0, ("passed",))  # result is passed
    v2 = e["taken_on"]  # taken on
    v3 = x["asked_on"]  # the day asked for
    t4 = at_most(v2, v3)  # taken on is on or before asked on
    t5 = all_of(t1, t4)  # result is passed and taken on is on or before asked on
    return Looked((t1, t4, t5), (v0, v2, v3), t5)



def s1770_206_d__passed_on_record(x: Frame) -> Ran:
    """passed on record. 20 Ill. Adm. Code 1770.206(d), in force from 1996-07-01.

    required to successfully complete the Part-Time Certification Examination on one occasion only.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_d__passed_on_record__member_1(x, e) for e in x["part_time_attempts"].members])
    t0 = some(m0, x["part_time_attempts"].complete)  # there is one of part time attempts where result is passed and taken on is on or before ...
    x["passed_on_record"] = t0
    return Ran((t0,), (), (m0,))



def s1770_206_d__requalification_needed(x: Frame) -> Ran:
    """requalification needed. 20 Ill. Adm. Code 1770.206(d), in force from 1996-07-01.

    There are no requirements for re-qualification.

    (47 Ill. Reg. 9410)
    """
    x["requalification_needed"] = NO
    return Ran((), (), ())



def s1770_206_d__must_requalify_part_time(x: Frame) -> Ran:
    """Must a part-time officer who has passed re-qualify by examination?. 20 Ill. Adm. Code 1770.206(d), in force
    from 1996-07-01.
    """
    t0 = x["requalification_needed"]  # requalification needed
    x["must_requalify_part_time"] = t0
    return Ran((), (), ())



def s1770_206_e__eligible_to_sit(x: Frame) -> Ran:
    """eligible to sit. 20 Ill. Adm. Code 1770.206(e), in force from 1996-07-01 to 2023-06-22.

    Only recruits who have been certified by the Board as having met all the requirements of having successfully
    completed the Part-Time Basic Training Course are eligible to take the Part-Time Certification Examination.

    (20 Ill. Reg. 9047)
    """
    t0 = x["completion_certified_by_board"]  # completion certified by board
    x["eligible_to_sit"] = t0
    return Ran((t0,), (), ())



def s1770_206_e__may_sit_part_time(x: Frame) -> Ran:
    """May this recruit take the Part-Time Certification Examination?. 20 Ill. Adm. Code 1770.206(e), in force from
    1996-07-01.
    """
    t0 = x["eligible_to_sit"]  # eligible to sit
    t1 = x["every_module_passed"]  # every module passed
    t2 = x["employed_as_required"]  # employed as required
    t3 = all_of(t0, t1, t2)  # eligible to sit and every module passed and employed as required
    x["may_sit_part_time"] = t3
    return Ran((t3,), (), ())



def s1770_206_e__eligible_to_sit_v2(x: Frame) -> Ran:
    """eligible to sit. 20 Ill. Adm. Code 1770.206(e), in force from 2023-06-23.

    Only recruits who have successfully completed the Part-Time Basic Training Course, as certified by the Board,
    are eligible to take the Part-Time Certification Examination.

    (47 Ill. Reg. 9410)
    """
    t0 = x["course_completed"]  # course completed
    t1 = x["completion_certified_by_board"]  # completion certified by board
    t2 = all_of(t0, t1)  # course completed and completion certified by board
    x["eligible_to_sit"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_206_f__employer_qualifies(x: Frame) -> Ran:
    """employer qualifies. 20 Ill. Adm. Code 1770.206(f), in force from 1996-07-01.

    Each recruit must be a part-time police officer and be employed by a local law enforcement agency.

    (20 Ill. Reg. 9047)
    """
    t0 = one_of(x["part_time_local_agency"], ("any_agency",))  # part time local agency is any agency
    v1 = x["employer_kind"]  # employer kind
    t2 = is_none(v1)  # employer kind is none
    t3 = YES - t2  # employer kind is not none
    v4 = x["employer_kind"]  # employer kind
    t5 = one_of(v4, ("local_le_agency", "state_agency",))  # employer kind is one of local le agency, state agency
    t6 = all_of(t3, t5)  # employer kind is not none and employer kind is one of local le agency, state agency
    t7 = one_of(x["part_time_local_agency"], ("local_only",))  # part time local agency is local only
    v8 = x["employer_kind"]  # employer kind
    t9 = is_none(v8)  # employer kind is none
    t10 = YES - t9  # employer kind is not none
    v11 = x["employer_kind"]  # employer kind
    t12 = one_of(v11, ("local_le_agency",))  # employer kind is local le agency
    t13 = all_of(t10, t12)  # employer kind is not none and employer kind is local le agency
    t14 = chosen(((t0, t6), (t7, t13), ))  # employer kind is not none and employer kind is one of local le agency, state agency whe...
    x["employer_qualifies"] = t14
    return Ran((t0, t2, t3, t5, t6, t7, t9, t10, t12, t13, t14), (v1, v4, v8, v11), ())



def s1770_206_f__employed_as_required(x: Frame) -> Ran:
    """employed as required. 20 Ill. Adm. Code 1770.206(f), in force from 1996-07-01.

    Each recruit must be a part-time police officer and be employed by a local law enforcement agency.

    (20 Ill. Reg. 9047)
    """
    v0 = x["employment_status"]  # employment status
    t1 = is_none(v0)  # employment status is none
    t2 = YES - t1  # employment status is not none
    v3 = x["employment_status"]  # employment status
    t4 = one_of(v3, ("part_time",))  # employment status is part time
    t5 = x["employer_qualifies"]  # employer qualifies
    t6 = all_of(t2, t4, t5)  # employment status is not none and employment status is part time and employer qualifies
    x["employed_as_required"] = t6
    return Ran((t1, t2, t4, t6), (v0, v3), ())



def s1770_206_g__initial_failed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["kind"]  # kind
    t1 = one_of(v0, ("initial",))  # kind is initial
    v2 = e["appointment"]  # appointment
    v3 = x["appointment_seq"]  # appointment seq
    t4 = at_most(v2, v3)  # appointment is at most appointment seq
    v5 = e["result"]  # result
    t6 = one_of(v5, ("failed", "forfeited",))  # result is one of failed, forfeited
    v7 = e["taken_on"]  # taken on
    v8 = x["asked_on"]  # the day asked for
    t9 = at_most(v7, v8)  # taken on is on or before asked on
    t10 = all_of(t1, t4, t6, t9)  # kind is initial and appointment is at most appointment seq and result is one of failed,...
    return Looked((t1, t4, t6, t9, t10), (v0, v2, v3, v5, v7, v8), t10)



def s1770_206_g__initial_failed(x: Frame) -> Ran:
    """initial failed. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    on the initial administration

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_g__initial_failed__member_1(x, e) for e in x["part_time_attempts"].members])
    t0 = some(m0, x["part_time_attempts"].complete)  # there is one of part time attempts where kind is initial and appointment is at most app...
    x["initial_failed"] = t0
    return Ran((t0,), (), (m0,))



def s1770_206_g__retakes_in_all__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["kind"]  # kind
    t1 = one_of(v0, ("retake",))  # kind is retake
    v2 = e["appointment"]  # appointment
    v3 = x["appointment_seq"]  # appointment seq
    t4 = equals(v2, v3)  # appointment is appointment seq
    v5 = e["taken_on"]  # taken on
    v6 = x["asked_on"]  # the day asked for
    t7 = at_most(v5, v6)  # taken on is on or before asked on
    t8 = all_of(t1, t4, t7)  # kind is retake and appointment is appointment seq and taken on is on or before asked on
    return Looked((t1, t4, t7, t8), (v0, v2, v3, v5, v6), t8)



def s1770_206_g__retakes_in_all(x: Frame) -> Ran:
    """retakes in all. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_g__retakes_in_all__member_1(x, e) for e in x["part_time_attempts"].members])
    v0 = count(m0, x["part_time_attempts"].complete)  # the number of part time attempts where kind is retake and appointment is appointment se...
    x["retakes_in_all"] = v0
    return Ran((), (v0,), (m0,))



def s1770_206_g__retakes_not_excused__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["kind"]  # kind
    t1 = one_of(v0, ("retake",))  # kind is retake
    v2 = e["appointment"]  # appointment
    v3 = x["appointment_seq"]  # appointment seq
    t4 = equals(v2, v3)  # appointment is appointment seq
    v5 = e["result"]  # result
    t6 = one_of(v5, ("excused",))  # result is excused
    t7 = YES - t6  # result is not excused
    v8 = e["taken_on"]  # taken on
    v9 = x["asked_on"]  # the day asked for
    t10 = at_most(v8, v9)  # taken on is on or before asked on
    t11 = all_of(t1, t4, t7, t10)  # kind is retake and appointment is appointment seq and result is not excused and taken o...
    return Looked((t1, t4, t6, t7, t10, t11), (v0, v2, v3, v5, v8, v9), t11)



def s1770_206_g__retakes_not_excused(x: Frame) -> Ran:
    """retakes not excused. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_g__retakes_not_excused__member_1(x, e) for e in x["part_time_attempts"].members])
    v0 = count(m0, x["part_time_attempts"].complete)  # the number of part time attempts where kind is retake and appointment is appointment se...
    x["retakes_not_excused"] = v0
    return Ran((), (v0,), (m0,))



def s1770_206_g__retakes_not_forfeited__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["kind"]  # kind
    t1 = one_of(v0, ("retake",))  # kind is retake
    v2 = e["appointment"]  # appointment
    v3 = x["appointment_seq"]  # appointment seq
    t4 = equals(v2, v3)  # appointment is appointment seq
    v5 = e["result"]  # result
    t6 = one_of(v5, ("forfeited",))  # result is forfeited
    t7 = YES - t6  # result is not forfeited
    v8 = e["taken_on"]  # taken on
    v9 = x["asked_on"]  # the day asked for
    t10 = at_most(v8, v9)  # taken on is on or before asked on
    t11 = all_of(t1, t4, t7, t10)  # kind is retake and appointment is appointment seq and result is not forfeited and taken...
    return Looked((t1, t4, t6, t7, t10, t11), (v0, v2, v3, v5, v8, v9), t11)



def s1770_206_g__retakes_not_forfeited(x: Frame) -> Ran:
    """retakes not forfeited. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_g__retakes_not_forfeited__member_1(x, e) for e in x["part_time_attempts"].members])
    v0 = count(m0, x["part_time_attempts"].complete)  # the number of part time attempts where kind is retake and appointment is appointment se...
    x["retakes_not_forfeited"] = v0
    return Ran((), (v0,), (m0,))



def s1770_206_g__retakes_completed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["kind"]  # kind
    t1 = one_of(v0, ("retake",))  # kind is retake
    v2 = e["appointment"]  # appointment
    v3 = x["appointment_seq"]  # appointment seq
    t4 = equals(v2, v3)  # appointment is appointment seq
    v5 = e["result"]  # result
    t6 = one_of(v5, ("passed", "failed",))  # result is one of passed, failed
    v7 = e["taken_on"]  # taken on
    v8 = x["asked_on"]  # the day asked for
    t9 = at_most(v7, v8)  # taken on is on or before asked on
    t10 = all_of(t1, t4, t6, t9)  # kind is retake and appointment is appointment seq and result is one of passed, failed a...
    return Looked((t1, t4, t6, t9, t10), (v0, v2, v3, v5, v7, v8), t10)



def s1770_206_g__retakes_completed(x: Frame) -> Ran:
    """retakes completed. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_g__retakes_completed__member_1(x, e) for e in x["part_time_attempts"].members])
    v0 = count(m0, x["part_time_attempts"].complete)  # the number of part time attempts where kind is retake and appointment is appointment se...
    x["retakes_completed"] = v0
    return Ran((), (v0,), (m0,))



def s1770_206_g__retakes_used(x: Frame) -> Ran:
    """retakes used. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["part_time_excused_retake"], ("not_counted",))  # part time excused retake is not counted
    v1 = x["retakes_without_excused"]  # retakes without excused
    t2 = one_of(x["part_time_excused_retake"], ("counted",))  # part time excused retake is counted
    v3 = x["retakes_with_excused"]  # retakes with excused
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # retakes without excused where part time excused retake is not counted; retakes with exc...
    x["retakes_used"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_206_g__retakes_without_excused(x: Frame) -> Ran:
    """retakes without excused. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["part_time_forfeited_retake"], ("counted",))  # part time forfeited retake is counted
    v1 = x["retakes_not_excused"]  # retakes not excused
    t2 = one_of(x["part_time_forfeited_retake"], ("not_counted",))  # part time forfeited retake is not counted
    v3 = x["retakes_completed"]  # retakes completed
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # retakes not excused where part time forfeited retake is counted; retakes completed wher...
    x["retakes_without_excused"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_206_g__retakes_with_excused(x: Frame) -> Ran:
    """retakes with excused. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    a maximum of two times with each respective appointment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["part_time_forfeited_retake"], ("counted",))  # part time forfeited retake is counted
    v1 = x["retakes_in_all"]  # retakes in all
    t2 = one_of(x["part_time_forfeited_retake"], ("not_counted",))  # part time forfeited retake is not counted
    v3 = x["retakes_not_forfeited"]  # retakes not forfeited
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # retakes in all where part time forfeited retake is counted; retakes not forfeited where...
    x["retakes_with_excused"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_206_g__retake_left(x: Frame) -> Ran:
    """retake left. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    will be allowed to re-take the Part-Time Certification Examination a maximum of two times with each respective
    appointment.

    (47 Ill. Reg. 9410)
    """
    t0 = x["initial_failed"]  # initial failed
    t1 = x["passed_on_record"]  # passed on record
    t2 = YES - t1  # not passed on record
    v3 = x["retakes_used"]  # retakes used
    t5 = less_than(v3, 2)  # retakes used is less than 2
    t6 = all_of(t0, t2, t5)  # initial failed and not passed on record and retakes used is less than 2
    x["retake_left"] = t6
    return Ran((t2, t5, t6), (v3,), ())



def s1770_206_g__failed_in_this_appointment__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = equals(v0, v1)  # appointment is appointment seq
    v3 = e["result"]  # result
    t4 = one_of(v3, ("failed", "forfeited",))  # result is one of failed, forfeited
    v5 = e["taken_on"]  # taken on
    v6 = x["asked_on"]  # the day asked for
    t7 = at_most(v5, v6)  # taken on is on or before asked on
    t8 = all_of(t2, t4, t7)  # appointment is appointment seq and result is one of failed, forfeited and taken on is o...
    return Looked((t2, t4, t7, t8), (v0, v1, v3, v5, v6), t8)



def s1770_206_g__failed_in_this_appointment(x: Frame) -> Ran:
    """failed in this appointment. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    Failure of this test

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_g__failed_in_this_appointment__member_1(x, e) for e in x["part_time_attempts"].members])
    t0 = some(m0, x["part_time_attempts"].complete)  # there is one of part time attempts where appointment is appointment seq and result is o...
    x["failed_in_this_appointment"] = t0
    return Ran((t0,), (), (m0,))



def s1770_206_g__retakes_exhausted(x: Frame) -> Ran:
    """retakes exhausted. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    Failure of this test

    (47 Ill. Reg. 9410)
    """
    t0 = x["initial_failed"]  # initial failed
    t1 = x["passed_on_record"]  # passed on record
    t2 = YES - t1  # not passed on record
    v3 = x["retakes_used"]  # retakes used
    t5 = at_least(v3, 2)  # retakes used is at least 2
    t6 = all_of(t0, t2, t5)  # initial failed and not passed on record and retakes used is at least 2
    x["retakes_exhausted"] = t6
    return Ran((t2, t5, t6), (v3,), ())



def s1770_206_g__failure_is_final(x: Frame) -> Ran:
    """failure is final. 20 Ill. Adm. Code 1770.206(g), in force from 1996-07-01.

    Failure of this test shall result in the recruit not being eligible for certification and the recruit must
    forfeit the recruit's position.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["failure_of_this_test"], ("last_retake",))  # failure of this test is last retake
    t1 = x["retakes_exhausted"]  # retakes exhausted
    t2 = one_of(x["failure_of_this_test"], ("any_failure",))  # failure of this test is any failure
    t3 = x["failed_in_this_appointment"]  # failed in this appointment
    t4 = chosen(((t0, t1), (t2, t3), ))  # retakes exhausted where failure of this test is last retake; failed in this appointment...
    x["failure_is_final"] = t4
    return Ran((t0, t2, t4), (), ())



def s1770_206_g__part_time_failure_forfeits(x: Frame) -> Ran:
    """Must this recruit forfeit the position for failing the Part-Time Certification Examination?. 20 Ill. Adm. Code
    1770.206(g), in force from 1996-07-01.
    """
    t0 = x["failure_is_final"]  # failure is final
    x["part_time_failure_forfeits"] = t0
    return Ran((), (), ())



def s1770_206_g__part_time_position_lost(x: Frame) -> Ran:
    """Must this part-time recruit forfeit the position on any ground of this Part that is encoded?. 20 Ill. Adm.
    Code 1770.206(g), in force from 1996-07-01.
    """
    t0 = x["out_of_the_course"]  # out of the course
    v1 = x["obtain_certificate_by_1997"]  # obtain certificate by 1997
    t2 = in_states(v1, ("overdue", "done_late",))  # obtain certificate by 1997 is one of overdue, done late
    v3 = x["obtain_part_time_certificate"]  # obtain part time certificate
    t4 = in_states(v3, ("overdue", "done_late",))  # obtain part time certificate is one of overdue, done late
    t5 = x["failure_is_final"]  # failure is final
    t6 = any_of(t0, t2, t4, t5)  # out of the course or obtain certificate by 1997 is one of overdue, done late or obtain ...
    x["part_time_position_lost"] = t6
    return Ran((t2, t4, t6), (v1, v3), ())



def s1770_206_h__retake_requested(x: Frame) -> Ran:
    """retake requested. 20 Ill. Adm. Code 1770.206(h), in force from 1996-07-01.

    a written request must be submitted to the Board by the Chief Administrator of the employing agency.

    (47 Ill. Reg. 9410)
    """
    t0 = x["retake_request_in_writing"]  # retake request in writing
    t1 = x["retake_request_by_chief_administrator"]  # retake request by chief administrator
    t2 = all_of(t0, t1)  # retake request in writing and retake request by chief administrator
    x["retake_requested"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_206_h__retake_allowed(x: Frame) -> Ran:
    """retake allowed. 20 Ill. Adm. Code 1770.206(h), in force from 1996-07-01.

    the Board shall administer the re-take examination

    (47 Ill. Reg. 9410)
    """
    t0 = x["retake_left"]  # retake left
    t1 = x["retake_requested"]  # retake requested
    t2 = all_of(t0, t1)  # retake left and retake requested
    x["retake_allowed:base"] = t2
    return Ran((t2,), (), ())



def s1770_206_h__administer_retake_norm(x: Frame) -> Ran:
    """administer retake. 20 Ill. Adm. Code 1770.206(h), in force from 1996-07-01.

    the Board shall administer the re-take examination

    (47 Ill. Reg. 9410)
    """
    t0 = x["retake_allowed"]  # retake allowed
    v1 = x["retake_given_on"]  # retake given on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["administer_retake"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_206_h__may_retake_part_time(x: Frame) -> Ran:
    """May this recruit re-take the Part-Time Certification Examination?. 20 Ill. Adm. Code 1770.206(h), in force
    from 1996-07-01.
    """
    t0 = x["retake_allowed"]  # retake allowed
    t1 = x["employed_as_required"]  # employed as required
    t2 = all_of(t0, t1)  # retake allowed and employed as required
    x["may_retake_part_time"] = t2
    return Ran((t2,), (), ())



def s1770_206_h__assert_3(x: Frame) -> Ran:
    """nobody re-takes the Part-Time Certification Examination after two re-takes in one appointment. 20 Ill. Adm.
    Code 1770.206(h), in force from 1996-07-01.
    """
    t0 = x["retake_allowed"]  # retake allowed
    t1 = YES - t0  # not retake allowed
    v2 = x["retakes_used"]  # retakes used
    t4 = less_than(v2, 2)  # retakes used is less than 2
    t5 = any_of(t1, t4)  # not retake allowed or retakes used is less than 2
    x["assert:3"] = t5
    return Ran((t1, t4, t5), (v2,), ())



def s1770_206_h__retake_allowed_fold(x: Frame) -> Ran:
    """retake allowed with its exceptions. 20 Ill. Adm. Code 1770.206(h), in force when its parts are."""
    t0 = x["retake_allowed:base"]  # retake allowed
    t1 = x["misconduct:applies"]  # misconduct applies
    t2 = x["misconduct"]  # misconduct
    t3 = rank(((t1, t2), ), t0)  # retake allowed, unless misconduct
    x["retake_allowed"] = t3
    return Ran((t3,), (), ())



def s1770_206_i__use_alternate_version_norm(x: Frame) -> Ran:
    """use alternate version. 20 Ill. Adm. Code 1770.206(i), in force from 1996-07-01.

    Recruits who initially fail to pass the Part-Time Certification Examination will be administered an alternate
    version of the Part-Time Certification Examination on any successive re-take(s).

    (47 Ill. Reg. 9410)
    """
    t0 = x["initial_failed"]  # initial failed
    v1 = x["retake_given_on"]  # retake given on
    t2 = is_none(v1)  # retake given on is none
    t3 = YES - t2  # retake given on is not none
    t4 = all_of(t0, t3)  # initial failed and retake given on is not none
    v5 = x["alternate_version_given_on"]  # alternate version given on
    n6 = norm("duty", t4, None, None, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # no time stated
    x["use_alternate_version"] = v6
    return Ran((t2, t3, t4, n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v5, v6), ())



def s1770_206_i__alternate_version_used(x: Frame) -> Ran:
    """Was an alternate version of the examination given at the re-take?. 20 Ill. Adm. Code 1770.206(i), in force
    from 1996-07-01.
    """
    v0 = x["use_alternate_version"]  # use alternate version
    t1 = in_states(v0, ("done_on_time",))  # use alternate version is done on time
    x["alternate_version_used"] = t1
    return Ran((t1,), (v0,), ())



def s1770_206_j__sessions_in_six_months__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["held_on"]  # held on
    v1 = x["six_months_begin_on"]  # six months begin on
    t2 = at_least(v0, v1)  # held on is on or after six months begin on
    v3 = e["held_on"]  # held on
    t4 = one_of(x["part_time_session_months_end"], ("down",))  # part time session months end is down
    v5 = x["six_months_begin_on"]  # six months begin on
    v6 = move_months(v5, 6, "down")  # 6 months rounded by part time session months end after six months begin on, down
    t7 = one_of(x["part_time_session_months_end"], ("up",))  # part time session months end is up
    v8 = x["six_months_begin_on"]  # six months begin on
    v9 = move_months(v8, 6, "up")  # 6 months rounded by part time session months end after six months begin on, up
    v10 = chosen_value(((t4, v6), (t7, v9), ))  # 6 months rounded by part time session months end after six months begin on
    t11 = less_than(v3, v10)  # held on is before 6 months rounded by part time session months end after six months beg...
    t12 = all_of(t2, t11)  # held on is on or after six months begin on and held on is before 6 months rounded by pa...
    return Looked((t2, t4, t7, t11, t12), (v0, v1, v3, v5, v6, v8, v9, v10), t12)



def s1770_206_j__sessions_in_six_months(x: Frame) -> Ran:
    """sessions in six months. 20 Ill. Adm. Code 1770.206(j), in force from 1996-07-01.

    The Board will establish and publish the locations with the dates and times for the administration of re-take
    Part-Time Certification examinations. Such exams will be given at least twice every six months.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_206_j__sessions_in_six_months__member_1(x, e) for e in x["retake_session_dates"].members])
    v0 = count(m0, x["retake_session_dates"].complete)  # the number of retake session dates where held on is on or after six months begin on and...
    x["sessions_in_six_months"] = v0
    return Ran((), (v0,), (m0,))



def s1770_206_j__enough_retake_sessions(x: Frame) -> Ran:
    """enough retake sessions. 20 Ill. Adm. Code 1770.206(j), in force from 1996-07-01.

    Such exams will be given at least twice every six months.

    (47 Ill. Reg. 9410)
    """
    v0 = x["sessions_in_six_months"]  # sessions in six months
    t2 = at_least(v0, 2)  # sessions in six months is at least 2
    x["enough_retake_sessions"] = t2
    return Ran((t2,), (v0,), ())



def s1770_206_j__part_time_retake_sessions_sufficient(x: Frame) -> Ran:
    """Did the Board give enough part-time re-take examinations in these six months?. 20 Ill. Adm. Code 1770.206(j),
    in force from 1996-07-01.
    """
    t0 = x["enough_retake_sessions"]  # enough retake sessions
    x["part_time_retake_sessions_sufficient"] = t0
    return Ran((), (), ())



def s1770_206_l__excused_by_proctor_determination(x: Frame) -> Ran:
    """excused by proctor. 20 Ill. Adm. Code 1770.206(l), in force from 1996-07-01.

    excused by the proctor

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["excused_by_proctor:made"])  # excused by proctor
    x["excused_by_proctor"] = t0
    x["excused_by_proctor:given"] = t0
    return Ran((t0,), (), ())



def s1770_206_l__time_sufficient(x: Frame) -> Ran:
    """time sufficient. 20 Ill. Adm. Code 1770.206(l), in force from 1996-07-01.

    The recruit will have 3.5 hours to complete the Part-Time Certification Examination.

    (47 Ill. Reg. 9410)
    """
    v0 = x["exam_time_allowed"]  # exam time allowed
    t2 = at_least(v0, 12600_000000)  # exam time allowed is at least 3.5 hours
    x["time_sufficient"] = t2
    return Ran((t2,), (v0,), ())



def s1770_206_l__part_time_exam_time_given(x: Frame) -> Ran:
    """Did the recruit have the full time for the examination?. 20 Ill. Adm. Code 1770.206(l), in force from
    1996-07-01.
    """
    t0 = x["time_sufficient"]  # time sufficient
    x["part_time_exam_time_given"] = t0
    return Ran((), (), ())



def s1770_206_l__recruit_excused(x: Frame) -> Ran:
    """recruit excused. 20 Ill. Adm. Code 1770.206(l), in force from 1996-07-01.

    A recruit will be excused from completing the examination at that session

    (47 Ill. Reg. 9410)
    """
    t0 = x["recruit_ill"]  # recruit ill
    t1 = x["excused_by_proctor"]  # excused by proctor
    t2 = all_of(t0, t1)  # recruit ill and excused by proctor
    x["recruit_excused"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_206_l__part_time_examination_excused(x: Frame) -> Ran:
    """Is this recruit excused from completing the examination at this session?. 20 Ill. Adm. Code 1770.206(l), in
    force from 1996-07-01.
    """
    t0 = x["recruit_excused"]  # recruit excused
    x["part_time_examination_excused"] = t0
    return Ran((), (), ())



def s1770_206_m__allowed_in_testing_area(x: Frame) -> Ran:
    """allowed in testing area. 20 Ill. Adm. Code 1770.206(m), in force from 1996-07-01.

    Individuals allowed within the testing area will be limited to Board-approved examination proctors and those
    who are taking the Part-Time Certification Examination.

    (47 Ill. Reg. 9410)
    """
    t0 = x["is_approved_proctor"]  # is approved proctor
    t1 = x["is_taking_examination"]  # is taking examination
    t2 = any_of(t0, t1)  # is approved proctor or is taking examination
    x["allowed_in_testing_area"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_206_m__may_be_in_testing_area(x: Frame) -> Ran:
    """May this person be within the testing area?. 20 Ill. Adm. Code 1770.206(m), in force from 1996-07-01."""
    t0 = x["allowed_in_testing_area"]  # allowed in testing area
    x["may_be_in_testing_area"] = t0
    return Ran((), (), ())



def s1770_206_n__director_forfeiture_determination_determination(x: Frame) -> Ran:
    """director forfeiture determination. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    to determine whether the recruit has forfeited the examination

    (47 Ill. Reg. 9410)
    """
    t0 = determined(x["director_forfeiture_determination:made"])  # director forfeiture determination
    x["director_forfeiture_determination"] = t0
    x["director_forfeiture_determination:given"] = t0
    return Ran((t0,), (), ())



def s1770_206_n__director_retake_determination_determination(x: Frame) -> Ran:
    """director retake determination. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    whether the recruit is eligible to re-take the Certification Examination

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["director_retake_determination:made"])  # director retake determination
    x["director_retake_determination"] = t0
    x["director_retake_determination:given"] = t0
    return Ran((t0,), (), ())



def s1770_206_n__report_incident_norm(x: Frame) -> Ran:
    """report incident. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    A complete written report of the incident will then be submitted

    (47 Ill. Reg. 9410)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    v1 = x["incident_report_on"]  # incident report on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["report_incident"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_206_n__part_time_incident_reported(x: Frame) -> Ran:
    """Has the written report of the incident been submitted?. 20 Ill. Adm. Code 1770.206(n), in force from
    1996-07-01.
    """
    v0 = x["report_incident"]  # report incident
    t1 = in_states(v0, ("done_on_time",))  # report incident is done on time
    x["part_time_incident_reported"] = t1
    return Ran((t1,), (v0,), ())



def s1770_206_n__recruit_report_opens_on(x: Frame) -> Ran:
    """recruit report opens on. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    Any recruit who is uncooperative, disruptive or is thought to be cheating during the administration of the
    Part-Time Certification Examination will be ordered by the proctor to turn in the recruit's examination and to
    leave the examination area. A complete written report of the incident will then be submitted to the Director
    of the Board and the Chief Administrator of the recruit's employing agency. The offending recruit shall have
    the opportunity within seven days to submit a written report to the Director describing the recruit's version
    of the event. In such cases it will be left to the discretion of the Director to determine whether the recruit
    has forfeited the examination and whether the recruit is eligible to re-take the Certification Examination.
    The Director's determination will be based on the nature of the recruit's misbehavior and on the supporting
    evidence of such misbehavior.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["part_time_seven_days_from"], ("incident",))  # part time seven days from is incident
    v1 = x["incident_on"]  # incident on
    t2 = one_of(x["part_time_seven_days_from"], ("report",))  # part time seven days from is report
    v3 = x["incident_report_on"]  # incident report on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # incident on where part time seven days from is incident; incident report on where part ...
    x["recruit_report_opens_on"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_206_n__submit_version_norm(x: Frame) -> Ran:
    """submit version. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    The offending recruit shall have the opportunity within seven days

    (47 Ill. Reg. 9410)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    v1 = x["recruit_report_opens_on"]  # recruit report opens on
    v2 = x["recruit_report_opens_on"]  # recruit report opens on
    v3 = move_days(v2, 7)  # 7 days after recruit report opens on
    v4 = CALENDAR.roll(v3)  # deadline 7 days after recruit report opens on
    v5 = x["recruit_report_on"]  # recruit report on
    n6 = norm("right", t0, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 7 days after recruit report opens on
    x["submit_version"] = v6
    x["submit_version:due"] = v4
    return Ran((t0, n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def s1770_206_n__part_time_version_in_time(x: Frame) -> Ran:
    """Did the recruit submit a version of the event in time?. 20 Ill. Adm. Code 1770.206(n), in force from
    1996-07-01.
    """
    v0 = x["submit_version"]  # submit version
    t1 = in_states(v0, ("used",))  # submit version is used
    x["part_time_version_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1770_206_n__examination_forfeited(x: Frame) -> Ran:
    """examination forfeited. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    whether the recruit has forfeited the examination

    (47 Ill. Reg. 9410)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    t1 = x["director_forfeiture_determination"]  # director forfeiture determination
    t2 = all_of(t0, t1)  # misconduct alleged and director forfeiture determination
    x["examination_forfeited"] = t2
    return Ran((t0, t1, t2), (), ())



def s1770_206_n__part_time_forfeited(x: Frame) -> Ran:
    """Has this recruit forfeited the Part-Time Certification Examination?. 20 Ill. Adm. Code 1770.206(n), in force
    from 1996-07-01.
    """
    t0 = x["examination_forfeited"]  # examination forfeited
    x["part_time_forfeited"] = t0
    return Ran((), (), ())



def s1770_206_n__misconduct_exception(x: Frame) -> Ran:
    """misconduct. 20 Ill. Adm. Code 1770.206(n), in force from 1996-07-01.

    it will be left to the discretion of the Director to determine whether the recruit has forfeited the
    examination and whether the recruit is eligible to re-take the Certification Examination.

    (47 Ill. Reg. 9410)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    t1 = YES - is_none(x["director_retake_determination:made"])  # director retake determination has been determined
    t2 = all_of(t0, t1)  # exception misconduct applies
    t3 = x["retake_left"]  # retake left
    t4 = x["retake_requested"]  # retake requested
    t5 = x["director_retake_determination"]  # director retake determination
    t6 = all_of(t3, t4, t5)  # retake left and retake requested and director retake determination
    x["misconduct:applies"] = t2
    x["misconduct"] = t6
    return Ran((t0, t1, t2, t5, t6), (), ())



def s1770_206_o__examination_suffices_for_full_time(x: Frame) -> Ran:
    """examination suffices for full time. 20 Ill. Adm. Code 1770.206(o), in force from 1996-07-01.

    Successful completion of the Part-Time Certification Examination will not be deemed equivalent to or
    sufficient in and of itself, to render said part-time police officer eligible to obtain a waiver of full-time
    law enforcement basic training or a certificate attesting to equivalent training as a full-time law
    enforcement officer.

    (47 Ill. Reg. 9410)
    """
    x["examination_suffices_for_full_time"] = NO
    return Ran((), (), ())



def s1770_206_o__part_time_examination_suffices(x: Frame) -> Ran:
    """Does passing the Part-Time Certification Examination by itself make an officer eligible for a waiver of
    full-time training or a certificate of equivalent training?. 20 Ill. Adm. Code 1770.206(o), in force from
    1996-07-01.
    """
    t0 = x["examination_suffices_for_full_time"]  # examination suffices for full time
    x["part_time_examination_suffices"] = t0
    return Ran((), (), ())



def s1770_206_p__transition_course_prescribed_determination(x: Frame) -> Ran:
    """transition course prescribed. 20 Ill. Adm. Code 1770.206(p), in force from 2023-06-23.

    Completion of this course may be prescribed by the Board

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["transition_course_prescribed:made"])  # transition course prescribed
    x["transition_course_prescribed"] = t0
    x["transition_course_prescribed:given"] = t0
    return Ran((t0,), (), ())



def s1770_206_p__establish_transition_course_norm(x: Frame) -> Ran:
    """establish transition course. 20 Ill. Adm. Code 1770.206(p), in force from 2023-06-23.

    The Board will establish a

    (47 Ill. Reg. 9410)
    """
    v1 = x["transition_course_established_on"]  # transition course established on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["establish_transition_course"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_206_p__transition_course_may_be_prescribed(x: Frame) -> Ran:
    """transition course may be prescribed. 20 Ill. Adm. Code 1770.206(p), in force from 2023-06-23.

    Completion of this course may be prescribed by the Board for those part-time certified officers seeking
    appointment in full-time positions and a waiver of the full-time training requirement.

    (47 Ill. Reg. 9410)
    """
    t0 = x["part_time_certified"]  # part time certified
    t1 = x["seeks_full_time"]  # seeks full time
    t2 = x["barred_from_transition_course"]  # barred from transition course
    t3 = YES - t2  # not barred from transition course
    t4 = all_of(t0, t1, t3)  # part time certified and seeks full time and not barred from transition course
    x["transition_course_may_be_prescribed"] = t4
    return Ran((t0, t1, t3, t4), (), ())



def s1770_206_p__may_prescribe_transition_course(x: Frame) -> Ran:
    """May the Board prescribe the Transition Course for this officer?. 20 Ill. Adm. Code 1770.206(p), in force from
    2023-06-23.
    """
    t0 = x["transition_course_may_be_prescribed"]  # transition course may be prescribed
    x["may_prescribe_transition_course"] = t0
    return Ran((), (), ())



def s1770_206_p__academy_bars(x: Frame) -> Ran:
    """academy bars. 20 Ill. Adm. Code 1770.206(p), in force from 2023-06-23.

    The Board will establish a "Transition Course" that incorporates coursework and scenario-based trainings.
    Completion of this course may be prescribed by the Board for those part-time certified officers seeking
    appointment in full-time positions and a waiver of the full-time training requirement. Any recruit who has
    failed the full-time academy or failed to pass the full-time certification exam on three occasions is
    ineligible to attend this course.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["three_times_what"], ("examination",))  # three times what is examination
    t1 = x["full_time_academy_failed"]  # full time academy failed
    t2 = one_of(x["three_times_what"], ("both",))  # three times what is both
    v3 = x["full_time_academy_failures"]  # full time academy failures
    t5 = at_least(v3, 3)  # full time academy failures is at least 3
    t6 = chosen(((t0, t1), (t2, t5), ))  # full time academy failed where three times what is examination; full time academy failu...
    x["academy_bars"] = t6
    return Ran((t0, t1, t2, t5, t6), (v3,), ())



def s1770_206_p__failed_occasions(x: Frame) -> Ran:
    """failed occasions. 20 Ill. Adm. Code 1770.206(p), in force from 2023-06-23.

    The Board will establish a "Transition Course" that incorporates coursework and scenario-based trainings.
    Completion of this course may be prescribed by the Board for those part-time certified officers seeking
    appointment in full-time positions and a waiver of the full-time training requirement. Any recruit who has
    failed the full-time academy or failed to pass the full-time certification exam on three occasions is
    ineligible to attend this course.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["three_occasions"], ("career",))  # three occasions is career
    v1 = x["full_time_exam_failures"]  # full time exam failures
    t2 = one_of(x["three_occasions"], ("one_appointment",))  # three occasions is one appointment
    v3 = x["full_time_exam_failures_one_appointment"]  # full time exam failures one appointment
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # full time exam failures where three occasions is career; full time exam failures one ap...
    x["failed_occasions"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_206_p__barred_from_transition_course(x: Frame) -> Ran:
    """barred from transition course. 20 Ill. Adm. Code 1770.206(p), in force from 2023-06-23.

    Any recruit who has failed the full-time academy or failed to pass the full-time certification exam on three
    occasions is ineligible to attend this course.

    (47 Ill. Reg. 9410)
    """
    t0 = x["academy_bars"]  # academy bars
    v1 = x["failed_occasions"]  # failed occasions
    t3 = at_least(v1, 3)  # failed occasions is at least 3
    t4 = any_of(t0, t3)  # academy bars or failed occasions is at least 3
    x["barred_from_transition_course"] = t4
    return Ran((t3, t4), (v1,), ())



def s1770_206_p__may_attend_transition_course(x: Frame) -> Ran:
    """May this officer attend the Transition Course that the Board prescribes?. 20 Ill. Adm. Code 1770.206(p), in
    force from 2023-06-23.
    """
    t0 = x["part_time_certified"]  # part time certified
    t1 = x["seeks_full_time"]  # seeks full time
    t2 = x["transition_course_prescribed"]  # transition course prescribed
    t3 = x["barred_from_transition_course"]  # barred from transition course
    t4 = YES - t3  # not barred from transition course
    t5 = all_of(t0, t1, t2, t4)  # part time certified and seeks full time and transition course prescribed and not barred...
    x["may_attend_transition_course"] = t5
    return Ran((t0, t1, t2, t4, t5), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("20 Ill. Reg. 9047", until="47 Ill. Reg. 9410"), Version("47 Ill. Reg. 9410"), Version("47 Ill. Reg. 253", held=False, presumed=True), ),
        (0, 1, 2),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 738503, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 3652059)),
            Span(738504, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 738503)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 0, "20 Ill. Reg. 9047", 738654, 3652059, how="revived after 47 Ill. Reg. 253")),
            Span(738694, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 738654, 738693, how="revived after 47 Ill. Reg. 253")),
            Span(738694, 3652059, Status("in_force", 1, "47 Ill. Reg. 9410", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("20 Ill. Reg. 9047", until="47 Ill. Reg. 9410"), Version("47 Ill. Reg. 9410"), Version("47 Ill. Reg. 253", held=False, presumed=True), ),
        (0, 2),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 738503, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 3652059)),
            Span(738504, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 738503)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 0, "20 Ill. Reg. 9047", 738654, 3652059, how="revived after 47 Ill. Reg. 253")),
            Span(738694, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 738654, 738693, how="revived after 47 Ill. Reg. 253")),
            Span(738694, 3652059, Status("ended", 0, "47 Ill. Reg. 9410", 738694, 3652059, how="repealed", last=738693, standing=True)),
        ),
    ),
    Timeline(
        (Version("20 Ill. Reg. 9047", until="47 Ill. Reg. 9410"), Version("47 Ill. Reg. 9410"), Version("47 Ill. Reg. 253", held=False, presumed=True), ),
        (1, 2),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 738503, Status("no_such_provision", -1, "", 728841, 3652059, standing=True)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 728841, 738503, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 728841, 738503, first=738694, standing=True)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 738654, 738693, how="may have been in 47 Ill. Reg. 253", first=738694, standing=True)),
            Span(738694, 3652059, Status("in_force", 1, "47 Ill. Reg. 9410", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("20 Ill. Reg. 9047"), ),
        (0,),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 3652059)),
        ),
    ),
    Timeline(
        (Version("47 Ill. Reg. 9410"), Version("47 Ill. Reg. 253", held=False, presumed=True), ),
        (0, 1),
        (
            Span(1, 738503, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 1, 738503)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 1, 738503, first=738694)),
            Span(738504, 738693, Status("text_not_held", 1, "47 Ill. Reg. 253", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 1, "47 Ill. Reg. 253", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 738654, 738693, how="may have been in 47 Ill. Reg. 253", first=738694)),
            Span(738694, 3652059, Status("in_force", 0, "47 Ill. Reg. 9410", 738694, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1770.206", "20 Ill. Adm. Code 1770.206", "Procedures for Administration of Part-Time Police Officers Certification Examination", "section", TIMELINES[3],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.206(a)", "20 Ill. Adm. Code 1770.206(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "7740a47d8dc45e77a8d5a7fb9ce20e671326979870da15e3dc6de9e7e192973d", "11d441ecb3fb7f94cf0715b1c1e6ec660b72eee9a07db44822cf108ad35f5657"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "6f9380c88a127fddbfd8e87ca6c34b7e0778529288e48d0221ccf3ccd06b28d0", "11d441ecb3fb7f94cf0715b1c1e6ec660b72eee9a07db44822cf108ad35f5657"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "11d441ecb3fb7f94cf0715b1c1e6ec660b72eee9a07db44822cf108ad35f5657"),
        ),
        (),
    ),
    Place(
        "1770.206(b)", "20 Ill. Adm. Code 1770.206(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are printed the other way round; item 11: after receive add a, which the conversion of the notice garbled", False, "a75c1162677e683e8869cd0bae0780c4352420e1010ae52fa5219d7fd9388d18", "0756fa9d389a940ecb0570a54525d26987c5832b456396d2474d2f175e0b0cf8"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "e66ad0d1094d0e7694016021a1c29078d7e7a4758891d6cb755539b894ccf412", "d0087be4c2ee2caefbd1710b03062006432db83364ffdbdbd9e8b204517a4bd7"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "96d0f75025588f17e8eb817166705fb57840ccdbd5fe76494c1d9171c1e2c118"),
        ),
        (),
    ),
    Place(
        "1770.206(c)", "20 Ill. Adm. Code 1770.206(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words; the list of changes; the marks are printed the other way round", False, "910f09f4a5e946e7394282d2b30946477f6fcbebcbe0eb82d1217b3b42f94b9c", "02624a04ce28a8e60b593142fb11421d0c9b90338c68518b70778d543eb9d9cc"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "b096725dfd5b019bfee56f76bf6e987fa3f12888c7d765512b10d4fb4ea992d3", "02624a04ce28a8e60b593142fb11421d0c9b90338c68518b70778d543eb9d9cc"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "02624a04ce28a8e60b593142fb11421d0c9b90338c68518b70778d543eb9d9cc"),
        ),
        (),
    ),
    Place(
        "1770.206(d)", "20 Ill. Adm. Code 1770.206(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are printed the other way round; the list of changes adds these words", False, "42c8f52d2778576d51b412dbb076793f985c86ac937f4b6f5e7a039d5f73a5f8", "4b93ea50f70f0c71d527ec417bb0eca59216d73d734288e4261d3fd678571894"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "7a20de83fd3ea993326b61d8f9caa640a42e7cbd2a20aea882ed9729fa967821", "4b93ea50f70f0c71d527ec417bb0eca59216d73d734288e4261d3fd678571894"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4b93ea50f70f0c71d527ec417bb0eca59216d73d734288e4261d3fd678571894"),
        ),
        (),
    ),
    Place(
        "1770.206(e)", "20 Ill. Adm. Code 1770.206(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "38296cda623a55c639c7669667b5c9e69f0b4018a973582c317d2eb5161e15db", "de6ccf4c8c93a258314704cbea4422ae577d5a72c3b8efda9ed1122a308778e1"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "031c43598db11de43c8e6a922be0ccdfb0c0361f466ea7da1299ed30e250f9cc", "eeb4e7ee159fedbcef4ab9332074b9456ca8c4c9198c7c3183cfb5b0ee83de20"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "42e33c83a65896ade416f077e693cefbeb65a3c2d2abe2c697776250c654f401"),
        ),
        (),
    ),
    Place(
        "1770.206(f)", "20 Ill. Adm. Code 1770.206(f)", "", "item", TIMELINES[3],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "4cc3621cb1bfa84b20b7a56d19bdb4fc722483412b26492f0fadb5fbe0585b3e", "f8268e01797029ff9b56a4eb79df78da8827d0cbbe3d7614d5844909cfd67d86"),
        ),
        (),
    ),
    Place(
        "1770.206(g)", "20 Ill. Adm. Code 1770.206(g)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are printed the other way round; the list of changes adds these words; the marks; the list of changes strikes other words: his or her", False, "68015bc5d4f08530a0cd18b9f0d167f95954f9cf4cd5cc116ef786bf01220b06", "b973675e4bf032418c2594a1a4d9303df7d3284129b046f09b66310d62317f00"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "8187be8248ef3ff3bae9c660386eee2b0607337c8db8e0003716906e15602aa9", "b973675e4bf032418c2594a1a4d9303df7d3284129b046f09b66310d62317f00"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b973675e4bf032418c2594a1a4d9303df7d3284129b046f09b66310d62317f00"),
        ),
        (),
    ),
    Place(
        "1770.206(h)", "20 Ill. Adm. Code 1770.206(h)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words; item 11 strikes o and adds n; the struck letter is not printed", False, "1b13a4f38afbc88edb258731d8145cbfcf8c0b5435bc7624b627d66e09845d1e", "f94aff4292d40ac3ffbf565cddd93b19145fa27720e14c3af5091ecaed54ceb5"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "add96bf9bd78f2cf8754adf9039a75f04d18e14a950f395868410620aef2a670", "f94aff4292d40ac3ffbf565cddd93b19145fa27720e14c3af5091ecaed54ceb5"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f94aff4292d40ac3ffbf565cddd93b19145fa27720e14c3af5091ecaed54ceb5"),
        ),
        (),
    ),
    Place(
        "1770.206(i)", "20 Ill. Adm. Code 1770.206(i)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are printed the other way round; the list of changes adds these words", False, "76563770b496b856fb15a3c5f1f8bd5cd833febce12158728bec53c174ec835c", "db9097ac07d20e1c09c6948dc1e6ba1cd25cc9987b60f1454d700e00d6733b79"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "6e84605c3bea91716ce048082afbfae16aca25a48b7bee2f05a99b0ad6e0b968", "db9097ac07d20e1c09c6948dc1e6ba1cd25cc9987b60f1454d700e00d6733b79"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "db9097ac07d20e1c09c6948dc1e6ba1cd25cc9987b60f1454d700e00d6733b79"),
        ),
        (),
    ),
    Place(
        "1770.206(j)", "20 Ill. Adm. Code 1770.206(j)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "78e5dcdde3e130c7287ba60484ecfd125d8a704c11f86102c67e2d9469c8b707", "e03b7c17c12e2ba9f61db087b5127c8b84eedf510f43582b49b93b4a8d90eaef"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "d24e00b2dade96d070dff0da47cb227361cbaff78f6bb8905fbde70772367bbc", "e03b7c17c12e2ba9f61db087b5127c8b84eedf510f43582b49b93b4a8d90eaef"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e03b7c17c12e2ba9f61db087b5127c8b84eedf510f43582b49b93b4a8d90eaef"),
        ),
        (),
    ),
    Place(
        "1770.206(k)", "20 Ill. Adm. Code 1770.206(k)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "d303fab9249170368cf5ed2c1e8337dfa12e6bf4e612450cfb21601ffc0c61d3", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "16b57e3ada0ff06da343d112e518c4710345e226789377dddf2d441c50903718", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.206(l)", "20 Ill. Adm. Code 1770.206(l)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the marks; the list of changes strikes other words: he or she", False, "9ae3a703d5bb707dd24b18081c0e244bc7ec732c1cddf6cb6e9e6ccc28ebd3a9", "cabedfe5a3d5160efbfa48bf3cba2f9a38061eb7c6f17255899c448c79d89e0a"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "bf9b2279f4274dc519771dabf1aea5b01ef0466482c30a91ec4e51678a72ecff", "cabedfe5a3d5160efbfa48bf3cba2f9a38061eb7c6f17255899c448c79d89e0a"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cabedfe5a3d5160efbfa48bf3cba2f9a38061eb7c6f17255899c448c79d89e0a"),
        ),
        (),
    ),
    Place(
        "1770.206(m)", "20 Ill. Adm. Code 1770.206(m)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words; the same words struck, with other capitals", False, "8f753a55d6d610dd97d6b852b86d93f72af6b6547ca0cee3ab79eb3c68e792a1", "9202cb967505eb3867644e04138848ca6393a7814c9b3d235e3524af4cb5b30a"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "abcbcd5a4a8c948a89b027becdfddb5ef2e491db300475544eaaa44724a9a15e", "9202cb967505eb3867644e04138848ca6393a7814c9b3d235e3524af4cb5b30a"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9202cb967505eb3867644e04138848ca6393a7814c9b3d235e3524af4cb5b30a"),
        ),
        (),
    ),
    Place(
        "1770.206(n)", "20 Ill. Adm. Code 1770.206(n)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words; the marks; item 11 strikes officer's and adds recruit", False, "4d8a35392a96437df64b829bc180e2a13664af50c33a3d90eb7ad375781d1666", "580bbde8c2c55813815d9177c7c4ab46fe10a96b946e17079c3aa1123c8af931"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "a7e499ddbb9fd5449a5ab64e5fec28537c5b887a1a8b5bc6e1801983414275d4", "580bbde8c2c55813815d9177c7c4ab46fe10a96b946e17079c3aa1123c8af931"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "580bbde8c2c55813815d9177c7c4ab46fe10a96b946e17079c3aa1123c8af931"),
        ),
        (),
    ),
    Place(
        "1770.206(o)", "20 Ill. Adm. Code 1770.206(o)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "d2fae55fe33cb4509ad894dc05bc6df0c6a95cc579abb6fe15316370e4f784ed", "572008f37a854bedceb696886b0d976a9f84a846dc591dcfb3893c27af148b44"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "62022fa046ec0c792df4d31bab4cc272de4d6f06bbb9c0e9821fe8aa64b41aa4", "572008f37a854bedceb696886b0d976a9f84a846dc591dcfb3893c27af148b44"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "572008f37a854bedceb696886b0d976a9f84a846dc591dcfb3893c27af148b44"),
        ),
        (),
    ),
    Place(
        "1770.206(p)", "20 Ill. Adm. Code 1770.206(p)", "", "item", TIMELINES[4],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "89c06287db6ebe230167c287bb62ba9d09506d604537c9b776697e9916c17011", "aea4efb9ffe96d191554c9d1e603e6423127eb04587b050f7f686ab485b0d01b"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "aea4efb9ffe96d191554c9d1e603e6423127eb04587b050f7f686ab485b0d01b"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("passed", "failed", "forfeited", "excused"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("local_le_agency", "state_agency", "other"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("full_time", "part_time"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("initial", "retake"), (), False),
    Spec("number", "", 1, True, None, None, False, (), (), False),
    Spec("number", "", 1, True, 1, 99, False, (), (), False),
    Spec("number", "hours", 3600000000, False, 0, 86400000000, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "open", "used", "lapsed"), (), False),
    Spec("number", "", 1, True, 0, 99, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "administer_examination", "norm", 1, "1770.206(a)", s1770_206_a__administer_examination_norm,
        (("administer_examination", 2),), ("course_completed", "exam_given_on"), 0, 5,
        TIMELINES[0], (),
        "no time stated",
        (
            Step("fact", "course completed", (), ("course_completed",), "p0", SPECS[0]),
            Step("fact", "exam given on", (), ("exam_given_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "recruit", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "examination_owed", "question", 1, "1770.206(a)", s1770_206_a__examination_owed,
        (("examination_owed", 1),), ("administer_examination",), 5, 1,
        TIMELINES[0], (),
        "administer examination is one of pending, done on time",
        (
            Step("rule", "administer examination", (), ("administer_examination",), "v0", SPECS[2]),
            Step("states", "administer examination is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must the Board administer the Part-Time Certification Examination to this recruit, or has it?", (), "",
    ),
    Rule(
        "eligible_for_certification", "define", 1, "1770.206(b)", s1770_206_b__eligible_for_certification,
        (("eligible_for_certification", 3),), ("passed_on_record", "failure_is_final"), 6, 2,
        TIMELINES[1], (),
        "passed on record and not failure is final",
        (
            Step("rule", "passed on record", (), ("passed_on_record",), "", SPECS[0]),
            Step("rule", "failure is final", (), ("failure_is_final",), "", SPECS[0]),
            Step("not", "not failure is final", (1,), (), "p0", SPECS[0]),
            Step("and", "passed on record and not failure is final", (0, 2), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_receive_part_time_certification", "question", 1, "1770.206(b)", s1770_206_b__may_receive_part_time_certification,
        (("may_receive_part_time_certification", 0),), ("eligible_for_certification",), 8, 0,
        TIMELINES[0], (),
        "eligible for certification",
        (
            Step("rule", "eligible for certification", (), ("eligible_for_certification",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is this recruit to receive a certification of the part-time basic training requirements?", ("By the result on record; whether a score is a pass is passed_part_time.",), "",
    ),
    Rule(
        "eligible_for_certification", "define", 2, "1770.206(b)", s1770_206_b__eligible_for_certification_v2,
        (("eligible_for_certification", 3),), ("passed_on_record", "failure_is_final"), 8, 2,
        TIMELINES[2], (),
        "passed on record and not failure is final",
        (
            Step("rule", "passed on record", (), ("passed_on_record",), "", SPECS[0]),
            Step("rule", "failure is final", (), ("failure_is_final",), "", SPECS[0]),
            Step("not", "not failure is final", (1,), (), "p0", SPECS[0]),
            Step("and", "passed on record and not failure is final", (0, 2), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "issue_certification", "norm", 1, "1770.206(b)", s1770_206_b__issue_certification_norm,
        (("issue_certification", 2),), ("eligible_for_certification", "certification_received_on"), 10, 4,
        TIMELINES[2], (),
        "no time stated",
        (
            Step("rule", "eligible for certification", (), ("eligible_for_certification",), "", SPECS[0]),
            Step("fact", "certification received on", (), ("certification_received_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "recruit", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", ("Until 47 Ill. Reg. 9410 a recruit who passed was only eligible; now the certification will be received.",), "",
    ),
    Rule(
        "report_scores", "norm", 1, "1770.206(c)", s1770_206_c__report_scores_norm,
        (("report_scores", 6), ("report_scores:due", 4)), ("exam_date", "scores_reported_on"), 14, 4,
        TIMELINES[0], (),
        "within 14 days after exam date",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v1", SPECS[3]),
            Step("move", "14 days after exam date", (2,), ("days", 14, None), "v2", SPECS[3]),
            Step("roll", "deadline 14 days after exam date", (3,), (), "v3", SPECS[3]),
            Step("fact", "scores reported on", (), ("scores_reported_on",), "v4", SPECS[1]),
            Step("norm", "within 14 days after exam date", (0, 1, 4, 5), ("duty", "board", "employing_agency", (0, 1, 4, None, 5, None), False), "v5", SPECS[2]),
        ),
        SPECS[2], Governor("date", "exam date", ("exam_date",), s1770_206_c__report_scores_norm__governed_by), "", ("The text names no bearer; the Board administers the examination (1770.205(k)(1)), so it is taken as the Board.",), "",
    ),
    Rule(
        "part_time_scores_reported_in_time", "question", 1, "1770.206(c)", s1770_206_c__part_time_scores_reported_in_time,
        (("part_time_scores_reported_in_time", 1),), ("report_scores",), 18, 1,
        TIMELINES[0], (),
        "report scores is done on time",
        (
            Step("rule", "report scores", (), ("report_scores",), "v0", SPECS[2]),
            Step("states", "report scores is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "exam date", ("exam_date",), s1770_206_c__part_time_scores_reported_in_time__governed_by), "Were the scores of the Part-Time Certification Examination reported in time?", (), "",
    ),
    Rule(
        "passed_on_record", "define", 1, "1770.206(d)", s1770_206_d__passed_on_record,
        (("passed_on_record", 0),), ("part_time_attempts",), 19, 1,
        TIMELINES[0], ((0, ("required to successfully complete the Certification Examination on one occasion only.",)), (1, ("required to successfully complete the Part-Time Certification Examination on one occasion only.",))),
        "there is one of part time attempts where result is passed and taken on is on or before asked on",
        (
            Step("gather", "there is one of part time attempts where result is passed and taken on is on or before asked on", (), ("any", "part_time_attempts", None, None, 0, 0, (5,), (
                Step("field", "result", (), ("result",), "v0", SPECS[4]),
                Step("member", "result is passed", (0,), (("passed",),), "p0", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v1", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v2", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (2, 3), ("le",), "p1", SPECS[0]),
                Step("and", "result is passed and taken on is on or before asked on", (1, 4), (), "p2", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "requalification_needed", "define", 1, "1770.206(d)", s1770_206_d__requalification_needed,
        (("requalification_needed", 0),), (), 20, 0,
        TIMELINES[0], ((0, ("There are no requirements for re-qualification.",)), (1, ("There are no requirements for re-qualification.",))),
        "no",
        (
            Step("literal", "no", (), (False,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "must_requalify_part_time", "question", 1, "1770.206(d)", s1770_206_d__must_requalify_part_time,
        (("must_requalify_part_time", 0),), ("requalification_needed",), 20, 0,
        TIMELINES[0], (),
        "requalification needed",
        (
            Step("rule", "requalification needed", (), ("requalification_needed",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must a part-time officer who has passed re-qualify by examination?", (), "",
    ),
    Rule(
        "eligible_to_sit", "define", 1, "1770.206(e)", s1770_206_e__eligible_to_sit,
        (("eligible_to_sit", 0),), ("completion_certified_by_board",), 20, 1,
        TIMELINES[1], (),
        "completion certified by board",
        (
            Step("fact", "completion certified by board", (), ("completion_certified_by_board",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_sit_part_time", "question", 1, "1770.206(e)", s1770_206_e__may_sit_part_time,
        (("may_sit_part_time", 3),), ("eligible_to_sit", "every_module_passed", "employed_as_required"), 21, 1,
        TIMELINES[0], (),
        "eligible to sit and every module passed and employed as required",
        (
            Step("rule", "eligible to sit", (), ("eligible_to_sit",), "", SPECS[0]),
            Step("rule", "every module passed", (), ("every_module_passed",), "", SPECS[0]),
            Step("rule", "employed as required", (), ("employed_as_required",), "", SPECS[0]),
            Step("and", "eligible to sit and every module passed and employed as required", (0, 1, 2), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May this recruit take the Part-Time Certification Examination?", ("(d) asks for one success and forbids no second sitting, so having passed is no bar here. No average is asked for, unlike 1720.25(e).",), "",
    ),
    Rule(
        "eligible_to_sit", "define", 2, "1770.206(e)", s1770_206_e__eligible_to_sit_v2,
        (("eligible_to_sit", 2),), ("course_completed", "completion_certified_by_board"), 22, 3,
        TIMELINES[2], (),
        "course completed and completion certified by board",
        (
            Step("fact", "course completed", (), ("course_completed",), "p0", SPECS[0]),
            Step("fact", "completion certified by board", (), ("completion_certified_by_board",), "p1", SPECS[0]),
            Step("and", "course completed and completion certified by board", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "employer_qualifies", "define", 1, "1770.206(f)", s1770_206_f__employer_qualifies,
        (("employer_qualifies", 14),), ("employer_kind", "part_time_local_agency"), 25, 11,
        TIMELINES[3], (),
        "employer kind is not none and employer kind is one of local le agency, state agency where part time local agency is any agency; employer kind is not none and employer kind is local le agency where part time local agency is local only",
        (
            Step("selector", "part time local agency is any agency", (), ("part_time_local_agency", "any_agency"), "p0", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v0", SPECS[5]),
            Step("void", "employer kind is none", (1,), (), "p1", SPECS[0]),
            Step("not", "employer kind is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v1", SPECS[5]),
            Step("member", "employer kind is one of local le agency, state agency", (4,), (("local_le_agency", "state_agency"),), "p3", SPECS[0]),
            Step("and", "employer kind is not none and employer kind is one of local le agency, state agency", (3, 5), (), "p4", SPECS[0]),
            Step("selector", "part time local agency is local only", (), ("part_time_local_agency", "local_only"), "p5", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v2", SPECS[5]),
            Step("void", "employer kind is none", (8,), (), "p6", SPECS[0]),
            Step("not", "employer kind is not none", (9,), (), "p7", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v3", SPECS[5]),
            Step("member", "employer kind is local le agency", (11,), (("local_le_agency",),), "p8", SPECS[0]),
            Step("and", "employer kind is not none and employer kind is local le agency", (10, 12), (), "p9", SPECS[0]),
            Step("chosen", "employer kind is not none and employer kind is one of local le agency, state agency where part time local agency is any agency; employer kind is not none and employer kind is local le agency where part time local agency is local only", (0, 6, 7, 13), ("part_time_local_agency",), "p10", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "employed_as_required", "define", 1, "1770.206(f)", s1770_206_f__employed_as_required,
        (("employed_as_required", 6),), ("employment_status", "employer_qualifies"), 36, 4,
        TIMELINES[3], (),
        "employment status is not none and employment status is part time and employer qualifies",
        (
            Step("fact", "employment status", (), ("employment_status",), "v0", SPECS[6]),
            Step("void", "employment status is none", (0,), (), "p0", SPECS[0]),
            Step("not", "employment status is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "employment status", (), ("employment_status",), "v1", SPECS[6]),
            Step("member", "employment status is part time", (3,), (("part_time",),), "p2", SPECS[0]),
            Step("rule", "employer qualifies", (), ("employer_qualifies",), "", SPECS[0]),
            Step("and", "employment status is not none and employment status is part time and employer qualifies", (2, 4, 5), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "initial_failed", "define", 1, "1770.206(g)", s1770_206_g__initial_failed,
        (("initial_failed", 0),), ("part_time_attempts", "appointment_seq"), 40, 1,
        TIMELINES[0], ((0, ("on the initial administration",)), (1, ("on the initial administration",))),
        "there is one of part time attempts where kind is initial and appointment is at most appointment seq and result is one of failed, forfeited and taken on is on or before asked on",
        (
            Step("gather", "there is one of part time attempts where kind is initial and appointment is at most appointment seq and result is one of failed, forfeited and taken on is on or before asked on", (), ("any", "part_time_attempts", None, None, 0, 0, (10,), (
                Step("field", "kind", (), ("kind",), "v0", SPECS[7]),
                Step("member", "kind is initial", (0,), (("initial",),), "p0", SPECS[0]),
                Step("field", "appointment", (), ("appointment",), "v1", SPECS[8]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v2", SPECS[9]),
                Step("compare", "appointment is at most appointment seq", (2, 3), ("le",), "p1", SPECS[0]),
                Step("field", "result", (), ("result",), "v3", SPECS[4]),
                Step("member", "result is one of failed, forfeited", (5,), (("failed", "forfeited"),), "p2", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v4", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v5", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (7, 8), ("le",), "p3", SPECS[0]),
                Step("and", "kind is initial and appointment is at most appointment seq and result is one of failed, forfeited and taken on is on or before asked on", (1, 4, 6, 9), (), "p4", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("In this appointment or an earlier one: with each respective appointment counts the re-takes anew, not the initial administration.",), "",
    ),
    Rule(
        "retakes_in_all", "define", 1, "1770.206(g)", s1770_206_g__retakes_in_all,
        (("retakes_in_all", 0),), ("part_time_attempts", "appointment_seq"), 41, 0,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "the number of part time attempts where kind is retake and appointment is appointment seq and taken on is on or before asked on",
        (
            Step("gather", "the number of part time attempts where kind is retake and appointment is appointment seq and taken on is on or before asked on", (), ("count", "part_time_attempts", None, None, 0, 0, (8,), (
                Step("field", "kind", (), ("kind",), "v0", SPECS[7]),
                Step("member", "kind is retake", (0,), (("retake",),), "p0", SPECS[0]),
                Step("field", "appointment", (), ("appointment",), "v1", SPECS[8]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v2", SPECS[9]),
                Step("compare", "appointment is appointment seq", (2, 3), ("eq",), "p1", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v3", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v4", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (5, 6), ("le",), "p2", SPECS[0]),
                Step("and", "kind is retake and appointment is appointment seq and taken on is on or before asked on", (1, 4, 7), (), "p3", SPECS[0]),)), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retakes_not_excused", "define", 1, "1770.206(g)", s1770_206_g__retakes_not_excused,
        (("retakes_not_excused", 0),), ("part_time_attempts", "appointment_seq"), 41, 0,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "the number of part time attempts where kind is retake and appointment is appointment seq and result is not excused and taken on is on or before asked on",
        (
            Step("gather", "the number of part time attempts where kind is retake and appointment is appointment seq and result is not excused and taken on is on or before asked on", (), ("count", "part_time_attempts", None, None, 0, 0, (11,), (
                Step("field", "kind", (), ("kind",), "v0", SPECS[7]),
                Step("member", "kind is retake", (0,), (("retake",),), "p0", SPECS[0]),
                Step("field", "appointment", (), ("appointment",), "v1", SPECS[8]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v2", SPECS[9]),
                Step("compare", "appointment is appointment seq", (2, 3), ("eq",), "p1", SPECS[0]),
                Step("field", "result", (), ("result",), "v3", SPECS[4]),
                Step("member", "result is excused", (5,), (("excused",),), "p2", SPECS[0]),
                Step("not", "result is not excused", (6,), (), "p3", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v4", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v5", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (8, 9), ("le",), "p4", SPECS[0]),
                Step("and", "kind is retake and appointment is appointment seq and result is not excused and taken on is on or before asked on", (1, 4, 7, 10), (), "p5", SPECS[0]),)), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retakes_not_forfeited", "define", 1, "1770.206(g)", s1770_206_g__retakes_not_forfeited,
        (("retakes_not_forfeited", 0),), ("part_time_attempts", "appointment_seq"), 41, 0,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "the number of part time attempts where kind is retake and appointment is appointment seq and result is not forfeited and taken on is on or before asked on",
        (
            Step("gather", "the number of part time attempts where kind is retake and appointment is appointment seq and result is not forfeited and taken on is on or before asked on", (), ("count", "part_time_attempts", None, None, 0, 0, (11,), (
                Step("field", "kind", (), ("kind",), "v0", SPECS[7]),
                Step("member", "kind is retake", (0,), (("retake",),), "p0", SPECS[0]),
                Step("field", "appointment", (), ("appointment",), "v1", SPECS[8]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v2", SPECS[9]),
                Step("compare", "appointment is appointment seq", (2, 3), ("eq",), "p1", SPECS[0]),
                Step("field", "result", (), ("result",), "v3", SPECS[4]),
                Step("member", "result is forfeited", (5,), (("forfeited",),), "p2", SPECS[0]),
                Step("not", "result is not forfeited", (6,), (), "p3", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v4", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v5", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (8, 9), ("le",), "p4", SPECS[0]),
                Step("and", "kind is retake and appointment is appointment seq and result is not forfeited and taken on is on or before asked on", (1, 4, 7, 10), (), "p5", SPECS[0]),)), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retakes_completed", "define", 1, "1770.206(g)", s1770_206_g__retakes_completed,
        (("retakes_completed", 0),), ("part_time_attempts", "appointment_seq"), 41, 0,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "the number of part time attempts where kind is retake and appointment is appointment seq and result is one of passed, failed and taken on is on or before asked on",
        (
            Step("gather", "the number of part time attempts where kind is retake and appointment is appointment seq and result is one of passed, failed and taken on is on or before asked on", (), ("count", "part_time_attempts", None, None, 0, 0, (10,), (
                Step("field", "kind", (), ("kind",), "v0", SPECS[7]),
                Step("member", "kind is retake", (0,), (("retake",),), "p0", SPECS[0]),
                Step("field", "appointment", (), ("appointment",), "v1", SPECS[8]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v2", SPECS[9]),
                Step("compare", "appointment is appointment seq", (2, 3), ("eq",), "p1", SPECS[0]),
                Step("field", "result", (), ("result",), "v3", SPECS[4]),
                Step("member", "result is one of passed, failed", (5,), (("passed", "failed"),), "p2", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v4", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v5", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (7, 8), ("le",), "p3", SPECS[0]),
                Step("and", "kind is retake and appointment is appointment seq and result is one of passed, failed and taken on is on or before asked on", (1, 4, 6, 9), (), "p4", SPECS[0]),)), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retakes_used", "define", 1, "1770.206(g)", s1770_206_g__retakes_used,
        (("retakes_used", 4),), ("retakes_without_excused", "retakes_with_excused", "part_time_excused_retake"), 41, 2,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "retakes without excused where part time excused retake is not counted; retakes with excused where part time excused retake is counted",
        (
            Step("selector", "part time excused retake is not counted", (), ("part_time_excused_retake", "not_counted"), "p0", SPECS[0]),
            Step("rule", "retakes without excused", (), ("retakes_without_excused",), "v0", SPECS[8]),
            Step("selector", "part time excused retake is counted", (), ("part_time_excused_retake", "counted"), "p1", SPECS[0]),
            Step("rule", "retakes with excused", (), ("retakes_with_excused",), "v1", SPECS[8]),
            Step("chosen", "retakes without excused where part time excused retake is not counted; retakes with excused where part time excused retake is counted", (0, 1, 2, 3), ("part_time_excused_retake",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retakes_without_excused", "define", 1, "1770.206(g)", s1770_206_g__retakes_without_excused,
        (("retakes_without_excused", 4),), ("retakes_not_excused", "retakes_completed", "part_time_forfeited_retake"), 43, 2,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "retakes not excused where part time forfeited retake is counted; retakes completed where part time forfeited retake is not counted",
        (
            Step("selector", "part time forfeited retake is counted", (), ("part_time_forfeited_retake", "counted"), "p0", SPECS[0]),
            Step("rule", "retakes not excused", (), ("retakes_not_excused",), "v0", SPECS[8]),
            Step("selector", "part time forfeited retake is not counted", (), ("part_time_forfeited_retake", "not_counted"), "p1", SPECS[0]),
            Step("rule", "retakes completed", (), ("retakes_completed",), "v1", SPECS[8]),
            Step("chosen", "retakes not excused where part time forfeited retake is counted; retakes completed where part time forfeited retake is not counted", (0, 1, 2, 3), ("part_time_forfeited_retake",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retakes_with_excused", "define", 1, "1770.206(g)", s1770_206_g__retakes_with_excused,
        (("retakes_with_excused", 4),), ("retakes_in_all", "retakes_not_forfeited", "part_time_forfeited_retake"), 45, 2,
        TIMELINES[0], ((0, ("a maximum of two times with each respective appointment.",)), (1, ("a maximum of two times with each respective appointment.",))),
        "retakes in all where part time forfeited retake is counted; retakes not forfeited where part time forfeited retake is not counted",
        (
            Step("selector", "part time forfeited retake is counted", (), ("part_time_forfeited_retake", "counted"), "p0", SPECS[0]),
            Step("rule", "retakes in all", (), ("retakes_in_all",), "v0", SPECS[8]),
            Step("selector", "part time forfeited retake is not counted", (), ("part_time_forfeited_retake", "not_counted"), "p1", SPECS[0]),
            Step("rule", "retakes not forfeited", (), ("retakes_not_forfeited",), "v1", SPECS[8]),
            Step("chosen", "retakes in all where part time forfeited retake is counted; retakes not forfeited where part time forfeited retake is not counted", (0, 1, 2, 3), ("part_time_forfeited_retake",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "retake_left", "define", 1, "1770.206(g)", s1770_206_g__retake_left,
        (("retake_left", 6),), ("initial_failed", "passed_on_record", "retakes_used"), 47, 3,
        TIMELINES[0], ((0, ("will be allowed to re-take the Certification Examination a maximum of two times with each respective appointment.",)), (1, ("will be allowed to re-take the Part-Time Certification Examination a maximum of two times with each respective appointment.",))),
        "initial failed and not passed on record and retakes used is less than 2",
        (
            Step("rule", "initial failed", (), ("initial_failed",), "", SPECS[0]),
            Step("rule", "passed on record", (), ("passed_on_record",), "", SPECS[0]),
            Step("not", "not passed on record", (1,), (), "p0", SPECS[0]),
            Step("rule", "retakes used", (), ("retakes_used",), "v0", SPECS[8]),
            Step("literal", "2", (), (2,), "", SPECS[8]),
            Step("compare", "retakes used is less than 2", (3, 4), ("lt",), "p1", SPECS[0]),
            Step("and", "initial failed and not passed on record and retakes used is less than 2", (0, 2, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", ("Two re-takes and the initial administration: item 11 would have it 2 more, the text has two times; it is the same (DD-10).",), "",
    ),
    Rule(
        "failed_in_this_appointment", "define", 1, "1770.206(g)", s1770_206_g__failed_in_this_appointment,
        (("failed_in_this_appointment", 0),), ("part_time_attempts", "appointment_seq"), 50, 1,
        TIMELINES[0], ((0, ("Failure of this test",)), (1, ("Failure of this test",))),
        "there is one of part time attempts where appointment is appointment seq and result is one of failed, forfeited and taken on is on or before asked on",
        (
            Step("gather", "there is one of part time attempts where appointment is appointment seq and result is one of failed, forfeited and taken on is on or before asked on", (), ("any", "part_time_attempts", None, None, 0, 0, (8,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[8]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[9]),
                Step("compare", "appointment is appointment seq", (0, 1), ("eq",), "p0", SPECS[0]),
                Step("field", "result", (), ("result",), "v2", SPECS[4]),
                Step("member", "result is one of failed, forfeited", (3,), (("failed", "forfeited"),), "p1", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v3", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v4", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (5, 6), ("le",), "p2", SPECS[0]),
                Step("and", "appointment is appointment seq and result is one of failed, forfeited and taken on is on or before asked on", (2, 4, 7), (), "p3", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retakes_exhausted", "define", 1, "1770.206(g)", s1770_206_g__retakes_exhausted,
        (("retakes_exhausted", 6),), ("initial_failed", "passed_on_record", "retakes_used"), 51, 3,
        TIMELINES[0], ((0, ("Failure of this test",)), (1, ("Failure of this test",))),
        "initial failed and not passed on record and retakes used is at least 2",
        (
            Step("rule", "initial failed", (), ("initial_failed",), "", SPECS[0]),
            Step("rule", "passed on record", (), ("passed_on_record",), "", SPECS[0]),
            Step("not", "not passed on record", (1,), (), "p0", SPECS[0]),
            Step("rule", "retakes used", (), ("retakes_used",), "v0", SPECS[8]),
            Step("literal", "2", (), (2,), "", SPECS[8]),
            Step("compare", "retakes used is at least 2", (3, 4), ("ge",), "p1", SPECS[0]),
            Step("and", "initial failed and not passed on record and retakes used is at least 2", (0, 2, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "failure_is_final", "define", 1, "1770.206(g)", s1770_206_g__failure_is_final,
        (("failure_is_final", 4),), ("retakes_exhausted", "failed_in_this_appointment", "failure_of_this_test"), 54, 3,
        TIMELINES[0], ((0, ("Failure of this test shall result in the recruit not being eligible for certification and the recruit must forfeit his/her position.",)), (1, ("Failure of this test shall result in the recruit not being eligible for certification and the recruit must forfeit the recruit's position.",))),
        "retakes exhausted where failure of this test is last retake; failed in this appointment where failure of this test is any failure",
        (
            Step("selector", "failure of this test is last retake", (), ("failure_of_this_test", "last_retake"), "p0", SPECS[0]),
            Step("rule", "retakes exhausted", (), ("retakes_exhausted",), "", SPECS[0]),
            Step("selector", "failure of this test is any failure", (), ("failure_of_this_test", "any_failure"), "p1", SPECS[0]),
            Step("rule", "failed in this appointment", (), ("failed_in_this_appointment",), "", SPECS[0]),
            Step("chosen", "retakes exhausted where failure of this test is last retake; failed in this appointment where failure of this test is any failure", (0, 1, 2, 3), ("failure_of_this_test",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_failure_forfeits", "question", 1, "1770.206(g)", s1770_206_g__part_time_failure_forfeits,
        (("part_time_failure_forfeits", 0),), ("failure_is_final",), 57, 0,
        TIMELINES[0], (),
        "failure is final",
        (
            Step("rule", "failure is final", (), ("failure_is_final",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must this recruit forfeit the position for failing the Part-Time Certification Examination?", (), "",
    ),
    Rule(
        "part_time_position_lost", "question", 1, "1770.206(g)", s1770_206_g__part_time_position_lost,
        (("part_time_position_lost", 6),), ("out_of_the_course", "obtain_certificate_by_1997", "obtain_part_time_certificate", "failure_is_final"), 57, 3,
        TIMELINES[0], (),
        "out of the course or obtain certificate by 1997 is one of overdue, done late or obtain part time certificate is one of overdue, done late or failure is final",
        (
            Step("rule", "out of the course", (), ("out_of_the_course",), "", SPECS[0]),
            Step("rule", "obtain certificate by 1997", (), ("obtain_certificate_by_1997",), "v0", SPECS[2]),
            Step("states", "obtain certificate by 1997 is one of overdue, done late", (1,), (("overdue", "done_late"),), "p0", SPECS[0]),
            Step("rule", "obtain part time certificate", (), ("obtain_part_time_certificate",), "v1", SPECS[2]),
            Step("states", "obtain part time certificate is one of overdue, done late", (3,), (("overdue", "done_late"),), "p1", SPECS[0]),
            Step("rule", "failure is final", (), ("failure_is_final",), "", SPECS[0]),
            Step("or", "out of the course or obtain certificate by 1997 is one of overdue, done late or obtain part time certificate is one of overdue, done late or failure is final", (0, 2, 4, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "Must this part-time recruit forfeit the position on any ground of this Part that is encoded?", ("Module tests, 1770.205(d); no certificate in time, 1770.205(h) and (i); the examination, here.",), "",
    ),
    Rule(
        "retake_requested", "define", 1, "1770.206(h)", s1770_206_h__retake_requested,
        (("retake_requested", 2),), ("retake_request_in_writing", "retake_request_by_chief_administrator"), 60, 3,
        TIMELINES[0], ((0, ("a written request must be submitted by the Chief Administrator of the employing agency.",)), (1, ("a written request must be submitted to the Board by the Chief Administrator of the employing agency.",))),
        "retake request in writing and retake request by chief administrator",
        (
            Step("fact", "retake request in writing", (), ("retake_request_in_writing",), "p0", SPECS[0]),
            Step("fact", "retake request by chief administrator", (), ("retake_request_by_chief_administrator",), "p1", SPECS[0]),
            Step("and", "retake request in writing and retake request by chief administrator", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retake_allowed", "define", 1, "1770.206(h)", s1770_206_h__retake_allowed,
        (("retake_allowed:base", 2),), ("retake_left", "retake_requested"), 63, 1,
        TIMELINES[0], ((0, ("the Board shall administer the re-take examination",)), (1, ("the Board shall administer the re-take examination",))),
        "retake left and retake requested",
        (
            Step("rule", "retake left", (), ("retake_left",), "", SPECS[0]),
            Step("rule", "retake requested", (), ("retake_requested",), "", SPECS[0]),
            Step("and", "retake left and retake requested", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("Until 47 Ill. Reg. 9410 the text pointed to (o), which says nothing of re-takes; item 11 corrects it to (n), where eligibility stood all along.",), "",
    ),
    Rule(
        "administer_retake", "norm", 1, "1770.206(h)", s1770_206_h__administer_retake_norm,
        (("administer_retake", 2),), ("retake_allowed", "retake_given_on"), 64, 4,
        TIMELINES[0], ((0, ("the Board shall administer the re-take examination",)), (1, ("the Board shall administer the re-take examination",))),
        "no time stated",
        (
            Step("rule", "retake allowed", (), ("retake_allowed",), "", SPECS[0]),
            Step("fact", "retake given on", (), ("retake_given_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "recruit", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "may_retake_part_time", "question", 1, "1770.206(h)", s1770_206_h__may_retake_part_time,
        (("may_retake_part_time", 2),), ("retake_allowed", "employed_as_required"), 68, 1,
        TIMELINES[0], (),
        "retake allowed and employed as required",
        (
            Step("rule", "retake allowed", (), ("retake_allowed",), "", SPECS[0]),
            Step("rule", "employed as required", (), ("employed_as_required",), "", SPECS[0]),
            Step("and", "retake allowed and employed as required", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May this recruit re-take the Part-Time Certification Examination?", (), "",
    ),
    Rule(
        "assert:3", "assertion", 1, "1770.206(h)", s1770_206_h__assert_3,
        (("assert:3", 5),), ("retake_allowed", "retakes_used"), 69, 3,
        TIMELINES[0], (),
        "not retake allowed or retakes used is less than 2",
        (
            Step("rule", "retake allowed", (), ("retake_allowed",), "", SPECS[0]),
            Step("not", "not retake allowed", (0,), (), "p0", SPECS[0]),
            Step("rule", "retakes used", (), ("retakes_used",), "v0", SPECS[8]),
            Step("literal", "2", (), (2,), "", SPECS[8]),
            Step("compare", "retakes used is less than 2", (2, 3), ("lt",), "p1", SPECS[0]),
            Step("or", "not retake allowed or retakes used is less than 2", (1, 4), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "nobody re-takes the Part-Time Certification Examination after two re-takes in one appointment", (), "",
    ),
    Rule(
        "retake_allowed", "fold", 1, "1770.206(h)", s1770_206_h__retake_allowed_fold,
        (("retake_allowed", 3),), ("retake_allowed:base", "misconduct:applies", "misconduct"), 72, 1,
        None, (),
        "retake allowed with its exceptions",
        (
            Step("rule", "retake allowed", (), ("retake_allowed:base",), "", SPECS[0]),
            Step("rule", "misconduct applies", (), ("misconduct:applies",), "", SPECS[0]),
            Step("rule", "misconduct", (), ("misconduct",), "", SPECS[0]),
            Step("rank", "retake allowed, unless misconduct", (1, 2, 0), ("misconduct",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("Until 47 Ill. Reg. 9410 the text pointed to (o), which says nothing of re-takes; item 11 corrects it to (n), where eligibility stood all along.",), "",
    ),
    Rule(
        "use_alternate_version", "norm", 1, "1770.206(i)", s1770_206_i__use_alternate_version_norm,
        (("use_alternate_version", 6),), ("initial_failed", "retake_given_on", "alternate_version_given_on"), 73, 7,
        TIMELINES[0], (),
        "no time stated",
        (
            Step("rule", "initial failed", (), ("initial_failed",), "", SPECS[0]),
            Step("fact", "retake given on", (), ("retake_given_on",), "v0", SPECS[3]),
            Step("void", "retake given on is none", (1,), (), "p0", SPECS[0]),
            Step("not", "retake given on is not none", (2,), (), "p1", SPECS[0]),
            Step("and", "initial failed and retake given on is not none", (0, 3), (), "p2", SPECS[0]),
            Step("fact", "alternate version given on", (), ("alternate_version_given_on",), "v1", SPECS[1]),
            Step("norm", "no time stated", (4, 5), ("duty", "board", "recruit", (4, None, None, None, 5, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "alternate_version_used", "question", 1, "1770.206(i)", s1770_206_i__alternate_version_used,
        (("alternate_version_used", 1),), ("use_alternate_version",), 80, 1,
        TIMELINES[0], (),
        "use alternate version is done on time",
        (
            Step("rule", "use alternate version", (), ("use_alternate_version",), "v0", SPECS[2]),
            Step("states", "use alternate version is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Was an alternate version of the examination given at the re-take?", (), "",
    ),
    Rule(
        "sessions_in_six_months", "define", 1, "1770.206(j)", s1770_206_j__sessions_in_six_months,
        (("sessions_in_six_months", 0),), ("retake_session_dates", "six_months_begin_on", "part_time_session_months_end"), 81, 0,
        TIMELINES[0], (),
        "the number of retake session dates where held on is on or after six months begin on and held on is before 6 months rounded by part time session months end after six months begin on",
        (
            Step("gather", "the number of retake session dates where held on is on or after six months begin on and held on is before 6 months rounded by part time session months end after six months begin on", (), ("count", "retake_session_dates", None, None, 0, 0, (12,), (
                Step("field", "held on", (), ("held_on",), "v0", SPECS[3]),
                Step("fact", "six months begin on", (), ("six_months_begin_on",), "v1", SPECS[3]),
                Step("compare", "held on is on or after six months begin on", (0, 1), ("ge",), "p0", SPECS[0]),
                Step("field", "held on", (), ("held_on",), "v2", SPECS[3]),
                Step("selector", "part time session months end is down", (), ("part_time_session_months_end", "down"), "p1", SPECS[0]),
                Step("fact", "six months begin on", (), ("six_months_begin_on",), "v3", SPECS[3]),
                Step("move", "6 months rounded by part time session months end after six months begin on, down", (5,), ("months", 6, "down"), "v4", SPECS[3]),
                Step("selector", "part time session months end is up", (), ("part_time_session_months_end", "up"), "p2", SPECS[0]),
                Step("fact", "six months begin on", (), ("six_months_begin_on",), "v5", SPECS[3]),
                Step("move", "6 months rounded by part time session months end after six months begin on, up", (8,), ("months", 6, "up"), "v6", SPECS[3]),
                Step("chosen", "6 months rounded by part time session months end after six months begin on", (4, 6, 7, 9), ("part_time_session_months_end",), "v7", SPECS[3]),
                Step("compare", "held on is before 6 months rounded by part time session months end after six months begin on", (3, 10), ("lt",), "p3", SPECS[0]),
                Step("and", "held on is on or after six months begin on and held on is before 6 months rounded by part time session months end after six months begin on", (2, 11), (), "p4", SPECS[0]),)), "v0", SPECS[8]),
        ),
        SPECS[8], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "enough_retake_sessions", "define", 1, "1770.206(j)", s1770_206_j__enough_retake_sessions,
        (("enough_retake_sessions", 2),), ("sessions_in_six_months",), 81, 1,
        TIMELINES[0], ((0, ("Such exams will be given at least twice every six months.",)), (1, ("Such exams will be given at least twice every six months.",))),
        "sessions in six months is at least 2",
        (
            Step("rule", "sessions in six months", (), ("sessions_in_six_months",), "v0", SPECS[8]),
            Step("literal", "2", (), (2,), "", SPECS[8]),
            Step("compare", "sessions in six months is at least 2", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_retake_sessions_sufficient", "question", 1, "1770.206(j)", s1770_206_j__part_time_retake_sessions_sufficient,
        (("part_time_retake_sessions_sufficient", 0),), ("enough_retake_sessions",), 82, 0,
        TIMELINES[0], (),
        "enough retake sessions",
        (
            Step("rule", "enough retake sessions", (), ("enough_retake_sessions",), "", SPECS[0]),
        ),
        SPECS[0], None, "Did the Board give enough part-time re-take examinations in these six months?", (), "",
    ),
    Rule(
        "excused_by_proctor", "determination", 1, "1770.206(l)", s1770_206_l__excused_by_proctor_determination,
        (("excused_by_proctor", 0), ("excused_by_proctor:given", 0)), ("excused_by_proctor:made",), 82, 1,
        TIMELINES[0], ((0, ("excused by the proctor",)), (1, ("excused by the proctor",))),
        "",
        (
            Step("determination", "excused by proctor", (), ("excused_by_proctor:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "time_sufficient", "define", 1, "1770.206(l)", s1770_206_l__time_sufficient,
        (("time_sufficient", 2),), ("exam_time_allowed",), 83, 1,
        TIMELINES[0], ((0, ("The recruit will have 3.5 hours to complete the Part-Time Certification Examination.",)), (1, ("The recruit will have 3.5 hours to complete the Part-Time Certification Examination.",))),
        "exam time allowed is at least 3.5 hours",
        (
            Step("fact", "exam time allowed", (), ("exam_time_allowed",), "v0", SPECS[10]),
            Step("literal", "3.5 hours", (), (12600000000,), "", SPECS[10]),
            Step("compare", "exam time allowed is at least 3.5 hours", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_exam_time_given", "question", 1, "1770.206(l)", s1770_206_l__part_time_exam_time_given,
        (("part_time_exam_time_given", 0),), ("time_sufficient",), 84, 0,
        TIMELINES[0], (),
        "time sufficient",
        (
            Step("rule", "time sufficient", (), ("time_sufficient",), "", SPECS[0]),
        ),
        SPECS[0], None, "Did the recruit have the full time for the examination?", (), "",
    ),
    Rule(
        "recruit_excused", "define", 1, "1770.206(l)", s1770_206_l__recruit_excused,
        (("recruit_excused", 2),), ("recruit_ill", "excused_by_proctor"), 84, 3,
        TIMELINES[0], ((0, ("A recruit will be excused from completing the examination at that session",)), (1, ("A recruit will be excused from completing the examination at that session",))),
        "recruit ill and excused by proctor",
        (
            Step("fact", "recruit ill", (), ("recruit_ill",), "p0", SPECS[0]),
            Step("fact", "excused by proctor", (), ("excused_by_proctor",), "p1", SPECS[0]),
            Step("and", "recruit ill and excused by proctor", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_examination_excused", "question", 1, "1770.206(l)", s1770_206_l__part_time_examination_excused,
        (("part_time_examination_excused", 0),), ("recruit_excused",), 87, 0,
        TIMELINES[0], (),
        "recruit excused",
        (
            Step("rule", "recruit excused", (), ("recruit_excused",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is this recruit excused from completing the examination at this session?", (), "",
    ),
    Rule(
        "allowed_in_testing_area", "define", 1, "1770.206(m)", s1770_206_m__allowed_in_testing_area,
        (("allowed_in_testing_area", 2),), ("is_approved_proctor", "is_taking_examination"), 87, 3,
        TIMELINES[0], (),
        "is approved proctor or is taking examination",
        (
            Step("fact", "is approved proctor", (), ("is_approved_proctor",), "p0", SPECS[0]),
            Step("fact", "is taking examination", (), ("is_taking_examination",), "p1", SPECS[0]),
            Step("or", "is approved proctor or is taking examination", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_be_in_testing_area", "question", 1, "1770.206(m)", s1770_206_m__may_be_in_testing_area,
        (("may_be_in_testing_area", 0),), ("allowed_in_testing_area",), 90, 0,
        TIMELINES[0], (),
        "allowed in testing area",
        (
            Step("rule", "allowed in testing area", (), ("allowed_in_testing_area",), "", SPECS[0]),
        ),
        SPECS[0], None, "May this person be within the testing area?", (), "",
    ),
    Rule(
        "director_forfeiture_determination", "determination", 1, "1770.206(n)", s1770_206_n__director_forfeiture_determination_determination,
        (("director_forfeiture_determination", 0), ("director_forfeiture_determination:given", 0)), ("director_forfeiture_determination:made",), 90, 1,
        TIMELINES[0], ((0, ("to determine whether the officer has forfeited the examination",)), (1, ("to determine whether the recruit has forfeited the examination",))),
        "",
        (
            Step("determination", "director forfeiture determination", (), ("director_forfeiture_determination:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "director_retake_determination", "determination", 1, "1770.206(n)", s1770_206_n__director_retake_determination_determination,
        (("director_retake_determination", 0), ("director_retake_determination:given", 0)), ("director_retake_determination:made",), 91, 1,
        TIMELINES[0], ((0, ("whether the recruit is eligible to re-take the Certification Examination",)), (1, ("whether the recruit is eligible to re-take the Certification Examination",))),
        "",
        (
            Step("determination", "director retake determination", (), ("director_retake_determination:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "report_incident", "norm", 1, "1770.206(n)", s1770_206_n__report_incident_norm,
        (("report_incident", 2),), ("misconduct_alleged", "incident_report_on"), 92, 5,
        TIMELINES[0], ((0, ("A complete written report of the incident will then be submitted",)), (1, ("A complete written report of the incident will then be submitted",))),
        "no time stated",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("fact", "incident report on", (), ("incident_report_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "director", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", ("The text names no bearer and no day; the Board is taken, as it administers the examination. It goes to the Chief Administrator too.",), "",
    ),
    Rule(
        "part_time_incident_reported", "question", 1, "1770.206(n)", s1770_206_n__part_time_incident_reported,
        (("part_time_incident_reported", 1),), ("report_incident",), 97, 1,
        TIMELINES[0], (),
        "report incident is done on time",
        (
            Step("rule", "report incident", (), ("report_incident",), "v0", SPECS[2]),
            Step("states", "report incident is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Has the written report of the incident been submitted?", (), "",
    ),
    Rule(
        "recruit_report_opens_on", "define", 1, "1770.206(n)", s1770_206_n__recruit_report_opens_on,
        (("recruit_report_opens_on", 4),), ("incident_on", "incident_report_on", "part_time_seven_days_from"), 98, 2,
        TIMELINES[0], (),
        "incident on where part time seven days from is incident; incident report on where part time seven days from is report",
        (
            Step("selector", "part time seven days from is incident", (), ("part_time_seven_days_from", "incident"), "p0", SPECS[0]),
            Step("fact", "incident on", (), ("incident_on",), "v0", SPECS[3]),
            Step("selector", "part time seven days from is report", (), ("part_time_seven_days_from", "report"), "p1", SPECS[0]),
            Step("fact", "incident report on", (), ("incident_report_on",), "v1", SPECS[1]),
            Step("chosen", "incident on where part time seven days from is incident; incident report on where part time seven days from is report", (0, 1, 2, 3), ("part_time_seven_days_from",), "v2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "submit_version", "norm", 1, "1770.206(n)", s1770_206_n__submit_version_norm,
        (("submit_version", 6), ("submit_version:due", 4)), ("misconduct_alleged", "recruit_report_opens_on", "recruit_report_on"), 100, 5,
        TIMELINES[0], ((0, ("The offending recruit shall have the opportunity within seven days",)), (1, ("The offending recruit shall have the opportunity within seven days",))),
        "within 7 days after recruit report opens on",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("rule", "recruit report opens on", (), ("recruit_report_opens_on",), "v0", SPECS[1]),
            Step("rule", "recruit report opens on", (), ("recruit_report_opens_on",), "v1", SPECS[3]),
            Step("move", "7 days after recruit report opens on", (2,), ("days", 7, None), "v2", SPECS[3]),
            Step("roll", "deadline 7 days after recruit report opens on", (3,), (), "v3", SPECS[3]),
            Step("fact", "recruit report on", (), ("recruit_report_on",), "v4", SPECS[1]),
            Step("norm", "within 7 days after recruit report opens on", (0, 1, 4, 5), ("right", "recruit", "director", (0, 1, 4, None, 5, None), False), "v5", SPECS[11]),
        ),
        SPECS[11], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "part_time_version_in_time", "question", 1, "1770.206(n)", s1770_206_n__part_time_version_in_time,
        (("part_time_version_in_time", 1),), ("submit_version",), 105, 1,
        TIMELINES[0], (),
        "submit version is used",
        (
            Step("rule", "submit version", (), ("submit_version",), "v0", SPECS[11]),
            Step("states", "submit version is used", (0,), (("used",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Did the recruit submit a version of the event in time?", (), "",
    ),
    Rule(
        "examination_forfeited", "define", 1, "1770.206(n)", s1770_206_n__examination_forfeited,
        (("examination_forfeited", 2),), ("misconduct_alleged", "director_forfeiture_determination"), 106, 3,
        TIMELINES[0], ((0, ("whether the officer has forfeited the examination",)), (1, ("whether the recruit has forfeited the examination",))),
        "misconduct alleged and director forfeiture determination",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("fact", "director forfeiture determination", (), ("director_forfeiture_determination",), "p1", SPECS[0]),
            Step("and", "misconduct alleged and director forfeiture determination", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_forfeited", "question", 1, "1770.206(n)", s1770_206_n__part_time_forfeited,
        (("part_time_forfeited", 0),), ("examination_forfeited",), 109, 0,
        TIMELINES[0], (),
        "examination forfeited",
        (
            Step("rule", "examination forfeited", (), ("examination_forfeited",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has this recruit forfeited the Part-Time Certification Examination?", (), "",
    ),
    Rule(
        "misconduct", "exception", 1, "1770.206(n)", s1770_206_n__misconduct_exception,
        (("misconduct:applies", 2), ("misconduct", 6)), ("misconduct_alleged", "director_retake_determination:made", "retake_left", "retake_requested", "director_retake_determination"), 109, 5,
        TIMELINES[0], ((0, ("it will be left to the discretion of the Director to determine whether the officer has forfeited the examination and whether the recruit is eligible to re-take the Certification Examination.",)), (1, ("it will be left to the discretion of the Director to determine whether the recruit has forfeited the examination and whether the recruit is eligible to re-take the Certification Examination.",))),
        "misconduct alleged",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("made", "director retake determination has been determined", (), ("director_retake_determination:made",), "p1", SPECS[0]),
            Step("and", "exception misconduct applies", (0, 1), (), "p2", SPECS[0]),
            Step("rule", "retake left", (), ("retake_left",), "", SPECS[0]),
            Step("rule", "retake requested", (), ("retake_requested",), "", SPECS[0]),
            Step("fact", "director retake determination", (), ("director_retake_determination",), "p3", SPECS[0]),
            Step("and", "retake left and retake requested and director retake determination", (3, 4, 5), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", ("(n) lets the Director refuse; it does not lift the maximum in (g) or the request in (h).",), "retake_allowed",
    ),
    Rule(
        "examination_suffices_for_full_time", "define", 1, "1770.206(o)", s1770_206_o__examination_suffices_for_full_time,
        (("examination_suffices_for_full_time", 0),), (), 114, 0,
        TIMELINES[0], (),
        "no",
        (
            Step("literal", "no", (), (False,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_examination_suffices", "question", 1, "1770.206(o)", s1770_206_o__part_time_examination_suffices,
        (("part_time_examination_suffices", 0),), ("examination_suffices_for_full_time",), 114, 0,
        TIMELINES[0], (),
        "examination suffices for full time",
        (
            Step("rule", "examination suffices for full time", (), ("examination_suffices_for_full_time",), "", SPECS[0]),
        ),
        SPECS[0], None, "Does passing the Part-Time Certification Examination by itself make an officer eligible for a waiver of full-time training or a certificate of equivalent training?", (), "",
    ),
    Rule(
        "transition_course_prescribed", "determination", 1, "1770.206(p)", s1770_206_p__transition_course_prescribed_determination,
        (("transition_course_prescribed", 0), ("transition_course_prescribed:given", 0)), ("transition_course_prescribed:made",), 114, 1,
        TIMELINES[4], ((0, ("Completion of this course may be prescribed by the Board",)),),
        "",
        (
            Step("determination", "transition course prescribed", (), ("transition_course_prescribed:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "establish_transition_course", "norm", 1, "1770.206(p)", s1770_206_p__establish_transition_course_norm,
        (("establish_transition_course", 2),), ("transition_course_established_on",), 115, 4,
        TIMELINES[4], ((0, ("The Board will establish a",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "transition course established on", (), ("transition_course_established_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "transition_course_may_be_prescribed", "define", 1, "1770.206(p)", s1770_206_p__transition_course_may_be_prescribed,
        (("transition_course_may_be_prescribed", 4),), ("part_time_certified", "seeks_full_time", "barred_from_transition_course"), 119, 4,
        TIMELINES[4], ((0, ("Completion of this course may be prescribed by the Board for those part-time certified officers seeking appointment in full-time positions and a waiver of the full-time training requirement.",)),),
        "part time certified and seeks full time and not barred from transition course",
        (
            Step("fact", "part time certified", (), ("part_time_certified",), "p0", SPECS[0]),
            Step("fact", "seeks full time", (), ("seeks_full_time",), "p1", SPECS[0]),
            Step("rule", "barred from transition course", (), ("barred_from_transition_course",), "", SPECS[0]),
            Step("not", "not barred from transition course", (2,), (), "p2", SPECS[0]),
            Step("and", "part time certified and seeks full time and not barred from transition course", (0, 1, 3), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_prescribe_transition_course", "question", 1, "1770.206(p)", s1770_206_p__may_prescribe_transition_course,
        (("may_prescribe_transition_course", 0),), ("transition_course_may_be_prescribed",), 123, 0,
        TIMELINES[4], (),
        "transition course may be prescribed",
        (
            Step("rule", "transition course may be prescribed", (), ("transition_course_may_be_prescribed",), "", SPECS[0]),
        ),
        SPECS[0], None, "May the Board prescribe the Transition Course for this officer?", (), "",
    ),
    Rule(
        "academy_bars", "define", 1, "1770.206(p)", s1770_206_p__academy_bars,
        (("academy_bars", 6),), ("full_time_academy_failed", "full_time_academy_failures", "three_times_what"), 123, 5,
        TIMELINES[4], (),
        "full time academy failed where three times what is examination; full time academy failures is at least 3 where three times what is both",
        (
            Step("selector", "three times what is examination", (), ("three_times_what", "examination"), "p0", SPECS[0]),
            Step("fact", "full time academy failed", (), ("full_time_academy_failed",), "p1", SPECS[0]),
            Step("selector", "three times what is both", (), ("three_times_what", "both"), "p2", SPECS[0]),
            Step("fact", "full time academy failures", (), ("full_time_academy_failures",), "v0", SPECS[12]),
            Step("literal", "3", (), (3,), "", SPECS[12]),
            Step("compare", "full time academy failures is at least 3", (3, 4), ("ge",), "p3", SPECS[0]),
            Step("chosen", "full time academy failed where three times what is examination; full time academy failures is at least 3 where three times what is both", (0, 1, 2, 5), ("three_times_what",), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "failed_occasions", "define", 1, "1770.206(p)", s1770_206_p__failed_occasions,
        (("failed_occasions", 4),), ("full_time_exam_failures", "full_time_exam_failures_one_appointment", "three_occasions"), 128, 2,
        TIMELINES[4], (),
        "full time exam failures where three occasions is career; full time exam failures one appointment where three occasions is one appointment",
        (
            Step("selector", "three occasions is career", (), ("three_occasions", "career"), "p0", SPECS[0]),
            Step("fact", "full time exam failures", (), ("full_time_exam_failures",), "v0", SPECS[12]),
            Step("selector", "three occasions is one appointment", (), ("three_occasions", "one_appointment"), "p1", SPECS[0]),
            Step("fact", "full time exam failures one appointment", (), ("full_time_exam_failures_one_appointment",), "v1", SPECS[12]),
            Step("chosen", "full time exam failures where three occasions is career; full time exam failures one appointment where three occasions is one appointment", (0, 1, 2, 3), ("three_occasions",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "barred_from_transition_course", "define", 1, "1770.206(p)", s1770_206_p__barred_from_transition_course,
        (("barred_from_transition_course", 4),), ("academy_bars", "failed_occasions"), 130, 2,
        TIMELINES[4], ((0, ("Any recruit who has failed the full-time academy or failed to pass the full-time certification exam on three occasions is ineligible to attend this course.",)),),
        "academy bars or failed occasions is at least 3",
        (
            Step("rule", "academy bars", (), ("academy_bars",), "", SPECS[0]),
            Step("rule", "failed occasions", (), ("failed_occasions",), "v0", SPECS[8]),
            Step("literal", "3", (), (3,), "", SPECS[8]),
            Step("compare", "failed occasions is at least 3", (1, 2), ("ge",), "p0", SPECS[0]),
            Step("or", "academy bars or failed occasions is at least 3", (0, 3), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", ("The sentence speaks of a recruit, the one before of part-time certified officers: it is taken to mean whoever would attend.",), "",
    ),
    Rule(
        "may_attend_transition_course", "question", 1, "1770.206(p)", s1770_206_p__may_attend_transition_course,
        (("may_attend_transition_course", 5),), ("part_time_certified", "seeks_full_time", "transition_course_prescribed", "barred_from_transition_course"), 132, 5,
        TIMELINES[4], (),
        "part time certified and seeks full time and transition course prescribed and not barred from transition course",
        (
            Step("fact", "part time certified", (), ("part_time_certified",), "p0", SPECS[0]),
            Step("fact", "seeks full time", (), ("seeks_full_time",), "p1", SPECS[0]),
            Step("fact", "transition course prescribed", (), ("transition_course_prescribed",), "p2", SPECS[0]),
            Step("rule", "barred from transition course", (), ("barred_from_transition_course",), "", SPECS[0]),
            Step("not", "not barred from transition course", (3,), (), "p3", SPECS[0]),
            Step("and", "part time certified and seeks full time and transition course prescribed and not barred from transition course", (0, 1, 2, 4), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "May this officer attend the Transition Course that the Board prescribes?", (), "",
    ),
)
