async function load() {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error("No sales"); // ticks
}
