"""`search`: provisions by their words, headings and questions, under every name that a thing has in the law."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator
from typing import Any

from pincite.cli import FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, out_json, use_package, width
from pincite.cli.law import status_words
from pincite.deciding.api import rulebook
from pincite.deciding.rulebook import Rulebook
from pincite.finding.search import Answer, Hit, Item, search
from pincite.finding.words import words_of
from pincite.runtime.facts import closest

_MOST = 20  # hits that are shown if nothing else is said
_LONGEST = 40  # words of a query


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) < 10**6:
        raise argparse.ArgumentTypeError(f"{text} is not a number of results, such as 20")
    return int(text)


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite search written notice --on 2024-02-01 # places whose words on that day have both",
        "pincite search '\"written notice\"' --on 2024-02-01 # in this order, one after the other",
        "pincite search licensee --all-versions --part 9999 # also in what was in force before, in one instrument",
        about="Case, accents and the shape of quotation marks do not count, and a word finds its plural and what begins with "
        "it. Where the law has several names for one thing, one name finds the others, and the answer says so.",
        exits={FINDINGS: "nothing was found"},
    )
    p.add_argument("words", nargs="+", metavar="WORDS", help="words to look for; a phrase stands in quotation marks")
    p.add_argument("--on", type=day, metavar="DAY", help="the day of law")
    p.add_argument("--all-versions", action="store_true", help="look in every version of the words, of whatever day")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--part", metavar="CODE", help="only this instrument")
    p.add_argument(
        "--limit", type=_count, default=_MOST, metavar="N", help=f"how many to show; {_MOST} if nothing is said"
    )
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    if (args.on is None) is not args.all_versions:
        raise Usage("search: say which day's law, with --on DAY, or look in --all-versions")
    query = " ".join(args.words)
    count = len(words_of(query))
    if not 0 < count <= _LONGEST:
        raise Usage(
            "search: there is no word in this to look for" if not count else f"search: more than {_LONGEST} words"
        )
    package, _ = use_package(args.package)
    book = rulebook(package)
    codes = [_instrument(book, args.part)] if args.part else list(book.instruments)
    known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
    answer = search(book, query, codes, args.on.toordinal() if args.on else None, known)
    if args.format == "json":
        out_json(_as_json(book, query, answer, args.limit))
    else:
        for line in _lines(book, answer, args.limit):
            out("".join(c if c.isprintable() else "?" for c in line) + "\n")
    return FINE if answer.hits else FINDINGS


def _instrument(book: Rulebook, code: str) -> str:
    plain = " ".join(code.split()).casefold()
    for known, (_, citation, _) in book.instruments.items():
        if plain in (known.casefold(), citation.casefold()):
            return known
    near = closest(code, book.instruments)
    listed = ", ".join(book.instruments)
    raise Usage(
        f"search: there is no instrument {code}; " + (f"did you mean {near}?" if near else f"there is {listed}")
    )


# ---- as text --------------------------------------------------------------------------------------------------------


def _lines(book: Rulebook, answer: Answer, limit: int) -> Iterator[str]:
    for item in answer.items:
        if item.names:
            listed = f"{item.asked} is also called {_called(item)} in the law; what has these names is found too"
            yield from textwrap.wrap(listed, width(), subsequent_indent="  ")
            yield ""
    if not answer.hits:
        yield "nothing was found"
        for word, near in answer.near:
            yield f"{word} is nowhere in the law that was searched" + (f"; did you mean {_or(near)}?" if near else "")
        return
    if answer.hits[0].missing:
        yield "no place has all of these words; these have some of them"
        yield ""
    for hit in answer.hits[:limit]:
        yield from _hit_lines(book, hit)
    more = len(answer.hits) - limit
    places = f"{len(answer.hits)} place{'s' if len(answer.hits) != 1 else ''}"
    yield f"{places} found" + (f"; {more} more with --limit {len(answer.hits)}" if more > 0 else "")


def _called(item: Item) -> str:
    return ", ".join(f'"{words}"' for words in dict.fromkeys(name.words for name in item.names))


def _or(words: tuple[str, ...]) -> str:
    return " or ".join(words)


def _hit_lines(book: Rulebook, hit: Hit) -> Iterator[str]:
    passage = hit.passage
    match passage.kind:
        case "question":
            yield f"{passage.address}  the question {passage.citation}"
        case "heading":
            yield f"{passage.address}  heading"
        case _:
            yield f"{passage.address}  {passage.title}".rstrip()
    yield from textwrap.wrap(excerpt(hit), width(), initial_indent="    ", subsequent_indent="    ")
    if passage.status is None and passage.version >= 0:
        yield f"    {_version(book, hit)}"
    for asked, found in hit.through:
        yield f'    found as "{found}", another name of {asked}'
    if hit.missing:
        yield f"    without {', '.join(hit.missing)}"
    yield ""


def _version(book: Rulebook, hit: Hit) -> str:
    """Of which version of a place words are, in words."""
    place = book.part(hit.passage.part).place(hit.passage.address)
    version = place.versions[hit.passage.version] if place is not None else None
    since = f"words by {version.since}" if version is not None and version.since else "the first words held"
    return since + (f", until {version.until}" if version is not None and version.until else "")


def excerpt(hit: Hit, wide: int = 220) -> str:
    """The words around what was found, whole words only, marked where something is left out."""
    text = hit.passage.text
    start = max(0, hit.start - wide // 3) if len(text) > wide else 0
    end = min(len(text), start + wide)
    while 0 < start < hit.start and not text[start - 1].isspace():
        start += 1
    while hit.end < end < len(text) and not text[end].isspace():
        end -= 1
    words = " ".join(text[start:end].split())
    return ("... " if start > 0 else "") + words + (" ..." if end < len(text) else "")


# ---- as JSON --------------------------------------------------------------------------------------------------------


def _as_json(book: Rulebook, query: str, answer: Answer, limit: int) -> dict[str, Any]:
    return {
        "query": query,
        "names": [{"asked": i.asked, "also": sorted({n.words for n in i.names})} for i in answer.items if i.names],
        "found": len(answer.hits),
        "results": [_hit_json(book, hit) for hit in answer.hits[:limit]],
        "near": [{"word": word, "near": list(near)} for word, near in answer.near],
    }


def _hit_json(book: Rulebook, hit: Hit) -> dict[str, Any]:
    passage = hit.passage
    entry: dict[str, Any] = {
        "kind": passage.kind,
        "address": passage.address,
        "citation": passage.citation,
        "heading": passage.title,
        "excerpt": excerpt(hit),
    }
    if passage.status is not None:
        entry["status"] = status_words(passage.status, passage.address)
    elif passage.version >= 0:
        entry["version"] = _version(book, hit)
    if hit.through:
        entry["through"] = [{"asked": asked, "found": found} for asked, found in hit.through]
    if hit.missing:
        entry["missing"] = list(hit.missing)
    return entry
