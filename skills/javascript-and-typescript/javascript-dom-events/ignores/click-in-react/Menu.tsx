export function Menu({ open }) {
  const focus = () => document.querySelector("#menu").focus();
  return <button onClick={focus}>{open}</button>;
}
