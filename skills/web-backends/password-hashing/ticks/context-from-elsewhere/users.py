from shop.security import password_context, pwd_context, pwd_hasher

one = pwd_context.hash(password)  # ticks
two = password_context.hash(password)  # ticks
three = pwd_hasher.verify(password, one)  # ticks
