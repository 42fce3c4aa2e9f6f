/**
 * Reads from a TrueType or OpenType file which characters it has a glyph for: its `cmap` table, subtables of format 4
 * (characters up to U+FFFF) and 12 (all). Format 14 adds variants of characters, no characters, and is passed over.
 */

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

function findTable(file: DataView, tag: string): number {
  const tables = file.getUint16(4);
  for (let index = 0; index < tables; index++) {
    const record = HEADER_BYTES + index * RECORD_BYTES;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(record + byte)));
    if (name === tag) return file.getUint32(record + 8);
  }
  throw new Error(`font without a ${tag} table`);
}

function addSegments(file: DataView, subtable: number, covered: Set<number>): void {
  const segments = file.getUint16(subtable + 6) / 2;
  for (let index = 0; index < segments; index++) {
    const end = file.getUint16(subtable + 14 + index * 2);
    const start = file.getUint16(subtable + 16 + (segments + index) * 2);
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) covered.add(codePoint);
  }
}

function addGroups(file: DataView, subtable: number, covered: Set<number>): void {
  const groups = file.getUint32(subtable + 12);
  for (let index = 0; index < groups; index++) {
    const start = file.getUint32(subtable + 16 + index * 12);
    const end = file.getUint32(subtable + 20 + index * 12);
    for (let codePoint = start; codePoint <= end; codePoint++) covered.add(codePoint);
  }
}

/** The code points that a font file covers. Throws on a file without a `cmap` table. */
export function coverageOf(bytes: Uint8Array): Set<number> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = findTable(file, "cmap");
  const covered = new Set<number>();
  const subtables = file.getUint16(cmap + 2);
  for (let index = 0; index < subtables; index++) {
    const subtable = cmap + file.getUint32(cmap + 4 + index * 8 + 4);
    const format = file.getUint16(subtable);
    if (format === 4) addSegments(file, subtable, covered);
    if (format === 12) addGroups(file, subtable, covered);
  }
  return covered;
}
