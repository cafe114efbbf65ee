// Opens every page as a phone does, with the policy in force: nothing is blocked, missing or asked
// of another host, nothing scrolls sideways, and the page is light.

import { statSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { eachPage } from '../browser.mjs';
import { isNotFound, target } from '../site.mjs';

export const checks = ['requests', 'csp', 'sideways', 'text-spacing', 'weight', 'styled'];

const PAGE_BYTES = 60_000; // HTML, CSS, icons and fonts, without pictures
const CSS_GZIPPED_BYTES = 4_000; // the style sheet of every page
const ALL_CSS_GZIPPED_BYTES = 4_900; // with that of what only some pages have: a resource bank, charts
const WIDTHS = [360, 320];

export async function run({ site, server, browser, report }) {
  const sample = new Set(site.sample);
  const styles = new Set();
  await eachPage(browser, {}, site.shown, async (tab, page) => {
    const log = await open(tab, server.url(page.name), server.origin, WIDTHS[0]);
    report.outcome('requests', page.name, log.problems);
    report.outcome('csp', page.name, log.violations);
    const { total, sheets } = weight(site, server, page, log.loaded);
    report.outcome('weight', page.name, total > PAGE_BYTES ? [`${total} bytes without pictures, ${PAGE_BYTES} at most`] : []);
    styles.add(sheets.join(' + '));
    const wide = await sideways(tab);
    report.outcome('sideways', page.name, wide);
    if (sample.has(page) && wide.length === 0) report.outcome('text-spacing', page.name, await spacing(tab));
    log.stop();
  });
  for (const sheets of styles) report.outcome('weight', sheets, heavyStyle(site, sheets));
  await fromDisk({ site, browser, report });
  await anywhere({ site, server, browser, report });
}

// The sample again without a server, and every page that it links to.
async function fromDisk({ site, browser, report }) {
  const onDisk = (name) => pathToFileURL(path.join(site.folder, name)).href;
  const sample = site.sample.filter((page) => !isNotFound(page));
  await eachPage(browser, {}, sample, async (tab, page) => {
    const log = await open(tab, onDisk(page.name), 'file:', 1280);
    report.outcome('requests', `${page.name} (file)`, log.problems);
    report.outcome('csp', `${page.name} (file)`, log.violations);
    report.outcome('styled', `${page.name} (file)`, await tab.evaluate(unstyled));
    log.stop();
  });
  const linked = new Map();
  for (const page of sample) {
    for (const { tag, href } of page.links) {
      const url = URL.parse(href, onDisk(page.name))?.href.replace(/#.*/, '');
      const name = target(site, page, href)?.name;
      // That the file is there is for `links` to say.
      if (tag === 'a' && site.files.has(name) && name.endsWith('.html') && !linked.has(url)) linked.set(url, page.name);
    }
  }
  await eachPage(browser, {}, linked, async (tab, [url, from]) => {
    report.outcome('from-disk', from, await follow(tab, url));
  });
}

async function follow(tab, url) {
  try {
    await tab.goto(url);
    const isPage = await tab.evaluate(() => document.documentElement.lang !== '' && document.querySelector('main') !== null);
    return isPage ? [] : [`${url} opens, but shows no page of the site`];
  } catch (error) {
    return [`${url} does not open: ${error.message.split('\n')[0]}`];
  }
}

// A web host shows the 404 page at any address, however deep.
async function anywhere({ site, server, browser, report }) {
  await eachPage(browser, {}, site.shown.filter(isNotFound), async (tab, page) => {
    const folder = page.name.slice(0, -'404.html'.length);
    const log = await open(tab, server.url(`${folder}no/such/page/`), server.origin, 1280, 404);
    const missing = await tab.evaluate(() => [...document.querySelectorAll('a[href], link[href], img[src]')]
      .map((e) => e.href || e.src));
    const internal = missing.filter((url) => url.startsWith(server.origin) && !server.file(url.replace(/#.*/, '')));
    const dead = internal.filter((url) => !url.includes('/no/such/page/#')).map((url) => `${url} is not there`);
    report.outcome('requests', `${page.name} (deep)`, [...log.problems, ...dead]);
    report.outcome('styled', `${page.name} (deep)`, await tab.evaluate(unstyled));
    log.stop();
  });
}

// Goes to `url` and tells what was loaded and what went wrong on the way.
async function open(tab, url, origin, width, status = 200) {
  const log = { problems: [], violations: [], loaded: [] };
  const onRequest = (request) => {
    const to = request.url();
    if (to.startsWith('data:')) return;
    log.loaded.push({ url: to, type: request.resourceType() });
    if (!to.startsWith(origin)) log.problems.push(`asks another host: ${to}`);
  };
  const onFailed = (request) => {
    const why = request.failure()?.errorText;
    // An icon still on its way when the tab goes on; that it is there is for `links` to say.
    if (why !== 'net::ERR_ABORTED') log.problems.push(`${request.url()}: ${why}`);
  };
  const onResponse = (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !(isPage && response.status() === status)) log.problems.push(`${response.url()}: ${response.status()}`);
  };
  const onConsole = (message) => {
    if (['error', 'warning'].includes(message.type()) && !/Failed to load resource/.test(message.text())) {
      log.violations.push(`console: ${message.text().split('\n')[0].slice(0, 200)}`);
    }
  };
  const listeners = { request: onRequest, requestfailed: onFailed, response: onResponse, console: onConsole };
  for (const [event, listener] of Object.entries(listeners)) tab.on(event, listener);
  log.stop = () => {
    for (const [event, listener] of Object.entries(listeners)) tab.off(event, listener);
  };
  if (!tab.watched) {
    await tab.addInitScript(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', (event) =>
        window.violations.push(`${event.effectiveDirective} blocked ${event.blockedURI || 'inline'}`), true);
    });
    tab.watched = true;
  }
  await tab.setViewportSize({ width, height: 800 });
  await tab.goto(url, { waitUntil: 'load' });
  log.violations.push(...await tab.evaluate(() => window.violations));
  return log;
}

function weight(site, server, page, loaded) {
  const bytes = (name) => statSync(path.join(site.folder, name)).size;
  const names = (type) => loaded.filter((item) => type(item.type)).map((item) => server.file(item.url));
  const icons = page.icons.map((href) => target(site, page, href)?.name);
  const all = new Set([page.name, ...names((type) => type !== 'image'), ...icons].filter((name) => site.files.has(name)));
  const total = [...all].reduce((sum, name) => sum + bytes(name), 0);
  return { total, sheets: [...all].filter((name) => name.endsWith('.css')) };
}

// The style sheets that a page has together.
function heavyStyle(site, sheets) {
  const names = sheets.split(' + ').filter(Boolean);
  const gzipped = names.map((name) => gzipSync(readFileSync(path.join(site.folder, name)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  const most = names.length > 1 ? ALL_CSS_GZIPPED_BYTES : CSS_GZIPPED_BYTES;
  return gzipped < most ? [] : [`${gzipped} bytes of CSS gzipped, less than ${most} wanted`];
}

// At each width, and again with everything unfolded.
async function sideways(tab) {
  const problems = [];
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 800 });
    problems.push(...(await tab.evaluate(overflow)).map((what) => `at ${width} px ${what}`));
  }
  await tab.evaluate(() => document.querySelectorAll('details').forEach((e) => { e.open = true; }));
  const unfolded = (await tab.evaluate(overflow)).map((what) => `at ${WIDTHS.at(-1)} px, unfolded, ${what}`);
  return problems.length > 0 ? problems : unfolded;
}

// WCAG 1.4.12: readers may set wider spacing. Joined scripts have no space between letters.
async function spacing(tab) {
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const joined = document.documentElement.dir === 'rtl';
    sheet.replaceSync(`* { line-height: 1.5 !important; word-spacing: .16em !important;
      ${joined ? '' : 'letter-spacing: .12em !important;'} } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  return (await tab.evaluate(overflow)).map((what) => `with wider spacing at ${WIDTHS.at(-1)} px ${what}`);
}

// Runs in the browser: what is wider than the window, and the deepest element that makes it so.
function overflow() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (e) => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && (box.right > clientWidth + 0.5 || box.left < -0.5);
  };
  const out = [...document.body.querySelectorAll('*')].filter(isOut);
  const deepest = out.find((e) => ![...e.children].some(isOut)) ?? document.body;
  return [`the page is ${scrollWidth} px wide, by ${deepest.outerHTML.slice(0, 100)}`];
}

// Runs in the browser: whether the style sheets are there and do something.
function unstyled() {
  const links = [...document.querySelectorAll('link[rel~=stylesheet]')];
  if (links.length === 0) return ['no style sheet'];
  const missing = links.filter((link) => !link.sheet).map((link) => `${link.getAttribute('href')} is not applied`);
  if (missing.length > 0) return missing;
  const look = () => JSON.stringify([...document.querySelectorAll('body, h1, a')].slice(0, 5)
    .map((e) => [...getComputedStyle(e)].map((name) => getComputedStyle(e).getPropertyValue(name))));
  const styled = look();
  links.forEach((link) => { link.disabled = true; });
  return look() === styled ? ['the style sheet changes nothing'] : [];
}
