import { ColumnTypeEnum, DriverAdapterError, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { DatabaseError } from "pg";
import { withClient } from "../database/with-client";

/** Two things @prisma/adapter-pg 7.10 cannot do that migrations need: see ./catalog-client, and scripts whole. */
export function mendAdapter(adapter: SqlDriverAdapter, url: string): SqlDriverAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type) =>
      type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  // The adapter cuts scripts at every semicolon, also inside the body of a trigger function.
  adapter.executeScript = async (script) => {
    try {
      await withClient(url, (client) => client.query(script));
    } catch (error) {
      throw error instanceof DatabaseError ? toAdapterError(error) : error;
    }
  };
  return adapter;
}

/** In the form the engine can read: anything else reaches the user as "External error". */
function toAdapterError(error: DatabaseError): DriverAdapterError {
  return new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "XX000",
    severity: error.severity ?? "ERROR",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
