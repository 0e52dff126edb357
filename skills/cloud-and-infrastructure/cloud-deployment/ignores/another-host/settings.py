ALLOWED_HOSTS = ["localhost", "shop.example.org"]
API = "api.onrender.com.example.org"
