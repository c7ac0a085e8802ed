// The editor: what the text area does by itself stays, and this is put round it.
import { body, form, readOnly } from './page.js';
import * as keep from './keep.js';
import * as notes from './notes.js';
import * as paste from './paste.js';
import * as pick from './pick.js';
import * as preview from './preview.js';
import * as text from './text.js';
import { upload } from './upload.js';

form.classList.add('live');
document.getElementById('leaf').classList.add('on');

const acts = {
  bold: () => text.around('**'),
  emphasis: () => text.around('*'),
  heading: () => text.lines('heading'),
  subheading: () => text.lines('subheading'),
  list: () => text.lines('list'),
  numbers: () => text.lines('numbers'),
  quote: () => text.lines('quote'),
  table: text.table,
  link: () => pick.open('links'),
  fact: () => pick.open('facts'),
  picture: () => pick.open('media'),
  find: notes.find,
  preview: preview.toggle,
};

// One stop of the Tab key; arrows go from tool to tool.
const bench = document.getElementById('bench');
bench.hidden = false;
const tools = [...bench.querySelectorAll('button')].filter((b) => !readOnly || 'read' in b.dataset);
for (const b of bench.querySelectorAll('button')) { b.hidden = !tools.includes(b); b.tabIndex = b === tools[0] ? 0 : -1; }
bench.addEventListener('mousedown', (event) => event.preventDefault());
bench.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (!['link', 'fact', 'picture', 'find', 'preview'].includes(button.dataset.do)) body.focus({ preventScroll: true });
  acts[button.dataset.do]?.();
});
bench.addEventListener('keydown', (event) => {
  const at = tools.indexOf(document.activeElement), turn = document.dir === 'rtl' ? -1 : 1;
  const to = { ArrowRight: at + turn, ArrowLeft: at - turn, Home: 0, End: tools.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = tools[(to + tools.length) % tools.length];
  tools.forEach((b) => { b.tabIndex = b === next ? 0 : -1; });
  next.focus();
});

text.keys({
  b: { run: acts.bold }, i: { run: acts.emphasis }, k: { run: acts.link },
  'alt+2': { run: acts.heading }, 'alt+3': { run: acts.subheading },
  'shift+7': { run: acts.numbers }, 'shift+8': { run: acts.list }, 'shift+9': { run: acts.quote },
  ']': { run: () => text.indent(true) }, '[': { run: () => text.indent(false) },
  'alt+f': { run: acts.fact }, 'alt+p': { run: acts.preview, anywhere: true }, h: { run: acts.find, anywhere: true },
  s: { run: () => form.querySelector('button[value=save]')?.click(), anywhere: true },
});

notes.start();
keep.onKept((answer) => { notes.putRight(answer.problems); notes.cite(answer.cited); });
keep.start();
paste.start(form.dataset.upload ? upload : null);
pick.start();
preview.start();
