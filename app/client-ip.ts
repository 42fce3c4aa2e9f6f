import { headers } from "next/headers";

/**
 * The network address that a request came from: what the proxy before us wrote last, or Next itself where there is none. A
 * visitor may write others before it. Null when there is none.
 */
export async function readClientIp(): Promise<string | null> {
  const hops = (await headers()).get("x-forwarded-for")?.split(",");
  return hops?.at(-1)?.trim() || null;
}
