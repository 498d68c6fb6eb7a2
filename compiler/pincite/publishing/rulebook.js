/* What the pages of a rulebook do with a script: copy a citation, search. Without it every link still leads where it says. */
"use strict";

for (const link of document.querySelectorAll("a.cite[data-cite]")) {
  link.addEventListener("click", () => {
    if (!navigator.clipboard) return;
    navigator.clipboard.writeText(link.dataset.cite).then(() => {
      link.classList.add("copied");
      setTimeout(() => link.classList.remove("copied"), 2000);
    }, () => {});
  });
}

/* What an anchor names may be folded away. */
function unfold() {
  let at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = at;
  for (; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  if (target) target.scrollIntoView();
}
addEventListener("hashchange", unfold);
if (location.hash) unfold();

const form = document.querySelector("form.find");
if (form && globalThis.rulebook) search(form, globalThis.rulebook);

function search(form, book) {
  const input = form.querySelector("input");
  const list = document.querySelector(".hits");
  const said = document.querySelector(".found-said");
  const MOST = 60;
  const plain = text => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[\u2018\u2019]/g, "'");
  const stem = word => word.length > 4 && word.endsWith("ies") ? word.slice(0, -3)
    : word.length > 3 && /[^suiy]s$/.test(word) ? word.slice(0, -1) : word;
  const joined = text => text.replace(/([\p{L}\p{N}])-(?=\p{L})/gu, "$1"); /* re-take is retake, too */
  const words = text => plain(text).match(/[\p{L}\p{N}]+/gu) || [];
  const both = text => plain(text) + (joined(text) === text ? "" : " " + joined(plain(text)));
  const begins = (text, word) => new RegExp("(?<![\\p{L}\\p{N}])" + word.replace(/[^\p{L}\p{N} ]/gu, "."), "u").test(text);
  const entries = book.entries.map(([to, citation, title, body]) =>
    ({ to, citation, title, body, head: both(citation + " " + title), text: both(body) }));
  const names = book.names.map(group => group.map(name => plain(name)));
  form.hidden = false;
  document.querySelector(".noscript").hidden = true;

  /* The other names of what is asked for: they count less than its own words. */
  const others = asked => names.filter(group => group.some(name => stem(name) === stem(asked))).flat()
    .filter(name => stem(name) !== stem(asked));

  function score(entry, asked, called) {
    if (begins(entry.head, asked)) return 3;
    if (begins(entry.text, asked)) return 1;
    return called.some(name => begins(entry.text, stem(name)) || begins(entry.head, stem(name))) ? 0.7 : 0;
  }

  function find() {
    const asked = plain(input.value).trim();
    list.replaceChildren();
    said.textContent = "";
    const parts = words(joined(asked)).map(stem);
    if (!parts.length) return;
    const address = asked.replace(/\s+/g, "");
    const called = parts.map(others);
    const found = [];
    for (const entry of entries) {
      const each = parts.map((part, n) => score(entry, part, called[n]));
      let total = each.every(Boolean) ? each.reduce((a, b) => a + b) : 0;
      if (begins(entry.text, parts.join(" ")) && parts.length > 1) total += 2;
      if (plain(entry.citation).replace(/\s+/g, "").endsWith(address)) total += 100;
      if (total) found.push([total, entry]);
    }
    found.sort((a, b) => b[0] - a[0]);
    said.textContent = found.length === 0 ? "Nothing has all of these words."
      : found.length === 1 ? "1 place found"
      : found.length + " places found" + (found.length > MOST ? "; the first " + MOST + " are shown" : "");
    for (const [, entry] of found.slice(0, MOST)) list.append(row(entry, parts));
  }

  /* Words are put in as text, never as markup. */
  function row(entry, parts) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.to;
    link.textContent = entry.citation;
    const place = Math.max(0, Math.min(...parts.map(p => entry.text.indexOf(p)).filter(n => n >= 0), entry.body.length) - 70);
    const start = place >= entry.body.length - 70 ? 0 : place;
    const shown = (start ? "… " : "") + entry.body.slice(start, start + 240) + (start + 240 < entry.body.length ? " …" : "");
    const words = document.createElement("p");
    words.textContent = shown;
    item.append(link, entry.title ? " " + entry.title : "", words);
    return item;
  }

  let waiting = 0;
  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 120); });
  form.addEventListener("submit", event => { event.preventDefault(); find(); });
  const given = new URLSearchParams(location.search).get("q");
  if (given) { input.value = given; find(); }
  input.focus();
}
