import jwt from "jsonwebtoken";

export const log = (store) => (next) => (action) => {
  jwt.verify(store.getState().token, key);
  return next(action);
};
