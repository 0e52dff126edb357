import React from "react";

export const Shop = () => (
  <main>
    <p>Shop</p>
  </main>
);
