"use client";

import { useState } from "react";
import { THEME_COOKIE, THEMES, type Theme } from "./theme";
import styles from "./theme-choice.module.css";

const A_YEAR = 365 * 24 * 60 * 60 * 1000;

function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  // Browsers offer the cookie store to https and localhost; elsewhere the choice lasts until the page is left.
  if (!("cookieStore" in window)) return;
  const expires = theme === "system" ? 0 : Date.now() + A_YEAR;
  window.cookieStore
    .set({ name: THEME_COOKIE, value: theme, path: "/", sameSite: "lax", expires })
    .catch(() => {});
}

/** System, light or dark; kept in a cookie, so that the server draws the next page in it at once. */
export function ThemeChoice({ current }: { current: Theme }) {
  const [theme, setTheme] = useState(current);
  return (
    <fieldset className={styles.themes}>
      <legend className={styles.legend}>Theme</legend>
      {THEMES.map((choice) => (
        <label key={choice} className={styles.theme}>
          <input
            type="radio"
            name="theme"
            value={choice}
            checked={choice === theme}
            onChange={() => {
              setTheme(choice);
              applyTheme(choice);
            }}
          />
          {choice[0]?.toUpperCase()}
          {choice.slice(1)}
        </label>
      ))}
    </fieldset>
  );
}
