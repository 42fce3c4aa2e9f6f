import { createTranslator } from "use-intl/core";
import type { Channel } from "@/lib/letters/letter";
import messages from "@/messages/en/deliveries.json";

/** What the record says of letters that somebody mended at once: how many, and by which way they go on. */
export function mendedWords(how: "retry" | "way" | "arrived", letters: number, channel?: Channel): string {
  const t = createTranslator({ locale: "en", messages });
  return t(`record.${how}`, { letters, channel: channel ? t(`way.${channel}`) : "" });
}
