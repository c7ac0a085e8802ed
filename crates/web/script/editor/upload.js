// Pictures dropped or pasted into the text: sent at once, told while they are on their way, put in where they fell.
import { body, form, isComposing, notice, say, whenComposed } from './page.js';
import { replace } from './text.js';

// Places that move with the text around them while a file is on its way.
const places = new Set();
let before = body.value;
form.addEventListener('input', () => {
  const now = body.value;
  if (places.size && now !== before) {
    let start = 0;
    const least = Math.min(now.length, before.length);
    while (start < least && now[start] === before[start]) start += 1;
    for (const place of places) if (place.at > start) place.at = Math.max(start, place.at + now.length - before.length);
  }
  before = now;
});

function send(file, told) {
  return new Promise((resolve, reject) => {
    const data = new FormData();
    data.append('form_token', form.elements.form_token.value);
    data.append('file', file, file.name || 'picture.png');
    const request = new XMLHttpRequest();
    request.open('POST', '/desk/media/upload?format=json');
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (e) => { if (e.lengthComputable) told.value = e.loaded / e.total; });
    request.addEventListener('load', () => {
      const answer = request.response?.files?.[0];
      if (answer?.code) resolve(answer);
      else reject(new Error(answer?.message || request.response?.message || ''));
    });
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => reject(new Error('')));
    request.send(data);
  });
}

const quoted = (text) => (text || '').replace(/["\n]/g, ' ').trim();

function put(place, answer) {
  const text = `::figure{image="${answer.code}" caption="${quoted(answer.caption)}" alt="${quoted(answer.alt)}"}`;
  const { value } = body;
  // Never into the middle of a paragraph: after it.
  let at = Math.min(place.at, value.length);
  if (at > 0 && value[at - 1] !== '\n') {
    const end = value.indexOf('\n', at);
    at = end < 0 ? value.length : end;
  }
  const ahead = value.slice(0, at), after = value.slice(at);
  const lead = !ahead || ahead.endsWith('\n\n') ? '' : ahead.endsWith('\n') ? '\n' : '\n\n';
  const tail = !after ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  // The caption is what is missing: it is chosen, to be typed.
  const caption = at + lead.length + text.indexOf('caption="') + 9;
  replace(at, at, lead + text + tail, caption, caption + quoted(answer.caption).length);
}

let number = 0;
export async function upload(files) {
  const place = { at: body.selectionStart };
  places.add(place);
  for (const file of files) {
    number += 1;
    const name = `upload-${number}`, progress = document.createElement('progress');
    progress.max = 1;
    progress.setAttribute('aria-label', file.name);
    notice(name, say('uploading', { name: file.name }), { actions: [progress] });
    try {
      const answer = await send(file, progress);
      notice(name, '');
      if (answer.message) {
        // Who made it and what it shows is still to be said.
        const way = document.createElement('a');
        way.href = answer.href;
        way.target = '_blank';
        way.textContent = answer.name || file.name;
        notice(name, answer.message, { actions: [way] });
      }
      await new Promise((resolve) => { if (isComposing()) whenComposed(resolve); else resolve(); });
      put(place, answer);
    } catch (error) {
      notice(name, `${say('upload-failed', { name: file.name })} ${error.message}`.trim(), { bad: true });
    }
  }
  places.delete(place);
}
