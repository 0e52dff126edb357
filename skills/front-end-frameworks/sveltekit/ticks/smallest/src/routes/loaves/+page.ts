export async function load({ fetch }) {
  const answer = await fetch("/api/loaves"); // ticks
  return answer;
}
