"""A project built in pieces is what compiling everything at once gives: findings, files and bytes, after any edits."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from corpus import FIRST, Shape, corpus
from hypothesis import given, settings
from hypothesis import strategies as st

from pincite.backends.emit import emit
from pincite.building import run
from pincite.building.build import Built, Layout, build
from pincite.building.cache import FOLDER
from pincite.building.compiling import Part
from pincite.building.findings import whole_finding
from pincite.diagnostics import Diagnostic
from pincite.jurisdiction import jurisdiction
from pincite.pipeline import Rejected, compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source

LAW = jurisdiction("il")
LAYOUT = Layout("invented", "regs", "invented", "1.0")
SHAPE = Shape(3, 2)
Rules = dict[str, str]


def sources(rules: Mapping[str, str]) -> list[Source]:
    return [*prelude_sources("il"), *(Source(path, text) for path, text in sorted(rules.items()))]


def at_once(rules: Mapping[str, str]) -> tuple[list[Diagnostic], dict[str, str], tuple[int, ...]]:
    """Findings, files and counts of compiling everything at once."""
    try:
        made = compile_rules(sources(rules), LAW)
    except Rejected as rejected:
        return list(rejected.found), {}, (0, 0, 0, 0)
    source = made.timed.typed.resolved
    counts = (
        sum(1 for place in source.places.values() if place.kind != "instrument"),
        len(source.rules),
        sum(1 for rule in source.rules if rule.kind == "question"),
        len(source.examples),
    )
    return list(made.found), emit(made.plan, *LAYOUT[:2], *LAYOUT[2:]), counts


def in_pieces(rules: Mapping[str, str], root: Path) -> Built:
    return build(sources(rules), LAW, LAYOUT, root)


def check_same(rules: Mapping[str, str], root: Path) -> Built:
    """Check that building in pieces gives what compiling at once gives."""
    built = in_pieces(rules, root)
    found, files, counts = at_once(rules)
    assert [whole_finding(data) for data in built.record.found] == found
    assert dict(built.files) == files
    assert built.record.counts == counts
    return built


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for what is kept, gone afterwards."""
    with tempfile.TemporaryDirectory() as path:
        yield Path(path)


# ---- single edits ---------------------------------------------------------------------------------------------------


def edited(rules: Rules, path: str, old: str, new: str) -> Rules:
    assert old in rules[path]
    return rules | {path: rules[path].replace(old, new, 1)}


A, B, C = (f"regs/part{FIRST + n}/section_10.pin" for n in range(3))
PERIODS = """
f)
  until 5 Ill. Reg. 1
    | The answer is late after 30 days.

    define late_0 as answered_on_0 is after 30 days after received_on_0
  since 5 Ill. Reg. 1
    | The answer is late after 20 days.

    define late_0 as answered_on_0 is after 20 days after received_on_0
"""
ASKS = f"""
f)
  | What {FIRST}.10(f) says is late is late here.

  question late_there "Is it late there?"
    answer {FIRST}.late_0
"""


def chain(*links: Callable[[Rules], Rules]) -> list[Rules]:
    """The rules before any edit, and after each."""
    states = [corpus(SHAPE)]
    for link in links:
        states.append(link(states[-1]))
    return states


NEWS = f"""\
announcement "Free" dated January 6, 2025

paragraph 1
  | It is free.
  define free as {FIRST}.hours_met_0
"""


EDITS: dict[str, list[Rules]] = {
    "nothing": chain(lambda r: r),
    "a number": chain(lambda r: edited(r, A, "at least 40 hours", "at least 41 hours")),
    "a line more": chain(lambda r: edited(r, A, "\na)", "\n\n\na)")),
    "a name that another Part uses goes": chain(
        lambda r: {p: t.replace("hours_met_0", "hours_0") for p, t in r.items() if p != B}
    ),
    "a slip": chain(
        lambda r: edited(r, B, "define hours_met_0 as", "define hours_met_0 sa"), lambda r: edited(r, B, " sa ", " as ")
    ),
    "a type": chain(
        lambda r: edited(r, B, "hours_done_0 is at least hours_needed_0", "licensed_0 is at least hours_needed_0")
    ),
    "a period is asked for from elsewhere": chain(
        lambda r: r | {A: r[A] + PERIODS}, lambda r: r | {C: r[C] + ASKS}, lambda r: r | {C: r[C].replace(ASKS, "")}
    ),
    "a fact is used elsewhere": chain(
        lambda r: edited(r, C, "hours_met_0 as hours_done_0", f"hours_met_0 as {FIRST}.hours_done_0"),
        lambda r: edited(r, B, "hours_met_0 as hours_done_0", f"hours_met_0 as {FIRST}.hours_done_0"),
    ),
    "words cite another Part": chain(
        lambda r: edited(
            r, A, "must be 60%.", f"must be 60%. See Section {FIRST + 2}.10(b) and Section {FIRST + 2}.990."
        ),
        lambda r: edited(r, C, "\nb)\n", "\nb)\n"),
        lambda r: {p: t for p, t in r.items() if p != C},
    ),
    "a Part goes and comes": chain(
        lambda r: {p: t for p, t in r.items() if f"part{FIRST + 2}/" not in p}, lambda _: corpus(SHAPE)
    ),
    "a unit for all": chain(
        lambda r: r | {C: r[C] + '\nunit fortnights is "fortnights" of 14 days\n'},
        lambda r: edited(r, A, "within 10 days", "within 2 fortnights"),
    ),
    "a circle through two Parts": chain(
        lambda r: edited(r, A, "hours_done_0 is at least hours_needed_0", f"{FIRST + 1}.average_met_0"),
        lambda r: edited(r, B, "exact: average_0 is at least", f"exact: {FIRST}.hours_met_0 or average_0 is at least"),
    ),
    "a run of places of another Part": chain(
        lambda r: edited(
            r,
            f"regs/part{FIRST}/facts.pin",
            '"applicant"\n',
            f'"applicant"\n  called "one" in {FIRST + 1}.10(a) to (c)\n',
        ),
        lambda r: edited(r, f"regs/part{FIRST}/facts.pin", "10(a) to (c)", "10(a) to (z)"),
    ),
    "a file for everybody": chain(
        lambda r: r | {"regs/shared.pin": 'unit fortnights is "fortnights" of 14 days\n'},
        lambda r: r | {"regs/shared.pin": 'unit fortnights is "fortnights" of 15 days\n'},
    ),
    "the same Part twice": chain(lambda r: r | {"regs/again/part.pin": r[f"regs/part{FIRST}/part.pin"]}),
    "a Section in another folder": chain(
        lambda r: {("regs/elsewhere/section_20.pin" if p == A.replace("10", "20") else p): t for p, t in r.items()}
    ),
    "an announcement": chain(lambda r: r | {"regs/news/free.pin": NEWS}),
}


@pytest.mark.parametrize("name", EDITS)
def test_after_an_edit_the_pieces_are_the_whole(name: str, tmp_path: Path) -> None:
    for rules in EDITS[name]:
        check_same(rules, tmp_path)


# ---- any edits ------------------------------------------------------------------------------------------------------


def paragraphs(text: str) -> list[str]:
    return re.split(r"(?<=\n)\n", text)


@st.composite
def any_edits(draw: Callable[[st.SearchStrategy[object]], object]) -> list[Callable[[Rules], Rules]]:
    """A few edits, each of some place of some file: most of them are slips."""

    def edit(kind: str, file: int, place: int, other: int) -> Callable[[Rules], Rules]:
        def apply(rules: Rules) -> Rules:
            paths = sorted(rules)
            path, from_ = paths[file % len(paths)], paths[other % len(paths)]
            pieces = paragraphs(rules[path])
            at = place % len(pieces)
            match kind:
                case "take":
                    pieces = [*pieces[:at], *pieces[at + 1 :]]
                case "twice":
                    pieces = [*pieces[: at + 1], *pieces[at:]]
                case "from another file":
                    there = paragraphs(rules[from_])
                    pieces = [*pieces[: at + 1], there[place % len(there)], *pieces[at + 1 :]]
                case "number":
                    pieces[at] = re.sub(r"\b[1-9]0\b", str(11 + other % 80), pieces[at], count=1)
                case "name":
                    pieces[at] = pieces[at].replace("hours_met_0", f"{FIRST + other % 3}.hours_met_{place % 2}", 1)
                case "blank":
                    pieces[at] = "\n" + pieces[at]
                case _:
                    return {p: t for p, t in rules.items() if p != path}
            return rules | {path: "\n".join(pieces)}

        return apply

    kinds = st.sampled_from(["take", "twice", "from another file", "number", "number", "name", "name", "blank", "drop"])
    small = st.integers(0, 30)
    drawn = draw(st.lists(st.builds(edit, kinds, small, small, small), min_size=1, max_size=3))
    assert isinstance(drawn, list)
    return drawn


def check_edits(edits: list[Callable[[Rules], Rules]]) -> None:
    with folder() as root:
        rules = corpus(SHAPE)
        in_pieces(rules, root)
        for edit in edits:
            rules = edit(rules)
            check_same(rules, root)


@settings(max_examples=8)
@given(any_edits())
def test_after_any_edits_the_pieces_are_the_whole(edits: list[Callable[[Rules], Rules]]) -> None:
    check_edits(edits)


@pytest.mark.slow
@given(any_edits())
def test_after_any_edits_the_pieces_are_the_whole_many_times(edits: list[Callable[[Rules], Rules]]) -> None:
    check_edits(edits)


# ---- what is kept ---------------------------------------------------------------------------------------------------


def kept(root: Path) -> list[Path]:
    return sorted(path for path in (root / FOLDER).iterdir() if path.name != ".gitignore")


@pytest.mark.parametrize("kind", ["run", "index", ".part", ".trees", ".files"])
@pytest.mark.parametrize("damage", ["cut", "empty", "gone", "other"])
def test_what_is_damaged_is_made_anew(kind: str, damage: str, tmp_path: Path) -> None:
    rules = corpus(SHAPE)
    in_pieces(rules, tmp_path)
    for path in [p for p in kept(tmp_path) if p.name.endswith(kind)]:
        match damage:
            case "cut":
                path.write_bytes(path.read_bytes()[:-1])
            case "empty":
                path.write_bytes(b"")
            case "gone":
                path.unlink()
            case _:
                path.write_bytes(b"pincite kept 1\n" + bytes(1000))
    check_same(rules, tmp_path)
    check_same(edited(rules, A, "at least 40 hours", "at least 41 hours"), tmp_path)


def test_what_was_kept_for_other_rules_is_not_used(tmp_path: Path) -> None:
    rules = corpus(SHAPE)
    in_pieces(rules, tmp_path / "one")
    in_pieces(edited(rules, A, "at least 40 hours", "at least 41 hours"), tmp_path / "other")
    for path in kept(tmp_path / "one"):
        shutil.copy(path, tmp_path / "other" / FOLDER / path.name)
    check_same(edited(rules, A, "at least 40 hours", "at least 42 hours"), tmp_path / "other")


def test_where_nothing_can_be_kept_all_is_compiled(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("a file stands here", encoding="utf-8")
    built = check_same(corpus(SHAPE), tmp_path)
    assert built.record.compiled
    assert (tmp_path / FOLDER).read_text(encoding="utf-8") == "a file stands here"


def test_another_layout_is_another_build(tmp_path: Path) -> None:
    rules = corpus(SHAPE)
    one = in_pieces(rules, tmp_path)
    other = build(sources(rules), LAW, LAYOUT._replace(package="renamed"), tmp_path)
    assert {path.replace("invented", "renamed") for path in one.files} == set(other.files)


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[frozenset[str] | None]:
    """For whose sake something was compiled, one after the other; None for the whole."""
    own: list[frozenset[str] | None] = []
    real = run.compiled

    def counted(*arguments: object) -> object:
        own.append(arguments[3])  # type: ignore[arg-type]
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(run, "compiled", counted)
    return own


LONELY = f"regs/part{FIRST + 1}/section_20.pin"


def test_an_edit_compiles_its_own_part_and_those_that_rest_on_it(
    tmp_path: Path, compiled: list[frozenset[str] | None]
) -> None:
    rules = corpus(SHAPE)
    in_pieces(rules, tmp_path)
    compiled.clear()
    in_pieces(edited(rules, LONELY, "must be 61%", "must be 71%"), tmp_path)
    assert 1 <= len(compiled) < SHAPE.parts


@pytest.mark.parametrize("slip", ["define hours_met_1 as", "hours_done_0 is at least hours_needed_1"])
def test_an_error_that_is_mended_costs_its_own_part(
    slip: str, tmp_path: Path, compiled: list[frozenset[str] | None]
) -> None:
    rules = corpus(SHAPE)
    in_pieces(rules, tmp_path)
    assert not in_pieces(edited(rules, LONELY, slip, "no such thing"), tmp_path).record.compiled
    compiled.clear()
    check_same(edited(rules, LONELY, "must be 61%", "must be 71%"), tmp_path)
    assert 1 <= len(compiled) < SHAPE.parts
    assert None not in compiled


def test_the_files_of_a_whole_are_kept_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = run.compiled

    def whole_only(*arguments: object) -> object:
        return real(*arguments) if arguments[3] is None else Part(False, ())  # type: ignore[arg-type]

    rules = corpus(SHAPE)
    monkeypatch.setattr(run, "compiled", whole_only)
    first = dict(in_pieces(rules, tmp_path).files)
    monkeypatch.setattr(run, "compiled", None)  # nothing is compiled any more
    assert dict(in_pieces(rules, tmp_path).files) == first


def test_files_that_another_run_has_swept_are_made_again(tmp_path: Path, compiled: list[frozenset[str] | None]) -> None:
    rules = corpus(SHAPE)
    first = dict(in_pieces(rules, tmp_path).files)
    again = in_pieces(rules, tmp_path)
    compiled.clear()
    for path in kept(tmp_path):
        path.unlink()
    assert dict(again.files) == first
    assert len(compiled) == SHAPE.parts
