// The faults that self-test.mjs plants, by the slug of the page that has it. `edit` changes parts of
// the page, `css` is a second style sheet of the page, `files` are further files; `expect` names the
// checks that must speak up, with what they must say, and no other may.

const lines = (count, line) => Array.from({ length: count }, (_, i) => line(i)).join('\n');
const policy = (text) => ({ policy: `<meta http-equiv="Content-Security-Policy" content="${text}">` });
const STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:";

export const faults = {
  // axe
  'no-alt': { edit: { body: '<img src="../icon.svg">' }, expect: [['axe', /image-alt/], ['nu', /alt/]] },
  'pale': { css: '.pale { color: #999 }\n@media (prefers-color-scheme: dark) { .pale { color: #fff } }\n',
    edit: { body: '<p class="pale">Pale</p>' }, expect: [['axe', /light, 1280 px: color-contrast/]] },
  'pale-at-night': { css: '@media (prefers-color-scheme: dark) { .pale { color: #555 } }\n',
    edit: { body: '<p class="pale">Pale</p>' }, expect: [['axe', /dark, 1280 px: color-contrast/]] },
  'pale-on-phones': { css: '@media (width < 25rem) { .pale { color: #777; background: #888 } }\n',
    edit: { body: '<details><summary>Open</summary><p class="pale">Pale</p></details>' },
    expect: [['axe', /light, 360 px: color-contrast/]] },
  'small-targets': { css: '.tiny a { display: block; inline-size: 10px; block-size: 10px; overflow: clip; font-size: 8px }\n',
    edit: { body: '<div class="tiny"><a href="../index.html">a</a><a href="../en/index.html">b</a></div>' },
    expect: [['axe', /target-size/]] },
  'empty-heading': { edit: { body: '<h3></h3>' }, expect: [['axe', /empty-heading/], ['nu', /heading/i]] },

  // scripts and policy
  'script': { edit: { body: '<script>document.title = "x"</script>' },
    expect: [['script', /script/], ['csp', /script-src-elem blocked inline/], ['nu', /Inline script violates/]] },
  'bank': { files: { 'assets/bank.00.js': '' }, edit: { ...policy(`${STRICT}; script-src 'self'`), body: '<script src="../assets/bank.00.js"></script>' },
    expect: [['bank', /nothing to choose from/], ['bank', /Timeout|not reached/]] },
  'handler': { edit: { body: '<p onclick="x()">Press</p>' }, expect: [['script', /onclick/], ['nu', /onclick/], ['csp', /script-src-attr/]] },
  'inline-style': { edit: { body: '<p style="margin: 0">Red</p>' }, expect: [['csp', /style-src-attr/], ['nu', /style.* attribute violates/]] },
  'no-policy': { edit: { policy: '' }, expect: [['policy', /no Content-Security-Policy/]] },
  'loose-policy': { edit: policy("default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'"),
    expect: [['policy', /unsafe-inline/]] },
  'late-policy': { edit: { policy: '', head: `<meta http-equiv="Content-Security-Policy" content="${STRICT}">` },
    expect: [['policy', /after what it governs/]] },

  // requests
  'gone-picture': { edit: { body: '<img src="gone.png" alt="Gone" width="9" height="9">' },
    expect: [['requests', /gone\.png: 404/], ['links', /gone\.png/], ['requests', /ERR_FILE_NOT_FOUND/]] },
  'another-host': { edit: { ...policy("default-src 'none'; style-src 'self'; img-src *"),
    body: '<img src="https://tracker.example/x.png" alt="x" width="9" height="9">' },
    expect: [['requests', /another host/], ['policy', /\*/]] },

  // narrow screens
  'wide': { css: '.wide { inline-size: 380px }\n', edit: { body: '<p class="wide">Wide</p>' }, expect: [['sideways', /at 360 px/]] },
  'wide-in-arabic': { lang: 'ar', css: '.wide { inline-size: 340px }\n', edit: { body: '<p class="wide">Wide</p>' },
    expect: [['sideways', /at 320 px/]] },
  'wide-unfolded': { css: '.wide { inline-size: 340px }\n',
    edit: { body: '<details><summary>Open</summary><p class="wide">Wide</p></details>' }, expect: [['sideways', /unfolded/]] },
  'tight': { css: '.tight { white-space: nowrap; inline-size: fit-content; font: 16px monospace }\n',
    edit: { body: '<p class="tight">twenty-seven letters in all</p>' }, expect: [['text-spacing', /wider spacing/]] },

  // weight
  'heavy': { edit: { body: lines(700, (i) => `<p>${i} ${'word '.repeat(18)}</p>`) }, expect: [['weight', /without pictures/]] },
  'heavy-style': { css: lines(900, (i) => `.c${(i * 7919) % 9973}x${(i * 31) % 997} { inline-size: ${(i * 37) % 991}px }`),
    edit: {}, expect: [['weight', /gzipped/]] },

  // on a disk
  'from-the-root': { edit: { style: '<link rel="stylesheet" href="/style.css">' },
    expect: [['from-disk', /own server/], ['requests', /ERR_FILE_NOT_FOUND/], ['styled', /not applied|changes nothing/]] },
  'folder-link': { edit: { body: '<p><a href="../en/">English</a></p>' },
    expect: [['from-disk', /name its index\.html/], ['from-disk', /shows no page of the site/]] },
  'unstyled': { edit: { style: '' }, expect: [['styled', /no style sheet/], ['print', /A4/], ['axe', /./]] },

  // languages
  'wrong-lang': { edit: { html: 'lang="fi" dir="ltr"' }, expect: [['language', /it must be sv/], ['alternates', /is in fi/]] },
  'wrong-dir': { lang: 'ar', edit: { html: 'lang="ar" dir="ltr"' }, expect: [['language', /dir is ltr/]] },
  'wrong-part': { edit: { body: '<p lang="fa">متن</p>' }, expect: [['language', /runs ltr/]] },
  'no-canonical': { edit: { canonical: '' }, expect: [['canonical', /no canonical/], ['alternates', /own canonical/]] },
  'canonical-away': { edit: { canonical: '<link rel="canonical" href="https://other.example/">' },
    expect: [['canonical', /not on the site/], ['alternates', /own canonical/]] },
  'one-way': { edit: ({ base }) => ({ alternates: ['sv', 'en', 'x-default'].map((lang) =>
    `<link rel="alternate" hreflang="${lang}" href="${base}${lang === 'en' ? 'en/' : 'one-way/'}">`).join('\n') }),
    expect: [['alternates', /does not have the same list/]] },
  'no-alternates': { edit: { alternates: '' }, expect: [['alternates', /not even itself/]] },

  // links
  'dead-link': { edit: { body: '<p><a href="gone.html">Gone</a></p>' },
    expect: [['links', /gone\.html, which is not there/]] },
  'dead-anchor': { edit: { body: '<p><a href="../index.html#gone">Gone</a></p>' }, expect: [['links', /nothing has the id gone/]] },
  'bad-telephone': { edit: { body: '<p><a href="tel:0800-1">Call</a></p>' }, expect: [['links', /telephone/]] },
  'lost-share-picture': { edit: ({ base }) => ({ head: `<meta property="og:image" content="${base}gone.png">` }),
    expect: [['links', /gone\.png/]] },
  'lost-redirect': { edit: {}, files: { '_redirects': '/old/ /gone/ 301\n' }, expect: [['links', /gone\/index\.html/]] },

  // keyboard
  'no-skip-link': { edit: { skip: '' }, expect: [['keyboard', /not a skip link/]] },
  'hidden-skip-link': { css: '.skip:focus { position: absolute; inset-block-start: -9rem }\n', edit: {},
    expect: [['keyboard', /class="skip".* is out of sight/]] },
  'skip-to-nowhere': { edit: { skip: '<a class="skip" href="#gone">Skip</a>' },
    expect: [['keyboard', /not in #gone/], ['links', /id gone/], ['axe', /skip-link/]] },
  'unmarked-focus': { css: 'main a:focus-visible { outline: 0 }\n', edit: { body: '<p><a href="../index.html">On</a></p>' },
    expect: [['keyboard', /is unmarked/]] },
  'covered-focus': { css: '.lid { position: fixed; inset: 0; background: #fff }\n.skip { position: relative; z-index: 2 }\n',
    edit: { after: '<div class="lid"></div>' }, expect: [['keyboard', /is covered/]] },

  // searching
  'no-field': { edit: { class: 'search' }, files: { 'no-field/pagefind/pages.js': 'x = [{"title":"Page","text":"","url":""}];\n' },
    expect: [['search', /no field/]] },

  // paper
  'letter-paper': { css: '@page { size: letter }\n', edit: {}, expect: [['print', /612 x 792/]] },

  // the Nu checker
  'bad-html': { edit: { body: '<p><div>No</div></p>' }, expect: [['nu', /No “?p/]] },
  'bad-style': { css: '.x { colour: red }\n', edit: {}, expect: [['nu', /colour/]] },
  'twice': { edit: { body: '<p id="main">Twice</p>' }, expect: [['nu', /Duplicate ID/]] },
};
