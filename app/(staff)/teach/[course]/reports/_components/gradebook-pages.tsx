import { ArrowLeft, ArrowRight } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/app/_ui/icon";
import type { GradebookSort } from "@/lib/reports/views";
import styles from "./gradebook-pages.module.css";
import { pageLink } from "./page-link";
import type { Page } from "./read-page";

interface GradebookPagesProps {
  page: Page;
  /** students in all */
  count: number;
  sorted: { path: string; current: GradebookSort };
}

const inFigures = new Intl.NumberFormat("en-GB");

/** "101–200 of 1,000", with the ways to the students before and after. */
export function GradebookPages({ page, count, sorted }: GradebookPagesProps) {
  const { number, pages, from, to } = page;
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the gradebook" className={styles.pages}>
      {number > 1 && (
        <Link href={pageLink(sorted, number - 1)} rel="prev" scroll={false} prefetch={false}>
          <Icon of={ArrowLeft} />
          Previous
        </Link>
      )}
      <p>{`${inFigures.format(from)}–${inFigures.format(to)} of ${inFigures.format(count)}`}</p>
      {number < pages && (
        <Link href={pageLink(sorted, number + 1)} rel="next" scroll={false} prefetch={false}>
          Next
          <Icon of={ArrowRight} />
        </Link>
      )}
    </nav>
  );
}
