"""20 Ill. Adm. Code 1770.207 Wellness Standards."""

# Written by pincite from regs/il/adm20/part1770/section_207.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of, any_of, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined_power, equals, is_none, less_than, more_than, one_of, ratio
from pincite.runtime.calendar import days_between, move_days
from pincite.runtime.facts import Spec
from pincite.runtime.lists import Looked, some
from pincite.runtime.norms import in_states, norm
from pincite.runtime.tables import lookup
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_207_a__fitness_before_course(x: Frame) -> Ran:
    """fitness before course. 20 Ill. Adm. Code 1770.207(a), in force from 1996-07-01.

    before being allowed to begin the Part-Time Basic Training Course.

    (20 Ill. Reg. 9047)
    """
    v0 = x["power_test_passed_on"]  # power test passed on
    t1 = is_none(v0)  # power test passed on is none
    t2 = YES - t1  # power test passed on is not none
    v3 = x["power_test_passed_on"]  # power test passed on
    v4 = x["course_start_on"]  # course start on
    t5 = less_than(v3, v4)  # power test passed on is before course start on
    v6 = x["power_test_passed_on"]  # power test passed on
    v7 = x["course_start_on"]  # course start on
    t8 = equals(v6, v7)  # power test passed on is course start on
    t9 = x["passed_before_start_that_day"]  # passed before start that day
    t10 = all_of(t8, t9)  # power test passed on is course start on and passed before start that day
    t11 = any_of(t5, t10)  # power test passed on is before course start on or (power test passed on is course start...
    t12 = all_of(t2, t11)  # power test passed on is not none and (power test passed on is before course start on or...
    x["fitness_before_course"] = t12
    return Ran((t1, t2, t5, t8, t9, t10, t11, t12), (v0, v3, v4, v6, v7), ())



def s1770_207_a__part_time_may_begin_course(x: Frame) -> Ran:
    """May this officer begin the Part-Time Basic Training Course, so far as the fitness tests go?. 20 Ill. Adm. Code
    1770.207(a), in force from 1996-07-01.
    """
    t0 = x["may_begin_course"]  # may begin course
    x["part_time_may_begin_course"] = t0
    return Ran((), (), ())



def s1770_207_a__may_begin_course(x: Frame) -> Ran:
    """may begin course. 20 Ill. Adm. Code 1770.207(a), in force from 1996-07-01.

    Each probationary part-time police officer employed on or after January 1, 1996

    (20 Ill. Reg. 9047)
    """
    v0 = x["hired_on"]  # hired on
    t2 = less_than(v0, 728659)  # hired on is before January 1, 1996
    t3 = x["fitness_before_course"]  # fitness before course
    t4 = any_of(t2, t3)  # hired on is before January 1, 1996 or fitness before course
    x["may_begin_course"] = t4
    return Ran((t2, t4), (v0,), ())



def s1770_207_b__fitness_before_unit(x: Frame) -> Ran:
    """fitness before unit. 20 Ill. Adm. Code 1770.207(b), in force from 1996-07-01.

    before beginning the physical skills unit.

    (20 Ill. Reg. 9047)
    """
    v0 = x["power_test_passed_on"]  # power test passed on
    t1 = is_none(v0)  # power test passed on is none
    t2 = YES - t1  # power test passed on is not none
    v3 = x["power_test_passed_on"]  # power test passed on
    v4 = x["physical_skills_unit_on"]  # physical skills unit on
    t5 = less_than(v3, v4)  # power test passed on is before physical skills unit on
    v6 = x["power_test_passed_on"]  # power test passed on
    v7 = x["physical_skills_unit_on"]  # physical skills unit on
    t8 = equals(v6, v7)  # power test passed on is physical skills unit on
    t9 = x["passed_before_start_that_day"]  # passed before start that day
    t10 = all_of(t8, t9)  # power test passed on is physical skills unit on and passed before start that day
    t11 = any_of(t5, t10)  # power test passed on is before physical skills unit on or (power test passed on is phys...
    t12 = all_of(t2, t11)  # power test passed on is not none and (power test passed on is before physical skills un...
    x["fitness_before_unit"] = t12
    return Ran((t1, t2, t5, t8, t9, t10, t11, t12), (v0, v3, v4, v6, v7), ())



def s1770_207_b__may_begin_unit(x: Frame) -> Ran:
    """may begin unit. 20 Ill. Adm. Code 1770.207(b), in force from 1996-07-01.

    Each probationary part-time police officer employed before January 1, 1996

    (20 Ill. Reg. 9047)
    """
    v0 = x["hired_on"]  # hired on
    t2 = at_least(v0, 728659)  # hired on is on or after January 1, 1996
    t3 = x["fitness_before_unit"]  # fitness before unit
    t4 = any_of(t2, t3)  # hired on is on or after January 1, 1996 or fitness before unit
    x["may_begin_unit"] = t4
    return Ran((t2, t4), (v0,), ())



def s1770_207_b__part_time_may_begin_unit(x: Frame) -> Ran:
    """May this officer begin the physical skills unit, so far as the fitness tests go?. 20 Ill. Adm. Code
    1770.207(b), in force from 1996-07-01.
    """
    t0 = x["may_begin_unit"]  # may begin unit
    x["part_time_may_begin_unit"] = t0
    return Ran((), (), ())



def s1770_207_c__give_medical_release_norm(x: Frame) -> Ran:
    """give medical release. 20 Ill. Adm. Code 1770.207(c), in force from 1996-07-01.

    shall provide in writing to the coordinator

    (47 Ill. Reg. 9410)
    """
    v1 = x["power_test_on"]  # power test on
    v2 = x["medical_release_on"]  # medical release on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by power test on
    x["give_medical_release"] = v3
    x["give_medical_release:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1770_207_c__release_given(x: Frame) -> Ran:
    """release given. 20 Ill. Adm. Code 1770.207(c), in force from 1996-07-01.

    Prior to being allowed to attempt any part of the POWER test, each probationary part-time police officer shall
    provide in writing to the coordinator, on a form approved by the Board, a medical release and authorization
    report signed by a licensed physician which indicates the officer is fit medically to take the POWER test.

    (47 Ill. Reg. 9410)
    """
    v0 = x["medical_release_on"]  # medical release on
    t1 = is_none(v0)  # medical release on is none
    t2 = YES - t1  # medical release on is not none
    t3 = x["medical_release_in_order"]  # medical release in order
    t4 = all_of(t2, t3)  # medical release on is not none and medical release in order
    x["release_given"] = t4
    return Ran((t1, t2, t3, t4), (v0,), ())



def s1770_207_c__may_attempt_power_test(x: Frame) -> Ran:
    """May this officer attempt the POWER test, so far as the medical release goes?. 20 Ill. Adm. Code 1770.207(c),
    in force from 1996-07-01.
    """
    t0 = x["release_given"]  # release given
    x["may_attempt_power_test"] = t0
    return Ran((), (), ())



def s1770_207_d__schedule_fitness_tests_norm(x: Frame) -> Ran:
    """schedule fitness tests. 20 Ill. Adm. Code 1770.207(d), in force from 1996-07-01.

    The coordinator shall have the responsibility of scheduling the administration of the Board's Physical Fitness
    Training Standards as described in subsection (e) and following procedures as prescribed by the Board.

    (47 Ill. Reg. 9410)
    """
    v1 = x["fitness_tests_scheduled_on"]  # fitness tests scheduled on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["schedule_fitness_tests"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_207_d__fitness_tests_scheduled(x: Frame) -> Ran:
    """Has the coordinator scheduled the fitness tests?. 20 Ill. Adm. Code 1770.207(d), in force from 1996-07-01."""
    v0 = x["schedule_fitness_tests"]  # schedule fitness tests
    t1 = in_states(v0, ("done_on_time",))  # schedule fitness tests is done on time
    x["fitness_tests_scheduled"] = t1
    return Ran((t1,), (v0,), ())



def s1770_207_e__all_standards_met(x: Frame) -> Ran:
    """all standards met. 20 Ill. Adm. Code 1770.207(e), in force from 1996-07-01.

    Every recruit shall be required to perform and successfully complete all of the Board's physical fitness tests

    (20 Ill. Reg. 9047)
    """
    t0 = x["tests_in_sequence"]  # tests in sequence
    t1 = x["sit_and_reach_met"]  # sit and reach met
    t2 = x["sit_up_met"]  # sit up met
    t3 = x["bench_press_met"]  # bench press met
    t4 = x["run_met"]  # run met
    t5 = all_of(t0, t1, t2, t3, t4)  # tests in sequence and sit and reach met and sit up met and bench press met and run met
    x["all_standards_met:base"] = t5
    return Ran((t0, t5), (), ())



def s1770_207_e__outside_the_rows_exception(x: Frame) -> Ran:
    """outside the rows. 20 Ill. Adm. Code 1770.207(e), in force from 1996-07-01.

    Every recruit shall be required to perform and successfully complete all of the Board's physical fitness tests

    (20 Ill. Reg. 9047)
    """
    t0 = x["outside_the_tables"]  # outside the tables
    t1 = t0  # exception outside the rows applies
    t2 = x["met_outside_the_tables"]  # met outside the tables
    x["outside_the_rows:applies"] = t1
    x["outside_the_rows"] = t2
    return Ran((t1,), (), ())



def s1770_207_e__part_time_first_test_met__governed_by(x: Frame) -> Value:
    """The day whose law governs part_time_first_test_met: power test on."""
    v0 = x["power_test_on"]  # power test on
    return v0



def s1770_207_e__part_time_first_test_met(x: Frame) -> Ran:
    """Did this recruit meet every standard at the first test?. 20 Ill. Adm. Code 1770.207(e), in force from
    1996-07-01.
    """
    t0 = x["all_standards_met"]  # all standards met
    x["part_time_first_test_met"] = t0
    return Ran((), (), ())



def s1770_207_e__all_standards_met_fold(x: Frame) -> Ran:
    """all standards met with its exceptions. 20 Ill. Adm. Code 1770.207(e), in force when its parts are."""
    t0 = x["all_standards_met:base"]  # all standards met
    t1 = x["outside_the_rows:applies"]  # outside the rows applies
    t2 = x["outside_the_rows"]  # outside the rows
    t3 = rank(((t1, t2), ), t0)  # all standards met, unless outside the rows
    x["all_standards_met"] = t3
    return Ran((t3,), (), ())



def s1770_207_e_1__sit_and_reach_met(x: Frame) -> Ran:
    """sit and reach met. 20 Ill. Adm. Code 1770.207(e)(1), in force from 1996-07-01.

    Every recruit shall meet the Board's sit and reach standard as defined in Appendix A.

    (20 Ill. Reg. 9047)
    """
    v0 = x["sit_reach_inches"]  # sit reach inches
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["sit_and_reach_standard"], (v1, v2, ))  # table sit and reach standard at sex category, age years
    t4 = at_least(v0, v3)  # sit reach inches is at least table sit and reach standard at sex category, age years
    x["sit_and_reach_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1770_207_e_2__sit_up_met(x: Frame) -> Ran:
    """sit up met. 20 Ill. Adm. Code 1770.207(e)(2), in force from 1996-07-01.

    Every recruit shall meet the Board's one minute sit-up standard as defined in Appendix A.

    (20 Ill. Reg. 9047)
    """
    v0 = x["situps_in_60s"]  # situps in 60s
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["sit_up_standard"], (v1, v2, ))  # table sit up standard at sex category, age years
    t4 = at_least(v0, v3)  # situps in 60s is at least table sit up standard at sex category, age years
    x["sit_up_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1770_207_e_3__bench_press_met(x: Frame) -> Ran:
    """bench press met. 20 Ill. Adm. Code 1770.207(e)(3), in force from 1996-07-01.

    Every recruit shall meet the Board's benchpress standard as defined in Appendix A.

    (20 Ill. Reg. 9047)
    """
    v0 = x["bench_press_1rm_lb"]  # bench press 1rm lb
    v1 = x["body_weight_lb"]  # body weight lb
    v2 = x["sex_category"]  # sex category
    v3 = x["age_years"]  # age years
    v4 = lookup(x["bench_press_standard"], (v2, v3, ))  # table bench press standard at sex category, age years
    t5 = ratio(at_least, v0, v1, v4, 100000000)  # (bench press 1rm lb over body weight lb) is at least table bench press standard at sex ...
    x["bench_press_met"] = t5
    return Ran((t5,), (v0, v1, v2, v3, v4), ())



def s1770_207_e_4__run_met(x: Frame) -> Ran:
    """run met. 20 Ill. Adm. Code 1770.207(e)(4), in force from 1996-07-01.

    Every recruit shall meet the Board's 1.5 mile run standards as defined in Appendix A.

    (20 Ill. Reg. 9047)
    """
    v0 = x["run_1_5mi_seconds"]  # run 1 5mi seconds
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["run_standard"], (v1, v2, ))  # table run standard at sex category, age years
    t4 = at_most(v0, v3)  # run 1 5mi seconds is at most table run standard at sex category, age years
    x["run_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1770_207_f__retest_authorized_determination(x: Frame) -> Ran:
    """retest authorized. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    the coordinator is authorized to administer a re-test

    (47 Ill. Reg. 9410)
    """
    t0 = determined_power(x["retest_authorized:made"])  # retest authorized
    x["retest_authorized"] = t0
    x["retest_authorized:given"] = t0
    return Ran((t0,), (), ())



def s1770_207_f__retest_in_window(x: Frame) -> Ran:
    """retest in window. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
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



def s1770_207_f__first_test_ended_at(x: Frame) -> Ran:
    """first test ended at. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["first_test"], ("whole_sequence",))  # first test is whole sequence
    v1 = x["first_test_concluded_at"]  # first test concluded at
    t2 = one_of(x["first_test"], ("failed_standard",))  # first test is failed standard
    v3 = x["failed_test_concluded_at"]  # failed test concluded at
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # first test concluded at where first test is whole sequence; failed test concluded at wh...
    x["first_test_ended_at"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_207_f__retest_wait(x: Frame) -> Ran:
    """retest wait. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
    """
    v0 = x["first_test_ended_at"]  # first test ended at
    v1 = x["retest_at"]  # retest at
    v2 = days_between(v0, v1)  # hours from first test ended at to retest at
    x["retest_wait"] = v2
    return Ran((), (v0, v1, v2), ())



def s1770_207_f__retest_unused(x: Frame) -> Ran:
    """retest unused. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    on one more occasion

    (47 Ill. Reg. 9410)
    """
    v0 = x["retests_already_given"]  # retests already given
    t2 = less_than(v0, 1)  # retests already given is less than 1
    x["retest_unused"] = t2
    return Ran((t2,), (v0,), ())



def s1770_207_f__part_time_retest_permitted(x: Frame) -> Ran:
    """May the failed standard be re-tested at this time?. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01."""
    t0 = x["retest_unused"]  # retest unused
    t1 = x["retest_in_window"]  # retest in window
    t2 = all_of(t0, t1)  # retest unused and retest in window
    x["part_time_retest_permitted"] = t2
    return Ran((t2,), (), ())



def s1770_207_f__sit_and_reach_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("sit_and_reach",))  # standard is sit and reach
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is sit and reach and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1770_207_f__sit_and_reach_retested(x: Frame) -> Ran:
    """sit and reach retested. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_207_f__sit_and_reach_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is sit and reach and met
    x["sit_and_reach_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1770_207_f__sit_up_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("sit_up",))  # standard is sit up
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is sit up and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1770_207_f__sit_up_retested(x: Frame) -> Ran:
    """sit up retested. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_207_f__sit_up_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is sit up and met
    x["sit_up_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1770_207_f__bench_press_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("bench_press",))  # standard is bench press
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is bench press and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1770_207_f__bench_press_retested(x: Frame) -> Ran:
    """bench press retested. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_207_f__bench_press_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is bench press and met
    x["bench_press_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1770_207_f__run_retested__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["standard"]  # standard
    t1 = one_of(v0, ("run",))  # standard is run
    t2 = e["met"]  # met
    t3 = all_of(t1, t2)  # standard is run and met
    return Looked((t1, t2, t3), (v0,), t3)



def s1770_207_f__run_retested(x: Frame) -> Ran:
    """run retested. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    If a recruit fails to meet any standard in subsection (e), the coordinator is authorized to administer a
    re-test of that specific standard on one more occasion. The re-test must be administered between 48 and 72
    hours after the conclusion of the recruit's first physical fitness test.

    (47 Ill. Reg. 9410)
    """
    m0 = tuple([s1770_207_f__run_retested__member_1(x, e) for e in x["retested_standards"].members])
    t0 = some(m0, x["retested_standards"].complete)  # there is one of retested standards where standard is run and met
    x["run_retested"] = t0
    return Ran((t0,), (), (m0,))



def s1770_207_f__retest_cures_failure(x: Frame) -> Ran:
    """retest cures failure. 20 Ill. Adm. Code 1770.207(f), in force from 1996-07-01.

    a re-test of that specific

    (47 Ill. Reg. 9410)
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



def s1770_207_g__eligible_to_proceed(x: Frame) -> Ran:
    """eligible to proceed. 20 Ill. Adm. Code 1770.207(g), in force from 1996-07-01.

    If a recruit fails to meet the requirements set forth in subsections (e) and (f), then the recruit shall not
    be eligible to proceed with part-time basic training.

    (47 Ill. Reg. 9410)
    """
    t0 = x["all_standards_met"]  # all standards met
    t1 = x["retest_cures_failure"]  # retest cures failure
    t2 = any_of(t0, t1)  # all standards met or retest cures failure
    x["eligible_to_proceed"] = t2
    return Ran((t2,), (), ())



def s1770_207_g__part_time_fitness_met__governed_by(x: Frame) -> Value:
    """The day whose law governs part_time_fitness_met: power test on."""
    v0 = x["power_test_on"]  # power test on
    return v0



def s1770_207_g__part_time_fitness_met(x: Frame) -> Ran:
    """Is this recruit eligible, by the fitness tests, to proceed with part-time basic training?. 20 Ill. Adm. Code
    1770.207(g), in force from 1996-07-01.
    """
    t0 = x["eligible_to_proceed"]  # eligible to proceed
    x["part_time_fitness_met"] = t0
    return Ran((), (), ())



def s1770_207_h__test_day_allowed(x: Frame) -> Ran:
    """test day allowed. 20 Ill. Adm. Code 1770.207(h), in force from 1996-07-01.

    A recruit described in subsection (b) shall be allowed to successfully complete the requirements set forth in
    subsection (e) and (f) at any Board-approved POWER Test sites within 45 days prior to beginning the physical
    skills unit.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["forty_five_days"], ("window",))  # forty five days is window
    t1 = x["test_in_last_forty_five_days"]  # test in last forty five days
    t2 = one_of(x["forty_five_days"], ("lead",))  # forty five days is lead
    v3 = x["power_test_passed_on"]  # power test passed on
    t4 = is_none(v3)  # power test passed on is none
    t5 = YES - t4  # power test passed on is not none
    v6 = x["power_test_passed_on"]  # power test passed on
    v7 = x["physical_skills_unit_on"]  # physical skills unit on
    v8 = move_days(v7, -45)  # 45 days before physical skills unit on
    t9 = at_most(v6, v8)  # power test passed on is on or before 45 days before physical skills unit on
    t10 = all_of(t5, t9)  # power test passed on is not none and power test passed on is on or before 45 days befor...
    t11 = chosen(((t0, t1), (t2, t10), ))  # test in last forty five days where forty five days is window; power test passed on is n...
    x["test_day_allowed"] = t11
    return Ran((t0, t2, t4, t5, t9, t10, t11), (v3, v6, v7, v8), ())



def s1770_207_h__test_in_last_forty_five_days(x: Frame) -> Ran:
    """test in last forty five days. 20 Ill. Adm. Code 1770.207(h), in force from 1996-07-01.

    within 45 days prior to beginning the physical skills unit

    (47 Ill. Reg. 9410)
    """
    v0 = x["power_test_passed_on"]  # power test passed on
    t1 = is_none(v0)  # power test passed on is none
    t2 = YES - t1  # power test passed on is not none
    v3 = x["power_test_passed_on"]  # power test passed on
    v4 = x["physical_skills_unit_on"]  # physical skills unit on
    v5 = move_days(v4, -45)  # 45 days before physical skills unit on
    t6 = at_least(v3, v5)  # power test passed on is on or after 45 days before physical skills unit on
    v7 = x["power_test_passed_on"]  # power test passed on
    v8 = x["physical_skills_unit_on"]  # physical skills unit on
    t9 = less_than(v7, v8)  # power test passed on is before physical skills unit on
    t10 = all_of(t6, t9)  # power test passed on is within 45 days before physical skills unit on
    v11 = x["power_test_passed_on"]  # power test passed on
    v12 = x["physical_skills_unit_on"]  # physical skills unit on
    t13 = equals(v11, v12)  # power test passed on is physical skills unit on
    t14 = x["passed_before_start_that_day"]  # passed before start that day
    t15 = all_of(t13, t14)  # power test passed on is physical skills unit on and passed before start that day
    t16 = any_of(t10, t15)  # power test passed on is within 45 days before physical skills unit on or (power test pa...
    t17 = all_of(t2, t16)  # power test passed on is not none and (power test passed on is within 45 days before phy...
    x["test_in_last_forty_five_days"] = t17
    return Ran((t1, t2, t6, t9, t10, t13, t14, t15, t16, t17), (v0, v3, v4, v5, v7, v8, v11, v12), ())



def s1770_207_h__early_recruit_test_allowed(x: Frame) -> Ran:
    """early recruit test allowed. 20 Ill. Adm. Code 1770.207(h), in force from 1996-07-01.

    A recruit described in subsection (b) shall be allowed to successfully complete the requirements set forth in
    subsection (e) and (f) at any Board-approved POWER Test sites

    (47 Ill. Reg. 9410)
    """
    v0 = x["hired_on"]  # hired on
    t2 = less_than(v0, 728659)  # hired on is before January 1, 1996
    t3 = x["at_approved_site"]  # at approved site
    t4 = x["test_day_allowed"]  # test day allowed
    t5 = all_of(t2, t3, t4)  # hired on is before January 1, 1996 and at approved site and test day allowed
    x["early_recruit_test_allowed"] = t5
    return Ran((t2, t3, t5), (v0,), ())



def s1770_207_h__early_recruit_test_in_order(x: Frame) -> Ran:
    """Were the tests of this recruit, employed before 1996, passed at a site and on a day that (h) allows?. 20 Ill.
    Adm. Code 1770.207(h), in force from 1996-07-01.
    """
    t0 = x["early_recruit_test_allowed"]  # early recruit test allowed
    x["early_recruit_test_in_order"] = t0
    return Ran((), (), ())



def s1770_207_i__exit_sequence_in_final_week(x: Frame) -> Ran:
    """exit sequence in final week. 20 Ill. Adm. Code 1770.207(i), in force from 2023-06-23.

    Within the final week of the academy

    (47 Ill. Reg. 9410)
    """
    v0 = x["exit_test_on"]  # exit test on
    t1 = is_none(v0)  # exit test on is none
    t2 = YES - t1  # exit test on is not none
    v3 = x["exit_test_on"]  # exit test on
    v4 = x["final_week_from"]  # final week from
    t5 = at_least(v3, v4)  # exit test on is on or after final week from
    t6 = all_of(t2, t5)  # exit test on is not none and exit test on is on or after final week from
    v7 = x["exit_test_on"]  # exit test on
    t8 = is_none(v7)  # exit test on is none
    t9 = YES - t8  # exit test on is not none
    v10 = x["exit_test_on"]  # exit test on
    v11 = x["course_end_on"]  # course end on
    t12 = at_most(v10, v11)  # exit test on is on or before course end on
    t13 = all_of(t9, t12)  # exit test on is not none and exit test on is on or before course end on
    t14 = all_of(t6, t13)  # (exit test on is not none and exit test on is on or after final week from) and (exit te...
    x["exit_sequence_in_final_week"] = t14
    return Ran((t1, t2, t5, t6, t8, t9, t12, t13, t14), (v0, v3, v4, v7, v10, v11), ())



def s1770_207_i__final_week_from(x: Frame) -> Ran:
    """final week from. 20 Ill. Adm. Code 1770.207(i), in force from 2023-06-23.

    Within the final week of the academy

    (47 Ill. Reg. 9410)
    """
    v0 = x["course_end_on"]  # course end on
    v1 = move_days(v0, -6)  # 6 days before course end on
    x["final_week_from"] = v1
    return Ran((), (v0, v1), ())



def s1770_207_i__complete_exit_sequence_norm(x: Frame) -> Ran:
    """complete exit sequence. 20 Ill. Adm. Code 1770.207(i), in force from 2023-06-23.

    the recruit must complete the sequence of physical fitness tests set forth in subsection (e) again

    (47 Ill. Reg. 9410)
    """
    v1 = x["course_end_on"]  # course end on
    v2 = x["exit_test_on"]  # exit test on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by course end on
    x["complete_exit_sequence"] = v3
    x["complete_exit_sequence:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1770_207_i__exit_requirement_met(x: Frame) -> Ran:
    """exit requirement met. 20 Ill. Adm. Code 1770.207(i), in force from 2023-06-23.

    Within the final week of the academy, the recruit must complete the sequence of physical fitness tests set
    forth in subsection (e) again and the results of these tests must be shared with the Board for analysis.

    (47 Ill. Reg. 9410)
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



def s1770_207_i__part_time_exit_tests_done(x: Frame) -> Ran:
    """Has this recruit done what the final week requires?. 20 Ill. Adm. Code 1770.207(i), in force from 2023-06-23."""
    t0 = x["exit_requirement_met"]  # exit requirement met
    x["part_time_exit_tests_done"] = t0
    return Ran((), (), ())



def s1770_207_i__share_exit_results_norm(x: Frame) -> Ran:
    """share exit results. 20 Ill. Adm. Code 1770.207(i), in force from 2023-06-23.

    the results of these tests must be shared with the Board for analysis

    (47 Ill. Reg. 9410)
    """
    v1 = x["exit_results_shared_on"]  # exit results shared on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["share_exit_results"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_207_i__part_time_exit_results_shared(x: Frame) -> Ran:
    """Have the results of the final week been shared with the Board?. 20 Ill. Adm. Code 1770.207(i), in force from
    2023-06-23.
    """
    v0 = x["share_exit_results"]  # share exit results
    t1 = in_states(v0, ("done_on_time",))  # share exit results is done on time
    x["part_time_exit_results_shared"] = t1
    return Ran((t1,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
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
        "1770.207", "20 Ill. Adm. Code 1770.207", "Wellness Standards", "section", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.207(a)", "20 Ill. Adm. Code 1770.207(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "26e8b0f41dcb9ec121faa23ab0106035872da17b7fd1abccd65a55ae91569405", "1f7702e5352a7d93e79e90fac71ea1049c50687c67ef24aaf15d016229ad4107"),
        ),
        (),
    ),
    Place(
        "1770.207(b)", "20 Ill. Adm. Code 1770.207(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "14b9d1784a573622d70cfdfa53bce8a4c8b91b38de6a01b49d7ff7d5894045a5", "069536c476322a88ead994b733f3628e4c37a4dcb5f24964dbc6fcd81da804c0"),
        ),
        (),
    ),
    Place(
        "1770.207(c)", "20 Ill. Adm. Code 1770.207(c)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "fa565faf29ea11e97b0bf381e038e75ba3f2f4610be3002f14c0013563a63401", "9b884662e7589906bc6acc86d4fd1a5478b00808d570c9da9c4944d4135fcb57"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "18daf796206bc6cf5b84e69ddbf5d372b17c382b57a0d13ec2acd2ca05f6ce86", "9b884662e7589906bc6acc86d4fd1a5478b00808d570c9da9c4944d4135fcb57"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9b884662e7589906bc6acc86d4fd1a5478b00808d570c9da9c4944d4135fcb57"),
        ),
        (),
    ),
    Place(
        "1770.207(d)", "20 Ill. Adm. Code 1770.207(d)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "7bf2af790010f3c2b8675b91e027c6320c38876bd6b10bc3fce41b9f4f6003b7", "e565920ddf83136cfd97c41d976e7a1e2ee51bf9dcff1005291077b59737df9e"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "f94d3bf7c8728f57a5438454f9a600b9009729d5975204698eb35d17ade1860a", "e565920ddf83136cfd97c41d976e7a1e2ee51bf9dcff1005291077b59737df9e"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e565920ddf83136cfd97c41d976e7a1e2ee51bf9dcff1005291077b59737df9e"),
        ),
        (),
    ),
    Place(
        "1770.207(e)", "20 Ill. Adm. Code 1770.207(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "820582ba0309e5a81a9d56b6b29c01201f3a2140241ab11f69070ee2e01dc82e", "e33d687a3e3f67c3146d72b9d1285c99060d03914e17ef26b88971e4cb798124"),
        ),
        (),
    ),
    Place(
        "1770.207(e)(1)", "20 Ill. Adm. Code 1770.207(e)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "83e1cb5220805fac283ee9cc8c3476ec7702b7a1668d2fb75a32c65fc1b9b2a7", "f9c953963779c504ba0da719396b845cf3aec2e8a53248a3272c83dba42601b3"),
        ),
        (),
    ),
    Place(
        "1770.207(e)(2)", "20 Ill. Adm. Code 1770.207(e)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "16a42e5b314f7b4e568990b637833c1c6b1f19683629ec4a17202645272c512d", "79b0c6e83fe230f8fd704b3f9c937f76e24dcc17b7a1ca1ffad9363755239188"),
        ),
        (),
    ),
    Place(
        "1770.207(e)(3)", "20 Ill. Adm. Code 1770.207(e)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "ac873c5b657c997c5e3e97a01d3bfeabe9bb961d9edd04a96346b2d0afa1b35e", "11c00ea313453572a729eba7b4627c1824a16262af412918ff648ca51d1f6117"),
        ),
        (),
    ),
    Place(
        "1770.207(e)(4)", "20 Ill. Adm. Code 1770.207(e)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "a0299fb1572e8c7556fb39704d482ce50def61ad6f32c9638a8cbac4da995468", "670d89617ac92e99a8bea545dff1e8d1947ec7798db66b0f1d6e91e6ff8505e6"),
        ),
        (),
    ),
    Place(
        "1770.207(f)", "20 Ill. Adm. Code 1770.207(f)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "these marks are the other way round, as many of this notice are: any standard, the words before, calls for standard; the list of changes; both the old and the new words are printed struck", False, "53b0fe3fa5b35bfe4e6b3186c87d7c7ad8d9999f27db32b798727d8777904720", "84de0044239f753204b69010c12e28f2c75277c5d242eab29c167e680c177a6c"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "7e986affd5a9517160f4b35c64736139e20d0c6f9967f788b9b3e3a402119851", "84de0044239f753204b69010c12e28f2c75277c5d242eab29c167e680c177a6c"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "84de0044239f753204b69010c12e28f2c75277c5d242eab29c167e680c177a6c"),
        ),
        (),
    ),
    Place(
        "1770.207(g)", "20 Ill. Adm. Code 1770.207(g)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "item 11, which numbers this Section 1770.206: strike of this Section, and after (f) add then", False, "da3e4dc3c915289f98c034caa8c8d10f168a4c041e4319dad00c4a53e6811d1d", "34847b15c97a30006ddc967d0c9c15005c7ca388e8c3b79e3da2b4da416ed406"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "86e40f046d3df31f3c8bcd15f2b6b8da3bfe08fd5faad04db4e13d1aedaa3ee2", "34847b15c97a30006ddc967d0c9c15005c7ca388e8c3b79e3da2b4da416ed406"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "34847b15c97a30006ddc967d0c9c15005c7ca388e8c3b79e3da2b4da416ed406"),
        ),
        (),
    ),
    Place(
        "1770.207(h)", "20 Ill. Adm. Code 1770.207(h)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "f87ab682ac43cbeabecee92e5001de5b326e9836d187233de75235e786a1f91d", "faf1ef4c461afd61c59ecbe31cdc09d9478c0ed632b5f969f1e84e9ff1edfbb7"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "cfd5077bade849d96ff5f08f537116a57479a5f85f17f321751409c6b5a3c30c", "faf1ef4c461afd61c59ecbe31cdc09d9478c0ed632b5f969f1e84e9ff1edfbb7"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "faf1ef4c461afd61c59ecbe31cdc09d9478c0ed632b5f969f1e84e9ff1edfbb7"),
        ),
        (),
    ),
    Place(
        "1770.207(i)", "20 Ill. Adm. Code 1770.207(i)", "", "item", TIMELINES[2],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "d1a3ca96890ef79eb890cb75cf6ab5f9f3f3cc01fa58eb5a7d08f2f80f428e47", "a0bf85d1623d1f269520dbdb0450843dd258baaed8f2366f149abc459922ece0"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a0bf85d1623d1f269520dbdb0450843dd258baaed8f2366f149abc459922ece0"),
        ),
        (),
    ),
)

SPECS = (
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "inches", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("male", "female"), (), False),
    Spec("number", "years", 12, True, None, None, False, (), (), False),
    Spec("number", "inches", 1000000, False, None, None, False, (), (), False),
    Spec("number", "repetitions", 1, True, 0, 500, False, (), (), False),
    Spec("number", "repetitions", 1, True, None, None, False, (), (), False),
    Spec("number", "pounds", 1000000, False, 0, 2000000000, False, (), (), False),
    Spec("number", "pounds", 1000000, False, 1000000, 2000000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "seconds", 1, True, 0, 7200, False, (), (), True),
    Spec("number", "seconds", 1, True, None, None, False, (), (), True),
    Spec("number", "hours", 3600, True, None, None, False, (), (), False),
    Spec("time", "", 1, False, None, None, False, (), (), False),
    Spec("number", "", 1, True, 0, 20, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("sit_and_reach", "sit_up", "bench_press", "run"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "fitness_before_course", "define", 1, "1770.207(a)", s1770_207_a__fitness_before_course,
        (("fitness_before_course", 12),), ("power_test_passed_on", "course_start_on", "passed_before_start_that_day"), 0, 8,
        TIMELINES[0], ((0, ("before being allowed to begin the Part-Time Basic Training Course.",)),),
        "power test passed on is not none and (power test passed on is before course start on or (power test passed on is course start on and passed before start that day))",
        (
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v0", SPECS[0]),
            Step("void", "power test passed on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "power test passed on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v1", SPECS[0]),
            Step("fact", "course start on", (), ("course_start_on",), "v2", SPECS[0]),
            Step("compare", "power test passed on is before course start on", (3, 4), ("lt",), "p2", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v3", SPECS[0]),
            Step("fact", "course start on", (), ("course_start_on",), "v4", SPECS[0]),
            Step("compare", "power test passed on is course start on", (6, 7), ("eq",), "p3", SPECS[1]),
            Step("fact", "passed before start that day", (), ("passed_before_start_that_day",), "p4", SPECS[1]),
            Step("and", "power test passed on is course start on and passed before start that day", (8, 9), (), "p5", SPECS[1]),
            Step("or", "power test passed on is before course start on or (power test passed on is course start on and passed before start that day)", (5, 10), (), "p6", SPECS[1]),
            Step("and", "power test passed on is not none and (power test passed on is before course start on or (power test passed on is course start on and passed before start that day))", (2, 11), (), "p7", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "part_time_may_begin_course", "question", 1, "1770.207(a)", s1770_207_a__part_time_may_begin_course,
        (("part_time_may_begin_course", 0),), ("may_begin_course",), 8, 0,
        TIMELINES[0], (),
        "may begin course",
        (
            Step("rule", "may begin course", (), ("may_begin_course",), "", SPECS[1]),
        ),
        SPECS[1], None, "May this officer begin the Part-Time Basic Training Course, so far as the fitness tests go?", (), "",
    ),
    Rule(
        "may_begin_course", "define", 1, "1770.207(a)", s1770_207_a__may_begin_course,
        (("may_begin_course", 4),), ("hired_on", "fitness_before_course"), 8, 2,
        TIMELINES[0], ((0, ("Each probationary part-time police officer employed on or after January 1, 1996",)),),
        "hired on is before January 1, 1996 or fitness before course",
        (
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[0]),
            Step("literal", "January 1, 1996", (), (728659,), "", SPECS[0]),
            Step("compare", "hired on is before January 1, 1996", (0, 1), ("lt",), "p0", SPECS[1]),
            Step("rule", "fitness before course", (), ("fitness_before_course",), "", SPECS[1]),
            Step("or", "hired on is before January 1, 1996 or fitness before course", (2, 3), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", ("Officers employed before 1996 come under (b): the tests stand before another day.",), "",
    ),
    Rule(
        "fitness_before_unit", "define", 1, "1770.207(b)", s1770_207_b__fitness_before_unit,
        (("fitness_before_unit", 12),), ("power_test_passed_on", "physical_skills_unit_on", "passed_before_start_that_day"), 10, 8,
        TIMELINES[0], ((0, ("before beginning the physical skills unit.",)),),
        "power test passed on is not none and (power test passed on is before physical skills unit on or (power test passed on is physical skills unit on and passed before start that day))",
        (
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v0", SPECS[0]),
            Step("void", "power test passed on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "power test passed on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v1", SPECS[0]),
            Step("fact", "physical skills unit on", (), ("physical_skills_unit_on",), "v2", SPECS[0]),
            Step("compare", "power test passed on is before physical skills unit on", (3, 4), ("lt",), "p2", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v3", SPECS[0]),
            Step("fact", "physical skills unit on", (), ("physical_skills_unit_on",), "v4", SPECS[0]),
            Step("compare", "power test passed on is physical skills unit on", (6, 7), ("eq",), "p3", SPECS[1]),
            Step("fact", "passed before start that day", (), ("passed_before_start_that_day",), "p4", SPECS[1]),
            Step("and", "power test passed on is physical skills unit on and passed before start that day", (8, 9), (), "p5", SPECS[1]),
            Step("or", "power test passed on is before physical skills unit on or (power test passed on is physical skills unit on and passed before start that day)", (5, 10), (), "p6", SPECS[1]),
            Step("and", "power test passed on is not none and (power test passed on is before physical skills unit on or (power test passed on is physical skills unit on and passed before start that day))", (2, 11), (), "p7", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "may_begin_unit", "define", 1, "1770.207(b)", s1770_207_b__may_begin_unit,
        (("may_begin_unit", 4),), ("hired_on", "fitness_before_unit"), 18, 2,
        TIMELINES[0], ((0, ("Each probationary part-time police officer employed before January 1, 1996",)),),
        "hired on is on or after January 1, 1996 or fitness before unit",
        (
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[0]),
            Step("literal", "January 1, 1996", (), (728659,), "", SPECS[0]),
            Step("compare", "hired on is on or after January 1, 1996", (0, 1), ("ge",), "p0", SPECS[1]),
            Step("rule", "fitness before unit", (), ("fitness_before_unit",), "", SPECS[1]),
            Step("or", "hired on is on or after January 1, 1996 or fitness before unit", (2, 3), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", ("Officers employed since 1996 come under (a).",), "",
    ),
    Rule(
        "part_time_may_begin_unit", "question", 1, "1770.207(b)", s1770_207_b__part_time_may_begin_unit,
        (("part_time_may_begin_unit", 0),), ("may_begin_unit",), 20, 0,
        TIMELINES[0], (),
        "may begin unit",
        (
            Step("rule", "may begin unit", (), ("may_begin_unit",), "", SPECS[1]),
        ),
        SPECS[1], None, "May this officer begin the physical skills unit, so far as the fitness tests go?", (), "",
    ),
    Rule(
        "give_medical_release", "norm", 1, "1770.207(c)", s1770_207_c__give_medical_release_norm,
        (("give_medical_release", 3), ("give_medical_release:due", 1)), ("power_test_on", "medical_release_on"), 20, 4,
        TIMELINES[1], ((0, ("shall provide in writing to the coordinator",)), (1, ("shall provide in writing to the coordinator",))),
        "by power test on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[0]),
            Step("fact", "medical release on", (), ("medical_release_on",), "v1", SPECS[2]),
            Step("norm", "by power test on", (0, 1, 2), ("duty", "recruit", "coordinator", (0, None, 1, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", ("Prior to any part of the test: the day of the test is on time, so far as days can tell.",), "",
    ),
    Rule(
        "release_given", "define", 1, "1770.207(c)", s1770_207_c__release_given,
        (("release_given", 4),), ("medical_release_on", "medical_release_in_order"), 24, 4,
        TIMELINES[1], ((0, ("Prior to being allowed to attempt any part of the POWER test, each probationary part-time police officer shall provide in writing to the coordinator, on a form approved by the Board, a medical release and authorization report signed by a licensed physician which indicates that physically the officer is fit medically to take the POWER test.",)), (1, ("Prior to being allowed to attempt any part of the POWER test, each probationary part-time police officer shall provide in writing to the coordinator, on a form approved by the Board, a medical release and authorization report signed by a licensed physician which indicates the officer is fit medically to take the POWER test.",))),
        "medical release on is not none and medical release in order",
        (
            Step("fact", "medical release on", (), ("medical_release_on",), "v0", SPECS[0]),
            Step("void", "medical release on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "medical release on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "medical release in order", (), ("medical_release_in_order",), "p2", SPECS[1]),
            Step("and", "medical release on is not none and medical release in order", (2, 3), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "may_attempt_power_test", "question", 1, "1770.207(c)", s1770_207_c__may_attempt_power_test,
        (("may_attempt_power_test", 0),), ("release_given",), 28, 0,
        TIMELINES[1], (),
        "release given",
        (
            Step("rule", "release given", (), ("release_given",), "", SPECS[1]),
        ),
        SPECS[1], None, "May this officer attempt the POWER test, so far as the medical release goes?", (), "",
    ),
    Rule(
        "schedule_fitness_tests", "norm", 1, "1770.207(d)", s1770_207_d__schedule_fitness_tests_norm,
        (("schedule_fitness_tests", 2),), ("fitness_tests_scheduled_on",), 28, 4,
        TIMELINES[1], (),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "fitness tests scheduled on", (), ("fitness_tests_scheduled_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "coordinator", "recruit", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("The Board's procedures are not among the sources held.",), "",
    ),
    Rule(
        "fitness_tests_scheduled", "question", 1, "1770.207(d)", s1770_207_d__fitness_tests_scheduled,
        (("fitness_tests_scheduled", 1),), ("schedule_fitness_tests",), 32, 1,
        TIMELINES[1], (),
        "schedule fitness tests is done on time",
        (
            Step("rule", "schedule fitness tests", (), ("schedule_fitness_tests",), "v0", SPECS[3]),
            Step("states", "schedule fitness tests is done on time", (0,), (("done_on_time",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Has the coordinator scheduled the fitness tests?", (), "",
    ),
    Rule(
        "all_standards_met", "define", 1, "1770.207(e)", s1770_207_e__all_standards_met,
        (("all_standards_met:base", 5),), ("tests_in_sequence", "sit_and_reach_met", "sit_up_met", "bench_press_met", "run_met"), 33, 2,
        TIMELINES[0], ((0, ("Every recruit shall be required to perform and successfully complete all of the Board's physical fitness tests",)),),
        "tests in sequence and sit and reach met and sit up met and bench press met and run met",
        (
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p0", SPECS[1]),
            Step("rule", "sit and reach met", (), ("sit_and_reach_met",), "", SPECS[1]),
            Step("rule", "sit up met", (), ("sit_up_met",), "", SPECS[1]),
            Step("rule", "bench press met", (), ("bench_press_met",), "", SPECS[1]),
            Step("rule", "run met", (), ("run_met",), "", SPECS[1]),
            Step("and", "tests in sequence and sit and reach met and sit up met and bench press met and run met", (0, 1, 2, 3, 4), (), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "outside_the_rows", "exception", 1, "1770.207(e)", s1770_207_e__outside_the_rows_exception,
        (("outside_the_rows:applies", 1), ("outside_the_rows", 2)), ("outside_the_tables", "met_outside_the_tables"), 35, 1,
        TIMELINES[0], ((0, ("Every recruit shall be required to perform and successfully complete all of the Board's physical fitness tests",)),),
        "outside the tables",
        (
            Step("rule", "outside the tables", (), ("outside_the_tables",), "", SPECS[1]),
            Step("and", "exception outside the rows applies", (0,), (), "p0", SPECS[1]),
            Step("rule", "met outside the tables", (), ("met_outside_the_tables",), "", SPECS[1]),
        ),
        SPECS[1], None, "", (), "all_standards_met",
    ),
    Rule(
        "part_time_first_test_met", "question", 1, "1770.207(e)", s1770_207_e__part_time_first_test_met,
        (("part_time_first_test_met", 0),), ("all_standards_met",), 36, 0,
        TIMELINES[0], (),
        "all standards met",
        (
            Step("rule", "all standards met", (), ("all_standards_met",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "power test on", ("power_test_on",), s1770_207_e__part_time_first_test_met__governed_by), "Did this recruit meet every standard at the first test?", (), "",
    ),
    Rule(
        "all_standards_met", "fold", 1, "1770.207(e)", s1770_207_e__all_standards_met_fold,
        (("all_standards_met", 3),), ("all_standards_met:base", "outside_the_rows:applies", "outside_the_rows"), 36, 1,
        None, (),
        "all standards met with its exceptions",
        (
            Step("rule", "all standards met", (), ("all_standards_met:base",), "", SPECS[1]),
            Step("rule", "outside the rows applies", (), ("outside_the_rows:applies",), "", SPECS[1]),
            Step("rule", "outside the rows", (), ("outside_the_rows",), "", SPECS[1]),
            Step("rank", "all standards met, unless outside the rows", (1, 2, 0), ("outside_the_rows",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_met", "define", 1, "1770.207(e)(1)", s1770_207_e_1__sit_and_reach_met,
        (("sit_and_reach_met", 4),), ("sit_reach_inches", "sex_category", "age_years", "sit_and_reach_standard"), 37, 1,
        TIMELINES[0], (),
        "sit reach inches is at least table sit and reach standard at sex category, age years",
        (
            Step("fact", "sit reach inches", (), ("sit_reach_inches",), "v0", SPECS[4]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[5]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[6]),
            Step("lookup", "table sit and reach standard at sex category, age years", (1, 2), ("sit_and_reach_standard",), "v3", SPECS[7]),
            Step("compare", "sit reach inches is at least table sit and reach standard at sex category, age years", (0, 3), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "sit_up_met", "define", 1, "1770.207(e)(2)", s1770_207_e_2__sit_up_met,
        (("sit_up_met", 4),), ("situps_in_60s", "sex_category", "age_years", "sit_up_standard"), 38, 1,
        TIMELINES[0], (),
        "situps in 60s is at least table sit up standard at sex category, age years",
        (
            Step("fact", "situps in 60s", (), ("situps_in_60s",), "v0", SPECS[8]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[5]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[6]),
            Step("lookup", "table sit up standard at sex category, age years", (1, 2), ("sit_up_standard",), "v3", SPECS[9]),
            Step("compare", "situps in 60s is at least table sit up standard at sex category, age years", (0, 3), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "bench_press_met", "define", 1, "1770.207(e)(3)", s1770_207_e_3__bench_press_met,
        (("bench_press_met", 5),), ("bench_press_1rm_lb", "body_weight_lb", "sex_category", "age_years", "bench_press_standard"), 39, 1,
        TIMELINES[0], (),
        "(bench press 1rm lb over body weight lb) is at least table bench press standard at sex category, age years",
        (
            Step("fact", "bench press 1rm lb", (), ("bench_press_1rm_lb",), "v0", SPECS[10]),
            Step("fact", "body weight lb", (), ("body_weight_lb",), "v1", SPECS[11]),
            Step("fact", "sex category", (), ("sex_category",), "v2", SPECS[5]),
            Step("rule", "age years", (), ("age_years",), "v3", SPECS[6]),
            Step("lookup", "table bench press standard at sex category, age years", (2, 3), ("bench_press_standard",), "v4", SPECS[12]),
            Step("ratio", "(bench press 1rm lb over body weight lb) is at least table bench press standard at sex category, age years", (0, 1, 4), ("ge", 100000000), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "run_met", "define", 1, "1770.207(e)(4)", s1770_207_e_4__run_met,
        (("run_met", 4),), ("run_1_5mi_seconds", "sex_category", "age_years", "run_standard"), 40, 1,
        TIMELINES[0], (),
        "run 1 5mi seconds is at most table run standard at sex category, age years",
        (
            Step("fact", "run 1 5mi seconds", (), ("run_1_5mi_seconds",), "v0", SPECS[13]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[5]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[6]),
            Step("lookup", "table run standard at sex category, age years", (1, 2), ("run_standard",), "v3", SPECS[14]),
            Step("compare", "run 1 5mi seconds is at most table run standard at sex category, age years", (0, 3), ("le",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "retest_authorized", "determination", 1, "1770.207(f)", s1770_207_f__retest_authorized_determination,
        (("retest_authorized", 0), ("retest_authorized:given", 0)), ("retest_authorized:made",), 41, 1,
        TIMELINES[1], ((0, ("the coordinator is authorized to administer a re-test",)), (1, ("the coordinator is authorized to administer a re-test",))),
        "",
        (
            Step("determination", "retest authorized", (), ("retest_authorized:made", False, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "retest_in_window", "define", 1, "1770.207(f)", s1770_207_f__retest_in_window,
        (("retest_in_window", 16),), ("retest_wait", "retest_bounds"), 42, 9,
        TIMELINES[1], (),
        "retest wait is at least 48 hours and retest wait is at most 72 hours where retest bounds is inclusive; retest wait is more than 48 hours and retest wait is less than 72 hours where retest bounds is exclusive",
        (
            Step("selector", "retest bounds is inclusive", (), ("retest_bounds", "inclusive"), "p0", SPECS[1]),
            Step("rule", "retest wait", (), ("retest_wait",), "v0", SPECS[15]),
            Step("literal", "48 hours", (), (172800,), "", SPECS[15]),
            Step("compare", "retest wait is at least 48 hours", (1, 2), ("ge",), "p1", SPECS[1]),
            Step("rule", "retest wait", (), ("retest_wait",), "v1", SPECS[15]),
            Step("literal", "72 hours", (), (259200,), "", SPECS[15]),
            Step("compare", "retest wait is at most 72 hours", (4, 5), ("le",), "p2", SPECS[1]),
            Step("and", "retest wait is at least 48 hours and retest wait is at most 72 hours", (3, 6), (), "p3", SPECS[1]),
            Step("selector", "retest bounds is exclusive", (), ("retest_bounds", "exclusive"), "p4", SPECS[1]),
            Step("rule", "retest wait", (), ("retest_wait",), "v2", SPECS[15]),
            Step("literal", "48 hours", (), (172800,), "", SPECS[15]),
            Step("compare", "retest wait is more than 48 hours", (9, 10), ("gt",), "p5", SPECS[1]),
            Step("rule", "retest wait", (), ("retest_wait",), "v3", SPECS[15]),
            Step("literal", "72 hours", (), (259200,), "", SPECS[15]),
            Step("compare", "retest wait is less than 72 hours", (12, 13), ("lt",), "p6", SPECS[1]),
            Step("and", "retest wait is more than 48 hours and retest wait is less than 72 hours", (11, 14), (), "p7", SPECS[1]),
            Step("chosen", "retest wait is at least 48 hours and retest wait is at most 72 hours where retest bounds is inclusive; retest wait is more than 48 hours and retest wait is less than 72 hours where retest bounds is exclusive", (0, 7, 8, 15), ("retest_bounds",), "p8", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "first_test_ended_at", "define", 1, "1770.207(f)", s1770_207_f__first_test_ended_at,
        (("first_test_ended_at", 4),), ("first_test_concluded_at", "failed_test_concluded_at", "first_test"), 51, 2,
        TIMELINES[1], (),
        "first test concluded at where first test is whole sequence; failed test concluded at where first test is failed standard",
        (
            Step("selector", "first test is whole sequence", (), ("first_test", "whole_sequence"), "p0", SPECS[1]),
            Step("fact", "first test concluded at", (), ("first_test_concluded_at",), "v0", SPECS[16]),
            Step("selector", "first test is failed standard", (), ("first_test", "failed_standard"), "p1", SPECS[1]),
            Step("fact", "failed test concluded at", (), ("failed_test_concluded_at",), "v1", SPECS[16]),
            Step("chosen", "first test concluded at where first test is whole sequence; failed test concluded at where first test is failed standard", (0, 1, 2, 3), ("first_test",), "v2", SPECS[16]),
        ),
        SPECS[16], None, "", (), "",
    ),
    Rule(
        "retest_wait", "define", 1, "1770.207(f)", s1770_207_f__retest_wait,
        (("retest_wait", 2),), ("first_test_ended_at", "retest_at"), 53, 0,
        TIMELINES[1], (),
        "hours from first test ended at to retest at",
        (
            Step("rule", "first test ended at", (), ("first_test_ended_at",), "v0", SPECS[16]),
            Step("fact", "retest at", (), ("retest_at",), "v1", SPECS[16]),
            Step("elapsed", "hours from first test ended at to retest at", (0, 1), ("seconds", None), "v2", SPECS[15]),
        ),
        SPECS[15], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "retest_unused", "define", 1, "1770.207(f)", s1770_207_f__retest_unused,
        (("retest_unused", 2),), ("retests_already_given",), 53, 1,
        TIMELINES[1], ((0, ("on one more occasion",)), (1, ("on one more occasion",))),
        "retests already given is less than 1",
        (
            Step("fact", "retests already given", (), ("retests_already_given",), "v0", SPECS[17]),
            Step("literal", "1", (), (1,), "", SPECS[17]),
            Step("compare", "retests already given is less than 1", (0, 1), ("lt",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "part_time_retest_permitted", "question", 1, "1770.207(f)", s1770_207_f__part_time_retest_permitted,
        (("part_time_retest_permitted", 2),), ("retest_unused", "retest_in_window"), 54, 1,
        TIMELINES[1], (),
        "retest unused and retest in window",
        (
            Step("rule", "retest unused", (), ("retest_unused",), "", SPECS[1]),
            Step("rule", "retest in window", (), ("retest_in_window",), "", SPECS[1]),
            Step("and", "retest unused and retest in window", (0, 1), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "May the failed standard be re-tested at this time?", ("Whether it is given is the coordinator's choice: is authorized, not shall.",), "",
    ),
    Rule(
        "sit_and_reach_retested", "define", 1, "1770.207(f)", s1770_207_f__sit_and_reach_retested,
        (("sit_and_reach_retested", 0),), ("retested_standards",), 55, 1,
        TIMELINES[1], (),
        "there is one of retested standards where standard is sit and reach and met",
        (
            Step("gather", "there is one of retested standards where standard is sit and reach and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is sit and reach", (0,), (("sit_and_reach",),), "p0", SPECS[1]),
                Step("field", "met", (), ("met",), "p1", SPECS[1]),
                Step("and", "standard is sit and reach and met", (1, 2), (), "p2", SPECS[1]),)), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "sit_up_retested", "define", 1, "1770.207(f)", s1770_207_f__sit_up_retested,
        (("sit_up_retested", 0),), ("retested_standards",), 56, 1,
        TIMELINES[1], (),
        "there is one of retested standards where standard is sit up and met",
        (
            Step("gather", "there is one of retested standards where standard is sit up and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is sit up", (0,), (("sit_up",),), "p0", SPECS[1]),
                Step("field", "met", (), ("met",), "p1", SPECS[1]),
                Step("and", "standard is sit up and met", (1, 2), (), "p2", SPECS[1]),)), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "bench_press_retested", "define", 1, "1770.207(f)", s1770_207_f__bench_press_retested,
        (("bench_press_retested", 0),), ("retested_standards",), 57, 1,
        TIMELINES[1], (),
        "there is one of retested standards where standard is bench press and met",
        (
            Step("gather", "there is one of retested standards where standard is bench press and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is bench press", (0,), (("bench_press",),), "p0", SPECS[1]),
                Step("field", "met", (), ("met",), "p1", SPECS[1]),
                Step("and", "standard is bench press and met", (1, 2), (), "p2", SPECS[1]),)), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "run_retested", "define", 1, "1770.207(f)", s1770_207_f__run_retested,
        (("run_retested", 0),), ("retested_standards",), 58, 1,
        TIMELINES[1], (),
        "there is one of retested standards where standard is run and met",
        (
            Step("gather", "there is one of retested standards where standard is run and met", (), ("any", "retested_standards", None, None, 0, 0, (3,), (
                Step("field", "standard", (), ("standard",), "v0", SPECS[18]),
                Step("member", "standard is run", (0,), (("run",),), "p0", SPECS[1]),
                Step("field", "met", (), ("met",), "p1", SPECS[1]),
                Step("and", "standard is run and met", (1, 2), (), "p2", SPECS[1]),)), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "retest_cures_failure", "define", 1, "1770.207(f)", s1770_207_f__retest_cures_failure,
        (("retest_cures_failure", 16),), ("retest_authorized", "retest_unused", "retest_in_window", "tests_in_sequence", "sit_and_reach_met", "sit_and_reach_retested", "sit_up_met", "sit_up_retested", "bench_press_met", "bench_press_retested", "run_met", "run_retested"), 59, 7,
        TIMELINES[1], ((0, ("a re-test of that specific",)), (1, ("a re-test of that specific",))),
        "retest authorized and retest unused and retest in window and tests in sequence and (sit and reach met or sit and reach retested) and (sit up met or sit up retested) and (bench press met or bench press retested) and (run met or run retested)",
        (
            Step("fact", "retest authorized", (), ("retest_authorized",), "p0", SPECS[1]),
            Step("rule", "retest unused", (), ("retest_unused",), "", SPECS[1]),
            Step("rule", "retest in window", (), ("retest_in_window",), "", SPECS[1]),
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p1", SPECS[1]),
            Step("rule", "sit and reach met", (), ("sit_and_reach_met",), "", SPECS[1]),
            Step("rule", "sit and reach retested", (), ("sit_and_reach_retested",), "", SPECS[1]),
            Step("or", "sit and reach met or sit and reach retested", (4, 5), (), "p2", SPECS[1]),
            Step("rule", "sit up met", (), ("sit_up_met",), "", SPECS[1]),
            Step("rule", "sit up retested", (), ("sit_up_retested",), "", SPECS[1]),
            Step("or", "sit up met or sit up retested", (7, 8), (), "p3", SPECS[1]),
            Step("rule", "bench press met", (), ("bench_press_met",), "", SPECS[1]),
            Step("rule", "bench press retested", (), ("bench_press_retested",), "", SPECS[1]),
            Step("or", "bench press met or bench press retested", (10, 11), (), "p4", SPECS[1]),
            Step("rule", "run met", (), ("run_met",), "", SPECS[1]),
            Step("rule", "run retested", (), ("run_retested",), "", SPECS[1]),
            Step("or", "run met or run retested", (13, 14), (), "p5", SPECS[1]),
            Step("and", "retest authorized and retest unused and retest in window and tests in sequence and (sit and reach met or sit and reach retested) and (sit up met or sit up retested) and (bench press met or bench press retested) and (run met or run retested)", (0, 1, 2, 3, 6, 9, 12, 15), (), "p6", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "eligible_to_proceed", "define", 1, "1770.207(g)", s1770_207_g__eligible_to_proceed,
        (("eligible_to_proceed", 2),), ("all_standards_met", "retest_cures_failure"), 66, 1,
        TIMELINES[1], (),
        "all standards met or retest cures failure",
        (
            Step("rule", "all standards met", (), ("all_standards_met",), "", SPECS[1]),
            Step("rule", "retest cures failure", (), ("retest_cures_failure",), "", SPECS[1]),
            Step("or", "all standards met or retest cures failure", (0, 1), (), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "part_time_fitness_met", "question", 1, "1770.207(g)", s1770_207_g__part_time_fitness_met,
        (("part_time_fitness_met", 0),), ("eligible_to_proceed",), 67, 0,
        TIMELINES[1], (),
        "eligible to proceed",
        (
            Step("rule", "eligible to proceed", (), ("eligible_to_proceed",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "power test on", ("power_test_on",), s1770_207_g__part_time_fitness_met__governed_by), "Is this recruit eligible, by the fitness tests, to proceed with part-time basic training?", (), "",
    ),
    Rule(
        "test_day_allowed", "define", 1, "1770.207(h)", s1770_207_h__test_day_allowed,
        (("test_day_allowed", 11),), ("test_in_last_forty_five_days", "power_test_passed_on", "physical_skills_unit_on", "forty_five_days"), 67, 7,
        TIMELINES[1], (),
        "test in last forty five days where forty five days is window; power test passed on is not none and power test passed on is on or before 45 days before physical skills unit on where forty five days is lead",
        (
            Step("selector", "forty five days is window", (), ("forty_five_days", "window"), "p0", SPECS[1]),
            Step("rule", "test in last forty five days", (), ("test_in_last_forty_five_days",), "", SPECS[1]),
            Step("selector", "forty five days is lead", (), ("forty_five_days", "lead"), "p1", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v0", SPECS[0]),
            Step("void", "power test passed on is none", (3,), (), "p2", SPECS[1]),
            Step("not", "power test passed on is not none", (4,), (), "p3", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v1", SPECS[0]),
            Step("fact", "physical skills unit on", (), ("physical_skills_unit_on",), "v2", SPECS[0]),
            Step("move", "45 days before physical skills unit on", (7,), ("days", -45, None), "v3", SPECS[0]),
            Step("compare", "power test passed on is on or before 45 days before physical skills unit on", (6, 8), ("le",), "p4", SPECS[1]),
            Step("and", "power test passed on is not none and power test passed on is on or before 45 days before physical skills unit on", (5, 9), (), "p5", SPECS[1]),
            Step("chosen", "test in last forty five days where forty five days is window; power test passed on is not none and power test passed on is on or before 45 days before physical skills unit on where forty five days is lead", (0, 1, 2, 10), ("forty_five_days",), "p6", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "test_in_last_forty_five_days", "define", 1, "1770.207(h)", s1770_207_h__test_in_last_forty_five_days,
        (("test_in_last_forty_five_days", 17),), ("power_test_passed_on", "physical_skills_unit_on", "passed_before_start_that_day"), 74, 10,
        TIMELINES[1], ((0, ("within 45 days prior to beginning the physical skills unit",)), (1, ("within 45 days prior to beginning the physical skills unit",))),
        "power test passed on is not none and (power test passed on is within 45 days before physical skills unit on or (power test passed on is physical skills unit on and passed before start that day))",
        (
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v0", SPECS[0]),
            Step("void", "power test passed on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "power test passed on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v1", SPECS[0]),
            Step("fact", "physical skills unit on", (), ("physical_skills_unit_on",), "v2", SPECS[0]),
            Step("move", "45 days before physical skills unit on", (4,), ("days", -45, None), "v3", SPECS[0]),
            Step("compare", "power test passed on is on or after 45 days before physical skills unit on", (3, 5), ("ge",), "p2", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v4", SPECS[0]),
            Step("fact", "physical skills unit on", (), ("physical_skills_unit_on",), "v5", SPECS[0]),
            Step("compare", "power test passed on is before physical skills unit on", (7, 8), ("lt",), "p3", SPECS[1]),
            Step("and", "power test passed on is within 45 days before physical skills unit on", (6, 9), (), "p4", SPECS[1]),
            Step("fact", "power test passed on", (), ("power_test_passed_on",), "v6", SPECS[0]),
            Step("fact", "physical skills unit on", (), ("physical_skills_unit_on",), "v7", SPECS[0]),
            Step("compare", "power test passed on is physical skills unit on", (11, 12), ("eq",), "p5", SPECS[1]),
            Step("fact", "passed before start that day", (), ("passed_before_start_that_day",), "p6", SPECS[1]),
            Step("and", "power test passed on is physical skills unit on and passed before start that day", (13, 14), (), "p7", SPECS[1]),
            Step("or", "power test passed on is within 45 days before physical skills unit on or (power test passed on is physical skills unit on and passed before start that day)", (10, 15), (), "p8", SPECS[1]),
            Step("and", "power test passed on is not none and (power test passed on is within 45 days before physical skills unit on or (power test passed on is physical skills unit on and passed before start that day))", (2, 16), (), "p9", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "early_recruit_test_allowed", "define", 1, "1770.207(h)", s1770_207_h__early_recruit_test_allowed,
        (("early_recruit_test_allowed", 5),), ("hired_on", "at_approved_site", "test_day_allowed"), 84, 3,
        TIMELINES[1], ((0, ("A recruit described in subsection (b) of this Section shall be allowed to successfully complete the requirements set forth in subsection (e) and (f) at any Board-approved POWER Test sites",)), (1, ("A recruit described in subsection (b) shall be allowed to successfully complete the requirements set forth in subsection (e) and (f) at any Board-approved POWER Test sites",))),
        "hired on is before January 1, 1996 and at approved site and test day allowed",
        (
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[0]),
            Step("literal", "January 1, 1996", (), (728659,), "", SPECS[0]),
            Step("compare", "hired on is before January 1, 1996", (0, 1), ("lt",), "p0", SPECS[1]),
            Step("fact", "at approved site", (), ("at_approved_site",), "p1", SPECS[1]),
            Step("rule", "test day allowed", (), ("test_day_allowed",), "", SPECS[1]),
            Step("and", "hired on is before January 1, 1996 and at approved site and test day allowed", (2, 3, 4), (), "p2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "early_recruit_test_in_order", "question", 1, "1770.207(h)", s1770_207_h__early_recruit_test_in_order,
        (("early_recruit_test_in_order", 0),), ("early_recruit_test_allowed",), 87, 0,
        TIMELINES[1], (),
        "early recruit test allowed",
        (
            Step("rule", "early recruit test allowed", (), ("early_recruit_test_allowed",), "", SPECS[1]),
        ),
        SPECS[1], None, "Were the tests of this recruit, employed before 1996, passed at a site and on a day that (h) allows?", (), "",
    ),
    Rule(
        "exit_sequence_in_final_week", "define", 1, "1770.207(i)", s1770_207_i__exit_sequence_in_final_week,
        (("exit_sequence_in_final_week", 14),), ("exit_test_on", "final_week_from", "course_end_on"), 87, 9,
        TIMELINES[2], ((0, ("Within the final week of the academy",)),),
        "(exit test on is not none and exit test on is on or after final week from) and (exit test on is not none and exit test on is on or before course end on)",
        (
            Step("fact", "exit test on", (), ("exit_test_on",), "v0", SPECS[0]),
            Step("void", "exit test on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "exit test on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v1", SPECS[0]),
            Step("rule", "final week from", (), ("final_week_from",), "v2", SPECS[0]),
            Step("compare", "exit test on is on or after final week from", (3, 4), ("ge",), "p2", SPECS[1]),
            Step("and", "exit test on is not none and exit test on is on or after final week from", (2, 5), (), "p3", SPECS[1]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v3", SPECS[0]),
            Step("void", "exit test on is none", (7,), (), "p4", SPECS[1]),
            Step("not", "exit test on is not none", (8,), (), "p5", SPECS[1]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v4", SPECS[0]),
            Step("fact", "course end on", (), ("course_end_on",), "v5", SPECS[0]),
            Step("compare", "exit test on is on or before course end on", (10, 11), ("le",), "p6", SPECS[1]),
            Step("and", "exit test on is not none and exit test on is on or before course end on", (9, 12), (), "p7", SPECS[1]),
            Step("and", "(exit test on is not none and exit test on is on or after final week from) and (exit test on is not none and exit test on is on or before course end on)", (6, 13), (), "p8", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "final_week_from", "define", 1, "1770.207(i)", s1770_207_i__final_week_from,
        (("final_week_from", 1),), ("course_end_on",), 96, 0,
        TIMELINES[2], ((0, ("Within the final week of the academy",)),),
        "6 days before course end on",
        (
            Step("fact", "course end on", (), ("course_end_on",), "v0", SPECS[0]),
            Step("move", "6 days before course end on", (0,), ("days", -6, None), "v1", SPECS[0]),
        ),
        SPECS[0], None, "", ("The last seven days, the last one included. The academy is taken to be the part-time training course: Part 1770 has no other.",), "",
    ),
    Rule(
        "complete_exit_sequence", "norm", 1, "1770.207(i)", s1770_207_i__complete_exit_sequence_norm,
        (("complete_exit_sequence", 3), ("complete_exit_sequence:due", 1)), ("course_end_on", "exit_test_on"), 96, 4,
        TIMELINES[2], ((0, ("the recruit must complete the sequence of physical fitness tests set forth in subsection (e) again",)),),
        "by course end on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "course end on", (), ("course_end_on",), "v0", SPECS[0]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v1", SPECS[2]),
            Step("norm", "by course end on", (0, 1, 2), ("duty", "recruit", "", (0, None, 1, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "exit_requirement_met", "define", 1, "1770.207(i)", s1770_207_i__exit_requirement_met,
        (("exit_requirement_met", 6),), ("exit_sequence_in_final_week", "exit_standards_met", "exit_standard"), 100, 5,
        TIMELINES[2], (),
        "exit sequence in final week where exit standard is no standard; exit sequence in final week and exit standards met where exit standard is entrance standard",
        (
            Step("selector", "exit standard is no standard", (), ("exit_standard", "no_standard"), "p0", SPECS[1]),
            Step("rule", "exit sequence in final week", (), ("exit_sequence_in_final_week",), "", SPECS[1]),
            Step("selector", "exit standard is entrance standard", (), ("exit_standard", "entrance_standard"), "p1", SPECS[1]),
            Step("rule", "exit sequence in final week", (), ("exit_sequence_in_final_week",), "", SPECS[1]),
            Step("fact", "exit standards met", (), ("exit_standards_met",), "p2", SPECS[1]),
            Step("and", "exit sequence in final week and exit standards met", (3, 4), (), "p3", SPECS[1]),
            Step("chosen", "exit sequence in final week where exit standard is no standard; exit sequence in final week and exit standards met where exit standard is entrance standard", (0, 1, 2, 5), ("exit_standard",), "p4", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "part_time_exit_tests_done", "question", 1, "1770.207(i)", s1770_207_i__part_time_exit_tests_done,
        (("part_time_exit_tests_done", 0),), ("exit_requirement_met",), 105, 0,
        TIMELINES[2], (),
        "exit requirement met",
        (
            Step("rule", "exit requirement met", (), ("exit_requirement_met",), "", SPECS[1]),
        ),
        SPECS[1], None, "Has this recruit done what the final week requires?", ("What follows if not is not stated.",), "",
    ),
    Rule(
        "share_exit_results", "norm", 1, "1770.207(i)", s1770_207_i__share_exit_results_norm,
        (("share_exit_results", 2),), ("exit_results_shared_on",), 105, 4,
        TIMELINES[2], ((0, ("the results of these tests must be shared with the Board for analysis",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "exit results shared on", (), ("exit_results_shared_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "coordinator", "board", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("The text does not say who shares them; the coordinator is assumed.",), "",
    ),
    Rule(
        "part_time_exit_results_shared", "question", 1, "1770.207(i)", s1770_207_i__part_time_exit_results_shared,
        (("part_time_exit_results_shared", 1),), ("share_exit_results",), 109, 1,
        TIMELINES[2], (),
        "share exit results is done on time",
        (
            Step("rule", "share exit results", (), ("share_exit_results",), "v0", SPECS[3]),
            Step("states", "share exit results is done on time", (0,), (("done_on_time",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Have the results of the final week been shared with the Board?", (), "",
    ),
)
