from pwdlib import PasswordHash

password_hash = PasswordHash.recommended()


def is_right(password, hashed):
    return password_hash.verify(password, hashed)  # ticks
