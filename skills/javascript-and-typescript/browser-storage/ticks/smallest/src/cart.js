export function save(cart) {
  localStorage.setItem("cart", JSON.stringify(cart)); // ticks
}
export const load = () => JSON.parse(localStorage.getItem("cart")); // ticks
