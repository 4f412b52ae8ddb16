import { Field } from "@/app/_ui/field";
import type { RevealPolicy } from "@/lib/assignments/reveal-policy";
import { NumbersField } from "./numbers-field";
import { RevealField } from "./reveal-field";
import { zoneInWords } from "./zone-in-words";

interface RuleFieldsProps {
  /** IANA name of the course's zone */
  timeZone: string;
  /** as datetime-local inputs show them, on the clocks of that zone */
  opens: string;
  due: string;
  /** per part; null: as many as one likes */
  maxAttempts: number | null;
  variants: boolean;
  reveal: RevealPolicy;
  /** what to know before a variant for each student is chosen */
  aboutVariants: string;
  errors: Readonly<Record<string, string>>;
}

/** Keeps the year to four digits while it is typed; the server says what it takes. */
const LATEST = "9999-12-31T23:59";

/** When an assignment opens and is due, how often a part may be tried, whose numbers it shows, and what students see. */
export function RuleFields({
  timeZone,
  opens,
  due,
  maxAttempts,
  reveal,
  errors,
  ...numbers
}: RuleFieldsProps) {
  const zone = zoneInWords(timeZone);
  return (
    <>
      <Field
        name="opens"
        type="datetime-local"
        label="Opens"
        hint={`In the ${zone}. Until then students see only its title.`}
        error={errors.opens}
        defaultValue={opens}
        max={LATEST}
        required
      />
      <Field
        name="due"
        type="datetime-local"
        label="Due"
        hint={`In the ${zone}. Later answers are refused.`}
        error={errors.due}
        defaultValue={due}
        max={LATEST}
        required
      />
      <Field
        name="maxAttempts"
        inputMode="numeric"
        label="Attempts for each part"
        hint="The best one counts. Leave it empty for as many as they like."
        error={errors.maxAttempts}
        defaultValue={maxAttempts ?? ""}
        autoComplete="off"
      />
      <NumbersField variants={numbers.variants} hint={numbers.aboutVariants} error={errors.numbers} />
      <RevealField policy={reveal} error={errors.reveal} />
    </>
  );
}
