import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** The form words itself in the browser, so it carries the words that it uses, and no others. */
export default async function ImportLayout({ children }: { children: ReactNode }) {
  const { responses } = await getMessages();
  return <NextIntlClientProvider messages={{ responses }}>{children}</NextIntlClientProvider>;
}
