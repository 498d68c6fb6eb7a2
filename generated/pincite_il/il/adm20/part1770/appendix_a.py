"""20 Ill. Adm. Code 1770.APPENDIX A Physical Fitness Standards."""

# Written by pincite from regs/il/adm20/part1770/appendix_a.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, YES, all_of, any_of, branch, chosen
from pincite.runtime.values import at_least, at_most, chosen_value, either, less_than, one_of, ratio, times
from pincite.runtime.calendar import months_between
from pincite.runtime.facts import Spec
from pincite.runtime.tables import Table
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1770_appendix_A_1__age_day(x: Frame) -> Ran:
    """age day. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 1996-07-01.

    MALE AGE

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["age_on"], ("first_test_day",))  # age on is first test day
    v1 = x["power_test_on"]  # power test on
    t2 = one_of(x["age_on"], ("course_start_day",))  # age on is course start day
    v3 = x["course_start_on"]  # course start on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # power test on where age on is first test day; course start on where age on is course st...
    x["age_day"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1770_appendix_A_1__age_years(x: Frame) -> Ran:
    """age years. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 1996-07-01.

    MALE AGE

    (47 Ill. Reg. 9410)
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



def s1770_appendix_A_1__met_under_twenty(x: Frame) -> Ran:
    """met under twenty. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 1996-07-01.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["under_twenty"], ("no_standard_can_be_met",))  # under twenty is no standard can be met
    t2 = one_of(x["under_twenty"], ("no_standard_applies",))  # under twenty is no standard applies
    t4 = chosen(((t0, NO), (t2, YES), ))  # no where under twenty is no standard can be met; yes where under twenty is no standard ...
    x["met_under_twenty"] = t4
    return Ran((t0, t2, t4), (), ())



def s1770_appendix_A_1__outside_the_tables(x: Frame) -> Ran:
    """outside the tables. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 1996-07-01 to 2023-06-22.

    20-29 30-39 40-49 50-59

    (20 Ill. Reg. 9047)
    """
    v0 = x["age_years"]  # age years
    t2 = less_than(v0, 240)  # age years is less than 20 years
    x["outside_the_tables"] = t2
    return Ran((t2,), (v0,), ())



def s1770_appendix_A_1__met_outside_the_tables(x: Frame) -> Ran:
    """met outside the tables. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 1996-07-01 to 2023-06-22.

    20-29 30-39 40-49 50-59

    (20 Ill. Reg. 9047)
    """
    t0 = x["met_under_twenty"]  # met under twenty
    x["met_outside_the_tables"] = t0
    return Ran((), (), ())



def s1770_appendix_A_1__sit_and_reach_standard_table(x: Frame) -> Ran:
    """sit and reach standard. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 1996-07-01 to 2023-06-22.

    Sit and Reach 16.0

    (20 Ill. Reg. 9047)
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



def s1770_appendix_A_1__former_standard_of_sixty_met(x: Frame) -> Ran:
    """former standard of sixty met. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9410)
    """
    v0 = x["sit_reach_inches"]  # sit reach inches
    v1 = x["former_sit_and_reach"]  # former sit and reach
    v2 = times(v1, 1000000)  # former sit and reach
    t3 = at_least(v0, v2)  # sit reach inches is at least former sit and reach
    v4 = x["situps_in_60s"]  # situps in 60s
    v5 = x["former_sit_ups"]  # former sit ups
    t6 = at_least(v4, v5)  # situps in 60s is at least former sit ups
    v7 = x["bench_press_1rm_lb"]  # bench press 1rm lb
    v8 = x["body_weight_lb"]  # body weight lb
    v9 = x["former_bench_press"]  # former bench press
    t10 = ratio(at_least, v7, v8, v9, 100000000)  # (bench press 1rm lb over body weight lb) is at least former bench press
    v11 = x["run_1_5mi_seconds"]  # run 1 5mi seconds
    v12 = x["former_run"]  # former run
    t13 = at_most(v11, v12)  # run 1 5mi seconds is at most former run
    t14 = all_of(t3, t6, t10, t13)  # sit reach inches is at least former sit and reach and situps in 60s is at least former ...
    x["former_standard_of_sixty_met"] = t14
    return Ran((t3, t6, t10, t13, t14), (v0, v1, v2, v4, v5, v7, v8, v9, v11, v12), ())



def s1770_appendix_A_1__former_sit_and_reach(x: Frame) -> Ran:
    """former sit and reach. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    SIT AND REACH TEST: This is a measure of the flexibility of the lower back and upper leg area. It is an
    important area for performing police tasks involving range of motion and is important in minimizing lower back
    problems. The test involves stretching out to touch the toes beyond the extended arms from the sitting
    position. The score is in the inches reached on a yard stick with 15" being at the toes.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: Sit and Reach 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 14.4 13.0 12.0 10.5 17.0 16.5 15.0 14.8

    (47 Ill. Reg. 9410)
    """
    v0 = x["sex_category"]  # sex category
    t1 = one_of(v0, ("male",))  # sex category is male
    v4 = either(t1, 12, 15)  # 12.0 inches when sex category is male; otherwise 15.0 inches
    x["former_sit_and_reach"] = v4
    return Ran((t1,), (v0, v4), ())



def s1770_appendix_A_1__former_sit_ups(x: Frame) -> Ran:
    """former sit ups. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    SIT AND REACH TEST: This is a measure of the flexibility of the lower back and upper leg area. It is an
    important area for performing police tasks involving range of motion and is important in minimizing lower back
    problems. The test involves stretching out to touch the toes beyond the extended arms from the sitting
    position. The score is in the inches reached on a yard stick with 15" being at the toes.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: Sit and Reach 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 14.4 13.0 12.0 10.5 17.0 16.5 15.0 14.8

    (47 Ill. Reg. 9410)
    """
    v0 = x["sex_category"]  # sex category
    t1 = one_of(v0, ("male",))  # sex category is male
    v4 = either(t1, 18, 5)  # 18 repetitions when sex category is male; otherwise 5 repetitions
    x["former_sit_ups"] = v4
    return Ran((t1,), (v0, v4), ())



def s1770_appendix_A_1__former_bench_press(x: Frame) -> Ran:
    """former bench press. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    SIT AND REACH TEST: This is a measure of the flexibility of the lower back and upper leg area. It is an
    important area for performing police tasks involving range of motion and is important in minimizing lower back
    problems. The test involves stretching out to touch the toes beyond the extended arms from the sitting
    position. The score is in the inches reached on a yard stick with 15" being at the toes.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: Sit and Reach 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 14.4 13.0 12.0 10.5 17.0 16.5 15.0 14.8

    (47 Ill. Reg. 9410)
    """
    v0 = x["sex_category"]  # sex category
    t1 = one_of(v0, ("male",))  # sex category is male
    v4 = either(t1, 65_000000, 42_000000)  # 65% when sex category is male; otherwise 42%
    x["former_bench_press"] = v4
    return Ran((t1,), (v0, v4), ())



def s1770_appendix_A_1__former_run(x: Frame) -> Ran:
    """former run. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    SIT AND REACH TEST: This is a measure of the flexibility of the lower back and upper leg area. It is an
    important area for performing police tasks involving range of motion and is important in minimizing lower back
    problems. The test involves stretching out to touch the toes beyond the extended arms from the sitting
    position. The score is in the inches reached on a yard stick with 15" being at the toes.

    MALE AGE MALE AGE MALE AGE MALE AGE FEMALE AGE FEMALE AGE FEMALE AGE FEMALE AGE

    TEST: Sit and Reach 20-29 30-39 40-49 50-59 20-29 30-39 40-49 50-59

    Academy Entrance: 14.4 13.0 12.0 10.5 17.0 16.5 15.0 14.8

    (47 Ill. Reg. 9410)
    """
    v0 = x["sex_category"]  # sex category
    t1 = one_of(v0, ("male",))  # sex category is male
    v4 = either(t1, 1058, 1179)  # 17:38 when sex category is male; otherwise 19:39
    x["former_run"] = v4
    return Ran((t1,), (v0, v4), ())



def s1770_appendix_A_1__met_at_sixty(x: Frame) -> Ran:
    """met at sixty. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9410)
    """
    t0 = one_of(x["sixty_and_over"], ("no_standard_can_be_met",))  # sixty and over is no standard can be met
    t2 = one_of(x["sixty_and_over"], ("no_standard_applies",))  # sixty and over is no standard applies
    t4 = one_of(x["sixty_and_over"], ("former_row",))  # sixty and over is former row
    t5 = x["former_standard_of_sixty_met"]  # former standard of sixty met
    t6 = x["tests_in_sequence"]  # tests in sequence
    t7 = all_of(t5, t6)  # former standard of sixty met and tests in sequence
    t8 = chosen(((t0, NO), (t2, YES), (t4, t7), ))  # no where sixty and over is no standard can be met; yes where sixty and over is no stand...
    x["met_at_sixty"] = t8
    return Ran((t0, t2, t4, t6, t7, t8), (), ())



def s1770_appendix_A_1__outside_the_tables_v2(x: Frame) -> Ran:
    """outside the tables. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9410)
    """
    v0 = x["age_years"]  # age years
    t2 = less_than(v0, 240)  # age years is less than 20 years
    v3 = x["age_years"]  # age years
    t5 = at_least(v3, 720)  # age years is at least 60 years
    t6 = any_of(t2, t5)  # age years is less than 20 years or age years is at least 60 years
    x["outside_the_tables"] = t6
    return Ran((t2, t5, t6), (v0, v3), ())



def s1770_appendix_A_1__met_outside_the_tables_v2(x: Frame) -> Ran:
    """met outside the tables. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9410)
    """
    v0 = x["age_years"]  # age years
    t2 = less_than(v0, 240)  # age years is less than 20 years
    t3 = x["met_under_twenty"]  # met under twenty
    t4 = x["met_at_sixty"]  # met at sixty
    t5 = branch(t2, t3, t4)  # met under twenty when age years is less than 20 years; otherwise met at sixty
    x["met_outside_the_tables"] = t5
    return Ran((t2, t5), (v0,), ())



def s1770_appendix_A_1__sit_and_reach_standard_table_v2(x: Frame) -> Ran:
    """sit and reach standard. 20 Ill. Adm. Code 1770.APPENDIX A.1, in force from 2023-06-23.

    Academy Entrance: 14.4

    (47 Ill. Reg. 9410)
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



def s1770_appendix_A_2__sit_up_standard_table(x: Frame) -> Ran:
    """sit up standard. 20 Ill. Adm. Code 1770.APPENDIX A.2, in force from 1996-07-01 to 2023-06-22.

    1-Minute Sit-Up 37

    (20 Ill. Reg. 9047)
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



def s1770_appendix_A_2__sit_up_standard_table_v2(x: Frame) -> Ran:
    """sit up standard. 20 Ill. Adm. Code 1770.APPENDIX A.2, in force from 2023-06-23.

    Academy Entrance: 33

    (47 Ill. Reg. 9410)
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



def s1770_appendix_A_3__bench_press_standard_table(x: Frame) -> Ran:
    """bench press standard. 20 Ill. Adm. Code 1770.APPENDIX A.3, in force from 1996-07-01 to 2023-06-22.

    Maximum Bench Press Ratio .98

    (20 Ill. Reg. 9047)
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



def s1770_appendix_A_3__bench_press_standard_table_v2(x: Frame) -> Ran:
    """bench press standard. 20 Ill. Adm. Code 1770.APPENDIX A.3, in force from 2023-06-23.

    Academy Entrance: 88%

    (47 Ill. Reg. 9410)
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



def s1770_appendix_A_4__run_standard_table(x: Frame) -> Ran:
    """run standard. 20 Ill. Adm. Code 1770.APPENDIX A.4, in force from 1996-07-01 to 2023-06-22.

    1.5 Mile Run 13.46

    (20 Ill. Reg. 9047)
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



def s1770_appendix_A_4__run_standard_table_v2(x: Frame) -> Ran:
    """run standard. 20 Ill. Adm. Code 1770.APPENDIX A.4, in force from 2023-06-23.

    Academy Entrance: 14:00

    (47 Ill. Reg. 9410)
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
        (Version("20 Ill. Reg. 9047", until="47 Ill. Reg. 9410"), Version("47 Ill. Reg. 9410"), Version("47 Ill. Reg. 253", held=False, presumed=True), ),
        (1, 2),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 738503, Status("no_such_provision", -1, "", 728841, 3652059, standing=True)),
            Span(738504, 738693, Status("no_such_provision", -1, "", 728841, 738503, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 728841, 738503, first=738694, standing=True)),
            Span(738504, 738693, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="computed")),
            Span(738694, 3652059, Status("text_not_held", 2, "47 Ill. Reg. 253", 738504, 738653, how="stated")),
            Span(738504, 738693, Status("no_such_provision", -1, "", 738654, 3652059, standing=True)),
            Span(738694, 3652059, Status("not_yet_in_force", -1, "47 Ill. Reg. 9410", 738654, 738693, how="may have been in 47 Ill. Reg. 253", first=738694, standing=True)),
            Span(738694, 3652059, Status("in_force", 1, "47 Ill. Reg. 9410", 738694, 3652059)),
        ),
    ),
    Timeline(
        (Version("20 Ill. Reg. 9047"), ),
        (0,),
        (
            Span(1, 728840, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(728841, 3652059, Status("not_yet_in_force", -1, "20 Ill. Reg. 9047", 1, 728840, first=728841)),
            Span(728841, 3652059, Status("in_force", 0, "20 Ill. Reg. 9047", 728841, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "1770.APPENDIX A", "20 Ill. Adm. Code 1770.APPENDIX A", "Physical Fitness Standards", "schedule", TIMELINES[3],
        (
            PlaceVersion("20 Ill. Reg. 9047", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "1770.APPENDIX A.1", "20 Ill. Adm. Code 1770.APPENDIX A.1", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "ae1261d1e2ba7b4b42fb724c94608a583547eb455c146b3297d775393913c9f9", "99161ccaa2c69279e61703de9dc0dffd15b229b8ef3478cdbcec834aa0fcdeac"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "c7da1f096701eb9b7268ebba062e92982614af4c7f39dfede3e1413646c19d7a", "e6d3816c1f00c07dae5b84cadebc7afd34e03fd07a2c51d33536ce2e32133c74"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "7db1f8824a338153306a02abf6e3a679f94d0f6da1582c56ff9d66b06dcc79a0"),
        ),
        (),
    ),
    Place(
        "1770.APPENDIX A.2", "20 Ill. Adm. Code 1770.APPENDIX A.2", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "e5388eabc31d082c7b5a3ac9fb590fc49d72dcc0b1ea43e55b3ae8acb2f8c8ea", "2643a82bfb22d56eab4c91d45ec1ff443beaa6ecf5187bbde2a1f2fc83d9399c"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "df9ed94383b04fe652625cabc98d95c930da59c6f83e68bb5fb379b44252d7e5", "1a3da68029ae65bd9d2a26dd3aef133efceabeec114d6e1458fef469725974fd"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "fc335a219dfcfd61c8788f3ac16db1ab469524d83c70887d27f6cc4fa96b4c94"),
        ),
        (),
    ),
    Place(
        "1770.APPENDIX A.3", "20 Ill. Adm. Code 1770.APPENDIX A.3", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "09fb8bc293c0bb7284e022b93e33c11a957441022258fdc0d533edb41e479176", "1b89b16c74de81bf705208795790b27f0e0da7ed0c7e50bb785bc90b8b22f2ae"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "7acee0cca3a357bb8a25badc24067e54b3ff13b5d6b999eaec2268c14078a689", "d514c8e0c8dbab559d59e2a57f41496f2a3b748f061928a9c23fd7937ae31b90"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "272a5ccec5d6df814584759f23ca07d8aa53c95154ee64ee7d74f9d6eae70f30"),
        ),
        (),
    ),
    Place(
        "1770.APPENDIX A.4", "20 Ill. Adm. Code 1770.APPENDIX A.4", "", "item", TIMELINES[0],
        (
            PlaceVersion("20 Ill. Reg. 9047", "47 Ill. Reg. 9410", True, "", "", False, "e214581ec4720e7785bb1138402a12604e582dc2eefec3cce1e205ca7fff1958", "bc32dbd2600d0a20401ec679bbffcb281e87c034e946f7d7b86664880fb3e8f3"),
            PlaceVersion("47 Ill. Reg. 9410", "", True, "", "", False, "263a8cac73efb43bb0844fa26e1b49fb18ce13e57ccc8f9c1d5f194aed1decfc", "f20f3001c320cc9252b4a70f59e91fb96ec3335f906ca8bb97bfcb05d6156ffc"),
            PlaceVersion("47 Ill. Reg. 253", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "9bc7ae161637109d117835fed7ab536ce069fd565466d946e1558bf227655514"),
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
    Spec("number", "inches", 1000000, False, 0, 100000000, False, (), (), False),
    Spec("number", "inches", 1, True, None, None, False, (), (), False),
    Spec("number", "repetitions", 1, True, 0, 500, False, (), (), False),
    Spec("number", "repetitions", 1, True, None, None, False, (), (), False),
    Spec("number", "pounds", 1000000, False, 0, 2000000000, False, (), (), False),
    Spec("number", "pounds", 1000000, False, 1000000, 2000000000, False, (), (), False),
    Spec("number", "percent", 1000000, False, None, None, False, (), (), False),
    Spec("number", "seconds", 1, True, 0, 7200, False, (), (), True),
    Spec("number", "seconds", 1, True, None, None, False, (), (), True),
    Spec("enum", "", 1, False, None, None, False, ("male", "female"), (), False),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "age_day", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__age_day,
        (("age_day", 4),), ("power_test_on", "course_start_on", "age_on"), 0, 2,
        TIMELINES[0], ((0, ("MALE AGE",)), (1, ("MALE AGE",))),
        "power test on where age on is first test day; course start on where age on is course start day",
        (
            Step("selector", "age on is first test day", (), ("age_on", "first_test_day"), "p0", SPECS[0]),
            Step("fact", "power test on", (), ("power_test_on",), "v0", SPECS[1]),
            Step("selector", "age on is course start day", (), ("age_on", "course_start_day"), "p1", SPECS[0]),
            Step("fact", "course start on", (), ("course_start_on",), "v1", SPECS[1]),
            Step("chosen", "power test on where age on is first test day; course start on where age on is course start day", (0, 1, 2, 3), ("age_on",), "v2", SPECS[1]),
        ),
        SPECS[1], None, "", (), "",
    ),
    Rule(
        "age_years", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__age_years,
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
        "met_under_twenty", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__met_under_twenty,
        (("met_under_twenty", 4),), ("under_twenty",), 4, 3,
        TIMELINES[0], ((0, ("20-29 30-39 40-49 50-59",)), (1, ("20-29 30-39 40-49 50-59",))),
        "no where under twenty is no standard can be met; yes where under twenty is no standard applies",
        (
            Step("selector", "under twenty is no standard can be met", (), ("under_twenty", "no_standard_can_be_met"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "under twenty is no standard applies", (), ("under_twenty", "no_standard_applies"), "p1", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("chosen", "no where under twenty is no standard can be met; yes where under twenty is no standard applies", (0, 1, 2, 3), ("under_twenty",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "outside_the_tables", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__outside_the_tables,
        (("outside_the_tables", 2),), ("age_years",), 7, 1,
        TIMELINES[1], ((0, ("20-29 30-39 40-49 50-59",)),),
        "age years is less than 20 years",
        (
            Step("rule", "age years", (), ("age_years",), "v0", SPECS[3]),
            Step("literal", "20 years", (), (240,), "", SPECS[3]),
            Step("compare", "age years is less than 20 years", (0, 1), ("lt",), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "met_outside_the_tables", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__met_outside_the_tables,
        (("met_outside_the_tables", 0),), ("met_under_twenty",), 8, 0,
        TIMELINES[1], ((0, ("20-29 30-39 40-49 50-59",)),),
        "met under twenty",
        (
            Step("rule", "met under twenty", (), ("met_under_twenty",), "", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_standard", "table", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__sit_and_reach_standard_table,
        (("sit_and_reach_standard", 10),), (), 8, 0,
        TIMELINES[1], ((0, ("Sit and Reach 16.0",)),),
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
        "former_standard_of_sixty_met", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__former_standard_of_sixty_met,
        (("former_standard_of_sixty_met", 14),), ("sit_reach_inches", "former_sit_and_reach", "situps_in_60s", "former_sit_ups", "bench_press_1rm_lb", "body_weight_lb", "former_bench_press", "run_1_5mi_seconds", "former_run"), 8, 5,
        TIMELINES[2], ((1, ("20-29 30-39 40-49 50-59",)),),
        "sit reach inches is at least former sit and reach and situps in 60s is at least former sit ups and (bench press 1rm lb over body weight lb) is at least former bench press and run 1 5mi seconds is at most former run",
        (
            Step("fact", "sit reach inches", (), ("sit_reach_inches",), "v0", SPECS[5]),
            Step("rule", "former sit and reach", (), ("former_sit_and_reach",), "v1", SPECS[6]),
            Step("scale", "former sit and reach", (1,), (1000000,), "v2", SPECS[4]),
            Step("compare", "sit reach inches is at least former sit and reach", (0, 2), ("ge",), "p0", SPECS[0]),
            Step("fact", "situps in 60s", (), ("situps_in_60s",), "v3", SPECS[7]),
            Step("rule", "former sit ups", (), ("former_sit_ups",), "v4", SPECS[8]),
            Step("compare", "situps in 60s is at least former sit ups", (4, 5), ("ge",), "p1", SPECS[0]),
            Step("fact", "bench press 1rm lb", (), ("bench_press_1rm_lb",), "v5", SPECS[9]),
            Step("fact", "body weight lb", (), ("body_weight_lb",), "v6", SPECS[10]),
            Step("rule", "former bench press", (), ("former_bench_press",), "v7", SPECS[11]),
            Step("ratio", "(bench press 1rm lb over body weight lb) is at least former bench press", (7, 8, 9), ("ge", 100000000), "p2", SPECS[0]),
            Step("fact", "run 1 5mi seconds", (), ("run_1_5mi_seconds",), "v8", SPECS[12]),
            Step("rule", "former run", (), ("former_run",), "v9", SPECS[13]),
            Step("compare", "run 1 5mi seconds is at most former run", (11, 12), ("le",), "p3", SPECS[0]),
            Step("and", "sit reach inches is at least former sit and reach and situps in 60s is at least former sit ups and (bench press 1rm lb over body weight lb) is at least former bench press and run 1 5mi seconds is at most former run", (3, 6, 10, 13), (), "p4", SPECS[0]),
        ),
        SPECS[0], None, "", ("The figures of the row 60-Plus, as the tables had it until 47 Ill. Reg. 9410.",), "",
    ),
    Rule(
        "former_sit_and_reach", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__former_sit_and_reach,
        (("former_sit_and_reach", 4),), ("sex_category",), 13, 1,
        TIMELINES[2], (),
        "12.0 inches when sex category is male; otherwise 15.0 inches",
        (
            Step("fact", "sex category", (), ("sex_category",), "v0", SPECS[14]),
            Step("member", "sex category is male", (0,), (("male",),), "p0", SPECS[0]),
            Step("literal", "12.0 inches", (), (12,), "", SPECS[6]),
            Step("literal", "15.0 inches", (), (15,), "", SPECS[6]),
            Step("if", "12.0 inches when sex category is male; otherwise 15.0 inches", (1, 2, 3), (), "v1", SPECS[6]),
        ),
        SPECS[6], None, "", (), "",
    ),
    Rule(
        "former_sit_ups", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__former_sit_ups,
        (("former_sit_ups", 4),), ("sex_category",), 14, 1,
        TIMELINES[2], (),
        "18 repetitions when sex category is male; otherwise 5 repetitions",
        (
            Step("fact", "sex category", (), ("sex_category",), "v0", SPECS[14]),
            Step("member", "sex category is male", (0,), (("male",),), "p0", SPECS[0]),
            Step("literal", "18 repetitions", (), (18,), "", SPECS[8]),
            Step("literal", "5 repetitions", (), (5,), "", SPECS[8]),
            Step("if", "18 repetitions when sex category is male; otherwise 5 repetitions", (1, 2, 3), (), "v1", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "former_bench_press", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__former_bench_press,
        (("former_bench_press", 4),), ("sex_category",), 15, 1,
        TIMELINES[2], (),
        "65% when sex category is male; otherwise 42%",
        (
            Step("fact", "sex category", (), ("sex_category",), "v0", SPECS[14]),
            Step("member", "sex category is male", (0,), (("male",),), "p0", SPECS[0]),
            Step("literal", "65%", (), (65000000,), "", SPECS[11]),
            Step("literal", "42%", (), (42000000,), "", SPECS[11]),
            Step("if", "65% when sex category is male; otherwise 42%", (1, 2, 3), (), "v1", SPECS[11]),
        ),
        SPECS[11], None, "", (), "",
    ),
    Rule(
        "former_run", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__former_run,
        (("former_run", 4),), ("sex_category",), 16, 1,
        TIMELINES[2], (),
        "17:38 when sex category is male; otherwise 19:39",
        (
            Step("fact", "sex category", (), ("sex_category",), "v0", SPECS[14]),
            Step("member", "sex category is male", (0,), (("male",),), "p0", SPECS[0]),
            Step("literal", "17:38", (), (1058,), "", SPECS[13]),
            Step("literal", "19:39", (), (1179,), "", SPECS[13]),
            Step("if", "17:38 when sex category is male; otherwise 19:39", (1, 2, 3), (), "v1", SPECS[13]),
        ),
        SPECS[13], None, "", (), "",
    ),
    Rule(
        "met_at_sixty", "define", 1, "1770.APPENDIX A.1", s1770_appendix_A_1__met_at_sixty,
        (("met_at_sixty", 8),), ("former_standard_of_sixty_met", "tests_in_sequence", "sixty_and_over"), 17, 6,
        TIMELINES[2], ((1, ("20-29 30-39 40-49 50-59",)),),
        "no where sixty and over is no standard can be met; yes where sixty and over is no standard applies; former standard of sixty met and tests in sequence where sixty and over is former row",
        (
            Step("selector", "sixty and over is no standard can be met", (), ("sixty_and_over", "no_standard_can_be_met"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "sixty and over is no standard applies", (), ("sixty_and_over", "no_standard_applies"), "p1", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("selector", "sixty and over is former row", (), ("sixty_and_over", "former_row"), "p2", SPECS[0]),
            Step("rule", "former standard of sixty met", (), ("former_standard_of_sixty_met",), "", SPECS[0]),
            Step("fact", "tests in sequence", (), ("tests_in_sequence",), "p3", SPECS[0]),
            Step("and", "former standard of sixty met and tests in sequence", (5, 6), (), "p4", SPECS[0]),
            Step("chosen", "no where sixty and over is no standard can be met; yes where sixty and over is no standard applies; former standard of sixty met and tests in sequence where sixty and over is former row", (0, 1, 2, 3, 4, 7), ("sixty_and_over",), "p5", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "outside_the_tables", "define", 2, "1770.APPENDIX A.1", s1770_appendix_A_1__outside_the_tables_v2,
        (("outside_the_tables", 6),), ("age_years",), 23, 3,
        TIMELINES[2], ((1, ("20-29 30-39 40-49 50-59",)),),
        "age years is less than 20 years or age years is at least 60 years",
        (
            Step("rule", "age years", (), ("age_years",), "v0", SPECS[3]),
            Step("literal", "20 years", (), (240,), "", SPECS[3]),
            Step("compare", "age years is less than 20 years", (0, 1), ("lt",), "p0", SPECS[0]),
            Step("rule", "age years", (), ("age_years",), "v1", SPECS[3]),
            Step("literal", "60 years", (), (720,), "", SPECS[3]),
            Step("compare", "age years is at least 60 years", (3, 4), ("ge",), "p1", SPECS[0]),
            Step("or", "age years is less than 20 years or age years is at least 60 years", (2, 5), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "met_outside_the_tables", "define", 2, "1770.APPENDIX A.1", s1770_appendix_A_1__met_outside_the_tables_v2,
        (("met_outside_the_tables", 5),), ("age_years", "met_under_twenty", "met_at_sixty"), 26, 2,
        TIMELINES[2], ((1, ("20-29 30-39 40-49 50-59",)),),
        "met under twenty when age years is less than 20 years; otherwise met at sixty",
        (
            Step("rule", "age years", (), ("age_years",), "v0", SPECS[3]),
            Step("literal", "20 years", (), (240,), "", SPECS[3]),
            Step("compare", "age years is less than 20 years", (0, 1), ("lt",), "p0", SPECS[0]),
            Step("rule", "met under twenty", (), ("met_under_twenty",), "", SPECS[0]),
            Step("rule", "met at sixty", (), ("met_at_sixty",), "", SPECS[0]),
            Step("if", "met under twenty when age years is less than 20 years; otherwise met at sixty", (2, 3, 4), (), "p1", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_standard", "table", 2, "1770.APPENDIX A.1", s1770_appendix_A_1__sit_and_reach_standard_table_v2,
        (("sit_and_reach_standard", 8),), (), 28, 0,
        TIMELINES[2], ((1, ("Academy Entrance: 14.4",)),),
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
        "sit_up_standard", "table", 1, "1770.APPENDIX A.2", s1770_appendix_A_2__sit_up_standard_table,
        (("sit_up_standard", 10),), (), 28, 0,
        TIMELINES[1], ((0, ("1-Minute Sit-Up 37",)),),
        "",
        (
            Step("literal", "37", (), (37,), "", SPECS[8]),
            Step("literal", "31", (), (31,), "", SPECS[8]),
            Step("literal", "34", (), (34,), "", SPECS[8]),
            Step("literal", "24", (), (24,), "", SPECS[8]),
            Step("literal", "28", (), (28,), "", SPECS[8]),
            Step("literal", "18", (), (18,), "", SPECS[8]),
            Step("literal", "23", (), (23,), "", SPECS[8]),
            Step("literal", "13", (), (13,), "", SPECS[8]),
            Step("literal", "18", (), (18,), "", SPECS[8]),
            Step("literal", "5", (), (5,), "", SPECS[8]),
            Step("table", "table sit up standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "sit_up_standard", "table", 2, "1770.APPENDIX A.2", s1770_appendix_A_2__sit_up_standard_table_v2,
        (("sit_up_standard", 8),), (), 28, 0,
        TIMELINES[2], ((1, ("Academy Entrance: 33",)),),
        "",
        (
            Step("literal", "33", (), (33,), "", SPECS[8]),
            Step("literal", "24", (), (24,), "", SPECS[8]),
            Step("literal", "30", (), (30,), "", SPECS[8]),
            Step("literal", "20", (), (20,), "", SPECS[8]),
            Step("literal", "24", (), (24,), "", SPECS[8]),
            Step("literal", "14", (), (14,), "", SPECS[8]),
            Step("literal", "19", (), (19,), "", SPECS[8]),
            Step("literal", "10", (), (10,), "", SPECS[8]),
            Step("table", "table sit up standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[8]),
        ),
        SPECS[8], None, "", (), "",
    ),
    Rule(
        "bench_press_standard", "table", 1, "1770.APPENDIX A.3", s1770_appendix_A_3__bench_press_standard_table,
        (("bench_press_standard", 10),), (), 28, 0,
        TIMELINES[1], ((0, ("Maximum Bench Press Ratio .98",)),),
        "",
        (
            Step("literal", "98%", (), (98000000,), "", SPECS[11]),
            Step("literal", "58%", (), (58000000,), "", SPECS[11]),
            Step("literal", "87%", (), (87000000,), "", SPECS[11]),
            Step("literal", "52%", (), (52000000,), "", SPECS[11]),
            Step("literal", "79%", (), (79000000,), "", SPECS[11]),
            Step("literal", "49%", (), (49000000,), "", SPECS[11]),
            Step("literal", "70%", (), (70000000,), "", SPECS[11]),
            Step("literal", "43%", (), (43000000,), "", SPECS[11]),
            Step("literal", "65%", (), (65000000,), "", SPECS[11]),
            Step("literal", "42%", (), (42000000,), "", SPECS[11]),
            Step("table", "table bench press standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[11]),
        ),
        SPECS[11], None, "", ("Printed as ratios: .98 is 98%. The rows since 47 Ill. Reg. 9410 are percentages (DD-29).",), "",
    ),
    Rule(
        "bench_press_standard", "table", 2, "1770.APPENDIX A.3", s1770_appendix_A_3__bench_press_standard_table_v2,
        (("bench_press_standard", 8),), (), 28, 0,
        TIMELINES[2], ((1, ("Academy Entrance: 88%",)),),
        "",
        (
            Step("literal", "88%", (), (88000000,), "", SPECS[11]),
            Step("literal", "51%", (), (51000000,), "", SPECS[11]),
            Step("literal", "78%", (), (78000000,), "", SPECS[11]),
            Step("literal", "47%", (), (47000000,), "", SPECS[11]),
            Step("literal", "72%", (), (72000000,), "", SPECS[11]),
            Step("literal", "43%", (), (43000000,), "", SPECS[11]),
            Step("literal", "63%", (), (63000000,), "", SPECS[11]),
            Step("literal", "39%", (), (39000000,), "", SPECS[11]),
            Step("table", "table bench press standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[11]),
        ),
        SPECS[11], None, "", (), "",
    ),
    Rule(
        "run_standard", "table", 1, "1770.APPENDIX A.4", s1770_appendix_A_4__run_standard_table,
        (("run_standard", 10),), (), 28, 0,
        TIMELINES[1], ((0, ("1.5 Mile Run 13.46",)),),
        "",
        (
            Step("literal", "13:46", (), (826,), "", SPECS[13]),
            Step("literal", "16:21", (), (981,), "", SPECS[13]),
            Step("literal", "14:31", (), (871,), "", SPECS[13]),
            Step("literal", "16:52", (), (1012,), "", SPECS[13]),
            Step("literal", "15:24", (), (924,), "", SPECS[13]),
            Step("literal", "17:53", (), (1073,), "", SPECS[13]),
            Step("literal", "16:21", (), (981,), "", SPECS[13]),
            Step("literal", "18:44", (), (1124,), "", SPECS[13]),
            Step("literal", "17:38", (), (1058,), "", SPECS[13]),
            Step("literal", "19:39", (), (1179,), "", SPECS[13]),
            Step("table", "table run standard", (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), ("sex_category", "age_years"), "v0", SPECS[13]),
        ),
        SPECS[13], None, "", (), "",
    ),
    Rule(
        "run_standard", "table", 2, "1770.APPENDIX A.4", s1770_appendix_A_4__run_standard_table_v2,
        (("run_standard", 8),), (), 28, 0,
        TIMELINES[2], ((1, ("Academy Entrance: 14:00",)),),
        "",
        (
            Step("literal", "14:00", (), (840,), "", SPECS[13]),
            Step("literal", "16:46", (), (1006,), "", SPECS[13]),
            Step("literal", "14:34", (), (874,), "", SPECS[13]),
            Step("literal", "17:38", (), (1058,), "", SPECS[13]),
            Step("literal", "15:24", (), (924,), "", SPECS[13]),
            Step("literal", "18:37", (), (1117,), "", SPECS[13]),
            Step("literal", "16:58", (), (1018,), "", SPECS[13]),
            Step("literal", "20:44", (), (1244,), "", SPECS[13]),
            Step("table", "table run standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[13]),
        ),
        SPECS[13], None, "", (), "",
    ),
)
