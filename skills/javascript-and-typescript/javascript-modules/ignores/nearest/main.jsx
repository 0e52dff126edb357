import logo from "./logo.svg";
import "./main.css";
export const a = <img src={logo} />;
