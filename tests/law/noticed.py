"""docs/findings.md, made from the notices: `python tests/law/noticed.py` says whether it is stale, `--write` writes it anew."""

from __future__ import annotations

import io
import sys
from contextlib import chdir, redirect_stdout
from pathlib import Path

from pincite.cli import main as pincite

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/findings.md"


def page() -> str:
    """What verifying the notices of the Register says, as a page."""
    pages = []
    for path in sorted((ROOT / "regs/il/register").glob("*_ill_reg_*.txt")):
        with chdir(ROOT), redirect_stdout(io.StringIO()) as said:
            pincite(["notice", "verify", path.relative_to(ROOT).as_posix(), "--format", "md"])
        pages.append(said.getvalue())
    return "\n".join(pages)


def main() -> int:
    """Compare, or write; the exit code says whether the page is stale."""
    made = page()
    if "--write" in sys.argv:
        PAGE.write_text(made, encoding="utf-8")
        return 0
    stale = not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != made
    sys.stdout.write(
        "docs/findings.md is stale: make findings\n" if stale else "docs/findings.md is what the notices give\n"
    )
    return int(stale)


if __name__ == "__main__":
    sys.exit(main())
