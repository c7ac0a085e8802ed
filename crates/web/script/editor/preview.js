// The page as readers will see it, beside the text: in step with it, in any width, light or dark, in any language.
import { body, debounce, form, isComposing, post, say } from './page.js';
import { height, lineAt, seenAt, top, topOf } from './under.js';

const pane = document.getElementById('preview-place');
const frame = pane.querySelector('iframe'), shell = pane.querySelector('.shell');
const edition = pane.querySelector('[data-edition]'), told = pane.querySelector('[data-told]');
const own = form.dataset.preview;
let running = null, waiting = false, shownOf = '';

const open = () => !pane.hidden;

async function draw() {
  if (!open()) return;
  if (running) { waiting = true; return; }
  const href = `${edition.value}/preview`;
  const data = href === own ? new URLSearchParams(new FormData(form)) : new URLSearchParams({ form_token: form.elements.form_token.value });
  running = post(href, data);
  try {
    const answer = await running;
    if (answer.status === 404) {
      told.textContent = say('not-begun', { language: edition.selectedOptions[0].textContent });
    } else if (!answer.ok) {
      throw new Error(String(answer.status));
    } else {
      show(await answer.text(), href);
      told.textContent = '';
    }
  } catch {
    told.textContent = say('no-preview');
  }
  running = null;
  if (waiting) { waiting = false; later(); }
}

const later = debounce(() => { if (!isComposing()) draw(); }, 500);

// The first time the frame gets the whole page; then only what it shows changes, so that it neither blinks nor jumps.
function show(html, href) {
  const inside = frame.contentDocument;
  if (shownOf === href && inside?.body?.children.length) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    inside.title = page.title;
    inside.body.replaceWith(inside.adoptNode(page.body));
    still();
    follow();
    return;
  }
  shownOf = href;
  frame.addEventListener('load', () => { still(); light(); follow(); }, { once: true });
  frame.srcdoc = html;
}

// Links and forms in it lead away from the text: they stay where they are.
function still() {
  const inside = frame.contentDocument;
  for (const link of inside.querySelectorAll('a[href]:not([href^="#"])')) link.target = '_blank';
  for (const part of inside.querySelectorAll('form')) part.inert = true;
}

// Light or dark whatever this screen is: the page's own rules for the dark are switched on or off.
const chosen = () => pane.querySelector('[name=preview-light]:checked').value;
function light() {
  const inside = frame.contentDocument, dark = chosen() === 'dark';
  if (!inside?.documentElement) return;
  inside.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  for (const sheet of inside.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!rule.media) continue;
      const own = ofTheDark.has(rule) || /prefers-color-scheme:\s*dark/.test(rule.media.mediaText);
      if (!own) continue;
      ofTheDark.add(rule);
      rule.media.mediaText = dark ? 'all' : 'not all';
    }
  }
}
const ofTheDark = new WeakSet();

// Scrolls the page to where the text is written: headings are the marks on both sides, between them by share.
const follow = debounce(() => {
  const inside = frame.contentDocument, read = inside?.querySelector('.read');
  if (!open() || !read || `${edition.value}/preview` !== own) return;
  let fenced = false;
  const marks = [];
  body.value.split('\n').forEach((text, line) => {
    if (/^(```|~~~)/.test(text)) fenced = !fenced;
    if (!fenced && /^#{2,6}\s+\S/.test(text)) marks.push(line);
  });
  const heads = [...read.querySelectorAll(':scope > :is(h2,h3,h4,h5,h6)')];
  const end = heads.findIndex((h) => h.id === 'sources');
  const stop = end >= 0 ? heads.splice(end)[0] : null;
  const y = (e) => e.getBoundingClientRect().top + inside.defaultView.scrollY;
  const last = stop ? y(stop) : y(read) + read.offsetHeight;
  const left = [0, ...marks.map(topOf), height()];
  const right = heads.length === marks.length ? [y(read), ...heads.map(y), last] : [y(read), last];
  if (right.length !== left.length) left.splice(1, left.length - 2);
  const here = document.activeElement === body && inSight() ? seenAt(body.selectionStart) : Math.max(0, 120 - top());
  let n = 0;
  while (n < left.length - 2 && left[n + 1] <= here) n += 1;
  const share = Math.min(1, Math.max(0, (here - left[n]) / Math.max(1, left[n + 1] - left[n])));
  const target = here <= 2 ? 0 : right[n] + share * (right[n + 1] - right[n]) - inside.defaultView.innerHeight / 3;
  inside.defaultView.scrollTo({ top: Math.max(0, target) });
}, 60);

function inSight() {
  const y = top() + seenAt(body.selectionStart);
  return lineAt(body.selectionStart) >= 0 && y > 0 && y < innerHeight;
}

// A page is as wide as the screen it is meant for, and drawn as small as the room beside the text asks.
function fit() {
  if (!open()) return;
  const wish = Number(pane.querySelector('[name=preview-width]:checked').value);
  const room = shell.clientWidth, scale = Math.min(1, room / wish);
  frame.style.width = `${wish}px`;
  frame.style.height = `${shell.clientHeight / scale}px`;
  frame.style.transform = `scale(${scale})`;
  frame.style.marginInlineStart = `${Math.max(0, (room - wish * scale) / 2)}px`;
}

export function toggle() {
  pane.hidden = !pane.hidden;
  form.classList.toggle('with-preview', open());
  document.body.classList.toggle('wide', open());
  for (const button of document.querySelectorAll('[data-preview-button]')) button.setAttribute('aria-pressed', String(open()));
  try { localStorage.setItem('sen:preview', open() ? '1' : ''); } catch { /* not kept, then */ }
  if (open()) { fit(); draw(); if (innerWidth < 1100) pane.scrollIntoView({ block: 'nearest' }); }
}

export function start() {
  if (matchMedia('(prefers-color-scheme: dark)').matches) pane.querySelector('[name=preview-light][value=dark]').checked = true;
  form.addEventListener('input', (event) => { if (open() && !pane.contains(event.target)) later(); });
  form.addEventListener('compositionend', later);
  document.addEventListener('selectionchange', () => { if (document.activeElement === body && !isComposing()) follow(); });
  addEventListener('scroll', follow, { passive: true });
  new ResizeObserver(fit).observe(shell);
  pane.addEventListener('change', (event) => {
    if (event.target === edition) { told.textContent = ''; draw(); }
    if (event.target.name === 'preview-width') fit();
    if (event.target.name === 'preview-light') light();
  });
  let before = '';
  try { before = localStorage.getItem('sen:preview'); } catch { /* closed, then */ }
  if (before && innerWidth >= 1100) toggle();
}
