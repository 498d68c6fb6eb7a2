"""What checking the notices found, at the provisions it was found at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pincite.publishing.beside import Finding
from pincite.publishing.passages import law
from pincite.publishing.shell import listed, parted, text
from pincite.publishing.site import Site
from pincite.runtime.addresses import stands_in


def hint(site: Site) -> str:
    """What findings are, and where their pages and lines are counted."""
    files = dict.fromkeys(finding.file for finding in site.findings)
    where = f" in {next(iter(files))}" if len(files) == 1 else ""
    return (
        "Checking the notice against itself, the rules and its siblings found this. Each is a place to look at, not a "
        f"judgement: some differences are meant. Pages and lines are counted{where}."
    )


def found_at(site: Site, address: str) -> list[Finding]:
    """The findings at a place itself."""
    return [finding for finding, places in site.found if address in places]


def found_in(site: Site, outer: str) -> list[Finding]:
    """The findings at a place or in it."""
    return [f for f, places in site.found if any(a == outer or stands_in(a, outer) for a in places)]


def nowhere(site: Site) -> list[Finding]:
    """The findings that name no provision of the rulebook."""
    return [finding for finding, places in site.found if not places]


def plainly(site: Site, page: str, findings: Iterable[Finding]) -> str:
    """Findings as a list; each says of what kind it is."""
    return listed(_told(site, page, f, f"{f.heading}; {_where(site, f)}") for f in findings)


def by_kind(site: Site, page: str, findings: Sequence[Finding], level: int) -> str:
    """Findings under a heading for each kind, in the order in which the kinds come."""
    kinds: dict[str, list[str]] = {}
    for finding in findings:
        kinds.setdefault(finding.heading, []).append(_told(site, page, finding, _where(site, finding)))
    return parted(page, ((heading, listed(rows)) for heading, rows in kinds.items()), level)


def _where(site: Site, finding: Finding) -> str:
    """The page and line; the file too, where there are several."""
    several = any(other.file != finding.file for other in site.findings)
    return f"{finding.file}, {finding.where}" if several else finding.where


def _told(site: Site, page: str, finding: Finding, said: str) -> str:
    return f'{law(site, page, finding.message, finding.address)} <span class="soft">({text(said)})</span>'
