import Link from "next/link";
import type { ComponentProps } from "react";
import styles from "./button.module.css";

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  variant?: "primary" | "secondary";
}

/** A link to the next thing to do, as easy to hit as a button. */
export function ButtonLink({ variant = "primary", ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={styles[variant]} />;
}
