import { Link, Navigate, NavLink, Outlet, Route } from "react-router-dom";

export const routes = (
  <>
    <Route path="/sales" />  // ticks
    <Link to="/sales" />  // ticks
    <NavLink to="/sales" />  // ticks
    <Navigate to="/sales" />  // ticks
    <Outlet />  // ticks
  </>
);
