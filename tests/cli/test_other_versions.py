"""Checkers that an earlier or a later pincite built are not run: every command says so in one line, with what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import pincite
from commands import MEETS, Call, case
from pincite.cli import COMMANDS, FINE, USAGE
from pincite.deciding.record import SCHEMA
from pincite.runtime.digests import sha256_hex
from pincite.runtime.version import LANGUAGE
from projects import PACKAGE

HOME = Path("generated") / PACKAGE
EARLIER = f"the checkers in {PACKAGE} were built by an earlier pincite"
LATER = f"the checkers in {PACKAGE} were built by a later pincite"
COMMAND_LINES: dict[str, tuple[str, ...]] = {
    "decide": ("decide", "may_sit", "--on", "2021-01-01"),
    "decide --batch": ("decide", "may_sit", "--batch", "cases.csv", "--on", "2021-01-01"),
    "interview": ("interview", "may_sit", "--on", "2021-01-01"),
    "duties": ("duties", "--on", "2021-01-01"),
    "questions": ("questions",),
    "facts": ("facts", "may_sit"),
    "text": ("text", "9999.10", "--on", "2021-01-01"),
    "search": ("search", "licence", "--on", "2021-01-01"),
    "cite": ("cite", "9999.10(a)"),
    "graph": ("graph",),
    "rulebook": ("rulebook", "--into", "pages"),
    "impact": ("impact", "9999.10(a)"),
    "compare": ("compare", "may_sit", "--facts", "cases.csv", "--on", "2019-01-01", "--and", "2021-01-01"),
    "redline": ("redline", "9999.10(a)", "--from", "2019-01-01", "--to", "2021-01-01"),
    "blame": ("blame", "9999.10(a)", "--on", "2021-01-01"),
    "reperform": ("reperform", "record.json"),
    "history": ("history", "9999.10(a)"),
}
RECORD = {
    "schema": SCHEMA,
    "record_id": "",
    "valid_on": "2021-01-01",
    "known_on": "2021-01-01",
    "question": {"id": "may_sit"},
    **{key: {} for key in ("rulebook", "outcome", "readings", "governed_by")},
    **{key: [] for key in ("facts", "steps", "assumptions")},
}
every_command = pytest.mark.parametrize("line", COMMAND_LINES.values(), ids=COMMAND_LINES)


def of_form(form: str | None) -> None:
    """Make the checkers look as a build of another form left them, whole and with the right digests."""
    path = HOME / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    del manifest["language"]
    path.write_text(json.dumps(manifest if form is None else {**manifest, "language": form}), encoding="utf-8")


def without(name: str, file: str) -> None:
    """Take a name out of a generated module, and have the manifest say that it was built so."""
    path = HOME / file
    text = re.sub(rf"^{name} = ", f"{name}_ = ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    manifest = json.loads((HOME / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"][f"{PACKAGE}/{file}"] = sha256_hex(path.read_bytes())
    (HOME / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def files() -> None:
    case(MEETS)
    Path("cases.csv").write_text("hours_done\n130\n", encoding="utf-8")
    Path("record.json").write_text(json.dumps(RECORD), encoding="utf-8")


@pytest.mark.usefixtures("project")
@every_command
def test_every_command_that_loads_checkers_says_that_an_earlier_pincite_built_them(
    call: Call, line: tuple[str, ...]
) -> None:
    files()
    of_form(str(int(LANGUAGE) - 1))
    told = call(*line)
    assert (told.code, told.out) == (USAGE, ""), told.err
    assert EARLIER in told.err
    assert "run `pincite build`" in told.err
    assert told.err.count("\n") == 1


@pytest.mark.usefixtures("project")
@every_command
def test_every_command_says_that_a_name_it_needs_is_lacking(call: Call, line: tuple[str, ...]) -> None:
    files()
    without("LATEST_KNOWN", "index.py")
    told = call(*line)
    assert (told.code, told.out) == (USAGE, ""), told.err
    assert f"{EARLIER}; run `pincite build`" in told.err


def test_no_command_that_loads_checkers_is_left_out() -> None:
    folder = Path(pincite.__file__).parent / "cli"
    loads = {c.module for c in COMMANDS.values() if "use_package(" in (folder / f"{c.module}.py").read_text("utf-8")}
    tried = {COMMANDS[name.partition(" ")[0]].module for name in COMMAND_LINES}
    assert loads - tried <= {
        "notices"
    }  # needs the extra that reads notices; it says what `refused` says as the others do


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda: of_form(None), EARLIER),
        (lambda: of_form(""), EARLIER),
        (lambda: of_form("0"), EARLIER),
        (lambda: of_form(str(int(LANGUAGE) + 1)), LATER),
        (lambda: of_form("9" * 5000), LATER),
        (lambda: of_form("x"), EARLIER),
        (lambda: without("LANGUAGE", "index.py"), EARLIER),
        (lambda: without("CALENDAR", "calendar.py"), EARLIER),
        (lambda: without("UNTRACED", "part9999/part.py"), EARLIER),
        (lambda: without("RULES", "part9999/section_10.py"), EARLIER),
    ],
)
def test_other_forms_and_missing_names_are_one_line(call: Call, change: Callable[[], None], said: str) -> None:
    files()
    change()
    told = call("decide", "may_sit", "--facts", "case.toml", "--on", "2021-01-01")
    assert (told.code, told.out) == (USAGE, "")
    assert said in told.err
    assert "Error" not in told.err


@pytest.mark.usefixtures("project")
def test_a_build_mends_it(call: Call) -> None:
    files()
    of_form("0")
    assert call("build").code == FINE
    assert call("decide", "may_sit", "--facts", "case.toml", "--on", "2021-01-01").code == FINE


def test_the_public_functions_raise_an_exception_of_its_own(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(project / "generated"))
    of_form(str(int(LANGUAGE) + 1))
    assert issubclass(pincite.OtherVersion, pincite.NotAsBuilt)
    with pytest.raises(pincite.OtherVersion, match="built by a later pincite"):
        pincite.decide("may_sit", {}, "2021-01-01", package=PACKAGE)
    with pytest.raises(pincite.OtherVersion):
        pincite.questions(PACKAGE)
    with pytest.raises(pincite.OtherVersion):
        pincite.prepare("may_sit", "2021-01-01", package=PACKAGE)


@pytest.mark.usefixtures("project")
def test_the_pincite_that_built_them_is_named_where_it_is_another(call: Call) -> None:
    files()
    of_form("0")
    path = HOME / "manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace(f'"{pincite.__version__}"', '"0.0.7"'), encoding="utf-8")
    told = call("decide", "may_sit", "--facts", "case.toml", "--on", "2021-01-01")
    assert "run `pincite build` with this one, or install pincite 0.0.7, which built them" in told.err
