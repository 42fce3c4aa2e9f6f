import { inTransaction } from "@/lib/db";
import { deleteFiles } from "@/lib/responses/store";

/** Deletes the files of answers that were decided long enough ago. The words that were read from them stay. */
export const purgeResponseFiles = (now: Date): Promise<number> => inTransaction((tx) => deleteFiles(tx, now));
