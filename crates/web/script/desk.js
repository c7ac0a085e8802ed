// The desk works without this. Pages that stand open for long get their own parts when they are there.
// A line that is lost while the page opens must not leave anybody without the editor: it is asked for again.
const open = (wait) => import('/assets/editor/main.js').catch(() => setTimeout(open, wait, Math.min(wait * 2, 30000)));
if (document.getElementById('editor')) open(500);

// The menu of the other parts closes when one goes elsewhere, and by Escape.
const more = document.querySelector('.bar-more');
if (more) {
  document.addEventListener('click', (event) => { if (!more.contains(event.target)) more.open = false; });
  more.addEventListener('focusout', (event) => { if (event.relatedTarget && !more.contains(event.relatedTarget)) more.open = false; });
  more.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !more.open) return;
    more.open = false;
    more.querySelector('summary').focus();
  });
}

// A page that tells of work going on is asked for again until the work is done; without script it asks by itself.
const follow = async () => {
  const here = document.querySelector('[data-follow]');
  if (!here) return;
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('main');
    const work = next?.querySelector('[data-follow]');
    if (work) {
      here.querySelector('progress').replaceWith(work.querySelector('progress'));
      const [said, says] = [here, work].map((part) => part.querySelector('[role=status]'));
      if (said.textContent !== says.textContent) said.textContent = says.textContent;
    } else if (answer.ok && next) {
      document.getElementById('main').replaceWith(next);
      next.querySelector('[data-result]')?.focus();
      return;
    }
  } catch {
    // The line is lost for a moment: the next time may be better.
  }
  setTimeout(follow, 800);
};
follow();

// How many characters are left for a text that is sent out. The server counts as the channel does, and has the last word.
for (const hint of document.querySelectorAll('[data-left-of]')) {
  const field = document.getElementsByName(hint.dataset.leftOf)[0];
  if (!field || !Intl.Segmenter) continue;
  const clusters = new Intl.Segmenter(), shown = new Intl.NumberFormat(document.documentElement.lang);
  field.addEventListener('input', () => {
    const left = Number(hint.dataset.most) - [...clusters.segment(field.value.trim())].length;
    hint.textContent = shown.format(left);
    hint.classList.toggle('over', left < 0);
  });
}
