/** How many ways are asked for when the address does not say. */
export const defaultWays = 3;

/** The longest way, in steps, when the address does not say. */
export const defaultLength = 6;

/** How many warm ways are asked for when the address does not say. */
export const warmWays = 5;

/** The longest warm way that the server looks for, in ties; also what is asked for when the address does not say. */
export const longestWarmWay = 5;

/** How many may be named that every way must pass, that none may pass, and networks to keep to. */
export const mostVia = 3;
export const mostAvoided = 10;
export const mostNetworks = 5;
