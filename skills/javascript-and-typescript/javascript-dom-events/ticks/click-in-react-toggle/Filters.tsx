export function Filters() {
  const choose = () => document.querySelector("main").classList.toggle("wide"); // ticks
  return <button onClick={choose}>All</button>; // ticks
}
