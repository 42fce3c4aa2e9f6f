import { inTransaction } from "@/lib/db";
import { reviveAddress } from "@/lib/supporters/addresses/store";

/** Has an address used again that was given up. False when it was not: nothing changes then. */
export const restoreAddress = (address: string): Promise<boolean> => inTransaction((tx) => reviveAddress(tx, address));
