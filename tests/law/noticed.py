"""What verifying the notices gives: docs/findings.md, and beside each file of notices its findings as data.

`python tests/law/noticed.py` says whether any of them is stale, `--write` writes them anew.
"""

from __future__ import annotations

import io
import sys
from contextlib import chdir, redirect_stdout
from pathlib import Path

from pincite.cli import main as pincite

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/findings.md"


def notices() -> list[Path]:
    """The files of notices that are held."""
    return sorted((ROOT / "regs/il/register").glob("*_ill_reg_*.txt"))


def verified(path: Path, form: str) -> str:
    """What verifying a file of notices says, in a form."""
    with chdir(ROOT), redirect_stdout(io.StringIO()) as said:
        pincite(["notice", "verify", path.relative_to(ROOT).as_posix(), "--format", form])
    return said.getvalue()


def made() -> dict[Path, str]:
    """Every file that is made from the notices, with what should stand in it."""
    data = {path.with_suffix(".findings.json"): verified(path, "json") for path in notices()}
    return {PAGE: "\n".join(verified(path, "md") for path in notices())} | data


def main() -> int:
    """Compare, or write; the exit code says whether a file is stale."""
    wanted = made()
    if "--write" in sys.argv:
        for path, text in wanted.items():
            path.write_text(text, encoding="utf-8")
        return 0
    stale = [p for p, text in wanted.items() if not p.is_file() or p.read_text(encoding="utf-8") != text]
    for path in wanted:
        said = "is stale: make findings" if path in stale else "is what the notices give"
        sys.stdout.write(f"{path.relative_to(ROOT)} {said}\n")
    return int(bool(stale))


if __name__ == "__main__":
    sys.exit(main())
