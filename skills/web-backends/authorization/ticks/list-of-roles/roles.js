export const only =
  (allowedRoles) =>
  (req, res, next) => {
    if (!allowedRoles.includes(req.token.role)) return res.sendStatus(403);  // ticks
    next();
  };

export const any = (allowedRoles) => (req, res, next) =>
  allowedRoles.some((role) => role === req.token.role) ? next() : res.sendStatus(403);  // ticks
