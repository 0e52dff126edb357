import { Link } from "react-router-dom";

export const Side = () => <div className="sidebar"><Link to="/recipes">Recipes</Link></div>;
