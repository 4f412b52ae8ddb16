import { UserRound } from "lucide-react";
import { Icon } from "../_ui/icon";
import styles from "./account-menu.module.css";
import { initials } from "./initials";
import { SignOutButton } from "./sign-out-button";
import type { Theme } from "./theme";
import { ThemeChoice } from "./theme-choice";

interface AccountMenuProps {
  name: string;
  email: string;
  theme: Theme;
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
        {initials(name) || <Icon of={UserRound} />}
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
