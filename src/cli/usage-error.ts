/** A mistake of the caller on the command line; the message says what was found and how to mend it. */
export class UsageError extends Error {}
