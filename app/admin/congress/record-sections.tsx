import { MapsSection } from "@/components/staff/congress/maps-section";
import { TablesSection } from "@/components/staff/congress/tables-section";
import { TermsSection } from "@/components/staff/congress/terms-section";
import type { CongressClock } from "@/lib/congress/congress-clock";
import { mapChangesFor } from "@/lib/congress/map-changes";
import { todayInWashington } from "@/lib/congress/washington-date";
import { zipTableFacts } from "@/lib/districts/zip-seats";
import { directory } from "@/lib/legislators/directory";
import { termsEnding } from "@/lib/legislators/terms-ending";

const DAY_MS = 86_400_000;

/** What the tables say about the end of the Congress in office, and how old they are. */
export function RecordSections({ congressClock, now }: { congressClock: CongressClock; now: Date }) {
  const { congress, asOf, sourceName, legislators, seats } = directory();
  const today = todayInWashington(now);
  const isOver = congress < congressClock.congress;
  const vacant = seats.filter(({ holder }) => holder === null).map(({ id }) => id);
  const age = Math.floor((Date.parse(today) - Date.parse(asOf)) / DAY_MS);
  // The maps of a Congress are news until its districts are in our tables.
  const mapsOf = isOver ? congressClock.congress : congressClock.congress + 1;
  return (
    <>
      <TermsSection
        congress={congress}
        asOf={asOf}
        vacant={vacant}
        terms={isOver ? null : termsEnding(legislators, congressClock.endsOn, today)}
      />
      <MapsSection congress={mapsOf} maps={mapChangesFor(mapsOf)} />
      <TablesSection members={{ congress, source: sourceName, asOf, age }} zips={zipTableFacts()} />
    </>
  );
}
