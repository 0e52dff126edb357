const express = require("express");
const router = express.Router();

router.get("/get/:id", (req, res) => res.json(sales));
router.post("/create", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/get/:id", (req, res) => res.json([]));

module.exports = router;
