const express = require("express");
const router = express.Router();

router.get("/criar", (req, res) => res.json(sales));
router.post("/deletar", (req, res) => res.status(201).json(add(req.body)));

module.exports = router;
