"""Reads what flygblad wrote with the reference library for Fluent, saves it and reads it again.

    bash tests/exchange/run

Nothing may be junk, and nothing may change.
"""

import sys

from fluent.syntax import FluentParser, FluentSerializer, ast


def main(path: str) -> None:
    with open(path, encoding="utf-8", newline="") as file:
        written = file.read()
    parser, serializer = FluentParser(with_spans=False), FluentSerializer()
    first = parser.parse(written)
    junk = [entry.content for entry in first.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{len(junk)} entries are junk: {junk[:3]}"
    saved = serializer.serialize(first)
    second = parser.parse(saved)
    assert len(first.body) == len(second.body)
    for before, after in zip(first.body, second.body):
        assert before.equals(after), f"changed by saving: {before.to_json()}"
    messages = [entry for entry in first.body if isinstance(entry, ast.Message)]
    lines = sum(1 for line in written.splitlines() if line.startswith("m"))
    print(f"{len(messages)} messages read and saved unchanged")
    # A line for a message: nothing broke out of its own, as Fluent counts lines.
    assert len(messages) == written.count("\nm"), (len(messages), lines)
    assert serializer.serialize(second) == saved, "a second save changes the file"


main(sys.argv[1])
