import type { Chamber } from "@/lib/congress/measure";
import type { CwcAgent } from "@/lib/delivery/channels/cwc/message";

/** The settings (lib/env.ts) that say how to reach the chambers' systems, and as whom. */
export type CwcEnvironment = {
  DELIVERY_MODE: "sandbox" | "live";
  SANDBOX_URL?: string | undefined;
  CWC_HOUSE_URL?: string | undefined;
  CWC_HOUSE_KEY?: string | undefined;
  CWC_SENATE_URL?: string | undefined;
  CWC_SENATE_KEY?: string | undefined;
  CWC_SENATE_TEST?: "yes" | "no" | undefined;
  CWC_AGENT_NAME?: string | undefined;
  CWC_AGENT_EMAIL?: string | undefined;
  CWC_CONTACT_NAME?: string | undefined;
  CWC_CONTACT_EMAIL?: string | undefined;
  CWC_CONTACT_PHONE?: string | undefined;
};

/** How to reach one chamber's system, and as whom. */
export type CwcAccess = { chamber: Chamber; baseUrl: string; apiKey: string; isTest: boolean; agent: CwcAgent };

const SANDBOX_AGENT: CwcAgent = {
  name: "Redress",
  acknowledgementEmail: "acknowledgements@redress.example",
  contactName: "Redress Sandbox",
  contactEmail: "contact@redress.example",
  contactPhone: "202-555-0100",
};

/** Null: the way is off. In the sandbox nothing but the stand-in is ever reached, whatever else is set. */
export function cwcAccessTo(chamber: Chamber, given: CwcEnvironment): CwcAccess | null {
  if (given.DELIVERY_MODE === "sandbox") {
    if (!given.SANDBOX_URL) return null;
    const baseUrl = `${given.SANDBOX_URL.replace(/\/$/, "")}/${chamber}`;
    return { chamber, baseUrl, apiKey: "sandbox", isTest: true, agent: SANDBOX_AGENT };
  }
  const baseUrl = chamber === "house" ? given.CWC_HOUSE_URL : given.CWC_SENATE_URL;
  const apiKey = chamber === "house" ? given.CWC_HOUSE_KEY : given.CWC_SENATE_KEY;
  const agent = agentOf(given);
  if (!baseUrl || !apiKey || !agent) return null;
  return { chamber, baseUrl, apiKey, isTest: chamber === "senate" && given.CWC_SENATE_TEST === "yes", agent };
}

function agentOf(given: CwcEnvironment): CwcAgent | null {
  const { CWC_AGENT_NAME: name, CWC_AGENT_EMAIL: acknowledgementEmail, CWC_CONTACT_NAME: contactName } = given;
  const { CWC_CONTACT_EMAIL: contactEmail, CWC_CONTACT_PHONE: contactPhone } = given;
  if (!name || !acknowledgementEmail || !contactName || !contactEmail || !contactPhone) return null;
  return { name, acknowledgementEmail, contactName, contactEmail, contactPhone };
}
