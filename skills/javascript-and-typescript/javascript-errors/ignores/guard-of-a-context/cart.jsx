import { createContext, useContext } from "react";

const CartContext = createContext(undefined);

export const useCart = () => {
  const cart = useContext(CartContext);
  if (!cart) {
    throw new Error("useCart outside of its provider");
  }
  return cart;
};

export const load = () => read().catch((error) => console.log(error));
