import type { Metadata } from "next";
import { foundOr404 } from "@/app/_shell/found-or-404";
import { PageShell } from "@/app/_shell/page-shell";
import { requireViewer } from "@/lib/auth/viewer";
import { submissionPath } from "@/lib/paths";
import { getSubmission } from "@/lib/submissions/queries";
import { Receipt } from "./_components/receipt";

interface SubmissionProps {
  params: Promise<{ submission: string }>;
}

export const metadata: Metadata = { title: "Receipt" };

export default async function SubmissionPage({ params }: SubmissionProps) {
  const { submission } = await params;
  const viewer = await requireViewer(submissionPath({ submission }));
  const view = await foundOr404(getSubmission(viewer, submission));
  return (
    <PageShell viewer={viewer} width="narrow">
      <Receipt view={view} />
    </PageShell>
  );
}
