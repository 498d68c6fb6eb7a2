"""The pictures of docs/img, made from what the commands say: `python tests/system/pictures.py` writes them, `--check` compares.

Pixels differ from machine to machine, words do not: beside the pictures `made-from.json` holds a digest of what each was made
from, and a picture is stale when that has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from browser import Browser

ROOT = Path(__file__).resolve().parents[2]
IMG = ROOT / "docs/img"
LIST = IMG / "made-from.json"
DECIDE = ("decide", "may_retake", "--facts", "docs/demo/retake.toml", "--on", "2024-02-01")
# What each picture shows: a page of HTML as PNG at a width, or what a command prints as SVG.
COMMANDS = {
    "record.png": (*DECIDE, "--format", "html"),
    "record-phone.png": (*DECIDE, "--format", "html"),
    "decide.svg": DECIDE,
    "check.svg": ("check",),
    "rulebook.png": ("rulebook", "--into", "{folder}"),
}
PAGE, OPENED = "1720/1720.25.html", "g"  # the page of the rulebook that is shown, and what is unfolded on it
FONT = "ui-monospace, Menlo, Consolas, &quot;DejaVu Sans Mono&quot;, monospace"
WIDTHS = {"record.png": 1000, "record-phone.png": 390, "rulebook.png": 1000}
HEIGHTS = {"rulebook.png": 1100}  # of a page that is too long to be shown whole


def said(arguments: tuple[str, ...], folder: Path = ROOT) -> str:
    """What a command prints, on a page 92 characters wide."""
    paths = [str(ROOT / "compiler"), str(ROOT / "generated")]
    shell = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "COLUMNS": "92", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "pincite", *arguments]
    ended = subprocess.run(command, cwd=folder, env=shell, capture_output=True, text=True, timeout=120, check=False)
    return ended.stdout


def mistaken(folder: Path) -> str:
    """What `check` says of a small project in which a name is misspelt."""
    (folder / "pincite.toml").write_text('rules = "regs"\npackage = "tried"\n', encoding="utf-8")
    rules = folder / "regs/part"
    rules.mkdir(parents=True)
    (rules / "part.pin").write_text(MISTAKEN, encoding="utf-8")
    return said(("check",), folder)


MISTAKEN = """\
part 20 Ill. Adm. Code 9999 "Invented: not law"

source
  adopted at 1 Ill. Reg. 1, effective January 1, 2000

section 9999.10 "Licences"

about applicant "a person who seeks a licence"
  fact hours_done is a whole number of hours from 0 to 400

a)
  | An applicant is admitted after 120 hours of the course.

  define hours_met as hour_done is at least 120 hours

  question is_admitted "Is the applicant admitted?"
    answer hours_met
"""


def section() -> str:
    """A page that `rulebook` writes, its foot without the digest of the package; what is shown of it is unfolded."""
    with tempfile.TemporaryDirectory() as folder:
        said(tuple(word.format(folder=folder + "/pages") for word in COMMANDS["rulebook.png"]))
        text = (Path(folder) / "pages" / PAGE).read_text(encoding="utf-8")
    before, here, after = text.partition(f'<article class="place" id="{OPENED}"')
    shown = here + after.partition("</article>")[0].replace("<details", "<details open", 1) + "</article>"
    return f"{before.partition('<article')[0]}{shown}</main></body></html>\n"


def sources() -> dict[str, str]:
    """What each picture is made from."""
    pages = {command: said(command) for command in {c for c in COMMANDS.values() if c[0] == "decide"}}
    pages[COMMANDS["rulebook.png"]] = section()
    with tempfile.TemporaryDirectory() as folder:
        pages[("check",)] = mistaken(Path(folder))
    return {name: pages[command] for name, command in COMMANDS.items()}


def digests(made_from: Mapping[str, str]) -> dict[str, str]:
    """The digest of what each picture is made from; the id of a record, which changes with every checker, does not count."""
    words = {name: re.sub(r"\b[0-9a-f]{64}\b", "", text) for name, text in made_from.items()}
    return {name: hashlib.sha256(text.encode("utf-8")).hexdigest() for name, text in sorted(words.items())}


def stale(made_from: Mapping[str, str]) -> list[str]:
    """The pictures that are missing, or were made from something else."""
    listed = json.loads(LIST.read_text(encoding="utf-8")) if LIST.exists() else {}
    return [
        name for name, digest in digests(made_from).items() if listed.get(name) != digest or not (IMG / name).exists()
    ]


def terminal(command: str, text: str) -> str:
    """What a command prints, as SVG that looks like a terminal."""
    lines = [f"$ {command}", *text.rstrip("\n").split("\n")]
    height = 40 + 19 * len(lines)
    width = 36 + round(8.05 * max(map(len, lines)))
    rows = [
        f'<text x="18" y="{42 + 19 * number}" xml:space="preserve"{_weight(line)}>{escape(line)}</text>'
        for number, line in enumerate(lines)
    ]
    title = escape(f"What {command} prints")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">\n'
        f"<title>{title}</title>\n"
        f'<rect width="{width}" height="{height}" rx="8" fill="#fbfaf7" stroke="#d6d3cd"/>\n'
        f'<g font-family="{FONT}" font-size="13.3" fill="#1c1b19">\n' + "\n".join(rows) + "\n</g>\n</svg>\n"
    )


def _weight(line: str) -> str:
    return ' font-weight="700"' if re.match(r"(YES|NO|UNDETERMINED|error|warning|\$) ?", line) else ""


def write(made_from: Mapping[str, str]) -> None:
    """Write every picture, and the list of what they were made from."""
    IMG.mkdir(exist_ok=True)
    for name, text in made_from.items():
        if name.endswith(".svg"):
            (IMG / name).write_text(terminal(" ".join(("pincite", *COMMANDS[name])), text), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser("chromium", Path(folder) / "profile")
        for name, width in WIDTHS.items():
            page = Path(folder) / "page.html"
            page.write_text(made_from[name], encoding="utf-8")
            browser.open(page, width)
            browser.picture(IMG / name, HEIGHTS.get(name))
        browser.close()
    LIST.write_text(json.dumps(digests(made_from), indent=1) + "\n", encoding="utf-8")


def main() -> int:
    """Write the pictures, or say which are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; say which pictures are stale")
    made_from = sources()
    if not parser.parse_args().check:
        write(made_from)
        return 0
    old = stale(made_from)
    for name in old:
        sys.stdout.write(f"docs/img/{name} is stale; make it anew with `make pictures`\n")
    return 1 if old else 0


if __name__ == "__main__":
    sys.exit(main())
