import { useTranslations } from "next-intl";
import styles from "@/components/staff/print/print-form.module.css";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

type Props = { asks: { slug: string; headline: string }[]; chosen: string | null };

/** Which ask's letters are shown. */
export function AskFilter({ asks, chosen }: Props) {
  const t = useTranslations("deliveries.print");
  return (
    <form method="get" className={styles.filter}>
      <Field id="ask" label={t("askLabel")}>
        <select id="ask" name="ask" defaultValue={chosen ?? ""}>
          <option value="">{t("allAsks")}</option>
          {asks.map(({ slug, headline }) => (
            <option key={slug} value={slug}>
              {headline}
            </option>
          ))}
        </select>
      </Field>
      <Button quiet>{t("show")}</Button>
    </form>
  );
}
