import { Link } from "react-router-dom";

export const One = () => <li><Link to="/recipes">Recipes</Link></li>;
