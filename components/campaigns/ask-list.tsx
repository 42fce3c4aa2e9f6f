import { useTranslations } from "next-intl";
import styles from "@/components/campaigns/ask-list.module.css";
import { AskRecord } from "@/components/campaigns/ask-record";
import { JoinedSince } from "@/components/campaigns/joined-since";
import { SourceLink } from "@/components/campaigns/source-link";
import type { Ask } from "@/lib/asks/ask";
import type { IsoDate } from "@/lib/congress/measure";

type Props = {
  campaignSlug: string;
  asks: readonly { ask: Ask; open: boolean }[];
  /** the day on which the campaign began */
  began: IsoDate | null;
  linked: boolean;
  now: Date;
};

/** What is asked, of whom, and what the record says. `linked`: each leads to the page of that ask alone. */
export function AskList({ campaignSlug, asks, began, linked, now }: Props) {
  const t = useTranslations();
  return (
    <ol className={styles.asks}>
      {asks.map(({ ask, open }) => (
        <li key={ask.id}>
          <span className={styles.who}>{t(`asks.audience.${ask.audience.to}`)}</span>
          <div>
            <h3>
              {linked ? (
                <SourceLink className={styles.link} href={`/c/${campaignSlug}/asks/${ask.slug}`}>
                  {ask.version.texts.headline}
                </SourceLink>
              ) : (
                ask.version.texts.headline
              )}
            </h3>
            <p className={styles.summary}>{ask.version.texts.summary}</p>
          </div>
          <div>
            <AskRecord ask={ask} open={open} now={now} />
            <JoinedSince measure={ask.measure} began={began} />
          </div>
        </li>
      ))}
    </ol>
  );
}
