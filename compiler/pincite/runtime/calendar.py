"""Days, months, deadlines and times of day.

Days are proleptic ordinals, instants seconds since 1970-01-01 UTC. First days are excluded and last days included in a
deadline, which rolls forward over days that do not count; a month that is too short is rounded as the rule says. The calendar
ends with the year 9999: a day after it is not exact, it lies on or after its last day; one before the year 1 likewise.
"""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING, date, datetime
from pincite.runtime.values import INF, OPEN, UNSEEN, Range, Value, made, minus, plus, ranged, rising

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

# Not from the locale: the same words everywhere.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_FIRST = 1
_LAST = date.max.toordinal()
_EPOCH = date(1970, 1, 1).toordinal()


def _between(value: Value, first: int, last: int) -> Value:
    """A day or instant, or what is known of one that lies before the first or after the last there is."""
    if value.__class__ is int and first <= value <= last:
        return value
    span = ranged(value)
    if span is None:
        return value
    return made(-INF if span.low < first else min(span.low, last), INF if span.high > last else max(span.high, first))


def _dated(value: Value) -> Value:
    """A day, or what is known of one that lies beyond the calendar."""
    return _between(value, _FIRST, _LAST)


def move_days(value: Value, days: int) -> Value:
    """A day some days later (earlier: negative)."""
    if value.__class__ is int and _FIRST <= value + days <= _LAST:
        return value + days
    return _dated(rising(lambda day: day + days, value))


def move_seconds(value: Value, seconds: int) -> Value:
    """An instant some seconds later (earlier: negative)."""
    moved = rising(lambda instant: instant + seconds, value)
    return _between(moved, (_FIRST + 2 - _EPOCH) * 86400, (_LAST - 1 - _EPOCH) * 86400)


def add_months(day: int, months: int, rounding: str) -> int:
    """The day some months later with the same number; in a month too short, its last day (`down`) or the next first (`up`).

    One addition from the anchor: three months and three months are not six. Monotone in `day` either way. Beyond the calendar
    it is the day before the first or after the last.
    """
    start = date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return _FIRST - 1 if year < 1 else _LAST + 1
    if start.day <= 28:  # every month has that day
        return date(year, month + 1, start.day).toordinal()
    first = date(year, month + 1, 1).toordinal()
    following = _LAST + 1
    if (year, month) != (9999, 11):
        following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1).toordinal()
    if start.day <= following - first:
        return first + start.day - 1
    return following - (1 if rounding == "down" else 0)


def move_months(value: Value, months: int, rounding: str) -> Value:
    """A day some months later (earlier: negative)."""
    return _dated(rising(lambda day: add_months(day, months, rounding), value))


def move_by(value: Value, days: Value, back: bool) -> Value:
    """A day later, or earlier, by a number of days that is itself a value."""
    return _dated(minus(value, days) if back else plus(value, days))


def days_between(start: Value, end: Value) -> Value:
    """The days from one day to another."""
    return minus(end, start)


def _complete_months(start: int, end: int, rounding: str) -> int:
    """The complete months from one day to another; negative ones where the end comes first."""
    a, b = date.fromordinal(start), date.fromordinal(end)
    months = (b.year - a.year) * 12 + b.month - a.month
    while add_months(start, months, rounding) > end:
        months -= 1
    while add_months(start, months + 1, rounding) <= end:
        months += 1
    return months


def months_between(start: Value, end: Value, rounding: str, whole_years: bool = False) -> Value:
    """The complete months (with `whole_years` those of complete years) from one day to another: falls in the first."""

    def count(a: int, b: int) -> int:
        months = _complete_months(a, b, rounding)
        return months // 12 * 12 if whole_years else months

    one, two = ranged(start), ranged(end)
    if one is None or two is None:
        return OPEN
    low: Any = -INF if one.high == INF or two.low == -INF else count(one.high, two.low)
    high: Any = INF if one.low == -INF or two.high == INF else count(one.low, two.high)
    return made(low, high)


class Calendar:
    """Which days do not count: weekdays that are closed, and the holidays of the years a table is complete for."""

    __slots__ = ("_zone", "closed", "holidays", "known", "zone")

    def __init__(
        self, closed: Iterable[int], holidays: Iterable[int] = (), years: Iterable[int] = (), zone: str = "UTC"
    ) -> None:
        self.closed = frozenset(closed)
        self.holidays = frozenset(holidays)
        self.known = frozenset(years)
        self.zone = zone
        self._zone: Any = None

    def is_open(self, day: int) -> bool:
        """Whether a day counts."""
        return (day - 1) % 7 not in self.closed and day not in self.holidays

    def _inside(self, day: int) -> bool:
        return not self.known or date.fromordinal(min(max(day, _FIRST), _LAST)).year in self.known

    def _roll(self, day: int) -> int:
        while not self.is_open(day):
            day += 1
        return day

    def _working(self, days: int) -> Callable[[int], int]:
        def step(day: int) -> int:
            left = days
            while left:
                day += 1
                left -= self.is_open(day)
            return day

        return step

    def _held(self, result: Value) -> Value:
        """The result, or open where it leaves the years the holiday table is complete for."""
        span = ranged(result)
        if span is None or not self.known:
            return result
        ends = [end for end in span if abs(end) != INF]
        return result if len(ends) == 2 and all(self._inside(end) for end in ends) else OPEN

    def roll(self, value: Value) -> Value:
        """A last day, rolled forward to one that counts."""
        return self._held(_dated(rising(self._roll, value)))

    def working_days(self, value: Value, days: int) -> Value:
        """The day some working days after another, which is not counted."""
        return self._held(_dated(rising(self._working(days), value)))

    # ---- times of day -----------------------------------------------------------------------------------------------

    def _tz(self) -> Any:
        if self._zone is None:
            from zoneinfo import ZoneInfo  # slow to import, and only times of day need it

            self._zone = ZoneInfo(self.zone)
        return self._zone

    def instant(self, local: datetime) -> list[int]:
        """The instants a local time can mean, in seconds: two in the hour that comes twice, none in the one left out."""
        out: list[int] = []
        for fold in (0, 1):
            seconds = int(local.replace(tzinfo=self._tz(), fold=fold).timestamp())
            if seconds not in out and self.local(seconds) == local:
                out.append(seconds)
        return out

    def instants(self, when: datetime) -> list[int]:
        """The instants that a time can mean: one, if it says its offset."""
        return self.instant(when) if when.tzinfo is None else [int(when.timestamp())]

    def local(self, seconds: int) -> datetime:
        """The local time of an instant, without its zone."""
        return datetime.fromtimestamp(seconds, self._tz()).replace(tzinfo=None)

    def written(self, seconds: int) -> str:
        """The local time of an instant as a facts file has it: with its offset where that local time comes twice."""
        when = self.local(seconds)
        twice = len(self.instants(when)) > 1
        exact = datetime.fromtimestamp(seconds, self._tz()) if twice else when
        return exact.isoformat(timespec="seconds" if when.second else "minutes")

    def local_day(self, value: Value) -> Value:
        """The local day of an instant."""
        return rising(lambda seconds: self.local(seconds).toordinal(), value)

    def end_of_day(self, day: int) -> int:
        """The last second of a local day."""
        following = self.instant(datetime.fromordinal(day + 1)) if day < _LAST else []
        return (following[0] if following else self.instant(datetime.fromordinal(day))[0] + 86400) - 1


def effective(value: Value) -> Value:
    """The effective date of an action, or the mark that it is not known yet."""
    return UNSEEN if value is None else value


def month_range(year: int, month: int) -> Range:
    """The days of a month, for a day known to the month only."""
    first = date(year, month, 1).toordinal()
    return Range(first, add_months(first, 1, "down") - 1)


# ---- days and times as they are written -----------------------------------------------------------------------------


def _numbers(text: str, mark: str, widths: tuple[int, ...]) -> list[int] | None:
    """The numbers of a text such as 2023-06-23, each of just so many digits; None if it is written in another way."""
    pieces = text.split(mark)
    if not text.isascii() or tuple(map(len, pieces)) != widths or not all(piece.isdigit() for piece in pieces):
        return None
    return [int(piece) for piece in pieces]


def day_of(text: str) -> int | None:
    """A day written as 2023-06-23; None if it is none, or is written in another way."""
    numbers = _numbers(text, "-", (4, 2, 2))
    if numbers is None:
        return None
    try:
        return date(numbers[0], numbers[1], numbers[2]).toordinal()
    except ValueError:
        return None


def month_of(text: str) -> Range | None:
    """A month written as 2023-06; None if it is none, or is written in another way."""
    numbers = _numbers(text, "-", (4, 2))
    if numbers is None or not 1 <= numbers[1] <= 12 or not numbers[0]:
        return None
    return month_range(numbers[0], numbers[1])


def clock_of(text: str) -> int | None:
    """Minutes and seconds written as 14:34, in seconds; None if they are none."""
    minutes, _, seconds = text.partition(":")
    if not text.isascii() or not minutes.isdigit() or len(minutes) > 4 or len(seconds) != 2 or not seconds.isdigit():
        return None
    return int(minutes) * 60 + int(seconds) if int(seconds) < 60 else None


def time_of(text: str) -> datetime | None:
    """A time written as 2024-03-09T10:00, with seconds and an offset or without; None if it is none."""
    day, mark, time = text[:10], text[10:11], text[11:]
    if day_of(day) is None or mark not in ("T", " ") or time[2:3] != ":" or len(time) not in (5, 6, 8, 9, 11, 14):
        return None
    try:
        return datetime.fromisoformat(text) if text.isascii() else None
    except ValueError:
        return None
