import { useTranslations } from "next-intl";
import styles from "@/components/staff/campaign/ask-lines.module.css";
import { State, type StateTone } from "@/components/ui/state";
import type { CampaignPhase } from "@/lib/campaigns/campaign-phase";

const TONE: Record<CampaignPhase, StateTone> = {
  draft: "no",
  upcoming: "wait",
  open: "yes",
  paused: "wait",
  over: "fail",
  ended: "unknown",
};

type Line = {
  slug: string;
  title: string;
  organizationName: string;
  phase: CampaignPhase;
  /** asks that the reader can approve */
  toApprove: number;
  drafts: number;
};

/** The campaigns of somebody's organizations, with where each stands and what waits in it. */
export function CampaignLines({ lines }: { lines: Line[] }) {
  const t = useTranslations("staff");
  return (
    <ul className={styles.asks}>
      {lines.map(({ slug, title, organizationName, phase, toApprove, drafts }) => (
        <li key={slug}>
          <div>
            <a className={styles.headline} href={`/admin/${slug}`}>
              {title}
            </a>
            <div className={styles.facts}>{organizationName}</div>
          </div>
          <div className={styles.states}>
            <State tone={TONE[phase]}>{t(`phase.${phase}`)}</State>
            {toApprove > 0 && <State tone="wait">{t("admin.toApprove", { count: toApprove })}</State>}
            {drafts > 0 && <State tone="no">{t("admin.drafts", { count: drafts })}</State>}
          </div>
        </li>
      ))}
    </ul>
  );
}
