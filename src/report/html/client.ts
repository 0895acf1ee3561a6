/**
 * The page's own script: filters, search, order, and cases that open to their
 * reasons. It builds every row from the embedded JSON with text nodes, a few
 * dozen at a time, so that ten thousand cases stay light.
 */
export const CLIENT = String.raw`'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { rows, parts, labels, choices, words } = data;
  const STEP = 60;
  const KEYS = { outcome: 'o', second: 'p', ground: 'g', article: 'a', question: 'q', state: 's', event: 'e' };
  // Filters whose choices stand in an order of their own; and how few choices a filter may have and still be shown.
  const ORDERED = new Set(['outcome', 'second']);
  const FEWEST = { outcome: 0, second: 1 };
  const TAGS = new Set(['section', 'h4', 'p', 'ul', 'li', 'b', 'em', 'strong', 'span', 'div', 'br', 'code', 'details', 'summary', 'a']);
  const ATTRIBUTES = new Set(['class', 'href', 'rel']);

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === true) element.setAttribute(name, '');
      else if (value !== false && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };
  // A tree of the data: [tag, attributes, content], text, or the number of a shared part.
  const build = (tree) => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    if (typeof tree === 'number') return build(parts[tree]);
    const [tag, attributes, content] = tree;
    if (!TAGS.has(tag)) return document.createTextNode('');
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (ATTRIBUTES.has(name) && (name !== 'href' || /^https?:\/\//.test(value))) element.setAttribute(name, value);
    }
    for (const child of content) element.append(build(child));
    return element;
  };
  const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const group = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, words.thousands);

  const body = document.getElementById('rows');
  const table = document.getElementById('case-table');
  const status = document.getElementById('status');
  const more = document.getElementById('more');
  const search = document.getElementById('search');
  const sort = document.getElementById('sort');
  const selects = {};
  let found = rows.map((_, index) => index);
  let shown = 0;

  for (const [name, key] of Object.entries(KEYS)) {
    const select = document.getElementById('filter-' + name);
    const counts = new Map();
    for (const row of rows) for (const code of name === 'outcome' ? [row[key]] : row[key]) counts.set(code, (counts.get(code) || 0) + 1);
    const options = choices[name].map((choice, place) => ({ place, text: choice[1], count: counts.get(place) || 0 })).filter((one) => one.count > 0);
    if (!ORDERED.has(name)) options.sort((a, b) => a.text.localeCompare(b.text, words.language, { numeric: true }));
    select.append(make('option', { value: '' }, words.all));
    for (const one of options) select.append(make('option', { value: String(one.place) }, one.text + ' (' + group(one.count) + ')'));
    select.closest('label').hidden = options.length < (FEWEST[name] ?? 2);
    select.addEventListener('change', apply);
    selects[name] = select;
  }

  let haystacks = null;
  const haystack = (index) => {
    haystacks ||= [];
    return (haystacks[index] ||= fold([rows[index].id, rows[index].charges, rows[index].why, ...rows[index].facts.filter((one) => typeof one === 'string')].join(' \n ')));
  };
  function apply() {
    const wanted = Object.entries(KEYS).filter(([name]) => selects[name].value !== '').map(([name, key]) => [key, Number(selects[name].value)]);
    const terms = fold(search.value).split(/\s+/).filter(Boolean);
    found = [];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (!wanted.every(([key, code]) => (key === 'o' ? row.o === code : row[key].includes(code)))) continue;
      if (terms.length > 0) {
        const text = haystack(index);
        if (!terms.every((term) => text.includes(term))) continue;
      }
      found.push(index);
    }
    const by = sort.value;
    if (by === 'id') found.sort((a, b) => (rows[a].id < rows[b].id ? -1 : rows[a].id > rows[b].id ? 1 : a - b));
    if (by === 'outcome') found.sort((a, b) => rows[a].o - rows[b].o || a - b);
    if (by === 'date') found.sort((a, b) => (rows[a].d === rows[b].d ? a - b : rows[a].d === '' ? 1 : rows[b].d === '' ? -1 : rows[a].d < rows[b].d ? -1 : 1));
    body.replaceChildren();
    shown = 0;
    grow(STEP);
    status.textContent = words.showing.replace('{shown}', group(found.length)).replace('{all}', group(rows.length));
    for (const tile of document.querySelectorAll('.tile')) tile.querySelector('button').setAttribute('aria-pressed', String(selects.outcome.value !== '' && choices.outcome[Number(selects.outcome.value)][0] === tile.dataset.outcome));
  }
  function grow(count) {
    const fragment = document.createDocumentFragment();
    const end = Math.min(shown + count, found.length);
    for (; shown < end; shown++) fragment.append(rowOf(found[shown]));
    body.append(fragment);
    more.hidden = shown >= found.length;
    table.hidden = found.length === 0;
    document.getElementById('none').hidden = found.length > 0;
  }
  function rowOf(index) {
    const row = rows[index];
    const outcome = choices.outcome[row.o];
    const cell = (label, ...content) => make('td', { 'data-label': label }, ...content);
    return make('tr', { class: 'case ' + outcome[0], 'data-index': String(index) },
      make('th', { scope: 'row' }, make('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'case-' + index, 'aria-label': words.reasonsOf.replace('{id}', row.id) }, row.id)),
      make('td', {}, make('span', { class: 'badge ' + outcome[0] }, outcome[1]), ...(row.second === null ? [] : [build(row.second)])),
      cell(words.why, row.why),
      cell(words.conductDate, row.date),
      cell(words.charges, clip(row.charges)));
  }
  const clip = (text) => (text.length > 140 ? text.slice(0, 139) + '…' : text);
  function toggle(line) {
    const button = line.querySelector('button');
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    line.classList.toggle('open', !open);
    if (open) {
      line.nextElementSibling.remove();
      return;
    }
    const index = Number(line.dataset.index);
    const row = rows[index];
    const facts = make('dl', { class: 'facts' });
    for (let at = 0; at < row.facts.length; at += 2) facts.append(make('div', {}, make('dt', {}, labels[row.facts[at]]), make('dd', {}, row.facts[at + 1])));
    const inner = make('div', { class: 'reasons-of' }, make('h3', { class: 'unseen' }, row.id), ...row.parts.map(build));
    if (row.facts.length > 0) inner.append(make('section', {}, make('h4', {}, words.factsGiven), facts));
    line.after(make('tr', { class: 'opened', id: 'case-' + index }, make('td', { colspan: '5' }, inner)));
  }

  body.addEventListener('click', (event) => {
    const line = event.target.closest('tr.case');
    if (line && (event.target.closest('button') || !String(getSelection()))) toggle(line);
  });
  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  });
  sort.addEventListener('change', apply);
  more.addEventListener('click', () => grow(STEP));
  document.getElementById('clear').addEventListener('click', () => {
    for (const select of Object.values(selects)) select.value = '';
    search.value = '';
    apply();
    search.focus();
  });
  for (const tile of document.querySelectorAll('.tile')) {
    const button = make('button', { type: 'button' }, ...tile.childNodes);
    tile.append(button);
    const choose = () => {
      const place = String(choices.outcome.findIndex((choice) => choice[0] === tile.dataset.outcome));
      selects.outcome.value = selects.outcome.value === place ? '' : place;
      if (selects.outcome.selectedIndex < 0) selects.outcome.value = '';
      apply();
    };
    tile.addEventListener('click', choose);
  }
  if ('IntersectionObserver' in window) {
    new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting) && shown < found.length) grow(STEP);
    }, { rootMargin: '600px' }).observe(more);
  }
  window.addEventListener('beforeprint', () => {
    grow(found.length);
    for (const sources of document.querySelectorAll('details.on-paper')) sources.open = true;
  });
  document.getElementById('controls').hidden = false;
  document.documentElement.classList.add('scripted');
  apply();
})();
`;
