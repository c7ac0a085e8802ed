// Choosing a fact, a page or a picture without leaving the text: search, arrows, Enter.
import { body, debounce, isComposing, say } from './page.js';
import { block, inline, link } from './text.js';

const dialog = document.getElementById('pick');
const field = dialog.querySelector('input'), list = dialog.querySelector('[data-rows]'), title = dialog.querySelector('h2');
let kind = '', asked = null, place = [0, 0];

// Rows as the server writes them; buttons there send a form, here they are pressed.
async function written(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const button of page.querySelectorAll('button')) button.type = 'button';
  return [...document.adoptNode(page.body).childNodes];
}

// Pictures come as data: what one sees is what one chooses by.
async function pictured(answer) {
  const { media } = await answer.json();
  const list = document.createElement('ul');
  list.className = 'rows picks pictures';
  for (const medium of media) {
    const item = document.createElement('li'), button = document.createElement('button'), image = document.createElement('img');
    const name = document.createElement('b'), credit = document.createElement('small');
    button.type = 'button';
    button.value = medium.directive;
    image.src = medium.thumb;
    image.alt = medium.alt || '';
    image.loading = 'lazy';
    name.textContent = medium.alt || medium.name || medium.code;
    credit.textContent = [medium.credit, medium.licence].filter(Boolean).join(' · ');
    button.append(image, name, credit);
    item.append(button);
    list.append(item);
  }
  return [list];
}

function figure(button) {
  const at = button.value.indexOf('caption="') + 9;
  block(button.value, [at, button.value.indexOf('"', at)]);
}

const SOURCES = {
  facts: { href: '/desk/pick/facts?part=1&', rows: written, put: (button) => inline(button.value) },
  links: { href: '/desk/pick/links?part=1&', rows: written, put: (button) => link(button.value, button.dataset.words) },
  media: { href: '/desk/media/pick?format=json&kind=picture&', rows: pictured, put: figure },
};

async function load() {
  asked?.abort();
  asked = new AbortController();
  const q = new URLSearchParams({ q: field.value, locale: body.lang });
  try {
    const answer = await fetch(SOURCES[kind].href + q, { signal: asked.signal, redirect: 'manual' });
    if (!answer.ok) throw new Error(String(answer.status));
    list.replaceChildren(...await SOURCES[kind].rows(answer));
  } catch (error) {
    if (error.name !== 'AbortError') list.textContent = say('no-preview');
  }
}
const later = debounce(() => { if (!isComposing()) load(); }, 150);

export function open(wanted) {
  kind = wanted;
  place = [body.selectionStart, body.selectionEnd];
  title.textContent = dialog.dataset[kind];
  field.value = kind === 'links' ? body.value.slice(...place).trim().slice(0, 80) : '';
  list.textContent = '';
  dialog.showModal();
  field.select();
  load();
}

function choose(button) {
  dialog.close();
  body.focus({ preventScroll: true });
  body.setSelectionRange(...place);
  SOURCES[kind].put(button);
}

export function start() {
  let composed = false;
  dialog.addEventListener('compositionstart', () => { composed = true; });
  dialog.addEventListener('compositionend', () => { composed = false; later(); });
  field.addEventListener('input', () => { if (!composed) later(); });
  list.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) choose(button);
  });
  dialog.addEventListener('keydown', (event) => {
    if (composed || isComposing(event)) return;
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: at >= 0 ? 0 : null, End: at >= 0 ? buttons.length - 1 : null }[event.key];
    if (to !== undefined && to !== null && buttons.length) {
      event.preventDefault();
      if (to < 0) field.focus(); else buttons[Math.min(to, buttons.length - 1)].focus();
    } else if (event.key === 'Enter' && event.target === field) {
      event.preventDefault();
      if (buttons[0]) choose(buttons[0]);
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      // Typing on goes on searching.
      field.focus();
    }
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => body.focus({ preventScroll: true }));
}
