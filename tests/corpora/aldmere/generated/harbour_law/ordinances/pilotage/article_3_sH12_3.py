"""Ord. H12:3 (1998) Examinations."""

# Written by pincite from regs/ordinances/pilotage/article_3.pin. Not to be edited: change the rule and build again.
# ruff: noqa

from __future__ import annotations

from harbour_law.calendar import CALENDAR
from pincite.runtime.truth import YES, all_of, any_of, chosen
from pincite.runtime.values import Value, at_least, at_most, is_none, one_of
from pincite.runtime.calendar import move_days, move_seconds
from pincite.runtime.facts import Spec
from pincite.runtime.lists import Looked, count, every, pick, some, total
from pincite.runtime.norms import in_states, norm
from pincite.runtime.tables import lookup
from pincite.runtime.timeline import Span, Status, Version
from pincite.runtime.trace import Frame, Governor, Place, PlaceVersion, Ran, Rule, Step, Timeline


def sH12_3_1__ask_again_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs ask_again: examined on."""
    v0 = x["examined_on"]  # examined on
    return v0



def sH12_3_1__ask_again_norm(x: Frame) -> Ran:
    """ask again. Ord. H12:3/1 (1998), in force from 2009-03-01.

    A candidate who fails may ask for a second examination within seven days.

    (Gaz. 2009 no. 7 f. 21)
    """
    v1 = x["examined_on"]  # examined on
    v2 = x["examined_on"]  # examined on
    v3 = move_days(v2, 7)  # 7 days after examined on
    v4 = CALENDAR.roll(v3)  # deadline 7 days after examined on
    v5 = x["asked_again_on"]  # asked again on
    n6 = norm("right", YES, v1, v4, None, False, v5, False, False, x["asked_on"])
    v6 = n6.states  # within 7 days after examined on
    x["ask_again"] = v6
    x["ask_again:due"] = v4
    return Ran((n6.triggered, n6.fulfilled, n6.in_time, n6.past), (v1, v2, v3, v4, v5, v6), ())



def sH12_3_1__answer_asking_norm__governed_by(x: Frame) -> Value:
    """The day whose law governs answer_asking: asked again on."""
    v0 = x["asked_again_on"]  # asked again on
    return v0



def sH12_3_1__answer_asking_norm(x: Frame) -> Ran:
    """answer asking. Ord. H12:3/1 (1998), in force from 2009-03-01.

    The Conclave answers within ten working days.

    (Gaz. 2009 no. 7 f. 21)
    """
    v1 = x["asked_again_on"]  # asked again on
    v2 = x["asked_again_on"]  # asked again on
    v3 = CALENDAR.working_days(v2, 10)  # 10 working days after asked again on
    v4 = x["answered_on"]  # answered on
    n5 = norm("duty", YES, v1, v3, None, False, v4, False, False, x["asked_on"])
    v5 = n5.states  # within 10 working days after asked again on
    x["answer_asking"] = v5
    x["answer_asking:due"] = v3
    return Ran((n5.triggered, n5.fulfilled, n5.in_time, n5.past), (v1, v2, v3, v4, v5), ())



def sH12_3_1__hand_in_norm(x: Frame) -> Ran:
    """hand in. Ord. H12:3/1 (1998), in force from 2009-03-01.

    Papers are handed in at least 12 days before the sitting.

    (Gaz. 2009 no. 7 f. 21)
    """
    v1 = x["sitting_on"]  # sitting on
    v2 = move_days(v1, -12)  # 12 days before sitting on
    v3 = x["papers_on"]  # papers on
    n4 = norm("duty", YES, None, v2, None, False, v3, False, False, x["asked_on"])
    v4 = n4.states  # at least 12 days before sitting on
    x["hand_in"] = v4
    x["hand_in:due"] = v2
    return Ran((n4.triggered, n4.fulfilled, n4.in_time, n4.past), (v1, v2, v3, v4), ())



def sH12_3_1__sail_under_ban_norm(x: Frame) -> Ran:
    """sail under ban. Ord. H12:3/1 (1998), in force from 2009-03-01.

    A candidate under a lantern ban shall not sail.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = x["blind_spell"]  # blind spell
    v1 = x["sailed_on"]  # sailed on
    n2 = norm("ban", t0, None, None, None, False, v1, False, False, x["asked_on"])
    v2 = n2.states  # no time stated
    x["sail_under_ban"] = v2
    return Ran((t0, n2.triggered, n2.fulfilled, n2.in_time, n2.past), (v1, v2), ())



def sH12_3_1__asked_in_time__governed_by(x: Frame) -> Value:
    """The day whose law governs asked_in_time: examined on."""
    v0 = x["examined_on"]  # examined on
    return v0



def sH12_3_1__asked_in_time(x: Frame) -> Ran:
    """Was the second examination asked for in time?. Ord. H12:3/1 (1998), in force from 2009-03-01."""
    v0 = x["ask_again"]  # ask again
    t1 = in_states(v0, ("used",))  # ask again is used
    x["asked_in_time"] = t1
    return Ran((t1,), (v0,), ())



def sH12_3_1__answer_late(x: Frame) -> Ran:
    """Is the answer of the Conclave overdue?. Ord. H12:3/1 (1998), in force from 2009-03-01."""
    v0 = x["answer_asking"]  # answer asking
    t1 = in_states(v0, ("overdue", "done_late",))  # answer asking is one of overdue, done late
    x["answer_late"] = t1
    return Ran((t1,), (v0,), ())



def sH12_3_2__second_run_in_time(x: Frame) -> Ran:
    """second run in time. Ord. H12:3/2 (1998), in force from 2009-03-01 to 2021-01-31.

    A second run follows within two days of the first.

    (Gaz. 2009 no. 7 f. 21)
    """
    t0 = one_of(x["two_days_mean"], ("nights",))  # two days mean is nights
    v1 = x["second_run_at"]  # second run at
    v2 = x["first_run_at"]  # first run at
    t3 = at_least(v1, v2)  # second run at is on or after first run at
    v4 = x["second_run_at"]  # second run at
    v5 = x["first_run_at"]  # first run at
    v6 = move_seconds(v5, 259200)  # 72 hours after first run at
    t7 = at_most(v4, v6)  # second run at is on or before 72 hours after first run at
    t8 = all_of(t3, t7)  # second run at is within 72 hours after first run at
    t9 = one_of(x["two_days_mean"], ("hours_pass",))  # two days mean is hours pass
    v10 = x["second_run_at"]  # second run at
    v11 = x["first_run_at"]  # first run at
    t12 = at_least(v10, v11)  # second run at is on or after first run at
    v13 = x["second_run_at"]  # second run at
    v14 = x["first_run_at"]  # first run at
    v15 = move_seconds(v14, 172800)  # 48 hours after first run at
    t16 = at_most(v13, v15)  # second run at is on or before 48 hours after first run at
    t17 = all_of(t12, t16)  # second run at is within 48 hours after first run at
    t18 = chosen(((t0, t8), (t9, t17), ))  # second run at is within 72 hours after first run at where two days mean is nights; seco...
    x["second_run_in_time"] = t18
    return Ran((t0, t3, t7, t8, t9, t12, t16, t17, t18), (v1, v2, v4, v5, v6, v10, v11, v13, v14, v15), ())



def sH12_3_2__run_in_time(x: Frame) -> Ran:
    """Was the second run in time?. Ord. H12:3/2 (1998), in force from 2009-03-01."""
    t0 = x["second_run_in_time"]  # second run in time
    x["run_in_time"] = t0
    return Ran((), (), ())



def sH12_3_2__second_run_in_time_v2(x: Frame) -> Ran:
    """second run in time. Ord. H12:3/2 (1998), in force from 2021-02-01.

    A second run follows within 48 hours of the first.

    (Gaz. 2021 no. 5 f. 60)
    """
    v0 = x["second_run_at"]  # second run at
    v1 = x["first_run_at"]  # first run at
    t2 = at_least(v0, v1)  # second run at is on or after first run at
    v3 = x["second_run_at"]  # second run at
    v4 = x["first_run_at"]  # first run at
    v5 = move_seconds(v4, 172800)  # 48 hours after first run at
    t6 = at_most(v3, v5)  # second run at is on or before 48 hours after first run at
    t7 = all_of(t2, t6)  # second run at is within 48 hours after first run at
    x["second_run_in_time"] = t7
    return Ran((t2, t6, t7), (v0, v1, v3, v4, v5), ())



def sH12_3_3__soundings_taken__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["taken_on"]  # taken on
    v1 = x["asked_on"]  # the day asked for
    t2 = at_most(v0, v1)  # taken on is on or before asked on
    return Looked((t2,), (v0, v1), t2)



def sH12_3_3__soundings_taken(x: Frame) -> Ran:
    """soundings taken. Ord. H12:3/3 (1998), in force from 2009-03-01.

    A candidate has passed whose soundings are three at least, all sworn, none false since the last of them,
    together forty fathoms deep.

    (Gaz. 2009 no. 7 f. 21)
    """
    m0 = tuple([sH12_3_3__soundings_taken__member_1(x, e) for e in x["sounding_list"].members])
    v0 = count(m0, x["sounding_list"].complete)  # the number of sounding list where taken on is on or before asked on
    x["soundings_taken"] = v0
    return Ran((), (v0,), (m0,))



def sH12_3_3__all_sworn__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t1 = e["sworn"]  # sworn
    t2 = YES - t1  # not sworn
    t3 = all_of(YES, t2)  # such, and without it
    return Looked((t1, t2, t3), (), YES, t3)



def sH12_3_3__all_sworn(x: Frame) -> Ran:
    """all sworn. Ord. H12:3/3 (1998), in force from 2009-03-01.

    A candidate has passed whose soundings are three at least, all sworn, none false since the last of them,
    together forty fathoms deep.

    (Gaz. 2009 no. 7 f. 21)
    """
    m0 = tuple([sH12_3_3__all_sworn__member_1(x, e) for e in x["sounding_list"].members])
    t0 = every(m0, x["sounding_list"].complete, 1)  # every one of sounding list has sworn, at least 1 of them
    x["all_sworn"] = t0
    return Ran((t0,), (), (m0,))



def sH12_3_3__any_false__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    v0 = e["result"]  # result
    t1 = one_of(v0, ("false_depth",))  # result is false depth
    return Looked((t1,), (v0,), t1)



def sH12_3_3__any_false(x: Frame) -> Ran:
    """any false. Ord. H12:3/3 (1998), in force from 2009-03-01.

    A candidate has passed whose soundings are three at least, all sworn, none false since the last of them,
    together forty fathoms deep.

    (Gaz. 2009 no. 7 f. 21)
    """
    m0 = tuple([sH12_3_3__any_false__member_1(x, e) for e in x["sounding_list"].members])
    t0 = some(m0, x["sounding_list"].complete)  # there is one of sounding list where result is false depth
    x["any_false"] = t0
    return Ran((t0,), (), (m0,))



def sH12_3_3__depth_in_all__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    t0 = e["sworn"]  # sworn
    return Looked((t0,), (), t0)



def sH12_3_3__depth_in_all(x: Frame) -> Ran:
    """depth in all. Ord. H12:3/3 (1998), in force from 2009-03-01.

    A candidate has passed whose soundings are three at least, all sworn, none false since the last of them,
    together forty fathoms deep.

    (Gaz. 2009 no. 7 f. 21)
    """
    m0 = tuple([sH12_3_3__depth_in_all__member_1(x, e) for e in x["sounding_list"].members])
    v0 = total(m0, x["sounding_list"], "depth", 0, 40000000)  # the sum of depth in sounding list where sworn
    x["depth_in_all"] = v0
    return Ran((), (v0,), (m0,))



def sH12_3_3__last_result__member_1(x: Frame, e: Frame) -> Looked:
    """One member of the list."""
    return Looked((), (), YES)



def sH12_3_3__last_result(x: Frame) -> Ran:
    """last result. Ord. H12:3/3 (1998), in force from 2009-03-01.

    A candidate has passed whose soundings are three at least, all sworn, none false since the last of them,
    together forty fathoms deep.

    (Gaz. 2009 no. 7 f. 21)
    """
    m0 = tuple([sH12_3_3__last_result__member_1(x, e) for e in x["sounding_list"].members])
    v0 = pick(m0, x["sounding_list"], "result", "taken_on", True)  # the latest result in sounding list by taken on
    x["last_result"] = v0
    return Ran((), (v0,), (m0,))



def sH12_3_3__passed_soundings(x: Frame) -> Ran:
    """passed soundings. Ord. H12:3/3 (1998), in force from 2009-03-01.

    A candidate has passed whose soundings are three at least, all sworn, none false since the last of them,
    together forty fathoms deep.

    (Gaz. 2009 no. 7 f. 21)
    """
    v0 = x["soundings_taken"]  # soundings taken
    t2 = at_least(v0, 3)  # soundings taken is at least 3
    t3 = x["all_sworn"]  # all sworn
    t4 = x["any_false"]  # any false
    t5 = YES - t4  # not any false
    v6 = x["last_result"]  # last result
    t7 = is_none(v6)  # last result is none
    t8 = YES - t7  # last result is not none
    v9 = x["last_result"]  # last result
    t10 = one_of(v9, ("true_depth",))  # last result is true depth
    t11 = all_of(t8, t10)  # last result is not none and last result is true depth
    t12 = any_of(t5, t11)  # not any false or (last result is not none and last result is true depth)
    v13 = x["depth_in_all"]  # depth in all
    t15 = at_least(v13, 40_000000)  # depth in all is at least 40 fathoms
    t16 = all_of(t2, t3, t12, t15)  # soundings taken is at least 3 and all sworn and (not any false or (last result is not n...
    x["passed_soundings"] = t16
    return Ran((t2, t5, t7, t8, t10, t11, t12, t15, t16), (v0, v6, v9, v13), ())



def sH12_3_3__soundings_passed(x: Frame) -> Ran:
    """Has the candidate passed the soundings?. Ord. H12:3/3 (1998), in force from 2009-03-01."""
    t0 = x["passed_soundings"]  # passed soundings
    x["soundings_passed"] = t0
    return Ran((), (), ())



def sH12_3_4__time_allowed(x: Frame) -> Ran:
    """time allowed. Ord. H12:3/4 (1998), in force from 2014-07-01.

    The narrows are run in the time of Annex I.

    (Gaz. 2014 no. 2 f. 5)
    """
    v0 = x["ship_kind"]  # ship kind
    v1 = x["passages"]  # passages
    v2 = lookup(x["narrows_time"], (v0, v1, ))  # table narrows time at ship kind, passages
    x["time_allowed"] = v2
    return Ran((), (v0, v1, v2), ())



def sH12_3_4__run_fast_enough(x: Frame) -> Ran:
    """run fast enough. Ord. H12:3/4 (1998), in force from 2014-07-01.

    The narrows are run in the time of Annex I.

    (Gaz. 2014 no. 2 f. 5)
    """
    v0 = x["time_allowed"]  # time allowed
    t1 = is_none(v0)  # time allowed is none
    t2 = YES - t1  # time allowed is not none
    v3 = x["run_time"]  # run time
    v4 = x["time_allowed"]  # time allowed
    t5 = at_most(v3, v4)  # run time is at most time allowed
    t6 = all_of(t2, t5)  # time allowed is not none and run time is at most time allowed
    x["run_fast_enough"] = t6
    return Ran((t1, t2, t5, t6), (v0, v3, v4), ())



def sH12_3_4__fast_enough(x: Frame) -> Ran:
    """Were the narrows run in time?. Ord. H12:3/4 (1998), in force from 2014-07-01."""
    t0 = x["run_fast_enough"]  # run fast enough
    x["fast_enough"] = t0
    return Ran((), (), ())



# ---- when each text and rule is in force: known from, known to, then the status on the days of the law ----

TIMELINES = (
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21"), ),
        (0, 1),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2021 no. 5 f. 60"), Version("Gaz. 2021 no. 5 f. 60"), ),
        (0, 1),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 737759, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
            Span(737760, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 737821)),
            Span(737760, 3652059, Status("ended", 1, "Gaz. 2021 no. 5 f. 60", 737822, 3652059, how="repealed", last=737821, standing=True)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2021 no. 5 f. 60"), Version("Gaz. 2021 no. 5 f. 60"), ),
        (0, 1, 2),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 737759, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 3652059)),
            Span(737760, 3652059, Status("in_force", 1, "Gaz. 2009 no. 7 f. 21", 733467, 737821)),
            Span(737760, 3652059, Status("in_force", 2, "Gaz. 2021 no. 5 f. 60", 737822, 3652059)),
        ),
    ),
    Timeline(
        (Version("Gaz. 1998 no. 40 f. 3", until="Gaz. 2009 no. 7 f. 21", held=False), Version("Gaz. 2009 no. 7 f. 21", until="Gaz. 2021 no. 5 f. 60"), Version("Gaz. 2021 no. 5 f. 60"), ),
        (2,),
        (
            Span(1, 729754, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(729755, 3652059, Status("not_yet_in_force", -1, "Gaz. 1998 no. 40 f. 3", 1, 729754, first=729755)),
            Span(729755, 733439, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 3652059)),
            Span(733440, 3652059, Status("text_not_held", 0, "Gaz. 1998 no. 40 f. 3", 729755, 733466)),
            Span(733440, 737759, Status("no_such_provision", -1, "", 733467, 3652059, standing=True)),
            Span(737760, 3652059, Status("not_yet_in_force", -1, "Gaz. 2021 no. 5 f. 60", 733467, 737821, first=737822, standing=True)),
            Span(737760, 3652059, Status("in_force", 2, "Gaz. 2021 no. 5 f. 60", 737822, 3652059)),
        ),
    ),
    Timeline(
        (Version("Gaz. 2014 no. 2 f. 5"), ),
        (0,),
        (
            Span(1, 735384, Status("no_such_provision", -1, "", 1, 3652059)),
            Span(735385, 3652059, Status("not_yet_in_force", -1, "Gaz. 2014 no. 2 f. 5", 1, 735414, first=735415)),
            Span(735385, 737515, Status("in_force", 0, "Gaz. 2014 no. 2 f. 5", 735415, 3652059)),
            Span(737516, 3652059, Status("in_force", 0, "Gaz. 2014 no. 2 f. 5", 735415, 737515)),
            Span(737516, 737559, Status("suspended", 0, "Gaz. 2020 no. 1 f. 2", 737516, 3652059)),
            Span(737560, 3652059, Status("suspended", 0, "Gaz. 2020 no. 1 f. 2", 737516, 737559)),
            Span(737560, 3652059, Status("in_force", 0, "Gaz. 2014 no. 2 f. 5", 737560, 3652059)),
        ),
    ),
)

PLACES = (
    Place(
        "H12:3", "Ord. H12:3 (1998)", "Examinations", "section", TIMELINES[0],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ),
        (),
    ),
    Place(
        "H12:3/1", "Ord. H12:3/1 (1998)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "77e20740e84591d9c5eb77a39e0044399a9eceade73cc89c8e80d24e2aee73dd"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "547a0a73fc78cda31b1c4286d50b984d334585c942735fb6e3f34728088b4fb0", "77e20740e84591d9c5eb77a39e0044399a9eceade73cc89c8e80d24e2aee73dd"),
        ),
        (),
    ),
    Place(
        "H12:3/2", "Ord. H12:3/2 (1998)", "", "item", TIMELINES[2],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "deed89c3b5c72dd22148c17e474f3646bf29c3e19d22ecf29829d9d595cbaf19"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "Gaz. 2021 no. 5 f. 60", True, "", "", False, "ba2ffd320c5dbfd11e6797aa64559e260dcc26df5af0e637b55d70e1a44dfc1b", "deed89c3b5c72dd22148c17e474f3646bf29c3e19d22ecf29829d9d595cbaf19"),
            PlaceVersion("Gaz. 2021 no. 5 f. 60", "", True, "", "", False, "7a5308caa9c2b91db3881fa26f82152c315d54f13e4af476089ede42927c382c", "e33d9cb72b20dd03902a9ea36534ed900cd83578be42e29d36237d4761372e41"),
        ),
        (),
    ),
    Place(
        "H12:3/3", "Ord. H12:3/3 (1998)", "", "item", TIMELINES[0],
        (
            PlaceVersion("Gaz. 1998 no. 40 f. 3", "Gaz. 2009 no. 7 f. 21", False, "older leaves of the Gazette are lost", "", False, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "2cc5b6b563e033a809f278128ede96369d9446a5ea47ec185fdf44b209932d0e"),
            PlaceVersion("Gaz. 2009 no. 7 f. 21", "", True, "", "", False, "5b6444100031eee028c0a11bbf5c3ed11b79b9c1bd0a64f1ad28153a1f1e0c47", "2cc5b6b563e033a809f278128ede96369d9446a5ea47ec185fdf44b209932d0e"),
        ),
        (),
    ),
    Place(
        "H12:3/4", "Ord. H12:3/4 (1998)", "", "item", TIMELINES[4],
        (
            PlaceVersion("Gaz. 2014 no. 2 f. 5", "", True, "", "", False, "04d7b4e9f26a3b877dcb17decfccd7806bda63fe8223d3c3121e52510414540c", "a1b20c53dd52114b0ae098ec98dcf146d6381a7f2c87c82e3c01905a31c5c7d4"),
        ),
        (),
    ),
)

SPECS = (
    Spec("truth", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, False, (), (), False),
    Spec("date", "", 1, False, None, None, True, (), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "open", "used", "lapsed"), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "pending", "done_on_time", "done_late", "done_early", "overdue"), (), False),
    Spec("states", "", 1, False, None, None, False, ("not_triggered", "kept", "breached"), (), False),
    Spec("time", "", 1, False, None, None, False, (), (), False),
    Spec("number", "", 1, True, None, None, False, (), (), False),
    Spec("enum", "", 1, False, None, None, False, ("true_depth", "false_depth"), (), False),
    Spec("number", "fathoms", 1000000, False, None, None, False, (), (), False),
    Spec("enum", "", 1, False, None, None, True, ("true_depth", "false_depth"), (), False),
    Spec("enum", "", 1, False, None, None, False, ("lugger", "brig", "barge"), (), False),
    Spec("number", "", 1, True, 0, 500, False, (), (), False),
    Spec("number", "seconds", 1, True, None, None, True, (), (), True),
    Spec("number", "seconds", 1, True, None, None, False, (), (), True),
    Spec("number", "seconds", 1, True, 0, 5400, False, (), (), True),
)

# ---- the rules, with the steps of each for explaining it ----

RULES = (
    Rule(
        "ask_again", "norm", 1, "H12:3/1", sH12_3_1__ask_again_norm,
        (("ask_again", 6), ("ask_again:due", 4)), ("examined_on", "asked_again_on"), 0, 4,
        TIMELINES[0], ((1, ("A candidate who fails may ask for a second examination within seven days.",)),),
        "within 7 days after examined on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "examined on", (), ("examined_on",), "v0", SPECS[1]),
            Step("fact", "examined on", (), ("examined_on",), "v1", SPECS[1]),
            Step("move", "7 days after examined on", (2,), ("days", 7, None), "v2", SPECS[1]),
            Step("roll", "deadline 7 days after examined on", (3,), (), "v3", SPECS[1]),
            Step("fact", "asked again on", (), ("asked_again_on",), "v4", SPECS[2]),
            Step("norm", "within 7 days after examined on", (0, 1, 4, 5), ("right", "pilot", "conclave", (0, 1, 4, None, 5, None), False), "v5", SPECS[3]),
        ),
        SPECS[3], Governor("date", "examined on", ("examined_on",), sH12_3_1__ask_again_norm__governed_by), "", (), "",
    ),
    Rule(
        "answer_asking", "norm", 1, "H12:3/1", sH12_3_1__answer_asking_norm,
        (("answer_asking", 5), ("answer_asking:due", 3)), ("asked_again_on", "answered_on"), 4, 4,
        TIMELINES[0], ((1, ("The Conclave answers within ten working days.",)),),
        "within 10 working days after asked again on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "asked again on", (), ("asked_again_on",), "v0", SPECS[2]),
            Step("fact", "asked again on", (), ("asked_again_on",), "v1", SPECS[1]),
            Step("move", "10 working days after asked again on", (2,), ("working_days", 10, None), "v2", SPECS[1]),
            Step("fact", "answered on", (), ("answered_on",), "v3", SPECS[2]),
            Step("norm", "within 10 working days after asked again on", (0, 1, 3, 4), ("duty", "conclave", "pilot", (0, 1, 3, None, 4, None), False), "v4", SPECS[4]),
        ),
        SPECS[4], Governor("date", "asked again on", ("asked_again_on",), sH12_3_1__answer_asking_norm__governed_by), "", (), "",
    ),
    Rule(
        "hand_in", "norm", 1, "H12:3/1", sH12_3_1__hand_in_norm,
        (("hand_in", 4), ("hand_in:due", 2)), ("sitting_on", "papers_on"), 8, 4,
        TIMELINES[0], ((1, ("Papers are handed in at least 12 days before the sitting.",)),),
        "at least 12 days before sitting on",
        (
            Step("literal", "yes", (), (True,), "", SPECS[0]),
            Step("fact", "sitting on", (), ("sitting_on",), "v0", SPECS[1]),
            Step("move", "12 days before sitting on", (1,), ("days", -12, None), "v1", SPECS[1]),
            Step("fact", "papers on", (), ("papers_on",), "v2", SPECS[2]),
            Step("norm", "at least 12 days before sitting on", (0, 2, 3), ("duty", "pilot", "conclave", (0, None, 2, None, 3, None), False), "v3", SPECS[4]),
        ),
        SPECS[4], None, "", (), "",
    ),
    Rule(
        "sail_under_ban", "norm", 1, "H12:3/1", sH12_3_1__sail_under_ban_norm,
        (("sail_under_ban", 2),), ("blind_spell", "sailed_on"), 12, 5,
        TIMELINES[0], ((1, ("A candidate under a lantern ban shall not sail.",)),),
        "no time stated",
        (
            Step("fact", "blind spell", (), ("blind_spell",), "p0", SPECS[0]),
            Step("fact", "sailed on", (), ("sailed_on",), "v0", SPECS[2]),
            Step("norm", "no time stated", (0, 1), ("ban", "pilot", "", (0, None, None, None, 1, None), False), "v1", SPECS[5]),
        ),
        SPECS[5], None, "", (), "",
    ),
    Rule(
        "asked_in_time", "question", 1, "H12:3/1", sH12_3_1__asked_in_time,
        (("asked_in_time", 1),), ("ask_again",), 17, 1,
        TIMELINES[0], (),
        "ask again is used",
        (
            Step("rule", "ask again", (), ("ask_again",), "v0", SPECS[3]),
            Step("states", "ask again is used", (0,), (("used",),), "p0", SPECS[0]),
        ),
        SPECS[0], Governor("date", "examined on", ("examined_on",), sH12_3_1__asked_in_time__governed_by), "Was the second examination asked for in time?", (), "",
    ),
    Rule(
        "answer_late", "question", 1, "H12:3/1", sH12_3_1__answer_late,
        (("answer_late", 1),), ("answer_asking",), 18, 1,
        TIMELINES[0], (),
        "answer asking is one of overdue, done late",
        (
            Step("rule", "answer asking", (), ("answer_asking",), "v0", SPECS[4]),
            Step("states", "answer asking is one of overdue, done late", (0,), (("overdue", "done_late"),), "p0", SPECS[0]),
        ),
        SPECS[0], None, "Is the answer of the Conclave overdue?", (), "",
    ),
    Rule(
        "second_run_in_time", "define", 1, "H12:3/2", sH12_3_2__second_run_in_time,
        (("second_run_in_time", 18),), ("second_run_at", "first_run_at", "two_days_mean"), 19, 9,
        TIMELINES[1], (),
        "second run at is within 72 hours after first run at where two days mean is nights; second run at is within 48 hours after first run at where two days mean is hours pass",
        (
            Step("selector", "two days mean is nights", (), ("two_days_mean", "nights"), "p0", SPECS[0]),
            Step("fact", "second run at", (), ("second_run_at",), "v0", SPECS[6]),
            Step("fact", "first run at", (), ("first_run_at",), "v1", SPECS[6]),
            Step("compare", "second run at is on or after first run at", (1, 2), ("ge",), "p1", SPECS[0]),
            Step("fact", "second run at", (), ("second_run_at",), "v2", SPECS[6]),
            Step("fact", "first run at", (), ("first_run_at",), "v3", SPECS[6]),
            Step("move", "72 hours after first run at", (5,), ("seconds", 259200, None), "v4", SPECS[6]),
            Step("compare", "second run at is on or before 72 hours after first run at", (4, 6), ("le",), "p2", SPECS[0]),
            Step("and", "second run at is within 72 hours after first run at", (3, 7), (), "p3", SPECS[0]),
            Step("selector", "two days mean is hours pass", (), ("two_days_mean", "hours_pass"), "p4", SPECS[0]),
            Step("fact", "second run at", (), ("second_run_at",), "v5", SPECS[6]),
            Step("fact", "first run at", (), ("first_run_at",), "v6", SPECS[6]),
            Step("compare", "second run at is on or after first run at", (10, 11), ("ge",), "p5", SPECS[0]),
            Step("fact", "second run at", (), ("second_run_at",), "v7", SPECS[6]),
            Step("fact", "first run at", (), ("first_run_at",), "v8", SPECS[6]),
            Step("move", "48 hours after first run at", (14,), ("seconds", 172800, None), "v9", SPECS[6]),
            Step("compare", "second run at is on or before 48 hours after first run at", (13, 15), ("le",), "p6", SPECS[0]),
            Step("and", "second run at is within 48 hours after first run at", (12, 16), (), "p7", SPECS[0]),
            Step("chosen", "second run at is within 72 hours after first run at where two days mean is nights; second run at is within 48 hours after first run at where two days mean is hours pass", (0, 8, 9, 17), ("two_days_mean",), "p8", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "run_in_time", "question", 1, "H12:3/2", sH12_3_2__run_in_time,
        (("run_in_time", 0),), ("second_run_in_time",), 28, 0,
        TIMELINES[2], (),
        "second run in time",
        (
            Step("rule", "second run in time", (), ("second_run_in_time",), "", SPECS[0]),
        ),
        SPECS[0], Governor("decision", "", (), None), "Was the second run in time?", (), "",
    ),
    Rule(
        "second_run_in_time", "define", 2, "H12:3/2", sH12_3_2__second_run_in_time_v2,
        (("second_run_in_time", 7),), ("second_run_at", "first_run_at"), 28, 3,
        TIMELINES[3], ((2, ("A second run follows within 48 hours of the first.",)),),
        "second run at is within 48 hours after first run at",
        (
            Step("fact", "second run at", (), ("second_run_at",), "v0", SPECS[6]),
            Step("fact", "first run at", (), ("first_run_at",), "v1", SPECS[6]),
            Step("compare", "second run at is on or after first run at", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("fact", "second run at", (), ("second_run_at",), "v2", SPECS[6]),
            Step("fact", "first run at", (), ("first_run_at",), "v3", SPECS[6]),
            Step("move", "48 hours after first run at", (4,), ("seconds", 172800, None), "v4", SPECS[6]),
            Step("compare", "second run at is on or before 48 hours after first run at", (3, 5), ("le",), "p1", SPECS[0]),
            Step("and", "second run at is within 48 hours after first run at", (2, 6), (), "p2", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "soundings_taken", "define", 1, "H12:3/3", sH12_3_3__soundings_taken,
        (("soundings_taken", 0),), ("sounding_list",), 31, 0,
        TIMELINES[0], (),
        "the number of sounding list where taken on is on or before asked on",
        (
            Step("gather", "the number of sounding list where taken on is on or before asked on", (), ("count", "sounding_list", None, None, 0, 0, (2,), (
                Step("field", "taken on", (), ("taken_on",), "v0", SPECS[1]),
                Step("asked_on", "the day asked for", (), ("asked_on",), "v1", SPECS[1]),
                Step("compare", "taken on is on or before asked on", (0, 1), ("le",), "p0", SPECS[0]),)), "v0", SPECS[7]),
        ),
        SPECS[7], None, "", (), "",
    ),
    Rule(
        "all_sworn", "define", 1, "H12:3/3", sH12_3_3__all_sworn,
        (("all_sworn", 0),), ("sounding_list",), 31, 1,
        TIMELINES[0], (),
        "every one of sounding list has sworn, at least 1 of them",
        (
            Step("gather", "every one of sounding list has sworn, at least 1 of them", (), ("every", "sounding_list", None, None, 1, 0, (0, 3), (
                Step("literal", "yes", (), (True,), "", SPECS[0]),
                Step("field", "sworn", (), ("sworn",), "p0", SPECS[0]),
                Step("not", "not sworn", (1,), (), "p1", SPECS[0]),
                Step("and", "such, and without it", (0, 2), (), "p2", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "any_false", "define", 1, "H12:3/3", sH12_3_3__any_false,
        (("any_false", 0),), ("sounding_list",), 32, 1,
        TIMELINES[0], (),
        "there is one of sounding list where result is false depth",
        (
            Step("gather", "there is one of sounding list where result is false depth", (), ("any", "sounding_list", None, None, 0, 0, (1,), (
                Step("field", "result", (), ("result",), "v0", SPECS[8]),
                Step("member", "result is false depth", (0,), (("false_depth",),), "p0", SPECS[0]),)), "p0", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "depth_in_all", "define", 1, "H12:3/3", sH12_3_3__depth_in_all,
        (("depth_in_all", 0),), ("sounding_list",), 33, 0,
        TIMELINES[0], (),
        "the sum of depth in sounding list where sworn",
        (
            Step("gather", "the sum of depth in sounding list where sworn", (), ("sum", "sounding_list", "depth", None, 0, 0, (0,), (
                Step("field", "sworn", (), ("sworn",), "p0", SPECS[0]),)), "v0", SPECS[9]),
        ),
        SPECS[9], None, "", (), "",
    ),
    Rule(
        "last_result", "define", 1, "H12:3/3", sH12_3_3__last_result,
        (("last_result", 0),), ("sounding_list",), 33, 0,
        TIMELINES[0], (),
        "the latest result in sounding list by taken on",
        (
            Step("gather", "the latest result in sounding list by taken on", (), ("latest", "sounding_list", "result", "taken_on", 0, 0, (0,), (
                Step("literal", "yes", (), (True,), "", SPECS[0]),)), "v0", SPECS[10]),
        ),
        SPECS[10], None, "", (), "",
    ),
    Rule(
        "passed_soundings", "define", 1, "H12:3/3", sH12_3_3__passed_soundings,
        (("passed_soundings", 16),), ("soundings_taken", "all_sworn", "any_false", "last_result", "depth_in_all"), 33, 9,
        TIMELINES[0], (),
        "soundings taken is at least 3 and all sworn and (not any false or (last result is not none and last result is true depth)) and depth in all is at least 40 fathoms",
        (
            Step("rule", "soundings taken", (), ("soundings_taken",), "v0", SPECS[7]),
            Step("literal", "3", (), (3,), "", SPECS[7]),
            Step("compare", "soundings taken is at least 3", (0, 1), ("ge",), "p0", SPECS[0]),
            Step("rule", "all sworn", (), ("all_sworn",), "", SPECS[0]),
            Step("rule", "any false", (), ("any_false",), "", SPECS[0]),
            Step("not", "not any false", (4,), (), "p1", SPECS[0]),
            Step("rule", "last result", (), ("last_result",), "v1", SPECS[8]),
            Step("void", "last result is none", (6,), (), "p2", SPECS[0]),
            Step("not", "last result is not none", (7,), (), "p3", SPECS[0]),
            Step("rule", "last result", (), ("last_result",), "v2", SPECS[8]),
            Step("member", "last result is true depth", (9,), (("true_depth",),), "p4", SPECS[0]),
            Step("and", "last result is not none and last result is true depth", (8, 10), (), "p5", SPECS[0]),
            Step("or", "not any false or (last result is not none and last result is true depth)", (5, 11), (), "p6", SPECS[0]),
            Step("rule", "depth in all", (), ("depth_in_all",), "v3", SPECS[9]),
            Step("literal", "40 fathoms", (), (40000000,), "", SPECS[9]),
            Step("compare", "depth in all is at least 40 fathoms", (13, 14), ("ge",), "p7", SPECS[0]),
            Step("and", "soundings taken is at least 3 and all sworn and (not any false or (last result is not none and last result is true depth)) and depth in all is at least 40 fathoms", (2, 3, 12, 15), (), "p8", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "soundings_passed", "question", 1, "H12:3/3", sH12_3_3__soundings_passed,
        (("soundings_passed", 0),), ("passed_soundings",), 42, 0,
        TIMELINES[0], (),
        "passed soundings",
        (
            Step("rule", "passed soundings", (), ("passed_soundings",), "", SPECS[0]),
        ),
        SPECS[0], None, "Has the candidate passed the soundings?", (), "",
    ),
    Rule(
        "time_allowed", "define", 1, "H12:3/4", sH12_3_4__time_allowed,
        (("time_allowed", 2),), ("ship_kind", "passages", "narrows_time"), 42, 0,
        TIMELINES[4], (),
        "table narrows time at ship kind, passages",
        (
            Step("fact", "ship kind", (), ("ship_kind",), "v0", SPECS[11]),
            Step("fact", "passages", (), ("passages",), "v1", SPECS[12]),
            Step("lookup", "table narrows time at ship kind, passages", (0, 1), ("narrows_time",), "v2", SPECS[13]),
        ),
        SPECS[13], None, "", (), "",
    ),
    Rule(
        "run_fast_enough", "define", 1, "H12:3/4", sH12_3_4__run_fast_enough,
        (("run_fast_enough", 6),), ("time_allowed", "run_time"), 42, 4,
        TIMELINES[4], (),
        "time allowed is not none and run time is at most time allowed",
        (
            Step("rule", "time allowed", (), ("time_allowed",), "v0", SPECS[14]),
            Step("void", "time allowed is none", (0,), (), "p0", SPECS[0]),
            Step("not", "time allowed is not none", (1,), (), "p1", SPECS[0]),
            Step("fact", "run time", (), ("run_time",), "v1", SPECS[15]),
            Step("rule", "time allowed", (), ("time_allowed",), "v2", SPECS[14]),
            Step("compare", "run time is at most time allowed", (3, 4), ("le",), "p2", SPECS[0]),
            Step("and", "time allowed is not none and run time is at most time allowed", (2, 5), (), "p3", SPECS[0]),
        ),
        SPECS[0], None, "", (), "",
    ),
    Rule(
        "fast_enough", "question", 1, "H12:3/4", sH12_3_4__fast_enough,
        (("fast_enough", 0),), ("run_fast_enough",), 46, 0,
        TIMELINES[4], (),
        "run fast enough",
        (
            Step("rule", "run fast enough", (), ("run_fast_enough",), "", SPECS[0]),
        ),
        SPECS[0], None, "Were the narrows run in time?", (), "",
    ),
)
