PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",  # ticks
    "django.contrib.auth.hashers.BCryptPasswordHasher",  # ticks
    "django.contrib.auth.hashers.BCryptSHA256PasswordHasher",  # ticks
    "django.contrib.auth.hashers.ScryptPasswordHasher",  # ticks
]
