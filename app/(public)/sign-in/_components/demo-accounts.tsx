import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/lib/auth/demo-accounts";
import styles from "../../account.module.css";

/** Only on a site started as a demonstration, where these accounts exist. */
export function DemoAccounts() {
  return (
    <section className={styles.demo} aria-labelledby="demo">
      <h2 id="demo">Just looking?</h2>
      <p>This is a demonstration. Two accounts are ready, with the same password.</p>
      <dl>
        {DEMO_ACCOUNTS.map(({ title, email }) => (
          <div key={email}>
            <dt>{title}</dt>
            <dd>
              <code>{email}</code>
            </dd>
          </div>
        ))}
        <div>
          <dt>Password</dt>
          <dd>
            <code>{DEMO_PASSWORD}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}
