import { Link, Route } from "react-router-dom";
export const all = <><Link to="/a" /><Route path="/a" element={<A />} /></>;
