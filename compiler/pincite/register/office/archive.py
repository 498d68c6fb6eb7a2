"""The parts of a DOCX, an archive that a stranger may have made: what is too large or no archive is refused, not unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

LIMIT = 64 * 1024 * 1024  # bytes of the file
ENTRIES = 2_000  # files in it
PART = 64 * 1024 * 1024  # bytes of a part that is read, unpacked
TOTAL = 128 * 1024 * 1024  # bytes of all of them
RATIO = 200  # times that a part may grow when it is unpacked; the words of a notice grow about ten times
SMALL = 1024 * 1024  # bytes below which it may grow as it will


class Refused(Exception):
    """A file that is not read: why, as a sentence without its end, and what to do."""

    def __init__(self, why: str, help: str | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.help = help


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a document by their names in the archive, unpacked one by one and counted."""

    archive: zipfile.ZipFile
    known: Mapping[str, zipfile.ZipInfo]
    left: list[int]  # bytes that may still be unpacked

    def has(self, name: str) -> bool:
        """Whether there is a part of a name."""
        return name in self.known

    def read(self, name: str) -> bytes:
        """A part, unpacked. Raises `Refused` where it is damaged or grows too large."""
        info = self.known[name]
        if info.flag_bits & 1:
            raise Refused("the document is locked with a password", "save it without a password")
        most = min(PART, self.left[0])
        if info.compress_size and max(info.file_size, 1) > SMALL and info.file_size > RATIO * info.compress_size:
            raise _grows(name)
        try:
            with self.archive.open(info) as part:
                data = part.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
            raise Refused(f"its part {name} is damaged", "open it in a word processor and save it again") from None
        if len(data) > most:
            raise _grows(name)
        self.left[0] -= len(data)
        return data


def open_parts(data: bytes) -> Parts:
    """The parts of a document. Raises `Refused` where it is no archive, or one that is not to be unpacked."""
    if len(data) > LIMIT:
        raise Refused(f"the file has {len(data):,} bytes; a document is read up to {LIMIT:,}", "cut it to the notice")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, OverflowError):
        help = "the file may be cut off; get it again, or open it in a word processor and save it again"
        raise Refused("the archive that a DOCX is cannot be opened", help) from None
    if len(infos) > ENTRIES:
        raise Refused(f"the archive holds {len(infos):,} files; a document has at most {ENTRIES:,}")
    return Parts(archive, {info.filename: info for info in infos}, [TOTAL])


def _grows(name: str) -> Refused:
    why = f"its part {name} would grow to a size that no notice has when it is unpacked"
    return Refused(why, "do not open the file elsewhere either before you know where it comes from")
