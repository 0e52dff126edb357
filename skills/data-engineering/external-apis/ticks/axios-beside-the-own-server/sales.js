export const sales = () => fetch("http://localhost:3000/sales");
