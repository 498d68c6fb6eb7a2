"""A revision of the project from git: its rules, settings and locks, in a scratch folder.

git is called by its name with lists of arguments, never through a shell, and is only read from.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from pincite.cli.common import Usage
from pincite.jurisdiction import FILE
from pincite.lock import NAME

_SETTINGS = ("pincite.toml", "pyproject.toml")
_SECONDS = 60


@contextmanager
def checked_out(root: Path, revision: str) -> Iterator[tuple[Path, str]]:
    """The project as it was in a revision, and the revision's short name. Raises `Usage` where there is none."""
    commit = commit_of(root, revision)
    files = _files(root, commit)
    if not any(path in _SETTINGS for path in files):
        raise Usage(f"{revision} has no settings of a project here: no pincite.toml and no pyproject.toml")
    with tempfile.TemporaryDirectory(prefix="pincite-") as folder:
        for path, content in zip(files, _contents(root, commit, files), strict=True):
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        yield Path(folder), _git(root, "rev-parse", "--short", commit).decode("utf-8").strip()


def commit_of(root: Path, revision: str) -> str:
    """The commit a revision names. Raises `Usage`: no git, no repository, no such revision."""
    try:
        inside = _run(root, "rev-parse", "--is-inside-work-tree")
    except FileNotFoundError:
        raise Usage("git is not installed here; compare with a folder: pincite diff --from FOLDER") from None
    if inside.returncode != 0:
        raise Usage("this project is not in a git repository; compare with a folder: pincite diff --from FOLDER")
    found = _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    if found.returncode != 0:
        if revision == "HEAD":
            raise Usage("nothing is committed here yet; compare with a folder: pincite diff --from FOLDER")
        raise Usage(f"`{revision}` is neither a revision that git knows here nor an address of the rules")
    return found.stdout.decode("utf-8").strip()


def _files(root: Path, commit: str) -> list[str]:
    """The project's own files in a commit: settings, rules, locks, a jurisdiction. Links are left out."""
    listed = _git(root, "ls-tree", "-r", "-z", commit).decode("utf-8", "surrogateescape").split("\0")
    out = []
    for entry in listed:
        about, _, path = entry.partition("\t")
        name = PurePosixPath(path)
        regular = about.startswith("100") and ".." not in name.parts and not name.is_absolute()
        if regular and (path in _SETTINGS or name.suffix == ".pin" or name.name in (NAME, FILE)):
            out.append(path)
    return out


def _contents(root: Path, commit: str, files: Sequence[str]) -> Iterator[bytes]:
    prefix = _git(root, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").strip("\n")
    for path in files:
        yield _git(root, "cat-file", "blob", f"{commit}:{prefix}{path}")


def _git(root: Path, *arguments: str) -> bytes:
    """What git says. Raises `Usage` where it fails."""
    done = _run(root, *arguments)
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise Usage(f"git {arguments[0]} failed: {said[0] if said else 'it does not say why'}")
    return done.stdout


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # a list of arguments; nothing of it is read by a shell
            ["git", "-C", str(root), *arguments],  # by its name, as it is installed
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Usage(f"git {arguments[0]} did not answer within {_SECONDS} seconds") from None
