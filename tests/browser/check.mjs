// Checks a built site: `node tests/browser/check.mjs [FOLDER]`, by default `public`.
// Ends with `N passed, N failed` and exits 1 when anything failed.

import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { Report } from './report.mjs';
import { serve } from './server.mjs';
import { readSite } from './site.mjs';
import * as axe from './checks/axe.mjs';
import * as bank from './checks/bank.mjs';
import * as keyboard from './checks/keyboard.mjs';
import * as links from './checks/links.mjs';
import * as markup from './checks/markup.mjs';
import * as nu from './checks/nu.mjs';
import * as print from './checks/print.mjs';
import * as search from './checks/search.mjs';
import * as visits from './checks/visits.mjs';

export const CHECKS = { markup, links, nu, visits, keyboard, search, bank, print, axe };

// Runs everything on the site in `folder`; `log` is told how long each part took.
export async function checkSite(folder, log = () => {}) {
  const report = new Report();
  const browser = await launch();
  let server;
  try {
    const site = await readSite(browser, realpathSync(folder));
    server = await serve(site.folder, site.root);
    log(`${site.pages.length} pages, ${site.sample.length} of them in the sample`);
    for (const [name, check] of Object.entries(CHECKS)) {
      const start = performance.now();
      await check.run({ site, server, browser, report });
      log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    server?.close();
    await browser.close();
  }
  return report;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const report = await checkSite(process.argv[2] ?? path.join(project, 'public'), console.log);
  process.exitCode = report.print();
}
