import mammoth from "mammoth";

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
];

/** A Word document (.docx) as HTML, without its pictures. Rejects when the file is none. */
export async function htmlFromWord(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  return value;
}

const DIRECTORY_ENTRY = 0x02014b50;

/**
 * How many bytes a zip file says that it unpacks to: the sum over its central directory (PKWARE's APPNOTE 6.3.10, section
 * 4.3.12, where the size stands 24 bytes after the signature).
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === DIRECTORY_ENTRY) total += view.getUint32(at + 24, true);
  }
  return total;
}
