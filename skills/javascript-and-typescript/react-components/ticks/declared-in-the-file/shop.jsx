import React from "react";

const Cart = () => <p>Cart</p>;  // ticks

export const Shop = () => (
  <main>  // ticks
    <Cart />  // ticks
  </main>
);
