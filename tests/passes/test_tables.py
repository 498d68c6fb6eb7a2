"""What is kept between runs: the parser's tables read as those made anew, and nothing that is damaged or foreign is taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pincite import sealed
from pincite.jurisdiction import jurisdiction
from pincite.syntax.grammar import Blocks, grammar_text
from pincite.syntax.tables import loaded, made, stored, tabled
from projects import ROOT

LAW = jurisdiction("il")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of the user's that nobody has used."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    sealed._key.cache_clear()
    yield tmp_path
    sealed._key.cache_clear()


def test_loaded_tables_read_as_those_made_anew() -> None:
    fresh = made(grammar_text(LAW), Blocks())
    again = loaded(stored(fresh), Blocks())
    text = (ROOT / "regs/il/adm20/part1720/section_25.pin").read_text(encoding="utf-8")
    assert again.parse(text) == fresh.parse(text)


def test_tables_are_kept_and_taken_back(own: Path) -> None:
    text = grammar_text(LAW)
    tabled(text, Blocks())
    (path,) = sealed.user_folder().glob("grammar-*")
    assert isinstance(sealed.kept(path, sealed.packages_digest()), dict)
    path.write_bytes(b"damaged")
    assert tabled(text, Blocks()).parse("") is not None
    assert isinstance(sealed.kept(path, sealed.packages_digest()), dict)  # made anew


def test_what_is_kept_comes_back(own: Path) -> None:
    sealed.keep(own / "kept", {"a": (1, "é", None, True)})
    assert sealed.kept(own / "kept") == {"a": (1, "é", None, True)}
    assert sealed.kept(own / "other") is None


@pytest.mark.parametrize("place", [0, 20, 40, 60, -1])
def test_a_damaged_file_is_as_none(own: Path, place: int) -> None:
    sealed.keep(own / "kept", ["some", "words", "of", "some", "length"])
    data = bytearray((own / "kept").read_bytes())
    data[place] ^= 1
    (own / "kept").write_bytes(data)
    assert sealed.kept(own / "kept") is None


def test_a_file_cut_short_or_renamed_is_as_none(own: Path) -> None:
    sealed.keep(own / "kept", [1, 2, 3])
    (own / "other").write_bytes((own / "kept").read_bytes())
    assert sealed.kept(own / "other") is None
    (own / "kept").write_bytes((own / "kept").read_bytes()[:30])
    assert sealed.kept(own / "kept") is None


def test_what_another_user_sealed_is_as_none(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sealed.keep(own / "kept", [1])
    monkeypatch.setenv("XDG_CACHE_HOME", str(own / "another"))
    sealed._key.cache_clear()
    assert sealed.kept(own / "kept") is None


def test_what_another_compiler_sealed_is_as_none(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sealed.keep(own / "kept", [1])
    monkeypatch.setattr(sealed, "compiler_digest", lambda: b"another")
    assert sealed.kept(own / "kept") is None


def test_nothing_is_kept_where_the_user_has_no_folder(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own / "user").write_text("a file stands here", encoding="utf-8")
    sealed.keep(own / "kept", [1])
    assert not (own / "kept").exists()
    assert sealed.kept(own / "kept") is None


def test_the_key_is_for_its_user_alone(own: Path) -> None:
    sealed.keep(own / "kept", [1])
    key = sealed.user_folder() / "key"
    assert key.stat().st_mode & 0o077 == 0
    assert not list(key.parent.glob(".*.tmp"))
