// The desk in a real browser: every journey of the folder desk, in the order of their names.
// Usage: node desk.mjs BASE PASSWORD [JOURNEY]   (the people of `sen demo`, and the password it prints)
// `apart` and `rest` in place of a journey's name are two halves, for two portals side by side.
// SEN_DATA_FOLDER (the data folder that is served) and SEN_CORPUS (the example `corpus`, built): without them, what needs made-up
// visits or looks into files is left out, and says so.
import { readdirSync } from 'node:fs';
import { browser, check, result } from './desk/support.mjs';

// They need no letters, and leave nothing that a later check reads.
const APART = ['1-', '2-', '3-', '10-', '11-', '12-', '13-', '21-', '22-', '23-', '24-', '26-', '27-', '28-', '29-', '30-', '31-'];
const isApart = (journey) => APART.some((start) => journey.startsWith(start));
const which = process.argv[4] ?? '';
const halves = { apart: isApart, rest: (journey) => !isApart(journey) };
const journeys = readdirSync(new URL('desk', import.meta.url)).filter((f) => /^\d/.test(f)).sort();
for (const journey of journeys.filter(halves[which] ?? ((f) => f.includes(which)))) {
  const began = Date.now();
  try {
    await import('./desk/' + journey);
  } catch (e) {
    check(false, `${journey}: ${e.stack}`);
  }
  console.log(`   ${journey}: ${Math.round((Date.now() - began) / 1000)} s`);
}
await browser.close();
console.log(`${result.passed} passed, ${result.failures.length} failed`);
process.exit(result.failures.length ? 1 : 0);
