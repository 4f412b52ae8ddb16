import { Button } from "@/app/_ui/button";
import styles from "./compare-form.module.css";
import type { NamedText } from "./texts-of";

interface CompareFormProps {
  texts: readonly NamedText[];
  from: string;
  to: string;
}

interface TextChoiceProps {
  name: string;
  label: string;
  texts: readonly NamedText[];
  chosen: string;
}

function TextChoice({ name, label, texts, chosen }: TextChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select name={name} defaultValue={chosen} className={styles.select}>
        {texts.map((text) => (
          <option key={text.name} value={text.name}>
            {text.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which two texts stand below; a plain form, so that the address can be passed on. */
export function CompareForm({ texts, from, to }: CompareFormProps) {
  return (
    <form method="get" className={styles.form} key={`${from} ${to}`}>
      <TextChoice name="from" label="Compare" texts={texts} chosen={from} />
      <TextChoice name="to" label="with" texts={texts} chosen={to} />
      <Button type="submit" variant="secondary">
        Show
      </Button>
    </form>
  );
}
