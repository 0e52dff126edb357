import { useState } from "react";
export const Cart = () => <p>{useState([])[0].length}</p>;
