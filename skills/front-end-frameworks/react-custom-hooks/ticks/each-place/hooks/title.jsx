import { useEffect } from "react";
export const title = () => useEffect(() => {}, []);
