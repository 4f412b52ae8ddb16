import styles from "./key-figures.module.css";

interface KeyFigure {
  figure: string;
  /** what it is, short: stands under it */
  name: string;
}

interface KeyFiguresProps {
  figures: readonly KeyFigure[];
  /** for a part of what the page is about: smaller, and without hairlines */
  small?: boolean;
}

/** A row of figures between two hairlines, each over its name. */
export function KeyFigures({ figures, small = false }: KeyFiguresProps) {
  return (
    <dl className={small ? styles.small : styles.figures}>
      {figures.map(({ figure, name }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
