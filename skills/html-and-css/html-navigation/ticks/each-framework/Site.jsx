import { Link } from "gatsby";

export const Site = () => <nav><Link to="/recipes">Recipes</Link></nav>;
