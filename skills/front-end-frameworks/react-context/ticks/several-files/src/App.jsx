import { CartContext } from "./CartContext";

export const App = () => (
  <CartContext.Provider value={["rye"]}>Shop</CartContext.Provider> // ticks
);
