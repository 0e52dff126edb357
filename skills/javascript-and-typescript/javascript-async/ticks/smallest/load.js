async function load(url) {
  const answer = await get(url);
  return await answer.json();
}
