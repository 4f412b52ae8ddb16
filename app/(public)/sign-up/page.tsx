import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PageShell } from "@/app/_shell/page-shell";
import { findViewer } from "@/lib/auth/viewer";
import { coursesPath, signInPath } from "@/lib/paths";
import styles from "../account.module.css";
import { SignUpForm } from "./_components/sign-up-form";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage() {
  if ((await findViewer()) !== null) redirect(coursesPath);
  return (
    <PageShell>
      <div className={styles.account}>
        <h1>Create an account</h1>
        <SignUpForm />
        <p className={styles.other}>
          You have one? <Link href={signInPath()}>Sign in</Link>
        </p>
      </div>
    </PageShell>
  );
}
