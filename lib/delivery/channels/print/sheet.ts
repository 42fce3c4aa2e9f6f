import { ADDRESS_BOX, BODY_TOP, ENVELOPE, MARGIN, PANEL_HEIGHT, SHEET } from "@/lib/delivery/channels/print/geometry";
import { PRINT_FONTS } from "@/lib/letters/printable";

/**
 * The typst documents of the print channel for one letter; those for many are in batch-sheet.ts. They are constants: what
 * a letter says comes in as JSON (`/print.json`) and is only ever a string there, so nothing a person types is typst code.
 * Being constant they are also parsed once. Every piece of text comes with its font: left to look for one itself, this
 * compiler (typst-ts-node-compiler 0.6.0) aborts the process on some mixtures of scripts.
 */

/** From the sheet's left edge: where a printer can still reach and nobody looks. */
const FOLD_MARK = 0.2;

const inches = (length: number): string => `${length.toFixed(4)}in`;

/** What all documents begin with. `print` is what they say. */
export const COMMON = `
#let print = json("/print.json")
#let ink = rgb("#1c1f23")
#let soft = rgb("#565d66")
#set document(title: print.title, date: none)
#let fonts = (${PRINT_FONTS.map((family) => `"${family}"`).join(", ")})
#set text(font: fonts.at(0), fallback: false, size: 11pt, fill: ink, lang: "en")
#let run(it) = if it.cite { super(text(size: 0.95em, it.text)) } else if it.font == 0 { text(it.text) } else { text(font: fonts.at(it.font), it.text) }
#let line-of(runs) = runs.map(run).join()
#let lines(items) = items.map(line-of).join(linebreak())
#let fitted(body, width, height) = context {
  let size = measure(body)
  let by = calc.min(1, width / calc.max(size.width, 1pt), height / calc.max(size.height, 1pt))
  scale(by * 100%, origin: bottom + left, reflow: true, body)
}
`;

/**
 * `letter(print, mark)`: return address, date, address for the window, body, room to sign by hand, sources at the foot. Its
 * pages count from 1 wherever in a document it stands; `mark` names it there.
 */
export const LETTER = `
#let letter(print, mark) = [
#set page(
  width: ${inches(SHEET.width)}, height: ${inches(SHEET.height)},
  margin: (left: ${inches(MARGIN.left)}, right: ${inches(MARGIN.right)}, top: ${inches(MARGIN.top)}, bottom: ${inches(MARGIN.bottom)}),
  header-ascent: 0pt,
  header: if print.running != none {
    context {
      let number = here().page() - locate(label(mark)).page() + 1
      if number == 1 { return }
      set text(size: 8.5pt, fill: soft)
      stack(dir: ltr, spacing: 1fr, line-of(print.running), "Page " + str(number))
      v(18pt)
    }
  },
)
#set par(leading: 7.4pt, spacing: 14pt)
#if print.running != none [#metadata(none)#label(mark)]
#for fold in (1, 2) {
  place(top + left, dx: ${inches(FOLD_MARK - MARGIN.left)}, dy: fold * ${inches(PANEL_HEIGHT)} - ${inches(MARGIN.top)},
    line(length: 0.14in, stroke: 0.4pt + rgb("#b9b3a6")))
}
#let paragraph(it, last) = {
  set text(dir: if it.rtl { rtl } else { ltr })
  block(width: 100%, sticky: last, align(start, lines(it.lines)))
}

#place(top + left, {
  set par(leading: 5pt)
  block(below: 16pt, text(size: 9.5pt, lines(print.from)))
  block(print.date)
})
#place(top + left, dx: ${inches(ADDRESS_BOX.left - MARGIN.left)}, dy: ${inches(ADDRESS_BOX.top - MARGIN.top)},
  block(width: ${inches(ADDRESS_BOX.right - ADDRESS_BOX.left)}, height: ${inches(ADDRESS_BOX.bottom - ADDRESS_BOX.top)}, align(bottom + left, {
    set par(leading: 3.6pt)
    fitted(text(size: 10pt, lines(print.to)), ${inches(ADDRESS_BOX.right - ADDRESS_BOX.left)}, ${inches(ADDRESS_BOX.bottom - ADDRESS_BOX.top)})
  })))
#v(${inches(BODY_TOP - MARGIN.top)})
#line-of(print.salutation)

#for (index, it) in print.body.enumerate() { paragraph(it, index == print.body.len() - 1) }

#block(breakable: false, above: 17pt, {
  print.closing
  v(32pt)
  block(width: 100%, line-of(print.name))
})

#if print.notes.len() > 0 {
  v(1fr)
  block(breakable: false, width: 100%, above: 18pt, {
    set text(size: 8pt, fill: soft)
    set par(leading: 4.4pt)
    block(below: 8pt, line(length: 1.2in, stroke: 0.4pt + soft))
    for note in print.notes {
      block(above: 0pt, below: 5pt, grid(columns: (1.4em, 1fr), text(fill: ink, line-of(note.mark)), line-of(note.text)))
    }
  })
}
]
`;

/** One letter. */
export const LETTER_SHEET = `${COMMON}${LETTER}#letter(print, "letter")`;

/** The envelope's face, #10: sender in the corner, address where the reader of the post looks for it. */
export const ENVELOPE_FACE = `
#let envelope(print) = [
#set page(width: ${inches(ENVELOPE.width)}, height: ${inches(ENVELOPE.height)}, margin: 0.4in)
#set par(leading: 5.4pt)
#place(top + left, text(size: 9.5pt, fitted(lines(print.from), 3.6in, 1.1in)))
#place(top + left, dx: 3.6in, dy: 1.45in, text(size: 12pt, fitted(lines(print.to), 4.9in, 1.3in)))
]
`;

/** One envelope. */
export const ENVELOPE_SHEET = `${COMMON}${ENVELOPE_FACE}#envelope(print)`;
