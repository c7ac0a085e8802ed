// What a writer wants to see while writing: how long it is, how it is built, what has to be put right; and finding.
import { body, debounce, form, isComposing, readOnly, say, shown, textLang } from './page.js';
import { goTo, lineAt, markWrong, refresh } from './under.js';
import { replace } from './text.js';

const segments = (granularity) => (Intl.Segmenter ? new Intl.Segmenter(textLang, { granularity }) : null);
const signs = segments('grapheme'), wordsOf = segments('word');

// Signs as a reader sees them: a letter with its marks is one.
export const length = (text) => (signs ? [...signs.segment(text)].length : [...text].length);

function countWords(text) {
  const plain = text.replace(/\[\[fact:[^\]]*\]\]/g, '1').replace(/\]\([^)]*\)/g, ']').replace(/^:{2,}.*$/gm, ' ');
  if (!wordsOf) return plain.split(/\s+/).filter(Boolean).length;
  let n = 0;
  for (const s of wordsOf.segment(plain)) n += s.isWordLike ? 1 : 0;
  return n;
}

// How long fields are, and how much of them is shown whole elsewhere.
function hints() {
  for (const hint of form.querySelectorAll('[data-length-of]')) {
    const n = length(form.elements[hint.dataset.lengthOf].value.trim()), best = Number(hint.dataset.best);
    hint.textContent = say('length', { count: shown(n), best: shown(best) });
    hint.classList.toggle('over', n > best);
  }
}

const counts = document.getElementById('counts');
function count() {
  const n = countWords(body.value);
  counts.textContent = say('counts', { words: shown(n), minutes: shown(Math.max(1, Math.round(n / 220))) });
}

const outline = document.getElementById('outline');
function build() {
  const list = outline.querySelector('ol');
  let fenced = false;
  const found = body.value.split('\n').map((text, line) => {
    if (/^(```|~~~)/.test(text)) fenced = !fenced;
    const head = fenced ? null : text.match(/^(#{2,6})\s+(.+)/);
    return head && { line, level: head[1].length, text: head[2].replace(/[*_`]|\[\[fact:[^\]]*\]\]/g, '') };
  }).filter(Boolean);
  list.textContent = '';
  for (const head of found) {
    const item = document.createElement('li'), button = document.createElement('button');
    item.className = `o${head.level}`;
    button.type = 'button';
    button.className = 'quiet';
    button.lang = textLang;
    button.dir = body.dir;
    button.textContent = head.text;
    button.addEventListener('click', () => goTo(head.line));
    item.append(button);
    list.append(item);
  }
  outline.querySelector('p').textContent = found.length ? '' : say('no-headings');
}

// Problems stand at their line and in a list that leads there.
const problems = document.getElementById('problems');
export function putRight(found) {
  const list = problems.querySelector('ol');
  problems.hidden = !found.length && !problems.querySelector('ul');
  list.textContent = '';
  for (const { line, place, text } of found) {
    const item = document.createElement('li'), button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = place;
    button.addEventListener('click', () => goTo(line - 1));
    item.append(button, ` ${text}`);
    list.append(item);
  }
  markWrong(found.map((p) => p.line));
}

// The facts the text cites, with their values as they are now; the one at the cursor is told below the text.
const cited = document.getElementById('cited'), atCaret = document.getElementById('at-caret');
let values = new Map([...cited.querySelectorAll('li')].map((li) => [li.dataset.code, `${li.querySelector('a').textContent}: ${li.querySelector('span').textContent}`]));
export function cite(facts) {
  values = new Map(facts.map((f) => [f.code, `${f.name}: ${f.value}`]));
  cited.hidden = !facts.length;
  cited.querySelector('ul').replaceChildren(...facts.map((f) => {
    const item = document.createElement('li'), way = document.createElement('a'), value = document.createElement('span');
    way.href = `/desk/facts/${f.code}`;
    way.target = '_blank';
    way.textContent = f.name;
    value.className = 'num';
    value.lang = textLang;
    value.dir = 'auto';
    value.textContent = f.value;
    item.append(way, ' ', value);
    return item;
  }));
  caret();
}
function caret() {
  const { selectionStart: at, value } = body;
  const from = value.lastIndexOf('[[', at), code = from < 0 ? null : value.slice(from, from + 140).match(/^\[\[fact:([\w.-]+)\]\]/);
  atCaret.textContent = code && from + code[0].length >= at ? values.get(code[1]) || '' : '';
}

// Finding and replacing, in the text's own idea of upper and lower case.
const finder = document.getElementById('finder');
const wanted = finder.querySelector('[data-find]'), instead = finder.querySelector('[data-instead]');
const found = finder.querySelector('[data-found]'), exact = finder.querySelector('[data-exact]');
const fold = (text) => (exact.checked ? text : text.toLocaleLowerCase(textLang));

function matches() {
  const word = fold(wanted.value.normalize('NFC'));
  if (!word) return [];
  const text = fold(body.value);
  const all = [];
  // Some letters change their length with their case: then only the exact text is searched.
  const source = text.length === body.value.length ? text : body.value;
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) all.push(at);
  return all;
}

function step(back) {
  const all = matches();
  if (!all.length) { found.textContent = wanted.value ? say('matches', { at: shown(0), count: shown(0) }) : ''; return; }
  const { selectionStart: from, selectionEnd: to } = body;
  let n = back ? all.findLastIndex((at) => at < from) : all.findIndex((at) => at >= (from === to ? from : from + 1));
  if (n < 0) n = back ? all.length - 1 : 0;
  const keep = document.activeElement;
  goTo(lineAt(all[n]), all[n], all[n] + wanted.value.length);
  found.textContent = say('matches', { at: shown(n + 1), count: shown(all.length) });
  if (finder.contains(keep)) keep.focus({ preventScroll: true });
}

function swap() {
  const { selectionStart: from, selectionEnd: to } = body;
  if (wanted.value && fold(body.value.slice(from, to)) === fold(wanted.value)) replace(from, to, instead.value);
  step(false);
  instead.focus({ preventScroll: true });
}

function swapAll() {
  const all = matches();
  if (!all.length) { step(false); return; }
  const size = wanted.value.length, first = all[0], last = all.at(-1) + size;
  let made = '', at = first;
  for (const n of all) { made += body.value.slice(at, n) + instead.value; at = n + size; }
  // One change, so that one step back undoes it.
  replace(first, last, made);
  found.textContent = say('replaced', { count: shown(all.length) });
  instead.focus({ preventScroll: true });
}

export function find() {
  const open = finder.hidden;
  finder.hidden = false;
  const chosen = body.value.slice(body.selectionStart, body.selectionEnd);
  if (chosen && !chosen.includes('\n')) wanted.value = chosen;
  wanted.focus();
  wanted.select();
  if (open || chosen) found.textContent = '';
}

export function start() {
  const all = debounce(() => { count(); build(); hints(); }, 200);
  form.addEventListener('input', (event) => {
    if (event.target === body) refresh();
    if (!isComposing(event)) all();
  });
  form.addEventListener('compositionend', all);
  refresh();
  count();
  build();
  hints();
  outline.hidden = false;
  const left = [...problems.querySelectorAll('ol li')].map((li) => ({
    line: Number(li.dataset.line), place: li.querySelector('b').textContent, text: li.querySelector('span').textContent,
  }));
  putRight(left);
  document.addEventListener('selectionchange', () => { if (document.activeElement === body && !isComposing()) caret(); });
  if (readOnly) for (const e of finder.querySelectorAll('[data-write]')) e.hidden = true;
  finder.addEventListener('click', (event) => {
    const act = event.target.closest('button')?.dataset.act;
    if (act) ({ next: () => step(false), before: () => step(true), swap, all: swapAll, close })[act]();
  });
  const close = () => { finder.hidden = true; body.focus({ preventScroll: true }); };
  finder.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') close();
    // Enter would send the whole form.
    if (event.key === 'Enter' && event.target !== finder && event.target.tagName === 'INPUT') {
      event.preventDefault();
      if (event.target === instead) swap(); else step(event.shiftKey);
    }
  });
}
