import hashlib

one = hashlib.scrypt(password, salt=salt, n=16384, r=8, p=1)  # ticks
two = hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # ticks
