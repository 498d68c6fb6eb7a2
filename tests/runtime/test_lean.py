"""What is taken without the modules around it is what the standard library has."""

from __future__ import annotations

import datetime
import importlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.runtime import lean

ROOT = Path(__file__).resolve().parents[2]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda below: st.lists(below) | st.dictionaries(st.text(), below),
    max_leaves=10,
)


def test_days_and_modules_are_those_of_the_standard_library() -> None:
    assert lean.date is datetime.date
    assert lean.datetime is datetime.datetime
    assert lean.import_module("pincite.runtime.truth") is importlib.import_module("pincite.runtime.truth")
    with pytest.raises(ModuleNotFoundError):
        lean.import_module("pincite.runtime.nothing")


@given(VALUES)
def test_json_is_read_as_by_json(document: object) -> None:
    for text in (json.dumps(document), json.dumps(document, indent=1, ensure_ascii=False) + "\n"):
        assert lean.read_json(text) == json.loads(text)


@given(st.text(alphabet='{}[]",:1.eE-+ \n\\truefalsnNaI', max_size=12))
def test_what_is_no_json_is_refused_as_by_json(text: str) -> None:
    def outcome(read: Callable[[str], object]) -> str:
        try:
            return repr(read(text))
        except ValueError as error:
            return str(error)

    assert outcome(lean.read_json) == outcome(json.loads)


def test_a_property_is_found_once_for_each_object() -> None:
    class Counted:
        times = 0

        @lean.cached_property
        def found(self) -> int:
            """What is found."""
            self.times += 1
            return self.times

    one, other = Counted(), Counted()
    assert (one.found, one.found, one.times) == (1, 1, 1)
    assert other.times == 0
    assert type(one).found.__doc__ == "What is found."


SLOW = [
    "argparse",
    "collections",
    "decimal",
    "enum",
    "functools",
    "hashlib",
    "json",
    "pathlib",
    "re",
    "tomllib",
    "typing",
]


def test_a_decision_is_told_without_what_is_slow_to_load() -> None:
    code = (
        "import sys; from pincite.cli import main; "
        "code = main(['decide', 'may_retake', '--facts', 'docs/demo/retake.toml', '--on', '2024-02-01']); "
        f"sys.stderr.write(' '.join(name for name in {SLOW!r} if name in sys.modules)); sys.exit(code)"
    )
    paths = [str(ROOT / "compiler"), str(ROOT / "generated")]
    call = [sys.executable, "-I", "-S", "-X", "utf8", "-c", f"import sys; sys.path[:0] = {paths!r}; {code}"]
    ended = subprocess.run(call, check=False, capture_output=True, encoding="utf-8", cwd=ROOT)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("NO   May this trainee")
