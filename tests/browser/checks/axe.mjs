// axe-core on every page, light and dark; on the sample also as on a phone, unfolded. All its rules
// for WCAG 2.0 to 2.2 A and AA, its best practices, and those it calls experimental; in the dark,
// but for the sample, only what colours can change. axe is a script, so only here the page's
// policy is passed by.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { eachPage } from '../browser.mjs';

export const checks = ['axe'];

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
const ALL = { type: 'tag', values: TAGS };
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const RULES = { 'target-size': { enabled: true } };

export async function run({ site, server, browser, report }) {
  const sample = new Set(site.sample);
  const doubts = new Map();
  await eachPage(browser, { bypassCSP: true }, site.shown, async (tab, page) => {
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(server.url(page.name));
    await tab.evaluate(SOURCE);
    for (const width of sample.has(page) ? [1280, 360] : [1280]) {
      await tab.setViewportSize({ width, height: 900 });
      if (width === 360) await tab.evaluate(() => document.querySelectorAll('details').forEach((e) => { e.open = true; }));
      for (const colorScheme of ['light', 'dark']) {
        await tab.emulateMedia({ colorScheme });
        const runOnly = colorScheme === 'dark' && !sample.has(page) ? COLOURS : ALL;
        const found = await tab.evaluate(look, { runOnly, rules: runOnly === ALL ? RULES : {} });
        report.outcome('axe', page.name, found.violations.map((what) => `${colorScheme}, ${width} px: ${what}`));
        for (const doubt of found.doubts) doubts.set(doubt.what, { ...doubt, pages: (doubts.get(doubt.what)?.pages ?? new Set()).add(page.name) });
      }
    }
  });
  for (const { what, where, pages } of doubts.values()) {
    report.note(`axe leaves to people, on ${pages.size} pages: ${what}  (for example ${[...pages].sort()[0]}: ${where})`);
  }
}

// Runs in the browser.
async function look({ runOnly, rules }) {
  const results = await window.axe.run(document, { runOnly, rules, resultTypes: ['violations', 'incomplete'] });
  const why = (node) => node.failureSummary.split('\n').slice(1, 2).join('').trim();
  return {
    violations: results.violations.map(({ id, help, nodes }) => {
      const [first] = nodes;
      return `${id}: ${first.target.flat().join(' ')}: ${why(first) || help} (${nodes.length} in all)`;
    }),
    // `hidden-content` only says that there is something to unfold.
    doubts: results.incomplete.filter(({ id }) => id !== 'hidden-content').flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ what: `${id}: ${why(node)}`, where: node.target.flat().join(' ') }))),
  };
}
