import { BrowserRouter, Route, Link } from "react-router-dom";
export const a = <BrowserRouter><App /></BrowserRouter>;
