/** What was asked for does not exist, or is none of the asker's business: nobody learns which. */
export class NotFoundError extends Error {
  constructor(what: string) {
    super(`${what} was not found`);
    this.name = "NotFoundError";
  }
}

/** The answer of a form's action; `fields` holds a sentence for each field that needs one. */
export type FormResult = { ok: true; href?: string } | { ok: false; message: string; fields?: Fields };

export type Fields = Record<string, string>;
