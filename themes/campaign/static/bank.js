// Lets readers of a resource bank choose several things at once. All proposals are loaded when the first reader
// asks for them; without this file the lists work as pages, one choice at a time.
(function () {
  "use strict";
  var form = document.querySelector(".refine");
  if (!form) return;
  var PAGE = 25;
  var button = form.querySelector("button");
  var fields = form.querySelector(".fields");
  var status = form.querySelector("[role=status]");
  var found = form.parentNode;
  var list = document.createElement("ul");
  var more = document.createElement("button");
  var source = new URL(form.dataset.source, document.baseURI);
  var data, matches, shown;

  list.className = "cards proposals";
  more.type = "button";
  more.className = "button";
  more.textContent = form.dataset.more;
  form.hidden = false;

  function number(n) {
    return String(n).replace(/\d/g, function (digit) { return data.digits[digit]; });
  }
  // Case and accents make no difference: å is found as å, and é as e too.
  function plain(text) {
    return text.toLocaleLowerCase().normalize("NFKC");
  }
  function say(text) { status.textContent = text; }

  window.flygbladProposals = function (loaded) {
    data = loaded;
    data.choices.forEach(function (choice, at) { choice.at = at; });
    form.querySelectorAll("select").forEach(function (select) {
      select.add(new Option(form.dataset.any, ""));
      data.choices.forEach(function (choice) {
        if (choice[0] !== select.name) return;
        var option = new Option(choice[2], choice.at);
        if (choice[3][0]) { option.lang = choice[3][0]; option.dir = choice[3][1]; }
        select.add(option);
      });
    });
    fields.hidden = false;
    form.querySelector("input").focus();
    look();
  };

  function card(proposal) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    var title = document.createElement("span");
    var about = document.createElement("p");
    var of = function (facet) {
      var at = proposal.has.find(function (at) { return data.choices[at][0] === facet; });
      return at === undefined ? "" : data.choices[at][2];
    };
    link.className = "title";
    link.href = new URL(proposal.href, source);
    title.textContent = proposal.title;
    if (proposal.lang) { title.lang = proposal.lang; title.dir = proposal.dir; }
    link.append(title);
    about.className = "source";
    about.textContent = [of("place"), proposal.date, of("status")].filter(Boolean).join(" · ");
    item.append(link, about);
    return item;
  }

  function look() {
    var words = plain(form.elements.words.value).split(/\s+/).filter(Boolean);
    var wanted = Array.from(form.querySelectorAll("select"), function (select) { return select.value; });
    wanted = wanted.filter(Boolean).map(Number);
    var isAll = !words.length && !wanted.length;
    found.querySelectorAll(":scope > .cards, :scope > .steps, :scope > .hits, :scope > .empty").forEach(function (part) {
      if (part !== list) part.hidden = !isAll;
    });
    list.replaceChildren();
    list.remove();
    more.remove();
    if (isAll) { say(""); return; }
    matches = data.proposals.filter(function (proposal) {
      var title = plain(proposal.title);
      return wanted.every(function (at) { return proposal.has.includes(at); }) &&
        words.every(function (word) { return title.includes(word); });
    });
    shown = 0;
    found.append(list);
    show();
    say(form.dataset.hits + " " + number(matches.length));
  }

  function show() {
    var next = matches.slice(shown, shown + PAGE).map(card);
    list.append.apply(list, next);
    shown += next.length;
    if (shown < matches.length) found.append(more); else more.remove();
    return next[0];
  }

  more.addEventListener("click", function () {
    var first = show();
    if (first) first.querySelector("a").focus();
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", function () { if (data) look(); });
  button.addEventListener("click", function () {
    button.setAttribute("aria-expanded", "true");
    button.hidden = true;
    var script = document.createElement("script");
    script.src = source;
    script.onerror = function () { button.hidden = false; say(form.dataset.failed); };
    document.head.append(script);
  });
})();
