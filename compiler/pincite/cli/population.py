"""The file of cases of a command: its options `--layout` and `--table`, and reading it; whatever takes one reads it here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from pincite.batch.cases import Population, check_columns
from pincite.batch.layout import Layout, read_layout
from pincite.batch.rows import FileRefused, read_rows
from pincite.batch.tables import Table, read_table
from pincite.cli.common import Usage, pair
from pincite.deciding.rulebook import Rulebook
from pincite.deciding.wording import counted

if TYPE_CHECKING:
    from pincite.cli.arguments import Arguments

HOW_READ = """\
A file of cases is CSV (.csv) or JSON Lines (.jsonl); - reads standard input. In CSV each column is a fact: an empty cell was not
asked, `none` and `unknown` are what they say, a range or a list stands in its cell as JSON. In JSON Lines each line holds the
facts of a case. A column `subject` may hold an opaque id, where no layout names another. A row that cannot be read is refused
with every reason. Rows are numbered from 1, without the heading and lines that hold nothing.
"""


def layout_options(p: Arguments) -> None:
    """Add `--layout` and `--table`, as every command takes them that reads a file of cases."""
    p.add_argument(
        "--layout", metavar="FILE", help="TOML: the id, columns that are facts under other names, tables to join"
    )
    p.add_argument(
        "--table", type=pair, action="append", default=[], metavar="NAME=FILE", help="the file of a table of the layout"
    )


def read_population(args: Any, name: str, book: Rulebook, home: str) -> Population:
    """The cases of a file, with what the options say of it. Raises `FileRefused` and `Usage`."""
    layout = read_layout(args.layout) if args.layout else Layout()
    tables = _tables(book, home, layout, args.table)
    found = Population(book, home, read_rows(name), layout, tables)
    check_columns(found)
    return found


def _tables(book: Rulebook, home: str, layout: Layout, files: Iterable[tuple[str, str]]) -> dict[str, Table]:
    """The tables of the layout, each with its file. Every mistake of all of them is told at once."""
    named = dict(files)
    known = [table.name for table in layout.tables]
    if strange := [name for name in named if name not in known]:
        raise Usage(f"--table {strange[0]}: the layout has no such table; it has {', '.join(known) or 'none'}")
    if absent := [name for name in known if name not in named]:
        raise Usage(f"the layout joins the table {absent[0]}; say where it is with --table {absent[0]}=FILE")
    made: dict[str, Table] = {}
    wrong: list[str] = []
    for table in layout.tables:
        try:
            made[table.name] = read_table(book, home, table, named[table.name])
        except FileRefused as error:
            wrong += error.mistakes
    if wrong:
        raise FileRefused(*wrong)
    return made


def read_from(of: Population) -> Iterator[str]:
    """What the file and the tables were: their remarks, and how many rows the tables have."""
    yield from (f"{of.sheet.name}: {remark}" for remark in of.sheet.remarks)
    for table in of.tables.values():
        yield from (f"{table.sheet.name}: {remark}" for remark in table.sheet.remarks)
        dated = f", as of {table.of}" if table.of else ""
        yield f"{table.layout.name}: {counted(len(table.rows), 'row')}{dated}"


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: kept text by an apostrophe."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
