import { SelectField } from "@/app/_ui/select-field";

interface NumbersFieldProps {
  /** each student gets a variant, where an exercise has them */
  variants: boolean;
  /** what to know about them */
  hint: string;
  error: string | undefined;
}

const OPTIONS = [
  { value: "printed", words: "As printed" },
  { value: "variants", words: "A variant for each student" },
] as const;

/** Whose numbers the exercises show. */
export function NumbersField({ variants, hint, error }: NumbersFieldProps) {
  return (
    <SelectField
      name="numbers"
      label="Numbers"
      hint={hint}
      error={error}
      options={OPTIONS}
      defaultValue={numbersOf(variants)}
    />
  );
}

/** The choice as forms send it. */
export const numbersOf = (variants: boolean): "variants" | "printed" => (variants ? "variants" : "printed");
