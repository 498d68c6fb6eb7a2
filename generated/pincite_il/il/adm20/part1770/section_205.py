"""20 Ill. Adm. Code 1770.205 Minimum Requirements of the Recruit."""

# Written by pincite from regs/il/adm20/part1770/section_205.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import NO, YES, all_of, any_of, chosen, rank
from pincite.runtime.values import Value, at_least, at_most, chosen_value, determined, determined_power, determined_value, either, equals, is_none, less_than, more_than, one_of, rank_value
from pincite.runtime.calendar import move_by, move_days, move_months
from pincite.runtime.facts import Spec
from pincite.runtime.lists import Looked, count_different, some
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_205_a__attend_all_sessions_norm(x: Frame) -> Ran:
    """attend all sessions. 20 Ill. Adm. Code 1770.205(a), in force from 1996-07-01.

    Attendance at all sessions is required.

    (20 Ill. Reg. 9047)
    """
    n1 = norm("duty", YES, None, None, None, False, None, False, False, x["asked_on"])
    v1 = n1.states  # no time stated
    x["attend_all_sessions"] = v1
    return Ran((n1.triggered, n1.fulfilled, n1.in_time, n1.past), (v1,), ())



def s1770_205_a__no_session_missed(x: Frame) -> Ran:
    """no session missed. 20 Ill. Adm. Code 1770.205(a), in force from 1996-07-01.

    shall attend all training sessions

    (20 Ill. Reg. 9047)
    """
    v0 = x["sessions_missed"]  # sessions missed
    t2 = equals(v0, 0)  # sessions missed is 0
    x["no_session_missed"] = t2
    return Ran((t2,), (v0,), ())



def s1770_205_a__no_session_missed_in_part(x: Frame) -> Ran:
    """no session missed in part. 20 Ill. Adm. Code 1770.205(a), in force from 1996-07-01.

    shall attend all training sessions

    (20 Ill. Reg. 9047)
    """
    v0 = x["sessions_missed_in_part"]  # sessions missed in part
    t2 = equals(v0, 0)  # sessions missed in part is 0
    x["no_session_missed_in_part"] = t2
    return Ran((t2,), (v0,), ())



def s1770_205_a__attended_all_sessions(x: Frame) -> Ran:
    """attended all sessions. 20 Ill. Adm. Code 1770.205(a), in force from 1996-07-01.

    In order to successfully complete the Part-Time Basic Training Course, the recruit shall attend all training
    sessions.

    (20 Ill. Reg. 9047)
    """
    t0 = one_of(x["session_missed_in_part"], ("attended",))  # session missed in part is attended
    t1 = x["no_session_missed"]  # no session missed
    t2 = one_of(x["session_missed_in_part"], ("missed",))  # session missed in part is missed
    t3 = x["no_session_missed"]  # no session missed
    t4 = x["no_session_missed_in_part"]  # no session missed in part
    t5 = all_of(t3, t4)  # no session missed and no session missed in part
    t6 = chosen(((t0, t1), (t2, t5), ))  # no session missed where session missed in part is attended; no session missed and no se...
    x["attended_all_sessions"] = t6
    return Ran((t0, t2, t5, t6), (), ())



def s1770_205_a__part_time_attendance_met(x: Frame) -> Ran:
    """Does this recruit meet the attendance requirement?. 20 Ill. Adm. Code 1770.205(a), in force from 1996-07-01."""
    t0 = x["attended_all_sessions"]  # attended all sessions
    x["part_time_attendance_met"] = t0
    return Ran((), (), ())



def s1770_205_b__notebook_adequate_determination(x: Frame) -> Ran:
    """notebook adequate. 20 Ill. Adm. Code 1770.205(b), in force from 1996-07-01.

    Maintenance of an adequate classroom notebook is required.

    (20 Ill. Reg. 9047)
    """
    t0 = determined(x["notebook_adequate:made"])  # notebook adequate
    x["notebook_adequate"] = t0
    x["notebook_adequate:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_b__part_time_notebook_adequate(x: Frame) -> Ran:
    """Is this recruit's classroom notebook adequate?. 20 Ill. Adm. Code 1770.205(b), in force from 1996-07-01."""
    t0 = x["notebook_adequate"]  # notebook adequate
    x["part_time_notebook_adequate"] = t0
    return Ran((t0,), (), ())



def s1770_205_c__firearms_requirement_met(x: Frame) -> Ran:
    """firearms requirement met. 20 Ill. Adm. Code 1770.205(c), in force from 1996-07-01.

    Qualifications in the use of firearms as required by the Peace Officer and Probation Officer Firearm Training
    Act [50 ILCS 710] is required.

    (47 Ill. Reg. 9410)
    """
    t0 = x["firearms_qualified"]  # firearms qualified
    x["firearms_requirement_met"] = t0
    return Ran((t0,), (), ())



def s1770_205_c__part_time_firearms_met(x: Frame) -> Ran:
    """Has this recruit qualified in the use of firearms?. 20 Ill. Adm. Code 1770.205(c), in force from 1996-07-01."""
    t0 = x["firearms_requirement_met"]  # firearms requirement met
    x["part_time_firearms_met"] = t0
    return Ran((), (), ())



def s1770_205_d__modules_completed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t0 = e["module_passed"]  # module passed
    v1 = e["module_taken_on"]  # module taken on
    v2 = x["asked_on"]  # the day asked for
    t3 = at_most(v1, v2)  # module taken on is on or before asked on
    t4 = all_of(t0, t3)  # module passed and module taken on is on or before asked on
    return Looked((t0, t3, t4), (v1, v2), t4)



def s1770_205_d__modules_completed(x: Frame) -> Ran:
    """modules completed. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    The recruit shall successfully pass the Board's written module test for each module in order to successfully
    complete the module.

    (20 Ill. Reg. 9047)
    """
    m0 = tuple([s1770_205_d__modules_completed__member_1(x, e) for e in x["module_results"].members])
    v0 = count_different(m0, x["module_results"], "module_number")  # the number of different module number in module results where module passed and module ...
    x["modules_completed"] = v0
    return Ran((), (v0,), (m0,))



def s1770_205_d__modules_failed_twice__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["try_number"]  # try number
    t2 = at_least(v0, 2)  # try number is at least 2
    t3 = e["after_module_retake"]  # after module retake
    t4 = YES - t3  # not after module retake
    t5 = e["module_passed"]  # module passed
    t6 = YES - t5  # not module passed
    v7 = e["module_taken_on"]  # module taken on
    v8 = x["asked_on"]  # the day asked for
    t9 = at_most(v7, v8)  # module taken on is on or before asked on
    t10 = all_of(t2, t4, t6, t9)  # try number is at least 2 and not after module retake and not module passed and module t...
    return Looked((t2, t3, t4, t5, t6, t9, t10), (v0, v7, v8), t10)



def s1770_205_d__modules_failed_twice(x: Frame) -> Ran:
    """modules failed twice. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    A second failure of any module test shall necessitate the retaking of the module.

    (20 Ill. Reg. 9047)
    """
    m0 = tuple([s1770_205_d__modules_failed_twice__member_1(x, e) for e in x["module_results"].members])
    v0 = count_different(m0, x["module_results"], "module_number")  # the number of different module number in module results where try number is at least 2 ...
    x["modules_failed_twice"] = v0
    return Ran((), (v0,), (m0,))



def s1770_205_d__modules_tested_after_retake__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t0 = e["after_module_retake"]  # after module retake
    v1 = e["module_taken_on"]  # module taken on
    v2 = x["asked_on"]  # the day asked for
    t3 = at_most(v1, v2)  # module taken on is on or before asked on
    t4 = all_of(t0, t3)  # after module retake and module taken on is on or before asked on
    return Looked((t0, t3, t4), (v1, v2), t4)



def s1770_205_d__modules_tested_after_retake(x: Frame) -> Ran:
    """modules tested after retake. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    after retaking the module

    (20 Ill. Reg. 9047)
    """
    m0 = tuple([s1770_205_d__modules_tested_after_retake__member_1(x, e) for e in x["module_results"].members])
    v0 = count_different(m0, x["module_results"], "module_number")  # the number of different module number in module results where after module retake and m...
    x["modules_tested_after_retake"] = v0
    return Ran((), (v0,), (m0,))



def s1770_205_d__module_to_be_retaken(x: Frame) -> Ran:
    """module to be retaken. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    A second failure of any module test shall necessitate the retaking of the module.

    (20 Ill. Reg. 9047)
    """
    v0 = x["modules_failed_twice"]  # modules failed twice
    v1 = x["modules_tested_after_retake"]  # modules tested after retake
    t2 = more_than(v0, v1)  # modules failed twice is more than modules tested after retake
    x["module_to_be_retaken"] = t2
    return Ran((t2,), (v0, v1), ())



def s1770_205_d__module_failed_after_retake__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t0 = e["after_module_retake"]  # after module retake
    t1 = e["module_passed"]  # module passed
    t2 = YES - t1  # not module passed
    v3 = e["module_taken_on"]  # module taken on
    v4 = x["asked_on"]  # the day asked for
    t5 = at_most(v3, v4)  # module taken on is on or before asked on
    t6 = all_of(t0, t2, t5)  # after module retake and not module passed and module taken on is on or before asked on
    return Looked((t0, t1, t2, t5, t6), (v3, v4), t6)



def s1770_205_d__module_failed_after_retake(x: Frame) -> Ran:
    """module failed after retake. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    If the recruit again fails the module test after retaking the module

    (20 Ill. Reg. 9047)
    """
    m0 = tuple([s1770_205_d__module_failed_after_retake__member_1(x, e) for e in x["module_results"].members])
    t0 = some(m0, x["module_results"].complete)  # there is one of module results where after module retake and not module passed and modu...
    x["module_failed_after_retake"] = t0
    return Ran((t0,), (), (m0,))



def s1770_205_d__modules_ever_failed__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t0 = e["module_passed"]  # module passed
    t1 = YES - t0  # not module passed
    v2 = e["module_taken_on"]  # module taken on
    v3 = x["asked_on"]  # the day asked for
    t4 = at_most(v2, v3)  # module taken on is on or before asked on
    t5 = all_of(t1, t4)  # not module passed and module taken on is on or before asked on
    return Looked((t0, t1, t4, t5), (v2, v3), t5)



def s1770_205_d__modules_ever_failed(x: Frame) -> Ran:
    """modules ever failed. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    The recruit shall successfully pass the Board's written module test for each module in order to successfully
    complete the module. The module tests shall be administered during regional training sessions unless otherwise
    determined by the Director. A second failure of any module test shall necessitate the retaking of the module.
    If the recruit again fails the module test after retaking the module, the recruit will not be allowed to
    continue the Part-Time Basic Training Course and must forfeit the position. In the event the recruit failed
    two different module testing segments, the recruit will not be allowed to continue the Part-Time Basic
    Training Course and must forfeit the position.

    (20 Ill. Reg. 9047)
    """
    m0 = tuple([s1770_205_d__modules_ever_failed__member_1(x, e) for e in x["module_results"].members])
    v0 = count_different(m0, x["module_results"], "module_number")  # the number of different module number in module results where not module passed and mod...
    x["modules_ever_failed"] = v0
    return Ran((), (v0,), (m0,))



def s1770_205_d__modules_failed_for_good__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t0 = e["after_module_retake"]  # after module retake
    t1 = e["module_passed"]  # module passed
    t2 = YES - t1  # not module passed
    v3 = e["module_taken_on"]  # module taken on
    v4 = x["asked_on"]  # the day asked for
    t5 = at_most(v3, v4)  # module taken on is on or before asked on
    t6 = all_of(t0, t2, t5)  # after module retake and not module passed and module taken on is on or before asked on
    return Looked((t0, t1, t2, t5, t6), (v3, v4), t6)



def s1770_205_d__modules_failed_for_good(x: Frame) -> Ran:
    """modules failed for good. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    The recruit shall successfully pass the Board's written module test for each module in order to successfully
    complete the module. The module tests shall be administered during regional training sessions unless otherwise
    determined by the Director. A second failure of any module test shall necessitate the retaking of the module.
    If the recruit again fails the module test after retaking the module, the recruit will not be allowed to
    continue the Part-Time Basic Training Course and must forfeit the position. In the event the recruit failed
    two different module testing segments, the recruit will not be allowed to continue the Part-Time Basic
    Training Course and must forfeit the position.

    (20 Ill. Reg. 9047)
    """
    m0 = tuple([s1770_205_d__modules_failed_for_good__member_1(x, e) for e in x["module_results"].members])
    v0 = count_different(m0, x["module_results"], "module_number")  # the number of different module number in module results where after module retake and n...
    x["modules_failed_for_good"] = v0
    return Ran((), (v0,), (m0,))



def s1770_205_d__segments_failed(x: Frame) -> Ran:
    """segments failed. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    The recruit shall successfully pass the Board's written module test for each module in order to successfully
    complete the module. The module tests shall be administered during regional training sessions unless otherwise
    determined by the Director. A second failure of any module test shall necessitate the retaking of the module.
    If the recruit again fails the module test after retaking the module, the recruit will not be allowed to
    continue the Part-Time Basic Training Course and must forfeit the position. In the event the recruit failed
    two different module testing segments, the recruit will not be allowed to continue the Part-Time Basic
    Training Course and must forfeit the position.

    (20 Ill. Reg. 9047)
    """
    t0 = one_of(x["testing_segment"], ("first_failures",))  # testing segment is first failures
    v1 = x["modules_ever_failed"]  # modules ever failed
    t2 = one_of(x["testing_segment"], ("second_failures",))  # testing segment is second failures
    v3 = x["modules_failed_twice"]  # modules failed twice
    t4 = one_of(x["testing_segment"], ("final_failures",))  # testing segment is final failures
    v5 = x["modules_failed_for_good"]  # modules failed for good
    v6 = chosen_value(((t0, v1), (t2, v3), (t4, v5), ))  # modules ever failed where testing segment is first failures; modules failed twice where...
    x["segments_failed"] = v6
    return Ran((t0, t2, t4), (v1, v3, v5, v6), ())



def s1770_205_d__two_segments_failed(x: Frame) -> Ran:
    """two segments failed. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    In the event the recruit failed two different module testing segments

    (20 Ill. Reg. 9047)
    """
    v0 = x["segments_failed"]  # segments failed
    t2 = at_least(v0, 2)  # segments failed is at least 2
    x["two_segments_failed"] = t2
    return Ran((t2,), (v0,), ())



def s1770_205_d__out_of_the_course(x: Frame) -> Ran:
    """out of the course. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01.

    the recruit will not be allowed to continue the Part-Time Basic Training Course and must forfeit the position.

    (20 Ill. Reg. 9047)
    """
    t0 = x["module_failed_after_retake"]  # module failed after retake
    t1 = x["two_segments_failed"]  # two segments failed
    t2 = any_of(t0, t1)  # module failed after retake or two segments failed
    x["out_of_the_course"] = t2
    return Ran((t2,), (), ())



def s1770_205_d__may_continue_course(x: Frame) -> Ran:
    """May this recruit continue the Part-Time Basic Training Course?. 20 Ill. Adm. Code 1770.205(d), in force from
    1996-07-01.
    """
    t0 = x["out_of_the_course"]  # out of the course
    t1 = YES - t0  # not out of the course
    x["may_continue_course"] = t1
    return Ran((t1,), (), ())



def s1770_205_d__module_position_forfeited(x: Frame) -> Ran:
    """Must this recruit forfeit the position because of module tests?. 20 Ill. Adm. Code 1770.205(d), in force from
    1996-07-01.
    """
    t0 = x["out_of_the_course"]  # out of the course
    x["module_position_forfeited"] = t0
    return Ran((), (), ())



def s1770_205_d__must_retake_module(x: Frame) -> Ran:
    """Must this recruit retake a module?. 20 Ill. Adm. Code 1770.205(d), in force from 1996-07-01."""
    t0 = x["module_to_be_retaken"]  # module to be retaken
    t1 = x["out_of_the_course"]  # out of the course
    t2 = YES - t1  # not out of the course
    t3 = all_of(t0, t2)  # module to be retaken and not out of the course
    x["must_retake_module"] = t3
    return Ran((t2, t3), (), ())



def s1770_205_e__every_module_passed(x: Frame) -> Ran:
    """every module passed. 20 Ill. Adm. Code 1770.205(e), in force from 1996-07-01.

    A recruit must successfully pass every module before being eligible to take the Board's Part-Time Police
    Certification Examination.

    (20 Ill. Reg. 9047)
    """
    v0 = x["modules_completed"]  # modules completed
    v1 = x["modules_in_course"]  # modules in course
    t2 = at_least(v0, v1)  # modules completed is at least modules in course
    x["every_module_passed"] = t2
    return Ran((t2,), (v0, v1), ())



def s1770_205_e__all_modules_passed(x: Frame) -> Ran:
    """Has this recruit passed every module?. 20 Ill. Adm. Code 1770.205(e), in force from 1996-07-01."""
    t0 = x["every_module_passed"]  # every module passed
    x["all_modules_passed"] = t0
    return Ran((), (), ())



def s1770_205_f__conduct_standards_met_determination(x: Frame) -> Ran:
    """conduct standards met. 20 Ill. Adm. Code 1770.205(f), in force from 1996-07-01.

    These shall include demeanor, deportment and compliance with the discipline and regulations of the facility or
    course.

    (47 Ill. Reg. 9410)
    """
    t0 = determined(x["conduct_standards_met:made"])  # conduct standards met
    x["conduct_standards_met"] = t0
    x["conduct_standards_met:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_f__establish_conduct_standards_norm(x: Frame) -> Ran:
    """establish conduct standards. 20 Ill. Adm. Code 1770.205(f), in force from 1996-07-01.

    The Director shall establish standards of conduct for the recruit

    (47 Ill. Reg. 9410)
    """
    v1 = x["conduct_standards_established_on"]  # conduct standards established on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["establish_conduct_standards"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_205_f__part_time_conduct_met(x: Frame) -> Ran:
    """Did this recruit comply with the standards of conduct?. 20 Ill. Adm. Code 1770.205(f), in force from
    1996-07-01.
    """
    t0 = x["conduct_standards_met"]  # conduct standards met
    x["part_time_conduct_met"] = t0
    return Ran((t0,), (), ())



def s1770_205_g__good_character_determination(x: Frame) -> Ran:
    """good character. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    the recruit is a person of good character

    (20 Ill. Reg. 9047)
    """
    t0 = determined(x["good_character:made"])  # good character
    x["good_character"] = t0
    x["good_character:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_g__involves_moral_turpitude_determination(x: Frame) -> Ran:
    """involves moral turpitude. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    a crime involving moral turpitude

    (20 Ill. Reg. 9047)
    """
    t0 = determined(x["involves_moral_turpitude:made"])  # involves moral turpitude
    x["involves_moral_turpitude"] = t0
    x["involves_moral_turpitude:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_g__give_recruit_certification_norm(x: Frame) -> Ran:
    """give recruit certification. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    Each recruit and hiring agency shall provide, on a form prescribed by the Board, certification

    (20 Ill. Reg. 9047)
    """
    v1 = x["recruit_certification_on"]  # recruit certification on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["give_recruit_certification"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_205_g__give_agency_certification_norm(x: Frame) -> Ran:
    """give agency certification. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    Each recruit and hiring agency shall provide, on a form prescribed by the Board, certification

    (20 Ill. Reg. 9047)
    """
    v1 = x["agency_certification_on"]  # agency certification on
    n2 = norm("duty", YES, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["give_agency_certification"] = v2
    return Ran((n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_205_g__character_certified(x: Frame) -> Ran:
    """character certified. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    Each recruit and hiring agency shall provide, on a form prescribed by the Board, certification

    (20 Ill. Reg. 9047)
    """
    v0 = x["give_recruit_certification"]  # give recruit certification
    t1 = in_states(v0, ("done_on_time",))  # give recruit certification is done on time
    v2 = x["give_agency_certification"]  # give agency certification
    t3 = in_states(v2, ("done_on_time",))  # give agency certification is done on time
    t4 = all_of(t1, t3)  # give recruit certification is done on time and give agency certification is done on time
    x["character_certified"] = t4
    return Ran((t1, t3, t4), (v0, v2), ())



def s1770_205_g__part_time_character_certified(x: Frame) -> Ran:
    """Have the recruit and the hiring agency given the certification of good character?. 20 Ill. Adm. Code
    1770.205(g), in force from 1996-07-01.
    """
    t0 = x["character_certified"]  # character certified
    x["part_time_character_certified"] = t0
    return Ran((), (), ())



def s1770_205_g__plea_disqualifies(x: Frame) -> Ran:
    """plea disqualifies. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    has not been convicted of

    (20 Ill. Reg. 9047)
    """
    t0 = one_of(x["part_time_conviction_or_plea"], ("conviction",))  # part time conviction or plea is conviction
    t2 = one_of(x["part_time_conviction_or_plea"], ("plea_too",))  # part time conviction or plea is plea too
    t3 = x["plea_without_conviction"]  # plea without conviction
    t4 = chosen(((t0, NO), (t2, t3), ))  # no where part time conviction or plea is conviction; plea without conviction where part...
    x["plea_disqualifies"] = t4
    return Ran((t0, t2, t3, t4), (), ())



def s1770_205_g__disqualifying_conviction(x: Frame) -> Ran:
    """disqualifying conviction. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    has not been convicted of a felony offense or a crime involving moral turpitude

    (20 Ill. Reg. 9047)
    """
    t0 = x["felony_conviction"]  # felony conviction
    t1 = x["other_crime_conviction"]  # other crime conviction
    t2 = x["involves_moral_turpitude"]  # involves moral turpitude
    t3 = all_of(t1, t2)  # other crime conviction and involves moral turpitude
    t4 = x["plea_disqualifies"]  # plea disqualifies
    t5 = any_of(t0, t3, t4)  # felony conviction or (other crime conviction and involves moral turpitude) or plea disq...
    x["disqualifying_conviction"] = t5
    return Ran((t0, t1, t2, t3, t5), (), ())



def s1770_205_g__certification_true(x: Frame) -> Ran:
    """certification true. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    certification that the recruit is a person of good character and has not been convicted of a felony offense or
    a crime involving moral turpitude.

    (20 Ill. Reg. 9047)
    """
    t0 = x["good_character"]  # good character
    t1 = x["disqualifying_conviction"]  # disqualifying conviction
    t2 = YES - t1  # not disqualifying conviction
    t3 = all_of(t0, t2)  # good character and not disqualifying conviction
    x["certification_true"] = t3
    return Ran((t0, t2, t3), (), ())



def s1770_205_g__certification_can_be_given(x: Frame) -> Ran:
    """Can the certification of good character and no conviction truly be given for this recruit?. 20 Ill. Adm. Code
    1770.205(g), in force from 1996-07-01.
    """
    t0 = x["certification_true"]  # certification true
    x["certification_can_be_given"] = t0
    return Ran((), (), ())



def s1770_205_g__notify_board_of_arrest_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs notify_board_of_arrest: arrest or conviction on."""
    v0 = x["arrest_or_conviction_on"]  # arrest or conviction on
    return v0



def s1770_205_g__notify_board_of_arrest_norm(x: Frame) -> Ran:
    """notify board of arrest. 20 Ill. Adm. Code 1770.205(g), in force from 1996-07-01.

    A recruit shall immediately, in writing, keep the Board notified of all arrests and convictions

    (20 Ill. Reg. 9047)
    """
    t0 = x["in_part_time_training"]  # in part time training
    v1 = x["arrest_or_conviction_on"]  # arrest or conviction on
    v2 = x["board_notified_of_arrest_on"]  # board notified of arrest on
    n3 = norm("duty", t0, v1, None, None, False, v2, False, False, x["asked_on"], immediate=True)
    v3 = n3.states  # immediately after arrest or conviction on
    x["notify_board_of_arrest"] = v3
    return Ran((t0, n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1770_205_g__arrest_notified(x: Frame) -> Ran:
    """Did the recruit notify the Board immediately of the last arrest or conviction?. 20 Ill. Adm. Code 1770.205(g),
    in force from 1996-07-01.
    """
    v0 = x["notify_board_of_arrest"]  # notify board of arrest
    t1 = in_states(v0, ("done_on_time",))  # notify board of arrest is done on time
    x["arrest_notified"] = t1
    return Ran((t1,), (v0,), ())



def s1770_205_g__part_time_requirements_met__governed_by(x: Frame) -> Value:
    """The day whose law governs part_time_requirements_met: course end on."""
    v0 = x["course_end_on"]  # course end on
    return v0



def s1770_205_g__part_time_requirements_met(x: Frame) -> Ran:
    """Has this recruit met the requirements for successful completion of the Part-Time Basic Training Course?. 20
    Ill. Adm. Code 1770.205(g), in force from 1996-07-01.
    """
    t0 = x["attended_all_sessions"]  # attended all sessions
    t1 = x["notebook_adequate"]  # notebook adequate
    t2 = x["firearms_requirement_met"]  # firearms requirement met
    t3 = x["every_module_passed"]  # every module passed
    t4 = x["out_of_the_course"]  # out of the course
    t5 = YES - t4  # not out of the course
    t6 = x["conduct_standards_met"]  # conduct standards met
    t7 = x["character_certified"]  # character certified
    t8 = all_of(t0, t1, t2, t3, t5, t6, t7)  # attended all sessions and notebook adequate and firearms requirement met and every modu...
    x["part_time_requirements_met"] = t8
    return Ran((t1, t5, t6, t8), (), ())



def s1770_205_h__early_waiver_reason_good_determination(x: Frame) -> Ran:
    """early waiver reason good. 20 Ill. Adm. Code 1770.205(h), in force from 1996-07-01.

    Such waivers shall be issued only for good and justifiable reasons

    (47 Ill. Reg. 9410)
    """
    t0 = determined(x["early_waiver_reason_good:made"])  # early waiver reason good
    x["early_waiver_reason_good:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_h__early_waiver_days(x: Frame) -> Ran:
    """early waiver days. 20 Ill. Adm. Code 1770.205(h), in force from 1996-07-01.

    the employing agency must obtain a waiver from the Board extending the period for compliance.

    (47 Ill. Reg. 9410)
    """
    t0 = x["extension_waiver_granted"]  # extension waiver granted
    v1 = x["extension_waiver_days"]  # extension waiver days
    v3 = either(t0, v1, 0)  # extension waiver days when extension waiver granted; otherwise 0 days
    x["early_waiver_days"] = v3
    return Ran((t0,), (v1, v3), ())



def s1770_205_h__early_certificate_deadline(x: Frame) -> Ran:
    """early certificate deadline. 20 Ill. Adm. Code 1770.205(h), in force from 1996-07-01.

    by December 31, 1997

    (47 Ill. Reg. 9410)
    """
    v1 = x["early_waiver_days"]  # early waiver days
    v2 = move_by(729389, v1, False)  # early waiver days after December 31, 1997
    v3 = CALENDAR.roll(v2)  # deadline early waiver days after December 31, 1997
    x["early_certificate_deadline"] = v3
    return Ran((), (v1, v2, v3), ())



def s1770_205_h__latest_early_waiver_day(x: Frame) -> Ran:
    """latest early waiver day. 20 Ill. Adm. Code 1770.205(h), in force from 1996-07-01.

    in no case shall extend more than 90 days beyond the initial 24 months.

    (47 Ill. Reg. 9410)
    """
    v1 = move_days(729389, 90)  # 90 days after December 31, 1997
    v2 = CALENDAR.roll(v1)  # deadline 90 days after December 31, 1997
    x["latest_early_waiver_day"] = v2
    return Ran((), (v1, v2), ())



def s1770_205_h__obtain_certificate_by_1997_norm(x: Frame) -> Ran:
    """obtain certificate by 1997. 20 Ill. Adm. Code 1770.205(h), in force from 1996-07-01.

    Each recruit employed on or before December 31, 1995, who has not been awarded a certificate attesting to the
    recruit's successful completion of the Part-Time Basic Training Course as prescribed by the Board by December
    31, 1997, must forfeit the recruit's position, or the employing agency must obtain a waiver from the Board
    extending the period for compliance.

    (47 Ill. Reg. 9410)
    """
    v0 = x["hired_on"]  # hired on
    t2 = at_most(v0, 728658)  # hired on is on or before December 31, 1995
    v3 = x["early_certificate_deadline"]  # early certificate deadline
    v4 = x["certificate_awarded_on"]  # certificate awarded on
    n5 = norm("duty", t2, None, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # by early certificate deadline
    x["obtain_certificate_by_1997"] = v5
    x["obtain_certificate_by_1997:due"] = v3
    return Ran((t2, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v0, v3, v4, v5), ())



def s1770_205_h__early_recruit_must_forfeit(x: Frame) -> Ran:
    """Must this recruit, employed before 1996, forfeit the position?. 20 Ill. Adm. Code 1770.205(h), in force from
    1996-07-01.
    """
    v0 = x["obtain_certificate_by_1997"]  # obtain certificate by 1997
    t1 = in_states(v0, ("overdue", "done_late",))  # obtain certificate by 1997 is one of overdue, done late
    x["early_recruit_must_forfeit"] = t1
    return Ran((t1,), (v0,), ())



def s1770_205_h__early_waiver_limit(x: Frame) -> Ran:
    """Until when could a waiver run for a recruit employed before 1996?. 20 Ill. Adm. Code 1770.205(h), in force
    from 1996-07-01.
    """
    v0 = x["latest_early_waiver_day"]  # latest early waiver day
    x["early_waiver_limit"] = v0
    return Ran((), (v0,), ())



def s1770_205_h__early_waiver_reason_good_deemed_1_deemed(x: Frame) -> Ran:
    """early waiver reason good:deemed:1. 20 Ill. Adm. Code 1770.205(h), in force from 1996-07-01.

    Good and justifiable reasons for a waiver include, but are not limited to, unavailability of facility space
    for training, illness or disability, and the need for the recruit to serve the law enforcement agency during
    the probationary period.

    (47 Ill. Reg. 9410)
    """
    v0 = x["extension_waiver_reason"]  # extension waiver reason
    t1 = one_of(v0, ("facility_space", "illness", "disability", "needed_by_department",))  # extension waiver reason is one of facility space, illness, disability, needed by depart...
    x["early_waiver_reason_good:deemed:1:applies"] = t1
    x["early_waiver_reason_good:deemed:1"] = YES
    return Ran((t1,), (v0,), ())



def s1770_205_h__early_waiver_may_be_issued(x: Frame) -> Ran:
    """May the Board issue a waiver for this reason to the agency of a recruit employed before 1996?. 20 Ill. Adm.
    Code 1770.205(h), in force from 1996-07-01.
    """
    t0 = x["early_waiver_reason_good"]  # early waiver reason good
    x["early_waiver_may_be_issued"] = t0
    return Ran((t0,), (), ())



def s1770_205_h__assert_1(x: Frame) -> Ran:
    """nobody employed before 1996 has longer than 90 days beyond the initial 24 months. 20 Ill. Adm. Code
    1770.205(h), in force from 1996-07-01.
    """
    v0 = x["early_certificate_deadline"]  # early certificate deadline
    v1 = x["latest_early_waiver_day"]  # latest early waiver day
    t2 = at_most(v0, v1)  # early certificate deadline is on or before latest early waiver day
    x["assert:1"] = t2
    return Ran((t2,), (v0, v1), ())



def s1770_205_h__early_waiver_reason_good_fold(x: Frame) -> Ran:
    """early waiver reason good with its exceptions. 20 Ill. Adm. Code 1770.205(h), in force when its parts are."""
    t0 = x["early_waiver_reason_good:given"]  # early waiver reason good as given
    t1 = x["early_waiver_reason_good:deemed:1:applies"]  # the deeming applies
    t2 = x["early_waiver_reason_good:deemed:1"]  # as deemed
    t3 = rank(((t1, t2), ), t0)  # early waiver reason good, as deemed
    x["early_waiver_reason_good"] = t3
    return Ran((t0, t3), (), ())



def s1770_205_i__waiver_reason_good_determination(x: Frame) -> Ran:
    """waiver reason good. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    Such waivers shall be issued only for good and justifiable reasons

    (47 Ill. Reg. 9410)
    """
    t0 = determined(x["waiver_reason_good:made"])  # waiver reason good
    x["waiver_reason_good:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_i__training_clock_starts_on(x: Frame) -> Ran:
    """training clock starts on. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01 to 2023-06-22.

    within 18 months after his initial part-time employment

    (20 Ill. Reg. 9047)
    """
    v0 = x["hired_on"]  # hired on
    x["training_clock_starts_on:base"] = v0
    return Ran((), (v0,), ())



def s1770_205_i__part_time_certificate_due_on(x: Frame) -> Ran:
    """part time certificate due on. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    within 18 months after

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["eighteen_months_end"], ("down",))  # eighteen months end is down
    v1 = x["training_clock_starts_on"]  # training clock starts on
    v2 = move_months(v1, 18, "down")  # 18 months rounded by eighteen months end after training clock starts on, down
    t3 = one_of(x["eighteen_months_end"], ("up",))  # eighteen months end is up
    v4 = x["training_clock_starts_on"]  # training clock starts on
    v5 = move_months(v4, 18, "up")  # 18 months rounded by eighteen months end after training clock starts on, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 18 months rounded by eighteen months end after training clock starts on
    v7 = CALENDAR.roll(v6)  # deadline 18 months rounded by eighteen months end after training clock starts on
    x["part_time_certificate_due_on"] = v7
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7), ())



def s1770_205_i__latest_part_time_waiver_day(x: Frame) -> Ran:
    """latest part time waiver day. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    in no case shall extend more than 90 days beyond the initial 18 months.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["eighteen_months_end"], ("down",))  # eighteen months end is down
    v1 = x["training_clock_starts_on"]  # training clock starts on
    v2 = move_months(v1, 18, "down")  # 18 months rounded by eighteen months end after training clock starts on, down
    t3 = one_of(x["eighteen_months_end"], ("up",))  # eighteen months end is up
    v4 = x["training_clock_starts_on"]  # training clock starts on
    v5 = move_months(v4, 18, "up")  # 18 months rounded by eighteen months end after training clock starts on, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 18 months rounded by eighteen months end after training clock starts on
    v7 = move_days(v6, 90)  # 90 days after 18 months rounded by eighteen months end after training clock starts on
    v8 = CALENDAR.roll(v7)  # deadline 90 days after 18 months rounded by eighteen months end after training clock st...
    x["latest_part_time_waiver_day"] = v8
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7, v8), ())



def s1770_205_i__waiver_reason_good_deemed_1_deemed(x: Frame) -> Ran:
    """waiver reason good:deemed:1. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    Good and justifiable reasons for a waiver include, but are not limited to, unavailability of facility space
    for training, illness or disability, and the need for the recruit to serve the department during the initial
    probationary period.

    (47 Ill. Reg. 9410)
    """
    v0 = x["extension_waiver_reason"]  # extension waiver reason
    t1 = one_of(v0, ("facility_space", "illness", "disability", "needed_by_department",))  # extension waiver reason is one of facility space, illness, disability, needed by depart...
    x["waiver_reason_good:deemed:1:applies"] = t1
    x["waiver_reason_good:deemed:1"] = YES
    return Ran((t1,), (v0,), ())



def s1770_205_i__part_time_waiver_may_be_issued(x: Frame) -> Ran:
    """May the Board issue a waiver for this reason to a part-time recruit's agency?. 20 Ill. Adm. Code 1770.205(i),
    in force from 1996-07-01.
    """
    t0 = x["waiver_reason_good"]  # waiver reason good
    x["part_time_waiver_may_be_issued"] = t0
    return Ran((t0,), (), ())



def s1770_205_i__waiver_days(x: Frame) -> Ran:
    """waiver days. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    the employing agency must obtain a waiver from the Board extending the period for compliance.

    (47 Ill. Reg. 9410)
    """
    t0 = x["extension_waiver_granted"]  # extension waiver granted
    v1 = x["extension_waiver_days"]  # extension waiver days
    v3 = either(t0, v1, 0)  # extension waiver days when extension waiver granted; otherwise 0 days
    x["waiver_days"] = v3
    return Ran((t0,), (v1, v3), ())



def s1770_205_i__part_time_certificate_deadline(x: Frame) -> Ran:
    """part time certificate deadline. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    within 18 months after the recruit's initial part-time employment, must forfeit the recruit's position, or the
    employing agency must obtain a waiver from the Board extending the period for compliance.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["eighteen_months_end"], ("down",))  # eighteen months end is down
    v1 = x["training_clock_starts_on"]  # training clock starts on
    v2 = move_months(v1, 18, "down")  # 18 months rounded by eighteen months end after training clock starts on, down
    t3 = one_of(x["eighteen_months_end"], ("up",))  # eighteen months end is up
    v4 = x["training_clock_starts_on"]  # training clock starts on
    v5 = move_months(v4, 18, "up")  # 18 months rounded by eighteen months end after training clock starts on, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 18 months rounded by eighteen months end after training clock starts on
    v7 = x["waiver_days"]  # waiver days
    v8 = move_by(v6, v7, False)  # waiver days after 18 months rounded by eighteen months end after training clock starts on
    v9 = CALENDAR.roll(v8)  # deadline waiver days after 18 months rounded by eighteen months end after training cloc...
    x["part_time_certificate_deadline"] = v9
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7, v8, v9), ())



def s1770_205_i__obtain_part_time_certificate_norm(x: Frame) -> Ran:
    """obtain part time certificate. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01.

    Each part-time recruit employed on or after January 1, 1996, who has not been awarded a certificate attesting
    to the recruit's successful completion of the Part-Time Basic Training Course as prescribed by the Board
    within 18 months after the recruit's initial part-time employment, must forfeit the recruit's position, or the
    employing agency must obtain a waiver from the Board extending the period for compliance.

    (47 Ill. Reg. 9410)
    """
    v0 = x["hired_on"]  # hired on
    t2 = at_least(v0, 728659)  # hired on is on or after January 1, 1996
    v3 = x["part_time_certificate_deadline"]  # part time certificate deadline
    v4 = x["certificate_awarded_on"]  # certificate awarded on
    n5 = norm("duty", t2, None, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # by part time certificate deadline
    x["obtain_part_time_certificate"] = v5
    x["obtain_part_time_certificate:due"] = v3
    return Ran((t2, n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v0, v3, v4, v5), ())



def s1770_205_i__part_time_period_ends(x: Frame) -> Ran:
    """When do the 18 months of this part-time recruit end?. 20 Ill. Adm. Code 1770.205(i), in force from 1996-07-01."""
    v0 = x["part_time_certificate_due_on"]  # part time certificate due on
    x["part_time_period_ends"] = v0
    return Ran((), (v0,), ())



def s1770_205_i__part_time_waiver_limit(x: Frame) -> Ran:
    """Until when can a waiver run for this part-time recruit?. 20 Ill. Adm. Code 1770.205(i), in force from
    1996-07-01.
    """
    v0 = x["latest_part_time_waiver_day"]  # latest part time waiver day
    x["part_time_waiver_limit"] = v0
    return Ran((), (v0,), ())



def s1770_205_i__part_time_certificate_due(x: Frame) -> Ran:
    """By when must this part-time recruit be awarded the certificate?. 20 Ill. Adm. Code 1770.205(i), in force from
    1996-07-01.
    """
    v0 = x["part_time_certificate_deadline"]  # part time certificate deadline
    x["part_time_certificate_due"] = v0
    return Ran((), (v0,), ())



def s1770_205_i__part_time_must_forfeit(x: Frame) -> Ran:
    """Must this part-time recruit, employed since 1996, forfeit the position for want of a certificate?. 20 Ill.
    Adm. Code 1770.205(i), in force from 1996-07-01.
    """
    v0 = x["obtain_part_time_certificate"]  # obtain part time certificate
    t1 = in_states(v0, ("overdue", "done_late",))  # obtain part time certificate is one of overdue, done late
    x["part_time_must_forfeit"] = t1
    return Ran((t1,), (v0,), ())



def s1770_205_i__assert_2(x: Frame) -> Ran:
    """nobody employed since 1996 has longer than 90 days beyond the initial 18 months. 20 Ill. Adm. Code
    1770.205(i), in force from 1996-07-01.
    """
    v0 = x["part_time_certificate_deadline"]  # part time certificate deadline
    v1 = x["latest_part_time_waiver_day"]  # latest part time waiver day
    t2 = at_most(v0, v1)  # part time certificate deadline is on or before latest part time waiver day
    x["assert:2"] = t2
    return Ran((t2,), (v0, v1), ())



def s1770_205_i__training_clock_starts_on_fold(x: Frame) -> Ran:
    """training clock starts on with its exceptions. 20 Ill. Adm. Code 1770.205(i), in force when its parts are."""
    v0 = x["training_clock_starts_on:base"]  # training clock starts on
    t1 = x["same_program:applies"]  # same program applies
    v2 = x["same_program"]  # same program
    t3 = x["second_program:applies"]  # second program applies
    v4 = x["second_program"]  # second program
    v5 = rank_value(((t1, v2), (t3, v4), ), v0)  # training clock starts on, unless same program or second program
    x["training_clock_starts_on"] = v5
    return Ran((), (v0, v2, v4, v5), ())



def s1770_205_i__waiver_reason_good_fold(x: Frame) -> Ran:
    """waiver reason good with its exceptions. 20 Ill. Adm. Code 1770.205(i), in force when its parts are."""
    t0 = x["waiver_reason_good:given"]  # waiver reason good as given
    t1 = x["waiver_reason_good:deemed:1:applies"]  # the deeming applies
    t2 = x["waiver_reason_good:deemed:1"]  # as deemed
    t3 = rank(((t1, t2), ), t0)  # waiver reason good, as deemed
    x["waiver_reason_good"] = t3
    return Ran((t0, t3), (), ())



def s1770_205_i_1__restart_from(x: Frame) -> Ran:
    """restart from. 20 Ill. Adm. Code 1770.205(i)(1), in force from 2023-06-23.

    Beginning December 15, 2022

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["restart_reaches"], ("reaches_back",))  # restart reaches is reaches back
    t2 = one_of(x["restart_reaches"], ("from_effective_date",))  # restart reaches is from effective date
    v3 = x["47 Ill. Reg. 9410"]  # effective date of 47 Ill. Reg. 9410
    v4 = chosen_value(((t0, 738504), (t2, v3), ))  # December 15, 2022 where restart reaches is reaches back; effective date of 47 Ill. Reg....
    x["restart_from"] = v4
    return Ran((t0, t2), (v3, v4), ())



def s1770_205_i_1__restarted_clock(x: Frame) -> Ran:
    """restarted clock. 20 Ill. Adm. Code 1770.205(i)(1), in force from 2023-06-23.

    shall begin upon initial employment, and shall begin again with each subsequent appointment.

    (47 Ill. Reg. 9410)
    """
    v0 = x["appointed_on"]  # appointed on
    v1 = x["restart_from"]  # restart from
    t2 = at_least(v0, v1)  # appointed on is on or after restart from
    v3 = x["appointed_on"]  # appointed on
    v4 = x["hired_on"]  # hired on
    v5 = either(t2, v3, v4)  # appointed on when appointed on is on or after restart from; otherwise hired on
    x["restarted_clock"] = v5
    return Ran((t2,), (v0, v1, v3, v4, v5), ())



def s1770_205_i_1__training_clock_starts_on_v2(x: Frame) -> Ran:
    """training clock starts on. 20 Ill. Adm. Code 1770.205(i)(1), in force from 2023-06-23.

    shall begin upon initial employment, and shall begin again with each subsequent appointment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["clock_restarts"], ("each_appointment",))  # clock restarts is each appointment
    v1 = x["restarted_clock"]  # restarted clock
    t2 = one_of(x["clock_restarts"], ("initial_only",))  # clock restarts is initial only
    v3 = x["hired_on"]  # hired on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # restarted clock where clock restarts is each appointment; hired on where clock restarts...
    x["training_clock_starts_on:base"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_205_i_1__enrollment_deadline(x: Frame) -> Ran:
    """enrollment deadline. 20 Ill. Adm. Code 1770.205(i)(1), in force from 2023-06-23.

    6-month enrollment requirement

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["enrollment_months_end"], ("down",))  # enrollment months end is down
    v1 = x["training_clock_starts_on"]  # training clock starts on
    v2 = move_months(v1, 6, "down")  # 6 months rounded by enrollment months end after training clock starts on, down
    t3 = one_of(x["enrollment_months_end"], ("up",))  # enrollment months end is up
    v4 = x["training_clock_starts_on"]  # training clock starts on
    v5 = move_months(v4, 6, "up")  # 6 months rounded by enrollment months end after training clock starts on, up
    v6 = chosen_value(((t0, v2), (t3, v5), ))  # 6 months rounded by enrollment months end after training clock starts on
    v7 = CALENDAR.roll(v6)  # deadline 6 months rounded by enrollment months end after training clock starts on
    x["enrollment_deadline"] = v7
    return Ran((t0, t3), (v1, v2, v4, v5, v6, v7), ())



def s1770_205_i_1__enroll_in_course_norm(x: Frame) -> Ran:
    """enroll in course. 20 Ill. Adm. Code 1770.205(i)(1), in force from 2023-06-23.

    a part-time officer's 6-month enrollment requirement

    (47 Ill. Reg. 9410)
    """
    v1 = x["enrollment_deadline"]  # enrollment deadline
    v2 = x["course_registered_on"]  # course registered on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by enrollment deadline
    x["enroll_in_course"] = v3
    x["enroll_in_course:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1770_205_i_1__enrollment_due(x: Frame) -> Ran:
    """By when must this part-time officer be enrolled in training?. 20 Ill. Adm. Code 1770.205(i)(1), in force from
    2023-06-23.
    """
    v0 = x["enrollment_deadline"]  # enrollment deadline
    x["enrollment_due"] = v0
    return Ran((), (v0,), ())



def s1770_205_i_1__enrolled_in_time(x: Frame) -> Ran:
    """Was this part-time officer enrolled in training in time, so far as the day asked tells?. 20 Ill. Adm. Code
    1770.205(i)(1), in force from 2023-06-23.
    """
    v0 = x["enroll_in_course"]  # enroll in course
    t1 = in_states(v0, ("pending", "done_on_time",))  # enroll in course is one of pending, done on time
    x["enrolled_in_time"] = t1
    return Ran((t1,), (v0,), ())



def s1770_205_i_2__within_ten_days(x: Frame) -> Ran:
    """within ten days. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    but is appointed by another agency within 10 days

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["ten_days_end"], ("plain",))  # ten days end is plain
    v1 = x["separated_on"]  # separated on
    t2 = is_none(v1)  # separated on is none
    t3 = YES - t2  # separated on is not none
    v4 = x["appointed_on"]  # appointed on
    v5 = x["separated_on"]  # separated on
    v6 = move_days(v5, 10)  # 10 days after separated on
    t7 = at_most(v4, v6)  # appointed on is on or before 10 days after separated on
    t8 = all_of(t3, t7)  # separated on is not none and appointed on is on or before 10 days after separated on
    t9 = one_of(x["ten_days_end"], ("rolled",))  # ten days end is rolled
    v10 = x["separated_on"]  # separated on
    t11 = is_none(v10)  # separated on is none
    t12 = YES - t11  # separated on is not none
    v13 = x["appointed_on"]  # appointed on
    v14 = x["separated_on"]  # separated on
    v15 = move_days(v14, 10)  # 10 days after separated on
    v16 = CALENDAR.roll(v15)  # deadline 10 days after separated on
    t17 = at_most(v13, v16)  # appointed on is on or before deadline 10 days after separated on
    t18 = all_of(t12, t17)  # separated on is not none and appointed on is on or before deadline 10 days after separa...
    t19 = chosen(((t0, t8), (t9, t18), ))  # separated on is not none and appointed on is on or before 10 days after separated on wh...
    x["within_ten_days"] = t19
    return Ran((t0, t2, t3, t7, t8, t9, t11, t12, t17, t18, t19), (v1, v4, v5, v6, v10, v13, v14, v15, v16), ())



def s1770_205_i_2__left_training_unfinished(x: Frame) -> Ran:
    """left training unfinished. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    An officer who separates from an employer prior to the completion of their training

    (47 Ill. Reg. 9410)
    """
    v0 = x["separated_on"]  # separated on
    t1 = is_none(v0)  # separated on is none
    t2 = YES - t1  # separated on is not none
    t3 = x["trained_before_separation"]  # trained before separation
    t4 = YES - t3  # not trained before separation
    t5 = all_of(t2, t4)  # separated on is not none and not trained before separation
    x["left_training_unfinished"] = t5
    return Ran((t1, t2, t3, t4, t5), (v0,), ())



def s1770_205_i_2__appointed_within_ten_days(x: Frame) -> Ran:
    """appointed within ten days. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    but is appointed by another agency within 10 days

    (47 Ill. Reg. 9410)
    """
    t0 = x["left_training_unfinished"]  # left training unfinished
    t1 = x["other_agency_appointed"]  # other agency appointed
    v2 = x["separated_on"]  # separated on
    t3 = is_none(v2)  # separated on is none
    t4 = YES - t3  # separated on is not none
    v5 = x["appointed_on"]  # appointed on
    v6 = x["separated_on"]  # separated on
    t7 = at_least(v5, v6)  # appointed on is on or after separated on
    t8 = all_of(t4, t7)  # separated on is not none and appointed on is on or after separated on
    t9 = x["within_ten_days"]  # within ten days
    t10 = all_of(t0, t1, t8, t9)  # left training unfinished and other agency appointed and (separated on is not none and a...
    x["appointed_within_ten_days"] = t10
    return Ran((t1, t3, t4, t7, t8, t10), (v2, v5, v6), ())



def s1770_205_i_2__may_keep_original_clock(x: Frame) -> Ran:
    """May this officer continue in the registered program under the time limitations of the previous appointment?.
    20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.
    """
    t0 = x["appointed_within_ten_days"]  # appointed within ten days
    x["may_keep_original_clock"] = t0
    return Ran((), (), ())



def s1770_205_i_2__original_clock_kept(x: Frame) -> Ran:
    """original clock kept. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    may continue training in the registered program under the original time limitations as the previous
    appointment.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["short_gap_clock"], ("original",))  # short gap clock is original
    t2 = one_of(x["short_gap_clock"], ("restarted",))  # short gap clock is restarted
    t4 = chosen(((t0, YES), (t2, NO), ))  # yes where short gap clock is original; no where short gap clock is restarted
    x["original_clock_kept"] = t4
    return Ran((t0, t2, t4), (), ())



def s1770_205_i_2__same_program_exception(x: Frame) -> Ran:
    """same program. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    may continue training in the registered program under the original time limitations as the previous
    appointment.

    (47 Ill. Reg. 9410)
    """
    v0 = x["previous_clock_start_on"]  # previous clock start on
    t1 = is_none(v0)  # previous clock start on is none
    t2 = YES - t1  # previous clock start on is not none
    t3 = x["appointed_within_ten_days"]  # appointed within ten days
    t4 = x["continues_program"]  # continues program
    t5 = x["original_clock_kept"]  # original clock kept
    t6 = all_of(t2, t3, t4, t5)  # previous clock start on is not none and appointed within ten days and continues program...
    t7 = t6  # exception same program applies
    v8 = x["previous_clock_start_on"]  # previous clock start on
    x["same_program:applies"] = t7
    x["same_program"] = v8
    return Ran((t1, t2, t4, t6, t7), (v0, v8), ())



def s1770_205_i_2__second_program_open(x: Frame) -> Ran:
    """second program open. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    An officer who separates before completing training and subsequently receives an appointment more than 10 days
    after the original separation may proceed through a part-time training program a second time in compliance
    with all of the requirements of recently hired officers.

    (47 Ill. Reg. 9410)
    """
    t0 = x["left_training_unfinished"]  # left training unfinished
    t1 = x["within_ten_days"]  # within ten days
    t2 = YES - t1  # not within ten days
    t3 = all_of(t0, t2)  # left training unfinished and not within ten days
    x["second_program_open"] = t3
    return Ran((t2, t3), (), ())



def s1770_205_i_2__may_train_again(x: Frame) -> Ran:
    """May this officer go through a part-time training program a second time?. 20 Ill. Adm. Code 1770.205(i)(2), in
    force from 2023-06-23.
    """
    t0 = x["second_program_open"]  # second program open
    x["may_train_again"] = t0
    return Ran((), (), ())



def s1770_205_i_2__clock_of_recently_hired(x: Frame) -> Ran:
    """clock of recently hired. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    in compliance with all of the requirements of recently hired officers.

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["second_program_clock"], ("new_clock",))  # second program clock is new clock
    t2 = one_of(x["second_program_clock"], ("old_clock",))  # second program clock is old clock
    t4 = chosen(((t0, YES), (t2, NO), ))  # yes where second program clock is new clock; no where second program clock is old clock
    x["clock_of_recently_hired"] = t4
    return Ran((t0, t2, t4), (), ())



def s1770_205_i_2__second_program_exception(x: Frame) -> Ran:
    """second program. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    in compliance with all of the requirements of recently hired officers.

    (47 Ill. Reg. 9410)
    """
    t0 = x["second_program_open"]  # second program open
    v1 = x["appointed_on"]  # appointed on
    v2 = x["restart_from"]  # restart from
    t3 = less_than(v1, v2)  # appointed on is before restart from
    t4 = x["clock_of_recently_hired"]  # clock of recently hired
    t5 = all_of(t0, t3, t4)  # second program open and appointed on is before restart from and clock of recently hired
    t6 = t5  # exception second program applies
    v7 = x["appointed_on"]  # appointed on
    x["second_program:applies"] = t6
    x["second_program"] = v7
    return Ran((t3, t5, t6), (v1, v2, v7), ())



def s1770_205_i_2__barred_for_missed_clock(x: Frame) -> Ran:
    """barred for missed clock. 20 Ill. Adm. Code 1770.205(i)(2), in force from 2023-06-23.

    officers will no longer be barred from participating in a part-time training program with subsequent
    appointment if they failed to meet their initial 6- and 18- month training requirements.

    (47 Ill. Reg. 9410)
    """
    x["barred_for_missed_clock"] = NO
    return Ran((), (), ())



def s1770_205_i_2__re_entry_barred(x: Frame) -> Ran:
    """Is this officer barred from part-time training for having missed the initial 6 or 18 months?. 20 Ill. Adm.
    Code 1770.205(i)(2), in force from 2023-06-23.
    """
    t0 = x["barred_for_missed_clock"]  # barred for missed clock
    x["re_entry_barred"] = t0
    return Ran((), (), ())



def s1770_205_j__equipment_required_determination(x: Frame) -> Ran:
    """equipment required. 20 Ill. Adm. Code 1770.205(j), in force from 1996-07-01.

    such equipment to training sessions as is required by the Director

    (20 Ill. Reg. 9047)
    """
    t0 = determined_power(x["equipment_required:made"])  # equipment required
    x["equipment_required"] = t0
    x["equipment_required:given"] = t0
    return Ran((t0,), (), ())



def s1770_205_j__bring_equipment_norm(x: Frame) -> Ran:
    """bring equipment. 20 Ill. Adm. Code 1770.205(j), in force from 1996-07-01.

    Each recruit will bring such equipment to training sessions as is required by the Director.

    (20 Ill. Reg. 9047)
    """
    t0 = x["equipment_required"]  # equipment required
    v1 = x["equipment_brought_on"]  # equipment brought on
    n2 = norm("duty", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["bring_equipment"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def s1770_205_k__part_time_exam_passed(x: Frame) -> Ran:
    """part time exam passed. 20 Ill. Adm. Code 1770.205(k), in force from 1996-07-01.

    A recruit shall pass the Board's Part-Time Certification Examination to qualify as a part-time police officer,
    except as is otherwise provided for in the Act.

    (47 Ill. Reg. 9410)
    """
    v0 = x["exam_score_percent"]  # exam score percent
    v1 = x["announced_passing_score_percent"]  # announced passing score percent
    t2 = at_least(v0, v1)  # exam score percent is at least announced passing score percent
    x["part_time_exam_passed"] = t2
    return Ran((t2,), (v0, v1), ())



def s1770_205_k__passed_part_time__governed_by(x: Frame) -> Value:
    """The day whose law governs passed_part_time: exam date."""
    v0 = x["exam_date"]  # exam date
    return v0



def s1770_205_k__passed_part_time(x: Frame) -> Ran:
    """Did this recruit pass the Part-Time Certification Examination?. 20 Ill. Adm. Code 1770.205(k), in force from
    1996-07-01.
    """
    t0 = x["part_time_exam_passed"]  # part time exam passed
    x["passed_part_time"] = t0
    return Ran((), (), ())



def s1770_205_k_2__announced_passing_score_percent_determination(x: Frame) -> Ran:
    """announced passing score percent. 20 Ill. Adm. Code 1770.205(k)(2), in force from 1996-07-01.

    The Board shall establish a minimum passing score.

    The minimum passing score will be established by the Board within the range of 60 to 80 percent of the total
    score.

    (20 Ill. Reg. 9047)
    """
    v0 = determined_value(x["announced_passing_score_percent:made"], 60000000, 80000000)  # announced passing score percent
    x["announced_passing_score_percent"] = v0
    x["announced_passing_score_percent:given"] = v0
    return Ran((), (v0,), ())



def s1770_205_k_2__announce_passing_score_norm(x: Frame) -> Ran:
    """announce passing score. 20 Ill. Adm. Code 1770.205(k)(2), in force from 1996-07-01.

    At the beginning of each training course the minimum passing score will be announced

    (20 Ill. Reg. 9047)
    """
    v1 = x["course_start_on"]  # course start on
    v2 = x["score_announced_on"]  # score announced on
    n3 = norm("duty", YES, None, v1, None, False, v2, False, False, x["asked_on"])
    v3 = n3.states  # by course start on
    x["announce_passing_score"] = v3
    x["announce_passing_score:due"] = v1
    return Ran((n3.triggered, n3.fulfilled, n3.in_time, n3.past), (v1, v2, v3), ())



def s1770_205_k_5__review_part_time_examination_norm(x: Frame) -> Ran:
    """review part time examination. 20 Ill. Adm. Code 1770.205(k)(5), in force from 1996-07-01.

    The Board shall at least biennially review the content of the exam and minimum passing score to ensure they
    are current and reliable.

    (20 Ill. Reg. 9047)
    """
    t1 = one_of(x["part_time_review_leap_day"], ("down",))  # part time review leap day is down
    v2 = x["part_time_last_review_on"]  # part time last review on
    v3 = move_months(v2, 24, "down")  # 2 years rounded by part time review leap day after part time last review on, down
    t4 = one_of(x["part_time_review_leap_day"], ("up",))  # part time review leap day is up
    v5 = x["part_time_last_review_on"]  # part time last review on
    v6 = move_months(v5, 24, "up")  # 2 years rounded by part time review leap day after part time last review on, up
    v7 = chosen_value(((t1, v3), (t4, v6), ))  # 2 years rounded by part time review leap day after part time last review on
    v8 = CALENDAR.roll(v7)  # 2 years rounded by part time review leap day after part time last review on
    v9 = x["part_time_last_review_on"]  # part time last review on
    n10 = norm("duty", YES, None, v8, None, False, v9, False, True, x["asked_on"])
    v10 = n10.states  # every 2 years rounded by part time review leap day
    x["review_part_time_examination"] = v10
    x["review_part_time_examination:due"] = v8
    return Ran((t1, t4, n10.triggered, n10.fulfilled, n10.in_time, n10.past), (v2, v3, v5, v6, v7, v8, v9, v10), ())



def s1770_205_k_5__part_time_review_due(x: Frame) -> Ran:
    """Is a review of the Part-Time Certification Examination by the Board overdue?. 20 Ill. Adm. Code
    1770.205(k)(5), in force from 1996-07-01.
    """
    v0 = x["review_part_time_examination"]  # review part time examination
    t1 = in_states(v0, ("overdue",))  # review part time examination is overdue
    x["part_time_review_due"] = t1
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
        "1770.205", "20 Ill. Adm. Code 1770.205", "Minimum Requirements of the Recruit", "section", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(a)", "20 Ill. Adm. Code 1770.205(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "dc73492f87d58e70112e7c1de33b39277f093b1551b933782b42757acd5d5665", "943fa2cc9a05edf84931ed93ea974a498f396451168725a49c1ba3c6f9ab5d0f"),
        ),
        (),
    ),
    Place(
        "1770.205(b)", "20 Ill. Adm. Code 1770.205(b)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "24e0bbc7f5d3cc8492615f798e09d5552e1b29d34a0fd7440004d7fac398c00f", "90671b492645d90ee2e7d0e160158d6fb8ba6895e1312701ee688ae5fd634684"),
        ),
        (),
    ),
    Place(
        "1770.205(b)(1)", "20 Ill. Adm. Code 1770.205(b)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "d16be6b79ed13c8687d9c603c4eaeaf5f5adc0bf67572bfd18ee5a40786ef4f8", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(b)(2)", "20 Ill. Adm. Code 1770.205(b)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "d445b20410da34f3f608b8114f4dc0dcaa7ec59b7de7594a73cc1ad767efa87e", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(b)(3)", "20 Ill. Adm. Code 1770.205(b)(3)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "82267fbf0a9ba33b34648878bb2efc1af868584c3c86cf993e484ebfcf130b09", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(b)(4)", "20 Ill. Adm. Code 1770.205(b)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "c9088642bdfb3f5e242457eab7548a13f2cab6872487f4834a8931705bf38757", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(c)", "20 Ill. Adm. Code 1770.205(c)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "d7008954a37c44cee3da260d5a19f2498ea0b13c404d203975cc06d023100031", "efee823b91ae1a78b284083e46c38cec6a80b462ee436a6b7c9768df37770b35"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "607ac222d61f3ad7e11ddbba079a5f9d054df5b163d749b4fd1eb65b928c16bc", "efee823b91ae1a78b284083e46c38cec6a80b462ee436a6b7c9768df37770b35"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "efee823b91ae1a78b284083e46c38cec6a80b462ee436a6b7c9768df37770b35"),
        ),
        (),
    ),
    Place(
        "1770.205(d)", "20 Ill. Adm. Code 1770.205(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "c2c96ce46bcdeae5ca9e744ba6faba445bbf121bf8f51671c893494ba5f1beb3", "f1d4f99e73738dde8cc6c639a3a836e48321c7be9bd314d44a95b9e79a5c6d98"),
        ),
        (),
    ),
    Place(
        "1770.205(e)", "20 Ill. Adm. Code 1770.205(e)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "2286b45bd8222c32d0246d0b3153aa6b672e07ecd0f32847d125992f7b462f35", "2a85f7baefd015651f498cedc98c512716ae194fbc1bd9afe6561cd6cac61a4d"),
        ),
        (),
    ),
    Place(
        "1770.205(f)", "20 Ill. Adm. Code 1770.205(f)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "8a452568a398b0a44fcb69d90f406d5835c4f6aff4acb8c5eab83a2d9ebf9b82", "bd449d8f03a31b59116c32a6c1b326a0fa57274f6e5e0b6b7329c83ac6a95395"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "b8b6ee3211edd4fca2b6dd556a1a255cecfaa167e2fc38cd785d7bd38a4c7b29", "bd449d8f03a31b59116c32a6c1b326a0fa57274f6e5e0b6b7329c83ac6a95395"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "bd449d8f03a31b59116c32a6c1b326a0fa57274f6e5e0b6b7329c83ac6a95395"),
        ),
        (),
    ),
    Place(
        "1770.205(g)", "20 Ill. Adm. Code 1770.205(g)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "95ea2e6a0ae43ee387c3d30d7bbdff818fc370f31d5a75d3e2065c737144fb8f", "03c8f9cac721b93c14eb960b3d43e28c6f197df9d29aca0623021d9a1006776a"),
        ),
        (),
    ),
    Place(
        "1770.205(h)", "20 Ill. Adm. Code 1770.205(h)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are lost", False, "45b7d32c7d76e88ddd406b9ac061fd199dc7bba129444176492724d7b6085c0c", "22a71b62f3cde6133a4e01e8f069fd7a3dbc306169184f9a5284d11be2d082ee"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "2f96def10d035c689872a3daf7bea9d226ede4128d75e7771ae52d9c915c9e6f", "22a71b62f3cde6133a4e01e8f069fd7a3dbc306169184f9a5284d11be2d082ee"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "22a71b62f3cde6133a4e01e8f069fd7a3dbc306169184f9a5284d11be2d082ee"),
        ),
        (),
    ),
    Place(
        "1770.205(i)", "20 Ill. Adm. Code 1770.205(i)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are lost", False, "254616f5bd91199ce7dfc13602fcdda8164642516911e9dd7394a789c5af98b3", "d483b058f848f92a962bc29358f5f4a6a9d6087c0a84d9d67fa359dcf75b7c55"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "2966a7740b162e9cad29b476d9ffcc2673d2ff6d726f1212707f49510cc836b1", "1a723059f2d0131d941851883f024109f0bc1cad21aed5f37d7731b3446bf5fa"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "d483b058f848f92a962bc29358f5f4a6a9d6087c0a84d9d67fa359dcf75b7c55"),
        ),
        (),
    ),
    Place(
        "1770.205(i)(1)", "20 Ill. Adm. Code 1770.205(i)(1)", "", "item", TIMELINES[3],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "0ca90d0554855c70631e425eccd2758d4981cbc0654b34ec7b7774b40216bcdc", "11a0b0fba8f753dcb9500eace3ef5e94771c02508b91acec12c61459d9cfe03d"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "11a0b0fba8f753dcb9500eace3ef5e94771c02508b91acec12c61459d9cfe03d"),
        ),
        (),
    ),
    Place(
        "1770.205(i)(2)", "20 Ill. Adm. Code 1770.205(i)(2)", "", "item", TIMELINES[3],
        (
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "ba02977e5cc7e863c66e06b6d01d75e68bdc7b13c96e7f8ea9762cf2333996f2", "5c7081b6864401788406ede91a31429ef4154a6d4e9b1b2ece423986c7bfab8f"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "5c7081b6864401788406ede91a31429ef4154a6d4e9b1b2ece423986c7bfab8f"),
        ),
        (),
    ),
    Place(
        "1770.205(j)", "20 Ill. Adm. Code 1770.205(j)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "ff088557557252074d9a815ae349bda55940fc84ca5ff45af2b11d984d2736fb", "79b956b8613d5235175054cfcf7358ca289cb4a9536cb4ccc80a12d2395ea6de"),
        ),
        (),
    ),
    Place(
        "1770.205(k)", "20 Ill. Adm. Code 1770.205(k)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes; the marks are printed the other way round", False, "a975d64e12c96acb0bcc39a86c9c77592dc0feae0192d79f2e4e02514b30fd97", "07d93b3759e30aba618baee27913cf170fa5b2c7c6c5f478541476aa32de6097"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "d923aabd6d15ed51b3d120f0bc4f35d4a997ede8cb3971e4d5c389bf3bf74729", "07d93b3759e30aba618baee27913cf170fa5b2c7c6c5f478541476aa32de6097"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "07d93b3759e30aba618baee27913cf170fa5b2c7c6c5f478541476aa32de6097"),
        ),
        (),
    ),
    Place(
        "1770.205(k)(1)", "20 Ill. Adm. Code 1770.205(k)(1)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "81d8b66b8825e71b6d852a9bc09dc0e97710a0d3debc18be11814e8546503390", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(k)(2)", "20 Ill. Adm. Code 1770.205(k)(2)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "85d2883860687c67df00b6bc308c51e204e38031a99bb30f44ab55559b94c5f1", "92647c28b786b39818fddead4dd1992421b4fc12500435132184c9173b8e8b65"),
        ),
        (),
    ),
    Place(
        "1770.205(k)(3)", "20 Ill. Adm. Code 1770.205(k)(3)", "", "item", TIMELINES[1],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "the list of changes adds these words", False, "cfa54acf79bbe2a39102aa013f06b61b6e13babe3f04d0c419b437af68771451", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "84b835eda621a99afc709659bfd613a0bee4f2e6fc7fe306d9fb2ac374e40acf", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(k)(4)", "20 Ill. Adm. Code 1770.205(k)(4)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "d3a61779901b6b9648e0fce296c7cc1589b18d36f7ca0db9efb6c4cf1785c4f6", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.205(k)(5)", "20 Ill. Adm. Code 1770.205(k)(5)", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "8733c8ee9a22dadad7d31919bd213e179c7af77609309ba5bfcacfa8b4ec1181", "c8be3f3680bfdaf13f977326d2f5ffd906bc3f903b5bcfce61ebf60f3cb20a94"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "", 1, True, 0, 1000, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("number", "", 1, True, None, None, False, (), (), False),
    Spec("number", "", 1, True, 1, 9, False, (), (), False),
    Spec("number", "", 1, True, 1, 99, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("number", "days", 1, True, 0, 90, False, (), (), False),
    Spec("number", "days", 1, True, None, None, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("facility_space", "illness", "disability", "needed_by_department", "other"), (), False),
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, 60000000, 80000000, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "attend_all_sessions", "norm", 1, "1770.205(a)", s1770_205_a__attend_all_sessions_norm,
        (("attend_all_sessions", 1),), (), 0, 4,
        TIMELINES[0], ((0, ("Attendance at all sessions is required.",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("norm", "no time stated", (0,), ("duty", "recruit", "", (0, None, None, None, None, None), False), "v0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "no_session_missed", "define", 1, "1770.205(a)", s1770_205_a__no_session_missed,
        (("no_session_missed", 2),), ("sessions_missed",), 4, 1,
        TIMELINES[0], ((0, ("shall attend all training sessions",)),),
        "sessions missed is 0",
        (
            Step("fact", "sessions missed", (), ("sessions_missed",), "v0", SPECS[2]),
            Step("literal", "0", (), (0,), "", SPECS[2]),
            Step("compare", "sessions missed is 0", (0, 1), ("eq",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "no_session_missed_in_part", "define", 1, "1770.205(a)", s1770_205_a__no_session_missed_in_part,
        (("no_session_missed_in_part", 2),), ("sessions_missed_in_part",), 5, 1,
        TIMELINES[0], ((0, ("shall attend all training sessions",)),),
        "sessions missed in part is 0",
        (
            Step("fact", "sessions missed in part", (), ("sessions_missed_in_part",), "v0", SPECS[2]),
            Step("literal", "0", (), (0,), "", SPECS[2]),
            Step("compare", "sessions missed in part is 0", (0, 1), ("eq",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "attended_all_sessions", "define", 1, "1770.205(a)", s1770_205_a__attended_all_sessions,
        (("attended_all_sessions", 6),), ("no_session_missed", "no_session_missed_in_part", "session_missed_in_part"), 6, 4,
        TIMELINES[0], ((0, ("In order to successfully complete the Part-Time Basic Training Course, the recruit shall attend all training sessions.",)),),
        "no session missed where session missed in part is attended; no session missed and no session missed in part where session missed in part is missed",
        (
            Step("selector", "session missed in part is attended", (), ("session_missed_in_part", "attended"), "p0", SPECS[0]),
            Step("rule", "no session missed", (), ("no_session_missed",), "", SPECS[0]),
            Step("selector", "session missed in part is missed", (), ("session_missed_in_part", "missed"), "p1", SPECS[0]),
            Step("rule", "no session missed", (), ("no_session_missed",), "", SPECS[0]),
            Step("rule", "no session missed in part", (), ("no_session_missed_in_part",), "", SPECS[0]),
            Step("and", "no session missed and no session missed in part", (3, 4), (), "p2", SPECS[0]),
            Step("chosen", "no session missed where session missed in part is attended; no session missed and no session missed in part where session missed in part is missed", (0, 1, 2, 5), ("session_missed_in_part",), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", ("No absence is excused here: 1720.20(a), for full-time trainees, allows ten percent.",), "",
    ),
    Rule(
        "part_time_attendance_met", "question", 1, "1770.205(a)", s1770_205_a__part_time_attendance_met,
        (("part_time_attendance_met", 0),), ("attended_all_sessions",), 10, 0,
        TIMELINES[0], (),
        "attended all sessions",
        (
            Step("rule", "attended all sessions", (), ("attended_all_sessions",), "", SPECS[0]),
        ),
        SPECS[0], None, "Does this recruit meet the attendance requirement?", (), "",
    ),
    Rule(
        "notebook_adequate", "determination", 1, "1770.205(b)", s1770_205_b__notebook_adequate_determination,
        (("notebook_adequate", 0), ("notebook_adequate:given", 0)), ("notebook_adequate:made",), 10, 1,
        TIMELINES[0], ((0, ("Maintenance of an adequate classroom notebook is required.",)),),
        "",
        (
            Step("determination", "notebook adequate", (), ("notebook_adequate:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("The text names nobody who rates the notebook; the Board certifies completion (1770.206(e)), so it is taken as the Board.",), "",
    ),
    Rule(
        "part_time_notebook_adequate", "question", 1, "1770.205(b)", s1770_205_b__part_time_notebook_adequate,
        (("part_time_notebook_adequate", 0),), ("notebook_adequate",), 11, 1,
        TIMELINES[0], (),
        "notebook adequate",
        (
            Step("fact", "notebook adequate", (), ("notebook_adequate",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is this recruit's classroom notebook adequate?", (), "",
    ),
    Rule(
        "firearms_requirement_met", "define", 1, "1770.205(c)", s1770_205_c__firearms_requirement_met,
        (("firearms_requirement_met", 0),), ("firearms_qualified",), 12, 1,
        TIMELINES[1], (),
        "firearms qualified",
        (
            Step("fact", "firearms qualified", (), ("firearms_qualified",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_firearms_met", "question", 1, "1770.205(c)", s1770_205_c__part_time_firearms_met,
        (("part_time_firearms_met", 0),), ("firearms_requirement_met",), 13, 0,
        TIMELINES[1], (),
        "firearms requirement met",
        (
            Step("rule", "firearms requirement met", (), ("firearms_requirement_met",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has this recruit qualified in the use of firearms?", (), "",
    ),
    Rule(
        "modules_completed", "define", 1, "1770.205(d)", s1770_205_d__modules_completed,
        (("modules_completed", 0),), ("module_results",), 13, 0,
        TIMELINES[0], ((0, ("The recruit shall successfully pass the Board's written module test for each module in order to successfully complete the module.",)),),
        "the number of different module number in module results where module passed and module taken on is on or before asked on",
        (
            Step("gather", "the number of different module number in module results where module passed and module taken on is on or before asked on", (), ("different", "module_results", "module_number", None, 0, 0, (4,), (
                Step("field", "module passed", (), ("module_passed",), "p0", SPECS[0]),
                Step("field", "module taken on", (), ("module_taken_on",), "v0", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[3]),
                Step("compare", "module taken on is on or before asked on", (1, 2), ("le",), "p1", SPECS[0]),
                Step("and", "module passed and module taken on is on or before asked on", (0, 3), (), "p2", SPECS[0]),)), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "modules_failed_twice", "define", 1, "1770.205(d)", s1770_205_d__modules_failed_twice,
        (("modules_failed_twice", 0),), ("module_results",), 13, 0,
        TIMELINES[0], ((0, ("A second failure of any module test shall necessitate the retaking of the module.",)),),
        "the number of different module number in module results where try number is at least 2 and not after module retake and not module passed and module taken on is on or before asked on",
        (
            Step("gather", "the number of different module number in module results where try number is at least 2 and not after module retake and not module passed and module taken on is on or before asked on", (), ("different", "module_results", "module_number", None, 0, 0, (10,), (
                Step("field", "try number", (), ("try_number",), "v0", SPECS[5]),
                Step("literal", "2", (), (2,), "", SPECS[5]),
                Step("compare", "try number is at least 2", (0, 1), ("ge",), "p0", SPECS[0]),
                Step("field", "after module retake", (), ("after_module_retake",), "p1", SPECS[0]),
                Step("not", "not after module retake", (3,), (), "p2", SPECS[0]),
                Step("field", "module passed", (), ("module_passed",), "p3", SPECS[0]),
                Step("not", "not module passed", (5,), (), "p4", SPECS[0]),
                Step("field", "module taken on", (), ("module_taken_on",), "v1", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v2", SPECS[3]),
                Step("compare", "module taken on is on or before asked on", (7, 8), ("le",), "p5", SPECS[0]),
                Step("and", "try number is at least 2 and not after module retake and not module passed and module taken on is on or before asked on", (2, 4, 6, 9), (), "p6", SPECS[0]),)), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "modules_tested_after_retake", "define", 1, "1770.205(d)", s1770_205_d__modules_tested_after_retake,
        (("modules_tested_after_retake", 0),), ("module_results",), 13, 0,
        TIMELINES[0], ((0, ("after retaking the module",)),),
        "the number of different module number in module results where after module retake and module taken on is on or before asked on",
        (
            Step("gather", "the number of different module number in module results where after module retake and module taken on is on or before asked on", (), ("different", "module_results", "module_number", None, 0, 0, (4,), (
                Step("field", "after module retake", (), ("after_module_retake",), "p0", SPECS[0]),
                Step("field", "module taken on", (), ("module_taken_on",), "v0", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[3]),
                Step("compare", "module taken on is on or before asked on", (1, 2), ("le",), "p1", SPECS[0]),
                Step("and", "after module retake and module taken on is on or before asked on", (0, 3), (), "p2", SPECS[0]),)), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "module_to_be_retaken", "define", 1, "1770.205(d)", s1770_205_d__module_to_be_retaken,
        (("module_to_be_retaken", 2),), ("modules_failed_twice", "modules_tested_after_retake"), 13, 1,
        TIMELINES[0], ((0, ("A second failure of any module test shall necessitate the retaking of the module.",)),),
        "modules failed twice is more than modules tested after retake",
        (
            Step("rule", "modules failed twice", (), ("modules_failed_twice",), "v0", SPECS[4]),
            Step("rule", "modules tested after retake", (), ("modules_tested_after_retake",), "v1", SPECS[4]),
            Step("compare", "modules failed twice is more than modules tested after retake", (0, 1), ("gt",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("A module is retaken after its second failure and not before, so each that was tested after retaking was failed twice.",), "",
    ),
    Rule(
        "module_failed_after_retake", "define", 1, "1770.205(d)", s1770_205_d__module_failed_after_retake,
        (("module_failed_after_retake", 0),), ("module_results",), 14, 1,
        TIMELINES[0], ((0, ("If the recruit again fails the module test after retaking the module",)),),
        "there is one of module results where after module retake and not module passed and module taken on is on or before asked on",
        (
            Step("gather", "there is one of module results where after module retake and not module passed and module taken on is on or before asked on", (), ("any", "module_results", None, None, 0, 0, (6,), (
                Step("field", "after module retake", (), ("after_module_retake",), "p0", SPECS[0]),
                Step("field", "module passed", (), ("module_passed",), "p1", SPECS[0]),
                Step("not", "not module passed", (1,), (), "p2", SPECS[0]),
                Step("field", "module taken on", (), ("module_taken_on",), "v0", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[3]),
                Step("compare", "module taken on is on or before asked on", (3, 4), ("le",), "p3", SPECS[0]),
                Step("and", "after module retake and not module passed and module taken on is on or before asked on", (0, 2, 5), (), "p4", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "modules_ever_failed", "define", 1, "1770.205(d)", s1770_205_d__modules_ever_failed,
        (("modules_ever_failed", 0),), ("module_results",), 15, 0,
        TIMELINES[0], (),
        "the number of different module number in module results where not module passed and module taken on is on or before asked on",
        (
            Step("gather", "the number of different module number in module results where not module passed and module taken on is on or before asked on", (), ("different", "module_results", "module_number", None, 0, 0, (5,), (
                Step("field", "module passed", (), ("module_passed",), "p0", SPECS[0]),
                Step("not", "not module passed", (0,), (), "p1", SPECS[0]),
                Step("field", "module taken on", (), ("module_taken_on",), "v0", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[3]),
                Step("compare", "module taken on is on or before asked on", (2, 3), ("le",), "p2", SPECS[0]),
                Step("and", "not module passed and module taken on is on or before asked on", (1, 4), (), "p3", SPECS[0]),)), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "modules_failed_for_good", "define", 1, "1770.205(d)", s1770_205_d__modules_failed_for_good,
        (("modules_failed_for_good", 0),), ("module_results",), 15, 0,
        TIMELINES[0], (),
        "the number of different module number in module results where after module retake and not module passed and module taken on is on or before asked on",
        (
            Step("gather", "the number of different module number in module results where after module retake and not module passed and module taken on is on or before asked on", (), ("different", "module_results", "module_number", None, 0, 0, (6,), (
                Step("field", "after module retake", (), ("after_module_retake",), "p0", SPECS[0]),
                Step("field", "module passed", (), ("module_passed",), "p1", SPECS[0]),
                Step("not", "not module passed", (1,), (), "p2", SPECS[0]),
                Step("field", "module taken on", (), ("module_taken_on",), "v0", SPECS[3]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[3]),
                Step("compare", "module taken on is on or before asked on", (3, 4), ("le",), "p3", SPECS[0]),
                Step("and", "after module retake and not module passed and module taken on is on or before asked on", (0, 2, 5), (), "p4", SPECS[0]),)), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "segments_failed", "define", 1, "1770.205(d)", s1770_205_d__segments_failed,
        (("segments_failed", 6),), ("modules_ever_failed", "modules_failed_twice", "modules_failed_for_good", "testing_segment"), 15, 3,
        TIMELINES[0], (),
        "modules ever failed where testing segment is first failures; modules failed twice where testing segment is second failures; modules failed for good where testing segment is final failures",
        (
            Step("selector", "testing segment is first failures", (), ("testing_segment", "first_failures"), "p0", SPECS[0]),
            Step("rule", "modules ever failed", (), ("modules_ever_failed",), "v0", SPECS[4]),
            Step("selector", "testing segment is second failures", (), ("testing_segment", "second_failures"), "p1", SPECS[0]),
            Step("rule", "modules failed twice", (), ("modules_failed_twice",), "v1", SPECS[4]),
            Step("selector", "testing segment is final failures", (), ("testing_segment", "final_failures"), "p2", SPECS[0]),
            Step("rule", "modules failed for good", (), ("modules_failed_for_good",), "v2", SPECS[4]),
            Step("chosen", "modules ever failed where testing segment is first failures; modules failed twice where testing segment is second failures; modules failed for good where testing segment is final failures", (0, 1, 2, 3, 4, 5), ("testing_segment",), "v3", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "two_segments_failed", "define", 1, "1770.205(d)", s1770_205_d__two_segments_failed,
        (("two_segments_failed", 2),), ("segments_failed",), 18, 1,
        TIMELINES[0], ((0, ("In the event the recruit failed two different module testing segments",)),),
        "segments failed is at least 2",
        (
            Step("rule", "segments failed", (), ("segments_failed",), "v0", SPECS[4]),
            Step("literal", "2", (), (2,), "", SPECS[4]),
            Step("compare", "segments failed is at least 2", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "out_of_the_course", "define", 1, "1770.205(d)", s1770_205_d__out_of_the_course,
        (("out_of_the_course", 2),), ("module_failed_after_retake", "two_segments_failed"), 19, 1,
        TIMELINES[0], ((0, ("the recruit will not be allowed to continue the Part-Time Basic Training Course and must forfeit the position.",)),),
        "module failed after retake or two segments failed",
        (
            Step("rule", "module failed after retake", (), ("module_failed_after_retake",), "", SPECS[0]),
            Step("rule", "two segments failed", (), ("two_segments_failed",), "", SPECS[0]),
            Step("or", "module failed after retake or two segments failed", (0, 1), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_continue_course", "question", 1, "1770.205(d)", s1770_205_d__may_continue_course,
        (("may_continue_course", 1),), ("out_of_the_course",), 20, 1,
        TIMELINES[0], (),
        "not out of the course",
        (
            Step("rule", "out of the course", (), ("out_of_the_course",), "", SPECS[0]),
            Step("not", "not out of the course", (0,), (), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May this recruit continue the Part-Time Basic Training Course?", ("So far as the module tests go: (a) to (c) and (f), (g) are asked at part_time_requirements_met.",), "",
    ),
    Rule(
        "module_position_forfeited", "question", 1, "1770.205(d)", s1770_205_d__module_position_forfeited,
        (("module_position_forfeited", 0),), ("out_of_the_course",), 21, 0,
        TIMELINES[0], (),
        "out of the course",
        (
            Step("rule", "out of the course", (), ("out_of_the_course",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must this recruit forfeit the position because of module tests?", (), "",
    ),
    Rule(
        "must_retake_module", "question", 1, "1770.205(d)", s1770_205_d__must_retake_module,
        (("must_retake_module", 3),), ("module_to_be_retaken", "out_of_the_course"), 21, 2,
        TIMELINES[0], (),
        "module to be retaken and not out of the course",
        (
            Step("rule", "module to be retaken", (), ("module_to_be_retaken",), "", SPECS[0]),
            Step("rule", "out of the course", (), ("out_of_the_course",), "", SPECS[0]),
            Step("not", "not out of the course", (1,), (), "p0", SPECS[0]),
            Step("and", "module to be retaken and not out of the course", (0, 2), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "Must this recruit retake a module?", (), "",
    ),
    Rule(
        "every_module_passed", "define", 1, "1770.205(e)", s1770_205_e__every_module_passed,
        (("every_module_passed", 2),), ("modules_completed", "modules_in_course"), 23, 1,
        TIMELINES[0], (),
        "modules completed is at least modules in course",
        (
            Step("rule", "modules completed", (), ("modules_completed",), "v0", SPECS[4]),
            Step("fact", "modules in course", (), ("modules_in_course",), "v1", SPECS[6]),
            Step("compare", "modules completed is at least modules in course", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "all_modules_passed", "question", 1, "1770.205(e)", s1770_205_e__all_modules_passed,
        (("all_modules_passed", 0),), ("every_module_passed",), 24, 0,
        TIMELINES[0], (),
        "every module passed",
        (
            Step("rule", "every module passed", (), ("every_module_passed",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has this recruit passed every module?", (), "",
    ),
    Rule(
        "conduct_standards_met", "determination", 1, "1770.205(f)", s1770_205_f__conduct_standards_met_determination,
        (("conduct_standards_met", 0), ("conduct_standards_met:given", 0)), ("conduct_standards_met:made",), 24, 1,
        TIMELINES[1], ((0, ("These shall include demeanor, deportment and compliance with the discipline and regulations of the facility or course.",)), (1, ("These shall include demeanor, deportment and compliance with the discipline and regulations of the facility or course.",))),
        "",
        (
            Step("determination", "conduct standards met", (), ("conduct_standards_met:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("What follows from a breach is not stated; it counts as one of the minimum requirements of the heading.",), "",
    ),
    Rule(
        "establish_conduct_standards", "norm", 1, "1770.205(f)", s1770_205_f__establish_conduct_standards_norm,
        (("establish_conduct_standards", 2),), ("conduct_standards_established_on",), 25, 4,
        TIMELINES[1], ((0, ("The Director shall establish standards of conduct for the recruit",)), (1, ("The Director shall establish standards of conduct for the recruit",))),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "conduct standards established on", (), ("conduct_standards_established_on",), "v0", SPECS[7]),
            Step("norm", "no time stated", (0, 1), ("duty", "director", "recruit", (0, None, None, None, 1, None), False), "v1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "part_time_conduct_met", "question", 1, "1770.205(f)", s1770_205_f__part_time_conduct_met,
        (("part_time_conduct_met", 0),), ("conduct_standards_met",), 29, 1,
        TIMELINES[1], (),
        "conduct standards met",
        (
            Step("fact", "conduct standards met", (), ("conduct_standards_met",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Did this recruit comply with the standards of conduct?", (), "",
    ),
    Rule(
        "good_character", "determination", 1, "1770.205(g)", s1770_205_g__good_character_determination,
        (("good_character", 0), ("good_character:given", 0)), ("good_character:made",), 30, 1,
        TIMELINES[0], ((0, ("the recruit is a person of good character",)),),
        "",
        (
            Step("determination", "good character", (), ("good_character:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("The recruit and the hiring agency certify it and the text names nobody else; it is taken as the agency's judgement.",), "",
    ),
    Rule(
        "involves_moral_turpitude", "determination", 1, "1770.205(g)", s1770_205_g__involves_moral_turpitude_determination,
        (("involves_moral_turpitude", 0), ("involves_moral_turpitude:given", 0)), ("involves_moral_turpitude:made",), 31, 1,
        TIMELINES[0], ((0, ("a crime involving moral turpitude",)),),
        "",
        (
            Step("determination", "involves moral turpitude", (), ("involves_moral_turpitude:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", ("The text names nobody who judges; the Board prescribes the form and receives it.",), "",
    ),
    Rule(
        "give_recruit_certification", "norm", 1, "1770.205(g)", s1770_205_g__give_recruit_certification_norm,
        (("give_recruit_certification", 2),), ("recruit_certification_on",), 32, 4,
        TIMELINES[0], ((0, ("Each recruit and hiring agency shall provide, on a form prescribed by the Board, certification",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "recruit certification on", (), ("recruit_certification_on",), "v0", SPECS[7]),
            Step("norm", "no time stated", (0, 1), ("duty", "recruit", "board", (0, None, None, None, 1, None), False), "v1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "give_agency_certification", "norm", 1, "1770.205(g)", s1770_205_g__give_agency_certification_norm,
        (("give_agency_certification", 2),), ("agency_certification_on",), 36, 4,
        TIMELINES[0], ((0, ("Each recruit and hiring agency shall provide, on a form prescribed by the Board, certification",)),),
        "no time stated",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "agency certification on", (), ("agency_certification_on",), "v0", SPECS[7]),
            Step("norm", "no time stated", (0, 1), ("duty", "employing_agency", "board", (0, None, None, None, 1, None), False), "v1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "character_certified", "define", 1, "1770.205(g)", s1770_205_g__character_certified,
        (("character_certified", 4),), ("give_recruit_certification", "give_agency_certification"), 40, 3,
        TIMELINES[0], ((0, ("Each recruit and hiring agency shall provide, on a form prescribed by the Board, certification",)),),
        "give recruit certification is done on time and give agency certification is done on time",
        (
            Step("rule", "give recruit certification", (), ("give_recruit_certification",), "v0", SPECS[1]),
            Step("states", "give recruit certification is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
            Step("rule", "give agency certification", (), ("give_agency_certification",), "v1", SPECS[1]),
            Step("states", "give agency certification is done on time", (2,), (("done_on_time",),), "p1", SPECS[0]),
            Step("and", "give recruit certification is done on time and give agency certification is done on time", (1, 3), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "part_time_character_certified", "question", 1, "1770.205(g)", s1770_205_g__part_time_character_certified,
        (("part_time_character_certified", 0),), ("character_certified",), 43, 0,
        TIMELINES[0], (),
        "character certified",
        (
            Step("rule", "character certified", (), ("character_certified",), "", SPECS[0]),
        ),
        SPECS[0], None, "Have the recruit and the hiring agency given the certification of good character?", (), "",
    ),
    Rule(
        "plea_disqualifies", "define", 1, "1770.205(g)", s1770_205_g__plea_disqualifies,
        (("plea_disqualifies", 4),), ("plea_without_conviction", "part_time_conviction_or_plea"), 43, 4,
        TIMELINES[0], ((0, ("has not been convicted of",)),),
        "no where part time conviction or plea is conviction; plea without conviction where part time conviction or plea is plea too",
        (
            Step("selector", "part time conviction or plea is conviction", (), ("part_time_conviction_or_plea", "conviction"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "part time conviction or plea is plea too", (), ("part_time_conviction_or_plea", "plea_too"), "p1", SPECS[0]),
            Step("fact", "plea without conviction", (), ("plea_without_conviction",), "p2", SPECS[0]),
            Step("chosen", "no where part time conviction or plea is conviction; plea without conviction where part time conviction or plea is plea too", (0, 1, 2, 3), ("part_time_conviction_or_plea",), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "disqualifying_conviction", "define", 1, "1770.205(g)", s1770_205_g__disqualifying_conviction,
        (("disqualifying_conviction", 5),), ("felony_conviction", "other_crime_conviction", "involves_moral_turpitude", "plea_disqualifies"), 47, 5,
        TIMELINES[0], ((0, ("has not been convicted of a felony offense or a crime involving moral turpitude",)),),
        "felony conviction or (other crime conviction and involves moral turpitude) or plea disqualifies",
        (
            Step("fact", "felony conviction", (), ("felony_conviction",), "p0", SPECS[0]),
            Step("fact", "other crime conviction", (), ("other_crime_conviction",), "p1", SPECS[0]),
            Step("fact", "involves moral turpitude", (), ("involves_moral_turpitude",), "p2", SPECS[0]),
            Step("and", "other crime conviction and involves moral turpitude", (1, 2), (), "p3", SPECS[0]),
            Step("rule", "plea disqualifies", (), ("plea_disqualifies",), "", SPECS[0]),
            Step("or", "felony conviction or (other crime conviction and involves moral turpitude) or plea disqualifies", (0, 3, 4), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", ("1720.35(a)(2) bars for a decertifiable misdemeanor too; these words do not ask for one (DD-26).",), "",
    ),
    Rule(
        "certification_true", "define", 1, "1770.205(g)", s1770_205_g__certification_true,
        (("certification_true", 3),), ("good_character", "disqualifying_conviction"), 52, 3,
        TIMELINES[0], ((0, ("certification that the recruit is a person of good character and has not been convicted of a felony offense or a crime involving moral turpitude.",)),),
        "good character and not disqualifying conviction",
        (
            Step("fact", "good character", (), ("good_character",), "p0", SPECS[0]),
            Step("rule", "disqualifying conviction", (), ("disqualifying_conviction",), "", SPECS[0]),
            Step("not", "not disqualifying conviction", (1,), (), "p1", SPECS[0]),
            Step("and", "good character and not disqualifying conviction", (0, 2), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "certification_can_be_given", "question", 1, "1770.205(g)", s1770_205_g__certification_can_be_given,
        (("certification_can_be_given", 0),), ("certification_true",), 55, 0,
        TIMELINES[0], (),
        "certification true",
        (
            Step("rule", "certification true", (), ("certification_true",), "", SPECS[0]),
        ),
        SPECS[0], None, "Can the certification of good character and no conviction truly be given for this recruit?", (), "",
    ),
    Rule(
        "notify_board_of_arrest", "norm", 1, "1770.205(g)", s1770_205_g__notify_board_of_arrest_norm,
        (("notify_board_of_arrest", 3),), ("in_part_time_training", "arrest_or_conviction_on", "board_notified_of_arrest_on"), 55, 5,
        TIMELINES[0], ((0, ("A recruit shall immediately, in writing, keep the Board notified of all arrests and convictions",)),),
        "immediately after arrest or conviction on",
        (
            Step("fact", "in part time training", (), ("in_part_time_training",), "p0", SPECS[0]),
            Step("fact", "arrest or conviction on", (), ("arrest_or_conviction_on",), "v0", SPECS[7]),
            Step("fact", "board notified of arrest on", (), ("board_notified_of_arrest_on",), "v1", SPECS[7]),
            Step("norm", "immediately after arrest or conviction on", (0, 1, 2), ("duty", "recruit", "board", (0, 1, None, None, 2, None), False), "v2", SPECS[1]),
        ),
        SPECS[1], Governor("date", "arrest or conviction on", ("arrest_or_conviction_on",), s1770_205_g__notify_board_of_arrest_norm__governed_by), "", (), "",
    ),
    Rule(
        "arrest_notified", "question", 1, "1770.205(g)", s1770_205_g__arrest_notified,
        (("arrest_notified", 1),), ("notify_board_of_arrest",), 60, 1,
        TIMELINES[0], (),
        "notify board of arrest is done on time",
        (
            Step("rule", "notify board of arrest", (), ("notify_board_of_arrest",), "v0", SPECS[1]),
            Step("states", "notify board of arrest is done on time", (0,), (("done_on_time",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Did the recruit notify the Board immediately of the last arrest or conviction?", (), "",
    ),
    Rule(
        "part_time_requirements_met", "question", 1, "1770.205(g)", s1770_205_g__part_time_requirements_met,
        (("part_time_requirements_met", 8),), ("attended_all_sessions", "notebook_adequate", "firearms_requirement_met", "every_module_passed", "out_of_the_course", "conduct_standards_met", "character_certified"), 61, 4,
        TIMELINES[0], (),
        "attended all sessions and notebook adequate and firearms requirement met and every module passed and not out of the course and conduct standards met and character certified",
        (
            Step("rule", "attended all sessions", (), ("attended_all_sessions",), "", SPECS[0]),
            Step("fact", "notebook adequate", (), ("notebook_adequate",), "p0", SPECS[0]),
            Step("rule", "firearms requirement met", (), ("firearms_requirement_met",), "", SPECS[0]),
            Step("rule", "every module passed", (), ("every_module_passed",), "", SPECS[0]),
            Step("rule", "out of the course", (), ("out_of_the_course",), "", SPECS[0]),
            Step("not", "not out of the course", (4,), (), "p1", SPECS[0]),
            Step("fact", "conduct standards met", (), ("conduct_standards_met",), "p2", SPECS[0]),
            Step("rule", "character certified", (), ("character_certified",), "", SPECS[0]),
            Step("and", "attended all sessions and notebook adequate and firearms requirement met and every module passed and not out of the course and conduct standards met and character certified", (0, 1, 2, 3, 5, 6, 7), (), "p3", SPECS[0]),
        ),
        SPECS[0], Governor("date", "course end on", ("course_end_on",), s1770_205_g__part_time_requirements_met__governed_by), "Has this recruit met the requirements for successful completion of the Part-Time Basic Training Course?", (), "",
    ),
    Rule(
        "early_waiver_reason_good", "determination", 1, "1770.205(h)", s1770_205_h__early_waiver_reason_good_determination,
        (("early_waiver_reason_good:given", 0),), ("early_waiver_reason_good:made",), 65, 1,
        TIMELINES[1], ((0, ("Such waivers shall be issued only for good and justifiable reasons",)), (1, ("Such waivers shall be issued only for good and justifiable reasons",))),
        "",
        (
            Step("determination", "early waiver reason good", (), ("early_waiver_reason_good:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "early_waiver_days", "define", 1, "1770.205(h)", s1770_205_h__early_waiver_days,
        (("early_waiver_days", 3),), ("extension_waiver_granted", "extension_waiver_days"), 66, 1,
        TIMELINES[1], ((0, ("the employing agency must obtain a waiver from the Board extending the period for compliance.",)), (1, ("the employing agency must obtain a waiver from the Board extending the period for compliance.",))),
        "extension waiver days when extension waiver granted; otherwise 0 days",
        (
            Step("fact", "extension waiver granted", (), ("extension_waiver_granted",), "p0", SPECS[0]),
            Step("fact", "extension waiver days", (), ("extension_waiver_days",), "v0", SPECS[8]),
            Step("literal", "0 days", (), (0,), "", SPECS[9]),
            Step("if", "extension waiver days when extension waiver granted; otherwise 0 days", (0, 1, 2), (), "v1", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "early_certificate_deadline", "define", 1, "1770.205(h)", s1770_205_h__early_certificate_deadline,
        (("early_certificate_deadline", 3),), ("early_waiver_days",), 67, 0,
        TIMELINES[1], ((0, ("by December 31, 1997",)), (1, ("by December 31, 1997",))),
        "deadline early waiver days after December 31, 1997",
        (
            Step("literal", "December 31, 1997", (), (729389,), "", SPECS[3]),
            Step("rule", "early waiver days", (), ("early_waiver_days",), "v0", SPECS[9]),
            Step("move_by", "early waiver days after December 31, 1997", (0, 1), (False,), "v1", SPECS[3]),
            Step("roll", "deadline early waiver days after December 31, 1997", (2,), (), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", ("The initial 24 months are those of 1996 and 1997, which end on December 31, 1997.",), "",
    ),
    Rule(
        "latest_early_waiver_day", "define", 1, "1770.205(h)", s1770_205_h__latest_early_waiver_day,
        (("latest_early_waiver_day", 2),), (), 67, 0,
        TIMELINES[1], ((0, ("in no case shall extend more than 90 days beyond the initial 24 months.",)), (1, ("in no case shall extend more than 90 days beyond the initial 24 months.",))),
        "deadline 90 days after December 31, 1997",
        (
            Step("literal", "December 31, 1997", (), (729389,), "", SPECS[3]),
            Step("move", "90 days after December 31, 1997", (0,), ("days", 90, None), "v0", SPECS[3]),
            Step("roll", "deadline 90 days after December 31, 1997", (1,), (), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "obtain_certificate_by_1997", "norm", 1, "1770.205(h)", s1770_205_h__obtain_certificate_by_1997_norm,
        (("obtain_certificate_by_1997", 5), ("obtain_certificate_by_1997:due", 3)), ("hired_on", "early_certificate_deadline", "certificate_awarded_on"), 67, 5,
        TIMELINES[1], ((0, ("Each recruit employed on or before December 31, 1995, who has not been awarded a certificate attesting to his successful completion of the Part-Time Basic Training Course as prescribed by the Board by December 31, 1997, must forfeit his position, or the employing agency must obtain a waiver from the Board extending the period for compliance.",)), (1, ("Each recruit employed on or before December 31, 1995, who has not been awarded a certificate attesting to the recruit's successful completion of the Part-Time Basic Training Course as prescribed by the Board by December 31, 1997, must forfeit the recruit's position, or the employing agency must obtain a waiver from the Board extending the period for compliance.",))),
        "by early certificate deadline",
        (
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[3]),
            Step("literal", "December 31, 1995", (), (728658,), "", SPECS[3]),
            Step("compare", "hired on is on or before December 31, 1995", (0, 1), ("le",), "p0", SPECS[0]),
            Step("rule", "early certificate deadline", (), ("early_certificate_deadline",), "v1", SPECS[3]),
            Step("fact", "certificate awarded on", (), ("certificate_awarded_on",), "v2", SPECS[7]),
            Step("norm", "by early certificate deadline", (2, 3, 4), ("duty", "recruit", "", (2, None, 3, None, 4, None), False), "v3", SPECS[1]),
        ),
        SPECS[1], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "early_recruit_must_forfeit", "question", 1, "1770.205(h)", s1770_205_h__early_recruit_must_forfeit,
        (("early_recruit_must_forfeit", 1),), ("obtain_certificate_by_1997",), 72, 1,
        TIMELINES[1], (),
        "obtain certificate by 1997 is one of overdue, done late",
        (
            Step("rule", "obtain certificate by 1997", (), ("obtain_certificate_by_1997",), "v0", SPECS[1]),
            Step("states", "obtain certificate by 1997 is one of overdue, done late", (0,), (("overdue", "done_late"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must this recruit, employed before 1996, forfeit the position?", (), "",
    ),
    Rule(
        "early_waiver_limit", "question", 1, "1770.205(h)", s1770_205_h__early_waiver_limit,
        (("early_waiver_limit", 0),), ("latest_early_waiver_day",), 73, 0,
        TIMELINES[1], (),
        "latest early waiver day",
        (
            Step("rule", "latest early waiver day", (), ("latest_early_waiver_day",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "Until when could a waiver run for a recruit employed before 1996?", (), "",
    ),
    Rule(
        "early_waiver_reason_good:deemed:1", "deemed", 1, "1770.205(h)", s1770_205_h__early_waiver_reason_good_deemed_1_deemed,
        (("early_waiver_reason_good:deemed:1:applies", 1), ("early_waiver_reason_good:deemed:1", 2)), ("extension_waiver_reason",), 73, 1,
        TIMELINES[1], ((0, ("Good and justifiable reasons for a waiver include, but are not limited to, unavailability of facility space for training, illness or disability, and the need for the recruit to serve the department during the probationary period.",)), (1, ("Good and justifiable reasons for a waiver include, but are not limited to, unavailability of facility space for training, illness or disability, and the need for the recruit to serve the law enforcement agency during the probationary period.",))),
        "extension waiver reason is one of facility space, illness, disability, needed by department",
        (
            Step("fact", "extension waiver reason", (), ("extension_waiver_reason",), "v0", SPECS[10]),
            Step("member", "extension waiver reason is one of facility space, illness, disability, needed by department", (0,), (("facility_space", "illness", "disability", "needed_by_department"),), "p0", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
        ),
        SPECS[0], None, "", ("The reasons named are good by the text; include, but are not limited to, leaves any other to the Board.",), "early_waiver_reason_good",
    ),
    Rule(
        "early_waiver_may_be_issued", "question", 1, "1770.205(h)", s1770_205_h__early_waiver_may_be_issued,
        (("early_waiver_may_be_issued", 0),), ("early_waiver_reason_good",), 74, 1,
        TIMELINES[1], (),
        "early waiver reason good",
        (
            Step("fact", "early waiver reason good", (), ("early_waiver_reason_good",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May the Board issue a waiver for this reason to the agency of a recruit employed before 1996?", (), "",
    ),
    Rule(
        "assert:1", "assertion", 1, "1770.205(h)", s1770_205_h__assert_1,
        (("assert:1", 2),), ("early_certificate_deadline", "latest_early_waiver_day"), 75, 1,
        TIMELINES[1], (),
        "early certificate deadline is on or before latest early waiver day",
        (
            Step("rule", "early certificate deadline", (), ("early_certificate_deadline",), "v0", SPECS[3]),
            Step("rule", "latest early waiver day", (), ("latest_early_waiver_day",), "v1", SPECS[3]),
            Step("compare", "early certificate deadline is on or before latest early waiver day", (0, 1), ("le",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "nobody employed before 1996 has longer than 90 days beyond the initial 24 months", (), "",
    ),
    Rule(
        "early_waiver_reason_good", "fold", 1, "1770.205(h)", s1770_205_h__early_waiver_reason_good_fold,
        (("early_waiver_reason_good", 3),), ("early_waiver_reason_good:given", "early_waiver_reason_good:deemed:1:applies", "early_waiver_reason_good:deemed:1"), 76, 2,
        None, (),
        "early waiver reason good, as deemed",
        (
            Step("fact", "early waiver reason good as given", (), ("early_waiver_reason_good:given",), "p0", SPECS[0]),
            Step("rule", "the deeming applies", (), ("early_waiver_reason_good:deemed:1:applies",), "", SPECS[0]),
            Step("rule", "as deemed", (), ("early_waiver_reason_good:deemed:1",), "", SPECS[0]),
            Step("rank", "early waiver reason good, as deemed", (1, 2, 0), ("deemed",), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", ("The reasons named are good by the text; include, but are not limited to, leaves any other to the Board.",), "early_waiver_reason_good",
    ),
    Rule(
        "waiver_reason_good", "determination", 1, "1770.205(i)", s1770_205_i__waiver_reason_good_determination,
        (("waiver_reason_good:given", 0),), ("waiver_reason_good:made",), 78, 1,
        TIMELINES[1], ((0, ("Such waivers shall be issued only for good and justifiable reasons",)), (1, ("Such waivers shall be issued only for good and justifiable reasons",))),
        "",
        (
            Step("determination", "waiver reason good", (), ("waiver_reason_good:made", True, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "training_clock_starts_on", "define", 1, "1770.205(i)", s1770_205_i__training_clock_starts_on,
        (("training_clock_starts_on:base", 0),), ("hired_on",), 79, 0,
        TIMELINES[2], ((0, ("within 18 months after his initial part-time employment",)),),
        "hired on",
        (
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "part_time_certificate_due_on", "define", 1, "1770.205(i)", s1770_205_i__part_time_certificate_due_on,
        (("part_time_certificate_due_on", 7),), ("training_clock_starts_on", "eighteen_months_end"), 79, 2,
        TIMELINES[1], ((0, ("within 18 months after",)), (1, ("within 18 months after",))),
        "deadline 18 months rounded by eighteen months end after training clock starts on",
        (
            Step("selector", "eighteen months end is down", (), ("eighteen_months_end", "down"), "p0", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v0", SPECS[3]),
            Step("move", "18 months rounded by eighteen months end after training clock starts on, down", (1,), ("months", 18, "down"), "v1", SPECS[3]),
            Step("selector", "eighteen months end is up", (), ("eighteen_months_end", "up"), "p1", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v2", SPECS[3]),
            Step("move", "18 months rounded by eighteen months end after training clock starts on, up", (4,), ("months", 18, "up"), "v3", SPECS[3]),
            Step("chosen", "18 months rounded by eighteen months end after training clock starts on", (0, 2, 3, 5), ("eighteen_months_end",), "v4", SPECS[3]),
            Step("roll", "deadline 18 months rounded by eighteen months end after training clock starts on", (6,), (), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "latest_part_time_waiver_day", "define", 1, "1770.205(i)", s1770_205_i__latest_part_time_waiver_day,
        (("latest_part_time_waiver_day", 8),), ("training_clock_starts_on", "eighteen_months_end"), 81, 2,
        TIMELINES[1], ((0, ("in no case shall extend more than 90 days beyond the initial 18 months.",)), (1, ("in no case shall extend more than 90 days beyond the initial 18 months.",))),
        "deadline 90 days after 18 months rounded by eighteen months end after training clock starts on",
        (
            Step("selector", "eighteen months end is down", (), ("eighteen_months_end", "down"), "p0", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v0", SPECS[3]),
            Step("move", "18 months rounded by eighteen months end after training clock starts on, down", (1,), ("months", 18, "down"), "v1", SPECS[3]),
            Step("selector", "eighteen months end is up", (), ("eighteen_months_end", "up"), "p1", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v2", SPECS[3]),
            Step("move", "18 months rounded by eighteen months end after training clock starts on, up", (4,), ("months", 18, "up"), "v3", SPECS[3]),
            Step("chosen", "18 months rounded by eighteen months end after training clock starts on", (0, 2, 3, 5), ("eighteen_months_end",), "v4", SPECS[3]),
            Step("move", "90 days after 18 months rounded by eighteen months end after training clock starts on", (6,), ("days", 90, None), "v5", SPECS[3]),
            Step("roll", "deadline 90 days after 18 months rounded by eighteen months end after training clock starts on", (7,), (), "v6", SPECS[3]),
        ),
        SPECS[3], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "waiver_reason_good:deemed:1", "deemed", 1, "1770.205(i)", s1770_205_i__waiver_reason_good_deemed_1_deemed,
        (("waiver_reason_good:deemed:1:applies", 1), ("waiver_reason_good:deemed:1", 2)), ("extension_waiver_reason",), 83, 1,
        TIMELINES[1], ((0, ("Good and justifiable reasons for a waiver include, but are not limited to, unavailability of facility space for training, illness or disability, and the need for the recruit to serve the department during the initial probationary period.",)), (1, ("Good and justifiable reasons for a waiver include, but are not limited to, unavailability of facility space for training, illness or disability, and the need for the recruit to serve the department during the initial probationary period.",))),
        "extension waiver reason is one of facility space, illness, disability, needed by department",
        (
            Step("fact", "extension waiver reason", (), ("extension_waiver_reason",), "v0", SPECS[10]),
            Step("member", "extension waiver reason is one of facility space, illness, disability, needed by department", (0,), (("facility_space", "illness", "disability", "needed_by_department"),), "p0", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
        ),
        SPECS[0], None, "", ("The reasons named are good by the text; include, but are not limited to, leaves any other to the Board.",), "waiver_reason_good",
    ),
    Rule(
        "part_time_waiver_may_be_issued", "question", 1, "1770.205(i)", s1770_205_i__part_time_waiver_may_be_issued,
        (("part_time_waiver_may_be_issued", 0),), ("waiver_reason_good",), 84, 1,
        TIMELINES[1], (),
        "waiver reason good",
        (
            Step("fact", "waiver reason good", (), ("waiver_reason_good",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "May the Board issue a waiver for this reason to a part-time recruit's agency?", (), "",
    ),
    Rule(
        "waiver_days", "define", 1, "1770.205(i)", s1770_205_i__waiver_days,
        (("waiver_days", 3),), ("extension_waiver_granted", "extension_waiver_days"), 85, 1,
        TIMELINES[1], ((0, ("the employing agency must obtain a waiver from the Board extending the period for compliance.",)), (1, ("the employing agency must obtain a waiver from the Board extending the period for compliance.",))),
        "extension waiver days when extension waiver granted; otherwise 0 days",
        (
            Step("fact", "extension waiver granted", (), ("extension_waiver_granted",), "p0", SPECS[0]),
            Step("fact", "extension waiver days", (), ("extension_waiver_days",), "v0", SPECS[8]),
            Step("literal", "0 days", (), (0,), "", SPECS[9]),
            Step("if", "extension waiver days when extension waiver granted; otherwise 0 days", (0, 1, 2), (), "v1", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "part_time_certificate_deadline", "define", 1, "1770.205(i)", s1770_205_i__part_time_certificate_deadline,
        (("part_time_certificate_deadline", 9),), ("training_clock_starts_on", "eighteen_months_end", "waiver_days"), 86, 2,
        TIMELINES[1], ((0, ("within 18 months after his initial part-time employment, must forfeit his position, or the employing agency must obtain a waiver from the Board extending the period for compliance.",)), (1, ("within 18 months after the recruit's initial part-time employment, must forfeit the recruit's position, or the employing agency must obtain a waiver from the Board extending the period for compliance.",))),
        "deadline waiver days after 18 months rounded by eighteen months end after training clock starts on",
        (
            Step("selector", "eighteen months end is down", (), ("eighteen_months_end", "down"), "p0", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v0", SPECS[3]),
            Step("move", "18 months rounded by eighteen months end after training clock starts on, down", (1,), ("months", 18, "down"), "v1", SPECS[3]),
            Step("selector", "eighteen months end is up", (), ("eighteen_months_end", "up"), "p1", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v2", SPECS[3]),
            Step("move", "18 months rounded by eighteen months end after training clock starts on, up", (4,), ("months", 18, "up"), "v3", SPECS[3]),
            Step("chosen", "18 months rounded by eighteen months end after training clock starts on", (0, 2, 3, 5), ("eighteen_months_end",), "v4", SPECS[3]),
            Step("rule", "waiver days", (), ("waiver_days",), "v5", SPECS[9]),
            Step("move_by", "waiver days after 18 months rounded by eighteen months end after training clock starts on", (6, 7), (False,), "v6", SPECS[3]),
            Step("roll", "deadline waiver days after 18 months rounded by eighteen months end after training clock starts on", (8,), (), "v7", SPECS[3]),
        ),
        SPECS[3], Governor("decision", "", (), None), "", ("Rolled over once, at the end: a waiver counts from the day the 18 months end, not from the day they roll to.",), "",
    ),
    Rule(
        "obtain_part_time_certificate", "norm", 1, "1770.205(i)", s1770_205_i__obtain_part_time_certificate_norm,
        (("obtain_part_time_certificate", 5), ("obtain_part_time_certificate:due", 3)), ("hired_on", "part_time_certificate_deadline", "certificate_awarded_on"), 88, 5,
        TIMELINES[1], ((0, ("Each part-time recruit employed on or after January 1, 1996, who has not been awarded a certificate attesting to his successful completion of the Part-Time Basic Training Course as prescribed by the Board within 18 months after his initial part-time employment, must forfeit his position, or the employing agency must obtain a waiver from the Board extending the period for compliance.",)), (1, ("Each part-time recruit employed on or after January 1, 1996, who has not been awarded a certificate attesting to the recruit's successful completion of the Part-Time Basic Training Course as prescribed by the Board within 18 months after the recruit's initial part-time employment, must forfeit the recruit's position, or the employing agency must obtain a waiver from the Board extending the period for compliance.",))),
        "by part time certificate deadline",
        (
            Step("fact", "hired on", (), ("hired_on",), "v0", SPECS[3]),
            Step("literal", "January 1, 1996", (), (728659,), "", SPECS[3]),
            Step("compare", "hired on is on or after January 1, 1996", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("rule", "part time certificate deadline", (), ("part_time_certificate_deadline",), "v1", SPECS[3]),
            Step("fact", "certificate awarded on", (), ("certificate_awarded_on",), "v2", SPECS[7]),
            Step("norm", "by part time certificate deadline", (2, 3, 4), ("duty", "recruit", "", (2, None, 3, None, 4, None), False), "v3", SPECS[1]),
        ),
        SPECS[1], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "part_time_period_ends", "question", 1, "1770.205(i)", s1770_205_i__part_time_period_ends,
        (("part_time_period_ends", 0),), ("part_time_certificate_due_on",), 93, 0,
        TIMELINES[1], (),
        "part time certificate due on",
        (
            Step("rule", "part time certificate due on", (), ("part_time_certificate_due_on",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "When do the 18 months of this part-time recruit end?", (), "",
    ),
    Rule(
        "part_time_waiver_limit", "question", 1, "1770.205(i)", s1770_205_i__part_time_waiver_limit,
        (("part_time_waiver_limit", 0),), ("latest_part_time_waiver_day",), 93, 0,
        TIMELINES[1], (),
        "latest part time waiver day",
        (
            Step("rule", "latest part time waiver day", (), ("latest_part_time_waiver_day",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "Until when can a waiver run for this part-time recruit?", (), "",
    ),
    Rule(
        "part_time_certificate_due", "question", 1, "1770.205(i)", s1770_205_i__part_time_certificate_due,
        (("part_time_certificate_due", 0),), ("part_time_certificate_deadline",), 93, 0,
        TIMELINES[1], (),
        "part time certificate deadline",
        (
            Step("rule", "part time certificate deadline", (), ("part_time_certificate_deadline",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "By when must this part-time recruit be awarded the certificate?", (), "",
    ),
    Rule(
        "part_time_must_forfeit", "question", 1, "1770.205(i)", s1770_205_i__part_time_must_forfeit,
        (("part_time_must_forfeit", 1),), ("obtain_part_time_certificate",), 93, 1,
        TIMELINES[1], (),
        "obtain part time certificate is one of overdue, done late",
        (
            Step("rule", "obtain part time certificate", (), ("obtain_part_time_certificate",), "v0", SPECS[1]),
            Step("states", "obtain part time certificate is one of overdue, done late", (0,), (("overdue", "done_late"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Must this part-time recruit, employed since 1996, forfeit the position for want of a certificate?", (), "",
    ),
    Rule(
        "assert:2", "assertion", 1, "1770.205(i)", s1770_205_i__assert_2,
        (("assert:2", 2),), ("part_time_certificate_deadline", "latest_part_time_waiver_day"), 94, 1,
        TIMELINES[1], (),
        "part time certificate deadline is on or before latest part time waiver day",
        (
            Step("rule", "part time certificate deadline", (), ("part_time_certificate_deadline",), "v0", SPECS[3]),
            Step("rule", "latest part time waiver day", (), ("latest_part_time_waiver_day",), "v1", SPECS[3]),
            Step("compare", "part time certificate deadline is on or before latest part time waiver day", (0, 1), ("le",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "nobody employed since 1996 has longer than 90 days beyond the initial 18 months", (), "",
    ),
    Rule(
        "training_clock_starts_on", "fold", 1, "1770.205(i)", s1770_205_i__training_clock_starts_on_fold,
        (("training_clock_starts_on", 5),), ("training_clock_starts_on:base", "same_program:applies", "same_program", "second_program:applies", "second_program"), 95, 0,
        None, (),
        "training clock starts on with its exceptions",
        (
            Step("rule", "training clock starts on", (), ("training_clock_starts_on:base",), "v0", SPECS[3]),
            Step("rule", "same program applies", (), ("same_program:applies",), "", SPECS[0]),
            Step("rule", "same program", (), ("same_program",), "v1", SPECS[3]),
            Step("rule", "second program applies", (), ("second_program:applies",), "", SPECS[0]),
            Step("rule", "second program", (), ("second_program",), "v2", SPECS[3]),
            Step("rank", "training clock starts on, unless same program or second program", (1, 2, 3, 4, 0), ("same_program", "second_program"), "v3", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "waiver_reason_good", "fold", 1, "1770.205(i)", s1770_205_i__waiver_reason_good_fold,
        (("waiver_reason_good", 3),), ("waiver_reason_good:given", "waiver_reason_good:deemed:1:applies", "waiver_reason_good:deemed:1"), 95, 2,
        None, (),
        "waiver reason good, as deemed",
        (
            Step("fact", "waiver reason good as given", (), ("waiver_reason_good:given",), "p0", SPECS[0]),
            Step("rule", "the deeming applies", (), ("waiver_reason_good:deemed:1:applies",), "", SPECS[0]),
            Step("rule", "as deemed", (), ("waiver_reason_good:deemed:1",), "", SPECS[0]),
            Step("rank", "waiver reason good, as deemed", (1, 2, 0), ("deemed",), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", ("The reasons named are good by the text; include, but are not limited to, leaves any other to the Board.",), "waiver_reason_good",
    ),
    Rule(
        "restart_from", "define", 1, "1770.205(i)(1)", s1770_205_i_1__restart_from,
        (("restart_from", 4),), ("restart_reaches",), 97, 2,
        TIMELINES[3], ((0, ("Beginning December 15, 2022",)),),
        "December 15, 2022 where restart reaches is reaches back; effective date of 47 Ill. Reg. 9410 where restart reaches is from effective date",
        (
            Step("selector", "restart reaches is reaches back", (), ("restart_reaches", "reaches_back"), "p0", SPECS[0]),
            Step("literal", "December 15, 2022", (), (738504,), "", SPECS[3]),
            Step("selector", "restart reaches is from effective date", (), ("restart_reaches", "from_effective_date"), "p1", SPECS[0]),
            Step("action", "effective date of 47 Ill. Reg. 9410", (), ("47 Ill. Reg. 9410",), "v0", SPECS[3]),
            Step("chosen", "December 15, 2022 where restart reaches is reaches back; effective date of 47 Ill. Reg. 9410 where restart reaches is from effective date", (0, 1, 2, 3), ("restart_reaches",), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "restarted_clock", "define", 1, "1770.205(i)(1)", s1770_205_i_1__restarted_clock,
        (("restarted_clock", 5),), ("appointed_on", "restart_from", "hired_on"), 99, 1,
        TIMELINES[3], ((0, ("shall begin upon initial employment, and shall begin again with each subsequent appointment.",)),),
        "appointed on when appointed on is on or after restart from; otherwise hired on",
        (
            Step("fact", "appointed on", (), ("appointed_on",), "v0", SPECS[3]),
            Step("rule", "restart from", (), ("restart_from",), "v1", SPECS[3]),
            Step("compare", "appointed on is on or after restart from", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("fact", "appointed on", (), ("appointed_on",), "v2", SPECS[3]),
            Step("fact", "hired on", (), ("hired_on",), "v3", SPECS[3]),
            Step("if", "appointed on when appointed on is on or after restart from; otherwise hired on", (2, 3, 4), (), "v4", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "training_clock_starts_on", "define", 2, "1770.205(i)(1)", s1770_205_i_1__training_clock_starts_on_v2,
        (("training_clock_starts_on:base", 4),), ("restarted_clock", "hired_on", "clock_restarts"), 100, 2,
        TIMELINES[3], ((0, ("shall begin upon initial employment, and shall begin again with each subsequent appointment.",)),),
        "restarted clock where clock restarts is each appointment; hired on where clock restarts is initial only",
        (
            Step("selector", "clock restarts is each appointment", (), ("clock_restarts", "each_appointment"), "p0", SPECS[0]),
            Step("rule", "restarted clock", (), ("restarted_clock",), "v0", SPECS[3]),
            Step("selector", "clock restarts is initial only", (), ("clock_restarts", "initial_only"), "p1", SPECS[0]),
            Step("fact", "hired on", (), ("hired_on",), "v1", SPECS[3]),
            Step("chosen", "restarted clock where clock restarts is each appointment; hired on where clock restarts is initial only", (0, 1, 2, 3), ("clock_restarts",), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "",
    ),
    Rule(
        "enrollment_deadline", "define", 1, "1770.205(i)(1)", s1770_205_i_1__enrollment_deadline,
        (("enrollment_deadline", 7),), ("training_clock_starts_on", "enrollment_months_end"), 102, 2,
        TIMELINES[3], ((0, ("6-month enrollment requirement",)),),
        "deadline 6 months rounded by enrollment months end after training clock starts on",
        (
            Step("selector", "enrollment months end is down", (), ("enrollment_months_end", "down"), "p0", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v0", SPECS[3]),
            Step("move", "6 months rounded by enrollment months end after training clock starts on, down", (1,), ("months", 6, "down"), "v1", SPECS[3]),
            Step("selector", "enrollment months end is up", (), ("enrollment_months_end", "up"), "p1", SPECS[0]),
            Step("rule", "training clock starts on", (), ("training_clock_starts_on",), "v2", SPECS[3]),
            Step("move", "6 months rounded by enrollment months end after training clock starts on, up", (4,), ("months", 6, "up"), "v3", SPECS[3]),
            Step("chosen", "6 months rounded by enrollment months end after training clock starts on", (0, 2, 3, 5), ("enrollment_months_end",), "v4", SPECS[3]),
            Step("roll", "deadline 6 months rounded by enrollment months end after training clock starts on", (6,), (), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "enroll_in_course", "norm", 1, "1770.205(i)(1)", s1770_205_i_1__enroll_in_course_norm,
        (("enroll_in_course", 3), ("enroll_in_course:due", 1)), ("enrollment_deadline", "course_registered_on"), 104, 4,
        TIMELINES[3], ((0, ("a part-time officer's 6-month enrollment requirement",)),),
        "by enrollment deadline",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("rule", "enrollment deadline", (), ("enrollment_deadline",), "v0", SPECS[3]),
            Step("fact", "course registered on", (), ("course_registered_on",), "v1", SPECS[7]),
            Step("norm", "by enrollment deadline", (0, 1, 2), ("duty", "recruit", "", (0, None, 1, None, 2, None), False), "v2", SPECS[1]),
        ),
        SPECS[1], Governor("decision", "", (), None), "", ("The requirement itself stands in 50 ILCS 705/8.2, which is not held; only its clock stands here (DD-13).",), "",
    ),
    Rule(
        "enrollment_due", "question", 1, "1770.205(i)(1)", s1770_205_i_1__enrollment_due,
        (("enrollment_due", 0),), ("enrollment_deadline",), 108, 0,
        TIMELINES[3], (),
        "enrollment deadline",
        (
            Step("rule", "enrollment deadline", (), ("enrollment_deadline",), "v0", SPECS[3]),
        ),
        SPECS[3], None, "By when must this part-time officer be enrolled in training?", (), "",
    ),
    Rule(
        "enrolled_in_time", "question", 1, "1770.205(i)(1)", s1770_205_i_1__enrolled_in_time,
        (("enrolled_in_time", 1),), ("enroll_in_course",), 108, 1,
        TIMELINES[3], (),
        "enroll in course is one of pending, done on time",
        (
            Step("rule", "enroll in course", (), ("enroll_in_course",), "v0", SPECS[1]),
            Step("states", "enroll in course is one of pending, done on time", (0,), (("pending", "done_on_time"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Was this part-time officer enrolled in training in time, so far as the day asked tells?", (), "",
    ),
    Rule(
        "within_ten_days", "define", 1, "1770.205(i)(2)", s1770_205_i_2__within_ten_days,
        (("within_ten_days", 19),), ("separated_on", "appointed_on", "ten_days_end"), 109, 11,
        TIMELINES[3], ((0, ("but is appointed by another agency within 10 days",)),),
        "separated on is not none and appointed on is on or before 10 days after separated on where ten days end is plain; separated on is not none and appointed on is on or before deadline 10 days after separated on where ten days end is rolled",
        (
            Step("selector", "ten days end is plain", (), ("ten_days_end", "plain"), "p0", SPECS[0]),
            Step("fact", "separated on", (), ("separated_on",), "v0", SPECS[3]),
            Step("void", "separated on is none", (1,), (), "p1", SPECS[0]),
            Step("not", "separated on is not none", (2,), (), "p2", SPECS[0]),
            Step("fact", "appointed on", (), ("appointed_on",), "v1", SPECS[3]),
            Step("fact", "separated on", (), ("separated_on",), "v2", SPECS[3]),
            Step("move", "10 days after separated on", (5,), ("days", 10, None), "v3", SPECS[3]),
            Step("compare", "appointed on is on or before 10 days after separated on", (4, 6), ("le",), "p3", SPECS[0]),
            Step("and", "separated on is not none and appointed on is on or before 10 days after separated on", (3, 7), (), "p4", SPECS[0]),
            Step("selector", "ten days end is rolled", (), ("ten_days_end", "rolled"), "p5", SPECS[0]),
            Step("fact", "separated on", (), ("separated_on",), "v4", SPECS[3]),
            Step("void", "separated on is none", (10,), (), "p6", SPECS[0]),
            Step("not", "separated on is not none", (11,), (), "p7", SPECS[0]),
            Step("fact", "appointed on", (), ("appointed_on",), "v5", SPECS[3]),
            Step("fact", "separated on", (), ("separated_on",), "v6", SPECS[3]),
            Step("move", "10 days after separated on", (14,), ("days", 10, None), "v7", SPECS[3]),
            Step("roll", "deadline 10 days after separated on", (15,), (), "v8", SPECS[3]),
            Step("compare", "appointed on is on or before deadline 10 days after separated on", (13, 16), ("le",), "p8", SPECS[0]),
            Step("and", "separated on is not none and appointed on is on or before deadline 10 days after separated on", (12, 17), (), "p9", SPECS[0]),
            Step("chosen", "separated on is not none and appointed on is on or before 10 days after separated on where ten days end is plain; separated on is not none and appointed on is on or before deadline 10 days after separated on where ten days end is rolled", (0, 8, 9, 18), ("ten_days_end",), "p10", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "left_training_unfinished", "define", 1, "1770.205(i)(2)", s1770_205_i_2__left_training_unfinished,
        (("left_training_unfinished", 5),), ("separated_on", "trained_before_separation"), 120, 5,
        TIMELINES[3], ((0, ("An officer who separates from an employer prior to the completion of their training",)),),
        "separated on is not none and not trained before separation",
        (
            Step("fact", "separated on", (), ("separated_on",), "v0", SPECS[3]),
            Step("void", "separated on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "separated on is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "trained before separation", (), ("trained_before_separation",), "p2", SPECS[0]),
            Step("not", "not trained before separation", (3,), (), "p3", SPECS[0]),
            Step("and", "separated on is not none and not trained before separation", (2, 4), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "appointed_within_ten_days", "define", 1, "1770.205(i)(2)", s1770_205_i_2__appointed_within_ten_days,
        (("appointed_within_ten_days", 10),), ("left_training_unfinished", "other_agency_appointed", "separated_on", "appointed_on", "within_ten_days"), 125, 6,
        TIMELINES[3], ((0, ("but is appointed by another agency within 10 days",)),),
        "left training unfinished and other agency appointed and (separated on is not none and appointed on is on or after separated on) and within ten days",
        (
            Step("rule", "left training unfinished", (), ("left_training_unfinished",), "", SPECS[0]),
            Step("fact", "other agency appointed", (), ("other_agency_appointed",), "p0", SPECS[0]),
            Step("fact", "separated on", (), ("separated_on",), "v0", SPECS[3]),
            Step("void", "separated on is none", (2,), (), "p1", SPECS[0]),
            Step("not", "separated on is not none", (3,), (), "p2", SPECS[0]),
            Step("fact", "appointed on", (), ("appointed_on",), "v1", SPECS[3]),
            Step("fact", "separated on", (), ("separated_on",), "v2", SPECS[3]),
            Step("compare", "appointed on is on or after separated on", (5, 6), ("ge",), "p3", SPECS[0]),
            Step("and", "separated on is not none and appointed on is on or after separated on", (4, 7), (), "p4", SPECS[0]),
            Step("rule", "within ten days", (), ("within_ten_days",), "", SPECS[0]),
            Step("and", "left training unfinished and other agency appointed and (separated on is not none and appointed on is on or after separated on) and within ten days", (0, 1, 8, 9), (), "p5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_keep_original_clock", "question", 1, "1770.205(i)(2)", s1770_205_i_2__may_keep_original_clock,
        (("may_keep_original_clock", 0),), ("appointed_within_ten_days",), 131, 0,
        TIMELINES[3], (),
        "appointed within ten days",
        (
            Step("rule", "appointed within ten days", (), ("appointed_within_ten_days",), "", SPECS[0]),
        ),
        SPECS[0], None, "May this officer continue in the registered program under the time limitations of the previous appointment?", (), "",
    ),
    Rule(
        "original_clock_kept", "define", 1, "1770.205(i)(2)", s1770_205_i_2__original_clock_kept,
        (("original_clock_kept", 4),), ("short_gap_clock",), 131, 3,
        TIMELINES[3], ((0, ("may continue training in the registered program under the original time limitations as the previous appointment.",)),),
        "yes where short gap clock is original; no where short gap clock is restarted",
        (
            Step("selector", "short gap clock is original", (), ("short_gap_clock", "original"), "p0", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "short gap clock is restarted", (), ("short_gap_clock", "restarted"), "p1", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("chosen", "yes where short gap clock is original; no where short gap clock is restarted", (0, 1, 2, 3), ("short_gap_clock",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "same_program", "exception", 1, "1770.205(i)(2)", s1770_205_i_2__same_program_exception,
        (("same_program:applies", 7), ("same_program", 8)), ("previous_clock_start_on", "appointed_within_ten_days", "continues_program", "original_clock_kept"), 134, 5,
        TIMELINES[3], ((0, ("may continue training in the registered program under the original time limitations as the previous appointment.",)),),
        "previous clock start on is not none and appointed within ten days and continues program and original clock kept",
        (
            Step("fact", "previous clock start on", (), ("previous_clock_start_on",), "v0", SPECS[3]),
            Step("void", "previous clock start on is none", (0,), (), "p0", SPECS[0]),
            Step("not", "previous clock start on is not none", (1,), (), "p1", SPECS[0]),
            Step("rule", "appointed within ten days", (), ("appointed_within_ten_days",), "", SPECS[0]),
            Step("fact", "continues program", (), ("continues_program",), "p2", SPECS[0]),
            Step("rule", "original clock kept", (), ("original_clock_kept",), "", SPECS[0]),
            Step("and", "previous clock start on is not none and appointed within ten days and continues program and original clock kept", (2, 3, 4, 5), (), "p3", SPECS[0]),
            Step("and", "exception same program applies", (6,), (), "p4", SPECS[0]),
            Step("fact", "previous clock start on", (), ("previous_clock_start_on",), "v1", SPECS[3]),
        ),
        SPECS[3], None, "", ("may continue leaves the choice to the officer: whether the training is continued is a fact.",), "training_clock_starts_on",
    ),
    Rule(
        "second_program_open", "define", 1, "1770.205(i)(2)", s1770_205_i_2__second_program_open,
        (("second_program_open", 3),), ("left_training_unfinished", "within_ten_days"), 139, 2,
        TIMELINES[3], ((0, ("An officer who separates before completing training and subsequently receives an appointment more than 10 days after the original separation may proceed through a part-time training program a second time in compliance with all of the requirements of recently hired officers.",)),),
        "left training unfinished and not within ten days",
        (
            Step("rule", "left training unfinished", (), ("left_training_unfinished",), "", SPECS[0]),
            Step("rule", "within ten days", (), ("within_ten_days",), "", SPECS[0]),
            Step("not", "not within ten days", (1,), (), "p0", SPECS[0]),
            Step("and", "left training unfinished and not within ten days", (0, 2), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_train_again", "question", 1, "1770.205(i)(2)", s1770_205_i_2__may_train_again,
        (("may_train_again", 0),), ("second_program_open",), 141, 0,
        TIMELINES[3], (),
        "second program open",
        (
            Step("rule", "second program open", (), ("second_program_open",), "", SPECS[0]),
        ),
        SPECS[0], None, "May this officer go through a part-time training program a second time?", (), "",
    ),
    Rule(
        "clock_of_recently_hired", "define", 1, "1770.205(i)(2)", s1770_205_i_2__clock_of_recently_hired,
        (("clock_of_recently_hired", 4),), ("second_program_clock",), 141, 3,
        TIMELINES[3], ((0, ("in compliance with all of the requirements of recently hired officers.",)),),
        "yes where second program clock is new clock; no where second program clock is old clock",
        (
            Step("selector", "second program clock is new clock", (), ("second_program_clock", "new_clock"), "p0", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "second program clock is old clock", (), ("second_program_clock", "old_clock"), "p1", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("chosen", "yes where second program clock is new clock; no where second program clock is old clock", (0, 1, 2, 3), ("second_program_clock",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "second_program", "exception", 1, "1770.205(i)(2)", s1770_205_i_2__second_program_exception,
        (("second_program:applies", 6), ("second_program", 7)), ("second_program_open", "appointed_on", "restart_from", "clock_of_recently_hired"), 144, 3,
        TIMELINES[3], ((0, ("in compliance with all of the requirements of recently hired officers.",)),),
        "second program open and appointed on is before restart from and clock of recently hired",
        (
            Step("rule", "second program open", (), ("second_program_open",), "", SPECS[0]),
            Step("fact", "appointed on", (), ("appointed_on",), "v0", SPECS[3]),
            Step("rule", "restart from", (), ("restart_from",), "v1", SPECS[3]),
            Step("compare", "appointed on is before restart from", (1, 2), ("lt",), "p0", SPECS[0]),
            Step("rule", "clock of recently hired", (), ("clock_of_recently_hired",), "", SPECS[0]),
            Step("and", "second program open and appointed on is before restart from and clock of recently hired", (0, 3, 4), (), "p1", SPECS[0]),
            Step("and", "exception second program applies", (5,), (), "p2", SPECS[0]),
            Step("fact", "appointed on", (), ("appointed_on",), "v2", SPECS[3]),
        ),
        SPECS[3], None, "", (), "training_clock_starts_on",
    ),
    Rule(
        "barred_for_missed_clock", "define", 1, "1770.205(i)(2)", s1770_205_i_2__barred_for_missed_clock,
        (("barred_for_missed_clock", 0),), (), 147, 0,
        TIMELINES[3], ((0, ("officers will no longer be barred from participating in a part-time training program with subsequent appointment if they failed to meet their initial 6- and 18- month training requirements.",)),),
        "no",
        (
            Step("literal", "no", (), (False,), "", SPECS[0]),
        ),
        SPECS[0], None, "", ("Every day on which this text is in force lies after December 15, 2022.",), "",
    ),
    Rule(
        "re_entry_barred", "question", 1, "1770.205(i)(2)", s1770_205_i_2__re_entry_barred,
        (("re_entry_barred", 0),), ("barred_for_missed_clock",), 147, 0,
        TIMELINES[3], (),
        "barred for missed clock",
        (
            Step("rule", "barred for missed clock", (), ("barred_for_missed_clock",), "", SPECS[0]),
        ),
        SPECS[0], None, "Is this officer barred from part-time training for having missed the initial 6 or 18 months?", (), "",
    ),
    Rule(
        "equipment_required", "determination", 1, "1770.205(j)", s1770_205_j__equipment_required_determination,
        (("equipment_required", 0), ("equipment_required:given", 0)), ("equipment_required:made",), 147, 1,
        TIMELINES[0], ((0, ("such equipment to training sessions as is required by the Director",)),),
        "",
        (
            Step("determination", "equipment required", (), ("equipment_required:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "bring_equipment", "norm", 1, "1770.205(j)", s1770_205_j__bring_equipment_norm,
        (("bring_equipment", 2),), ("equipment_required", "equipment_brought_on"), 148, 5,
        TIMELINES[0], ((0, ("Each recruit will bring such equipment to training sessions as is required by the Director.",)),),
        "no time stated",
        (
            Step("fact", "equipment required", (), ("equipment_required",), "p0", SPECS[0]),
            Step("fact", "equipment brought on", (), ("equipment_brought_on",), "v0", SPECS[7]),
            Step("norm", "no time stated", (0, 1), ("duty", "recruit", "", (0, None, None, None, 1, None), False), "v1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "part_time_exam_passed", "define", 1, "1770.205(k)", s1770_205_k__part_time_exam_passed,
        (("part_time_exam_passed", 2),), ("exam_score_percent", "announced_passing_score_percent"), 153, 1,
        TIMELINES[1], (),
        "exam score percent is at least announced passing score percent",
        (
            Step("fact", "exam score percent", (), ("exam_score_percent",), "v0", SPECS[11]),
            Step("fact", "announced passing score percent", (), ("announced_passing_score_percent",), "v1", SPECS[12]),
            Step("compare", "exam score percent is at least announced passing score percent", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "passed_part_time", "question", 1, "1770.205(k)", s1770_205_k__passed_part_time,
        (("passed_part_time", 0),), ("part_time_exam_passed",), 154, 0,
        TIMELINES[1], (),
        "part time exam passed",
        (
            Step("rule", "part time exam passed", (), ("part_time_exam_passed",), "", SPECS[0]),
        ),
        SPECS[0], Governor("date", "exam date", ("exam_date",), s1770_205_k__passed_part_time__governed_by), "Did this recruit pass the Part-Time Certification Examination?", (), "",
    ),
    Rule(
        "announced_passing_score_percent", "determination", 1, "1770.205(k)(2)", s1770_205_k_2__announced_passing_score_percent_determination,
        (("announced_passing_score_percent", 0), ("announced_passing_score_percent:given", 0)), ("announced_passing_score_percent:made",), 154, 0,
        TIMELINES[0], ((0, ("The Board shall establish a minimum passing score.", "The minimum passing score will be established by the Board within the range of 60 to 80 percent of the total score.")),),
        "",
        (
            Step("determination", "announced passing score percent", (), ("announced_passing_score_percent:made", True, 60000000, 80000000), "v0", SPECS[12]),
        ),
        SPECS[12], None, "", ("1720.20(h)(2) fixes 66% from December 15, 2022; no such sentence stands here: without the Board's score 66% is neither a pass nor a failure (DD-05).",), "",
    ),
    Rule(
        "announce_passing_score", "norm", 1, "1770.205(k)(2)", s1770_205_k_2__announce_passing_score_norm,
        (("announce_passing_score", 3), ("announce_passing_score:due", 1)), ("course_start_on", "score_announced_on"), 154, 4,
        TIMELINES[0], ((0, ("At the beginning of each training course the minimum passing score will be announced",)),),
        "by course start on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "course start on", (), ("course_start_on",), "v0", SPECS[3]),
            Step("fact", "score announced on", (), ("score_announced_on",), "v1", SPECS[7]),
            Step("norm", "by course start on", (0, 1, 2), ("duty", "board", "recruit", (0, None, 1, None, 2, None), False), "v2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "review_part_time_examination", "norm", 1, "1770.205(k)(5)", s1770_205_k_5__review_part_time_examination_norm,
        (("review_part_time_examination", 10), ("review_part_time_examination:due", 8)), ("part_time_last_review_on", "part_time_review_leap_day"), 158, 6,
        TIMELINES[0], (),
        "every 2 years rounded by part time review leap day",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "part time review leap day is down", (), ("part_time_review_leap_day", "down"), "p0", SPECS[0]),
            Step("fact", "part time last review on", (), ("part_time_last_review_on",), "v0", SPECS[3]),
            Step("move", "2 years rounded by part time review leap day after part time last review on, down", (2,), ("months", 24, "down"), "v1", SPECS[3]),
            Step("selector", "part time review leap day is up", (), ("part_time_review_leap_day", "up"), "p1", SPECS[0]),
            Step("fact", "part time last review on", (), ("part_time_last_review_on",), "v2", SPECS[3]),
            Step("move", "2 years rounded by part time review leap day after part time last review on, up", (5,), ("months", 24, "up"), "v3", SPECS[3]),
            Step("chosen", "2 years rounded by part time review leap day after part time last review on", (1, 3, 4, 6), ("part_time_review_leap_day",), "v4", SPECS[3]),
            Step("roll", "2 years rounded by part time review leap day after part time last review on", (7,), (), "v5", SPECS[3]),
            Step("fact", "part time last review on", (), ("part_time_last_review_on",), "v6", SPECS[7]),
            Step("norm", "every 2 years rounded by part time review leap day", (0, 8, 9), ("duty", "board", "", (0, None, 8, None, 9, None), False), "v7", SPECS[1]),
        ),
        SPECS[1], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "part_time_review_due", "question", 1, "1770.205(k)(5)", s1770_205_k_5__part_time_review_due,
        (("part_time_review_due", 1),), ("review_part_time_examination",), 164, 1,
        TIMELINES[0], (),
        "review part time examination is overdue",
        (
            Step("rule", "review part time examination", (), ("review_part_time_examination",), "v0", SPECS[1]),
            Step("states", "review part time examination is overdue", (0,), (("overdue",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is a review of the Part-Time Certification Examination by the Board overdue?", (), "",
    ),
)
