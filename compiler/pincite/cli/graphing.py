"""`graph`: what rests on what, as data or as a picture."""

from __future__ import annotations

import argparse

from pincite.cli import FINE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, out, out_json, use_package
from pincite.deciding.api import rulebook
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.wording import day_words
from pincite.finding import graph as g
from pincite.finding.dot import as_dot
from pincite.finding.drawing import NotDrawn, svg

_USUAL = 2  # steps away from a place that a picture shows


def _steps(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 4:
        raise argparse.ArgumentTypeError(f"{text} is not a number of steps, such as 2")
    return int(text)


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite graph '9999.25(g)' --format svg > rule.svg # a picture of a subsection and what it rests on",
        "pincite graph is_admitted --depth 9 --format svg > question.svg # a question down to the facts",
        "pincite graph '9999.25(g)' --reverse --format dot # what a change of that subsection can reach",
        "pincite graph --on 2024-02-01 --format svg > law.svg # the Sections, and which rests on which",
        "pincite graph --format json > graph.json # everything, for networkx or another program",
        about="An arrow runs from what rests to what it rests on: a question needs a rule, a rule needs a fact, the words of "
        "one place cite another. Without CITE a picture (dot, svg) shows Sections, and JSON holds everything. An SVG is drawn "
        "by the program dot of the package graphviz.",
    )
    p.add_argument("cite", nargs="?", help="an address, the name of a question or rule, or a statute that is cited")
    p.add_argument(
        "--format", choices=("json", "dot", "svg"), default="json", help="json: node-link data; svg: a picture"
    )
    p.add_argument("--depth", type=_steps, metavar="N", help=f"how many steps from CITE; {_USUAL} if nothing is said")
    p.add_argument("--reverse", action="store_true", help="what rests on CITE, instead of what CITE rests on")
    p.add_argument("--on", type=day, metavar="DAY", help="only what was in force on a day")
    p.add_argument("--known", type=day, metavar="DAY", help="the day of knowledge")
    p.add_argument("--package", help="an installed package of checkers")
    args = p.parse_args(arguments)
    if args.cite is None and (args.reverse or args.depth is not None):
        raise Usage("graph: --depth and --reverse go with an address or a name")
    if args.known is not None and args.on is None:
        raise Usage("graph: --known goes with --on DAY")
    package, _ = use_package(args.package)
    book = rulebook(package)
    graph = g.read(book)
    title = f"{', '.join(c for _, c, _ in book.instruments.values())}: what rests on what"
    if args.cite is not None:
        first = g.start(graph, book, args.cite)
        title = f"{args.cite}: what {'rests on it' if args.reverse else 'it rests on'}"
    if args.on is not None:
        known = args.known.toordinal() if args.known else book.latest_known(tuple(book.instruments))
        graph = g.on_day(graph, book, args.on.toordinal(), known)
        title += f", on {day_words(args.on.toordinal())}"
    if args.cite is not None:
        first &= set(graph.nodes)
        if not first:
            raise Usage(f"graph: nothing of {args.cite} was in force on {day_words(args.on.toordinal())}")
        steps = _USUAL if args.depth is None else args.depth
        whole = args.cite.strip() in book.instruments and args.format != "json"
        graph = g.folded(graph) if whole else g.around(graph, first, steps, args.reverse)
    elif args.format != "json":
        graph = g.folded(graph)
    return _write(graph, title, args.format, book)


def _write(graph: g.Graph, title: str, form: str, book: Rulebook) -> int:
    if form == "json":
        out_json(g.as_node_link(graph))
        return FINE
    dot = as_dot(graph, title)
    try:
        out(dot if form == "dot" else svg(dot))
    except NotDrawn as error:
        raise Usage(f"graph: {error}, or take --format dot") from None
    return FINE
