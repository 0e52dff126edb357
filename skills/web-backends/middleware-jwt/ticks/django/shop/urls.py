from rest_framework_simplejwt.views import TokenObtainPairView

view = TokenObtainPairView.as_view()  # ticks
