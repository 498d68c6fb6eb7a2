"""The project one stands in, compiled."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pincite import lock
from pincite.building.build import Built, Layout, build
from pincite.building.findings import whole_finding
from pincite.building.pins import whole_pins
from pincite.cli.common import Usage
from pincite.diagnostics import Diagnostic, Found, Severity, has_errors, in_order
from pincite.jurisdiction import Jurisdiction, JurisdictionError
from pincite.settings import Settings, find_settings, law_file, law_of, sources_of
from pincite.source import Span

if TYPE_CHECKING:  # what compiles is imported only where something is compiled
    from pincite.ir.resolved import Program
    from pincite.pipeline import Compiled


class Project:
    """A project that is built: its settings, its files, what was found. What did not change is not compiled again."""

    def __init__(self, start: Path | None = None) -> None:
        self.settings: Settings = find_settings(start or Path.cwd())
        self.sources, unreadable = sources_of(self.settings)
        self.unreadable = len(unreadable)
        self.texts = {source.path: source.text for source in self.sources}
        self.built: Built | None = None
        self._told: list[Diagnostic] = []  # all but how the rules differ from the locks
        self._whole: Built | None = None  # what was built, if also a file cannot be read
        self.law: Jurisdiction | None = None  # until it is read
        early = Found()
        for bad in unreadable:
            early.add("P116", Span(bad.path, bad.line, bad.column, bad.line, bad.column + 1), bad.why, help=bad.help)
        try:
            self.law = law_of(self.settings)
        except JurisdictionError as error:
            self._not_the_law(error, early)
            self._told = [*early]
            return
        if not any(s.path.startswith(f"{self.settings.rules}/") for s in self.sources) and not unreadable:
            raise Usage(f"there are no rule files (*.pin) in {self.settings.rules}")
        s = self.settings
        self.built = build(self.sources, self.law, Layout(s.package, s.rules, s.distribution, s.version), s.root)
        self._told = [*early, *map(whole_finding, self.built.record.found)]
        if self.built.record.compiled:
            self._whole = self.built
            _ = self._locks
        if not self.built.record.compiled or has_errors(early):
            self.built = None

    @cached_property
    def found(self) -> list[Diagnostic]:
        """Everything that was found."""
        if self._whole is None:
            return self._told
        drifted = Found()
        lock.drift(whole_pins(self._whole.record.pins), self._locks, drifted)
        return in_order([*self._told, *drifted])

    @property
    def errors(self) -> list[Diagnostic]:
        """The errors among what was found. What is not pinned is none; where nothing is pinned it is not looked for."""
        told = self.found if any(self._locks.values()) else self._told
        return [d for d in told if d.severity is Severity.ERROR]

    @property
    def compiles(self) -> bool:
        """Whether there is something to build."""
        return self.built is not None

    @cached_property
    def compiled(self) -> Compiled | None:
        """Everything the compiler makes of the project at once; None if it does not compile."""
        from pincite.pipeline import compile_rules

        return compile_rules(self.sources, self.law) if self.built is not None and self.law is not None else None

    @cached_property
    def resolved(self) -> Program | None:
        """The rules with their names resolved, examples among them; None if the project does not compile."""
        from pincite.pipeline import resolve_rules

        return resolve_rules(self.sources, self.law) if self.built is not None and self.law is not None else None

    def _not_the_law(self, error: JurisdictionError, early: Found) -> None:
        """Say what is wrong in the jurisdiction's own file: without it no rule file can be read."""
        file = law_file(self.settings)
        self.texts[file.path] = file.text
        for mistake in error.mistakes:
            span = Span(file.path, mistake.line, 1, mistake.line, 2)
            early.add("P120", span, mistake.message, help=mistake.help)

    def pins(self) -> list[tuple[str, list[lock.Pin]]]:
        """What is to be pinned, by folder."""
        return whole_pins(self.built.record.pins) if self.built is not None else []

    def locks(self) -> dict[str, dict[tuple[str, str], lock.Entry]]:
        """The review locks of the project by folder. Raises `Usage` for one that cannot be read."""
        return dict(self._locks) if self.built is not None else {}

    @cached_property
    def _locks(self) -> dict[str, dict[tuple[str, str], lock.Entry]]:
        out_ = {}
        for folder, _ in self._whole.record.pins if self._whole is not None else ():
            path = self.settings.root / folder / lock.NAME
            if path.exists():
                try:
                    out_[folder] = lock.read(path.read_text(encoding="utf-8"))
                except (lock.LockError, UnicodeDecodeError) as error:
                    raise Usage(f"{folder}/{lock.NAME}: {error}") from None
                except OSError as error:
                    raise Usage(f"{folder}/{lock.NAME} cannot be read: {error.strerror}") from None
        return out_
