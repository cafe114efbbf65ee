// Goes through the sample with the Tab key, wide and narrow: the skip link is first, seen, and
// leads on; every stop after it is in sight, not covered, and shows that it has the focus.

import { eachPage } from '../browser.mjs';

export const checks = ['keyboard'];

export async function run({ site, server, browser, report }) {
  await eachPage(browser, {}, site.sample, async (tab, page) => {
    for (const width of [1280, 360]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(server.url(page.name));
      const problems = [...await stops(tab), ...await skipLink(tab)];
      report.outcome('keyboard', page.name, problems.map((what) => `at ${width} px ${what}`));
    }
  });
}

// The order is that of real presses, all sent at once. What each stop looks like is asked in one go
// after them: asking after every press would take several times as long.
async function stops(tab) {
  const most = await tab.evaluate(() => {
    window.order = [];
    addEventListener('focusin', (event) => window.order.push(event.target));
    return document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, [tabindex]').length;
  });
  await Promise.all(Array.from({ length: most }, () => tab.keyboard.press('Tab')));
  return tab.evaluate(look);
}

// Starts afresh, follows the first link and sees where the focus went.
async function skipLink(tab) {
  await tab.reload();
  await tab.keyboard.press('Tab');
  const first = await tab.evaluate(() => {
    const { localName, hash } = document.activeElement;
    return { name: localName, anchor: localName === 'a' ? decodeURIComponent(hash ?? '').slice(1) : '' };
  });
  if (!first.anchor) return [`the first stop is <${first.name}>, not a skip link`];
  await tab.keyboard.press('Enter');
  const isThere = await tab.evaluate((id) => document.activeElement.id === id, first.anchor);
  if (isThere) return [];
  await tab.keyboard.press('Tab');
  const led = await tab.evaluate((id) => {
    const goal = document.getElementById(id);
    const now = document.activeElement;
    return goal !== null && (goal.contains(now) || now === document.body
      || (goal.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  }, first.anchor);
  return led ? [] : [`after the skip link the focus is not in #${first.anchor}`];
}

// Runs in the browser: what is wrong with the stops in `window.order`.
function look() {
  const problem = (stop) => {
    stop.blur();
    stop.focus({ focusVisible: true });
    const box = [...stop.getClientRects()].find(({ width, height }) => width >= 1 && height >= 1);
    if (!box) return 'no size';
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit) return 'out of sight';
    if (!stop.contains(hit) && !hit.contains(stop)) return 'covered';
    if (!stop.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'invisible';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
    const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    return isMarked ? null : 'unmarked';
  };
  const order = [...new Set(window.order)];
  if (order.length === 0) return ['nothing can have the focus'];
  return order.map((stop) => [stop.cloneNode(false).outerHTML.slice(0, 100), problem(stop)])
    .filter(([, what]) => what !== null).map(([stop, what]) => `with the focus on it, ${stop} is ${what}`);
}
