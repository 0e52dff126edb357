import express from "express";

export const log = (store) => (next) => (action) => {
  console.log(store.getState());
  return next(action);
};
express().use(log);
