"""The command line: one module for each group of commands, loaded when a command of it is called."""

from __future__ import annotations

import sys

from pincite.runtime.lean import TYPE_CHECKING, import_module
from pincite.runtime.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

FINE, FINDINGS, USAGE, NOT_COMPILED, FACTS_INVALID, INTERNAL = 0, 1, 2, 3, 4, 70


class Audience(NamedTuple):
    """Those a command is for first: how the overview heads their commands, and how a page of help says it."""

    heading: str
    clause: str


AUDIENCES: dict[str, Audience] = {
    "everyone": Audience("to ask what the law says", "For everyone who asks what the law says."),
    "counsel": Audience("for counsel, who write and keep the rules", "For counsel, who write and keep the rules."),
    "developers": Audience("for developers, who build on the rules", "For developers, who build on the rules."),
    "auditors": Audience("for auditors, who look into decisions", "For auditors, who look into decisions."),
}


class Command(NamedTuple):
    """A command: the module that has it, what it does in a line, and for whom it is first (a key of `AUDIENCES`)."""

    module: str
    does: str
    audience: str = "everyone"


COMMANDS: dict[str, Command] = {
    "decide": Command("deciding", "answer a question, with the words of law that decide it"),
    "interview": Command("asking", "ask for the facts a question needs, one at a time, and say why each is asked"),
    "duties": Command("owing", "list what is owed on a day, by whom, and until when"),
    "questions": Command("deciding", "list the questions that can be asked"),
    "facts": Command("deciding", "say which facts a question can be given, or write a template for them"),
    "text": Command("law", "print the law at an address as it was on a day"),
    "search": Command("searching", "find provisions by words, under every name that a thing has in the law"),
    "cite": Command("citing", "find the citations in a text, and say what each names"),
    "graph": Command("graphing", "show what rests on what: facts, rules, questions, exceptions, citations"),
    "rulebook": Command("publishing", "write the law and its logic as pages for a browser"),
    "new": Command("starting", "begin an instrument, with a placeholder that compiles and decides", "counsel"),
    "check": Command("checking", "read all rules and say what is wrong or unaccounted for", "counsel"),
    "fmt": Command("layouts", "lay out rule files in one form, and change no word of them", "counsel"),
    "test": Command(
        "proving", "run every example in the rules, try every assertion, and measure what they prove", "counsel"
    ),
    "review": Command(
        "building", "pin text and logic together, so that neither can drift from the other unseen", "counsel"
    ),
    "notice": Command(
        "notices", "read a notice of a Register: what it changes, and how surely that is known", "counsel"
    ),
    "diff": Command("diffing", "say what an edit of the rules changes: words, logic, and decisions", "counsel"),
    "impact": Command("reaching", "say which questions and duties a change can reach, and by which way", "counsel"),
    "compare": Command(
        "comparing", "say whose decisions differ between the law of two days, and which change turns each", "counsel"
    ),
    "redline": Command("amendments", "show what changed in the words of the law between two days, and why", "counsel"),
    "blame": Command("amendments", "say of each phrase of the law which action put it there, and when", "counsel"),
    "explain": Command("building", "explain a code that `check` has shown", "counsel"),
    "build": Command("building", "write the checkers, or say whether they are what the rules give", "developers"),
    "completion": Command("completion", "write the script by which a shell completes a command", "developers"),
    "help": Command("helping", "print the page of a command, or the manual of all", "developers"),
    "reperform": Command(
        "reperforming", "decide again from a record, and say whether it is the same or what differs", "auditors"
    ),
    "history": Command("law", "print what happened to an address: versions, lapses, revivals", "auditors"),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the result is the exit code. Without arguments it is the program itself, with those of the process."""
    if argv is None:
        _collect_seldom()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] in ("-h", "--help"):
        sys.stdout.write(overview())
        return FINE if arguments else USAGE
    if arguments[0] == "--version":
        from pincite import __version__

        sys.stdout.write(f"pincite {__version__}\n")
        return FINE
    command = COMMANDS.get(arguments[0])
    if command is None:
        return _unknown(arguments[0])
    return _guarded(arguments[0], command, arguments[1:])


def _collect_seldom() -> None:
    """A process that decides once makes much, and lets go of little of it: looking for what could be let go costs a tenth."""
    import gc

    gc.set_threshold(20_000, 20, 100)


def _guarded(name: str, command: Command, arguments: list[str]) -> int:
    """Run a command; a closed pipe ends it quietly, a failure of our own says what to report and shows no facts."""
    try:
        module = import_module(f"pincite.cli.{command.module}")
        code = int(module.run(name, command.does, arguments))
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if type(error).__name__ == "SystemExit":
            raise
        from pincite.cli.refusing import refused

        told = refused(error)
        if told is None:
            sys.stderr.write(_internal(name, error))
        return INTERNAL if told is None else told


def _internal(name: str, error: BaseException) -> str:
    import os
    import traceback

    if os.environ.get("PINCITE_TRACEBACK"):
        return traceback.format_exc()
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return (
        f"error[P901] pincite {name} failed, and the fault is not in your files: {type(error).__name__} at {places}\n"
        "Please report this line. With PINCITE_TRACEBACK=1 the whole trace is printed; it may show facts.\n"
    )


def overview() -> str:
    """Every command in a line, under those it is for first."""
    width = max(len(name) for name in COMMANDS)
    lines = ["usage: pincite COMMAND ...", "", "Regulations as code that cites the exact words that decide."]
    for audience, (heading, _) in AUDIENCES.items():
        lines += ["", f"{heading}:"]
        lines += [f"  {name:<{width}}  {c.does}" for name, c in COMMANDS.items() if c.audience == audience]
    lines += ["", "pincite COMMAND --help says more of a command; pincite --version prints the version."]
    return "\n".join(lines) + "\n"


def _unknown(name: str) -> int:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, 1)
    hint = f"; did you mean `{near[0]}`?" if near else "; `pincite --help` lists them"
    shown = "".join(c if c.isprintable() else "?" for c in name)
    sys.stderr.write(f"pincite: there is no command `{shown}`{hint}\n")
    return USAGE
