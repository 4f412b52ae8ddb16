import styles from "./account-menu.module.css";
import { SignOutButton } from "./sign-out-button";
import type { Theme } from "./theme";
import { ThemeChoice } from "./theme-choice";

interface AccountMenuProps {
  name: string;
  email: string;
  theme: Theme;
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0]?.[0], words.at(-1)?.[0]] : [...(words[0] ?? "").slice(0, 2)];
  return letters.join("").toUpperCase();
}

/** Name, theme and the way out, in a native popover: it closes on Escape and on a press beside it. */
export function AccountMenu({ name, email, theme }: AccountMenuProps) {
  return (
    <div className={styles.account}>
      <button
        type="button"
        className={styles.avatar}
        popoverTarget="account"
        aria-label={`Account of ${name}`}
      >
        {initials(name)}
      </button>
      <div popover="auto" id="account" className={styles.menu}>
        <p className={styles.name}>{name}</p>
        <p className={styles.email}>{email}</p>
        <ThemeChoice current={theme} />
        <SignOutButton />
      </div>
    </div>
  );
}
