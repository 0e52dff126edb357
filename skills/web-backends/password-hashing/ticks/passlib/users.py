from passlib.context import CryptContext

context = CryptContext(schemes=["bcrypt"])
stored = context.hash(password)  # ticks
right = context.verify(password, stored)  # ticks
