"""Why a command cannot do what it was called for: the exceptions that say so to a person, and the exit code of each."""

from __future__ import annotations

from pincite.batch.rows import FileRefused
from pincite.cli import FACTS_INVALID, USAGE
from pincite.cli.common import Usage, problem
from pincite.cli.factsfile import Unreadable
from pincite.deciding.api import DateNeeded
from pincite.deciding.checkers import NotAsBuilt
from pincite.deciding.rulebook import NotFound
from pincite.deciding.wording import counted
from pincite.settings import SettingsError


def refused(error: Exception) -> int | None:
    """Say why a command was refused; the result is the exit code, or None for an exception that is a failure of ours."""
    match error:
        case Usage() | NotFound() | NotAsBuilt() | SettingsError():
            problem(str(error))
            return USAGE
        case DateNeeded():
            problem(f"{error} with --on DAY")
            return USAGE
        case Unreadable():
            problem(str(error))
            return FACTS_INVALID
        case FileRefused():
            for mistake in error.mistakes:
                problem(mistake)
            problem(f"{counted(len(error.mistakes), 'mistake')}; nothing was decided")
            return FACTS_INVALID
        case _:
            return None
