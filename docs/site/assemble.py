"""Lay out what the documentation site is made from: `python docs/site/assemble.py FOLDER`.

The site is made from a copy of the tree as it stands, so that a link works on the site as in the checkout: README, `docs/`,
the language's reference, and a page for each code. Two pages are made from the program itself, so that they cannot go stale:
`docs/reference/commands.md` from the help of every command, `docs/reference/codes.md` from the table of codes.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "compiler")]

from pincite import cli  # noqa: E402  # the checkout's own
from pincite.codes import CODES  # noqa: E402

PAGES = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "pyproject.toml")
FOLDERS = ("docs", "dsl", "regs", "benchmarks", "tests", "compiler/pincite")
GROUPS = {
    "1": "How a file is written",
    "2": "Names",
    "3": "Values, units and tables",
    "4": "Time",
    "5": "What rests on what",
    "6": "Citations",
    "7": "The law itself",
    "8": "Style",
    "9": "Faults of the program",
}


def help_of(name: str) -> str:
    """What `pincite NAME --help` prints."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.suppress(SystemExit):
        cli.main([name, "--help"])
    return said.getvalue()


def commands() -> str:
    """The page of all commands: the help of each."""
    os.environ.update(COLUMNS="100", NO_COLOR="1")
    out = ["# Commands", "", "What each command says with `--help`; this page is made from it."]
    for name in cli.COMMANDS:
        out += ["", f"## pincite {name}", "", "```text", help_of(name).rstrip(), "```"]
    return "\n".join(out) + "\n"


def codes() -> str:
    """The page of all codes: its name, with a link to its explanation."""
    out = ["# Codes", "", "Every code that `pincite check` can show; `pincite explain CODE` prints the same page."]
    for group, title in GROUPS.items():
        out += ["", f"## {title}", "", "| code | name |", "|---|---|"]
        of_group = sorted(code for code in CODES if code[1] == group)
        out += [f"| [{c}](../../compiler/pincite/explanations/{c}.md) | {CODES[c].name} |" for c in of_group]
    pages = "\n".join(f"../../compiler/pincite/explanations/{code}" for code in sorted(CODES))
    return "\n".join(out) + f"\n\n```{{toctree}}\n:hidden:\n\n{pages}\n```\n"


def _listed(index: Path) -> None:
    """Add a hidden list of the pages beside an index, which the site needs for its navigation."""
    pages = "\n".join(page.stem for page in sorted(index.parent.glob("*.md")) if page != index)
    with index.open("a", encoding="utf-8") as page:
        page.write(f"\n```{{toctree}}\n:hidden:\n\n{pages}\n```\n")


def assemble(target: Path) -> None:
    """Copy what the site needs below `target`, which is emptied first."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in PAGES:
        shutil.copy(ROOT / name, target / name)
    for name in FOLDERS:
        ignored = shutil.ignore_patterns("__pycache__", "_build", "*.pyc")
        shutil.copytree(ROOT / name, target / name, ignore=ignored)
    _listed(target / "dsl/reference/README.md")
    _listed(target / "docs/decisions/README.md")
    (target / "docs/reference/commands.md").write_text(commands(), encoding="utf-8")
    (target / "docs/reference/codes.md").write_text(codes(), encoding="utf-8")


if __name__ == "__main__":
    assemble(Path(sys.argv[1]))
