export default async function Page() {
  const answer = await fetch("https://bakery.example/loaves"); // ticks
  const loaves = await answer.json();
  return <p>{loaves.length}</p>;
}
