// Sign-in by a mailed link, for members of organizations only. next-auth makes and checks links and sessions; its own
// pages are never shown. Nothing tells a stranger from a member on screen: both are sent to "check your mail".
import { PrismaAdapter } from "@auth/prisma-adapter";
import { type AuthOptions, getServerSession } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import EmailProvider from "next-auth/providers/email";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { sendMail } from "@/lib/mail";
import { LINK_LIFETIME_S, LINK_PAUSE_S, openAddress, ownPath, PAGES } from "@/lib/organizations/sign-in";
import { signInMail } from "@/lib/organizations/sign-in-mail";
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
    ...signInMail(openAddress(env().APP_URL, { token, email, next })),
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

const sessionCookie = (): string => `${env().APP_URL.startsWith("https:") ? "__Secure-" : ""}next-auth.session-token`;

type Cookies = { get(name: string): { value: string } | undefined; delete(name: string): unknown };

/** Ends the session of a request's cookies, here and in the browser. */
export async function endSession(cookies: Cookies): Promise<void> {
  const sessionToken = cookies.get(sessionCookie())?.value;
  if (sessionToken) await db().prisma.session.deleteMany({ where: { sessionToken } });
  cookies.delete(sessionCookie());
}
