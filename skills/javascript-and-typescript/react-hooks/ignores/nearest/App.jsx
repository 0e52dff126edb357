import { useEffect, useState } from "react";
const [count, setCount] = useState(0); // useEffect(() => {})
