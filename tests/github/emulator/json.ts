/** JSON whose shape is checked only where it matters. */
import * as z from "zod";

export type Json = Record<string, unknown>;

const object = z.record(z.string(), z.unknown());

/** @throws for anything but an object */
export const jsonObject = (value: unknown): Json => object.parse(value);
/** @throws for anything but a list of objects */
export const jsonList = (value: unknown): Json[] => z.array(object).parse(value);
/** @returns null for anything but an object */
export const maybeObject = (value: unknown): Json | null => object.safeParse(value).data ?? null;
/** @returns "" for anything but a string */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");
