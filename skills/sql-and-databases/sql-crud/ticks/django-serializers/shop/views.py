from rest_framework.views import APIView


class Sales(APIView):
    def post(self, request):
        serializer.save()  # ticks

    def put(self, request, id):
        sale = Sale.objects.get(id=id)  # ticks
        sale.save()  # ticks

    def delete(self, request, id):
        sale = Sale.objects.get(id=id)  # ticks
        sale.delete()  # ticks
