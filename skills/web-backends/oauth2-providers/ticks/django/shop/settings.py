APPS = ["allauth.socialaccount.providers.google"]  # ticks
BACKENDS = ["social_core.backends.github.GithubOAuth2"]  # ticks
