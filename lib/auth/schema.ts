import { z } from "zod";

/** One spelling per address; the database checks the same. 254: the longest that mail can carry (RFC 5321). */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "This address is too long.")
  .pipe(z.email("Give an e-mail address, such as ada@example.org."));

/** Any characters, no rules of composition (NIST SP 800-63B); the upper bound keeps hashing cheap. */
const newPassword = z.string().min(10, "Use ten characters or more.").max(200, "Use at most 200 characters.");

const name = z
  .string()
  .trim()
  .min(1, "Tell us your name.")
  .max(100, "Use at most 100 characters.")
  // Control characters and marks that turn the writing direction could disguise a name on a roster.
  .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, "Use letters, digits and ordinary punctuation.");

export const signUpSchema = z.object({ name, email: emailSchema, password: newPassword });

export type SignUp = z.output<typeof signUpSchema>;

/** Looser than sign-up: what cannot belong to an account is simply wrong, without a hint. */
export const credentialsSchema = z.object({ email: emailSchema, password: z.string().min(1).max(200) });
