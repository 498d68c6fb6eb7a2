"""Dates, amounts and numbers that are written in another way than the language has, looked for where the grammar stopped."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator

from pincite.resolving.suggest import NUMBERS
from pincite.runtime.calendar import MONTHS
from pincite.syntax.complaint import Complaint, Place, without_quotations
from pincite.syntax.openers import is_text, near

_DATE = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})\b")
_ORDINAL = "(?:st|nd|rd|th)?"
_MONTH_FIRST = re.compile(rf"\b(?P<m>[A-Za-z]{{3,9}})\.? (?P<d>\d{{1,2}}){_ORDINAL}(?P<comma>,?) (?P<y>\d{{4}})\b")
_DAY_FIRST = re.compile(
    rf"\b(?:the )?(?P<d>\d{{1,2}}){_ORDINAL}(?: day)?(?: of)? (?P<m>[A-Za-z]{{3,9}})\.?,? (?P<y>\d{{4}})\b"
)
_YEAR_FIRST = re.compile(r"\b(?P<y>\d{4})[-/.](?P<n>\d{1,2})[-/.](?P<d>\d{1,2})\b")
_FIGURES = re.compile(r"\b(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})[-/.](?P<y>\d{4}|\d{2})\b")
_MONTH_ONLY = re.compile(r"\b(?P<m>[A-Za-z]{3,9})\.?,? (?P<y>\d{4})\b")
_MONTH_FIGURES = re.compile(r"\b(?:(?P<y>\d{4})[-/](?P<n>\d{1,2})|(?P<n2>\d{1,2})/(?P<y2>\d{4}))\b")
_NO_YEAR = re.compile(rf"\b(?P<m>[A-Za-z]{{3,9}})\.? (?P<d>\d{{1,2}}){_ORDINAL}(?![\d,])")
_EXAMPLE = "write it in words, for example June 23, 2023"


# ---- days that do not exist -----------------------------------------------------------------------------------------


def impossible_dates(lines: list[str]) -> Iterator[Complaint]:
    """Dates that are well written and are no days: the grammar cannot count."""
    for number, line in enumerate(lines, 1):
        if ", " not in line or _DATE.search(line) is None or is_text(line):
            continue
        mended = line
        for hit in _DATE.finditer(without_quotations(line)):
            month, day, year = MONTHS.index(hit[1]) + 1, int(hit[2]), int(hit[3])
            last = _days(month, year)
            if not 1 <= day <= last:
                date = f"{hit[1]} {last}, {hit[3]}"
                mended = mended[: hit.start()] + date.ljust(len(hit[0])) + mended[hit.end() :]
                year_of = f" {year}" if month == 2 else ""
                message, help = f"{hit[1]} {year} has no day {day}", f"{hit[1]}{year_of} has {last} days"
                width = hit.end() - hit.start()
                yield Complaint(number, hit.start() + 1, "P106", message, help, width, {number: mended}, False)


def _days(month: int, year: int) -> int:
    return calendar.monthrange(max(year, 1), month)[1]


# ---- dates that are written in another way --------------------------------------------------------------------------


def date(place: Place) -> Complaint | None:
    """A date or month in another form."""
    for form, say in _DATE_FORMS:
        hit = place.find(form)
        if hit is not None and (said := say(place, hit)) is not None:
            return said
    return None


def _month_first(place: Place, hit: re.Match[str]) -> Complaint | None:
    month = _month(hit["m"])
    if month is None:
        return None
    if hit["m"] in MONTHS and not hit["comma"]:
        return _date(place, hit, month, hit["d"], hit["y"], "a date needs a comma after the day")
    return _date(place, hit, month, hit["d"], hit["y"])


def _day_first(place: Place, hit: re.Match[str]) -> Complaint | None:
    month = _month(hit["m"])
    return _date(place, hit, month, hit["d"], hit["y"]) if month else None


def _year_first(place: Place, hit: re.Match[str]) -> Complaint | None:
    number = int(hit["n"])
    return _date(place, hit, number if 1 <= number <= 12 else None, hit["d"], hit["y"])


def _figures(place: Place, hit: re.Match[str]) -> Complaint | None:
    first, second = int(hit["a"]), int(hit["b"])
    if len(hit["y"]) == 2:
        return _date(place, hit, None, "", "")
    if first <= 12 and second <= 12 and first != second:
        one, other = f"{MONTHS[first - 1]} {second}, {hit['y']}", f"{MONTHS[second - 1]} {first}, {hit['y']}"
        help = f"write {one}, or {other}: in figures the day and the month cannot be told apart"
        return place.complain(hit, "P106", f"`{hit[0]}` is not how a date is written here", help, one)
    month, day = (first, second) if first <= 12 else (second, first)
    return _date(place, hit, month if 1 <= month <= 12 else None, str(day), hit["y"])


def _date(
    place: Place, hit: re.Match[str], month: int | None, day: str, year: str, message: str | None = None
) -> Complaint | None:
    said = message or f"`{hit[0]}` is not how a date is written here"
    if "m" in hit.groupdict() and month is not None and _month(hit["m"], guess=False) is None:
        said = f"{hit['m']} is not a month"
    if month is None or int(year) == 0 or not 1 <= int(day) <= _days(month, int(year)):
        return place.complain(hit, "P106", said, _EXAMPLE, "January 1, 2000")
    date = f"{MONTHS[month - 1]} {int(day)}, {year}"
    if date == hit[0]:
        return None
    help = f"did you mean {date}?" if said.endswith("not a month") else f"write {date}"
    return place.complain(hit, "P106", said, help, date)


def _month_only(place: Place, hit: re.Match[str]) -> Complaint | None:
    month = _month(hit["m"])
    if month is None or (hit["m"] in MONTHS and hit[0] == f"{hit['m']} {hit['y']}"):
        return None
    right = f"{MONTHS[month - 1]} {hit['y']}"
    return place.complain(hit, "P106", f"`{hit[0]}` is not how a month is written here", f"write {right}", right)


def _month_figures(place: Place, hit: re.Match[str]) -> Complaint | None:
    year, number = hit["y"] or hit["y2"], int(hit["n"] or hit["n2"])
    if not 1 <= number <= 12 or not {"MONTH", "DATE"} & place.accepts | ({"MONTH"} if place.terminal else set()):
        return None
    right = f"{MONTHS[number - 1]} {year}"
    return place.complain(hit, "P106", f"`{hit[0]}` is not how a month is written here", f"write {right}", right)


def _no_year(place: Place, hit: re.Match[str]) -> Complaint | None:
    month = _month(hit["m"], guess=False)
    if month is None or not hit["m"][0].isupper():
        return None
    help = f"write {MONTHS[month - 1]} {hit['d']} and its year, for example {MONTHS[month - 1]} {hit['d']}, 2023"
    return place.complain(hit, "P106", f"`{hit[0]}` has no year", help, "January 1, 2000")


_DATE_FORMS: tuple[tuple[re.Pattern[str], Callable[[Place, re.Match[str]], Complaint | None]], ...] = (
    (_YEAR_FIRST, _year_first),
    (_FIGURES, _figures),
    (_DAY_FIRST, _day_first),
    (_MONTH_FIRST, _month_first),
    (_MONTH_ONLY, _month_only),
    (_MONTH_FIGURES, _month_figures),
    (_NO_YEAR, _no_year),
)


def _month(word: str, guess: bool = True) -> int | None:
    """The number of the month that a word names, in whole, in short, or nearly."""
    named = word.capitalize()
    found = [number for number, month in enumerate(MONTHS, 1) if month == named or month[:3] == named.rstrip("t")]
    if found:
        return found[0]
    if guess and word[0].isupper() and (meant := near(named, MONTHS, 0.6)):
        return MONTHS.index(meant) + 1
    return None


# ---- amounts and numbers --------------------------------------------------------------------------------------------

_MONEY = re.compile(r"(?:\bUSD |\bUS\$ ?|\$ ?)(?P<n>\d[\d,.]*\d|\d)|(?<![\w.,$])(?P<m>\d[\d,.]*\d|\d) ?(?:\$|USD\b)")
_NUMBER = re.compile(r"(?<![\w.,$])(?:\d+(?:[.,]\d+)+|\d{1,3}(?: \d{3})+)(?![\w.,])")
_RIGHT = re.compile(r"(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+|\d+")
_NUMBER_AND_UNIT = re.compile(r"(?<![\w.,$])(?P<n>\d+)(?P<u>[a-z]{3,}(?:_[a-z]+)*)\b")
_WORD = re.compile(rf"\b(?:{'|'.join(NUMBERS)})(?:[- ](?:{'|'.join(NUMBERS)}))?\b")


def amount(place: Place) -> Complaint | None:
    """An amount of money in another form."""
    hit = place.find(_MONEY)
    if hit is None or not (hit["n"] or hit["m"]):
        return None
    written = hit["n"] or hit["m"]
    whole, point, cents = written.partition(".")
    if not _GROUPED.fullmatch(whole) or len(cents) > 2:
        message = f"`{hit[0]}` is not how an amount is written here"
        return place.complain(hit, "P101", message, "write for example $1,250 or $1,250.50", "$0")
    right = f"${whole}" + (f".{cents.ljust(2, '0')}" if point else "")
    if right == hit[0]:
        return None
    if len(cents) == 1:
        message = "an amount has two decimal places or none"
    else:
        message = f"`{hit[0]}` is not how an amount is written here"
    return place.complain(hit, "P101", message, f"write {right}", right)


def number(place: Place) -> Complaint | None:
    """A number with other marks between its digits than the language has, or in words."""
    if hit := place.find(_NUMBER_AND_UNIT):
        right = f"{hit['n']} {hit['u']}"
        message = "a blank stands between a number and what it counts"
        return place.complain(hit, "P101", message, f"write {right}", right)
    if hit := place.find(_NUMBER):
        if _RIGHT.fullmatch(hit[0]):
            return None
        message = f"`{hit[0]}` is not how a number is written here"
        help = "a comma stands before each three digits, or nowhere; a point before decimals: 12,000.25 or 12000.25"
        return place.complain(hit, "P101", message, help, "0")
    hit = place.find(_WORD)
    if hit is None or "OF" in place.accepts:
        return None
    parts = re.split(r"[- ]", hit[0])
    value = str(sum(NUMBERS[part] for part in parts))
    return place.complain(hit, "P101", "numbers are written in figures", f"write {value}", value)
