// Looks through the resource bank of every language as somebody does who has a keyboard only, on a server and from
// a folder: without script by the links beside the list, and with it by several things at once.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { eachPage } from '../browser.mjs';

export const checks = ['bank'];

export async function run({ site, server, browser, report }) {
  const pages = site.sample.filter((page) => page.scripts.some((what) => /bank\.[0-9a-f]+\.js/.test(what)));
  const addresses = (page) => [['', server.url(page.name)], [' (file)', pathToFileURL(path.join(site.folder, page.name)).href]];
  for (const [javaScriptEnabled, attempt, name] of [[false, byLinks, 'by links'], [true, byScript, 'by script']]) {
    await eachPage(browser, { javaScriptEnabled }, pages, async (tab, page) => {
      for (const [where, url] of addresses(page)) {
        report.outcome('bank', `${page.name} ${name}${where}`, await attempt(tab, url).catch((error) => [String(error).split('\n')[0]]));
      }
    });
  }
}

// Tab to the first choice, Enter: there are as many proposals as it said.
async function byLinks(tab, url) {
  await tab.goto(url);
  const choice = tab.locator('.facets li').first();
  if (await choice.count() === 0) return ['there is nothing to choose from'];
  await reach(tab, choice.locator('a'));
  const wanted = digits(await choice.locator('.small').textContent());
  await Promise.all([tab.waitForURL((now) => now.href !== url), tab.keyboard.press('Enter')]);
  const found = digits(await tab.locator('.hits strong').textContent());
  // Where there is one or two, some languages say it in a word.
  return found === wanted || found === '' ? [] : [`the choice promised ${wanted} and its list has ${found}`];
}

// Enter on the button, the second choice of the first two fields: what is found is told, and can be followed.
async function byScript(tab, url) {
  const problems = [];
  const heard = (message) => { if (message.type() === 'error') problems.push(`console: ${message.text().slice(0, 200)}`); };
  tab.on('console', heard);
  await tab.goto(url);
  await reach(tab, tab.locator('.refine button'));
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.fields:not([hidden]) option:nth-child(2)', { state: 'attached' });
  if (!await tab.locator('.fields input').evaluate((field) => field === document.activeElement)) {
    problems.push('the first field has no focus');
  }
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('ArrowDown');
  const told = digits(await tab.locator('.refine [role=status]').textContent());
  const links = tab.locator('.found > .proposals:not([hidden]) a');
  if (Number(told) === 0) problems.push('a choice on offer finds nothing');
  if (Number(told) <= 25 && await links.count() !== Number(told)) problems.push(`${told} found, ${await links.count()} shown`);
  if (problems.length === 0) {
    await links.first().focus();
    await Promise.all([tab.waitForURL((now) => now.href !== url), tab.keyboard.press('Enter')]);
    if (await tab.locator('h1').count() !== 1) problems.push('what was found leads nowhere');
  }
  tab.off('console', heard);
  return problems;
}

async function reach(tab, locator) {
  for (let step = 0; step < 300; step += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error('not reached by the Tab key');
}

// The number in a text, in digits of whatever script.
function digits(text) {
  const found = [...text].filter((c) => /\p{Nd}/u.test(c)).map((c) => {
    const code = c.codePointAt(0);
    for (const zero of [0x30, 0x660, 0x6f0]) if (code >= zero && code < zero + 10) return String(code - zero);
    return c;
  });
  return found.join('');
}
