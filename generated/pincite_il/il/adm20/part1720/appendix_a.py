"""20 Ill. Adm. Code 1720.APPENDIX A Physical Fitness Standards."""

# Written by pincite from regs/il/adm20/part1720/appendix_a.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from pincite.runtime.truth import NO, YES, chosen
from pincite.runtime.values import chosen_value, one_of
from pincite.runtime.calendar import months_between
from pincite.runtime.facts import Spec
from pincite.runtime.tables import Table
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def s1720_appendix_A_1__age_day(x: Frame) -> Ran:
    """age day. 20 Ill. Adm. Code 1720.APPENDIX A.1, in force from 2015-02-05.

    MALE AGE

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["age_on"], ("first_test_day",))  # age on is first test day
    v1 = x["power_test_on"]  # power test on
    t2 = one_of(x["age_on"], ("course_start_day",))  # age on is course start day
    v3 = x["course_start_on"]  # course start on
    v4 = chosen_value(((t0, v1), (t2, v3), ))  # power test on where age on is first test day; course start on where age on is course st...
    x["age_day"] = v4
    return Ran((t0, t2), (v1, v3, v4), ())



def s1720_appendix_A_1__age_years(x: Frame) -> Ran:
    """age years. 20 Ill. Adm. Code 1720.APPENDIX A.1, in force from 2015-02-05.

    MALE AGE

    (47 Ill. Reg. 9369)
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



def s1720_appendix_A_1__met_outside_the_tables(x: Frame) -> Ran:
    """met outside the tables. 20 Ill. Adm. Code 1720.APPENDIX A.1, in force from 2015-02-05.

    20-29 30-39 40-49 50-59

    (47 Ill. Reg. 9369)
    """
    t0 = one_of(x["sixty_and_over"], ("no_standard_can_be_met",))  # sixty and over is no standard can be met
    t2 = one_of(x["sixty_and_over"], ("no_standard_applies",))  # sixty and over is no standard applies
    t4 = chosen(((t0, NO), (t2, YES), ))  # no where sixty and over is no standard can be met; yes where sixty and over is no stand...
    x["met_outside_the_tables"] = t4
    return Ran((t0, t2, t4), (), ())



def s1720_appendix_A_1__sit_and_reach_standard_table(x: Frame) -> Ran:
    """sit and reach standard. 20 Ill. Adm. Code 1720.APPENDIX A.1, in force from 2015-02-05 to 2023-06-22.

    Sit and Reach 16.0

    (39 Ill. Reg. 2578)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 16_000000),
            (((("female",), None, None), (None, 240, 359),), 18_800000),
            (((("male",), None, None), (None, 360, 479),), 15_000000),
            (((("female",), None, None), (None, 360, 479),), 17_800000),
            (((("male",), None, None), (None, 480, 599),), 13_800000),
            (((("female",), None, None), (None, 480, 599),), 16_800000),
            (((("male",), None, None), (None, 600, 719),), 12_800000),
            (((("female",), None, None), (None, 600, 719),), 16_300000),
        ),
        (("male", "female",), None,),
    )  # table sit and reach standard
    x["sit_and_reach_standard"] = v8
    return Ran((), (v8,), ())



def s1720_appendix_A_1__sit_and_reach_standard_table_v2(x: Frame) -> Ran:
    """sit and reach standard. 20 Ill. Adm. Code 1720.APPENDIX A.1, in force from 2023-06-23.

    Academy Entrance: 14.4

    (47 Ill. Reg. 9369)
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



def s1720_appendix_A_2__sit_up_standard_table(x: Frame) -> Ran:
    """sit up standard. 20 Ill. Adm. Code 1720.APPENDIX A.2, in force from 2015-02-05 to 2023-06-22.

    1 Minute Sit Up 37

    (39 Ill. Reg. 2578)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 37),
            (((("female",), None, None), (None, 240, 359),), 31),
            (((("male",), None, None), (None, 360, 479),), 34),
            (((("female",), None, None), (None, 360, 479),), 24),
            (((("male",), None, None), (None, 480, 599),), 28),
            (((("female",), None, None), (None, 480, 599),), 18),
            (((("male",), None, None), (None, 600, 719),), 23),
            (((("female",), None, None), (None, 600, 719),), 13),
        ),
        (("male", "female",), None,),
    )  # table sit up standard
    x["sit_up_standard"] = v8
    return Ran((), (v8,), ())



def s1720_appendix_A_2__sit_up_standard_table_v2(x: Frame) -> Ran:
    """sit up standard. 20 Ill. Adm. Code 1720.APPENDIX A.2, in force from 2023-06-23.

    Academy Entrance: 33

    (47 Ill. Reg. 9369)
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



def s1720_appendix_A_3__bench_press_standard_table(x: Frame) -> Ran:
    """bench press standard. 20 Ill. Adm. Code 1720.APPENDIX A.3, in force from 2015-02-05 to 2023-06-22.

    Maximum Bench Press Ratio .98

    (39 Ill. Reg. 2578)
    """
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), 98_000000),
            (((("female",), None, None), (None, 240, 359),), 58_000000),
            (((("male",), None, None), (None, 360, 479),), 87_000000),
            (((("female",), None, None), (None, 360, 479),), 52_000000),
            (((("male",), None, None), (None, 480, 599),), 79_000000),
            (((("female",), None, None), (None, 480, 599),), 49_000000),
            (((("male",), None, None), (None, 600, 719),), 70_000000),
            (((("female",), None, None), (None, 600, 719),), 43_000000),
        ),
        (("male", "female",), None,),
    )  # table bench press standard
    x["bench_press_standard"] = v8
    return Ran((), (v8,), ())



def s1720_appendix_A_3__bench_press_standard_table_v2(x: Frame) -> Ran:
    """bench press standard. 20 Ill. Adm. Code 1720.APPENDIX A.3, in force from 2023-06-23.

    Academy Entrance: 88%

    (47 Ill. Reg. 9369)
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



def s1720_appendix_A_4__old_run_male_20_to_29(x: Frame) -> Ran:
    """old run male 20 to 29. 20 Ill. Adm. Code 1720.APPENDIX A.4, in force from 2015-02-05 to 2023-06-22.

    15.46

    (39 Ill. Reg. 2578)
    """
    t0 = one_of(x["old_run_male_20"], ("as_printed",))  # old run male 20 is as printed
    t2 = one_of(x["old_run_male_20"], ("misprint",))  # old run male 20 is misprint
    v4 = chosen_value(((t0, 946), (t2, 826), ))  # 15:46 where old run male 20 is as printed; 13:46 where old run male 20 is misprint
    x["old_run_male_20_to_29"] = v4
    return Ran((t0, t2), (v4,), ())



def s1720_appendix_A_4__run_standard_table(x: Frame) -> Ran:
    """run standard. 20 Ill. Adm. Code 1720.APPENDIX A.4, in force from 2015-02-05 to 2023-06-22.

    1.5 Mile Run 15.46

    (39 Ill. Reg. 2578)
    """
    v0 = x["old_run_male_20_to_29"]  # old run male 20 to 29
    v8 = Table(
        (
            (((("male",), None, None), (None, 240, 359),), v0),
            (((("female",), None, None), (None, 240, 359),), 981),
            (((("male",), None, None), (None, 360, 479),), 871),
            (((("female",), None, None), (None, 360, 479),), 1012),
            (((("male",), None, None), (None, 480, 599),), 924),
            (((("female",), None, None), (None, 480, 599),), 1073),
            (((("male",), None, None), (None, 600, 719),), 981),
            (((("female",), None, None), (None, 600, 719),), 1124),
        ),
        (("male", "female",), None,),
    )  # table run standard
    x["run_standard"] = v8
    return Ran((), (v0, v8), ())



def s1720_appendix_A_4__run_standard_table_v2(x: Frame) -> Ran:
    """run standard. 20 Ill. Adm. Code 1720.APPENDIX A.4, in force from 2023-06-23.

    Academy Entrance: 14:00

    (47 Ill. Reg. 9369)
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
)

PLACES = (
    Place(
        "1720.APPENDIX A", "20 Ill. Adm. Code 1720.APPENDIX A", "Physical Fitness Standards", "schedule", TIMELINES[3],
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
        "1720.APPENDIX A.1", "20 Ill. Adm. Code 1720.APPENDIX A.1", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "256c0c605105cfaf69f8aa33119b8ed4634f2592bb3e61572fa1e0a434a467d0"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "old and new tables are printed together in the notice; the rows are told apart by their headings", False, "70eb8c6561f5827b0c26697b5b8e7d9b4fdf22c7cd6b07e59f0a239dcbdcfecb", "256c0c605105cfaf69f8aa33119b8ed4634f2592bb3e61572fa1e0a434a467d0"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "c7da1f096701eb9b7268ebba062e92982614af4c7f39dfede3e1413646c19d7a", "7d0ed3ab0c63e202f5164bb5b7aee612d11e1aed256bde9664e302d9573ca362"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "de03633f4bbf7285306117bee6862fa93d9a35888b98d086ac6dd8783a3d0f1c"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "de03633f4bbf7285306117bee6862fa93d9a35888b98d086ac6dd8783a3d0f1c"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "de03633f4bbf7285306117bee6862fa93d9a35888b98d086ac6dd8783a3d0f1c"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "de03633f4bbf7285306117bee6862fa93d9a35888b98d086ac6dd8783a3d0f1c"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX A.2", "20 Ill. Adm. Code 1720.APPENDIX A.2", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "4383f3d1f3636b6887ca13d0a941fb490db48f0e12c20527ea6fe204c41d603e"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "old and new figures are run together in the notice: 3337 is 33 and 37", False, "d11b970d98ae27e7df6d3ce9e7498f52d9e365b20c76cb514d4edcd4f288d62d", "4383f3d1f3636b6887ca13d0a941fb490db48f0e12c20527ea6fe204c41d603e"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "df9ed94383b04fe652625cabc98d95c930da59c6f83e68bb5fb379b44252d7e5", "9f5ca3dec75aa4df915cb3e61c255b4e220383639beff2041ab45c5b28ada083"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "713ba9d3d99379fa2b70d6abf51f8ab1509888044f5137556ac613cd0cb51814"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "713ba9d3d99379fa2b70d6abf51f8ab1509888044f5137556ac613cd0cb51814"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "713ba9d3d99379fa2b70d6abf51f8ab1509888044f5137556ac613cd0cb51814"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "713ba9d3d99379fa2b70d6abf51f8ab1509888044f5137556ac613cd0cb51814"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX A.3", "20 Ill. Adm. Code 1720.APPENDIX A.3", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "3337ea7774d3d09d434874761d9e2951560d45e9a892c9bb4d09c33fccae725f"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "88% and .98 are run together in the notice", False, "71cd82dac1a1d14ebc0b0dcd5014df28c1b03e8d8ac004a0a76149b81a80a8ed", "3337ea7774d3d09d434874761d9e2951560d45e9a892c9bb4d09c33fccae725f"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "7acee0cca3a357bb8a25badc24067e54b3ff13b5d6b999eaec2268c14078a689", "a1812aea9bc7ae3b3334766e190abfe56d125084189ea204c6467a15b70081d7"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dbb4a9c098f3c929759804558c25b61ecb098c620e64c019a9ee5cde0b58d384"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dbb4a9c098f3c929759804558c25b61ecb098c620e64c019a9ee5cde0b58d384"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dbb4a9c098f3c929759804558c25b61ecb098c620e64c019a9ee5cde0b58d384"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "dbb4a9c098f3c929759804558c25b61ecb098c620e64c019a9ee5cde0b58d384"),
        ),
        (),
    ),
    Place(
        "1720.APPENDIX A.4", "20 Ill. Adm. Code 1720.APPENDIX A.4", "", "item", TIMELINES[0],
        (
            PlaceVersion("July 26, 1966", "39 Ill. Reg. 2578", False, "the words struck in 2023 were the permanent text since the last earlier permanent amendment, effective February 5, 2015; anything older is not held", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "727df44b253a1d29e96c638fb19aa45d2185e125cc3eae61fade54d0c60e1ffb"),
            PlaceVersion("39 Ill. Reg. 2578", "47 Ill. Reg. 9369", True, "", "old and new figures are run together in the notice; 15.46 may be a misprint", False, "bf9fc862114eb26b0c41fae7a52fb67476439a6997f9989c367d578267023d1f", "727df44b253a1d29e96c638fb19aa45d2185e125cc3eae61fade54d0c60e1ffb"),
            PlaceVersion("47 Ill. Reg. 9369", "", True, "", "", False, "263a8cac73efb43bb0844fa26e1b49fb18ce13e57ccc8f9c1d5f194aed1decfc", "2500221e44ed8c275c0111bd0563fd4c1e5d534f40fbe211ed65c69f418ebf11"),
            PlaceVersion("16 Ill. Reg. 727", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b8728e624c318091a1e3fd7489f1968efddc2d98ec6bfa0035eff3d314f743e"),
            PlaceVersion("28 Ill. Reg. 6479", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b8728e624c318091a1e3fd7489f1968efddc2d98ec6bfa0035eff3d314f743e"),
            PlaceVersion("29 Ill. Reg. 19708", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b8728e624c318091a1e3fd7489f1968efddc2d98ec6bfa0035eff3d314f743e"),
            PlaceVersion("47 Ill. Reg. 216", "", False, "it is presumed to have changed this place", "", True, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "0b8728e624c318091a1e3fd7489f1968efddc2d98ec6bfa0035eff3d314f743e"),
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
        "age_day", "define", 1, "1720.APPENDIX A.1", s1720_appendix_A_1__age_day,
        (("age_day", 4),), ("power_test_on", "course_start_on", "age_on"), 0, 2,
        TIMELINES[0], ((1, ("MALE AGE",)), (2, ("MALE AGE",))),
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
        "age_years", "define", 1, "1720.APPENDIX A.1", s1720_appendix_A_1__age_years,
        (("age_years", 8),), ("born_on", "age_day", "leap_day_birthday"), 2, 2,
        TIMELINES[0], ((1, ("MALE AGE",)), (2, ("MALE AGE",))),
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
        "met_outside_the_tables", "define", 1, "1720.APPENDIX A.1", s1720_appendix_A_1__met_outside_the_tables,
        (("met_outside_the_tables", 4),), ("sixty_and_over",), 4, 3,
        TIMELINES[0], ((1, ("20-29 30-39 40-49 50-59",)), (2, ("20-29 30-39 40-49 50-59",))),
        "no where sixty and over is no standard can be met; yes where sixty and over is no standard applies",
        (
            Step("selector", "sixty and over is no standard can be met", (), ("sixty_and_over", "no_standard_can_be_met"), "p0", SPECS[0]),
            Step("literal", "no", (), (False,), "", SPECS[0]),
            Step("selector", "sixty and over is no standard applies", (), ("sixty_and_over", "no_standard_applies"), "p1", SPECS[0]),
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("chosen", "no where sixty and over is no standard can be met; yes where sixty and over is no standard applies", (0, 1, 2, 3), ("sixty_and_over",), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_standard", "table", 1, "1720.APPENDIX A.1", s1720_appendix_A_1__sit_and_reach_standard_table,
        (("sit_and_reach_standard", 8),), (), 7, 0,
        TIMELINES[1], ((1, ("Sit and Reach 16.0",)),),
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
            Step("table", "table sit and reach standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "sit_and_reach_standard", "table", 2, "1720.APPENDIX A.1", s1720_appendix_A_1__sit_and_reach_standard_table_v2,
        (("sit_and_reach_standard", 8),), (), 7, 0,
        TIMELINES[2], ((2, ("Academy Entrance: 14.4",)),),
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
        "sit_up_standard", "table", 1, "1720.APPENDIX A.2", s1720_appendix_A_2__sit_up_standard_table,
        (("sit_up_standard", 8),), (), 7, 0,
        TIMELINES[1], ((1, ("1 Minute Sit Up 37",)),),
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
            Step("table", "table sit up standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "sit_up_standard", "table", 2, "1720.APPENDIX A.2", s1720_appendix_A_2__sit_up_standard_table_v2,
        (("sit_up_standard", 8),), (), 7, 0,
        TIMELINES[2], ((2, ("Academy Entrance: 33",)),),
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
        "bench_press_standard", "table", 1, "1720.APPENDIX A.3", s1720_appendix_A_3__bench_press_standard_table,
        (("bench_press_standard", 8),), (), 7, 0,
        TIMELINES[1], ((1, ("Maximum Bench Press Ratio .98",)),),
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
            Step("table", "table bench press standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v0", SPECS[6]),
        ),
        SPECS[6], None, "", ("Printed as ratios: .98 is 98%.",), "",
    ),
    Rule(
        "bench_press_standard", "table", 2, "1720.APPENDIX A.3", s1720_appendix_A_3__bench_press_standard_table_v2,
        (("bench_press_standard", 8),), (), 7, 0,
        TIMELINES[2], ((2, ("Academy Entrance: 88%",)),),
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
        "old_run_male_20_to_29", "define", 1, "1720.APPENDIX A.4", s1720_appendix_A_4__old_run_male_20_to_29,
        (("old_run_male_20_to_29", 4),), ("old_run_male_20",), 7, 2,
        TIMELINES[1], ((1, ("15.46",)),),
        "15:46 where old run male 20 is as printed; 13:46 where old run male 20 is misprint",
        (
            Step("selector", "old run male 20 is as printed", (), ("old_run_male_20", "as_printed"), "p0", SPECS[0]),
            Step("literal", "15:46", (), (946,), "", SPECS[7]),
            Step("selector", "old run male 20 is misprint", (), ("old_run_male_20", "misprint"), "p1", SPECS[0]),
            Step("literal", "13:46", (), (826,), "", SPECS[7]),
            Step("chosen", "15:46 where old run male 20 is as printed; 13:46 where old run male 20 is misprint", (0, 1, 2, 3), ("old_run_male_20",), "v0", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "run_standard", "table", 1, "1720.APPENDIX A.4", s1720_appendix_A_4__run_standard_table,
        (("run_standard", 8),), ("old_run_male_20_to_29",), 9, 0,
        TIMELINES[1], ((1, ("1.5 Mile Run 15.46",)),),
        "",
        (
            Step("rule", "old run male 20 to 29", (), ("old_run_male_20_to_29",), "v0", SPECS[7]),
            Step("literal", "16:21", (), (981,), "", SPECS[7]),
            Step("literal", "14:31", (), (871,), "", SPECS[7]),
            Step("literal", "16:52", (), (1012,), "", SPECS[7]),
            Step("literal", "15:24", (), (924,), "", SPECS[7]),
            Step("literal", "17:53", (), (1073,), "", SPECS[7]),
            Step("literal", "16:21", (), (981,), "", SPECS[7]),
            Step("literal", "18:44", (), (1124,), "", SPECS[7]),
            Step("table", "table run standard", (0, 1, 2, 3, 4, 5, 6, 7), ("sex_category", "age_years"), "v1", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "run_standard", "table", 2, "1720.APPENDIX A.4", s1720_appendix_A_4__run_standard_table_v2,
        (("run_standard", 8),), (), 9, 0,
        TIMELINES[2], ((2, ("Academy Entrance: 14:00",)),),
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
