export function save(cart) {
  window.localStorage.setItem("cart", cart); // ticks
  sessionStorage.setItem("cart", cart); // ticks
  console.log(window.sessionStorage.getItem("cart")); // ticks
  console.log(localStorage.getItem("cart")); // ticks
}
export function saveInDatabase(database, cart) {
  const store = database.transaction("carts", "readwrite").objectStore("carts");
  store.add(cart); // ticks
  store.put(cart); // ticks
  store.get(1); // ticks
  store.getAll(); // ticks
  store.openCursor(); // ticks
}
