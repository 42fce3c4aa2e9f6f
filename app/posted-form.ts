import { createTranslator } from "use-intl/core";
import messages from "@/messages/en/error.json";

const t = createTranslator({ locale: "en", messages, namespace: "notAForm" });

/** 400, with words for whoever reads it: what came is not what a page of ours sends. */
export const notAForm = (): Response =>
  new Response(t("words"), { status: 400, headers: { "content-type": "text/plain; charset=utf-8" } });

/** The fields that a request brings. Of a body that is no form, none: no page of ours sends such a thing, so it asks for nothing. */
export const readForm = (request: Request): Promise<FormData | null> => request.formData().catch(() => null);
