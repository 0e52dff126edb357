export async function load({ fetch }) {
  const answer = await fetch("/api/loaves");
  return { loaves: await answer.json() };
}
