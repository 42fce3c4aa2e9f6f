// The stand-in for the chambers' systems, as the product meets it in tests.
import { startSandbox } from "@/dev/sandbox";
import type { TakenMessage } from "@/dev/sandbox/cwc/message";

export type Chambers = {
  behave(behavior: object): Promise<void>;
  received(): Promise<{ messages: TakenMessage[]; answers: Record<string, number> }>;
  forget(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts it and points the settings of this test file at it: call it before anything reads them. */
export async function startChambers(): Promise<Chambers> {
  const sandbox = await startSandbox({ port: 0, mails: () => [], officeName: () => null });
  const url = `http://127.0.0.1:${sandbox.port}`;
  process.env.SANDBOX_URL = url;
  const headers = { "content-type": "application/json" };
  return {
    async behave(behavior) {
      await fetch(`${url}/behavior`, { method: "POST", headers, body: JSON.stringify(behavior) });
    },
    received: async () => (await fetch(`${url}/received.json`)).json() as ReturnType<Chambers["received"]>,
    async forget() {
      await fetch(`${url}/received`, { method: "DELETE" });
    },
    stop: sandbox.stop,
  };
}
