/**
 * What costs no attempt would otherwise cost nothing at all, and fill the disk:
 * docs/decisions/2026-11-22-passwords-sessions-limits.md.
 */

/** Characters of JSON of one stored answer that used up no attempt. */
export const MAX_UNCOUNTED_LENGTH = 4_000;

/** Such answers of one person to one part. */
export const MAX_UNCOUNTED = 50;
