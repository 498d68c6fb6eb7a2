"""A file is written whole or not at all: under another name beside it, brought to disk, and only then given its own."""

from __future__ import annotations

import errno
import os
from pathlib import Path

TEMPORARY = ".tmp"  # how the name of a file ends that is not finished


def write_whole(path: Path, data: str | bytes, folders: bool = False) -> None:
    """Write a file; one that is there keeps its permissions. What is no file, such as a pipe, is written to as it is.

    Its folder must be there; with `folders` it is made. Raises `OSError` with the name of the file, and leaves what was there
    before as it was.
    """
    if "\0" in str(path):
        raise OSError(errno.EINVAL, "it is not the name of a file", str(path))
    if path.exists() and not path.is_file():
        path.write_bytes(_bytes(data))
        return
    if folders:
        path.parent.mkdir(parents=True, exist_ok=True)
    made = staged(path, data)
    try:
        made.replace(path)
    except BaseException:
        made.unlink(missing_ok=True)
        raise


def staged(path: Path, data: str | bytes, flush: bool = True) -> Path:
    """Write what a file is to hold under another name beside it; the result is that name, to be given its own or removed.

    Without `flush` it is left to the caller to bring it to disk. Raises `OSError` with the name that the file was to have.
    """
    made = Path(f"{path.parent}{os.sep}.{os.urandom(8).hex()}{TEMPORARY}")
    try:
        with open(made, "xb") as file:  # noqa: PTH123  # thousands of small files
            file.write(_bytes(data))
            file.flush()
            if flush:
                os.fsync(file.fileno())
        if path.is_file():
            made.chmod(path.stat().st_mode)
    except BaseException as error:
        made.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, str(path)) from None
        raise
    return made


def _bytes(data: str | bytes) -> bytes:
    return data.encode("utf-8") if isinstance(data, str) else data
