"""Checks the archives of two builds of one site: `python archive.py FOLDER OTHER`, each with its `.zip` beside it."""

import sys
import zipfile
from pathlib import Path

MARKER = ".flygblad"  # belongs to the folder, not to the site


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.name != MARKER)


def main():
    folder, other = map(Path, sys.argv[1:3])
    packed = folder.with_name(folder.name + ".zip")
    assert packed.read_bytes() == other.with_name(other.name + ".zip").read_bytes(), "two builds, two archives"
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == sorted(names, key=str.encode), "not in the order of their names"
        assert sorted(names) == files(folder), "not the files of the folder"
        for info in archive.infolist():
            assert info.date_time == (1980, 1, 1, 0, 0, 0), info
            assert archive.read(info) == (folder / info.filename).read_bytes(), info
    print(f"{packed.name}: {len(names)} files, {packed.stat().st_size} bytes, the same twice")


main()
