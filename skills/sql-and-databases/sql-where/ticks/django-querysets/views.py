from rest_framework import viewsets


class SaleViewSet(viewsets.ModelViewSet):
    def get_queryset(self):
        return super().get_queryset().filter(owner=self.request.user)  # ticks

    def filter_queryset(self, queryset):
        return queryset.exclude(price=0)  # ticks
