// One person of each role in a province: what the desk shows them opens, and what they have no right to is refused.
import { as, base, check } from './support.mjs';

const roles = ['author', 'translator', 'reviewer', 'publisher', 'media-editor', 'analyst', 'planner', 'auditor', 'administrator'];
const others = {
  '/desk/people': ['administrator'],
  '/desk/administration': ['administrator'],
  '/desk/administration/organisations': ['administrator'],
  '/desk/data': ['publisher', 'analyst'],
  '/desk/audit': [],
  '/desk/status': [],
  '/desk/checklists': [],
};

for (const role of roles) {
  await as(`province-${role}`, async (page) => {
    const links = await page.locator('header.bar a[href^="/desk"], main a[href^="/desk"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    check(links.length > 4, `${role}: the desk leads somewhere`);
    for (const link of new Set(links)) {
      const { status } = await page.evaluate(async (to) => ({ status: (await fetch(to)).status }), link);
      check(status === 200, `province-${role}: ${link} is shown and answers ${status}`);
    }
    for (const [place, may] of Object.entries(others)) {
      const answer = await page.request.get(base + place);
      check(answer.status() === (may.includes(role) ? 200 : 403), `province-${role}: ${place} answers ${answer.status()}`);
    }
  });
}
