import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { DeliveryState } from "@/lib/delivery/delivery";
import { mayCancel } from "@/lib/delivery/transitions";
import { isByMachine } from "@/lib/letters/lane";
import type { Channel } from "@/lib/letters/letter";

type Props = { path: string; channel: Channel; state: DeliveryState; isTooLate: boolean };

/** Calls a letter back that a machine has not carried yet: a plain form, one press. */
export function CancelButton({ path, channel, state, isTooLate }: Props) {
  const t = useTranslations("receipt.cancel");
  if (!isByMachine(channel) || !mayCancel(state) || isTooLate) return null;
  return (
    <form action={`${path}/cancel`} method="post">
      <p>
        <small>{t("hint")}</small>
      </p>
      <Button quiet>{t("button")}</Button>
    </form>
  );
}
