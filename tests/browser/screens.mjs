// Takes pictures of the sample for people to look at: `node tests/browser/screens.mjs [FOLDER]`
// puts them into target/screens/, as a phone, a tablet and a desk see the page, light and dark, and
// as it is printed (with pdftoppm, where that is installed).

import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachPage, launch } from './browser.mjs';
import { serve } from './server.mjs';
import { languageOf, readSite } from './site.mjs';

const LANGUAGES = ['sv', 'en', 'ar', 'fi'];
const WIDTHS = [360, 768, 1280];

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = realpathSync(process.argv[2] ?? path.join(project, 'public'));
const screens = path.join(project, 'target/screens');

rmSync(screens, { recursive: true, force: true });
mkdirSync(screens, { recursive: true });
const browser = await launch();
const site = await readSite(browser, folder);
const server = await serve(site.folder, site.root);
const pages = site.sample.filter((page) => LANGUAGES.includes(languageOf(site, page.name)));
await eachPage(browser, {}, pages, async (tab, page) => {
  const name = path.join(screens, `${page.kind || 'page'}-${languageOf(site, page.name)}`);
  await tab.goto(server.url(page.name));
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      await tab.screenshot({ path: `${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.pdf({ path: `${name}-print.pdf`, preferCSSPageSize: true });
  toPictures(`${name}-print`);
});
server.close();
await browser.close();
console.log(`${pages.length} pages in ${path.relative(process.cwd(), screens)}`);

function toPictures(name) {
  try {
    execFileSync('pdftoppm', ['-r', '60', '-png', `${name}.pdf`, name]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
