/**
 * A share from 0 to 1 as a person writes it: "31 %". What is neither nothing nor all is never rounded to it; null,
 * where there is nothing to have a share of, is a dash.
 */
export function formatShare(share: number | null): string {
  if (share === null) return "–";
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "< 1\u00a0%";
  if (percent === 100 && share < 1) return "> 99\u00a0%";
  return `${percent}\u00a0%`;
}
