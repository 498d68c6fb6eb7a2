"""Generated files as a package that can be imported, without touching a project's own."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pincite.backends.emit import emit
from pincite.backends.write import write
from pincite.deciding import api
from pincite.deciding.rulebook import Rulebook
from pincite.ir import plan as p


@contextmanager
def loaded(plan: p.Plan, root: str, side: str = "") -> Iterator[Rulebook]:
    """The rulebook of a plan, generated into a folder of its own for as long as it is needed.

    Two that are loaded at once have different names for their `side`, also where their plans are equal.
    """
    stamp = hashlib.sha256(repr(plan).encode("utf-8")).hexdigest()[:12]
    package = f"pincite_checked_{side}{stamp}"
    with tempfile.TemporaryDirectory(prefix="pincite-") as folder:
        write(Path(folder), emit(plan, package, root, package.replace("_", "-"), "0"))
        sys.path.insert(0, folder)
        try:
            yield api.rulebook(package)
        finally:
            sys.path.remove(folder)
            api.forget(package)
            for name in [name for name in sys.modules if name == package or name.startswith(package + ".")]:
                del sys.modules[name]
