/** next-auth hands this to the browser when too many passwords were tried. */
export const TOO_MANY = "TooManyAttempts";

/**
 * The sentence for what next-auth's `signIn` gives as `error`. Safe to use in the browser.
 * @param error null or undefined when all went well
 */
export function signInMessage(error: string | null | undefined): string | null {
  switch (error) {
    case null:
    case undefined:
      return null;
    case "CredentialsSignin":
      return "E-mail and password do not fit together.";
    case TOO_MANY:
      return "Too many passwords were tried. Wait a quarter of an hour, then try again.";
    default:
      return "Signing in did not work just now. Try again in a moment.";
  }
}
