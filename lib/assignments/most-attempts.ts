/**
 * The most attempts at one part that an instructor may allow. Where as many as one likes are allowed, this many are
 * kept: what costs nothing would otherwise fill the disk.
 */
export const MOST_ATTEMPTS = 1000;
