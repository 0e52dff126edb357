export async function rates(url) {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error("No rates"); // ticks
  return answer.json();
}
