// What the HTML says, page by page: no script but on a resource bank and where one searches, a strict policy,
// the right language and direction.

import { isNotFound, languageOf } from '../site.mjs';

export const checks = ['script', 'policy', 'language', 'canonical'];

export function run({ site, report }) {
  for (const page of site.pages) {
    const allowed = (what) => page.kind === 'search' || /src="[^"]*assets\/bank\.[0-9a-f]+\.js"/.test(what);
    report.outcome('script', page.name, page.scripts.filter((what) => !allowed(what)).map((what) => `needs a script: ${what}`));
    report.outcome('policy', page.name, policy(page));
    report.outcome('language', page.name, language(site, page));
  }
  for (const page of site.shown) report.outcome('canonical', page.name, canonical(site, page));
}

function policy(page) {
  if (page.policy === null) return ['no Content-Security-Policy in a meta element'];
  const problems = [];
  if (!page.policyIsFirst) problems.push('the policy comes after what it governs');
  if (!/default-src 'none'/.test(page.policy)) problems.push("the policy lacks default-src 'none'");
  const loose = page.policy.match(/'unsafe-[\w-]+'|https?:\S*|\*/g) ?? [];
  return [...problems, ...loose.map((word) => `the policy allows ${word}`)];
}

function language(site, page) {
  const problems = [];
  const expected = languageOf(site, page.name);
  if (page.lang !== expected) problems.push(`lang is ${page.lang}, in this folder it must be ${expected}`);
  if (page.dir !== direction(page.lang)) problems.push(`dir is ${page.dir} on a page in ${page.lang}`);
  if (!page.title) problems.push('no title');
  for (const part of page.parts) {
    if (part.text && part.dir !== 'auto' && part.dir !== direction(part.lang)) {
      problems.push(`a text in ${part.lang} runs ${part.dir}: ${part.what}`);
    }
  }
  return problems;
}

// From Unicode's data, not from the site.
function direction(lang) {
  try {
    const locale = new Intl.Locale(lang);
    return (locale.getTextInfo?.() ?? locale.textInfo).direction;
  } catch {
    return `nothing, as ${lang} is not the name of a language`;
  }
}

// Every page that search engines may list says its one address in full.
function canonical(site, page) {
  if (page.canonical === null) return page.noindex || isNotFound(page) ? [] : ['no canonical address'];
  return page.canonical.startsWith(site.base) ? [] : [`the canonical address ${page.canonical} is not on the site`];
}
