const express = require("express");
const router = express.Router();

router.get("/save", (req, res) => res.json(sales));
router.post("/sales/save", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/save", (req, res) => res.json([]));

module.exports = router;
