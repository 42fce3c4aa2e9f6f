import { useTranslations } from "next-intl";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { State } from "@/components/ui/state";
import type { TooLate } from "@/lib/delivery/receipt/receipt";
import { isByMachine } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";

/** A letter that came too late: why, and that nothing was sent. */
export function TooLateWords({ tooLate, channel }: { tooLate: TooLate; channel: Channel }) {
  const t = useTranslations("receipt");
  const day = useCalendarDate();
  const way = isByMachine(channel) ? "machine" : "hand";
  const { code, citation, congress, endedOn } = tooLate;
  return (
    <>
      <State tone="no">{t(`state.held.${way}`)}</State>
      <p>
        {t(`tooLate.${code}`, { citation: citation ?? "", congress, date: day(endedOn) })} {t(`tooLate.${way}`)}
      </p>
    </>
  );
}
