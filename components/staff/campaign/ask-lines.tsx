import { useTranslations } from "next-intl";
import styles from "@/components/staff/campaign/ask-lines.module.css";
import { VersionState } from "@/components/staff/campaign/version-state";
import { State } from "@/components/ui/state";
import type { AskLine } from "@/lib/asks/staff/ask-editor";
import { citationOf, keyOfId } from "@/lib/congress/measure";

/** The asks of a campaign: what, about which measure, to whom; which version is live and which one waits for what. */
export function AskLines({ campaignSlug, lines }: { campaignSlug: string; lines: AskLine[] }) {
  const t = useTranslations("staff.admin");
  return (
    <ul className={styles.asks}>
      {lines.map(({ slug, current, live, outstanding }) => {
        const { texts, audience, measureId } = current.content;
        const measure = keyOfId(measureId ?? "");
        const isNewer = live !== null && current.number !== live.number;
        return (
          <li key={slug}>
            <div>
              <a className={styles.headline} href={`/admin/${campaignSlug}/asks/${slug}`}>
                {texts.headline}
              </a>
              <div className={styles.facts}>
                {t("asks.facts", {
                  measure: measure ? citationOf(measure) : (measureId ?? t("asks.noMeasure")),
                  audience: audience.to,
                })}
              </div>
            </div>
            <div className={styles.states}>
              {live && <VersionState version={live} />}
              {(isNewer || !live) && <VersionState version={current} />}
              {outstanding.length > 0 && (
                <a href={`/admin/${campaignSlug}/asks/${slug}/review`}>
                  <State tone={outstanding.some(({ overridable }) => !overridable) ? "fail" : "wait"}>
                    {t("asks.checks", { count: outstanding.length })}
                  </State>
                </a>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
