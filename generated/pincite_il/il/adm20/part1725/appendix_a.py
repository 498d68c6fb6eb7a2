"""20 Ill. Adm. Code 1725.APPENDIX A Physical Fitness Standards."""

# Written by pincite from regs/il/adm20/part1725/appendix_a.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, all_of, chosen
from pincite.runtime.values import Value, chosen_value, one_of
from pincite.runtime.calendar import months_between, move_days
from pincite.runtime.facts import Spec
from pincite.runtime.tables import Table
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1725_appendix_A_1__age_day(x: Frame) -> Ran:
    """age day. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2013-02-26.

    MALE AGE

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["age_on"], ("test_day",))  # age on is test day
    v1 = x["power_test_on"]  # power test on
    t2 = one_of(x["age_on"], ("program_start_day",))  # age on is program start day
    v3 = x["program_start_on"]  # program start on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # power test on where age on is test day; program start on where age on is program start day
    x["age_day"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1725_appendix_A_1__age_years(x: Frame) -> Ran:
    """age years. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2013-02-26.

    MALE AGE

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["leap_day_birthday"], ("down",))  # leap day birthday is down
    v1 = x["born_on"]  # born on
    v2 = x["age_day"]  # age day
    v3 = months_between(v1, v2, "down", True)  # years rounded by leap day birthday from born on to age day, down
    t4 = one_of(x["leap_day_birthday"], ("up",))  # leap day birthday is up
    v5 = x["born_on"]  # born on
    v6 = x["age_day"]  # age day
    v7 = months_between(v5, v6, "up", True)  # years rounded by leap day birthday from born on to age day, up
    v8 = chosen_value(((t0, v3), (t4, v7), ))  # years rounded by leap day birthday from born on to age day
    x["age_years"] = v8
    return Ran((t0, t4), (v1, v2, v3, v5, v6, v7, v8), ())



def s1725_appendix_A_1__met_under_twenty(x: Frame) -> Ran:
    """met under twenty. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2013-02-26.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["under_twenty"], ("no_standard_can_be_met",))  # under twenty is no standard can be met
    t2 = one_of(x["under_twenty"], ("no_standard_applies",))  # under twenty is no standard applies
    t3 = x["tests_in_sequence"]  # tests in sequence
    t4 = chosen(((t0, NO), (t2, t3), ))  # no where under twenty is no standard can be met; tests in sequence where under twenty i...
    x["met_under_twenty"] = t4
    return Ran((t0, t2, t3, t4), (), ())



def s1725_appendix_A_1__last_day_of_old_tables(x: Frame) -> Ran:
    """last day of old tables. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2013-02-26.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9400)
    """
    v0 = x["47 Ill. Reg. 9400"]  # effective date of 47 Ill. Reg. 9400
    v1 = move_days(v0, -1)  # 1 day before effective date of 47 Ill. Reg. 9400
    x["last_day_of_old_tables"] = v1
    return Ran((), (v0, v1), ())



def s1725_appendix_A_1__met_by_old_column__governed_by(x: Frame) -> Value:
    """The day whose law governs met_by_old_column: last day of old tables."""
    v0 = x["last_day_of_old_tables"]  # last day of old tables
    return v0



def s1725_appendix_A_1__met_by_old_column(x: Frame) -> Ran:
    """met by old column. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2013-02-26.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9400)
    """
    t0 = x["tests_in_sequence"]  # tests in sequence
    t1 = x["sit_and_reach_met"]  # sit and reach met
    t2 = x["sit_up_met"]  # sit up met
    t3 = x["bench_press_met"]  # bench press met
    t4 = x["run_met"]  # run met
    t5 = all_of(t0, t1, t2, t3, t4)  # tests in sequence and sit and reach met and sit up met and bench press met and run met
    x["met_by_old_column"] = t5
    return Ran((t0, t5), (), ())



def s1725_appendix_A_1__sit_and_reach_standard_table(x: Frame) -> Ran:
    """sit and reach standard. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2013-02-26 to 2023-06-22.

    SIT AND REACH TEST: This is a measure of the flexibility of the lower back and upper leg area. It is an
    important area for performing police tasks involving range of motion and is important in minimizing lower back
    problems. The test involves stretching out to touch the toes with extended arms from the sitting position. The
    score is reflected by the inches reached on a yard stick with 15" being at the toes.

    MALE AGE

    TEST 20-29 30-39 40-49 50-59 60 Plus

    Sit and Reach 16.0 15.0 13.8 12.8 12.0

    FEMALE AGE

    TEST 20-29 30-39 40-49 50-59 60 Plus

    Sit and Reach 18.8 17.8 16.8 16.3 15.0

    (37 Ill. Reg. 3051)
    """
    v10 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 16_000000),
            (((("female",), None, None), (None, 240, 359),), 18_800000),
            (((("male",), None, None), (None, 360, 479),), 15_000000),
            (((("female",), None, None), (None, 360, 479),), 17_800000),
            (((("male",), None, None), (None, 480, 599),), 13_800000),
            (((("female",), None, None), (None, 480, 599),), 16_800000),
            (((("male",), None, None), (None, 600, 719),), 12_800000),
            (((("female",), None, None), (None, 600, 719),), 16_300000),
            (((("male",), None, None), (None, 720, None),), 12_000000),
            (((("female",), None, None), (None, 720, None),), 15_000000),
        ),
        (("male", "female",), None,),
    )  # table sit and reach standard
    x["sit_and_reach_standard"] = v10
    return Ran((), (v10,), ())



def s1725_appendix_A_1__met_at_sixty(x: Frame) -> Ran:
    """met at sixty. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2023-06-23.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9400)
    """
    t0 = one_of(x["sixty_and_over"], ("no_standard_can_be_met",))  # sixty and over is no standard can be met
    t2 = one_of(x["sixty_and_over"], ("no_standard_applies",))  # sixty and over is no standard applies
    t3 = x["tests_in_sequence"]  # tests in sequence
    t4 = one_of(x["sixty_and_over"], ("old_column_survives",))  # sixty and over is old column survives
    t5 = x["met_by_old_column"]  # met by old column
    t6 = chosen(((t0, NO), (t2, t3), (t4, t5), ))  # no where sixty and over is no standard can be met; tests in sequence where sixty and ov...
    x["met_at_sixty"] = t6
    return Ran((t0, t2, t3, t4, t6), (), ())



def s1725_appendix_A_1__sit_and_reach_standard_table_v2(x: Frame) -> Ran:
    """sit and reach standard. 20 Ill. Adm. Code 1725.APPENDIX A.1, in force from 2023-06-23.

    SIT AND REACH TEST: This is a measure of the flexibility of the lower back and upper leg area. It is an
    important area for performing police tasks involving range of motion and is important in minimizing lower back
    problems. The test involves stretching out to touch the toes with extended arms from the sitting position. The
    score is reflected by the inches reached on a yard stick with 15" being at the toes.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: Sit and Reach 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 14.4 13.0 12.0 10.5 17.0 16.5 15.0 14.8

    (47 Ill. Reg. 9400)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 14_400000),
            (((("female",), None, None), (None, 240, 359),), 17_000000),
            (((("male",), None, None), (None, 360, 479),), 13_000000),
            (((("female",), None, None), (None, 360, 479),), 16_500000),
            (((("male",), None, None), (None, 480, 599),), 12_000000),
            (((("female",), None, None), (None, 480, 599),), 15_000000),
            (((("male",), None, None), (None, 600, 719),), 10_500000),
            (((("female",), None, None), (None, 600, 719),), 14_800000),
        ),
        (("male", "female",), None,),
    )  # table sit and reach standard
    x["sit_and_reach_standard"] = v8
    return Ran((), (v8,), ())



def s1725_appendix_A_2__sit_up_standard_table(x: Frame) -> Ran:
    """sit up standard. 20 Ill. Adm. Code 1725.APPENDIX A.2, in force from 2013-02-26 to 2023-06-22.

    1 MINUTE SIT-UP TEST: This is a measure of the muscular endurance of the abdominal muscles. It is an important
    area for performing police tasks that may involve the use of force and is an important area for maintaining
    good posture and minimizing lower back problems.

    MALE AGE

    TEST 20-29 30-39 40-49 50-59 60 Plus

    1 Minute Sit Up 37 34 28 23 18

    FEMALE AGE

    TEST 20-29 30-39 40-49 50-59 60 Plus

    1 Minute Sit-Up 31 24 18 13 5

    (37 Ill. Reg. 3051)
    """
    v10 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 37),
            (((("female",), None, None), (None, 240, 359),), 31),
            (((("male",), None, None), (None, 360, 479),), 34),
            (((("female",), None, None), (None, 360, 479),), 24),
            (((("male",), None, None), (None, 480, 599),), 28),
            (((("female",), None, None), (None, 480, 599),), 18),
            (((("male",), None, None), (None, 600, 719),), 23),
            (((("female",), None, None), (None, 600, 719),), 13),
            (((("male",), None, None), (None, 720, None),), 18),
            (((("female",), None, None), (None, 720, None),), 5),
        ),
        (("male", "female",), None,),
    )  # table sit up standard
    x["sit_up_standard"] = v10
    return Ran((), (v10,), ())



def s1725_appendix_A_2__sit_up_standard_table_v2(x: Frame) -> Ran:
    """sit up standard. 20 Ill. Adm. Code 1725.APPENDIX A.2, in force from 2023-06-23.

    1 MINUTE SIT-UP TEST: This is a measure of the muscular endurance of the abdominal muscles. It is an important
    area for performing police tasks that may involve the use of force and is an important area for maintaining
    good posture and minimizing lower back problems.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: One Minute Sit Up Test 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 33 30 24 19 24 20 14 10

    (47 Ill. Reg. 9400)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 33),
            (((("female",), None, None), (None, 240, 359),), 24),
            (((("male",), None, None), (None, 360, 479),), 30),
            (((("female",), None, None), (None, 360, 479),), 20),
            (((("male",), None, None), (None, 480, 599),), 24),
            (((("female",), None, None), (None, 480, 599),), 14),
            (((("male",), None, None), (None, 600, 719),), 19),
            (((("female",), None, None), (None, 600, 719),), 10),
        ),
        (("male", "female",), None,),
    )  # table sit up standard
    x["sit_up_standard"] = v8
    return Ran((), (v8,), ())



def s1725_appendix_A_3__bench_press_standard_table(x: Frame) -> Ran:
    """bench press standard. 20 Ill. Adm. Code 1725.APPENDIX A.3, in force from 2013-02-26 to 2023-06-22.

    1 REPETITION MAXIMUM BENCH PRESS: This is a maximum weight pushed from the bench press position and measures
    the amount of force the upper body can generate. The score is reflected by the ratio of weight pressed to body
    weight.

    MALE AGE

    TEST 20-29 30-39 40-49 50-59 60 Plus

    Maximum Bench Press Ratio .98 .87 .79 .70 .65

    FEMALE AGE

    TEST 20-29 30-39 40-49 50-59 60 Plus

    Maximum Bench Press Ratio .58 .52 .49 .43 .42

    (37 Ill. Reg. 3051)
    """
    v10 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 98_000000),
            (((("female",), None, None), (None, 240, 359),), 58_000000),
            (((("male",), None, None), (None, 360, 479),), 87_000000),
            (((("female",), None, None), (None, 360, 479),), 52_000000),
            (((("male",), None, None), (None, 480, 599),), 79_000000),
            (((("female",), None, None), (None, 480, 599),), 49_000000),
            (((("male",), None, None), (None, 600, 719),), 70_000000),
            (((("female",), None, None), (None, 600, 719),), 43_000000),
            (((("male",), None, None), (None, 720, None),), 65_000000),
            (((("female",), None, None), (None, 720, None),), 42_000000),
        ),
        (("male", "female",), None,),
    )  # table bench press standard
    x["bench_press_standard"] = v10
    return Ran((), (v10,), ())



def s1725_appendix_A_3__bench_press_standard_table_v2(x: Frame) -> Ran:
    """bench press standard. 20 Ill. Adm. Code 1725.APPENDIX A.3, in force from 2023-06-23.

    1 REPETITION MAXIMUM BENCH PRESS: This is a maximum weight pushed from the bench press position and measures
    the amount of force the upper body can generate. The score is reflected by the ratio of weight pressed to body
    weight.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: Bench Press 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 88% 78% 72% 63% 51% 47% 43% 39%

    (47 Ill. Reg. 9400)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 88_000000),
            (((("female",), None, None), (None, 240, 359),), 51_000000),
            (((("male",), None, None), (None, 360, 479),), 78_000000),
            (((("female",), None, None), (None, 360, 479),), 47_000000),
            (((("male",), None, None), (None, 480, 599),), 72_000000),
            (((("female",), None, None), (None, 480, 599),), 43_000000),
            (((("male",), None, None), (None, 600, 719),), 63_000000),
            (((("female",), None, None), (None, 600, 719),), 39_000000),
        ),
        (("male", "female",), None,),
    )  # table bench press standard
    x["bench_press_standard"] = v8
    return Ran((), (v8,), ())



def s1725_appendix_A_4__run_standard_table(x: Frame) -> Ran:
    """run standard. 20 Ill. Adm. Code 1725.APPENDIX A.4, in force from 2013-02-26 to 2023-06-22.

    1.5 MILE RUN: This is a timed run to measure the heart and vascular systems' capability to transport oxygen.
    It is an important area for performing police tasks involving stamina and endurance and to minimize the risk
    of cardiovascular problems. The score is in minutes and seconds.

    MALE AGE

    TEST 20-29 30-39 40-49 50-59 60-Plus

    1.5 Mile Run 13:46 14:31 15:24 16:21 17:38

    FEMALE AGE

    TEST 20-29 30-39 40-49 50-59 60-Plus

    1.5 Mile Run 16:21 16:52 17:53 18:44 19:39

    (37 Ill. Reg. 3051)
    """
    v10 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 826),
            (((("female",), None, None), (None, 240, 359),), 981),
            (((("male",), None, None), (None, 360, 479),), 871),
            (((("female",), None, None), (None, 360, 479),), 1012),
            (((("male",), None, None), (None, 480, 599),), 924),
            (((("female",), None, None), (None, 480, 599),), 1073),
            (((("male",), None, None), (None, 600, 719),), 981),
            (((("female",), None, None), (None, 600, 719),), 1124),
            (((("male",), None, None), (None, 720, None),), 1058),
            (((("female",), None, None), (None, 720, None),), 1179),
        ),
        (("male", "female",), None,),
    )  # table run standard
    x["run_standard"] = v10
    return Ran((), (v10,), ())



def s1725_appendix_A_4__run_standard_table_v2(x: Frame) -> Ran:
    """run standard. 20 Ill. Adm. Code 1725.APPENDIX A.4, in force from 2023-06-23.

    1.5 MILE RUN: This is a timed run to measure the heart and vascular systems' capability to transport oxygen.
    It is an important area for performing police tasks involving stamina and endurance and to minimize the risk
    of cardiovascular problems. The score is in minutes and seconds.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: 1.5 Mile Run 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 14:00 14:34 15:24 16:58 16:46 17:38 18:37 20:44

    (47 Ill. Reg. 9400)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 840),
            (((("female",), None, None), (None, 240, 359),), 1006),
            (((("male",), None, None), (None, 360, 479),), 874),
            (((("female",), None, None), (None, 360, 479),), 1058),
            (((("male",), None, None), (None, 480, 599),), 924),
            (((("female",), None, None), (None, 480, 599),), 1117),
            (((("male",), None, None), (None, 600, 719),), 1018),
            (((("female",), None, None), (None, 600, 719),), 1244),
        ),
        (("male", "female",), None,),
    )  # table run standard
    x["run_standard"] = v8
    return Ran((), (v8,), ())



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
    Timeline(
        (Version("37 Ill. Reg. 3051"), ),
        (0,),
        (
            Span(1, 734924, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(734925, 3652059, Status("not_yet_in_force", -1, "37 Ill. Reg. 3051", 1, 734924, first=734925)),
            Span(734925, 3652059, Status("in_force", 0, "37 Ill. Reg. 3051", 734925, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1725.APPENDIX A", "20 Ill. Adm. Code 1725.APPENDIX A", "Physical Fitness Standards", "schedule", TIMELINES[3],
        (
            PlaceVersion("37 Ill. Reg. 3051", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1725.APPENDIX A.1", "20 Ill. Adm. Code 1725.APPENDIX A.1", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the strike marks of the old tables are lost but for the headings MALE AGE and FEMALE AGE of item 4", False, "810a5c0e817f294f2cd2bdd01621514c66ec517e224f56257951f7f492782c0e", "9e79a12a704985da1fadfa0bc24fac27b4837024780afd7e0548f3e746462e21"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "1de47e710622d4cfc57b83a12a96086edbe7c1bbd4e855110157603f3db56efe", "5b77e58b5961db059315c44b4e31a28f1cb4b4f25cebf6aadb7cdbd950b64a6a"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "fff4e75fa9b613bfc515d100b987fe2f1f2abbcf3a77bd4c5bf4f7bb631a96d8"),
        ),
        (),
    ),
    Place(
        "1725.APPENDIX A.2", "20 Ill. Adm. Code 1725.APPENDIX A.2", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the strike marks of the old tables are lost but for the headings MALE AGE and FEMALE AGE of item 4", False, "e4d16694ac616877f563efaee81d7ec701fe8262b0328f6de004f30d17beebdc", "057c8e550b97350dabdcce6855338d69805628b2a65ea5fc2238aa24c5158b0c"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "5b8198d606e26d00ae7fe5c932e67841e3b0f36d1c074ef048387a668466760e", "14a0cc3b798122b6db30fcdc59d29a07119837c3f6349239b39c520e32eb8237"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "1c36600ec5573985db5d9da11eca786a24f001408efffc6e42b7bd5ed6df0dfa"),
        ),
        (),
    ),
    Place(
        "1725.APPENDIX A.3", "20 Ill. Adm. Code 1725.APPENDIX A.3", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the strike marks of the old tables are lost but for the headings MALE AGE and FEMALE AGE of item 4", False, "e53f45f3248e11a6e094fed50c544dd350fea416ba4772864724fd4812863c0f", "428018dd84d112b1c337ff0a5cbcacd323347f5a4bfc553ae8a9af42a09e2e9c"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "f3098b94630c95a132a8a5d8949974b4e2f99cdb1aaafa238a287159cbac926f", "f80976deba8fd03a6464827ccf0899b202c365b5b2872ceb554659cb286fec3b"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "38ad4b63738af7b081bdf745397bf8cd27370c505795886f48eb5824a9c91072"),
        ),
        (),
    ),
    Place(
        "1725.APPENDIX A.4", "20 Ill. Adm. Code 1725.APPENDIX A.4", "", "item", TIMELINES[0],
        (
            PlaceVersion("37 Ill. Reg. 3051", "47 Ill. Reg. 9400", True, "", "the strike marks of the old tables are lost but for the headings MALE AGE and FEMALE AGE of item 4", False, "8e0deb9ded678d939f1bc1c4182943373917f2458d7c5f47e059138fe4722df6", "99423e48c4faba04b464d3c91349556a618e2a10d95b2833cda2e7fb119318e2"),
            PlaceVersion("47 Ill. Reg. 9400", "", True, "", "", False, "263a8cac73efb43bb0844fa26e1b49fb18ce13e57ccc8f9c1d5f194aed1decfc", "42bf0f192ff1cb31b0263901b70ac2b957cc3f5ea2c58ba1550041e14b0802a1"),
            PlaceVersion("47 Ill. Reg. 243", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "85c9625416c7c949604efa3ef55958c0bd3f2f0863d2e6650c920ce7f42a94e9"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, 693596, 767009, False, (), (), False),
    Spec("number", "years", 12, True, None, None, False, (), (), False),
    Spec("number", "inches", 1000000, False, None, None, False, (), (), False),
    Spec("number", "repetitions", 1, True, None, None, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "seconds", 1, True, None, None, False, (), (), True),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "age_day", "define", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__age_day,
        (("age_day", 4),), ("power_test_on", "program_start_on", "age_on"), 0, 2,
        TIMELINES[0], ((0, ("MALE AGE",)), (1, ("MALE AGE",))),
        "power test on where age on is test day; program start on where age on is program start day",
        (
            Step("selector", "age on is test day", (), ("age_on", "test_day"), "p0", SPECS[0]),
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[1]),
            Step("selector", "age on is program start day", (), ("age_on", "program_start_day"), "p1", SPECS[0]),
            Step("fact", "program start on", (), ("program_start_on",), "v1", SPECS[1]),
            Step("chosen", "power test on where age on is test day; program start on where age on is program start day", (0, 1, 2, 3), ("age_on",), "v2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "age_years", "define", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__age_years,
        (("age_years", 8),), ("born_on", "age_day", "leap_day_birthday"), 2, 2,
        TIMELINES[0], ((0, ("MALE AGE",)), (1, ("MALE AGE",))),
        "years rounded by leap day birthday from born on to age day",
        (
            Step("selector", "leap day birthday is down", (), ("leap_day_birthday", "down"), "p0", SPECS[0]),
            Step("fact", "born on", (), ("born_on",), "v0", SPECS[2]),
            Step("rule", "age day", (), ("age_day",), "v1", SPECS[1]),
            Step("elapsed", "years rounded by leap day birthday from born on to age day, down", (1, 2), ("years", "down"), "v2", SPECS[3]),
            Step("selector", "leap day birthday is up", (), ("leap_day_birthday", "up"), "p1", SPECS[0]),
            Step("fact", "born on", (), ("born_on",), "v3", SPECS[2]),
            Step("rule", "age day", (), ("age_day",), "v4", SPECS[1]),
            Step("elapsed", "years rounded by leap day birthday from born on to age day, up", (5, 6), ("years", "up"), "v5", SPECS[3]),
            Step("chosen", "years rounded by leap day birthday from born on to age day", (0, 3, 4, 7), ("leap_day_birthday",), "v6", SPECS[3]),
        ),
        SPECS[3], Governor("decision", "", (), None), "", (), "",
    ),
    Rule(
        "met_under_twenty", "define", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__met_under_twenty,
        (("met_under_twenty", 4),), ("tests_in_sequence", "under_twenty"), 4, 4,
        TIMELINES[0], ((0, ("20-29 30-39 40-49 50-59",)), (1, ("20-29 30-39 40-49 50-59",))),
        "no where under twenty is no standard can be met; tests in sequence where under twenty is no standard applies",
        (
            Step("selector", "under twenty is no standard can be met", (), ("under_twenty", "no_standard_can_be_met"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "under twenty is no standard applies", (), ("under_twenty", "no_standard_applies"), "p1", SPECS[0]),
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p2", SPECS[0]),
            Step("chosen", "no where under twenty is no standard can be met; tests in sequence where under twenty is no standard applies", (0, 1, 2, 3), ("under_twenty",), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "last_day_of_old_tables", "define", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__last_day_of_old_tables,
        (("last_day_of_old_tables", 1),), (), 8, 0,
        TIMELINES[0], ((0, ("20-29 30-39 40-49 50-59",)), (1, ("20-29 30-39 40-49 50-59",))),
        "1 day before effective date of 47 Ill. Reg. 9400",
        (
            Step("action", "effective date of 47 Ill. Reg. 9400", (), ("47 Ill. Reg. 9400",), "v0", SPECS[1]),
            Step("move", "1 day before effective date of 47 Ill. Reg. 9400", (0,), ("days", -1, None), "v1", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "met_by_old_column", "define", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__met_by_old_column,
        (("met_by_old_column", 5),), ("tests_in_sequence", "sit_and_reach_met", "sit_up_met", "bench_press_met", "run_met"), 8, 2,
        TIMELINES[0], ((0, ("20-29 30-39 40-49 50-59",)), (1, ("20-29 30-39 40-49 50-59",))),
        "tests in sequence and sit and reach met and sit up met and bench press met and run met",
        (
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p0", SPECS[0]),
            Step("rule", "sit and reach met", (), ("sit_and_reach_met",), "", SPECS[0]),
            Step("rule", "sit up met", (), ("sit_up_met",), "", SPECS[0]),
            Step("rule", "bench press met", (), ("bench_press_met",), "", SPECS[0]),
            Step("rule", "run met", (), ("run_met",), "", SPECS[0]),
            Step("and", "tests in sequence and sit and reach met and sit up met and bench press met and run met", (0, 1, 2, 3, 4), (), "p1", SPECS[0]),
        ),
        SPECS[0], Governor("date", "last day of old tables", ("last_day_of_old_tables",), s1725_appendix_A_1__met_by_old_column__governed_by), "", ("The tables of June 22, 2023, the last day before the present ones; used where the reading sixty_and_over keeps their column 60 Plus.",), "",
    ),
    Rule(
        "sit_and_reach_standard", "table", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__sit_and_reach_standard_table,
        (("sit_and_reach_standard", 10),), (), 10, 0,
        TIMELINES[1], (),
        "",
        (
            Step("literal", "16.0", (), (16000000,), "", SPECS[4]),
            Step("literal", "18.8", (), (18800000,), "", SPECS[4]),
            Step("literal", "15.0", (), (15000000,), "", SPECS[4]),
            Step("literal", "17.8", (), (17800000,), "", SPECS[4]),
            Step("literal", "13.8", (), (13800000,), "", SPECS[4]),
            Step("literal", "16.8", (), (16800000,), "", SPECS[4]),
            Step("literal", "12.8", (), (12800000,), "", SPECS[4]),
            Step("literal", "16.3", (), (16300000,), "", SPECS[4]),
            Step("literal", "12.0", (), (12000000,), "", SPECS[4]),
            Step("literal", "15.0", (), (15000000,), "", SPECS[4]),
            Step("table", "table sit and reach standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "met_at_sixty", "define", 1, "1725.APPENDIX A.1", s1725_appendix_A_1__met_at_sixty,
        (("met_at_sixty", 6),), ("tests_in_sequence", "met_by_old_column", "sixty_and_over"), 10, 5,
        TIMELINES[2], ((1, ("20-29 30-39 40-49 50-59",)),),
        "no where sixty and over is no standard can be met; tests in sequence where sixty and over is no standard applies; met by old column where sixty and over is old column survives",
        (
            Step("selector", "sixty and over is no standard can be met", (), ("sixty_and_over", "no_standard_can_be_met"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "sixty and over is no standard applies", (), ("sixty_and_over", "no_standard_applies"), "p1", SPECS[0]),
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p2", SPECS[0]),
            Step("selector", "sixty and over is old column survives", (), ("sixty_and_over", "old_column_survives"), "p3", SPECS[0]),
            Step("rule", "met by old column", (), ("met_by_old_column",), "", SPECS[0]),
            Step("chosen", "no where sixty and over is no standard can be met; tests in sequence where sixty and over is no standard applies; met by old column where sixty and over is old column survives", (0, 1, 2, 3, 4, 5), ("sixty_and_over",), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_standard", "table", 2, "1725.APPENDIX A.1", s1725_appendix_A_1__sit_and_reach_standard_table_v2,
        (("sit_and_reach_standard", 8),), (), 15, 0,
        TIMELINES[2], (),
        "",
        (
            Step("literal", "14.4", (), (14400000,), "", SPECS[4]),
            Step("literal", "17.0", (), (17000000,), "", SPECS[4]),
            Step("literal", "13.0", (), (13000000,), "", SPECS[4]),
            Step("literal", "16.5", (), (16500000,), "", SPECS[4]),
            Step("literal", "12.0", (), (12000000,), "", SPECS[4]),
            Step("literal", "15.0", (), (15000000,), "", SPECS[4]),
            Step("literal", "10.5", (), (10500000,), "", SPECS[4]),
            Step("literal", "14.8", (), (14800000,), "", SPECS[4]),
            Step("table", "table sit and reach standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "sit_up_standard", "table", 1, "1725.APPENDIX A.2", s1725_appendix_A_2__sit_up_standard_table,
        (("sit_up_standard", 10),), (), 15, 0,
        TIMELINES[1], (),
        "",
        (
            Step("literal", "37", (), (37,), "", SPECS[5]),
            Step("literal", "31", (), (31,), "", SPECS[5]),
            Step("literal", "34", (), (34,), "", SPECS[5]),
            Step("literal", "24", (), (24,), "", SPECS[5]),
            Step("literal", "28", (), (28,), "", SPECS[5]),
            Step("literal", "18", (), (18,), "", SPECS[5]),
            Step("literal", "23", (), (23,), "", SPECS[5]),
            Step("literal", "13", (), (13,), "", SPECS[5]),
            Step("literal", "18", (), (18,), "", SPECS[5]),
            Step("literal", "5", (), (5,), "", SPECS[5]),
            Step("table", "table sit up standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "sit_up_standard", "table", 2, "1725.APPENDIX A.2", s1725_appendix_A_2__sit_up_standard_table_v2,
        (("sit_up_standard", 8),), (), 15, 0,
        TIMELINES[2], (),
        "",
        (
            Step("literal", "33", (), (33,), "", SPECS[5]),
            Step("literal", "24", (), (24,), "", SPECS[5]),
            Step("literal", "30", (), (30,), "", SPECS[5]),
            Step("literal", "20", (), (20,), "", SPECS[5]),
            Step("literal", "24", (), (24,), "", SPECS[5]),
            Step("literal", "14", (), (14,), "", SPECS[5]),
            Step("literal", "19", (), (19,), "", SPECS[5]),
            Step("literal", "10", (), (10,), "", SPECS[5]),
            Step("table", "table sit up standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "bench_press_standard", "table", 1, "1725.APPENDIX A.3", s1725_appendix_A_3__bench_press_standard_table,
        (("bench_press_standard", 10),), (), 15, 0,
        TIMELINES[1], (),
        "",
        (
            Step("literal", "98%", (), (98000000,), "", SPECS[6]),
            Step("literal", "58%", (), (58000000,), "", SPECS[6]),
            Step("literal", "87%", (), (87000000,), "", SPECS[6]),
            Step("literal", "52%", (), (52000000,), "", SPECS[6]),
            Step("literal", "79%", (), (79000000,), "", SPECS[6]),
            Step("literal", "49%", (), (49000000,), "", SPECS[6]),
            Step("literal", "70%", (), (70000000,), "", SPECS[6]),
            Step("literal", "43%", (), (43000000,), "", SPECS[6]),
            Step("literal", "65%", (), (65000000,), "", SPECS[6]),
            Step("literal", "42%", (), (42000000,), "", SPECS[6]),
            Step("table", "table bench press standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[6]),
        ),
        SPECS[6], None, "", ("Printed as ratios: .98 is 98%.",), "",
    ),
    Rule(
        "bench_press_standard", "table", 2, "1725.APPENDIX A.3", s1725_appendix_A_3__bench_press_standard_table_v2,
        (("bench_press_standard", 8),), (), 15, 0,
        TIMELINES[2], (),
        "",
        (
            Step("literal", "88%", (), (88000000,), "", SPECS[6]),
            Step("literal", "51%", (), (51000000,), "", SPECS[6]),
            Step("literal", "78%", (), (78000000,), "", SPECS[6]),
            Step("literal", "47%", (), (47000000,), "", SPECS[6]),
            Step("literal", "72%", (), (72000000,), "", SPECS[6]),
            Step("literal", "43%", (), (43000000,), "", SPECS[6]),
            Step("literal", "63%", (), (63000000,), "", SPECS[6]),
            Step("literal", "39%", (), (39000000,), "", SPECS[6]),
            Step("table", "table bench press standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[6]),
        ),
        SPECS[6], None, "", (), "",
    ),
    Rule(
        "run_standard", "table", 1, "1725.APPENDIX A.4", s1725_appendix_A_4__run_standard_table,
        (("run_standard", 10),), (), 15, 0,
        TIMELINES[1], (),
        "",
        (
            Step("literal", "13:46", (), (826,), "", SPECS[7]),
            Step("literal", "16:21", (), (981,), "", SPECS[7]),
            Step("literal", "14:31", (), (871,), "", SPECS[7]),
            Step("literal", "16:52", (), (1012,), "", SPECS[7]),
            Step("literal", "15:24", (), (924,), "", SPECS[7]),
            Step("literal", "17:53", (), (1073,), "", SPECS[7]),
            Step("literal", "16:21", (), (981,), "", SPECS[7]),
            Step("literal", "18:44", (), (1124,), "", SPECS[7]),
            Step("literal", "17:38", (), (1058,), "", SPECS[7]),
            Step("literal", "19:39", (), (1179,), "", SPECS[7]),
            Step("table", "table run standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "run_standard", "table", 2, "1725.APPENDIX A.4", s1725_appendix_A_4__run_standard_table_v2,
        (("run_standard", 8),), (), 15, 0,
        TIMELINES[2], (),
        "",
        (
            Step("literal", "14:00", (), (840,), "", SPECS[7]),
            Step("literal", "16:46", (), (1006,), "", SPECS[7]),
            Step("literal", "14:34", (), (874,), "", SPECS[7]),
            Step("literal", "17:38", (), (1058,), "", SPECS[7]),
            Step("literal", "15:24", (), (924,), "", SPECS[7]),
            Step("literal", "18:37", (), (1117,), "", SPECS[7]),
            Step("literal", "16:58", (), (1018,), "", SPECS[7]),
            Step("literal", "20:44", (), (1244,), "", SPECS[7]),
            Step("table", "table run standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
)
