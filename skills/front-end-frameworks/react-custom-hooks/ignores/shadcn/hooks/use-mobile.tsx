import { useState } from "react";
export const useMobile = () => useState(false);
