// A Word document as small as one can be: the parts that a reader needs, stored in a zip without compression.
import { crc32 } from "node:zlib";

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function header(signature: number, name: Buffer, data: Buffer, offset: number | null): Buffer {
  const isCentral = offset !== null;
  const fields = Buffer.alloc(isCentral ? 46 : 30);
  fields.writeUInt32LE(signature, 0);
  const at = isCentral ? 16 : 14;
  fields.writeUInt32LE(crc32(data), at);
  fields.writeUInt32LE(data.length, at + 4);
  fields.writeUInt32LE(data.length, at + 8);
  fields.writeUInt16LE(name.length, at + 12);
  if (isCentral) fields.writeUInt32LE(offset, 42);
  return Buffer.concat([fields, name]);
}

/** A zip of files that are stored as they are. */
function zipOf(files: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    central.push(header(0x02014b50, name, data, offset));
    const entry = Buffer.concat([header(0x04034b50, name, data, null), data]);
    local.push(entry);
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

type Paragraph = { style?: string; text: string };

const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** `*words*` are in italics, `^1` is the mark of note 1. */
const runsOf = (text: string): string =>
  text
    .split(/(\*[^*]+\*|\^\d)/)
    .map((part) => {
      if (part.startsWith("*")) return run(part.slice(1, -1), "<w:i/>");
      return part.startsWith("^") ? `<w:r><w:footnoteReference w:id="${part.slice(1)}"/></w:r>` : run(part);
    })
    .join("");

const paragraph = ({ style, text }: Paragraph): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style.replace(" ", "")}"/></w:pPr>` : ""}${runsOf(text)}</w:p>`;

/** A document (.docx) of paragraphs and footnotes; styles are named as Word names them. */
export function wordFile(paragraphs: Paragraph[], footnotes: string[]): Buffer {
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))];
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationships = (targets: [string, string][]) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([type, target], index) => `<Relationship Id="r${index}" Type="${rel}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  return zipOf({
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["footnotes", "footnotes.xml"],
    ]),
    "word/styles.xml": `${head}<w:styles ${NS}>${styles
      .map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`,
      )
      .join("")}</w:styles>`,
    "word/footnotes.xml": `${head}<w:footnotes ${NS}>${footnotes
      .map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph({ text })}</w:footnote>`)
      .join("")}</w:footnotes>`,
    "word/document.xml": `${head}<w:document ${NS}><w:body>${paragraphs.map(paragraph).join("")}</w:body></w:document>`,
  });
}
