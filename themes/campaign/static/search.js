// Searches the language of the page while one types. The index is loaded when somebody begins to search, and by
// pieces; a page that was opened from a folder may load none, and reads the texts from a script beside it.
(() => {
  const box = document.getElementById('search');
  const input = document.getElementById('query');
  const status = document.getElementById('search-status');
  const list = document.getElementById('search-found');
  const more = document.getElementById('search-more');
  const { index, letters, digits, busy, count, none, failed } = box.dataset;

  const STEP = 10; // results at a time
  const EXCERPT = 30; // words
  const PAUSE = 200; // ms without a key before a search begins

  // What is typed is written as the index has it: one of several letters that mean the same.
  const folded = new Map(letters.split(' ').map((pair) => [[...pair][0], [...pair].slice(1).join('')]));
  const fold = (text) => [...text].map((c) => folded.get(c) ?? c).join('');
  const plain = (text) => fold(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const number = (n) => String(n).replace(/\d/g, (digit) => digits.split(' ')[digit]);

  // An engine gives for a query a list of functions, each for what is to be shown of a page.
  let engine;
  const choose = async () => {
    if ('empty' in box.dataset) return async () => [];
    return location.protocol === 'file:' ? fromScript() : fromIndex();
  };
  const load = () => (engine ??= choose().catch((error) => {
    engine = undefined;
    throw error;
  }));

  async function fromIndex() {
    const base = new URL(index, document.baseURI).href;
    const { createInstance } = await import(`${base}pagefind.js`);
    const pagefind = createInstance({ basePath: base, noWorker: true, excerptLength: EXCERPT });
    await pagefind.init();
    return async (query) => (await pagefind.search(fold(query))).results.map((result) => async () => {
      const page = await result.data();
      // The part of the page that has most of the words in it, if it has a heading of its own.
      const parts = [...page.sub_results].sort((a, b) => b.locations.length - a.locations.length);
      const anchor = parts[0]?.anchor;
      const words = (parts[0]?.excerpt ?? page.excerpt).split(/(<mark>.*?<\/mark>)/s).map((part) => {
        const marked = part.startsWith('<mark>');
        const text = marked ? part.slice(6, -7) : part;
        return { marked, text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>') };
      });
      return { url: page.raw_url, anchor: anchor && { id: anchor.id, title: anchor.text }, ...page.meta, words };
    });
  }

  async function fromScript() {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script');
      Object.assign(script, { src: `${index}pages.js`, onload: resolve, onerror: reject });
      document.head.append(script);
    });
    const pages = window.flygbladPages.map((page) => ({ ...page, head: plain(page.title), body: plain(page.text) }));
    return async (query) => {
      const wanted = plain(query).split(/\s+/).filter(Boolean);
      const score = (page) => wanted.reduce((sum, word) =>
        sum + 10 * (page.head.split(word).length - 1) + page.body.split(word).length - 1, 0);
      const found = pages.filter((page) => wanted.every((word) => page.head.includes(word) || page.body.includes(word)));
      return found.sort((a, b) => score(b) - score(a)).map((page) => async () => {
        const words = page.text.split(/\s+/);
        const marks = words.map((word) => wanted.some((part) => plain(word).includes(part)));
        const first = Math.max(0, marks.indexOf(true) - 5);
        const shown = words.slice(first, first + EXCERPT).map((text, i) => ({ marked: marks[first + i], text }));
        return { ...page, words: shown.flatMap((word) => [word, { text: ' ' }]) };
      });
    };
  }

  let found = [];
  let turn = 0; // what is slower than the next search is thrown away

  async function search() {
    const own = ++turn;
    const query = input.value.trim();
    if (location.protocol !== 'file:') history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return show(own, [], '');
    status.textContent = busy;
    try {
      const results = await (await load())(query);
      await show(own, results, results.length ? count.replace('#', number(results.length)) : none);
    } catch (error) {
      console.info(error);
      await show(own, [], failed);
    }
  }

  async function show(own, results, message) {
    const items = await Promise.all(results.slice(0, STEP).map(item));
    if (own !== turn) return;
    found = results;
    list.replaceChildren(...items);
    more.hidden = found.length <= STEP;
    status.textContent = message;
  }

  more.addEventListener('click', async () => {
    const own = turn;
    const shown = list.children.length;
    const items = await Promise.all(found.slice(shown, shown + STEP).map(item));
    if (own !== turn) return;
    list.append(...items);
    more.hidden = found.length <= shown + STEP;
    items[0]?.querySelector('a').focus();
  });

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  async function item(data) {
    const { url, title, section, anchor, words } = await data();
    const excerpt = words.map(({ marked, text }) => (marked ? element('mark', {}, text) : text));
    const href = anchor ? `${url}#${encodeURIComponent(anchor.id)}` : url;
    // A heading that the words begin with need not be said twice.
    const begins = words.map(({ text }) => text).join('').startsWith(anchor?.title);
    const above = [section, begins ? '' : anchor?.title].filter(Boolean).join(' · ');
    return element('li', {},
      element('a', { className: 'title', href }, title),
      ...(above ? [element('p', { className: 'label' }, above)] : []),
      element('p', {}, ...excerpt));
  }

  let waiting;
  const soon = (pause) => {
    clearTimeout(waiting);
    waiting = setTimeout(search, pause);
  };
  box.hidden = false;
  input.addEventListener('focus', () => load().catch(() => {}), { once: true });
  input.addEventListener('input', () => soon(PAUSE));
  input.addEventListener('keydown', (event) => event.key === 'Enter' && soon(0));
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) soon(0);
})();
