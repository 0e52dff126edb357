const answer = await fetch("/api/sales");
const sales = await answer.json();
