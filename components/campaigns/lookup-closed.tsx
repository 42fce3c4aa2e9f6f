import { useTranslations } from "next-intl";
import { SourceLink } from "@/components/campaigns/source-link";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { lastDayOf } from "@/lib/congress/congress-clock";

const FIND_MEMBERS = "https://www.congress.gov/members/find-your-member";

/** What somebody can do while we cannot say who represents them. */
export function Meanwhile() {
  const t = useTranslations("clock.lookup");
  return (
    <>
      <p>
        <strong>{t("meanwhile")}</strong>
      </p>
      <ul>
        <li>{t.rich("find", { link: (words) => <a href={FIND_MEMBERS}>{words}</a> })}</li>
        <li>{t("call")}</li>
        <li>{t("read")}</li>
      </ul>
    </>
  );
}

type Props = {
  /** the Congress in office */
  congress: number;
  /** where a letter to the President can be begun, who needs no list; null when nothing is asked there */
  presidentHref: string | null;
};

/** Stands where the form would, once the Congress of our list has ended: why, until when, and what can be done. */
export function LookupClosed({ congress, presidentHref }: Props) {
  const t = useTranslations("clock.lookup");
  const day = useCalendarDate();
  return (
    <>
      <h2>{t("title")}</h2>
      <p>{t("why", { congress, date: day(lastDayOf(congress - 1)) })}</p>
      <p>{t("until")}</p>
      {presidentHref && (
        <p>
          <SourceLink href={presidentHref}>{t("president")}</SourceLink>
        </p>
      )}
      <Meanwhile />
    </>
  );
}
