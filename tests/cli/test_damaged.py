"""Checkers that are not what a build wrote are not run: the file is named, with what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from commands import ASKED, MEETS, Call, case
from pincite import NotAsBuilt, decide
from pincite.cli import FINE, USAGE
from projects import PACKAGE

HOME = f"generated/{PACKAGE}"
SECTION = f"{HOME}/part9999/section_10.py"


def edited(old: str, new: str) -> Callable[[Path], None]:
    def edit(path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("path", "damage", "said"),
    [
        (SECTION, edited("at_least(", "2 - at_least("), "section_10.py is not what a build wrote; run `pincite build`"),
        (SECTION, edited("def ", "def def "), "section_10.py is not what a build wrote"),
        (SECTION, cut, "section_10.py is not what a build wrote"),
        (SECTION, Path.unlink, "section_10.py is missing; run `pincite build`"),
        (f"{HOME}/part9999/part.py", edited("READINGS", "READING"), "part.py is not what a build wrote"),
        (f"{HOME}/index.py", edited("LANGUAGE", "LANG"), "index.py is not what a build wrote"),
        (f"{HOME}/calendar.py", cut, "calendar.py is not what a build wrote"),
        (f"{HOME}/texts.json", cut, "texts.json is not what a build wrote"),
        (f"{HOME}/texts.json", Path.unlink, "texts.json is missing"),
        (f"{HOME}/manifest.json", cut, "manifest.json is not what a build wrote"),
        (f"{HOME}/manifest.json", Path.unlink, "manifest.json is missing"),
    ],
)
def test_what_a_build_did_not_write_is_not_run(
    call: Call, path: str, damage: Callable[[Path], None], said: str
) -> None:
    name = case(MEETS)
    damage(Path(path))
    for command in (
        ("decide", *ASKED, "--facts", name),
        ("text", "9999.10", "--on", "2021-01-01"),
        ("history", "9999.10(a)"),
    ):
        told = call(*command)
        if command[0] != "history" or "texts" not in path:
            assert (told.code, told.out) == (USAGE, "")
            assert said in told.err


@pytest.mark.usefixtures("project")
def test_other_line_ends_are_no_damage(call: Call) -> None:
    for path in Path(HOME).rglob("*.*"):
        if path.suffix in (".py", ".json"):
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert call("decide", *ASKED, "--facts", case(MEETS)).code == FINE


def test_the_public_function_has_an_exception_of_its_own(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(project / "generated"))
    edited("at_least(", "2 - at_least(")(project / SECTION)
    with pytest.raises(NotAsBuilt):
        decide("may_sit", {"hours_done": 130}, "2021-01-01", package=PACKAGE)
