// Collects the portal's fonts from the pinned packages in node_modules:
//   dist/fonts/*.woff2   web fonts, cut by script
//   dist/cards/*.ttf     one bold face per script, for drawing share cards
//   dist/paper/*.ttf     the faces documents on paper are set in
//   dist/fonts.css       all @font-face rules
//   dist/css/*.css       the same rules, one file per family: a page loads only what its script needs
//   dist/LICENCES.txt    every package's licence text
//   fonts.json           the same facts as data, for the server
// Run with `npm ci && npm run collect`. Same packages in, same bytes out.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, 'dist');
const modules = path.join(here, 'node_modules');

/** Web families. `slices` names the parts taken; '#' stands for the numbered CJK parts. */
const WEB = [
  {
    family: 'Be Vietnam Pro',
    package: '@fontsource/be-vietnam-pro',
    weights: [400, 600, 700],
    slices: { normal: ['latin', 'latin-ext', 'vietnamese'] },
  },
  {
    family: 'Source Serif 4',
    package: '@fontsource-variable/source-serif-4',
    slices: {
      normal: ['latin', 'latin-ext', 'vietnamese', 'cyrillic'],
      italic: ['latin', 'latin-ext', 'vietnamese', 'cyrillic'],
    },
  },
  {
    family: 'Noto Sans',
    package: '@fontsource-variable/noto-sans',
    slices: { normal: ['latin', 'cyrillic'], italic: ['latin', 'cyrillic'] },
  },
  { family: 'Noto Sans Arabic', package: '@fontsource-variable/noto-sans-arabic', slices: { normal: ['arabic'] } },
  { family: 'Noto Naskh Arabic', package: '@fontsource-variable/noto-naskh-arabic', slices: { normal: ['arabic'] } },
  { family: 'Noto Sans Devanagari', package: '@fontsource-variable/noto-sans-devanagari', slices: { normal: ['devanagari'] } },
  { family: 'Noto Serif Devanagari', package: '@fontsource-variable/noto-serif-devanagari', slices: { normal: ['devanagari'] } },
  { family: 'Noto Sans Thai', package: '@fontsource-variable/noto-sans-thai', slices: { normal: ['thai'] } },
  { family: 'Noto Serif Thai', package: '@fontsource-variable/noto-serif-thai', slices: { normal: ['thai'] } },
  { family: 'Noto Sans Lao', package: '@fontsource-variable/noto-sans-lao', slices: { normal: ['lao'] } },
  { family: 'Noto Serif Lao', package: '@fontsource-variable/noto-serif-lao', slices: { normal: ['lao'] } },
  { family: 'Noto Sans Khmer', package: '@fontsource-variable/noto-sans-khmer', slices: { normal: ['khmer'] } },
  { family: 'Noto Serif Khmer', package: '@fontsource-variable/noto-serif-khmer', slices: { normal: ['khmer'] } },
  { family: 'Noto Sans JP', package: '@fontsource-variable/noto-sans-jp', slices: { normal: ['#'] } },
  { family: 'Noto Sans KR', package: '@fontsource-variable/noto-sans-kr', slices: { normal: ['#'] } },
  { family: 'Noto Sans SC', package: '@fontsource-variable/noto-sans-sc', slices: { normal: ['#'] } },
];

/** Card faces, bold. `charset` cuts a face to a national character set; without it the face is copied whole. */
const CARDS = [
  { family: 'Be Vietnam Pro', package: '@expo-google-fonts/be-vietnam-pro', stem: 'BeVietnamPro' },
  { family: 'Noto Sans', package: '@expo-google-fonts/noto-sans', stem: 'NotoSans', charset: latinGreekCyrillic },
  { family: 'Noto Sans Arabic', package: '@expo-google-fonts/noto-sans-arabic', stem: 'NotoSansArabic' },
  { family: 'Noto Sans Devanagari', package: '@expo-google-fonts/noto-sans-devanagari', stem: 'NotoSansDevanagari' },
  { family: 'Noto Sans Thai', package: '@expo-google-fonts/noto-sans-thai', stem: 'NotoSansThai' },
  { family: 'Noto Sans Lao', package: '@expo-google-fonts/noto-sans-lao', stem: 'NotoSansLao' },
  { family: 'Noto Sans Khmer', package: '@expo-google-fonts/noto-sans-khmer', stem: 'NotoSansKhmer' },
  { family: 'Noto Sans JP', package: '@expo-google-fonts/noto-sans-jp', stem: 'NotoSansJP', charset: () => twoByte('euc-jp') },
  { family: 'Noto Sans KR', package: '@expo-google-fonts/noto-sans-kr', stem: 'NotoSansKR', charset: () => twoByte('euc-kr') + span(0xac00, 0xd7a3) },
  { family: 'Noto Sans SC', package: '@expo-google-fonts/noto-sans-sc', stem: 'NotoSansSC', charset: () => twoByte('gbk') },
];

/**
 * Faces of documents on paper: a serif with the measures of Times New Roman, and for every other script an upright face and a
 * bold one. The bold ones that cards have already are not copied again: whoever sets a document hands in both folders.
 */
const PAPER = [
  { family: 'Tinos', package: '@expo-google-fonts/tinos', stem: 'Tinos', weights: ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] },
  { family: 'Amiri', package: '@expo-google-fonts/amiri', stem: 'Amiri', weights: ['400Regular', '700Bold'] },
  ...CARDS.filter((card) => !['Be Vietnam Pro', 'Noto Sans Arabic'].includes(card.family)).map((card) => ({ ...card, weights: ['400Regular'] })),
];

/** All characters from one code point to another, both included. */
function span(from, to) {
  let text = '';
  for (let code = from; code <= to; code += 1) text += String.fromCodePoint(code);
  return text;
}

/** ASCII plus everything the classic 94×94 plane of an East Asian encoding can say. */
function twoByte(encoding) {
  const decoder = new TextDecoder(encoding);
  let text = span(0x20, 0x7e) + span(0xa0, 0xff) + span(0x2010, 0x2027) + span(0x3000, 0x30ff);
  for (let row = 0xa1; row <= 0xfe; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      text += decoder.decode(Uint8Array.of(row, cell)).replaceAll('\ufffd', '');
    }
  }
  return text;
}

/** What the plain Noto face is loaded for: European letters, marks, punctuation, currency, arrows. */
function latinGreekCyrillic() {
  return span(0x20, 0x7e) + span(0xa0, 0x52f) + span(0x1e00, 0x1fff) + span(0x2000, 0x22ff) + '\u25cc';
}

/** The text of a file in a package. */
function read(pkg, name) {
  return fs.readFileSync(path.join(modules, pkg, name), 'utf8');
}

/** `unicode.json` of a package as [slice name in the file, range], numbered parts in numeric order. */
function ranges(pkg, wanted) {
  const all = JSON.parse(read(pkg, 'unicode.json'));
  if (wanted !== '#') {
    if (!all[wanted]) throw new Error(`${pkg} has no slice ${wanted}`);
    return [[wanted, all[wanted]]];
  }
  return Object.keys(all)
    .filter((key) => key.startsWith('['))
    .map((key) => [Number(key.slice(1, -1)), all[key]])
    .sort(([a], [b]) => a - b);
}

/** The weight range a variable package declares, such as '100 900'. */
function variableWeight(pkg) {
  const found = /font-weight:\s*([0-9]+ [0-9]+);/.exec(read(pkg, 'index.css'));
  if (!found) throw new Error(`${pkg} declares no weight range`);
  return found[1];
}

/** Copies one web family and returns its entry for fonts.json. */
function collectWeb(spec) {
  const stem = spec.package.split('/')[1];
  const variable = !spec.weights;
  const files = [];
  for (const [style, slices] of Object.entries(spec.slices)) {
    for (const [slice, unicodeRange] of slices.flatMap((wanted) => ranges(spec.package, wanted))) {
      for (const weight of spec.weights ?? ['wght']) {
        const file = `${stem}-${slice}-${weight}-${style}.woff2`;
        fs.copyFileSync(path.join(modules, spec.package, 'files', file), path.join(dist, 'fonts', file));
        files.push({
          file,
          weight: variable ? variableWeight(spec.package) : String(weight),
          style,
          unicode_range: unicodeRange.toUpperCase(),
        });
      }
    }
  }
  return { family: spec.family, package: spec.package, version: version(spec.package), files };
}

/** The installed version of a package. */
function version(pkg) {
  return JSON.parse(read(pkg, 'package.json')).version;
}

/** Copies or cuts one card face and returns its entry for fonts.json. */
async function collectCard(spec) {
  const name = `${spec.stem}_700Bold.ttf`;
  const file = `${spec.stem}-Bold.ttf`;
  let bytes = fs.readFileSync(path.join(modules, spec.package, '700Bold', name));
  if (spec.charset) bytes = await subsetFont(bytes, spec.charset(), { targetFormat: 'truetype' });
  fs.writeFileSync(path.join(dist, 'cards', file), bytes);
  return { family: spec.family, package: spec.package, version: version(spec.package), file, weight: '700' };
}

/** Copies or cuts the faces of one family for paper and returns its entry for fonts.json. */
async function collectPaper(spec) {
  const files = [];
  for (const weight of spec.weights) {
    const [, number, cut] = /^([0-9]+)(.*)$/.exec(weight);
    const file = `${spec.stem}-${cut.replace('Regular_', '').replace('_', '')}.ttf`;
    let bytes = fs.readFileSync(path.join(modules, spec.package, weight, `${spec.stem}_${weight}.ttf`));
    if (spec.charset) bytes = await subsetFont(bytes, spec.charset(), { targetFormat: 'truetype' });
    fs.writeFileSync(path.join(dist, 'paper', file), bytes);
    files.push({ file, weight: number, style: cut.includes('Italic') ? 'italic' : 'normal' });
  }
  return { family: spec.family, package: spec.package, version: version(spec.package), files };
}

/** The @font-face rules of one family. */
function css(family) {
  return family.files
    .map(
      (entry) =>
        `@font-face{font-family:"${family.family}";font-style:${entry.style};font-weight:${entry.weight};` +
        `font-display:swap;src:url(/assets/fonts/${entry.file}) format("woff2");unicode-range:${entry.unicode_range}}`,
    )
    .join('\n');
}

/** 'Noto Sans JP' as 'noto-sans-jp'. */
function slug(family) {
  return family.toLowerCase().replaceAll(' ', '-');
}

/** Licence texts of a package: the fonts' own one where the package keeps two. */
function licences(pkg) {
  const names = ['LICENSE_FONT', 'LICENSE'].filter((name) => fs.existsSync(path.join(modules, pkg, name)));
  if (names.length === 0) throw new Error(`${pkg} carries no licence text`);
  return names.map((name) => `${'='.repeat(72)}\n${pkg} ${version(pkg)}: ${name}\n${'='.repeat(72)}\n\n${read(pkg, name).trim()}\n`);
}

fs.rmSync(dist, { recursive: true, force: true });
fs.mkdirSync(path.join(dist, 'fonts'), { recursive: true });
fs.mkdirSync(path.join(dist, 'css'), { recursive: true });
fs.mkdirSync(path.join(dist, 'cards'), { recursive: true });
fs.mkdirSync(path.join(dist, 'paper'), { recursive: true });

const web = WEB.map(collectWeb);
const cards = [];
for (const spec of CARDS) cards.push(await collectCard(spec));
const paper = [];
for (const spec of PAPER) paper.push(await collectPaper(spec));

fs.writeFileSync(path.join(dist, 'fonts.css'), `${web.map(css).join('\n')}\n`);
for (const family of web) {
  fs.writeFileSync(path.join(dist, 'css', `${slug(family.family)}.css`), `${css(family)}\n`);
}
fs.writeFileSync(
  path.join(dist, 'LICENCES.txt'),
  [...new Set([...web, ...cards, ...paper].map((entry) => entry.package))].flatMap(licences).join('\n'),
);
fs.writeFileSync(path.join(here, 'fonts.json'), `${JSON.stringify({ web, cards, paper }, null, 1)}\n`);

const size = (folder) =>
  fs.readdirSync(path.join(dist, folder)).reduce((sum, name) => sum + fs.statSync(path.join(dist, folder, name)).size, 0);
for (const folder of ['fonts', 'cards', 'paper']) {
  console.log(`dist/${folder}: ${fs.readdirSync(path.join(dist, folder)).length} files, ${(size(folder) / 1e6).toFixed(1)} MB`);
}
