"""20 Ill. Adm. Code 1720.15 Equivalency Examination."""

# Written by pincite from regs/il/adm20/part1720/section_15.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite_il.calendar import CALENDAR
from pincite.runtime.truth import U, YES, all_of, any_of, chosen
from pincite.runtime.values import at_least, chosen_value, determined_power, determined_value, either, less_than, one_of
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import Spec
from pincite.runtime.norms import in_states, norm
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_15_a__waiver_granted_by_ed_determination(x: Frame) -> Ran:
    """waiver granted by ed. 20 Ill. Adm. Code 1720.15(a), in force from 2015-02-05.

    The Executive Director may grant certification or a waiver of basic training requirements

    (39 Ill. Reg. 2578)
    """
    t0 = determined_power(x["waiver_granted_by_ed:made"])  # waiver granted by ed
    x["waiver_granted_by_ed"] = t0
    x["waiver_granted_by_ed:given"] = t0
    return Ran((t0,), (), ())



def s1720_15_a__ed_required_equivalency_determination(x: Frame) -> Ran:
    """ed required equivalency. 20 Ill. Adm. Code 1720.15(a), in force from 2015-02-05.

    The Executive Director may require the applicant to take and successfully pass the Board's Equivalency
    Examination

    (39 Ill. Reg. 2578)
    """
    t0 = determined_power(x["ed_required_equivalency:made"])  # ed required equivalency
    x["ed_required_equivalency"] = t0
    x["ed_required_equivalency:given"] = t0
    return Ran((t0,), (), ())



def s1720_15_a__training_waived_for_experience(x: Frame) -> Ran:
    """Has the Executive Director granted certification, or waived basic training, for prior experience?. 20 Ill.
    Adm. Code 1720.15(a), in force from 2015-02-05.
    """
    t0 = x["waiver_granted_by_ed"]  # waiver granted by ed
    x["training_waived_for_experience"] = t0
    return Ran((t0,), (), ())



def s1720_15_b__board_equivalency_score_percent_determination(x: Frame) -> Ran:
    """board equivalency score percent. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05.

    minimum passing score will be established by the Board within the range of 60 to 80% of the total score.

    (47 Ill. Reg. 9369)
    """
    v0 = determined_value(x["board_equivalency_score_percent:made"], 60000000, 80000000)  # board equivalency score percent
    x["board_equivalency_score_percent"] = v0
    x["board_equivalency_score_percent:given"] = v0
    return Ran((), (v0,), ())



def s1720_15_b__equivalency_passing_score(x: Frame) -> Ran:
    """equivalency passing score. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05 to 2023-06-22.

    The minimum passing score will be established by the Board within the range of 60 to 80% of the total score.

    (39 Ill. Reg. 2578)
    """
    v0 = x["board_equivalency_score_percent"]  # board equivalency score percent
    x["equivalency_passing_score"] = v0
    return Ran((), (v0,), ())



def s1720_15_b__equivalency_exam_mandatory(x: Frame) -> Ran:
    """equivalency exam mandatory. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05 to 2023-06-22.

    Any applicant who did not successfully complete the Trainee Basic Law Enforcement or Correctional Officers
    Training Course or a State academy, and is seeking certification based on other training must successfully
    pass the Equivalency Examination.

    (39 Ill. Reg. 2578)
    """
    t0 = U  # what 1720.15(b) says
    x["equivalency_exam_mandatory"] = t0
    return Ran((t0,), (), ())



def s1720_15_b__equivalency_needed(x: Frame) -> Ran:
    """equivalency needed. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05 to 2023-06-22.

    The Board shall establish a minimum passing score. In establishing a minimum score, the Board will ensure that
    the score reflects the knowledge and competency of the applicant. Any applicant who did not successfully
    complete the Trainee Basic Law Enforcement or Correctional Officers Training Course or a State academy, and is
    seeking certification based on other training must successfully pass the Equivalency Examination. The minimum
    passing score will be established by the Board within the range of 60 to 80% of the total score.

    (39 Ill. Reg. 2578)
    """
    t0 = x["ed_required_equivalency"]  # ed required equivalency
    t1 = x["equivalency_exam_mandatory"]  # equivalency exam mandatory
    t2 = any_of(t0, t1)  # ed required equivalency or equivalency exam mandatory
    x["equivalency_needed"] = t2
    return Ran((t0, t2), (), ())



def s1720_15_b__must_pass_equivalency(x: Frame) -> Ran:
    """Must this applicant pass the Equivalency Examination?. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05."""
    t0 = x["equivalency_needed"]  # equivalency needed
    x["must_pass_equivalency"] = t0
    return Ran((), (), ())



def s1720_15_b__equivalency_score_passes(x: Frame) -> Ran:
    """equivalency score passes. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05.

    minimum passing score will be established by the Board within the range of 60 to 80%

    (47 Ill. Reg. 9369)
    """
    v0 = x["exam_score_percent"]  # exam score percent
    v1 = x["equivalency_passing_score"]  # equivalency passing score
    t2 = at_least(v0, v1)  # exam score percent is at least equivalency passing score
    x["equivalency_score_passes"] = t2
    return Ran((t2,), (v0, v1), ())



def s1720_15_b__passed_equivalency(x: Frame) -> Ran:
    """Did this applicant pass the Equivalency Examination?. 20 Ill. Adm. Code 1720.15(b), in force from 2015-02-05."""
    t0 = x["equivalency_score_passes"]  # equivalency score passes
    x["passed_equivalency"] = t0
    return Ran((), (), ())



def s1720_15_b__equivalency_switch_on(x: Frame) -> Ran:
    """equivalency switch on. 20 Ill. Adm. Code 1720.15(b), in force from 2023-06-23.

    The Board shall establish a minimum passing score. In establishing a minimum score, the Board will ensure that
    the score reflects the knowledge and competency of the applicant. Any applicant who did not successfully
    complete the Trainee Basic Law Enforcement or Correctional Officers Training Course or a State academy, and is
    seeking certification based on other training must successfully pass the Equivalency Examination. Prior to
    December 15, 2022, the minimum passing score will be established by the Board within the range of 60 to 80% of
    the total score. Beginning, December 15, 2022, the acceptable passing score shall be 66%.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["equivalency_switch"], ("reaches_back",))  # equivalency switch is reaches back
    t2 = one_of(x["equivalency_switch"], ("from_effective_date",))  # equivalency switch is from effective date
    v3 = x["47 Ill. Reg. 9369"]  # effective date of 47 Ill. Reg. 9369
    v4 = chosen_value(((t0, 738504), (t2, v3), ))  # December 15, 2022 where equivalency switch is reaches back; effective date of 47 Ill. R...
    x["equivalency_switch_on"] = v4
    return Ran((t0, t2), (v3, v4), ())



def s1720_15_b__equivalency_passing_score_v2(x: Frame) -> Ran:
    """equivalency passing score. 20 Ill. Adm. Code 1720.15(b), in force from 2023-06-23.

    Prior to December 15, 2022, the minimum passing score will be established by the Board within the range of 60
    to 80% of the total score. Beginning, December 15, 2022, the acceptable passing score shall be 66%.

    (47 Ill. Reg. 9369)
    """
    v0 = x["exam_date"]  # exam date
    v1 = x["equivalency_switch_on"]  # equivalency switch on
    t2 = less_than(v0, v1)  # exam date is before equivalency switch on
    v3 = x["board_equivalency_score_percent"]  # board equivalency score percent
    v5 = either(t2, v3, 66_000000)  # board equivalency score percent when exam date is before equivalency switch on; 66% whe...
    x["equivalency_passing_score"] = v5
    return Ran((t2,), (v0, v1, v3, v5), ())



def s1720_15_b__equivalency_exam_mandatory_v2(x: Frame) -> Ran:
    """equivalency exam mandatory. 20 Ill. Adm. Code 1720.15(b), in force from 2023-06-23.

    Any applicant who did not successfully complete the Trainee Basic Law Enforcement or Correctional Officers
    Training Course or a State academy, and is seeking certification based on other training must successfully
    pass the Equivalency Examination.

    (47 Ill. Reg. 9369)
    """
    t0 = x["seeking_on_other_training"]  # seeking on other training
    t1 = x["completed_illinois_basic"]  # completed illinois basic
    t2 = YES - t1  # not completed illinois basic
    t3 = all_of(t0, t2)  # seeking on other training and not completed illinois basic
    x["equivalency_exam_mandatory"] = t3
    return Ran((t0, t1, t2, t3), (), ())



def s1720_15_b__equivalency_needed_v2(x: Frame) -> Ran:
    """equivalency needed. 20 Ill. Adm. Code 1720.15(b), in force from 2023-06-23.

    The Board shall establish a minimum passing score. In establishing a minimum score, the Board will ensure that
    the score reflects the knowledge and competency of the applicant. Any applicant who did not successfully
    complete the Trainee Basic Law Enforcement or Correctional Officers Training Course or a State academy, and is
    seeking certification based on other training must successfully pass the Equivalency Examination. Prior to
    December 15, 2022, the minimum passing score will be established by the Board within the range of 60 to 80% of
    the total score. Beginning, December 15, 2022, the acceptable passing score shall be 66%.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["equivalency_need"], ("discretion",))  # equivalency need is discretion
    t1 = x["ed_required_equivalency"]  # ed required equivalency
    t2 = x["equivalency_exam_mandatory"]  # equivalency exam mandatory
    t3 = x["waiver_granted_by_ed"]  # waiver granted by ed
    t4 = YES - t3  # not waiver granted by ed
    t5 = all_of(t2, t4)  # equivalency exam mandatory and not waiver granted by ed
    t6 = any_of(t1, t5)  # ed required equivalency or (equivalency exam mandatory and not waiver granted by ed)
    t7 = one_of(x["equivalency_need"], ("always",))  # equivalency need is always
    t8 = x["ed_required_equivalency"]  # ed required equivalency
    t9 = x["equivalency_exam_mandatory"]  # equivalency exam mandatory
    t10 = any_of(t8, t9)  # ed required equivalency or equivalency exam mandatory
    t11 = chosen(((t0, t6), (t7, t10), ))  # ed required equivalency or (equivalency exam mandatory and not waiver granted by ed) wh...
    x["equivalency_needed"] = t11
    return Ran((t0, t1, t3, t4, t5, t6, t7, t8, t10, t11), (), ())



def s1720_15_d__review_equivalency_examination_norm(x: Frame) -> Ran:
    """review equivalency examination. 20 Ill. Adm. Code 1720.15(d), in force from 2015-02-05.

    The Board shall at least biennially review the content of the examination and minimum passing score to ensure
    accuracy and reliability.

    (39 Ill. Reg. 2578)
    """
    t1 = one_of(x["equivalency_review_leap_day"], ("down",))  # equivalency review leap day is down
    v2 = x["equivalency_last_review_on"]  # equivalency last review on
    v3 = move_months(v2, 24, "down")  # 2 years rounded by equivalency review leap day after equivalency last review on, down
    t4 = one_of(x["equivalency_review_leap_day"], ("up",))  # equivalency review leap day is up
    v5 = x["equivalency_last_review_on"]  # equivalency last review on
    v6 = move_months(v5, 24, "up")  # 2 years rounded by equivalency review leap day after equivalency last review on, up
    v7 = chosen_value(((t1, v3), (t4, v6), ))  # 2 years rounded by equivalency review leap day after equivalency last review on
    v8 = CALENDAR.roll(v7)  # 2 years rounded by equivalency review leap day after equivalency last review on
    v9 = x["equivalency_last_review_on"]  # equivalency last review on
    n10 = norm("duty", YES, None, v8, None, False, v9, False, True, x["asked_on"])
    v10 = n10.states  # every 2 years rounded by equivalency review leap day
    x["review_equivalency_examination"] = v10
    x["review_equivalency_examination:due"] = v8
    return Ran((t1, t4, n10.triggered, n10.fulfilled, n10.in_time, n10.past), (v2, v3, v5, v6, v7, v8, v9, v10), ())



def s1720_15_d__equivalency_review_due(x: Frame) -> Ran:
    """Is a review of the Equivalency Examination by the Board overdue?. 20 Ill. Adm. Code 1720.15(d), in force from
    2015-02-05.
    """
    v0 = x["review_equivalency_examination"]  # review equivalency examination
    t1 = in_states(v0, ("overdue",))  # review equivalency examination is overdue
    x["equivalency_review_due"] = t1
    return Ran((t1,), (v0,), ())



def s1720_15_e__challenges_since(x: Frame) -> Ran:
    """challenges since. 20 Ill. Adm. Code 1720.15(e), in force from 2023-06-23.

    Beginning December 15, 2022, an officer may challenge the Equivalency Examination three times in their career.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["challenge_meaning"], ("sitting",))  # challenge meaning is sitting
    v1 = x["equivalency_attempts_since_2022_12_15"]  # equivalency attempts since 2022 12 15
    t2 = one_of(x["challenge_meaning"], ("failing",))  # challenge meaning is failing
    v3 = x["equivalency_failures_since_2022_12_15"]  # equivalency failures since 2022 12 15
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # equivalency attempts since 2022 12 15 where challenge meaning is sitting; equivalency f...
    x["challenges_since"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_15_e__challenges_in_career(x: Frame) -> Ran:
    """challenges in career. 20 Ill. Adm. Code 1720.15(e), in force from 2023-06-23.

    Beginning December 15, 2022, an officer may challenge the Equivalency Examination three times in their career.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["challenge_meaning"], ("sitting",))  # challenge meaning is sitting
    v1 = x["equivalency_attempts_career"]  # equivalency attempts career
    t2 = one_of(x["challenge_meaning"], ("failing",))  # challenge meaning is failing
    v3 = x["equivalency_failures_career"]  # equivalency failures career
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # equivalency attempts career where challenge meaning is sitting; equivalency failures ca...
    x["challenges_in_career"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_15_e__counted_equivalency_attempts(x: Frame) -> Ran:
    """counted equivalency attempts. 20 Ill. Adm. Code 1720.15(e), in force from 2023-06-23.

    Beginning December 15, 2022, an officer may challenge the Equivalency Examination three times in their career.

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["earlier_attempts"], ("only_since",))  # earlier attempts is only since
    v1 = x["challenges_since"]  # challenges since
    t2 = one_of(x["earlier_attempts"], ("all_career",))  # earlier attempts is all career
    v3 = x["challenges_in_career"]  # challenges in career
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # challenges since where earlier attempts is only since; challenges in career where earli...
    x["counted_equivalency_attempts"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_15_e__equivalency_attempt_left(x: Frame) -> Ran:
    """equivalency attempt left. 20 Ill. Adm. Code 1720.15(e), in force from 2023-06-23.

    Beginning December 15, 2022, an officer may challenge the Equivalency Examination three times in their career.

    (47 Ill. Reg. 9369)
    """
    v0 = x["counted_equivalency_attempts"]  # counted equivalency attempts
    t2 = less_than(v0, 3)  # counted equivalency attempts is less than 3
    x["equivalency_attempt_left"] = t2
    return Ran((t2,), (v0,), ())



def s1720_15_e__may_take_equivalency(x: Frame) -> Ran:
    """May this officer take the Equivalency Examination once more?. 20 Ill. Adm. Code 1720.15(e), in force from
    2023-06-23.
    """
    t0 = x["equivalency_attempt_left"]  # equivalency attempt left
    x["may_take_equivalency"] = t0
    return Ran((), (), ())



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
        "1720.15", "20 Ill. Adm. Code 1720.15", "Equivalency Examination", "section", TIMELINES[0],
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
        "1720.15(a)", "20 Ill. Adm. Code 1720.15(a)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3d7b4809d9347c5481d2d98c80593a6806e8201f35ca88f5d7335b3756ed8d28"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "bbc72c1e7f048b3da7bdb04a9fdbe3b6724d1fdb46bbfd12ac20234c4dab571b", "3d7b4809d9347c5481d2d98c80593a6806e8201f35ca88f5d7335b3756ed8d28"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3d7b4809d9347c5481d2d98c80593a6806e8201f35ca88f5d7335b3756ed8d28"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3d7b4809d9347c5481d2d98c80593a6806e8201f35ca88f5d7335b3756ed8d28"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3d7b4809d9347c5481d2d98c80593a6806e8201f35ca88f5d7335b3756ed8d28"),
        ),
        (),
    ),
    Place(
        "1720.15(b)", "20 Ill. Adm. Code 1720.15(b)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "6ff60fb1fde149785ee31cc03d381b97e4c342466ac698e4dc413be23a8104be"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "struck words in the notice; the third sentence may have been added in 2023 and is doubtful", False, "bf1d89d218456f2e2b2936bbd81bdabbe08bf607c3c8066b4f9ceabade9b488a", "6ff60fb1fde149785ee31cc03d381b97e4c342466ac698e4dc413be23a8104be"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "88676b456045a2f98582568e223322e18213b10756310e2a8602113756e217d1", "3ad0e6a4118b89deba82ae3a9947b73945f1b557c58b933a4d2288a7b1ee6420"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0529893eec222699b34cf8864a3503451c9082a966aed96f9980eccc2d5ed9d8"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0529893eec222699b34cf8864a3503451c9082a966aed96f9980eccc2d5ed9d8"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0529893eec222699b34cf8864a3503451c9082a966aed96f9980eccc2d5ed9d8"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0529893eec222699b34cf8864a3503451c9082a966aed96f9980eccc2d5ed9d8"),
        ),
        (),
    ),
    Place(
        "1720.15(c)", "20 Ill. Adm. Code 1720.15(c)", "", "item", TIMELINES[1],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "7(a) is struck; whether the names of the Acts were the same is not known", False, "63bf92fd04e27120132fe0d3f98ccd3110a446341c2415f909bd6e2154899977", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "a5b88ac3b2cf4f67a708f8d8bee0468a268e5e99b61d100a8b6e02e0ab1d4ca7", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1720.15(d)", "20 Ill. Adm. Code 1720.15(d)", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "aa86bafd9c4d748516da1fa45df0afaf6ecac68a17416ad6f12c14caa9119846"),
            PlaceVersion("39 Ill. Reg. 2578", "", True, "", "", False, "2d6a28f56e692224d800744a66522449feb88539eb1719930351b82e75443bc3", "aa86bafd9c4d748516da1fa45df0afaf6ecac68a17416ad6f12c14caa9119846"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "aa86bafd9c4d748516da1fa45df0afaf6ecac68a17416ad6f12c14caa9119846"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "aa86bafd9c4d748516da1fa45df0afaf6ecac68a17416ad6f12c14caa9119846"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "aa86bafd9c4d748516da1fa45df0afaf6ecac68a17416ad6f12c14caa9119846"),
        ),
        (),
    ),
    Place(
        "1720.15(e)", "20 Ill. Adm. Code 1720.15(e)", "", "item", TIMELINES[4],
        (
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "4e2eae9652a3d9901092133a1097366875619f41dbfdd35dff810350c90040b8", "f683549a5c750c6b844dc93250ad86047dac2aea2bcb3e4cf94d78c9ee34416c"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "f683549a5c750c6b844dc93250ad86047dac2aea2bcb3e4cf94d78c9ee34416c"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, 60000000, 80000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("number", "", 1, True, 0, 99, False, (), (), False),
    Spec("number", "", 1, True, None, None, False, (), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "waiver_granted_by_ed", "determination", 1, "1720.15(a)", s1720_15_a__waiver_granted_by_ed_determination,
        (("waiver_granted_by_ed", 0), ("waiver_granted_by_ed:given", 0)), ("waiver_granted_by_ed:made",), 0, 1,
        TIMELINES[0], ((1, ("The Executive Director may grant certification or a waiver of basic training requirements",)),),
        "",
        (
            Step("determination", "waiver granted by ed", (), ("waiver_granted_by_ed:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "ed_required_equivalency", "determination", 1, "1720.15(a)", s1720_15_a__ed_required_equivalency_determination,
        (("ed_required_equivalency", 0), ("ed_required_equivalency:given", 0)), ("ed_required_equivalency:made",), 1, 1,
        TIMELINES[0], ((1, ("The Executive Director may require the applicant to take and successfully pass the Board's Equivalency Examination",)),),
        "",
        (
            Step("determination", "ed required equivalency", (), ("ed_required_equivalency:made", False, None, None), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "training_waived_for_experience", "question", 1, "1720.15(a)", s1720_15_a__training_waived_for_experience,
        (("training_waived_for_experience", 0),), ("waiver_granted_by_ed",), 2, 1,
        TIMELINES[0], (),
        "waiver granted by ed",
        (
            Step("fact", "waiver granted by ed", (), ("waiver_granted_by_ed",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Has the Executive Director granted certification, or waived basic training, for prior experience?", ("Whether such a waiver lifts the duty of 1720.20(f) is not stated.",), "",
    ),
    Rule(
        "board_equivalency_score_percent", "determination", 1, "1720.15(b)", s1720_15_b__board_equivalency_score_percent_determination,
        (("board_equivalency_score_percent", 0), ("board_equivalency_score_percent:given", 0)), ("board_equivalency_score_percent:made",), 3, 0,
        TIMELINES[1], ((1, ("minimum passing score will be established by the Board within the range of 60 to 80% of the total score.",)), (2, ("minimum passing score will be established by the Board within the range of 60 to 80% of the total score.",))),
        "",
        (
            Step("determination", "board equivalency score percent", (), ("board_equivalency_score_percent:made", True, 60000000, 80000000), "v0", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "equivalency_passing_score", "define", 1, "1720.15(b)", s1720_15_b__equivalency_passing_score,
        (("equivalency_passing_score", 0),), ("board_equivalency_score_percent",), 3, 0,
        TIMELINES[2], ((1, ("The minimum passing score will be established by the Board within the range of 60 to 80% of the total score.",)),),
        "board equivalency score percent",
        (
            Step("fact", "board equivalency score percent", (), ("board_equivalency_score_percent",), "v0", SPECS[1]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "equivalency_exam_mandatory", "define", 1, "1720.15(b)", s1720_15_b__equivalency_exam_mandatory,
        (("equivalency_exam_mandatory", 0),), (), 3, 1,
        TIMELINES[2], ((1, ("Any applicant who did not successfully complete the Trainee Basic Law Enforcement or Correctional Officers Training Course or a State academy, and is seeking certification based on other training must successfully pass the Equivalency Examination.",)),),
        "what 1720.15(b) says",
        (
            Step("not_encoded", "what 1720.15(b) says", (), ("1720.15(b)",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "equivalency_needed", "define", 1, "1720.15(b)", s1720_15_b__equivalency_needed,
        (("equivalency_needed", 2),), ("ed_required_equivalency", "equivalency_exam_mandatory"), 4, 2,
        TIMELINES[2], (),
        "ed required equivalency or equivalency exam mandatory",
        (
            Step("fact", "ed required equivalency", (), ("ed_required_equivalency",), "p0", SPECS[0]),
            Step("rule", "equivalency exam mandatory", (), ("equivalency_exam_mandatory",), "", SPECS[0]),
            Step("or", "ed required equivalency or equivalency exam mandatory", (0, 1), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "must_pass_equivalency", "question", 1, "1720.15(b)", s1720_15_b__must_pass_equivalency,
        (("must_pass_equivalency", 0),), ("equivalency_needed",), 6, 0,
        TIMELINES[1], (),
        "equivalency needed",
        (
            Step("rule", "equivalency needed", (), ("equivalency_needed",), "", SPECS[0]),
        ),
        SPECS[0], None, "Must this applicant pass the Equivalency Examination?", (), "",
    ),
    Rule(
        "equivalency_score_passes", "define", 1, "1720.15(b)", s1720_15_b__equivalency_score_passes,
        (("equivalency_score_passes", 2),), ("exam_score_percent", "equivalency_passing_score"), 6, 1,
        TIMELINES[1], ((1, ("minimum passing score will be established by the Board within the range of 60 to 80%",)), (2, ("minimum passing score will be established by the Board within the range of 60 to 80%",))),
        "exam score percent is at least equivalency passing score",
        (
            Step("fact", "exam score percent", (), ("exam_score_percent",), "v0", SPECS[3]),
            Step("rule", "equivalency passing score", (), ("equivalency_passing_score",), "v1", SPECS[2]),
            Step("compare", "exam score percent is at least equivalency passing score", (0, 1), ("ge",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "passed_equivalency", "question", 1, "1720.15(b)", s1720_15_b__passed_equivalency,
        (("passed_equivalency", 0),), ("equivalency_score_passes",), 7, 0,
        TIMELINES[1], (),
        "equivalency score passes",
        (
            Step("rule", "equivalency score passes", (), ("equivalency_score_passes",), "", SPECS[0]),
        ),
        SPECS[0], Governor("decision", "", (), None), "Did this applicant pass the Equivalency Examination?", ("Judged by the text of the day asked: it says itself which examinations the 66% reaches.",), "",
    ),
    Rule(
        "equivalency_switch_on", "define", 1, "1720.15(b)", s1720_15_b__equivalency_switch_on,
        (("equivalency_switch_on", 4),), ("equivalency_switch",), 7, 2,
        TIMELINES[3], (),
        "December 15, 2022 where equivalency switch is reaches back; effective date of 47 Ill. Reg. 9369 where equivalency switch is from effective date",
        (
            Step("selector", "equivalency switch is reaches back", (), ("equivalency_switch", "reaches_back"), "p0", SPECS[0]),
            Step("literal", "December 15, 2022", (), (738504,), "", SPECS[4]),
            Step("selector", "equivalency switch is from effective date", (), ("equivalency_switch", "from_effective_date"), "p1", SPECS[0]),
            Step("action", "effective date of 47 Ill. Reg. 9369", (), ("47 Ill. Reg. 9369",), "v0", SPECS[4]),
            Step("chosen", "December 15, 2022 where equivalency switch is reaches back; effective date of 47 Ill. Reg. 9369 where equivalency switch is from effective date", (0, 1, 2, 3), ("equivalency_switch",), "v1", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "equivalency_passing_score", "define", 2, "1720.15(b)", s1720_15_b__equivalency_passing_score_v2,
        (("equivalency_passing_score", 5),), ("exam_date", "equivalency_switch_on", "board_equivalency_score_percent"), 9, 1,
        TIMELINES[3], ((2, ("Prior to December 15, 2022, the minimum passing score will be established by the Board within the range of 60 to 80% of the total score. Beginning, December 15, 2022, the acceptable passing score shall be 66%.",)),),
        "board equivalency score percent when exam date is before equivalency switch on; 66% when exam date is on or after equivalency switch on",
        (
            Step("fact", "exam date", (), ("exam_date",), "v0", SPECS[4]),
            Step("rule", "equivalency switch on", (), ("equivalency_switch_on",), "v1", SPECS[4]),
            Step("compare", "exam date is before equivalency switch on", (0, 1), ("lt",), "p0", SPECS[0]),
            Step("fact", "board equivalency score percent", (), ("board_equivalency_score_percent",), "v2", SPECS[1]),
            Step("literal", "66%", (), (66000000,), "", SPECS[2]),
            Step("if", "board equivalency score percent when exam date is before equivalency switch on; 66% when exam date is on or after equivalency switch on", (2, 3, 4), (), "v3", SPECS[2]),
        ),
        SPECS[2], None, "", (), "",
    ),
    Rule(
        "equivalency_exam_mandatory", "define", 2, "1720.15(b)", s1720_15_b__equivalency_exam_mandatory_v2,
        (("equivalency_exam_mandatory", 3),), ("seeking_on_other_training", "completed_illinois_basic"), 10, 4,
        TIMELINES[3], ((2, ("Any applicant who did not successfully complete the Trainee Basic Law Enforcement or Correctional Officers Training Course or a State academy, and is seeking certification based on other training must successfully pass the Equivalency Examination.",)),),
        "seeking on other training and not completed illinois basic",
        (
            Step("fact", "seeking on other training", (), ("seeking_on_other_training",), "p0", SPECS[0]),
            Step("fact", "completed illinois basic", (), ("completed_illinois_basic",), "p1", SPECS[0]),
            Step("not", "not completed illinois basic", (1,), (), "p2", SPECS[0]),
            Step("and", "seeking on other training and not completed illinois basic", (0, 2), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "equivalency_needed", "define", 2, "1720.15(b)", s1720_15_b__equivalency_needed_v2,
        (("equivalency_needed", 11),), ("ed_required_equivalency", "equivalency_exam_mandatory", "waiver_granted_by_ed", "equivalency_need"), 14, 10,
        TIMELINES[3], (),
        "ed required equivalency or (equivalency exam mandatory and not waiver granted by ed) where equivalency need is discretion; ed required equivalency or equivalency exam mandatory where equivalency need is always",
        (
            Step("selector", "equivalency need is discretion", (), ("equivalency_need", "discretion"), "p0", SPECS[0]),
            Step("fact", "ed required equivalency", (), ("ed_required_equivalency",), "p1", SPECS[0]),
            Step("rule", "equivalency exam mandatory", (), ("equivalency_exam_mandatory",), "", SPECS[0]),
            Step("fact", "waiver granted by ed", (), ("waiver_granted_by_ed",), "p2", SPECS[0]),
            Step("not", "not waiver granted by ed", (3,), (), "p3", SPECS[0]),
            Step("and", "equivalency exam mandatory and not waiver granted by ed", (2, 4), (), "p4", SPECS[0]),
            Step("or", "ed required equivalency or (equivalency exam mandatory and not waiver granted by ed)", (1, 5), (), "p5", SPECS[0]),
            Step("selector", "equivalency need is always", (), ("equivalency_need", "always"), "p6", SPECS[0]),
            Step("fact", "ed required equivalency", (), ("ed_required_equivalency",), "p7", SPECS[0]),
            Step("rule", "equivalency exam mandatory", (), ("equivalency_exam_mandatory",), "", SPECS[0]),
            Step("or", "ed required equivalency or equivalency exam mandatory", (8, 9), (), "p8", SPECS[0]),
            Step("chosen", "ed required equivalency or (equivalency exam mandatory and not waiver granted by ed) where equivalency need is discretion; ed required equivalency or equivalency exam mandatory where equivalency need is always", (0, 6, 7, 10), ("equivalency_need",), "p9", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "review_equivalency_examination", "norm", 1, "1720.15(d)", s1720_15_d__review_equivalency_examination_norm,
        (("review_equivalency_examination", 10), ("review_equivalency_examination:due", 8)), ("equivalency_last_review_on", "equivalency_review_leap_day"), 24, 6,
        TIMELINES[0], (),
        "every 2 years rounded by equivalency review leap day",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "equivalency review leap day is down", (), ("equivalency_review_leap_day", "down"), "p0", SPECS[0]),
            Step("fact", "equivalency last review on", (), ("equivalency_last_review_on",), "v0", SPECS[4]),
            Step("move", "2 years rounded by equivalency review leap day after equivalency last review on, down", (2,), ("months", 24, "down"), "v1", SPECS[4]),
            Step("selector", "equivalency review leap day is up", (), ("equivalency_review_leap_day", "up"), "p1", SPECS[0]),
            Step("fact", "equivalency last review on", (), ("equivalency_last_review_on",), "v2", SPECS[4]),
            Step("move", "2 years rounded by equivalency review leap day after equivalency last review on, up", (5,), ("months", 24, "up"), "v3", SPECS[4]),
            Step("chosen", "2 years rounded by equivalency review leap day after equivalency last review on", (1, 3, 4, 6), ("equivalency_review_leap_day",), "v4", SPECS[4]),
            Step("roll", "2 years rounded by equivalency review leap day after equivalency last review on", (7,), (), "v5", SPECS[4]),
            Step("fact", "equivalency last review on", (), ("equivalency_last_review_on",), "v6", SPECS[5]),
            Step("norm", "every 2 years rounded by equivalency review leap day", (0, 8, 9), ("duty", "board", "", (0, None, 8, None, 9, None), False), "v7", SPECS[6]),
        ),
        SPECS[6], None, "", (), "",
    ),
    Rule(
        "equivalency_review_due", "question", 1, "1720.15(d)", s1720_15_d__equivalency_review_due,
        (("equivalency_review_due", 1),), ("review_equivalency_examination",), 30, 1,
        TIMELINES[0], (),
        "review equivalency examination is overdue",
        (
            Step("rule", "review equivalency examination", (), ("review_equivalency_examination",), "v0", SPECS[6]),
            Step("states", "review equivalency examination is overdue", (0,), (("overdue",),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is a review of the Equivalency Examination by the Board overdue?", (), "",
    ),
    Rule(
        "challenges_since", "define", 1, "1720.15(e)", s1720_15_e__challenges_since,
        (("challenges_since", 4),), ("equivalency_attempts_since_2022_12_15", "equivalency_failures_since_2022_12_15", "challenge_meaning"), 31, 2,
        TIMELINES[4], (),
        "equivalency attempts since 2022 12 15 where challenge meaning is sitting; equivalency failures since 2022 12 15 where challenge meaning is failing",
        (
            Step("selector", "challenge meaning is sitting", (), ("challenge_meaning", "sitting"), "p0", SPECS[0]),
            Step("fact", "equivalency attempts since 2022 12 15", (), ("equivalency_attempts_since_2022_12_15",), "v0", SPECS[7]),
            Step("selector", "challenge meaning is failing", (), ("challenge_meaning", "failing"), "p1", SPECS[0]),
            Step("fact", "equivalency failures since 2022 12 15", (), ("equivalency_failures_since_2022_12_15",), "v1", SPECS[7]),
            Step("chosen", "equivalency attempts since 2022 12 15 where challenge meaning is sitting; equivalency failures since 2022 12 15 where challenge meaning is failing", (0, 1, 2, 3), ("challenge_meaning",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "challenges_in_career", "define", 1, "1720.15(e)", s1720_15_e__challenges_in_career,
        (("challenges_in_career", 4),), ("equivalency_attempts_career", "equivalency_failures_career", "challenge_meaning"), 33, 2,
        TIMELINES[4], (),
        "equivalency attempts career where challenge meaning is sitting; equivalency failures career where challenge meaning is failing",
        (
            Step("selector", "challenge meaning is sitting", (), ("challenge_meaning", "sitting"), "p0", SPECS[0]),
            Step("fact", "equivalency attempts career", (), ("equivalency_attempts_career",), "v0", SPECS[7]),
            Step("selector", "challenge meaning is failing", (), ("challenge_meaning", "failing"), "p1", SPECS[0]),
            Step("fact", "equivalency failures career", (), ("equivalency_failures_career",), "v1", SPECS[7]),
            Step("chosen", "equivalency attempts career where challenge meaning is sitting; equivalency failures career where challenge meaning is failing", (0, 1, 2, 3), ("challenge_meaning",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "counted_equivalency_attempts", "define", 1, "1720.15(e)", s1720_15_e__counted_equivalency_attempts,
        (("counted_equivalency_attempts", 4),), ("challenges_since", "challenges_in_career", "earlier_attempts"), 35, 2,
        TIMELINES[4], (),
        "challenges since where earlier attempts is only since; challenges in career where earlier attempts is all career",
        (
            Step("selector", "earlier attempts is only since", (), ("earlier_attempts", "only_since"), "p0", SPECS[0]),
            Step("rule", "challenges since", (), ("challenges_since",), "v0", SPECS[8]),
            Step("selector", "earlier attempts is all career", (), ("earlier_attempts", "all_career"), "p1", SPECS[0]),
            Step("rule", "challenges in career", (), ("challenges_in_career",), "v1", SPECS[8]),
            Step("chosen", "challenges since where earlier attempts is only since; challenges in career where earlier attempts is all career", (0, 1, 2, 3), ("earlier_attempts",), "v2", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "equivalency_attempt_left", "define", 1, "1720.15(e)", s1720_15_e__equivalency_attempt_left,
        (("equivalency_attempt_left", 2),), ("counted_equivalency_attempts",), 37, 1,
        TIMELINES[4], (),
        "counted equivalency attempts is less than 3",
        (
            Step("rule", "counted equivalency attempts", (), ("counted_equivalency_attempts",), "v0", SPECS[8]),
            Step("literal", "3", (), (3,), "", SPECS[8]),
            Step("compare", "counted equivalency attempts is less than 3", (0, 1), ("lt",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "may_take_equivalency", "question", 1, "1720.15(e)", s1720_15_e__may_take_equivalency,
        (("may_take_equivalency", 0),), ("equivalency_attempt_left",), 38, 0,
        TIMELINES[4], (),
        "equivalency attempt left",
        (
            Step("rule", "equivalency attempt left", (), ("equivalency_attempt_left",), "", SPECS[0]),
        ),
        SPECS[0], None, "May this officer take the Equivalency Examination once more?", (), "",
    ),
)
