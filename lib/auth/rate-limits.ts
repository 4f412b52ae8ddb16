import { createHash } from "node:crypto";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { pool } from "../db";

const MINUTE = 60;

/** Points within seconds; counted in the database, so that all processes and restarts share them. */
const limiter = (keyPrefix: string, points: number, duration: number) => {
  let made: RateLimiterPostgres | undefined;
  return () => {
    made ??= new RateLimiterPostgres({
      storeClient: pool(),
      storeType: "pool",
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
    return made;
  };
};

/** One account from one address. Never the account alone: anybody could then lock its owner out. */
export const accountLimit = limiter("sign-in-account", 10, 15 * MINUTE);

/** All accounts from one address. A lecture hall shares one, and only failures count. */
export const addressLimit = limiter("sign-in-address", 200, 15 * MINUTE);

/** Wide enough for a full lecture hall in its first hour. */
export const signUpLimit = limiter("sign-up", 500, 60 * MINUTE);

/** Guessing join codes. */
export const joinLimit = limiter("join-course", 30, 15 * MINUTE);

/** The public exercise: cheap to grade, so each process counts for itself and the database is left alone. */
const tries = new RateLimiterMemory({ points: 300, duration: MINUTE });
export const tryLimit = () => tries;

/** Answers of one person: nobody works so fast, and unreadable ones cost no attempt yet are stored. */
const submits = new RateLimiterMemory({ points: 60, duration: MINUTE });
export const submitLimit = () => submits;

/** Drafts save themselves after every pause; each is read, computed and checked. */
const drafts = new RateLimiterMemory({ points: 120, duration: MINUTE });
export const draftLimit = () => drafts;

/** Answers that the staff try out. */
const trials = new RateLimiterMemory({ points: 120, duration: MINUTE });
export const trialLimit = () => trials;

/** Pictures of answers: each plays through many cells, some at a time. */
const traces = new RateLimiterMemory({ points: 120, duration: MINUTE });
export const traceLimit = () => traces;

/** Practices begun: each draws numbers. */
const practices = new RateLimiterMemory({ points: 20, duration: MINUTE });
export const practiceLimit = () => practices;

/** What another practice would show, asked for after each answer: numbers are drawn to find out. */
const shown = new RateLimiterMemory({ points: 60, duration: MINUTE });
export const shownLimit = () => shown;

/** Takes one point; false when none is left. Keys are hashed: the table keeps no addresses in the clear. */
export async function takePoint(limit: RateLimiterAbstract, ...key: readonly string[]): Promise<boolean> {
  try {
    await limit.consume(keyOf(key));
    return true;
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return false;
    throw rejection;
  }
}

/** Gives the point back: what it was taken for turned out well. */
export async function returnPoint(limit: RateLimiterAbstract, ...key: readonly string[]): Promise<void> {
  await limit.reward(keyOf(key));
}

/** Forgets every point taken. */
export async function forgive(limit: RateLimiterAbstract, ...key: readonly string[]): Promise<void> {
  await limit.delete(keyOf(key));
}

const keyOf = (key: readonly string[]) =>
  createHash("sha256").update(JSON.stringify(key)).digest("base64url");
