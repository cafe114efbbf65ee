"""Opens exported files in the libraries that other tools are made of, translates, and gives them back.

    bash tests/exchange/run

Works on a copy of the example site. Each round opens a file, changes a translation and adds two, one of them with
codes in it, saves the file as the library saves files, and lets flygblad take it in: everything must be taken,
and nothing else may change.
"""

import copy
import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
from lxml import etree
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage import po, tmx, xliff, xliff2

PROGRAM, SITE, WORK = (Path(path).resolve() for path in sys.argv[1:4])
SCHEMAS = Path(sys.argv[4]) if len(sys.argv) > 4 else None
LANGUAGE = "fi"
# What only a text with codes has, in one format or another.
CODES = ("<g ", "<x ", "<pc ", "<ph ", "](", "{ ")


def site() -> Path:
    """A fresh copy of the example site."""
    place = WORK / "site"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    shutil.copy(SITE / "book.toml", place)
    for folder in ("content", "locales", "themes"):
        shutil.copytree(SITE / folder, place / folder)
    # Something is always left to do.
    shutil.rmtree(place / "locales" / LANGUAGE / "content" / "housing", ignore_errors=True)
    return place


def run(place: Path, *arguments: str) -> str:
    done = subprocess.run([PROGRAM, "translate", *arguments], cwd=place, capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
    return done.stdout


def export(place: Path, form: str, name: str) -> Path:
    run(place, "export", "--language", LANGUAGE, "--format", form, "--output", name)
    return place / name


def values(place: Path) -> dict[str, str]:
    """All messages of the language, by document and id."""
    folder = place / "locales" / LANGUAGE / "content"
    found = {}
    for file in sorted(folder.rglob("*.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if match := re.match(r"([a-z][a-z0-9-]*) = (.*)", line):
                found[f"{file.relative_to(folder)}:{match[1]}"] = match[2]
    return found


def take(place: Path, name: str, new: int, changed: int) -> None:
    """Takes a file in: so many are new, so many changed, and the others are what they were."""
    before = values(place)
    told = run(place, "import", name).splitlines()[-1]
    assert told.startswith(f"{new} new, {changed} changed, 0 confirmed, ") and ", 0 refused;" in told, told
    after = values(place)
    different = [key for key in after if before.get(key) != after[key]]
    assert len(different) == new + changed, different
    assert set(before) <= set(after), "a translation is gone"
    again = run(place, "import", name).splitlines()[-1]
    assert again.startswith("0 new, 0 changed, 0 confirmed, ") and again.endswith("; 0 files written"), again
    print(f"{name}: {told}")


def has_codes(text: str) -> bool:
    return any(mark in text for mark in CODES)


def louder(unit) -> None:
    """Other words with the codes where they were, which is what an editor for translators makes."""
    source = unit.xmlelement.find(unit.namespaced("source"))
    target = copy.deepcopy(source)
    target.tag, target.tail = unit.namespaced("target"), None
    for node in target.iter():
        node.text = (node.text or "").upper()
    known = unit.xmlelement.find(unit.namespaced("target"))
    if known is not None:
        unit.xmlelement.remove(known)
    source.addnext(target)
    holder = target if isinstance(unit, xliff.Xliff1Unit) else unit.xmlelement
    holder.set("state", "translated")


def translate(units: list) -> None:
    """Translates with the means of translate-toolkit."""
    units = [unit for unit in units if unit.istranslatable()]
    assert len(units) > 500, "units are missing"
    # Codes are no words to the library: what holds nothing else looks untranslated.
    missing = [unit for unit in units if unit.source.strip() and not unit.target]
    coded = next(unit for unit in missing if has_codes(str(unit)))
    done = next(unit for unit in units if unit.target)
    next(unit for unit in missing if not has_codes(str(unit))).target = "Uutta tietoa"
    done.target += "!"
    if isinstance(coded, po.pounit):
        coded.target = f"{coded.source} …"
    else:
        louder(coded)


def toolkit(form: str, name: str, store_class: type) -> None:
    place = site()
    store = store_class.parsefile(str(export(place, form, name)))
    translate(store.units)
    store.savefile(str(place / f"toolkit-{name}"))
    take(place, f"toolkit-{name}", 2, 1)


def memory() -> None:
    place = site()
    store = tmx.tmxfile.parsefile(str(export(place, "tmx", "texts.tmx")))
    assert len(store.units) > 100 and all(unit.source and unit.target for unit in store.units)
    print(f"texts.tmx: {len(store.units)} units")


def polib_round() -> None:
    place = site()
    file = polib.pofile(str(export(place, "po", "texts.po")))
    next(entry for entry in file.untranslated_entries() if not has_codes(entry.msgid)).msgstr = "Uutta tietoa"
    done = file.translated_entries()[0]
    done.msgstr += "!"
    file.save(str(place / "polib.po"))
    take(place, "polib.po", 1, 1)


def msgfmt() -> None:
    place = site()
    file = export(place, "po", "texts.po")
    subprocess.run(["msgfmt", "--check", "--output-file=/dev/null", file], check=True)
    # What gettext's own tools write, line breaks and all.
    subprocess.run(["msgcat", "--width=60", "--output-file", place / "msgcat.po", file], check=True)
    take(place, "msgcat.po", 0, 0)


def mozilla() -> None:
    place = site()
    resource = parse_resource(str(export(place, "xliff", "texts.xlf")))
    entries = [entry for section in resource.sections for entry in section.entries]
    first = next(entry for entry in entries if [type(part) for part in entry.value.pattern] == [str])
    first.value.pattern[0] += "!"
    (place / "mozilla.xlf").write_text("".join(serialize_resource(resource)), encoding="utf-8")
    take(place, "mozilla.xlf", 0, 1)
    # The catalogues themselves, saved by the library that Pontoon uses: it strips comments.
    before = values(place)
    for path in sorted((place / "locales").rglob("content/**/*.ftl")):
        resource = parse_resource(str(path))
        path.write_text("".join(serialize_resource(resource)), encoding="utf-8")
    assert values(place) == before
    told = run(place, "sync")
    assert " 0 new, 0 changed, 0 moved, 0 removed" in told, told
    assert values(place) == before
    print(f"{len(before)} messages saved by moz.l10n")


def schemas() -> None:
    place = site()
    for form, name in (("xliff", "xliff-core-1.2-strict.xsd"), ("xliff-2.1", "xliff-core-2.0.xsd")):
        # The schemas name `xml.xsd` by an address on the web; there is one beside them.
        path = SCHEMAS / name
        text = re.sub(r'schemaLocation="[^"]*xml\.xsd"', 'schemaLocation="xml.xsd"', path.read_text("utf-8"))
        local = SCHEMAS / f"local-{name}"
        local.write_text(text, encoding="utf-8")
        schema = etree.XMLSchema(etree.parse(local))
        schema.assertValid(etree.parse(export(place, form, "texts.xlf")))
        print(f"{form}: valid by {name}")


toolkit("xliff", "texts.xlf", xliff.Xliff1File)
toolkit("xliff-2.1", "texts-2.xlf", xliff2.Xliff2File)
toolkit("po", "texts.po", po.pofile)
memory()
polib_round()
msgfmt()
mozilla()
if SCHEMAS:
    schemas()
