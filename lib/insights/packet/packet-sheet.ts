import { SHEET } from "@/lib/delivery/channels/print/geometry";
import { COMMON } from "@/lib/delivery/channels/print/sheet";

/**
 * The typst document of meeting packets. Like the letters' (lib/delivery/channels/print/sheet.ts) it is a constant, and what
 * it says comes in as JSON strings. Everything stands in the order in which it is read; headings are the file's bookmarks.
 */
export const PACKET_SHEET = `${COMMON}
#set page(width: ${SHEET.width}in, height: ${SHEET.height}in, margin: (x: 0.9in, top: 0.7in, bottom: 0.75in))
#set par(leading: 6.6pt, spacing: 9pt)
#set text(size: 10.5pt)
#show heading: it => block(above: 20pt, below: 8pt, sticky: true, text(size: if it.level == 1 { 21pt } else { 13pt }, weight: "regular", it.body))
#let rule = std.line(length: 100%, stroke: 0.5pt + rgb("#cfc9bc"))
#let quiet(body) = text(size: 9.5pt, fill: soft, body)

#let ask(it) = block(above: 12pt, below: 12pt, breakable: false, {
  text(size: 12pt, line-of(it.headline))
  block(above: 7pt, below: 7pt, line-of(it.summary))
  for fact in it.facts { block(above: 6pt, below: 0pt, quiet(line-of(fact))) }
})

#let towns(it) = {
  for town in it.towns {
    block(above: 0pt, below: 6.5pt, grid(columns: (3em, 1fr), align(right, town.letters + h(0.9em)), line-of(town.town)))
  }
  if it.elsewhere != none { block(above: 8pt, quiet(line-of(it.elsewhere))) }
}

#let quote-of(it) = block(above: 9pt, below: 9pt, breakable: false, inset: (left: 11pt), stroke: (left: 1.5pt + rgb("#cfc9bc")), {
  line-of(it.words)
  block(above: 7pt, quiet(line-of(it.by)))
})

#let packet(it, mark) = [
  #set page(footer: context {
    let first = locate(label(mark)).page()
    let last = locate(label(mark + "-end")).page()
    quiet(grid(columns: (1fr, auto), line-of(it.footer), str(here().page() - first + 1) + " / " + str(last - first + 1)))
  })
  #metadata(none)#label(mark)
  #quiet(line-of(it.top))
  #heading(level: 1, line-of(it.name))
  #block(above: 8pt, line-of(it.seat))
  #for line in it.committees { block(above: 7pt, below: 0pt, quiet(line-of(line))) }
  #v(6pt)
  #rule
  #heading(level: 2, line-of(it.asksTitle))
  #for one in it.asks { ask(one) }
  #heading(level: 2, line-of(it.lettersTitle))
  #let wrote = { block(below: 12pt, line-of(it.count)); towns(it) }
  #if it.map != none {
    grid(columns: (1fr, 2.6in), column-gutter: 18pt, wrote, {
      image(bytes(it.map.svg), format: "svg", width: 2.6in, alt: it.map.alt)
      quiet(line-of(it.map.words))
    })
  } else { wrote }
  #if it.quotes.len() > 0 {
    heading(level: 2, line-of(it.quotesTitle))
    block(sticky: true, quiet(line-of(it.quoted)))
    for one in it.quotes { quote-of(one) }
  }
  #if it.history.len() > 0 {
    heading(level: 2, line-of(it.historyTitle))
    for one in it.history {
      block(above: 0pt, below: 8pt, grid(columns: (10.5em, 1fr), quiet(line-of(one.on)), line-of(one.words)))
    }
  }
  #if it.sources.len() > 0 {
    heading(level: 2, line-of(it.sourcesTitle))
    for (index, one) in it.sources.enumerate() {
      block(above: 0pt, below: 7pt, grid(columns: (1.8em, 1fr), quiet(str(index + 1)), quiet(line-of(one))))
    }
  }
  #metadata(none)#label(mark + "-end")
]

#let schedule(it) = [
  #quiet(line-of(it.top))
  #heading(level: 1, line-of(it.title))
  #v(8pt)
  #for day in it.days {
    if day.on != none { heading(level: 2, line-of(day.on)) }
    for row in day.rows {
      // Whoever reads it on a screen goes from a name to its packet.
      let name = link(label("packet-" + str(row.packet)), line-of(row.name))
      block(above: 0pt, below: 10pt, breakable: false, grid(columns: (8em, 1fr), line-of(row.time), { name; linebreak(); quiet(line-of(row.place)) }))
    }
  }
  #pagebreak()
]

#if print.schedule != none { schedule(print.schedule) }
#for (index, one) in print.packets.enumerate() {
  if index > 0 { pagebreak() }
  packet(one, "packet-" + str(index))
}
`;
