import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/components/staff/print/print-form.module.css";
import { Button } from "@/components/ui/button";
import type { PrintQueue } from "@/lib/delivery/printing/queue";

type Props = { slug: string; queue: PrintQueue; most: number };

/** The offices with letters to print, to tick, and what is made of them. Posts to route handlers: a file comes back. */
export function PrintForm({ slug, queue: { offices, more }, most }: Props) {
  const t = useTranslations("deliveries.print");
  const record = `/organize/${slug}/print/record`;
  return (
    <form method="post" action={`/organize/${slug}/print/batch`}>
      <fieldset className={styles.offices}>
        <legend>
          <h2>{t("offices")}</h2>
        </legend>
        {offices.map(({ name, addressee, kind, letterIds }) => (
          <label key={letterIds[0]} className={styles.office}>
            <input type="checkbox" name="office" value={letterIds.join(" ")} defaultChecked />
            <span>
              <b>{name}</b>
              <span className={styles.facts}>
                {t("letters", { count: letterIds.length })} · {t(kind)} · {addressee.slice(1).join(", ")}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {more > 0 && <p>{t("more", { count: more, most })}</p>}
      <p>{t("private")}</p>
      <div className={styles.moves}>
        <Move title={t("mail")} hint={t("mailHint")}>
          <Button name="make" value="letters mail">
            {t("lettersMail")}
          </Button>
          <Button quiet name="make" value="envelopes mail">
            {t("envelopesMail")}
          </Button>
          <Button quiet name="make" value="labels mail">
            {t("labelsMail")}
          </Button>
        </Move>
        <Move title={t("hand")} hint={t("handHint")}>
          <Button quiet name="make" value="letters hand">
            {t("lettersHand")}
          </Button>
          <Button quiet name="make" value="labels hand">
            {t("labelsHand")}
          </Button>
        </Move>
        <Move title={t("after")} hint={t("afterHint")}>
          <Button quiet formAction={record} name="way" value="mail">
            {t("posted")}
          </Button>
          <Button quiet formAction={record} name="way" value="hand">
            {t("handed")}
          </Button>
        </Move>
      </div>
    </form>
  );
}

function Move({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <p className={styles.facts}>{hint}</p>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}
