import { CartContext } from "@/CartContext";

export const App = () => <CartContext value={["rye"]}>Shop</CartContext>;
