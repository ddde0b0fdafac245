/** How many ways are asked for when the address does not say. */
export const defaultWays = 3;

/** The longest way, in steps, when the address does not say. */
export const defaultLength = 6;
