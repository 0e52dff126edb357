import { createContext, useContext, useEffect, useReducer, useState } from "react";

const CartContext = createContext(undefined);

export const useCart = () => { // ticks
  const cart = useContext(CartContext);
  if (!cart) throw new Error("useCart outside of its provider");
  return cart;
};

export function useCount() { // ticks
  const [count, setCount] = useState(0);
  return { count, add: () => setCount(count + 1) };
}

export function useOrder() { // ticks
  const [order, send] = useReducer(change, []);
  return { order, send };
}

export function useTitle(title) { // ticks
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export const CartProvider = ({ children }) => {
  const [cart] = useState([]);
  return <CartContext.Provider value={cart}>{children}</CartContext.Provider>;
};
