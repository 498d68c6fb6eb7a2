"""20 Ill. Adm. Code 1770.212 Requirements of Participating Local Agencies."""

# Written by pincite from regs/il/adm20/part1770/section_212.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, all_of, any_of, branch, chosen
from pincite.runtime.values import at_most, chosen_value, determined, determined_power, greater, is_none, less_than, more_than, one_of
from pincite.runtime.calendar import move_by, move_months
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_212_a__inform_of_condition_norm(x: Frame) -> Ran:
    """inform of condition. 20 Ill. Adm. Code 1770.212(a), in force from 2023-06-23.

    Specifically inform each part-time officer appointed after January 1, 1996

    (47 Ill. Reg. 9410)
    """
    v0 = x["employment_status"]  # employment status
    t1 = is_none(v0)  # employment status is none
    t2 = YES - t1  # employment status is not none
    v3 = x["employment_status"]  # employment status
    t4 = one_of(v3, ("part_time",))  # employment status is part time
    v5 = x["appointed_on"]  # appointed on
    t7 = more_than(v5, 728659)  # appointed on is after January 1, 1996
    t8 = all_of(t2, t4, t7)  # employment status is not none and employment status is part time and appointed on is af...
    v9 = x["informed_of_condition_on"]  # informed of condition on
    n10 = norm("duty", t8, None, None, None, False, v9, False, False, x["asked_on"])
    v10 = n10.states  # no time stated
    x["inform_of_condition"] = v10
    return Ran((t1, t2, t4, t7, t8, n10.triggered, n10.fulfilled, n10.in_time, n10.past), (v0, v3, v5, v9, v10), ())



def s1770_212_a__part_time_officer_must_be_informed(x: Frame) -> Ran:
    """Must the agency inform this part-time officer of the conditions, or has it?. 20 Ill. Adm. Code 1770.212(a), in
    force from 2023-06-23.
    """
    v0 = x["inform_of_condition"]  # inform of condition
    t1 = in_states(v0, ("pending", "done_on_time", "done_late",))  # inform of condition is one of pending, done on time, done late
    x["part_time_officer_must_be_informed"] = t1
    return Ran((t1,), (v0,), ())



def s1770_212_a__course_done_on(x: Frame) -> Ran:
    """course done on. 20 Ill. Adm. Code 1770.212(a), in force from 2023-06-23.

    Specifically inform each part-time officer appointed after January 1, 1996 that, as a condition of permanent
    employment, the officer must successfully complete the Minimum Standards Basic Law Enforcement Training Course
    within the first 18 months after employment, and must complete a POWER test and be registered for the course
    within the first 6 months of employment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["course_meant"], ("full_time_course",))  # course meant is full time course
    v1 = x["basic_course_completed_on"]  # basic course completed on
    t2 = one_of(x["course_meant"], ("part_time_course",))  # course meant is part time course
    v3 = x["part_time_course_completed_on"]  # part time course completed on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # basic course completed on where course meant is full time course; part time course comp...
    x["course_done_on"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_212_a__course_certificate_on(x: Frame) -> Ran:
    """course certificate on. 20 Ill. Adm. Code 1770.212(a), in force from 2023-06-23.

    Specifically inform each part-time officer appointed after January 1, 1996 that, as a condition of permanent
    employment, the officer must successfully complete the Minimum Standards Basic Law Enforcement Training Course
    within the first 18 months after employment, and must complete a POWER test and be registered for the course
    within the first 6 months of employment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["course_meant"], ("full_time_course",))  # course meant is full time course
    v1 = x["basic_course_certificate_on"]  # basic course certificate on
    t2 = one_of(x["course_meant"], ("part_time_course",))  # course meant is part time course
    v3 = x["certificate_awarded_on"]  # certificate awarded on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # basic course certificate on where course meant is full time course; certificate awarded...
    x["course_certificate_on"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_212_a__months_run_from(x: Frame) -> Ran:
    """months run from. 20 Ill. Adm. Code 1770.212(a), in force from 2023-06-23.

    Specifically inform each part-time officer appointed after January 1, 1996 that, as a condition of permanent
    employment, the officer must successfully complete the Minimum Standards Basic Law Enforcement Training Course
    within the first 18 months after employment, and must complete a POWER test and be registered for the course
    within the first 6 months of employment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["months_of_employment"], ("as_in_205",))  # months of employment is as in 205
    v1 = x["training_clock_starts_on"]  # training clock starts on
    t2 = one_of(x["months_of_employment"], ("this_agency",))  # months of employment is this agency
    v3 = x["appointed_on"]  # appointed on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # training clock starts on where months of employment is as in 205; appointed on where mo...
    x["months_run_from"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_212_a__first_eighteen_months_end(x: Frame) -> Ran:
    """first eighteen months end. 20 Ill. Adm. Code 1770.212(a), in force from 2023-06-23.

    within the first 18 months after employment

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["eighteen_months_end"], ("down",))  # eighteen months end is down
    v1 = x["months_run_from"]  # months run from
    v2 = move_months(v1, 18, "down")  # 18 months rounded by eighteen months end after months run from, down
    t3 = one_of(x["eighteen_months_end"], ("up",))  # eighteen months end is up
    v4 = x["months_run_from"]  # months run from
    v5 = move_months(v4, 18, "up")  # 18 months rounded by eighteen months end after months run from, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 18 months rounded by eighteen months end after months run from
    v7 = CALENDAR.roll(v6)  # deadline 18 months rounded by eighteen months end after months run from
    x["first_eighteen_months_end"] = v7
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7), ())



def s1770_212_a__first_six_months_end(x: Frame) -> Ran:
    """first six months end. 20 Ill. Adm. Code 1770.212(a), in force from 2023-06-23.

    within the first 6 months of employment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["enrollment_months_end"], ("down",))  # enrollment months end is down
    v1 = x["months_run_from"]  # months run from
    v2 = move_months(v1, 6, "down")  # 6 months rounded by enrollment months end after months run from, down
    t3 = one_of(x["enrollment_months_end"], ("up",))  # enrollment months end is up
    v4 = x["months_run_from"]  # months run from
    v5 = move_months(v4, 6, "up")  # 6 months rounded by enrollment months end after months run from, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 6 months rounded by enrollment months end after months run from
    v7 = CALENDAR.roll(v6)  # deadline 6 months rounded by enrollment months end after months run from
    x["first_six_months_end"] = v7
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7), ())



def s1770_212_a__first_eighteen_months_over(x: Frame) -> Ran:
    """When do the first 18 months of employment of this part-time officer end, for the agency's duties?. 20 Ill.
    Adm. Code 1770.212(a), in force from 2023-06-23.
    """
    v0 = x["first_eighteen_months_end"]  # first eighteen months end
    x["first_eighteen_months_over"] = v0
    return Ran((), (v0,), ())



def s1770_212_a__first_six_months_over(x: Frame) -> Ran:
    """When do the first 6 months of employment of this part-time officer end, for the agency's duties?. 20 Ill. Adm.
    Code 1770.212(a), in force from 2023-06-23.
    """
    v0 = x["first_six_months_end"]  # first six months end
    x["first_six_months_over"] = v0
    return Ran((), (v0,), ())



def s1770_212_b__information_deemed_necessary_determination(x: Frame) -> Ran:
    """information deemed necessary. 20 Ill. Adm. Code 1770.212(b), in force from 2023-06-23.

    the Board deems necessary

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["information_deemed_necessary:made"])  # information deemed necessary
    x["information_deemed_necessary"] = t0
    x["information_deemed_necessary:given"] = t0
    return Ran((t0,), (), ())



def s1770_212_b__furnish_information_norm(x: Frame) -> Ran:
    """furnish information. 20 Ill. Adm. Code 1770.212(b), in force from 2023-06-23.

    by furnishing reports and information the Board deems necessary

    (47 Ill. Reg. 9410)
    """
    t0 = x["information_deemed_necessary"]  # information deemed necessary
    v1 = x["information_furnished_on"]  # information furnished on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["furnish_information"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_212_c__waiver_runs_until(x: Frame) -> Ran:
    """waiver runs until. 20 Ill. Adm. Code 1770.212(c), in force from 2023-06-23.

    Not appoint any person as a permanent part-time law enforcement officer who has not been awarded a certificate
    by the Board attesting to successful completion of the Minimum Standards Basic Law Enforcement Training Course
    within the first 18 months of employment. A waiver of this training requirement may be obtained under the
    conditions set forth in Section 1720.20(f).

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["waiver_conditions"], ("words_of_1720",))  # waiver conditions is words of 1720
    t1 = one_of(x["enrollment_months_end"], ("down",))  # enrollment months end is down
    v2 = x["months_run_from"]  # months run from
    v3 = move_months(v2, 6, "down")  # 6 months rounded by enrollment months end after months run from, down
    t4 = one_of(x["enrollment_months_end"], ("up",))  # enrollment months end is up
    v5 = x["months_run_from"]  # months run from
    v6 = move_months(v5, 6, "up")  # 6 months rounded by enrollment months end after months run from, up
    v7 = chosen_value(((t1, v3), (t4, v6), ))  # 6 months rounded by enrollment months end after months run from
    v8 = x["waiver_days"]  # waiver days
    v9 = move_by(v7, v8, False)  # waiver days after 6 months rounded by enrollment months end after months run from
    v10 = CALENDAR.roll(v9)  # deadline waiver days after 6 months rounded by enrollment months end after months run from
    t11 = one_of(x["waiver_conditions"], ("beyond_eighteen_months",))  # waiver conditions is beyond eighteen months
    t12 = one_of(x["eighteen_months_end"], ("down",))  # eighteen months end is down
    v13 = x["months_run_from"]  # months run from
    v14 = move_months(v13, 18, "down")  # 18 months rounded by eighteen months end after months run from, down
    t15 = one_of(x["eighteen_months_end"], ("up",))  # eighteen months end is up
    v16 = x["months_run_from"]  # months run from
    v17 = move_months(v16, 18, "up")  # 18 months rounded by eighteen months end after months run from, up
    v18 = chosen_value(((t12, v14), (t15, v17), ))  # 18 months rounded by eighteen months end after months run from
    v19 = x["waiver_days"]  # waiver days
    v20 = move_by(v18, v19, False)  # waiver days after 18 months rounded by eighteen months end after months run from
    v21 = CALENDAR.roll(v20)  # deadline waiver days after 18 months rounded by eighteen months end after months run from
    v22 = chosen_value(((t0, v10), (t11, v21), ))  # deadline waiver days after 6 months rounded by enrollment months end after months run f...
    x["waiver_runs_until"] = v22
    return Ran((t0, t1, t4, t11, t12, t15), (v2, v3, v5, v6, v7, v8, v9, v10, v13, v14, v16, v17, v18, v19, v20, v21, v22), ())



def s1770_212_c__local_waiver_reason_good(x: Frame) -> Ran:
    """local waiver reason good. 20 Ill. Adm. Code 1770.212(c), in force from 2023-06-23.

    Not appoint any person as a permanent part-time law enforcement officer who has not been awarded a certificate
    by the Board attesting to successful completion of the Minimum Standards Basic Law Enforcement Training Course
    within the first 18 months of employment. A waiver of this training requirement may be obtained under the
    conditions set forth in Section 1720.20(f).

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["waiver_conditions"], ("words_of_1720",))  # waiver conditions is words of 1720
    t1 = x["1720.waiver_reason_good"]  # waiver reason good
    t2 = one_of(x["waiver_conditions"], ("beyond_eighteen_months",))  # waiver conditions is beyond eighteen months
    t3 = x["waiver_reason_good"]  # waiver reason good
    t4 = chosen(((t0, t1), (t2, t3), ))  # waiver reason good where waiver conditions is words of 1720; waiver reason good where w...
    x["local_waiver_reason_good"] = t4
    return Ran((t0, t1, t2, t3, t4), (), ())



def s1770_212_c__local_waiver_may_be_obtained(x: Frame) -> Ran:
    """May a waiver of the training requirement be obtained for this part-time officer, so far as the reason goes?.
    20 Ill. Adm. Code 1770.212(c), in force from 2023-06-23.
    """
    t0 = x["local_waiver_reason_good"]  # local waiver reason good
    x["local_waiver_may_be_obtained"] = t0
    return Ran((), (), ())



def s1770_212_c__permanent_certificate_deadline(x: Frame) -> Ran:
    """permanent certificate deadline. 20 Ill. Adm. Code 1770.212(c), in force from 2023-06-23.

    within the first 18 months of employment.

    (47 Ill. Reg. 9410)
    """
    v0 = x["waiver_runs_until"]  # waiver runs until
    v1 = x["first_eighteen_months_end"]  # first eighteen months end
    v2 = greater(v0, v1)  # the greater of waiver runs until and first eighteen months end
    x["permanent_certificate_deadline"] = v2
    return Ran((), (v0, v1, v2), ())



def s1770_212_c__certificate_in_time(x: Frame) -> Ran:
    """certificate in time. 20 Ill. Adm. Code 1770.212(c), in force from 2023-06-23.

    awarded a certificate by the Board attesting to successful completion of the Minimum Standards Basic Law
    Enforcement Training Course within the first 18 months of employment.

    (47 Ill. Reg. 9410)
    """
    v0 = x["course_certificate_on"]  # course certificate on
    t1 = is_none(v0)  # course certificate on is none
    t2 = YES - t1  # course certificate on is not none
    v3 = x["course_certificate_on"]  # course certificate on
    t4 = is_none(v3)  # course certificate on is none
    t5 = YES - t4  # course certificate on is not none
    v6 = x["course_certificate_on"]  # course certificate on
    v7 = x["permanent_certificate_deadline"]  # permanent certificate deadline
    t8 = at_most(v6, v7)  # course certificate on is on or before permanent certificate deadline
    t9 = all_of(t5, t8)  # course certificate on is not none and course certificate on is on or before permanent c...
    t10 = all_of(t2, t9)  # course certificate on is not none and (course certificate on is not none and course cer...
    x["certificate_in_time"] = t10
    return Ran((t1, t2, t4, t5, t8, t9, t10), (v0, v3, v6, v7), ())



def s1770_212_c__appoint_without_certificate_norm(x: Frame) -> Ran:
    """appoint without certificate. 20 Ill. Adm. Code 1770.212(c), in force from 2023-06-23.

    Not appoint any person as a permanent part-time law enforcement officer

    (47 Ill. Reg. 9410)
    """
    t0 = x["certificate_in_time"]  # certificate in time
    t1 = YES - t0  # not certificate in time
    v2 = x["permanent_appointment_on"]  # permanent appointment on
    n3 = norm("ban", t1, None, None, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # no time stated
    x["appoint_without_certificate"] = v3
    return Ran((t1, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v2, v3), ())



def s1770_212_c__may_appoint_part_time_permanently(x: Frame) -> Ran:
    """May the agency appoint this person as a permanent part-time officer?. 20 Ill. Adm. Code 1770.212(c), in force
    from 2023-06-23.
    """
    t0 = x["certificate_in_time"]  # certificate in time
    x["may_appoint_part_time_permanently"] = t0
    return Ran((), (), ())



def s1770_212_d__certification_activated(x: Frame) -> Ran:
    """certification activated. 20 Ill. Adm. Code 1770.212(d), in force from 2023-06-23.

    each law enforcement agency must activate the certification of an individual by:

    (47 Ill. Reg. 9410)
    """
    v0 = x["officer_origin"]  # officer origin
    t1 = one_of(v0, ("newly_trained",))  # officer origin is newly trained
    t2 = x["new_officer_steps_taken"]  # new officer steps taken
    v3 = x["officer_origin"]  # officer origin
    t4 = one_of(v3, ("previously_certified",))  # officer origin is previously certified
    t5 = x["reactivation_steps_taken"]  # reactivation steps taken
    t6 = x["reciprocity_steps_taken"]  # reciprocity steps taken
    t7 = branch(t4, t5, t6)  # new officer steps taken where officer origin is newly trained; reactivation steps taken...
    t8 = branch(t1, t2, t7)  # new officer steps taken where officer origin is newly trained; reactivation steps taken...
    x["certification_activated"] = t8
    return Ran((t1, t4, t7, t8), (v0, v3), ())



def s1770_212_d__patrol_by_waiver(x: Frame) -> Ran:
    """patrol by waiver. 20 Ill. Adm. Code 1770.212(d), in force from 2023-06-23.

    Before a part-time police officer can be vested with law enforcement authority and permitted to patrol the
    public, each law enforcement agency must activate the certification of an individual by:

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["practical_waiver_reach"], ("activation_needed",))  # practical waiver reach is activation needed
    t2 = one_of(x["practical_waiver_reach"], ("waiver_suffices",))  # practical waiver reach is waiver suffices
    t3 = x["practical_waiver_held"]  # practical waiver held
    t4 = chosen(((t0, NO), (t2, t3), ))  # no where practical waiver reach is activation needed; practical waiver held where pract...
    x["patrol_by_waiver"] = t4
    return Ran((t0, t2, t4), (), ())



def s1770_212_d__may_be_vested(x: Frame) -> Ran:
    """may be vested. 20 Ill. Adm. Code 1770.212(d), in force from 2023-06-23.

    Before a part-time police officer can be vested with law enforcement authority and permitted to patrol the
    public

    (47 Ill. Reg. 9410)
    """
    t0 = x["certification_activated"]  # certification activated
    t1 = x["patrol_by_waiver"]  # patrol by waiver
    t2 = any_of(t0, t1)  # certification activated or patrol by waiver
    x["may_be_vested"] = t2
    return Ran((t2,), (), ())



def s1770_212_d__vest_before_activation_norm(x: Frame) -> Ran:
    """vest before activation. 20 Ill. Adm. Code 1770.212(d), in force from 2023-06-23.

    Before a part-time police officer can be vested with law enforcement authority and permitted to patrol the
    public

    (47 Ill. Reg. 9410)
    """
    t0 = x["may_be_vested"]  # may be vested
    t1 = YES - t0  # not may be vested
    v2 = x["vested_on"]  # vested on
    n3 = norm("ban", t1, None, None, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # no time stated
    x["vest_before_activation"] = v3
    return Ran((t1, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v2, v3), ())



def s1770_212_d__part_time_may_patrol(x: Frame) -> Ran:
    """May this part-time officer be vested with authority and permitted to patrol?. 20 Ill. Adm. Code 1770.212(d),
    in force from 2023-06-23.
    """
    t0 = x["may_be_vested"]  # may be vested
    x["part_time_may_patrol"] = t0
    return Ran((), (), ())



def s1770_212_d_1__new_officer_steps_taken(x: Frame) -> Ran:
    """new officer steps taken. 20 Ill. Adm. Code 1770.212(d)(1), in force from 2023-06-23.

    For newly hired and trained officers,

    (47 Ill. Reg. 9410)
    """
    t0 = x["background_checked"]  # background checked
    t1 = x["training_academy_confirmed"]  # training academy confirmed
    t2 = x["state_examination_confirmed"]  # state examination confirmed
    t3 = all_of(t0, t1, t2)  # background checked and training academy confirmed and state examination confirmed
    x["new_officer_steps_taken"] = t3
    return Ran((t3,), (), ())



def s1770_212_d_1_A__background_check_thorough_determination(x: Frame) -> Ran:
    """background check thorough. 20 Ill. Adm. Code 1770.212(d)(1)(A), in force from 2023-06-23.

    thorough background check

    (47 Ill. Reg. 9410)
    """
    t0 = determined(x["background_check_thorough:made"])  # background check thorough
    x["background_check_thorough"] = t0
    x["background_check_thorough:given"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_1_A__background_checked(x: Frame) -> Ran:
    """background checked. 20 Ill. Adm. Code 1770.212(d)(1)(A), in force from 2023-06-23.

    conducting a thorough background check on the individual,

    (47 Ill. Reg. 9410)
    """
    t0 = x["background_check_thorough"]  # background check thorough
    x["background_checked"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_1_B__training_academy_confirmed(x: Frame) -> Ran:
    """training academy confirmed. 20 Ill. Adm. Code 1770.212(d)(1)(B), in force from 2023-06-23.

    confirming the individual completed an approved training academy, and

    (47 Ill. Reg. 9410)
    """
    t0 = x["academy_completion_confirmed"]  # academy completion confirmed
    x["training_academy_confirmed"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_1_C__state_examination_confirmed(x: Frame) -> Ran:
    """state examination confirmed. 20 Ill. Adm. Code 1770.212(d)(1)(C), in force from 2023-06-23.

    confirming the individual passed the State Certification Examination.

    (47 Ill. Reg. 9410)
    """
    t0 = x["examination_pass_confirmed"]  # examination pass confirmed
    x["state_examination_confirmed"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_2__reactivation_steps_taken(x: Frame) -> Ran:
    """reactivation steps taken. 20 Ill. Adm. Code 1770.212(d)(2), in force from 2023-06-23.

    For previously certified officers,

    (47 Ill. Reg. 9410)
    """
    t0 = x["checked_under_the_act"]  # checked under the act
    t1 = x["reactivation_requested"]  # reactivation requested
    t2 = x["reactivation_noticed"]  # reactivation noticed
    t3 = all_of(t0, t1, t2)  # checked under the act and reactivation requested and reactivation noticed
    x["reactivation_steps_taken"] = t3
    return Ran((t3,), (), ())



def s1770_212_d_2_A__checked_under_the_act(x: Frame) -> Ran:
    """checked under the act. 20 Ill. Adm. Code 1770.212(d)(2)(A), in force from 2023-06-23.

    conducting a thorough background check on the individual in accordance with the Illinois Police Training Act,

    (47 Ill. Reg. 9410)
    """
    t0 = x["background_check_thorough"]  # background check thorough
    x["checked_under_the_act"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_2_B__reactivation_requested(x: Frame) -> Ran:
    """reactivation requested. 20 Ill. Adm. Code 1770.212(d)(2)(B), in force from 2023-06-23.

    submitting a request for reactivation to the Board, and

    (47 Ill. Reg. 9410)
    """
    v0 = x["reactivation_requested_on"]  # reactivation requested on
    t1 = is_none(v0)  # reactivation requested on is none
    t2 = YES - t1  # reactivation requested on is not none
    x["reactivation_requested"] = t2
    return Ran((t1, t2), (v0,), ())



def s1770_212_d_2_C__reactivation_noticed(x: Frame) -> Ran:
    """reactivation noticed. 20 Ill. Adm. Code 1770.212(d)(2)(C), in force from 2023-06-23.

    obtaining notice of reactivation from the Board.

    (47 Ill. Reg. 9410)
    """
    v0 = x["reactivation_notice_on"]  # reactivation notice on
    t1 = is_none(v0)  # reactivation notice on is none
    t2 = YES - t1  # reactivation notice on is not none
    x["reactivation_noticed"] = t2
    return Ran((t1, t2), (v0,), ())



def s1770_212_d_3__reciprocity_steps_taken(x: Frame) -> Ran:
    """reciprocity steps taken. 20 Ill. Adm. Code 1770.212(d)(3), in force from 2023-06-23.

    For officers who have attended an academy and obtained certification in another state or with an agency of the
    federal government,

    (47 Ill. Reg. 9410)
    """
    t0 = x["reciprocity_established"]  # reciprocity established
    t1 = x["trainings_verified"]  # trainings verified
    t2 = x["courses_and_examination"]  # courses and examination
    t3 = all_of(t0, t1, t2)  # reciprocity established and trainings verified and courses and examination
    x["reciprocity_steps_taken"] = t3
    return Ran((t3,), (), ())



def s1770_212_d_3_A__reciprocity_established(x: Frame) -> Ran:
    """reciprocity established. 20 Ill. Adm. Code 1770.212(d)(3)(A), in force from 2023-06-23.

    confirming certification through out of state reciprocity,

    (47 Ill. Reg. 9410)
    """
    t0 = x["reciprocity_confirmed"]  # reciprocity confirmed
    x["reciprocity_established"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_3_B__trainings_verified(x: Frame) -> Ran:
    """trainings verified. 20 Ill. Adm. Code 1770.212(d)(3)(B), in force from 2023-06-23.

    verifying the individual's prior trainings, and

    (47 Ill. Reg. 9410)
    """
    t0 = x["prior_training_verified"]  # prior training verified
    x["trainings_verified"] = t0
    return Ran((t0,), (), ())



def s1770_212_d_3_C__equivalency_proved(x: Frame) -> Ran:
    """equivalency proved. 20 Ill. Adm. Code 1770.212(d)(3)(C), in force from 2023-06-23.

    and passed the Equivalency Exam.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["exam_for_activation"], ("always",))  # exam for activation is always
    t1 = x["equivalency_pass_confirmed"]  # equivalency pass confirmed
    t2 = one_of(x["exam_for_activation"], ("unless_waived",))  # exam for activation is unless waived
    t3 = x["equivalency_pass_confirmed"]  # equivalency pass confirmed
    t4 = x["1720.waiver_granted_by_ed"]  # waiver granted by ed
    t5 = x["1720.ed_required_equivalency"]  # ed required equivalency
    t6 = YES - t5  # not ed required equivalency
    t7 = all_of(t4, t6)  # waiver granted by ed and not ed required equivalency
    t8 = any_of(t3, t7)  # equivalency pass confirmed or (waiver granted by ed and not ed required equivalency)
    t9 = chosen(((t0, t1), (t2, t8), ))  # equivalency pass confirmed where exam for activation is always; equivalency pass confir...
    x["equivalency_proved"] = t9
    return Ran((t0, t1, t2, t3, t4, t5, t6, t7, t8, t9), (), ())



def s1770_212_d_3_C__courses_and_examination(x: Frame) -> Ran:
    """courses and examination. 20 Ill. Adm. Code 1770.212(d)(3)(C), in force from 2023-06-23.

    confirming the individual completed all courses prescribed by the Board

    (47 Ill. Reg. 9410)
    """
    t0 = x["prescribed_courses_confirmed"]  # prescribed courses confirmed
    t1 = x["equivalency_proved"]  # equivalency proved
    t2 = all_of(t0, t1)  # prescribed courses confirmed and equivalency proved
    x["courses_and_examination"] = t2
    return Ran((t0, t2), (), ())



def s1770_212_e__course_waiver_granted_determination(x: Frame) -> Ran:
    """course waiver granted. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    a waiver of the course requirement has been granted to the employing agency upon proper application to the
    Executive Director of the Board.

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["course_waiver_granted:made"])  # course waiver granted
    x["course_waiver_granted"] = t0
    x["course_waiver_granted:given"] = t0
    return Ran((t0,), (), ())



def s1770_212_e__course_done_in_time(x: Frame) -> Ran:
    """course done in time. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    fails to successfully complete the Minimum Standards Basic Law Enforcement Training Course within the first 18
    months of employment

    (47 Ill. Reg. 9410)
    """
    v0 = x["course_done_on"]  # course done on
    t1 = is_none(v0)  # course done on is none
    t2 = YES - t1  # course done on is not none
    v3 = x["course_done_on"]  # course done on
    t4 = is_none(v3)  # course done on is none
    t5 = YES - t4  # course done on is not none
    v6 = x["course_done_on"]  # course done on
    v7 = x["first_eighteen_months_end"]  # first eighteen months end
    t8 = at_most(v6, v7)  # course done on is on or before first eighteen months end
    t9 = all_of(t5, t8)  # course done on is not none and course done on is on or before first eighteen months end
    t10 = all_of(t2, t9)  # course done on is not none and (course done on is not none and course done on is on or ...
    x["course_done_in_time"] = t10
    return Ran((t1, t2, t4, t5, t8, t9, t10), (v0, v3, v6, v7), ())



def s1770_212_e__course_overdue(x: Frame) -> Ran:
    """course overdue. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    within the first 18 months of employment

    (47 Ill. Reg. 9410)
    """
    t0 = x["course_done_in_time"]  # course done in time
    t1 = YES - t0  # not course done in time
    v2 = x["first_eighteen_months_end"]  # first eighteen months end
    v3 = x["asked_on"]  # the day asked for
    t4 = less_than(v2, v3)  # first eighteen months end is before asked on
    t5 = all_of(t1, t4)  # not course done in time and first eighteen months end is before asked on
    x["course_overdue"] = t5
    return Ran((t1, t4, t5), (v2, v3), ())



def s1770_212_e__test_and_registration_in_time(x: Frame) -> Ran:
    """test and registration in time. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    fails to successfully complete a POWER test and register for the course

    (47 Ill. Reg. 9410)
    """
    v0 = x["power_test_passed_on"]  # power test passed on
    t1 = is_none(v0)  # power test passed on is none
    t2 = YES - t1  # power test passed on is not none
    v3 = x["power_test_passed_on"]  # power test passed on
    t4 = is_none(v3)  # power test passed on is none
    t5 = YES - t4  # power test passed on is not none
    v6 = x["power_test_passed_on"]  # power test passed on
    v7 = x["first_six_months_end"]  # first six months end
    t8 = at_most(v6, v7)  # power test passed on is on or before first six months end
    t9 = all_of(t5, t8)  # power test passed on is not none and power test passed on is on or before first six mon...
    v10 = x["course_registered_on"]  # course registered on
    t11 = is_none(v10)  # course registered on is none
    t12 = YES - t11  # course registered on is not none
    v13 = x["course_registered_on"]  # course registered on
    t14 = is_none(v13)  # course registered on is none
    t15 = YES - t14  # course registered on is not none
    v16 = x["course_registered_on"]  # course registered on
    v17 = x["first_six_months_end"]  # first six months end
    t18 = at_most(v16, v17)  # course registered on is on or before first six months end
    t19 = all_of(t15, t18)  # course registered on is not none and course registered on is on or before first six mon...
    t20 = all_of(t2, t9, t12, t19)  # power test passed on is not none and (power test passed on is not none and power test p...
    x["test_and_registration_in_time"] = t20
    return Ran((t1, t2, t4, t5, t8, t9, t11, t12, t14, t15, t18, t19, t20), (v0, v3, v6, v7, v10, v13, v16, v17), ())



def s1770_212_e__test_or_registration_overdue(x: Frame) -> Ran:
    """test or registration overdue. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    within the first 6 months of employment

    (47 Ill. Reg. 9410)
    """
    t0 = x["test_and_registration_in_time"]  # test and registration in time
    t1 = YES - t0  # not test and registration in time
    v2 = x["first_six_months_end"]  # first six months end
    v3 = x["asked_on"]  # the day asked for
    t4 = less_than(v2, v3)  # first six months end is before asked on
    t5 = all_of(t1, t4)  # not test and registration in time and first six months end is before asked on
    x["test_or_registration_overdue"] = t5
    return Ran((t1, t4, t5), (v2, v3), ())



def s1770_212_e__waiver_saves_from_six_months(x: Frame) -> Ran:
    """waiver saves from six months. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    Terminate the employment of any officer who fails to successfully complete the Minimum Standards Basic Law
    Enforcement Training Course within the first 18 months of employment, or fails to successfully complete a
    POWER test and register for the course within the first 6 months of employment, unless a waiver of the course
    requirement has been granted to the employing agency upon proper application to the Executive Director of the
    Board.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["waiver_covers"], ("both",))  # waiver covers is both
    t1 = x["course_waiver_granted"]  # course waiver granted
    t2 = one_of(x["waiver_covers"], ("course_only",))  # waiver covers is course only
    t4 = chosen(((t0, t1), (t2, NO), ))  # course waiver granted where waiver covers is both; no where waiver covers is course only
    x["waiver_saves_from_six_months"] = t4
    return Ran((t0, t1, t2, t4), (), ())



def s1770_212_e__course_failure_counts(x: Frame) -> Ran:
    """course failure counts. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    Terminate the employment of any officer who fails

    (47 Ill. Reg. 9410)
    """
    t0 = x["course_overdue"]  # course overdue
    t1 = x["course_waiver_granted"]  # course waiver granted
    t2 = YES - t1  # not course waiver granted
    t3 = all_of(t0, t2)  # course overdue and not course waiver granted
    x["course_failure_counts"] = t3
    return Ran((t1, t2, t3), (), ())



def s1770_212_e__six_month_failure_counts(x: Frame) -> Ran:
    """six month failure counts. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    or fails to successfully complete a POWER test and register for the course

    (47 Ill. Reg. 9410)
    """
    t0 = x["test_or_registration_overdue"]  # test or registration overdue
    t1 = x["waiver_saves_from_six_months"]  # waiver saves from six months
    t2 = YES - t1  # not waiver saves from six months
    t3 = all_of(t0, t2)  # test or registration overdue and not waiver saves from six months
    x["six_month_failure_counts"] = t3
    return Ran((t2, t3), (), ())



def s1770_212_e__termination_due(x: Frame) -> Ran:
    """termination due. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    Terminate the employment of any officer

    (47 Ill. Reg. 9410)
    """
    t0 = x["course_failure_counts"]  # course failure counts
    t1 = x["six_month_failure_counts"]  # six month failure counts
    t2 = any_of(t0, t1)  # course failure counts or six month failure counts
    x["termination_due"] = t2
    return Ran((t2,), (), ())



def s1770_212_e__terminate_employment_norm(x: Frame) -> Ran:
    """terminate employment. 20 Ill. Adm. Code 1770.212(e), in force from 2023-06-23.

    Terminate the employment of any officer

    (47 Ill. Reg. 9410)
    """
    t0 = x["termination_due"]  # termination due
    v1 = x["employment_terminated_on"]  # employment terminated on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["terminate_employment"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_212_e__must_terminate_part_time(x: Frame) -> Ran:
    """Must the agency terminate this part-time officer's employment, or has it?. 20 Ill. Adm. Code 1770.212(e), in
    force from 2023-06-23.
    """
    v0 = x["terminate_employment"]  # terminate employment
    t1 = in_states(v0, ("pending", "done_on_time", "done_late",))  # terminate employment is one of pending, done on time, done late
    x["must_terminate_part_time"] = t1
    return Ran((t1,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
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
        "1770.212", "20 Ill. Adm. Code 1770.212", "Requirements of Participating Local Agencies", "section", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "95d7fe3a1f18c23afcc8236c18365a357134f88d622f0dc883346d270ecbd913", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.212(a)", "20 Ill. Adm. Code 1770.212(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "0a65f65f5b7ab1b5e527d9f5bbc0827cf13722d3d918ecf7e686f327efed7cda", "c0898071fdb33277465e50985f7edaec2c9de254b5206e33b8ba58aeffbacc49"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c0898071fdb33277465e50985f7edaec2c9de254b5206e33b8ba58aeffbacc49"),
        ),
        (),
    ),
    Place(
        "1770.212(b)", "20 Ill. Adm. Code 1770.212(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "57d75325de9931bc534fec44cffb6f2b5aa5e9ab8dd7bbd8d228709ab4a251d2", "c58462807eedba3e90269f75cf596ccc2b5fc2ab8b8ec12b55fbcd987979ef4d"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c58462807eedba3e90269f75cf596ccc2b5fc2ab8b8ec12b55fbcd987979ef4d"),
        ),
        (),
    ),
    Place(
        "1770.212(c)", "20 Ill. Adm. Code 1770.212(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "2586522bd76229b8a1d0810f4a22ef64b43df42d5ca768da602c91109a1440a4", "0cc6aeced7cbd52a798d10beb2e610a68408ea2c0a2da0eda45e9d912cac1e10"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0cc6aeced7cbd52a798d10beb2e610a68408ea2c0a2da0eda45e9d912cac1e10"),
        ),
        (),
    ),
    Place(
        "1770.212(d)", "20 Ill. Adm. Code 1770.212(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "db9a1cc94b9845d77efc18eb7344621af72799a85dbe5d2bf76a41772ac29913", "c64d52e53c356fef82eb6683ebfb97e443e25d347460cc3228031f531ee5a6b8"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c64d52e53c356fef82eb6683ebfb97e443e25d347460cc3228031f531ee5a6b8"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(1)", "20 Ill. Adm. Code 1770.212(d)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "c485194cff7fb7180cb8195db989b4b63cb42a50e3ef6a6240f88fe4a98147d4", "590c5f9d9dd003470d2f545e3e0db6267824792784ba54034288bf44a7a9fa38"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "590c5f9d9dd003470d2f545e3e0db6267824792784ba54034288bf44a7a9fa38"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(1)(A)", "20 Ill. Adm. Code 1770.212(d)(1)(A)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "5cc7e3922b6269fc329113b648fd8c9d01f1988cf0f832da3c2274ccbddb49eb", "10f6803d84f386af74a36e01adfad95f57a680ea1b8b5b5f1ea2f218ecdbb6ef"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "10f6803d84f386af74a36e01adfad95f57a680ea1b8b5b5f1ea2f218ecdbb6ef"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(1)(B)", "20 Ill. Adm. Code 1770.212(d)(1)(B)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "cd89bd7681583e7a5a9f8be970c722ffe8dfeae678fa24ec8873eb25adb1ab41", "2b39dd48b9768480f047024942e69dae74983397ac1e0a5dfb06995f1a009149"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2b39dd48b9768480f047024942e69dae74983397ac1e0a5dfb06995f1a009149"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(1)(C)", "20 Ill. Adm. Code 1770.212(d)(1)(C)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "919dae687ebba9493dd32eeab261514c3dfe36ab3e22937a045edff3a9c99950", "f45e4fe9a6ff4bbf1fe9d69cdfd11444c601c3fdc7d34a6e98e66bdbc8ffb08d"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f45e4fe9a6ff4bbf1fe9d69cdfd11444c601c3fdc7d34a6e98e66bdbc8ffb08d"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(2)", "20 Ill. Adm. Code 1770.212(d)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "c5adf7699f1cdcc1302fe8cef779b5f5a7a04bfbef2cbcbedc51ac87db229ca4", "2c57623693a5a5bc949e2992f69362a26177bbc5e9b70d159f095a67c907ed78"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2c57623693a5a5bc949e2992f69362a26177bbc5e9b70d159f095a67c907ed78"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(2)(A)", "20 Ill. Adm. Code 1770.212(d)(2)(A)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "517b355b66e8e3611484b85d6d232aa763a396434a1ab9bb32115f35bf9e066c", "052bda9ff15a51c558891dcbf76797047541a99479cc7b7ef761c317e03d466e"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "052bda9ff15a51c558891dcbf76797047541a99479cc7b7ef761c317e03d466e"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(2)(B)", "20 Ill. Adm. Code 1770.212(d)(2)(B)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "15915ce29f49518daa6d6633856d045acd0274b68053640ca3d7982610277ccd", "3fec4c8732c3d033904c6544f9307fa5c2af02a7cbda13769c7470a2b4002aaa"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3fec4c8732c3d033904c6544f9307fa5c2af02a7cbda13769c7470a2b4002aaa"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(2)(C)", "20 Ill. Adm. Code 1770.212(d)(2)(C)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "9e52731fa959d9a040cd5576fdb079990259479c67b7fac4c086b2c48200e6b2", "80792923dddfbd9edb671518a2928fb05d2f5cebcf06f46d6a1af248508a66c8"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "80792923dddfbd9edb671518a2928fb05d2f5cebcf06f46d6a1af248508a66c8"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(3)", "20 Ill. Adm. Code 1770.212(d)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "4e3566ec46b69925eec341f9e25cc190d058c2f9fb3f599c303a689f7b25ebf4", "150e3ba9333e2b100eb5f0a6bb35b936cb0eba7c5ba54eaa3b605c598b8d9b22"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "150e3ba9333e2b100eb5f0a6bb35b936cb0eba7c5ba54eaa3b605c598b8d9b22"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(3)(A)", "20 Ill. Adm. Code 1770.212(d)(3)(A)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "d12adca64e168ac3868d669f151e4d30ded494901c6c1914bbd7bd77fe94bfd4", "ee7ff764768b0d2ecf63dd6119bf54a09f48fc10aa4703a626ff8995bc0d4d2e"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ee7ff764768b0d2ecf63dd6119bf54a09f48fc10aa4703a626ff8995bc0d4d2e"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(3)(B)", "20 Ill. Adm. Code 1770.212(d)(3)(B)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "6dc369d1ae5c1c49c0b611bafbb592c988c4719f2b3274bb2e9cfb810ae592d8", "2cc7bd5fcd2b63a9295f25c36bde442baa936493fb957c320e1a49c2ad7715d0"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2cc7bd5fcd2b63a9295f25c36bde442baa936493fb957c320e1a49c2ad7715d0"),
        ),
        (),
    ),
    Place(
        "1770.212(d)(3)(C)", "20 Ill. Adm. Code 1770.212(d)(3)(C)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "7672bb26e999492c0e9aeb2fa8fa1c68d0ba8fd6747bb016e61be4c7948b625e", "92079aebf2c2120ce47e2c88c744fa77264b06d1cea2d2c0143473d325a5b18f"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "92079aebf2c2120ce47e2c88c744fa77264b06d1cea2d2c0143473d325a5b18f"),
        ),
        (),
    ),
    Place(
        "1770.212(e)", "20 Ill. Adm. Code 1770.212(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "f84da0b918bbba256125253aafc4dc624aa84218928eb8519f8bb21731fb405f", "fa7d687b1faf30f5760570eda4f712bd6b3e7048e21ad3c62bc0af3635cc0205"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "fa7d687b1faf30f5760570eda4f712bd6b3e7048e21ad3c62bc0af3635cc0205"),
        ),
        (),
    ),
)

SPECS = (
    Spec("enum", "", 1, False, None, None, False, ("full_time", "part_time"), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "days", 1, True, None, None, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "kept", "breached"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("newly_trained", "previously_certified", "other_state_or_federal"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "inform_of_condition", "norm", 1, "1770.212(a)", s1770_212_a__inform_of_condition_norm,
        (("inform_of_condition", 10),), ("employment_status", "appointed_on", "informed_of_condition_on"), 0, 9,
        TIMELINES[0], ((0, ("Specifically inform each part-time officer appointed after January 1, 1996",)),),
        "no time stated",
        (
            Step("fact", "employment status", (), ("employment_status",), "v0", SPECS[0]),
            Step("void", "employment status is none", (0,), (), "p0", SPECS[1]),
            Step("not", "employment status is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "employment status", (), ("employment_status",), "v1", SPECS[0]),
            Step("member", "employment status is part time", (3,), (("part_time",),), "p2", SPECS[1]),
            Step("fact", "appointed on", (), ("appointed_on",), "v2", SPECS[2]),
            Step("literal", "January 1, 1996", (), (728659,), "", SPECS[2]),
            Step("compare", "appointed on is after January 1, 1996", (5, 6), ("gt",), "p3", SPECS[1]),
            Step("and", "employment status is not none and employment status is part time and appointed on is after January 1, 1996", (2, 4, 7), (), "p4", SPECS[1]),
            Step("fact", "informed of condition on", (), ("informed_of_condition_on",), "v3", SPECS[3]),
            Step("norm", "no time stated", (8, 9), ("duty", "employing_agency", "recruit", (8, None, None, None, 9, None), False), "v4", SPECS[4]),
        ),
        SPECS[4], Governor("decision", "", (), None), "", ("After excludes January 1, 1996 itself, a day that 1770.205(i) and 1770.207(a) include (DD-17).",), "",
    ),
    Rule(
        "part_time_officer_must_be_informed", "question", 1, "1770.212(a)", s1770_212_a__part_time_officer_must_be_informed,
        (("part_time_officer_must_be_informed", 1),), ("inform_of_condition",), 9, 1,
        TIMELINES[0], (),
        "inform of condition is one of pending, done on time, done late",
        (
            Step("rule", "inform of condition", (), ("inform_of_condition",), "v0", SPECS[4]),
            Step("states", "inform of condition is one of pending, done on time, done late", (0,), (("pending", "done_on_time", "done_late"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Must the agency inform this part-time officer of the conditions, or has it?", (), "",
    ),
    Rule(
        "course_done_on", "define", 1, "1770.212(a)", s1770_212_a__course_done_on,
        (("course_done_on", 4),), ("basic_course_completed_on", "part_time_course_completed_on", "course_meant"), 10, 2,
        TIMELINES[0], (),
        "basic course completed on where course meant is full time course; part time course completed on where course meant is part time course",
        (
            Step("selector", "course meant is full time course", (), ("course_meant", "full_time_course"), "p0", SPECS[1]),
            Step("fact", "basic course completed on", (), ("basic_course_completed_on",), "v0", SPECS[3]),
            Step("selector", "course meant is part time course", (), ("course_meant", "part_time_course"), "p1", SPECS[1]),
            Step("fact", "part time course completed on", (), ("part_time_course_completed_on",), "v1", SPECS[3]),
            Step("chosen", "basic course completed on where course meant is full time course; part time course completed on where course meant is part time course", (0, 1, 2, 3), ("course_meant",), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "course_certificate_on", "define", 1, "1770.212(a)", s1770_212_a__course_certificate_on,
        (("course_certificate_on", 4),), ("basic_course_certificate_on", "certificate_awarded_on", "course_meant"), 12, 2,
        TIMELINES[0], (),
        "basic course certificate on where course meant is full time course; certificate awarded on where course meant is part time course",
        (
            Step("selector", "course meant is full time course", (), ("course_meant", "full_time_course"), "p0", SPECS[1]),
            Step("fact", "basic course certificate on", (), ("basic_course_certificate_on",), "v0", SPECS[3]),
            Step("selector", "course meant is part time course", (), ("course_meant", "part_time_course"), "p1", SPECS[1]),
            Step("fact", "certificate awarded on", (), ("certificate_awarded_on",), "v1", SPECS[3]),
            Step("chosen", "basic course certificate on where course meant is full time course; certificate awarded on where course meant is part time course", (0, 1, 2, 3), ("course_meant",), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "months_run_from", "define", 1, "1770.212(a)", s1770_212_a__months_run_from,
        (("months_run_from", 4),), ("training_clock_starts_on", "appointed_on", "months_of_employment"), 14, 2,
        TIMELINES[0], (),
        "training clock starts on where months of employment is as in 205; appointed on where months of employment is this agency",
        (
            Step("selector", "months of employment is as in 205", (), ("months_of_employment", "as_in_205"), "p0", SPECS[1]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v0", SPECS[2]),
            Step("selector", "months of employment is this agency", (), ("months_of_employment", "this_agency"), "p1", SPECS[1]),
            Step("fact", "appointed on", (), ("appointed_on",), "v1", SPECS[2]),
            Step("chosen", "training clock starts on where months of employment is as in 205; appointed on where months of employment is this agency", (0, 1, 2, 3), ("months_of_employment",), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "first_eighteen_months_end", "define", 1, "1770.212(a)", s1770_212_a__first_eighteen_months_end,
        (("first_eighteen_months_end", 7),), ("months_run_from", "eighteen_months_end"), 16, 2,
        TIMELINES[0], ((0, ("within the first 18 months after employment",)),),
        "deadline 18 months rounded by eighteen months end after months run from",
        (
            Step("selector", "eighteen months end is down", (), ("eighteen_months_end", "down"), "p0", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v0", SPECS[2]),
            Step("move", "18 months rounded by eighteen months end after months run from, down", (1,), ("months", 18, "down"), "v1", SPECS[2]),
            Step("selector", "eighteen months end is up", (), ("eighteen_months_end", "up"), "p1", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v2", SPECS[2]),
            Step("move", "18 months rounded by eighteen months end after months run from, up", (4,), ("months", 18, "up"), "v3", SPECS[2]),
            Step("chosen", "18 months rounded by eighteen months end after months run from", (0, 2, 3, 5), ("eighteen_months_end",), "v4", SPECS[2]),
            Step("roll", "deadline 18 months rounded by eighteen months end after months run from", (6,), (), "v5", SPECS[2]),
        ),
        SPECS[2], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "first_six_months_end", "define", 1, "1770.212(a)", s1770_212_a__first_six_months_end,
        (("first_six_months_end", 7),), ("months_run_from", "enrollment_months_end"), 18, 2,
        TIMELINES[0], ((0, ("within the first 6 months of employment.",)),),
        "deadline 6 months rounded by enrollment months end after months run from",
        (
            Step("selector", "enrollment months end is down", (), ("enrollment_months_end", "down"), "p0", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v0", SPECS[2]),
            Step("move", "6 months rounded by enrollment months end after months run from, down", (1,), ("months", 6, "down"), "v1", SPECS[2]),
            Step("selector", "enrollment months end is up", (), ("enrollment_months_end", "up"), "p1", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v2", SPECS[2]),
            Step("move", "6 months rounded by enrollment months end after months run from, up", (4,), ("months", 6, "up"), "v3", SPECS[2]),
            Step("chosen", "6 months rounded by enrollment months end after months run from", (0, 2, 3, 5), ("enrollment_months_end",), "v4", SPECS[2]),
            Step("roll", "deadline 6 months rounded by enrollment months end after months run from", (6,), (), "v5", SPECS[2]),
        ),
        SPECS[2], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "first_eighteen_months_over", "question", 1, "1770.212(a)", s1770_212_a__first_eighteen_months_over,
        (("first_eighteen_months_over", 0),), ("first_eighteen_months_end",), 20, 0,
        TIMELINES[0], (),
        "first eighteen months end",
        (
            Step("rule", "first eighteen months end", (), ("first_eighteen_months_end",), "v0", SPECS[2]),
        ),
        SPECS[2], None, "When do the first 18 months of employment of this part-time officer end, for the agency's duties?", (), "",
    ),
    Rule(
        "first_six_months_over", "question", 1, "1770.212(a)", s1770_212_a__first_six_months_over,
        (("first_six_months_over", 0),), ("first_six_months_end",), 20, 0,
        TIMELINES[0], (),
        "first six months end",
        (
            Step("rule", "first six months end", (), ("first_six_months_end",), "v0", SPECS[2]),
        ),
        SPECS[2], None, "When do the first 6 months of employment of this part-time officer end, for the agency's duties?", (), "",
    ),
    Rule(
        "information_deemed_necessary", "determination", 1, "1770.212(b)", s1770_212_b__information_deemed_necessary_determination,
        (("information_deemed_necessary", 0), ("information_deemed_necessary:given", 0)), ("information_deemed_necessary:made",), 20, 1,
        TIMELINES[0], ((0, ("the Board deems necessary",)),),
        "",
        (
            Step("determination", "information deemed necessary", (), ("information_deemed_necessary:made", False, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "furnish_information", "norm", 1, "1770.212(b)", s1770_212_b__furnish_information_norm,
        (("furnish_information", 2),), ("information_deemed_necessary", "information_furnished_on"), 21, 5,
        TIMELINES[0], ((0, ("by furnishing reports and information the Board deems necessary",)),),
        "no time stated",
        (
            Step("fact", "information deemed necessary", (), ("information_deemed_necessary",), "p0", SPECS[1]),
            Step("fact", "information furnished on", (), ("information_furnished_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (0, 1), ("duty", "employing_agency", "board", (0, None, None, None, 1, None), False), "v1", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "waiver_runs_until", "define", 1, "1770.212(c)", s1770_212_c__waiver_runs_until,
        (("waiver_runs_until", 22),), ("months_run_from", "enrollment_months_end", "waiver_days", "eighteen_months_end", "waiver_conditions"), 26, 6,
        TIMELINES[0], (),
        "deadline waiver days after 6 months rounded by enrollment months end after months run from where waiver conditions is words of 1720; deadline waiver days after 18 months rounded by eighteen months end after months run from where waiver conditions is beyond eighteen months",
        (
            Step("selector", "waiver conditions is words of 1720", (), ("waiver_conditions", "words_of_1720"), "p0", SPECS[1]),
            Step("selector", "enrollment months end is down", (), ("enrollment_months_end", "down"), "p1", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v0", SPECS[2]),
            Step("move", "6 months rounded by enrollment months end after months run from, down", (2,), ("months", 6, "down"), "v1", SPECS[2]),
            Step("selector", "enrollment months end is up", (), ("enrollment_months_end", "up"), "p2", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v2", SPECS[2]),
            Step("move", "6 months rounded by enrollment months end after months run from, up", (5,), ("months", 6, "up"), "v3", SPECS[2]),
            Step("chosen", "6 months rounded by enrollment months end after months run from", (1, 3, 4, 6), ("enrollment_months_end",), "v4", SPECS[2]),
            Step("rule", "waiver days", (), ("waiver_days",), "v5", SPECS[5]),
            Step("move_by", "waiver days after 6 months rounded by enrollment months end after months run from", (7, 8), (False,), "v6", SPECS[2]),
            Step("roll", "deadline waiver days after 6 months rounded by enrollment months end after months run from", (9,), (), "v7", SPECS[2]),
            Step("selector", "waiver conditions is beyond eighteen months", (), ("waiver_conditions", "beyond_eighteen_months"), "p3", SPECS[1]),
            Step("selector", "eighteen months end is down", (), ("eighteen_months_end", "down"), "p4", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v8", SPECS[2]),
            Step("move", "18 months rounded by eighteen months end after months run from, down", (13,), ("months", 18, "down"), "v9", SPECS[2]),
            Step("selector", "eighteen months end is up", (), ("eighteen_months_end", "up"), "p5", SPECS[1]),
            Step("rule", "months run from", (), ("months_run_from",), "v10", SPECS[2]),
            Step("move", "18 months rounded by eighteen months end after months run from, up", (16,), ("months", 18, "up"), "v11", SPECS[2]),
            Step("chosen", "18 months rounded by eighteen months end after months run from", (12, 14, 15, 17), ("eighteen_months_end",), "v12", SPECS[2]),
            Step("rule", "waiver days", (), ("waiver_days",), "v13", SPECS[5]),
            Step("move_by", "waiver days after 18 months rounded by eighteen months end after months run from", (18, 19), (False,), "v14", SPECS[2]),
            Step("roll", "deadline waiver days after 18 months rounded by eighteen months end after months run from", (20,), (), "v15", SPECS[2]),
            Step("chosen", "deadline waiver days after 6 months rounded by enrollment months end after months run from where waiver conditions is words of 1720; deadline waiver days after 18 months rounded by eighteen months end after months run from where waiver conditions is beyond eighteen months", (0, 10, 11, 21), ("waiver_conditions",), "v16", SPECS[2]),
        ),
        SPECS[2], Governor("decision", "", (), None), "", ("The initial 6 months of 1720.20(f) are counted here from the day from which the 18 months run.",), "",
    ),
    Rule(
        "local_waiver_reason_good", "define", 1, "1770.212(c)", s1770_212_c__local_waiver_reason_good,
        (("local_waiver_reason_good", 4),), ("1720.waiver_reason_good", "waiver_reason_good", "waiver_conditions"), 32, 5,
        TIMELINES[0], (),
        "waiver reason good where waiver conditions is words of 1720; waiver reason good where waiver conditions is beyond eighteen months",
        (
            Step("selector", "waiver conditions is words of 1720", (), ("waiver_conditions", "words_of_1720"), "p0", SPECS[1]),
            Step("fact", "waiver reason good", (), ("1720.waiver_reason_good",), "p1", SPECS[1]),
            Step("selector", "waiver conditions is beyond eighteen months", (), ("waiver_conditions", "beyond_eighteen_months"), "p2", SPECS[1]),
            Step("fact", "waiver reason good", (), ("waiver_reason_good",), "p3", SPECS[1]),
            Step("chosen", "waiver reason good where waiver conditions is words of 1720; waiver reason good where waiver conditions is beyond eighteen months", (0, 1, 2, 3), ("waiver_conditions",), "p4", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "local_waiver_may_be_obtained", "question", 1, "1770.212(c)", s1770_212_c__local_waiver_may_be_obtained,
        (("local_waiver_may_be_obtained", 0),), ("local_waiver_reason_good",), 37, 0,
        TIMELINES[0], (),
        "local waiver reason good",
        (
            Step("rule", "local waiver reason good", (), ("local_waiver_reason_good",), "", SPECS[1]),
        ),
        SPECS[1], None, "May a waiver of the training requirement be obtained for this part-time officer, so far as the reason goes?", (), "",
    ),
    Rule(
        "permanent_certificate_deadline", "define", 1, "1770.212(c)", s1770_212_c__permanent_certificate_deadline,
        (("permanent_certificate_deadline", 2),), ("waiver_runs_until", "first_eighteen_months_end"), 37, 0,
        TIMELINES[0], ((0, ("within the first 18 months of employment.",)),),
        "the greater of waiver runs until and first eighteen months end",
        (
            Step("rule", "waiver runs until", (), ("waiver_runs_until",), "v0", SPECS[2]),
            Step("rule", "first eighteen months end", (), ("first_eighteen_months_end",), "v1", SPECS[2]),
            Step("extreme", "the greater of waiver runs until and first eighteen months end", (0, 1), (True,), "v2", SPECS[2]),
        ),
        SPECS[2], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "certificate_in_time", "define", 1, "1770.212(c)", s1770_212_c__certificate_in_time,
        (("certificate_in_time", 10),), ("course_certificate_on", "permanent_certificate_deadline"), 37, 7,
        TIMELINES[0], ((0, ("awarded a certificate by the Board attesting to successful completion of the Minimum Standards Basic Law Enforcement Training Course within the first 18 months of employment.",)),),
        "course certificate on is not none and (course certificate on is not none and course certificate on is on or before permanent certificate deadline)",
        (
            Step("rule", "course certificate on", (), ("course_certificate_on",), "v0", SPECS[2]),
            Step("void", "course certificate on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "course certificate on is not none", (1,), (), "p1", SPECS[1]),
            Step("rule", "course certificate on", (), ("course_certificate_on",), "v1", SPECS[2]),
            Step("void", "course certificate on is none", (3,), (), "p2", SPECS[1]),
            Step("not", "course certificate on is not none", (4,), (), "p3", SPECS[1]),
            Step("rule", "course certificate on", (), ("course_certificate_on",), "v2", SPECS[2]),
            Step("rule", "permanent certificate deadline", (), ("permanent_certificate_deadline",), "v3", SPECS[2]),
            Step("compare", "course certificate on is on or before permanent certificate deadline", (6, 7), ("le",), "p4", SPECS[1]),
            Step("and", "course certificate on is not none and course certificate on is on or before permanent certificate deadline", (5, 8), (), "p5", SPECS[1]),
            Step("and", "course certificate on is not none and (course certificate on is not none and course certificate on is on or before permanent certificate deadline)", (2, 9), (), "p6", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "appoint_without_certificate", "norm", 1, "1770.212(c)", s1770_212_c__appoint_without_certificate_norm,
        (("appoint_without_certificate", 3),), ("certificate_in_time", "permanent_appointment_on"), 44, 5,
        TIMELINES[0], ((0, ("Not appoint any person as a permanent part-time law enforcement officer",)),),
        "no time stated",
        (
            Step("rule", "certificate in time", (), ("certificate_in_time",), "", SPECS[1]),
            Step("not", "not certificate in time", (0,), (), "p0", SPECS[1]),
            Step("fact", "permanent appointment on", (), ("permanent_appointment_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (1, 2), ("ban", "employing_agency", "recruit", (1, None, None, None, 2, None), False), "v1", SPECS[6]),
        ),
        SPECS[6], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "may_appoint_part_time_permanently", "question", 1, "1770.212(c)", s1770_212_c__may_appoint_part_time_permanently,
        (("may_appoint_part_time_permanently", 0),), ("certificate_in_time",), 49, 0,
        TIMELINES[0], (),
        "certificate in time",
        (
            Step("rule", "certificate in time", (), ("certificate_in_time",), "", SPECS[1]),
        ),
        SPECS[1], None, "May the agency appoint this person as a permanent part-time officer?", (), "",
    ),
    Rule(
        "certification_activated", "define", 1, "1770.212(d)", s1770_212_d__certification_activated,
        (("certification_activated", 8),), ("officer_origin", "new_officer_steps_taken", "reactivation_steps_taken", "reciprocity_steps_taken"), 49, 4,
        TIMELINES[0], ((0, ("each law enforcement agency must activate the certification of an individual by:",)),),
        "new officer steps taken where officer origin is newly trained; reactivation steps taken where officer origin is previously certified; reciprocity steps taken where officer origin is other state or federal",
        (
            Step("fact", "officer origin", (), ("officer_origin",), "v0", SPECS[7]),
            Step("member", "officer origin is newly trained", (0,), (("newly_trained",),), "p0", SPECS[1]),
            Step("rule", "new officer steps taken", (), ("new_officer_steps_taken",), "", SPECS[1]),
            Step("fact", "officer origin", (), ("officer_origin",), "v1", SPECS[7]),
            Step("member", "officer origin is previously certified", (3,), (("previously_certified",),), "p1", SPECS[1]),
            Step("rule", "reactivation steps taken", (), ("reactivation_steps_taken",), "", SPECS[1]),
            Step("rule", "reciprocity steps taken", (), ("reciprocity_steps_taken",), "", SPECS[1]),
            Step("if", "new officer steps taken where officer origin is newly trained; reactivation steps taken where officer origin is previously certified; reciprocity steps taken where officer origin is other state or federal", (4, 5, 6), (), "p2", SPECS[1]),
            Step("if", "new officer steps taken where officer origin is newly trained; reactivation steps taken where officer origin is previously certified; reciprocity steps taken where officer origin is other state or federal", (1, 2, 7), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "patrol_by_waiver", "define", 1, "1770.212(d)", s1770_212_d__patrol_by_waiver,
        (("patrol_by_waiver", 4),), ("practical_waiver_held", "practical_waiver_reach"), 53, 3,
        TIMELINES[0], (),
        "no where practical waiver reach is activation needed; practical waiver held where practical waiver reach is waiver suffices",
        (
            Step("selector", "practical waiver reach is activation needed", (), ("practical_waiver_reach", "activation_needed"), "p0", SPECS[1]),
            Step("literal", "no", (), (False,), "", SPECS[1]),
            Step("selector", "practical waiver reach is waiver suffices", (), ("practical_waiver_reach", "waiver_suffices"), "p1", SPECS[1]),
            Step("rule", "practical waiver held", (), ("practical_waiver_held",), "", SPECS[1]),
            Step("chosen", "no where practical waiver reach is activation needed; practical waiver held where practical waiver reach is waiver suffices", (0, 1, 2, 3), ("practical_waiver_reach",), "p2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "may_be_vested", "define", 1, "1770.212(d)", s1770_212_d__may_be_vested,
        (("may_be_vested", 2),), ("certification_activated", "patrol_by_waiver"), 56, 1,
        TIMELINES[0], ((0, ("Before a part-time police officer can be vested with law enforcement authority and permitted to patrol the public",)),),
        "certification activated or patrol by waiver",
        (
            Step("rule", "certification activated", (), ("certification_activated",), "", SPECS[1]),
            Step("rule", "patrol by waiver", (), ("patrol_by_waiver",), "", SPECS[1]),
            Step("or", "certification activated or patrol by waiver", (0, 1), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "vest_before_activation", "norm", 1, "1770.212(d)", s1770_212_d__vest_before_activation_norm,
        (("vest_before_activation", 3),), ("may_be_vested", "vested_on"), 57, 5,
        TIMELINES[0], ((0, ("Before a part-time police officer can be vested with law enforcement authority and permitted to patrol the public",)),),
        "no time stated",
        (
            Step("rule", "may be vested", (), ("may_be_vested",), "", SPECS[1]),
            Step("not", "not may be vested", (0,), (), "p0", SPECS[1]),
            Step("fact", "vested on", (), ("vested_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (1, 2), ("ban", "employing_agency", "recruit", (1, None, None, None, 2, None), False), "v1", SPECS[6]),
        ),
        SPECS[6], None, "", (), "",
    ),
    Rule(
        "part_time_may_patrol", "question", 1, "1770.212(d)", s1770_212_d__part_time_may_patrol,
        (("part_time_may_patrol", 0),), ("may_be_vested",), 62, 0,
        TIMELINES[0], (),
        "may be vested",
        (
            Step("rule", "may be vested", (), ("may_be_vested",), "", SPECS[1]),
        ),
        SPECS[1], None, "May this part-time officer be vested with authority and permitted to patrol?", (), "",
    ),
    Rule(
        "new_officer_steps_taken", "define", 1, "1770.212(d)(1)", s1770_212_d_1__new_officer_steps_taken,
        (("new_officer_steps_taken", 3),), ("background_checked", "training_academy_confirmed", "state_examination_confirmed"), 62, 1,
        TIMELINES[0], (),
        "background checked and training academy confirmed and state examination confirmed",
        (
            Step("rule", "background checked", (), ("background_checked",), "", SPECS[1]),
            Step("rule", "training academy confirmed", (), ("training_academy_confirmed",), "", SPECS[1]),
            Step("rule", "state examination confirmed", (), ("state_examination_confirmed",), "", SPECS[1]),
            Step("and", "background checked and training academy confirmed and state examination confirmed", (0, 1, 2), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "background_check_thorough", "determination", 1, "1770.212(d)(1)(A)", s1770_212_d_1_A__background_check_thorough_determination,
        (("background_check_thorough", 0), ("background_check_thorough:given", 0)), ("background_check_thorough:made",), 63, 1,
        TIMELINES[0], ((0, ("thorough background check",)),),
        "",
        (
            Step("determination", "background check thorough", (), ("background_check_thorough:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("The text has no standard of what is thorough.",), "",
    ),
    Rule(
        "background_checked", "define", 1, "1770.212(d)(1)(A)", s1770_212_d_1_A__background_checked,
        (("background_checked", 0),), ("background_check_thorough",), 64, 1,
        TIMELINES[0], ((0, ("conducting a thorough background check on the individual,",)),),
        "background check thorough",
        (
            Step("fact", "background check thorough", (), ("background_check_thorough",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "training_academy_confirmed", "define", 1, "1770.212(d)(1)(B)", s1770_212_d_1_B__training_academy_confirmed,
        (("training_academy_confirmed", 0),), ("academy_completion_confirmed",), 65, 1,
        TIMELINES[0], (),
        "academy completion confirmed",
        (
            Step("fact", "academy completion confirmed", (), ("academy_completion_confirmed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "state_examination_confirmed", "define", 1, "1770.212(d)(1)(C)", s1770_212_d_1_C__state_examination_confirmed,
        (("state_examination_confirmed", 0),), ("examination_pass_confirmed",), 66, 1,
        TIMELINES[0], (),
        "examination pass confirmed",
        (
            Step("fact", "examination pass confirmed", (), ("examination_pass_confirmed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reactivation_steps_taken", "define", 1, "1770.212(d)(2)", s1770_212_d_2__reactivation_steps_taken,
        (("reactivation_steps_taken", 3),), ("checked_under_the_act", "reactivation_requested", "reactivation_noticed"), 67, 1,
        TIMELINES[0], (),
        "checked under the act and reactivation requested and reactivation noticed",
        (
            Step("rule", "checked under the act", (), ("checked_under_the_act",), "", SPECS[1]),
            Step("rule", "reactivation requested", (), ("reactivation_requested",), "", SPECS[1]),
            Step("rule", "reactivation noticed", (), ("reactivation_noticed",), "", SPECS[1]),
            Step("and", "checked under the act and reactivation requested and reactivation noticed", (0, 1, 2), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "checked_under_the_act", "define", 1, "1770.212(d)(2)(A)", s1770_212_d_2_A__checked_under_the_act,
        (("checked_under_the_act", 0),), ("background_check_thorough",), 68, 1,
        TIMELINES[0], (),
        "background check thorough",
        (
            Step("fact", "background check thorough", (), ("background_check_thorough",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("What a background check in accordance with the Act is, the sources do not say.",), "",
    ),
    Rule(
        "reactivation_requested", "define", 1, "1770.212(d)(2)(B)", s1770_212_d_2_B__reactivation_requested,
        (("reactivation_requested", 2),), ("reactivation_requested_on",), 69, 2,
        TIMELINES[0], (),
        "reactivation requested on is not none",
        (
            Step("fact", "reactivation requested on", (), ("reactivation_requested_on",), "v0", SPECS[3]),
            Step("void", "reactivation requested on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "reactivation requested on is not none", (1,), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reactivation_noticed", "define", 1, "1770.212(d)(2)(C)", s1770_212_d_2_C__reactivation_noticed,
        (("reactivation_noticed", 2),), ("reactivation_notice_on",), 71, 2,
        TIMELINES[0], (),
        "reactivation notice on is not none",
        (
            Step("fact", "reactivation notice on", (), ("reactivation_notice_on",), "v0", SPECS[3]),
            Step("void", "reactivation notice on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "reactivation notice on is not none", (1,), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reciprocity_steps_taken", "define", 1, "1770.212(d)(3)", s1770_212_d_3__reciprocity_steps_taken,
        (("reciprocity_steps_taken", 3),), ("reciprocity_established", "trainings_verified", "courses_and_examination"), 73, 1,
        TIMELINES[0], (),
        "reciprocity established and trainings verified and courses and examination",
        (
            Step("rule", "reciprocity established", (), ("reciprocity_established",), "", SPECS[1]),
            Step("rule", "trainings verified", (), ("trainings_verified",), "", SPECS[1]),
            Step("rule", "courses and examination", (), ("courses_and_examination",), "", SPECS[1]),
            Step("and", "reciprocity established and trainings verified and courses and examination", (0, 1, 2), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reciprocity_established", "define", 1, "1770.212(d)(3)(A)", s1770_212_d_3_A__reciprocity_established,
        (("reciprocity_established", 0),), ("reciprocity_confirmed",), 74, 1,
        TIMELINES[0], (),
        "reciprocity confirmed",
        (
            Step("fact", "reciprocity confirmed", (), ("reciprocity_confirmed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "trainings_verified", "define", 1, "1770.212(d)(3)(B)", s1770_212_d_3_B__trainings_verified,
        (("trainings_verified", 0),), ("prior_training_verified",), 75, 1,
        TIMELINES[0], (),
        "prior training verified",
        (
            Step("fact", "prior training verified", (), ("prior_training_verified",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "equivalency_proved", "define", 1, "1770.212(d)(3)(C)", s1770_212_d_3_C__equivalency_proved,
        (("equivalency_proved", 9),), ("equivalency_pass_confirmed", "1720.waiver_granted_by_ed", "1720.ed_required_equivalency", "exam_for_activation"), 76, 10,
        TIMELINES[0], ((0, ("and passed the Equivalency Exam.",)),),
        "equivalency pass confirmed where exam for activation is always; equivalency pass confirmed or (waiver granted by ed and not ed required equivalency) where exam for activation is unless waived",
        (
            Step("selector", "exam for activation is always", (), ("exam_for_activation", "always"), "p0", SPECS[1]),
            Step("fact", "equivalency pass confirmed", (), ("equivalency_pass_confirmed",), "p1", SPECS[1]),
            Step("selector", "exam for activation is unless waived", (), ("exam_for_activation", "unless_waived"), "p2", SPECS[1]),
            Step("fact", "equivalency pass confirmed", (), ("equivalency_pass_confirmed",), "p3", SPECS[1]),
            Step("fact", "waiver granted by ed", (), ("1720.waiver_granted_by_ed",), "p4", SPECS[1]),
            Step("fact", "ed required equivalency", (), ("1720.ed_required_equivalency",), "p5", SPECS[1]),
            Step("not", "not ed required equivalency", (5,), (), "p6", SPECS[1]),
            Step("and", "waiver granted by ed and not ed required equivalency", (4, 6), (), "p7", SPECS[1]),
            Step("or", "equivalency pass confirmed or (waiver granted by ed and not ed required equivalency)", (3, 7), (), "p8", SPECS[1]),
            Step("chosen", "equivalency pass confirmed where exam for activation is always; equivalency pass confirmed or (waiver granted by ed and not ed required equivalency) where exam for activation is unless waived", (0, 1, 2, 8), ("exam_for_activation",), "p9", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "courses_and_examination", "define", 1, "1770.212(d)(3)(C)", s1770_212_d_3_C__courses_and_examination,
        (("courses_and_examination", 2),), ("prescribed_courses_confirmed", "equivalency_proved"), 86, 2,
        TIMELINES[0], ((0, ("confirming the individual completed all courses prescribed by the Board",)),),
        "prescribed courses confirmed and equivalency proved",
        (
            Step("fact", "prescribed courses confirmed", (), ("prescribed_courses_confirmed",), "p0", SPECS[1]),
            Step("rule", "equivalency proved", (), ("equivalency_proved",), "", SPECS[1]),
            Step("and", "prescribed courses confirmed and equivalency proved", (0, 1), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "course_waiver_granted", "determination", 1, "1770.212(e)", s1770_212_e__course_waiver_granted_determination,
        (("course_waiver_granted", 0), ("course_waiver_granted:given", 0)), ("course_waiver_granted:made",), 88, 1,
        TIMELINES[0], ((0, ("a waiver of the course requirement has been granted to the employing agency upon proper application to the Executive Director of the Board.",)),),
        "",
        (
            Step("determination", "course waiver granted", (), ("course_waiver_granted:made", False, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("How long the waiver runs is not said here; (c) sends to 1720.20(f) (DD-03).",), "",
    ),
    Rule(
        "course_done_in_time", "define", 1, "1770.212(e)", s1770_212_e__course_done_in_time,
        (("course_done_in_time", 10),), ("course_done_on", "first_eighteen_months_end"), 89, 7,
        TIMELINES[0], ((0, ("fails to successfully complete the Minimum Standards Basic Law Enforcement Training Course within the first 18 months of employment",)),),
        "course done on is not none and (course done on is not none and course done on is on or before first eighteen months end)",
        (
            Step("rule", "course done on", (), ("course_done_on",), "v0", SPECS[2]),
            Step("void", "course done on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "course done on is not none", (1,), (), "p1", SPECS[1]),
            Step("rule", "course done on", (), ("course_done_on",), "v1", SPECS[2]),
            Step("void", "course done on is none", (3,), (), "p2", SPECS[1]),
            Step("not", "course done on is not none", (4,), (), "p3", SPECS[1]),
            Step("rule", "course done on", (), ("course_done_on",), "v2", SPECS[2]),
            Step("rule", "first eighteen months end", (), ("first_eighteen_months_end",), "v3", SPECS[2]),
            Step("compare", "course done on is on or before first eighteen months end", (6, 7), ("le",), "p4", SPECS[1]),
            Step("and", "course done on is not none and course done on is on or before first eighteen months end", (5, 8), (), "p5", SPECS[1]),
            Step("and", "course done on is not none and (course done on is not none and course done on is on or before first eighteen months end)", (2, 9), (), "p6", SPECS[1]),
        ),
        SPECS[1], None, "", ("Completion of the course, not the award of the certificate as in (c).",), "",
    ),
    Rule(
        "course_overdue", "define", 1, "1770.212(e)", s1770_212_e__course_overdue,
        (("course_overdue", 5),), ("course_done_in_time", "first_eighteen_months_end"), 96, 3,
        TIMELINES[0], ((0, ("within the first 18 months of employment",)),),
        "not course done in time and first eighteen months end is before asked on",
        (
            Step("rule", "course done in time", (), ("course_done_in_time",), "", SPECS[1]),
            Step("not", "not course done in time", (0,), (), "p0", SPECS[1]),
            Step("rule", "first eighteen months end", (), ("first_eighteen_months_end",), "v0", SPECS[2]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[2]),
            Step("compare", "first eighteen months end is before asked on", (2, 3), ("lt",), "p1", SPECS[1]),
            Step("and", "not course done in time and first eighteen months end is before asked on", (1, 4), (), "p2", SPECS[1]),
        ),
        SPECS[1], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "test_and_registration_in_time", "define", 1, "1770.212(e)", s1770_212_e__test_and_registration_in_time,
        (("test_and_registration_in_time", 20),), ("power_test_passed_on", "first_six_months_end", "course_registered_on"), 99, 13,
        TIMELINES[0], ((0, ("fails to successfully complete a POWER test and register for the course",)),),
        "power test passed on is not none and (power test passed on is not none and power test passed on is on or before first six months end) and course registered on is not none and (course registered on is not none and course registered on is on or before first six months end)",
        (
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v0", SPECS[2]),
            Step("void", "power test passed on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "power test passed on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v1", SPECS[2]),
            Step("void", "power test passed on is none", (3,), (), "p2", SPECS[1]),
            Step("not", "power test passed on is not none", (4,), (), "p3", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v2", SPECS[2]),
            Step("rule", "first six months end", (), ("first_six_months_end",), "v3", SPECS[2]),
            Step("compare", "power test passed on is on or before first six months end", (6, 7), ("le",), "p4", SPECS[1]),
            Step("and", "power test passed on is not none and power test passed on is on or before first six months end", (5, 8), (), "p5", SPECS[1]),
            Step("fact", "course registered on", (), ("course_registered_on",), "v4", SPECS[2]),
            Step("void", "course registered on is none", (10,), (), "p6", SPECS[1]),
            Step("not", "course registered on is not none", (11,), (), "p7", SPECS[1]),
            Step("fact", "course registered on", (), ("course_registered_on",), "v5", SPECS[2]),
            Step("void", "course registered on is none", (13,), (), "p8", SPECS[1]),
            Step("not", "course registered on is not none", (14,), (), "p9", SPECS[1]),
            Step("fact", "course registered on", (), ("course_registered_on",), "v6", SPECS[2]),
            Step("rule", "first six months end", (), ("first_six_months_end",), "v7", SPECS[2]),
            Step("compare", "course registered on is on or before first six months end", (16, 17), ("le",), "p10", SPECS[1]),
            Step("and", "course registered on is not none and course registered on is on or before first six months end", (15, 18), (), "p11", SPECS[1]),
            Step("and", "power test passed on is not none and (power test passed on is not none and power test passed on is on or before first six months end) and course registered on is not none and (course registered on is not none and course registered on is on or before first six months end)", (2, 9, 12, 19), (), "p12", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "test_or_registration_overdue", "define", 1, "1770.212(e)", s1770_212_e__test_or_registration_overdue,
        (("test_or_registration_overdue", 5),), ("test_and_registration_in_time", "first_six_months_end"), 112, 3,
        TIMELINES[0], ((0, ("within the first 6 months of employment",)),),
        "not test and registration in time and first six months end is before asked on",
        (
            Step("rule", "test and registration in time", (), ("test_and_registration_in_time",), "", SPECS[1]),
            Step("not", "not test and registration in time", (0,), (), "p0", SPECS[1]),
            Step("rule", "first six months end", (), ("first_six_months_end",), "v0", SPECS[2]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[2]),
            Step("compare", "first six months end is before asked on", (2, 3), ("lt",), "p1", SPECS[1]),
            Step("and", "not test and registration in time and first six months end is before asked on", (1, 4), (), "p2", SPECS[1]),
        ),
        SPECS[1], Governor("decision", "", (), None), "", ("Who fails either the test or the registration does not complete the one and register for the other.",), "",
    ),
    Rule(
        "waiver_saves_from_six_months", "define", 1, "1770.212(e)", s1770_212_e__waiver_saves_from_six_months,
        (("waiver_saves_from_six_months", 4),), ("course_waiver_granted", "waiver_covers"), 115, 4,
        TIMELINES[0], (),
        "course waiver granted where waiver covers is both; no where waiver covers is course only",
        (
            Step("selector", "waiver covers is both", (), ("waiver_covers", "both"), "p0", SPECS[1]),
            Step("fact", "course waiver granted", (), ("course_waiver_granted",), "p1", SPECS[1]),
            Step("selector", "waiver covers is course only", (), ("waiver_covers", "course_only"), "p2", SPECS[1]),
            Step("literal", "no", (), (False,), "", SPECS[1]),
            Step("chosen", "course waiver granted where waiver covers is both; no where waiver covers is course only", (0, 1, 2, 3), ("waiver_covers",), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "course_failure_counts", "define", 1, "1770.212(e)", s1770_212_e__course_failure_counts,
        (("course_failure_counts", 3),), ("course_overdue", "course_waiver_granted"), 119, 3,
        TIMELINES[0], ((0, ("Terminate the employment of any officer who fails",)),),
        "course overdue and not course waiver granted",
        (
            Step("rule", "course overdue", (), ("course_overdue",), "", SPECS[1]),
            Step("fact", "course waiver granted", (), ("course_waiver_granted",), "p0", SPECS[1]),
            Step("not", "not course waiver granted", (1,), (), "p1", SPECS[1]),
            Step("and", "course overdue and not course waiver granted", (0, 2), (), "p2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "six_month_failure_counts", "define", 1, "1770.212(e)", s1770_212_e__six_month_failure_counts,
        (("six_month_failure_counts", 3),), ("test_or_registration_overdue", "waiver_saves_from_six_months"), 122, 2,
        TIMELINES[0], ((0, ("or fails to successfully complete a POWER test and register for the course",)),),
        "test or registration overdue and not waiver saves from six months",
        (
            Step("rule", "test or registration overdue", (), ("test_or_registration_overdue",), "", SPECS[1]),
            Step("rule", "waiver saves from six months", (), ("waiver_saves_from_six_months",), "", SPECS[1]),
            Step("not", "not waiver saves from six months", (1,), (), "p0", SPECS[1]),
            Step("and", "test or registration overdue and not waiver saves from six months", (0, 2), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "termination_due", "define", 1, "1770.212(e)", s1770_212_e__termination_due,
        (("termination_due", 2),), ("course_failure_counts", "six_month_failure_counts"), 124, 1,
        TIMELINES[0], ((0, ("Terminate the employment of any officer",)),),
        "course failure counts or six month failure counts",
        (
            Step("rule", "course failure counts", (), ("course_failure_counts",), "", SPECS[1]),
            Step("rule", "six month failure counts", (), ("six_month_failure_counts",), "", SPECS[1]),
            Step("or", "course failure counts or six month failure counts", (0, 1), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "terminate_employment", "norm", 1, "1770.212(e)", s1770_212_e__terminate_employment_norm,
        (("terminate_employment", 2),), ("termination_due", "employment_terminated_on"), 125, 4,
        TIMELINES[0], ((0, ("Terminate the employment of any officer",)),),
        "no time stated",
        (
            Step("rule", "termination due", (), ("termination_due",), "", SPECS[1]),
            Step("fact", "employment terminated on", (), ("employment_terminated_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (0, 1), ("duty", "employing_agency", "recruit", (0, None, None, None, 1, None), False), "v1", SPECS[4]),
        ),
        SPECS[4], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "must_terminate_part_time", "question", 1, "1770.212(e)", s1770_212_e__must_terminate_part_time,
        (("must_terminate_part_time", 1),), ("terminate_employment",), 129, 1,
        TIMELINES[0], (),
        "terminate employment is one of pending, done on time, done late",
        (
            Step("rule", "terminate employment", (), ("terminate_employment",), "v0", SPECS[4]),
            Step("states", "terminate employment is one of pending, done on time, done late", (0,), (("pending", "done_on_time", "done_late"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Must the agency terminate this part-time officer's employment, or has it?", (), "",
    ),
)
