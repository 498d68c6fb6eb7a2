"""Completion scripts for bash, zsh and fish, from what the commands take.

What is fixed stands in the script; only names of the law are asked for, by `pincite completion --list`, while one types.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from pincite.runtime.named import NamedTuple


class Takes(NamedTuple):
    """An option (or an argument, without names) of a command: what can stand for its value.

    `kind` is what `pincite completion --list` takes, or `facts`, `file`, `folder`, `words` (those of `words`), `other`; it is
    empty for an option without a value.
    """

    names: tuple[str, ...]
    kind: str
    words: tuple[str, ...]
    help: str
    repeated: bool


class Completed(NamedTuple):
    """A command as it is completed."""

    name: str
    does: str
    options: tuple[Takes, ...]
    arguments: tuple[Takes, ...]


_BY_DEST = {
    "question": "questions",
    "cite": "addresses",
    "near": "addresses",
    "part": "instruments",
    "reading": "readings",
}


def takes(action: argparse.Action, commands: tuple[str, ...], codes: tuple[str, ...]) -> Takes:
    """How an option or argument is completed: told by its choices, its name, or the form of its value."""
    repeated = action.nargs in ("*", "+")
    kind, words = "other", tuple(map(str, action.choices or ()))
    if action.nargs == 0:
        kind = ""
    elif words:
        kind = "words"
    elif action.dest == "command":
        kind, words = "words", commands
    elif action.dest == "code":
        kind, words = "words", codes
    elif action.metavar == "FILE":
        kind = "facts" if action.dest == "facts" else "file"
    elif action.metavar == "FOLDER":
        kind = "folder"
    else:
        kind = _BY_DEST.get(action.dest, "other")
    if kind == "addresses" and "question" in (action.help or ""):
        kind = "places"  # a place, or the name of a question
    return Takes(tuple(action.option_strings), kind, words, action.help or "", repeated)


def completed(
    name: str, does: str, p: argparse.ArgumentParser, commands: tuple[str, ...], codes: tuple[str, ...]
) -> Completed:
    """How a command is completed, from its parser."""
    every = [takes(action, commands, codes) for action in p._actions]
    return Completed(name, does, tuple(t for t in every if t.names), tuple(t for t in every if not t.names))


def single_quoted(text: str) -> str:
    """A text as one word of bash and zsh."""
    return "'" + "".join(c if c.isprintable() else " " for c in text).replace("'", "'\\''") + "'"


def _words(words: tuple[str, ...]) -> str:
    return " ".join(single_quoted(word) for word in words)


# ---- bash -----------------------------------------------------------------------------------------------------------

_BASH = """\
# Completion of pincite for bash. In ~/.bashrc:  source <(pincite completion bash)

# Each line of standard input that begins as the word does. Nothing in a line is expanded.
_pincite_matching() {
  local line
  while IFS= read -r line; do
    [[ $line == "$cur"* ]] && COMPREPLY+=("$line")
  done
}

_pincite_take() {
  local kind=$1 line
  shift
  case $kind in
    words) _pincite_matching < <(printf '%s\\n' "$@") ;;
    questions|addresses|places|instruments|readings)
      compopt -o filenames 2>/dev/null  # so that bash quotes what it inserts
      _pincite_matching < <(pincite completion --list "$kind" 2>/dev/null) ;;
    facts)
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do
        [[ -d $line || $line == *.toml || $line == *.json ]] && COMPREPLY+=("$line")
      done < <(compgen -f -- "$cur") ;;
    file) compopt -o filenames 2>/dev/null; while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur") ;;
    folder) compopt -o filenames 2>/dev/null; while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$cur") ;;
  esac
}

_pincite() {
  local cur prev command place=0 i word skip=0
  COMPREPLY=()
  cur=${COMP_WORDS[COMP_CWORD]}
  prev=${COMP_WORDS[COMP_CWORD-1]}
  if [[ $cur == '=' ]]; then cur=''; fi
  if [[ $prev == '=' ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
  cur=${cur#[\\'\\"]}
  cur=${cur//\\\\/}
  if (( COMP_CWORD == 1 )); then
    _pincite_take words @COMMANDS@
    return
  fi
  command=${COMP_WORDS[1]}
  case $command:$prev in
@VALUES@
  esac
  if [[ $cur == -* ]]; then
    case $command in
@OPTIONS@
    esac
    return
  fi
  for (( i = 2; i < COMP_CWORD; i++ )); do
    word=${COMP_WORDS[i]}
    if (( skip )); then skip=0; continue; fi
    case $command:$word in
      @TAKING@) skip=1 ;;
      *:-*|*:=) ;;
      *) place=$((place + 1)) ;;
    esac
  done
  case $command:$place in
@ARGUMENTS@
  esac
}

complete -F _pincite pincite
"""


def bash(commands: list[Completed]) -> str:
    """The script for bash."""
    options = [
        f"      {c.name}) _pincite_take words {_words(tuple(n for t in c.options for n in t.names))} ;;"
        for c in commands
    ]
    filled = _BASH.replace("@COMMANDS@", _words((*(c.name for c in commands), "--help", "--version")))
    return _cases(filled.replace("@OPTIONS@", "\n".join(options)), commands, "")


def _cases(script: str, commands: list[Completed], opened: str) -> str:
    """A script of bash or zsh with what the values of options and the arguments can be; `opened` begins a pattern there."""
    taking = [(f"{c.name}:{n}", t) for c in commands for t in c.options for n in t.names if t.kind]
    values = [f"    {opened}{option}) {_take(takes)}; return ;;" for option, takes in taking]
    arguments = [
        f"    {opened}{c.name}:{'*' if argument.repeated else place}) {_take(argument)} ;;"
        for c in commands
        for place, argument in enumerate(c.arguments)
        if argument.kind != "other"
    ]
    filled = script.replace("@VALUES@", "\n".join(values)).replace("@ARGUMENTS@", "\n".join(arguments))
    return filled.replace("@TAKING@", "|".join(option for option, _ in taking))


def _take(takes: Takes) -> str:
    return f"_pincite_take {takes.kind} {_words(takes.words)}".rstrip()


# ---- zsh ------------------------------------------------------------------------------------------------------------

_ZSH = """\
#compdef pincite
# Completion of pincite for zsh: write this to a file _pincite in a folder of $fpath, or  source <(pincite completion zsh)

_pincite_list() {
  local -a found
  found=("${(@f)$(pincite completion --list $1 2>/dev/null)}")
  found=(${found:#})
  (( $#found )) && compadd -- "${found[@]}"
}

_pincite_take() {
  local kind=$1
  shift
  case $kind in
    words) compadd -- "$@" ;;
    questions|addresses|places|instruments|readings) _pincite_list $kind ;;
    facts) _files -g '*.(toml|json)' ;;
    file) _files ;;
    folder) _files -/ ;;
  esac
}

_pincite() {
  local command=$words[2] previous=$words[CURRENT-1] word place=0 i skip=0
  local -a all
  if (( CURRENT == 2 )); then
    all=(
@COMMANDS@
    )
    _describe 'command' all
    return
  fi
  if [[ $words[CURRENT] == --*=* ]]; then
    previous=${words[CURRENT]%%=*}
    compset -P '*='
  fi
  case $command:$previous in
@VALUES@
  esac
  if [[ $words[CURRENT] == -* ]]; then
    case $command in
@OPTIONS@
    esac
    _describe -o 'option' all
    return
  fi
  for (( i = 3; i < CURRENT; i++ )); do
    word=$words[i]
    if (( skip )); then skip=0; continue; fi
    case $command:$word in
      (@TAKING@) skip=1 ;;
      (*:-*) ;;
      (*) place=$((place + 1)) ;;
    esac
  done
  case $command:$place in
@ARGUMENTS@
  esac
}

if [[ $funcstack[1] == _pincite ]]; then _pincite "$@"; else compdef _pincite pincite; fi
"""


def zsh(commands: list[Completed]) -> str:
    """The script for zsh."""
    listed = [f"      {_described(c.name, c.does)}" for c in commands]
    options = [
        f"      ({c.name}) all=({' '.join(_described(n, t.help) for t in c.options for n in t.names)}) ;;"
        for c in commands
    ]
    filled = _ZSH.replace("@COMMANDS@", "\n".join(listed)).replace("@OPTIONS@", "\n".join(options))
    return _cases(filled, commands, "(")


def _described(name: str, words: str) -> str:
    """A word with its description, as `_describe` takes them."""
    return single_quoted(name.replace(":", "\\:") + ":" + words.replace("%%", "%"))


# ---- fish -----------------------------------------------------------------------------------------------------------


def fish(commands: list[Completed]) -> str:
    """The script for fish."""
    return "\n".join(_fish(commands)) + "\n"


def _fish(commands: list[Completed]) -> Iterator[str]:
    yield "# Completion of pincite for fish:  pincite completion fish > ~/.config/fish/completions/pincite.fish"
    yield "complete -c pincite -f"
    for command in commands:
        yield f"complete -c pincite -n __fish_use_subcommand -a {command.name} -d {_fish_quoted(command.does)}"
    for command in commands:
        when = _fish_quoted(f"__fish_seen_subcommand_from {command.name}")
        for option in command.options:
            names = " ".join(f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names)
            value = f" -r{_fish_values(option)}" if option.kind else ""
            yield f"complete -c pincite -n {when} {names}{value} -d {_fish_quoted(option.help)}"
        for argument in command.arguments:
            if values := _fish_values(argument):
                yield f"complete -c pincite -n {when}{values}"


def _fish_values(takes: Takes) -> str:
    match takes.kind:
        case "words":
            return f" -a {_fish_quoted(' '.join(takes.words))}"
        case "facts":
            return " -a '(__fish_complete_suffix .toml; __fish_complete_suffix .json)'"
        case "file":
            return " -F"
        case "folder":
            return " -a '(__fish_complete_directories)'"
        case "other" | "":
            return ""
        case kind:
            return f" -a '(pincite completion --list {kind} 2>/dev/null)'"


def _fish_quoted(text: str) -> str:
    clean = "".join(c if c.isprintable() else " " for c in text.replace("%%", "%"))
    return "'" + clean.replace("\\", "\\\\").replace("'", "\\'") + "'"
