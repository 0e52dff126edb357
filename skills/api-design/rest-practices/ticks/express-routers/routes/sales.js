const express = require("express");
const router = express.Router();

router.route("/:id").get(read).put(replace).delete(remove);  // ticks
router.patch("/:id", (request, response) => response.sendStatus(204));  // ticks

module.exports = function (app) {
  app
    .route("/")
    .get(list)  // ticks
    .post(create)  // ticks
    .put(replace)  // ticks
    .patch(change)  // ticks
    .delete(remove);  // ticks
};
