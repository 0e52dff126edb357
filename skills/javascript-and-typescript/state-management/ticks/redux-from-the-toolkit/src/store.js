import { combineReducers } from "@reduxjs/toolkit";
import { pages } from "./pages";

export const reducer = combineReducers({ pages }); // ticks
