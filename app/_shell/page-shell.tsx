import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import styles from "./page-shell.module.css";
import { readTheme, THEME_COOKIE } from "./theme";

interface PageShellProps {
  /** null: nobody is signed in; undefined: not known yet (a page that is loading) */
  viewer?: { name: string; email: string } | null;
  /** where one is, beside the name */
  trail?: ReactNode;
  /** how one stands, on the right */
  aside?: ReactNode;
  width?: "wide" | "narrow";
  children: ReactNode;
}

/** The header and the main part of every page. */
export async function PageShell({ viewer, trail, aside, width = "wide", children }: PageShellProps) {
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
        <div className={styles.aside}>
          {aside}
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
