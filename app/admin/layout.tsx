import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** The admin's forms word themselves in the browser, so they carry the words that they use, and no others. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { asks, campaign, common, import: importing, staff } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ asks, campaign, common, import: importing, staff }}>
      {children}
    </NextIntlClientProvider>
  );
}
