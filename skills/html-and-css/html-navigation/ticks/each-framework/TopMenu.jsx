import { Link } from "react-router-dom";

export const TopMenu = () => (
  <nav>
    <Link to="/recipes">Recipes</Link>
  </nav>
);
