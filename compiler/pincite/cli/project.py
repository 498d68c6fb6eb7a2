"""The project one stands in, compiled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pincite import lock
from pincite.cli.common import Usage
from pincite.diagnostics import Diagnostic, Found, has_errors, in_order
from pincite.jurisdiction import Jurisdiction, JurisdictionError
from pincite.settings import Settings, find_settings, law_file, law_of, sources_of
from pincite.source import Span

if TYPE_CHECKING:  # what compiles is imported only where a project is compiled
    from pincite.pipeline import Compiled


class Project:
    """A project that is compiled: its settings, its files, what was found."""

    def __init__(self, start: Path | None = None) -> None:
        from pincite.pipeline import Rejected, compile_rules

        self.settings: Settings = find_settings(start or Path.cwd())
        self.sources, unreadable = sources_of(self.settings)
        self.unreadable = len(unreadable)
        self.texts = {source.path: source.text for source in self.sources}
        self.found: list[Diagnostic] = []
        self.compiled: Compiled | None = None
        self.law: Jurisdiction | None = None  # until it is read
        early = Found()
        for bad in unreadable:
            early.add("P116", Span(bad.path, bad.line, bad.column, bad.line, bad.column + 1), bad.why, help=bad.help)
        try:
            self.law = law_of(self.settings)
        except JurisdictionError as error:
            self._not_the_law(error, early)
            self.found = [*early]
            return
        if not any(s.path.startswith(f"{self.settings.rules}/") for s in self.sources) and not unreadable:
            raise Usage(f"there are no rule files (*.pin) in {self.settings.rules}")
        try:
            self.compiled = compile_rules(self.sources, self.law)
            self.found = [*early, *self.compiled.found]
        except Rejected as rejected:
            self.found = [*early, *rejected.found]
        if self.compiled is not None:
            self._drift()
        if has_errors(early):
            self.compiled = None

    def _not_the_law(self, error: JurisdictionError, early: Found) -> None:
        """Say what is wrong in the jurisdiction's own file: without it no rule file can be read."""
        file = law_file(self.settings)
        self.texts[file.path] = file.text
        for mistake in error.mistakes:
            span = Span(file.path, mistake.line, 1, mistake.line, 2)
            early.add("P120", span, mistake.message, help=mistake.help)

    def locks(self) -> dict[str, dict[tuple[str, str], lock.Entry]]:
        """The review locks of the project by folder. Raises `Usage` for one that cannot be read."""
        out_ = {}
        if self.compiled is not None:
            for instrument in self.compiled.plan.instruments:
                path = self.settings.root / instrument.folder / lock.NAME
                if path.exists():
                    try:
                        out_[instrument.folder] = lock.read(path.read_text(encoding="utf-8"))
                    except (lock.LockError, UnicodeDecodeError) as error:
                        raise Usage(f"{instrument.folder}/{lock.NAME}: {error}") from None
                    except OSError as error:
                        raise Usage(f"{instrument.folder}/{lock.NAME} cannot be read: {error.strerror}") from None
        return out_

    def _drift(self) -> None:
        found = Found()
        if self.compiled is not None:
            lock.drift(self.compiled.plan, self.locks(), found)
        self.found = in_order([*self.found, *found])

    def files(self) -> dict[str, str]:
        """Every generated file."""
        from pincite.backends.emit import emit

        if self.compiled is None:
            return {}
        s = self.settings
        return emit(self.compiled.plan, s.package, s.rules, s.distribution, s.version)
