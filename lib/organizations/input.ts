import { z } from "zod";

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** An e-mail address as it is stored, in lower case; null when the text is none. */
export const parseEmail = (text: unknown): string | null => email.safeParse(text).data ?? null;
