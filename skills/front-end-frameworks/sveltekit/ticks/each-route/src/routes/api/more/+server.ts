export const GET = () => new Response("rye");
