// Pasting from a word processor: the words are there at once, and a moment later as headings, lists and tables.
// One step back gives the plain words again.
import { body, form, isComposing, notice, post, readOnly, say, tell } from './page.js';
import { replace } from './text.js';

const RICH = /<(h[1-6]|ul|ol|li|table|b|strong|i|em|a\s|img|blockquote|del|ins)\b|font-weight:\s*(bold|[6-9]00)|mso-list|<p[\s>][\s\S]*<p[\s>]/i;
const LIMIT = 1900000;

// Pictures inside and styles are long and of no use.
const slim = (html) => html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/(src\s*=\s*["']?data:)[^"'\s>]*/gi, '$1');

export function pictures(files) {
  return [...files].filter((f) => f.type.startsWith('image/'));
}

async function clean(html, start, plain) {
  tell(say('pasting'));
  let answer;
  try {
    answer = await post('/desk/clean', new URLSearchParams({ form_token: form.elements.form_token.value, html }));
    if (answer.type === 'opaqueredirect' || !answer.ok) throw new Error(String(answer.status));
    answer = await answer.json();
  } catch {
    tell('');
    notice('paste', say('paste-failed'), { bad: true });
    return;
  }
  tell('');
  // Somebody who typed on inside it wants it as it is.
  if (body.value.slice(start, start + plain.length) !== plain || isComposing()) {
    notice('paste', say('paste-plain'));
    return;
  }
  const end = start + plain.length;
  let made = answer.markdown.trimEnd();
  if (made.includes('\n') || /^([#>|]|[-*] |\d+\. )/.test(made)) {
    const before = body.value.slice(0, start), after = body.value.slice(end);
    made = (!before || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n') + made
      + (!after || after.startsWith('\n\n') ? '\n' : after.startsWith('\n') ? '\n' : '\n\n');
  } else {
    // A piece of a sentence keeps the spaces it came with.
    made = plain.match(/^\s*/)[0] + made + plain.match(/\s*$/)[0].replace(/\n+$/, '');
  }
  const { selectionStart: at } = body;
  const moved = at <= start ? at : at >= end ? at + made.length - plain.length : start + made.length;
  replace(start, end, made, moved);
  notice('paste', answer.told);
}

export function start(upload) {
  if (readOnly) return;
  body.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (!data || isComposing(event)) return;
    const html = data.getData('text/html'), plain = data.getData('text/plain').replace(/\r\n?/g, '\n');
    const images = pictures(data.files);
    // A word processor adds a picture of the words; a picture alone has no words.
    if (images.length && !plain.trim() && upload) {
      event.preventDefault();
      upload(images);
      return;
    }
    if (!html || !RICH.test(html)) return;
    const sent = slim(html);
    if (sent.length > LIMIT) { notice('paste', say('paste-plain')); return; }
    event.preventDefault();
    const from = body.selectionStart;
    replace(from, body.selectionEnd, plain);
    clean(sent, from, plain);
  });
  if (!upload) return;
  const over = (event) => [...(event.dataTransfer?.types || [])].includes('Files');
  body.addEventListener('dragover', (event) => { if (over(event)) { event.preventDefault(); body.classList.add('drop'); } });
  body.addEventListener('dragleave', () => body.classList.remove('drop'));
  body.addEventListener('drop', (event) => {
    body.classList.remove('drop');
    if (!over(event)) return;
    event.preventDefault();
    upload([...event.dataTransfer.files]);
  });
}
