"""Checks every feed of a built site: `python feeds.py FOLDER`.

Against the schema of RFC 4287 (atom.rng), and as the library feedparser reads it: dates, languages, ids that differ,
addresses that lead to what is there, and links in the texts that hold wherever a text is read.
"""

import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import feedparser
from lxml import etree, html

SITE = Path(sys.argv[1])
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
problems = []


def check(condition, feed, message):
    if not condition:
        problems.append(f"{feed}: {message}")


def lies_at(address, base):
    """The file of the site that is at an address, or None for an address elsewhere."""
    if not address.startswith(base):
        return None
    path = unquote(urlsplit(address).path[len(urlsplit(base).path):])
    return SITE / (path + "index.html" if path == "" or path.endswith("/") else path)


def check_text(name, base, text):
    for tag, link in ((tag, link) for tag, _, link, _ in html.fragment_fromstring(text, create_parent=True).iterlinks()):
        check(urlsplit(link).scheme, name, f"`{link}` in <{tag.tag}> holds on one page only")
        file = lies_at(link, base)
        check(file is None or file.is_file(), name, f"`{link}` leads to {file}, which is not there")
    check("<script" not in text, name, "there is a script in a text")


def check_feed(path, base):
    name = path.relative_to(SITE).as_posix()
    tree = etree.parse(path)
    check(SCHEMA.validate(tree), name, f"not as RFC 4287 says: {SCHEMA.error_log}")
    feed = feedparser.parse(path.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    check(not feed.bozo and feed.version == "atom10", name, f"feedparser: {feed.get('bozo_exception')}, {feed.version}")
    own = [link.href for link in feed.feed.links if link.rel == "self"]
    check([unquote(link) for link in own] == [base + name], name, f"says that it is at {own}")
    page = lies_at(feed.feed.link, base)
    check(page is not None and page.is_file(), name, f"is about {feed.feed.link}, which is not there")
    if page is not None and page.is_file():
        lang = html.parse(page).getroot().get("lang")
        check(tree.getroot().get(XML_LANG) == lang, name, f"is in {tree.getroot().get(XML_LANG)}, its page in {lang}")
        offered = html.parse(page).xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
        there = {(page.parent / unquote(link)).resolve() for link in offered}
        check(path.resolve() in there, name, f"its page does not offer it: {offered}")
    days = [entry.published_parsed for entry in feed.entries]
    check(days == sorted(days, reverse=True), name, "the newest is not first")
    check(feed.feed.updated_parsed == max(e.updated_parsed for e in feed.entries), name, "`updated` is not that of the last entry")
    check(len({entry.id for entry in feed.entries}) == len(feed.entries), name, "two entries have one id")
    for entry in feed.entries:
        file = lies_at(entry.link, base)
        check(file is not None and file.is_file(), name, f"an entry is at {entry.link}, which is not there")
        check(entry.updated_parsed >= entry.published_parsed, name, f"{entry.id} changed before it was written")
        check_text(name, base, entry.content[0].value)
    return {entry.id: entry.link for entry in feed.entries}, feed.feed.id


def main():
    base = html.parse(SITE / "index.html").xpath("//link[@rel='canonical']/@href")[0]
    feeds = sorted(SITE.rglob("feed.xml"))
    if len(feeds) < 10:
        problems.append(f"only {len(feeds)} feeds were found")
    pages, ids = {}, []
    for path in feeds:
        entries, own = check_feed(path, base)
        ids.append(own)
        for key, link in entries.items():
            check(pages.setdefault(key, link) == link, path, f"{key} is two pages: {link} and {pages[key]}")
    check(len(set(ids)) == len(ids), SITE, "two feeds have one id")
    check(len(set(pages.values())) == len(pages), SITE, "one page has two ids")
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(feeds)} feeds, {len(pages)} entries: as RFC 4287 and feedparser want them")


main()
