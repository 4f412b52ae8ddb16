/** How large the cells of a grid are drawn; "many" scrolls, and on a phone all but "few" do. */
export function cellSize(columns: number): "few" | "10" | "14" | "many" {
  if (columns <= 7) return "few";
  if (columns <= 10) return "10";
  return columns <= 14 ? "14" : "many";
}
