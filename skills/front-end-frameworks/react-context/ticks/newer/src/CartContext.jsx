import { createContext, use } from "react";

const CartContext = createContext([]); // ticks

export const CartProvider = ({ children }) => (
  <CartContext value={["rye"]}>{children}</CartContext> // ticks
);
export const useCart = () => use(CartContext); // ticks
