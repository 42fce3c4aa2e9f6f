// A photo of a letter must not tell where its reader lives.
import { expect, test } from "vitest";
import { withoutMetadata } from "@/lib/responses/image-metadata";

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const SECRET = "42.3251N 72.6412W Pixel 9";
const told = (bytes: Uint8Array | null): boolean => Buffer.from(bytes ?? []).includes("Pixel");

/** Exif with an orientation and a place, in either order of bytes. */
function exif(little: boolean, orientation: number): number[] {
  const short = (value: number): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const long = (value: number): number[] => (little ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  const tag = [...short(0x0112), ...short(3), ...long(1), ...short(orientation), 0, 0];
  const place = [...short(0x010f), ...short(2), ...long(SECRET.length), ...long(38)];
  return [
    ...ascii(little ? "II" : "MM"),
    ...short(42),
    ...long(8),
    ...short(2),
    ...place,
    ...tag,
    ...long(0),
    ...ascii(SECRET),
  ];
}

const segment = (marker: number, body: number[]): number[] => [
  ...[0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255],
  ...body,
];
const PICTURE = [
  ...segment(0xdb, [0, 1, 2]),
  ...segment(0xc0, [8, 0, 1, 0, 1]),
  ...segment(0xda, [1, 1, 0]),
  7,
  0xff,
  0,
  9,
  0xff,
  0xd9,
];
const jpeg = (...more: number[][]): Uint8Array => Uint8Array.from([0xff, 0xd8, ...more.flat(), ...PICTURE]);

test.each([
  ["big", false],
  ["little", true],
])("a JPEG loses its place and its camera, and keeps how it was held and its colors (%s endian)", (_, little) => {
  const icc = segment(0xe2, [...ascii("ICC_PROFILE\0"), 1, 1, 5]);
  const parts = [
    segment(0xe1, [...ascii("Exif\0\0"), ...exif(little, 6)]),
    segment(0xfe, ascii(SECRET)),
    icc,
    segment(0xe2, ascii("MPF\0Pixel")),
  ];
  const plain = withoutMetadata("image/jpeg", Uint8Array.from([...jpeg(...parts), ...ascii(`motion ${SECRET}`)]));
  expect(told(plain)).toBe(false);
  const orientation = segment(0xe1, [
    ...ascii("Exif\0\0"),
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ]);
  expect(Buffer.from(plain ?? []).equals(Buffer.from(jpeg(orientation, icc)))).toBe(true);
  expect(withoutMetadata("image/jpeg", jpeg())).toEqual(jpeg());
});

const chunk = (name: string, body: number[]): number[] => [0, 0, 0, body.length, ...ascii(name), ...body, 1, 2, 3, 4];
const png = (...more: number[][]): number[] => [
  ...[
    0x89,
    ...ascii("PNG\r\n"),
    0x1a,
    0x0a,
    ...chunk("IHDR", [1]),
    ...more.flat(),
    ...chunk("IDAT", [5]),
    ...chunk("IEND", []),
  ],
];

test("a PNG loses its texts, its times and what stands behind its end", () => {
  const parts = [chunk("tEXt", ascii(SECRET)), chunk("eXIf", ascii(SECRET)), chunk("tIME", [1]), chunk("pHYs", [9])];
  const plain = withoutMetadata("image/png", Uint8Array.from([...png(...parts), ...ascii(SECRET)]));
  expect([...(plain ?? [])]).toEqual(png(chunk("pHYs", [9])));
});

const riff = (name: string, body: number[]): number[] => [
  ...ascii(name),
  body.length,
  0,
  0,
  0,
  ...body,
  ...(body.length % 2 ? [0] : []),
];
const webp = (...parts: number[][]): Uint8Array =>
  Uint8Array.from([...ascii("RIFF"), parts.flat().length + 4, 0, 0, 0, ...ascii("WEBP"), ...parts.flat()]);

test("a WebP loses Exif and XMP, and says so in its head", () => {
  const picture = riff("VP8 ", [1, 2, 3]);
  const full = webp(riff("VP8X", [0x2c, 0, 0, 0]), picture, riff("EXIF", ascii(SECRET)), riff("XMP ", ascii(SECRET)));
  expect(withoutMetadata("image/webp", full)).toEqual(webp(riff("VP8X", [0x20, 0, 0, 0]), picture));
});

test.each([
  ["image/jpeg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])],
  ["image/jpeg", jpeg().subarray(0, 9)],
  ["image/png", Uint8Array.from(png()).subarray(0, 30)],
  ["image/webp", webp(riff("VP8 ", [1, 2, 3])).subarray(0, 18)],
] as const)("a broken %s is none", (type, bytes) => {
  expect(withoutMetadata(type, bytes)).toBeNull();
});
