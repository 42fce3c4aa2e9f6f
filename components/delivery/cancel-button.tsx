import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ReceiptLetter } from "@/lib/delivery/receipt/receipt";
import { isByMachine } from "@/lib/letters/lane";

/**
 * Calls a letter back that has not gone yet: a plain form, one press. Of those that go by hand only one on paper, since the
 * organization may print it for its writer.
 */
export function CancelButton({ letter: { mayCancel, channel }, path }: { letter: ReceiptLetter; path: string }) {
  const t = useTranslations("receipt.cancel");
  if (!mayCancel || channel === "form") return null;
  return (
    <form action={`${path}/cancel`} method="post">
      <p>
        <small>{t(isByMachine(channel) ? "hint" : "handHint")}</small>
      </p>
      <Button quiet>{t("button")}</Button>
    </form>
  );
}
