from rest_framework.views import APIView


class LogIn(APIView):
    def post(self, request):
        user = User.objects.get(name=request.data["name"])
        if not user.check_password(request.data["password"]):  # ticks
            return Response(status=401)
