// The cookie by which a device opens the drafts that were begun on it. Read and written only here.
import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { DRAFT_DAYS } from "@/lib/letters/draft";

const NAME = "redress_device";

/** This device's secret, or null when nothing was begun on it. */
export const readDeviceSecret = async (): Promise<string | null> => (await cookies()).get(NAME)?.value ?? null;

/** Keeps the secret on this device for as long as its drafts are kept. Not readable by scripts. */
export async function keepDeviceSecret(secret: string): Promise<void> {
  (await cookies()).set(NAME, secret, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().APP_URL.startsWith("https:"),
    path: "/",
    maxAge: DRAFT_DAYS * 86_400,
  });
}
