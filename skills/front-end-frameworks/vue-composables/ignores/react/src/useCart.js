import { useState } from "react";

export const useCart = () => useState([]);
