import { createTranslator } from "use-intl/core";
import { type Run, runsOf } from "@/lib/delivery/channels/print/runs";
import { LEAST_SHOWN, type Packet } from "@/lib/insights/packet/packet";
import { shortQuote } from "@/lib/letters/quoting/quote";
import { usDate } from "@/lib/letters/us-date";
import messages from "@/messages/en/packet.json";

/** Meeting packets as the document of packet-sheet.ts reads them. */
export type PacketPrint = {
  title: string;
  schedule: SchedulePrint | null;
  packets: OfficePrint[];
};

/** `on`: null when all is on the day that stands above; `packet`: the index of the packet. */
type SchedulePrint = {
  top: Run[];
  title: Run[];
  days: { on: Run[] | null; rows: { time: Run[]; name: Run[]; place: Run[]; packet: number }[] }[];
};

/** What is there of several facts, on one line. */
const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(" · ");

type OfficePrint = {
  top: Run[];
  name: Run[];
  seat: Run[];
  committees: Run[][];
  footer: Run[];
  asksTitle: Run[];
  asks: { headline: Run[]; summary: Run[]; facts: Run[][] }[];
  lettersTitle: Run[];
  count: Run[];
  towns: { town: Run[]; letters: string }[];
  elsewhere: Run[] | null;
  map: { svg: string; alt: string; words: Run[] } | null;
  quotesTitle: Run[];
  quotes: { words: Run[]; by: Run[] }[];
  quoted: Run[];
  historyTitle: Run[];
  history: { on: Run[]; words: Run[] }[];
  sourcesTitle: Run[];
  sources: Run[][];
};

/** Words of a quote on paper: longer ones end with an ellipsis. */
const QUOTE_WORDS = 70;

const AS_OF = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  dateStyle: "long",
  timeStyle: "short",
});

const translator = () => createTranslator({ locale: "en", messages });

/** One document for the packets of one meeting or of a day; with more than one, their schedule comes first. */
export function packetPrint(packets: readonly Packet[]): PacketPrint {
  const [first] = packets;
  const t = translator();
  const title = first ? t("title", { campaign: first.campaignTitle, name: first.name }) : "";
  return {
    title,
    schedule: first && packets.length > 1 ? schedulePrint(first, packets) : null,
    packets: packets.map(officePrint),
  };
}

function schedulePrint(first: Packet, packets: readonly Packet[]): SchedulePrint {
  const t = translator();
  const days = Map.groupBy([...packets.entries()], ([, { date }]) => date);
  return {
    top: topOf(first),
    title: runsOf(t("schedule.title")),
    days: [...days].map(([date, visits]) => ({
      on: days.size > 1 ? runsOf(usDate(date)) : null,
      rows: visits.map(([packet, { appointment, name, seat }]) => ({
        time: runsOf(appointment?.time || t("schedule.none")),
        name: runsOf(name),
        place: runsOf(joined([appointment?.place, seat])),
        packet,
      })),
    })),
  };
}

const topOf = ({ organizationName, date }: Packet): Run[] =>
  runsOf(translator()("top", { organization: organizationName, date: usDate(date) }));

function officePrint(packet: Packet): OfficePrint {
  const t = translator();
  const { asks, towns, map, quotes, history, sources, committees } = packet;
  return {
    top: topOf(packet),
    name: runsOf(packet.name),
    seat: runsOf(joined([packet.seat, packet.appointment?.time, packet.appointment?.place])),
    committees: committees.length > 0 ? [runsOf(t("committees", { list: committees.join("; ") }))] : [],
    // A page that comes loose still says whose it is.
    footer: runsOf(joined([packet.campaignTitle, packet.name])),
    asksTitle: runsOf(t("asks")),
    asks: asks.map(({ thanks, headline, summary, measure, standing, position }, index) => ({
      headline: runsOf(asks.length > 1 ? t("ask", { number: index + 1, headline }) : headline),
      summary: runsOf([thanks, summary].filter(Boolean).join(" ")),
      facts: [measure, standing, ...position].filter((fact) => fact !== null).map(runsOf),
    })),
    lettersTitle: runsOf(t("letters")),
    count: runsOf(countOf(packet)),
    towns: towns.map(({ town, letters }) => ({ town: runsOf(town), letters: letters.toLocaleString("en-US") })),
    elsewhere: towns.length > 0 ? runsOf(elsewhereOf(packet)) : null,
    map: map && { svg: map.svg, alt: map.words, words: runsOf(map.words) },
    quotesTitle: runsOf(t("quotes")),
    quotes: quotes.map(({ words, firstName, town }) => ({
      words: runsOf(shortQuote(words, QUOTE_WORDS)),
      by: runsOf(town ? t("by", { firstName, town }) : firstName),
    })),
    quoted: runsOf(t("quoted")),
    historyTitle: runsOf(t("history")),
    history: history.map(({ on, words }) => ({ on: runsOf(usDate(on)), words: runsOf(words) })),
    sourcesTitle: runsOf(t("sources")),
    sources: sources.map(({ title, url }) => runsOf([`${title}.`, url].filter(Boolean).join(" "))),
  };
}

function countOf({ figures }: Packet): string {
  const t = translator();
  const { letters, people, ownWords: own, firstOn, asOf } = figures;
  if (people < LEAST_SHOWN || firstOn === null) return t("few");
  const few = own > 0 && own < LEAST_SHOWN ? "yes" : "no";
  return t("count", { letters, people, own, few, since: usDate(firstOn), asOf: AS_OF.format(asOf) });
}

function elsewhereOf({ elsewhere, townsOf }: Packet): string {
  const t = translator();
  const rest = elsewhere > 0 ? t("elsewhere", { count: elsewhere }) : "";
  return [rest, townsOf === null ? "" : t("townsOf", { count: townsOf })].filter(Boolean).join(" ");
}
