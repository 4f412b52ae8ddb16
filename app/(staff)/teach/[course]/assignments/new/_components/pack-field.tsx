import { countOf } from "@/app/_ui/count-of";
import { formatPoints } from "@/app/_ui/format-points";
import type { PackChoice } from "@/lib/assignments/work-views";
import styles from "./pack-field.module.css";

interface PackFieldProps {
  packs: readonly PackChoice[];
  /** "": none */
  chosen: string;
  onChoose: (id: string) => void;
  error: string | undefined;
}

/** A ready pack, or nothing, to begin with. */
export function PackField({ packs, chosen, onChoose, error }: PackFieldProps) {
  const choices = [
    ...packs.map((pack) => ({ id: pack.id, title: pack.title, about: aboutPack(pack) })),
    { id: "", title: "No exercises yet", about: "Exercises of this course are added afterwards." },
  ];
  const changed = packs.find(({ id }) => id === chosen)?.changed ?? [];
  return (
    <fieldset className={styles.packs}>
      <legend className={styles.legend}>Begin with</legend>
      {choices.map(({ id, title, about }) => (
        <label key={id} className={styles.pack}>
          <input
            type="radio"
            name="pack"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            className={styles.radio}
          />
          <span>
            <span className={styles.title}>{title}</span>
            <span className={styles.about}>{about}</span>
          </span>
        </label>
      ))}
      <p role="status" className={styles.note}>
        {changedInWords(changed)}
      </p>
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}

const aboutPack = ({ description, exercises, possible }: PackChoice) =>
  `${countOf(exercises, "exercise")}, ${formatPoints(possible)} points. ${description}`;

/** What happens to exercises of the same name with another text. */
function changedInWords(titles: readonly string[]): string {
  const [first, ...others] = titles;
  if (first === undefined) return "";
  const which =
    others.length === 0
      ? `“${first}” stands in this course with another text and gets`
      : `${titles.map((title) => `“${title}”`).join(", ")} stand in this course with other texts and get`;
  return `${which} the pack’s text as a new version. Assignments that hold an earlier one keep it.`;
}
