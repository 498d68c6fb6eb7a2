"""Reads a file as a notice in a process of its own, with 1 GiB and ten seconds; prints the codes of what was found."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # nothing may be written

from pincite.jurisdiction import jurisdiction  # noqa: E402
from pincite.register.files import read_file  # noqa: E402
from pincite.register.forms import forms  # noqa: E402

law, known = jurisdiction("il"), forms("il")
for name in sys.argv[1:]:
    outcome = read_file(Path(name).read_bytes(), name, law, known)
    sys.stdout.write(" ".join([str(len(outcome.result)), *(d.code for d in outcome.found)]) + "\n")
