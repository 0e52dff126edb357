const express = require("express");
const { findAll } = require("./notes");

const router = express.Router();

router.get("/notes", async (req, res) => {
  const notes = await findAll(); // ticks
  res.end(notes);
});

module.exports = router;
