import styles from "../../account.module.css";

/** Only on a site started as a demonstration, where these accounts exist. */
export function DemoAccounts() {
  return (
    <section className={styles.demo} aria-labelledby="demo">
      <h2 id="demo">Just looking?</h2>
      <p>
        This is a demonstration. Two accounts are ready; the terminal that started the site prints their
        password.
      </p>
      <ul>
        <li>
          Student: <code>student@demo.receptive.example</code>
        </li>
        <li>
          Instructor: <code>instructor@demo.receptive.example</code>
        </li>
      </ul>
    </section>
  );
}
