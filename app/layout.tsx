import "@/app/tokens.css";
import "@/app/base.css";
import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { sans, serif, serifItalic } from "@/app/fonts";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { SkipLink } from "@/components/site/skip-link";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("name"), template: t("title", { page: "%s" }) },
    description: t("description"),
    // Autodetection would turn ZIP codes and bill numbers into phone links.
    formatDetection: { telephone: false, address: false, email: false },
  };
}

type Props = {
  children: ReactNode;
  /** the head of the page, by its address (app/@header); none at an address that no page has */
  header?: ReactNode;
};

export default async function RootLayout({ children, header }: Props) {
  return (
    <html lang={await getLocale()} className={`${sans.variable} ${serif.variable} ${serifItalic.variable}`}>
      <body>
        <SkipLink />
        {header ?? <Header />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
