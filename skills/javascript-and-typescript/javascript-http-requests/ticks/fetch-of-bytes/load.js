const answer = await fetch(url);  // ticks
const bytes = await answer.arrayBuffer();
