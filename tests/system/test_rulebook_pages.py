"""Pages of a rulebook in a browser, from a folder: at a desk, on a phone and on paper; the search; links that unfold."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from browser import Browser

from conftest import needed
from pincite.finding.drawing import svg
from pincite.publishing.beside import read_findings
from pincite.publishing.folder import write
from pincite.publishing.publish import publish
from worlds import WORLDS

WIDTHS = (1280, 390)
LOUD = ("Runtime.exceptionThrown", "Page.javascriptDialogOpening", "Log.entryAdded")
PAGES = (
    (0, "index.html"),
    (0, "1720/index.html"),
    (0, "1720/1720.25.html"),
    (0, "1720/1720.25.changes.html"),
    (0, "1720/1720.APPENDIX-A.html"),
    (0, "1720/questions.html"),
    (0, "1720/open.html"),
    (0, "1720/facts.html"),
    (0, "1720/findings.html"),
    (0, "cops_2025/cops_2025.html"),
    (0, "search.html"),
    (1, "terms.html"),
    (1, "H12/H12-2.html"),
    (1, "H12/duties.html"),
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The rulebooks of both laws."""
    needed("dot")
    out = []
    for world in WORLDS:
        known = world.book.latest_known(tuple(world.book.instruments))
        kept = sorted((world.root / world.settings.rules).rglob("*.findings.json"))
        findings = [finding for path in kept for finding in read_findings(path.read_text(encoding="utf-8"))]
        out.append(tmp_path_factory.mktemp(world.name) / "rulebook")
        write(out[-1], publish(world.book, known, known, svg, findings))
    return out


def check_accessible(browser: Browser) -> None:
    browser.run((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8") + "; 0")
    found = json.loads(browser.run("axe.run(document).then(JSON.stringify)"))
    assert len(found["passes"]) > 10
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found["violations"]] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(("world", "page"), PAGES, ids=[page for _, page in PAGES])
def test_a_page_fits_and_an_accessibility_checker_finds_nothing(
    browser: Browser, folders: list[Path], world: int, page: str, width: int
) -> None:
    browser.open(folders[world] / page, width)
    browser.run("document.querySelectorAll('details').forEach(part => part.open = true); 0")
    assert browser.run("document.documentElement.scrollWidth") <= width
    check_accessible(browser)
    assert browser.said(*LOUD) == []
    assert all(address.startswith("file:") for address in browser.requests())
    assert browser.run("Promise.all([...document.images].map(image => image.decode())).then(() => true)")


def test_the_search_finds_under_other_names_and_leads_there(browser: Browser, folders: list[Path]) -> None:
    browser.open(folders[0] / "search.html")
    ask = "document.querySelector('input').value = {}; document.querySelector('form').requestSubmit(); 0"
    browser.run(ask.format(json.dumps("recruit attendance")))
    hits = browser.run("[...document.querySelectorAll('.hits a')].map(a => a.textContent)")
    assert any("1770.205(a)" in hit for hit in hits)
    assert any("1720.20(a)" in hit for hit in hits), "recruit is another name of trainee"
    browser.run(ask.format(json.dumps("retake written request")))
    hits = browser.run("[...document.querySelectorAll('.hits a')].map(a => a.textContent)")
    assert hits[0].endswith("1720.25(h)"), "the law writes re-take"
    browser.run(ask.format(json.dumps("1720.25(g)")))
    first = browser.run("document.querySelector('.hits a').getAttribute('href')")
    assert first == "1720/1720.25.html#g"
    browser.run(ask.format(json.dumps("<img src=x onerror=alert(1)> zebra")))
    assert browser.run("document.querySelector('.found-said').textContent") == "Nothing has all of these words."
    assert browser.said(*LOUD) == []


def test_a_link_to_what_is_folded_away_unfolds_it(browser: Browser, folders: list[Path]) -> None:
    browser.open(folders[0] / "1720/1720.25.html")
    seen = "document.getElementById('_already_passed').checkVisibility()"
    assert browser.run(seen) is False
    browser.run("location.hash = '#_already_passed'; new Promise(done => setTimeout(done, 100))")
    assert browser.run(seen) is True


def test_on_paper_is_what_is_unfolded_and_no_way_to_other_pages(
    browser: Browser, folders: list[Path], tmp_path: Path
) -> None:
    browser.open(folders[0] / "1720/1720.25.html")
    browser.run("document.querySelector('#g details').open = true; 0")
    browser.print(tmp_path / "page.pdf")
    printed = [needed("pdftotext"), str(tmp_path / "page.pdf"), "-"]
    words = b" ".join(subprocess.run(printed, capture_output=True, check=True).stdout.split())
    assert b"a maximum of 2 more times with respect to each appointment." in words
    assert b'"administrations taken this appointment" is less than 3' in words
    assert b'"eligible to sit" holds where' not in words
    assert b"Contents Search" not in words
