import { createContext, useContext } from "react";

const CartContext = createContext([]); // ticks

export const CartProvider = ({ children }) => (
  <CartContext.Provider value={["rye"]}>{children}</CartContext.Provider> // ticks
);
export const useCart = () => useContext(CartContext); // ticks
