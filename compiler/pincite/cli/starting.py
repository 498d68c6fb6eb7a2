"""`new part`: a project that compiles and decides from its first minute, and says that its words are no law yet."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from pincite.cli import FINE, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, out, problem
from pincite.cli.scaffold import Beginning, beginning, settings_text
from pincite.finding.citing import Cited, find_citations
from pincite.jurisdiction import Jurisdiction, JurisdictionError, jurisdiction
from pincite.language import jurisdictions
from pincite.lowering.edges import forms_of
from pincite.settings import (
    USUAL,
    NoProject,
    Settings,
    check_rule_path,
    find_settings,
    law_of,
    settings_of,
    sources_of,
)
from pincite.source import Source
from pincite.whole import staged


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    try:
        return _new(name, does, arguments)
    except JurisdictionError as error:
        problem(str(error))
        return USAGE
    except OSError as error:
        problem(f"new: {error.filename} cannot be written: {error.strerror}; nothing was written")
        return USAGE


def _new(name: str, does: str, arguments: list[str]) -> int:
    known = ", ".join(jurisdictions())
    sample = _sample(jurisdiction(_usual()))
    p = parser(
        name,
        does,
        f"pincite new part '{sample}' 'Licences' # in an empty folder, or in a project",
        f"pincite new part '{sample}' 'Licences' --folder agency/part9999 --package licence_law"
        " # with names of one's own",
        about="In a folder that belongs to no project the settings are written too. What is written compiles, passes its "
        "examples and decides; its words are a placeholder, which `pincite check` says until the words of the law stand there. "
        "No file is ever overwritten.",
    )
    p.add_argument(
        "what", choices=("part",), help="what to begin: an instrument with one section, question and example"
    )
    p.add_argument("citation", help="how the instrument is cited in full")
    p.add_argument("heading", help="its heading, in the words of the law")
    p.add_argument("--folder", metavar="FOLDER", help="the folder of its rule files, below the folder of all rules")
    p.add_argument(
        "--package", metavar="NAME", help="the package of checkers of a new project; checkers if nothing is said"
    )
    p.add_argument(
        "--jurisdiction",
        metavar="NAME",
        help=f"the law of a new project ({known}), or a folder of it such as ./law/name",
    )
    p.add_argument(
        "--settings",
        choices=("pincite.toml", "pyproject.toml"),
        help="the file for the settings of a new project; pincite.toml if nothing is said",
    )
    args = p.parse_args(arguments)
    settings, files = _settings(args.package, args.jurisdiction, args.settings)
    law = law_of(settings)
    cited = _citation(args.citation, law)
    heading = " ".join(args.heading.split())
    if not heading or not heading.isprintable() or '"' in heading:
        raise Usage("new: the heading must be words, without control characters and without straight quotation marks")
    start = beginning(law, cited.canonical, cited.address, heading, settings.rules, _folder(args.folder))
    files |= start.files
    _check_free(settings.root, settings.rules, files)
    _check_compiles(settings, law, start)
    _write(settings.root, files)
    _say(settings, files, start)
    return FINE


def _settings(package: str | None, named: str | None, file: str | None) -> tuple[Settings, dict[str, str]]:
    """The settings of the project one stands in; where there is none, new ones and the file for them."""
    here = Path.cwd()
    try:
        found = find_settings(here)
    except NoProject:
        chosen = file or "pincite.toml"
        law = named or _usual()
        if not law.startswith("./") and law not in jurisdictions():
            raise Usage(f"new: there is no jurisdiction `{law}`; there is {', '.join(jurisdictions())}") from None
        table = {"package": package or "checkers", "jurisdiction": law}
        settings = settings_of(here, table, "new")
        text = settings_text(settings.package, law, settings.rules, settings.generated, chosen == "pyproject.toml")
        return settings, {chosen: text}
    given = [
        f"--{name}" for name, value in (("package", package), ("jurisdiction", named), ("settings", file)) if value
    ]
    if given:
        where = os.path.relpath(found.root, here)
        raise Usage(
            f"new: there is a project here already (in {where}), and its settings stand; leave {' and '.join(given)} out, "
            "or begin in a folder outside of it"
        )
    return found, {}


def _usual() -> str:
    """The jurisdiction of a project whose settings name none, if the prelude has it."""
    known = jurisdictions()
    return USUAL if USUAL in known else known[0]


def _sample(law: Jurisdiction) -> str:
    """The citation of an instrument, as a jurisdiction writes it."""
    form = law.forms["instrument"]
    groups = dict.fromkeys(re.findall(r"\{(\w+)\}", form.print), "1") | {"instrument": "9999"}
    return form.print.format(**groups)


def _citation(written: str, law: Jurisdiction) -> Cited:
    """The citation of an instrument, written canonically."""
    plain = " ".join(written.split())
    found = [c for c in find_citations(plain, forms_of(law)) if c.kind == "instrument" and c.written == plain]
    if not found:
        shown = re.sub(r"\{(\w+)\}", lambda group: group[1].upper(), law.forms["instrument"].print)
        raise Usage(f"new: `{plain}` is not the citation of an instrument of {law.name}; write it as {shown}")
    return found[0]


def _folder(written: str | None) -> str | None:
    if written is None:
        return None
    parts = [part for part in written.replace("\\", "/").split("/") if part not in ("", ".")]
    if not parts or not all(part.isidentifier() and part.isascii() and part == part.lower() for part in parts):
        raise Usage(
            f"new: --folder {written} cannot be: it is below the folder of rules, and each name in it has small letters, "
            "digits and _, a letter first"
        )
    return "/".join(parts)


def _check_free(root: Path, rules: str, files: Mapping[str, str]) -> None:
    """Nothing is overwritten, and every rule file can have its name. Raises `Usage` and `SettingsError`."""
    for path in files:
        if path.endswith(".pin"):
            check_rule_path(Path(path).relative_to(rules).with_suffix("").parts, path)
    there = [path for path in files if os.path.lexists(root / path)]
    if there:
        raise Usage(f"new: {', '.join(there)} is there already; nothing was written")


def _check_compiles(settings: Settings, law: Jurisdiction, start: Beginning) -> None:
    """What would be written compiles with what is there. Raises `Usage`."""
    from pincite.diagnostics import Severity, has_errors
    from pincite.pipeline import Rejected, compile_rules

    sources, unreadable = sources_of(settings)
    new = [Source(path, text) for path, text in start.files.items() if path.endswith(".pin")]
    if unreadable:
        raise Usage(f"new: {unreadable[0].path} cannot be read; `pincite check` says more; nothing was written")
    try:
        found = compile_rules([*sources, *new], law).found
    except Rejected as rejected:
        found = rejected.found
    if has_errors(found):
        first = next(d for d in found if d.severity is Severity.ERROR)
        raise Usage(f"new: with this Part the rules would not compile: {first.message}; nothing was written")


def _write(root: Path, files: Mapping[str, str]) -> None:
    """Write all files or none: each whole under a temporary name, then given its own, which must be free."""
    made: list[Path] = []
    temporary: list[Path] = []
    folders: list[Path] = []
    try:
        for path, text in files.items():
            target = root / path
            folders += [f for f in reversed((target.parent, *target.parent.parents)) if not f.exists()]
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary.append(staged(target, text))
        for path, whole in zip(files, tuple(temporary), strict=True):
            _name(whole, root / path)
            made.append(root / path)
    except BaseException:
        for done in made:
            done.unlink(missing_ok=True)
        _clear(temporary)
        for folder in reversed(folders):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        raise
    _clear(temporary)


def _name(whole: Path, target: Path) -> None:
    """Give a file its name, which must be free: where somebody was faster, this fails."""
    try:
        target.hardlink_to(whole)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(target):
            raise
        whole.rename(target)


def _clear(temporary: list[Path]) -> None:
    for path in temporary:
        path.unlink(missing_ok=True)


def _say(settings: Settings, files: Mapping[str, str], start: Beginning) -> None:
    """What was written, and what to do next: commands that work as they stand."""
    out("".join(f"written  {path}\n" for path in files))
    case = os.path.relpath(settings.root / start.case)
    out(
        "\nIt can be tried at once, and its words are a placeholder, not law:\n\n"
        "  pincite check\n  pincite build\n  pincite test\n"
        f"  pincite decide {start.question} --facts {case} --on 2024-02-01\n\n"
        f"Then put the words of the law in {start.section}, its source note beside it,\n"
        "and write the logic under the words. `pincite check` says what is missing.\n"
    )
