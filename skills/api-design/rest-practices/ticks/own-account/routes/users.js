const express = require("express");
const router = express.Router();

router.get("/", (req, res) => res.json(users));
router.post("/", (req, res) => res.status(201).json(add(req.body)));
router.patch("/updateMe", change);
router.patch("/update-my-password", change);
router.delete("/delete-me", drop);

module.exports = router;
