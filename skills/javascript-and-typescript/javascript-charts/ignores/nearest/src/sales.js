import { registerables } from "chart.js";

export const all = registerables;
