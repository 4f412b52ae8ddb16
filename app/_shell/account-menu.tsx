import { UserRound } from "lucide-react";
import Link from "next/link";
import { coursesPath, teachPath } from "@/lib/paths";
import { Icon } from "../_ui/icon";
import styles from "./account-menu.module.css";
import { initials } from "./initials";
import { SignOutButton } from "./sign-out-button";
import type { Theme } from "./theme";
import { ThemeChoice } from "./theme-choice";

interface AccountMenuProps {
  name: string;
  email: string;
  isAdmin?: boolean;
  canTeach?: boolean;
  theme: Theme;
}

/** Name, pages, theme and the way out, in a native popover: it closes on Escape and on a press beside it. */
export function AccountMenu({ name, email, isAdmin, canTeach, theme }: AccountMenuProps) {
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
        <nav aria-label="Your pages" className={styles.pages}>
          <Link href={coursesPath}>My courses</Link>
          {(isAdmin || canTeach) && <Link href={teachPath}>Teaching</Link>}
        </nav>
        <ThemeChoice current={theme} />
        <SignOutButton />
      </div>
    </div>
  );
}
