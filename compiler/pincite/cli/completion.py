"""`completion`: scripts by which a shell completes commands, options, questions, addresses and fact files."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pincite.cli import COMMANDS, FINE
from pincite.cli.arguments import describe, parser
from pincite.cli.common import Usage, out, project

_LISTS = ("questions", "addresses", "places", "instruments", "readings")


def run(name: str, does: str, arguments: list[str]) -> int:
    """Run the command."""
    p = parser(
        name,
        does,
        "pincite completion bash > ~/.local/share/bash-completion/completions/pincite # for every new shell",
        "pincite completion zsh > ~/.zfunc/_pincite # in a folder that is in fpath",
        "pincite completion fish > ~/.config/fish/completions/pincite.fish # for every new shell",
        "pincite completion --list questions # what the scripts ask for: the questions of the project one stands in",
        about="Questions, addresses and readings are those of the project one stands in, as it was built last.",
    )
    p.add_argument("shell", nargs="?", choices=("bash", "zsh", "fish"), help="the shell that is to complete")
    p.add_argument("--list", choices=_LISTS, help="print what can stand in a place, a line each")
    args = p.parse_args(arguments)
    if (args.shell is None) is (args.list is None):
        raise Usage("completion: name a shell, bash, zsh or fish")
    if args.list:
        for word in listed(_contents(), args.list):
            if word.isprintable():
                out(word + "\n")
        return FINE
    from pincite.cli import shells
    from pincite.codes import CODES

    names, codes = tuple(COMMANDS), tuple(CODES)
    commands = [shells.completed(n, c.does, describe(n), names, codes) for n, c in COMMANDS.items()]
    out({"bash": shells.bash, "zsh": shells.zsh, "fish": shells.fish}[args.shell](commands))
    return FINE


def _contents() -> dict[str, Any]:
    """What the checkers of the project hold; nothing where there are none: a shell has no use for a complaint."""
    try:
        root, package, generated, _ = project()
        loaded = json.loads((Path(root) / generated / package / "contents.json").read_text(encoding="utf-8"))
    except (Usage, OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def listed(contents: dict[str, Any], kind: str) -> Iterator[str]:
    """What can stand in a place of the command line."""
    addresses = [str(place["address"]) for place in contents.get("addresses", ())]
    match kind:
        case "questions":
            yield from _questions(contents)
        case "addresses":
            yield from addresses
        case "places":
            yield from addresses
            yield from _questions(contents)
        case "instruments":
            yield from dict.fromkeys(fact["instrument"] for fact in contents.get("facts", ()))
        case _:
            for reading in contents.get("readings", ()):
                yield from (f"{reading['name']}={way}" for way in reading["alternatives"])


def _questions(contents: dict[str, Any]) -> Iterator[str]:
    """Each question by its name, where that is enough, else by its id."""
    ids = [str(question["id"]) for question in contents.get("questions", ())]
    count = Counter(id.rpartition(".")[2] for id in ids)
    for id in ids:
        name = id.rpartition(".")[2]
        yield name if count[name] == 1 else id
