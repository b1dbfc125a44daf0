/** How much is kept. */

/** The largest file, in bytes: a scanned contract or a year's accounts fit many times over. */
export const mostFileBytes = 25 * 1024 * 1024;
/** All files of an organisation together, in bytes. */
export const mostRoomBytes = 2 * 1024 * 1024 * 1024;
/** Files of one thing: one finding, one answer, one score. */
export const mostFilesHere = 20;
