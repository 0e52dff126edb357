import { NavLink } from "react-router-dom";

export const SideMenu = () => (
  <nav>
    <NavLink to="/recipes">Recipes</NavLink>
  </nav>
);
