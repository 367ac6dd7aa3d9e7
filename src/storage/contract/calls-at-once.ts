/** Calls to a store at the same time: enough to hide a server's time to answer, few enough not to be a flood. */
export const CALLS_AT_ONCE = 8;
