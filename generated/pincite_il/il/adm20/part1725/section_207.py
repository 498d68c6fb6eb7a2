"""20 Ill. Adm. Code 1725.207 Wellness Standards."""

# Written by pincite from regs/il/adm20/part1725/section_207.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import YES, all_of, branch, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, equals, is_none, less_than, one_of, ratio
from pincite.runtime.calendar import move_days
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.tables import lookup
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1725_207_a__completed_before_entry(x: Frame) -> Ran:
    """completed before entry. 20 Ill. Adm. Code 1725.207(a), in force from 2013-02-26.

    Each Program applicant shall successfully complete the Board's physical fitness (POWER) tests before being
    allowed to enter the Program.

    (47 Ill. Reg. 9400)
    """
    v0 = x["power_test_on"]  # power test on
    v1 = x["program_start_on"]  # program start on
    t2 = equals(v0, v1)  # power test on is program start on
    t3 = x["test_before_entry_that_day"]  # test before entry that day
    v4 = x["power_test_on"]  # power test on
    v5 = x["program_start_on"]  # program start on
    t6 = less_than(v4, v5)  # power test on is before program start on
    t7 = branch(t2, t3, t6)  # test before entry that day when power test on is program start on; otherwise power test...
    x["completed_before_entry"] = t7
    return Ran((t2, t3, t6, t7), (v0, v1, v4, v5), ())



def s1725_207_b__provide_medical_release_norm(x: Frame) -> Ran:
    """provide medical release. 20 Ill. Adm. Code 1725.207(b), in force from 2013-02-26.

    Prior to being allowed to attempt any part of the POWER test, an applicant shall provide in writing to the
    Board

    (37 Ill. Reg. 3051)
    """
    v1 = x["first_attempt_on"]  # first attempt on
    v2 = x["release_on"]  # release on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by first attempt on
    x["provide_medical_release"] = v3
    x["provide_medical_release:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1725_207_b__release_complete(x: Frame) -> Ran:
    """release complete. 20 Ill. Adm. Code 1725.207(b), in force from 2013-02-26.

    on a form approved by the Board, a medical release and authorization report signed by a licensed physician
    that indicates that the applicant is medically fit to take the POWER test.

    (37 Ill. Reg. 3051)
    """
    v0 = x["release_on"]  # release on
    t1 = is_none(v0)  # release on is none
    t2 = YES - t1  # release on is not none
    t3 = x["release_on_board_form"]  # release on board form
    t4 = x["release_signed_by_physician"]  # release signed by physician
    t5 = x["release_says_fit"]  # release says fit
    t6 = all_of(t2, t3, t4, t5)  # release on is not none and release on board form and release signed by physician and re...
    x["release_complete"] = t6
    return Ran((t1, t2, t3, t4, t5, t6), (v0,), ())



def s1725_207_b__release_in_time(x: Frame) -> Ran:
    """release in time. 20 Ill. Adm. Code 1725.207(b), in force from 2013-02-26.

    Prior to being allowed to attempt any part of the POWER test

    (37 Ill. Reg. 3051)
    """
    v0 = x["release_on"]  # release on
    t1 = is_none(v0)  # release on is none
    t2 = YES - t1  # release on is not none
    v3 = x["release_on"]  # release on
    v4 = x["first_attempt_on"]  # first attempt on
    t5 = equals(v3, v4)  # release on is first attempt on
    t6 = all_of(t2, t5)  # release on is not none and release on is first attempt on
    t7 = x["release_before_attempt_that_day"]  # release before attempt that day
    v8 = x["release_on"]  # release on
    t9 = is_none(v8)  # release on is none
    t10 = YES - t9  # release on is not none
    v11 = x["release_on"]  # release on
    v12 = x["first_attempt_on"]  # first attempt on
    t13 = less_than(v11, v12)  # release on is before first attempt on
    t14 = all_of(t10, t13)  # release on is not none and release on is before first attempt on
    t15 = branch(t6, t7, t14)  # release before attempt that day when release on is not none and release on is first att...
    x["release_in_time"] = t15
    return Ran((t1, t2, t5, t6, t7, t9, t10, t13, t14, t15), (v0, v3, v4, v8, v11, v12), ())



def s1725_207_b__attempt_permitted(x: Frame) -> Ran:
    """attempt permitted. 20 Ill. Adm. Code 1725.207(b), in force from 2013-02-26.

    Prior to being allowed to attempt any part of the POWER test

    (37 Ill. Reg. 3051)
    """
    t0 = x["release_complete"]  # release complete
    v1 = x["release_on"]  # release on
    t2 = is_none(v1)  # release on is none
    t3 = YES - t2  # release on is not none
    v4 = x["release_on"]  # release on
    v5 = x["asked_on"]  # the day asked for
    t6 = at_most(v4, v5)  # release on is on or before asked on
    t7 = all_of(t3, t6)  # release on is not none and release on is on or before asked on
    t8 = all_of(t0, t7)  # release complete and (release on is not none and release on is on or before asked on)
    x["attempt_permitted"] = t8
    return Ran((t2, t3, t6, t7, t8), (v1, v4, v5), ())



def s1725_207_b__may_attempt_power_test(x: Frame) -> Ran:
    """May this applicant attempt the POWER test, as things stand on the day asked?. 20 Ill. Adm. Code 1725.207(b),
    in force from 2013-02-26.
    """
    t0 = x["attempt_permitted"]  # attempt permitted
    x["may_attempt_power_test"] = t0
    return Ran((), (), ())



def s1725_207_b__release_in_order__governed_by(x: Frame) -> Value:
    """The day whose law governs release_in_order: first attempt on."""
    v0 = x["first_attempt_on"]  # first attempt on
    return v0



def s1725_207_b__release_in_order(x: Frame) -> Ran:
    """Was a complete medical release given before any part of the POWER test was attempted?. 20 Ill. Adm. Code
    1725.207(b), in force from 2013-02-26.
    """
    t0 = x["release_complete"]  # release complete
    t1 = x["release_in_time"]  # release in time
    t2 = all_of(t0, t1)  # release complete and release in time
    x["release_in_order"] = t2
    return Ran((t2,), (), ())



def s1725_207_c__standards_met(x: Frame) -> Ran:
    """standards met. 20 Ill. Adm. Code 1725.207(c), in force from 2013-02-26.

    Each person who wishes to enter the Program shall be required to perform and successfully complete all of the
    Board's physical fitness tests in the sequence delineated in this subsection (c).

    Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:

    (47 Ill. Reg. 9400)
    """
    t0 = x["tests_in_sequence"]  # tests in sequence
    t1 = x["sit_and_reach_met"]  # sit and reach met
    t2 = x["sit_up_met"]  # sit up met
    t3 = x["bench_press_met"]  # bench press met
    t4 = x["run_met"]  # run met
    t5 = all_of(t0, t1, t2, t3, t4)  # tests in sequence and sit and reach met and sit up met and bench press met and run met
    x["standards_met:base"] = t5
    return Ran((t0, t5), (), ())



def s1725_207_c__younger_than_the_tables_exception(x: Frame) -> Ran:
    """younger than the tables. 20 Ill. Adm. Code 1725.207(c), in force from 2013-02-26.

    Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:

    (47 Ill. Reg. 9400)
    """
    v0 = x["age_years"]  # age years
    t2 = less_than(v0, 240)  # age years is less than 20 years
    t3 = t2  # exception younger than the tables applies
    t4 = x["met_under_twenty"]  # met under twenty
    x["younger_than_the_tables:applies"] = t3
    x["younger_than_the_tables"] = t4
    return Ran((t2, t3), (v0,), ())



def s1725_207_c__fitness_text_day(x: Frame) -> Ran:
    """fitness text day. 20 Ill. Adm. Code 1725.207(c), in force from 2013-02-26.

    the standards defined in Appendix A

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["text_of_the_tables"], ("of_test_day",))  # text of the tables is of test day
    v1 = x["power_test_on"]  # power test on
    t2 = one_of(x["text_of_the_tables"], ("of_program_start",))  # text of the tables is of program start
    v3 = x["program_start_on"]  # program start on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # power test on where text of the tables is of test day; program start on where text of t...
    x["fitness_text_day"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1725_207_c__intern_standards_met__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_standards_met: fitness text day."""
    v0 = x["fitness_text_day"]  # fitness text day
    return v0



def s1725_207_c__intern_standards_met(x: Frame) -> Ran:
    """Did this applicant meet every standard of Appendix A, in the sequence prescribed?. 20 Ill. Adm. Code
    1725.207(c), in force from 2013-02-26.
    """
    t0 = x["standards_met"]  # standards met
    x["intern_standards_met"] = t0
    return Ran((), (), ())



def s1725_207_c__standards_met_fold(x: Frame) -> Ran:
    """standards met with its exceptions. 20 Ill. Adm. Code 1725.207(c), in force when its parts are."""
    t0 = x["standards_met:base"]  # standards met
    t1 = x["older_than_the_tables:applies"]  # older than the tables applies
    t2 = x["older_than_the_tables"]  # older than the tables
    t3 = x["younger_than_the_tables:applies"]  # younger than the tables applies
    t4 = x["younger_than_the_tables"]  # younger than the tables
    t5 = rank(((t1, t2), (t3, t4), ), t0)  # standards met, unless older than the tables or younger than the tables
    x["standards_met"] = t5
    return Ran((t5,), (), ())



def s1725_207_c__older_than_the_tables_exception(x: Frame) -> Ran:
    """older than the tables. 20 Ill. Adm. Code 1725.207(c), in force from 2023-06-23.

    Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:

    (47 Ill. Reg. 9400)
    """
    v0 = x["age_years"]  # age years
    t2 = at_least(v0, 720)  # age years is at least 60 years
    t3 = t2  # exception older than the tables applies
    t4 = x["met_at_sixty"]  # met at sixty
    x["older_than_the_tables:applies"] = t3
    x["older_than_the_tables"] = t4
    return Ran((t2, t3), (v0,), ())



def s1725_207_c_1__sit_and_reach_met(x: Frame) -> Ran:
    """sit and reach met. 20 Ill. Adm. Code 1725.207(c)(1), in force from 2013-02-26.

    sit and reach;

    (37 Ill. Reg. 3051)
    """
    v0 = x["sit_reach_inches"]  # sit reach inches
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["sit_and_reach_standard"], (v1, v2, ))  # table sit and reach standard at sex category, age years
    t4 = at_least(v0, v3)  # sit reach inches is at least table sit and reach standard at sex category, age years
    x["sit_and_reach_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1725_207_c_2__sit_up_met(x: Frame) -> Ran:
    """sit up met. 20 Ill. Adm. Code 1725.207(c)(2), in force from 2013-02-26.

    one minute sit-up;

    (37 Ill. Reg. 3051)
    """
    v0 = x["situps_in_60s"]  # situps in 60s
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["sit_up_standard"], (v1, v2, ))  # table sit up standard at sex category, age years
    t4 = at_least(v0, v3)  # situps in 60s is at least table sit up standard at sex category, age years
    x["sit_up_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1725_207_c_3__bench_press_met(x: Frame) -> Ran:
    """bench press met. 20 Ill. Adm. Code 1725.207(c)(3), in force from 2013-02-26.

    benchpress standard;

    (37 Ill. Reg. 3051)
    """
    v0 = x["bench_press_1rm_lb"]  # bench press 1rm lb
    v1 = x["body_weight_lb"]  # body weight lb
    v2 = x["sex_category"]  # sex category
    v3 = x["age_years"]  # age years
    v4 = lookup(x["bench_press_standard"], (v2, v3, ))  # table bench press standard at sex category, age years
    t5 = ratio(at_least, v0, v1, v4, 100000000)  # (bench press 1rm lb over body weight lb) is at least table bench press standard at sex ...
    x["bench_press_met"] = t5
    return Ran((t5,), (v0, v1, v2, v3, v4), ())



def s1725_207_c_4__run_met(x: Frame) -> Ran:
    """run met. 20 Ill. Adm. Code 1725.207(c)(4), in force from 2013-02-26.

    1.5 mile run.

    (37 Ill. Reg. 3051)
    """
    v0 = x["run_1_5mi_seconds"]  # run 1 5mi seconds
    v1 = x["sex_category"]  # sex category
    v2 = x["age_years"]  # age years
    v3 = lookup(x["run_standard"], (v1, v2, ))  # table run standard at sex category, age years
    t4 = at_most(v0, v3)  # run 1 5mi seconds is at most table run standard at sex category, age years
    x["run_met"] = t4
    return Ran((t4,), (v0, v1, v2, v3), ())



def s1725_207_d__earlier_failures_harmless(x: Frame) -> Ran:
    """earlier failures harmless. 20 Ill. Adm. Code 1725.207(d), in force from 2013-02-26.

    fails to complete the requirements

    (37 Ill. Reg. 3051)
    """
    t0 = one_of(x["failure_is_final"], ("one_failure_ends_it",))  # failure is final is one failure ends it
    v1 = x["earlier_failed_runs"]  # earlier failed runs
    t3 = less_than(v1, 1)  # earlier failed runs is less than 1
    t4 = one_of(x["failure_is_final"], ("any_run_in_time",))  # failure is final is any run in time
    t6 = chosen(((t0, t3), (t4, YES), ))  # earlier failed runs is less than 1 where failure is final is one failure ends it; yes w...
    x["earlier_failures_harmless"] = t6
    return Ran((t0, t3, t4, t6), (v1,), ())



def s1725_207_d__applicant_may_proceed__governed_by(x: Frame) -> Value:
    """The day whose law governs applicant_may_proceed: fitness text day."""
    v0 = x["fitness_text_day"]  # fitness text day
    return v0



def s1725_207_d__applicant_may_proceed(x: Frame) -> Ran:
    """applicant may proceed. 20 Ill. Adm. Code 1725.207(d), in force from 2013-02-26.

    A Program applicant who fails to complete the requirements set forth in this Section shall not be eligible to
    proceed with the Program.

    (37 Ill. Reg. 3051)
    """
    t0 = x["completed_before_entry"]  # completed before entry
    t1 = x["release_complete"]  # release complete
    t2 = x["release_in_time"]  # release in time
    t3 = x["standards_met"]  # standards met
    t4 = x["earlier_failures_harmless"]  # earlier failures harmless
    t5 = x["place_and_days_met"]  # place and days met
    t6 = all_of(t0, t1, t2, t3, t4, t5)  # completed before entry and release complete and release in time and standards met and e...
    x["applicant_may_proceed"] = t6
    return Ran((t6,), (), ())



def s1725_207_d__intern_may_proceed__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_may_proceed: fitness text day."""
    v0 = x["fitness_text_day"]  # fitness text day
    return v0



def s1725_207_d__intern_may_proceed(x: Frame) -> Ran:
    """May this applicant proceed with the Program, as far as Section 1725.207 goes?. 20 Ill. Adm. Code 1725.207(d),
    in force from 2013-02-26.
    """
    t0 = x["applicant_may_proceed"]  # applicant may proceed
    x["intern_may_proceed"] = t0
    return Ran((), (), ())



def s1725_207_e__complete_tests_before_program_norm(x: Frame) -> Ran:
    """complete tests before program. 20 Ill. Adm. Code 1725.207(e), in force from 2013-02-26.

    A Program applicant shall be allowed to complete the requirements set forth in subsection (c)

    (37 Ill. Reg. 3051)
    """
    v1 = x["program_start_on"]  # program start on
    v2 = x["program_start_on"]  # program start on
    v3 = move_days(v2, -10)  # 10 days before program start on
    v4 = x["power_test_on"]  # power test on
    n5 = norm("right", YES, None, v1, v3, True, v4, False, False, x["asked_on"])
    v5 = n5.states  # within 10 days before program start on
    x["complete_tests_before_program"] = v5
    x["complete_tests_before_program:due"] = v1
    return Ran((n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v1, v2, v3, v4, v5), ())



def s1725_207_e__place_and_days_met(x: Frame) -> Ran:
    """place and days met. 20 Ill. Adm. Code 1725.207(e), in force from 2013-02-26.

    at test sites approved for the Program within 10 days prior to the beginning of the Program.

    (37 Ill. Reg. 3051)
    """
    t0 = one_of(x["place_and_days"], ("last_ten_days",))  # place and days is last ten days
    t1 = x["test_site_approved"]  # test site approved
    t2 = x["tested_in_last_ten_days"]  # tested in last ten days
    t3 = all_of(t1, t2)  # test site approved and tested in last ten days
    t4 = one_of(x["place_and_days"], ("ten_days_ahead",))  # place and days is ten days ahead
    t5 = x["test_site_approved"]  # test site approved
    v6 = x["power_test_on"]  # power test on
    v7 = x["program_start_on"]  # program start on
    v8 = move_days(v7, -10)  # 10 days before program start on
    t9 = at_most(v6, v8)  # power test on is on or before 10 days before program start on
    t10 = all_of(t5, t9)  # test site approved and power test on is on or before 10 days before program start on
    t11 = one_of(x["place_and_days"], ("only_offered",))  # place and days is only offered
    t13 = chosen(((t0, t3), (t4, t10), (t11, YES), ))  # test site approved and tested in last ten days where place and days is last ten days; t...
    x["place_and_days_met"] = t13
    return Ran((t0, t1, t3, t4, t5, t9, t10, t11, t13), (v6, v7, v8), ())



def s1725_207_e__tested_in_last_ten_days(x: Frame) -> Ran:
    """tested in last ten days. 20 Ill. Adm. Code 1725.207(e), in force from 2013-02-26.

    within 10 days prior to the beginning of the Program

    (37 Ill. Reg. 3051)
    """
    v0 = x["power_test_on"]  # power test on
    v1 = x["program_start_on"]  # program start on
    t2 = equals(v0, v1)  # power test on is program start on
    t3 = x["test_before_entry_that_day"]  # test before entry that day
    v4 = x["power_test_on"]  # power test on
    v5 = x["program_start_on"]  # program start on
    v6 = move_days(v5, -10)  # 10 days before program start on
    t7 = at_least(v4, v6)  # power test on is on or after 10 days before program start on
    v8 = x["power_test_on"]  # power test on
    v9 = x["program_start_on"]  # program start on
    t10 = less_than(v8, v9)  # power test on is before program start on
    t11 = all_of(t7, t10)  # power test on is within 10 days before program start on
    t12 = branch(t2, t3, t11)  # test before entry that day when power test on is program start on; otherwise power test...
    x["tested_in_last_ten_days"] = t12
    return Ran((t2, t3, t7, t10, t11, t12), (v0, v1, v4, v5, v6, v8, v9), ())



def s1725_207_e__intern_test_in_time__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_test_in_time: program start on."""
    v0 = x["program_start_on"]  # program start on
    return v0



def s1725_207_e__intern_test_in_time(x: Frame) -> Ran:
    """Were the tests run at a site and on a day that (e) allows?. 20 Ill. Adm. Code 1725.207(e), in force from
    2013-02-26.
    """
    t0 = x["place_and_days_met"]  # place and days met
    x["intern_test_in_time"] = t0
    return Ran((), (), ())



def s1725_207_f__final_week_from(x: Frame) -> Ran:
    """final week from. 20 Ill. Adm. Code 1725.207(f), in force from 2023-06-23.

    the final week of the Program

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["final_week"], ("seven_days",))  # final week is seven days
    v1 = x["program_end_on"]  # program end on
    v2 = move_days(v1, -6)  # 6 days before program end on
    t3 = one_of(x["final_week"], ("training_week",))  # final week is training week
    v4 = x["final_week_began_on"]  # final week began on
    v5 = chosen_value(((t0, v2), (t3, v4), ))  # 6 days before program end on where final week is seven days; final week began on where ...
    x["final_week_from"] = v5
    return Ran((t0, t3), (v1, v2, v4, v5), ())



def s1725_207_f__exit_sequence_in_final_week(x: Frame) -> Ran:
    """exit sequence in final week. 20 Ill. Adm. Code 1725.207(f), in force from 2023-06-23.

    Within the final week of the Program

    (47 Ill. Reg. 9400)
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
    v11 = x["program_end_on"]  # program end on
    t12 = at_most(v10, v11)  # exit test on is on or before program end on
    t13 = all_of(t9, t12)  # exit test on is not none and exit test on is on or before program end on
    t14 = all_of(t6, t13)  # (exit test on is not none and exit test on is on or after final week from) and (exit te...
    x["exit_sequence_in_final_week"] = t14
    return Ran((t1, t2, t5, t6, t8, t9, t12, t13, t14), (v0, v3, v4, v7, v10, v11), ())



def s1725_207_f__complete_exit_sequence_norm(x: Frame) -> Ran:
    """complete exit sequence. 20 Ill. Adm. Code 1725.207(f), in force from 2023-06-23.

    the intern must complete the sequence of Appendix A again

    (47 Ill. Reg. 9400)
    """
    v1 = x["program_end_on"]  # program end on
    v2 = x["exit_test_on"]  # exit test on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by program end on
    x["complete_exit_sequence"] = v3
    x["complete_exit_sequence:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1725_207_f__exit_requirement_met(x: Frame) -> Ran:
    """exit requirement met. 20 Ill. Adm. Code 1725.207(f), in force from 2023-06-23.

    must complete the sequence of Appendix A again

    (47 Ill. Reg. 9400)
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



def s1725_207_f__intern_exit_tests_done__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_exit_tests_done: program end on."""
    v0 = x["program_end_on"]  # program end on
    return v0



def s1725_207_f__intern_exit_tests_done(x: Frame) -> Ran:
    """Has this intern done what the final week of the Program requires?. 20 Ill. Adm. Code 1725.207(f), in force
    from 2023-06-23.
    """
    t0 = x["exit_requirement_met"]  # exit requirement met
    x["intern_exit_tests_done"] = t0
    return Ran((), (), ())



def s1725_207_f__share_exit_results_norm(x: Frame) -> Ran:
    """share exit results. 20 Ill. Adm. Code 1725.207(f), in force from 2023-06-23.

    the results of these tests must be shared with the Board for analysis

    (47 Ill. Reg. 9400)
    """
    v1 = x["exit_results_shared_on"]  # exit results shared on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["share_exit_results"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1725_207_f__intern_exit_results_shared(x: Frame) -> Ran:
    """Have the results of the final week been shared with the Board?. 20 Ill. Adm. Code 1725.207(f), in force from
    2023-06-23.
    """
    v0 = x["share_exit_results"]  # share exit results
    t1 = in_states(v0, ("done_on_time",))  # share exit results is done on time
    x["intern_exit_results_shared"] = t1
    return Ran((t1,), (v0,), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("37 Ill. Reg. 3051", until="47 Ill. Reg. 9400"), Version("47 Ill. Reg. 9400"), Version("47 Ill. Reg. 243", held=False, presumed=True), ),
        (0, 1, 2),
        (
            Span(1, 734924, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(734925, 3652059, Status("not_yet_in_force", -1, "37 Ill. Reg. 3051", 1, 734924, first=734925)),
            Span(734925, 738503, Status("in_force", 0, "37 Ill. Reg. 3051", 734925, 3652059)),
            Span(738504, 3652059, Status("in_force", 0, "37 Ill. Reg. 3051", 734925, 738503)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 0, "37 Ill. Reg. 3051", 738654, 3652059, how="revived after 47 Ill. Reg. 243")),
            Span(738694, 3652059, Status("in_force", 0, "37 Ill. Reg. 3051", 738654, 738693, how="revived after 47 Ill. Reg. 243")),
            Span(738694, 3652059, Status("in_force", 1, "47 Ill. Reg. 9400", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("37 Ill. Reg. 3051"), ),
        (0,),
        (
            Span(1, 734924, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(734925, 3652059, Status("not_yet_in_force", -1, "37 Ill. Reg. 3051", 1, 734924, first=734925)),
            Span(734925, 3652059, Status("in_force", 0, "37 Ill. Reg. 3051", 734925, 3652059)),
        ),
    ),
    Timeline(
        (Version("37 Ill. Reg. 3051", until="47 Ill. Reg. 9400"), Version("47 Ill. Reg. 9400"), Version("47 Ill. Reg. 243", held=False, presumed=True), ),
        (1, 2),
        (
            Span(1, 734924, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(734925, 3652059, Status("not_yet_in_force", -1, "37 Ill. Reg. 3051", 1, 734924, first=734925)),
            Span(734925, 738503, Status("no_such_provision", -1, "", 734925, 3652059, standing=True)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 734925, 738503, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9400", 734925, 738503, first=738694, standing=True)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9400", 738654, 738693, how="may have been in 47 Ill. Reg. 243", first=738694, standing=True)),
            Span(738694, 3652059, Status("in_force", 1, "47 Ill. Reg. 9400", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("47 Ill. Reg. 9400"), Version("47 Ill. Reg. 243", held=False, presumed=True), ),
        (0, 1),
        (
            Span(1, 738503, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 1, 738503)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9400", 1, 738503, first=738694)),
            Span(738504, 738693, Status("text_not_held", 1, "47 Ill. Reg. 243", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 1, "47 Ill. Reg. 243", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9400", 738654, 738693, how="may have been in 47 Ill. Reg. 243", first=738694)),
            Span(738694, 3652059, Status("in_force", 0, "47 Ill. Reg. 9400", 738694, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1725.207", "20 Ill. Adm. Code 1725.207", "Wellness Standards", "section", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1725.207(a)", "20 Ill. Adm. Code 1725.207(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "printed underlined", False, "a58e1298515504f3f3e1e915fc2a0e5cec99d3f333ddad8ae04e78cddb6c5887", "f5c837b242200d626c10b0d641c82a55fbf5aa8af20068ed7cb6fce8896fb3b3"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "5d46eaaa79cf0d17cd60135f82ca6f225fb4377cd07fc7c38108cda8ff7038cf", "f5c837b242200d626c10b0d641c82a55fbf5aa8af20068ed7cb6fce8896fb3b3"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f5c837b242200d626c10b0d641c82a55fbf5aa8af20068ed7cb6fce8896fb3b3"),
        ),
        (),
    ),
    Place(
        "1725.207(b)", "20 Ill. Adm. Code 1725.207(b)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "a75c4bb902f4268483fc3154581afb3d6705d31dc5d2500b1129afb7f3368987", "cc566ce8bcd7b9e1279c3873b54e2800ccfa9b80d9907efa9b1eb8428777bde3"),
        ),
        (),
    ),
    Place(
        "1725.207(c)", "20 Ill. Adm. Code 1725.207(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "", False, "5a2964420eef602d4c8a3aa6adea3e4457735fe8b7f9f98669546154d5c6863d", "a1aaaa01b8d3f6e6246842d8cc258219f9dd94f7b06b9fd1da1f34cd68349f1a"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "5a2964420eef602d4c8a3aa6adea3e4457735fe8b7f9f98669546154d5c6863d", "7b259e37eafd2ac01341a45cfc696825c30ecab7a7ad0284521dda150c15f800"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7b259e37eafd2ac01341a45cfc696825c30ecab7a7ad0284521dda150c15f800"),
        ),
        (),
    ),
    Place(
        "1725.207(c)(1)", "20 Ill. Adm. Code 1725.207(c)(1)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "f49b464300d5a20c1e1b2eefeab2ebdb3f66029147b24f059f8e7e618c093319", "e298895782a92b8694d6119fffb95bd9d90c6f2b33427b4cb605e00a437df04b"),
        ),
        (),
    ),
    Place(
        "1725.207(c)(2)", "20 Ill. Adm. Code 1725.207(c)(2)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "98157c2d395bf959df31b31b92e63e5144fe4bb9d4baf9914176691f8221fcaa", "7897322c0e8b6250ff520118ce516e6945d45629c2210a34b3e2626d447d1914"),
        ),
        (),
    ),
    Place(
        "1725.207(c)(3)", "20 Ill. Adm. Code 1725.207(c)(3)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "cbd35f1e1115bb51ef138a4d918c0c92627cab49cad58e3ded8945923989ebd6", "b2f13f308d187bfd7eb98aa1caf3602775608b7f4baf5b2bbe3f0beeac536b0d"),
        ),
        (),
    ),
    Place(
        "1725.207(c)(4)", "20 Ill. Adm. Code 1725.207(c)(4)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "0d4a9fd3002d8c6d86e5a6f27b7dd07a41583c3124ae2fb6516693833fc829ea", "2d6b7957b19958ca6cad22c03708223c904572ca3bc455683f095d038655b101"),
        ),
        (),
    ),
    Place(
        "1725.207(d)", "20 Ill. Adm. Code 1725.207(d)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "4880708e073cc660664ed7e596079b8fd1eef7035727db3d1dd613b5e3602bbf", "24235d60d38f4e24b71af32562a383565e0a908f25af042b03877f7a0bc71361"),
        ),
        (),
    ),
    Place(
        "1725.207(e)", "20 Ill. Adm. Code 1725.207(e)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "944c957997de497f4ed1b17653a5ad5ea7b6a1bac029e2ad21ea18c67f7b67d4", "9efb3e91d4e800bb82a94dd2b15c4f17c1f115ec4c92e861e4017563a178a496"),
        ),
        (),
    ),
    Place(
        "1725.207(f)", "20 Ill. Adm. Code 1725.207(f)", "", "item", TIMELINES[3],
        (
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "24c2353ad9667a316ba80cc5b71ae019e348e9691fba286b4b4daa8ed02785f5", "e4ad0231a8b3ebd98df9b94bbdf1c34166ddaaefe4a5bae00b0ccd3d33376389"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e4ad0231a8b3ebd98df9b94bbdf1c34166ddaaefe4a5bae00b0ccd3d33376389"),
        ),
        (),
    ),
)

SPECS = (
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
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
    Spec("number", "", 1, True, 0, 20, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "open", "used", "lapsed"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "completed_before_entry", "define", 1, "1725.207(a)", s1725_207_a__completed_before_entry,
        (("completed_before_entry", 7),), ("power_test_on", "program_start_on", "test_before_entry_that_day"), 0, 4,
        TIMELINES[0], ((0, ("Each Program applicant shall successfully complete the Board's physical fitness tests before being allowed to enter the Program.",)), (1, ("Each Program applicant shall successfully complete the Board's physical fitness (POWER) tests before being allowed to enter the Program.",))),
        "test before entry that day when power test on is program start on; otherwise power test on is before program start on",
        (
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[0]),
            Step("compare", "power test on is program start on", (0, 1), ("eq",), "p0", SPECS[1]),
            Step("fact", "test before entry that day", (), ("test_before_entry_that_day",), "p1", SPECS[1]),
            Step("fact", "power test on", (), ("power_test_on",), "v2", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v3", SPECS[0]),
            Step("compare", "power test on is before program start on", (4, 5), ("lt",), "p2", SPECS[1]),
            Step("if", "test before entry that day when power test on is program start on; otherwise power test on is before program start on", (2, 3, 6), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "provide_medical_release", "norm", 1, "1725.207(b)", s1725_207_b__provide_medical_release_norm,
        (("provide_medical_release", 3), ("provide_medical_release:due", 1)), ("first_attempt_on", "release_on"), 4, 4,
        TIMELINES[1], ((0, ("Prior to being allowed to attempt any part of the POWER test, an applicant shall provide in writing to the Board",)),),
        "by first attempt on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "first attempt on", (), ("first_attempt_on",), "v0", SPECS[0]),
            Step("fact", "release on", (), ("release_on",), "v1", SPECS[2]),
            Step("norm", "by first attempt on", (0, 1, 2), ("duty", "program_applicant", "board", (0, None, 1, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", ("On the day of the first attempt the hour counts, and the duty knows only days: see release_in_time.",), "",
    ),
    Rule(
        "release_complete", "define", 1, "1725.207(b)", s1725_207_b__release_complete,
        (("release_complete", 6),), ("release_on", "release_on_board_form", "release_signed_by_physician", "release_says_fit"), 8, 6,
        TIMELINES[1], ((0, ("on a form approved by the Board, a medical release and authorization report signed by a licensed physician that indicates that the applicant is medically fit to take the POWER test.",)),),
        "release on is not none and release on board form and release signed by physician and release says fit",
        (
            Step("fact", "release on", (), ("release_on",), "v0", SPECS[0]),
            Step("void", "release on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "release on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "release on board form", (), ("release_on_board_form",), "p2", SPECS[1]),
            Step("fact", "release signed by physician", (), ("release_signed_by_physician",), "p3", SPECS[1]),
            Step("fact", "release says fit", (), ("release_says_fit",), "p4", SPECS[1]),
            Step("and", "release on is not none and release on board form and release signed by physician and release says fit", (2, 3, 4, 5), (), "p5", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "release_in_time", "define", 1, "1725.207(b)", s1725_207_b__release_in_time,
        (("release_in_time", 15),), ("release_on", "first_attempt_on", "release_before_attempt_that_day"), 14, 10,
        TIMELINES[1], ((0, ("Prior to being allowed to attempt any part of the POWER test",)),),
        "release before attempt that day when release on is not none and release on is first attempt on; otherwise release on is not none and release on is before first attempt on",
        (
            Step("fact", "release on", (), ("release_on",), "v0", SPECS[0]),
            Step("void", "release on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "release on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "release on", (), ("release_on",), "v1", SPECS[0]),
            Step("fact", "first attempt on", (), ("first_attempt_on",), "v2", SPECS[0]),
            Step("compare", "release on is first attempt on", (3, 4), ("eq",), "p2", SPECS[1]),
            Step("and", "release on is not none and release on is first attempt on", (2, 5), (), "p3", SPECS[1]),
            Step("fact", "release before attempt that day", (), ("release_before_attempt_that_day",), "p4", SPECS[1]),
            Step("fact", "release on", (), ("release_on",), "v3", SPECS[0]),
            Step("void", "release on is none", (8,), (), "p5", SPECS[1]),
            Step("not", "release on is not none", (9,), (), "p6", SPECS[1]),
            Step("fact", "release on", (), ("release_on",), "v4", SPECS[0]),
            Step("fact", "first attempt on", (), ("first_attempt_on",), "v5", SPECS[0]),
            Step("compare", "release on is before first attempt on", (11, 12), ("lt",), "p7", SPECS[1]),
            Step("and", "release on is not none and release on is before first attempt on", (10, 13), (), "p8", SPECS[1]),
            Step("if", "release before attempt that day when release on is not none and release on is first attempt on; otherwise release on is not none and release on is before first attempt on", (6, 7, 14), (), "p9", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "attempt_permitted", "define", 1, "1725.207(b)", s1725_207_b__attempt_permitted,
        (("attempt_permitted", 8),), ("release_complete", "release_on"), 24, 5,
        TIMELINES[1], ((0, ("Prior to being allowed to attempt any part of the POWER test",)),),
        "release complete and (release on is not none and release on is on or before asked on)",
        (
            Step("rule", "release complete", (), ("release_complete",), "", SPECS[1]),
            Step("fact", "release on", (), ("release_on",), "v0", SPECS[0]),
            Step("void", "release on is none", (1,), (), "p0", SPECS[1]),
            Step("not", "release on is not none", (2,), (), "p1", SPECS[1]),
            Step("fact", "release on", (), ("release_on",), "v1", SPECS[0]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v2", SPECS[0]),
            Step("compare", "release on is on or before asked on", (4, 5), ("le",), "p2", SPECS[1]),
            Step("and", "release on is not none and release on is on or before asked on", (3, 6), (), "p3", SPECS[1]),
            Step("and", "release complete and (release on is not none and release on is on or before asked on)", (0, 7), (), "p4", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "may_attempt_power_test", "question", 1, "1725.207(b)", s1725_207_b__may_attempt_power_test,
        (("may_attempt_power_test", 0),), ("attempt_permitted",), 29, 0,
        TIMELINES[1], (),
        "attempt permitted",
        (
            Step("rule", "attempt permitted", (), ("attempt_permitted",), "", SPECS[1]),
        ),
        SPECS[1], None, "May this applicant attempt the POWER test, as things stand on the day asked?", (), "",
    ),
    Rule(
        "release_in_order", "question", 1, "1725.207(b)", s1725_207_b__release_in_order,
        (("release_in_order", 2),), ("release_complete", "release_in_time"), 29, 1,
        TIMELINES[1], (),
        "release complete and release in time",
        (
            Step("rule", "release complete", (), ("release_complete",), "", SPECS[1]),
            Step("rule", "release in time", (), ("release_in_time",), "", SPECS[1]),
            Step("and", "release complete and release in time", (0, 1), (), "p0", SPECS[1]),
        ),
        SPECS[1], Governor("date", "first attempt on", ("first_attempt_on",), s1725_207_b__release_in_order__governed_by), "Was a complete medical release given before any part of the POWER test was attempted?", (), "",
    ),
    Rule(
        "standards_met", "define", 1, "1725.207(c)", s1725_207_c__standards_met,
        (("standards_met:base", 5),), ("tests_in_sequence", "sit_and_reach_met", "sit_up_met", "bench_press_met", "run_met"), 30, 2,
        TIMELINES[0], ((0, ("Each person who wishes to enter the Program shall be required to perform and successfully complete all of the Board's physical fitness tests in the sequence delineated in this subsection (c).", "Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:")), (1, ("Each person who wishes to enter the Program shall be required to perform and successfully complete all of the Board's physical fitness tests in the sequence delineated in this subsection (c).", "Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:"))),
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
        "younger_than_the_tables", "exception", 1, "1725.207(c)", s1725_207_c__younger_than_the_tables_exception,
        (("younger_than_the_tables:applies", 3), ("younger_than_the_tables", 4)), ("age_years", "met_under_twenty"), 32, 2,
        TIMELINES[0], ((0, ("Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:",)), (1, ("Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:",))),
        "age years is less than 20 years",
        (
            Step("rule", "age years", (), ("age_years",), "v0", SPECS[4]),
            Step("literal", "20 years", (), (240,), "", SPECS[4]),
            Step("compare", "age years is less than 20 years", (0, 1), ("lt",), "p0", SPECS[1]),
            Step("and", "exception younger than the tables applies", (2,), (), "p1", SPECS[1]),
            Step("rule", "met under twenty", (), ("met_under_twenty",), "", SPECS[1]),
        ),
        SPECS[1], None, "", (), "standards_met",
    ),
    Rule(
        "fitness_text_day", "define", 1, "1725.207(c)", s1725_207_c__fitness_text_day,
        (("fitness_text_day", 4),), ("power_test_on", "program_start_on", "text_of_the_tables"), 34, 2,
        TIMELINES[0], ((0, ("the standards defined in Appendix A",)), (1, ("the standards defined in Appendix A",))),
        "power test on where text of the tables is of test day; program start on where text of the tables is of program start",
        (
            Step("selector", "text of the tables is of test day", (), ("text_of_the_tables", "of_test_day"), "p0", SPECS[1]),
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[0]),
            Step("selector", "text of the tables is of program start", (), ("text_of_the_tables", "of_program_start"), "p1", SPECS[1]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[0]),
            Step("chosen", "power test on where text of the tables is of test day; program start on where text of the tables is of program start", (0, 1, 2, 3), ("text_of_the_tables",), "v2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "intern_standards_met", "question", 1, "1725.207(c)", s1725_207_c__intern_standards_met,
        (("intern_standards_met", 0),), ("standards_met",), 36, 0,
        TIMELINES[0], (),
        "standards met",
        (
            Step("rule", "standards met", (), ("standards_met",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "fitness text day", ("fitness_text_day",), s1725_207_c__intern_standards_met__governed_by), "Did this applicant meet every standard of Appendix A, in the sequence prescribed?", (), "",
    ),
    Rule(
        "standards_met", "fold", 1, "1725.207(c)", s1725_207_c__standards_met_fold,
        (("standards_met", 5),), ("standards_met:base", "older_than_the_tables:applies", "older_than_the_tables", "younger_than_the_tables:applies", "younger_than_the_tables"), 36, 1,
        None, (),
        "standards met with its exceptions",
        (
            Step("rule", "standards met", (), ("standards_met:base",), "", SPECS[1]),
            Step("rule", "older than the tables applies", (), ("older_than_the_tables:applies",), "", SPECS[1]),
            Step("rule", "older than the tables", (), ("older_than_the_tables",), "", SPECS[1]),
            Step("rule", "younger than the tables applies", (), ("younger_than_the_tables:applies",), "", SPECS[1]),
            Step("rule", "younger than the tables", (), ("younger_than_the_tables",), "", SPECS[1]),
            Step("rank", "standards met, unless older than the tables or younger than the tables", (1, 2, 3, 4, 0), ("older_than_the_tables", "younger_than_the_tables"), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "older_than_the_tables", "exception", 1, "1725.207(c)", s1725_207_c__older_than_the_tables_exception,
        (("older_than_the_tables:applies", 3), ("older_than_the_tables", 4)), ("age_years", "met_at_sixty"), 37, 2,
        TIMELINES[2], ((1, ("Each applicant shall meet the standards defined in Appendix A for the following tests in the following order:",)),),
        "age years is at least 60 years",
        (
            Step("rule", "age years", (), ("age_years",), "v0", SPECS[4]),
            Step("literal", "60 years", (), (720,), "", SPECS[4]),
            Step("compare", "age years is at least 60 years", (0, 1), ("ge",), "p0", SPECS[1]),
            Step("and", "exception older than the tables applies", (2,), (), "p1", SPECS[1]),
            Step("rule", "met at sixty", (), ("met_at_sixty",), "", SPECS[1]),
        ),
        SPECS[1], None, "", (), "standards_met",
    ),
    Rule(
        "sit_and_reach_met", "define", 1, "1725.207(c)(1)", s1725_207_c_1__sit_and_reach_met,
        (("sit_and_reach_met", 4),), ("sit_reach_inches", "sex_category", "age_years", "sit_and_reach_standard"), 39, 1,
        TIMELINES[1], (),
        "sit reach inches is at least table sit and reach standard at sex category, age years",
        (
            Step("fact", "sit reach inches", (), ("sit_reach_inches",), "v0", SPECS[5]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[4]),
            Step("lookup", "table sit and reach standard at sex category, age years", (1, 2), ("sit_and_reach_standard",), "v3", SPECS[7]),
            Step("compare", "sit reach inches is at least table sit and reach standard at sex category, age years", (0, 3), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "sit_up_met", "define", 1, "1725.207(c)(2)", s1725_207_c_2__sit_up_met,
        (("sit_up_met", 4),), ("situps_in_60s", "sex_category", "age_years", "sit_up_standard"), 40, 1,
        TIMELINES[1], (),
        "situps in 60s is at least table sit up standard at sex category, age years",
        (
            Step("fact", "situps in 60s", (), ("situps_in_60s",), "v0", SPECS[8]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[4]),
            Step("lookup", "table sit up standard at sex category, age years", (1, 2), ("sit_up_standard",), "v3", SPECS[9]),
            Step("compare", "situps in 60s is at least table sit up standard at sex category, age years", (0, 3), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "bench_press_met", "define", 1, "1725.207(c)(3)", s1725_207_c_3__bench_press_met,
        (("bench_press_met", 5),), ("bench_press_1rm_lb", "body_weight_lb", "sex_category", "age_years", "bench_press_standard"), 41, 1,
        TIMELINES[1], (),
        "(bench press 1rm lb over body weight lb) is at least table bench press standard at sex category, age years",
        (
            Step("fact", "bench press 1rm lb", (), ("bench_press_1rm_lb",), "v0", SPECS[10]),
            Step("fact", "body weight lb", (), ("body_weight_lb",), "v1", SPECS[11]),
            Step("fact", "sex category", (), ("sex_category",), "v2", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v3", SPECS[4]),
            Step("lookup", "table bench press standard at sex category, age years", (2, 3), ("bench_press_standard",), "v4", SPECS[12]),
            Step("ratio", "(bench press 1rm lb over body weight lb) is at least table bench press standard at sex category, age years", (0, 1, 4), ("ge", 100000000), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "run_met", "define", 1, "1725.207(c)(4)", s1725_207_c_4__run_met,
        (("run_met", 4),), ("run_1_5mi_seconds", "sex_category", "age_years", "run_standard"), 42, 1,
        TIMELINES[1], (),
        "run 1 5mi seconds is at most table run standard at sex category, age years",
        (
            Step("fact", "run 1 5mi seconds", (), ("run_1_5mi_seconds",), "v0", SPECS[13]),
            Step("fact", "sex category", (), ("sex_category",), "v1", SPECS[6]),
            Step("rule", "age years", (), ("age_years",), "v2", SPECS[4]),
            Step("lookup", "table run standard at sex category, age years", (1, 2), ("run_standard",), "v3", SPECS[14]),
            Step("compare", "run 1 5mi seconds is at most table run standard at sex category, age years", (0, 3), ("le",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "earlier_failures_harmless", "define", 1, "1725.207(d)", s1725_207_d__earlier_failures_harmless,
        (("earlier_failures_harmless", 6),), ("earlier_failed_runs", "failure_is_final"), 43, 4,
        TIMELINES[1], ((0, ("fails to complete the requirements",)),),
        "earlier failed runs is less than 1 where failure is final is one failure ends it; yes where failure is final is any run in time",
        (
            Step("selector", "failure is final is one failure ends it", (), ("failure_is_final", "one_failure_ends_it"), "p0", SPECS[1]),
            Step("fact", "earlier failed runs", (), ("earlier_failed_runs",), "v0", SPECS[15]),
            Step("literal", "1", (), (1,), "", SPECS[15]),
            Step("compare", "earlier failed runs is less than 1", (1, 2), ("lt",), "p1", SPECS[1]),
            Step("selector", "failure is final is any run in time", (), ("failure_is_final", "any_run_in_time"), "p2", SPECS[1]),
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("chosen", "earlier failed runs is less than 1 where failure is final is one failure ends it; yes where failure is final is any run in time", (0, 3, 4, 5), ("failure_is_final",), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "applicant_may_proceed", "define", 1, "1725.207(d)", s1725_207_d__applicant_may_proceed,
        (("applicant_may_proceed", 6),), ("completed_before_entry", "release_complete", "release_in_time", "standards_met", "earlier_failures_harmless", "place_and_days_met"), 47, 1,
        TIMELINES[1], ((0, ("A Program applicant who fails to complete the requirements set forth in this Section shall not be eligible to proceed with the Program.",)),),
        "completed before entry and release complete and release in time and standards met and earlier failures harmless and place and days met",
        (
            Step("rule", "completed before entry", (), ("completed_before_entry",), "", SPECS[1]),
            Step("rule", "release complete", (), ("release_complete",), "", SPECS[1]),
            Step("rule", "release in time", (), ("release_in_time",), "", SPECS[1]),
            Step("rule", "standards met", (), ("standards_met",), "", SPECS[1]),
            Step("rule", "earlier failures harmless", (), ("earlier_failures_harmless",), "", SPECS[1]),
            Step("rule", "place and days met", (), ("place_and_days_met",), "", SPECS[1]),
            Step("and", "completed before entry and release complete and release in time and standards met and earlier failures harmless and place and days met", (0, 1, 2, 3, 4, 5), (), "p0", SPECS[1]),
        ),
        SPECS[1], Governor("date", "fitness text day", ("fitness_text_day",), s1725_207_d__applicant_may_proceed__governed_by), "", (), "",
    ),
    Rule(
        "intern_may_proceed", "question", 1, "1725.207(d)", s1725_207_d__intern_may_proceed,
        (("intern_may_proceed", 0),), ("applicant_may_proceed",), 48, 0,
        TIMELINES[1], (),
        "applicant may proceed",
        (
            Step("rule", "applicant may proceed", (), ("applicant_may_proceed",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "fitness text day", ("fitness_text_day",), s1725_207_d__intern_may_proceed__governed_by), "May this applicant proceed with the Program, as far as Section 1725.207 goes?", ("What (f) asks of the intern in the final week is no requirement on an applicant.",), "",
    ),
    Rule(
        "complete_tests_before_program", "norm", 1, "1725.207(e)", s1725_207_e__complete_tests_before_program_norm,
        (("complete_tests_before_program", 5), ("complete_tests_before_program:due", 1)), ("program_start_on", "power_test_on"), 48, 4,
        TIMELINES[1], ((0, ("A Program applicant shall be allowed to complete the requirements set forth in subsection (c)",)),),
        "within 10 days before program start on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "program start on", (), ("program_start_on",), "v0", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[0]),
            Step("move", "10 days before program start on", (2,), ("days", -10, None), "v2", SPECS[0]),
            Step("fact", "power test on", (), ("power_test_on",), "v3", SPECS[0]),
            Step("norm", "within 10 days before program start on", (0, 1, 3, 4), ("right", "program_applicant", "", (0, None, 1, 3, 4, None), True), "v4", SPECS[16]),
        ),
        SPECS[16], None, "", (), "",
    ),
    Rule(
        "place_and_days_met", "define", 1, "1725.207(e)", s1725_207_e__place_and_days_met,
        (("place_and_days_met", 13),), ("test_site_approved", "tested_in_last_ten_days", "power_test_on", "program_start_on", "place_and_days"), 52, 9,
        TIMELINES[1], ((0, ("at test sites approved for the Program within 10 days prior to the beginning of the Program.",)),),
        "test site approved and tested in last ten days where place and days is last ten days; test site approved and power test on is on or before 10 days before program start on where place and days is ten days ahead; yes where place and days is only offered",
        (
            Step("selector", "place and days is last ten days", (), ("place_and_days", "last_ten_days"), "p0", SPECS[1]),
            Step("fact", "test site approved", (), ("test_site_approved",), "p1", SPECS[1]),
            Step("rule", "tested in last ten days", (), ("tested_in_last_ten_days",), "", SPECS[1]),
            Step("and", "test site approved and tested in last ten days", (1, 2), (), "p2", SPECS[1]),
            Step("selector", "place and days is ten days ahead", (), ("place_and_days", "ten_days_ahead"), "p3", SPECS[1]),
            Step("fact", "test site approved", (), ("test_site_approved",), "p4", SPECS[1]),
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[0]),
            Step("move", "10 days before program start on", (7,), ("days", -10, None), "v2", SPECS[0]),
            Step("compare", "power test on is on or before 10 days before program start on", (6, 8), ("le",), "p5", SPECS[1]),
            Step("and", "test site approved and power test on is on or before 10 days before program start on", (5, 9), (), "p6", SPECS[1]),
            Step("selector", "place and days is only offered", (), ("place_and_days", "only_offered"), "p7", SPECS[1]),
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("chosen", "test site approved and tested in last ten days where place and days is last ten days; test site approved and power test on is on or before 10 days before program start on where place and days is ten days ahead; yes where place and days is only offered", (0, 3, 4, 10, 11, 12), ("place_and_days",), "p8", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "tested_in_last_ten_days", "define", 1, "1725.207(e)", s1725_207_e__tested_in_last_ten_days,
        (("tested_in_last_ten_days", 12),), ("power_test_on", "program_start_on", "test_before_entry_that_day"), 61, 6,
        TIMELINES[1], ((0, ("within 10 days prior to the beginning of the Program",)),),
        "test before entry that day when power test on is program start on; otherwise power test on is within 10 days before program start on",
        (
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[0]),
            Step("compare", "power test on is program start on", (0, 1), ("eq",), "p0", SPECS[1]),
            Step("fact", "test before entry that day", (), ("test_before_entry_that_day",), "p1", SPECS[1]),
            Step("fact", "power test on", (), ("power_test_on",), "v2", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v3", SPECS[0]),
            Step("move", "10 days before program start on", (5,), ("days", -10, None), "v4", SPECS[0]),
            Step("compare", "power test on is on or after 10 days before program start on", (4, 6), ("ge",), "p2", SPECS[1]),
            Step("fact", "power test on", (), ("power_test_on",), "v5", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v6", SPECS[0]),
            Step("compare", "power test on is before program start on", (8, 9), ("lt",), "p3", SPECS[1]),
            Step("and", "power test on is within 10 days before program start on", (7, 10), (), "p4", SPECS[1]),
            Step("if", "test before entry that day when power test on is program start on; otherwise power test on is within 10 days before program start on", (2, 3, 11), (), "p5", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "intern_test_in_time", "question", 1, "1725.207(e)", s1725_207_e__intern_test_in_time,
        (("intern_test_in_time", 0),), ("place_and_days_met",), 67, 0,
        TIMELINES[1], (),
        "place and days met",
        (
            Step("rule", "place and days met", (), ("place_and_days_met",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "program start on", ("program_start_on",), s1725_207_e__intern_test_in_time__governed_by), "Were the tests run at a site and on a day that (e) allows?", (), "",
    ),
    Rule(
        "final_week_from", "define", 1, "1725.207(f)", s1725_207_f__final_week_from,
        (("final_week_from", 5),), ("program_end_on", "final_week_began_on", "final_week"), 67, 2,
        TIMELINES[3], ((0, ("the final week of the Program",)),),
        "6 days before program end on where final week is seven days; final week began on where final week is training week",
        (
            Step("selector", "final week is seven days", (), ("final_week", "seven_days"), "p0", SPECS[1]),
            Step("fact", "program end on", (), ("program_end_on",), "v0", SPECS[0]),
            Step("move", "6 days before program end on", (1,), ("days", -6, None), "v1", SPECS[0]),
            Step("selector", "final week is training week", (), ("final_week", "training_week"), "p1", SPECS[1]),
            Step("fact", "final week began on", (), ("final_week_began_on",), "v2", SPECS[0]),
            Step("chosen", "6 days before program end on where final week is seven days; final week began on where final week is training week", (0, 2, 3, 4), ("final_week",), "v3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "exit_sequence_in_final_week", "define", 1, "1725.207(f)", s1725_207_f__exit_sequence_in_final_week,
        (("exit_sequence_in_final_week", 14),), ("exit_test_on", "final_week_from", "program_end_on"), 69, 9,
        TIMELINES[3], ((0, ("Within the final week of the Program",)),),
        "(exit test on is not none and exit test on is on or after final week from) and (exit test on is not none and exit test on is on or before program end on)",
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
            Step("fact", "program end on", (), ("program_end_on",), "v5", SPECS[0]),
            Step("compare", "exit test on is on or before program end on", (10, 11), ("le",), "p6", SPECS[1]),
            Step("and", "exit test on is not none and exit test on is on or before program end on", (9, 12), (), "p7", SPECS[1]),
            Step("and", "(exit test on is not none and exit test on is on or after final week from) and (exit test on is not none and exit test on is on or before program end on)", (6, 13), (), "p8", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "complete_exit_sequence", "norm", 1, "1725.207(f)", s1725_207_f__complete_exit_sequence_norm,
        (("complete_exit_sequence", 3), ("complete_exit_sequence:due", 1)), ("program_end_on", "exit_test_on"), 78, 4,
        TIMELINES[3], ((0, ("the intern must complete the sequence of Appendix A again",)),),
        "by program end on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "program end on", (), ("program_end_on",), "v0", SPECS[0]),
            Step("fact", "exit test on", (), ("exit_test_on",), "v1", SPECS[2]),
            Step("norm", "by program end on", (0, 1, 2), ("duty", "intern", "", (0, None, 1, None, 2, None), False), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", ("Whether the day lies in the final week is exit_sequence_in_final_week.",), "",
    ),
    Rule(
        "exit_requirement_met", "define", 1, "1725.207(f)", s1725_207_f__exit_requirement_met,
        (("exit_requirement_met", 6),), ("exit_sequence_in_final_week", "exit_standards_met", "exit_standard"), 82, 5,
        TIMELINES[3], ((0, ("must complete the sequence of Appendix A again",)),),
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
        "intern_exit_tests_done", "question", 1, "1725.207(f)", s1725_207_f__intern_exit_tests_done,
        (("intern_exit_tests_done", 0),), ("exit_requirement_met",), 87, 0,
        TIMELINES[3], (),
        "exit requirement met",
        (
            Step("rule", "exit requirement met", (), ("exit_requirement_met",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "program end on", ("program_end_on",), s1725_207_f__intern_exit_tests_done__governed_by), "Has this intern done what the final week of the Program requires?", ("What follows if not is not stated.",), "",
    ),
    Rule(
        "share_exit_results", "norm", 1, "1725.207(f)", s1725_207_f__share_exit_results_norm,
        (("share_exit_results", 2),), ("exit_results_shared_on",), 87, 4,
        TIMELINES[3], ((0, ("the results of these tests must be shared with the Board for analysis",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "exit results shared on", (), ("exit_results_shared_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("duty", "academy_director", "board", (0, None, None, None, 1, None), False), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("The text does not say who shares them; the director of the academy is assumed.",), "",
    ),
    Rule(
        "intern_exit_results_shared", "question", 1, "1725.207(f)", s1725_207_f__intern_exit_results_shared,
        (("intern_exit_results_shared", 1),), ("share_exit_results",), 91, 1,
        TIMELINES[3], (),
        "share exit results is done on time",
        (
            Step("rule", "share exit results", (), ("share_exit_results",), "v0", SPECS[3]),
            Step("states", "share exit results is done on time", (0,), (("done_on_time",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Have the results of the final week been shared with the Board?", (), "",
    ),
)
