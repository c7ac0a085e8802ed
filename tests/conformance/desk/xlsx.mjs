// A workbook taken apart and put together again, as far as a journey fills one in: its parts as texts, its rows as XML.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes) => (bytes.reduce((c, b) => table[(c ^ b) & 0xff] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

// Name → text of every part, read by the directory at the end of the archive.
export function unzip(file) {
  const parts = new Map();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = file.readUInt32LE(end + 16);
  for (let n = file.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [method, size, name, extra, note] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)];
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(from, from + size);
    parts.set(file.toString('utf8', at + 46, at + 46 + name), (method ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + name + extra + note;
  }
  return parts;
}

export function zip(parts) {
  const [files, directory] = [[], []];
  let at = 0;
  for (const [name, text] of parts) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)];
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(title.length, 22);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), head, title, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, rest, title);
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, list, end]);
}

export const letters = (n) => (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// The ids of the columns, from the first row that nobody sees.
export function columns(sheet) {
  const first = sheet.match(/<row r="1"[^>]*>(.*?)<\/row>/s)[1];
  return [...first.matchAll(/<t[^>]*>sen:([^<]*)<\/t>/g)].map((m) => m[1]);
}

// How many rows there are.
export const rows = (sheet) => [...sheet.matchAll(/<row r="/g)].length;

// The sheet with one more row: column id → text, number, or { formula, value }.
export function withRow(sheet, filled) {
  const n = rows(sheet) + 1;
  const cells = columns(sheet).map((id, at) => {
    if (!(id in filled)) return '';
    const [address, what] = [letters(at) + n, filled[id]];
    if (typeof what === 'number') return `<c r="${address}"><v>${what}</v></c>`;
    if (what.formula) return `<c r="${address}"><f>${escaped(what.formula)}</f><v>${what.value}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(what)}</t></is></c>`;
  });
  return sheet.replace('</sheetData>', `<row r="${n}">${cells.join('')}</row></sheetData>`);
}
