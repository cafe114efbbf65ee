// The Nu checker, which validators of the W3C are made of, over all HTML, CSS and SVG at once.
// Every message counts, warnings and remarks too.

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const checks = ['nu'];

const JAR = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

// What the checker says wrongly, each with the reason. Keep it as narrow as it can be.
const WRONG = [
  // A property of SVG 2 that its CSS part has not learnt.
  /^CSS: “vector-effect”: Property “vector-effect” doesn't exist\.$/,
  // It does not know the origin of files, so `'self'` fits none. The check `csp` asks a browser.
  /^Resource violates Content Security Policy .*“(?![a-z]+:)[^”]+” blocked by “(?:style|img|script)-src” directive\.$/,
];

export async function run({ site, report }) {
  const found = new Map([...site.files].filter((name) => /\.(html|css|svg)$/.test(name)).map((name) => [name, []]));
  for (const message of await messages(site.folder)) {
    if (WRONG.some((wrong) => wrong.test(message.message))) continue;
    const page = message.url ? path.relative(site.folder, fileURLToPath(message.url)).split(path.sep).join('/') : '(all)';
    const kind = message.subType ?? message.type;
    const problem = `${kind}, line ${message.lastLine ?? '?'}: ${message.message}`;
    found.set(page, [...(found.get(page) ?? []), problem]);
  }
  for (const [page, problems] of found) report.outcome('nu', page, problems);
}

// Guessing the language by statistics is left out: a page shown in another language for want of a
// translation is meant to be so, and `language` checks what each page says of itself.
function messages(folder) {
  const args = ['-jar', JAR, '--format', 'json', '--stdout', '--exit-zero-always', '--no-langdetect',
    '--skip-non-html', '--also-check-css', '--also-check-svg', folder];
  return new Promise((resolve, reject) => {
    const java = spawn('java', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = [];
    java.stdout.on('data', (chunk) => chunks.push(chunk));
    java.on('error', reject);
    java.on('close', (code) => {
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString()).messages);
      } catch {
        reject(new Error(`the Nu checker ended with ${code} and no report`));
      }
    });
  });
}
