const answer = await fetch(url);  // ticks
const text = await answer.text();
