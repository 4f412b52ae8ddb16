import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PageShell } from "@/app/_shell/page-shell";
import { findViewer } from "@/lib/auth/viewer";
import { siteEnv } from "@/lib/env";
import { safeNext, signUpPath } from "@/lib/paths";
import styles from "../account.module.css";
import { DemoAccounts } from "./_components/demo-accounts";
import { SignInForm } from "./_components/sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = safeNext((await searchParams).next);
  if ((await findViewer()) !== null) redirect(next);
  return (
    <PageShell>
      <div className={styles.account}>
        <h1>Sign in</h1>
        <SignInForm next={next} />
        <p className={styles.other}>
          New here? <Link href={signUpPath}>Create an account</Link>
        </p>
        {siteEnv().RECEPTIVE_DEMO && <DemoAccounts />}
      </div>
    </PageShell>
  );
}
