import { useState } from "react";
export const cart = () => useState([]);
