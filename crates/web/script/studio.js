// The studio of indices: ranks follow the sliders. Without this, the button asks the same.
'use strict';
(() => {
  const form = document.getElementById('studio-try');
  if (!form) return;
  const table = document.getElementById(form.dataset.table);
  const told = document.getElementById('studio-told');
  let waiting = false;
  let again = false;

  const show = (answer) => {
    told.textContent = (answer.problems || []).join(' · ');
    for (const place of answer.ranks || []) {
      const row = table.querySelector(`tr[data-area="${CSS.escape(place.area)}"]`);
      const cell = row && row.querySelector('[data-now]');
      if (!cell) continue;
      const moved = place.rank && place.before ? place.before - place.rank : 0;
      cell.className = `num ${moved > 0 ? 'up' : moved < 0 ? 'down' : ''}`;
      cell.textContent = moved ? `${place.shown} ${moved > 0 ? '▲' : '▼'}` : place.shown;
    }
  };

  // One question at a time; what moved meanwhile is asked next.
  const ask = async () => {
    if (waiting) {
      again = true;
      return;
    }
    waiting = true;
    const body = new URLSearchParams(new FormData(form));
    body.delete('rank');
    body.set('as', 'json');
    const answer = await fetch(form.action, { method: 'POST', body }).then((r) => r.json()).catch(() => null);
    waiting = false;
    if (answer) show(answer);
    if (again) {
      again = false;
      ask();
    }
  };

  form.addEventListener('input', (event) => {
    const output = form.querySelector(`output[for="${CSS.escape(event.target.id)}"]`);
    if (output) output.textContent = event.target.value;
    if (event.target.name !== 'rank') ask();
  });
})();
