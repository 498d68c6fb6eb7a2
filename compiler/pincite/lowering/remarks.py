"""What is said of words beside the rules: why some carry no logic, whose words they are, and notes for a reader."""

from __future__ import annotations

from collections.abc import Iterator

from pincite.ir import surface, timed, typed
from pincite.ir.catalog import Remark, RemarkKind
from pincite.ir.clauses import PlaceRange
from pincite.ir.phrases import plain_name
from pincite.ir.resolved import Fact, Instrument, NamedTerm, Reading
from pincite.ir.tablekeys import keys_words


def remarks(program: timed.Program, instrument: Instrument) -> tuple[Remark, ...]:
    """Everything that is said of the words and names of an instrument, in the order of its files."""
    code = instrument.address.text
    return (*_left_out(instrument), *_of_places(program, code), *_gaps(program, code), *_of_names(program, code))


def _left_out(instrument: Instrument) -> Iterator[Remark]:
    """The places that an instrument does not hold, or holds no rules for."""
    for block in instrument.apart:
        kind: RemarkKind = "not_held" if block.held else "not_encoded"
        yield Remark(instrument.address.text, kind, ", ".join(map(_range, block.places)), block.reason, ())


def _range(places: PlaceRange) -> str:
    return places.first if places.last is None else f"{places.first} to {places.last}"


def _of_places(program: timed.Program, code: str) -> Iterator[Remark]:
    for address, place in program.typed.resolved.places.items():
        if place.address.instrument != code:
            continue
        within = program.places[address].within
        for mark in place.marks:
            versions = tuple(within.get(mark.term, ()))
            match mark.block:
                case surface.Classed() as block:
                    words = "" if block.anchor is None else _words(block.anchor.start, block.anchor.end)
                    yield Remark(address, block.kind, words, block.reason or "", versions)
                case surface.Quotes() as block:
                    yield Remark(address, "quotes", _words(block.start, block.end), block.statute, versions)
                case surface.Note() as block:
                    yield Remark(address, "note", "", block.text, versions)
                case _:
                    pass  # why words are reconstructed stands with the version


def _gaps(program: timed.Program, code: str) -> Iterator[Remark]:
    """The rows that tables of the law do not have, where that is acknowledged."""
    for rule in program.rules:
        body = rule.rule.body
        if rule.rule.key.partition(".")[0] == code and isinstance(body, typed.TableBody):
            for gap in body.gaps:
                words = f'"{plain_name(rule.rule.key)}" for {keys_words(gap.keys, body)}'
                yield Remark(rule.rule.address, "gap", words, gap.reason, rule.timeline.covers)


def _words(start: str, end: str | None) -> str:
    return start if end is None else f"{start} ... {end}"


def _of_names(program: timed.Program, code: str) -> Iterator[Remark]:
    """Notes on facts, readings and terms; those on rules stand with the rules."""
    for key, symbol in program.typed.resolved.symbols.items():
        if key.partition(".")[0] == code and isinstance(symbol, Fact | NamedTerm | Reading):
            for note in symbol.notes:
                yield Remark(key, "note", "", note, ())
