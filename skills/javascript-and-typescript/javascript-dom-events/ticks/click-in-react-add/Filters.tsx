export function Filters() {
  const choose = () => document.querySelector("main").classList.add("wide"); // ticks
  return <button onClick={choose}>All</button>; // ticks
}
