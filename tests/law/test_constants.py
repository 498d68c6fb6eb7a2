"""Every number, share, period and day in the logic of the rules stands in the words of the law, or is listed with its reason."""

from __future__ import annotations

import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pincite.ir import expr
from pincite.ir.resolved import Passage, Place, Term
from pincite.source import Span

sys.path.insert(0, str(Path(__file__).resolve().parent))
from constants import PAGE, Use, _use, holds, page, program, quotes, reasons, unquoted, uses

NOWHERE = Span("invented.pin", 1, 1, 1, 1)


def found(constant: expr.Expr, *texts: str) -> list[str]:
    """The quotes of a constant that stands always, in a place that said one thing after the other."""
    assert isinstance(constant, (expr.Number, expr.Quantity, expr.Percent, expr.Clock, expr.Day))
    terms = [Term(since=None if n == 0 else f"A{n}", until=f"A{n + 1}") for n in range(len(texts))]
    place = program().places["1720.25(c)"]
    return quotes(_use(place.address, "invented", constant, Term()), _saying(place, texts, terms))


def _saying(place: Place, texts: tuple[str, ...], terms: list[Term]) -> Place:
    like: Passage = place.passages[0]
    said = tuple(replace(like, paragraphs=(t,), term=term, beside=False) for t, term in zip(texts, terms, strict=True))
    return replace(place, passages=said)


def test_every_constant_is_quoted_or_has_a_reason() -> None:
    bare = {(use.address, use.rule, use.said) for use in unquoted(program())}
    assert bare == set(reasons())


def test_every_reason_says_why_and_its_words_stand_where_it_says() -> None:
    assert all(len(reason.why) > 20 and reason.why.endswith(".") for reason in reasons().values())
    assert [key for key, reason in reasons().items() if not holds(reason, program())] == []
    assert not holds(next(iter(reasons().values()))._replace(address="1720.25(c)", words="15 days"), program())


def test_the_committed_page_is_made_from_the_rules() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(program())


def test_the_page_has_the_figures_of_every_part_and_kind() -> None:
    said = {(use.address, use.said) for use in uses(program())}
    assert {("1720.25(c)", "14 days"), ("1720.20(h)(2)", "66%"), ("1720.90(a)", "July 1, 2022")} <= said
    assert ("1720.APPENDIX A.4", "14:00 14:34 15:24 16:58") in said
    assert ("1770.205(i)", "18 months") in said
    assert len(said) > 130


@pytest.mark.parametrize(
    ("constant", "text"),
    [
        (expr.Quantity(NOWHERE, Decimal(14), "days"), "within 14 days after the date"),
        (expr.Quantity(NOWHERE, Decimal(7), "days"), "within seven days"),
        (expr.Quantity(NOWHERE, Decimal(48), "hours"), "between 48 and 72 hours after"),
        (expr.Quantity(NOWHERE, Decimal(2), "years"), "shall biennially review"),
        (expr.Quantity(NOWHERE, Decimal(6), "months"), "the 6-month requirement"),
        (expr.Percent(NOWHERE, Decimal(10)), "must not exceed ten percent of the hours"),
        (expr.Percent(NOWHERE, Decimal(60)), "within the range of 60 to 80% of the total"),
        (expr.Number(NOWHERE, Decimal(2)), "at least twice every six months"),
        (expr.Day(NOWHERE, "2022-12-15"), "Beginning December 15, 2022, the score"),
        (expr.Clock(NOWHERE, 15, 46), "Mile Run 15.46 14.31"),
    ],
)
def test_a_constant_is_found_as_the_law_may_write_it(constant: expr.Expr, text: str) -> None:
    assert found(constant, text) != []


@pytest.mark.parametrize(
    ("constant", "text"),
    [
        (expr.Quantity(NOWHERE, Decimal(14), "days"), "within 15 days, or 140 days, or 14 months"),
        (expr.Quantity(NOWHERE, Decimal(5), "hours"), "The recruit will have 3.5 hours"),
        (expr.Percent(NOWHERE, Decimal(6)), "an average of 66%"),
        (expr.Number(NOWHERE, Decimal(2)), "at least 20 times, and 2.5 more"),
        (expr.Day(NOWHERE, "2022-12-15"), "Beginning December 15, 2023, and December 5, 2022"),
    ],
)
def test_a_constant_that_the_words_do_not_have_is_missed(constant: expr.Expr, text: str) -> None:
    assert found(constant, text) == []


def test_every_text_that_stood_must_hold_it() -> None:
    days = expr.Quantity(NOWHERE, Decimal(14), "days")
    assert len(found(days, "within 14 days after the examination", "not later than 14 days after it")) == 2
    assert found(days, "within 14 days after the examination", "within 15 days after it") == []


def test_a_figure_in_another_order_than_the_table_prints_is_missed() -> None:
    use = next(
        use for use in uses(program()) if use.said == "14:00 14:34 15:24 16:58" and use.address.startswith("1720")
    )
    place = program().places[use.address]
    assert quotes(use, place)
    turned: Use = use._replace(pattern=r"[ |]+".join(reversed(use.pattern.split(r"[ |]+"))))
    assert quotes(turned, place) == []
