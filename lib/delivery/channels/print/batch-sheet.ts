import { SHEET } from "@/lib/delivery/channels/print/geometry";
import { COMMON, ENVELOPE_FACE, LETTER } from "@/lib/delivery/channels/print/sheet";

/**
 * The typst documents for many letters. As those for one (sheet.ts) they are constants, and what they say comes in as JSON
 * strings. The letters are set by the same function as each by itself, so a pile holds what its writers saw.
 */

const COVER = `
#let cover(it) = [
  #set page(width: ${SHEET.width}in, height: ${SHEET.height}in, margin: 1in, header: none)
  #set par(leading: 7pt, spacing: 12pt)
  #text(size: 20pt, line-of(it.title))
  #v(4pt)
  #for line in it.about { block(below: 6pt, text(fill: soft, line-of(line))) }
  #v(10pt)
  #text(fill: soft, line-of(it.office))
  #block(above: 6pt, text(size: 13pt, lines(it.to)))
  #for line in it.notes { block(line-of(line)) }
  #v(10pt)
  #text(fill: soft, line-of(it.townsTitle))
  #columns(2, {
    for town in it.towns {
      block(above: 0pt, below: 6pt, grid(columns: (2.6em, 1fr), align(right, town.letters + h(0.8em)), line-of(town.name)))
    }
  })
]
#let slip(it) = [
  #set page(width: ${SHEET.width}in, height: ${SHEET.height}in, margin: 1in, header: none)
  #set par(leading: 7pt, spacing: 12pt)
  #text(size: 20pt, line-of(it.title))
  #block(line-of(it.body))
  #block(text(size: 13pt, lines(it.to)))
  #for line in it.blanks {
    block(above: 34pt, below: 0pt, { std.line(length: 100%, stroke: 0.5pt + soft) ; v(-6pt); text(size: 9pt, fill: soft, line-of(line)) })
  }
  #v(24pt)
  #block(text(fill: soft, line-of(it.keep)))
]
`;

/** Cover sheet and letters, office after office; for those who bring them, a slip to have signed after each pile. */
export const BATCH_SHEET = `${COMMON}${LETTER}${COVER}
#for (pile, office) in print.offices.enumerate() {
  cover(office.cover)
  for (index, one) in office.letters.enumerate() { letter(one, str(pile) + "-" + str(index)) }
  if office.slip != none { slip(office.slip) }
}
`;

/** An envelope for each letter, a page each, for a printer's slot for envelopes. */
export const ENVELOPES_SHEET = `${COMMON}${ENVELOPE_FACE}
#for one in print.envelopes { envelope(one) }
`;

/**
 * Labels on US Letter, 30 a sheet (3 by 10, 2.625 by 1 inch each), where the common sheets of that kind have them: 0.5 inch
 * from the top, 0.1875 from the left, 0.125 between columns and nothing between rows.
 */
export const LABEL_SHEET = `${COMMON}
#set page(width: ${SHEET.width}in, height: ${SHEET.height}in, margin: (top: 0.5in, bottom: 0.5in, left: 0.1875in, right: 0.1875in))
#set par(leading: 3.4pt, spacing: 0pt)
#grid(
  columns: (2.625in,) * 3, rows: 1in, column-gutter: 0.125in, row-gutter: 0in,
  ..print.labels.map(label => box(width: 2.625in, height: 1in, inset: (x: 0.14in, y: 0.1in),
    align(left + horizon, fitted(text(size: 9.5pt, lines(label)), 2.34in, 0.8in))))
)
`;
