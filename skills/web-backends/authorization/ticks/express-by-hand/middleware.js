export function admins(req, res, next) {
  if (req.user.role !== "admin") return res.sendStatus(403);  // ticks
  next();
}

export function others(request, ctx, res) {
  if (request.user.roles.includes("seller")) return true;  // ticks
  if (!ctx.state.user.isAdmin) return false;  // ticks
  if (!ctx.state.user.is_admin) return false;  // ticks
  if (!request.currentUser.permissions.sell) return false;  // ticks
  return res.locals.user.role === "admin";  // ticks
}

const only = restrictTo("seller");  // ticks

function restrictTo(role) {
  return (req, res, next) => next();
}
