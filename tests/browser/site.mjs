// The built site as the checks see it: its files, and for every page the facts in its HTML, read
// by the browser's own parser without loading anything.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Reads the site in `folder`.
export async function readSite(browser, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const names = files.filter((name) => name.endsWith('.html'));
  const pages = await parse(browser, names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const front = pages.find((page) => page.name === 'index.html');
  if (!front) throw new Error(`no index.html in ${folder}: is it a built site?`);
  const base = front.canonical ?? 'https://site.invalid/';
  const site = {
    folder, base, front, pages, files: new Set(files),
    root: new URL(base).pathname,
    byName: new Map(pages.map((page) => [page.name, page])),
    // Folders that hold a language, by what the front page links to.
    languages: new Set(front.versions.filter((lang) => lang !== front.lang && lang !== 'x-default')),
  };
  site.shown = pages.filter((page) => page.refresh === null);
  site.sample = sample(site);
  return site;
}

// The language that the folder of a page promises; a short address on paper promises none.
export function languageOf(site, name) {
  const [folder] = name.split('/');
  if (folder === 'l') return site.byName.get(name)?.lang ?? site.front.lang;
  return site.languages.has(folder) ? folder : site.front.lang;
}

export function isNotFound(page) {
  return page.name.endsWith('404.html');
}

// Where `href` on `page` leads: `{ name, anchor, exact }` inside the site, or null outside.
// `exact` is false where a server has to find the `index.html` of a folder.
export function target(site, page, href) {
  const url = URL.parse(href, site.base + encodeURI(page.name));
  if (!url || !url.href.startsWith(site.base)) return null;
  const name = decodeURIComponent(url.href.slice(site.base.length).replace(/[?#].*$/s, ''));
  const exact = name !== '' && !name.endsWith('/');
  return { name: exact ? name : `${name}index.html`, anchor: decodeURIComponent(url.hash.slice(1)), exact };
}

// In every language the largest page of each kind, which the theme names as the first class of
// `<body>`: where there is most to go wrong.
function sample(site) {
  const largest = new Map();
  for (const page of site.shown) {
    const key = `${languageOf(site, page.name)} ${page.kind}`;
    if (page.size > (largest.get(key)?.size ?? -1)) largest.set(key, page);
  }
  return [...largest.values()];
}

async function parse(browser, sources) {
  const tab = await browser.newPage();
  try {
    const pages = [];
    for (const [name, html] of sources) {
      pages.push({ name, size: Buffer.byteLength(html), ...await tab.evaluate(facts, html) });
    }
    return pages;
  } finally {
    await tab.close();
  }
}

// Runs in the browser.
function facts(html) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector) => [...doc.querySelectorAll(selector)];
  const attr = (selector, name) => doc.querySelector(selector)?.getAttribute(name) ?? null;
  const outer = (element) => element.cloneNode(false).outerHTML.slice(0, 120);
  const head = [...doc.head.children];
  const governed = head.findIndex((e) => e.matches('link, style, script'));
  const policy = doc.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  const sets = all('[srcset]').flatMap((e) =>
    e.getAttribute('srcset').split(',').map((part) => part.trim().split(/\s+/)[0]));
  const links = ['href', 'src', 'action', 'poster', 'data'].flatMap((name) =>
    all(`[${name}]`).map((e) => ({ tag: e.localName, rel: e.getAttribute('rel') ?? '', href: e.getAttribute(name) })));
  return {
    lang: doc.documentElement.getAttribute('lang'),
    dir: doc.documentElement.getAttribute('dir'),
    kind: doc.body.classList[0] ?? '',
    title: doc.title.trim(),
    policy: policy?.content ?? null,
    policyIsFirst: governed < 0 || head.indexOf(policy) < governed,
    refresh: attr('meta[http-equiv=refresh i]', 'content'),
    noindex: /noindex/.test(attr('meta[name=robots]', 'content') ?? ''),
    canonical: attr('link[rel=canonical]', 'href'),
    alternates: all('link[rel=alternate][hreflang]').map((e) => [e.getAttribute('hreflang'), e.getAttribute('href')]),
    versions: all('link[hreflang], a[hreflang]').map((e) => e.getAttribute('hreflang')),
    shared: all('meta[property="og:image"], meta[property="og:url"]').map((e) => e.content),
    links: [...links, ...sets.map((href) => ({ tag: 'srcset', rel: '', href }))],
    icons: all('link[rel~=icon]').map((e) => e.getAttribute('href')),
    ids: all('[id], a[name]').map((e) => e.id || e.getAttribute('name')),
    scripts: all('*').filter((e) => e.matches('script') || [...e.attributes].some((a) =>
      /^on/.test(a.name) || /^\s*javascript:/i.test(a.value))).map(outer),
    parts: all('body [lang]').map((e) => ({
      lang: e.lang, dir: e.closest('[dir]')?.dir ?? 'ltr', what: outer(e), text: e.textContent.trim().length > 0,
    })),
  };
}
