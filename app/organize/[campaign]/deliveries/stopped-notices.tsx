import { getFormatter, getTranslations } from "next-intl/server";
import { resumeLetters } from "@/app/organize/[campaign]/deliveries/actions";
import styles from "@/components/staff/deliveries/stop-section.module.css";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DeliveriesPage, PauseLine } from "@/lib/delivery/deliveries/views";

/** What somebody stopped: what, who, when and why, with the button that lets it go on. */
export async function StoppedNotices({ page: { campaign, pauses } }: { page: DeliveriesPage }) {
  const t = await getTranslations("deliveries");
  const format = await getFormatter();
  const titleOf = ({ what }: PauseLine): string =>
    t(`stopped.${what.scope}`, {
      organization: campaign.organizationName,
      way: what.scope === "channel" ? t(`way.${what.channel}`) : "",
    });
  return (
    <>
      {campaign.isPaused && <Notice>{t("stopped.campaignState")}</Notice>}
      {pauses.map((pause) => {
        const { what, by, at, reason } = pause;
        const key = what.scope === "channel" ? what.channel : what.scope;
        return (
          <Notice key={key} title={titleOf(pause)}>
            <p>
              {t("stopped.by", {
                name: by ?? t("stopped.somebody"),
                time: format.dateTime(at, "moment"),
                reason,
              })}
            </p>
            <form className={styles.resume} action={resumeLetters.bind(null, campaign.slug, what)}>
              <Button quiet aria-label={t("stopped.resumeWhat", { what: titleOf(pause) })}>
                {t("stopped.resume")}
              </Button>
            </form>
          </Notice>
        );
      })}
    </>
  );
}
