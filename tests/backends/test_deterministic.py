"""The same rules give the same bytes: in every run, in any order of files, whatever Python hashes to."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

from pincite.backends.emit import emit
from pincite.jurisdiction import jurisdiction
from pincite.pipeline import compile_rules
from pincite.settings import prelude_sources
from pincite.source import Source
from projects import ROOT, RULES

PRINT_DIGESTS = """
import hashlib, json, sys
sys.path[:0] = {path!r}
from projects import compiled
from pincite.backends.emit import emit
files = emit(compiled().plan, "invented", "regs", "invented", "1.0")
print(json.dumps({{name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}}))
"""


def digests(sources: list[Source]) -> dict[str, str]:
    files = emit(compile_rules(sources, jurisdiction("il")).plan, "invented", "regs", "invented", "1.0")
    return {name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()}


def invented() -> list[Source]:
    return [*prelude_sources("il"), *(Source(path, text) for path, text in sorted(RULES.items()))]


def test_a_second_run_gives_the_same_bytes() -> None:
    assert digests(invented()) == digests(invented())


def test_the_seed_of_hashing_does_not_matter() -> None:
    path = [str(ROOT / "compiler"), str(ROOT / "tests")]
    started = [
        subprocess.Popen(
            [sys.executable, "-c", PRINT_DIGESTS.format(path=path)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
        )
        for seed in ("1", "20231")
    ]
    found = [json.loads(process.communicate(timeout=120)[0]) for process in started]
    assert found[0] == found[1] == digests(invented())


def test_nothing_generated_tells_when_or_where_it_was_made() -> None:
    for file in (ROOT / "generated").rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            text = file.read_text(encoding="utf-8")
            assert str(ROOT) not in text, file
            assert "/tmp/" not in text, file  # noqa: S108  # looked for, not written to
