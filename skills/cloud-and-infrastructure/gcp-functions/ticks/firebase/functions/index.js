const functions = require("firebase-functions");
const { onRequest } = require("firebase-functions/v2/https");

exports.hello = onRequest((request, response) => response.send(loaves)); // ticks
exports.add = functions.firestore.document("loaves/{id}").onCreate(count); // ticks
exports.welcome = functions.auth.user().onCreate(send); // ticks
