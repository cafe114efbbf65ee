// Prints the sample: the style sheet itself asks for A4, and there is something on the paper.

import { eachPage } from '../browser.mjs';

export const checks = ['print'];

const A4 = [595, 842]; // points

export async function run({ site, server, browser, report }) {
  await eachPage(browser, {}, site.sample, async (tab, page) => {
    await tab.goto(server.url(page.name));
    const sizes = paper(await tab.pdf({ preferCSSPageSize: true }));
    const wrong = sizes.filter((size) => size.some((points, i) => Math.abs(points - A4[i]) > 1.5));
    const problems = wrong.length > 0 ? [`on ${wrong[0].join(' x ')} points, not on A4`] : [];
    if (sizes.length === 0) problems.push('printed on no page');
    const isEmpty = (await tab.evaluate(() => document.querySelector('main')?.innerText.trim() ?? '')) === '';
    if (isEmpty) problems.push('nothing to print in main');
    report.outcome('print', page.name, problems);
  });
}

// Width and height of each page of a PDF as Chromium writes it.
function paper(pdf) {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => {
    const [left, bottom, right, top] = box.trim().split(/\s+/).map(Number);
    return [Math.round(right - left), Math.round(top - bottom)];
  });
}
