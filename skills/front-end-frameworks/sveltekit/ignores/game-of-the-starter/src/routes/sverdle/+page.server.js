import { fail } from "@sveltejs/kit";
export const actions = { enter: async () => await fail(400) };
