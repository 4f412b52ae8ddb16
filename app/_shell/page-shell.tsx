import { cookies } from "next/headers";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { coursesPath, homePath } from "@/lib/paths";
import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import styles from "./page-shell.module.css";
import { readTheme, THEME_COOKIE } from "./theme";

interface PageShellProps {
  /** null: nobody is signed in; undefined: no matter here */
  viewer?: Omit<ComponentProps<typeof AccountMenu>, "theme"> | null;
  /** keeps the account's place while the page is loading */
  waiting?: boolean;
  /** where one is, beside the name */
  trail?: ReactNode;
  /** the pages one can turn to from here, as a `nav` */
  places?: ReactNode;
  /** where the name leads; to the viewer's courses, or to the front page */
  home?: string;
  /** how one stands, on the right */
  aside?: ReactNode;
  width?: "wide" | "narrow" | "full";
  children: ReactNode;
}

/** The header and the main part of every page. */
export async function PageShell({
  viewer,
  waiting = false,
  trail,
  places,
  home,
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
        <Brand href={home ?? (viewer === null ? homePath : coursesPath)} />
        {trail !== undefined && (
          <nav aria-label="Where you are" className={styles.trail}>
            {trail}
          </nav>
        )}
        {places}
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        <div className={styles.account}>
          {waiting && <span aria-hidden="true" className={styles.noAccountYet} />}
          {viewer === null && (
            <Link href="/sign-in" className={styles.signIn}>
              Sign in
            </Link>
          )}
          {viewer && <AccountMenu {...viewer} theme={theme} />}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles[width]}>
        {children}
      </main>
    </>
  );
}
