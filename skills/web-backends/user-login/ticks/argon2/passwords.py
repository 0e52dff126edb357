from argon2 import PasswordHasher

hasher = PasswordHasher()


def is_right(hashed, password):
    return hasher.verify(hashed, password)  # ticks
