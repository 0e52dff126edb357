const express = require("express");
const router = express.Router();

router.get("/update/:id", (req, res) => res.json(sales));
router.post("/delete/:id", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/update/:id", (req, res) => res.json([]));

module.exports = router;
