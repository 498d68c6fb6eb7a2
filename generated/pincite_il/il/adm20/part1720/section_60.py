"""20 Ill. Adm. Code 1720.60 Requirements of Participating Local Agencies."""

# Written by pincite from regs/il/adm20/part1720/section_60.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, YES, all_of, any_of, branch, chosen, rank
from pincite.runtime.values import at_most, determined, determined_power, is_none, less_than, more_than, one_of, rank_value
from pincite.runtime.calendar import move_days
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_60_a__inform_of_condition_norm(x: Frame) -> Ran:
    """inform of condition. 20 Ill. Adm. Code 1720.60(a), in force from 2015-02-05.

    Specifically inform each full-time officer appointed after January 1, 1976

    (47 Ill. Reg. 9369)
    """
    v0 = x["employment_status"]  # employment status
    t1 = is_none(v0)  # employment status is none
    t2 = YES - t1  # employment status is not none
    v3 = x["employment_status"]  # employment status
    t4 = one_of(v3, ("full_time",))  # employment status is full time
    v5 = x["appointed_on"]  # appointed on
    t7 = more_than(v5, 721354)  # appointed on is after January 1, 1976
    t8 = all_of(t2, t4, t7)  # employment status is not none and employment status is full time and appointed on is af...
    v9 = x["informed_of_condition_on"]  # informed of condition on
    n10 = norm("duty", t8, None, None, None, False, v9, False, False, x["asked_on"])
    v10 = n10.states  # no time stated
    x["inform_of_condition"] = v10
    return Ran((t1, t2, t4, t7, t8, n10.triggered, n10.fulfilled, n10.in_time, n10.past), (v0, v3, v5, v9, v10), ())



def s1720_60_a__officer_must_be_informed(x: Frame) -> Ran:
    """Must the agency inform this officer of the condition, or has it?. 20 Ill. Adm. Code 1720.60(a), in force from
    2015-02-05.
    """
    v0 = x["inform_of_condition"]  # inform of condition
    t1 = in_states(v0, ("pending", "done_on_time",))  # inform of condition is one of pending, done on time
    x["officer_must_be_informed"] = t1
    return Ran((t1,), (v0,), ())



def s1720_60_b__information_deemed_necessary_determination(x: Frame) -> Ran:
    """information deemed necessary. 20 Ill. Adm. Code 1720.60(b), in force from 2015-02-05.

    the Board deems necessary

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["information_deemed_necessary:made"])  # information deemed necessary
    x["information_deemed_necessary"] = t0
    x["information_deemed_necessary:given"] = t0
    return Ran((t0,), (), ())



def s1720_60_b__furnish_information_norm(x: Frame) -> Ran:
    """furnish information. 20 Ill. Adm. Code 1720.60(b), in force from 2015-02-05.

    by furnishing reports and information the Board deems necessary

    (47 Ill. Reg. 9369)
    """
    t0 = x["information_deemed_necessary"]  # information deemed necessary
    v1 = x["information_furnished_on"]  # information furnished on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["furnish_information"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_60_c__certificate_in_time(x: Frame) -> Ran:
    """certificate in time. 20 Ill. Adm. Code 1720.60(c), in force from 2015-02-05.

    awarded a certificate by the Board attesting to successful completion of the required basic training course
    within the first 6 months of employment.

    (47 Ill. Reg. 9369)
    """
    v0 = x["certificate_awarded_on"]  # certificate awarded on
    t1 = is_none(v0)  # certificate awarded on is none
    t2 = YES - t1  # certificate awarded on is not none
    v3 = x["certificate_awarded_on"]  # certificate awarded on
    v4 = x["certificate_deadline"]  # certificate deadline
    t5 = at_most(v3, v4)  # certificate awarded on is on or before certificate deadline
    t6 = all_of(t2, t5)  # certificate awarded on is not none and certificate awarded on is on or before certifica...
    x["certificate_in_time"] = t6
    return Ran((t1, t2, t5, t6), (v0, v3, v4), ())



def s1720_60_c__appoint_without_certificate_norm(x: Frame) -> Ran:
    """appoint without certificate. 20 Ill. Adm. Code 1720.60(c), in force from 2015-02-05.

    Not appoint any person as a permanent full-time law enforcement officer

    (47 Ill. Reg. 9369)
    """
    t0 = x["certificate_in_time"]  # certificate in time
    t1 = YES - t0  # not certificate in time
    v2 = x["permanent_appointment_on"]  # permanent appointment on
    n3 = norm("ban", t1, None, None, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # no time stated
    x["appoint_without_certificate"] = v3
    return Ran((t1, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v2, v3), ())



def s1720_60_c__may_appoint_permanently(x: Frame) -> Ran:
    """May the agency appoint this person as a permanent full-time officer?. 20 Ill. Adm. Code 1720.60(c), in force
    from 2015-02-05.
    """
    t0 = x["certificate_in_time"]  # certificate in time
    x["may_appoint_permanently"] = t0
    return Ran((), (), ())



def s1720_60_d__certification_activated(x: Frame) -> Ran:
    """certification activated. 20 Ill. Adm. Code 1720.60(d), in force from 2023-06-23.

    each law enforcement agency must activate the certification of an individual by:

    (47 Ill. Reg. 9369)
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
    x["certification_activated:base"] = t8
    return Ran((t1, t4, t7, t8), (v0, v3), ())



def s1720_60_d__vest_before_activation_norm(x: Frame) -> Ran:
    """vest before activation. 20 Ill. Adm. Code 1720.60(d), in force from 2023-06-23.

    Before a full-time police officer can be vested with law enforcement authority and permitted to patrol the
    public

    (47 Ill. Reg. 9369)
    """
    t0 = x["certification_activated"]  # certification activated
    t1 = YES - t0  # not certification activated
    v2 = x["vested_on"]  # vested on
    n3 = norm("ban", t1, None, None, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # no time stated
    x["vest_before_activation"] = v3
    return Ran((t1, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v2, v3), ())



def s1720_60_d__may_patrol(x: Frame) -> Ran:
    """May this full-time officer be vested with authority and permitted to patrol?. 20 Ill. Adm. Code 1720.60(d), in
    force from 2023-06-23.
    """
    t0 = x["certification_activated"]  # certification activated
    x["may_patrol"] = t0
    return Ran((), (), ())



def s1720_60_d__certification_activated_fold(x: Frame) -> Ran:
    """certification activated with its exceptions. 20 Ill. Adm. Code 1720.60(d), in force when its parts are."""
    t0 = x["certification_activated:base"]  # certification activated
    t1 = x["awaiting_reciprocity:applies"]  # awaiting reciprocity applies
    t2 = x["awaiting_reciprocity"]  # awaiting reciprocity
    t3 = rank(((t1, t2), ), t0)  # certification activated, unless awaiting reciprocity
    x["certification_activated"] = t3
    return Ran((t3,), (), ())



def s1720_60_d_1__new_officer_steps_taken(x: Frame) -> Ran:
    """new officer steps taken. 20 Ill. Adm. Code 1720.60(d)(1), in force from 2023-06-23.

    For newly hired and trained officers,

    (47 Ill. Reg. 9369)
    """
    t0 = x["background_checked"]  # background checked
    t1 = x["training_academy_confirmed"]  # training academy confirmed
    t2 = x["state_examination_confirmed"]  # state examination confirmed
    t3 = all_of(t0, t1, t2)  # background checked and training academy confirmed and state examination confirmed
    x["new_officer_steps_taken"] = t3
    return Ran((t3,), (), ())



def s1720_60_d_1_A__background_check_thorough_determination(x: Frame) -> Ran:
    """background check thorough. 20 Ill. Adm. Code 1720.60(d)(1)(A), in force from 2023-06-23.

    thorough background check

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["background_check_thorough:made"])  # background check thorough
    x["background_check_thorough"] = t0
    x["background_check_thorough:given"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_1_A__background_checked(x: Frame) -> Ran:
    """background checked. 20 Ill. Adm. Code 1720.60(d)(1)(A), in force from 2023-06-23.

    conducting a thorough background check on the individual,

    (47 Ill. Reg. 9369)
    """
    t0 = x["background_check_thorough"]  # background check thorough
    x["background_checked"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_1_B__training_academy_confirmed(x: Frame) -> Ran:
    """training academy confirmed. 20 Ill. Adm. Code 1720.60(d)(1)(B), in force from 2023-06-23.

    confirming the individual completed an approved training academy, and

    (47 Ill. Reg. 9369)
    """
    t0 = x["academy_completion_confirmed"]  # academy completion confirmed
    x["training_academy_confirmed"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_1_C__state_examination_confirmed(x: Frame) -> Ran:
    """state examination confirmed. 20 Ill. Adm. Code 1720.60(d)(1)(C), in force from 2023-06-23.

    confirming the individual passed the Certification Examination.

    (47 Ill. Reg. 9369)
    """
    t0 = x["examination_pass_confirmed"]  # examination pass confirmed
    x["state_examination_confirmed"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_2__reactivation_steps_taken(x: Frame) -> Ran:
    """reactivation steps taken. 20 Ill. Adm. Code 1720.60(d)(2), in force from 2023-06-23.

    For previously certified officers,

    (47 Ill. Reg. 9369)
    """
    t0 = x["checked_under_the_act"]  # checked under the act
    t1 = x["reactivation_requested"]  # reactivation requested
    t2 = x["reactivation_noticed"]  # reactivation noticed
    t3 = all_of(t0, t1, t2)  # checked under the act and reactivation requested and reactivation noticed
    x["reactivation_steps_taken"] = t3
    return Ran((t3,), (), ())



def s1720_60_d_2_A__checked_under_the_act(x: Frame) -> Ran:
    """checked under the act. 20 Ill. Adm. Code 1720.60(d)(2)(A), in force from 2023-06-23.

    conducting a thorough background check on the individual in accordance with the Illinois Police Training Act,

    (47 Ill. Reg. 9369)
    """
    t0 = x["background_check_thorough"]  # background check thorough
    x["checked_under_the_act"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_2_B__reactivation_requested(x: Frame) -> Ran:
    """reactivation requested. 20 Ill. Adm. Code 1720.60(d)(2)(B), in force from 2023-06-23.

    submitting a request for reactivation to the Board, and

    (47 Ill. Reg. 9369)
    """
    v0 = x["reactivation_requested_on"]  # reactivation requested on
    t1 = is_none(v0)  # reactivation requested on is none
    t2 = YES - t1  # reactivation requested on is not none
    x["reactivation_requested"] = t2
    return Ran((t1, t2), (v0,), ())



def s1720_60_d_2_C__reactivation_noticed(x: Frame) -> Ran:
    """reactivation noticed. 20 Ill. Adm. Code 1720.60(d)(2)(C), in force from 2023-06-23.

    obtaining notice of reactivation from the Board.

    (47 Ill. Reg. 9369)
    """
    v0 = x["reactivation_notice_on"]  # reactivation notice on
    t1 = is_none(v0)  # reactivation notice on is none
    t2 = YES - t1  # reactivation notice on is not none
    x["reactivation_noticed"] = t2
    return Ran((t1, t2), (v0,), ())



def s1720_60_d_3__reciprocity_steps_taken(x: Frame) -> Ran:
    """reciprocity steps taken. 20 Ill. Adm. Code 1720.60(d)(3), in force from 2023-06-23.

    For officers who have attended an academy and obtained certification in another state or with an agency of the
    federal government,

    (47 Ill. Reg. 9369)
    """
    t0 = x["reciprocity_established"]  # reciprocity established
    t1 = x["trainings_verified"]  # trainings verified
    t2 = x["courses_and_examination"]  # courses and examination
    t3 = all_of(t0, t1, t2)  # reciprocity established and trainings verified and courses and examination
    x["reciprocity_steps_taken"] = t3
    return Ran((t3,), (), ())



def s1720_60_d_3_A__reciprocity_established(x: Frame) -> Ran:
    """reciprocity established. 20 Ill. Adm. Code 1720.60(d)(3)(A), in force from 2023-06-23.

    confirming certification through out-of-state reciprocity,

    (47 Ill. Reg. 9369)
    """
    t0 = x["reciprocity_confirmed"]  # reciprocity confirmed
    x["reciprocity_established"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_3_B__trainings_verified(x: Frame) -> Ran:
    """trainings verified. 20 Ill. Adm. Code 1720.60(d)(3)(B), in force from 2023-06-23.

    verifying the individual's prior trainings, and

    (47 Ill. Reg. 9369)
    """
    t0 = x["prior_training_verified"]  # prior training verified
    x["trainings_verified"] = t0
    return Ran((t0,), (), ())



def s1720_60_d_3_C__equivalency_proved(x: Frame) -> Ran:
    """equivalency proved. 20 Ill. Adm. Code 1720.60(d)(3)(C), in force from 2023-06-23.

    and passed the Equivalency Exam.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["exam_for_activation"], ("always",))  # exam for activation is always
    t1 = x["equivalency_pass_confirmed"]  # equivalency pass confirmed
    t2 = one_of(x["exam_for_activation"], ("unless_waived",))  # exam for activation is unless waived
    t3 = x["equivalency_pass_confirmed"]  # equivalency pass confirmed
    t4 = x["waiver_granted_by_ed"]  # waiver granted by ed
    t5 = x["ed_required_equivalency"]  # ed required equivalency
    t6 = YES - t5  # not ed required equivalency
    t7 = all_of(t4, t6)  # waiver granted by ed and not ed required equivalency
    t8 = any_of(t3, t7)  # equivalency pass confirmed or (waiver granted by ed and not ed required equivalency)
    t9 = chosen(((t0, t1), (t2, t8), ))  # equivalency pass confirmed where exam for activation is always; equivalency pass confir...
    x["equivalency_proved"] = t9
    return Ran((t0, t1, t2, t3, t4, t5, t6, t7, t8, t9), (), ())



def s1720_60_d_3_C__courses_and_examination(x: Frame) -> Ran:
    """courses and examination. 20 Ill. Adm. Code 1720.60(d)(3)(C), in force from 2023-06-23.

    confirming the individual completed all courses prescribed by the Board

    (47 Ill. Reg. 9369)
    """
    t0 = x["prescribed_courses_confirmed"]  # prescribed courses confirmed
    t1 = x["equivalency_proved"]  # equivalency proved
    t2 = all_of(t0, t1)  # prescribed courses confirmed and equivalency proved
    x["courses_and_examination"] = t2
    return Ran((t0, t2), (), ())



def s1720_60_e__completed_in_time(x: Frame) -> Ran:
    """completed in time. 20 Ill. Adm. Code 1720.60(e), in force from 2015-02-05.

    successfully complete the prescribed

    (47 Ill. Reg. 9369)
    """
    v0 = x["basic_course_completed_on"]  # basic course completed on
    t1 = is_none(v0)  # basic course completed on is none
    t2 = YES - t1  # basic course completed on is not none
    v3 = x["basic_course_completed_on"]  # basic course completed on
    v4 = x["certificate_deadline"]  # certificate deadline
    t5 = at_most(v3, v4)  # basic course completed on is on or before certificate deadline
    t6 = all_of(t2, t5)  # basic course completed on is not none and basic course completed on is on or before cer...
    x["completed_in_time"] = t6
    return Ran((t1, t2, t5, t6), (v0, v3, v4), ())



def s1720_60_e__completion_overdue(x: Frame) -> Ran:
    """completion overdue. 20 Ill. Adm. Code 1720.60(e), in force from 2015-02-05.

    within the first 6 months of employment

    (47 Ill. Reg. 9369)
    """
    t0 = x["completed_in_time"]  # completed in time
    t1 = YES - t0  # not completed in time
    v2 = x["certificate_deadline"]  # certificate deadline
    v3 = x["asked_on"]  # the day asked for
    t4 = less_than(v2, v3)  # certificate deadline is before asked on
    t5 = all_of(t1, t4)  # not completed in time and certificate deadline is before asked on
    x["completion_overdue"] = t5
    return Ran((t1, t4, t5), (v2, v3), ())



def s1720_60_e__terminate_employment_norm(x: Frame) -> Ran:
    """terminate employment. 20 Ill. Adm. Code 1720.60(e), in force from 2015-02-05.

    Terminate the employment of any law enforcement officer who fails to successfully complete the prescribed
    basic course within the first 6 months of employment, unless a waiver of the basic course requirement has been
    granted

    (47 Ill. Reg. 9369)
    """
    t0 = x["completion_overdue"]  # completion overdue
    v1 = x["employment_terminated_on"]  # employment terminated on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["terminate_employment"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_60_e__must_terminate(x: Frame) -> Ran:
    """Must the agency terminate this officer's employment, or has it?. 20 Ill. Adm. Code 1720.60(e), in force from
    2015-02-05.
    """
    v0 = x["terminate_employment"]  # terminate employment
    t1 = in_states(v0, ("pending", "done_on_time",))  # terminate employment is one of pending, done on time
    x["must_terminate"] = t1
    return Ran((t1,), (v0,), ())



def s1720_60_f__handled_in_timely_manner_determination(x: Frame) -> Ran:
    """handled in timely manner. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    Requests for reactivation will be addressed by the Board in a timely manner.

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["handled_in_timely_manner:made"])  # handled in timely manner
    x["handled_in_timely_manner"] = t0
    x["handled_in_timely_manner:given"] = t0
    return Ran((t0,), (), ())



def s1720_60_f__request_reactivation_norm(x: Frame) -> Ran:
    """request reactivation. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    When appointing an officer who has previously been issued a certificate by the Board, the chief administrator
    of a law enforcement agency must request reactivation of said certification to allow the officer to exercise
    law enforcement authorities.

    (47 Ill. Reg. 9369)
    """
    v0 = x["officer_origin"]  # officer origin
    t1 = one_of(v0, ("previously_certified",))  # officer origin is previously certified
    v2 = x["reactivation_requested_on"]  # reactivation requested on
    n3 = norm("duty", t1, None, None, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # no time stated
    x["request_reactivation"] = v3
    return Ran((t1, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v0, v2, v3), ())



def s1720_60_f__not_actively_certified(x: Frame) -> Ran:
    """not actively certified. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    An individual who is not certified by the Board or whose certified status is inactive

    (47 Ill. Reg. 9369)
    """
    v0 = x["certification_status"]  # certification status
    t1 = one_of(v0, ("inactive", "uncertified",))  # certification status is one of inactive, uncertified
    x["not_actively_certified"] = t1
    return Ran((t1,), (v0,), ())



def s1720_60_f__act_uncertified_norm(x: Frame) -> Ran:
    """act uncertified. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    shall not function as a law enforcement officer, be assigned the duties of a law enforcement officer by an
    employing agency

    (47 Ill. Reg. 9369)
    """
    t0 = x["not_actively_certified"]  # not actively certified
    v1 = x["functioned_on"]  # functioned on
    n2 = norm("ban", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["act_uncertified"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_60_f__carry_uncertified_norm(x: Frame) -> Ran:
    """carry uncertified. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    or be authorized to carry firearms under the authority of the employer, except as otherwise authorized to
    carry a firearm under State or federal law.

    (47 Ill. Reg. 9369)
    """
    t0 = x["not_actively_certified"]  # not actively certified
    t1 = x["otherwise_authorized_to_carry"]  # otherwise authorized to carry
    t2 = YES - t1  # not otherwise authorized to carry
    t3 = all_of(t0, t2)  # not actively certified and not otherwise authorized to carry
    v4 = x["carried_firearm_on"]  # carried firearm on
    n5 = norm("ban", t3, None, None, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # no time stated
    x["carry_uncertified"] = v5
    return Ran((t1, t2, t3, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v4, v5), ())



def s1720_60_f__may_function_as_officer(x: Frame) -> Ran:
    """May this person function as, or be assigned the duties of, a law enforcement officer?. 20 Ill. Adm. Code
    1720.60(f), in force from 2023-06-23.
    """
    t0 = x["not_actively_certified"]  # not actively certified
    t1 = YES - t0  # not not actively certified
    x["may_function_as_officer"] = t1
    return Ran((t1,), (), ())



def s1720_60_f__may_be_armed(x: Frame) -> Ran:
    """May this person be authorized to carry firearms under the authority of the employer?. 20 Ill. Adm. Code
    1720.60(f), in force from 2023-06-23.
    """
    t0 = x["not_actively_certified"]  # not actively certified
    t1 = YES - t0  # not not actively certified
    t2 = x["otherwise_authorized_to_carry"]  # otherwise authorized to carry
    t3 = any_of(t1, t2)  # not not actively certified or otherwise authorized to carry
    x["may_be_armed"] = t3
    return Ran((t1, t2, t3), (), ())



def s1720_60_f__addressed_in_time(x: Frame) -> Ran:
    """Did the Board address the request for reactivation in a timely manner?. 20 Ill. Adm. Code 1720.60(f), in force
    from 2023-06-23.
    """
    t0 = x["handled_in_timely_manner"]  # handled in timely manner
    x["addressed_in_time"] = t0
    return Ran((t0,), (), ())



def s1720_60_f__reactivation_took_long(x: Frame) -> Ran:
    """reactivation took long. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    Any request requiring more than 7 days to process

    (47 Ill. Reg. 9369)
    """
    v0 = x["reactivation_requested_on"]  # reactivation requested on
    t1 = is_none(v0)  # reactivation requested on is none
    t2 = YES - t1  # reactivation requested on is not none
    v3 = x["reactivation_notice_on"]  # reactivation notice on
    t4 = is_none(v3)  # reactivation notice on is none
    v5 = x["asked_on"]  # the day asked for
    v6 = x["reactivation_requested_on"]  # reactivation requested on
    v7 = move_days(v6, 7)  # 7 days after reactivation requested on
    t8 = more_than(v5, v7)  # asked on is after 7 days after reactivation requested on
    t9 = all_of(t4, t8)  # reactivation notice on is none and asked on is after 7 days after reactivation requeste...
    v10 = x["reactivation_notice_on"]  # reactivation notice on
    t11 = is_none(v10)  # reactivation notice on is none
    t12 = YES - t11  # reactivation notice on is not none
    v13 = x["reactivation_notice_on"]  # reactivation notice on
    v14 = x["reactivation_requested_on"]  # reactivation requested on
    v15 = move_days(v14, 7)  # 7 days after reactivation requested on
    t16 = more_than(v13, v15)  # reactivation notice on is after 7 days after reactivation requested on
    t17 = all_of(t12, t16)  # reactivation notice on is not none and reactivation notice on is after 7 days after rea...
    t18 = any_of(t9, t17)  # (reactivation notice on is none and asked on is after 7 days after reactivation request...
    t19 = all_of(t2, t18)  # reactivation requested on is not none and ((reactivation notice on is none and asked on...
    x["reactivation_took_long"] = t19
    return Ran((t1, t2, t4, t8, t9, t11, t12, t16, t17, t18, t19), (v0, v3, v5, v6, v7, v10, v13, v14, v15), ())



def s1720_60_f__explain_delay_norm(x: Frame) -> Ran:
    """explain delay. 20 Ill. Adm. Code 1720.60(f), in force from 2023-06-23.

    will be addressed by a letter from the Board to the law enforcement agency administrator explaining the need
    for additional time.

    (47 Ill. Reg. 9369)
    """
    t0 = x["reactivation_took_long"]  # reactivation took long
    v1 = x["delay_letter_on"]  # delay letter on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["explain_delay"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_60_f__delay_letter_due(x: Frame) -> Ran:
    """Does the Board owe the agency a letter on the delay, or has it sent one?. 20 Ill. Adm. Code 1720.60(f), in
    force from 2023-06-23.
    """
    v0 = x["explain_delay"]  # explain delay
    t1 = in_states(v0, ("pending", "done_on_time",))  # explain delay is one of pending, done on time
    x["delay_letter_due"] = t1
    return Ran((t1,), (v0,), ())



def s1720_60_g__apply_for_reciprocity_norm(x: Frame) -> Ran:
    """apply for reciprocity. 20 Ill. Adm. Code 1720.60(g), in force from 2023-06-23.

    When appointing an officer who has previously been issued law enforcement certification in another state or by
    a law enforcement agency of the federal government, the employing law enforcement agency may apply to the
    Board for an out-of-state reciprocity certification and allow the officer to complete the conditions assigned
    by the Board based upon the specific coursework already completed.

    (47 Ill. Reg. 9369)
    """
    v0 = x["officer_origin"]  # officer origin
    t1 = one_of(v0, ("other_state_or_federal",))  # officer origin is other state or federal
    v2 = x["reciprocity_applied_on"]  # reciprocity applied on
    n3 = norm("right", t1, None, None, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # no time stated
    x["apply_for_reciprocity"] = v3
    return Ran((t1, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v0, v2, v3), ())



def s1720_60_g__certification_status_deemed_1_deemed(x: Frame) -> Ran:
    """certification status:deemed:1. 20 Ill. Adm. Code 1720.60(g), in force from 2023-06-23.

    The officer shall be deemed inactive until the Board issues the certification.

    (47 Ill. Reg. 9369)
    """
    v0 = x["officer_origin"]  # officer origin
    t1 = one_of(v0, ("other_state_or_federal",))  # officer origin is other state or federal
    v2 = x["reciprocity_issued_on"]  # reciprocity issued on
    t3 = is_none(v2)  # reciprocity issued on is none
    t4 = all_of(t1, t3)  # officer origin is other state or federal and reciprocity issued on is none
    x["certification_status:deemed:1:applies"] = t4
    x["certification_status:deemed:1"] = "inactive"
    return Ran((t1, t3, t4), (v0, v2), ())



def s1720_60_g__awaiting_reciprocity_exception(x: Frame) -> Ran:
    """awaiting reciprocity. 20 Ill. Adm. Code 1720.60(g), in force from 2023-06-23.

    The officer shall be deemed inactive until the Board issues the certification.

    (47 Ill. Reg. 9369)
    """
    v0 = x["officer_origin"]  # officer origin
    t1 = one_of(v0, ("other_state_or_federal",))  # officer origin is other state or federal
    v2 = x["reciprocity_issued_on"]  # reciprocity issued on
    t3 = is_none(v2)  # reciprocity issued on is none
    t4 = all_of(t1, t3)  # officer origin is other state or federal and reciprocity issued on is none
    t5 = t4  # exception awaiting reciprocity applies
    x["awaiting_reciprocity:applies"] = t5
    x["awaiting_reciprocity"] = NO
    return Ran((t1, t3, t4, t5), (v0, v2), ())



def s1720_60_g__certification_status_fold(x: Frame) -> Ran:
    """certification status with its exceptions. 20 Ill. Adm. Code 1720.60(g), in force when its parts are."""
    v0 = x["certification_status:given"]  # certification status as given
    t1 = x["certification_status:deemed:1:applies"]  # the deeming applies
    v2 = x["certification_status:deemed:1"]  # as deemed
    v3 = rank_value(((t1, v2), ), v0)  # certification status, as deemed
    x["certification_status"] = v3
    return Ran((), (v0, v2, v3), ())



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
)

PLACES = (
    Place(
        "1720.60", "20 Ill. Adm. Code 1720.60", "Requirements of Participating Local Agencies", "section", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "the marks; the list of changes strikes other words: local government", False, "94773a9629133bea2f35fa6ce8e986b5c40e5efbd123d2d56c8ce727b4f53690", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "95d7fe3a1f18c23afcc8236c18365a357134f88d622f0dc883346d270ecbd913", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.60(a)", "20 Ill. Adm. Code 1720.60(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "34a04c22e4e5d219d37f9184457274deb1a0bfaad6be086b487e84d20fd174c1", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "2adb87ef0c65d851e0ed850ac5263611deae51c342c6ce0b463b31a52d1b4397", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dc6f1ee127d6aeb6fcbacd74592e0d40d2c3ce363997025aea1bc4d9ff5a1e6d"),
        ),
        (),
    ),
    Place(
        "1720.60(b)", "20 Ill. Adm. Code 1720.60(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "a0eb3fdb28486ce131937115c540e1b2e162f57b9703358070e30b8eff420f8e", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "57d75325de9931bc534fec44cffb6f2b5aa5e9ab8dd7bbd8d228709ab4a251d2", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b33986f4dbcfec4d1ed8a99cc5ecc6f10cace14d0472da04dfb32a210d45d7d4"),
        ),
        (),
    ),
    Place(
        "1720.60(c)", "20 Ill. Adm. Code 1720.60(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "the marks; the Section as published before has Training Board; item 11 adds the, which stood there already; item 11 strikes certain and the parentheses and adds the words; the Section as published before has the old words", False, "c4cf60491348a2a8f7755193dfee06acf811e10973d84d13c7c0e4b0e507faa4", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "a245b7028547c16d768c66a04127321e891654087879813a4fc3e2bb956f17b8", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1a5b32d63320026507b6e297444ccfe196ec4d479f6357e1ccf345006188988a"),
        ),
        (),
    ),
    Place(
        "1720.60(d)", "20 Ill. Adm. Code 1720.60(d)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "7febeb0e5b363686f0036f7c38964837e68fbf9044d55528915b6c3b4f09cfb3", "4cb416b6647150148a4b3410c9eb1d0acb3163acb90152dd86ddfa7d1a98886e"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4cb416b6647150148a4b3410c9eb1d0acb3163acb90152dd86ddfa7d1a98886e"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(1)", "20 Ill. Adm. Code 1720.60(d)(1)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c485194cff7fb7180cb8195db989b4b63cb42a50e3ef6a6240f88fe4a98147d4", "da4f865ae0889e03cb055315ad0aaaa53238e110ff338473931f7a96531ec061"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "da4f865ae0889e03cb055315ad0aaaa53238e110ff338473931f7a96531ec061"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(1)(A)", "20 Ill. Adm. Code 1720.60(d)(1)(A)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "5cc7e3922b6269fc329113b648fd8c9d01f1988cf0f832da3c2274ccbddb49eb", "0e1f0a2490f1ccbaf506a8440abf10ba98271f9662006b396f7bc947495fe40d"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0e1f0a2490f1ccbaf506a8440abf10ba98271f9662006b396f7bc947495fe40d"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(1)(B)", "20 Ill. Adm. Code 1720.60(d)(1)(B)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "cd89bd7681583e7a5a9f8be970c722ffe8dfeae678fa24ec8873eb25adb1ab41", "2751579289ea44310f80db8182181aa02500e73817f24a787572e36a9b386947"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2751579289ea44310f80db8182181aa02500e73817f24a787572e36a9b386947"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(1)(C)", "20 Ill. Adm. Code 1720.60(d)(1)(C)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "cf44a08b9f9a1dad2b08b721a1f0b3d6b7b60c76acb6625eec95c899ba3190bf", "9ddf43da8deff6fbcc3bf9251f3aec61a72f397e412103002e22f8dcdfb7a5fe"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9ddf43da8deff6fbcc3bf9251f3aec61a72f397e412103002e22f8dcdfb7a5fe"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(2)", "20 Ill. Adm. Code 1720.60(d)(2)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c5adf7699f1cdcc1302fe8cef779b5f5a7a04bfbef2cbcbedc51ac87db229ca4", "b27c9bf72d08f916a75b8c632d0ecb3446bd70a306bf56a10122de3f3f57cf65"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b27c9bf72d08f916a75b8c632d0ecb3446bd70a306bf56a10122de3f3f57cf65"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(2)(A)", "20 Ill. Adm. Code 1720.60(d)(2)(A)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "517b355b66e8e3611484b85d6d232aa763a396434a1ab9bb32115f35bf9e066c", "3cf2d60725aeef1d7b0a0d13242f1906d1f990f2fa9a6129396ac723d6e6b7c3"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3cf2d60725aeef1d7b0a0d13242f1906d1f990f2fa9a6129396ac723d6e6b7c3"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(2)(B)", "20 Ill. Adm. Code 1720.60(d)(2)(B)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "15915ce29f49518daa6d6633856d045acd0274b68053640ca3d7982610277ccd", "70c76b1d33d922a52f90a08c241b163f5e22e8c419e8c37f22ef5795c98099de"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "70c76b1d33d922a52f90a08c241b163f5e22e8c419e8c37f22ef5795c98099de"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(2)(C)", "20 Ill. Adm. Code 1720.60(d)(2)(C)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "9e52731fa959d9a040cd5576fdb079990259479c67b7fac4c086b2c48200e6b2", "8a7f9a7c3fc176bb77a0c5d4005447083a956b431ee0032fdc17088ff6555c53"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8a7f9a7c3fc176bb77a0c5d4005447083a956b431ee0032fdc17088ff6555c53"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(3)", "20 Ill. Adm. Code 1720.60(d)(3)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "4e3566ec46b69925eec341f9e25cc190d058c2f9fb3f599c303a689f7b25ebf4", "cf830e186c79d2b0cf5689ae2f311328972c9535d342069e252baff786346173"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "cf830e186c79d2b0cf5689ae2f311328972c9535d342069e252baff786346173"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(3)(A)", "20 Ill. Adm. Code 1720.60(d)(3)(A)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "a04bbe3d5eaea5ecff0610fc764c415f307091e05bf6fa931163f7aad45a72f1", "abd5003fef5a4cd9b2a50cb632a0bb6e05b15c5728fef433fc8d19d7046d0c4a"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "abd5003fef5a4cd9b2a50cb632a0bb6e05b15c5728fef433fc8d19d7046d0c4a"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(3)(B)", "20 Ill. Adm. Code 1720.60(d)(3)(B)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "6dc369d1ae5c1c49c0b611bafbb592c988c4719f2b3274bb2e9cfb810ae592d8", "14cd160459351bd0601a71a4e3b4e6f9650e6f7a420d3ff8b24a1507ca87a278"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "14cd160459351bd0601a71a4e3b4e6f9650e6f7a420d3ff8b24a1507ca87a278"),
        ),
        (),
    ),
    Place(
        "1720.60(d)(3)(C)", "20 Ill. Adm. Code 1720.60(d)(3)(C)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "7672bb26e999492c0e9aeb2fa8fa1c68d0ba8fd6747bb016e61be4c7948b625e", "edfa6206647f1d989ba9a809b71f268fd5dfc2c3416cee7593173980eae10e38"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "edfa6206647f1d989ba9a809b71f268fd5dfc2c3416cee7593173980eae10e38"),
        ),
        (),
    ),
    Place(
        "1720.60(e)", "20 Ill. Adm. Code 1720.60(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "item 11: before Officer add law enforcement; the Section as published before has any officer; the Section as published before", False, "4a9390a1306607719191a83c3213718d490cdf719b6a10c2e729f93806aeeb15", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "a692ae9d2d0af676945e1ece2f575cb310bc85db52a8b8da25e76c943b41c083", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1270450c1cd226f7e4fa8030d937e2a07d5266022e624074f51af8dfcbc6b70c"),
        ),
        (("1720.60(d)", "47 Ill. Reg. 9369"),),
    ),
    Place(
        "1720.60(f)", "20 Ill. Adm. Code 1720.60(f)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "f372324a0e94d5cf3dae539afe5df58f51406a518df24e475c26dc767e0d5605", "532d25183e83bb2ec3c815c427e74e344ec75f61a91f025f14f967f4835d4c7d"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "532d25183e83bb2ec3c815c427e74e344ec75f61a91f025f14f967f4835d4c7d"),
        ),
        (),
    ),
    Place(
        "1720.60(g)", "20 Ill. Adm. Code 1720.60(g)", "", "item", TIMELINES[1],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "db90839aa3c279e9c3782bd19a03ca8780231fdc7fa1811f5c03e36142811bef", "d115bb1706e12751db73ef7bcdbda8882f57c034eabfbd512930b0eb3782c602"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "d115bb1706e12751db73ef7bcdbda8882f57c034eabfbd512930b0eb3782c602"),
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
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "kept", "breached"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("newly_trained", "previously_certified", "other_state_or_federal"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("active", "inactive", "uncertified"), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "open", "used", "lapsed"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("inactive",), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "inform_of_condition", "norm", 1, "1720.60(a)", s1720_60_a__inform_of_condition_norm,
        (("inform_of_condition", 10),), ("employment_status", "appointed_on", "informed_of_condition_on"), 0, 9,
        TIMELINES[0], ((1, ("Specifically inform each full-time officer appointed after January 1, 1976",)), (2, ("Specifically inform each full-time officer appointed after January 1, 1976",))),
        "no time stated",
        (
            Step("fact", "employment status", (), ("employment_status",), "v0", SPECS[0]),
            Step("void", "employment status is none", (0,), (), "p0", SPECS[1]),
            Step("not", "employment status is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "employment status", (), ("employment_status",), "v1", SPECS[0]),
            Step("member", "employment status is full time", (3,), (("full_time",),), "p2", SPECS[1]),
            Step("fact", "appointed on", (), ("appointed_on",), "v2", SPECS[2]),
            Step("literal", "January 1, 1976", (), (721354,), "", SPECS[2]),
            Step("compare", "appointed on is after January 1, 1976", (5, 6), ("gt",), "p3", SPECS[1]),
            Step("and", "employment status is not none and employment status is full time and appointed on is after January 1, 1976", (2, 4, 7), (), "p4", SPECS[1]),
            Step("fact", "informed of condition on", (), ("informed_of_condition_on",), "v3", SPECS[3]),
            Step("norm", "no time stated", (8, 9), ("duty", "employing_agency", "officer", (8, None, None, None, 9, None), False), "v4", SPECS[4]),
        ),
        SPECS[4], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "officer_must_be_informed", "question", 1, "1720.60(a)", s1720_60_a__officer_must_be_informed,
        (("officer_must_be_informed", 1),), ("inform_of_condition",), 9, 1,
        TIMELINES[0], (),
        "inform of condition is one of pending, done on time",
        (
            Step("rule", "inform of condition", (), ("inform_of_condition",), "v0", SPECS[4]),
            Step("states", "inform of condition is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Must the agency inform this officer of the condition, or has it?", (), "",
    ),
    Rule(
        "information_deemed_necessary", "determination", 1, "1720.60(b)", s1720_60_b__information_deemed_necessary_determination,
        (("information_deemed_necessary", 0), ("information_deemed_necessary:given", 0)), ("information_deemed_necessary:made",), 10, 1,
        TIMELINES[0], ((1, ("the Board deems necessary",)), (2, ("the Board deems necessary",))),
        "",
        (
            Step("determination", "information deemed necessary", (), ("information_deemed_necessary:made", False, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "furnish_information", "norm", 1, "1720.60(b)", s1720_60_b__furnish_information_norm,
        (("furnish_information", 2),), ("information_deemed_necessary", "information_furnished_on"), 11, 5,
        TIMELINES[0], ((1, ("by furnishing reports and information the Board deems necessary",)), (2, ("by furnishing reports and information the Board deems necessary",))),
        "no time stated",
        (
            Step("fact", "information deemed necessary", (), ("information_deemed_necessary",), "p0", SPECS[1]),
            Step("fact", "information furnished on", (), ("information_furnished_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (0, 1), ("duty", "employing_agency", "board", (0, None, None, None, 1, None), False), "v1", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "certificate_in_time", "define", 1, "1720.60(c)", s1720_60_c__certificate_in_time,
        (("certificate_in_time", 6),), ("certificate_awarded_on", "certificate_deadline"), 16, 4,
        TIMELINES[0], ((1, ("awarded a certificate by the Training Board attesting to successful completion of the required basic training course within the first 6 months of employment.",)), (2, ("awarded a certificate by the Board attesting to successful completion of the required basic training course within the first 6 months of employment.",))),
        "certificate awarded on is not none and certificate awarded on is on or before certificate deadline",
        (
            Step("fact", "certificate awarded on", (), ("certificate_awarded_on",), "v0", SPECS[2]),
            Step("void", "certificate awarded on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "certificate awarded on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "certificate awarded on", (), ("certificate_awarded_on",), "v1", SPECS[2]),
            Step("rule", "certificate deadline", (), ("certificate_deadline",), "v2", SPECS[2]),
            Step("compare", "certificate awarded on is on or before certificate deadline", (3, 4), ("le",), "p2", SPECS[1]),
            Step("and", "certificate awarded on is not none and certificate awarded on is on or before certificate deadline", (2, 5), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", ("The 6 months, and a waiver, are those of 1720.20(f).",), "",
    ),
    Rule(
        "appoint_without_certificate", "norm", 1, "1720.60(c)", s1720_60_c__appoint_without_certificate_norm,
        (("appoint_without_certificate", 3),), ("certificate_in_time", "permanent_appointment_on"), 20, 5,
        TIMELINES[0], ((1, ("Not appoint any person as a permanent full-time law enforcement officer",)), (2, ("Not appoint any person as a permanent full-time law enforcement officer",))),
        "no time stated",
        (
            Step("rule", "certificate in time", (), ("certificate_in_time",), "", SPECS[1]),
            Step("not", "not certificate in time", (0,), (), "p0", SPECS[1]),
            Step("fact", "permanent appointment on", (), ("permanent_appointment_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (1, 2), ("ban", "employing_agency", "officer", (1, None, None, None, 2, None), False), "v1", SPECS[5]),
        ),
        SPECS[5], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "may_appoint_permanently", "question", 1, "1720.60(c)", s1720_60_c__may_appoint_permanently,
        (("may_appoint_permanently", 0),), ("certificate_in_time",), 25, 0,
        TIMELINES[0], (),
        "certificate in time",
        (
            Step("rule", "certificate in time", (), ("certificate_in_time",), "", SPECS[1]),
        ),
        SPECS[1], None, "May the agency appoint this person as a permanent full-time officer?", (), "",
    ),
    Rule(
        "certification_activated", "define", 1, "1720.60(d)", s1720_60_d__certification_activated,
        (("certification_activated:base", 8),), ("officer_origin", "new_officer_steps_taken", "reactivation_steps_taken", "reciprocity_steps_taken"), 25, 4,
        TIMELINES[1], ((0, ("each law enforcement agency must activate the certification of an individual by:",)),),
        "new officer steps taken where officer origin is newly trained; reactivation steps taken where officer origin is previously certified; reciprocity steps taken where officer origin is other state or federal",
        (
            Step("fact", "officer origin", (), ("officer_origin",), "v0", SPECS[6]),
            Step("member", "officer origin is newly trained", (0,), (("newly_trained",),), "p0", SPECS[1]),
            Step("rule", "new officer steps taken", (), ("new_officer_steps_taken",), "", SPECS[1]),
            Step("fact", "officer origin", (), ("officer_origin",), "v1", SPECS[6]),
            Step("member", "officer origin is previously certified", (3,), (("previously_certified",),), "p1", SPECS[1]),
            Step("rule", "reactivation steps taken", (), ("reactivation_steps_taken",), "", SPECS[1]),
            Step("rule", "reciprocity steps taken", (), ("reciprocity_steps_taken",), "", SPECS[1]),
            Step("if", "new officer steps taken where officer origin is newly trained; reactivation steps taken where officer origin is previously certified; reciprocity steps taken where officer origin is other state or federal", (4, 5, 6), (), "p2", SPECS[1]),
            Step("if", "new officer steps taken where officer origin is newly trained; reactivation steps taken where officer origin is previously certified; reciprocity steps taken where officer origin is other state or federal", (1, 2, 7), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "vest_before_activation", "norm", 1, "1720.60(d)", s1720_60_d__vest_before_activation_norm,
        (("vest_before_activation", 3),), ("certification_activated", "vested_on"), 29, 5,
        TIMELINES[1], ((0, ("Before a full-time police officer can be vested with law enforcement authority and permitted to patrol the public",)),),
        "no time stated",
        (
            Step("rule", "certification activated", (), ("certification_activated",), "", SPECS[1]),
            Step("not", "not certification activated", (0,), (), "p0", SPECS[1]),
            Step("fact", "vested on", (), ("vested_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (1, 2), ("ban", "employing_agency", "officer", (1, None, None, None, 2, None), False), "v1", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "may_patrol", "question", 1, "1720.60(d)", s1720_60_d__may_patrol,
        (("may_patrol", 0),), ("certification_activated",), 34, 0,
        TIMELINES[1], (),
        "certification activated",
        (
            Step("rule", "certification activated", (), ("certification_activated",), "", SPECS[1]),
        ),
        SPECS[1], None, "May this full-time officer be vested with authority and permitted to patrol?", (), "",
    ),
    Rule(
        "certification_activated", "fold", 1, "1720.60(d)", s1720_60_d__certification_activated_fold,
        (("certification_activated", 3),), ("certification_activated:base", "awaiting_reciprocity:applies", "awaiting_reciprocity"), 34, 1,
        None, (),
        "certification activated with its exceptions",
        (
            Step("rule", "certification activated", (), ("certification_activated:base",), "", SPECS[1]),
            Step("rule", "awaiting reciprocity applies", (), ("awaiting_reciprocity:applies",), "", SPECS[1]),
            Step("rule", "awaiting reciprocity", (), ("awaiting_reciprocity",), "", SPECS[1]),
            Step("rank", "certification activated, unless awaiting reciprocity", (1, 2, 0), ("awaiting_reciprocity",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "new_officer_steps_taken", "define", 1, "1720.60(d)(1)", s1720_60_d_1__new_officer_steps_taken,
        (("new_officer_steps_taken", 3),), ("background_checked", "training_academy_confirmed", "state_examination_confirmed"), 35, 1,
        TIMELINES[1], ((0, ("For newly hired and trained officers,",)),),
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
        "background_check_thorough", "determination", 1, "1720.60(d)(1)(A)", s1720_60_d_1_A__background_check_thorough_determination,
        (("background_check_thorough", 0), ("background_check_thorough:given", 0)), ("background_check_thorough:made",), 36, 1,
        TIMELINES[1], ((0, ("thorough background check",)),),
        "",
        (
            Step("determination", "background check thorough", (), ("background_check_thorough:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("The text has no standard of what is thorough.",), "",
    ),
    Rule(
        "background_checked", "define", 1, "1720.60(d)(1)(A)", s1720_60_d_1_A__background_checked,
        (("background_checked", 0),), ("background_check_thorough",), 37, 1,
        TIMELINES[1], ((0, ("conducting a thorough background check on the individual,",)),),
        "background check thorough",
        (
            Step("fact", "background check thorough", (), ("background_check_thorough",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "training_academy_confirmed", "define", 1, "1720.60(d)(1)(B)", s1720_60_d_1_B__training_academy_confirmed,
        (("training_academy_confirmed", 0),), ("academy_completion_confirmed",), 38, 1,
        TIMELINES[1], (),
        "academy completion confirmed",
        (
            Step("fact", "academy completion confirmed", (), ("academy_completion_confirmed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "state_examination_confirmed", "define", 1, "1720.60(d)(1)(C)", s1720_60_d_1_C__state_examination_confirmed,
        (("state_examination_confirmed", 0),), ("examination_pass_confirmed",), 39, 1,
        TIMELINES[1], (),
        "examination pass confirmed",
        (
            Step("fact", "examination pass confirmed", (), ("examination_pass_confirmed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reactivation_steps_taken", "define", 1, "1720.60(d)(2)", s1720_60_d_2__reactivation_steps_taken,
        (("reactivation_steps_taken", 3),), ("checked_under_the_act", "reactivation_requested", "reactivation_noticed"), 40, 1,
        TIMELINES[1], ((0, ("For previously certified officers,",)),),
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
        "checked_under_the_act", "define", 1, "1720.60(d)(2)(A)", s1720_60_d_2_A__checked_under_the_act,
        (("checked_under_the_act", 0),), ("background_check_thorough",), 41, 1,
        TIMELINES[1], (),
        "background check thorough",
        (
            Step("fact", "background check thorough", (), ("background_check_thorough",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("What a background check in accordance with the Act is, the sources do not say.",), "",
    ),
    Rule(
        "reactivation_requested", "define", 1, "1720.60(d)(2)(B)", s1720_60_d_2_B__reactivation_requested,
        (("reactivation_requested", 2),), ("reactivation_requested_on",), 42, 2,
        TIMELINES[1], (),
        "reactivation requested on is not none",
        (
            Step("fact", "reactivation requested on", (), ("reactivation_requested_on",), "v0", SPECS[3]),
            Step("void", "reactivation requested on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "reactivation requested on is not none", (1,), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reactivation_noticed", "define", 1, "1720.60(d)(2)(C)", s1720_60_d_2_C__reactivation_noticed,
        (("reactivation_noticed", 2),), ("reactivation_notice_on",), 44, 2,
        TIMELINES[1], (),
        "reactivation notice on is not none",
        (
            Step("fact", "reactivation notice on", (), ("reactivation_notice_on",), "v0", SPECS[3]),
            Step("void", "reactivation notice on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "reactivation notice on is not none", (1,), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "reciprocity_steps_taken", "define", 1, "1720.60(d)(3)", s1720_60_d_3__reciprocity_steps_taken,
        (("reciprocity_steps_taken", 3),), ("reciprocity_established", "trainings_verified", "courses_and_examination"), 46, 1,
        TIMELINES[1], ((0, ("For officers who have attended an academy and obtained certification in another state or with an agency of the federal government,",)),),
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
        "reciprocity_established", "define", 1, "1720.60(d)(3)(A)", s1720_60_d_3_A__reciprocity_established,
        (("reciprocity_established", 0),), ("reciprocity_confirmed",), 47, 1,
        TIMELINES[1], (),
        "reciprocity confirmed",
        (
            Step("fact", "reciprocity confirmed", (), ("reciprocity_confirmed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "trainings_verified", "define", 1, "1720.60(d)(3)(B)", s1720_60_d_3_B__trainings_verified,
        (("trainings_verified", 0),), ("prior_training_verified",), 48, 1,
        TIMELINES[1], (),
        "prior training verified",
        (
            Step("fact", "prior training verified", (), ("prior_training_verified",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "equivalency_proved", "define", 1, "1720.60(d)(3)(C)", s1720_60_d_3_C__equivalency_proved,
        (("equivalency_proved", 9),), ("equivalency_pass_confirmed", "waiver_granted_by_ed", "ed_required_equivalency", "exam_for_activation"), 49, 10,
        TIMELINES[1], ((0, ("and passed the Equivalency Exam.",)),),
        "equivalency pass confirmed where exam for activation is always; equivalency pass confirmed or (waiver granted by ed and not ed required equivalency) where exam for activation is unless waived",
        (
            Step("selector", "exam for activation is always", (), ("exam_for_activation", "always"), "p0", SPECS[1]),
            Step("fact", "equivalency pass confirmed", (), ("equivalency_pass_confirmed",), "p1", SPECS[1]),
            Step("selector", "exam for activation is unless waived", (), ("exam_for_activation", "unless_waived"), "p2", SPECS[1]),
            Step("fact", "equivalency pass confirmed", (), ("equivalency_pass_confirmed",), "p3", SPECS[1]),
            Step("fact", "waiver granted by ed", (), ("waiver_granted_by_ed",), "p4", SPECS[1]),
            Step("fact", "ed required equivalency", (), ("ed_required_equivalency",), "p5", SPECS[1]),
            Step("not", "not ed required equivalency", (5,), (), "p6", SPECS[1]),
            Step("and", "waiver granted by ed and not ed required equivalency", (4, 6), (), "p7", SPECS[1]),
            Step("or", "equivalency pass confirmed or (waiver granted by ed and not ed required equivalency)", (3, 7), (), "p8", SPECS[1]),
            Step("chosen", "equivalency pass confirmed where exam for activation is always; equivalency pass confirmed or (waiver granted by ed and not ed required equivalency) where exam for activation is unless waived", (0, 1, 2, 8), ("exam_for_activation",), "p9", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "courses_and_examination", "define", 1, "1720.60(d)(3)(C)", s1720_60_d_3_C__courses_and_examination,
        (("courses_and_examination", 2),), ("prescribed_courses_confirmed", "equivalency_proved"), 59, 2,
        TIMELINES[1], ((0, ("confirming the individual completed all courses prescribed by the Board",)),),
        "prescribed courses confirmed and equivalency proved",
        (
            Step("fact", "prescribed courses confirmed", (), ("prescribed_courses_confirmed",), "p0", SPECS[1]),
            Step("rule", "equivalency proved", (), ("equivalency_proved",), "", SPECS[1]),
            Step("and", "prescribed courses confirmed and equivalency proved", (0, 1), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "completed_in_time", "define", 1, "1720.60(e)", s1720_60_e__completed_in_time,
        (("completed_in_time", 6),), ("basic_course_completed_on", "certificate_deadline"), 61, 4,
        TIMELINES[0], ((1, ("successfully complete the prescribed",)), (2, ("successfully complete the prescribed",))),
        "basic course completed on is not none and basic course completed on is on or before certificate deadline",
        (
            Step("fact", "basic course completed on", (), ("basic_course_completed_on",), "v0", SPECS[2]),
            Step("void", "basic course completed on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "basic course completed on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "basic course completed on", (), ("basic_course_completed_on",), "v1", SPECS[2]),
            Step("rule", "certificate deadline", (), ("certificate_deadline",), "v2", SPECS[2]),
            Step("compare", "basic course completed on is on or before certificate deadline", (3, 4), ("le",), "p2", SPECS[1]),
            Step("and", "basic course completed on is not none and basic course completed on is on or before certificate deadline", (2, 5), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", ("Completion of the course, not the award of the certificate as in 1720.20(f); the period and its waiver are taken from there.",), "",
    ),
    Rule(
        "completion_overdue", "define", 1, "1720.60(e)", s1720_60_e__completion_overdue,
        (("completion_overdue", 5),), ("completed_in_time", "certificate_deadline"), 65, 3,
        TIMELINES[0], ((1, ("within the first 6 months of employment",)), (2, ("within the first 6 months of employment",))),
        "not completed in time and certificate deadline is before asked on",
        (
            Step("rule", "completed in time", (), ("completed_in_time",), "", SPECS[1]),
            Step("not", "not completed in time", (0,), (), "p0", SPECS[1]),
            Step("rule", "certificate deadline", (), ("certificate_deadline",), "v0", SPECS[2]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[2]),
            Step("compare", "certificate deadline is before asked on", (2, 3), ("lt",), "p1", SPECS[1]),
            Step("and", "not completed in time and certificate deadline is before asked on", (1, 4), (), "p2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "terminate_employment", "norm", 1, "1720.60(e)", s1720_60_e__terminate_employment_norm,
        (("terminate_employment", 2),), ("completion_overdue", "employment_terminated_on"), 68, 4,
        TIMELINES[0], ((1, ("Terminate the employment of any officer who fails to successfully complete the prescribed Basic Course within the first 6 months of employment, unless a waiver of the basic course requirement has been granted",)), (2, ("Terminate the employment of any law enforcement officer who fails to successfully complete the prescribed basic course within the first 6 months of employment, unless a waiver of the basic course requirement has been granted",))),
        "no time stated",
        (
            Step("rule", "completion overdue", (), ("completion_overdue",), "", SPECS[1]),
            Step("fact", "employment terminated on", (), ("employment_terminated_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (0, 1), ("duty", "employing_agency", "officer", (0, None, None, None, 1, None), False), "v1", SPECS[4]),
        ),
        SPECS[4], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "must_terminate", "question", 1, "1720.60(e)", s1720_60_e__must_terminate,
        (("must_terminate", 1),), ("terminate_employment",), 72, 1,
        TIMELINES[0], (),
        "terminate employment is one of pending, done on time",
        (
            Step("rule", "terminate employment", (), ("terminate_employment",), "v0", SPECS[4]),
            Step("states", "terminate employment is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Must the agency terminate this officer's employment, or has it?", (), "",
    ),
    Rule(
        "handled_in_timely_manner", "determination", 1, "1720.60(f)", s1720_60_f__handled_in_timely_manner_determination,
        (("handled_in_timely_manner", 0), ("handled_in_timely_manner:given", 0)), ("handled_in_timely_manner:made",), 73, 1,
        TIMELINES[1], ((0, ("Requests for reactivation will be addressed by the Board in a timely manner.",)),),
        "",
        (
            Step("determination", "handled in timely manner", (), ("handled_in_timely_manner:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("A judgement: the text has no number of days for it.",), "",
    ),
    Rule(
        "request_reactivation", "norm", 1, "1720.60(f)", s1720_60_f__request_reactivation_norm,
        (("request_reactivation", 3),), ("officer_origin", "reactivation_requested_on"), 74, 5,
        TIMELINES[1], ((0, ("When appointing an officer who has previously been issued a certificate by the Board, the chief administrator of a law enforcement agency must request reactivation of said certification to allow the officer to exercise law enforcement authorities.",)),),
        "no time stated",
        (
            Step("fact", "officer origin", (), ("officer_origin",), "v0", SPECS[6]),
            Step("member", "officer origin is previously certified", (0,), (("previously_certified",),), "p0", SPECS[1]),
            Step("fact", "reactivation requested on", (), ("reactivation_requested_on",), "v1", SPECS[3]),
            Step("norm", "no time stated", (1, 2), ("duty", "employing_agency", "board", (1, None, None, None, 2, None), False), "v2", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "not_actively_certified", "define", 1, "1720.60(f)", s1720_60_f__not_actively_certified,
        (("not_actively_certified", 1),), ("certification_status",), 79, 1,
        TIMELINES[1], ((0, ("An individual who is not certified by the Board or whose certified status is inactive",)),),
        "certification status is one of inactive, uncertified",
        (
            Step("fact", "certification status", (), ("certification_status",), "v0", SPECS[7]),
            Step("member", "certification status is one of inactive, uncertified", (0,), (("inactive", "uncertified"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "act_uncertified", "norm", 1, "1720.60(f)", s1720_60_f__act_uncertified_norm,
        (("act_uncertified", 2),), ("not_actively_certified", "functioned_on"), 80, 4,
        TIMELINES[1], ((0, ("shall not function as a law enforcement officer, be assigned the duties of a law enforcement officer by an employing agency",)),),
        "no time stated",
        (
            Step("rule", "not actively certified", (), ("not_actively_certified",), "", SPECS[1]),
            Step("fact", "functioned on", (), ("functioned_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (0, 1), ("ban", "officer", "", (0, None, None, None, 1, None), False), "v1", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "carry_uncertified", "norm", 1, "1720.60(f)", s1720_60_f__carry_uncertified_norm,
        (("carry_uncertified", 5),), ("not_actively_certified", "otherwise_authorized_to_carry", "carried_firearm_on"), 84, 7,
        TIMELINES[1], ((0, ("or be authorized to carry firearms under the authority of the employer, except as otherwise authorized to carry a firearm under State or federal law.",)),),
        "no time stated",
        (
            Step("rule", "not actively certified", (), ("not_actively_certified",), "", SPECS[1]),
            Step("fact", "otherwise authorized to carry", (), ("otherwise_authorized_to_carry",), "p0", SPECS[1]),
            Step("not", "not otherwise authorized to carry", (1,), (), "p1", SPECS[1]),
            Step("and", "not actively certified and not otherwise authorized to carry", (0, 2), (), "p2", SPECS[1]),
            Step("fact", "carried firearm on", (), ("carried_firearm_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (3, 4), ("ban", "officer", "", (3, None, None, None, 4, None), False), "v1", SPECS[5]),
        ),
        SPECS[5], None, "", ("The exception reaches carrying a firearm only, not functioning as an officer.",), "",
    ),
    Rule(
        "may_function_as_officer", "question", 1, "1720.60(f)", s1720_60_f__may_function_as_officer,
        (("may_function_as_officer", 1),), ("not_actively_certified",), 91, 1,
        TIMELINES[1], (),
        "not not actively certified",
        (
            Step("rule", "not actively certified", (), ("not_actively_certified",), "", SPECS[1]),
            Step("not", "not not actively certified", (0,), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "May this person function as, or be assigned the duties of, a law enforcement officer?", (), "",
    ),
    Rule(
        "may_be_armed", "question", 1, "1720.60(f)", s1720_60_f__may_be_armed,
        (("may_be_armed", 3),), ("not_actively_certified", "otherwise_authorized_to_carry"), 92, 3,
        TIMELINES[1], (),
        "not not actively certified or otherwise authorized to carry",
        (
            Step("rule", "not actively certified", (), ("not_actively_certified",), "", SPECS[1]),
            Step("not", "not not actively certified", (0,), (), "p0", SPECS[1]),
            Step("fact", "otherwise authorized to carry", (), ("otherwise_authorized_to_carry",), "p1", SPECS[1]),
            Step("or", "not not actively certified or otherwise authorized to carry", (1, 2), (), "p2", SPECS[1]),
        ),
        SPECS[1], None, "May this person be authorized to carry firearms under the authority of the employer?", ("So far as this subsection goes: it forbids; it does not authorize.",), "",
    ),
    Rule(
        "addressed_in_time", "question", 1, "1720.60(f)", s1720_60_f__addressed_in_time,
        (("addressed_in_time", 0),), ("handled_in_timely_manner",), 95, 1,
        TIMELINES[1], (),
        "handled in timely manner",
        (
            Step("fact", "handled in timely manner", (), ("handled_in_timely_manner",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Did the Board address the request for reactivation in a timely manner?", (), "",
    ),
    Rule(
        "reactivation_took_long", "define", 1, "1720.60(f)", s1720_60_f__reactivation_took_long,
        (("reactivation_took_long", 19),), ("reactivation_requested_on", "reactivation_notice_on"), 96, 11,
        TIMELINES[1], ((0, ("Any request requiring more than 7 days to process",)),),
        "reactivation requested on is not none and ((reactivation notice on is none and asked on is after 7 days after reactivation requested on) or (reactivation notice on is not none and reactivation notice on is after 7 days after reactivation requested on))",
        (
            Step("fact", "reactivation requested on", (), ("reactivation_requested_on",), "v0", SPECS[2]),
            Step("void", "reactivation requested on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "reactivation requested on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "reactivation notice on", (), ("reactivation_notice_on",), "v1", SPECS[3]),
            Step("void", "reactivation notice on is none", (3,), (), "p2", SPECS[1]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v2", SPECS[2]),
            Step("fact", "reactivation requested on", (), ("reactivation_requested_on",), "v3", SPECS[2]),
            Step("move", "7 days after reactivation requested on", (6,), ("days", 7, None), "v4", SPECS[2]),
            Step("compare", "asked on is after 7 days after reactivation requested on", (5, 7), ("gt",), "p3", SPECS[1]),
            Step("and", "reactivation notice on is none and asked on is after 7 days after reactivation requested on", (4, 8), (), "p4", SPECS[1]),
            Step("fact", "reactivation notice on", (), ("reactivation_notice_on",), "v5", SPECS[2]),
            Step("void", "reactivation notice on is none", (10,), (), "p5", SPECS[1]),
            Step("not", "reactivation notice on is not none", (11,), (), "p6", SPECS[1]),
            Step("fact", "reactivation notice on", (), ("reactivation_notice_on",), "v6", SPECS[2]),
            Step("fact", "reactivation requested on", (), ("reactivation_requested_on",), "v7", SPECS[2]),
            Step("move", "7 days after reactivation requested on", (14,), ("days", 7, None), "v8", SPECS[2]),
            Step("compare", "reactivation notice on is after 7 days after reactivation requested on", (13, 15), ("gt",), "p7", SPECS[1]),
            Step("and", "reactivation notice on is not none and reactivation notice on is after 7 days after reactivation requested on", (12, 16), (), "p8", SPECS[1]),
            Step("or", "(reactivation notice on is none and asked on is after 7 days after reactivation requested on) or (reactivation notice on is not none and reactivation notice on is after 7 days after reactivation requested on)", (9, 17), (), "p9", SPECS[1]),
            Step("and", "reactivation requested on is not none and ((reactivation notice on is none and asked on is after 7 days after reactivation requested on) or (reactivation notice on is not none and reactivation notice on is after 7 days after reactivation requested on))", (2, 18), (), "p10", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "explain_delay", "norm", 1, "1720.60(f)", s1720_60_f__explain_delay_norm,
        (("explain_delay", 2),), ("reactivation_took_long", "delay_letter_on"), 107, 4,
        TIMELINES[1], ((0, ("will be addressed by a letter from the Board to the law enforcement agency administrator explaining the need for additional time.",)),),
        "no time stated",
        (
            Step("rule", "reactivation took long", (), ("reactivation_took_long",), "", SPECS[1]),
            Step("fact", "delay letter on", (), ("delay_letter_on",), "v0", SPECS[3]),
            Step("norm", "no time stated", (0, 1), ("duty", "board", "employing_agency", (0, None, None, None, 1, None), False), "v1", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "delay_letter_due", "question", 1, "1720.60(f)", s1720_60_f__delay_letter_due,
        (("delay_letter_due", 1),), ("explain_delay",), 111, 1,
        TIMELINES[1], (),
        "explain delay is one of pending, done on time",
        (
            Step("rule", "explain delay", (), ("explain_delay",), "v0", SPECS[4]),
            Step("states", "explain delay is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Does the Board owe the agency a letter on the delay, or has it sent one?", (), "",
    ),
    Rule(
        "apply_for_reciprocity", "norm", 1, "1720.60(g)", s1720_60_g__apply_for_reciprocity_norm,
        (("apply_for_reciprocity", 3),), ("officer_origin", "reciprocity_applied_on"), 112, 5,
        TIMELINES[1], ((0, ("When appointing an officer who has previously been issued law enforcement certification in another state or by a law enforcement agency of the federal government, the employing law enforcement agency may apply to the Board for an out-of-state reciprocity certification and allow the officer to complete the conditions assigned by the Board based upon the specific coursework already completed.",)),),
        "no time stated",
        (
            Step("fact", "officer origin", (), ("officer_origin",), "v0", SPECS[6]),
            Step("member", "officer origin is other state or federal", (0,), (("other_state_or_federal",),), "p0", SPECS[1]),
            Step("fact", "reciprocity applied on", (), ("reciprocity_applied_on",), "v1", SPECS[3]),
            Step("norm", "no time stated", (1, 2), ("right", "employing_agency", "board", (1, None, None, None, 2, None), False), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "certification_status:deemed:1", "deemed", 1, "1720.60(g)", s1720_60_g__certification_status_deemed_1_deemed,
        (("certification_status:deemed:1:applies", 4), ("certification_status:deemed:1", 5)), ("officer_origin", "reciprocity_issued_on"), 117, 3,
        TIMELINES[1], ((0, ("The officer shall be deemed inactive until the Board issues the certification.",)),),
        "officer origin is other state or federal and reciprocity issued on is none",
        (
            Step("fact", "officer origin", (), ("officer_origin",), "v0", SPECS[6]),
            Step("member", "officer origin is other state or federal", (0,), (("other_state_or_federal",),), "p0", SPECS[1]),
            Step("fact", "reciprocity issued on", (), ("reciprocity_issued_on",), "v1", SPECS[3]),
            Step("void", "reciprocity issued on is none", (2,), (), "p1", SPECS[1]),
            Step("and", "officer origin is other state or federal and reciprocity issued on is none", (1, 3), (), "p2", SPECS[1]),
            Step("literal", "inactive", (), ("inactive",), "", SPECS[9]),
        ),
        SPECS[7], None, "", (), "certification_status",
    ),
    Rule(
        "awaiting_reciprocity", "exception", 1, "1720.60(g)", s1720_60_g__awaiting_reciprocity_exception,
        (("awaiting_reciprocity:applies", 5), ("awaiting_reciprocity", 6)), ("officer_origin", "reciprocity_issued_on"), 120, 4,
        TIMELINES[1], ((0, ("The officer shall be deemed inactive until the Board issues the certification.",)),),
        "officer origin is other state or federal and reciprocity issued on is none",
        (
            Step("fact", "officer origin", (), ("officer_origin",), "v0", SPECS[6]),
            Step("member", "officer origin is other state or federal", (0,), (("other_state_or_federal",),), "p0", SPECS[1]),
            Step("fact", "reciprocity issued on", (), ("reciprocity_issued_on",), "v1", SPECS[3]),
            Step("void", "reciprocity issued on is none", (2,), (), "p1", SPECS[1]),
            Step("and", "officer origin is other state or federal and reciprocity issued on is none", (1, 3), (), "p2", SPECS[1]),
            Step("and", "exception awaiting reciprocity applies", (4,), (), "p3", SPECS[1]),
            Step("literal", "no", (), (False,), "", SPECS[1]),
        ),
        SPECS[1], None, "", (), "certification_activated",
    ),
    Rule(
        "certification_status", "fold", 1, "1720.60(g)", s1720_60_g__certification_status_fold,
        (("certification_status", 3),), ("certification_status:given", "certification_status:deemed:1:applies", "certification_status:deemed:1"), 124, 0,
        None, (),
        "certification status, as deemed",
        (
            Step("fact", "certification status as given", (), ("certification_status:given",), "v0", SPECS[7]),
            Step("rule", "the deeming applies", (), ("certification_status:deemed:1:applies",), "", SPECS[1]),
            Step("rule", "as deemed", (), ("certification_status:deemed:1",), "v1", SPECS[7]),
            Step("rank", "certification status, as deemed", (1, 2, 0), ("deemed",), "v2", SPECS[7]),
        ),
        SPECS[7], None, "", (), "certification_status",
    ),
)
