/** How much one sharing policy may say. */

/** Twenty years. */
export const mostMonths = 240;

/** Values in one list. */
export const mostValues = 1000;
