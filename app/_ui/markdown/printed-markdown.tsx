import type { ReactNode } from "react";
import Markdown, { type Components, type Options } from "react-markdown";
import rehypeKatex from "rehype-katex";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkMath from "remark-math";
import styles from "./printed-markdown.module.css";
import { rehypeFigures } from "./rehype-figures";
import { remarkShallow } from "./remark-shallow";

const schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    code: [["className", /^language-./, "math-inline", "math-display"]],
  },
} satisfies Parameters<typeof rehypeSanitize>[0];

/** Macros and sizes are bounded: a prompt must not be able to stall the server or cover the page. */
const katex = { output: "mathml", trust: false, strict: "ignore", maxExpand: 200, maxSize: 20 } as const;

const plugins = {
  remarkPlugins: [remarkMath, remarkShallow],
  rehypePlugins: [[rehypeSanitize, schema], [rehypeKatex, katex], rehypeFigures],
} satisfies Pick<Options, "remarkPlugins" | "rehypePlugins">;

interface PrintedMarkdownProps {
  source: string;
  /** draws `{{name}}`; null shows the placeholder as it was written */
  figure?: (name: string) => ReactNode | null;
  /** a prompt stands by itself; an entry of a list or a label may hold no blocks */
  voice?: "prompt" | "entry";
}

function components({ figure, voice }: PrintedMarkdownProps): Components {
  return {
    span: ({ node, className, title, children, ...rest }) => {
      const name = node?.properties.dataFigure;
      if (typeof name === "string") return figure?.(name) ?? `{{${name}}}`;
      if (className?.includes("katex-error")) return <MathError>{children}</MathError>;
      return <span {...rest}>{children}</span>;
    },
    div: ({ node, children }) => (
      <div className={node?.properties.dataRow === "figures" ? styles.row : styles.paragraph}>{children}</div>
    ),
    ...(voice === "entry" && { p: ({ children }) => <span className={styles.line}>{children}</span> }),
  };
}

function MathError({ children }: { children: ReactNode }) {
  return (
    <code className={styles.error} title="This formula could not be typeset; it is shown as it was written.">
      {children}
    </code>
  );
}

/** Markdown with $math$ and figures, set as prose on the server. Raw HTML stays text and never runs. */
export function PrintedMarkdown(props: PrintedMarkdownProps) {
  const Whole = props.voice === "entry" ? "span" : "div";
  return (
    <Whole className={props.voice === "entry" ? styles.entry : styles.prose}>
      <Markdown {...plugins} components={components(props)}>
        {props.source}
      </Markdown>
    </Whole>
  );
}
