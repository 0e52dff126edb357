import { userOf } from "$lib/users";
export const load = ({ cookies }) => ({ user: userOf(cookies) });
