return handler.CreateToken(user); // ticks
