from .models import Sale
sales = Sale.objects.all()
cheap = filter(is_cheap, sales)
