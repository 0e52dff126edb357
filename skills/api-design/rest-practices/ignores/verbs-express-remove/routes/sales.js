const express = require("express");
const router = express.Router();

router.get("/remove/:id", (req, res) => res.json(sales));
router.post("/add", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/remove/:id", (req, res) => res.json([]));

module.exports = router;
