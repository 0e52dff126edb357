import { isAdmin, restrictTo } from "./middleware/auth.js";
import checkRole from "./middleware/checkRole.js";

router.delete("/sales/:id", isAdmin, remove);  // ticks
router.patch("/sales/:id", restrictTo("manager"), change);  // ticks
router.post("/sales", auth.requireRole("seller"), create);  // ticks
router.put("/sales", checkRole, create);  // ticks
router.get("/sales", authorize("admin"), list);  // ticks
router.get("/sales/all", permit("ADMIN"), list);  // ticks
router.get("/sales/more", checkAuth("Admin"), list);  // ticks
router.get("/sales/other", auth("admin"), list);  // ticks
