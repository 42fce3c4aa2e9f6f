import { useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import { Figures } from "@/components/staff/figures";
import { useCalendarDate } from "@/components/ui/calendar-date";
import { Notice } from "@/components/ui/notice";
import { citationOf, keyOfId, type Measure } from "@/lib/congress/measure";
import { evidenceOf } from "@/lib/congress/standing";
import type { MeasureRecord } from "@/lib/congress/views";
import { directory } from "@/lib/legislators/directory";

type Props = { record: MeasureRecord; measure: Measure; now: Date };

const nameOf = (bioguide: string): string => directory().findLegislator(bioguide)?.name ?? bioguide;

/** What is known of a measure, how well, and what else asks for the same. */
export function RecordFacts({ record: { history, counterparts, relations }, measure, now }: Props) {
  const t = useTranslations("staff.record");
  const day = useCalendarDate();
  const { title, sponsorName, introducedOn, latestAction, latestActionOn, cosponsorsAsOf, policyArea, url } = measure;
  const { stale, ageDays, complete } = evidenceOf(measure, now);
  const facts: [string, string][] = [
    [t("fact.title"), title],
    [t("fact.sponsor"), sponsorName],
    [t("fact.introduced"), day(introducedOn)],
    [t("fact.latestAction"), t("dated", { date: day(latestActionOn), text: latestAction })],
    ...(policyArea ? [[t("fact.policyArea"), policyArea] as [string, string]] : []),
  ];
  const related = [
    ...counterparts.map(({ id, kind, organizationId }) => ({ id, kind, isOwn: organizationId !== null })),
    ...relations.flatMap(({ measureId, relatedId, kind }) =>
      kind === "related" || kind === "reintroduced_as"
        ? [{ id: measureId === measure.id ? relatedId : measureId, kind, isOwn: false }]
        : [],
    ),
  ];
  const citation = (id: string): string => {
    const key = keyOfId(id);
    return key ? citationOf(key) : id;
  };
  return (
    <>
      {stale && <Notice>{t("stale", { days: ageDays, date: day(cosponsorsAsOf) })}</Notice>}
      {!complete && <Notice>{t("incomplete")}</Notice>}
      {history && history.doubtful.length > 0 && (
        <Notice>
          {t("doubtful", { count: history.doubtful.length, names: history.doubtful.map(nameOf).join(", ") })}
        </Notice>
      )}
      {history && (
        <Figures
          label={t("figures")}
          figures={[
            { label: t("figure.now"), value: String(history.now) },
            { label: t("figure.left"), value: String(history.left) },
            { label: t("figure.asOf"), value: day(cosponsorsAsOf) },
          ]}
        />
      )}
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.links}>
        <a href={url}>{t("source", { source: measure.sourceName })}</a>
      </p>
      {related.length > 0 && (
        <section className={styles.section}>
          <h2>{t("relations")}</h2>
          <ul className={styles.list}>
            {related.map(({ id, kind, isOwn }) => (
              <li key={`${id} ${kind}`}>
                {t(`relation.${kind}`, { citation: citation(id) })}
                {isOwn && <span className={styles.reason}> · {t("relation.own")}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {history && history.days.length > 0 && (
        <details>
          <summary>{t("history")}</summary>
          <ul className={styles.list}>
            {history.days.toReversed().map(({ on, joined, left }) => (
              <li key={on}>
                {day(on)}
                {joined.length > 0 && <div>{t("joined", { names: joined.map(nameOf).join(", ") })}</div>}
                {left.length > 0 && <div>{t("left", { names: left.map(nameOf).join(", ") })}</div>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
