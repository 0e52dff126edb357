const express = require("express");
const notes = require("./notes");

const router = express.Router();

router.get("/notes", (req, res) => notes.find((error, found) => res.json(found)));

module.exports = router;
