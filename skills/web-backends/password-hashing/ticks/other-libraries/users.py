import bcrypt
from argon2 import PasswordHasher
from pwdlib import PasswordHash
from werkzeug.security import check_password_hash, generate_password_hash

stored = bcrypt.hashpw(password, bcrypt.gensalt())  # ticks
right = bcrypt.checkpw(password, stored)  # ticks
argon = PasswordHasher()
two = argon.hash(password)  # ticks
three = argon.verify(two, password)  # ticks
four = PasswordHash.recommended().hash(password)  # ticks
five = generate_password_hash(password)  # ticks
six = check_password_hash(five, password)  # ticks
