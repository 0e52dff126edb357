/** JSON whose shape is only looked at where it matters. */
import * as z from "zod";

export type Json = Record<string, unknown>;

const object = z.record(z.string(), z.unknown());

/** @throws for anything but an object */
export const jsonObject = (value: unknown): Json => object.parse(value);
/** @throws for anything but a list of objects */
export const jsonList = (value: unknown): Json[] => z.array(object).parse(value);
/** @returns null for what is no object */
export const maybeObject = (value: unknown): Json | null => object.safeParse(value).data ?? null;
/** @returns "" for what is no text */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");
