// The desk works without this. It keeps what one types, shows a preview beside the text, and helps with marks.
const form = document.getElementById('editor');
if (form) {
  const body = form.elements.body, note = document.getElementById('kept');
  const backup = 'sen:' + form.action;
  let timer, dirty = false, sending = false;
  const data = () => new URLSearchParams(new FormData(form));
  const say = (text, time) => { note.textContent = text.replace('{time}', time || ''); };

  // Kept on the server every few seconds, and in the browser at once for when the line is lost.
  const keep = async () => {
    if (!dirty || sending || body.readOnly) return;
    sending = true;
    dirty = false;
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body: data() });
      if (!answer.ok) throw new Error(answer.status);
      say(form.dataset.kept, (await answer.json()).kept);
      localStorage.removeItem(backup);
    } catch {
      dirty = true;
      say(form.dataset.lost);
      setTimeout(keep, 10000);
    }
    sending = false;
  };
  form.addEventListener('input', () => {
    dirty = true;
    localStorage.setItem(backup, JSON.stringify(Object.fromEntries(data())));
    clearTimeout(timer);
    // An input method is still composing: what it shows is not yet what is meant.
    timer = setTimeout(keep, 2000);
  });
  addEventListener('pagehide', () => {
    if (dirty && !body.readOnly) navigator.sendBeacon(form.dataset.keep, data());
  });
  form.addEventListener('submit', () => { dirty = false; localStorage.removeItem(backup); });

  const left = localStorage.getItem(backup);
  if (left && !body.readOnly) {
    for (const [name, value] of Object.entries(JSON.parse(left))) {
      if (['title', 'summary', 'body', 'image_alt', 'claim', 'verdict'].includes(name) && form.elements[name]) {
        form.elements[name].value = value;
      }
    }
    dirty = true;
    keep();
  }

  // Marks round or before what is selected.
  const bench = document.getElementById('bench');
  bench.hidden = body.readOnly;
  const put = (text, from, to) => {
    body.focus();
    body.setSelectionRange(from, to);
    // Keeps the browser's own undo.
    if (!document.execCommand('insertText', false, text)) body.setRangeText(text, from, to, 'end');
  };
  bench.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    const { selectionStart: from, selectionEnd: to, value } = body, chosen = value.slice(from, to);
    if (button.dataset.around) put(button.dataset.around + chosen + button.dataset.around, from, to);
    if (button.dataset.line) {
      const start = value.lastIndexOf('\n', from - 1) + 1;
      put(value.slice(start, Math.max(to, start)).split('\n').map((l) => button.dataset.line + l).join('\n'), start, Math.max(to, start));
    }
    if (button.dataset.link) put(button.dataset.link.replace('[]', '[' + chosen + ']'), from, to);
    if ('previewButton' in button.dataset) preview();
  });
  form.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.isComposing) return;
    const around = { b: '**', i: '*' }[event.key];
    if (around && event.target === body) {
      event.preventDefault();
      put(around + body.value.slice(body.selectionStart, body.selectionEnd) + around, body.selectionStart, body.selectionEnd);
    }
    if (event.key === 's') {
      event.preventDefault();
      form.querySelector('button[value=save]')?.click();
    }
  });

  const place = document.getElementById('preview-place');
  const preview = async () => {
    const answer = await fetch(form.dataset.preview, { method: 'POST', body: data() });
    if (!answer.ok) return;
    place.hidden = false;
    place.querySelector('iframe').srcdoc = await answer.text();
    place.scrollIntoView({ block: 'nearest' });
  };
}
