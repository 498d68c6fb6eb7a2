"""Settings of the documentation site; the tree it is made from is laid out by `assemble.py`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "compiler")]

from pin_lexer import PinLexer  # noqa: E402

from pincite import __version__  # noqa: E402

project = "pincite"
release = version = __version__
root_doc = "docs/index"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_copybutton"]
include_patterns = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "docs/**.md",
    "dsl/reference/**.md",
    "benchmarks/*.md",
    "compiler/pincite/explanations/*.md",
]
exclude_patterns = ["docs/_build", "docs/site"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4
# Blocks that hold a case (`decide`, `status`) have no colours; whether code can be coloured is no matter of truth.
suppress_warnings = ["misc.highlighting_failure"]
copybutton_prompt_text = "$ "
copybutton_exclude = ".linenos, .gp, .go"
autodoc_typehints = "signature"
html_theme = "furo"
html_title = "pincite"
html_copy_source = False
html_theme_options = {"navigation_with_keys": True}
html_static_path = [str(Path(__file__).parent / "static")]
html_css_files = ["pincite.css"]
html_show_copyright = False


def setup(app: object) -> None:
    """Let code blocks in the language be coloured."""
    app.add_lexer("pin", PinLexer)  # type: ignore[attr-defined]
