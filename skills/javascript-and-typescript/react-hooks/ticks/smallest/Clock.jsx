import { useEffect, useState } from "react";
const [now, setNow] = useState(0); useEffect(() => start(setNow), []);
