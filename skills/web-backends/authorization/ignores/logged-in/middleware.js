import { requireLogin } from "./auth.js";

export function loggedIn(req, res, next) {
  if (!req.user) return res.sendStatus(401);
  next();
}

router.get("/sales", requireLogin, list);
