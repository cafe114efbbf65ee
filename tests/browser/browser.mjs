// Starts Debian's Chromium and shares pages out over a few workers.

import os from 'node:os';
import { chromium } from 'playwright-core';

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // As root, as in most containers, Chromium cannot make its own sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
      // Nothing but this machine is ever asked for: a wrong address in a page stays a finding.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

// Calls `work(page, item)` for every item, each worker with its own tab of a context of its own.
export async function eachPage(browser, options, items, work) {
  const queue = [...items];
  const workers = Math.min(queue.length, Math.max(1, Math.min(4, os.availableParallelism())));
  await Promise.all(Array.from({ length: workers }, async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(page, item);
    } finally {
      await context.close();
    }
  }));
}
