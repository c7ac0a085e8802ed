// The desk in a real browser: every journey of the folder desk, in the order of their names.
// Usage: node desk.mjs BASE PASSWORD [JOURNEY]   (the people of `sen demo`, and the password it prints)
// SEN_DATA_FOLDER (the data folder that is served) and SEN_CORPUS (the example `corpus`, built): without them, what needs made-up
// visits or looks into files is left out, and says so.
import { readdirSync } from 'node:fs';
import { browser, check, result } from './desk/support.mjs';

const journeys = readdirSync(new URL('desk', import.meta.url)).filter((f) => /^\d/.test(f)).sort();
for (const journey of journeys.filter((f) => f.includes(process.argv[4] ?? ''))) {
  console.log('   ' + journey);
  try {
    await import('./desk/' + journey);
  } catch (e) {
    check(false, `${journey}: ${e.stack}`);
  }
}
await browser.close();
console.log(`${result.passed} passed, ${result.failures.length} failed`);
process.exit(result.failures.length ? 1 : 0);
