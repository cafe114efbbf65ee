// A web server for a built site on this machine only. It does what a web host does: an `index.html`
// answers for its folder, the nearest `404.html` for what is not there, `_headers` adds headers.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.woff2': 'font/woff2',
  '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.ics': 'text/calendar',
  '.pdf': 'application/pdf', '.json': 'application/json', '.js': 'text/javascript',
};

// Serves `folder` below the path `root`, which begins and ends with a slash.
export async function serve(folder, root = '/') {
  const rules = headerRules(path.join(folder, '_headers'));
  const server = createServer(async (request, response) => {
    const name = below(request.url, root);
    const file = name !== null && regularFile(folder, name);
    const found = file || notFoundPage(folder, name ?? '');
    const headers = { 'content-type': TYPES[path.extname(found ?? '')] ?? 'application/octet-stream' };
    for (const rule of rules) if (rule.matches(`/${name}`)) Object.assign(headers, rule.headers);
    response.writeHead(file ? 200 : 404, headers);
    response.end(found ? await readFile(path.join(folder, found)) : 'not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (page) => origin + root + encodeURI(page.replace(/(^|\/)index\.html$/, '$1')),
    // The file that answers for `url`, or null.
    file: (url) => {
      const name = url.startsWith(origin) ? below(url.slice(origin.length), root) : null;
      return name === null ? null : regularFile(folder, name);
    },
    close: () => { server.closeAllConnections(); server.close(); },
  };
}

// The name below `root` that a request asks for, or null.
function below(url, root) {
  const where = new URL(url, 'http://localhost').pathname;
  try {
    return where.startsWith(root) ? decodeURIComponent(where.slice(root.length)) : null;
  } catch {
    return null;
  }
}

function regularFile(folder, name) {
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const isFile = statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile();
  return isFile ? file : null;
}

function notFoundPage(folder, name) {
  const parts = name.split('/').slice(0, -1);
  for (; ; parts.pop()) {
    const page = [...parts, '404.html'].join('/');
    if (existsSync(path.join(folder, page))) return page;
    if (parts.length === 0) return null;
  }
}

// Reads the `_headers` file that several hosts understand: a path, then indented headers.
function headerRules(file) {
  const rules = [];
  if (!existsSync(file)) return rules;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const header = line.match(/^\s+([\w-]+):\s*(.+)$/);
    if (header) rules.at(-1).headers[header[1].toLowerCase()] = header[2].trim();
    else if (line.startsWith('/')) {
      const [start, rest] = line.trim().split('*');
      const matches = (name) => (rest === undefined ? name === start : name.startsWith(start));
      rules.push({ matches, headers: {} });
    }
  }
  return rules;
}
