"""Broken and hostile DOCX and PDF: a finding, never a failure, in a process with little memory and little time."""

from __future__ import annotations

import io
import os
import random
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from noticefiles import W, body_of, docx, pdf
from notices import make

CHILD = Path(__file__).with_name("hostile_file.py")
TEXT = make(3).text
DOCX, PDF = docx(body_of(TEXT)), pdf(TEXT)


def read_apart(files: list[bytes], folder: Path) -> list[list[str]]:
    """What is found in files, each line the number of notices and the codes; read one after the other in a child process."""
    names = []
    for number, data in enumerate(files):
        names.append(folder / f"n{number}")
        names[-1].write_bytes(data)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    call = [sys.executable, str(CHILD), *map(str, names)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=60, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return [line.split() for line in done.stdout.splitlines()]


def check_said(found: list[list[str]], count: int) -> None:
    """Each file gave a notice or was refused with a finding."""
    assert len(found) == count
    assert [line for line in found if line[0] == "0" and line[1:] != ["P721"]] == []


def cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data))]


def flipped(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randint(1, 40)):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def shuffled(data: bytes, rng: random.Random) -> bytes:
    pieces = [data[n : n + 200] for n in range(0, len(data), 200)]
    rng.shuffle(pieces)
    return data[:16] + b"".join(pieces)


@pytest.mark.parametrize("spoil", [cut, flipped, shuffled])
@pytest.mark.parametrize(("whole", "count"), [(DOCX, 30), (PDF, 3)], ids=["docx", "pdf"])
def test_a_spoilt_file(
    whole: bytes, count: int, spoil: Callable[[bytes, random.Random], bytes], tmp_path: Path
) -> None:
    rng = random.Random(7)  # noqa: S311 (the same files each time)
    check_said(read_apart([spoil(whole, rng) for _ in range(count)], tmp_path), count)


def test_a_spoilt_text_in_a_whole_archive(tmp_path: Path) -> None:
    rng = random.Random(5)  # noqa: S311 (the same files each time)
    inner = zipfile.ZipFile(io.BytesIO(DOCX)).read("word/document.xml")
    files = [docx("", {"word/document.xml": spoil(inner, rng)}) for spoil in (cut, flipped, shuffled) for _ in range(8)]
    check_said(read_apart(files, tmp_path), len(files))


def test_files_that_grow_and_files_that_are_huge(tmp_path: Path) -> None:
    deep = f'<w:document xmlns:w="{W}"><w:body>' + "<w:sdt><w:sdtContent>" * 5000
    bomb = zlib.compress(b" " * 300_000_000, 9)
    head = b"%PDF-1.4\n1 0 obj\n<</Length " + str(len(bomb)).encode() + b" /Filter /FlateDecode>>\nstream\n"
    stream = head + bomb + b"\nendstream\nendobj\n"
    files = [
        docx("", {"word/document.xml": b"<a>" + b"a" * 100_000_000}),
        docx("", {"word/document.xml": deep.encode()}),
        docx("<w:p/>" * 150_000),
        stream,
        b"PK\x03\x04" + bytes(50_000_000),
        b"%PDF-1.7\n" + bytes(50_000_000),
        b"\xff\xfe" + "1) Heading of the Part: X".encode("utf-16-le"),
    ]
    assert read_apart(files, tmp_path) == [["0", "P721"]] * len(files)


@pytest.mark.slow
@pytest.mark.parametrize("spoil", [cut, flipped, shuffled])
def test_many_spoilt_pdfs(spoil: Callable[[bytes, random.Random], bytes], tmp_path: Path) -> None:
    rng = random.Random(11)  # noqa: S311 (the same files each time)
    for number in range(25):
        (tmp_path / str(number)).mkdir()
        check_said(read_apart([spoil(PDF, rng) for _ in range(4)], tmp_path / str(number)), 4)
