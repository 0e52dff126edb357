app.onError((error, c) => c.text("Sorry"));  // ticks
