/** The most bytes of a request's body; what is longer (a file of sales) is taken as a stream. */
export const bodyLimit = 16 * 1024 * 1024;
/** Of those who need not say who they are. */
export const openBodyLimit = 64 * 1024;
