import jwt from "jsonwebtoken";

export const log = (store) => (next) => (action) => {
  store.dispatch({ type: "seen", user: jwt.verify(token, key) });
  return next(action);
};
