"""The same rules give the same bytes: in every run, in any order of files, whatever Python hashes to."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys

import pytest

from pincite.backends.emit import emit
from pincite.jurisdiction import Jurisdiction, jurisdiction
from pincite.pipeline import compile_rules
from pincite.settings import prelude_sources, sources_of
from pincite.source import Source
from projects import ROOT, RULES
from worlds import WORLDS, World, every_world

PRINT_DIGESTS = """
import hashlib, json, sys
sys.path[:0] = {path!r}
from projects import compiled
from pincite.backends.emit import emit
files = emit(compiled().plan, "invented", "regs", "invented", "1.0")
print(json.dumps({{name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}}))
"""


def digests(sources: list[Source], law: Jurisdiction | None = None) -> dict[str, str]:
    files = emit(compile_rules(sources, law or jurisdiction("il")).plan, "invented", "regs", "invented", "1.0")
    return {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}


def invented() -> list[Source]:
    return [*prelude_sources("il"), *(Source(path, text) for path, text in sorted(RULES.items()))]


def test_a_second_run_gives_the_same_bytes() -> None:
    assert digests(invented()) == digests(invented())


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_files_does_not_matter(seed: int) -> None:
    shuffled = invented()
    random.Random(seed).shuffle(shuffled)  # noqa: S311  # an order, not a secret
    assert shuffled != invented()
    assert digests(shuffled) == digests(invented())


@pytest.mark.parametrize("seed", ["1", pytest.param("20231", marks=pytest.mark.slow)])
def test_the_seed_of_hashing_does_not_matter(seed: str) -> None:
    path = [str(ROOT / "compiler"), str(ROOT / "tests")]
    ended = subprocess.run(
        [sys.executable, "-c", PRINT_DIGESTS.format(path=path)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert json.loads(ended.stdout) == digests(invented())  # this process has a seed of its own


@pytest.mark.parametrize("world", [pytest.param(WORLDS[0], marks=pytest.mark.slow), *WORLDS[1:]], ids=lambda w: w.name)
def test_a_whole_law_gives_the_same_bytes_in_any_order(world: World) -> None:
    sources, unreadable = sources_of(world.settings)
    assert unreadable == []
    before = digests(sources, world.law)
    random.Random(1).shuffle(sources)  # noqa: S311  # an order, not a secret
    assert digests(sources, world.law) == before


@every_world
def test_nothing_generated_tells_when_or_where_it_was_made(world: World) -> None:
    for file, content in world.generated().items():
        text = content.decode("utf-8")
        assert str(ROOT) not in text, file
        assert "/tmp/" not in text, file  # noqa: S108  # looked for, not written to
