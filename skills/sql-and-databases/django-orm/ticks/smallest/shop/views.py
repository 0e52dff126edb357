from .models import Sale
cheap = Sale.objects.filter(price__lt=10)
