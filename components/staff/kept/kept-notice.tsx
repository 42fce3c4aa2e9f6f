import { useTranslations } from "next-intl";
import styles from "@/components/staff/kept/kept-notice.module.css";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { onPutBack: () => void; onForget: () => void };

/** Offers what this device still has of a form from an earlier visit. */
export function KeptNotice({ onPutBack, onForget }: Props) {
  const t = useTranslations("staff.kept");
  return (
    <div role="status">
      <Notice title={t("title")}>
        <p>{t("body")}</p>
        <p className={styles.buttons}>
          <Button type="button" quiet onClick={onPutBack}>
            {t("putBack")}
          </Button>
          <Button type="button" quiet onClick={onForget}>
            {t("forget")}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
