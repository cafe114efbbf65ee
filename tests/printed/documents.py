"""Whether what is printed is sound: each file whole, its fonts inside, its boxes right, its words in order.

    python3 tests/printed/documents.py FOLDER      what `flygblad leaflets --out FOLDER` made

What is expected comes from the project, and not from the files: sizes from the theme's `leaflet.toml`,
headlines from the texts, addresses from `leaflets.lock`."""

import re
import subprocess
import sys
import tomllib
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

PT = 25.4 / 72
# By how much a length may be wrong, in mm.
ROUNDING = 0.1
SLUG = 7
SHEETS = {"a4": (210, 297), "a3": (297, 420)}
# What is read from right to left comes out of `pdftotext` word by word, with some letters in another order.
JOINED = {"ar", "fa"}
# Where years are written in digits of their own.
NATIVE_DIGITS = {"fa"}


@dataclass
class Expected:
    """What a file must be."""

    boxes: dict  # name: (width, height) in mm
    is_tagged: bool
    headline: str
    address: str
    in_order: bool
    is_joined: bool


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return done.returncode, done.stdout, done.stderr


def whole(path):
    code, out, err = run("qpdf", "--check", str(path))
    return [] if code == 0 else [f"qpdf: {(err or out).strip().splitlines()[-1:]}"]


def fonts(path):
    _, out, err = run("pdffonts", str(path))
    lines = out.splitlines()[2:]
    if not lines:
        return [f"pdffonts finds no font: {err.strip()}"]
    # ... emb sub uni object ID
    return [f"a font is not in the file: {line.split()[0]}" for line in lines if line.split()[-5] != "yes"]


def boxes(path, expected):
    _, out, _ = run("pdfinfo", "-box", "-f", "1", "-l", "999", str(path))
    faults, seen = [], 0
    for page, name, sides in re.findall(r"^Page +(\d+) (\w+): +(.*)$", out, re.M):
        if name not in expected:
            continue
        seen += 1
        left, bottom, right, top = map(float, sides.split())
        found = ((right - left) * PT, (top - bottom) * PT)
        if any(abs(a - b) > ROUNDING for a, b in zip(found, expected[name])):
            faults.append(f"page {page}: {name} is {found[0]:.2f} x {found[1]:.2f} mm, not {expected[name]}")
    return faults if seen else [*faults, "pdfinfo finds no boxes"]


def tagged(path, expected):
    _, out, _ = run("pdfinfo", str(path))
    faults = [] if re.search(r"^Title: +\S", out, re.M) else ["it has no title"]
    if expected and not re.search(r"^Tagged: +yes", out, re.M):
        faults.append("it is not tagged")
    return faults


def bare(text):
    """Letters and digits alone: a line may end in any place, with a hyphen or without."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text.casefold() if c.isalnum() and unicodedata.category(c) != "Mn")


def said(headline):
    """What is written out of a headline: figures and terms stand in it by their names."""
    return re.sub(r"\{[^}]*\}", " ", headline)


def unmarked(text):
    """The words without marks above letters: `pdftotext` doubles a letter that has one."""
    return " ".join(word for word in text.split() if not any(unicodedata.category(c) == "Mn" for c in word))


def shuffled(text):
    """The words, whatever the order of their letters."""
    # A letter may be kept from joining the next within a word.
    text = text.replace("\u200c", "")
    plain = "".join(" " if unicodedata.category(c) in ("Cf", "Po", "Pd") else c for c in text)
    return {"".join(sorted(bare(word))) for word in plain.split()} - {""}


def words(path, expected):
    _, text, _ = run("pdftotext", "-raw", "-enc", "UTF-8", str(path), "-")
    faults = []
    if expected.is_joined:
        lost = shuffled(unmarked(expected.headline)) - shuffled(text)
        if lost:
            faults.append(f"the headline `{expected.headline}` is not all there: {sorted(lost)}")
        if expected.address and bare(expected.address) not in bare(text):
            faults.append(f"the address {expected.address} is not there")
        return faults
    text = bare(text)
    headline, address = text.find(bare(expected.headline)), text.find(bare(expected.address))
    if headline < 0:
        faults.append(f"the headline `{expected.headline}` is not there")
    if address < 0:
        faults.append(f"the address {expected.address} is not there")
    if expected.in_order and 0 <= address < headline:
        faults.append("the address is read before the headline")
    return faults


def faults(path, expected):
    found = whole(path)
    # What is not whole cannot be asked for more.
    if found:
        return found
    return fonts(path) + boxes(path, expected.boxes) + tagged(path, expected.is_tagged) + words(path, expected)


# What is expected of the example.


def formats(root):
    folder = root / "themes/campaign/leaflets"
    return {file.parent.name: tomllib.loads(file.read_text()) for file in folder.glob("*/leaflet.toml")}


def headline(root, page, lang, source):
    """The title of a page, as its writer or translator wrote it."""
    stems = [root / "content" / page, root / "content" / page / "index"]
    for stem in stems:
        own = [stem.with_name(f"{stem.name}.{lang}.md")] + ([stem.with_name(f"{stem.name}.md")] if lang == source else [])
        for file in own:
            if file.is_file():
                return re.search(r"^title: *(.*)$", file.read_text(), re.M)[1].strip("\"'")
        file = root / "locales" / lang / "content" / stem.relative_to(root / "content").with_suffix(".ftl")
        if file.is_file():
            return re.search(r"^title = (.*)$", file.read_text(), re.M)[1]
    return None


def own_title(path):
    """What the file says it is called, where no text of the project does."""
    return re.search(r"^Title: +(.*)$", run("pdfinfo", "-enc", "UTF-8", str(path))[1], re.M)[1]


def expected_of(path, lang, format_, variant, address, title):
    raw, name = format_
    width, height = raw["paper"]
    size = {}
    if variant == "shop":
        bleed = raw["bleed"]
        around = lambda by: (width + 2 * by, height + 2 * by)
        size = {"MediaBox": around(bleed + SLUG), "BleedBox": around(bleed), "TrimBox": around(0)}
    elif variant == "home":
        short, long = SHEETS[raw["home"]["sheet"]]
        size = {"MediaBox": (long, short) if raw["home"].get("landscape") else (short, long)}
    else:
        size = {"MediaBox": (width, height)}
    is_sheet = raw["for"] == "job"
    # On the sheets of a booklet the last page lies beside the first.
    in_order = not is_sheet and not (variant == "home" and raw.get("stitched"))
    return Expected(size, variant == "" or is_sheet, said(title), address, in_order, lang in JOINED)


def main(root, folder):
    config = tomllib.loads((root / "book.toml").read_text())
    source = config["book"]["language"]
    known = formats(root)
    codes = [line.split() for line in (root / "leaflets.lock").read_text().splitlines() if line[:1] not in ("", "#")]
    files = sorted(folder.glob("*/*.pdf"))
    counted = {"": 0, "home": 0, "shop": 0, "job": 0, "month": 0}

    def look(path):
        lang = path.parent.name
        stem = re.fullmatch(rf"(.*)-{re.escape(lang)}(?:-(home|shop|shop-job))?", path.stem)
        variant = (stem[2] or "").removeprefix("shop-")
        month = re.fullmatch(r"calendar-(?:.+-)?(\d{4})-\d{2}", stem[1])
        counted["month" if month else variant] += 1
        if month:
            prefix = "" if lang == source else f"{lang}/"
            title = own_title(path)
            wrong = [] if month[1] in title or lang in NATIVE_DIGITS else [f"`{title}` is not of {month[1]}"]
            address = f"en-rattvis-region.example/{prefix}calendar"
            return path, wrong + faults(path, expected_of(path, lang, (known["month"], "month"), variant, address, title))
        name = max((n for n in known if f"-{n}-" in f"-{stem[1]}-"), key=len)
        _, text, _ = run("pdftotext", "-raw", "-enc", "UTF-8", str(path), "-")
        shown = bare(text)
        of_page = [(code, page) for code, own, page in codes if own == lang and bare(f"example/l/{code}") in shown]
        if variant == "job":
            return path, faults(path, expected_of(path, lang, (known["job-sheet"], name), variant, "", own_title(path)))
        if not of_page:
            return path, ["no address of leaflets.lock stands on it"]
        code, page = of_page[0]
        title = headline(root, page, lang, source)
        if title is None:
            return path, [f"`{page}` has no title in {lang}"]
        address = f"en-rattvis-region.example/l/{code}"
        return path, faults(path, expected_of(path, lang, (known[name], name), variant, address, title))

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(look, files))
    bad = [(path, fault) for path, found in results for fault in found]
    for path, fault in bad:
        print(f"{path}: {fault}", file=sys.stderr)
    if not all(counted.values()):
        bad.append(("", "some kind of file is missing"))
        print(f"not every kind of file is there: {counted}", file=sys.stderr)
    if bad:
        sys.exit(f"{len(bad)} faults in {len(files)} files")
    print(f"{len(files)} printed files: whole, fonts inside, boxes right, words in order")


if __name__ == "__main__":
    main(Path(__file__).resolve().parents[2], Path(sys.argv[1]))
