"""Which version is in force on a day as known on a day: overlays, revivals, corrections, suspensions, every pair of days."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime.timeline import (
    END_NOT_STATED,
    ENDED,
    FIRST_DAY,
    IN_FORCE,
    LAST_DAY,
    NO_SUCH,
    NOT_YET,
    SUSPENDED,
    TEXT_NOT_HELD,
    Action,
    Status,
    Version,
    known_days,
    spans,
    status_at,
)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def action(id: str, kind: str, effective: str, known: str | None = None, **more: Any) -> Action:
    return Action(id, kind, day(effective), day(known or effective), **more)


def acts(*actions: Action) -> dict[str, Action]:
    return {one.id: one for one in actions}


HISTORY = acts(
    action("adopted", "adopted", "2000-01-01"),
    action("emergency", "emergency", "2005-03-01", days=150),
    action("amended", "amended", "2010-07-01", "2010-05-01"),
    action("repealed", "repealed", "2020-01-01"),
)
VERSIONS = (Version("adopted", "amended"), Version("amended", "repealed"), Version("emergency"))


def on(valid: str, known: str = "2030-01-01", versions: Any = VERSIONS, history: Any = HISTORY, **how: Any) -> Status:
    return status_at(spans(versions, history, **how), day(valid), day(known))


@pytest.mark.parametrize(
    ("valid", "kind", "version"),
    [
        ("1999-12-31", NOT_YET, -1),
        ("2000-01-01", IN_FORCE, 0),
        ("2005-02-28", IN_FORCE, 0),
        ("2005-03-01", IN_FORCE, 2),
        ("2005-07-28", IN_FORCE, 2),
        ("2005-07-29", IN_FORCE, 0),
        ("2010-06-30", IN_FORCE, 0),
        ("2010-07-01", IN_FORCE, 1),
        ("2019-12-31", IN_FORCE, 1),
        ("2020-01-01", ENDED, 1),
    ],
)
def test_the_version_of_the_day_is_in_force(valid: str, kind: str, version: int) -> None:
    found = on(valid)
    assert (found.kind, found.version) == (kind, version)
    assert found.start <= day(valid) <= found.end


def test_the_first_day_of_an_emergency_is_its_day_one() -> None:
    found = on("2005-04-01")
    assert found.end - found.start + 1 == 150
    assert found.how == "computed"


def test_what_an_emergency_lay_over_shows_again_by_itself() -> None:
    found = on("2006-01-01")
    assert (found.version, found.start, found.how) == (0, day("2005-07-29"), "revived after emergency")


def test_a_stated_end_counts_from_the_day_it_is_known() -> None:
    emergency = action(
        "emergency", "emergency", "2005-03-01", days=150, stated_last=day("2005-05-31"), stated_known=day("2005-08-01")
    )
    history = HISTORY | acts(emergency)
    assert on("2005-06-01", "2005-07-31", history=history).version == 2
    later = on("2005-06-01", "2005-08-01", history=history)
    assert (later.version, later.start) == (0, day("2005-06-01"))


def test_an_emergency_without_a_term_is_open_for_as_long_as_one_may_last() -> None:
    history = HISTORY | acts(action("emergency", "emergency", "2005-03-01"))
    found = on("2005-07-28", history=history, longest_emergency=150)
    assert (found.kind, found.end) == (END_NOT_STATED, day("2005-07-28"))
    assert on("2005-07-29", history=history, longest_emergency=150).kind == IN_FORCE


def test_a_permanent_action_that_replaces_an_emergency_ends_it() -> None:
    emergency = action("emergency", "emergency", "2010-05-15", days=150)
    assert on("2010-07-01", history=HISTORY | acts(emergency)).version == 2
    replaced = HISTORY | acts(emergency, HISTORY["amended"]._replace(replaces=("emergency",)))
    assert on("2010-06-30", history=replaced).version == 2
    assert on("2010-07-01", history=replaced).version == 1


def test_what_was_not_filed_yet_is_not_seen() -> None:
    assert on("2011-01-01", "2010-04-30").version == 0
    assert on("2011-01-01", "2010-05-01").version == 1
    assert on("2025-01-01", "2015-01-01").kind == IN_FORCE


def test_a_correction_takes_the_place_of_what_it_corrects_from_its_first_day() -> None:
    history = HISTORY | acts(action("corrected", "corrected", "2010-09-01", corrects="amended"))
    versions = (*VERSIONS, Version("corrected", "repealed"))
    assert on("2010-07-15", "2010-08-31", versions, history).version == 1
    found = on("2010-07-15", "2010-09-01", versions, history)
    assert (found.version, found.start) == (3, day("2010-07-01"))


def test_a_suspended_version_is_not_in_force_until_the_suspension_is_over() -> None:
    suspended = action("halt", "suspended", "2012-01-01", suspends="amended", suspended_to=day("2012-06-30"))
    history = HISTORY | acts(suspended)
    assert [on(valid, history=history).kind for valid in ("2011-12-31", "2012-01-01", "2012-06-30", "2012-07-01")] == [
        IN_FORCE,
        SUSPENDED,
        SUSPENDED,
        IN_FORCE,
    ]
    lifted = history | acts(action("lift", "lifted", "2012-03-01", lifts="halt"))
    assert on("2012-02-29", history=lifted).kind == SUSPENDED
    assert on("2012-03-01", history=lifted).kind == IN_FORCE


def test_words_that_are_not_held_are_told_from_words_that_are() -> None:
    versions = (Version("adopted", "amended", held=False), VERSIONS[1])
    assert on("2001-01-01", versions=versions).kind == TEXT_NOT_HELD
    assert on("2011-01-01", versions=versions).kind == IN_FORCE


def test_a_proposal_is_let_in_only_when_it_is_asked_for() -> None:
    history = HISTORY | acts(action("proposal", "proposed", "2030-01-01", "2019-01-01"))
    versions = (VERSIONS[0], Version("amended", "proposal"), Version("proposal"))
    assert on("2015-01-01", versions=versions, history=history).version == 1
    found = on("2015-01-01", versions=versions, history=history, proposed={"proposal": day("2014-01-01")})
    assert (found.version, found.start) == (2, day("2014-01-01"))


def test_without_a_version_there_is_no_such_provision() -> None:
    assert on("2015-01-01", versions=()) == Status(NO_SUCH, -1, "", FIRST_DAY, LAST_DAY)


def test_a_rule_of_one_version_ends_with_it() -> None:
    assert on("2009-01-01", covers=(0,)).kind == IN_FORCE
    found = on("2015-01-01", covers=(0,))
    assert (found.kind, found.last) == (ENDED, day("2010-06-30"))
    assert on("2005-04-01", covers=(0,)).kind == SUSPENDED
    assert on("2009-01-01", covers=(1,)).kind == NOT_YET


START = date(2000, 1, 1).toordinal()
dates = st.integers(0, 60).map(lambda n: START + n)


@st.composite
def histories(draw: st.DrawFn) -> tuple[tuple[Version, ...], dict[str, Action]]:
    """A few permanent actions, filed in any order, emergencies over them, and perhaps a suspension."""
    effective = sorted(draw(st.sets(dates, min_size=1, max_size=4)))
    filed = [on - draw(st.integers(0, 20)) for on in effective]
    permanent = [
        Action(f"p{n}", "amended", on, known) for n, (on, known) in enumerate(zip(effective, filed, strict=True))
    ]
    ends = [*(one.id for one in permanent[1:]), None]
    versions = [Version(one.id, end, draw(st.booleans())) for one, end in zip(permanent, ends, strict=True)]
    actions = {one.id: one for one in permanent}
    for n, on in enumerate(sorted(draw(st.sets(dates, max_size=2)))):
        term = draw(st.none() | st.integers(1, 20))
        ended = draw(st.none() | st.integers(on, on + 25))
        known = draw(st.integers(on, on + 30))
        actions[f"e{n}"] = Action(f"e{n}", "emergency", on, on, days=term, stated_last=ended, stated_known=known)
        versions.append(Version(f"e{n}", None, draw(st.booleans())))
    if draw(st.booleans()):
        on = draw(dates)
        last = draw(st.none() | st.integers(on, on + 10))
        of = draw(st.sampled_from(sorted(actions)))
        actions["s"] = Action("s", "suspended", on, on, suspends=of, suspended_to=last)
    return tuple(versions), actions


LONGEST = 15


def plainly(versions: tuple[Version, ...], actions: dict[str, Action], valid: int, known: int) -> tuple[str, int]:
    """What is the case on one day as known on one day, found day by day and not by intervals."""
    seen = {id: one for id, one in actions.items() if one.known_from <= known}
    halted = {s.suspends for s in seen.values() if s.suspends and s.effective <= valid <= (s.suspended_to or LAST_DAY)}
    emergencies, permanent = [], []
    for place, version in enumerate(versions):
        one = seen.get(version.since)
        if one is None or one.effective > valid:
            continue
        if one.kind == "emergency":
            stated = one.stated_last is not None and one.stated_known <= known
            last = one.stated_last if stated else one.effective + (one.days or LONGEST) - 1
            if last is not None and valid <= last:
                unsaid = not stated and one.days is None
                emergencies.append((one.effective, place, END_NOT_STATED if unsaid else "", one.id))
        elif version.until not in seen or seen[version.until].effective > valid:
            permanent.append((one.effective, place, "", one.id))
    for _, place, kind, id in [*sorted(emergencies, reverse=True), *sorted(permanent, reverse=True)[:1]]:
        if id not in halted:
            return kind or (IN_FORCE if versions[place].held else TEXT_NOT_HELD), place
    if permanent or emergencies:
        return SUSPENDED, sorted(permanent or emergencies, reverse=True)[0][1]
    return "absent", -1


@given(histories())
def test_every_pair_of_days_lies_in_exactly_one_span_that_says_what_is_the_case(
    history: tuple[tuple[Version, ...], dict[str, Action]],
) -> None:
    versions, actions = history
    table = spans(versions, actions, LONGEST)
    known = sorted({day for first in known_days(actions.values()) for day in (first - 1, first) if day >= FIRST_DAY})
    for valid, knowing in product([FIRST_DAY, *range(START - 3, START + 95, 3), LAST_DAY], [*known, LAST_DAY]):
        hits = [
            s.status for s in table if s.known_from <= knowing <= s.known_to and s.status.start <= valid <= s.status.end
        ]
        assert len(hits) == 1
        assert hits[0] == status_at(table, valid, knowing)
        kind = "absent" if hits[0].kind in (NOT_YET, ENDED, NO_SUCH) else hits[0].kind
        version = hits[0].version if kind != "absent" else -1
        assert (kind, version) == plainly(versions, actions, valid, knowing)


@given(histories(), st.data())
def test_a_rule_is_in_force_exactly_on_the_days_of_its_versions(
    history: tuple[tuple[Version, ...], dict[str, Action]], data: st.DataObject
) -> None:
    versions, actions = history
    covers = tuple(sorted(data.draw(st.sets(st.integers(0, len(versions) - 1), min_size=1))))
    whole, part = spans(versions, actions, LONGEST), spans(versions, actions, LONGEST, covers=covers)
    for _ in range(20):
        valid = data.draw(st.integers(START - 3, START + 95))
        knowing = data.draw(st.integers(START - 25, START + 95))
        shown, found = status_at(whole, valid, knowing), status_at(part, valid, knowing)
        assert (found.kind == IN_FORCE) == (shown.kind == IN_FORCE and shown.version in covers)
        assert found.version in (*covers, -1) or found.kind != IN_FORCE


def test_a_pair_of_days_outside_the_calendar_is_an_error() -> None:
    with pytest.raises(LookupError):
        status_at(spans(VERSIONS, HISTORY), 0, 1)
    assert (date.min.toordinal(), date.max.toordinal()) == (FIRST_DAY, LAST_DAY)
