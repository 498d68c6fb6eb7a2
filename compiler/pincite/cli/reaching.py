"""`impact`: what a change at an address, by an action, or by a notice can reach."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite import lock
from pincite.cli import FINDINGS, FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, out_json, problem, proposed_option, use_package, width
from pincite.cli.differences import Page
from pincite.cli.diffing import as_document, cases_number, version_of
from pincite.cli.project import Project
from pincite.cli.reached import Found, document, page
from pincite.cli.verdicts import verdict_on_decisions
from pincite.deciding.api import rulebook
from pincite.deciding.english import listed
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.wording import day_words
from pincite.finding import graph as g
from pincite.impact.reach import Reach, reach
from pincite.impact.substance import Substance, substance, touched_places
from pincite.settings import find_settings

if TYPE_CHECKING:
    from pincite.impact.examples import Reached
    from pincite.register.document import Place

_ABOUT = """\
WHAT is an address, the name of a fact, rule or reading, an action of the history (which stands for every place it changed), or
the file of a notice (every place it strikes or adds words at). What rests on that is followed from rule to rule under any version
of the law, or with --on under that of a day. Reached is what could be decided otherwise: whether it is, `pincite compare` and
`pincite diff` say.
"""


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite impact '9999.25(g)' # which questions and duties a change there can reach, and by which way",
        "pincite impact '9 Reg. 9' # the same for every place that action changed",
        "pincite impact '9 Reg. 9' --decisions # whether that action changed any decision, with a case, or only words",
        "pincite impact notice.txt --format json # the same for a notice that is only proposed",
        about=_ABOUT,
        exits={
            FINDINGS: "with --decisions: some decision changes, or it cannot be told as long as words are not encoded"
        },
    )
    p.add_argument("what", metavar="WHAT", help="an address, a name, an action, or the file of a notice")
    p.add_argument("--on", type=day, metavar="DAY", help="only what was in force on a day, and rested on what then")
    p.add_argument("--format", choices=("text", "json"), default="text", help="json: for a program to read")
    p.add_argument(
        "--decisions",
        action="store_true",
        help="for an action or the file of a notice: try whether any decision changes, and say how that was established",
    )
    p.add_argument(
        "--tries", type=cases_number, default=1000, metavar="N", help="cases to try for each question (1000)"
    )
    proposed_option(p, "with --decisions: the day on which a proposal is supposed to take effect")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    package, _ = use_package(args.package)
    book = rulebook(package)
    graph = g.read(book)
    called, first, unknown, actions = _meant(args.what, graph, book)
    if args.with_proposed and not args.decisions:
        raise Usage("impact: --with-proposed goes with --decisions")
    search = _to_search(actions, dict(args.with_proposed), args, book) if args.decisions else None
    if args.on is not None:
        on = args.on.toordinal()
        graph = g.on_day(graph, book, on, book.latest_known(tuple(book.instruments)))
        called += f", on {day_words(on)}"
        first &= set(graph.nodes)
        if not first:
            raise Usage(f"impact: nothing of {args.what} was in force on {day_words(on)}")
    order = [place.address for code in book.instruments for place in book.part(code).places()]
    went = reach(graph, first, order)
    own = args.package is None
    examples, reviews = (_examples(went, book, actions), _reviews(went)) if own else (None, None)
    found = Found(called, went, _modules(went, book), unknown, examples, reviews)
    tried = substance(version_of(Project()), *search, args.tries) if search is not None else None
    if args.format == "json":
        out_json(document(found) | ({} if tried is None else _tried_data(tried)))
    else:
        _show(page(found, width()))
        if tried is not None:
            of = Page(width(), sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
            _show(of.decisions(tried.decided))
            _show(of.provisions(tried.effects))
    differ = tried is not None and any(entry.established.witness for entry in tried.decided.decided)
    return FINDINGS if differ else FINE


def _show(lines: Iterable[str]) -> None:
    for line in lines:
        out(line + "\n")


def _tried_data(tried: Substance) -> dict[str, Any]:
    return {
        "verdict": verdict_on_decisions(tried.decided),
        "decided": as_document(tried.decided.decided),
        "by_provision": as_document(tried.effects),
    }


def _to_search(
    actions: Sequence[str], proposed: dict[str, date], args: Any, book: Rulebook
) -> tuple[frozenset[str], dict[str, int]]:
    """The actions to do without, and the proposals to let in, each with its day. Raises `Usage` for what cannot be tried."""
    if args.package is not None or args.on is not None:
        raise Usage(
            "impact: --decisions tries the rules of the project one stands in, under any day; leave the other out"
        )
    if not actions:
        did = _changed_by(args.what, book)
        such = f"; {args.what} was changed by {listed(did)}" if did else ""
        raise Usage(f"impact: --decisions needs an action of the history, or the file of a notice that is in it{such}")
    known = {id: action for code in book.instruments for id, action in book.part(code).actions.items()}
    missing = [id for id in actions if id not in known]
    if missing:
        what = f"{listed(missing)} {'is' if len(missing) == 1 else 'are'} not in the history of these rules yet"
        raise Usage(
            f"impact: {what}; enter a notice with `pincite notice apply`, or write the proposal into the history"
        )
    waiting = [id for id in actions if known[id].kind == "proposed" and id not in proposed]
    if waiting:
        raise Usage(f"impact: {waiting[0]} is only proposed; say as of when with --with-proposed '{waiting[0]}=DAY'")
    strange = [id for id in proposed if id not in actions or known[id].kind != "proposed"]
    if strange:
        raise Usage(f"impact: {strange[0]} is not a proposal that was asked about")
    gone = frozenset(id for id in actions if known[id].kind != "proposed")
    return gone, {id: when.toordinal() for id, when in proposed.items()}


def _changed_by(address: str, book: Rulebook) -> list[str]:
    """The actions that brought words of a place, the earliest first."""
    for code in book.instruments:
        part = book.part(code)
        place = part.place(address)
        if place is not None:
            brought = {version.since for version in place.versions if not version.presumed}
            in_order = sorted(part.actions.values(), key=lambda action: action.effective or 0)
            return [action.id for action in in_order if action.id in brought and action.kind != "filed"]
    return []


# ---- what is meant --------------------------------------------------------------------------------------------------


_NOTICES = (".txt", ".docx", ".doc", ".pdf")  # how the name of a file with a notice ends
_Meant = tuple[str, set[str], tuple[str, ...], tuple[str, ...]]


def _meant(what: str, graph: g.Graph, book: Rulebook) -> _Meant:
    """What is asked about: in words, its nodes, places of a notice that the rules do not have, and its actions.

    Raises `NotFound` and `Usage`.
    """
    if os.path.isfile(what):  # noqa: PTH113  # pathlib fails on a name that is too long to be one
        return _of_notice(what, graph, book)
    if any(what in book.part(code).actions for code in book.instruments):
        return f"what {what} changed", _of_places(touched_places(book, {what}), graph), (), (what,)
    if what.casefold().endswith(_NOTICES):
        raise Usage(f"impact: there is no file {what}")
    return what, g.start(graph, book, what), (), ()


def _of_places(places: set[str], graph: g.Graph) -> set[str]:
    """Places, and what stands at each: not what stands below it, which may be as it was."""
    at = {e.source for e in graph.edges if e.key == g.STANDS and e.target in places}
    return (places & set(graph.nodes)) | {id for id in at if graph.nodes[id].kind != "assertion"}


def _of_notice(path: str, graph: g.Graph, book: Rulebook) -> _Meant:
    from pincite.cli.notices import notices_of

    places: set[str] = set()
    names = []
    for notice in notices_of(Path(path)):
        names.append(notice.register or notice.citation or "a notice without a page")
        places |= {place.address for place in notice.places() if _changed(place)}
    unknown = tuple(sorted(places - set(graph.nodes)))
    return (
        f"what {listed(names)} {'changes' if len(names) == 1 else 'change'}",
        _of_places(places, graph),
        unknown,
        tuple(names),
    )


def _changed(place: Place) -> bool:
    """Whether a notice changes a place: its words, a row of a table, or that it is there at all."""
    from pincite.register.document import Mark

    tables = any(row.mark is not Mark.KEPT for table in place.tables for row in table.rows)
    return bool(place.changes) or tables or place.before != place.since


def _reviews(found: Reach) -> list[lock.Entry]:
    """The pinned versions of the places that change and that are reached, in the order of the locks. Raises `Usage`."""
    settings = find_settings(Path.cwd())
    wanted = {*found.changed, *(way.end.address for way in found.provisions)}
    out_: list[lock.Entry] = []
    for path in sorted((settings.root / settings.rules).rglob(lock.NAME)):
        try:
            entries = lock.read(path.read_text(encoding="utf-8"))
        except (lock.LockError, UnicodeDecodeError) as error:
            raise Usage(f"{path.relative_to(settings.root)}: {error}") from None
        out_ += [entry for entry in entries.values() if entry.address in wanted]
    return out_


def _examples(found: Reach, book: Rulebook, actions: Sequence[str]) -> Sequence[Reached] | None:
    """The examples that are reached; None, and a word on it, where the rules do not compile."""
    from pincite.impact.examples import reached_examples

    program = Project().resolved
    if program is None:
        problem("impact: the rules do not compile, so their examples were not looked at; `pincite check` says why")
        return None
    done = {
        id for code in book.instruments for id in book.part(code).actions
    }  # what is not in the history touches any words
    return reached_examples(program, book, found, done & set(actions))


def _modules(found: Reach, book: Rulebook) -> tuple[str, ...]:
    """The generated modules that hold what is reached."""
    out_: set[str] = set()
    for id in found.ways:
        code, _, name = id.partition(".")
        if code in book.instruments:
            out_ |= {f"{book.instruments[code][0]}.{module}" for module in book.part(code).names.get(name, ())}
    return tuple(sorted(out_))
