"""text -> surface: the grammar has no conflict, words of the law are data, and each slip is named once where it stands."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark

from pincite.diagnostics import Severity
from pincite.ir import expr as e
from pincite.ir import surface
from pincite.passes.parse import parse, parse_file
from pincite.settings import prelude_sources
from pincite.source import Source
from pincite.syntax.grammar import grammar_text, keywords, parser
from projects import FACTS, PART, SECTION_10, SECTION_20
from stages import LAW, NAME, ROOT, codes, filed

FEWER = max(20, settings().max_examples // 2)
GOOD = SECTION_10


def names(file: surface.File) -> set[str]:
    """The names of the definitions and questions of a file, at any depth."""
    found: set[str] = set()

    def look(blocks: tuple[object, ...]) -> None:
        for block in blocks:
            if isinstance(block, surface.Define | surface.Question | surface.Norm):
                found.add(block.name.name)
            look(getattr(block, "blocks", ()))

    for unit in file.units:
        look(unit.blocks)
    return found


# ---- the grammar ----------------------------------------------------------------------------------------------------


def test_the_grammar_builds_in_strict_mode_without_a_conflict() -> None:
    assert isinstance(parser(LAW, strict=True), Lark)


def test_strict_mode_would_refuse_a_conflict() -> None:
    conflict = grammar_text(LAW).replace("?expr: both | either | unary", "?expr: both | either | unary | comparison", 1)
    assert conflict != grammar_text(LAW)
    with pytest.raises(Exception, match=r"Reduce/Reduce|collision"):
        Lark(conflict, parser="lalr", lexer="contextual", strict=True)


def test_no_word_of_the_language_can_be_a_name_and_all_are_english_letters() -> None:
    words = keywords(LAW)
    assert {"define", "question", "duty", "at", "least", "and", "since"} <= set(words)
    assert all(word.isalpha() for word in words)


@pytest.mark.parametrize(
    "path",
    sorted(p.relative_to(ROOT).as_posix() for p in [*(ROOT / "regs").rglob("*.pin"), *(ROOT / "dsl").rglob("*.pin")]),
)
def test_every_rule_file_of_the_repository_is_free_of_slips(path: str) -> None:
    assert codes(parse_file(Source.read(ROOT / path, path), LAW).found) == []


# ---- words of the law -----------------------------------------------------------------------------------------------


def paragraphs(text: str) -> tuple[str, ...]:
    outcome = filed(f'section 9999.10 "Invented"\n\na)\n{text}\n  informational\n')
    assert codes(outcome.found) == []
    item = outcome.result.units[0].blocks[0]
    assert isinstance(item, surface.Item)
    words = item.blocks[0]
    assert isinstance(words, surface.Text)
    return words.paragraphs


def test_lines_of_law_are_joined_and_a_bar_alone_ends_a_paragraph() -> None:
    assert paragraphs("  | One line\n  | and another.\n  |\n  | A second\n  |\n  |   paragraph.  ") == (
        "One line and another.",
        "A second",
        "paragraph.",
    )


def test_words_of_the_law_need_no_quoting() -> None:
    words = 'He said "no"; define x as 3 >= 2 | and so on. { } \\ % # a) section 9999.20 "x"'
    assert paragraphs(f"  | {words}") == (words,)


def test_white_space_is_folded_and_typography_is_kept() -> None:
    assert paragraphs("  | two  spaces\tand \u201ccurly\u201d \u2014 dashes") == (
        "two spaces and \u201ccurly\u201d \u2014 dashes",
    )


def test_a_quotation_may_go_on_over_several_lines() -> None:
    outcome = filed(
        'section 9999.10 "Invented"\n\na)\n  | Words.\n  not encoded because "first"\n    "second"\n    "third"\n'
    )
    assert codes(outcome.found) == []
    item = outcome.result.units[0].blocks[0]
    assert isinstance(item, surface.Item)
    classed = item.blocks[1]
    assert isinstance(classed, surface.Classed)
    assert classed.reason == "first second third"


# ---- values ---------------------------------------------------------------------------------------------------------


def value(text: str) -> e.Expr:
    outcome = filed(f'section 9999.10 "Invented"\n\na)\n  | Words.\n  define x as {text}\n')
    assert codes(outcome.found) == []
    item = outcome.result.units[0].blocks[0]
    assert isinstance(item, surface.Item)
    define = item.blocks[1]
    assert isinstance(define, surface.Define)
    assert isinstance(define.body, e.Value)
    return define.body.of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", "1"),
        ("1,000", "1000"),
        ("0.10", "0.10"),
        (".98", ".98"),
        ("1,234,567", "1234567"),
        ("66%", "66"),
        ("69.5%", "69.5"),
        ("$25", "25"),
        ("$1,000.50", "1000.50"),
    ],
)
def test_numbers_are_exact(text: str, number: str) -> None:
    found = value(text)
    assert isinstance(found, e.Number | e.Percent | e.Money)
    assert found.value == Decimal(number)


def test_parentheses_group_and_lists_of_and_do_not_nest() -> None:
    found = value("a_one and (b_one or c_one) and not d_one")
    assert isinstance(found, e.All)
    assert len(found.parts) == 3
    assert isinstance(found.parts[1], e.Any)
    assert isinstance(found.parts[2], e.Not)


def test_a_name_has_its_place_in_the_file() -> None:
    outcome = filed(GOOD)
    lines = GOOD.split("\n")

    def look(blocks: tuple[object, ...]) -> int:
        count = 0
        for block in blocks:
            if isinstance(block, surface.Define | surface.Question):
                span = block.name.span
                assert lines[span.line - 1][span.column - 1 : span.end_column - 1] == block.name.name
                count += 1
            count += look(getattr(block, "blocks", ()))
        return count

    assert sum(look(unit.blocks) for unit in outcome.result.units) == 6


# ---- slips ----------------------------------------------------------------------------------------------------------

SLIPS = [
    ("hours_done is at least hours_needed", "hours_done >= hours_needed", "P110"),
    ("hours_done is at least hours_needed", "hours_done is at leest hours_needed", "P109"),
    ("on June 30, 2020", "on June 31, 2020", "P106"),
    ("on June 30, 2020", "on Jume 30, 2020", "P106"),
    ("on June 30, 2020", "on 2020-06-30", "P106"),
    ("given written_average is 70%", "given written_average is %", "P105"),
    ('ask "Is the average rounded?"', "ask \u201cIs the average rounded?\u201d", "P103"),
    ('ask "Is the average rounded?"', 'ask "Is the average rounded?', "P104"),
    ("  define hours_met as", "\tdefine hours_met as", "P102"),
    ("A trainee who has been", "A trainee\u202e who has been", "P115"),
    ("    not barred\n", "", None),
    ("hours_done is at least hours_needed", "hours_done is at least hours_needed and sentenced or barred", "P111"),
    ("  define hours_met as hours_done", "  define hours_met as and hours_done", "P101"),
    ("    expect may_sit is no citing 9999.10(a)\n", "", "P119"),
    ("    or to_the_nearest because", "    or to_the_nearest because because", "P101"),
]


@pytest.mark.parametrize(("right", "wrong", "code"), SLIPS)
def test_one_slip_is_one_finding_on_its_line_and_the_rest_is_still_read(
    right: str, wrong: str, code: str | None
) -> None:
    assert right in GOOD
    before, _, after = GOOD.partition(right)
    outcome = filed(before + wrong + after)
    found = [finding for finding in outcome.found if finding.severity is Severity.ERROR]
    assert codes(found) == ([] if code is None else [code])
    if found and wrong:
        assert found[0].at.span.line == before.count("\n") + 1
    missing = names(filed(GOOD).result) - names(outcome.result)
    assert len(missing) <= 1


def test_several_slips_in_several_files_are_all_found_in_the_order_of_the_files() -> None:
    first = Source(
        "regs/a.pin", SECTION_10.replace("hours_done is at least hours_needed", "hours_done >= hours_needed")
    )
    second = Source("regs/b.pin", SECTION_20.replace("due within 30 days", "due withn 30 days"))
    found = parse([*prelude_sources("il"), first, second], LAW).found
    assert [(finding.at.span.path, finding.code) for finding in found] == [
        ("regs/a.pin", "P110"),
        ("regs/b.pin", "P109"),
    ]


def test_a_file_of_which_nothing_can_be_read_gives_its_mistakes_and_no_failure() -> None:
    outcome = filed("\n".join(f"{n}) (((" for n in range(500)))
    assert outcome.found
    assert len(outcome.found) <= 60
    assert outcome.result.path == NAME


WORDS = ["define ", "a)\n  ", 'section 9999.10 "x"\n', "question q ", "since ", "example ", "| words\n"]
PIECES = st.sampled_from([*'ab1|"().,:%\n\n   ', *WORDS])
FILES = st.sampled_from([PART, FACTS, SECTION_10, SECTION_20])


def assert_ends_well(text: str) -> None:
    """Parsing ends, in a tree or in findings whose places are in the file."""
    outcome = filed(text)
    lines = text.split("\n")
    for finding in outcome.found:
        span = finding.at.span
        assert 1 <= span.line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 2


@settings(max_examples=FEWER)
@given(FILES, st.data())
def test_a_file_cut_off_anywhere_is_read_or_refused(text: str, data: st.DataObject) -> None:
    assert_ends_well(text[: data.draw(st.integers(0, len(text)))])


@settings(max_examples=FEWER)
@given(FILES, st.data())
def test_lines_left_out_or_exchanged_or_said_twice_are_read_or_refused(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    one, other = data.draw(st.integers(0, len(lines) - 1)), data.draw(st.integers(0, len(lines) - 1))
    match data.draw(st.sampled_from(["out", "exchange", "twice", "indent"])):
        case "out":
            del lines[one]
        case "exchange":
            lines[one], lines[other] = lines[other], lines[one]
        case "twice":
            lines.insert(one, lines[other])
        case _:
            lines[one] = data.draw(st.sampled_from(["", " ", "  ", "   ", "        "])) + lines[one].lstrip()
    assert_ends_well("\n".join(lines))


@settings(max_examples=FEWER)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert_ends_well(text)
