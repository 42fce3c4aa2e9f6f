import { getTranslations } from "next-intl/server";
import { pauseLetters, stopLetters } from "@/app/organize/[campaign]/deliveries/actions";
import { ActionForm } from "@/components/staff/action-form";
import styles from "@/components/staff/deliveries/stop-section.module.css";
import type { DeliveriesPage } from "@/lib/delivery/deliveries/views";

const WAYS = ["email", "cwc", "post"] as const;

/** Where letters are paused: this campaign's, those of one way, or all. */
export async function StopSection({ page: { campaign, pauses } }: { page: DeliveriesPage }) {
  const t = await getTranslations("deliveries.stop");
  const { slug, organizationName: organization } = campaign;
  const stopped = pauses.map(({ what }) => (what.scope === "channel" ? what.channel : what.scope));
  const what = [
    { value: "campaign", label: t("campaign") },
    ...WAYS.map((way) => ({ value: way, label: t(`channel.${way}`, { organization }) })),
  ].filter(({ value }) => !stopped.some((each) => each === value));
  const reason = { name: "reason", label: t("reason"), hint: t("reasonHint") };
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <p>{t("intro")}</p>
      <div className={styles.two}>
        {what[0] && (
          <ActionForm
            name="pause"
            action={pauseLetters.bind(null, slug)}
            fields={[{ name: "what", label: t("what"), options: what, value: what[0].value }, reason]}
            button={t("pause")}
            quiet
          />
        )}
        <div className={styles.all}>
          <h3>{t("all")}</h3>
          <p>{stopped.includes("organization") ? t("allDone") : t("allHint", { organization })}</p>
          {!stopped.includes("organization") && (
            <ActionForm
              name="stop"
              action={stopLetters.bind(null, slug)}
              fields={[reason]}
              button={t("allButton")}
              quiet
            />
          )}
        </div>
      </div>
    </section>
  );
}
