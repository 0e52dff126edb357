const answer = await fetch(url);  // ticks
const image = await answer.blob();
