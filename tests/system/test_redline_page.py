"""The page of a redline and the picture of a life in a browser: at a desk, on a phone and on paper, and for those who listen."""

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
from pincite.amending.comparing import compare
from pincite.amending.life import Life
from pincite.amending.lives import instrument_picture, place_picture
from pincite.amending.webpage import as_html
from worlds import WORLDS

WIDTHS = (1280, 390)
BEFORE, AFTER = 738_307, 738_886  # days on both sides of an amendment of the whole Part


def redline(folder: Path) -> Path:
    book = WORLDS[0].book
    of = Life(book, book.part("1720"), book.latest_known(("1720",)))
    page = folder / "redline.html"
    page.write_text(as_html(compare(of, None, BEFORE, AFTER)), encoding="utf-8")
    return page


def picture(folder: Path, name: str) -> Path:
    book = WORLDS[0].book
    part, known = book.part("1720"), book.latest_known(("1720",))
    place = part.place("1720.15(b)")
    assert place is not None
    spans = [s.status for s in place.timeline.spans if s.known_from <= known <= s.known_to]
    made = place_picture(part, place, spans, known)
    if name == "instrument":
        made = instrument_picture(part, list(part.actions.values()), known)
    file = folder / f"{name}.svg"
    file.write_text(made, encoding="utf-8")
    return file


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_fits_and_an_accessibility_checker_finds_nothing(browser: Browser, tmp_path: Path, width: int) -> None:
    browser.open(redline(tmp_path), width)
    assert browser.run("document.documentElement.scrollWidth") <= width
    browser.run((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8") + "; 0")
    found = json.loads(browser.run("axe.run(document).then(JSON.stringify)"))
    assert len(found["passes"]) > 10
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found["violations"]] == []
    assert len(browser.requests()) == 1


def test_on_paper_marks_are_lines_and_not_only_colour(browser: Browser, tmp_path: Path) -> None:
    browser.open(redline(tmp_path))
    for tag, line in (("ins", "underline"), ("del", "line-through")):
        assert line in browser.run(f"getComputedStyle(document.querySelector('{tag}')).textDecorationLine")
    browser.print(tmp_path / "page.pdf")
    text = subprocess.run(
        [needed("pdftotext"), str(tmp_path / "page.pdf"), "-"], capture_output=True, check=True
    ).stdout
    assert b"amended at 47 Ill. Reg. 9369, effective June 23, 2023" in b" ".join(text.split())


@pytest.mark.parametrize("name", ["place", "instrument"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_words_of_a_picture_leave_it_or_cover_each_other(
    browser: Browser, tmp_path: Path, name: str, width: int
) -> None:
    browser.open(picture(tmp_path, name), width)
    boxes = browser.run(
        "[...document.querySelectorAll('text')].map(t => t.getBBox()).map(b => [b.x, b.y, b.x + b.width, b.y + b.height])"
    )
    assert len(boxes) > 20
    assert all(left >= 0 and right <= 420 for left, _, right, _ in boxes)
    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            across = min(right, other[2]) - max(left, other[0])
            down = min(bottom, other[3]) - max(top, other[1])
            assert across <= 0.5 or down <= 3, (boxes[number], other)
