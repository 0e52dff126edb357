from flask_bcrypt import generate_password_hash
from shop import bcrypt

one = generate_password_hash(password)  # ticks
two = bcrypt.generate_password_hash(password)  # ticks
three = bcrypt.check_password_hash(two, password)  # ticks
