var descriptor = new SecurityTokenDescriptor { Subject = user.Identity }; // ticks
