export default async function Page() {
  const answer = await fetch("https://bakery.example/breads"); // ticks
  const breads = await answer.json();
  return <p>{breads.length}</p>;
}
