// Changing the text as somebody typing would, so that the browser's own undo takes every step back.
import { body, form, isComposing, readOnly, say } from './page.js';

// Puts text in place of what is between two positions; selects what the last two say, or stands behind it.
export function replace(from, to, text, selectFrom, selectTo) {
  const { scrollX, scrollY } = window;
  if (document.activeElement !== body) body.focus({ preventScroll: true });
  body.setSelectionRange(from, to);
  let done = true;
  if (text || from !== to) {
    try { done = document.execCommand(text ? 'insertText' : 'delete', false, text); } catch { done = false; }
  }
  if (!done) {
    body.setRangeText(text, from, to, 'end');
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (selectFrom !== undefined) body.setSelectionRange(selectFrom, selectTo ?? selectFrom);
  window.scrollTo(scrollX, scrollY);
}

// Sets a whole field; in the text only what differs is touched, so that the place one writes at stays.
export function setField(field, text) {
  const old = field.value;
  if (old === text) return;
  if (field !== body || readOnly) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return;
  }
  let start = 0;
  const least = Math.min(old.length, text.length);
  while (start < least && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < least - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  const { selectionStart: at } = body;
  const focused = document.activeElement;
  const moved = at <= start ? at : Math.max(start, at + text.length - old.length);
  replace(start, old.length - end, text.slice(start, text.length - end), moved, moved);
  if (focused && focused !== body) focused.focus({ preventScroll: true });
}

const selection = () => ({ from: body.selectionStart, to: body.selectionEnd, value: body.value });

// Marks round the chosen words, or away from them.
export function around(mark) {
  let { from, to, value } = selection();
  while (from < to && /\s/.test(value[from])) from += 1;
  while (to > from && /\s/.test(value[to - 1])) to -= 1;
  const n = mark.length, chosen = value.slice(from, to);
  const outside = value.slice(from - n, from) === mark && value.slice(to, to + n) === mark
    && (n > 1 || value.slice(from - 2, from) !== '**' || value.slice(from - 3, from) === '***');
  if (outside) return replace(from - n, to + n, chosen, from - n, to - n);
  if (chosen.length >= 2 * n && chosen.startsWith(mark) && chosen.endsWith(mark)) {
    return replace(from, to, chosen.slice(n, -n), from, to - 2 * n);
  }
  return replace(from, to, mark + chosen + mark, from + n, to + n);
}

function linesOf({ from, to, value }) {
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const next = value.indexOf('\n', to > from && value[to - 1] === '\n' ? to - 1 : to);
  const end = next < 0 ? value.length : next;
  return { start, end, lines: value.slice(start, end).split('\n') };
}

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+/;
const PREFIX = /^(#{1,6}\s+|>\s?|\s*[-*+]\s+|\s*\d{1,9}[.)]\s+)/;

// Gives the chosen lines a beginning (heading, item, quotation), or takes it away when all have it.
export function lines(kind) {
  const place = linesOf(selection());
  const has = {
    heading: (l) => /^##\s/.test(l), subheading: (l) => /^###\s/.test(l), quote: (l) => /^>\s?/.test(l),
    list: (l) => /^\s*[-*+]\s/.test(l), numbers: (l) => /^\s*\d{1,9}[.)]\s/.test(l),
  }[kind];
  const full = place.lines.filter((l) => l.trim());
  const away = full.length > 0 && full.every(has);
  let n = 0;
  const made = place.lines.map((line) => {
    if (!line.trim() && place.lines.length > 1) return line;
    const plain = line.replace(PREFIX, '');
    if (away) return plain;
    n += 1;
    return { heading: '## ', subheading: '### ', quote: '> ', list: '- ', numbers: `${n}. ` }[kind] + plain;
  }).join('\n');
  const single = place.lines.length === 1;
  replace(place.start, place.end, made, single ? place.start + made.length : place.start, place.start + made.length);
}

// Deeper or less deep in a list.
export function indent(deeper) {
  const { from, to } = selection();
  const place = linesOf(selection());
  if (!place.lines.some((l) => ITEM.test(l))) return false;
  const made = place.lines.map((l) => (deeper ? '  ' + l : l.replace(/^ {1,2}/, '')));
  const first = made[0].length - place.lines[0].length, all = made.join('\n').length - (place.end - place.start);
  replace(place.start, place.end, made.join('\n'), Math.max(place.start, from + first), Math.max(place.start, to + all));
  return true;
}

// A block with a free line before and after it.
export function block(text, choose) {
  const { from, to, value } = selection();
  const before = value.slice(0, from), after = value.slice(to);
  const lead = !before || /\n\n$/.test(before) ? '' : /\n$/.test(before) ? '\n' : '\n\n';
  const tail = !after ? '\n' : /^\n\n/.test(after) ? '' : /^\n/.test(after) ? '\n' : '\n\n';
  const at = from + lead.length;
  const [a, b] = choose ? [at + choose[0], at + choose[1]] : [at + text.length, undefined];
  replace(from, to, lead + text + tail, a, b);
}

export function table() {
  const head = (n) => say('column', { count: n }), cell = say('cell');
  const first = `| ${head(1)}`;
  block(`${first} | ${head(2)} |\n| --- | --- |\n| ${cell} | ${cell} |`, [2, first.length]);
}

// Words in the line, or at its end when nothing is chosen there.
export function inline(text) {
  const { to, from } = selection();
  replace(from, to, text, from + text.length);
}

export function link(address, words) {
  const { from, to, value } = selection();
  const chosen = value.slice(from, to).replace(/\s+/g, ' ').trim() || words || say('link-words');
  const made = `[${chosen.replace(/([[\]])/g, '\\$1')}](${address})`;
  if (value.slice(from, to).trim()) replace(from, to, made, from + made.length);
  else replace(from, to, made, from + 1, from + 1 + chosen.length);
}

// Enter in a list goes on with it; in an empty item it ends it.
export function enter() {
  const { from, to, value } = selection();
  if (from !== to) return false;
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const line = value.slice(start, from);
  const item = line.match(/^(\s*)([-*+]|(\d{1,9})([.)]))(\s+)/), quote = line.match(/^>\s?/);
  const head = item || quote;
  if (!head) return false;
  const rest = value.slice(from).split('\n', 1)[0];
  if (!line.slice(head[0].length).trim() && !rest.trim()) {
    replace(start, from, '', start);
    return true;
  }
  const next = item ? item[1] + (item[3] ? `${Number(item[3]) + 1}${item[4]}` : item[2]) + item[5] : head[0];
  replace(from, from, '\n' + next, from + 1 + next.length);
  return true;
}

// Keys, as writers know them from elsewhere. Letters that need Alt on some keyboards are left alone.
export function keys(actions) {
  form.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && event.target === body && !readOnly
      && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (enter()) event.preventDefault();
      return;
    }
    // In the headline it goes on to the next field: saving is never an accident.
    if (event.key === 'Enter' && event.target === form.elements.title && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      form.elements.summary.focus();
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.getModifierState('AltGraph')) return;
    const code = (event.altKey ? 'alt+' : '') + (event.shiftKey ? 'shift+' : '')
      + (/^(Digit|Key)/.test(event.code) && !/^[a-z]$/i.test(event.key) ? event.code.slice(-1) : event.key).toLowerCase();
    const act = actions[code];
    if (!act) return;
    if (act.anywhere || (event.target === body && !readOnly)) {
      event.preventDefault();
      act.run();
    }
  });
}
