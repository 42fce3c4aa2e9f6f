import { useFormatter, useTranslations } from "next-intl";
import { ActionForm, type SmallForm } from "@/components/staff/action-form";
import { VersionState } from "@/components/staff/campaign/version-state";
import type { PutAsideLine } from "@/components/staff/editor/put-aside";
import styles from "@/components/staff/editor/version-list.module.css";
import { VersionWords } from "@/components/staff/editor/version-words";
import type { VersionLine } from "@/lib/asks/staff/version-line";

export type ListedVersion = {
  version: VersionLine;
  words: { label: string; text: string }[];
  overrides: PutAsideLine[];
};

type Props = { versions: ListedVersion[]; previewHref: string; rollBack: SmallForm };

/** Every version, newest first: where it stands, who wrote, proposed and approved it, why, and what was put aside. */
export function VersionList({ versions, previewHref, rollBack }: Props) {
  const t = useTranslations("staff.history");
  const format = useFormatter();
  const time = (moment: Date): string => format.dateTime(moment, "moment");
  const somebody = t("somebody");
  return (
    <ol className={styles.versions}>
      {versions.map(({ version, words, overrides }) => {
        const { number, createdAt, reason, proposedAt, proposedBy, approvedAt, approvedBy, liveAt, retiredAt } =
          version;
        // What came with the product was written by nobody; what it was proposed and approved by, neither.
        const nobody = version.isSetUp ? null : somebody;
        const [by, proposer, approver] = [version.by ?? nobody, proposedBy ?? nobody, approvedBy ?? nobody];
        const steps = [
          by ? t("written", { name: by, time: time(createdAt) }) : t("setUp", { time: time(createdAt) }),
          proposedAt && proposer && t("proposed", { name: proposer, time: time(proposedAt) }),
          approvedAt && approver && t("approved", { name: approver, time: time(approvedAt) }),
          liveAt && t("live", { time: time(liveAt) }),
          retiredAt && t("retired", { time: time(retiredAt) }),
        ].filter((step) => typeof step === "string");
        return (
          <li key={number} id={`version-${number}`}>
            <VersionState version={version} />
            <p className={styles.reason}>{reason}</p>
            <ul className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
              {overrides.map((override) => (
                <li key={override.key}>
                  {t("override", { name: override.by ?? somebody, check: override.check, reason: override.reason })}
                </li>
              ))}
            </ul>
            <div className={styles.more}>
              <a href={`${previewHref}?version=${number}`}>{t("letters", { number })}</a>
              <details>
                <summary>{t("texts", { number })}</summary>
                <VersionWords words={words} />
              </details>
              {version.refusals.roll_back === null && (
                <details>
                  <summary>{t("rollBack", { number })}</summary>
                  <ActionForm
                    action={rollBack}
                    name={`roll-back-${number}`}
                    hidden={{ number: String(number) }}
                    fields={[{ name: "reason", label: t("rollBackWhy"), value: t("rollBackReason", { number }) }]}
                    button={t("rollBackButton", { number })}
                    quiet
                  />
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
