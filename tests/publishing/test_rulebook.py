"""The pages of a rulebook: every provision is there, every link leads somewhere, and no word of a rule is markup."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest

import hostile
from pincite.deciding.rulebook import Rulebook
from pincite.proving.loading import loaded
from pincite.publishing.publish import publish
from pincite.publishing.site import Site
from pincite.runtime.canonical import sha256
from pincite.runtime.timeline import IN_FORCE
from projects import compiled
from worlds import ROOT, WORLDS, World, every_world

VOID = {"meta", "img", "br", "input", "link", "hr"}


class Read(HTMLParser):
    """What a page holds: elements with their attributes, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.unclosed: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), (tag, attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and "script" not in self.open:
            self.words.append(data)

    def all_words(self) -> str:
        return " ".join("".join(self.words).split())

    def ids(self) -> list[str]:
        return [str(attributes["id"]) for _, attributes in self.elements if "id" in attributes]

    def links(self) -> list[str]:
        return [str(a[name]) for _, a in self.elements for name in ("href", "src") if name in a]


def made(book: Rulebook, draw: bool = False) -> dict[str, str]:
    known = book.latest_known(tuple(book.instruments))
    return publish(book, known, known, (lambda dot: f"<svg><!-- {len(dot)} --></svg>") if draw else None)


@cache
def files(world: World) -> dict[str, str]:
    return made(world.book, draw=True)


@cache
def pages(world: World) -> dict[str, Read]:
    return {path: Read(text) for path, text in files(world).items() if path.endswith(".html")}


def site(world: World) -> Site:
    known = world.book.latest_known(tuple(world.book.instruments))
    return Site(world.book, known, known)


def check_links(found: dict[str, str], read: dict[str, Read]) -> int:
    """Hold every link of some pages against the files; how many there are."""
    seen = 0
    for path, page in read.items():
        for link in page.links():
            to, _, anchor = link.partition("#")
            target = normpath(join(dirname(path), unquote(to))) if to else path
            assert target in found, (path, link)
            assert not anchor or unquote(anchor) in read[target].ids(), (path, link)
            seen += 1
    return seen


@every_world
def test_every_provision_has_its_page_and_its_anchor(world: World) -> None:
    where = site(world).spots
    addresses = [entry["address"] for entry in world.book.contents()["addresses"]]
    assert len(addresses) > 30
    for address in addresses:
        spot = where[address]
        assert not spot.anchor or spot.anchor in pages(world)[spot.page].ids(), address
    assert len(set(where.values())) == len(where)


@every_world
def test_every_link_leads_to_something(world: World) -> None:
    assert check_links(files(world), pages(world)) > 500


def test_a_link_that_leads_nowhere_is_noticed() -> None:
    read = {"a.html": Read('<a href="b.html#x">b</a>'), "b.html": Read("<p id=y>no</p>")}
    with pytest.raises(AssertionError):
        check_links(dict.fromkeys(read, ""), read)


@every_world
def test_pages_are_well_formed_and_no_anchor_stands_twice(world: World) -> None:
    for path, page in pages(world).items():
        assert (page.open, page.unclosed) == ([], []), path
        assert [name for name, count in Counter(page.ids()).items() if count > 1] == [], path


@every_world
def test_the_words_of_every_version_that_is_held_stand_on_the_page(world: World) -> None:
    where, known = site(world).spots, site(world).known
    seen = 0
    for part in map(world.book.part, world.book.instruments):
        for place in part.places():
            words = pages(world)[where[place.address].page].all_words()
            spans = [s for s in place.timeline.spans if s.known_from <= known <= s.known_to]
            shown = {s.status.version for s in spans if s.status.kind == IN_FORCE}
            for paragraph in (p for version in shown for p in world.book.paragraphs(place.address, version)):
                assert " ".join(paragraph.split()) in words, place.address
                seen += 1
    assert seen > 20


@every_world
def test_every_question_and_duty_is_listed(world: World) -> None:
    for code in world.book.instruments:
        part = world.book.part(code)
        listed = pages(world)[site(world).page_of(part, "questions")].all_words()
        for question in world.book.questions.values():
            assert question.instrument != code or question.words in listed
        owed = pages(world)[site(world).page_of(part, "duties")].all_words()
        for rule in part.all_rules():
            assert rule.kind != "norm" or rule.name.replace("_", " ") in owed


def test_a_rule_is_told_as_text_tells_it_and_its_names_are_links() -> None:
    page = files(WORLDS[0])["1720/1720.25.html"]
    assert '"<a href="#_already_passed">already passed</a>" does not hold' in page.replace("&quot;", '"')
    assert '<a href="1720.20.html">' in page


def test_the_same_package_gives_the_same_bytes_whatever_the_order_of_sets() -> None:
    world = WORLDS[1]
    script = (
        "import sys\nfrom pincite.deciding.rulebook import Rulebook\nfrom pincite.publishing.publish import publish\n"
        "from pincite.runtime.canonical import sha256\nbook = Rulebook(sys.argv[1])\n"
        "known = book.latest_known(tuple(book.instruments))\n"
        "sys.stdout.write(sha256(publish(book, known, known, lambda dot: dot)))\n"
        "assert not {'lark', 'networkx', 'jinja2', 'pincite.pipeline'} & set(sys.modules)\n"
    )
    paths = [str(ROOT / "compiler"), str(world.root / world.settings.generated)]
    said = subprocess.run(
        [sys.executable, "-c", script, world.package],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    known = world.book.latest_known(tuple(world.book.instruments))
    assert said.stdout == sha256(publish(world.book, known, known, lambda dot: dot))


@every_world
def test_what_is_searched_is_data_and_holds_every_question(world: World) -> None:
    text = files(world)["words.js"]
    lead, _, data = text.partition(" = ")
    assert lead == "globalThis.rulebook"
    assert "<" not in text
    found = json.loads(data.removesuffix(";\n"))
    assert {q.words for q in world.book.questions.values()} <= {entry[3] for entry in found["entries"]}


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)></main>\" onload='alert(3)' </style> & so on"


@pytest.mark.parametrize("text", [HOSTILE, "a] ]]> --> &lt;b&gt; `x` \\u003c/script", "&#60;b> <b>"])
def test_no_word_of_a_rule_is_markup(text: str) -> None:
    plan = compiled(hostile.rules(text, text.replace('"', "'"))).plan
    with loaded(plan, "regs") as book:
        found = made(book)
    read = {path: Read(page) for path, page in found.items() if path.endswith(".html")}
    check_links(found, read)
    for path, page in read.items():
        assert (page.open, page.unclosed) == ([], []), path
        for tag, attributes in page.elements:
            assert tag not in ("b", "iframe", "object", "onload"), path
            assert tag != "script" or str(attributes["src"]).endswith(".js"), path
            assert tag != "img" or str(attributes["src"]).endswith(".svg"), path
            assert not [name for name in attributes if name.startswith("on")], path
    assert "<" not in found["words.js"]
