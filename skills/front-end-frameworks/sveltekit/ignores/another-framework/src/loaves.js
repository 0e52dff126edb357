export const load = async () => await fetch("/api/loaves");
export const text = () => new Response("rye");
