import { releaseHeld, rescueStranded } from "@/lib/delivery/control/store";
import { foldCounts } from "@/lib/delivery/deliveries/store";
import { log } from "@/lib/log";

/** Has letters go on whose pause has ended, and takes up those whose attempt was cut off and forgotten. Run each minute. */
export async function releaseLetters(): Promise<void> {
  const released = await releaseHeld();
  const rescued = await rescueStranded();
  await foldCounts();
  if (released + rescued > 0) log().info({ released, rescued }, "letters were put back in line");
}
