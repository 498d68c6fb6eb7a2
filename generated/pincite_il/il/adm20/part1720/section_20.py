"""20 Ill. Adm. Code 1720.20 Minimum Requirements of the Trainee."""

# Written by pincite from regs/il/adm20/part1720/section_20.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import YES, all_of, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_power, determined_value, determined_value_power, either, is_none, less_than, minus, one_of, rank_value, ratio
from pincite.runtime.calendar import move_by, move_days, move_months
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_20_a__excused_absence_hours_determination(x: Frame) -> Ran:
    """excused absence hours. 20 Ill. Adm. Code 1720.20(a), in force from 2015-02-05.

    excused absences may be granted by the Academy Director under certain limited circumstances beyond the
    trainee's control, which may include, but not be limited to, a death in the family, illness, response to a
    court subpoena, disability, or a transportation breakdown.

    (39 Ill. Reg. 2578)
    """
    v0 = determined_value_power(x["excused_absence_hours:made"])  # excused absence hours
    x["excused_absence_hours"] = v0
    x["excused_absence_hours:given"] = v0
    return Ran((), (v0,), ())



def s1720_20_a__attend_regularly_norm(x: Frame) -> Ran:
    """attend regularly. 20 Ill. Adm. Code 1720.20(a), in force from 2015-02-05.

    Regular attendance at all sessions is required.

    (39 Ill. Reg. 2578)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["attend_regularly"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1720_20_a__hours_excused(x: Frame) -> Ran:
    """hours excused. 20 Ill. Adm. Code 1720.20(a), in force from 2015-02-05.

    excused absences may be granted by the Academy Director

    (39 Ill. Reg. 2578)
    """
    v0 = x["excused_absence_hours"]  # excused absence hours
    t1 = is_none(v0)  # excused absence hours is none
    t2 = YES - t1  # excused absence hours is not none
    v3 = x["excused_absence_hours"]  # excused absence hours
    v5 = either(t2, v3, 0)  # excused absence hours when excused absence hours is not none; otherwise 0 hours
    x["hours_excused"] = v5
    return Ran((t1, t2), (v0, v3, v5), ())



def s1720_20_a__counted_absence_hours(x: Frame) -> Ran:
    """counted absence hours. 20 Ill. Adm. Code 1720.20(a), in force from 2015-02-05.

    Regular attendance at all sessions is required. However, excused absences may be granted by the Academy
    Director under certain limited circumstances beyond the trainee's control, which may include, but not be
    limited to, a death in the family, illness, response to a court subpoena, disability, or a transportation
    breakdown. In order to successfully complete the course, absences must not exceed ten percent of the total
    hours of instruction for any Board certified course of instruction.

    (39 Ill. Reg. 2578)
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



def s1720_20_a__attendance_sufficient(x: Frame) -> Ran:
    """attendance sufficient. 20 Ill. Adm. Code 1720.20(a), in force from 2015-02-05.

    absences must not exceed ten percent of the total hours of instruction

    (39 Ill. Reg. 2578)
    """
    v0 = x["counted_absence_hours"]  # counted absence hours
    v1 = x["total_instruction_hours"]  # total instruction hours
    t3 = ratio(at_most, v0, v1, 10_000000, 100000000)  # (counted absence hours over total instruction hours) is at most 10%
    x["attendance_sufficient"] = t3
    return Ran((t3,), (v0, v1), ())



def s1720_20_a__attendance_met__governed_by(x: Frame) -> Value:
    """The day whose law governs attendance_met: course end on."""
    v0 = x["course_end_on"]  # course end on
    return v0



def s1720_20_a__attendance_met(x: Frame) -> Ran:
    """Does this trainee meet the attendance requirement?. 20 Ill. Adm. Code 1720.20(a), in force from 2015-02-05."""
    t0 = x["attendance_sufficient"]  # attendance sufficient
    x["attendance_met"] = t0
    return Ran((), (), ())



def s1720_20_b__notebook_adequate_determination(x: Frame) -> Ran:
    """notebook adequate. 20 Ill. Adm. Code 1720.20(b), in force from 2015-02-05.

    Trainees shall maintain an adequate classroom notebook.

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["notebook_adequate:made"])  # notebook adequate
    x["notebook_adequate"] = t0
    x["notebook_adequate:given"] = t0
    return Ran((t0,), (), ())



def s1720_20_c__firearms_requirement_met(x: Frame) -> Ran:
    """firearms requirement met. 20 Ill. Adm. Code 1720.20(c), in force from 2015-02-05 to 2023-06-22.

    Trainees shall qualify in the use of firearms as required by the Peace Officer and Probation Officer Firearm
    Training Act [50 ILCS 710].

    (39 Ill. Reg. 2578)
    """
    t0 = x["firearms_qualified"]  # firearms qualified
    x["firearms_requirement_met"] = t0
    return Ran((t0,), (), ())



def s1720_20_c__firearms_requirement_met_v2(x: Frame) -> Ran:
    """firearms requirement met. 20 Ill. Adm. Code 1720.20(c), in force from 2023-06-23.

    Trainees shall successfully complete the firearm training course as required by the Peace Officer and
    Probation Officer Firearm Training Act [50 ILCS 710].

    (47 Ill. Reg. 9369)
    """
    t0 = x["firearms_training_completed"]  # firearms training completed
    x["firearms_requirement_met"] = t0
    return Ran((t0,), (), ())



def s1720_20_d__skills_satisfactory_determination(x: Frame) -> Ran:
    """skills satisfactory. 20 Ill. Adm. Code 1720.20(d), in force from 2015-02-05.

    Separate evaluation of any skill-oriented performance requirements shall be made by the Academy Director on a
    satisfactory/unsatisfactory basis.

    (39 Ill. Reg. 2578)
    """
    t0 = determined(x["skills_satisfactory:made"])  # skills satisfactory
    x["skills_satisfactory"] = t0
    x["skills_satisfactory:given"] = t0
    return Ran((t0,), (), ())



def s1720_20_d__average_needed(x: Frame) -> Ran:
    """average needed. 20 Ill. Adm. Code 1720.20(d), in force from 2015-02-05.

    An overall average of 70% must be achieved on all written examinations given during any course of training.
    Separate evaluation of any skill-oriented performance requirements shall be made by the Academy Director on a
    satisfactory/unsatisfactory basis.

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["average_rounding"], ("exact",))  # average rounding is exact
    t2 = one_of(x["average_rounding"], ("nearest_whole",))  # average rounding is nearest whole
    v4 = chosen_value(((t0, 70_000000), (t2, 69_500000), ))  # 70% where average rounding is exact; 69.5% where average rounding is nearest whole
    x["average_needed"] = v4
    return Ran((t0, t2), (v4,), ())



def s1720_20_d__written_average_met(x: Frame) -> Ran:
    """written average met. 20 Ill. Adm. Code 1720.20(d), in force from 2015-02-05.

    An overall average of 70% must be achieved on all written examinations

    (39 Ill. Reg. 2578)
    """
    v0 = x["written_exam_average_percent"]  # written exam average percent
    v1 = x["average_needed"]  # average needed
    t2 = at_least(v0, v1)  # written exam average percent is at least average needed
    x["written_average_met"] = t2
    return Ran((t2,), (v0, v1), ())



def s1720_20_e__conduct_standards_met_determination(x: Frame) -> Ran:
    """conduct standards met. 20 Ill. Adm. Code 1720.20(e), in force from 2015-02-05.

    The Academy Director shall establish standards of conduct for the trainee while enrolled at the academy. These
    shall include demeanor, deportment and compliance with the discipline and regulations of the school or course.

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["conduct_standards_met:made"])  # conduct standards met
    x["conduct_standards_met:given"] = t0
    return Ran((t0,), (), ())



def s1720_20_e__conduct_standards_met_deemed_1_deemed(x: Frame) -> Ran:
    """conduct standards met:deemed:1. 20 Ill. Adm. Code 1720.20(e), in force from 2015-02-05.

    Receipt of certification of the successful completion of the course from the academy shall be deemed proof
    that the trainee has complied with the requirements of this subsection.

    (47 Ill. Reg. 9369)
    """
    v0 = x["completion_certified_by"]  # completion certified by
    t1 = is_none(v0)  # completion certified by is none
    t2 = YES - t1  # completion certified by is not none
    v3 = x["completion_certified_by"]  # completion certified by
    t4 = one_of(v3, ("academy_director",))  # completion certified by is academy director
    t5 = all_of(t2, t4)  # completion certified by is not none and completion certified by is academy director
    x["conduct_standards_met:deemed:1:applies"] = t5
    x["conduct_standards_met:deemed:1"] = YES
    return Ran((t1, t2, t4, t5), (v0, v3), ())



def s1720_20_e__course_requirements_met__governed_by(x: Frame) -> Value:
    """The day whose law governs course_requirements_met: course end on."""
    v0 = x["course_end_on"]  # course end on
    return v0



def s1720_20_e__course_requirements_met(x: Frame) -> Ran:
    """Has this trainee met the requirements for successful completion of the course?. 20 Ill. Adm. Code 1720.20(e),
    in force from 2015-02-05.
    """
    t0 = x["attendance_sufficient"]  # attendance sufficient
    t1 = x["notebook_adequate"]  # notebook adequate
    t2 = x["firearms_requirement_met"]  # firearms requirement met
    t3 = x["written_average_met"]  # written average met
    t4 = x["skills_satisfactory"]  # skills satisfactory
    t5 = x["conduct_standards_met"]  # conduct standards met
    t6 = x["director_final_pass"]  # director final pass
    t7 = all_of(t0, t1, t2, t3, t4, t5, t6)  # attendance sufficient and notebook adequate and firearms requirement met and written av...
    x["course_requirements_met"] = t7
    return Ran((t1, t4, t5, t6, t7), (), ())



def s1720_20_e__conduct_standards_met_fold(x: Frame) -> Ran:
    """conduct standards met with its exceptions. 20 Ill. Adm. Code 1720.20(e), in force when its parts are."""
    t0 = x["conduct_standards_met:given"]  # conduct standards met as given
    t1 = x["conduct_standards_met:deemed:1:applies"]  # the deeming applies
    t2 = x["conduct_standards_met:deemed:1"]  # as deemed
    t3 = rank(((t1, t2), ), t0)  # conduct standards met, as deemed
    x["conduct_standards_met"] = t3
    return Ran((t0, t3), (), ())



def s1720_20_f__waiver_reason_good_determination(x: Frame) -> Ran:
    """waiver reason good. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    shall be issued only for good and justifiable reasons

    (47 Ill. Reg. 9369)
    """
    t0 = determined(x["waiver_reason_good:made"])  # waiver reason good
    x["waiver_reason_good:given"] = t0
    return Ran((t0,), (), ())



def s1720_20_f__six_months_run_from(x: Frame) -> Ran:
    """six months run from. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    Each trainee who has not been awarded a certificate attesting to the trainee's successful completion of the
    Minimum Standards Basic Law Enforcement Training Course as prescribed by the Board within 6 months after the
    trainee's initial full-time employment must forfeit the trainee's position, or the employing agency must
    obtain a special extension waiver from the Board extending the period for compliance. Such waivers shall be
    issued only for good and justifiable reasons, and in no case shall extend more than 90 days beyond the initial
    6 months. [50 ILCS 705/8.1(a)] Good and justifiable reasons for a waiver include, but are not limited to,
    unavailability of academy space for training, illness or disability, and the need for the trainee to serve the
    trainee's department during the initial 6 month period.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["six_month_clock"], ("first_employment",))  # six month clock is first employment
    v1 = x["hired_on"]  # hired on
    t2 = one_of(x["six_month_clock"], ("each_appointment",))  # six month clock is each appointment
    v3 = x["appointed_on"]  # appointed on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # hired on where six month clock is first employment; appointed on where six month clock ...
    x["six_months_run_from"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_20_f__certificate_due_on(x: Frame) -> Ran:
    """certificate due on. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    within 6 months after

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["six_months_end"], ("down",))  # six months end is down
    v1 = x["six_months_run_from"]  # six months run from
    v2 = move_months(v1, 6, "down")  # 6 months rounded by six months end after six months run from, down
    t3 = one_of(x["six_months_end"], ("up",))  # six months end is up
    v4 = x["six_months_run_from"]  # six months run from
    v5 = move_months(v4, 6, "up")  # 6 months rounded by six months end after six months run from, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 6 months rounded by six months end after six months run from
    v7 = CALENDAR.roll(v6)  # deadline 6 months rounded by six months end after six months run from
    x["certificate_due_on"] = v7
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7), ())



def s1720_20_f__latest_waiver_day(x: Frame) -> Ran:
    """latest waiver day. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    in no case shall extend more than 90 days beyond the initial 6 months

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["six_months_end"], ("down",))  # six months end is down
    v1 = x["six_months_run_from"]  # six months run from
    v2 = move_months(v1, 6, "down")  # 6 months rounded by six months end after six months run from, down
    t3 = one_of(x["six_months_end"], ("up",))  # six months end is up
    v4 = x["six_months_run_from"]  # six months run from
    v5 = move_months(v4, 6, "up")  # 6 months rounded by six months end after six months run from, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 6 months rounded by six months end after six months run from
    v7 = move_days(v6, 90)  # 90 days after 6 months rounded by six months end after six months run from
    v8 = CALENDAR.roll(v7)  # deadline 90 days after 6 months rounded by six months end after six months run from
    x["latest_waiver_day"] = v8
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7, v8), ())



def s1720_20_f__waiver_reason_good_deemed_1_deemed(x: Frame) -> Ran:
    """waiver reason good:deemed:1. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    Good and justifiable reasons for a waiver include, but are not limited to, unavailability of academy space for
    training, illness or disability, and the need for the trainee to serve the trainee's department during the
    initial 6 month period.

    (47 Ill. Reg. 9369)
    """
    v0 = x["extension_waiver_reason"]  # extension waiver reason
    t1 = one_of(v0, ("academy_space", "illness", "disability", "needed_by_department",))  # extension waiver reason is one of academy space, illness, disability, needed by department
    x["waiver_reason_good:deemed:1:applies"] = t1
    x["waiver_reason_good:deemed:1"] = YES
    return Ran((t1,), (v0,), ())



def s1720_20_f__waiver_may_be_issued(x: Frame) -> Ran:
    """May the Board issue a special extension waiver for this reason?. 20 Ill. Adm. Code 1720.20(f), in force from
    2015-02-05.
    """
    t0 = x["waiver_reason_good"]  # waiver reason good
    x["waiver_may_be_issued"] = t0
    return Ran((t0,), (), ())



def s1720_20_f__initial_period_ends(x: Frame) -> Ran:
    """When do the initial 6 months end?. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05."""
    v0 = x["certificate_due_on"]  # certificate due on
    x["initial_period_ends"] = v0
    return Ran((), (v0,), ())



def s1720_20_f__waiver_limit(x: Frame) -> Ran:
    """Until when can a waiver run?. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05."""
    v0 = x["latest_waiver_day"]  # latest waiver day
    x["waiver_limit"] = v0
    return Ran((), (v0,), ())



def s1720_20_f__waiver_days(x: Frame) -> Ran:
    """waiver days. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    the employing agency must obtain a special extension waiver from the Board extending the period for compliance

    (47 Ill. Reg. 9369)
    """
    t0 = x["extension_waiver_granted"]  # extension waiver granted
    v1 = x["extension_waiver_days"]  # extension waiver days
    v3 = either(t0, v1, 0)  # extension waiver days when extension waiver granted; otherwise 0 days
    x["waiver_days"] = v3
    return Ran((t0,), (v1, v3), ())



def s1720_20_f__certificate_deadline(x: Frame) -> Ran:
    """certificate deadline. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    within 6 months after the trainee's initial full-time employment must forfeit the trainee's position, or the
    employing agency must obtain a special extension waiver from the Board extending the period for compliance

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["six_months_end"], ("down",))  # six months end is down
    v1 = x["six_months_run_from"]  # six months run from
    v2 = move_months(v1, 6, "down")  # 6 months rounded by six months end after six months run from, down
    t3 = one_of(x["six_months_end"], ("up",))  # six months end is up
    v4 = x["six_months_run_from"]  # six months run from
    v5 = move_months(v4, 6, "up")  # 6 months rounded by six months end after six months run from, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 6 months rounded by six months end after six months run from
    v7 = x["waiver_days"]  # waiver days
    v8 = move_by(v6, v7, False)  # waiver days after 6 months rounded by six months end after six months run from
    v9 = CALENDAR.roll(v8)  # deadline waiver days after 6 months rounded by six months end after six months run from
    x["certificate_deadline:base"] = v9
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7, v8, v9), ())



def s1720_20_f__obtain_certificate_norm(x: Frame) -> Ran:
    """obtain certificate. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05.

    Each trainee who has not been awarded a certificate attesting to the trainee's successful completion of the
    Minimum Standards Basic Law Enforcement Training Course as prescribed by the Board within 6 months after the
    trainee's initial full-time employment must forfeit the trainee's position, or the employing agency must
    obtain a special extension waiver from the Board extending the period for compliance

    (47 Ill. Reg. 9369)
    """
    v1 = x["certificate_deadline"]  # certificate deadline
    v2 = x["certificate_awarded_on"]  # certificate awarded on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by certificate deadline
    x["obtain_certificate"] = v3
    x["obtain_certificate:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_20_f__must_forfeit(x: Frame) -> Ran:
    """Must this trainee forfeit the position?. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05."""
    v0 = x["obtain_certificate"]  # obtain certificate
    t1 = in_states(v0, ("overdue", "done_late",))  # obtain certificate is one of overdue, done late
    x["must_forfeit"] = t1
    return Ran((t1,), (v0,), ())



def s1720_20_f__certificate_due(x: Frame) -> Ran:
    """By when must the certificate be awarded?. 20 Ill. Adm. Code 1720.20(f), in force from 2015-02-05."""
    v0 = x["certificate_deadline"]  # certificate deadline
    x["certificate_due"] = v0
    return Ran((), (v0,), ())



def s1720_20_f__assert_1(x: Frame) -> Ran:
    """nobody has longer than 90 days beyond the initial 6 months. 20 Ill. Adm. Code 1720.20(f), in force from
    2015-02-05.
    """
    v0 = x["certificate_deadline"]  # certificate deadline
    v1 = x["latest_waiver_day"]  # latest waiver day
    t2 = at_most(v0, v1)  # certificate deadline is on or before latest waiver day
    x["assert:1"] = t2
    return Ran((t2,), (v0, v1), ())



def s1720_20_f__certificate_deadline_fold(x: Frame) -> Ran:
    """certificate deadline with its exceptions. 20 Ill. Adm. Code 1720.20(f), in force when its parts are."""
    v0 = x["certificate_deadline:base"]  # certificate deadline
    t1 = x["after_appeal:applies"]  # after appeal applies
    v2 = x["after_appeal"]  # after appeal
    v3 = rank_value(((t1, v2), ), v0)  # certificate deadline, unless after appeal
    x["certificate_deadline"] = v3
    return Ran((), (v0, v2, v3), ())



def s1720_20_f__waiver_reason_good_fold(x: Frame) -> Ran:
    """waiver reason good with its exceptions. 20 Ill. Adm. Code 1720.20(f), in force when its parts are."""
    t0 = x["waiver_reason_good:given"]  # waiver reason good as given
    t1 = x["waiver_reason_good:deemed:1:applies"]  # the deeming applies
    t2 = x["waiver_reason_good:deemed:1"]  # as deemed
    t3 = rank(((t1, t2), ), t0)  # waiver reason good, as deemed
    x["waiver_reason_good"] = t3
    return Ran((t0, t3), (), ())



def s1720_20_g__equipment_required_determination(x: Frame) -> Ran:
    """equipment required. 20 Ill. Adm. Code 1720.20(g), in force from 2015-02-05.

    such equipment as required by the Course Director

    (39 Ill. Reg. 2578)
    """
    t0 = determined_power(x["equipment_required:made"])  # equipment required
    x["equipment_required"] = t0
    x["equipment_required:given"] = t0
    return Ran((t0,), (), ())



def s1720_20_g__bring_equipment_norm(x: Frame) -> Ran:
    """bring equipment. 20 Ill. Adm. Code 1720.20(g), in force from 2015-02-05.

    Each trainee shall bring such equipment as required by the Course Director.

    (39 Ill. Reg. 2578)
    """
    t0 = x["equipment_required"]  # equipment required
    v1 = x["equipment_brought_on"]  # equipment brought on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["bring_equipment"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1720_20_g__equipment_owed(x: Frame) -> Ran:
    """Has this trainee still to bring equipment that the Course Director requires?. 20 Ill. Adm. Code 1720.20(g), in
    force from 2015-02-05.
    """
    v0 = x["bring_equipment"]  # bring equipment
    t1 = in_states(v0, ("pending",))  # bring equipment is pending
    x["equipment_owed"] = t1
    return Ran((t1,), (v0,), ())



def s1720_20_h__comprehensive_passed(x: Frame) -> Ran:
    """comprehensive passed. 20 Ill. Adm. Code 1720.20(h), in force from 2015-02-05.

    A trainee shall pass the State Comprehensive certification examination to qualify as a permanent law
    enforcement or permanent correctional officer, except as is otherwise provided for in the Illinois Police
    Training Act.

    (47 Ill. Reg. 9369)
    """
    v0 = x["exam_score_percent"]  # exam score percent
    v1 = x["comprehensive_passing_score"]  # comprehensive passing score
    t2 = at_least(v0, v1)  # exam score percent is at least comprehensive passing score
    x["comprehensive_passed"] = t2
    return Ran((t2,), (v0, v1), ())



def s1720_20_h__passed_comprehensive__governed_by(x: Frame) -> Value:
    """The day whose law governs passed_comprehensive: score text day."""
    v0 = x["score_text_day"]  # score text day
    return v0



def s1720_20_h__passed_comprehensive(x: Frame) -> Ran:
    """Did this trainee pass the Comprehensive Examination?. 20 Ill. Adm. Code 1720.20(h), in force from 2015-02-05."""
    t0 = x["comprehensive_passed"]  # comprehensive passed
    x["passed_comprehensive"] = t0
    return Ran((), (), ())



def s1720_20_h_2__announced_passing_score_percent_determination(x: Frame) -> Ran:
    """announced passing score percent. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2015-02-05.

    within the range of 60 to 80% of the total score

    (47 Ill. Reg. 9369)
    """
    v0 = determined_value(x["announced_passing_score_percent:made"], 60000000, 80000000)  # announced passing score percent
    x["announced_passing_score_percent"] = v0
    x["announced_passing_score_percent:given"] = v0
    return Ran((), (v0,), ())



def s1720_20_h_2__comprehensive_passing_score(x: Frame) -> Ran:
    """comprehensive passing score. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2015-02-05 to 2023-06-22.

    The minimum passing score will be established by the Board within the range of 60 to 80% of the total score.

    (39 Ill. Reg. 2578)
    """
    v0 = x["announced_passing_score_percent"]  # announced passing score percent
    x["comprehensive_passing_score"] = v0
    return Ran((), (v0,), ())



def s1720_20_h_2__score_text_day(x: Frame) -> Ran:
    """score text day. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2015-02-05.

    The Board shall establish a minimum passing score. In establishing the minimum passing score, the Board will
    ensure that the score reflects the knowledge and competency of the trainee for law enforcement or correctional
    work. The minimum passing score will be established by the Board within the range of 60 to 80% of the total
    score. At the beginning of each training course the minimum passing score will be announced. Beginning
    December 15, 2022, the minimum passing score is 66%.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["score_reaches_back"], ("text_of_exam_day",))  # score reaches back is text of exam day
    v1 = x["exam_date"]  # exam date
    t2 = one_of(x["score_reaches_back"], ("text_of_the_switch",))  # score reaches back is text of the switch
    v3 = x["switch_text_day"]  # switch text day
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # exam date where score reaches back is text of exam day; switch text day where score rea...
    x["score_text_day"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_20_h_2__switch_text_day(x: Frame) -> Ran:
    """switch text day. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2015-02-05.

    The Board shall establish a minimum passing score. In establishing the minimum passing score, the Board will
    ensure that the score reflects the knowledge and competency of the trainee for law enforcement or correctional
    work. The minimum passing score will be established by the Board within the range of 60 to 80% of the total
    score. At the beginning of each training course the minimum passing score will be announced. Beginning
    December 15, 2022, the minimum passing score is 66%.

    (47 Ill. Reg. 9369)
    """
    v0 = x["exam_date"]  # exam date
    t2 = at_least(v0, 738504)  # exam date is on or after December 15, 2022
    v3 = x["exam_date"]  # exam date
    v4 = x["47 Ill. Reg. 9369"]  # effective date of 47 Ill. Reg. 9369
    t5 = less_than(v3, v4)  # exam date is before effective date of 47 Ill. Reg. 9369
    t6 = all_of(t2, t5)  # exam date is on or after December 15, 2022 and exam date is before effective date of 47...
    v7 = x["47 Ill. Reg. 9369"]  # effective date of 47 Ill. Reg. 9369
    v8 = x["exam_date"]  # exam date
    v9 = either(t6, v7, v8)  # effective date of 47 Ill. Reg. 9369 when exam date is on or after December 15, 2022 and...
    x["switch_text_day"] = v9
    return Ran((t2, t5, t6), (v0, v3, v4, v7, v8, v9), ())



def s1720_20_h_2__announce_passing_score_norm(x: Frame) -> Ran:
    """announce passing score. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2015-02-05.

    At the beginning of each training course the minimum passing score will be announced.

    (47 Ill. Reg. 9369)
    """
    v1 = x["course_start_on"]  # course start on
    v2 = x["score_announced_on"]  # score announced on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by course start on
    x["announce_passing_score"] = v3
    x["announce_passing_score:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1720_20_h_2__score_switch_on(x: Frame) -> Ran:
    """score switch on. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2023-06-23.

    The Board shall establish a minimum passing score. In establishing the minimum passing score, the Board will
    ensure that the score reflects the knowledge and competency of the trainee for law enforcement or correctional
    work. The minimum passing score will be established by the Board within the range of 60 to 80% of the total
    score. At the beginning of each training course the minimum passing score will be announced. Beginning
    December 15, 2022, the minimum passing score is 66%.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["score_switch_event"], ("exam_day",))  # score switch event is exam day
    v1 = x["exam_date"]  # exam date
    t2 = one_of(x["score_switch_event"], ("course_start",))  # score switch event is course start
    v3 = x["course_start_on"]  # course start on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # exam date where score switch event is exam day; course start on where score switch even...
    x["score_switch_on"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_20_h_2__score_after_switch(x: Frame) -> Ran:
    """score after switch. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2023-06-23.

    The Board shall establish a minimum passing score. In establishing the minimum passing score, the Board will
    ensure that the score reflects the knowledge and competency of the trainee for law enforcement or correctional
    work. The minimum passing score will be established by the Board within the range of 60 to 80% of the total
    score. At the beginning of each training course the minimum passing score will be announced. Beginning
    December 15, 2022, the minimum passing score is 66%.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["fixed_or_announced"], ("fixed",))  # fixed or announced is fixed
    t2 = one_of(x["fixed_or_announced"], ("announced",))  # fixed or announced is announced
    v3 = x["announced_passing_score_percent"]  # announced passing score percent
    v4 = chosen_value(((t0, 66_000000), (t2, v3), ))  # 66% where fixed or announced is fixed; announced passing score percent where fixed or a...
    x["score_after_switch"] = v4
    return Ran((t0, t2), (v3, v4), ())



def s1720_20_h_2__comprehensive_passing_score_v2(x: Frame) -> Ran:
    """comprehensive passing score. 20 Ill. Adm. Code 1720.20(h)(2), in force from 2023-06-23.

    within the range of 60 to 80% of the total score

    Beginning December 15, 2022, the minimum passing score is 66%.

    (47 Ill. Reg. 9369)
    """
    v0 = x["score_switch_on"]  # score switch on
    t2 = at_least(v0, 738504)  # score switch on is on or after December 15, 2022
    v3 = x["score_after_switch"]  # score after switch
    v4 = x["announced_passing_score_percent"]  # announced passing score percent
    v5 = either(t2, v3, v4)  # score after switch when score switch on is on or after December 15, 2022; otherwise ann...
    x["comprehensive_passing_score"] = v5
    return Ran((t2,), (v0, v3, v4, v5), ())



def s1720_20_h_5__review_comprehensive_examination_norm(x: Frame) -> Ran:
    """review comprehensive examination. 20 Ill. Adm. Code 1720.20(h)(5), in force from 2015-02-05.

    The Board shall at least biennially review the content of the Comprehensive Examination and minimum passing
    score to ensure they are current and reliable.

    (47 Ill. Reg. 9369)
    """
    t1 = one_of(x["comprehensive_review_leap_day"], ("down",))  # comprehensive review leap day is down
    v2 = x["comprehensive_last_review_on"]  # comprehensive last review on
    v3 = move_months(v2, 24, "down")  # 2 years rounded by comprehensive review leap day after comprehensive last review on, down
    t4 = one_of(x["comprehensive_review_leap_day"], ("up",))  # comprehensive review leap day is up
    v5 = x["comprehensive_last_review_on"]  # comprehensive last review on
    v6 = move_months(v5, 24, "up")  # 2 years rounded by comprehensive review leap day after comprehensive last review on, up
    v7 = chosen_value(((t1, v3), (t4, v6), ))  # 2 years rounded by comprehensive review leap day after comprehensive last review on
    v8 = CALENDAR.roll(v7)  # 2 years rounded by comprehensive review leap day after comprehensive last review on
    v9 = x["comprehensive_last_review_on"]  # comprehensive last review on
    n10 = norm("duty", YES, None, v8, None, False, v9, False, True, x["asked_on"])
    v10 = n10.states  # every 2 years rounded by comprehensive review leap day
    x["review_comprehensive_examination"] = v10
    x["review_comprehensive_examination:due"] = v8
    return Ran((t1, t4, n10.triggered, n10.fulfilled, n10.in_time, n10.past), (v2, v3, v5, v6, v7, v8, v9, v10), ())



def s1720_20_h_5__comprehensive_review_due(x: Frame) -> Ran:
    """Is a review of the Comprehensive Examination by the Board overdue?. 20 Ill. Adm. Code 1720.20(h)(5), in force
    from 2015-02-05.
    """
    v0 = x["review_comprehensive_examination"]  # review comprehensive examination
    t1 = in_states(v0, ("overdue",))  # review comprehensive examination is overdue
    x["comprehensive_review_due"] = t1
    return Ran((t1,), (v0,), ())



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
)

PLACES = (
    Place(
        "1720.20", "20 Ill. Adm. Code 1720.20", "Minimum Requirements of the Trainee", "section", TIMELINES[0],
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
        "1720.20(a)", "20 Ill. Adm. Code 1720.20(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f842e4a33c4807bdf5f7b74e63337f52f94a895805e3bfbfaef4dc8ac26ea9ab"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "44ddbf6bd7f662f039d91f48ca4da70168dada559b66b53fe9a6ac00d157f18c", "f842e4a33c4807bdf5f7b74e63337f52f94a895805e3bfbfaef4dc8ac26ea9ab"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f842e4a33c4807bdf5f7b74e63337f52f94a895805e3bfbfaef4dc8ac26ea9ab"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f842e4a33c4807bdf5f7b74e63337f52f94a895805e3bfbfaef4dc8ac26ea9ab"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f842e4a33c4807bdf5f7b74e63337f52f94a895805e3bfbfaef4dc8ac26ea9ab"),
        ),
        (),
    ),
    Place(
        "1720.20(b)", "20 Ill. Adm. Code 1720.20(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18cdb714ca7ff83a8331b8bca41bb5d6c4d3a13a114d8a4e93d9f5ecb338dd9c"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "9a08f48051e4182864c01a00b5b3c781bebf0f73febbd23f7f464d08cbff1a9e", "18cdb714ca7ff83a8331b8bca41bb5d6c4d3a13a114d8a4e93d9f5ecb338dd9c"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18cdb714ca7ff83a8331b8bca41bb5d6c4d3a13a114d8a4e93d9f5ecb338dd9c"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18cdb714ca7ff83a8331b8bca41bb5d6c4d3a13a114d8a4e93d9f5ecb338dd9c"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "18cdb714ca7ff83a8331b8bca41bb5d6c4d3a13a114d8a4e93d9f5ecb338dd9c"),
        ),
        (),
    ),
    Place(
        "1720.20(b)(1)", "20 Ill. Adm. Code 1720.20(b)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "fa51234e33709d3038ccf951a5db82d258ed6b9935a276beb1cb6dc6668090f4", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(b)(2)", "20 Ill. Adm. Code 1720.20(b)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "421342eb6992bea127a2cae740f60157e1c839f4648d03e5d0f0277580953d31", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(b)(3)", "20 Ill. Adm. Code 1720.20(b)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "0775ac1c3da0c4d1979472c81cf64379ba0de5061520f8f1f4d1dc947ff4763a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(b)(4)", "20 Ill. Adm. Code 1720.20(b)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "54eb973e3e2892fde2873b1c2872efcd8f1e19a86834675f256b8123deddee1c", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(c)", "20 Ill. Adm. Code 1720.20(c)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e8cfc09381ecfc9a63eab9478a2d088bbe44cdfffd54e32be3353123d1837d2c"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "c40e3a4c28dcd25c272206c2a72dd013364af9c5870aa96f1f43994dc7ec8470", "e8cfc09381ecfc9a63eab9478a2d088bbe44cdfffd54e32be3353123d1837d2c"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c052dcd713ed8750b4144bdc3cb0626ea85f31f96e6f8029459fce7299f72a07", "a200910e6d97cb6f6432ca20eccd0a4df0ee5e24e2d744f006fb7aadbc462002"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f75619a0c7416986754583a115f5c47ff7e8da3584bf04f649c1a045f636b92f"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f75619a0c7416986754583a115f5c47ff7e8da3584bf04f649c1a045f636b92f"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f75619a0c7416986754583a115f5c47ff7e8da3584bf04f649c1a045f636b92f"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f75619a0c7416986754583a115f5c47ff7e8da3584bf04f649c1a045f636b92f"),
        ),
        (),
    ),
    Place(
        "1720.20(d)", "20 Ill. Adm. Code 1720.20(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c6520d511718cb74ca194ebea0d54dcd0ccca1ae10632168eae3bb670e89e3cd"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "4d4b132aaffd9f39864e3af8b61f15030e2b63aeaab26e808f1e5bb3839a1873", "c6520d511718cb74ca194ebea0d54dcd0ccca1ae10632168eae3bb670e89e3cd"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c6520d511718cb74ca194ebea0d54dcd0ccca1ae10632168eae3bb670e89e3cd"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c6520d511718cb74ca194ebea0d54dcd0ccca1ae10632168eae3bb670e89e3cd"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "c6520d511718cb74ca194ebea0d54dcd0ccca1ae10632168eae3bb670e89e3cd"),
        ),
        (),
    ),
    Place(
        "1720.20(e)", "20 Ill. Adm. Code 1720.20(e)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "37ade7436561090681f875b84e68b551be3e467b7815697b1be3e9e955603291", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "60fdbdc476a0c13fdd26a6837fd655b89e76432f10665549fdcada5165fec2b3", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "74d58cf8271381c9c4646a5a5a72b9a6a96fd06e29d4d4bca46fd01cd0e7607e"),
        ),
        (),
    ),
    Place(
        "1720.20(f)", "20 Ill. Adm. Code 1720.20(f)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "strike marks; his appears three times by the marks, twice by item 11 of the notice", False, "f8e8ccd0bd14fc48a9618ae1df1ab758aefb1f596b203c1acc603d77502e93e9", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "067599b75561468f3aa8ec57ff71b55472a1dad74628c5a2c066b8afe95c027f", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "22a3bc4c1fdb54b61047484871020c99fd8824670d35c1b3d35bd75ad0b9b3dc"),
        ),
        (),
    ),
    Place(
        "1720.20(g)", "20 Ill. Adm. Code 1720.20(g)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f2a479fe46be9ff179374be21fe1a7104786f5306abb1372c0c6015d59a830c3"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "d183449d37ef8074020684b56e60beb0c3b31515fd3298232ee2f472e72f13b7", "f2a479fe46be9ff179374be21fe1a7104786f5306abb1372c0c6015d59a830c3"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f2a479fe46be9ff179374be21fe1a7104786f5306abb1372c0c6015d59a830c3"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f2a479fe46be9ff179374be21fe1a7104786f5306abb1372c0c6015d59a830c3"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f2a479fe46be9ff179374be21fe1a7104786f5306abb1372c0c6015d59a830c3"),
        ),
        (),
    ),
    Place(
        "1720.20(h)", "20 Ill. Adm. Code 1720.20(h)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "comprehensive is struck; whether certification was there already is not known", False, "5544e2944780c513cbdd423ad1c5c64b93898a9199802d85a4f66131ffde7c3d", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c27c73beec7e1e3ed1c1d949fcdffaa2c5267cf9b023904332540b5fb42e0891", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "04af2a9195c560cfbfbfcc546a2ce841f5bae8a4865eb3ae5dea772ec0f08a30"),
        ),
        (),
    ),
    Place(
        "1720.20(h)(1)", "20 Ill. Adm. Code 1720.20(h)(1)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "or conducted electronically is taken out; no mark shows it, item 15 of the notice does", False, "811f6c028e43ca5979f0f360123cbf3bfe94d2ba14fdacc4feb30f2843510cf4", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "a72938a7ceea13d9dcc4aafa37efa4118cdf4c8936c4887051106ccc817815c8", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(h)(2)", "20 Ill. Adm. Code 1720.20(h)(2)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "85caa91e4e0208287017783204c9c10bee8bc18e3c00fe6620fe3e994b7ccf94"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "the last sentence of the present text is taken out; no mark shows it, item 15 of the notice does", False, "561c5f73ea06faa0d268bf4c22c2bcd878c477c4542e8bf94d697f399dc16f0d", "85caa91e4e0208287017783204c9c10bee8bc18e3c00fe6620fe3e994b7ccf94"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "b896e2a0a7ba592990fb4160b8936f03b080bf63ad88e69669cb35c238f7992d", "663236f72b6047a4d154f71ae59b839f60b6308b8ad263949610af7cb8705531"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b0b7d33c25f16c78da12b7592b85787927d48cdc117d25f08876b735e9fbdd54"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b0b7d33c25f16c78da12b7592b85787927d48cdc117d25f08876b735e9fbdd54"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b0b7d33c25f16c78da12b7592b85787927d48cdc117d25f08876b735e9fbdd54"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "b0b7d33c25f16c78da12b7592b85787927d48cdc117d25f08876b735e9fbdd54"),
        ),
        (),
    ),
    Place(
        "1720.20(h)(3)", "20 Ill. Adm. Code 1720.20(h)(3)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "the letter after Section 7 in the old text is not recoverable; the present one is kept", False, "8f989f50de11295b3cad1d09194cabaad935b7423dc6d08fd456bd0e079c80ec", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "714145752dd5d1632bb58217e58954415c70f9218622e30b17b2c0fcfdbf4741", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(h)(4)", "20 Ill. Adm. Code 1720.20(h)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "9aab6933c4c4c79cc811918b8c40bc1606f4892491c3c3bf33f00c04d7b0c31a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.20(h)(5)", "20 Ill. Adm. Code 1720.20(h)(5)", "", "item", TIMELINES[3],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "", False, "8733c8ee9a22dadad7d31919bd213e179c7af77609309ba5bfcacfa8b4ec1181", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "70f95f25f8d8cd17bff054fd912f640dff3c6a67e34d4153346e375d7597cfad", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "ebfccd2bf75484563c99ff5dac6cca46b2d78c4feb7793f748ab59d103b160e2"),
        ),
        (),
    ),
)

SPECS = (
    Spec("number", "hours", 3600000000, False, None, None, False, (), (), False),
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "hours", 3600000000, False, 0, 36000000000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("academy_director", "board"), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("academy_space", "illness", "disability", "needed_by_department", "other"), (), False),
    Spec("number", "days", 1, True, 0, 90, False, (), (), False),
    Spec("number", "days", 1, True, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("number", "percent", 1000000, False, 60000000, 80000000, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "excused_absence_hours", "determination", 1, "1720.20(a)", s1720_20_a__excused_absence_hours_determination,
        (("excused_absence_hours", 0), ("excused_absence_hours:given", 0)), ("excused_absence_hours:made",), 0, 0,
        TIMELINES[0], ((1, ("excused absences may be granted by the Academy Director under certain limited circumstances beyond the trainee's control, which may include, but not be limited to, a death in the family, illness, response to a court subpoena, disability, or a transportation breakdown.",)),),
        "",
        (
            Step("determination", "excused absence hours", (), ("excused_absence_hours:made", False, None, None), "v0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "attend_regularly", "norm", 1, "1720.20(a)", s1720_20_a__attend_regularly_norm,
        (("attend_regularly", 1),), (), 0, 4,
        TIMELINES[0], ((1, ("Regular attendance at all sessions is required.",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("norm", "no time stated", (0,), ("duty", "trainee", "", (0, None, None, None, None, None), False), "v0", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "hours_excused", "define", 1, "1720.20(a)", s1720_20_a__hours_excused,
        (("hours_excused", 5),), ("excused_absence_hours",), 4, 2,
        TIMELINES[0], ((1, ("excused absences may be granted by the Academy Director",)),),
        "excused absence hours when excused absence hours is not none; otherwise 0 hours",
        (
            Step("fact", "excused absence hours", (), ("excused_absence_hours",), "v0", SPECS[0]),
            Step("void", "excused absence hours is none", (0,), (), "p0", SPECS[1]),
            Step("not", "excused absence hours is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "excused absence hours", (), ("excused_absence_hours",), "v1", SPECS[0]),
            Step("literal", "0 hours", (), (0,), "", SPECS[0]),
            Step("if", "excused absence hours when excused absence hours is not none; otherwise 0 hours", (2, 3, 4), (), "v2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "counted_absence_hours", "define", 1, "1720.20(a)", s1720_20_a__counted_absence_hours,
        (("counted_absence_hours", 6),), ("absence_hours", "hours_excused", "absences_counted"), 6, 2,
        TIMELINES[0], (),
        "absence hours where absences counted is every absence; absence hours minus hours excused where absences counted is unexcused only",
        (
            Step("selector", "absences counted is every absence", (), ("absences_counted", "every_absence"), "p0", SPECS[1]),
            Step("fact", "absence hours", (), ("absence_hours",), "v0", SPECS[3]),
            Step("selector", "absences counted is unexcused only", (), ("absences_counted", "unexcused_only"), "p1", SPECS[1]),
            Step("fact", "absence hours", (), ("absence_hours",), "v1", SPECS[3]),
            Step("rule", "hours excused", (), ("hours_excused",), "v2", SPECS[0]),
            Step("sum", "absence hours minus hours excused", (3, 4), (True,), "v3", SPECS[0]),
            Step("chosen", "absence hours where absences counted is every absence; absence hours minus hours excused where absences counted is unexcused only", (0, 1, 2, 5), ("absences_counted",), "v4", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "attendance_sufficient", "define", 1, "1720.20(a)", s1720_20_a__attendance_sufficient,
        (("attendance_sufficient", 3),), ("counted_absence_hours", "total_instruction_hours"), 8, 1,
        TIMELINES[0], ((1, ("absences must not exceed ten percent of the total hours of instruction",)),),
        "(counted absence hours over total instruction hours) is at most 10%",
        (
            Step("rule", "counted absence hours", (), ("counted_absence_hours",), "v0", SPECS[0]),
            Step("fact", "total instruction hours", (), ("total_instruction_hours",), "v1", SPECS[3]),
            Step("literal", "10%", (), (10000000,), "", SPECS[4]),
            Step("ratio", "(counted absence hours over total instruction hours) is at most 10%", (0, 1, 2), ("le", 100000000), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "attendance_met", "question", 1, "1720.20(a)", s1720_20_a__attendance_met,
        (("attendance_met", 0),), ("attendance_sufficient",), 9, 0,
        TIMELINES[0], (),
        "attendance sufficient",
        (
            Step("rule", "attendance sufficient", (), ("attendance_sufficient",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "course end on", ("course_end_on",), s1720_20_a__attendance_met__governed_by), "Does this trainee meet the attendance requirement?", (), "",
    ),
    Rule(
        "notebook_adequate", "determination", 1, "1720.20(b)", s1720_20_b__notebook_adequate_determination,
        (("notebook_adequate", 0), ("notebook_adequate:given", 0)), ("notebook_adequate:made",), 9, 1,
        TIMELINES[0], ((1, ("Trainees shall maintain an adequate classroom notebook.",)),),
        "",
        (
            Step("determination", "notebook adequate", (), ("notebook_adequate:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", ("The text names nobody who judges; 1720.30(b) gives the Academy Director the rating of classroom notebooks.",), "",
    ),
    Rule(
        "firearms_requirement_met", "define", 1, "1720.20(c)", s1720_20_c__firearms_requirement_met,
        (("firearms_requirement_met", 0),), ("firearms_qualified",), 10, 1,
        TIMELINES[1], (),
        "firearms qualified",
        (
            Step("fact", "firearms qualified", (), ("firearms_qualified",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "firearms_requirement_met", "define", 2, "1720.20(c)", s1720_20_c__firearms_requirement_met_v2,
        (("firearms_requirement_met", 0),), ("firearms_training_completed",), 11, 1,
        TIMELINES[2], (),
        "firearms training completed",
        (
            Step("fact", "firearms training completed", (), ("firearms_training_completed",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "skills_satisfactory", "determination", 1, "1720.20(d)", s1720_20_d__skills_satisfactory_determination,
        (("skills_satisfactory", 0), ("skills_satisfactory:given", 0)), ("skills_satisfactory:made",), 12, 1,
        TIMELINES[0], ((1, ("Separate evaluation of any skill-oriented performance requirements shall be made by the Academy Director on a satisfactory/unsatisfactory basis.",)),),
        "",
        (
            Step("determination", "skills satisfactory", (), ("skills_satisfactory:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "average_needed", "define", 1, "1720.20(d)", s1720_20_d__average_needed,
        (("average_needed", 4),), ("average_rounding",), 13, 2,
        TIMELINES[0], (),
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
        "written_average_met", "define", 1, "1720.20(d)", s1720_20_d__written_average_met,
        (("written_average_met", 2),), ("written_exam_average_percent", "average_needed"), 15, 1,
        TIMELINES[0], ((1, ("An overall average of 70% must be achieved on all written examinations",)),),
        "written exam average percent is at least average needed",
        (
            Step("fact", "written exam average percent", (), ("written_exam_average_percent",), "v0", SPECS[5]),
            Step("rule", "average needed", (), ("average_needed",), "v1", SPECS[4]),
            Step("compare", "written exam average percent is at least average needed", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "conduct_standards_met", "determination", 1, "1720.20(e)", s1720_20_e__conduct_standards_met_determination,
        (("conduct_standards_met:given", 0),), ("conduct_standards_met:made",), 16, 1,
        TIMELINES[3], ((1, ("The Academy Director shall establish standards of conduct for the recruit while enrolled at the academy. These shall include demeanor, deportment and compliance with the discipline and regulations of the school or course.",)), (2, ("The Academy Director shall establish standards of conduct for the trainee while enrolled at the academy. These shall include demeanor, deportment and compliance with the discipline and regulations of the school or course.",))),
        "",
        (
            Step("determination", "conduct standards met", (), ("conduct_standards_met:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "conduct_standards_met:deemed:1", "deemed", 1, "1720.20(e)", s1720_20_e__conduct_standards_met_deemed_1_deemed,
        (("conduct_standards_met:deemed:1:applies", 5), ("conduct_standards_met:deemed:1", 6)), ("completion_certified_by",), 17, 4,
        TIMELINES[3], ((1, ("Receipt of certification of the successful completion of the course from the academy shall be deemed proof that the trainee has complied with the requirements of this subsection.",)), (2, ("Receipt of certification of the successful completion of the course from the academy shall be deemed proof that the trainee has complied with the requirements of this subsection.",))),
        "completion certified by is not none and completion certified by is academy director",
        (
            Step("fact", "completion certified by", (), ("completion_certified_by",), "v0", SPECS[6]),
            Step("void", "completion certified by is none", (0,), (), "p0", SPECS[1]),
            Step("not", "completion certified by is not none", (1,), (), "p1", SPECS[1]),
            Step("fact", "completion certified by", (), ("completion_certified_by",), "v1", SPECS[6]),
            Step("member", "completion certified by is academy director", (3,), (("academy_director",),), "p2", SPECS[1]),
            Step("and", "completion certified by is not none and completion certified by is academy director", (2, 4), (), "p3", SPECS[1]),
            Step("literal", "yes", (), (True,), "", SPECS[1]),
        ),
        SPECS[1], None, "", ("from the academy: a certification by the Academy Director is taken as the academy's.",), "conduct_standards_met",
    ),
    Rule(
        "course_requirements_met", "question", 1, "1720.20(e)", s1720_20_e__course_requirements_met,
        (("course_requirements_met", 7),), ("attendance_sufficient", "notebook_adequate", "firearms_requirement_met", "written_average_met", "skills_satisfactory", "conduct_standards_met", "director_final_pass"), 21, 5,
        TIMELINES[3], (),
        "attendance sufficient and notebook adequate and firearms requirement met and written average met and skills satisfactory and conduct standards met and director final pass",
        (
            Step("rule", "attendance sufficient", (), ("attendance_sufficient",), "", SPECS[1]),
            Step("fact", "notebook adequate", (), ("notebook_adequate",), "p0", SPECS[1]),
            Step("rule", "firearms requirement met", (), ("firearms_requirement_met",), "", SPECS[1]),
            Step("rule", "written average met", (), ("written_average_met",), "", SPECS[1]),
            Step("fact", "skills satisfactory", (), ("skills_satisfactory",), "p1", SPECS[1]),
            Step("fact", "conduct standards met", (), ("conduct_standards_met",), "p2", SPECS[1]),
            Step("fact", "director final pass", (), ("director_final_pass",), "p3", SPECS[1]),
            Step("and", "attendance sufficient and notebook adequate and firearms requirement met and written average met and skills satisfactory and conduct standards met and director final pass", (0, 1, 2, 3, 4, 5, 6), (), "p4", SPECS[1]),
        ),
        SPECS[1], Governor("date", "course end on", ("course_end_on",), s1720_20_e__course_requirements_met__governed_by), "Has this trainee met the requirements for successful completion of the course?", (), "",
    ),
    Rule(
        "conduct_standards_met", "fold", 1, "1720.20(e)", s1720_20_e__conduct_standards_met_fold,
        (("conduct_standards_met", 3),), ("conduct_standards_met:given", "conduct_standards_met:deemed:1:applies", "conduct_standards_met:deemed:1"), 26, 2,
        None, (),
        "conduct standards met, as deemed",
        (
            Step("fact", "conduct standards met as given", (), ("conduct_standards_met:given",), "p0", SPECS[1]),
            Step("rule", "the deeming applies", (), ("conduct_standards_met:deemed:1:applies",), "", SPECS[1]),
            Step("rule", "as deemed", (), ("conduct_standards_met:deemed:1",), "", SPECS[1]),
            Step("rank", "conduct standards met, as deemed", (1, 2, 0), ("deemed",), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", ("from the academy: a certification by the Academy Director is taken as the academy's.",), "conduct_standards_met",
    ),
    Rule(
        "waiver_reason_good", "determination", 1, "1720.20(f)", s1720_20_f__waiver_reason_good_determination,
        (("waiver_reason_good:given", 0),), ("waiver_reason_good:made",), 28, 1,
        TIMELINES[3], ((1, ("shall be issued only for good and justifiable reasons",)), (2, ("shall be issued only for good and justifiable reasons",))),
        "",
        (
            Step("determination", "waiver reason good", (), ("waiver_reason_good:made", True, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "six_months_run_from", "define", 1, "1720.20(f)", s1720_20_f__six_months_run_from,
        (("six_months_run_from", 4),), ("hired_on", "appointed_on", "six_month_clock"), 29, 2,
        TIMELINES[3], (),
        "hired on where six month clock is first employment; appointed on where six month clock is each appointment",
        (
            Step("selector", "six month clock is first employment", (), ("six_month_clock", "first_employment"), "p0", SPECS[1]),
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[7]),
            Step("selector", "six month clock is each appointment", (), ("six_month_clock", "each_appointment"), "p1", SPECS[1]),
            Step("fact", "appointed on", (), ("appointed_on",), "v1", SPECS[7]),
            Step("chosen", "hired on where six month clock is first employment; appointed on where six month clock is each appointment", (0, 1, 2, 3), ("six_month_clock",), "v2", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "certificate_due_on", "define", 1, "1720.20(f)", s1720_20_f__certificate_due_on,
        (("certificate_due_on", 7),), ("six_months_run_from", "six_months_end"), 31, 2,
        TIMELINES[3], ((1, ("within 6 months after",)), (2, ("within 6 months after",))),
        "deadline 6 months rounded by six months end after six months run from",
        (
            Step("selector", "six months end is down", (), ("six_months_end", "down"), "p0", SPECS[1]),
            Step("rule", "six months run from", (), ("six_months_run_from",), "v0", SPECS[7]),
            Step("move", "6 months rounded by six months end after six months run from, down", (1,), ("months", 6, "down"), "v1", SPECS[7]),
            Step("selector", "six months end is up", (), ("six_months_end", "up"), "p1", SPECS[1]),
            Step("rule", "six months run from", (), ("six_months_run_from",), "v2", SPECS[7]),
            Step("move", "6 months rounded by six months end after six months run from, up", (4,), ("months", 6, "up"), "v3", SPECS[7]),
            Step("chosen", "6 months rounded by six months end after six months run from", (0, 2, 3, 5), ("six_months_end",), "v4", SPECS[7]),
            Step("roll", "deadline 6 months rounded by six months end after six months run from", (6,), (), "v5", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "latest_waiver_day", "define", 1, "1720.20(f)", s1720_20_f__latest_waiver_day,
        (("latest_waiver_day", 8),), ("six_months_run_from", "six_months_end"), 33, 2,
        TIMELINES[3], ((1, ("in no case shall extend more than 90 days beyond the initial 6 months",)), (2, ("in no case shall extend more than 90 days beyond the initial 6 months",))),
        "deadline 90 days after 6 months rounded by six months end after six months run from",
        (
            Step("selector", "six months end is down", (), ("six_months_end", "down"), "p0", SPECS[1]),
            Step("rule", "six months run from", (), ("six_months_run_from",), "v0", SPECS[7]),
            Step("move", "6 months rounded by six months end after six months run from, down", (1,), ("months", 6, "down"), "v1", SPECS[7]),
            Step("selector", "six months end is up", (), ("six_months_end", "up"), "p1", SPECS[1]),
            Step("rule", "six months run from", (), ("six_months_run_from",), "v2", SPECS[7]),
            Step("move", "6 months rounded by six months end after six months run from, up", (4,), ("months", 6, "up"), "v3", SPECS[7]),
            Step("chosen", "6 months rounded by six months end after six months run from", (0, 2, 3, 5), ("six_months_end",), "v4", SPECS[7]),
            Step("move", "90 days after 6 months rounded by six months end after six months run from", (6,), ("days", 90, None), "v5", SPECS[7]),
            Step("roll", "deadline 90 days after 6 months rounded by six months end after six months run from", (7,), (), "v6", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "waiver_reason_good:deemed:1", "deemed", 1, "1720.20(f)", s1720_20_f__waiver_reason_good_deemed_1_deemed,
        (("waiver_reason_good:deemed:1:applies", 1), ("waiver_reason_good:deemed:1", 2)), ("extension_waiver_reason",), 35, 1,
        TIMELINES[3], ((1, ("Good and justifiable reasons for a waiver include, but are not limited to, unavailability of academy space for training, illness or disability, and the need for the trainee to serve his or her department during the initial 6 month period.",)), (2, ("Good and justifiable reasons for a waiver include, but are not limited to, unavailability of academy space for training, illness or disability, and the need for the trainee to serve the trainee's department during the initial 6 month period.",))),
        "extension waiver reason is one of academy space, illness, disability, needed by department",
        (
            Step("fact", "extension waiver reason", (), ("extension_waiver_reason",), "v0", SPECS[8]),
            Step("member", "extension waiver reason is one of academy space, illness, disability, needed by department", (0,), (("academy_space", "illness", "disability", "needed_by_department"),), "p0", SPECS[1]),
            Step("literal", "yes", (), (True,), "", SPECS[1]),
        ),
        SPECS[1], None, "", ("The reasons named are good by the text; include, but are not limited to, leaves any other to the Board.",), "waiver_reason_good",
    ),
    Rule(
        "waiver_may_be_issued", "question", 1, "1720.20(f)", s1720_20_f__waiver_may_be_issued,
        (("waiver_may_be_issued", 0),), ("waiver_reason_good",), 36, 1,
        TIMELINES[3], (),
        "waiver reason good",
        (
            Step("fact", "waiver reason good", (), ("waiver_reason_good",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "May the Board issue a special extension waiver for this reason?", (), "",
    ),
    Rule(
        "initial_period_ends", "question", 1, "1720.20(f)", s1720_20_f__initial_period_ends,
        (("initial_period_ends", 0),), ("certificate_due_on",), 37, 0,
        TIMELINES[3], (),
        "certificate due on",
        (
            Step("rule", "certificate due on", (), ("certificate_due_on",), "v0", SPECS[7]),
        ),
        SPECS[7], None, "When do the initial 6 months end?", (), "",
    ),
    Rule(
        "waiver_limit", "question", 1, "1720.20(f)", s1720_20_f__waiver_limit,
        (("waiver_limit", 0),), ("latest_waiver_day",), 37, 0,
        TIMELINES[3], (),
        "latest waiver day",
        (
            Step("rule", "latest waiver day", (), ("latest_waiver_day",), "v0", SPECS[7]),
        ),
        SPECS[7], None, "Until when can a waiver run?", (), "",
    ),
    Rule(
        "waiver_days", "define", 1, "1720.20(f)", s1720_20_f__waiver_days,
        (("waiver_days", 3),), ("extension_waiver_granted", "extension_waiver_days"), 37, 1,
        TIMELINES[3], ((1, ("the employing agency must obtain a special extension waiver from the Board extending the period for compliance",)), (2, ("the employing agency must obtain a special extension waiver from the Board extending the period for compliance",))),
        "extension waiver days when extension waiver granted; otherwise 0 days",
        (
            Step("fact", "extension waiver granted", (), ("extension_waiver_granted",), "p0", SPECS[1]),
            Step("fact", "extension waiver days", (), ("extension_waiver_days",), "v0", SPECS[9]),
            Step("literal", "0 days", (), (0,), "", SPECS[10]),
            Step("if", "extension waiver days when extension waiver granted; otherwise 0 days", (0, 1, 2), (), "v1", SPECS[10]),
        ),
        SPECS[10], None, "", (), "",
    ),
    Rule(
        "certificate_deadline", "define", 1, "1720.20(f)", s1720_20_f__certificate_deadline,
        (("certificate_deadline:base", 9),), ("six_months_run_from", "six_months_end", "waiver_days"), 38, 2,
        TIMELINES[3], ((1, ("within 6 months after his initial full-time employment must forfeit his position, or the employing agency must obtain a special extension waiver from the Board extending the period for compliance",)), (2, ("within 6 months after the trainee's initial full-time employment must forfeit the trainee's position, or the employing agency must obtain a special extension waiver from the Board extending the period for compliance",))),
        "deadline waiver days after 6 months rounded by six months end after six months run from",
        (
            Step("selector", "six months end is down", (), ("six_months_end", "down"), "p0", SPECS[1]),
            Step("rule", "six months run from", (), ("six_months_run_from",), "v0", SPECS[7]),
            Step("move", "6 months rounded by six months end after six months run from, down", (1,), ("months", 6, "down"), "v1", SPECS[7]),
            Step("selector", "six months end is up", (), ("six_months_end", "up"), "p1", SPECS[1]),
            Step("rule", "six months run from", (), ("six_months_run_from",), "v2", SPECS[7]),
            Step("move", "6 months rounded by six months end after six months run from, up", (4,), ("months", 6, "up"), "v3", SPECS[7]),
            Step("chosen", "6 months rounded by six months end after six months run from", (0, 2, 3, 5), ("six_months_end",), "v4", SPECS[7]),
            Step("rule", "waiver days", (), ("waiver_days",), "v5", SPECS[10]),
            Step("move_by", "waiver days after 6 months rounded by six months end after six months run from", (6, 7), (False,), "v6", SPECS[7]),
            Step("roll", "deadline waiver days after 6 months rounded by six months end after six months run from", (8,), (), "v7", SPECS[7]),
        ),
        SPECS[7], None, "", ("Rolled over once, at the end: a waiver of 90 days counts from the day the 6 months end, not from the day they roll to.",), "",
    ),
    Rule(
        "obtain_certificate", "norm", 1, "1720.20(f)", s1720_20_f__obtain_certificate_norm,
        (("obtain_certificate", 3), ("obtain_certificate:due", 1)), ("certificate_deadline", "certificate_awarded_on"), 40, 4,
        TIMELINES[3], ((1, ("Each trainee who has not been awarded a certificate attesting to his successful completion of the Minimum Standards Basic Law Enforcement Training Course as prescribed by the Board within 6 months after his initial full-time employment must forfeit his position, or the employing agency must obtain a special extension waiver from the Board extending the period for compliance",)), (2, ("Each trainee who has not been awarded a certificate attesting to the trainee's successful completion of the Minimum Standards Basic Law Enforcement Training Course as prescribed by the Board within 6 months after the trainee's initial full-time employment must forfeit the trainee's position, or the employing agency must obtain a special extension waiver from the Board extending the period for compliance",))),
        "by certificate deadline",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("rule", "certificate deadline", (), ("certificate_deadline",), "v0", SPECS[7]),
            Step("fact", "certificate awarded on", (), ("certificate_awarded_on",), "v1", SPECS[11]),
            Step("norm", "by certificate deadline", (0, 1, 2), ("duty", "trainee", "", (0, None, 1, None, 2, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "must_forfeit", "question", 1, "1720.20(f)", s1720_20_f__must_forfeit,
        (("must_forfeit", 1),), ("obtain_certificate",), 44, 1,
        TIMELINES[3], (),
        "obtain certificate is one of overdue, done late",
        (
            Step("rule", "obtain certificate", (), ("obtain_certificate",), "v0", SPECS[2]),
            Step("states", "obtain certificate is one of overdue, done late", (0,), (("overdue", "done_late"),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Must this trainee forfeit the position?", ("What the agency owes is asked under 1720.60(a), (c) and (e).",), "",
    ),
    Rule(
        "certificate_due", "question", 1, "1720.20(f)", s1720_20_f__certificate_due,
        (("certificate_due", 0),), ("certificate_deadline",), 45, 0,
        TIMELINES[3], (),
        "certificate deadline",
        (
            Step("rule", "certificate deadline", (), ("certificate_deadline",), "v0", SPECS[7]),
        ),
        SPECS[7], None, "By when must the certificate be awarded?", (), "",
    ),
    Rule(
        "assert:1", "assertion", 1, "1720.20(f)", s1720_20_f__assert_1,
        (("assert:1", 2),), ("certificate_deadline", "latest_waiver_day"), 45, 1,
        TIMELINES[3], (),
        "certificate deadline is on or before latest waiver day",
        (
            Step("rule", "certificate deadline", (), ("certificate_deadline",), "v0", SPECS[7]),
            Step("rule", "latest waiver day", (), ("latest_waiver_day",), "v1", SPECS[7]),
            Step("compare", "certificate deadline is on or before latest waiver day", (0, 1), ("le",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "nobody has longer than 90 days beyond the initial 6 months", (), "",
    ),
    Rule(
        "certificate_deadline", "fold", 1, "1720.20(f)", s1720_20_f__certificate_deadline_fold,
        (("certificate_deadline", 3),), ("certificate_deadline:base", "after_appeal:applies", "after_appeal"), 46, 0,
        None, (),
        "certificate deadline with its exceptions",
        (
            Step("rule", "certificate deadline", (), ("certificate_deadline:base",), "v0", SPECS[7]),
            Step("rule", "after appeal applies", (), ("after_appeal:applies",), "", SPECS[1]),
            Step("rule", "after appeal", (), ("after_appeal",), "v1", SPECS[7]),
            Step("rank", "certificate deadline, unless after appeal", (1, 2, 0), ("after_appeal",), "v2", SPECS[7]),
        ),
        SPECS[7], None, "", ("Rolled over once, at the end: a waiver of 90 days counts from the day the 6 months end, not from the day they roll to.",), "",
    ),
    Rule(
        "waiver_reason_good", "fold", 1, "1720.20(f)", s1720_20_f__waiver_reason_good_fold,
        (("waiver_reason_good", 3),), ("waiver_reason_good:given", "waiver_reason_good:deemed:1:applies", "waiver_reason_good:deemed:1"), 46, 2,
        None, (),
        "waiver reason good, as deemed",
        (
            Step("fact", "waiver reason good as given", (), ("waiver_reason_good:given",), "p0", SPECS[1]),
            Step("rule", "the deeming applies", (), ("waiver_reason_good:deemed:1:applies",), "", SPECS[1]),
            Step("rule", "as deemed", (), ("waiver_reason_good:deemed:1",), "", SPECS[1]),
            Step("rank", "waiver reason good, as deemed", (1, 2, 0), ("deemed",), "p1", SPECS[1]),
        ),
        SPECS[1], None, "", ("The reasons named are good by the text; include, but are not limited to, leaves any other to the Board.",), "waiver_reason_good",
    ),
    Rule(
        "equipment_required", "determination", 1, "1720.20(g)", s1720_20_g__equipment_required_determination,
        (("equipment_required", 0), ("equipment_required:given", 0)), ("equipment_required:made",), 48, 1,
        TIMELINES[0], ((1, ("such equipment as required by the Course Director",)),),
        "",
        (
            Step("determination", "equipment required", (), ("equipment_required:made", False, None, None), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "bring_equipment", "norm", 1, "1720.20(g)", s1720_20_g__bring_equipment_norm,
        (("bring_equipment", 2),), ("equipment_required", "equipment_brought_on"), 49, 5,
        TIMELINES[0], ((1, ("Each trainee shall bring such equipment as required by the Course Director.",)),),
        "no time stated",
        (
            Step("fact", "equipment required", (), ("equipment_required",), "p0", SPECS[1]),
            Step("fact", "equipment brought on", (), ("equipment_brought_on",), "v0", SPECS[11]),
            Step("norm", "no time stated", (0, 1), ("duty", "trainee", "", (0, None, None, None, 1, None), False), "v1", SPECS[2]),
        ),
        SPECS[2], None, "", ("What follows from coming without it is not stated.",), "",
    ),
    Rule(
        "equipment_owed", "question", 1, "1720.20(g)", s1720_20_g__equipment_owed,
        (("equipment_owed", 1),), ("bring_equipment",), 54, 1,
        TIMELINES[0], (),
        "bring equipment is pending",
        (
            Step("rule", "bring equipment", (), ("bring_equipment",), "v0", SPECS[2]),
            Step("states", "bring equipment is pending", (0,), (("pending",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Has this trainee still to bring equipment that the Course Director requires?", (), "",
    ),
    Rule(
        "comprehensive_passed", "define", 1, "1720.20(h)", s1720_20_h__comprehensive_passed,
        (("comprehensive_passed", 2),), ("exam_score_percent", "comprehensive_passing_score"), 55, 1,
        TIMELINES[3], (),
        "exam score percent is at least comprehensive passing score",
        (
            Step("fact", "exam score percent", (), ("exam_score_percent",), "v0", SPECS[5]),
            Step("rule", "comprehensive passing score", (), ("comprehensive_passing_score",), "v1", SPECS[4]),
            Step("compare", "exam score percent is at least comprehensive passing score", (0, 1), ("ge",), "p0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "passed_comprehensive", "question", 1, "1720.20(h)", s1720_20_h__passed_comprehensive,
        (("passed_comprehensive", 0),), ("comprehensive_passed",), 56, 0,
        TIMELINES[3], (),
        "comprehensive passed",
        (
            Step("rule", "comprehensive passed", (), ("comprehensive_passed",), "", SPECS[1]),
        ),
        SPECS[1], Governor("date", "score text day", ("score_text_day",), s1720_20_h__passed_comprehensive__governed_by), "Did this trainee pass the Comprehensive Examination?", (), "",
    ),
    Rule(
        "announced_passing_score_percent", "determination", 1, "1720.20(h)(2)", s1720_20_h_2__announced_passing_score_percent_determination,
        (("announced_passing_score_percent", 0), ("announced_passing_score_percent:given", 0)), ("announced_passing_score_percent:made",), 56, 0,
        TIMELINES[3], ((1, ("within the range of 60 to 80% of the total score",)), (2, ("within the range of 60 to 80% of the total score",))),
        "",
        (
            Step("determination", "announced passing score percent", (), ("announced_passing_score_percent:made", True, 60000000, 80000000), "v0", SPECS[12]),
        ),
        SPECS[12], None, "", (), "",
    ),
    Rule(
        "comprehensive_passing_score", "define", 1, "1720.20(h)(2)", s1720_20_h_2__comprehensive_passing_score,
        (("comprehensive_passing_score", 0),), ("announced_passing_score_percent",), 56, 0,
        TIMELINES[1], ((1, ("The minimum passing score will be established by the Board within the range of 60 to 80% of the total score.",)),),
        "announced passing score percent",
        (
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v0", SPECS[12]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "score_text_day", "define", 1, "1720.20(h)(2)", s1720_20_h_2__score_text_day,
        (("score_text_day", 4),), ("exam_date", "switch_text_day", "score_reaches_back"), 56, 2,
        TIMELINES[3], (),
        "exam date where score reaches back is text of exam day; switch text day where score reaches back is text of the switch",
        (
            Step("selector", "score reaches back is text of exam day", (), ("score_reaches_back", "text_of_exam_day"), "p0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[7]),
            Step("selector", "score reaches back is text of the switch", (), ("score_reaches_back", "text_of_the_switch"), "p1", SPECS[1]),
            Step("rule", "switch text day", (), ("switch_text_day",), "v1", SPECS[7]),
            Step("chosen", "exam date where score reaches back is text of exam day; switch text day where score reaches back is text of the switch", (0, 1, 2, 3), ("score_reaches_back",), "v2", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "switch_text_day", "define", 1, "1720.20(h)(2)", s1720_20_h_2__switch_text_day,
        (("switch_text_day", 9),), ("exam_date",), 58, 3,
        TIMELINES[3], (),
        "effective date of 47 Ill. Reg. 9369 when exam date is on or after December 15, 2022 and exam date is before effective date of 47 Ill. Reg. 9369; otherwise exam date",
        (
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[7]),
            Step("literal", "December 15, 2022", (), (738504,), "", SPECS[7]),
            Step("compare", "exam date is on or after December 15, 2022", (0, 1), ("ge",), "p0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v1", SPECS[7]),
            Step("action", "effective date of 47 Ill. Reg. 9369", (), ("47 Ill. Reg. 9369",), "v2", SPECS[7]),
            Step("compare", "exam date is before effective date of 47 Ill. Reg. 9369", (3, 4), ("lt",), "p1", SPECS[1]),
            Step("and", "exam date is on or after December 15, 2022 and exam date is before effective date of 47 Ill. Reg. 9369", (2, 5), (), "p2", SPECS[1]),
            Step("action", "effective date of 47 Ill. Reg. 9369", (), ("47 Ill. Reg. 9369",), "v3", SPECS[7]),
            Step("fact", "exam date", (), ("exam_date",), "v4", SPECS[7]),
            Step("if", "effective date of 47 Ill. Reg. 9369 when exam date is on or after December 15, 2022 and exam date is before effective date of 47 Ill. Reg. 9369; otherwise exam date", (6, 7, 8), (), "v5", SPECS[7]),
        ),
        SPECS[7], None, "", ("Which of the two texts applies: the anchor stands in both.",), "",
    ),
    Rule(
        "announce_passing_score", "norm", 1, "1720.20(h)(2)", s1720_20_h_2__announce_passing_score_norm,
        (("announce_passing_score", 3), ("announce_passing_score:due", 1)), ("course_start_on", "score_announced_on"), 61, 4,
        TIMELINES[3], ((1, ("At the beginning of each training course the minimum passing score will be announced.",)), (2, ("At the beginning of each training course the minimum passing score will be announced.",))),
        "by course start on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("fact", "course start on", (), ("course_start_on",), "v0", SPECS[7]),
            Step("fact", "score announced on", (), ("score_announced_on",), "v1", SPECS[11]),
            Step("norm", "by course start on", (0, 1, 2), ("duty", "board", "trainee", (0, None, 1, None, 2, None), False), "v2", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "score_switch_on", "define", 1, "1720.20(h)(2)", s1720_20_h_2__score_switch_on,
        (("score_switch_on", 4),), ("exam_date", "course_start_on", "score_switch_event"), 65, 2,
        TIMELINES[2], (),
        "exam date where score switch event is exam day; course start on where score switch event is course start",
        (
            Step("selector", "score switch event is exam day", (), ("score_switch_event", "exam_day"), "p0", SPECS[1]),
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[7]),
            Step("selector", "score switch event is course start", (), ("score_switch_event", "course_start"), "p1", SPECS[1]),
            Step("fact", "course start on", (), ("course_start_on",), "v1", SPECS[7]),
            Step("chosen", "exam date where score switch event is exam day; course start on where score switch event is course start", (0, 1, 2, 3), ("score_switch_event",), "v2", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "score_after_switch", "define", 1, "1720.20(h)(2)", s1720_20_h_2__score_after_switch,
        (("score_after_switch", 4),), ("announced_passing_score_percent", "fixed_or_announced"), 67, 2,
        TIMELINES[2], (),
        "66% where fixed or announced is fixed; announced passing score percent where fixed or announced is announced",
        (
            Step("selector", "fixed or announced is fixed", (), ("fixed_or_announced", "fixed"), "p0", SPECS[1]),
            Step("literal", "66%", (), (66000000,), "", SPECS[4]),
            Step("selector", "fixed or announced is announced", (), ("fixed_or_announced", "announced"), "p1", SPECS[1]),
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v0", SPECS[12]),
            Step("chosen", "66% where fixed or announced is fixed; announced passing score percent where fixed or announced is announced", (0, 1, 2, 3), ("fixed_or_announced",), "v1", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "comprehensive_passing_score", "define", 2, "1720.20(h)(2)", s1720_20_h_2__comprehensive_passing_score_v2,
        (("comprehensive_passing_score", 5),), ("score_switch_on", "score_after_switch", "announced_passing_score_percent"), 69, 1,
        TIMELINES[2], ((2, ("within the range of 60 to 80% of the total score", "Beginning December 15, 2022, the minimum passing score is 66%.")),),
        "score after switch when score switch on is on or after December 15, 2022; otherwise announced passing score percent",
        (
            Step("rule", "score switch on", (), ("score_switch_on",), "v0", SPECS[7]),
            Step("literal", "December 15, 2022", (), (738504,), "", SPECS[7]),
            Step("compare", "score switch on is on or after December 15, 2022", (0, 1), ("ge",), "p0", SPECS[1]),
            Step("rule", "score after switch", (), ("score_after_switch",), "v1", SPECS[4]),
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v2", SPECS[12]),
            Step("if", "score after switch when score switch on is on or after December 15, 2022; otherwise announced passing score percent", (2, 3, 4), (), "v3", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "review_comprehensive_examination", "norm", 1, "1720.20(h)(5)", s1720_20_h_5__review_comprehensive_examination_norm,
        (("review_comprehensive_examination", 10), ("review_comprehensive_examination:due", 8)), ("comprehensive_last_review_on", "comprehensive_review_leap_day"), 70, 6,
        TIMELINES[3], (),
        "every 2 years rounded by comprehensive review leap day",
        (
            Step("literal", "yes", (), (True,), "", SPECS[1]),
            Step("selector", "comprehensive review leap day is down", (), ("comprehensive_review_leap_day", "down"), "p0", SPECS[1]),
            Step("fact", "comprehensive last review on", (), ("comprehensive_last_review_on",), "v0", SPECS[7]),
            Step("move", "2 years rounded by comprehensive review leap day after comprehensive last review on, down", (2,), ("months", 24, "down"), "v1", SPECS[7]),
            Step("selector", "comprehensive review leap day is up", (), ("comprehensive_review_leap_day", "up"), "p1", SPECS[1]),
            Step("fact", "comprehensive last review on", (), ("comprehensive_last_review_on",), "v2", SPECS[7]),
            Step("move", "2 years rounded by comprehensive review leap day after comprehensive last review on, up", (5,), ("months", 24, "up"), "v3", SPECS[7]),
            Step("chosen", "2 years rounded by comprehensive review leap day after comprehensive last review on", (1, 3, 4, 6), ("comprehensive_review_leap_day",), "v4", SPECS[7]),
            Step("roll", "2 years rounded by comprehensive review leap day after comprehensive last review on", (7,), (), "v5", SPECS[7]),
            Step("fact", "comprehensive last review on", (), ("comprehensive_last_review_on",), "v6", SPECS[11]),
            Step("norm", "every 2 years rounded by comprehensive review leap day", (0, 8, 9), ("duty", "board", "", (0, None, 8, None, 9, None), False), "v7", SPECS[2]),
        ),
        SPECS[2], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "comprehensive_review_due", "question", 1, "1720.20(h)(5)", s1720_20_h_5__comprehensive_review_due,
        (("comprehensive_review_due", 1),), ("review_comprehensive_examination",), 76, 1,
        TIMELINES[3], (),
        "review comprehensive examination is overdue",
        (
            Step("rule", "review comprehensive examination", (), ("review_comprehensive_examination",), "v0", SPECS[2]),
            Step("states", "review comprehensive examination is overdue", (0,), (("overdue",),), "p0", SPECS[1]),
        ),
        SPECS[1], None, "Is a review of the Comprehensive Examination by the Board overdue?", (), "",
    ),
)
