// Photos tell where and with what they were taken. Of an image that somebody uploads the picture alone is kept: of its
// parts only those that say how it looks, and nothing that stands behind its end.

export type ImageType = "image/jpeg" | "image/png" | "image/webp";

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** How a camera was held, 1 to 8 (Exif 2.3, tag 0x0112), from a TIFF block; null when it does not say. */
function orientationIn(tiff: Uint8Array): number | null {
  const view = viewOf(tiff);
  const little = textAt(tiff, 0, 2) === "II";
  if (tiff.length < 14) return null;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const count = view.getUint16(directory, little);
  for (let at = directory + 2, n = 0; n < count && at + 12 <= tiff.length; n += 1, at += 12) {
    const value = view.getUint16(at + 8, little);
    if (view.getUint16(at, little) === 0x0112) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif part that says how the camera was held, and nothing else. */
const orientationPart = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

const SCAN = 0xda;

/** The end of the picture: the first 0xFFD9, which cannot stand inside a scan (ITU-T T.81, B.1.1.5). */
function jpegEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return bytes.length;
}

function plainJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === SCAN) return joined([...parts, bytes.subarray(at, jpegEnd(bytes, at))]);
    const end = at + 2 + viewOf(bytes).getUint16(at + 2);
    const part = bytes.subarray(at, end);
    // 0xE0 to 0xEF are for programs, 0xFE is a comment; of them colors need Adobe's and the ICC profile.
    const isForPrograms = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    const isColor = marker === 0xee || (marker === 0xe2 && textAt(part, 4, 11) === "ICC_PROFILE");
    if (!isForPrograms || isColor) parts.push(part);
    const isExif = marker === 0xe1 && textAt(part, 4, 4) === "Exif";
    const orientation = isExif ? orientationIn(part.subarray(10)) : null;
    if (orientation !== null) parts.push(orientationPart(orientation));
    at = end;
  }
  return null;
}

// PNG, third edition, 11.3: what is needed to show it. The others are texts, times, Exif and what programs add.
const PNG_SHOWN = "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT pHYs acTL fcTL fdAT".split(" ");

function plainPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + viewOf(bytes).getUint32(at);
    const name = textAt(bytes, at + 4, 4);
    if (end > bytes.length) return null;
    if (PNG_SHOWN.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === "IEND") return joined(parts);
    at = end;
  }
  return null;
}

const WEBP_SHOWN = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];
/** In VP8X: that Exif (8) and XMP (4) follow. */
const WEBP_FLAGS = 0x0c;

function plainWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const parts = [bytes.slice(0, 12)];
  const whole = Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true));
  for (let at = 12; at + 8 <= whole; ) {
    const length = viewOf(bytes).getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = textAt(bytes, at, 4);
    if (at + 8 + length > whole) return null;
    const part = bytes.slice(at, Math.min(end, whole));
    if (name === "VP8X") part[8] = (part[8] ?? 0) & ~WEBP_FLAGS;
    if (WEBP_SHOWN.includes(name)) parts.push(part);
    at = end;
  }
  const plain = joined(parts);
  if (parts.length < 2) return null;
  viewOf(plain).setUint32(4, plain.length - 8, true);
  return plain;
}

const PLAIN = { "image/jpeg": plainJpeg, "image/png": plainPng, "image/webp": plainWebp };

/** An image without what it tells besides the picture; null when it is broken. How the camera was held is kept of a JPEG. */
export function withoutMetadata(type: ImageType, bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    return PLAIN[type](bytes);
  } catch (error) {
    // A length that leads beyond the end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
