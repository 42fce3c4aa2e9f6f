import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/staff/deliveries/mend-form.module.css";
import { Table } from "@/components/staff/table";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Failure } from "@/lib/delivery/failures/failure";

type Props = { failure: Failure; mend: (form: FormData) => Promise<void> };

/** The letters of one cause, to tick, and what can be done with them. Writers are not named. */
export function MendForm({ failure: { cause, letters, ways }, mend }: Props) {
  const t = useTranslations("deliveries");
  const format = useFormatter();
  const rows = letters.map(({ id, legislatorName: name, confirmedAt, triedAt, attempts }) => {
    const date = format.dateTime(confirmedAt, "moment");
    return {
      key: id,
      cells: [
        <label key="letter" className={styles.letter}>
          <input type="checkbox" name="letter" value={id} aria-label={t("mend.selectOne", { name, date })} />
          <span>{name}</span>
        </label>,
        date,
        format.dateTime(triedAt, "moment"),
        format.number(attempts),
      ],
    };
  });
  const columns = [
    { label: t("mend.office") },
    { label: t("mend.confirmed") },
    { label: t("mend.tried") },
    { label: t("mend.attempts"), number: true },
  ];
  return (
    <form action={mend}>
      <h2>{t("mend.letters")}</h2>
      {letters.length < cause.letters && <p>{t("mend.shown", { shown: letters.length, count: cause.letters })}</p>}
      <Table caption={t("mend.caption")} columns={columns} rows={rows} />
      <div className={styles.moves}>
        {cause.outcome === "unknown" ? <Unknown /> : <Again letters={cause.letters} />}
        {ways.length > 0 && <OtherWay ways={ways} />}
      </div>
    </form>
  );
}

/** So many are taken at once: MOST_RETRIED in lib/delivery/retry-letters.ts. */
const MOST = 500;

function Again({ letters }: { letters: number }) {
  const t = useTranslations("deliveries.mend");
  return (
    <fieldset className={styles.move}>
      <legend>{t("again")}</legend>
      <Button name="what" value="retry">
        {t("retry")}
      </Button>
      <Button quiet name="what" value="retry_all">
        {letters > MOST ? t("retryMost", { most: MOST }) : t("retryAll", { count: letters })}
      </Button>
    </fieldset>
  );
}

function Unknown() {
  const t = useTranslations("deliveries.mend");
  return (
    <fieldset className={styles.move}>
      <legend>{t("look")}</legend>
      <Button name="what" value="arrived">
        {t("arrived")}
      </Button>
      <Button quiet name="what" value="retry">
        {t("notArrived")}
      </Button>
    </fieldset>
  );
}

function OtherWay({ ways }: Pick<Failure, "ways">) {
  const t = useTranslations("deliveries");
  return (
    <fieldset className={styles.move}>
      <legend>{t("mend.way")}</legend>
      <Field id="way" label={t("mend.wayLabel")} hint={t("mend.wayHint")}>
        <select id="way" name="way" aria-describedby="way-hint">
          {ways.map((way) => (
            <option key={way} value={way}>
              {t(`way.${way}`)}
            </option>
          ))}
        </select>
      </Field>
      <Button quiet name="what" value="way">
        {t("mend.wayButton")}
      </Button>
    </fieldset>
  );
}
