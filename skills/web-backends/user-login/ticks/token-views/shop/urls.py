from dj_rest_auth.views import LoginView
from knox.views import LoginView as Knox
from rest_framework_simplejwt.views import TokenObtainPairView

one = TokenObtainPairView.as_view()  # ticks
two = Knox.as_view()  # ticks
three = LoginView.as_view()  # ticks
