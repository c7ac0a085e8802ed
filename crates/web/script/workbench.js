// The workbench works without this. With it, a segment is saved without the page, and keys lead from one to the next.
const form = document.getElementById('workbench');
if (form) {
  const said = document.getElementById('said');
  const rows = () => [...form.querySelectorAll('.seg')];
  const area = (row) => row.querySelector('textarea');
  const backup = (row) => `sen:${form.action}:${row.dataset.key}`;
  const here = () => document.activeElement?.closest?.('.seg');

  const go = (row, step) => {
    const all = rows(), start = row ? all.indexOf(row) : step > 0 ? -1 : all.length;
    for (let n = 1; n <= all.length; n += 1) {
      const next = all[(start + step * n + all.length * 2) % all.length];
      if ('open' in next.dataset && next !== row) {
        next.scrollIntoView({ block: 'center' });
        area(next).focus({ preventScroll: true });
        return;
      }
    }
  };

  // Sends one segment; what comes back takes its place.
  const send = async (row, more) => {
    const data = new URLSearchParams();
    for (const name of ['form_token', 'show']) data.set(name, form.elements[name].value);
    for (const field of row.querySelectorAll('textarea, input')) {
      if (field.type !== 'checkbox' || field.checked) data.set(field.name, field.value);
    }
    if (more) data.set(more, row.dataset.key);
    row.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: data, headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(answer.status);
      const got = await answer.json();
      said.textContent = got.wrong || got.said;
      if (got.wrong) return false;
      localStorage.removeItem(backup(row));
      for (const [key, html] of Object.entries(got.rows)) {
        const old = document.getElementById('s-' + key), typed = area(old).value;
        const at = document.activeElement === area(old) ? area(old).selectionStart : -1;
        old.outerHTML = html;
        const fresh = document.getElementById('s-' + key);
        // Typed on while it was on its way.
        if (typed !== data.get(area(old).name)) area(fresh).value = typed;
        if (at >= 0) { area(fresh).focus({ preventScroll: true }); area(fresh).setSelectionRange(at, at); }
      }
      document.getElementById('progress').replaceChildren(...got.progress.flatMap((text) => {
        const span = document.createElement('span');
        span.textContent = text;
        return [span, ' '];
      }));
      const bar = document.querySelector('progress');
      [bar.max, bar.value] = [got.total, got.done];
      const way = document.getElementById('way');
      if (way && got.way) way.textContent = got.way;
      return true;
    } catch {
      said.textContent = form.dataset.lost;
      return false;
    } finally {
      document.getElementById('s-' + row.dataset.key)?.removeAttribute('aria-busy');
    }
  };

  const confirm = async (row) => {
    const key = row.dataset.key;
    if (await send(row, 'confirm')) {
      const now = document.getElementById('s-' + key);
      if (!('open' in now.dataset)) go(now, 1);
      // Held up: the note says why it is right.
      else now.querySelector('[data-why]')?.focus();
    }
  };

  const take = (row, text, origin) => {
    const field = area(row);
    field.focus();
    field.select();
    // Keeps the browser's own undo.
    if (!document.execCommand('insertText', false, text)) field.value = text;
    let mark = row.querySelector('input[name^="o-"]');
    if (origin && !mark) {
      mark = Object.assign(document.createElement('input'), { type: 'hidden', name: 'o-' + row.dataset.key });
      row.append(mark);
    }
    if (mark) mark.value = origin || '';
  };

  form.addEventListener('click', (event) => {
    const button = event.target.closest('button'), row = button?.closest('.seg');
    if (!row) return;
    if (button.name === 'confirm') { event.preventDefault(); confirm(row); }
    if (button.name === 'ask') { event.preventDefault(); send(row, 'ask'); }
    if (button.name === 'use') { event.preventDefault(); take(row, button.dataset.text, button.dataset.origin); }
  });
  // Kept in the browser until it is saved.
  form.addEventListener('input', (event) => {
    const row = event.target.closest('.seg');
    if (row && event.target === area(row)) localStorage.setItem(backup(row), area(row).value);
  });
  form.addEventListener('submit', () => rows().forEach((row) => localStorage.removeItem(backup(row))));
  // Left for another segment: what was typed is saved as a draft.
  form.addEventListener('focusout', (event) => {
    const row = event.target.closest('.seg');
    if (!row || row.contains(event.relatedTarget) || event.target !== area(row)) return;
    if (area(row).value !== area(row).defaultValue && row.getAttribute('aria-busy') !== 'true') send(row);
  });
  for (const row of rows()) {
    const left = localStorage.getItem(backup(row));
    if (left !== null && !area(row).readOnly) area(row).value = left;
  }

  document.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const row = here();
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && row) {
      event.preventDefault();
      confirm(row);
    } else if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      form.querySelector('button[value=save]')?.click();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      go(row, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.altKey && row && /^Digit[0-3]$/.test(event.code)) {
      event.preventDefault();
      const number = Number(event.code.slice(5));
      if (number === 0) return take(row, row.dataset.plain ?? row.querySelector('.src p').textContent, '');
      const button = row.querySelectorAll('button[name=use]')[number - 1];
      if (button) take(row, button.dataset.text, button.dataset.origin);
    }
  });
  if (location.hash.startsWith('#t-')) document.getElementById(location.hash.slice(1))?.focus();
}
