import { useTranslations } from "next-intl";
import styles from "@/components/responses/response-card.module.css";
import { Button } from "@/components/ui/button";
import { RESPONSE_CLASSES, type ResponseClass } from "@/lib/responses/response";

type Props = {
  id: string;
  office: string;
  action: (form: FormData) => Promise<void>;
  chosen: ResponseClass | null;
  others: number;
};

/** One choice and a button: what an answer is. What the rules or the supporter propose is chosen beforehand. */
export function DecideForm({ id, office, action, chosen, others }: Props) {
  const t = useTranslations("responses");
  return (
    <form action={action} className={styles.decide}>
      <select name="class" defaultValue={chosen ?? ""} required aria-label={`${t("staff.classField")}: ${office}`}>
        {chosen === null && <option value="" />}
        {RESPONSE_CLASSES.map((one) => (
          <option key={one} value={one}>
            {t(`class.${one}`)}
          </option>
        ))}
      </select>
      {others > 0 && (
        <label className={styles.tick} htmlFor={`all-${id}`}>
          <input id={`all-${id}`} type="checkbox" name="all" defaultChecked />
          {t("staff.decideAll")}
        </label>
      )}
      <Button quiet>{t("staff.decide")}</Button>
    </form>
  );
}
