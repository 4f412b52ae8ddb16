import { type ComputedConvention, optionUnder } from "../conventions";
import { conformRecord } from "./conform";
import type { Follow, Parameter, Parameters } from "./parameters";
import { isList, isRecord, type Value, type ValueRecord } from "./value";

/** An option that is what the convention says wherever it is left out. */
export const following = <T>(convention: ComputedConvention, parameter: Parameter<T>): Parameter<T> => ({
  ...parameter,
  follows: (value, conventions) => value ?? optionUnder(conventions, convention),
});

/**
 * A list of layers whose settings follow, those in branches as well.
 * @param settingsOf the settings that a layer of some type has; undefined for an unknown one
 */
export const layersFollowing =
  (settingsOf: (type: string) => Parameters | undefined): Follow =>
  (value, conventions) => {
    const layer = (record: ValueRecord): ValueRecord => {
      const settings = typeof record.type === "string" ? settingsOf(record.type) : undefined;
      const settled = settings ? conformRecord(settings, record, conventions) : record;
      return settled.branches === undefined ? settled : { ...settled, branches: each(settled.branches) };
    };
    const each = (item: Value): Value => {
      if (isList(item)) return item.map(each);
      return isRecord(item) ? layer(item) : item;
    };
    return value === undefined ? undefined : each(value);
  };
