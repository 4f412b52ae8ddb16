import type { ReactNode } from "react";
import styles from "./definitions.module.css";
import { Disclosure } from "./disclosure";

interface DefinitionsProps {
  /** what one opens */
  title: string;
  words: readonly { name: string; meaning: ReactNode }[];
}

/** What the figures near it mean, one press away. */
export function Definitions({ title, words }: DefinitionsProps) {
  return (
    <Disclosure title={title}>
      <dl className={styles.definitions}>
        {words.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
