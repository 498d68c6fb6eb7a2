"""`build`, `review`, `explain`: the commands that write, pin and explain what the rules give."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from pincite import lock
from pincite.cli import FINDINGS, FINE, NOT_COMPILED, USAGE
from pincite.cli.arguments import parser
from pincite.cli.common import Usage, day, many, out, problem
from pincite.cli.project import Project
from pincite.codes import CODES
from pincite.diagnostics import Severity
from pincite.rendering import text as render
from pincite.runtime.addresses import stands_in


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run one of the commands."""
    commands = {"build": _build, "review": _review, "explain": _explain}
    try:
        return commands[name](does, arguments)
    except BrokenPipeError:
        raise  # whoever reads has enough: `main` ends quietly
    except OSError as error:
        problem(f"{name}: {error.filename} cannot be written: {error.strerror}")
        return USAGE


# ---- build ----------------------------------------------------------------------------------------------------------


def _build(does: str, arguments: list[str]) -> int:
    p = parser(
        "build",
        does,
        "pincite build # write the checkers, texts, schemas, graph and manifest",
        "pincite build --check # write nothing: is what is there what the rules give?",
        "pincite build --check --why # and which change of text or logic made each file stale",
        about="The same rules give the same files to the byte, on every machine. Files that were not built are left alone.",
        exits={FINDINGS: "with --check: something is stale, missing or strange", NOT_COMPILED: ""},
    )
    p.add_argument("--check", action="store_true", help="write nothing; say what is stale, missing or strange")
    p.add_argument("--why", action="store_true", help="say for each file what changed")
    args = p.parse_args(arguments)
    from pincite.backends.write import NotOurs, differences, write

    project = Project()
    errors = project.errors
    if project.built is None or errors:
        out(render.text(errors, project.texts) + "\n")
        problem(f"build: {render.summary(errors)}; nothing was written")
        return NOT_COMPILED
    wanted = project.built.files
    folder = project.settings.output
    before = _manifest(folder, project.settings.package) if args.why else {}
    try:
        changed = differences(folder, wanted, wanted.digests) if args.check else write(folder, wanted, wanted.digests)
    except NotOurs as error:
        some = ", ".join(f"{project.settings.generated}/{path}" for path in error.paths)
        problem(f"build: nothing was built into {project.settings.generated} before, and it holds files: {some}")
        problem("build: nothing was written; name another folder (generated = ...), or empty this one")
        return USAGE
    for difference in changed:
        verb = difference.kind if args.check else _DONE.get(difference.kind, "written")
        why = f": {_why(difference.path, difference.kind, before, wanted, project)}" if args.why else ""
        out(f"{verb:<8} {project.settings.generated}/{difference.path}{why}\n")
    if args.check:
        state = "is what the rules give" if not changed else "is not what the rules give; run `pincite build`"
        out(f"{project.settings.generated}/ {state} ({many(len(wanted), 'file')})\n")
        return FINDINGS if changed else FINE
    out(f"{many(len(wanted), 'file')}, {sum(1 for d in changed if d.kind != 'not ours')} changed\n")
    return FINE


_DONE = {"stranger": "removed", "missing": "new", "not ours": "not ours:"}


def _manifest(folder: Path, package: str) -> dict[str, Any]:
    try:
        return _read({name: (folder / name).read_text(encoding="utf-8") for name in _told(package)}, package)
    except (OSError, ValueError):
        return {}


def _told(package: str) -> tuple[str, str]:
    """The files that tell what a build wrote."""
    return f"{package}/manifest.json", f"{package}/contents.json"


def _read(files: Mapping[str, str], package: str) -> dict[str, Any]:
    """What a build wrote: the manifest and the contents as one document."""
    manifest, contents = (json.loads(files[name]) for name in _told(package))
    return {**manifest, **contents}


def _why(path: str, kind: str, before: dict[str, Any], wanted: Mapping[str, str], project: Project) -> str:
    """What made a file change: text or logic at which addresses, another compiler, or something it rests on."""
    if kind in ("stranger", "not ours"):
        return "no rule gives it"
    package = project.settings.package
    after = _read(wanted, package)
    if not before:
        return "there was no build before"
    if before.get("compiler") != after["compiler"]:
        return f"the compiler changed from {before.get('compiler')} to {after['compiler']}"
    old = {a["address"]: a for a in before.get("addresses", ())}
    new = {a["address"]: a for a in after["addresses"]}
    module = path.removeprefix(package + "/").removesuffix(".py").replace("/", ".")
    changes = []
    for address in dict.fromkeys([*old, *new]):
        entry = new.get(address) or old[address]
        mine = path.endswith((".json", ".md", ".toml")) or entry["module"] == module
        if not mine or old.get(address) == new.get(address):
            continue
        changes.append(f"{_what(old.get(address), new.get(address))} of {address}")
    if changes:
        more = f" and {len(changes) - 4} more" if len(changes) > 4 else ""
        return ", ".join(changes[:4]) + more
    return "something it names changed elsewhere, or it was edited by hand"


def _what(old: dict[str, Any] | None, new: dict[str, Any] | None) -> str:
    if old is None or new is None:
        return "the place" if new is None else "a new place,"
    text = [v["text"] for v in old["versions"]] != [v["text"] for v in new["versions"]]
    logic = [v["logic"] for v in old["versions"]] != [v["logic"] for v in new["versions"]]
    return "text and logic" if text and logic else "the text" if text else "the logic" if logic else "the periods"


# ---- review ---------------------------------------------------------------------------------------------------------


def _review(does: str, arguments: list[str]) -> int:
    p = parser(
        "review",
        does,
        "pincite review '9999.25(g)' # pin a subsection and all below it as drafted",
        "pincite review '9999.25(g)' --as 'A. Reviewer' --on 2024-02-01 # pin it as reviewed, by whom and when",
        "pincite review --all # pin every address",
        about="A pin is a line in review.lock beside the rules: the digests of the words and of the logic under them. When "
        "either changes, `pincite check` says so until the place is reviewed again.",
        exits={NOT_COMPILED: ""},
    )
    p.add_argument("cite", nargs="?", help="an address; everything below it is pinned too")
    p.add_argument("--all", action="store_true", help="pin every address")
    p.add_argument(
        "--as", dest="reviewer", metavar="NAME", help="who has reviewed it; without a name it is pinned as drafted"
    )
    p.add_argument("--on", type=day, metavar="DAY", help="the day of the review")
    args = p.parse_args(arguments)
    if (args.cite is None) is not args.all:
        raise Usage("review: name an address, or --all")
    if bool(args.reviewer) is not bool(args.on):
        raise Usage("review: a review has a name and a day: --as NAME --on DAY")
    if args.reviewer and ("\t" in args.reviewer or not args.reviewer.isprintable()):
        raise Usage("review: the name may hold no tab and no control character")
    from pincite.whole import write_whole

    project = Project()
    if project.built is None:
        out(render.text([d for d in project.found if d.severity is Severity.ERROR], project.texts) + "\n")
        return NOT_COMPILED
    locks = project.locks()
    pinned = 0
    for folder, pins in project.pins():
        kept = dict(locks.get(folder, {}))
        here = {(pin.address, pin.since): pin for pin in pins}
        changed = False
        for key in [k for k in kept if k not in here and _below(k[0], args.cite)]:
            del kept[key]
            changed = True
        for key, pin in here.items():
            if not _below(key[0], args.cite):
                continue
            state = "reviewed" if args.reviewer else "drafted"
            when = args.on.isoformat() if args.on else ""
            entry = lock.Entry(*key, pin.text, pin.logic, state, args.reviewer or "", when)
            old = kept.get(key)
            if old is not None and not args.reviewer and (old.text, old.logic) == (entry.text, entry.logic):
                continue
            kept[key] = entry
            changed = True
            pinned += 1
        if changed:
            write_whole(project.settings.root / folder / lock.NAME, lock.write(kept.values()), folders=True)
    out(f"{pinned} version{'s' if pinned != 1 else ''} pinned\n")
    return FINE


def _below(address: str, cite: str | None) -> bool:
    return cite is None or address == cite or stands_in(address, cite)


# ---- explain --------------------------------------------------------------------------------------------------------


def _explain(does: str, arguments: list[str]) -> int:
    p = parser(
        "explain",
        does,
        "pincite explain P402 # what the finding means, an example of it, and its remedy",
        "pincite explain overlapping-periods # the same by the name behind the code",
    )
    p.add_argument("code", help="a code such as P402, or the name behind it")
    args = p.parse_args(arguments)
    wanted = args.code.upper()
    code = wanted if wanted in CODES else next((c for c, entry in CODES.items() if entry.name == args.code), None)
    if code is None:
        raise Usage(f"explain: there is no code {args.code}; the codes go from {min(CODES)} to {max(CODES)}")
    page = files("pincite") / "explanations" / f"{code}.md"
    out(page.read_text(encoding="utf-8"))
    return FINE
