/**
 * How a reading is put into the queue: once for each measure, whoever asks for it, and one after the other, so that the
 * sources are not asked about twenty measures at the same moment.
 */
export const syncJobOptions = (measureId: string) => ({ key: `sync-measure:${measureId}`, line: "congress" });
