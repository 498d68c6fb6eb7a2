"""20 Ill. Adm. Code 1725.311 Minimum Requirements of the Intern."""

# Written by pincite from regs/il/adm20/part1725/section_311.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import U, YES, all_of, branch, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_value, determined_value_power, either, equals, is_none, less_than, minus, more_than, one_of, ratio
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1725_311_a__excused_absence_hours_determination(x: Frame) -> Ran:
    """excused absence hours. 20 Ill. Adm. Code 1725.311(a), in force from 2013-02-26.

    excused absences may be granted by the director of the academy under certain limited circumstances beyond the
    intern's control, which may include, but shall not be limited to, a death in the family, illness, disability,
    or a transportation breakdown.

    (37 Ill. Reg. 3051)
    """
    v0 = determined_value_power(x["excused_absence_hours:made"], 0, 36000000000000)  # excused absence hours
    x["excused_absence_hours"] = v0
    x["excused_absence_hours:given"] = v0
    return Ran((), (v0,), ())



def s1725_311_a__attend_regularly_norm(x: Frame) -> Ran:
    """attend regularly. 20 Ill. Adm. Code 1725.311(a), in force from 2013-02-26.

    Regular attendance at all sessions is required.

    (37 Ill. Reg. 3051)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["attend_regularly"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1725_311_a__hours_excused(x: Frame) -> Ran:
    """hours excused. 20 Ill. Adm. Code 1725.311(a), in force from 2013-02-26.

    excused absences may be granted by the director of the academy

    (37 Ill. Reg. 3051)
    """
    v0 = x["excused_absence_hours"]  # excused absence hours
    t1 = is_none(v0)  # excused absence hours is none
    t2 = YES - t1  # excused absence hours is not none
    v3 = x["excused_absence_hours"]  # excused absence hours
    v5 = either(t2, v3, 0)  # excused absence hours when excused absence hours is not none; otherwise 0 hours
    x["hours_excused"] = v5
    return Ran((t1, t2), (v0, v3, v5), ())



def s1725_311_a__counted_absence_hours(x: Frame) -> Ran:
    """counted absence hours. 20 Ill. Adm. Code 1725.311(a), in force from 2013-02-26.

    absences shall not exceed 10 percent

    (37 Ill. Reg. 3051)
    """
    t0 = one_of(x["absences_counted"], ("every_absence",))  # absences counted is every absence
    v1 = x["absence_hours"]  # absence hours
    t2 = one_of(x["absences_counted"], ("unexcused_only",))  # absences counted is unexcused only
    v3 = x["absence_hours"]  # absence hours
    v4 = x["hours_excused"]  # hours excused
    v5 = minus(v3, v4)  # absence hours minus hours excused
    v6 = chosen_value(((t0, v1), (t2, v5), ))  # absence hours where absences counted is every absence; absence hours minus hours excuse...
    x["counted_absence_hours"] = v6
    return Ran((t0, t2), (v1, v3, v4, v5, v6), ())



def s1725_311_a__attendance_sufficient(x: Frame) -> Ran:
    """attendance sufficient. 20 Ill. Adm. Code 1725.311(a), in force from 2013-02-26.

    absences shall not exceed 10 percent of the total hours of instruction

    (37 Ill. Reg. 3051)
    """
    v0 = x["counted_absence_hours"]  # counted absence hours
    v1 = x["total_instruction_hours"]  # total instruction hours
    t3 = ratio(at_most, v0, v1, 10_000000, 100000000)  # (counted absence hours over total instruction hours) is at most 10%
    x["attendance_sufficient"] = t3
    return Ran((t3,), (v0, v1), ())



def s1725_311_a__intern_attendance_met__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_attendance_met: program end on."""
    v0 = x["program_end_on"]  # program end on
    return v0



def s1725_311_a__intern_attendance_met(x: Frame) -> Ran:
    """Does this intern meet the attendance requirement?. 20 Ill. Adm. Code 1725.311(a), in force from 2013-02-26."""
    t0 = x["attendance_sufficient"]  # attendance sufficient
    x["intern_attendance_met"] = t0
    return Ran((), (), ())



def s1725_311_b__notebook_adequate(x: Frame) -> Ran:
    """notebook adequate. 20 Ill. Adm. Code 1725.311(b), in force from 2013-02-26.

    Maintenance of an adequate classroom notebook is required.

    for purposes of this subsection, refers to:

    (37 Ill. Reg. 3051)
    """
    t0 = x["notebook_neat"]  # notebook neat
    t1 = x["notebook_legible"]  # notebook legible
    t2 = x["notebook_accurate"]  # notebook accurate
    t3 = x["notebook_sufficient"]  # notebook sufficient
    t4 = all_of(t0, t1, t2, t3)  # notebook neat and notebook legible and notebook accurate and notebook sufficient
    x["notebook_adequate"] = t4
    return Ran((t0, t1, t2, t3, t4), (), ())



def s1725_311_b_1__notebook_neat_determination(x: Frame) -> Ran:
    """notebook neat. 20 Ill. Adm. Code 1725.311(b)(1), in force from 2013-02-26.

    Neatness. Concise organization of the notes. All notes and handouts will be placed in the book received during
    the course. Division into topics is required

    (37 Ill. Reg. 3051)
    """
    t0 = determined(x["notebook_neat:made"])  # notebook neat
    x["notebook_neat"] = t0
    x["notebook_neat:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_b_2__notebook_legible_determination(x: Frame) -> Ran:
    """notebook legible. 20 Ill. Adm. Code 1725.311(b)(2), in force from 2013-02-26.

    Legibility. Recording of notes in brief, clear, complete sentences, underlining the important items

    (37 Ill. Reg. 3051)
    """
    t0 = determined(x["notebook_legible:made"])  # notebook legible
    x["notebook_legible"] = t0
    x["notebook_legible:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_b_3__notebook_accurate_determination(x: Frame) -> Ran:
    """notebook accurate. 20 Ill. Adm. Code 1725.311(b)(3), in force from 2013-02-26.

    Accuracy. The notes taken in class must precisely reflect the content of the class

    (37 Ill. Reg. 3051)
    """
    t0 = determined(x["notebook_accurate:made"])  # notebook accurate
    x["notebook_accurate"] = t0
    x["notebook_accurate:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_b_4__notebook_sufficient_determination(x: Frame) -> Ran:
    """notebook sufficient. 20 Ill. Adm. Code 1725.311(b)(4), in force from 2013-02-26.

    Sufficiency of Content. Recording in the intern's notebook should be in the intern's own words. The intern
    should strive to achieve condensation of the material clearly and concisely.

    (37 Ill. Reg. 3051)
    """
    t0 = determined(x["notebook_sufficient:made"])  # notebook sufficient
    x["notebook_sufficient"] = t0
    x["notebook_sufficient:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_c__firearms_requirement_met(x: Frame) -> Ran:
    """firearms requirement met. 20 Ill. Adm. Code 1725.311(c), in force from 2013-02-26.

    Qualification in the use of firearms as required by the Peace Officer and Probation Officer Firearm Training
    Act [50 ILCS 710] is required.

    (37 Ill. Reg. 3051)
    """
    t0 = x["firearms_qualified"]  # firearms qualified
    x["firearms_requirement_met"] = t0
    return Ran((t0,), (), ())



def s1725_311_d__skills_satisfactory_determination(x: Frame) -> Ran:
    """skills satisfactory. 20 Ill. Adm. Code 1725.311(d), in force from 2013-02-26.

    Separate evaluation of any skill-oriented performance requirements shall be made by the designated director of
    the academy on a satisfactory/unsatisfactory basis.

    (37 Ill. Reg. 3051)
    """
    t0 = determined(x["skills_satisfactory:made"])  # skills satisfactory
    x["skills_satisfactory"] = t0
    x["skills_satisfactory:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_d__average_needed(x: Frame) -> Ran:
    """average needed. 20 Ill. Adm. Code 1725.311(d), in force from 2013-02-26.

    An overall average of 70 percent

    (37 Ill. Reg. 3051)
    """
    t0 = one_of(x["average_rounding"], ("exact",))  # average rounding is exact
    t2 = one_of(x["average_rounding"], ("nearest_whole",))  # average rounding is nearest whole
    v4 = chosen_value(((t0, 70_000000), (t2, 69_500000), ))  # 70% where average rounding is exact; 69.5% where average rounding is nearest whole
    x["average_needed"] = v4
    return Ran((t0, t2), (v4,), ())



def s1725_311_d__written_average_met(x: Frame) -> Ran:
    """written average met. 20 Ill. Adm. Code 1725.311(d), in force from 2013-02-26.

    An overall average of 70 percent must be achieved on all written examinations

    (37 Ill. Reg. 3051)
    """
    v0 = x["written_exam_average_percent"]  # written exam average percent
    v1 = x["average_needed"]  # average needed
    t2 = at_least(v0, v1)  # written exam average percent is at least average needed
    x["written_average_met"] = t2
    return Ran((t2,), (v0, v1), ())



def s1725_311_e__conduct_standards_met_determination(x: Frame) -> Ran:
    """conduct standards met. 20 Ill. Adm. Code 1725.311(e), in force from 2013-02-26.

    These standards shall include demeanor, deportment and compliance with the discipline and regulations of the
    facility or course.

    (47 Ill. Reg. 9400)
    """
    t0 = determined(x["conduct_standards_met:made"])  # conduct standards met
    x["conduct_standards_met"] = t0
    x["conduct_standards_met:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_e__establish_conduct_standards_norm(x: Frame) -> Ran:
    """establish conduct standards. 20 Ill. Adm. Code 1725.311(e), in force from 2013-02-26.

    The director of the academy shall establish standards of conduct for the intern

    (47 Ill. Reg. 9400)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["establish_conduct_standards"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1725_311_e__review_conduct_standards_norm(x: Frame) -> Ran:
    """review conduct standards. 20 Ill. Adm. Code 1725.311(e), in force from 2013-02-26.

    These standards shall be reviewed and approved by the Executive Director prior to implementation.

    (47 Ill. Reg. 9400)
    """
    v1 = x["standards_implemented_on"]  # standards implemented on
    v2 = x["standards_approved_on"]  # standards approved on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by standards implemented on
    x["review_conduct_standards"] = v3
    x["review_conduct_standards:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1725_311_e__standards_approved_first(x: Frame) -> Ran:
    """standards approved first. 20 Ill. Adm. Code 1725.311(e), in force from 2013-02-26.

    These standards shall be reviewed and approved by the Executive Director prior to implementation.

    (47 Ill. Reg. 9400)
    """
    v0 = x["standards_approved_on"]  # standards approved on
    t1 = is_none(v0)  # standards approved on is none
    t2 = YES - t1  # standards approved on is not none
    v3 = x["standards_approved_on"]  # standards approved on
    v4 = x["standards_implemented_on"]  # standards implemented on
    t5 = equals(v3, v4)  # standards approved on is standards implemented on
    t6 = all_of(t2, t5)  # standards approved on is not none and standards approved on is standards implemented on
    t7 = x["approved_before_use_that_day"]  # approved before use that day
    v8 = x["standards_approved_on"]  # standards approved on
    t9 = is_none(v8)  # standards approved on is none
    t10 = YES - t9  # standards approved on is not none
    v11 = x["standards_approved_on"]  # standards approved on
    v12 = x["standards_implemented_on"]  # standards implemented on
    t13 = less_than(v11, v12)  # standards approved on is before standards implemented on
    t14 = all_of(t10, t13)  # standards approved on is not none and standards approved on is before standards impleme...
    t15 = branch(t6, t7, t14)  # approved before use that day when standards approved on is not none and standards appro...
    x["standards_approved_first"] = t15
    return Ran((t1, t2, t5, t6, t7, t9, t10, t13, t14, t15), (v0, v3, v4, v8, v11, v12), ())



def s1725_311_e__conduct_standards_approved__governed_by(x: Frame) -> Value:
    """The day whose law governs conduct_standards_approved: standards implemented on."""
    v0 = x["standards_implemented_on"]  # standards implemented on
    return v0



def s1725_311_e__conduct_standards_approved(x: Frame) -> Ran:
    """Were the academy's standards of conduct approved before they were put into use?. 20 Ill. Adm. Code
    1725.311(e), in force from 2013-02-26.
    """
    t0 = x["standards_approved_first"]  # standards approved first
    x["conduct_standards_approved"] = t0
    return Ran((), (), ())



def s1725_311_f__of_good_character_determination(x: Frame) -> Ran:
    """of good character. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    is a person of good character

    (47 Ill. Reg. 9400)
    """
    t0 = determined(x["of_good_character:made"])  # of good character
    x["of_good_character"] = t0
    x["of_good_character:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_f__involves_moral_turpitude_determination(x: Frame) -> Ran:
    """involves moral turpitude. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    a crime involving moral turpitude

    (47 Ill. Reg. 9400)
    """
    t0 = determined(x["involves_moral_turpitude:made"])  # involves moral turpitude
    x["involves_moral_turpitude"] = t0
    x["involves_moral_turpitude:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_f__certify_good_character_norm(x: Frame) -> Ran:
    """certify good character. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    Each intern shall provide, on a form prescribed by the Board, certification that

    (47 Ill. Reg. 9400)
    """
    v1 = x["character_certification_on"]  # character certification on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["certify_good_character"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1725_311_f__no_conviction_named(x: Frame) -> Ran:
    """no conviction named. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    has not been convicted of a felony offense or a crime involving moral turpitude

    (47 Ill. Reg. 9400)
    """
    t0 = x["felony_conviction"]  # felony conviction
    t1 = YES - t0  # not felony conviction
    t2 = x["other_crime_conviction"]  # other crime conviction
    t3 = x["involves_moral_turpitude"]  # involves moral turpitude
    t4 = all_of(t2, t3)  # other crime conviction and involves moral turpitude
    t5 = YES - t4  # not (other crime conviction and involves moral turpitude)
    t6 = all_of(t1, t5)  # not felony conviction and not (other crime conviction and involves moral turpitude)
    x["no_conviction_named"] = t6
    return Ran((t0, t1, t2, t3, t4, t5, t6), (), ())



def s1725_311_f__certification_given(x: Frame) -> Ran:
    """certification given. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    Each intern shall provide, on a form prescribed by the Board, certification that

    (47 Ill. Reg. 9400)
    """
    v0 = x["character_certification_on"]  # character certification on
    t1 = is_none(v0)  # character certification on is none
    t2 = YES - t1  # character certification on is not none
    v3 = x["character_certification_on"]  # character certification on
    v4 = x["asked_on"]  # the day asked for
    t5 = at_most(v3, v4)  # character certification on is on or before asked on
    t6 = all_of(t2, t5)  # character certification on is not none and character certification on is on or before a...
    x["certification_given"] = t6
    return Ran((t1, t2, t5, t6), (v0, v3, v4), ())



def s1725_311_f__character_certified(x: Frame) -> Ran:
    """character certified. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    Each intern shall provide, on a form prescribed by the Board, certification that

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["certification_must_be_true"], ("must_be_true",))  # certification must be true is must be true
    t1 = x["certification_given"]  # certification given
    t2 = x["of_good_character"]  # of good character
    t3 = x["no_conviction_named"]  # no conviction named
    t4 = all_of(t1, t2, t3)  # certification given and of good character and no conviction named
    t5 = one_of(x["certification_must_be_true"], ("form_is_enough",))  # certification must be true is form is enough
    t6 = x["certification_given"]  # certification given
    t7 = chosen(((t0, t4), (t5, t6), ))  # certification given and of good character and no conviction named where certification m...
    x["character_certified"] = t7
    return Ran((t0, t2, t4, t5, t7), (), ())



def s1725_311_f__intern_character_certified(x: Frame) -> Ran:
    """Has this intern provided the certification of good character that is required?. 20 Ill. Adm. Code 1725.311(f),
    in force from 2013-02-26.
    """
    t0 = x["character_certified"]  # character certified
    x["intern_character_certified"] = t0
    return Ran((), (), ())



def s1725_311_f__under_training_that_day(x: Frame) -> Ran:
    """under training that day. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    while the intern is undergoing intern training

    (47 Ill. Reg. 9400)
    """
    v0 = x["arrest_or_conviction_on"]  # arrest or conviction on
    t1 = is_none(v0)  # arrest or conviction on is none
    t2 = YES - t1  # arrest or conviction on is not none
    v3 = x["arrest_or_conviction_on"]  # arrest or conviction on
    v4 = x["program_start_on"]  # program start on
    t5 = at_least(v3, v4)  # arrest or conviction on is on or after program start on
    t6 = all_of(t2, t5)  # arrest or conviction on is not none and arrest or conviction on is on or after program ...
    v7 = x["arrest_or_conviction_on"]  # arrest or conviction on
    t8 = is_none(v7)  # arrest or conviction on is none
    t9 = YES - t8  # arrest or conviction on is not none
    v10 = x["arrest_or_conviction_on"]  # arrest or conviction on
    v11 = x["program_end_on"]  # program end on
    t12 = at_most(v10, v11)  # arrest or conviction on is on or before program end on
    t13 = all_of(t9, t12)  # arrest or conviction on is not none and arrest or conviction on is on or before program...
    t14 = all_of(t6, t13)  # (arrest or conviction on is not none and arrest or conviction on is on or after program...
    x["under_training_that_day"] = t14
    return Ran((t1, t2, t5, t6, t8, t9, t12, t13, t14), (v0, v3, v4, v7, v10, v11), ())



def s1725_311_f__notify_board_of_arrest_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs notify_board_of_arrest: arrest or conviction on."""
    v0 = x["arrest_or_conviction_on"]  # arrest or conviction on
    return v0



def s1725_311_f__notify_board_of_arrest_norm(x: Frame) -> Ran:
    """notify board of arrest. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    An intern shall immediately notify the Board in writing of all arrests and convictions

    (47 Ill. Reg. 9400)
    """
    t0 = x["under_training_that_day"]  # under training that day
    v1 = x["arrest_or_conviction_on"]  # arrest or conviction on
    v2 = x["board_notified_on"]  # board notified on
    n3 = norm("duty", t0, v1, None, None, False, v2, False, False, x["asked_on"], immediate=True)
    v3 = n3.states  # immediately after arrest or conviction on
    x["notify_board_of_arrest"] = v3
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1725_311_f__arrest_notice_in_time(x: Frame) -> Ran:
    """Was the Board notified of the arrest or conviction immediately?. 20 Ill. Adm. Code 1725.311(f), in force from
    2013-02-26.
    """
    v0 = x["notify_board_of_arrest"]  # notify board of arrest
    t1 = in_states(v0, ("done_on_time",))  # notify board of arrest is done on time
    x["arrest_notice_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1725_311_f__notice_in_order(x: Frame) -> Ran:
    """notice in order. 20 Ill. Adm. Code 1725.311(f), in force from 2013-02-26.

    An intern shall immediately notify the Board in writing of all arrests and convictions

    (47 Ill. Reg. 9400)
    """
    v0 = x["notify_board_of_arrest"]  # notify board of arrest
    t1 = in_states(v0, ("not_triggered", "done_on_time",))  # notify board of arrest is one of not triggered, done on time
    x["notice_in_order"] = t1
    return Ran((t1,), (v0,), ())



def s1725_311_g__bring_equipment_norm(x: Frame) -> Ran:
    """bring equipment. 20 Ill. Adm. Code 1725.311(g), in force from 2013-02-26.

    Each intern will bring such equipment and clothing to training sessions as is required by the Board and/or
    academy.

    (37 Ill. Reg. 3051)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["bring_equipment"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1725_311_g__equipment_in_order(x: Frame) -> Ran:
    """equipment in order. 20 Ill. Adm. Code 1725.311(g), in force from 2013-02-26.

    such equipment and clothing to training sessions as is required by the Board and/or academy

    (37 Ill. Reg. 3051)
    """
    t0 = x["equipment_brought"]  # equipment brought
    x["equipment_in_order"] = t0
    return Ran((t0,), (), ())



def s1725_311_h__other_law_met(x: Frame) -> Ran:
    """other law met. 20 Ill. Adm. Code 1725.311(h), in force from 2013-02-26.

    Interns must comply with all other requirements set by federal or State law

    (37 Ill. Reg. 3051)
    """
    t0 = x["foid_valid"]  # foid valid
    t1 = x["il_driver_license_valid"]  # il driver license valid
    t2 = x["other_legal_requirements_met"]  # other legal requirements met
    t3 = all_of(t0, t1, t2)  # foid valid and il driver license valid and other legal requirements met
    x["other_law_met"] = t3
    return Ran((t0, t1, t2, t3), (), ())



def s1725_311_h__intern_requirements_met__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_requirements_met: program end on."""
    v0 = x["program_end_on"]  # program end on
    return v0



def s1725_311_h__intern_requirements_met(x: Frame) -> Ran:
    """Does this intern meet the minimum requirements of Section 1725.311(a) to (h)?. 20 Ill. Adm. Code 1725.311(h),
    in force from 2013-02-26.
    """
    t0 = x["attendance_sufficient"]  # attendance sufficient
    t1 = x["notebook_adequate"]  # notebook adequate
    t2 = x["firearms_requirement_met"]  # firearms requirement met
    t3 = x["written_average_met"]  # written average met
    t4 = x["skills_satisfactory"]  # skills satisfactory
    t5 = x["conduct_standards_met"]  # conduct standards met
    t6 = x["character_certified"]  # character certified
    t7 = x["notice_in_order"]  # notice in order
    t8 = x["equipment_in_order"]  # equipment in order
    t9 = x["other_law_met"]  # other law met
    t10 = all_of(t0, t1, t2, t3, t4, t5, t6, t7, t8, t9)  # attendance sufficient and notebook adequate and firearms requirement met and written av...
    x["intern_requirements_met"] = t10
    return Ran((t4, t5, t10), (), ())



def s1725_311_h__intern_program_completed__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_program_completed: program end on."""
    v0 = x["program_end_on"]  # program end on
    return v0



def s1725_311_h__intern_program_completed(x: Frame) -> Ran:
    """Has this intern successfully completed the Program?. 20 Ill. Adm. Code 1725.311(h), in force from 2013-02-26."""
    t0 = x["intern_requirements_met"]  # intern requirements met
    t1 = U  # what 1725.307 says
    t2 = U  # what 1725.308 says
    t3 = U  # what 1725.310 says
    t4 = all_of(t0, t1, t2, t3)  # intern requirements met and what 1725.307 says and what 1725.308 says and what 1725.310...
    x["intern_program_completed"] = t4
    return Ran((t1, t2, t3, t4), (), ())



def s1725_311_i__examination_passed(x: Frame) -> Ran:
    """examination passed. 20 Ill. Adm. Code 1725.311(i), in force from 2013-02-26.

    An intern shall pass the State Certification Examination

    (37 Ill. Reg. 3051)
    """
    v0 = x["exam_score_percent"]  # exam score percent
    v1 = x["passing_score"]  # passing score
    t2 = at_least(v0, v1)  # exam score percent is at least passing score
    x["examination_passed"] = t2
    return Ran((t2,), (v0, v1), ())



def s1725_311_i__intern_passed_examination__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_passed_examination: score text day."""
    v0 = x["score_text_day"]  # score text day
    return v0



def s1725_311_i__intern_passed_examination(x: Frame) -> Ran:
    """Did this intern pass the State Certification Examination?. 20 Ill. Adm. Code 1725.311(i), in force from
    2013-02-26.
    """
    t0 = x["examination_passed"]  # examination passed
    x["intern_passed_examination"] = t0
    return Ran((), (), ())



def s1725_311_i__examination_requirement_met(x: Frame) -> Ran:
    """examination requirement met. 20 Ill. Adm. Code 1725.311(i), in force from 2013-02-26.

    to qualify as a Certified Law Enforcement Intern under the Act

    (37 Ill. Reg. 3051)
    """
    t0 = x["examination_passed"]  # examination passed
    x["examination_requirement_met:base"] = t0
    return Ran((), (), ())



def s1725_311_i__act_otherwise_exception(x: Frame) -> Ran:
    """act otherwise. 20 Ill. Adm. Code 1725.311(i), in force from 2013-02-26.

    except as is otherwise provided for in the Act

    (37 Ill. Reg. 3051)
    """
    t0 = x["act_provides_otherwise"]  # act provides otherwise
    t1 = t0  # exception act otherwise applies
    x["act_otherwise:applies"] = t1
    x["act_otherwise"] = YES
    return Ran((t0, t1), (), ())



def s1725_311_i__intern_qualifies_by_examination__governed_by(x: Frame) -> Value:
    """The day whose law governs intern_qualifies_by_examination: score text day."""
    v0 = x["score_text_day"]  # score text day
    return v0



def s1725_311_i__intern_qualifies_by_examination(x: Frame) -> Ran:
    """Has this intern met the examination requirement for a Certified Law Enforcement Intern?. 20 Ill. Adm. Code
    1725.311(i), in force from 2013-02-26.
    """
    t0 = x["examination_requirement_met"]  # examination requirement met
    x["intern_qualifies_by_examination"] = t0
    return Ran((), (), ())



def s1725_311_i__intern_retake_allowed(x: Frame) -> Ran:
    """May an intern who did not pass take the State Certification Examination again?. 20 Ill. Adm. Code 1725.311(i),
    in force from 2013-02-26.
    """
    t0 = U  # what 1725.312 says
    x["intern_retake_allowed"] = t0
    return Ran((t0,), (), ())



def s1725_311_i__examination_requirement_met_fold(x: Frame) -> Ran:
    """examination requirement met with its exceptions. 20 Ill. Adm. Code 1725.311(i), in force when its parts are."""
    t0 = x["examination_requirement_met:base"]  # examination requirement met
    t1 = x["act_otherwise:applies"]  # act otherwise applies
    t2 = x["act_otherwise"]  # act otherwise
    t3 = rank(((t1, t2), ), t0)  # examination requirement met, unless act otherwise
    x["examination_requirement_met"] = t3
    return Ran((t3,), (), ())



def s1725_311_i_2__announced_passing_score_percent_determination(x: Frame) -> Ran:
    """announced passing score percent. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2013-02-26.

    within the range of 60 to 80 percent of the total score

    (47 Ill. Reg. 9400)
    """
    v0 = determined_value(x["announced_passing_score_percent:made"], 60000000, 80000000)  # announced passing score percent
    x["announced_passing_score_percent"] = v0
    x["announced_passing_score_percent:given"] = v0
    return Ran((), (v0,), ())



def s1725_311_i_2__passing_score(x: Frame) -> Ran:
    """passing score. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2013-02-26 to 2023-06-22.

    The minimum passing score will be established within the range of 60 to 80 percent

    (37 Ill. Reg. 3051)
    """
    v0 = x["announced_passing_score_percent"]  # announced passing score percent
    x["passing_score"] = v0
    return Ran((), (v0,), ())



def s1725_311_i_2__score_text_day(x: Frame) -> Ran:
    """score text day. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2013-02-26.

    The Board will establish a minimum passing score and ensure that the score reflects the knowledge and
    competency of the intern for law enforcement work. The minimum passing score will be established within the
    range of 60 to 80 percent of the total score. At the beginning of each training program, the minimum passing
    score will be announced. Beginning December 15, 2022, the minimum passing score shall be 66%;

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["score_reaches_back"], ("text_of_exam_day",))  # score reaches back is text of exam day
    v1 = x["exam_date"]  # exam date
    t2 = one_of(x["score_reaches_back"], ("text_of_the_switch",))  # score reaches back is text of the switch
    v3 = x["switch_text_day"]  # switch text day
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # exam date where score reaches back is text of exam day; switch text day where score rea...
    x["score_text_day"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1725_311_i_2__switch_text_day(x: Frame) -> Ran:
    """switch text day. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2013-02-26.

    The Board will establish a minimum passing score and ensure that the score reflects the knowledge and
    competency of the intern for law enforcement work. The minimum passing score will be established within the
    range of 60 to 80 percent of the total score. At the beginning of each training program, the minimum passing
    score will be announced. Beginning December 15, 2022, the minimum passing score shall be 66%;

    (47 Ill. Reg. 9400)
    """
    v0 = x["exam_date"]  # exam date
    t2 = at_least(v0, 738504)  # exam date is on or after December 15, 2022
    v3 = x["exam_date"]  # exam date
    v4 = x["47 Ill. Reg. 9400"]  # effective date of 47 Ill. Reg. 9400
    t5 = less_than(v3, v4)  # exam date is before effective date of 47 Ill. Reg. 9400
    t6 = all_of(t2, t5)  # exam date is on or after December 15, 2022 and exam date is before effective date of 47...
    v7 = x["47 Ill. Reg. 9400"]  # effective date of 47 Ill. Reg. 9400
    v8 = x["exam_date"]  # exam date
    v9 = either(t6, v7, v8)  # effective date of 47 Ill. Reg. 9400 when exam date is on or after December 15, 2022 and...
    x["switch_text_day"] = v9
    return Ran((t2, t5, t6), (v0, v3, v4, v7, v8, v9), ())



def s1725_311_i_2__establish_passing_score_norm(x: Frame) -> Ran:
    """establish passing score. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2013-02-26.

    The Board will establish a minimum passing score and ensure that the score reflects

    (47 Ill. Reg. 9400)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["establish_passing_score"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1725_311_i_2__announce_passing_score_norm(x: Frame) -> Ran:
    """announce passing score. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2013-02-26.

    At the beginning of each training program, the minimum passing score will be announced

    (47 Ill. Reg. 9400)
    """
    v1 = x["program_start_on"]  # program start on
    v2 = x["score_announced_on"]  # score announced on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by program start on
    x["announce_passing_score"] = v3
    x["announce_passing_score:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1725_311_i_2__passing_score_announced_in_time(x: Frame) -> Ran:
    """Was the minimum passing score announced by the beginning of the Program?. 20 Ill. Adm. Code 1725.311(i)(2), in
    force from 2013-02-26.
    """
    v0 = x["announce_passing_score"]  # announce passing score
    t1 = in_states(v0, ("done_on_time",))  # announce passing score is done on time
    x["passing_score_announced_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1725_311_i_2__score_switch_on(x: Frame) -> Ran:
    """score switch on. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2023-06-23.

    Beginning December 15, 2022

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["score_switch_event"], ("exam_day",))  # score switch event is exam day
    v1 = x["exam_date"]  # exam date
    t2 = one_of(x["score_switch_event"], ("program_start",))  # score switch event is program start
    v3 = x["program_start_on"]  # program start on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # exam date where score switch event is exam day; program start on where score switch eve...
    x["score_switch_on"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1725_311_i_2__score_after_switch(x: Frame) -> Ran:
    """score after switch. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2023-06-23.

    the minimum passing score shall be 66%

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["fixed_or_announced"], ("fixed",))  # fixed or announced is fixed
    t2 = one_of(x["fixed_or_announced"], ("announced",))  # fixed or announced is announced
    v3 = x["announced_passing_score_percent"]  # announced passing score percent
    v4 = chosen_value(((t0, 66_000000), (t2, v3), ))  # 66% where fixed or announced is fixed; announced passing score percent where fixed or a...
    x["score_after_switch"] = v4
    return Ran((t0, t2), (v3, v4), ())



def s1725_311_i_2__passing_score_v2(x: Frame) -> Ran:
    """passing score. 20 Ill. Adm. Code 1725.311(i)(2), in force from 2023-06-23.

    The minimum passing score will be established within the range of 60 to 80 percent

    Beginning December 15, 2022, the minimum passing score shall be 66%

    (47 Ill. Reg. 9400)
    """
    v0 = x["score_switch_on"]  # score switch on
    t2 = at_least(v0, 738504)  # score switch on is on or after December 15, 2022
    v3 = x["score_after_switch"]  # score after switch
    v4 = x["announced_passing_score_percent"]  # announced passing score percent
    v5 = either(t2, v3, v4)  # score after switch when score switch on is on or after December 15, 2022; otherwise ann...
    x["passing_score"] = v5
    return Ran((t2,), (v0, v3, v4, v5), ())



def s1725_311_i_5__review_found_due_determination(x: Frame) -> Ran:
    """review found due. 20 Ill. Adm. Code 1725.311(i)(5), in force from 2013-02-26.

    to ensure they are current and reliable

    (47 Ill. Reg. 9400)
    """
    t0 = determined(x["review_found_due:made"])  # review found due
    x["review_found_due"] = t0
    x["review_found_due:given"] = t0
    return Ran((t0,), (), ())



def s1725_311_i_5__review_examination_norm(x: Frame) -> Ran:
    """review examination. 20 Ill. Adm. Code 1725.311(i)(5), in force from 2013-02-26.

    review the content of the exam and minimum passing score

    (47 Ill. Reg. 9400)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["review_examination"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1725_311_i_5__two_years_over(x: Frame) -> Ran:
    """two years over. 20 Ill. Adm. Code 1725.311(i)(5), in force from 2013-02-26.

    review the content of the exam and minimum passing score

    (47 Ill. Reg. 9400)
    """
    v0 = x["exam_last_reviewed_on"]  # exam last reviewed on
    t1 = is_none(v0)  # exam last reviewed on is none
    t2 = YES - t1  # exam last reviewed on is not none
    v3 = x["asked_on"]  # the day asked for
    t4 = one_of(x["review_leap_day"], ("down",))  # review leap day is down
    v5 = x["exam_last_reviewed_on"]  # exam last reviewed on
    v6 = move_months(v5, 24, "down")  # 2 years rounded by review leap day after exam last reviewed on, down
    t7 = one_of(x["review_leap_day"], ("up",))  # review leap day is up
    v8 = x["exam_last_reviewed_on"]  # exam last reviewed on
    v9 = move_months(v8, 24, "up")  # 2 years rounded by review leap day after exam last reviewed on, up
    v10 = chosen_value(((t4, v6), (t7, v9), ))  # 2 years rounded by review leap day after exam last reviewed on
    v11 = CALENDAR.roll(v10)  # deadline 2 years rounded by review leap day after exam last reviewed on
    t12 = more_than(v3, v11)  # asked on is after deadline 2 years rounded by review leap day after exam last reviewed on
    t13 = U  # no rule applies
    t14 = branch(t2, t12, t13)  # asked on is after deadline 2 years rounded by review leap day after exam last reviewed ...
    x["two_years_over"] = t14
    return Ran((t1, t2, t4, t7, t12, t13, t14), (v0, v3, v5, v6, v8, v9, v10, v11), ())



def s1725_311_i_5__examination_review_due(x: Frame) -> Ran:
    """examination review due. 20 Ill. Adm. Code 1725.311(i)(5), in force from 2013-02-26.

    periodically

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["periodically_means"], ("two_years",))  # periodically means is two years
    t1 = x["two_years_over"]  # two years over
    t2 = one_of(x["periodically_means"], ("when_the_board_finds",))  # periodically means is when the board finds
    t3 = x["review_found_due"]  # review found due
    t4 = chosen(((t0, t1), (t2, t3), ))  # two years over where periodically means is two years; review found due where periodical...
    x["examination_review_due"] = t4
    return Ran((t0, t2, t3, t4), (), ())



def s1725_311_i_5__intern_examination_review_due(x: Frame) -> Ran:
    """Is a review of the State Certification Examination for interns by the Board due?. 20 Ill. Adm. Code
    1725.311(i)(5), in force from 2013-02-26.
    """
    t0 = x["examination_review_due"]  # examination review due
    x["intern_examination_review_due"] = t0
    return Ran((), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
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
        (Version("37 Ill. Reg. 3051", until="47 Ill. Reg. 9400"), Version("47 Ill. Reg. 9400"), Version("47 Ill. Reg. 243", held=False, presumed=True), ),
        (0, 2),
        (
            Span(1, 734924, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(734925, 3652059, Status("not_yet_in_force", -1, "37 Ill. Reg. 3051", 1, 734924, first=734925)),
            Span(734925, 738503, Status("in_force", 0, "37 Ill. Reg. 3051", 734925, 3652059)),
            Span(738504, 3652059, Status("in_force", 0, "37 Ill. Reg. 3051", 734925, 738503)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 243", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("in_force", 0, "37 Ill. Reg. 3051", 738654, 3652059, how="revived after 47 Ill. Reg. 243")),
            Span(738694, 3652059, Status("in_force", 0, "37 Ill. Reg. 3051", 738654, 738693, how="revived after 47 Ill. Reg. 243")),
            Span(738694, 3652059, Status("ended", 0, "47 Ill. Reg. 9400", 738694, 3652059, how="repealed", last=738693, standing=True)),
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
)

PLACES = (
    Place(
        "1725.311", "20 Ill. Adm. Code 1725.311", "Minimum Requirements of the Intern", "section", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1725.311(a)", "20 Ill. Adm. Code 1725.311(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "bfff4b776dbbb89218966b5386e08dac127c1d110c21d283408114285c8fd55c", "f37310f3ae8cd2e954859988eb0a7e35cf0000479023a40896faa72f1d8cb3de"),
        ),
        (),
    ),
    Place(
        "1725.311(b)", "20 Ill. Adm. Code 1725.311(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "07cc2502de182beaacd50db1f0fce6277bb8c82688270e291a7b11a7924941b9", "c0f531c8a6eca6a18d02c473edb78217027af4a4ceb6ffd82c964f48ebf342e4"),
        ),
        (),
    ),
    Place(
        "1725.311(b)(1)", "20 Ill. Adm. Code 1725.311(b)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "d00155d967ad57fe60705c6fb73addd47beab6b0f8640ca05fe2de147ece40d9", "77602104337b7fe304fc97a0f01eb77f6a2102a87a4eb426e4bb959bd650d847"),
        ),
        (),
    ),
    Place(
        "1725.311(b)(2)", "20 Ill. Adm. Code 1725.311(b)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "28879e8f98def41b48957814048e872f28c80d8b0bb7d1c806a1790d751b4110", "1ba67105b0e30ed4d6bfb94f15803cf2c551c37a41000a81e487f6129ded597b"),
        ),
        (),
    ),
    Place(
        "1725.311(b)(3)", "20 Ill. Adm. Code 1725.311(b)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "82267fbf0a9ba33b34648878bb2efc1af868584c3c86cf993e484ebfcf130b09", "2fa00c6c28ea58d726d24f41ad1e8eafa11786c55ed9f223476615e7ca324ff7"),
        ),
        (),
    ),
    Place(
        "1725.311(b)(4)", "20 Ill. Adm. Code 1725.311(b)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "88b5b42f7f878a9418cbd1abf7701b184fd9d31f4f0cbce92ad8c658eac804fd", "420c03995fdb9093f641ebe33ff95df100835b31e13b67b1bbfd7b7fc86d0bcb"),
        ),
        (),
    ),
    Place(
        "1725.311(c)", "20 Ill. Adm. Code 1725.311(c)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "28a44bcbba79564d7f5ebbf1f64a9d52cd1e14d2f5462e4dfd471c05b5523682", "3fbeef44363cd5ae04b0f507a88db8eda10abc045beec405704b492f0b135274"),
        ),
        (),
    ),
    Place(
        "1725.311(d)", "20 Ill. Adm. Code 1725.311(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "57d7e726ccd3b95f4d02cb8117b1bb7f4a7c806121a412429910400ea22e7ff0", "8edaa1d2c8b3ac7ebe2a5dc1e67e234ba56248c8b292746001830a924c112eac"),
        ),
        (),
    ),
    Place(
        "1725.311(e)", "20 Ill. Adm. Code 1725.311(e)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the list of changes adds these words", False, "ca266603126cc1a014872dbd8e4b507079b9541a5ef37aa5fefefa35bacca1e1", "594f7857ea631baa6c54a53c745814b94cf4edfa71fc6bd3480d2ad6886ade6c"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "c830e84bcf87ce7d45633a7e977eaa39e47b4cecc6e3128c96c8db8663bd8386", "594f7857ea631baa6c54a53c745814b94cf4edfa71fc6bd3480d2ad6886ade6c"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "594f7857ea631baa6c54a53c745814b94cf4edfa71fc6bd3480d2ad6886ade6c"),
        ),
        (),
    ),
    Place(
        "1725.311(f)", "20 Ill. Adm. Code 1725.311(f)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the list of changes; the article before the new words came with them", False, "816e43b605508f18f9dd345d76e536cdb6a75eff432fab17c5fa26facc626f5b", "679d1b7beebebed99d38fc144a66aa348ebd3068dc504e1ad16bb3da0c1b447f"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "38f0778314fcdeb81f30fa9aec910589f189bfa579c50bb70c3ac86c3b5a5d94", "679d1b7beebebed99d38fc144a66aa348ebd3068dc504e1ad16bb3da0c1b447f"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "679d1b7beebebed99d38fc144a66aa348ebd3068dc504e1ad16bb3da0c1b447f"),
        ),
        (),
    ),
    Place(
        "1725.311(g)", "20 Ill. Adm. Code 1725.311(g)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "dc9378578b5e27ad8a6a00d34254569939fcb9087168e9df1c8e9d3910e92a97", "b7e06b115c4509539a46ea97cfff9f5cbf7f905c3152c2f924065522c62ec3a4"),
        ),
        (),
    ),
    Place(
        "1725.311(h)", "20 Ill. Adm. Code 1725.311(h)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "282707c9b4f88e703a427716640343bc5d6510a9689f543818b1cef3edd2b9a3", "ee7bb641cde59eb6b9fc3a66696996c4d076d1fe00dd94ae073fa37ef896e615"),
        ),
        (),
    ),
    Place(
        "1725.311(i)", "20 Ill. Adm. Code 1725.311(i)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "a2312a48a375c1284c57c35dae38c73424477c9a9a84633fd253853b6eeff440", "e3f16fe5f57be333fd7f7112e64be9471c533f44ac1cd5da244098a478016762"),
        ),
        (),
    ),
    Place(
        "1725.311(i)(1)", "20 Ill. Adm. Code 1725.311(i)(1)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "item 15: clarifies that the Certification Exam may be conducted electronically", False, "9d1af3c8ea0fc4a4c053b3217699a73a4b51a8b2f4bfc681ebf522a73403f7f8", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "7783556ffe45ddf877cdf48fc305a1fb79b214d11de9720048aaa6cc57c6c5e3", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1725.311(i)(2)", "20 Ill. Adm. Code 1725.311(i)(2)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "item 15: sets the passing score; the sentence names a day after the text in force; that the old words ended with a semicolon is presumed from (1) and (3)", False, "0c09a3ab76f1a04aea53502f96e1c7a758c1e967a0b46d36fd742ea9e5b2b113", "afaea742df61c30a69325ee7ab59f71d109148dd0dd138cc99a330147a08293b"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "b95d9a1e5f8241577d7bbdc924bea7682dc70e3d4b619c66e4e8f95eed276fc3", "f15f9b14b14b4c63d5c3f5230daef497a30751ac512c3b30d07a6084d60e2f7e"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b2b7fc107dbd99d850ccf28236f91dcf1929868458eabc252a17f1044e109cea"),
        ),
        (),
    ),
    Place(
        "1725.311(i)(3)", "20 Ill. Adm. Code 1725.311(i)(3)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the list of changes adds these words", False, "40212af83a4823bd9f9fbe9a66abd80a49dfa885feff73254b22872f66c78ee2", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "490f20e5205c3c68f35c1823836c37a6ad27c58e9796e9fd6f03e6df1598b975", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1725.311(i)(4)", "20 Ill. Adm. Code 1725.311(i)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "168e5653925b81524c9b19e70b7a47db23fea0e26e693596d7e2df85e9033cf2", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1725.311(i)(5)", "20 Ill. Adm. Code 1725.311(i)(5)", "", "item", TIMELINES[1],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "", False, "3b33c558f4e32d0f836c999f7ba712907df306bb2fef47fbbd5d17db24ffd549", "a4576d326a80d83624557749fd2e9a332b3c79dfaedc9e7cf5bc1e384d04400d"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "adf657d7b16979205ca10a1ed42d4d63eb6af04da36c9ac76758acd3f4d15c3f", "a4576d326a80d83624557749fd2e9a332b3c79dfaedc9e7cf5bc1e384d04400d"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "a4576d326a80d83624557749fd2e9a332b3c79dfaedc9e7cf5bc1e384d04400d"),
        ),
        (),
    ),
)

SPECS = (
    Spec("number", "hours", 3600000000, False, 0, 36000000000000, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "hours", 3600000000, False, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("number", "percent", 1000000, False, 60000000, 80000000, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "excused_absence_hours", "determination", 1, "1725.311(a)", s1725_311_a__excused_absence_hours_determination,
        (("excused_absence_hours", 0), ("excused_absence_hours:given", 0)), ("excused_absence_hours:made",), 0, 0,
        TIMELINES[0], ((0, ("excused absences may be granted by the director of the academy under certain limited circumstances beyond the intern's control, which may include, but shall not be limited to, a death in the family, illness, disability, or a transportation breakdown.",)),),
        "",
        (
            Step("determination", "excused absence hours", (), ("excused_absence_hours:made", False, 0, 36000000000000), "v0", SPECS[0]),
        ),
        SPECS[0], None, "", ("The list of reasons is open; unlike 1720.20(a) it does not name a court subpoena (DD-25).",), "",
    ),
    Rule(
        "attend_regularly", "norm", 1, "1725.311(a)", s1725_311_a__attend_regularly_norm,
        (("attend_regularly", 1),), (), 0, 4,
        TIMELINES[0], ((0, ("Regular attendance at all sessions is required.",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("norm", "no time stated", (0,), ("duty", "intern", "", (0, None, None, None, None, None), False), "v0", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "hours_excused", "define", 1, "1725.311(a)", s1725_311_a__hours_excused,
        (("hours_excused", 5),), ("excused_absence_hours",), 4, 2,
        TIMELINES[0], ((0, ("excused absences may be granted by the director of the academy",)),),
        "excused absence hours when excused absence hours is not none; otherwise 0 hours",
        (
            Step("fact", "excused absence hours", (), ("excused_absence_hours",), "v0", SPECS[0]),
            Step("void", "excused absence hours is none", (0,), (), "p0", SPECS[1]),
            Step("not", "excused absence hours is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "excused absence hours", (), ("excused_absence_hours",), "v1", SPECS[0]),
            Step("literal", "0 hours", (), (0,), "", SPECS[3]),
            Step("if", "excused absence hours when excused absence hours is not none; otherwise 0 hours", (2, 3, 4), (), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "counted_absence_hours", "define", 1, "1725.311(a)", s1725_311_a__counted_absence_hours,
        (("counted_absence_hours", 6),), ("absence_hours", "hours_excused", "absences_counted"), 6, 2,
        TIMELINES[0], ((0, ("absences shall not exceed 10 percent",)),),
        "absence hours where absences counted is every absence; absence hours minus hours excused where absences counted is unexcused only",
        (
            Step("selector", "absences counted is every absence", (), ("absences_counted", "every_absence"), "p0", SPECS[1]),
            Step("fact", "absence hours", (), ("absence_hours",), "v0", SPECS[0]),
            Step("selector", "absences counted is unexcused only", (), ("absences_counted", "unexcused_only"), "p1", SPECS[1]),
            Step("fact", "absence hours", (), ("absence_hours",), "v1", SPECS[0]),
            Step("rule", "hours excused", (), ("hours_excused",), "v2", SPECS[3]),
            Step("sum", "absence hours minus hours excused", (3, 4), (True,), "v3", SPECS[3]),
            Step("chosen", "absence hours where absences counted is every absence; absence hours minus hours excused where absences counted is unexcused only", (0, 1, 2, 5), ("absences_counted",), "v4", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "attendance_sufficient", "define", 1, "1725.311(a)", s1725_311_a__attendance_sufficient,
        (("attendance_sufficient", 3),), ("counted_absence_hours", "total_instruction_hours"), 8, 1,
        TIMELINES[0], ((0, ("absences shall not exceed 10 percent of the total hours of instruction",)),),
        "(counted absence hours over total instruction hours) is at most 10%",
        (
            Step("rule", "counted absence hours", (), ("counted_absence_hours",), "v0", SPECS[3]),
            Step("fact", "total instruction hours", (), ("total_instruction_hours",), "v1", SPECS[0]),
            Step("literal", "10%", (), (10000000,), "", SPECS[4]),
            Step("ratio", "(counted absence hours over total instruction hours) is at most 10%", (0, 1, 2), ("le", 100000000), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "intern_attendance_met", "question", 1, "1725.311(a)", s1725_311_a__intern_attendance_met,
        (("intern_attendance_met", 0),), ("attendance_sufficient",), 9, 0,
        TIMELINES[0], (),
        "attendance sufficient",
        (
            Step("rule", "attendance sufficient", (), ("attendance_sufficient",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "program end on", ("program_end_on",), s1725_311_a__intern_attendance_met__governed_by), "Does this intern meet the attendance requirement?", ("10 percent of any course of instruction: where a Program has several courses, each is asked about by itself.",), "",
    ),
    Rule(
        "notebook_adequate", "define", 1, "1725.311(b)", s1725_311_b__notebook_adequate,
        (("notebook_adequate", 4),), ("notebook_neat", "notebook_legible", "notebook_accurate", "notebook_sufficient"), 9, 5,
        TIMELINES[0], ((0, ("Maintenance of an adequate classroom notebook is required.", "for purposes of this subsection, refers to:")),),
        "notebook neat and notebook legible and notebook accurate and notebook sufficient",
        (
            Step("fact", "notebook neat", (), ("notebook_neat",), "p0", SPECS[1]),
            Step("fact", "notebook legible", (), ("notebook_legible",), "p1", SPECS[1]),
            Step("fact", "notebook accurate", (), ("notebook_accurate",), "p2", SPECS[1]),
            Step("fact", "notebook sufficient", (), ("notebook_sufficient",), "p3", SPECS[1]),
            Step("and", "notebook neat and notebook legible and notebook accurate and notebook sufficient", (0, 1, 2, 3), (), "p4", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "notebook_neat", "determination", 1, "1725.311(b)(1)", s1725_311_b_1__notebook_neat_determination,
        (("notebook_neat", 0), ("notebook_neat:given", 0)), ("notebook_neat:made",), 14, 1,
        TIMELINES[0], ((0, ("Neatness. Concise organization of the notes. All notes and handouts will be placed in the book received during the course. Division into topics is required",)),),
        "",
        (
            Step("determination", "notebook neat", (), ("notebook_neat:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "notebook_legible", "determination", 1, "1725.311(b)(2)", s1725_311_b_2__notebook_legible_determination,
        (("notebook_legible", 0), ("notebook_legible:given", 0)), ("notebook_legible:made",), 15, 1,
        TIMELINES[0], ((0, ("Legibility. Recording of notes in brief, clear, complete sentences, underlining the important items",)),),
        "",
        (
            Step("determination", "notebook legible", (), ("notebook_legible:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "notebook_accurate", "determination", 1, "1725.311(b)(3)", s1725_311_b_3__notebook_accurate_determination,
        (("notebook_accurate", 0), ("notebook_accurate:given", 0)), ("notebook_accurate:made",), 16, 1,
        TIMELINES[0], ((0, ("Accuracy. The notes taken in class must precisely reflect the content of the class",)),),
        "",
        (
            Step("determination", "notebook accurate", (), ("notebook_accurate:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "notebook_sufficient", "determination", 1, "1725.311(b)(4)", s1725_311_b_4__notebook_sufficient_determination,
        (("notebook_sufficient", 0), ("notebook_sufficient:given", 0)), ("notebook_sufficient:made",), 17, 1,
        TIMELINES[0], ((0, ("Sufficiency of Content. Recording in the intern's notebook should be in the intern's own words. The intern should strive to achieve condensation of the material clearly and concisely.",)),),
        "",
        (
            Step("determination", "notebook sufficient", (), ("notebook_sufficient:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "firearms_requirement_met", "define", 1, "1725.311(c)", s1725_311_c__firearms_requirement_met,
        (("firearms_requirement_met", 0),), ("firearms_qualified",), 18, 1,
        TIMELINES[0], (),
        "firearms qualified",
        (
            Step("fact", "firearms qualified", (), ("firearms_qualified",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "skills_satisfactory", "determination", 1, "1725.311(d)", s1725_311_d__skills_satisfactory_determination,
        (("skills_satisfactory", 0), ("skills_satisfactory:given", 0)), ("skills_satisfactory:made",), 19, 1,
        TIMELINES[0], ((0, ("Separate evaluation of any skill-oriented performance requirements shall be made by the designated director of the academy on a satisfactory/unsatisfactory basis.",)),),
        "",
        (
            Step("determination", "skills satisfactory", (), ("skills_satisfactory:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "average_needed", "define", 1, "1725.311(d)", s1725_311_d__average_needed,
        (("average_needed", 4),), ("average_rounding",), 20, 2,
        TIMELINES[0], ((0, ("An overall average of 70 percent",)),),
        "70% where average rounding is exact; 69.5% where average rounding is nearest whole",
        (
            Step("selector", "average rounding is exact", (), ("average_rounding", "exact"), "p0", SPECS[1]),
            Step("literal", "70%", (), (70000000,), "", SPECS[4]),
            Step("selector", "average rounding is nearest whole", (), ("average_rounding", "nearest_whole"), "p1", SPECS[1]),
            Step("literal", "69.5%", (), (69500000,), "", SPECS[4]),
            Step("chosen", "70% where average rounding is exact; 69.5% where average rounding is nearest whole", (0, 1, 2, 3), ("average_rounding",), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "written_average_met", "define", 1, "1725.311(d)", s1725_311_d__written_average_met,
        (("written_average_met", 2),), ("written_exam_average_percent", "average_needed"), 22, 1,
        TIMELINES[0], ((0, ("An overall average of 70 percent must be achieved on all written examinations",)),),
        "written exam average percent is at least average needed",
        (
            Step("fact", "written exam average percent", (), ("written_exam_average_percent",), "v0", SPECS[5]),
            Step("rule", "average needed", (), ("average_needed",), "v1", SPECS[4]),
            Step("compare", "written exam average percent is at least average needed", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "conduct_standards_met", "determination", 1, "1725.311(e)", s1725_311_e__conduct_standards_met_determination,
        (("conduct_standards_met", 0), ("conduct_standards_met:given", 0)), ("conduct_standards_met:made",), 23, 1,
        TIMELINES[1], ((0, ("These standards shall include demeanor, deportment and compliance with the discipline and regulations of the facility or course.",)), (1, ("These standards shall include demeanor, deportment and compliance with the discipline and regulations of the facility or course.",))),
        "",
        (
            Step("determination", "conduct standards met", (), ("conduct_standards_met:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("That compliance is required is taken from the heading of the Section; (e) says that there shall be standards.",), "",
    ),
    Rule(
        "establish_conduct_standards", "norm", 1, "1725.311(e)", s1725_311_e__establish_conduct_standards_norm,
        (("establish_conduct_standards", 1),), (), 24, 4,
        TIMELINES[1], ((0, ("The director of the academy shall establish standards of conduct for the intern",)), (1, ("The director of the academy shall establish standards of conduct for the intern",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("norm", "no time stated", (0,), ("duty", "academy_director", "", (0, None, None, None, None, None), False), "v0", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "review_conduct_standards", "norm", 1, "1725.311(e)", s1725_311_e__review_conduct_standards_norm,
        (("review_conduct_standards", 3), ("review_conduct_standards:due", 1)), ("standards_implemented_on", "standards_approved_on"), 28, 4,
        TIMELINES[1], ((0, ("These standards shall be reviewed and approved by the Executive Director prior to implementation.",)), (1, ("These standards shall be reviewed and approved by the Executive Director prior to implementation.",))),
        "by standards implemented on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "standards implemented on", (), ("standards_implemented_on",), "v0", SPECS[6]),
            Step("fact", "standards approved on", (), ("standards_approved_on",), "v1", SPECS[7]),
            Step("norm", "by standards implemented on", (0, 1, 2), ("duty", "executive_director", "academy_director", (0, None, 1, None, 2, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", ("On the day of implementation the hour counts, and the duty knows only days: see standards_approved_first.",), "",
    ),
    Rule(
        "standards_approved_first", "define", 1, "1725.311(e)", s1725_311_e__standards_approved_first,
        (("standards_approved_first", 15),), ("standards_approved_on", "standards_implemented_on", "approved_before_use_that_day"), 32, 10,
        TIMELINES[1], ((0, ("These standards shall be reviewed and approved by the Executive Director prior to implementation.",)), (1, ("These standards shall be reviewed and approved by the Executive Director prior to implementation.",))),
        "approved before use that day when standards approved on is not none and standards approved on is standards implemented on; otherwise standards approved on is not none and standards approved on is before standards implemented on",
        (
            Step("fact", "standards approved on", (), ("standards_approved_on",), "v0", SPECS[6]),
            Step("void", "standards approved on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "standards approved on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "standards approved on", (), ("standards_approved_on",), "v1", SPECS[6]),
            Step("fact", "standards implemented on", (), ("standards_implemented_on",), "v2", SPECS[6]),
            Step("compare", "standards approved on is standards implemented on", (3, 4), ("eq",), "p2", SPECS[1]),
            Step("and", "standards approved on is not none and standards approved on is standards implemented on", (2, 5), (), "p3", SPECS[1]),
            Step("fact", "approved before use that day", (), ("approved_before_use_that_day",), "p4", SPECS[1]),
            Step("fact", "standards approved on", (), ("standards_approved_on",), "v3", SPECS[6]),
            Step("void", "standards approved on is none", (8,), (), "p5", SPECS[1]),
            Step("not", "standards approved on is not none", (9,), (), "p6", SPECS[1]),
            Step("fact", "standards approved on", (), ("standards_approved_on",), "v4", SPECS[6]),
            Step("fact", "standards implemented on", (), ("standards_implemented_on",), "v5", SPECS[6]),
            Step("compare", "standards approved on is before standards implemented on", (11, 12), ("lt",), "p7", SPECS[1]),
            Step("and", "standards approved on is not none and standards approved on is before standards implemented on", (10, 13), (), "p8", SPECS[1]),
            Step("if", "approved before use that day when standards approved on is not none and standards approved on is standards implemented on; otherwise standards approved on is not none and standards approved on is before standards implemented on", (6, 7, 14), (), "p9", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "conduct_standards_approved", "question", 1, "1725.311(e)", s1725_311_e__conduct_standards_approved,
        (("conduct_standards_approved", 0),), ("standards_approved_first",), 42, 0,
        TIMELINES[1], (),
        "standards approved first",
        (
            Step("rule", "standards approved first", (), ("standards_approved_first",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "standards implemented on", ("standards_implemented_on",), s1725_311_e__conduct_standards_approved__governed_by), "Were the academy's standards of conduct approved before they were put into use?", ("Whether standards that were not approved bind an intern is not stated.",), "",
    ),
    Rule(
        "of_good_character", "determination", 1, "1725.311(f)", s1725_311_f__of_good_character_determination,
        (("of_good_character", 0), ("of_good_character:given", 0)), ("of_good_character:made",), 42, 1,
        TIMELINES[1], ((0, ("is a person of good character",)), (1, ("is a person of good character",))),
        "",
        (
            Step("determination", "of good character", (), ("of_good_character:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("The text names nobody who determines it, and has the intern certify it; that the Board judges is assumed.",), "",
    ),
    Rule(
        "involves_moral_turpitude", "determination", 1, "1725.311(f)", s1725_311_f__involves_moral_turpitude_determination,
        (("involves_moral_turpitude", 0), ("involves_moral_turpitude:given", 0)), ("involves_moral_turpitude:made",), 43, 1,
        TIMELINES[1], ((0, ("a crime involving moral turpitude",)), (1, ("a crime involving moral turpitude",))),
        "",
        (
            Step("determination", "involves moral turpitude", (), ("involves_moral_turpitude:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("No office is named, and this Part says nothing of what it means; 1720.35(b) does, for trainees.",), "",
    ),
    Rule(
        "certify_good_character", "norm", 1, "1725.311(f)", s1725_311_f__certify_good_character_norm,
        (("certify_good_character", 2),), ("character_certification_on",), 44, 4,
        TIMELINES[1], ((0, ("Each intern shall provide, on a form prescribed by the Board, certification that",)), (1, ("Each intern shall provide, on a form prescribed by the Board, certification that",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "character certification on", (), ("character_certification_on",), "v0", SPECS[7]),
            Step("norm", "no time stated", (0, 1), ("duty", "intern", "board", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "no_conviction_named", "define", 1, "1725.311(f)", s1725_311_f__no_conviction_named,
        (("no_conviction_named", 6),), ("felony_conviction", "other_crime_conviction", "involves_moral_turpitude"), 48, 7,
        TIMELINES[1], ((0, ("has not been convicted of a felony offense or a crime involving moral turpitude",)), (1, ("has not been convicted of a felony offense or a crime involving moral turpitude",))),
        "not felony conviction and not (other crime conviction and involves moral turpitude)",
        (
            Step("fact", "felony conviction", (), ("felony_conviction",), "p0", SPECS[1]),
            Step("not", "not felony conviction", (0,), (), "p1", SPECS[1]),
            Step("fact", "other crime conviction", (), ("other_crime_conviction",), "p2", SPECS[1]),
            Step("fact", "involves moral turpitude", (), ("involves_moral_turpitude",), "p3", SPECS[1]),
            Step("and", "other crime conviction and involves moral turpitude", (2, 3), (), "p4", SPECS[1]),
            Step("not", "not (other crime conviction and involves moral turpitude)", (4,), (), "p5", SPECS[1]),
            Step("and", "not felony conviction and not (other crime conviction and involves moral turpitude)", (1, 5), (), "p6", SPECS[1]),
        ),
        SPECS[1], None, "", ("Decertifiable misdemeanors are not named here; they are in 1720.35(a)(2) (DD-26).",), "",
    ),
    Rule(
        "certification_given", "define", 1, "1725.311(f)", s1725_311_f__certification_given,
        (("certification_given", 6),), ("character_certification_on",), 55, 4,
        TIMELINES[1], ((0, ("Each intern shall provide, on a form prescribed by the Board, certification that",)), (1, ("Each intern shall provide, on a form prescribed by the Board, certification that",))),
        "character certification on is not none and character certification on is on or before asked on",
        (
            Step("fact", "character certification on", (), ("character_certification_on",), "v0", SPECS[6]),
            Step("void", "character certification on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "character certification on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "character certification on", (), ("character_certification_on",), "v1", SPECS[6]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v2", SPECS[6]),
            Step("compare", "character certification on is on or before asked on", (3, 4), ("le",), "p2", SPECS[1]),
            Step("and", "character certification on is not none and character certification on is on or before asked on", (2, 5), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "character_certified", "define", 1, "1725.311(f)", s1725_311_f__character_certified,
        (("character_certified", 7),), ("certification_given", "of_good_character", "no_conviction_named", "certification_must_be_true"), 59, 5,
        TIMELINES[1], ((0, ("Each intern shall provide, on a form prescribed by the Board, certification that",)), (1, ("Each intern shall provide, on a form prescribed by the Board, certification that",))),
        "certification given and of good character and no conviction named where certification must be true is must be true; certification given where certification must be true is form is enough",
        (
            Step("selector", "certification must be true is must be true", (), ("certification_must_be_true", "must_be_true"), "p0", SPECS[1]),
            Step("rule", "certification given", (), ("certification_given",), "", SPECS[1]),
            Step("fact", "of good character", (), ("of_good_character",), "p1", SPECS[1]),
            Step("rule", "no conviction named", (), ("no_conviction_named",), "", SPECS[1]),
            Step("and", "certification given and of good character and no conviction named", (1, 2, 3), (), "p2", SPECS[1]),
            Step("selector", "certification must be true is form is enough", (), ("certification_must_be_true", "form_is_enough"), "p3", SPECS[1]),
            Step("rule", "certification given", (), ("certification_given",), "", SPECS[1]),
            Step("chosen", "certification given and of good character and no conviction named where certification must be true is must be true; certification given where certification must be true is form is enough", (0, 4, 5, 6), ("certification_must_be_true",), "p4", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "intern_character_certified", "question", 1, "1725.311(f)", s1725_311_f__intern_character_certified,
        (("intern_character_certified", 0),), ("character_certified",), 64, 0,
        TIMELINES[1], (),
        "character certified",
        (
            Step("rule", "character certified", (), ("character_certified",), "", SPECS[1]),
        ),
        SPECS[1], None, "Has this intern provided the certification of good character that is required?", (), "",
    ),
    Rule(
        "under_training_that_day", "define", 1, "1725.311(f)", s1725_311_f__under_training_that_day,
        (("under_training_that_day", 14),), ("arrest_or_conviction_on", "program_start_on", "program_end_on"), 64, 9,
        TIMELINES[1], ((0, ("while the intern is undergoing intern training",)), (1, ("while the intern is undergoing intern training",))),
        "(arrest or conviction on is not none and arrest or conviction on is on or after program start on) and (arrest or conviction on is not none and arrest or conviction on is on or before program end on)",
        (
            Step("fact", "arrest or conviction on", (), ("arrest_or_conviction_on",), "v0", SPECS[6]),
            Step("void", "arrest or conviction on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "arrest or conviction on is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "arrest or conviction on", (), ("arrest_or_conviction_on",), "v1", SPECS[6]),
            Step("fact", "program start on", (), ("program_start_on",), "v2", SPECS[6]),
            Step("compare", "arrest or conviction on is on or after program start on", (3, 4), ("ge",), "p2", SPECS[1]),
            Step("and", "arrest or conviction on is not none and arrest or conviction on is on or after program start on", (2, 5), (), "p3", SPECS[1]),
            Step("fact", "arrest or conviction on", (), ("arrest_or_conviction_on",), "v3", SPECS[6]),
            Step("void", "arrest or conviction on is none", (7,), (), "p4", SPECS[1]),
            Step("not", "arrest or conviction on is not none", (8,), (), "p5", SPECS[1]),
            Step("fact", "arrest or conviction on", (), ("arrest_or_conviction_on",), "v4", SPECS[6]),
            Step("fact", "program end on", (), ("program_end_on",), "v5", SPECS[6]),
            Step("compare", "arrest or conviction on is on or before program end on", (10, 11), ("le",), "p6", SPECS[1]),
            Step("and", "arrest or conviction on is not none and arrest or conviction on is on or before program end on", (9, 12), (), "p7", SPECS[1]),
            Step("and", "(arrest or conviction on is not none and arrest or conviction on is on or after program start on) and (arrest or conviction on is not none and arrest or conviction on is on or before program end on)", (6, 13), (), "p8", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "notify_board_of_arrest", "norm", 1, "1725.311(f)", s1725_311_f__notify_board_of_arrest_norm,
        (("notify_board_of_arrest", 3),), ("under_training_that_day", "arrest_or_conviction_on", "board_notified_on"), 73, 4,
        TIMELINES[1], ((0, ("An intern shall immediately notify the Board in writing of all arrests and convictions",)), (1, ("An intern shall immediately notify the Board in writing of all arrests and convictions",))),
        "immediately after arrest or conviction on",
        (
            Step("rule", "under training that day", (), ("under_training_that_day",), "", SPECS[1]),
            Step("fact", "arrest or conviction on", (), ("arrest_or_conviction_on",), "v0", SPECS[6]),
            Step("fact", "board notified on", (), ("board_notified_on",), "v1", SPECS[7]),
            Step("norm", "immediately after arrest or conviction on", (0, 1, 2), ("duty", "intern", "board", (0, 1, None, None, 2, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], Governor("date", "arrest or conviction on", ("arrest_or_conviction_on",), s1725_311_f__notify_board_of_arrest_norm__governed_by), "", (), "",
    ),
    Rule(
        "arrest_notice_in_time", "question", 1, "1725.311(f)", s1725_311_f__arrest_notice_in_time,
        (("arrest_notice_in_time", 1),), ("notify_board_of_arrest",), 77, 1,
        TIMELINES[1], (),
        "notify board of arrest is done on time",
        (
            Step("rule", "notify board of arrest", (), ("notify_board_of_arrest",), "v0", SPECS[2]),
            Step("states", "notify board of arrest is done on time", (0,), (("done_on_time",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Was the Board notified of the arrest or conviction immediately?", ("Immediately is no number of days: only notice on the same day is in time without a judgement.",), "",
    ),
    Rule(
        "notice_in_order", "define", 1, "1725.311(f)", s1725_311_f__notice_in_order,
        (("notice_in_order", 1),), ("notify_board_of_arrest",), 78, 1,
        TIMELINES[1], ((0, ("An intern shall immediately notify the Board in writing of all arrests and convictions",)), (1, ("An intern shall immediately notify the Board in writing of all arrests and convictions",))),
        "notify board of arrest is one of not triggered, done on time",
        (
            Step("rule", "notify board of arrest", (), ("notify_board_of_arrest",), "v0", SPECS[2]),
            Step("states", "notify board of arrest is one of not triggered, done on time", (0,), (("not_triggered", "done_on_time"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "bring_equipment", "norm", 1, "1725.311(g)", s1725_311_g__bring_equipment_norm,
        (("bring_equipment", 1),), (), 79, 4,
        TIMELINES[0], ((0, ("Each intern will bring such equipment and clothing to training sessions as is required by the Board and/or academy.",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("norm", "no time stated", (0,), ("duty", "intern", "", (0, None, None, None, None, None), False), "v0", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "equipment_in_order", "define", 1, "1725.311(g)", s1725_311_g__equipment_in_order,
        (("equipment_in_order", 0),), ("equipment_brought",), 83, 1,
        TIMELINES[0], ((0, ("such equipment and clothing to training sessions as is required by the Board and/or academy",)),),
        "equipment brought",
        (
            Step("fact", "equipment brought", (), ("equipment_brought",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "other_law_met", "define", 1, "1725.311(h)", s1725_311_h__other_law_met,
        (("other_law_met", 3),), ("foid_valid", "il_driver_license_valid", "other_legal_requirements_met"), 84, 4,
        TIMELINES[0], ((0, ("Interns must comply with all other requirements set by federal or State law",)),),
        "foid valid and il driver license valid and other legal requirements met",
        (
            Step("fact", "foid valid", (), ("foid_valid",), "p0", SPECS[1]),
            Step("fact", "il driver license valid", (), ("il_driver_license_valid",), "p1", SPECS[1]),
            Step("fact", "other legal requirements met", (), ("other_legal_requirements_met",), "p2", SPECS[1]),
            Step("and", "foid valid and il driver license valid and other legal requirements met", (0, 1, 2), (), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "intern_requirements_met", "question", 1, "1725.311(h)", s1725_311_h__intern_requirements_met,
        (("intern_requirements_met", 10),), ("attendance_sufficient", "notebook_adequate", "firearms_requirement_met", "written_average_met", "skills_satisfactory", "conduct_standards_met", "character_certified", "notice_in_order", "equipment_in_order", "other_law_met"), 88, 3,
        TIMELINES[0], (),
        "attendance sufficient and notebook adequate and firearms requirement met and written average met and skills satisfactory and conduct standards met and character certified and notice in order and equipment in order and other law met",
        (
            Step("rule", "attendance sufficient", (), ("attendance_sufficient",), "", SPECS[1]),
            Step("rule", "notebook adequate", (), ("notebook_adequate",), "", SPECS[1]),
            Step("rule", "firearms requirement met", (), ("firearms_requirement_met",), "", SPECS[1]),
            Step("rule", "written average met", (), ("written_average_met",), "", SPECS[1]),
            Step("fact", "skills satisfactory", (), ("skills_satisfactory",), "p0", SPECS[1]),
            Step("fact", "conduct standards met", (), ("conduct_standards_met",), "p1", SPECS[1]),
            Step("rule", "character certified", (), ("character_certified",), "", SPECS[1]),
            Step("rule", "notice in order", (), ("notice_in_order",), "", SPECS[1]),
            Step("rule", "equipment in order", (), ("equipment_in_order",), "", SPECS[1]),
            Step("rule", "other law met", (), ("other_law_met",), "", SPECS[1]),
            Step("and", "attendance sufficient and notebook adequate and firearms requirement met and written average met and skills satisfactory and conduct standards met and character certified and notice in order and equipment in order and other law met", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (), "p2", SPECS[1]),
        ),
        SPECS[1], Governor("date", "program end on", ("program_end_on",), s1725_311_h__intern_requirements_met__governed_by), "Does this intern meet the minimum requirements of Section 1725.311(a) to (h)?", ("1725.307, 1725.308 and 1725.310, on standards and curriculum, are not on file: yes does not mean that the Program is completed.",), "",
    ),
    Rule(
        "intern_program_completed", "question", 1, "1725.311(h)", s1725_311_h__intern_program_completed,
        (("intern_program_completed", 4),), ("intern_requirements_met",), 91, 4,
        TIMELINES[0], (),
        "intern requirements met and what 1725.307 says and what 1725.308 says and what 1725.310 says",
        (
            Step("rule", "intern requirements met", (), ("intern_requirements_met",), "", SPECS[1]),
            Step("not_encoded", "what 1725.307 says", (), ("1725.307",), "p0", SPECS[1]),
            Step("not_encoded", "what 1725.308 says", (), ("1725.308",), "p1", SPECS[1]),
            Step("not_encoded", "what 1725.310 says", (), ("1725.310",), "p2", SPECS[1]),
            Step("and", "intern requirements met and what 1725.307 says and what 1725.308 says and what 1725.310 says", (0, 1, 2, 3), (), "p3", SPECS[1]),
        ),
        SPECS[1], Governor("date", "program end on", ("program_end_on",), s1725_311_h__intern_program_completed__governed_by), "Has this intern successfully completed the Program?", ("The answer can be no; it can never be yes while these Sections are not on file.",), "",
    ),
    Rule(
        "examination_passed", "define", 1, "1725.311(i)", s1725_311_i__examination_passed,
        (("examination_passed", 2),), ("exam_score_percent", "passing_score"), 95, 1,
        TIMELINES[0], ((0, ("An intern shall pass the State Certification Examination",)),),
        "exam score percent is at least passing score",
        (
            Step("fact", "exam score percent", (), ("exam_score_percent",), "v0", SPECS[5]),
            Step("rule", "passing score", (), ("passing_score",), "v1", SPECS[4]),
            Step("compare", "exam score percent is at least passing score", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "intern_passed_examination", "question", 1, "1725.311(i)", s1725_311_i__intern_passed_examination,
        (("intern_passed_examination", 0),), ("examination_passed",), 96, 0,
        TIMELINES[0], (),
        "examination passed",
        (
            Step("rule", "examination passed", (), ("examination_passed",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "score text day", ("score_text_day",), s1725_311_i__intern_passed_examination__governed_by), "Did this intern pass the State Certification Examination?", (), "",
    ),
    Rule(
        "examination_requirement_met", "define", 1, "1725.311(i)", s1725_311_i__examination_requirement_met,
        (("examination_requirement_met:base", 0),), ("examination_passed",), 96, 0,
        TIMELINES[0], ((0, ("to qualify as a Certified Law Enforcement Intern under the Act",)),),
        "examination passed",
        (
            Step("rule", "examination passed", (), ("examination_passed",), "", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "act_otherwise", "exception", 1, "1725.311(i)", s1725_311_i__act_otherwise_exception,
        (("act_otherwise:applies", 1), ("act_otherwise", 2)), ("act_provides_otherwise",), 96, 2,
        TIMELINES[0], ((0, ("except as is otherwise provided for in the Act",)),),
        "act provides otherwise",
        (
            Step("fact", "act provides otherwise", (), ("act_provides_otherwise",), "p0", SPECS[1]),
            Step("and", "exception act otherwise applies", (0,), (), "p1", SPECS[1]),
            Step("literal", "yes", (), (True,), "", SPECS[1]),
        ),
        SPECS[1], None, "", (), "examination_requirement_met",
    ),
    Rule(
        "intern_qualifies_by_examination", "question", 1, "1725.311(i)", s1725_311_i__intern_qualifies_by_examination,
        (("intern_qualifies_by_examination", 0),), ("examination_requirement_met",), 98, 0,
        TIMELINES[0], (),
        "examination requirement met",
        (
            Step("rule", "examination requirement met", (), ("examination_requirement_met",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "score text day", ("score_text_day",), s1725_311_i__intern_qualifies_by_examination__governed_by), "Has this intern met the examination requirement for a Certified Law Enforcement Intern?", ("What else the Act requires for that qualification is not on file.",), "",
    ),
    Rule(
        "intern_retake_allowed", "question", 1, "1725.311(i)", s1725_311_i__intern_retake_allowed,
        (("intern_retake_allowed", 0),), (), 98, 1,
        TIMELINES[0], (),
        "what 1725.312 says",
        (
            Step("not_encoded", "what 1725.312 says", (), ("1725.312",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "May an intern who did not pass take the State Certification Examination again?", ("Re-takes are in 1725.312, which is not on file: no number of re-takes and no time for them can be given here.",), "",
    ),
    Rule(
        "examination_requirement_met", "fold", 1, "1725.311(i)", s1725_311_i__examination_requirement_met_fold,
        (("examination_requirement_met", 3),), ("examination_requirement_met:base", "act_otherwise:applies", "act_otherwise"), 99, 1,
        None, (),
        "examination requirement met with its exceptions",
        (
            Step("rule", "examination requirement met", (), ("examination_requirement_met:base",), "", SPECS[1]),
            Step("rule", "act otherwise applies", (), ("act_otherwise:applies",), "", SPECS[1]),
            Step("rule", "act otherwise", (), ("act_otherwise",), "", SPECS[1]),
            Step("rank", "examination requirement met, unless act otherwise", (1, 2, 0), ("act_otherwise",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "announced_passing_score_percent", "determination", 1, "1725.311(i)(2)", s1725_311_i_2__announced_passing_score_percent_determination,
        (("announced_passing_score_percent", 0), ("announced_passing_score_percent:given", 0)), ("announced_passing_score_percent:made",), 100, 0,
        TIMELINES[1], ((0, ("within the range of 60 to 80 percent of the total score",)), (1, ("within the range of 60 to 80 percent of the total score",))),
        "",
        (
            Step("determination", "announced passing score percent", (), ("announced_passing_score_percent:made", True, 60000000, 80000000), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "passing_score", "define", 1, "1725.311(i)(2)", s1725_311_i_2__passing_score,
        (("passing_score", 0),), ("announced_passing_score_percent",), 100, 0,
        TIMELINES[2], ((0, ("The minimum passing score will be established within the range of 60 to 80 percent",)),),
        "announced passing score percent",
        (
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v0", SPECS[8]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "score_text_day", "define", 1, "1725.311(i)(2)", s1725_311_i_2__score_text_day,
        (("score_text_day", 4),), ("exam_date", "switch_text_day", "score_reaches_back"), 100, 2,
        TIMELINES[1], (),
        "exam date where score reaches back is text of exam day; switch text day where score reaches back is text of the switch",
        (
            Step("selector", "score reaches back is text of exam day", (), ("score_reaches_back", "text_of_exam_day"), "p0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[6]),
            Step("selector", "score reaches back is text of the switch", (), ("score_reaches_back", "text_of_the_switch"), "p1", SPECS[1]),
            Step("rule", "switch text day", (), ("switch_text_day",), "v1", SPECS[6]),
            Step("chosen", "exam date where score reaches back is text of exam day; switch text day where score reaches back is text of the switch", (0, 1, 2, 3), ("score_reaches_back",), "v2", SPECS[6]),
        ),
        SPECS[6], None, "", (), "",
    ),
    Rule(
        "switch_text_day", "define", 1, "1725.311(i)(2)", s1725_311_i_2__switch_text_day,
        (("switch_text_day", 9),), ("exam_date",), 102, 3,
        TIMELINES[1], (),
        "effective date of 47 Ill. Reg. 9400 when exam date is on or after December 15, 2022 and exam date is before effective date of 47 Ill. Reg. 9400; otherwise exam date",
        (
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[6]),
            Step("literal", "December 15, 2022", (), (738504,), "", SPECS[6]),
            Step("compare", "exam date is on or after December 15, 2022", (0, 1), ("ge",), "p0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v1", SPECS[6]),
            Step("action", "effective date of 47 Ill. Reg. 9400", (), ("47 Ill. Reg. 9400",), "v2", SPECS[6]),
            Step("compare", "exam date is before effective date of 47 Ill. Reg. 9400", (3, 4), ("lt",), "p1", SPECS[1]),
            Step("and", "exam date is on or after December 15, 2022 and exam date is before effective date of 47 Ill. Reg. 9400", (2, 5), (), "p2", SPECS[1]),
            Step("action", "effective date of 47 Ill. Reg. 9400", (), ("47 Ill. Reg. 9400",), "v3", SPECS[6]),
            Step("fact", "exam date", (), ("exam_date",), "v4", SPECS[6]),
            Step("if", "effective date of 47 Ill. Reg. 9400 when exam date is on or after December 15, 2022 and exam date is before effective date of 47 Ill. Reg. 9400; otherwise exam date", (6, 7, 8), (), "v5", SPECS[6]),
        ),
        SPECS[6], None, "", ("Which of the two texts applies: the anchor stands in both.",), "",
    ),
    Rule(
        "establish_passing_score", "norm", 1, "1725.311(i)(2)", s1725_311_i_2__establish_passing_score_norm,
        (("establish_passing_score", 1),), (), 105, 4,
        TIMELINES[1], ((0, ("The Board will establish a minimum passing score and ensure that the score reflects",)), (1, ("The Board will establish a minimum passing score and ensure that the score reflects",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("norm", "no time stated", (0,), ("duty", "board", "", (0, None, None, None, None, None), False), "v0", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "announce_passing_score", "norm", 1, "1725.311(i)(2)", s1725_311_i_2__announce_passing_score_norm,
        (("announce_passing_score", 3), ("announce_passing_score:due", 1)), ("program_start_on", "score_announced_on"), 109, 4,
        TIMELINES[1], ((0, ("At the beginning of each training program, the minimum passing score will be announced",)), (1, ("At the beginning of each training program, the minimum passing score will be announced",))),
        "by program start on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "program start on", (), ("program_start_on",), "v0", SPECS[6]),
            Step("fact", "score announced on", (), ("score_announced_on",), "v1", SPECS[7]),
            Step("norm", "by program start on", (0, 1, 2), ("duty", "board", "intern", (0, None, 1, None, 2, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "passing_score_announced_in_time", "question", 1, "1725.311(i)(2)", s1725_311_i_2__passing_score_announced_in_time,
        (("passing_score_announced_in_time", 1),), ("announce_passing_score",), 113, 1,
        TIMELINES[1], (),
        "announce passing score is done on time",
        (
            Step("rule", "announce passing score", (), ("announce_passing_score",), "v0", SPECS[2]),
            Step("states", "announce passing score is done on time", (0,), (("done_on_time",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Was the minimum passing score announced by the beginning of the Program?", (), "",
    ),
    Rule(
        "score_switch_on", "define", 1, "1725.311(i)(2)", s1725_311_i_2__score_switch_on,
        (("score_switch_on", 4),), ("exam_date", "program_start_on", "score_switch_event"), 114, 2,
        TIMELINES[3], ((1, ("Beginning December 15, 2022",)),),
        "exam date where score switch event is exam day; program start on where score switch event is program start",
        (
            Step("selector", "score switch event is exam day", (), ("score_switch_event", "exam_day"), "p0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[6]),
            Step("selector", "score switch event is program start", (), ("score_switch_event", "program_start"), "p1", SPECS[1]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[6]),
            Step("chosen", "exam date where score switch event is exam day; program start on where score switch event is program start", (0, 1, 2, 3), ("score_switch_event",), "v2", SPECS[6]),
        ),
        SPECS[6], None, "", (), "",
    ),
    Rule(
        "score_after_switch", "define", 1, "1725.311(i)(2)", s1725_311_i_2__score_after_switch,
        (("score_after_switch", 4),), ("announced_passing_score_percent", "fixed_or_announced"), 116, 2,
        TIMELINES[3], ((1, ("the minimum passing score shall be 66%",)),),
        "66% where fixed or announced is fixed; announced passing score percent where fixed or announced is announced",
        (
            Step("selector", "fixed or announced is fixed", (), ("fixed_or_announced", "fixed"), "p0", SPECS[1]),
            Step("literal", "66%", (), (66000000,), "", SPECS[4]),
            Step("selector", "fixed or announced is announced", (), ("fixed_or_announced", "announced"), "p1", SPECS[1]),
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v0", SPECS[8]),
            Step("chosen", "66% where fixed or announced is fixed; announced passing score percent where fixed or announced is announced", (0, 1, 2, 3), ("fixed_or_announced",), "v1", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "passing_score", "define", 2, "1725.311(i)(2)", s1725_311_i_2__passing_score_v2,
        (("passing_score", 5),), ("score_switch_on", "score_after_switch", "announced_passing_score_percent"), 118, 1,
        TIMELINES[3], ((1, ("The minimum passing score will be established within the range of 60 to 80 percent", "Beginning December 15, 2022, the minimum passing score shall be 66%")),),
        "score after switch when score switch on is on or after December 15, 2022; otherwise announced passing score percent",
        (
            Step("rule", "score switch on", (), ("score_switch_on",), "v0", SPECS[6]),
            Step("literal", "December 15, 2022", (), (738504,), "", SPECS[6]),
            Step("compare", "score switch on is on or after December 15, 2022", (0, 1), ("ge",), "p0", SPECS[1]),
            Step("rule", "score after switch", (), ("score_after_switch",), "v1", SPECS[4]),
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v2", SPECS[8]),
            Step("if", "score after switch when score switch on is on or after December 15, 2022; otherwise announced passing score percent", (2, 3, 4), (), "v3", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "review_found_due", "determination", 1, "1725.311(i)(5)", s1725_311_i_5__review_found_due_determination,
        (("review_found_due", 0), ("review_found_due:given", 0)), ("review_found_due:made",), 119, 1,
        TIMELINES[1], ((0, ("to ensure they are current and reliable",)), (1, ("to ensure they are current and reliable",))),
        "",
        (
            Step("determination", "review found due", (), ("review_found_due:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "review_examination", "norm", 1, "1725.311(i)(5)", s1725_311_i_5__review_examination_norm,
        (("review_examination", 1),), (), 120, 4,
        TIMELINES[1], ((0, ("review the content of the exam and minimum passing score",)), (1, ("review the content of the exam and minimum passing score",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("norm", "no time stated", (0,), ("duty", "board", "", (0, None, None, None, None, None), False), "v0", SPECS[2]),
        ),
        SPECS[2], None, "", ("Periodically names no interval: no last day is computed, and a review that was made does not end the duty.",), "",
    ),
    Rule(
        "two_years_over", "define", 1, "1725.311(i)(5)", s1725_311_i_5__two_years_over,
        (("two_years_over", 14),), ("exam_last_reviewed_on", "review_leap_day"), 124, 7,
        TIMELINES[1], ((0, ("review the content of the exam and minimum passing score",)), (1, ("review the content of the exam and minimum passing score",))),
        "asked on is after deadline 2 years rounded by review leap day after exam last reviewed on when exam last reviewed on is not none",
        (
            Step("fact", "exam last reviewed on", (), ("exam_last_reviewed_on",), "v0", SPECS[7]),
            Step("void", "exam last reviewed on is none", (0,), (), "p0", SPECS[1]),
            Step("not", "exam last reviewed on is not none", (1,), (), "p1", SPECS[1]),
            Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[6]),
            Step("selector", "review leap day is down", (), ("review_leap_day", "down"), "p2", SPECS[1]),
            Step("fact", "exam last reviewed on", (), ("exam_last_reviewed_on",), "v2", SPECS[6]),
            Step("move", "2 years rounded by review leap day after exam last reviewed on, down", (5,), ("months", 24, "down"), "v3", SPECS[6]),
            Step("selector", "review leap day is up", (), ("review_leap_day", "up"), "p3", SPECS[1]),
            Step("fact", "exam last reviewed on", (), ("exam_last_reviewed_on",), "v4", SPECS[6]),
            Step("move", "2 years rounded by review leap day after exam last reviewed on, up", (8,), ("months", 24, "up"), "v5", SPECS[6]),
            Step("chosen", "2 years rounded by review leap day after exam last reviewed on", (4, 6, 7, 9), ("review_leap_day",), "v6", SPECS[6]),
            Step("roll", "deadline 2 years rounded by review leap day after exam last reviewed on", (10,), (), "v7", SPECS[6]),
            Step("compare", "asked on is after deadline 2 years rounded by review leap day after exam last reviewed on", (3, 11), ("gt",), "p4", SPECS[1]),
            Step("no_rule", "no rule applies", (), ("the text does not say from when a first review is due",), "p5", SPECS[1]),
            Step("if", "asked on is after deadline 2 years rounded by review leap day after exam last reviewed on when exam last reviewed on is not none", (2, 12, 13), (), "p6", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "examination_review_due", "define", 1, "1725.311(i)(5)", s1725_311_i_5__examination_review_due,
        (("examination_review_due", 4),), ("two_years_over", "review_found_due", "periodically_means"), 131, 4,
        TIMELINES[1], ((0, ("periodically",)), (1, ("periodically",))),
        "two years over where periodically means is two years; review found due where periodically means is when the board finds",
        (
            Step("selector", "periodically means is two years", (), ("periodically_means", "two_years"), "p0", SPECS[1]),
            Step("rule", "two years over", (), ("two_years_over",), "", SPECS[1]),
            Step("selector", "periodically means is when the board finds", (), ("periodically_means", "when_the_board_finds"), "p1", SPECS[1]),
            Step("fact", "review found due", (), ("review_found_due",), "p2", SPECS[1]),
            Step("chosen", "two years over where periodically means is two years; review found due where periodically means is when the board finds", (0, 1, 2, 3), ("periodically_means",), "p3", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "intern_examination_review_due", "question", 1, "1725.311(i)(5)", s1725_311_i_5__intern_examination_review_due,
        (("intern_examination_review_due", 0),), ("examination_review_due",), 135, 0,
        TIMELINES[1], (),
        "examination review due",
        (
            Step("rule", "examination review due", (), ("examination_review_due",), "", SPECS[1]),
        ),
        SPECS[1], None, "Is a review of the State Certification Examination for interns by the Board due?", (), "",
    ),
)
