import { hash, verify } from "@node-rs/argon2";
import { createSemaphore } from "./semaphore";

/**
 * Argon2id (the library's default) with the parameters of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes,
 * one lane. About 25 ms of CPU.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A burst of sign-ins waits here instead of taking every core and thread from everybody else. */
const inTurn = createSemaphore(2);

/** Of random bytes nobody kept, at the same cost: no password fits. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$MdgCCkEAWKby/+dIoA6fkw$5huK2lXmm1rBHx5Iz1nUYT6Map/m/oqc6K134OGJxEg";

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** @param stored null when there is no such account: takes as long as a wrong password, and is one */
export function isPassword(password: string, stored: string | null): Promise<boolean> {
  return inTurn(() => verify(stored ?? NOBODY, password));
}
