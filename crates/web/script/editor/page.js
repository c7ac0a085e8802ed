// What every part of the editor shares: the form, its words, notices, and whether an input method is at work.
export const form = document.getElementById('editor');
export const body = form.elements.body;
export const href = form.getAttribute('action');
export const readOnly = body.readOnly;
export const textLang = body.lang;
export const deskLang = document.documentElement.lang;

const words = new Map([...document.querySelectorAll('#words [data-w]')].map((e) => [e.dataset.w, e.textContent]));

// A word of the page, with what stands in braces put in.
export function say(key, values = {}) {
  return (words.get(key) || '').replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));
}

const number = new Intl.NumberFormat(deskLang);
export const shown = (n) => number.format(n);

// Fields of a text, as far as this page shows them.
const NAMES = ['title', 'summary', 'body', 'image_alt', 'claim', 'verdict'];
export const fieldNames = NAMES.filter((n) => form.elements[n]);
export const fields = () => Object.fromEntries(fieldNames.map((n) => [n, form.elements[n].value]));
export const same = (a, b) => fieldNames.every((n) => (a[n] ?? '') === (b[n] ?? ''));

// An input method composes letters before they are meant: nothing of ours may touch the text meanwhile.
let composing = 0;
form.addEventListener('compositionstart', () => { composing += 1; });
form.addEventListener('compositionend', () => { composing = Math.max(0, composing - 1); });
// Some browsers end a composition without saying so when the field is left.
form.addEventListener('focusout', () => { composing = 0; });
export const isComposing = (event) => composing > 0 || Boolean(event && (event.isComposing || event.keyCode === 229));
export function whenComposed(run) {
  if (!composing) { run(); return; }
  form.addEventListener('compositionend', () => setTimeout(run, 0), { once: true });
}

// A notice above the text, one of each name. Actions are [words, what to do] or a ready element.
const notices = document.getElementById('notices');
export function notice(name, text, { bad = false, actions = [] } = {}) {
  const old = notices.querySelector(`[data-notice="${name}"]`);
  if (!text) { old?.remove(); return null; }
  const box = old || document.createElement('p');
  box.dataset.notice = name;
  box.className = bad ? 'wrong' : 'done';
  if (box.dataset.text !== text) {
    box.dataset.text = text;
    box.textContent = text + ' ';
    for (const action of actions) {
      if (action instanceof Element) { box.append(action, ' '); continue; }
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = action[0];
      button.addEventListener('click', action[1]);
      box.append(button, ' ');
    }
  }
  if (!old) notices.append(box);
  return box;
}

// What was sent last, told beside the text.
const status = document.getElementById('kept');
export function tell(text) { if (status.textContent !== text) status.textContent = text; }

export async function post(url, data, options = {}) {
  const answer = await fetch(url, {
    method: 'POST', body: data, redirect: 'manual', signal: AbortSignal.timeout(20000), ...options,
  });
  return answer;
}

export function debounce(run, wait) {
  let timer;
  return (...all) => { clearTimeout(timer); timer = setTimeout(() => run(...all), wait); };
}
