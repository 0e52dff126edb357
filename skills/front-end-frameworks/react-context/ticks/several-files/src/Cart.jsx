import { CartContext } from "./CartContext";

export const Cart = () => (
  <CartContext.Consumer>{(loaves) => loaves.length}</CartContext.Consumer> // ticks
);
