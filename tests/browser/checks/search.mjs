// Searches every language as somebody does who has a keyboard only, on a server and from a folder: Tab to the
// field, a word, Tab to what is found, Enter. The words are those of a page that the index says there is.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { eachPage } from '../browser.mjs';

export const checks = ['search'];

const NONSENSE = 'qzxqzx';

export async function run({ site, server, browser, report }) {
  // A language with no text of its own has nothing to find.
  const isFull = ({ name }) => site.files.has(path.posix.join(path.posix.dirname(name), 'pagefind/pages.js'));
  const pages = site.shown.filter((page) => page.kind === 'search' && isFull(page));
  await eachPage(browser, {}, pages, async (tab, page) => {
    const file = path.join(site.folder, page.name);
    report.outcome('search', page.name, await attempt(tab, server.url(page.name), file));
    report.outcome('search', `${page.name} (file)`, await attempt(tab, pathToFileURL(file).href, file));
  });
}

async function attempt(tab, url, file) {
  const problems = [];
  const heard = (message) => {
    if (message.type() !== 'log') problems.push(`console: ${message.text().split('\n')[0].slice(0, 200)}`);
  };
  tab.on('console', heard);
  try {
    await tab.goto(url);
    problems.push(...await search(tab, wanted(file)));
  } catch (error) {
    problems.push(error.message.split('\n')[0]);
  } finally {
    tab.off('console', heard);
  }
  return problems;
}

// A page with a word in its title that few others have, and that word.
function wanted(file) {
  const script = readFileSync(path.join(path.dirname(file), 'pagefind/pages.js'), 'utf8');
  const pages = JSON.parse(script.replace(/^[^[]*/, '').replace(/;\s*$/, ''));
  const words = pages.flatMap(({ title, url, text }) => (title.match(/[\p{L}\p{M}]{4,}/gu) ?? [])
    .map((word) => ({ word, url, isInText: text.includes(word) })));
  const rare = ({ word }) => pages.filter(({ title, text }) => `${title} ${text}`.includes(word)).length;
  return words.sort((a, b) => rare(a) - rare(b))[0];
}

async function search(tab, { word, url, isInText }) {
  if (!await tabTo(tab, () => document.activeElement?.id === 'query')) return ['no field can be reached with the Tab key'];
  const status = tab.locator('#search-status[role=status]');
  const first = tab.locator('#search-found a').first();
  await tab.keyboard.type(NONSENSE);
  await tab.keyboard.press('Enter');
  await tab.waitForFunction((busy) => {
    const { textContent } = document.getElementById('search-status');
    return textContent && textContent !== busy;
  }, await tab.locator('#search').getAttribute('data-busy'));
  const nothing = await status.textContent();
  if (nothing !== await tab.locator('#search').getAttribute('data-none')) return [`for ${NONSENSE} it says: ${nothing}`];
  await tab.keyboard.press('ControlOrMeta+A');
  await tab.keyboard.type(word);
  await first.waitFor({ timeout: 10_000 });
  const count = await status.textContent();
  const problems = [];
  if (!/\p{Nd}/u.test(count)) problems.push(`it does not say how much was found: ${count}`);
  const links = await tab.locator('#search-found a').evaluateAll((all) => all.map((a) => a.getAttribute('href').replace(/#.*/, '')));
  if (!links.includes(url)) problems.push(`${word} does not find ${url}, but ${links}`);
  if (isInText && await tab.locator('#search-found mark').count() === 0) problems.push(`nothing is marked for ${word}`);
  if (!await tabTo(tab, () => document.activeElement?.matches('#search-found a'))) problems.push('what is found cannot be reached');
  const goal = await tab.evaluate(() => document.activeElement.href?.replace(/#.*/, ''));
  await tab.keyboard.press('Enter');
  await tab.waitForURL((to) => to.href.replace(/#.*/, '') === goal, { timeout: 5_000 });
  return problems;
}

// Whether the Tab key leads to where `there` holds.
async function tabTo(tab, there) {
  for (let stop = 0; stop < 60; stop += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.evaluate(there)) return true;
  }
  return false;
}
