MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]  # ticks
AUTHENTICATION = ["rest_framework_simplejwt.authentication.JWTAuthentication"]  # ticks
