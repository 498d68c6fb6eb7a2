"""Files changed from one form to another by LibreOffice, where it is installed: in a folder of their own, with a time limit."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from pincite.register.office.archive import Refused

_SECONDS = 120
_FILTERS = {"docx": "docx:MS Word 2007 XML", "pdf": "pdf:writer_pdf_Export", "doc": "doc:MS Word 97"}
_MISSING = (
    "install LibreOffice (on Debian and Ubuntu: the package libreoffice-writer-nogui), or save the notice as DOCX"
)


def as_docx(data: bytes) -> bytes:
    """An old DOC as DOCX. Raises `Refused` where LibreOffice is missing or does not read it."""
    return converted(data, "doc", "docx")


def converted(data: bytes, form: str, into: str) -> bytes:
    """A file in another form. Raises `Refused` where LibreOffice is missing, fails or takes too long."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise Refused(
            f"to make {into.upper()} of {form.upper()} LibreOffice is needed, and it is not installed", _MISSING
        )
    with tempfile.TemporaryDirectory(prefix="pincite-") as folder:
        here = Path(folder)
        (here / f"notice.{form}").write_bytes(data)
        call = [
            office, "--headless", "--norestore", "--nologo", f"-env:UserInstallation={(here / 'profile').as_uri()}",
            "--convert-to", _FILTERS[into], "--outdir", str(here / "made"), str(here / f"notice.{form}"),
        ]  # fmt: skip
        try:
            subprocess.run(call, check=True, capture_output=True, timeout=_SECONDS)
            return (here / "made" / f"notice.{into}").read_bytes()
        except (subprocess.SubprocessError, OSError):
            raise Refused(
                f"LibreOffice cannot make {into.upper()} of it", "open it by hand, and save it in that form"
            ) from None
