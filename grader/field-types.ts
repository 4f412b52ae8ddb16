import { z } from "zod";
import { INVISIBLE_CHARACTER } from "./invisible-character";

/** Names of given values and parts. */
export const name = z
  .string()
  .regex(/^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$/, "must be a name: letters, digits and _, no digit first");

/** Text that people read. YAML's double quotes make a form feed of `\f` where an author meant `\frac`. */
export const text = z.string().refine((value) => !INVISIBLE_CHARACTER.test(value), {
  message:
    "has an invisible character: between double quotation marks write \\\\ for a backslash, or use single ones",
});

/** Text is a program; numbers and lists are written as the literals they are. */
export const program = z
  .union(
    [z.string().min(1), z.number(), z.array(z.unknown())],
    "must be an expression, a number or a list of numbers",
  )
  .transform((source) => (typeof source === "string" ? source : JSON.stringify(source)));
