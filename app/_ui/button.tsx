import type { ComponentProps } from "react";
import styles from "./button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  variant?: "primary" | "secondary" | "quiet";
  /** under way: cannot be pressed, can still be focused */
  pending?: boolean;
}

export function Button({ variant = "primary", pending = false, type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={styles[variant]} aria-disabled={pending || undefined} />;
}
