import { siteEnv } from "./env";

/** Whether people reach the site by https; then cookies travel on https alone and browsers are told to insist. */
export const isSecure = (): boolean => siteEnv().NEXTAUTH_URL.startsWith("https://");
