// Proves that every check can fail: `node tests/browser/self-test.mjs` makes a small site without a
// fault, in which nothing may be found, and one page for each fault, on which exactly the checks
// named beside it must speak up.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHECKS, checkSite } from './check.mjs';
import { faults } from './faults.mjs';

const BASE = 'https://campaign.example/';
const LANGUAGES = { sv: '', en: 'en/', ar: 'ar/' };
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const CSS = `:root { color-scheme: light dark; --text: #111; --ground: #fff; --link: #00308f }
@media (prefers-color-scheme: dark) { :root { --text: #eee; --ground: #111; --link: #9cf } }
@page { size: A4; margin: 20mm }
body { margin: 1rem; color: var(--text); background: var(--ground); overflow-wrap: break-word }
a { color: var(--link) }
:focus-visible { outline: 3px solid; outline-offset: 2px }
.skip:not(:focus) { position: absolute; inset-block-start: -9rem }
nav li { padding-block: .5rem }
`;
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n';

// A page as it should be. `edit` may change any part of it.
function page(lang, slug, { up, root = up, languages = [lang], edit = {} }) {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const at = (other) => `${BASE}${LANGUAGES[other]}${slug === '' ? '' : `${slug}/`}`;
  const part = {
    html: `lang="${lang}" dir="${dir}"`, policy: `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    style: `<link rel="stylesheet" href="${root}style.css">`, canonical: `<link rel="canonical" href="${at(lang)}">`,
    alternates: [...languages, 'x-default'].map((other) =>
      `<link rel="alternate" hreflang="${other}" href="${at(other === 'x-default' ? languages[0] : other)}">`).join('\n'),
    head: '', class: slug === '' ? 'front' : slug, skip: '<a class="skip" href="#main">Skip to the text</a>', body: '', after: '', ...edit,
  };
  return `<!doctype html>
<html ${part.html}>
<head>
<meta charset="utf-8">
${part.policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
${part.style}
<link rel="icon" type="image/svg+xml" href="${root}icon.svg">
${part.canonical}
${part.alternates}
${part.head}
</head>
<body class="${part.class}">
${part.skip}
<header><nav aria-label="Languages"><ul>
${Object.entries(LANGUAGES).map(([other, folder]) => `<li><a href="${root}${folder}index.html" lang="${other}" hreflang="${other}" dir="${other === 'ar' ? 'rtl' : 'ltr'}">${other}</a></li>`).join('\n')}
</ul></nav></header>
<main id="main" tabindex="-1">
<h1>A page</h1>
<p>Some words.</p>
${part.body}
</main>
${part.after}
</body>
</html>
`;
}

function write(folder, name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function goodSite(folder) {
  write(folder, 'style.css', CSS);
  write(folder, 'icon.svg', ICON);
  // The policy for all pages: that of a page may be stricter.
  const loose = POLICY.replace("'self' data:", '* data:');
  write(folder, '_headers', `/*\n  Content-Security-Policy: ${loose}; script-src 'self'\n`);
  write(folder, '_redirects', '/old/ /en/ 301\n');
  write(folder, 'old/index.html', `<!doctype html>\n<html lang="sv" dir="ltr"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta http-equiv="refresh" content="0; url=../en/index.html"><title>Moved</title></head>
<body><main><h1>Moved</h1><p><a href="../en/index.html">On</a></p></main></body></html>\n`);
  for (const [lang, at] of Object.entries(LANGUAGES)) {
    const up = at === '' ? '' : '../';
    write(folder, `${at}index.html`, page(lang, '', { up, languages: Object.keys(LANGUAGES) }));
    const edit = { class: 'not-found', canonical: '<meta name="robots" content="noindex">', alternates: '' };
    write(folder, `${at}404.html`, page(lang, '', { up, root: '/', edit }));
  }
}

function faultySite(folder) {
  goodSite(folder);
  for (const [slug, { lang = 'sv', edit = {}, files = {}, css = '' }] of Object.entries(faults)) {
    const at = LANGUAGES[lang];
    const up = at === '' ? '../' : '../../';
    const sheets = ['style.css', ...(css ? [`${slug}.css`] : [])];
    const style = sheets.map((name) => `<link rel="stylesheet" href="${up}${name}">`).join('\n');
    const parts = typeof edit === 'function' ? edit({ base: BASE }) : edit;
    write(folder, `${at}${slug}/index.html`, page(lang, slug, { up, edit: { style, ...parts } }));
    if (css) write(folder, `${slug}.css`, css);
    for (const [name, text] of Object.entries(files)) write(folder, name, text);
  }
}

// The slug of the fault that a finding belongs to.
function slugOf(finding) {
  const name = finding.page.replace(/ \(.*/, '').replace(/^(en|ar)\//, '');
  const [slug] = name.replace(/^style\.css \+ /, '').split(/\/|\.css$/);
  return faults[slug] ? slug : Object.keys(faults).find((key) => faults[key].files?.[name]);
}

function compare(report) {
  const wrong = [];
  let right = 0;
  for (const [slug, { expect }] of Object.entries(faults)) {
    const found = report.failures.filter((finding) => slugOf(finding) === slug);
    for (const [check, pattern] of expect) {
      if (found.some((finding) => finding.check === check && pattern.test(finding.what))) right += 1;
      else wrong.push(`${slug}: ${check} did not say ${pattern}`);
    }
    for (const { check, what } of found) {
      if (!expect.some(([name]) => name === check)) wrong.push(`${slug}: ${check} should have been silent: ${what}`);
    }
  }
  const strays = report.failures.filter((finding) => slugOf(finding) === undefined);
  wrong.push(...strays.map(({ check, page: name, what }) => `nobody expected ${check} on ${name}: ${what}`));
  const proved = new Set(Object.values(faults).flatMap(({ expect }) => expect.map(([check]) => check)));
  const unproved = Object.values(CHECKS).flatMap(({ checks }) => checks).filter((check) => !proved.has(check));
  wrong.push(...unproved.map((check) => `no fault proves that ${check} can fail`));
  return { right, wrong };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'flygblad-self-test-'));
try {
  goodSite(path.join(folder, 'good'));
  faultySite(path.join(folder, 'faulty'));
  const good = await checkSite(path.join(folder, 'good'));
  const log = process.env.VERBOSE ? console.log : undefined;
  const { right, wrong } = compare(await checkSite(path.join(folder, 'faulty'), log));
  wrong.push(...good.failures.map(({ check, page: name, what }) => `on a good site: ${check} ${name} ${what}`));
  for (const line of wrong) console.log(`FAIL self-test  ${line}`);
  console.log(`self-test: ${right} faults found, ${wrong.length} problems`);
  process.exitCode = wrong.length > 0 || right === 0 ? 1 : 0;
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
  else console.log(folder);
}
