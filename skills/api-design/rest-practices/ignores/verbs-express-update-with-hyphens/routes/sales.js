const express = require("express");
const router = express.Router();

router.get("/update-sale/:id", (req, res) => res.json(sales));
router.post("/delete-sale/:id", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/update-sale/:id", (req, res) => res.json([]));

module.exports = router;
