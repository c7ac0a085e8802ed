// The sheet under the text: the same words, unseen, with what marks facts, links, headings and lines to put right.
// It also gives the text its height and tells where a line stands.
import { body, isComposing } from './page.js';

const sheet = document.getElementById('under');
let known = [];
let wrong = new Map();

const TOKENS = /\[\[fact:[^\]\n]*\]\]|\[[^\]\n]*\]\([^)\s]*\)|\*\*[^*\n]+\*\*/g;

function shape(div, line) {
  div.className = /^#{2,6}\s/.test(line) ? 'l-head' : /^:{2,}/.test(line) ? 'l-made' : /^>/.test(line) ? 'l-said' : '';
  div.textContent = '';
  let at = 0;
  for (const found of line.matchAll(TOKENS)) {
    div.append(line.slice(at, found.index));
    const span = document.createElement('span');
    span.className = found[0].startsWith('[[') ? 't-fact' : found[0].startsWith('[') ? 't-link' : 't-bold';
    span.textContent = found[0];
    div.append(span);
    at = found.index + found[0].length;
  }
  // A line without a sign still has its height.
  div.append(line.slice(at) || (line ? '' : '\u200b'));
}

// Brings the sheet up to date: only lines that changed are made again.
export function refresh() {
  const lines = body.value.split('\n');
  let start = 0;
  while (start < lines.length && start < known.length && lines[start] === known[start]) start += 1;
  let end = 0;
  const least = Math.min(lines.length, known.length) - start;
  while (end < least && lines[lines.length - 1 - end] === known[known.length - 1 - end]) end += 1;
  for (let n = known.length - end - 1; n >= start; n -= 1) sheet.children[n].remove();
  const before = sheet.children[start] || null;
  for (let n = start; n < lines.length - end; n += 1) {
    const div = document.createElement('div');
    shape(div, lines[n]);
    sheet.insertBefore(div, before);
  }
  known = lines;
  if (!isComposing()) mark();
}

function mark() {
  for (const div of sheet.querySelectorAll('.l-wrong')) div.classList.remove('l-wrong');
  for (const line of wrong.keys()) sheet.children[line - 1]?.classList.add('l-wrong');
}

export function markWrong(lines) {
  wrong = new Map(lines.map((l) => [l, true]));
  mark();
}

// Where a line begins, from the top of the sheet.
export const topOf = (line) => sheet.children[Math.min(line, sheet.children.length - 1)]?.offsetTop ?? 0;
export const height = () => sheet.offsetHeight;
export const top = () => sheet.getBoundingClientRect().top;

export const lineAt = (position) => body.value.slice(0, position).split('\n').length - 1;

// Where a position is seen: in long paragraphs the line alone says little.
export function seenAt(position) {
  const line = lineAt(position);
  const div = sheet.children[line];
  if (!div) return 0;
  let left = position - (body.value.lastIndexOf('\n', position - 1) + 1);
  const walk = document.createTreeWalker(div, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (left <= node.length) {
      const range = document.createRange();
      range.setStart(node, Math.min(left, node.length));
      return range.getBoundingClientRect().top - top();
    }
    left -= node.length;
  }
  return div.offsetTop;
}

// Goes to a line and chooses it.
export function goTo(line, from, to) {
  const lines = body.value.split('\n');
  const start = lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  body.focus({ preventScroll: true });
  body.setSelectionRange(from ?? start, to ?? start + (lines[line] || '').length);
  window.scrollTo({ top: window.scrollY + top() + seenAt(from ?? start) - window.innerHeight / 3 });
}
