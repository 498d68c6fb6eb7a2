"""Console blocks of README and docs/, run in a scratch copy of the project: compared, or with `--update` written anew.

A fenced block `console` holds commands (`$ command`, continued under `> `) and what they print. A fenced block whose first
words are a language and a file name (`pin hello.pin`, `toml case.toml`) is saved under that name before the next command
runs. The blocks of a page share one scratch folder and run in order. A block `console elsewhere` is shown and not run.
A page that holds `<!-- from an empty folder -->` has an empty scratch folder in place of a copy of the project.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FROM_NOTHING = "<!-- from an empty folder -->"
COPIED = ("pyproject.toml", "README.md", "compiler", "docs", "dsl", "generated", "regs")
SECONDS = 300
BYTECODE = tempfile.TemporaryDirectory(prefix="pincite-bytecode-")


def pages() -> list[Path]:
    """README and every page of docs/ that holds a console block."""
    own = (path for path in sorted((ROOT / "docs").rglob("*.md")) if "_build" not in path.parts)
    every = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *own]
    return [path for path in every if "```console\n" in path.read_text(encoding="utf-8")]


def scratch(folder: Path) -> Path:
    """A copy of what a page's commands may read and change, with what the compiler keeps of the rules as they are."""
    return Path(shutil.copytree(_checked().name, folder, dirs_exist_ok=True))


@cache
def _checked() -> tempfile.TemporaryDirectory[str]:
    """A copy of the project in which the rules were checked once, for all pages: each would compile the same."""
    folder = tempfile.TemporaryDirectory()
    for name in COPIED:
        source, target = ROOT / name, Path(folder.name) / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.pyc", "rulebook"))
        else:
            shutil.copy(source, target)
    ran("pincite check --quiet", Path(folder.name))
    return folder


def _environment() -> dict[str, str]:
    paths = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    kept = {
        "PATH": os.pathsep.join(paths),
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT / "compiler"),
    }
    # Bytecode is kept apart: a command of a page starts as fast as an installed one, and no copy gets files of its own.
    return {**kept, "HOME": os.environ.get("HOME", "/"), "PYTHONPYCACHEPREFIX": BYTECODE.name}


def ran(command: str, folder: Path) -> str:
    """What a command prints, standard output and errors together."""
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
    )
    return "\n".join(line.rstrip() for line in done.stdout.decode("utf-8").split("\n")).strip("\n")


_BLOCK = re.compile(r"^(?P<fence>```+)(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"^\w+ (?P<name>[\w./-]+\.\w+)$")


def _block(body: str, folder: Path) -> str:
    """A console block as it should read: each command with what it prints in the folder."""
    commands: list[str] = []
    for line in body.split("\n"):
        if line.startswith("$ "):
            commands.append(line)
        elif line.startswith("> ") and commands:
            commands[-1] += "\n" + line
    out = []
    for shown in commands:
        command = "\n".join(line[2:] for line in shown.split("\n"))
        printed = ran(command, folder)
        out.append(shown + ("\n" + printed if printed else ""))
    return "\n\n".join(out) + "\n" if any("\n\n" in o or o.count("\n") > 4 for o in out) else "\n".join(out) + "\n"


def expected(path: Path) -> str:
    """The page with every console block as it reads when its commands run now."""
    text = path.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) if FROM_NOTHING in text else scratch(Path(name))

        def block(match: re.Match[str]) -> str:
            info, body = match["info"].strip(), match["body"]
            saved = _FILE.match(info)
            if saved:
                target = folder / saved["name"]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(body, encoding="utf-8")
            if info == "console":
                body = _block(body, folder)
            return f"{match['fence']}{match['info']}\n{body}{match['fence']}"

        return _BLOCK.sub(block, text)


def main() -> int:
    """With `--update`, write what the commands print into the pages; else say which pages differ. Pages can be named."""
    named = {Path(name).resolve() for name in sys.argv[1:] if name != "--update"}
    differ = 0
    for path in (page for page in pages() if not named or page in named):
        now = expected(path)
        if now != path.read_text(encoding="utf-8"):
            differ += 1
            sys.stdout.write(f"{path.relative_to(ROOT)} differs from what its commands print\n")
            if "--update" in sys.argv:
                path.write_text(now, encoding="utf-8")
    return int(differ > 0 and "--update" not in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
