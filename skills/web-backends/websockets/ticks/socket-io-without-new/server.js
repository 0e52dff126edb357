const sockets = require("socket.io")(server);  // ticks
