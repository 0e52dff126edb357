export const load = async ({ fetch }) => await fetch("/api/days");
