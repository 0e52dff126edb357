from rest_framework.views import APIView


def create(sale_form, sale_serializer, data):
    sale_form.save()  # ticks
    SaleForm(data).save()  # ticks
    sale_serializer.save()  # ticks
    SaleSerializer(data=data).save()  # ticks


class Sales(APIView):
    def get(self, request):
        return Sale.objects.all()  # ticks

    def put(self, request):
        sale = self.get_object()
        sale.save()  # ticks

    def delete(self, request):
        sale = self.get_object()
        sale.delete()  # ticks
