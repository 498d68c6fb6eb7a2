"""A graph in DOT as a picture, drawn by the program dot of Graphviz where it is installed."""

from __future__ import annotations

import shutil
import subprocess

_PATIENCE = 120  # seconds


class NotDrawn(Exception):  # not an error of ours: the program is missing, or cannot draw this
    """There is no picture; the message says why, and what to do, as the beginning of a sentence."""


def can_draw() -> bool:
    """Whether the program is installed."""
    return shutil.which("dot") is not None


def svg(dot: str) -> str:
    """The picture as SVG. Raises `NotDrawn`."""
    program = shutil.which("dot")
    if program is None:
        raise NotDrawn("an SVG is drawn by the program dot, which is not installed here; install the package graphviz")
    try:
        drawn = subprocess.run(
            [program, "-Tsvg"], input=dot.encode("utf-8"), capture_output=True, timeout=_PATIENCE, check=True
        )
    except subprocess.TimeoutExpired:
        raise NotDrawn("dot did not finish in two minutes; ask for less with CITE and --depth") from None
    except (subprocess.CalledProcessError, OSError):
        raise NotDrawn("dot could not draw this graph; draw it elsewhere") from None
    return drawn.stdout.decode("utf-8")
