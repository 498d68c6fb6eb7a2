"""The page of a decision in a browser: at a desk and on a phone, by keyboard, on paper, and with words that would like to run."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
from browser import Browser

from conftest import needed
from documents import compiled
from pincite.cli.factsfile import read
from pincite.deciding.api import decide
from pincite.deciding.webpage import render_html
from pincite.proving.loading import loaded
from worlds import ROOT, WORLDS

WIDTHS = (1280, 390)
LOUD = ("Runtime.exceptionThrown", "Page.javascriptDialogOpening", "Log.entryAdded")
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)></details></main> "
    '<a href="javascript:alert(4)">a</a>'
)
RULES = f"""
about person "a person"
  fact old is yes or no
    ask "Is the person old?"

a)
  | A person who is old may enter. {HOSTILE} ends here.
  define allowed as old
    on "A person who is old may enter."
  question enter "May <i>this</i> person {HOSTILE.replace('"', "'")} enter?"
    answer allowed
"""


@cache
def page(name: str) -> str:
    """A page: a definite answer, one that is open in many ways, one of the other law, one of hostile words."""
    illinois, aldmere = WORLDS
    case, facts, day, package = {
        "definite": ("may_retake", read(str(ROOT / "docs/demo/retake.toml")), date(2024, 2, 1), illinois.package),
        "open": (
            "may_retake",
            {"exam_attempts": {"at_least": [{"kind": "initial"}]}},
            date(2024, 2, 1),
            illinois.package,
        ),
        "other law": ("pilot_needed", {"net_share": 2}, date(2020, 6, 1), aldmere.package),
    }[name]
    decision = decide(case, facts, day, package=package)
    return render_html(decision.record, decision.words)


@pytest.fixture(params=["definite", "open", "other law"])
def shown(request: pytest.FixtureRequest, browser: Browser, tmp_path: Path) -> Browser:
    """A browser that shows a page."""
    file = tmp_path / "page.html"
    file.write_text(page(request.param), encoding="utf-8")
    browser.open(file)
    return browser


def hostile(browser: Browser, folder: Path) -> None:
    """Show a page whose law, question and facts are hostile."""
    made, found = compiled(RULES)
    assert made is not None, found
    with loaded(made.plan, "regs") as book:
        facts: dict[str, Any] = {"old": {"value": True, "source": HOSTILE, "attested_by": HOSTILE}}
        decision = decide("enter", facts, date(2020, 1, 1), package=book.package)
        (folder / "page.html").write_text(render_html(decision.record, decision.words), encoding="utf-8")
    browser.open(folder / "page.html")


def test_a_page_runs_nothing_and_asks_for_nothing(shown: Browser) -> None:
    shown.run("new Promise(done => setTimeout(done, 200))")
    assert [url for url in shown.requests() if not url.startswith("file:")] == []
    assert len(shown.requests()) == 1
    assert shown.said(*LOUD) == []
    assert shown.run("document.scripts.length") == 0


def test_hostile_words_are_words(browser: Browser, tmp_path: Path) -> None:
    hostile(browser, tmp_path)
    browser.run("new Promise(done => setTimeout(done, 300))")
    assert browser.said(*LOUD) == []
    assert browser.run("document.querySelectorAll('script, img, svg, a, i').length") == 0
    assert browser.run("document.body.innerText").count("<script>alert(1)</script>") >= 3
    assert browser.run("[...document.querySelectorAll('main > *')].at(-1).tagName") == "FOOTER"


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wider_than_the_window(shown: Browser, width: int) -> None:
    shown.resize(width)
    shown.run("document.querySelectorAll('details').forEach(part => part.open = true)")
    assert shown.run("document.documentElement.scrollWidth") <= width
    wide = (
        "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).length"
    )
    assert shown.run(wide) == 0


@pytest.mark.parametrize("width", WIDTHS)
def test_an_accessibility_checker_finds_nothing(shown: Browser, width: int) -> None:
    shown.resize(width)
    shown.run("document.querySelectorAll('details').forEach(part => part.open = true)")
    shown.run((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8") + "; 0")
    found = json.loads(shown.run("axe.run(document).then(JSON.stringify)"))
    assert len(found["passes"]) > 10
    assert [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found["violations"]] == []


def test_parts_open_and_close_by_keyboard(shown: Browser) -> None:
    parts = "[...document.querySelectorAll('details.part')]"
    count = shown.run(f"{parts}.length")
    assert count >= 4
    for number in range(count):
        before = shown.run(f"{parts}[{number}].open")
        shown.run(f"{parts}[{number}].querySelector('summary').focus()")
        for key, code in (("Enter", 13), (" ", 32)):
            shown.press(key, code)
            now = shown.run(f"{parts}[{number}].open")
            assert now is not before
            before = now
    focused = "getComputedStyle(document.activeElement).outlineStyle"
    assert shown.run(focused) == "solid"
    seen = set()
    for _ in range(count):
        shown.press("Tab", 9)
        seen.add(shown.run("document.activeElement.innerText"))
    assert len(seen) > 1


def test_the_words_that_decide_can_be_told_without_colour(shown: Browser) -> None:
    style = "getComputedStyle(document.querySelector('mark'))"
    assert shown.run(f"{style}.textDecorationLine") == "underline"
    assert shown.run(f"{style}.color") == shown.run("getComputedStyle(document.querySelector('blockquote')).color")


def test_the_answer_comes_first_and_its_path_is_open(shown: Browser) -> None:
    assert shown.run("document.querySelector('main').firstElementChild.tagName") == "HEADER"
    order = shown.run("[...document.querySelectorAll('h2')].map(h => h.innerText)")
    assert order[-3:] == ["Facts", "Deciding again", "Every step"]
    opened = "[...document.querySelectorAll('.steps > details')].every(part => part.open)"
    assert shown.run(opened) is True
    folded = shown.run("[...document.querySelectorAll('.steps details')].filter(part => !part.open).length")
    assert folded >= 1


def test_on_paper_everything_is_open(shown: Browser, tmp_path: Path) -> None:
    shown.print(tmp_path / "page.pdf")
    text = subprocess.run(
        [needed("pdftotext"), "-layout", tmp_path / "page.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    printed = "".join(text.split())
    for leaf in shown.run(
        "[...document.querySelectorAll('summary, .leaf, th, td, li, blockquote')].map(e => e.textContent)"
    ):
        for word in leaf.split():
            assert "".join(word.split()) in printed, leaf
    info = subprocess.run([needed("pdfinfo"), tmp_path / "page.pdf"], capture_output=True, text=True, check=True).stdout
    pages = int(info.split("Pages:")[1].split()[0])
    assert 1 <= pages <= 15
    assert f"1/{pages}" in printed
    assert all(len(sheet.split()) > 15 for sheet in text.split("\f")[: pages - 1])
