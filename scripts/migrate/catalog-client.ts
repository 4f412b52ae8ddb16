import pg, { type FieldDef } from "pg";

const CHAR = 18;
const CHAR_ARRAY = 1002;

/**
 * PostgreSQL's catalogue has columns of the internal one-letter type "char", and @prisma/adapter-pg 7.10 has no case
 * for it: the engine could not read a schema. The adapter does know the array of that type, which the catalogue
 * queries never return, so the columns pass it under that name and `mendAdapter` gives them their own again.
 */
export class CatalogClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    // After "connect" our listener comes behind pg's own, which has by then chosen how to read the values.
    this.once("connect", () => {
      this.connection.on("rowDescription", ({ fields }: { fields: FieldDef[] }) => {
        for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = CHAR_ARRAY;
      });
    });
  }
}
