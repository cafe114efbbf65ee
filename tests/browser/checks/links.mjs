// Every link, picture, style sheet and anchor leads to something that is there; links also work in
// a folder on a disk; the list of translations is the same on all of them.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isNotFound, target } from '../site.mjs';

export const checks = ['links', 'from-disk', 'alternates'];

export function run({ site, report }) {
  for (const page of site.pages) {
    report.outcome('links', page.name, links(site, page));
    if (!isNotFound(page)) report.outcome('from-disk', page.name, fromDisk(site, page));
  }
  for (const page of site.shown) report.outcome('alternates', page.name, alternates(site, page));
  redirects(site, report);
}

function links(site, page) {
  const moved = page.refresh === null ? [] : [page.refresh.replace(/^.*?url=/i, '')];
  const hrefs = new Set([...page.links.map((link) => link.href), ...page.shared, ...moved]);
  return [...hrefs].flatMap((href) => broken(site, page, href));
}

function broken(site, page, href) {
  const url = URL.parse(href, site.base);
  if (!url) return [`${href} is not an address`];
  if (url.protocol === 'tel:') return /^tel:\+?[0-9]+$/.test(href) ? [] : [`${href} is not a telephone number`];
  if (url.protocol === 'mailto:') return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(href) ? [] : [`${href} is not an e-mail address`];
  // What a calendar program is asked to follow is a file like any other.
  if (url.protocol === 'webcal:') return broken(site, page, href.replace(/^webcal:/, 'https:'));
  const to = target(site, page, href);
  if (!to) return ['http:', 'https:', 'data:', 'sms:', 'geo:'].includes(url.protocol) ? [] : [`${href} leads nowhere`];
  if (!site.files.has(to.name)) return [`${href} leads to ${to.name}, which is not there`];
  const ids = site.byName.get(to.name)?.ids ?? [];
  return to.anchor === '' || to.anchor === 'top' || ids.includes(to.anchor) ? [] : [`${href}: nothing has the id ${to.anchor}`];
}

// From `file://` or a USB stick there is no server that knows the root or the page of a folder.
// Only what machines read (canonical address, translations) is given in full.
function fromDisk(site, page) {
  const followed = page.links.filter(({ tag, rel }) => tag !== 'link' || /stylesheet|icon/.test(rel));
  return [...new Set(followed.map((link) => link.href))].flatMap((href) => {
    const to = target(site, page, href);
    if (!to) return [];
    if (/^(\/|https?:)/.test(href)) return [`${href} only works on the site's own server: write it relative`];
    return to.exact || /^[#?]/.test(href) || href === '' ? [] : [`${href} is a folder: name its index.html`];
  });
}

// Search engines ignore translations that do not name each other.
function alternates(site, page) {
  if (page.alternates.length === 0) return page.noindex || isNotFound(page) ? [] : ['no alternates, not even itself'];
  const problems = [];
  const list = JSON.stringify(page.alternates.toSorted());
  const codes = page.alternates.map(([lang]) => lang);
  if (!codes.includes('x-default')) problems.push('no x-default');
  if (new Set(codes).size !== codes.length) problems.push('a language twice');
  if (!page.alternates.some(([, href]) => href === page.canonical)) problems.push('its own canonical address is not in the list');
  for (const [lang, href] of page.alternates) {
    const to = href.startsWith(site.base) ? site.byName.get(target(site, page, href).name) : null;
    if (!to) problems.push(`${lang}: ${href} is not a page of the site`);
    else if (lang !== 'x-default' && to.lang !== lang) problems.push(`${lang}: ${href} is in ${to.lang}`);
    else if (JSON.stringify(to.alternates.toSorted()) !== list) problems.push(`${lang}: ${to.name} does not have the same list`);
  }
  return problems;
}

// `_redirects`, as several hosts read it: from, to, status.
function redirects(site, report) {
  const file = path.join(site.folder, '_redirects');
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [from, to] = line.trim().split(/\s+/);
    if (!from || from.startsWith('#')) continue;
    const url = new URL(to, site.base).href;
    report.outcome('links', '_redirects', broken(site, site.front, url).map((what) => `${from}: ${what}`));
  }
}
