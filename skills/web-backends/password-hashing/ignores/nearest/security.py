import hashlib
hashed = hashlib.sha256(password).hexdigest()  # bcrypt.hashpw
