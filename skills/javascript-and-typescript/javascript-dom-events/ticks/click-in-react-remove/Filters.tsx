export function Filters() {
  const choose = () => document.querySelectorAll("main").classList.remove("wide"); // ticks
  return <button onClick={choose}>All</button>; // ticks
}
