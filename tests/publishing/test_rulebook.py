"""The pages of a rulebook: every provision is there, every link leads somewhere, and no word of a rule is markup."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote

import pytest

import hostile
from pincite.deciding.rulebook import Rulebook
from pincite.proving.loading import loaded
from pincite.publishing.beside import Finding, NotFindings, read_findings
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


def made(book: Rulebook, draw: bool = False, findings: Sequence[Finding] = ()) -> dict[str, str]:
    known = book.latest_known(tuple(book.instruments))
    return publish(book, known, known, (lambda dot: f"<svg><!-- {len(dot)} --></svg>") if draw else None, findings)


def found(world: World) -> list[Finding]:
    kept = sorted((world.root / world.settings.rules).rglob("*.findings.json"))
    return [finding for path in kept for finding in read_findings(path.read_text(encoding="utf-8"))]


@cache
def files(world: World) -> dict[str, str]:
    return made(world.book, True, found(world))


class Pages(Mapping[str, Read]):
    """Pages by their paths; each is read when it is first asked for."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self.texts = {path: text for path, text in written.items() if path.endswith(".html")}
        self.known: dict[str, Read] = {}

    def __getitem__(self, path: str) -> Read:
        if path not in self.known:
            self.known[path] = Read(self.texts[path])
        return self.known[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.texts)

    def __len__(self) -> int:
        return len(self.texts)


@cache
def pages(world: World) -> Pages:
    return Pages(files(world))


def site(world: World) -> Site:
    known = world.book.latest_known(tuple(world.book.instruments))
    return Site(world.book, known, known)


def check_links(found: Mapping[str, str], read: Mapping[str, Read]) -> int:
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


@every_world
def test_every_remark_and_note_stands_on_the_page_of_its_place(world: World) -> None:
    where, remarks = site(world).spots, world.book.remarks()
    assert "informational" in {remark["kind"] for remark in remarks}
    for remark in remarks:
        because = " ".join(remark["because"].split())
        if remark["kind"] == "gap":
            because = because.replace("_", " ")
        if remark["at"] in where and remark["versions"]:
            assert because in pages(world)[where[remark["at"]].page].all_words(), remark
        else:  # a note on a name
            folder = site(world).folders[remark["instrument"]]
            listed = [pages(world)[f"{folder}/{name}.html"].all_words() for name in ("index", "facts", "open")]
            assert any(because in words for words in listed), remark


def test_a_section_says_when_what_stands_in_it_was_changed() -> None:
    said = "since February 5, 2015. What stands in it was changed last by 47 Ill. Reg. 9369, on June 23, 2023."
    assert said in pages(WORLDS[0])["1720/1720.25.html"].all_words()
    assert "What stands in it" not in pages(WORLDS[0])["1720/1720.90.html"].all_words()


def test_open_questions_stand_at_their_subsection_with_alternatives_and_reasons() -> None:
    page = files(WORLDS[0])["1720/1720.30.html"]
    place = Read(page.partition('id="i"')[2].partition("</article>")[0]).all_words()
    assert "Open questions: 2" in place
    assert 'The words "between 48 and 72 hours" can be read in 2 ways' in place
    assert "exclusive, because between can mean strictly between" in place
    fitness = pages(WORLDS[0])["1720/1720.APPENDIX-A.html"].all_words()
    assert "No way is taken unless one is adopted, because 1720.30(h) says every trainee" in fitness


def test_words_that_no_rule_encodes_say_why() -> None:
    words = pages(WORLDS[0])["1720/1720.90.html"].all_words()
    assert "not encoded, because no course, examination, score or deadline is named." in words
    listed = pages(WORLDS[0])["1720/open.html"].all_words()
    assert "not encoded, because no course, examination, score or deadline is named." in listed
    assert "1720.30(b): procedure, about which nothing is asked" in pages(WORLDS[0])["1720/1720.30.html"].all_words()


def test_a_row_that_a_table_does_not_have_is_an_open_question() -> None:
    words = pages(WORLDS[0])["1720/1720.APPENDIX-A.html"].all_words()
    assert 'No row of "sit up standard" for age years 60 and over, because the table ends with 50-59;' in words


def test_a_long_list_has_ways_to_its_parts() -> None:
    page = pages(WORLDS[0])["1720/open.html"]
    ways = [link for link in page.links() if link.startswith("#_") and link[2:].isdigit()]
    assert len(ways) > 3
    assert [f"#{name}" for name in page.ids() if name[1:].isdigit()] == ways


def test_every_finding_stands_where_it_was_found() -> None:
    world = WORLDS[0]
    assert len(found(world)) > 50
    law = Site(world.book, site(world).on, site(world).known, found(world))
    everywhere = [page.all_words() for page in pages(world).values()]
    for finding, places in law.found:
        message = " ".join(finding.message.split())
        assert any(message in words for words in everywhere), finding
        for address in places:  # those about a definition or label stand on the page of its Section
            assert message in pages(world)[law.spots[address].page].all_words(), address


def test_without_findings_nothing_is_said_of_them() -> None:
    known = site(WORLDS[1]).known
    assert not found(WORLDS[1])
    assert known
    assert not [path for path in files(WORLDS[1]) if path.endswith("findings.html")]
    assert "Findings" not in " ".join(page.all_words() for page in pages(WORLDS[1]).values())


ONE = {"heading": "Form", "address": "1720.25(g)", "message": "m", "project": False}
ONE |= {"places": [{"file": "a/n.txt", "line": 3, "what": "page 2"}]}


def test_findings_are_read_from_what_verifying_prints() -> None:
    assert read_findings(json.dumps({"findings": [ONE]})) == (
        Finding("Form", "1720.25(g)", "M.", "n.txt", "page 2, line 3"),
    )
    assert read_findings(json.dumps({"findings": [ONE | {"project": True}]})) == ()


@pytest.mark.parametrize(
    "data",
    ["", "[]", "{}", "null", '{"findings": 1}', '{"findings": [1]}', '{"findings": [{}]}']
    + [json.dumps({"findings": [ONE | {"places": places}]}) for places in ([], [{}], "x")],
)
def test_what_is_no_list_of_findings_is_refused(data: str) -> None:
    with pytest.raises(NotFindings):
        read_findings(data)


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
    listed = [Finding(text, "9999.10", f"{text} at 9999.10", text, text), Finding(text, "", text, text, text)]
    with loaded(plan, "regs") as book:
        written = made(book, findings=listed)
    read = {path: Read(page) for path, page in written.items() if path.endswith(".html")}
    check_links(written, read)
    for path, page in read.items():
        assert (page.open, page.unclosed) == ([], []), path
        for tag, attributes in page.elements:
            assert tag not in ("b", "iframe", "object", "onload"), path
            assert tag != "script" or str(attributes["src"]).endswith(".js"), path
            assert tag != "img" or str(attributes["src"]).endswith(".svg"), path
            assert not [name for name in attributes if name.startswith("on")], path
    assert "<" not in written["words.js"]
