import { createReducer, createSlice } from "@reduxjs/toolkit";
import { createApi } from "@reduxjs/toolkit/query/react";
import { combineReducers, createStore, legacy_createStore } from "redux";

export const sales = createSlice({});  // ticks
export const reducer = createReducer({}, build);  // ticks
export const api = createApi({});  // ticks
export const one = createStore(reducer);  // ticks
export const two = legacy_createStore(reducer);  // ticks
export const three = combineReducers({});  // ticks
