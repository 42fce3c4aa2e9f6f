// Sign-in by a mailed link, for members of organizations only. next-auth makes and checks links and sessions; its own
// pages are never shown. Nothing tells a stranger from a member on screen: both are sent to "check your mail".
import { PrismaAdapter } from "@auth/prisma-adapter";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions, getServerSession } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import EmailProvider from "next-auth/providers/email";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { inBothForms, sendMail } from "@/lib/mail";
import { LINK_LIFETIME_S, LINK_PAUSE_S, openAddress, ownPath, PAGES } from "@/lib/organizations/sign-in";
import { signInMail } from "@/lib/organizations/sign-in-mail";
import { deleteLinks } from "@/lib/organizations/store";
import { mailServerAnswers } from "@/lib/organizations/transport";
import { hasLinkExpiringAfter, isMember } from "@/lib/organizations/views";
import { newId } from "@/lib/shared/id";

declare module "next-auth" {
  interface Session {
    userId: string;
  }
}

/** Mails a link to a member. Throws when the mail surely was not taken; an unsure one counts as on its way. */
async function mailLink(email: string, token: string, next: string): Promise<void> {
  const answer = await sendMail({
    to: email,
    ...(await inBothForms(signInMail(openAddress(env().APP_URL, { token, email, next })))),
    messageId: `<${newId()}@${new URL(env().APP_URL).hostname}>`,
  });
  if (answer.kind !== "accepted" && answer.kind !== "unknown") throw new Error(answer.code);
}

/** Whether to mail a link to an address: true, or the page that is shown instead. */
async function decideOnLink(email: string): Promise<true | string> {
  if (!(await mailServerAnswers())) return PAGES.mailDown;
  if (!(await isMember(email))) return PAGES.checkMail;
  // next-auth reckons a link's end by the machine's clock, so its age is told by the same.
  const recently = new Date(Date.now() + (LINK_LIFETIME_S - LINK_PAUSE_S) * 1000);
  return (await hasLinkExpiringAfter(email, recently)) ? PAGES.checkMail : true;
}

/** next-auth's settings; made at each use, because a build knows no environment. */
export const authOptions = (): AuthOptions => ({
  adapter: PrismaAdapter(db().prisma) as Adapter,
  secret: env().AUTH_SECRET,
  session: { strategy: "database", maxAge: 14 * 24 * 60 * 60 },
  useSecureCookies: env().APP_URL.startsWith("https:"),
  pages: { signIn: PAGES.signIn, signOut: PAGES.signIn, error: PAGES.problem, verifyRequest: PAGES.checkMail },
  providers: [
    EmailProvider({
      maxAge: LINK_LIFETIME_S,
      sendVerificationRequest: ({ identifier, token, url }) =>
        mailLink(identifier, token, ownPath(new URL(url).searchParams.get("callbackUrl"), env().APP_URL)),
    }),
  ],
  callbacks: {
    signIn: ({ user, email }) => (email?.verificationRequest ? decideOnLink : isMember)(user.email ?? ""),
    redirect: ({ url }) => new URL(ownPath(url, env().APP_URL), env().APP_URL).href,
    session: ({ session, user }) => ({ ...session, userId: user.id }),
  },
  // Codes only: what next-auth would print beside them holds addresses.
  logger: {
    error: (code) => log().error({ code }, "sign-in failed"),
    warn: (code) => log().debug({ code }, "sign-in"),
    debug: () => undefined,
  },
});

/** The id of the user whom the request's session belongs to; null when nobody is signed in. */
export const findSessionUserId = async (): Promise<string | null> =>
  (await getServerSession(authOptions()))?.userId ?? null;

type Call = { method: "GET" | "POST"; path: string[]; cookies?: Record<string, string>; body?: Record<string, string> };
type Answer = { csrfToken?: string; url?: string };

/** Asks next-auth as a browser with JavaScript would, from within the server: so a plain form can be answered by us. */
async function callNextAuth({
  method,
  path,
  cookies = {},
  body = {},
}: Call): Promise<{ answer: Answer; set: string[] }> {
  let answer: Answer = {};
  const set: string[] = [];
  const keep = (value: Answer): void => {
    answer = value;
  };
  const response = {
    status: () => response,
    getHeader: () => undefined,
    setHeader: (name: string, value: string[]) => name === "Set-Cookie" && set.push(...value),
    json: keep,
    send: keep,
    end: () => undefined,
  };
  const request = { method, query: { nextauth: path }, cookies, headers: {}, body };
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, authOptions());
  return { answer, set };
}

/** A cookie's name and value from its Set-Cookie header. */
function readCookie(header: string): [string, string] {
  const [pair = ""] = header.split(";");
  const at = pair.indexOf("=");
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
}

/**
 * Mails a sign-in link that leads on to `next`. The answer is the same for a member and for a stranger, to whom nothing
 * is mailed. A link that could not be mailed is forgotten, so that asking again needs no pause.
 */
export async function requestLink(email: string, next: string): Promise<"on_its_way" | "mail_down"> {
  const { answer, set } = await callNextAuth({ method: "GET", path: ["csrf"] });
  const sent = await callNextAuth({
    method: "POST",
    path: ["signin", "email"],
    cookies: Object.fromEntries(set.map(readCookie)),
    body: { csrfToken: answer.csrfToken ?? "", email, callbackUrl: ownPath(next, env().APP_URL), json: "true" },
  });
  const error = new URL(sent.answer.url ?? "", env().APP_URL).searchParams.get("error");
  if (!error) return "on_its_way";
  await deleteLinks(db().prisma, email);
  return "mail_down";
}

const sessionCookie = (): string => `${env().APP_URL.startsWith("https:") ? "__Secure-" : ""}next-auth.session-token`;

type Cookies = { get(name: string): { value: string } | undefined; delete(name: string): unknown };

/** Ends the session of a request's cookies, here and in the browser. */
export async function endSession(cookies: Cookies): Promise<void> {
  const sessionToken = cookies.get(sessionCookie())?.value;
  if (sessionToken) await db().prisma.session.deleteMany({ where: { sessionToken } });
  cookies.delete(sessionCookie());
}
