// A report keeps itself while one writes. Without this there is the button that saves.
const form = document.querySelector('form[data-keep]');
if (form) {
  const said = form.querySelector('[data-said]');
  const seen = form.elements.seen;
  const taken = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  // What the answer moves on is no change of what is written.
  const state = () => { const all = taken(); all.delete('seen'); return all.toString(); };
  let kept = state(), timer, sending = false, failed = 0, ended = false, clashed = false, composing = false;
  const tell = (text, bad = false) => {
    said.textContent = text;
    said.className = bad ? 'report-wrong' : 'soft';
  };
  const later = (wait) => { clearTimeout(timer); timer = setTimeout(keep, wait); };

  async function keep() {
    clearTimeout(timer);
    if (sending || ended || clashed || state() === kept) return;
    // An input method composes letters before they are meant.
    if (composing) { later(500); return; }
    sending = true;
    const sent = state();
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body: taken(), redirect: 'manual', headers: { accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      failed = 0;
      if (told.clash || told.ended) {
        // Somebody else kept another text: the button that saves shows both, and nothing is written over before.
        clashed = true;
        tell(told.clash || told.ended, true);
      } else {
        if (told.seen) seen.value = told.seen;
        // What cannot be kept stays a change of this page.
        if (told.seen && !told.wrong) kept = sent;
        tell(told.wrong || told.said || '', Boolean(told.wrong));
        if (state() !== kept && !told.wrong) later(2000);
      }
    } catch {
      failed = Math.min(failed + 1, 4);
      tell(form.dataset.lost, true);
      later(Math.min(30000, 2000 * 2 ** failed));
    }
    sending = false;
  }

  form.addEventListener('compositionstart', () => { composing = true; });
  form.addEventListener('compositionend', () => { composing = false; });
  form.addEventListener('focusout', () => { composing = false; });
  form.addEventListener('input', (event) => { if (clashed || event.target.type === 'file') return; tell(form.dataset.keeping); later(2000); });
  // What is on its way arrives first: the form would else carry the moment of before, and meet its own text as another's.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (!sending) { ended = true; return; }
    event.preventDefault();
    const by = event.submitter;
    const go = () => { if (sending) setTimeout(go, 50); else form.requestSubmit(by); };
    go();
  });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
  window.addEventListener('beforeunload', (event) => { if (!ended && state() !== kept) event.preventDefault(); });
}
document.querySelector('[data-result]')?.focus();
