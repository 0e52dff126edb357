req.session.user = user; // ticks
request.session.userId = user; // ticks
ctx.session.user_id = user; // ticks
req.session.isLoggedIn = user; // ticks
req.session.isAuthenticated = user; // ticks
