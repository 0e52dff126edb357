import { restrictToRole, allowRoles, allowedRoles, authorizeRoles, authorizeRole, authorizePermissions, checkRoles, requireRoles, requireAdmin, hasRole, roleCheck, verifyRole, verifyRoles, verifyAdmin, checkAdmin, adminOnly, adminAuth, authAdmin, ensureAdmin, checkPermission, checkPermissions, requirePermission, hasPermission, roleMiddleware, adminMiddleware } from "./auth.js";

router.use(restrictToRole("admin"));  // ticks
router.use(allowRoles("admin"));  // ticks
router.use(allowedRoles("admin"));  // ticks
router.use(authorizeRoles("admin"));  // ticks
router.use(authorizeRole("admin"));  // ticks
router.use(authorizePermissions("admin"));  // ticks
router.use(checkRoles("admin"));  // ticks
router.use(requireRoles("admin"));  // ticks
router.use(requireAdmin("admin"));  // ticks
router.use(hasRole("admin"));  // ticks
router.use(roleCheck("admin"));  // ticks
router.use(verifyRole("admin"));  // ticks
router.use(verifyRoles("admin"));  // ticks
router.use(verifyAdmin("admin"));  // ticks
router.use(checkAdmin("admin"));  // ticks
router.use(adminOnly("admin"));  // ticks
router.use(adminAuth("admin"));  // ticks
router.use(authAdmin("admin"));  // ticks
router.use(ensureAdmin("admin"));  // ticks
router.use(checkPermission("admin"));  // ticks
router.use(checkPermissions("admin"));  // ticks
router.use(requirePermission("admin"));  // ticks
router.use(hasPermission("admin"));  // ticks
router.use(roleMiddleware("admin"));  // ticks
router.use(adminMiddleware("admin"));  // ticks
