"""20 Ill. Adm. Code 1720.30 School Standards and Requirements."""

# Written by pincite from regs/il/adm20/part1720/section_30.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of, any_of, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_power, is_none, less_than, more_than, one_of, ratio
from pincite.runtime.calendar import days_between, move_days
from pincite.runtime.facts import Spec
from pincite.runtime.lists import Looked, some
from pincite.runtime.norms import in_states, norm
from pincite.runtime.tables import lookup
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_30_a__director_in_order(x: Frame) -> Ran:
    """director in order. 20 Ill. Adm. Code 1720.30(a), in force from 2015-02-05.

    Each academy or course certified by the Board shall operate, for the duration of the academy or course, under
    a full-time Academy Director approved by the Executive Director of the Board.

    (47 Ill. Reg. 9369)
    """
    t0 = x["director_full_time"]  # director full time
    t1 = x["director_approved"]  # director approved
    t2 = all_of(t0, t1)  # director full time and director approved
    x["director_in_order"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_30_c__submit_records_norm(x: Frame) -> Ran:
    """submit records. 20 Ill. Adm. Code 1720.30(c), in force from 2015-02-05.

    The Academy Director shall maintain complete records on each trainee and, at the conclusion of the course,
    submit those records to the Executive Director of the Board for filing in such form as he may require.

    (47 Ill. Reg. 9369)
    """
    v1 = x["course_end_on"]  # course end on
    v2 = x["records_submitted_on"]  # records submitted on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by course end on
    x["submit_records"] = v3
    x["submit_records:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_30_c__furnish_performance_record_norm(x: Frame) -> Ran:
    """furnish performance record. 20 Ill. Adm. Code 1720.30(c), in force from 2015-02-05.

    A copy of the performance record of each trainee shall also be furnished

    (47 Ill. Reg. 9369)
    """
    v1 = x["performance_record_furnished_on"]  # performance record furnished on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["furnish_performance_record"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_30_d__director_final_pass_determination(x: Frame) -> Ran:
    """director final pass. 20 Ill. Adm. Code 1720.30(d), in force from 2015-02-05.

    shall make a final determination as to whether a trainee has satisfactorily passed

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["director_final_pass:made"])  # director final pass
    x["director_final_pass"] = t0
    x["director_final_pass:given"] = t0
    return Ran((t0,), (), ())



def s1720_30_d__dismissed_from_school_determination(x: Frame) -> Ran:
    """dismissed from school. 20 Ill. Adm. Code 1720.30(d), in force from 2015-02-05.

    authority to dismiss from the school any trainee prior to the completion of the course, if, in the opinion of
    the Academy Director, the trainee is unable or unwilling to satisfactorily complete the prescribed course of
    training.

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["dismissed_from_school:made"])  # dismissed from school
    x["dismissed_from_school"] = t0
    x["dismissed_from_school:given"] = t0
    return Ran((t0,), (), ())



def s1720_30_d__report_dismissal_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs report_dismissal: dismissed on."""
    v0 = x["dismissed_on"]  # dismissed on
    return v0



def s1720_30_d__report_dismissal_norm(x: Frame) -> Ran:
    """report dismissal. 20 Ill. Adm. Code 1720.30(d), in force from 2015-02-05.

    Immediately upon dismissal action

    (47 Ill. Reg. 9369)
    """
    t0 = x["dismissed_from_school"]  # dismissed from school
    v1 = x["dismissed_on"]  # dismissed on
    v2 = x["dismissal_report_on"]  # dismissal report on
    n3 = norm("duty", t0, v1, None, None, False, v2, False, False, x["asked_on"], immediate=True)
    v3 = n3.states  # immediately after dismissed on
    x["report_dismissal"] = v3
    return Ran((t0, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_30_e__pay_fees_norm(x: Frame) -> Ran:
    """pay fees. 20 Ill. Adm. Code 1720.30(e), in force from 2015-02-05.

    The local governmental agency employing the trainee shall pay the fees directly

    (47 Ill. Reg. 9369)
    """
    v1 = x["fees_paid_on"]  # fees paid on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["pay_fees"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_30_e__course_fees_paid(x: Frame) -> Ran:
    """Have the fees for the training been paid directly to those who gave it?. 20 Ill. Adm. Code 1720.30(e), in
    force from 2015-02-05.
    """
    v0 = x["pay_fees"]  # pay fees
    t1 = in_states(v0, ("done_on_time",))  # pay fees is done on time
    x["course_fees_paid"] = t1
    return Ran((t1,), (v0,), ())



def s1720_30_f_1__application_contents_in_order(x: Frame) -> Ran:
    """application contents in order. 20 Ill. Adm. Code 1720.30(f)(1), in force from 2015-02-05 to 2023-06-22.

    Such application must include course objectives, curriculum outline, a brief description of what is taught
    under each topic, the complete schedule of the school (hour by hour and day by day and lesson plans) and the
    names and qualifications of the instructors to be used.

    (39 Ill. Reg. 2578)
    """
    t0 = x["application_describes_course"]  # application describes course
    x["application_contents_in_order"] = t0
    return Ran((t0,), (), ())



def s1720_30_f_1__file_course_application_norm(x: Frame) -> Ran:
    """file course application. 20 Ill. Adm. Code 1720.30(f)(1), in force from 2015-02-05.

    Applications shall be submitted at least 45 days prior

    (47 Ill. Reg. 9369)
    """
    v1 = x["next_board_meeting_on"]  # next board meeting on
    v2 = move_days(v1, -45)  # 45 days before next board meeting on
    v3 = x["application_on"]  # application on
    n4 = norm("duty", YES, None, v2, None, False, v3, False, False, x["asked_on"])
    v4 = n4.states  # at least 45 days before next board meeting on
    x["file_course_application"] = v4
    x["file_course_application:due"] = v2
    return Ran((n4.triggered, n4.fulfilled, n4.in_time, n4.past), (v1, v2, v3, v4), ())



def s1720_30_f_1__application_in_order(x: Frame) -> Ran:
    """Is this course application in order and on time?. 20 Ill. Adm. Code 1720.30(f)(1), in force from 2015-02-05."""
    t0 = x["application_contents_in_order"]  # application contents in order
    t1 = x["director_in_order"]  # director in order
    v2 = x["file_course_application"]  # file course application
    t3 = in_states(v2, ("done_on_time",))  # file course application is done on time
    t4 = all_of(t0, t1, t3)  # application contents in order and director in order and file course application is done...
    x["application_in_order"] = t4
    return Ran((t3, t4), (v2,), ())



def s1720_30_f_1__application_contents_in_order_v2(x: Frame) -> Ran:
    """application contents in order. 20 Ill. Adm. Code 1720.30(f)(1), in force from 2023-06-23.

    The application must include course objectives, curriculum outline, a brief description of what is taught
    under each topic, the complete schedule of the school (hour by hour and day by day and lesson plans) and the
    names and qualifications of the instructors to be used. The application must also list the specific location
    of the physical facilities to be used, including firearms ranges and detailed justification regarding fees to
    be charged, as set forth in subsection (e).

    (47 Ill. Reg. 9369)
    """
    t0 = x["application_describes_course"]  # application describes course
    t1 = x["application_lists_facilities"]  # application lists facilities
    t2 = all_of(t0, t1)  # application describes course and application lists facilities
    x["application_contents_in_order"] = t2
    return Ran((t0, t1, t2), (), ())



def s1720_30_f_2__course_approved_determination(x: Frame) -> Ran:
    """course approved. 20 Ill. Adm. Code 1720.30(f)(2), in force from 2015-02-05.

    whether the course is approved or disapproved

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["course_approved:made"])  # course approved
    x["course_approved"] = t0
    x["course_approved:given"] = t0
    return Ran((t0,), (), ())



def s1720_30_f_2__course_is_approved(x: Frame) -> Ran:
    """Is this course approved?. 20 Ill. Adm. Code 1720.30(f)(2), in force from 2015-02-05."""
    t0 = x["course_approved"]  # course approved
    x["course_is_approved"] = t0
    return Ran((t0,), (), ())



def s1720_30_f_2__notify_course_decision_norm(x: Frame) -> Ran:
    """notify course decision. 20 Ill. Adm. Code 1720.30(f)(2), in force from 2015-02-05.

    the applicant will be notified by the Executive Director

    (39 Ill. Reg. 2578)
    """
    v1 = x["course_notice_on"]  # course notice on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["notify_course_decision"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_30_g__administer_fitness_standards_norm(x: Frame) -> Ran:
    """administer fitness standards. 20 Ill. Adm. Code 1720.30(g), in force from 2015-02-05.

    The Academy Director shall have the responsibility of administering the Board's Physical Fitness Training
    Standards to all trainees before the trainees commence the Minimum Standard Basic Law Enforcement Training
    Course.

    (47 Ill. Reg. 9369)
    """
    v1 = x["course_start_on"]  # course start on
    v2 = x["fitness_standards_administered_on"]  # fitness standards administered on
    n3 = norm("duty", YES, None, v1, None, True, v2, False, False, x["asked_on"])
    v3 = n3.states  # before course start on
    x["administer_fitness_standards"] = v3
    x["administer_fitness_standards:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_30_g__fitness_standards_administered(x: Frame) -> Ran:
    """Were the Board's fitness standards administered to this trainee before the course began?. 20 Ill. Adm. Code
    1720.30(g), in force from 2015-02-05.
    """
    v0 = x["administer_fitness_standards"]  # administer fitness standards
    t1 = in_states(v0, ("done_on_time",))  # administer fitness standards is done on time
    x["fitness_standards_administered"] = t1
    return Ran((t1,), (v0,), ())



def s1720_30_h__all_standards_met(x: Frame) -> Ran:
    """all standards met. 20 Ill. Adm. Code 1720.30(h), in force from 2015-02-05.

    Every trainee shall be required to perform and successfully complete all of the Board's physical fitness

    (47 Ill. Reg. 9369)
    """
    t0 = x["tests_in_sequence"]  # tests in sequence
    t1 = x["sit_and_reach_met"]  # sit and reach met
    t2 = x["sit_up_met"]  # sit up met
    t3 = x["bench_press_met"]  # bench press met
    t4 = x["run_met"]  # run met
    t5 = all_of(t0, t1, t2, t3, t4)  # tests in sequence and sit and reach met and sit up met and bench press met and run met
    x["all_standards_met:base"] = t5
    return Ran((t0, t5), (), ())



def s1720_30_h__outside_the_tables_exception(x: Frame) -> Ran:
    """outside the tables. 20 Ill. Adm. Code 1720.30(h), in force from 2015-02-05.

    Every trainee shall be required to perform and successfully complete all of the Board's physical fitness

    (47 Ill. Reg. 9369)
    """
    v0 = x["age_years"]  # age years
    t2 = less_than(v0, 240)  # age years is less than 20 years
    v3 = x["age_years"]  # age years
    t5 = at_least(v3, 720)  # age years is at least 60 years
    t6 = any_of(t2, t5)  # age years is less than 20 years or age years is at least 60 years
    t7 = t6  # exception outside the tables applies
    t8 = x["met_outside_the_tables"]  # met outside the tables
    x["outside_the_tables:applies"] = t7
    x["outside_the_tables"] = t8
    return Ran((t2, t5, t6, t7), (v0, v3), ())



def s1720_30_h__first_test_met__governed_by(x: Frame) -> Value:
    """The day whose law governs first_test_met: power test on."""
    v0 = x["power_test_on"]  # power test on
    return v0



def s1720_30_h__first_test_met(x: Frame) -> Ran:
    """Did this trainee meet every standard at the first test?. 20 Ill. Adm. Code 1720.30(h), in force from
    2015-02-05.
    """
    t0 = x["all_standards_met"]  # all standards met
    x["first_test_met"] = t0
    return Ran((), (), ())



def s1720_30_h__fitness_met__governed_by(x: Frame) -> Value:
    """The day whose law governs fitness_met: power test on."""
    v0 = x["power_test_on"]  # power test on
    return v0



def s1720_30_h__fitness_met(x: Frame) -> Ran:
    """Does this trainee meet the Board's physical fitness standards, a re-test counted?. 20 Ill. Adm. Code
    1720.30(h), in force from 2015-02-05.
    """
    t0 = x["all_standards_met"]  # all standards met
    t1 = x["retest_cures_failure"]  # retest cures failure
    t2 = any_of(t0, t1)  # all standards met or retest cures failure
    x["fitness_met"] = t2
    return Ran((t2,), (), ())



def s1720_30_h__all_standards_met_fold(x: Frame) -> Ran:
    """all standards met with its exceptions. 20 Ill. Adm. Code 1720.30(h), in force when its parts are."""
    t0 = x["all_standards_met:base"]  # all standards met
    t1 = x["outside_the_tables:applies"]  # outside the tables applies
    t2 = x["outside_the_tables"]  # outside the tables
    t3 = rank(((t1, t2), ), t0)  # all standards met, unless outside the tables
    x["all_standards_met"] = t3
    return Ran((t3,), (), ())



def s1720_30_h_1__sit_and_reach_met(x: Frame) -> Ran:
    """sit and reach met. 20 Ill. Adm. Code 1720.30(h)(1), in force from 2015-02-05.

    Every trainee shall meet the Board's sit and reach standard as defined in Appendix A.

    (39 Ill. Reg. 2578)
    """
    v0 = x["sit_reach_inches"]  # sit reach inches
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["sit_and_reach_standard"], (v1, v2, ))  # table sit and reach standard at sex category, age years
    t4 = at_least(v0, v3)  # sit reach inches is at least table sit and reach standard at sex category, age years
    x["sit_and_reach_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1720_30_h_2__sit_up_met(x: Frame) -> Ran:
    """sit up met. 20 Ill. Adm. Code 1720.30(h)(2), in force from 2015-02-05.

    Every trainee shall meet the Board's one minute sit-up standard as defined in Appendix A.

    (39 Ill. Reg. 2578)
    """
    v0 = x["situps_in_60s"]  # situps in 60s
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["sit_up_standard"], (v1, v2, ))  # table sit up standard at sex category, age years
    t4 = at_least(v0, v3)  # situps in 60s is at least table sit up standard at sex category, age years
    x["sit_up_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1720_30_h_3__bench_press_met(x: Frame) -> Ran:
    """bench press met. 20 Ill. Adm. Code 1720.30(h)(3), in force from 2015-02-05.

    Every trainee shall meet the Board's benchpress standard as defined in Appendix A.

    (39 Ill. Reg. 2578)
    """
    v0 = x["bench_press_1rm_lb"]  # bench press 1rm lb
    v1 = x["body_weight_lb"]  # body weight lb
    v2 = x["sex_category"]  # sex category
    v3 = x["age_years"]  # age years
    v4 = lookup(x["bench_press_standard"], (v2, v3, ))  # table bench press standard at sex category, age years
    t5 = ratio(at_least, v0, v1, v4, 100000000)  # (bench press 1rm lb over body weight lb) is at least table bench press standard at sex ...
    x["bench_press_met"] = t5
    return Ran((t5,), (v0, v1, v2, v3, v4), ())



def s1720_30_h_4__run_met(x: Frame) -> Ran:
    """run met. 20 Ill. Adm. Code 1720.30(h)(4), in force from 2015-02-05.

    Every trainee shall meet the Board's 1.5 mile run standard as defined in Appendix A.

    (39 Ill. Reg. 2578)
    """
    v0 = x["run_1_5mi_seconds"]  # run 1 5mi seconds
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["run_standard"], (v1, v2, ))  # table run standard at sex category, age years
    t4 = at_most(v0, v3)  # run 1 5mi seconds is at most table run standard at sex category, age years
    x["run_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1720_30_i__retest_authorized_determination(x: Frame) -> Ran:
    """retest authorized. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    the Academy Director is authorized to administer

    (47 Ill. Reg. 9369)
    """
    t0 = determined_power(x["retest_authorized:made"])  # retest authorized
    x["retest_authorized"] = t0
    x["retest_authorized:given"] = t0
    return Ran((t0,), (), ())



def s1720_30_i__first_test_ended_at(x: Frame) -> Ran:
    """first test ended at. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05 to 2023-06-22.

    the conclusion of the trainee's first physical fitness test

    (39 Ill. Reg. 2578)
    """
    v0 = x["first_test_concluded_at"]  # first test concluded at
    x["first_test_ended_at"] = v0
    return Ran((), (v0,), ())



def s1720_30_i__retest_in_window(x: Frame) -> Ran:
    """retest in window. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05 to 2023-06-22.

    The retake of a sequence must not be administered before 48 hours have elapsed following the conclusion of the
    trainee's first physical fitness test, nor later than 72 hours after the conclusion of the first test.

    (39 Ill. Reg. 2578)
    """
    v0 = x["retest_wait"]  # retest wait
    t2 = at_least(v0, 172800)  # retest wait is at least 48 hours
    v3 = x["retest_wait"]  # retest wait
    t5 = at_most(v3, 259200)  # retest wait is at most 72 hours
    t6 = all_of(t2, t5)  # retest wait is at least 48 hours and retest wait is at most 72 hours
    x["retest_in_window"] = t6
    return Ran((t2, t5, t6), (v0, v3), ())



def s1720_30_i__retest_wait(x: Frame) -> Ran:
    """retest wait. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    v0 = x["first_test_ended_at"]  # first test ended at
    v1 = x["retest_at"]  # retest at
    v2 = days_between(v0, v1)  # hours from first test ended at to retest at
    x["retest_wait"] = v2
    return Ran((), (v0, v1, v2), ())



def s1720_30_i__retest_unused(x: Frame) -> Ran:
    """retest unused. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    on one more occasion

    (47 Ill. Reg. 9369)
    """
    v0 = x["retests_already_given"]  # retests already given
    t2 = less_than(v0, 1)  # retests already given is less than 1
    x["retest_unused"] = t2
    return Ran((t2,), (v0,), ())



def s1720_30_i__retest_permitted_now(x: Frame) -> Ran:
    """May the failed standard be re-tested at this time?. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05."""
    t0 = x["retest_unused"]  # retest unused
    t1 = x["retest_in_window"]  # retest in window
    t2 = all_of(t0, t1)  # retest unused and retest in window
    x["retest_permitted_now"] = t2
    return Ran((t2,), (), ())



def s1720_30_i__sit_and_reach_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("sit_and_reach",))  # standard is sit and reach
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is sit and reach and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1720_30_i__sit_and_reach_retested(x: Frame) -> Ran:
    """sit and reach retested. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_30_i__sit_and_reach_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is sit and reach and met
    x["sit_and_reach_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1720_30_i__sit_up_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("sit_up",))  # standard is sit up
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is sit up and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1720_30_i__sit_up_retested(x: Frame) -> Ran:
    """sit up retested. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_30_i__sit_up_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is sit up and met
    x["sit_up_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1720_30_i__bench_press_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("bench_press",))  # standard is bench press
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is bench press and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1720_30_i__bench_press_retested(x: Frame) -> Ran:
    """bench press retested. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_30_i__bench_press_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is bench press and met
    x["bench_press_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1720_30_i__run_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("run",))  # standard is run
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is run and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1720_30_i__run_retested(x: Frame) -> Ran:
    """run retested. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    m0 = tuple([s1720_30_i__run_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is run and met
    x["run_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1720_30_i__retest_cures_failure(x: Frame) -> Ran:
    """retest cures failure. 20 Ill. Adm. Code 1720.30(i), in force from 2015-02-05.

    A trainee only needs to retake the standards of the sequence he or she failed.

    (47 Ill. Reg. 9369)
    """
    t0 = x["retest_authorized"]  # retest authorized
    t1 = x["retest_unused"]  # retest unused
    t2 = x["retest_in_window"]  # retest in window
    t3 = x["tests_in_sequence"]  # tests in sequence
    t4 = x["sit_and_reach_met"]  # sit and reach met
    t5 = x["sit_and_reach_retested"]  # sit and reach retested
    t6 = any_of(t4, t5)  # sit and reach met or sit and reach retested
    t7 = x["sit_up_met"]  # sit up met
    t8 = x["sit_up_retested"]  # sit up retested
    t9 = any_of(t7, t8)  # sit up met or sit up retested
    t10 = x["bench_press_met"]  # bench press met
    t11 = x["bench_press_retested"]  # bench press retested
    t12 = any_of(t10, t11)  # bench press met or bench press retested
    t13 = x["run_met"]  # run met
    t14 = x["run_retested"]  # run retested
    t15 = any_of(t13, t14)  # run met or run retested
    t16 = all_of(t0, t1, t2, t3, t6, t9, t12, t15)  # retest authorized and retest unused and retest in window and tests in sequence and (sit...
    x["retest_cures_failure"] = t16
    return Ran((t0, t3, t6, t9, t12, t15, t16), (), ())



def s1720_30_i__retest_in_window_v2(x: Frame) -> Ran:
    """retest in window. 20 Ill. Adm. Code 1720.30(i), in force from 2023-06-23.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["retest_bounds"], ("inclusive",))  # retest bounds is inclusive
    v1 = x["retest_wait"]  # retest wait
    t3 = at_least(v1, 172800)  # retest wait is at least 48 hours
    v4 = x["retest_wait"]  # retest wait
    t6 = at_most(v4, 259200)  # retest wait is at most 72 hours
    t7 = all_of(t3, t6)  # retest wait is at least 48 hours and retest wait is at most 72 hours
    t8 = one_of(x["retest_bounds"], ("exclusive",))  # retest bounds is exclusive
    v9 = x["retest_wait"]  # retest wait
    t11 = more_than(v9, 172800)  # retest wait is more than 48 hours
    v12 = x["retest_wait"]  # retest wait
    t14 = less_than(v12, 259200)  # retest wait is less than 72 hours
    t15 = all_of(t11, t14)  # retest wait is more than 48 hours and retest wait is less than 72 hours
    t16 = chosen(((t0, t7), (t8, t15), ))  # retest wait is at least 48 hours and retest wait is at most 72 hours where retest bound...
    x["retest_in_window"] = t16
    return Ran((t0, t3, t6, t7, t8, t11, t14, t15, t16), (v1, v4, v9, v12), ())



def s1720_30_i__first_test_ended_at_v2(x: Frame) -> Ran:
    """first test ended at. 20 Ill. Adm. Code 1720.30(i), in force from 2023-06-23.

    If a trainee fails any standard listed in subsection (h), the Academy Director is authorized to administer a
    re-test on that specific standard on one more occasion. A trainee only needs to retake the standards of the
    sequence he or she failed. The re-test must be administered between 48 and 72 hours after the conclusion of
    the first test.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["first_test"], ("whole_sequence",))  # first test is whole sequence
    v1 = x["first_test_concluded_at"]  # first test concluded at
    t2 = one_of(x["first_test"], ("failed_standard",))  # first test is failed standard
    v3 = x["failed_test_concluded_at"]  # failed test concluded at
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # first test concluded at where first test is whole sequence; failed test concluded at wh...
    x["first_test_ended_at"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_30_j__exit_sequence_in_final_week(x: Frame) -> Ran:
    """exit sequence in final week. 20 Ill. Adm. Code 1720.30(j), in force from 2023-06-23.

    Within the final week of the academy

    (47 Ill. Reg. 9369)
    """
    v0 = x["exit_test_on"]  # exit test on
    t1 = is_none(v0)  # exit test on is none
    t2 = YES - t1  # exit test on is not none
    v3 = x["exit_test_on"]  # exit test on
    v4 = x["course_end_on"]  # course end on
    v5 = move_days(v4, -6)  # 6 days before course end on
    t6 = at_least(v3, v5)  # exit test on is on or after 6 days before course end on
    v7 = x["exit_test_on"]  # exit test on
    v8 = x["course_end_on"]  # course end on
    t9 = at_most(v7, v8)  # exit test on is on or before course end on
    t10 = all_of(t2, t6, t9)  # exit test on is not none and exit test on is on or after 6 days before course end on an...
    x["exit_sequence_in_final_week"] = t10
    return Ran((t1, t2, t6, t9, t10), (v0, v3, v4, v5, v7, v8), ())



def s1720_30_j__complete_exit_sequence_norm(x: Frame) -> Ran:
    """complete exit sequence. 20 Ill. Adm. Code 1720.30(j), in force from 2023-06-23.

    the trainee must complete the sequence of physical fitness tests set forth in subsection (h) again

    (47 Ill. Reg. 9369)
    """
    v1 = x["course_end_on"]  # course end on
    v2 = x["exit_test_on"]  # exit test on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by course end on
    x["complete_exit_sequence"] = v3
    x["complete_exit_sequence:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_30_j__exit_requirement_met(x: Frame) -> Ran:
    """exit requirement met. 20 Ill. Adm. Code 1720.30(j), in force from 2023-06-23.

    Within the final week of the academy, the trainee must complete the sequence of physical fitness tests set
    forth in subsection (h) again and the results of these tests must be shared with the Board for analysis.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["exit_standard"], ("no_standard",))  # exit standard is no standard
    t1 = x["exit_sequence_in_final_week"]  # exit sequence in final week
    t2 = one_of(x["exit_standard"], ("entrance_standard",))  # exit standard is entrance standard
    t3 = x["exit_sequence_in_final_week"]  # exit sequence in final week
    t4 = x["exit_standards_met"]  # exit standards met
    t5 = all_of(t3, t4)  # exit sequence in final week and exit standards met
    t6 = chosen(((t0, t1), (t2, t5), ))  # exit sequence in final week where exit standard is no standard; exit sequence in final ...
    x["exit_requirement_met"] = t6
    return Ran((t0, t2, t4, t5, t6), (), ())



def s1720_30_j__exit_tests_done(x: Frame) -> Ran:
    """Has this trainee done what the final week requires?. 20 Ill. Adm. Code 1720.30(j), in force from 2023-06-23."""
    t0 = x["exit_requirement_met"]  # exit requirement met
    x["exit_tests_done"] = t0
    return Ran((), (), ())



def s1720_30_j__share_exit_results_norm(x: Frame) -> Ran:
    """share exit results. 20 Ill. Adm. Code 1720.30(j), in force from 2023-06-23.

    the results of these tests must be shared with the Board for analysis

    (47 Ill. Reg. 9369)
    """
    v1 = x["exit_results_shared_on"]  # exit results shared on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["share_exit_results"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_30_j__exit_results_shared(x: Frame) -> Ran:
    """Have the results of the final week been shared with the Board?. 20 Ill. Adm. Code 1720.30(j), in force from
    2023-06-23.
    """
    v0 = x["share_exit_results"]  # share exit results
    t1 = in_states(v0, ("done_on_time",))  # share exit results is done on time
    x["exit_results_shared"] = t1
    return Ran((t1,), (v0,), ())



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
        "1720.30", "20 Ill. Adm. Code 1720.30", "School Standards and Requirements", "section", TIMELINES[3],
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
        "1720.30(a)", "20 Ill. Adm. Code 1720.30(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "7137833b3e254333e5da0fe002d6071a9698fca658308cd42571b78184a6ba35", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "b0082aee3cd103108b8a6989be1eaad44678f2aea15f911bfd0500ea86059f40", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2a9bb1c22ab4662fa4a523b49993d3b7f169415f03718fec421b30d7b35dea55"),
        ),
        (),
    ),
    Place(
        "1720.30(b)", "20 Ill. Adm. Code 1720.30(b)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "d2cdc7b929e79fc4a3a55a11c0f612204499ccf908fdc777a5ef518b3b3dc50c", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.30(c)", "20 Ill. Adm. Code 1720.30(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "11cc082ff2fb373ec5913916580523d0b2fbba3055658f2f37aaf9501f899b55", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "e740ad7aae1c8a75f2f0a2b7a328209d93708579fcdf9d64c70e17d3f1480b57", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "8ff3c1335a1fd125730960ca80c33b9ffdfaa66c08d84c9cad1065fb47073066"),
        ),
        (),
    ),
    Place(
        "1720.30(d)", "20 Ill. Adm. Code 1720.30(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "6a7f0c16e08569294bf55b1e3e2a67398e3bb368a236141eca572614dd5bce90", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "fba02851defb227e538035eae966d95d60289e8157aa1be82efbd085da29d4ab", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e2bb8a9f1229f9e435598b18c07e52b60dbe21240f3db417d749c3e6b2947d75"),
        ),
        (),
    ),
    Place(
        "1720.30(e)", "20 Ill. Adm. Code 1720.30(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "740606b33e35580df7a5b8fc55d3a736a6d2fee3fc2d8c943437b485830159aa", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "5d4f7675975f26af97e09fc1bdea49434676b748e7eae98296a00806141a701b", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1f9efba72607517987e548c08c5c929478c4de07a465fa65155ff7baa6079a1a"),
        ),
        (),
    ),
    Place(
        "1720.30(f)", "20 Ill. Adm. Code 1720.30(f)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "2cebc77434d980735cb20be055f9efdac3e9eff3c0fc30fc3983cd877a26590a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.30(f)(1)", "20 Ill. Adm. Code 1720.30(f)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "50a8dcaacb2f1636f0cc944727c9a8c8adf2504b4eae070c19f8e3d6eae8c835"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "70a004707075679eb2692080449efc02df93fcadb51f17c532bee455e239d123", "50a8dcaacb2f1636f0cc944727c9a8c8adf2504b4eae070c19f8e3d6eae8c835"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "7b3c932c2a7cfb5548d50e9890903aa8e4b35373835b0e072e4cce46f50c8173", "9a867f99bb36c5549865d50e9f07c9d4d803d53f610893b81f49834fa141333f"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4f19c5973db1fb9e51531abaf5cc36bd28a2110b4ffe79d4607fee09aa125af"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4f19c5973db1fb9e51531abaf5cc36bd28a2110b4ffe79d4607fee09aa125af"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4f19c5973db1fb9e51531abaf5cc36bd28a2110b4ffe79d4607fee09aa125af"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f4f19c5973db1fb9e51531abaf5cc36bd28a2110b4ffe79d4607fee09aa125af"),
        ),
        (),
    ),
    Place(
        "1720.30(f)(2)", "20 Ill. Adm. Code 1720.30(f)(2)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "753682419cff3f8e0ae9ab3becb362a8e6f0671fcc34856ae8ca050e9ecf3061"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "a65edfb0e5a321ad126f19f57c1889c9f188ddf8d43b454facec46ff1ba875f8", "753682419cff3f8e0ae9ab3becb362a8e6f0671fcc34856ae8ca050e9ecf3061"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "753682419cff3f8e0ae9ab3becb362a8e6f0671fcc34856ae8ca050e9ecf3061"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "753682419cff3f8e0ae9ab3becb362a8e6f0671fcc34856ae8ca050e9ecf3061"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "753682419cff3f8e0ae9ab3becb362a8e6f0671fcc34856ae8ca050e9ecf3061"),
        ),
        (),
    ),
    Place(
        "1720.30(g)", "20 Ill. Adm. Code 1720.30(g)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "64fe1a681f121552b891182ce5e5a234e5ccd3988c45d1327b3decaaa400edfb", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "595a207db013c4e354ed465bdb54fd236089f9f1ab86de1f028e5a7d680a454b", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "938df84772876a43a4a087b0fac2d3acb8698d27497cd8ec356a01cf779a8a99"),
        ),
        (),
    ),
    Place(
        "1720.30(h)", "20 Ill. Adm. Code 1720.30(h)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "cc44f115d9fa7706284922aee3e516389adf871ee71d760311a905793188de57", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "4e2e6d75df38630fcabfff231e1ad136eb6fc85b17aeb293946d41df49e344fb", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a4b0d1c746d0e98fb783672b209cb965d51ed7ae0027966d074a8367ceebd929"),
        ),
        (),
    ),
    Place(
        "1720.30(h)(1)", "20 Ill. Adm. Code 1720.30(h)(1)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7ca873182145840fde19393fd72c5281d8b6f1cf9dd2c0b4c5124426e0227893"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "92181e20403e07cba5cd742f51adfb4c6446314e057409a11fe1b8b7bafad76a", "7ca873182145840fde19393fd72c5281d8b6f1cf9dd2c0b4c5124426e0227893"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7ca873182145840fde19393fd72c5281d8b6f1cf9dd2c0b4c5124426e0227893"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7ca873182145840fde19393fd72c5281d8b6f1cf9dd2c0b4c5124426e0227893"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7ca873182145840fde19393fd72c5281d8b6f1cf9dd2c0b4c5124426e0227893"),
        ),
        (),
    ),
    Place(
        "1720.30(h)(2)", "20 Ill. Adm. Code 1720.30(h)(2)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7f37ca6aad6ad5bb4527fcfc2fcfa998b8d7fd87f5c625c2301d63bdf911a673"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "19e65c512cdb3936c9add468b15940ca8cbef4e5b703e7dd057462c2cff3b178", "7f37ca6aad6ad5bb4527fcfc2fcfa998b8d7fd87f5c625c2301d63bdf911a673"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7f37ca6aad6ad5bb4527fcfc2fcfa998b8d7fd87f5c625c2301d63bdf911a673"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7f37ca6aad6ad5bb4527fcfc2fcfa998b8d7fd87f5c625c2301d63bdf911a673"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7f37ca6aad6ad5bb4527fcfc2fcfa998b8d7fd87f5c625c2301d63bdf911a673"),
        ),
        (),
    ),
    Place(
        "1720.30(h)(3)", "20 Ill. Adm. Code 1720.30(h)(3)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9aaf7ff80037e727acdf7e0dc5aba9de2373bf0ed4cd8f1842036378a494ea5e"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "cf9ce23ac060fda8249d52f84102d1d3203fd79fd071e6e07aecb42cf1c64c3f", "9aaf7ff80037e727acdf7e0dc5aba9de2373bf0ed4cd8f1842036378a494ea5e"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9aaf7ff80037e727acdf7e0dc5aba9de2373bf0ed4cd8f1842036378a494ea5e"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9aaf7ff80037e727acdf7e0dc5aba9de2373bf0ed4cd8f1842036378a494ea5e"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9aaf7ff80037e727acdf7e0dc5aba9de2373bf0ed4cd8f1842036378a494ea5e"),
        ),
        (),
    ),
    Place(
        "1720.30(h)(4)", "20 Ill. Adm. Code 1720.30(h)(4)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "145ff2ea01a3c757e9cbc0431dd2b694609d6a1d751d84fb4455fc9fc2f7ef35"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "f8c76e62e5168ca742206f9a043e72ab496a83aa9c86e8ffac27db4718a3d0db", "145ff2ea01a3c757e9cbc0431dd2b694609d6a1d751d84fb4455fc9fc2f7ef35"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "145ff2ea01a3c757e9cbc0431dd2b694609d6a1d751d84fb4455fc9fc2f7ef35"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "145ff2ea01a3c757e9cbc0431dd2b694609d6a1d751d84fb4455fc9fc2f7ef35"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "145ff2ea01a3c757e9cbc0431dd2b694609d6a1d751d84fb4455fc9fc2f7ef35"),
        ),
        (),
    ),
    Place(
        "1720.30(i)", "20 Ill. Adm. Code 1720.30(i)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c1bd027e48e8a7a7c0be5fc5fe7e0c665d44b5dcd1914dac2d4d199cd498ef84"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "strike marks in the notice", False, "79495da8db5c925baccb635ebb1a1dd2f05bd01e556e43cb9af22d21e9e4061d", "c1bd027e48e8a7a7c0be5fc5fe7e0c665d44b5dcd1914dac2d4d199cd498ef84"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "327d94da67bf5cf98849ff34ebf7cfcd7489db288f3b7c82b0224d47157fe5a5", "73329df3473d39452477517626440cc30b2fb19a264f36be54b4f944e36d2cbc"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3018b90848e0ed7d9cceae4e480f870b6ad63344f1a0ffea02b3c7a27f4b5f64"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3018b90848e0ed7d9cceae4e480f870b6ad63344f1a0ffea02b3c7a27f4b5f64"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3018b90848e0ed7d9cceae4e480f870b6ad63344f1a0ffea02b3c7a27f4b5f64"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3018b90848e0ed7d9cceae4e480f870b6ad63344f1a0ffea02b3c7a27f4b5f64"),
        ),
        (),
    ),
    Place(
        "1720.30(j)", "20 Ill. Adm. Code 1720.30(j)", "", "item", TIMELINES[4],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "bdf0b0da4eaa0c3a77d3184efa930ce2389fd33ed32202b3093f06c803b56f4c", "991dbb98793203ca302b93664a08ac0c839f407569ac39e476e108780b490e56"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "991dbb98793203ca302b93664a08ac0c839f407569ac39e476e108780b490e56"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "years", 12, True, None, None, False, (), (), False),
    Spec("number", "inches", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("male", "female"), (), False),
    Spec("number", "inches", 1000000, False, None, None, False, (), (), False),
    Spec("number", "repetitions", 1, True, 0, 500, False, (), (), False),
    Spec("number", "repetitions", 1, True, None, None, False, (), (), False),
    Spec("number", "pounds", 1000000, False, 0, 2000000000, False, (), (), False),
    Spec("number", "pounds", 1000000, False, 1000000, 2000000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "seconds", 1, True, 0, 7200, False, (), (), True),
    Spec("number", "seconds", 1, True, None, None, False, (), (), True),
    Spec("time", "", 1, False, None, None, False, (), (), False),
    Spec("number", "hours", 3600, True, None, None, False, (), (), False),
    Spec("number", "", 1, True, 0, 20, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("sit_and_reach", "sit_up", "bench_press", "run"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "director_in_order", "define", 1, "1720.30(a)", s1720_30_a__director_in_order,
        (("director_in_order", 2),), ("director_full_time", "director_approved"), 0, 3,
        TIMELINES[0], (),
        "director full time and director approved",
        (
            Step("fact", "director full time", (), ("director_full_time",), "p0", SPECS[0]),
            Step("fact", "director approved", (), ("director_approved",), "p1", SPECS[0]),
            Step("and", "director full time and director approved", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "submit_records", "norm", 1, "1720.30(c)", s1720_30_c__submit_records_norm,
        (("submit_records", 3), ("submit_records:due", 1)), ("course_end_on", "records_submitted_on"), 3, 4,
        TIMELINES[0], ((1, ("The Academy Director shall maintain complete records on each trainee and, at the conclusion of the course, submit those records to the Executive Director of the Board for filing in such form as he may require.",)), (2, ("The Academy Director shall maintain complete records on each trainee and, at the conclusion of the course, submit those records to the Executive Director of the Board for filing in such form as he may require.",))),
        "by course end on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course end on", (), ("course_end_on",), "v0", SPECS[1]),
            Step("fact", "records submitted on", (), ("records_submitted_on",), "v1", SPECS[2]),
            Step("norm", "by course end on", (0, 1, 2), ("duty", "academy_director", "executive_director", (0, None, 1, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", ("at the conclusion of the course: the day it ends is taken; no later day is stated.",), "",
    ),
    Rule(
        "furnish_performance_record", "norm", 1, "1720.30(c)", s1720_30_c__furnish_performance_record_norm,
        (("furnish_performance_record", 2),), ("performance_record_furnished_on",), 7, 4,
        TIMELINES[0], ((1, ("A copy of the performance record of each trainee shall also be furnished",)), (2, ("A copy of the performance record of each trainee shall also be furnished",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "performance record furnished on", (), ("performance_record_furnished_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "academy_director", "employing_agency", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("The text names no bearer; the Academy Director keeps the records.",), "",
    ),
    Rule(
        "director_final_pass", "determination", 1, "1720.30(d)", s1720_30_d__director_final_pass_determination,
        (("director_final_pass", 0), ("director_final_pass:given", 0)), ("director_final_pass:made",), 11, 1,
        TIMELINES[0], ((1, ("shall make a final determination as to whether a trainee has satisfactorily passed",)), (2, ("shall make a final determination as to whether a trainee has satisfactorily passed",))),
        "",
        (
            Step("determination", "director final pass", (), ("director_final_pass:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "dismissed_from_school", "determination", 1, "1720.30(d)", s1720_30_d__dismissed_from_school_determination,
        (("dismissed_from_school", 0), ("dismissed_from_school:given", 0)), ("dismissed_from_school:made",), 12, 1,
        TIMELINES[0], ((1, ("authority to dismiss from the school any trainee prior to the completion of the course, if, in the opinion of the Academy Director, the trainee is unable or unwilling to satisfactorily complete the prescribed course of training.",)), (2, ("authority to dismiss from the school any trainee prior to the completion of the course, if, in the opinion of the Academy Director, the trainee is unable or unwilling to satisfactorily complete the prescribed course of training.",))),
        "",
        (
            Step("determination", "dismissed from school", (), ("dismissed_from_school:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "report_dismissal", "norm", 1, "1720.30(d)", s1720_30_d__report_dismissal_norm,
        (("report_dismissal", 3),), ("dismissed_from_school", "dismissed_on", "dismissal_report_on"), 13, 5,
        TIMELINES[0], ((1, ("Immediately upon dismissal action",)), (2, ("Immediately upon dismissal action",))),
        "immediately after dismissed on",
        (
            Step("fact", "dismissed from school", (), ("dismissed_from_school",), "p0", SPECS[0]),
            Step("fact", "dismissed on", (), ("dismissed_on",), "v0", SPECS[2]),
            Step("fact", "dismissal report on", (), ("dismissal_report_on",), "v1", SPECS[2]),
            Step("norm", "immediately after dismissed on", (0, 1, 2), ("duty", "academy_director", "executive_director", (0, 1, None, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], Governor("date", "dismissed on", ("dismissed_on",), s1720_30_d__report_dismissal_norm__governed_by), "", ("The report goes to the employing agency (until 2023 the appointing authority) as well. Immediately is no number of days.",), "",
    ),
    Rule(
        "pay_fees", "norm", 1, "1720.30(e)", s1720_30_e__pay_fees_norm,
        (("pay_fees", 2),), ("fees_paid_on",), 18, 4,
        TIMELINES[0], ((1, ("The local governmental agency employing the trainee shall pay the fees directly",)), (2, ("The local governmental agency employing the trainee shall pay the fees directly",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "fees paid on", (), ("fees_paid_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "employing_agency", "", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("local governmental agency was left standing here; a State agency is not named. Payee until 2023: the sponsoring agency.",), "",
    ),
    Rule(
        "course_fees_paid", "question", 1, "1720.30(e)", s1720_30_e__course_fees_paid,
        (("course_fees_paid", 1),), ("pay_fees",), 22, 1,
        TIMELINES[0], (),
        "pay fees is done on time",
        (
            Step("rule", "pay fees", (), ("pay_fees",), "v0", SPECS[3]),
            Step("states", "pay fees is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Have the fees for the training been paid directly to those who gave it?", ("No text makes payment a condition of the approval of the course.",), "",
    ),
    Rule(
        "application_contents_in_order", "define", 1, "1720.30(f)(1)", s1720_30_f_1__application_contents_in_order,
        (("application_contents_in_order", 0),), ("application_describes_course",), 23, 1,
        TIMELINES[1], ((1, ("Such application must include course objectives, curriculum outline, a brief description of what is taught under each topic, the complete schedule of the school (hour by hour and day by day and lesson plans) and the names and qualifications of the instructors to be used.",)),),
        "application describes course",
        (
            Step("fact", "application describes course", (), ("application_describes_course",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "file_course_application", "norm", 1, "1720.30(f)(1)", s1720_30_f_1__file_course_application_norm,
        (("file_course_application", 4), ("file_course_application:due", 2)), ("next_board_meeting_on", "application_on"), 24, 4,
        TIMELINES[0], ((1, ("Applications shall be submitted at least 45 days prior",)), (2, ("Applications shall be submitted at least 45 days prior",))),
        "at least 45 days before next board meeting on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "next board meeting on", (), ("next_board_meeting_on",), "v0", SPECS[1]),
            Step("move", "45 days before next board meeting on", (1,), ("days", -45, None), "v1", SPECS[1]),
            Step("fact", "application on", (), ("application_on",), "v2", SPECS[2]),
            Step("norm", "at least 45 days before next board meeting on", (0, 2, 3), ("duty", "sponsoring_agency", "executive_director", (0, None, 2, None, 3, None), False), "v3", SPECS[3]),
        ),
        SPECS[3], None, "", ("and/or the course Director: either may file; the sponsoring agency is named first.",), "",
    ),
    Rule(
        "application_in_order", "question", 1, "1720.30(f)(1)", s1720_30_f_1__application_in_order,
        (("application_in_order", 4),), ("application_contents_in_order", "director_in_order", "file_course_application"), 28, 2,
        TIMELINES[0], (),
        "application contents in order and director in order and file course application is done on time",
        (
            Step("rule", "application contents in order", (), ("application_contents_in_order",), "", SPECS[0]),
            Step("rule", "director in order", (), ("director_in_order",), "", SPECS[0]),
            Step("rule", "file course application", (), ("file_course_application",), "v0", SPECS[3]),
            Step("states", "file course application is done on time", (2,), (("done_on_time",),), "p0", SPECS[0]),
            Step("and", "application contents in order and director in order and file course application is done on time", (0, 1, 3), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "Is this course application in order and on time?", (), "",
    ),
    Rule(
        "application_contents_in_order", "define", 2, "1720.30(f)(1)", s1720_30_f_1__application_contents_in_order_v2,
        (("application_contents_in_order", 2),), ("application_describes_course", "application_lists_facilities"), 30, 3,
        TIMELINES[2], ((2, ("The application must include course objectives, curriculum outline, a brief description of what is taught under each topic, the complete schedule of the school (hour by hour and day by day and lesson plans) and the names and qualifications of the instructors to be used. The application must also list the specific location of the physical facilities to be used, including firearms ranges and detailed justification regarding fees to be charged, as set forth in subsection (e).",)),),
        "application describes course and application lists facilities",
        (
            Step("fact", "application describes course", (), ("application_describes_course",), "p0", SPECS[0]),
            Step("fact", "application lists facilities", (), ("application_lists_facilities",), "p1", SPECS[0]),
            Step("and", "application describes course and application lists facilities", (0, 1), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "course_approved", "determination", 1, "1720.30(f)(2)", s1720_30_f_2__course_approved_determination,
        (("course_approved", 0), ("course_approved:given", 0)), ("course_approved:made",), 33, 1,
        TIMELINES[3], ((1, ("whether the course is approved or disapproved",)),),
        "",
        (
            Step("determination", "course approved", (), ("course_approved:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "course_is_approved", "question", 1, "1720.30(f)(2)", s1720_30_f_2__course_is_approved,
        (("course_is_approved", 0),), ("course_approved",), 34, 1,
        TIMELINES[3], (),
        "course approved",
        (
            Step("fact", "course approved", (), ("course_approved",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is this course approved?", (), "",
    ),
    Rule(
        "notify_course_decision", "norm", 1, "1720.30(f)(2)", s1720_30_f_2__notify_course_decision_norm,
        (("notify_course_decision", 2),), ("course_notice_on",), 35, 4,
        TIMELINES[3], ((1, ("the applicant will be notified by the Executive Director",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course notice on", (), ("course_notice_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "executive_director", "sponsoring_agency", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "administer_fitness_standards", "norm", 1, "1720.30(g)", s1720_30_g__administer_fitness_standards_norm,
        (("administer_fitness_standards", 3), ("administer_fitness_standards:due", 1)), ("course_start_on", "fitness_standards_administered_on"), 39, 4,
        TIMELINES[0], ((1, ("The Academy Director shall have the responsibility of administering the Board's Physical Fitness Training Standards to all trainees before they commence the Minimum Basic Standard Law Enforcement Training Course.",)), (2, ("The Academy Director shall have the responsibility of administering the Board's Physical Fitness Training Standards to all trainees before the trainees commence the Minimum Standard Basic Law Enforcement Training Course.",))),
        "before course start on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course start on", (), ("course_start_on",), "v0", SPECS[1]),
            Step("fact", "fitness standards administered on", (), ("fitness_standards_administered_on",), "v1", SPECS[2]),
            Step("norm", "before course start on", (0, 1, 2), ("duty", "academy_director", "trainee", (0, None, 1, None, 2, None), True), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "fitness_standards_administered", "question", 1, "1720.30(g)", s1720_30_g__fitness_standards_administered,
        (("fitness_standards_administered", 1),), ("administer_fitness_standards",), 43, 1,
        TIMELINES[0], (),
        "administer fitness standards is done on time",
        (
            Step("rule", "administer fitness standards", (), ("administer_fitness_standards",), "v0", SPECS[3]),
            Step("states", "administer fitness standards is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Were the Board's fitness standards administered to this trainee before the course began?", (), "",
    ),
    Rule(
        "all_standards_met", "define", 1, "1720.30(h)", s1720_30_h__all_standards_met,
        (("all_standards_met:base", 5),), ("tests_in_sequence", "sit_and_reach_met", "sit_up_met", "bench_press_met", "run_met"), 44, 2,
        TIMELINES[0], ((1, ("Every trainee shall be required to perform and successfully complete all of the Board's physical fitness",)), (2, ("Every trainee shall be required to perform and successfully complete all of the Board's physical fitness",))),
        "tests in sequence and sit and reach met and sit up met and bench press met and run met",
        (
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p0", SPECS[0]),
            Step("rule", "sit and reach met", (), ("sit_and_reach_met",), "", SPECS[0]),
            Step("rule", "sit up met", (), ("sit_up_met",), "", SPECS[0]),
            Step("rule", "bench press met", (), ("bench_press_met",), "", SPECS[0]),
            Step("rule", "run met", (), ("run_met",), "", SPECS[0]),
            Step("and", "tests in sequence and sit and reach met and sit up met and bench press met and run met", (0, 1, 2, 3, 4), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "outside_the_tables", "exception", 1, "1720.30(h)", s1720_30_h__outside_the_tables_exception,
        (("outside_the_tables:applies", 7), ("outside_the_tables", 8)), ("age_years", "met_outside_the_tables"), 46, 4,
        TIMELINES[0], ((1, ("Every trainee shall be required to perform and successfully complete all of the Board's physical fitness",)), (2, ("Every trainee shall be required to perform and successfully complete all of the Board's physical fitness",))),
        "age years is less than 20 years or age years is at least 60 years",
        (
            Step("rule", "age years", (), ("age_years",), "v0", SPECS[4]),
            Step("literal", "20 years", (), (240,), "", SPECS[4]),
            Step("compare", "age years is less than 20 years", (0, 1), ("lt",), "p0", SPECS[0]),
            Step("rule", "age years", (), ("age_years",), "v1", SPECS[4]),
            Step("literal", "60 years", (), (720,), "", SPECS[4]),
            Step("compare", "age years is at least 60 years", (3, 4), ("ge",), "p1", SPECS[0]),
            Step("or", "age years is less than 20 years or age years is at least 60 years", (2, 5), (), "p2", SPECS[0]),
            Step("and", "exception outside the tables applies", (6,), (), "p3", SPECS[0]),
            Step("rule", "met outside the tables", (), ("met_outside_the_tables",), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "all_standards_met",
    ),
    Rule(
        "first_test_met", "question", 1, "1720.30(h)", s1720_30_h__first_test_met,
        (("first_test_met", 0),), ("all_standards_met",), 50, 0,
        TIMELINES[0], (),
        "all standards met",
        (
            Step("rule", "all standards met", (), ("all_standards_met",), "", SPECS[0]),
        ),
        SPECS[0], Governor("date", "power test on", ("power_test_on",), s1720_30_h__first_test_met__governed_by), "Did this trainee meet every standard at the first test?", (), "",
    ),
    Rule(
        "fitness_met", "question", 1, "1720.30(h)", s1720_30_h__fitness_met,
        (("fitness_met", 2),), ("all_standards_met", "retest_cures_failure"), 50, 1,
        TIMELINES[0], (),
        "all standards met or retest cures failure",
        (
            Step("rule", "all standards met", (), ("all_standards_met",), "", SPECS[0]),
            Step("rule", "retest cures failure", (), ("retest_cures_failure",), "", SPECS[0]),
            Step("or", "all standards met or retest cures failure", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "power test on", ("power_test_on",), s1720_30_h__fitness_met__governed_by), "Does this trainee meet the Board's physical fitness standards, a re-test counted?", (), "",
    ),
    Rule(
        "all_standards_met", "fold", 1, "1720.30(h)", s1720_30_h__all_standards_met_fold,
        (("all_standards_met", 3),), ("all_standards_met:base", "outside_the_tables:applies", "outside_the_tables"), 51, 1,
        None, (),
        "all standards met with its exceptions",
        (
            Step("rule", "all standards met", (), ("all_standards_met:base",), "", SPECS[0]),
            Step("rule", "outside the tables applies", (), ("outside_the_tables:applies",), "", SPECS[0]),
            Step("rule", "outside the tables", (), ("outside_the_tables",), "", SPECS[0]),
            Step("rank", "all standards met, unless outside the tables", (1, 2, 0), ("outside_the_tables",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_met", "define", 1, "1720.30(h)(1)", s1720_30_h_1__sit_and_reach_met,
        (("sit_and_reach_met", 4),), ("sit_reach_inches", "sex_category", "age_years", "sit_and_reach_standard"), 52, 1,
        TIMELINES[3], (),
        "sit reach inches is at least table sit and reach standard at sex category, age years",
        (
            Step("fact", "sit reach inches", (), ("sit_reach_inches",), "v0", SPECS[5]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[4]),
            Step("lookup", "table sit and reach standard at sex category, age years", (1, 2), ("sit_and_reach_standard",), "v3", SPECS[7]),
            Step("compare", "sit reach inches is at least table sit and reach standard at sex category, age years", (0, 3), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_up_met", "define", 1, "1720.30(h)(2)", s1720_30_h_2__sit_up_met,
        (("sit_up_met", 4),), ("situps_in_60s", "sex_category", "age_years", "sit_up_standard"), 53, 1,
        TIMELINES[3], (),
        "situps in 60s is at least table sit up standard at sex category, age years",
        (
            Step("fact", "situps in 60s", (), ("situps_in_60s",), "v0", SPECS[8]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[4]),
            Step("lookup", "table sit up standard at sex category, age years", (1, 2), ("sit_up_standard",), "v3", SPECS[9]),
            Step("compare", "situps in 60s is at least table sit up standard at sex category, age years", (0, 3), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "bench_press_met", "define", 1, "1720.30(h)(3)", s1720_30_h_3__bench_press_met,
        (("bench_press_met", 5),), ("bench_press_1rm_lb", "body_weight_lb", "sex_category", "age_years", "bench_press_standard"), 54, 1,
        TIMELINES[3], (),
        "(bench press 1rm lb over body weight lb) is at least table bench press standard at sex category, age years",
        (
            Step("fact", "bench press 1rm lb", (), ("bench_press_1rm_lb",), "v0", SPECS[10]),
            Step("fact", "body weight lb", (), ("body_weight_lb",), "v1", SPECS[11]),
            Step("fact", "sex category", (), ("sex_category",), "v2", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v3", SPECS[4]),
            Step("lookup", "table bench press standard at sex category, age years", (2, 3), ("bench_press_standard",), "v4", SPECS[12]),
            Step("ratio", "(bench press 1rm lb over body weight lb) is at least table bench press standard at sex category, age years", (0, 1, 4), ("ge", 100000000), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "run_met", "define", 1, "1720.30(h)(4)", s1720_30_h_4__run_met,
        (("run_met", 4),), ("run_1_5mi_seconds", "sex_category", "age_years", "run_standard"), 55, 1,
        TIMELINES[3], (),
        "run 1 5mi seconds is at most table run standard at sex category, age years",
        (
            Step("fact", "run 1 5mi seconds", (), ("run_1_5mi_seconds",), "v0", SPECS[13]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[4]),
            Step("lookup", "table run standard at sex category, age years", (1, 2), ("run_standard",), "v3", SPECS[14]),
            Step("compare", "run 1 5mi seconds is at most table run standard at sex category, age years", (0, 3), ("le",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retest_authorized", "determination", 1, "1720.30(i)", s1720_30_i__retest_authorized_determination,
        (("retest_authorized", 0), ("retest_authorized:given", 0)), ("retest_authorized:made",), 56, 1,
        TIMELINES[0], ((1, ("the Academy Director is authorized to administer",)), (2, ("the Academy Director is authorized to administer",))),
        "",
        (
            Step("determination", "retest authorized", (), ("retest_authorized:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "first_test_ended_at", "define", 1, "1720.30(i)", s1720_30_i__first_test_ended_at,
        (("first_test_ended_at", 0),), ("first_test_concluded_at",), 57, 0,
        TIMELINES[1], ((1, ("the conclusion of the trainee's first physical fitness test",)),),
        "first test concluded at",
        (
            Step("fact", "first test concluded at", (), ("first_test_concluded_at",), "v0", SPECS[15]),
        ),
        SPECS[15], None, "", (), "",
    ),
    Rule(
        "retest_in_window", "define", 1, "1720.30(i)", s1720_30_i__retest_in_window,
        (("retest_in_window", 6),), ("retest_wait",), 57, 3,
        TIMELINES[1], ((1, ("The retake of a sequence must not be administered before 48 hours have elapsed following the conclusion of the trainee's first physical fitness test, nor later than 72 hours after the conclusion of the first test.",)),),
        "retest wait is at least 48 hours and retest wait is at most 72 hours",
        (
            Step("rule", "retest wait", (), ("retest_wait",), "v0", SPECS[16]),
            Step("literal", "48 hours", (), (172800,), "", SPECS[16]),
            Step("compare", "retest wait is at least 48 hours", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("rule", "retest wait", (), ("retest_wait",), "v1", SPECS[16]),
            Step("literal", "72 hours", (), (259200,), "", SPECS[16]),
            Step("compare", "retest wait is at most 72 hours", (3, 4), ("le",), "p1", SPECS[0]),
            Step("and", "retest wait is at least 48 hours and retest wait is at most 72 hours", (2, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retest_wait", "define", 1, "1720.30(i)", s1720_30_i__retest_wait,
        (("retest_wait", 2),), ("first_test_ended_at", "retest_at"), 60, 0,
        TIMELINES[0], (),
        "hours from first test ended at to retest at",
        (
            Step("rule", "first test ended at", (), ("first_test_ended_at",), "v0", SPECS[15]),
            Step("fact", "retest at", (), ("retest_at",), "v1", SPECS[15]),
            Step("elapsed", "hours from first test ended at to retest at", (0, 1), ("seconds", None), "v2", SPECS[16]),
        ),
        SPECS[16], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "retest_unused", "define", 1, "1720.30(i)", s1720_30_i__retest_unused,
        (("retest_unused", 2),), ("retests_already_given",), 60, 1,
        TIMELINES[0], ((1, ("on one more occasion",)), (2, ("on one more occasion",))),
        "retests already given is less than 1",
        (
            Step("fact", "retests already given", (), ("retests_already_given",), "v0", SPECS[17]),
            Step("literal", "1", (), (1,), "", SPECS[17]),
            Step("compare", "retests already given is less than 1", (0, 1), ("lt",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retest_permitted_now", "question", 1, "1720.30(i)", s1720_30_i__retest_permitted_now,
        (("retest_permitted_now", 2),), ("retest_unused", "retest_in_window"), 61, 1,
        TIMELINES[0], (),
        "retest unused and retest in window",
        (
            Step("rule", "retest unused", (), ("retest_unused",), "", SPECS[0]),
            Step("rule", "retest in window", (), ("retest_in_window",), "", SPECS[0]),
            Step("and", "retest unused and retest in window", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May the failed standard be re-tested at this time?", ("Whether it is given is the Academy Director's choice: is authorized, not shall.",), "",
    ),
    Rule(
        "sit_and_reach_retested", "define", 1, "1720.30(i)", s1720_30_i__sit_and_reach_retested,
        (("sit_and_reach_retested", 0),), ("retested_standards",), 62, 1,
        TIMELINES[0], (),
        "there is one of retested standards where standard is sit and reach and met",
        (
            Step("gather", "there is one of retested standards where standard is sit and reach and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is sit and reach", (0,), (("sit_and_reach",),), "p0", SPECS[0]),
                Step("field", "met", (), ("met",), "p1", SPECS[0]),
                Step("and", "standard is sit and reach and met", (1, 2), (), "p2", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_up_retested", "define", 1, "1720.30(i)", s1720_30_i__sit_up_retested,
        (("sit_up_retested", 0),), ("retested_standards",), 63, 1,
        TIMELINES[0], (),
        "there is one of retested standards where standard is sit up and met",
        (
            Step("gather", "there is one of retested standards where standard is sit up and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is sit up", (0,), (("sit_up",),), "p0", SPECS[0]),
                Step("field", "met", (), ("met",), "p1", SPECS[0]),
                Step("and", "standard is sit up and met", (1, 2), (), "p2", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "bench_press_retested", "define", 1, "1720.30(i)", s1720_30_i__bench_press_retested,
        (("bench_press_retested", 0),), ("retested_standards",), 64, 1,
        TIMELINES[0], (),
        "there is one of retested standards where standard is bench press and met",
        (
            Step("gather", "there is one of retested standards where standard is bench press and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is bench press", (0,), (("bench_press",),), "p0", SPECS[0]),
                Step("field", "met", (), ("met",), "p1", SPECS[0]),
                Step("and", "standard is bench press and met", (1, 2), (), "p2", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "run_retested", "define", 1, "1720.30(i)", s1720_30_i__run_retested,
        (("run_retested", 0),), ("retested_standards",), 65, 1,
        TIMELINES[0], (),
        "there is one of retested standards where standard is run and met",
        (
            Step("gather", "there is one of retested standards where standard is run and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is run", (0,), (("run",),), "p0", SPECS[0]),
                Step("field", "met", (), ("met",), "p1", SPECS[0]),
                Step("and", "standard is run and met", (1, 2), (), "p2", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retest_cures_failure", "define", 1, "1720.30(i)", s1720_30_i__retest_cures_failure,
        (("retest_cures_failure", 16),), ("retest_authorized", "retest_unused", "retest_in_window", "tests_in_sequence", "sit_and_reach_met", "sit_and_reach_retested", "sit_up_met", "sit_up_retested", "bench_press_met", "bench_press_retested", "run_met", "run_retested"), 66, 7,
        TIMELINES[0], ((1, ("A trainee only needs to retake the standards of the sequence he or she failed.",)), (2, ("A trainee only needs to retake the standards of the sequence he or she failed.",))),
        "retest authorized and retest unused and retest in window and tests in sequence and (sit and reach met or sit and reach retested) and (sit up met or sit up retested) and (bench press met or bench press retested) and (run met or run retested)",
        (
            Step("fact", "retest authorized", (), ("retest_authorized",), "p0", SPECS[0]),
            Step("rule", "retest unused", (), ("retest_unused",), "", SPECS[0]),
            Step("rule", "retest in window", (), ("retest_in_window",), "", SPECS[0]),
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p1", SPECS[0]),
            Step("rule", "sit and reach met", (), ("sit_and_reach_met",), "", SPECS[0]),
            Step("rule", "sit and reach retested", (), ("sit_and_reach_retested",), "", SPECS[0]),
            Step("or", "sit and reach met or sit and reach retested", (4, 5), (), "p2", SPECS[0]),
            Step("rule", "sit up met", (), ("sit_up_met",), "", SPECS[0]),
            Step("rule", "sit up retested", (), ("sit_up_retested",), "", SPECS[0]),
            Step("or", "sit up met or sit up retested", (7, 8), (), "p3", SPECS[0]),
            Step("rule", "bench press met", (), ("bench_press_met",), "", SPECS[0]),
            Step("rule", "bench press retested", (), ("bench_press_retested",), "", SPECS[0]),
            Step("or", "bench press met or bench press retested", (10, 11), (), "p4", SPECS[0]),
            Step("rule", "run met", (), ("run_met",), "", SPECS[0]),
            Step("rule", "run retested", (), ("run_retested",), "", SPECS[0]),
            Step("or", "run met or run retested", (13, 14), (), "p5", SPECS[0]),
            Step("and", "retest authorized and retest unused and retest in window and tests in sequence and (sit and reach met or sit and reach retested) and (sit up met or sit up retested) and (bench press met or bench press retested) and (run met or run retested)", (0, 1, 2, 3, 6, 9, 12, 15), (), "p6", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "retest_in_window", "define", 2, "1720.30(i)", s1720_30_i__retest_in_window_v2,
        (("retest_in_window", 16),), ("retest_wait", "retest_bounds"), 73, 9,
        TIMELINES[2], (),
        "retest wait is at least 48 hours and retest wait is at most 72 hours where retest bounds is inclusive; retest wait is more than 48 hours and retest wait is less than 72 hours where retest bounds is exclusive",
        (
            Step("selector", "retest bounds is inclusive", (), ("retest_bounds", "inclusive"), "p0", SPECS[0]),
            Step("rule", "retest wait", (), ("retest_wait",), "v0", SPECS[16]),
            Step("literal", "48 hours", (), (172800,), "", SPECS[16]),
            Step("compare", "retest wait is at least 48 hours", (1, 2), ("ge",), "p1", SPECS[0]),
            Step("rule", "retest wait", (), ("retest_wait",), "v1", SPECS[16]),
            Step("literal", "72 hours", (), (259200,), "", SPECS[16]),
            Step("compare", "retest wait is at most 72 hours", (4, 5), ("le",), "p2", SPECS[0]),
            Step("and", "retest wait is at least 48 hours and retest wait is at most 72 hours", (3, 6), (), "p3", SPECS[0]),
            Step("selector", "retest bounds is exclusive", (), ("retest_bounds", "exclusive"), "p4", SPECS[0]),
            Step("rule", "retest wait", (), ("retest_wait",), "v2", SPECS[16]),
            Step("literal", "48 hours", (), (172800,), "", SPECS[16]),
            Step("compare", "retest wait is more than 48 hours", (9, 10), ("gt",), "p5", SPECS[0]),
            Step("rule", "retest wait", (), ("retest_wait",), "v3", SPECS[16]),
            Step("literal", "72 hours", (), (259200,), "", SPECS[16]),
            Step("compare", "retest wait is less than 72 hours", (12, 13), ("lt",), "p6", SPECS[0]),
            Step("and", "retest wait is more than 48 hours and retest wait is less than 72 hours", (11, 14), (), "p7", SPECS[0]),
            Step("chosen", "retest wait is at least 48 hours and retest wait is at most 72 hours where retest bounds is inclusive; retest wait is more than 48 hours and retest wait is less than 72 hours where retest bounds is exclusive", (0, 7, 8, 15), ("retest_bounds",), "p8", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "first_test_ended_at", "define", 2, "1720.30(i)", s1720_30_i__first_test_ended_at_v2,
        (("first_test_ended_at", 4),), ("first_test_concluded_at", "failed_test_concluded_at", "first_test"), 82, 2,
        TIMELINES[2], (),
        "first test concluded at where first test is whole sequence; failed test concluded at where first test is failed standard",
        (
            Step("selector", "first test is whole sequence", (), ("first_test", "whole_sequence"), "p0", SPECS[0]),
            Step("fact", "first test concluded at", (), ("first_test_concluded_at",), "v0", SPECS[15]),
            Step("selector", "first test is failed standard", (), ("first_test", "failed_standard"), "p1", SPECS[0]),
            Step("fact", "failed test concluded at", (), ("failed_test_concluded_at",), "v1", SPECS[15]),
            Step("chosen", "first test concluded at where first test is whole sequence; failed test concluded at where first test is failed standard", (0, 1, 2, 3), ("first_test",), "v2", SPECS[15]),
        ),
        SPECS[15], None, "", (), "",
    ),
    Rule(
        "exit_sequence_in_final_week", "define", 1, "1720.30(j)", s1720_30_j__exit_sequence_in_final_week,
        (("exit_sequence_in_final_week", 10),), ("exit_test_on", "course_end_on"), 84, 5,
        TIMELINES[4], ((0, ("Within the final week of the academy",)),),
        "exit test on is not none and exit test on is on or after 6 days before course end on and exit test on is on or before course end on",
        (
            Step("fact", "exit test on", (), ("exit_test_on",), "v0", SPECS[1]),
            Step("void", "exit test on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "exit test on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v1", SPECS[1]),
            Step("fact", "course end on", (), ("course_end_on",), "v2", SPECS[1]),
            Step("move", "6 days before course end on", (4,), ("days", -6, None), "v3", SPECS[1]),
            Step("compare", "exit test on is on or after 6 days before course end on", (3, 5), ("ge",), "p2", SPECS[0]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v4", SPECS[1]),
            Step("fact", "course end on", (), ("course_end_on",), "v5", SPECS[1]),
            Step("compare", "exit test on is on or before course end on", (7, 8), ("le",), "p3", SPECS[0]),
            Step("and", "exit test on is not none and exit test on is on or after 6 days before course end on and exit test on is on or before course end on", (2, 6, 9), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", ("The last seven days, the last one included; a calendar week would be shorter.",), "",
    ),
    Rule(
        "complete_exit_sequence", "norm", 1, "1720.30(j)", s1720_30_j__complete_exit_sequence_norm,
        (("complete_exit_sequence", 3), ("complete_exit_sequence:due", 1)), ("course_end_on", "exit_test_on"), 89, 4,
        TIMELINES[4], ((0, ("the trainee must complete the sequence of physical fitness tests set forth in subsection (h) again",)),),
        "by course end on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course end on", (), ("course_end_on",), "v0", SPECS[1]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v1", SPECS[2]),
            Step("norm", "by course end on", (0, 1, 2), ("duty", "trainee", "", (0, None, 1, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "exit_requirement_met", "define", 1, "1720.30(j)", s1720_30_j__exit_requirement_met,
        (("exit_requirement_met", 6),), ("exit_sequence_in_final_week", "exit_standards_met", "exit_standard"), 93, 5,
        TIMELINES[4], (),
        "exit sequence in final week where exit standard is no standard; exit sequence in final week and exit standards met where exit standard is entrance standard",
        (
            Step("selector", "exit standard is no standard", (), ("exit_standard", "no_standard"), "p0", SPECS[0]),
            Step("rule", "exit sequence in final week", (), ("exit_sequence_in_final_week",), "", SPECS[0]),
            Step("selector", "exit standard is entrance standard", (), ("exit_standard", "entrance_standard"), "p1", SPECS[0]),
            Step("rule", "exit sequence in final week", (), ("exit_sequence_in_final_week",), "", SPECS[0]),
            Step("fact", "exit standards met", (), ("exit_standards_met",), "p2", SPECS[0]),
            Step("and", "exit sequence in final week and exit standards met", (3, 4), (), "p3", SPECS[0]),
            Step("chosen", "exit sequence in final week where exit standard is no standard; exit sequence in final week and exit standards met where exit standard is entrance standard", (0, 1, 2, 5), ("exit_standard",), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "exit_tests_done", "question", 1, "1720.30(j)", s1720_30_j__exit_tests_done,
        (("exit_tests_done", 0),), ("exit_requirement_met",), 98, 0,
        TIMELINES[4], (),
        "exit requirement met",
        (
            Step("rule", "exit requirement met", (), ("exit_requirement_met",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has this trainee done what the final week requires?", ("What follows if not is not stated.",), "",
    ),
    Rule(
        "share_exit_results", "norm", 1, "1720.30(j)", s1720_30_j__share_exit_results_norm,
        (("share_exit_results", 2),), ("exit_results_shared_on",), 98, 4,
        TIMELINES[4], ((0, ("the results of these tests must be shared with the Board for analysis",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "exit results shared on", (), ("exit_results_shared_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "academy_director", "board", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("The text does not say who shares them; the Academy Director is assumed.",), "",
    ),
    Rule(
        "exit_results_shared", "question", 1, "1720.30(j)", s1720_30_j__exit_results_shared,
        (("exit_results_shared", 1),), ("share_exit_results",), 102, 1,
        TIMELINES[4], (),
        "share exit results is done on time",
        (
            Step("rule", "share exit results", (), ("share_exit_results",), "v0", SPECS[3]),
            Step("states", "share exit results is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Have the results of the final week been shared with the Board?", (), "",
    ),
)
