import express from "express";

export const log = (store) => (next) => (action) => {
  store.dispatch(action);
  return next(action);
};
express().use(log);
