import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import styles from "./page-shell.module.css";
import { readTheme, THEME_COOKIE } from "./theme";

interface PageShellProps {
  /** null: nobody is signed in; undefined: no matter here */
  viewer?: { name: string; email: string } | null;
  /** keeps the account's place while the page is loading */
  waiting?: boolean;
  /** where one is, beside the name */
  trail?: ReactNode;
  /** how one stands, on the right */
  aside?: ReactNode;
  width?: "wide" | "narrow";
  children: ReactNode;
}

/** The header and the main part of every page. */
export async function PageShell({
  viewer,
  waiting = false,
  trail,
  aside,
  width = "wide",
  children,
}: PageShellProps) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the main part
      </a>
      <header className={styles.header}>
        <Brand href={viewer === null ? "/" : "/courses"} />
        {trail !== undefined && (
          <nav aria-label="Where you are" className={styles.trail}>
            {trail}
          </nav>
        )}
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        <div className={styles.account}>
          {waiting && <span aria-hidden="true" className={styles.noAccountYet} />}
          {viewer === null && (
            <Link href="/sign-in" className={styles.signIn}>
              Sign in
            </Link>
          )}
          {viewer && <AccountMenu name={viewer.name} email={viewer.email} theme={theme} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles[width]}>
        {children}
      </main>
    </>
  );
}
