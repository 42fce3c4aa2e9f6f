import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import styles from "@/components/whip/whip.module.css";

type Select = {
  name: string;
  label: string;
  value: string | null;
  options: { value: string; label: string }[];
  all?: string;
};

/** What the board is narrowed by, in the address of the page: a plain form. */
export function WhipFilterForm({ base, selects }: { base: string; selects: readonly Select[] }) {
  const t = useTranslations("whip");
  return (
    <form action={base} className={styles.filter}>
      {selects.map(({ name, label, value, options, all }) => (
        <Field key={name} id={`filter-${name}`} label={label}>
          <select id={`filter-${name}`} name={name} defaultValue={value ?? ""}>
            {all && <option value="">{all}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <Button quiet>{t("show")}</Button>
    </form>
  );
}
