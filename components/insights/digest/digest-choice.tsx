import { useTranslations } from "next-intl";
import styles from "@/components/staff/admin.module.css";
import { Button } from "@/components/ui/button";

type Props = { wants: boolean; choose: (form: FormData) => Promise<void> };

/** Whether one gets the weekly mail, and one press to change it. */
export function DigestChoice({ wants, choose }: Props) {
  const t = useTranslations("digest.choice");
  return (
    <section className={styles.section} id="digest" aria-labelledby="digest-title">
      <h2 id="digest-title">{t("title")}</h2>
      <p role="status">{t(wants ? "on" : "off")}</p>
      <form action={choose}>
        <input type="hidden" name="wants" value={wants ? "no" : "yes"} />
        <Button quiet>{t(wants ? "stop" : "start")}</Button>
      </form>
    </section>
  );
}
