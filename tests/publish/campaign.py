"""A small site before and after a change, and a look at what visitors see of it."""

import html.parser
import pathlib
import posixpath
import subprocess
import time
import urllib.parse

MARKS = {".flygblad", ".flygblad.json"}


class References(html.parser.HTMLParser):
    """What a page refers to within the site: what it shows, and where its links lead."""

    def __init__(self, path, text):
        super().__init__()
        self.path, self.shows, self.leads = path, set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        for name in ("href", "src"):
            link = attributes.get(name)
            if not link or urllib.parse.urlparse(link).scheme or link.startswith("#"):
                continue
            link = urllib.parse.unquote(link.split("#")[0].split("?")[0])
            path = posixpath.normpath(posixpath.join(posixpath.dirname(self.path), link))
            path = posixpath.join(path, "index.html") if link.endswith("/") or link in (".", "..") else path
            # The page for what is not there has links from the root.
            (self.leads if path.endswith(".html") else self.shows).add(posixpath.normpath(path).lstrip("/"))


def whole(seen, old, new):
    """Fails where a page is not whole, or a page that both sites have leads to none."""
    for path, data in seen.items():
        if path.endswith(".html"):
            for shown in References(path, data.decode()).shows:
                assert shown in seen, f"{path} shows {shown}, which is not there"
        assert path in old and data == old[path] or path in new and data == new[path], f"{path} is half-made"
    todo, known = {path for path in old if path in new and path.endswith(".html")}, set()
    if not old:
        return
    while todo:
        path = todo.pop()
        known.add(path)
        assert path in seen, f"{path} is linked, and not there"
        todo |= References(path, seen[path].decode()).leads - known


def files(folder):
    folder = pathlib.Path(folder)
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {path: data for path, data in found.items() if path not in MARKS}


def settled(folder):
    """The files once nothing changes any more: the other side may go on for a while after a program is killed."""
    before = None
    for _ in range(100):
        time.sleep(0.2)
        try:
            found = files(folder)
        except FileNotFoundError:
            found = None
        if found is not None and found == before:
            return found
        before = found
    raise AssertionError(f"{folder} goes on changing")


def same(seen, new):
    """The new site, and nothing more but style sheets, pictures and parts of the index that stay for a while."""
    extra = {path for path in seen if path not in new and not path.startswith(("assets/", "search/pagefind/"))}
    assert not extra, f"still there: {extra}"
    assert {path: data for path, data in seen.items() if path in new} == new, "not the new site"


def make(program, place):
    """Builds both sites; the folders and their files."""
    root = place / "site"
    run = lambda *args: subprocess.run([program, *args], check=True, cwd=place, capture_output=True)
    run("init", str(root))
    (root / "content/picture.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    pages = {
        "gone": "# Withdrawn\n\n[Table](gone.csv) and [front](index.md).\n",
        "stays": "# Rents\n\n![A square](picture.svg)\n\n[Plan](plan.csv) of the [front](index.md).\n",
    }
    for name, text in pages.items():
        (root / f"content/{name}.md").write_text(text)
    (root / "content/gone.csv").write_text("a,b\n1,2\n")
    (root / "content/plan.csv").write_text("a,b\n1,2\n")
    build = lambda out: run("build", "--root", str(root), "--today", "2026-09-13", "--out", str(place / out))
    build("old")
    for name in ("gone.md", "gone.csv"):
        (root / "content" / name).unlink()
    (root / "content/hyra سكن.md").write_text("---\ntitle: Homes\nslug: hyra-سكن\n---\n\n![A circle](circle.svg) [Rents](stays.md)\n")
    (root / "content/circle.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')
    (root / "content/picture.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>')
    (root / "content/plan.csv").write_text("a,b\n3,4\n")
    with (root / "content/index.md").open("a") as front:
        front.write("\n[Homes](hyra%20سكن.md), and one more sentence.\n")
    build("new")
    return root
