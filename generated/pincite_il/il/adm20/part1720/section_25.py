"""20 Ill. Adm. Code 1720.25 Procedures for Administration of Law Enforcement and Correctional Officers
Certification Examination.
"""

# Written by pincite from regs/il/adm20/part1720/section_25.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, all_of, any_of, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_power, equals, is_none, less_than, more_than, one_of
from pincite.runtime.calendar import move_days, move_months
from pincite.runtime.facts import Spec
from pincite.runtime.lists import Looked, count, some
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_25_a__administer_examination_norm(x: Frame) -> Ran:
    """administer examination. 20 Ill. Adm. Code 1720.25(a), in force from 2015-02-05.

    The Comprehensive Examination will be administered to all trainee law enforcement and correctional officers
    who successfully complete the Trainee Basic Law Enforcement or Correctional Officers Training Course at a
    State-certified academy.

    (39 Ill. Reg. 2578)
    """
    t0 = x["course_completed"]  # course completed
    v1 = x["examination_given_on"]  # examination given on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["administer_examination"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_25_a__comprehensive_examination_owed(x: Frame) -> Ran:
    """Must the Board administer the Comprehensive Examination to this trainee, or has it?. 20 Ill. Adm. Code
    1720.25(a), in force from 2015-02-05.
    """
    v0 = x["administer_examination"]  # administer examination
    t1 = in_states(v0, ("pending", "done_on_time",))  # administer examination is one of pending, done on time
    x["comprehensive_examination_owed"] = t1
    return Ran((t1,), (v0,), ())



def s1720_25_b__eligible_for_certification(x: Frame) -> Ran:
    """eligible for certification. 20 Ill. Adm. Code 1720.25(b), in force from 2015-02-05.

    Trainees who successfully pass the Comprehensive Examination shall be eligible to receive a certification
    attesting to the trainee's successful completion of the Minimum Standard Basic Law Enforcement or Correctional
    Training Requirements.

    (47 Ill. Reg. 9369)
    """
    t0 = x["already_passed"]  # already passed
    x["eligible_for_certification"] = t0
    return Ran((), (), ())



def s1720_25_b__may_receive_certification(x: Frame) -> Ran:
    """Is this trainee eligible to receive a certification?. 20 Ill. Adm. Code 1720.25(b), in force from 2015-02-05."""
    t0 = x["eligible_for_certification"]  # eligible for certification
    x["may_receive_certification"] = t0
    return Ran((), (), ())



def s1720_25_c__report_scores_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs report_scores: exam date."""
    v0 = x["exam_date"]  # exam date
    return v0



def s1720_25_c__report_scores_norm(x: Frame) -> Ran:
    """report scores. 20 Ill. Adm. Code 1720.25(c), in force from 2015-02-05.

    Certification Examination scores will be reported in writing to the Chief Administrator of the trainee's
    employing agency within 14 days after the examination date.

    (47 Ill. Reg. 9369)
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



def s1720_25_c__scores_reported_in_time__governed_by(x: Frame) -> Value:
    """The day whose law governs scores_reported_in_time: exam date."""
    v0 = x["exam_date"]  # exam date
    return v0



def s1720_25_c__scores_reported_in_time(x: Frame) -> Ran:
    """Were the examination scores reported in time?. 20 Ill. Adm. Code 1720.25(c), in force from 2015-02-05."""
    v0 = x["report_scores"]  # report scores
    t1 = in_states(v0, ("done_on_time",))  # report scores is done on time
    x["scores_reported_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_25_d__already_passed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["result"]  # result
    t1 = one_of(v0, ("passed",))  # result is passed
    v2 = e["taken_on"]  # taken on
    v3 = x["asked_on"]  # the day asked for
    t4 = at_most(v2, v3)  # taken on is on or before asked on
    t5 = all_of(t1, t4)  # result is passed and taken on is on or before asked on
    return Looked((t1, t4, t5), (v0, v2, v3), t5)



def s1720_25_d__already_passed(x: Frame) -> Ran:
    """already passed. 20 Ill. Adm. Code 1720.25(d), in force from 2015-02-05.

    required to successfully complete the Comprehensive Examination on one occasion only.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_d__already_passed__member_1(x, e) for e in x["exam_attempts"].members])
    t0 = some(m0, x["exam_attempts"].complete)  # there is one of exam attempts where result is passed and taken on is on or before asked on
    x["already_passed"] = t0
    return Ran((t0,), (), (m0,))



def s1720_25_d__requalification_needed(x: Frame) -> Ran:
    """requalification needed. 20 Ill. Adm. Code 1720.25(d), in force from 2015-02-05.

    There are no requirements for re-qualification.

    (47 Ill. Reg. 9369)
    """
    x["requalification_needed"] = NO
    return Ran((), (), ())



def s1720_25_d__must_requalify(x: Frame) -> Ran:
    """Must a person who has passed re-qualify by examination?. 20 Ill. Adm. Code 1720.25(d), in force from
    2015-02-05.
    """
    t0 = x["requalification_needed"]  # requalification needed
    x["must_requalify"] = t0
    return Ran((), (), ())



def s1720_25_e__certified_average(x: Frame) -> Ran:
    """certified average. 20 Ill. Adm. Code 1720.25(e), in force from 2015-02-05 to 2023-06-22.

    Only trainees who have been certified by the Academy Director as having successfully completed the Trainee
    Basic Training Law Enforcement or Correctional Officers Course with an average minimum score of 70% are
    eligible to take the Comprehensive Examination.

    (39 Ill. Reg. 2578)
    """
    v0 = x["completion_certified_by"]  # completion certified by
    t1 = is_none(v0)  # completion certified by is none
    t2 = YES - t1  # completion certified by is not none
    v3 = x["completion_certified_by"]  # completion certified by
    t4 = one_of(v3, ("academy_director",))  # completion certified by is academy director
    t5 = x["written_average_met"]  # written average met
    t6 = all_of(t2, t4, t5)  # completion certified by is not none and completion certified by is academy director and...
    x["certified_average"] = t6
    return Ran((t1, t2, t4, t6), (v0, v3), ())



def s1720_25_e__eligible_to_sit(x: Frame) -> Ran:
    """eligible to sit. 20 Ill. Adm. Code 1720.25(e), in force from 2015-02-05.

    Only trainees who have successfully completed the Trainee Basic Training Law Enforcement or Correctional
    Officers Training Course with an average minimum score of 70%, as certified by the Academy Director, are
    eligible to take the Comprehensive Examination.

    (47 Ill. Reg. 9369)
    """
    t0 = x["course_completed"]  # course completed
    t1 = x["certified_average"]  # certified average
    t2 = all_of(t0, t1)  # course completed and certified average
    x["eligible_to_sit"] = t2
    return Ran((t0, t2), (), ())



def s1720_25_e__may_sit(x: Frame) -> Ran:
    """May this trainee take the Comprehensive Examination?. 20 Ill. Adm. Code 1720.25(e), in force from 2015-02-05."""
    t0 = x["eligible_to_sit"]  # eligible to sit
    t1 = x["employed_as_required"]  # employed as required
    t2 = all_of(t0, t1)  # eligible to sit and employed as required
    x["may_sit"] = t2
    return Ran((t2,), (), ())



def s1720_25_e__assert_2(x: Frame) -> Ran:
    """Nobody sits the examination with an average under 69.5%. 20 Ill. Adm. Code 1720.25(e), in force from
    2015-02-05.
    """
    t0 = x["may_sit"]  # may sit
    t1 = YES - t0  # not may sit
    v2 = x["written_exam_average_percent"]  # written exam average percent
    t4 = at_least(v2, 69_500000)  # written exam average percent is at least 69.5%
    t5 = any_of(t1, t4)  # not may sit or written exam average percent is at least 69.5%
    x["assert:2"] = t5
    return Ran((t1, t4, t5), (v2,), ())



def s1720_25_e__certified_average_v2(x: Frame) -> Ran:
    """certified average. 20 Ill. Adm. Code 1720.25(e), in force from 2023-06-23.

    Only trainees who have successfully completed the Trainee Basic Training Law Enforcement or Correctional
    Officers Training Course with an average minimum score of 70%, as certified by the Academy Director, are
    eligible to take the Comprehensive Examination.

    (47 Ill. Reg. 9369)
    """
    v0 = x["completion_certified_by"]  # completion certified by
    t1 = is_none(v0)  # completion certified by is none
    t2 = YES - t1  # completion certified by is not none
    v3 = x["completion_certified_by"]  # completion certified by
    t4 = one_of(v3, ("academy_director",))  # completion certified by is academy director
    t5 = x["written_average_met"]  # written average met
    t6 = all_of(t2, t4, t5)  # completion certified by is not none and completion certified by is academy director and...
    x["certified_average"] = t6
    return Ran((t1, t2, t4, t6), (v0, v3), ())



def s1720_25_f__employer_qualifies(x: Frame) -> Ran:
    """employer qualifies. 20 Ill. Adm. Code 1720.25(f), in force from 2015-02-05.

    Each trainee must be a full-time law enforcement or correctional officer and be employed by a local law
    enforcement agency.

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["local_agency_only"], ("any_agency",))  # local agency only is any agency
    v1 = x["employer_kind"]  # employer kind
    t2 = is_none(v1)  # employer kind is none
    t3 = YES - t2  # employer kind is not none
    v4 = x["employer_kind"]  # employer kind
    t5 = one_of(v4, ("local_le_agency", "state_agency",))  # employer kind is one of local le agency, state agency
    t6 = all_of(t3, t5)  # employer kind is not none and employer kind is one of local le agency, state agency
    t7 = one_of(x["local_agency_only"], ("local_only",))  # local agency only is local only
    v8 = x["employer_kind"]  # employer kind
    t9 = is_none(v8)  # employer kind is none
    t10 = YES - t9  # employer kind is not none
    v11 = x["employer_kind"]  # employer kind
    t12 = one_of(v11, ("local_le_agency",))  # employer kind is local le agency
    t13 = all_of(t10, t12)  # employer kind is not none and employer kind is local le agency
    t14 = chosen(((t0, t6), (t7, t13), ))  # employer kind is not none and employer kind is one of local le agency, state agency whe...
    x["employer_qualifies"] = t14
    return Ran((t0, t2, t3, t5, t6, t7, t9, t10, t12, t13, t14), (v1, v4, v8, v11), ())



def s1720_25_f__employed_as_required(x: Frame) -> Ran:
    """employed as required. 20 Ill. Adm. Code 1720.25(f), in force from 2015-02-05.

    Each trainee must be a full-time law enforcement or correctional officer and be employed by a local law
    enforcement agency.

    (39 Ill. Reg. 2578)
    """
    v0 = x["employment_status"]  # employment status
    t1 = is_none(v0)  # employment status is none
    t2 = YES - t1  # employment status is not none
    v3 = x["employment_status"]  # employment status
    t4 = one_of(v3, ("full_time",))  # employment status is full time
    t5 = x["employer_qualifies"]  # employer qualifies
    t6 = all_of(t2, t4, t5)  # employment status is not none and employment status is full time and employer qualifies
    x["employed_as_required"] = t6
    return Ran((t1, t2, t4, t6), (v0, v3), ())



def s1720_25_g__initial_failed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = equals(v0, v1)  # appointment is appointment seq
    v3 = e["kind"]  # kind
    t4 = one_of(v3, ("initial",))  # kind is initial
    v5 = e["result"]  # result
    t6 = one_of(v5, ("failed", "forfeited",))  # result is one of failed, forfeited
    v7 = e["taken_on"]  # taken on
    v8 = x["asked_on"]  # the day asked for
    t9 = at_most(v7, v8)  # taken on is on or before asked on
    t10 = all_of(t2, t4, t6, t9)  # appointment is appointment seq and kind is initial and result is one of failed, forfeit...
    return Looked((t2, t4, t6, t9, t10), (v0, v1, v3, v5, v7, v8), t10)



def s1720_25_g__initial_failed(x: Frame) -> Ran:
    """initial failed. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    on the initial administration

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_g__initial_failed__member_1(x, e) for e in x["exam_attempts"].members])
    t0 = some(m0, x["exam_attempts"].complete)  # there is one of exam attempts where appointment is appointment seq and kind is initial ...
    x["initial_failed"] = t0
    return Ran((t0,), (), (m0,))



def s1720_25_g__all_administrations__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = equals(v0, v1)  # appointment is appointment seq
    v3 = e["taken_on"]  # taken on
    v4 = x["asked_on"]  # the day asked for
    t5 = at_most(v3, v4)  # taken on is on or before asked on
    t6 = all_of(t2, t5)  # appointment is appointment seq and taken on is on or before asked on
    return Looked((t2, t5, t6), (v0, v1, v3, v4), t6)



def s1720_25_g__all_administrations(x: Frame) -> Ran:
    """all administrations. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_g__all_administrations__member_1(x, e) for e in x["exam_attempts"].members])
    v0 = count(m0, x["exam_attempts"].complete)  # the number of exam attempts where appointment is appointment seq and taken on is on or ...
    x["all_administrations"] = v0
    return Ran((), (v0,), (m0,))



def s1720_25_g__administrations_not_excused__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = equals(v0, v1)  # appointment is appointment seq
    v3 = e["result"]  # result
    t4 = one_of(v3, ("excused",))  # result is excused
    t5 = YES - t4  # result is not excused
    v6 = e["taken_on"]  # taken on
    v7 = x["asked_on"]  # the day asked for
    t8 = at_most(v6, v7)  # taken on is on or before asked on
    t9 = all_of(t2, t5, t8)  # appointment is appointment seq and result is not excused and taken on is on or before a...
    return Looked((t2, t4, t5, t8, t9), (v0, v1, v3, v6, v7), t9)



def s1720_25_g__administrations_not_excused(x: Frame) -> Ran:
    """administrations not excused. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_g__administrations_not_excused__member_1(x, e) for e in x["exam_attempts"].members])
    v0 = count(m0, x["exam_attempts"].complete)  # the number of exam attempts where appointment is appointment seq and result is not excu...
    x["administrations_not_excused"] = v0
    return Ran((), (v0,), (m0,))



def s1720_25_g__administrations_not_forfeited__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = equals(v0, v1)  # appointment is appointment seq
    v3 = e["result"]  # result
    t4 = one_of(v3, ("forfeited",))  # result is forfeited
    t5 = YES - t4  # result is not forfeited
    v6 = e["taken_on"]  # taken on
    v7 = x["asked_on"]  # the day asked for
    t8 = at_most(v6, v7)  # taken on is on or before asked on
    t9 = all_of(t2, t5, t8)  # appointment is appointment seq and result is not forfeited and taken on is on or before...
    return Looked((t2, t4, t5, t8, t9), (v0, v1, v3, v6, v7), t9)



def s1720_25_g__administrations_not_forfeited(x: Frame) -> Ran:
    """administrations not forfeited. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_g__administrations_not_forfeited__member_1(x, e) for e in x["exam_attempts"].members])
    v0 = count(m0, x["exam_attempts"].complete)  # the number of exam attempts where appointment is appointment seq and result is not forf...
    x["administrations_not_forfeited"] = v0
    return Ran((), (v0,), (m0,))



def s1720_25_g__administrations_completed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = equals(v0, v1)  # appointment is appointment seq
    v3 = e["result"]  # result
    t4 = one_of(v3, ("passed", "failed",))  # result is one of passed, failed
    v5 = e["taken_on"]  # taken on
    v6 = x["asked_on"]  # the day asked for
    t7 = at_most(v5, v6)  # taken on is on or before asked on
    t8 = all_of(t2, t4, t7)  # appointment is appointment seq and result is one of passed, failed and taken on is on o...
    return Looked((t2, t4, t7, t8), (v0, v1, v3, v5, v6), t8)



def s1720_25_g__administrations_completed(x: Frame) -> Ran:
    """administrations completed. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_g__administrations_completed__member_1(x, e) for e in x["exam_attempts"].members])
    v0 = count(m0, x["exam_attempts"].complete)  # the number of exam attempts where appointment is appointment seq and result is one of p...
    x["administrations_completed"] = v0
    return Ran((), (v0,), (m0,))



def s1720_25_g__administrations_taken_this_appointment(x: Frame) -> Ran:
    """administrations taken this appointment. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["excused_attempt"], ("not_counted",))  # excused attempt is not counted
    v1 = x["administrations_without_excused"]  # administrations without excused
    t2 = one_of(x["excused_attempt"], ("counted",))  # excused attempt is counted
    v3 = x["administrations_with_excused"]  # administrations with excused
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # administrations without excused where excused attempt is not counted; administrations w...
    x["administrations_taken_this_appointment"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_25_g__administrations_without_excused(x: Frame) -> Ran:
    """administrations without excused. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["forfeited_attempt"], ("counted",))  # forfeited attempt is counted
    v1 = x["administrations_not_excused"]  # administrations not excused
    t2 = one_of(x["forfeited_attempt"], ("not_counted",))  # forfeited attempt is not counted
    v3 = x["administrations_completed"]  # administrations completed
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # administrations not excused where forfeited attempt is counted; administrations complet...
    x["administrations_without_excused"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_25_g__administrations_with_excused(x: Frame) -> Ran:
    """administrations with excused. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    In the event the trainee fails to pass the Comprehensive Examination on the initial administration, the
    trainee will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to
    each appointment.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["forfeited_attempt"], ("counted",))  # forfeited attempt is counted
    v1 = x["all_administrations"]  # all administrations
    t2 = one_of(x["forfeited_attempt"], ("not_counted",))  # forfeited attempt is not counted
    v3 = x["administrations_not_forfeited"]  # administrations not forfeited
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # all administrations where forfeited attempt is counted; administrations not forfeited w...
    x["administrations_with_excused"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_25_g__retake_left(x: Frame) -> Ran:
    """retake left. 20 Ill. Adm. Code 1720.25(g), in force from 2015-02-05.

    will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to each
    appointment.

    (47 Ill. Reg. 9369)
    """
    t0 = x["initial_failed"]  # initial failed
    t1 = x["treated_as_new_trainee"]  # treated as new trainee
    t2 = any_of(t0, t1)  # initial failed or treated as new trainee
    t3 = x["already_passed"]  # already passed
    t4 = YES - t3  # not already passed
    v5 = x["administrations_taken_this_appointment"]  # administrations taken this appointment
    t7 = less_than(v5, 3)  # administrations taken this appointment is less than 3
    t8 = all_of(t2, t4, t7)  # (initial failed or treated as new trainee) and not already passed and administrations t...
    x["retake_left"] = t8
    return Ran((t2, t4, t7, t8), (v5,), ())



def s1720_25_h__retake_requested(x: Frame) -> Ran:
    """retake requested. 20 Ill. Adm. Code 1720.25(h), in force from 2015-02-05.

    a written request must be submitted to the Board by the Chief Administrator of the trainee's employing agency.

    (47 Ill. Reg. 9369)
    """
    t0 = x["retake_request_in_writing"]  # retake request in writing
    t1 = x["retake_request_by_chief_administrator"]  # retake request by chief administrator
    t2 = all_of(t0, t1)  # retake request in writing and retake request by chief administrator
    x["retake_requested"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_25_h__retake_allowed(x: Frame) -> Ran:
    """retake allowed. 20 Ill. Adm. Code 1720.25(h), in force from 2015-02-05.

    Upon receipt of the written request, the Board shall administer the re-take examination

    (47 Ill. Reg. 9369)
    """
    t0 = x["retake_left"]  # retake left
    t1 = x["retake_requested"]  # retake requested
    t2 = all_of(t0, t1)  # retake left and retake requested
    x["retake_allowed:base"] = t2
    return Ran((t2,), (), ())



def s1720_25_h__administer_retake_norm(x: Frame) -> Ran:
    """administer retake. 20 Ill. Adm. Code 1720.25(h), in force from 2015-02-05.

    Upon receipt of the written request, the Board shall administer the re-take examination

    (47 Ill. Reg. 9369)
    """
    t0 = x["retake_allowed"]  # retake allowed
    v1 = x["retake_given_on"]  # retake given on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["administer_retake"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_25_h__may_retake(x: Frame) -> Ran:
    """May this trainee re-take the Comprehensive Examination?. 20 Ill. Adm. Code 1720.25(h), in force from
    2015-02-05.
    """
    t0 = x["retake_allowed"]  # retake allowed
    t1 = x["employed_as_required"]  # employed as required
    t2 = all_of(t0, t1)  # retake allowed and employed as required
    x["may_retake"] = t2
    return Ran((t2,), (), ())



def s1720_25_h__assert_3(x: Frame) -> Ran:
    """nobody re-takes the examination after three administrations in one appointment. 20 Ill. Adm. Code 1720.25(h),
    in force from 2015-02-05.
    """
    t0 = x["retake_allowed"]  # retake allowed
    t1 = YES - t0  # not retake allowed
    v2 = x["administrations_taken_this_appointment"]  # administrations taken this appointment
    t4 = less_than(v2, 3)  # administrations taken this appointment is less than 3
    t5 = any_of(t1, t4)  # not retake allowed or administrations taken this appointment is less than 3
    x["assert:3"] = t5
    return Ran((t1, t4, t5), (v2,), ())



def s1720_25_h__retake_allowed_fold(x: Frame) -> Ran:
    """retake allowed with its exceptions. 20 Ill. Adm. Code 1720.25(h), in force when its parts are."""
    t0 = x["retake_allowed:base"]  # retake allowed
    t1 = x["misconduct:applies"]  # misconduct applies
    t2 = x["misconduct"]  # misconduct
    t3 = rank(((t1, t2), ), t0)  # retake allowed, unless misconduct
    x["retake_allowed"] = t3
    return Ran((t3,), (), ())



def s1720_25_i__use_alternate_version_norm(x: Frame) -> Ran:
    """use alternate version. 20 Ill. Adm. Code 1720.25(i), in force from 2015-02-05.

    Trainees who initially fail to pass the Comprehensive Examination will be administered an alternate version of
    the Comprehensive Examination on any successive re-takes.

    (47 Ill. Reg. 9369)
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



def s1720_25_i__comprehensive_alternate_version_used(x: Frame) -> Ran:
    """Was an alternate version of the Comprehensive Examination given at the re-take?. 20 Ill. Adm. Code 1720.25(i),
    in force from 2015-02-05.
    """
    v0 = x["use_alternate_version"]  # use alternate version
    t1 = in_states(v0, ("done_on_time",))  # use alternate version is done on time
    x["comprehensive_alternate_version_used"] = t1
    return Ran((t1,), (v0,), ())



def s1720_25_j__sessions_in_six_months__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["held_on"]  # held on
    v1 = x["six_months_begin_on"]  # six months begin on
    t2 = at_least(v0, v1)  # held on is on or after six months begin on
    v3 = e["held_on"]  # held on
    t4 = one_of(x["session_months_end"], ("down",))  # session months end is down
    v5 = x["six_months_begin_on"]  # six months begin on
    v6 = move_months(v5, 6, "down")  # 6 months rounded by session months end after six months begin on, down
    t7 = one_of(x["session_months_end"], ("up",))  # session months end is up
    v8 = x["six_months_begin_on"]  # six months begin on
    v9 = move_months(v8, 6, "up")  # 6 months rounded by session months end after six months begin on, up
    v10 = chosen_value(((t4, v6), (t7, v9), ))  # 6 months rounded by session months end after six months begin on
    t11 = less_than(v3, v10)  # held on is before 6 months rounded by session months end after six months begin on
    t12 = all_of(t2, t11)  # held on is on or after six months begin on and held on is before 6 months rounded by se...
    return Looked((t2, t4, t7, t11, t12), (v0, v1, v3, v5, v6, v8, v9, v10), t12)



def s1720_25_j__sessions_in_six_months(x: Frame) -> Ran:
    """sessions in six months. 20 Ill. Adm. Code 1720.25(j), in force from 2015-02-05.

    The Board will establish and publish the locations with the dates and times for the administration of re-take
    Certification Examinations. Such exams will be given at least twice every 6 months.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_j__sessions_in_six_months__member_1(x, e) for e in x["retake_session_dates"].members])
    v0 = count(m0, x["retake_session_dates"].complete)  # the number of retake session dates where held on is on or after six months begin on and...
    x["sessions_in_six_months"] = v0
    return Ran((), (v0,), (m0,))



def s1720_25_j__enough_retake_sessions(x: Frame) -> Ran:
    """enough retake sessions. 20 Ill. Adm. Code 1720.25(j), in force from 2015-02-05.

    Such exams will be given at least twice every 6 months.

    (47 Ill. Reg. 9369)
    """
    v0 = x["sessions_in_six_months"]  # sessions in six months
    t2 = at_least(v0, 2)  # sessions in six months is at least 2
    x["enough_retake_sessions"] = t2
    return Ran((t2,), (v0,), ())



def s1720_25_j__retake_sessions_sufficient(x: Frame) -> Ran:
    """Did the Board give enough re-take examinations in these six months?. 20 Ill. Adm. Code 1720.25(j), in force
    from 2015-02-05.
    """
    t0 = x["enough_retake_sessions"]  # enough retake sessions
    x["retake_sessions_sufficient"] = t0
    return Ran((), (), ())



def s1720_25_k__failed_in_earlier_appointment__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["appointment"]  # appointment
    v1 = x["appointment_seq"]  # appointment seq
    t2 = less_than(v0, v1)  # appointment is less than appointment seq
    v3 = e["result"]  # result
    t4 = one_of(v3, ("failed", "forfeited",))  # result is one of failed, forfeited
    v5 = e["taken_on"]  # taken on
    v6 = x["asked_on"]  # the day asked for
    t7 = at_most(v5, v6)  # taken on is on or before asked on
    t8 = all_of(t2, t4, t7)  # appointment is less than appointment seq and result is one of failed, forfeited and tak...
    return Looked((t2, t4, t7, t8), (v0, v1, v3, v5, v6), t8)



def s1720_25_k__failed_in_earlier_appointment(x: Frame) -> Ran:
    """failed in earlier appointment. 20 Ill. Adm. Code 1720.25(k), in force from 2015-02-05.

    In the event that a trainee fails to successfully complete the Comprehensive Examination and is discharged as
    an employee by a law enforcement agency, trainee is nevertheless eligible to re-take the Comprehensive
    Examination if employed by another local law enforcement agency. The trainee will be viewed as a new trainee
    by the Board and will be granted all rights that are provided to new trainees as specified in this Part.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_25_k__failed_in_earlier_appointment__member_1(x, e) for e in x["exam_attempts"].members])
    t0 = some(m0, x["exam_attempts"].complete)  # there is one of exam attempts where appointment is less than appointment seq and result...
    x["failed_in_earlier_appointment"] = t0
    return Ran((t0,), (), (m0,))



def s1720_25_k__treated_as_new_trainee(x: Frame) -> Ran:
    """treated as new trainee. 20 Ill. Adm. Code 1720.25(k), in force from 2015-02-05.

    fails to successfully complete the Comprehensive Examination and is discharged as an employee by a law
    enforcement agency, trainee is nevertheless eligible to re-take the Comprehensive Examination if employed by
    another local law enforcement agency. The trainee will be viewed as a new trainee by the Board and will be
    granted all rights that are provided to new trainees as specified in this Part.

    (47 Ill. Reg. 9369)
    """
    t0 = x["failed_in_earlier_appointment"]  # failed in earlier appointment
    t1 = x["discharged"]  # discharged
    v2 = x["appointment_seq"]  # appointment seq
    t4 = more_than(v2, 1)  # appointment seq is more than 1
    t5 = x["employer_qualifies"]  # employer qualifies
    t6 = all_of(t0, t1, t4, t5)  # failed in earlier appointment and discharged and appointment seq is more than 1 and emp...
    x["treated_as_new_trainee"] = t6
    return Ran((t1, t4, t6), (v2,), ())



def s1720_25_k__viewed_as_new_trainee(x: Frame) -> Ran:
    """Does the Board view this trainee as a new trainee, with all rights of one?. 20 Ill. Adm. Code 1720.25(k), in
    force from 2015-02-05.
    """
    t0 = x["treated_as_new_trainee"]  # treated as new trainee
    x["viewed_as_new_trainee"] = t0
    return Ran((), (), ())



def s1720_25_m__excused_by_proctor_determination(x: Frame) -> Ran:
    """excused by proctor. 20 Ill. Adm. Code 1720.25(m), in force from 2015-02-05.

    excused by the proctor

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["excused_by_proctor:made"])  # excused by proctor
    x["excused_by_proctor"] = t0
    x["excused_by_proctor:given"] = t0
    return Ran((t0,), (), ())



def s1720_25_m__trainee_ill_excused_by_proctor(x: Frame) -> Ran:
    """trainee ill excused by proctor. 20 Ill. Adm. Code 1720.25(m), in force from 2015-02-05.

    A trainee will be excused from completing the examination

    (47 Ill. Reg. 9369)
    """
    t0 = x["trainee_ill"]  # trainee ill
    t1 = x["excused_by_proctor"]  # excused by proctor
    t2 = all_of(t0, t1)  # trainee ill and excused by proctor
    x["trainee_ill_excused_by_proctor"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_25_m__examination_excused(x: Frame) -> Ran:
    """Is this trainee excused from completing the examination?. 20 Ill. Adm. Code 1720.25(m), in force from
    2015-02-05.
    """
    t0 = x["trainee_ill_excused_by_proctor"]  # trainee ill excused by proctor
    x["examination_excused"] = t0
    return Ran((), (), ())



def s1720_25_n__allowed_in_testing_area(x: Frame) -> Ran:
    """allowed in testing area. 20 Ill. Adm. Code 1720.25(n), in force from 2015-02-05.

    Individuals allowed within the testing area will be limited to Board-approved examination proctors and those
    who are taking the Certification Examination.

    (47 Ill. Reg. 9369)
    """
    t0 = x["is_approved_proctor"]  # is approved proctor
    t1 = x["is_taking_examination"]  # is taking examination
    t2 = any_of(t0, t1)  # is approved proctor or is taking examination
    x["allowed_in_testing_area"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_25_n__may_be_in_comprehensive_testing_area(x: Frame) -> Ran:
    """May this person be within the testing area of the Comprehensive Examination?. 20 Ill. Adm. Code 1720.25(n), in
    force from 2015-02-05.
    """
    t0 = x["allowed_in_testing_area"]  # allowed in testing area
    x["may_be_in_comprehensive_testing_area"] = t0
    return Ran((), (), ())



def s1720_25_o__ed_forfeiture_determination_determination(x: Frame) -> Ran:
    """ed forfeiture determination. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    to determine whether the trainee has forfeited the examination

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["ed_forfeiture_determination:made"])  # ed forfeiture determination
    x["ed_forfeiture_determination"] = t0
    x["ed_forfeiture_determination:given"] = t0
    return Ran((t0,), (), ())



def s1720_25_o__ed_retake_determination_determination(x: Frame) -> Ran:
    """ed retake determination. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    whether the trainee is eligible to re-take the Comprehensive Examination

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["ed_retake_determination:made"])  # ed retake determination
    x["ed_retake_determination"] = t0
    x["ed_retake_determination:given"] = t0
    return Ran((t0,), (), ())



def s1720_25_o__report_incident_norm(x: Frame) -> Ran:
    """report incident. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    A complete written report of the incident will then be submitted

    (47 Ill. Reg. 9369)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    v1 = x["incident_report_on"]  # incident report on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["report_incident"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_25_o__trainee_report_opens_on(x: Frame) -> Ran:
    """trainee report opens on. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    Any trainee who is uncooperative, disruptive or is thought to be cheating during the administration of the
    Comprehensive Examination will be ordered by the proctor to turn in the trainee examination and to leave the
    examination area. A complete written report of the incident will then be submitted to the Executive Director
    of the Board and to the Chief Administrator of the trainee's employing agency. The offending trainee shall
    have the opportunity within 7 days to submit a written report to the Executive Director describing the
    trainee's version of the event. In such cases it will be left to the discretion of the Executive Director to
    determine whether the trainee has forfeited the examination and whether the trainee is eligible to re-take the
    Comprehensive Examination. The Executive Director's determination will be based on the nature of the trainee's
    misbehavior and on the supporting evidence of such misbehavior.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["seven_days_from"], ("incident",))  # seven days from is incident
    v1 = x["incident_on"]  # incident on
    t2 = one_of(x["seven_days_from"], ("report",))  # seven days from is report
    v3 = x["incident_report_on"]  # incident report on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # incident on where seven days from is incident; incident report on where seven days from...
    x["trainee_report_opens_on"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_25_o__submit_version_norm(x: Frame) -> Ran:
    """submit version. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    The offending trainee shall have the opportunity within 7 days

    (47 Ill. Reg. 9369)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    v1 = x["trainee_report_opens_on"]  # trainee report opens on
    v2 = x["trainee_report_opens_on"]  # trainee report opens on
    v3 = move_days(v2, 7)  # 7 days after trainee report opens on
    v4 = CALENDAR.roll(v3)  # deadline 7 days after trainee report opens on
    v5 = x["trainee_report_on"]  # trainee report on
    n6 = norm("right", t0, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 7 days after trainee report opens on
    x["submit_version"] = v6
    x["submit_version:due"] = v4
    return Ran((t0, n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def s1720_25_o__version_in_time(x: Frame) -> Ran:
    """Did the trainee submit a version of the event in time?. 20 Ill. Adm. Code 1720.25(o), in force from
    2015-02-05.
    """
    v0 = x["submit_version"]  # submit version
    t1 = in_states(v0, ("used",))  # submit version is used
    x["version_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1720_25_o__examination_forfeited(x: Frame) -> Ran:
    """examination forfeited. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    whether the trainee has forfeited the examination

    (47 Ill. Reg. 9369)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    t1 = x["ed_forfeiture_determination"]  # ed forfeiture determination
    t2 = all_of(t0, t1)  # misconduct alleged and ed forfeiture determination
    x["examination_forfeited"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_25_o__forfeited(x: Frame) -> Ran:
    """Has this trainee forfeited the examination?. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05."""
    t0 = x["examination_forfeited"]  # examination forfeited
    x["forfeited"] = t0
    return Ran((), (), ())



def s1720_25_o__misconduct_exception(x: Frame) -> Ran:
    """misconduct. 20 Ill. Adm. Code 1720.25(o), in force from 2015-02-05.

    it will be left to the discretion of the Executive Director to determine whether the trainee has forfeited the
    examination and whether the trainee is eligible to re-take the Comprehensive Examination.

    (47 Ill. Reg. 9369)
    """
    t0 = x["misconduct_alleged"]  # misconduct alleged
    t1 = YES - is_none(x["ed_retake_determination:made"])  # ed retake determination has been determined
    t2 = all_of(t0, t1)  # exception misconduct applies
    t3 = x["retake_left"]  # retake left
    t4 = x["retake_requested"]  # retake requested
    t5 = x["ed_retake_determination"]  # ed retake determination
    t6 = all_of(t3, t4, t5)  # retake left and retake requested and ed retake determination
    x["misconduct:applies"] = t2
    x["misconduct"] = t6
    return Ran((t0, t1, t2, t5, t6), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
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
)

PLACES = (
    Place(
        "1720.25", "20 Ill. Adm. Code 1720.25", "Procedures for Administration of Law Enforcement and Correctional Officers Certification Examination", "section", TIMELINES[0],
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
        "1720.25(a)", "20 Ill. Adm. Code 1720.25(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "52028fa9a8d0c6de38fe9abbc8a0b8706730ed350401ee927a36189aa74ba341"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "91098358e74de12f47805e2071a4fa950404b700af1a9fb8f8d802634f7eeb7b", "52028fa9a8d0c6de38fe9abbc8a0b8706730ed350401ee927a36189aa74ba341"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "52028fa9a8d0c6de38fe9abbc8a0b8706730ed350401ee927a36189aa74ba341"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "52028fa9a8d0c6de38fe9abbc8a0b8706730ed350401ee927a36189aa74ba341"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "52028fa9a8d0c6de38fe9abbc8a0b8706730ed350401ee927a36189aa74ba341"),
        ),
        (),
    ),
    Place(
        "1720.25(b)", "20 Ill. Adm. Code 1720.25(b)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "59768021e6c0cd8de565f8135f5c750ba09427c94867222a44829abde76c3cb6", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "b61b3fd66bbec061bb67645146c9f0a96aa1fe477cf44fc9517839e47a838210", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "42aa44d0514e463ef875f023ce9525fae29efb43383f4dd86310ec677d7c2dbe"),
        ),
        (),
    ),
    Place(
        "1720.25(c)", "20 Ill. Adm. Code 1720.25(c)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "3b477e89029a0fdbf3702ce86c705f16faf7008eda8eaba49d38b77db2955d7f", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "21134d61932c8a90322d0c289fae7619a6604908154957c85211fb86c8b7ba49", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b300d72bc2830a8b83ea402996cdcb43cdc20b90e0d76f101f5ec4cf535c734"),
        ),
        (),
    ),
    Place(
        "1720.25(d)", "20 Ill. Adm. Code 1720.25(d)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "067e6111fa71b6bf21c1cf8f5849cae53ff8ebc77f38b12dfc2322eb3b0fc283", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "653c579395649e2cff62bc8db132751b54440753e0a5a8a0c8151d110110822d", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6748bad7d4181b3c2495d698556b48b502d14f96e0f643e0931ff5da4b5fd749"),
        ),
        (),
    ),
    Place(
        "1720.25(e)", "20 Ill. Adm. Code 1720.25(e)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "044b74f78f9c63138be30e90969a6fb439446d727baa31a4f23ebb893fcd2bba"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "6fda802a10040e38301270d3925304a8be3d43429b273b5a73c91ee3b74621ca", "044b74f78f9c63138be30e90969a6fb439446d727baa31a4f23ebb893fcd2bba"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "f791e492b3339126511b6bdf02989093f85565d4562e49a494cad7e1f17807b6", "6210544314445cc977f1a0348d2b7dfe4ca4c465ca75b3ca953a1c19ba171552"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7bf6ac3793858ed4dd616633a2a95c9f846df29096ca14fe50c8fac877cf2717"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7bf6ac3793858ed4dd616633a2a95c9f846df29096ca14fe50c8fac877cf2717"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7bf6ac3793858ed4dd616633a2a95c9f846df29096ca14fe50c8fac877cf2717"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7bf6ac3793858ed4dd616633a2a95c9f846df29096ca14fe50c8fac877cf2717"),
        ),
        (),
    ),
    Place(
        "1720.25(f)", "20 Ill. Adm. Code 1720.25(f)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f916f99e9ae3d1eb0be0720755f36dd72a2a94fe74ff0fbc4d0187e6d72b53f5"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "1b4e07d6526302156832c7b78a61cb6b6f6d4be1863500263090d165ccdec5bb", "f916f99e9ae3d1eb0be0720755f36dd72a2a94fe74ff0fbc4d0187e6d72b53f5"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f916f99e9ae3d1eb0be0720755f36dd72a2a94fe74ff0fbc4d0187e6d72b53f5"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f916f99e9ae3d1eb0be0720755f36dd72a2a94fe74ff0fbc4d0187e6d72b53f5"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f916f99e9ae3d1eb0be0720755f36dd72a2a94fe74ff0fbc4d0187e6d72b53f5"),
        ),
        (),
    ),
    Place(
        "1720.25(g)", "20 Ill. Adm. Code 1720.25(g)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "item 11 of the notice against inverted marks; that with respect to each appointment is old is presumed", False, "be131ca7bb92071272a503fc2c272f6df2673118ae2a3519d80260453fcf7fa3", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "f162f4ef52c01d4a59e95b000fde5a86bb7d044c441011907b9dbfb1c38d9666", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4a79b2f7c811050f6b6f4ab0f4a080361d94ea0ac681b0abee47f6da61bb2411"),
        ),
        (),
    ),
    Place(
        "1720.25(h)", "20 Ill. Adm. Code 1720.25(h)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "e72be425a0bebc9e7a6cb07356532036c7b45d21d7f7c6ff977980058b0e9bdb", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "7e921ac41cee6ae490287317be5c357e18841118b87e04ba31aa808ec8db2dfe", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cf1c89394f6cf5c4b37e0fc9437a39b01df74027218ba642ac76db690cf6299c"),
        ),
        (),
    ),
    Place(
        "1720.25(i)", "20 Ill. Adm. Code 1720.25(i)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "2d81a3c94008eb6d5d906b7040adff48555df991037d6aa8e902b745b797e9a3", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c65936f5ef62ba18f45960df2c3fa6d64b6c6b17f7923fb2324ad2feab13cf33", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6694341c93271b047867353634450cb8e889f14b5993ba6132ee8aeba8f751b8"),
        ),
        (),
    ),
    Place(
        "1720.25(j)", "20 Ill. Adm. Code 1720.25(j)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "b4f040395f58f1a0cb23d052b7377fc85bc6e41fde70306db3e076909c7a115a", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "b2b5e97c3092fa75a3b0f30e6a420c9c7c40f1caab8314888fd1f4da5a930274", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "68e434f636e04fac3f8aec22fa2ec1a677725caa7927abadd507a6056d5734f7"),
        ),
        (),
    ),
    Place(
        "1720.25(k)", "20 Ill. Adm. Code 1720.25(k)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "ab323c7a235181efd806f05bc86aab24327cfe3c5fbc499d77eb7b5548867d7f", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "52bd48d9476ec58f13d4c3be738a873e6154fb94371c1f996e6d38800d3904e9", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "015a7436878df32a5ef02d5c1af80744eebdbfe92c49600c8591d9a7083d80fe"),
        ),
        (),
    ),
    Place(
        "1720.25(l)", "20 Ill. Adm. Code 1720.25(l)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "f4cc32f42dabcab35edb861da079e7883d6bf30570d078aea91dfc6a03b0c64a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "98e2f91bbde19cb3a43283ab85a10f6a1f7e6ae98ea2e9ae160cb60358a5f725", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.25(m)", "20 Ill. Adm. Code 1720.25(m)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "604fbf67d9e102148e3dc23eab3206a74675074584ab2025f94017438fa770cd", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "606623065ef47401ea19451500d32abbfa481a8080e621f735b89e9d636cffc2", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1af10224820df2b1183fd9bf4ef763fe98c0633682c2b769575f7972d276c3fc"),
        ),
        (),
    ),
    Place(
        "1720.25(n)", "20 Ill. Adm. Code 1720.25(n)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "8f753a55d6d610dd97d6b852b86d93f72af6b6547ca0cee3ab79eb3c68e792a1", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "143f1a317677f2c7c14185011441fc40323451225aed952afd75541b262e4fc9", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c133850e2ec0b3139589e38c60bdf88dff55596c1d02def9b80f5ab34ff6faca"),
        ),
        (),
    ),
    Place(
        "1720.25(o)", "20 Ill. Adm. Code 1720.25(o)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "2991b927a8f14be2386775e90ec5347dfc223d257b4fa1aa233920618d8bbd6e", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "3d15bacf21639c870015d7ecab11040b4ee05ec52a031b1d9f4c3322cb0de3fe", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4cbac00c96a0e6556f58ac3ac4acb481a553eb7729276d5bcb63cc9f773d7a54"),
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
    Spec("enum", "", 1, False, None, None, False, ("academy_director", "board"), (), False),
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("local_le_agency", "state_agency", "other"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("full_time", "part_time"), (), False),
    Spec("number", "", 1, True, None, None, False, (), (), False),
    Spec("number", "", 1, True, 1, 99, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("initial", "retake"), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "open", "used", "lapsed"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "administer_examination", "norm", 1, "1720.25(a)", s1720_25_a__administer_examination_norm,
        (("administer_examination", 2),), ("course_completed", "examination_given_on"), 0, 5,
        TIMELINES[0], (),
        "no time stated",
        (
            Step("fact", "course completed", (), ("course_completed",), "p0", SPECS[0]),
            Step("fact", "examination given on", (), ("examination_given_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "trainee", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "comprehensive_examination_owed", "question", 1, "1720.25(a)", s1720_25_a__comprehensive_examination_owed,
        (("comprehensive_examination_owed", 1),), ("administer_examination",), 5, 1,
        TIMELINES[0], (),
        "administer examination is one of pending, done on time",
        (
            Step("rule", "administer examination", (), ("administer_examination",), "v0", SPECS[2]),
            Step("states", "administer examination is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must the Board administer the Comprehensive Examination to this trainee, or has it?", ("The average of 70% and who certifies it are (e).",), "",
    ),
    Rule(
        "eligible_for_certification", "define", 1, "1720.25(b)", s1720_25_b__eligible_for_certification,
        (("eligible_for_certification", 0),), ("already_passed",), 6, 0,
        TIMELINES[1], (),
        "already passed",
        (
            Step("rule", "already passed", (), ("already_passed",), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_receive_certification", "question", 1, "1720.25(b)", s1720_25_b__may_receive_certification,
        (("may_receive_certification", 0),), ("eligible_for_certification",), 6, 0,
        TIMELINES[1], (),
        "eligible for certification",
        (
            Step("rule", "eligible for certification", (), ("eligible_for_certification",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is this trainee eligible to receive a certification?", ("By the result on record; whether a score is a pass is passed_comprehensive, by the text of the examination day.",), "",
    ),
    Rule(
        "report_scores", "norm", 1, "1720.25(c)", s1720_25_c__report_scores_norm,
        (("report_scores", 6), ("report_scores:due", 4)), ("exam_date", "scores_reported_on"), 6, 4,
        TIMELINES[1], (),
        "within 14 days after exam date",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[3]),
            Step("fact", "exam date", (), ("exam_date",), "v1", SPECS[3]),
            Step("move", "14 days after exam date", (2,), ("days", 14, None), "v2", SPECS[3]),
            Step("roll", "deadline 14 days after exam date", (3,), (), "v3", SPECS[3]),
            Step("fact", "scores reported on", (), ("scores_reported_on",), "v4", SPECS[1]),
            Step("norm", "within 14 days after exam date", (0, 1, 4, 5), ("duty", "board", "employing_agency", (0, 1, 4, None, 5, None), False), "v5", SPECS[2]),
        ),
        SPECS[2], Governor("date", "exam date", ("exam_date",), s1720_25_c__report_scores_norm__governed_by), "", ("The text names no bearer; the Board administers the examination (1720.20(h)(1)), so it is taken as the Board.",), "",
    ),
    Rule(
        "scores_reported_in_time", "question", 1, "1720.25(c)", s1720_25_c__scores_reported_in_time,
        (("scores_reported_in_time", 1),), ("report_scores",), 10, 1,
        TIMELINES[1], (),
        "report scores is done on time",
        (
            Step("rule", "report scores", (), ("report_scores",), "v0", SPECS[2]),
            Step("states", "report scores is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "exam date", ("exam_date",), s1720_25_c__scores_reported_in_time__governed_by), "Were the examination scores reported in time?", (), "",
    ),
    Rule(
        "already_passed", "define", 1, "1720.25(d)", s1720_25_d__already_passed,
        (("already_passed", 0),), ("exam_attempts",), 11, 1,
        TIMELINES[1], ((1, ("required to successfully complete the Comprehensive Examination on one occasion only.",)), (2, ("required to successfully complete the Comprehensive Examination on one occasion only.",))),
        "there is one of exam attempts where result is passed and taken on is on or before asked on",
        (
            Step("gather", "there is one of exam attempts where result is passed and taken on is on or before asked on", (), ("any", "exam_attempts", None, None, 0, 0, (5,), (
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
        "requalification_needed", "define", 1, "1720.25(d)", s1720_25_d__requalification_needed,
        (("requalification_needed", 0),), (), 12, 0,
        TIMELINES[1], ((1, ("There are no requirements for re-qualification.",)), (2, ("There are no requirements for re-qualification.",))),
        "no",
        (
            Step("literal", "no", (), (False,), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "must_requalify", "question", 1, "1720.25(d)", s1720_25_d__must_requalify,
        (("must_requalify", 0),), ("requalification_needed",), 12, 0,
        TIMELINES[1], (),
        "requalification needed",
        (
            Step("rule", "requalification needed", (), ("requalification_needed",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must a person who has passed re-qualify by examination?", (), "",
    ),
    Rule(
        "certified_average", "define", 1, "1720.25(e)", s1720_25_e__certified_average,
        (("certified_average", 6),), ("completion_certified_by", "written_average_met"), 12, 4,
        TIMELINES[2], (),
        "completion certified by is not none and completion certified by is academy director and written average met",
        (
            Step("fact", "completion certified by", (), ("completion_certified_by",), "v0", SPECS[5]),
            Step("void", "completion certified by is none", (0,), (), "p0", SPECS[0]),
            Step("not", "completion certified by is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "completion certified by", (), ("completion_certified_by",), "v1", SPECS[5]),
            Step("member", "completion certified by is academy director", (3,), (("academy_director",),), "p2", SPECS[0]),
            Step("rule", "written average met", (), ("written_average_met",), "", SPECS[0]),
            Step("and", "completion certified by is not none and completion certified by is academy director and written average met", (2, 4, 5), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", ("Certified by the Academy Director as having completed the course, with an average minimum score of 70%.",), "",
    ),
    Rule(
        "eligible_to_sit", "define", 1, "1720.25(e)", s1720_25_e__eligible_to_sit,
        (("eligible_to_sit", 2),), ("course_completed", "certified_average"), 16, 2,
        TIMELINES[1], (),
        "course completed and certified average",
        (
            Step("fact", "course completed", (), ("course_completed",), "p0", SPECS[0]),
            Step("rule", "certified average", (), ("certified_average",), "", SPECS[0]),
            Step("and", "course completed and certified average", (0, 1), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_sit", "question", 1, "1720.25(e)", s1720_25_e__may_sit,
        (("may_sit", 2),), ("eligible_to_sit", "employed_as_required"), 18, 1,
        TIMELINES[1], (),
        "eligible to sit and employed as required",
        (
            Step("rule", "eligible to sit", (), ("eligible_to_sit",), "", SPECS[0]),
            Step("rule", "employed as required", (), ("employed_as_required",), "", SPECS[0]),
            Step("and", "eligible to sit and employed as required", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May this trainee take the Comprehensive Examination?", ("(d) asks for one success and forbids no second sitting, so having passed is no bar here.",), "",
    ),
    Rule(
        "assert:2", "assertion", 1, "1720.25(e)", s1720_25_e__assert_2,
        (("assert:2", 5),), ("may_sit", "written_exam_average_percent"), 19, 3,
        TIMELINES[1], (),
        "not may sit or written exam average percent is at least 69.5%",
        (
            Step("rule", "may sit", (), ("may_sit",), "", SPECS[0]),
            Step("not", "not may sit", (0,), (), "p0", SPECS[0]),
            Step("fact", "written exam average percent", (), ("written_exam_average_percent",), "v0", SPECS[6]),
            Step("literal", "69.5%", (), (69500000,), "", SPECS[6]),
            Step("compare", "written exam average percent is at least 69.5%", (2, 3), ("ge",), "p1", SPECS[0]),
            Step("or", "not may sit or written exam average percent is at least 69.5%", (1, 4), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "Nobody sits the examination with an average under 69.5%", (), "",
    ),
    Rule(
        "certified_average", "define", 2, "1720.25(e)", s1720_25_e__certified_average_v2,
        (("certified_average", 6),), ("completion_certified_by", "written_average_met"), 22, 4,
        TIMELINES[3], (),
        "completion certified by is not none and completion certified by is academy director and written average met",
        (
            Step("fact", "completion certified by", (), ("completion_certified_by",), "v0", SPECS[5]),
            Step("void", "completion certified by is none", (0,), (), "p0", SPECS[0]),
            Step("not", "completion certified by is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "completion certified by", (), ("completion_certified_by",), "v1", SPECS[5]),
            Step("member", "completion certified by is academy director", (3,), (("academy_director",),), "p2", SPECS[0]),
            Step("rule", "written average met", (), ("written_average_met",), "", SPECS[0]),
            Step("and", "completion certified by is not none and completion certified by is academy director and written average met", (2, 4, 5), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", ("Completion and the average of 70% as certified by the Academy Director.",), "",
    ),
    Rule(
        "employer_qualifies", "define", 1, "1720.25(f)", s1720_25_f__employer_qualifies,
        (("employer_qualifies", 14),), ("employer_kind", "local_agency_only"), 26, 11,
        TIMELINES[0], (),
        "employer kind is not none and employer kind is one of local le agency, state agency where local agency only is any agency; employer kind is not none and employer kind is local le agency where local agency only is local only",
        (
            Step("selector", "local agency only is any agency", (), ("local_agency_only", "any_agency"), "p0", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v0", SPECS[7]),
            Step("void", "employer kind is none", (1,), (), "p1", SPECS[0]),
            Step("not", "employer kind is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v1", SPECS[7]),
            Step("member", "employer kind is one of local le agency, state agency", (4,), (("local_le_agency", "state_agency"),), "p3", SPECS[0]),
            Step("and", "employer kind is not none and employer kind is one of local le agency, state agency", (3, 5), (), "p4", SPECS[0]),
            Step("selector", "local agency only is local only", (), ("local_agency_only", "local_only"), "p5", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v2", SPECS[7]),
            Step("void", "employer kind is none", (8,), (), "p6", SPECS[0]),
            Step("not", "employer kind is not none", (9,), (), "p7", SPECS[0]),
            Step("fact", "employer kind", (), ("employer_kind",), "v3", SPECS[7]),
            Step("member", "employer kind is local le agency", (11,), (("local_le_agency",),), "p8", SPECS[0]),
            Step("and", "employer kind is not none and employer kind is local le agency", (10, 12), (), "p9", SPECS[0]),
            Step("chosen", "employer kind is not none and employer kind is one of local le agency, state agency where local agency only is any agency; employer kind is not none and employer kind is local le agency where local agency only is local only", (0, 6, 7, 13), ("local_agency_only",), "p10", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "employed_as_required", "define", 1, "1720.25(f)", s1720_25_f__employed_as_required,
        (("employed_as_required", 6),), ("employment_status", "employer_qualifies"), 37, 4,
        TIMELINES[0], (),
        "employment status is not none and employment status is full time and employer qualifies",
        (
            Step("fact", "employment status", (), ("employment_status",), "v0", SPECS[8]),
            Step("void", "employment status is none", (0,), (), "p0", SPECS[0]),
            Step("not", "employment status is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "employment status", (), ("employment_status",), "v1", SPECS[8]),
            Step("member", "employment status is full time", (3,), (("full_time",),), "p2", SPECS[0]),
            Step("rule", "employer qualifies", (), ("employer_qualifies",), "", SPECS[0]),
            Step("and", "employment status is not none and employment status is full time and employer qualifies", (2, 4, 5), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "initial_failed", "define", 1, "1720.25(g)", s1720_25_g__initial_failed,
        (("initial_failed", 0),), ("exam_attempts", "appointment_seq"), 41, 1,
        TIMELINES[1], ((1, ("on the initial administration",)), (2, ("on the initial administration",))),
        "there is one of exam attempts where appointment is appointment seq and kind is initial and result is one of failed, forfeited and taken on is on or before asked on",
        (
            Step("gather", "there is one of exam attempts where appointment is appointment seq and kind is initial and result is one of failed, forfeited and taken on is on or before asked on", (), ("any", "exam_attempts", None, None, 0, 0, (10,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[9]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[10]),
                Step("compare", "appointment is appointment seq", (0, 1), ("eq",), "p0", SPECS[0]),
                Step("field", "kind", (), ("kind",), "v2", SPECS[11]),
                Step("member", "kind is initial", (3,), (("initial",),), "p1", SPECS[0]),
                Step("field", "result", (), ("result",), "v3", SPECS[4]),
                Step("member", "result is one of failed, forfeited", (5,), (("failed", "forfeited"),), "p2", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v4", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v5", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (7, 8), ("le",), "p3", SPECS[0]),
                Step("and", "appointment is appointment seq and kind is initial and result is one of failed, forfeited and taken on is on or before asked on", (2, 4, 6, 9), (), "p4", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "all_administrations", "define", 1, "1720.25(g)", s1720_25_g__all_administrations,
        (("all_administrations", 0),), ("exam_attempts", "appointment_seq"), 42, 0,
        TIMELINES[1], (),
        "the number of exam attempts where appointment is appointment seq and taken on is on or before asked on",
        (
            Step("gather", "the number of exam attempts where appointment is appointment seq and taken on is on or before asked on", (), ("count", "exam_attempts", None, None, 0, 0, (6,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[9]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[10]),
                Step("compare", "appointment is appointment seq", (0, 1), ("eq",), "p0", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v2", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v3", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (3, 4), ("le",), "p1", SPECS[0]),
                Step("and", "appointment is appointment seq and taken on is on or before asked on", (2, 5), (), "p2", SPECS[0]),)), "v0", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "administrations_not_excused", "define", 1, "1720.25(g)", s1720_25_g__administrations_not_excused,
        (("administrations_not_excused", 0),), ("exam_attempts", "appointment_seq"), 42, 0,
        TIMELINES[1], (),
        "the number of exam attempts where appointment is appointment seq and result is not excused and taken on is on or before asked on",
        (
            Step("gather", "the number of exam attempts where appointment is appointment seq and result is not excused and taken on is on or before asked on", (), ("count", "exam_attempts", None, None, 0, 0, (9,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[9]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[10]),
                Step("compare", "appointment is appointment seq", (0, 1), ("eq",), "p0", SPECS[0]),
                Step("field", "result", (), ("result",), "v2", SPECS[4]),
                Step("member", "result is excused", (3,), (("excused",),), "p1", SPECS[0]),
                Step("not", "result is not excused", (4,), (), "p2", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v3", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v4", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (6, 7), ("le",), "p3", SPECS[0]),
                Step("and", "appointment is appointment seq and result is not excused and taken on is on or before asked on", (2, 5, 8), (), "p4", SPECS[0]),)), "v0", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "administrations_not_forfeited", "define", 1, "1720.25(g)", s1720_25_g__administrations_not_forfeited,
        (("administrations_not_forfeited", 0),), ("exam_attempts", "appointment_seq"), 42, 0,
        TIMELINES[1], (),
        "the number of exam attempts where appointment is appointment seq and result is not forfeited and taken on is on or before asked on",
        (
            Step("gather", "the number of exam attempts where appointment is appointment seq and result is not forfeited and taken on is on or before asked on", (), ("count", "exam_attempts", None, None, 0, 0, (9,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[9]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[10]),
                Step("compare", "appointment is appointment seq", (0, 1), ("eq",), "p0", SPECS[0]),
                Step("field", "result", (), ("result",), "v2", SPECS[4]),
                Step("member", "result is forfeited", (3,), (("forfeited",),), "p1", SPECS[0]),
                Step("not", "result is not forfeited", (4,), (), "p2", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v3", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v4", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (6, 7), ("le",), "p3", SPECS[0]),
                Step("and", "appointment is appointment seq and result is not forfeited and taken on is on or before asked on", (2, 5, 8), (), "p4", SPECS[0]),)), "v0", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "administrations_completed", "define", 1, "1720.25(g)", s1720_25_g__administrations_completed,
        (("administrations_completed", 0),), ("exam_attempts", "appointment_seq"), 42, 0,
        TIMELINES[1], (),
        "the number of exam attempts where appointment is appointment seq and result is one of passed, failed and taken on is on or before asked on",
        (
            Step("gather", "the number of exam attempts where appointment is appointment seq and result is one of passed, failed and taken on is on or before asked on", (), ("count", "exam_attempts", None, None, 0, 0, (8,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[9]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[10]),
                Step("compare", "appointment is appointment seq", (0, 1), ("eq",), "p0", SPECS[0]),
                Step("field", "result", (), ("result",), "v2", SPECS[4]),
                Step("member", "result is one of passed, failed", (3,), (("passed", "failed"),), "p1", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v3", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v4", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (5, 6), ("le",), "p2", SPECS[0]),
                Step("and", "appointment is appointment seq and result is one of passed, failed and taken on is on or before asked on", (2, 4, 7), (), "p3", SPECS[0]),)), "v0", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "administrations_taken_this_appointment", "define", 1, "1720.25(g)", s1720_25_g__administrations_taken_this_appointment,
        (("administrations_taken_this_appointment", 4),), ("administrations_without_excused", "administrations_with_excused", "excused_attempt"), 42, 2,
        TIMELINES[1], (),
        "administrations without excused where excused attempt is not counted; administrations with excused where excused attempt is counted",
        (
            Step("selector", "excused attempt is not counted", (), ("excused_attempt", "not_counted"), "p0", SPECS[0]),
            Step("rule", "administrations without excused", (), ("administrations_without_excused",), "v0", SPECS[9]),
            Step("selector", "excused attempt is counted", (), ("excused_attempt", "counted"), "p1", SPECS[0]),
            Step("rule", "administrations with excused", (), ("administrations_with_excused",), "v1", SPECS[9]),
            Step("chosen", "administrations without excused where excused attempt is not counted; administrations with excused where excused attempt is counted", (0, 1, 2, 3), ("excused_attempt",), "v2", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "administrations_without_excused", "define", 1, "1720.25(g)", s1720_25_g__administrations_without_excused,
        (("administrations_without_excused", 4),), ("administrations_not_excused", "administrations_completed", "forfeited_attempt"), 44, 2,
        TIMELINES[1], (),
        "administrations not excused where forfeited attempt is counted; administrations completed where forfeited attempt is not counted",
        (
            Step("selector", "forfeited attempt is counted", (), ("forfeited_attempt", "counted"), "p0", SPECS[0]),
            Step("rule", "administrations not excused", (), ("administrations_not_excused",), "v0", SPECS[9]),
            Step("selector", "forfeited attempt is not counted", (), ("forfeited_attempt", "not_counted"), "p1", SPECS[0]),
            Step("rule", "administrations completed", (), ("administrations_completed",), "v1", SPECS[9]),
            Step("chosen", "administrations not excused where forfeited attempt is counted; administrations completed where forfeited attempt is not counted", (0, 1, 2, 3), ("forfeited_attempt",), "v2", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "administrations_with_excused", "define", 1, "1720.25(g)", s1720_25_g__administrations_with_excused,
        (("administrations_with_excused", 4),), ("all_administrations", "administrations_not_forfeited", "forfeited_attempt"), 46, 2,
        TIMELINES[1], (),
        "all administrations where forfeited attempt is counted; administrations not forfeited where forfeited attempt is not counted",
        (
            Step("selector", "forfeited attempt is counted", (), ("forfeited_attempt", "counted"), "p0", SPECS[0]),
            Step("rule", "all administrations", (), ("all_administrations",), "v0", SPECS[9]),
            Step("selector", "forfeited attempt is not counted", (), ("forfeited_attempt", "not_counted"), "p1", SPECS[0]),
            Step("rule", "administrations not forfeited", (), ("administrations_not_forfeited",), "v1", SPECS[9]),
            Step("chosen", "all administrations where forfeited attempt is counted; administrations not forfeited where forfeited attempt is not counted", (0, 1, 2, 3), ("forfeited_attempt",), "v2", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "retake_left", "define", 1, "1720.25(g)", s1720_25_g__retake_left,
        (("retake_left", 8),), ("initial_failed", "treated_as_new_trainee", "already_passed", "administrations_taken_this_appointment"), 48, 4,
        TIMELINES[1], ((1, ("will be allowed to re-take the Comprehensive Examination a maximum of 2 times with respect to each appointment.",)), (2, ("will be allowed to re-take the Comprehensive Examination a maximum of 2 more times with respect to each appointment.",))),
        "(initial failed or treated as new trainee) and not already passed and administrations taken this appointment is less than 3",
        (
            Step("rule", "initial failed", (), ("initial_failed",), "", SPECS[0]),
            Step("rule", "treated as new trainee", (), ("treated_as_new_trainee",), "", SPECS[0]),
            Step("or", "initial failed or treated as new trainee", (0, 1), (), "p0", SPECS[0]),
            Step("rule", "already passed", (), ("already_passed",), "", SPECS[0]),
            Step("not", "not already passed", (3,), (), "p1", SPECS[0]),
            Step("rule", "administrations taken this appointment", (), ("administrations_taken_this_appointment",), "v0", SPECS[9]),
            Step("literal", "3", (), (3,), "", SPECS[9]),
            Step("compare", "administrations taken this appointment is less than 3", (5, 6), ("lt",), "p2", SPECS[0]),
            Step("and", "(initial failed or treated as new trainee) and not already passed and administrations taken this appointment is less than 3", (2, 4, 7), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", ("The initial administration and 2 re-takes are 3. (k) opens them without a new initial failure; (d) wants one success only.",), "",
    ),
    Rule(
        "retake_requested", "define", 1, "1720.25(h)", s1720_25_h__retake_requested,
        (("retake_requested", 2),), ("retake_request_in_writing", "retake_request_by_chief_administrator"), 52, 3,
        TIMELINES[1], ((1, ("a written request must be submitted by the Chief Administrator of the Officer's employing agency.",)), (2, ("a written request must be submitted to the Board by the Chief Administrator of the trainee's employing agency.",))),
        "retake request in writing and retake request by chief administrator",
        (
            Step("fact", "retake request in writing", (), ("retake_request_in_writing",), "p0", SPECS[0]),
            Step("fact", "retake request by chief administrator", (), ("retake_request_by_chief_administrator",), "p1", SPECS[0]),
            Step("and", "retake request in writing and retake request by chief administrator", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retake_allowed", "define", 1, "1720.25(h)", s1720_25_h__retake_allowed,
        (("retake_allowed:base", 2),), ("retake_left", "retake_requested"), 55, 1,
        TIMELINES[1], ((1, ("Upon receipt of the written request, the Board shall administer the re-take examination",)), (2, ("Upon receipt of the written request, the Board shall administer the re-take examination",))),
        "retake left and retake requested",
        (
            Step("rule", "retake left", (), ("retake_left",), "", SPECS[0]),
            Step("rule", "retake requested", (), ("retake_requested",), "", SPECS[0]),
            Step("and", "retake left and retake requested", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "administer_retake", "norm", 1, "1720.25(h)", s1720_25_h__administer_retake_norm,
        (("administer_retake", 2),), ("retake_allowed", "retake_given_on"), 56, 4,
        TIMELINES[1], ((1, ("Upon receipt of the written request, the Board shall administer the re-take examination",)), (2, ("Upon receipt of the written request, the Board shall administer the re-take examination",))),
        "no time stated",
        (
            Step("rule", "retake allowed", (), ("retake_allowed",), "", SPECS[0]),
            Step("fact", "retake given on", (), ("retake_given_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "trainee", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "may_retake", "question", 1, "1720.25(h)", s1720_25_h__may_retake,
        (("may_retake", 2),), ("retake_allowed", "employed_as_required"), 60, 1,
        TIMELINES[1], (),
        "retake allowed and employed as required",
        (
            Step("rule", "retake allowed", (), ("retake_allowed",), "", SPECS[0]),
            Step("rule", "employed as required", (), ("employed_as_required",), "", SPECS[0]),
            Step("and", "retake allowed and employed as required", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May this trainee re-take the Comprehensive Examination?", (), "",
    ),
    Rule(
        "assert:3", "assertion", 1, "1720.25(h)", s1720_25_h__assert_3,
        (("assert:3", 5),), ("retake_allowed", "administrations_taken_this_appointment"), 61, 3,
        TIMELINES[1], (),
        "not retake allowed or administrations taken this appointment is less than 3",
        (
            Step("rule", "retake allowed", (), ("retake_allowed",), "", SPECS[0]),
            Step("not", "not retake allowed", (0,), (), "p0", SPECS[0]),
            Step("rule", "administrations taken this appointment", (), ("administrations_taken_this_appointment",), "v0", SPECS[9]),
            Step("literal", "3", (), (3,), "", SPECS[9]),
            Step("compare", "administrations taken this appointment is less than 3", (2, 3), ("lt",), "p1", SPECS[0]),
            Step("or", "not retake allowed or administrations taken this appointment is less than 3", (1, 4), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "nobody re-takes the examination after three administrations in one appointment", (), "",
    ),
    Rule(
        "retake_allowed", "fold", 1, "1720.25(h)", s1720_25_h__retake_allowed_fold,
        (("retake_allowed", 3),), ("retake_allowed:base", "misconduct:applies", "misconduct"), 64, 1,
        None, (),
        "retake allowed with its exceptions",
        (
            Step("rule", "retake allowed", (), ("retake_allowed:base",), "", SPECS[0]),
            Step("rule", "misconduct applies", (), ("misconduct:applies",), "", SPECS[0]),
            Step("rule", "misconduct", (), ("misconduct",), "", SPECS[0]),
            Step("rank", "retake allowed, unless misconduct", (1, 2, 0), ("misconduct",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "use_alternate_version", "norm", 1, "1720.25(i)", s1720_25_i__use_alternate_version_norm,
        (("use_alternate_version", 6),), ("initial_failed", "retake_given_on", "alternate_version_given_on"), 65, 7,
        TIMELINES[1], (),
        "no time stated",
        (
            Step("rule", "initial failed", (), ("initial_failed",), "", SPECS[0]),
            Step("fact", "retake given on", (), ("retake_given_on",), "v0", SPECS[3]),
            Step("void", "retake given on is none", (1,), (), "p0", SPECS[0]),
            Step("not", "retake given on is not none", (2,), (), "p1", SPECS[0]),
            Step("and", "initial failed and retake given on is not none", (0, 3), (), "p2", SPECS[0]),
            Step("fact", "alternate version given on", (), ("alternate_version_given_on",), "v1", SPECS[1]),
            Step("norm", "no time stated", (4, 5), ("duty", "board", "trainee", (4, None, None, None, 5, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "comprehensive_alternate_version_used", "question", 1, "1720.25(i)", s1720_25_i__comprehensive_alternate_version_used,
        (("comprehensive_alternate_version_used", 1),), ("use_alternate_version",), 72, 1,
        TIMELINES[1], (),
        "use alternate version is done on time",
        (
            Step("rule", "use alternate version", (), ("use_alternate_version",), "v0", SPECS[2]),
            Step("states", "use alternate version is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Was an alternate version of the Comprehensive Examination given at the re-take?", ("The text does not say that a re-take of the same version is void.",), "",
    ),
    Rule(
        "sessions_in_six_months", "define", 1, "1720.25(j)", s1720_25_j__sessions_in_six_months,
        (("sessions_in_six_months", 0),), ("retake_session_dates", "six_months_begin_on", "session_months_end"), 73, 0,
        TIMELINES[1], (),
        "the number of retake session dates where held on is on or after six months begin on and held on is before 6 months rounded by session months end after six months begin on",
        (
            Step("gather", "the number of retake session dates where held on is on or after six months begin on and held on is before 6 months rounded by session months end after six months begin on", (), ("count", "retake_session_dates", None, None, 0, 0, (12,), (
                Step("field", "held on", (), ("held_on",), "v0", SPECS[3]),
                Step("fact", "six months begin on", (), ("six_months_begin_on",), "v1", SPECS[3]),
                Step("compare", "held on is on or after six months begin on", (0, 1), ("ge",), "p0", SPECS[0]),
                Step("field", "held on", (), ("held_on",), "v2", SPECS[3]),
                Step("selector", "session months end is down", (), ("session_months_end", "down"), "p1", SPECS[0]),
                Step("fact", "six months begin on", (), ("six_months_begin_on",), "v3", SPECS[3]),
                Step("move", "6 months rounded by session months end after six months begin on, down", (5,), ("months", 6, "down"), "v4", SPECS[3]),
                Step("selector", "session months end is up", (), ("session_months_end", "up"), "p2", SPECS[0]),
                Step("fact", "six months begin on", (), ("six_months_begin_on",), "v5", SPECS[3]),
                Step("move", "6 months rounded by session months end after six months begin on, up", (8,), ("months", 6, "up"), "v6", SPECS[3]),
                Step("chosen", "6 months rounded by session months end after six months begin on", (4, 6, 7, 9), ("session_months_end",), "v7", SPECS[3]),
                Step("compare", "held on is before 6 months rounded by session months end after six months begin on", (3, 10), ("lt",), "p3", SPECS[0]),
                Step("and", "held on is on or after six months begin on and held on is before 6 months rounded by session months end after six months begin on", (2, 11), (), "p4", SPECS[0]),)), "v0", SPECS[9]),
        ),
        SPECS[9], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "enough_retake_sessions", "define", 1, "1720.25(j)", s1720_25_j__enough_retake_sessions,
        (("enough_retake_sessions", 2),), ("sessions_in_six_months",), 73, 1,
        TIMELINES[1], ((1, ("Such exams will be given at least twice every 6 months.",)), (2, ("Such exams will be given at least twice every 6 months.",))),
        "sessions in six months is at least 2",
        (
            Step("rule", "sessions in six months", (), ("sessions_in_six_months",), "v0", SPECS[9]),
            Step("literal", "2", (), (2,), "", SPECS[9]),
            Step("compare", "sessions in six months is at least 2", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retake_sessions_sufficient", "question", 1, "1720.25(j)", s1720_25_j__retake_sessions_sufficient,
        (("retake_sessions_sufficient", 0),), ("enough_retake_sessions",), 74, 0,
        TIMELINES[1], (),
        "enough retake sessions",
        (
            Step("rule", "enough retake sessions", (), ("enough_retake_sessions",), "", SPECS[0]),
        ),
        SPECS[0], None, "Did the Board give enough re-take examinations in these six months?", (), "",
    ),
    Rule(
        "failed_in_earlier_appointment", "define", 1, "1720.25(k)", s1720_25_k__failed_in_earlier_appointment,
        (("failed_in_earlier_appointment", 0),), ("exam_attempts", "appointment_seq"), 74, 1,
        TIMELINES[1], (),
        "there is one of exam attempts where appointment is less than appointment seq and result is one of failed, forfeited and taken on is on or before asked on",
        (
            Step("gather", "there is one of exam attempts where appointment is less than appointment seq and result is one of failed, forfeited and taken on is on or before asked on", (), ("any", "exam_attempts", None, None, 0, 0, (8,), (
                Step("field", "appointment", (), ("appointment",), "v0", SPECS[9]),
                Step("fact", "appointment seq", (), ("appointment_seq",), "v1", SPECS[10]),
                Step("compare", "appointment is less than appointment seq", (0, 1), ("lt",), "p0", SPECS[0]),
                Step("field", "result", (), ("result",), "v2", SPECS[4]),
                Step("member", "result is one of failed, forfeited", (3,), (("failed", "forfeited"),), "p1", SPECS[0]),
                Step("field", "taken on", (), ("taken_on",), "v3", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v4", SPECS[3]),
                Step("compare", "taken on is on or before asked on", (5, 6), ("le",), "p2", SPECS[0]),
                Step("and", "appointment is less than appointment seq and result is one of failed, forfeited and taken on is on or before asked on", (2, 4, 7), (), "p3", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "treated_as_new_trainee", "define", 1, "1720.25(k)", s1720_25_k__treated_as_new_trainee,
        (("treated_as_new_trainee", 6),), ("failed_in_earlier_appointment", "discharged", "appointment_seq", "employer_qualifies"), 75, 3,
        TIMELINES[1], ((1, ("fails to successfully complete the Comprehensive Examination and is discharged as an employee by a law enforcement agency, he or she is nevertheless eligible to re-take the Comprehensive Examination if employed by another local law enforcement agency. He or she will be viewed as a new trainee by the Board and would be granted all rights that are provided to new trainees as specified in this Part.",)), (2, ("fails to successfully complete the Comprehensive Examination and is discharged as an employee by a law enforcement agency, trainee is nevertheless eligible to re-take the Comprehensive Examination if employed by another local law enforcement agency. The trainee will be viewed as a new trainee by the Board and will be granted all rights that are provided to new trainees as specified in this Part.",))),
        "failed in earlier appointment and discharged and appointment seq is more than 1 and employer qualifies",
        (
            Step("rule", "failed in earlier appointment", (), ("failed_in_earlier_appointment",), "", SPECS[0]),
            Step("fact", "discharged", (), ("discharged",), "p0", SPECS[0]),
            Step("fact", "appointment seq", (), ("appointment_seq",), "v0", SPECS[10]),
            Step("literal", "1", (), (1,), "", SPECS[10]),
            Step("compare", "appointment seq is more than 1", (2, 3), ("gt",), "p1", SPECS[0]),
            Step("rule", "employer qualifies", (), ("employer_qualifies",), "", SPECS[0]),
            Step("and", "failed in earlier appointment and discharged and appointment seq is more than 1 and employer qualifies", (0, 1, 4, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "viewed_as_new_trainee", "question", 1, "1720.25(k)", s1720_25_k__viewed_as_new_trainee,
        (("viewed_as_new_trainee", 0),), ("treated_as_new_trainee",), 78, 0,
        TIMELINES[1], (),
        "treated as new trainee",
        (
            Step("rule", "treated as new trainee", (), ("treated_as_new_trainee",), "", SPECS[0]),
        ),
        SPECS[0], None, "Does the Board view this trainee as a new trainee, with all rights of one?", (), "",
    ),
    Rule(
        "excused_by_proctor", "determination", 1, "1720.25(m)", s1720_25_m__excused_by_proctor_determination,
        (("excused_by_proctor", 0), ("excused_by_proctor:given", 0)), ("excused_by_proctor:made",), 78, 1,
        TIMELINES[1], ((1, ("excused by the proctor",)), (2, ("excused by the proctor",))),
        "",
        (
            Step("determination", "excused by proctor", (), ("excused_by_proctor:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "trainee_ill_excused_by_proctor", "define", 1, "1720.25(m)", s1720_25_m__trainee_ill_excused_by_proctor,
        (("trainee_ill_excused_by_proctor", 2),), ("trainee_ill", "excused_by_proctor"), 79, 3,
        TIMELINES[1], ((1, ("A trainee will be excused from completing the examination",)), (2, ("A trainee will be excused from completing the examination",))),
        "trainee ill and excused by proctor",
        (
            Step("fact", "trainee ill", (), ("trainee_ill",), "p0", SPECS[0]),
            Step("fact", "excused by proctor", (), ("excused_by_proctor",), "p1", SPECS[0]),
            Step("and", "trainee ill and excused by proctor", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "examination_excused", "question", 1, "1720.25(m)", s1720_25_m__examination_excused,
        (("examination_excused", 0),), ("trainee_ill_excused_by_proctor",), 82, 0,
        TIMELINES[1], (),
        "trainee ill excused by proctor",
        (
            Step("rule", "trainee ill excused by proctor", (), ("trainee_ill_excused_by_proctor",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is this trainee excused from completing the examination?", (), "",
    ),
    Rule(
        "allowed_in_testing_area", "define", 1, "1720.25(n)", s1720_25_n__allowed_in_testing_area,
        (("allowed_in_testing_area", 2),), ("is_approved_proctor", "is_taking_examination"), 82, 3,
        TIMELINES[1], (),
        "is approved proctor or is taking examination",
        (
            Step("fact", "is approved proctor", (), ("is_approved_proctor",), "p0", SPECS[0]),
            Step("fact", "is taking examination", (), ("is_taking_examination",), "p1", SPECS[0]),
            Step("or", "is approved proctor or is taking examination", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_be_in_comprehensive_testing_area", "question", 1, "1720.25(n)", s1720_25_n__may_be_in_comprehensive_testing_area,
        (("may_be_in_comprehensive_testing_area", 0),), ("allowed_in_testing_area",), 85, 0,
        TIMELINES[1], (),
        "allowed in testing area",
        (
            Step("rule", "allowed in testing area", (), ("allowed_in_testing_area",), "", SPECS[0]),
        ),
        SPECS[0], None, "May this person be within the testing area of the Comprehensive Examination?", ("What follows if somebody else was there is not stated.",), "",
    ),
    Rule(
        "ed_forfeiture_determination", "determination", 1, "1720.25(o)", s1720_25_o__ed_forfeiture_determination_determination,
        (("ed_forfeiture_determination", 0), ("ed_forfeiture_determination:given", 0)), ("ed_forfeiture_determination:made",), 85, 1,
        TIMELINES[1], ((1, ("to determine whether the officer has forfeited the examination",)), (2, ("to determine whether the trainee has forfeited the examination",))),
        "",
        (
            Step("determination", "ed forfeiture determination", (), ("ed_forfeiture_determination:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "ed_retake_determination", "determination", 1, "1720.25(o)", s1720_25_o__ed_retake_determination_determination,
        (("ed_retake_determination", 0), ("ed_retake_determination:given", 0)), ("ed_retake_determination:made",), 86, 1,
        TIMELINES[1], ((1, ("whether the trainee is eligible to re-take the Comprehensive Examination",)), (2, ("whether the trainee is eligible to re-take the Comprehensive Examination",))),
        "",
        (
            Step("determination", "ed retake determination", (), ("ed_retake_determination:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "report_incident", "norm", 1, "1720.25(o)", s1720_25_o__report_incident_norm,
        (("report_incident", 2),), ("misconduct_alleged", "incident_report_on"), 87, 5,
        TIMELINES[1], ((1, ("A complete written report of the incident will then be submitted",)), (2, ("A complete written report of the incident will then be submitted",))),
        "no time stated",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("fact", "incident report on", (), ("incident_report_on",), "v0", SPECS[1]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "executive_director", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", ("The text names no bearer and no day; the Board is taken, as it administers the examination.",), "",
    ),
    Rule(
        "trainee_report_opens_on", "define", 1, "1720.25(o)", s1720_25_o__trainee_report_opens_on,
        (("trainee_report_opens_on", 4),), ("incident_on", "incident_report_on", "seven_days_from"), 92, 2,
        TIMELINES[1], (),
        "incident on where seven days from is incident; incident report on where seven days from is report",
        (
            Step("selector", "seven days from is incident", (), ("seven_days_from", "incident"), "p0", SPECS[0]),
            Step("fact", "incident on", (), ("incident_on",), "v0", SPECS[3]),
            Step("selector", "seven days from is report", (), ("seven_days_from", "report"), "p1", SPECS[0]),
            Step("fact", "incident report on", (), ("incident_report_on",), "v1", SPECS[1]),
            Step("chosen", "incident on where seven days from is incident; incident report on where seven days from is report", (0, 1, 2, 3), ("seven_days_from",), "v2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "submit_version", "norm", 1, "1720.25(o)", s1720_25_o__submit_version_norm,
        (("submit_version", 6), ("submit_version:due", 4)), ("misconduct_alleged", "trainee_report_opens_on", "trainee_report_on"), 94, 5,
        TIMELINES[1], ((1, ("The offending trainee shall have the opportunity within 7 days",)), (2, ("The offending trainee shall have the opportunity within 7 days",))),
        "within 7 days after trainee report opens on",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("rule", "trainee report opens on", (), ("trainee_report_opens_on",), "v0", SPECS[1]),
            Step("rule", "trainee report opens on", (), ("trainee_report_opens_on",), "v1", SPECS[3]),
            Step("move", "7 days after trainee report opens on", (2,), ("days", 7, None), "v2", SPECS[3]),
            Step("roll", "deadline 7 days after trainee report opens on", (3,), (), "v3", SPECS[3]),
            Step("fact", "trainee report on", (), ("trainee_report_on",), "v4", SPECS[1]),
            Step("norm", "within 7 days after trainee report opens on", (0, 1, 4, 5), ("right", "trainee", "executive_director", (0, 1, 4, None, 5, None), False), "v5", SPECS[12]),
        ),
        SPECS[12], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "version_in_time", "question", 1, "1720.25(o)", s1720_25_o__version_in_time,
        (("version_in_time", 1),), ("submit_version",), 99, 1,
        TIMELINES[1], (),
        "submit version is used",
        (
            Step("rule", "submit version", (), ("submit_version",), "v0", SPECS[12]),
            Step("states", "submit version is used", (0,), (("used",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Did the trainee submit a version of the event in time?", (), "",
    ),
    Rule(
        "examination_forfeited", "define", 1, "1720.25(o)", s1720_25_o__examination_forfeited,
        (("examination_forfeited", 2),), ("misconduct_alleged", "ed_forfeiture_determination"), 100, 3,
        TIMELINES[1], ((1, ("whether the officer has forfeited the examination",)), (2, ("whether the trainee has forfeited the examination",))),
        "misconduct alleged and ed forfeiture determination",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("fact", "ed forfeiture determination", (), ("ed_forfeiture_determination",), "p1", SPECS[0]),
            Step("and", "misconduct alleged and ed forfeiture determination", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "forfeited", "question", 1, "1720.25(o)", s1720_25_o__forfeited,
        (("forfeited", 0),), ("examination_forfeited",), 103, 0,
        TIMELINES[1], (),
        "examination forfeited",
        (
            Step("rule", "examination forfeited", (), ("examination_forfeited",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has this trainee forfeited the examination?", (), "",
    ),
    Rule(
        "misconduct", "exception", 1, "1720.25(o)", s1720_25_o__misconduct_exception,
        (("misconduct:applies", 2), ("misconduct", 6)), ("misconduct_alleged", "ed_retake_determination:made", "retake_left", "retake_requested", "ed_retake_determination"), 103, 5,
        TIMELINES[1], ((1, ("it will be left to the discretion of the Executive Director to determine whether the officer has forfeited the examination and whether the trainee is eligible to re-take the Comprehensive Examination.",)), (2, ("it will be left to the discretion of the Executive Director to determine whether the trainee has forfeited the examination and whether the trainee is eligible to re-take the Comprehensive Examination.",))),
        "misconduct alleged",
        (
            Step("fact", "misconduct alleged", (), ("misconduct_alleged",), "p0", SPECS[0]),
            Step("made", "ed retake determination has been determined", (), ("ed_retake_determination:made",), "p1", SPECS[0]),
            Step("and", "exception misconduct applies", (0, 1), (), "p2", SPECS[0]),
            Step("rule", "retake left", (), ("retake_left",), "", SPECS[0]),
            Step("rule", "retake requested", (), ("retake_requested",), "", SPECS[0]),
            Step("fact", "ed retake determination", (), ("ed_retake_determination",), "p3", SPECS[0]),
            Step("and", "retake left and retake requested and ed retake determination", (3, 4, 5), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", ("(o) lets the Executive Director refuse; it does not lift the maximum in (g) or the request in (h).",), "retake_allowed",
    ),
)
