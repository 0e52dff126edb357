import { Link, Route } from "react-router";

export const routes = (
  <>
    <Route path="/sales" />  // ticks
    <Link to="/sales" />  // ticks
  </>
);
