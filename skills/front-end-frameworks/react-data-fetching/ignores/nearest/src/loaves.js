export async function loadLoaves() {
  const answer = await fetch("/api/loaves");
  return answer.json();
}
