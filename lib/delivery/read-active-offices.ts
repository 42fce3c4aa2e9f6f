import { listOffices } from "@/lib/delivery/channels/transport";
import { keepActiveOffices } from "@/lib/delivery/offices/store";
import { log } from "@/lib/log";

/** Asks both chambers' systems, as far as they are set up, which offices take messages. What does not answer stays as it was. */
export async function readActiveOffices(now: Date): Promise<void> {
  for (const chamber of ["house", "senate"] as const) {
    const listed = await listOffices(chamber);
    if (listed === null) continue;
    if (listed.kind === "listed") await keepActiveOffices(chamber, listed.codes, now);
    else log().warn({ chamber, code: listed.code }, "the list of active offices was not had");
  }
}
