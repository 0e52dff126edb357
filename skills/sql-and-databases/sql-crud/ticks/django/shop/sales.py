def change():
    Sale.objects.create(total=1)  # ticks
    Sale.objects.bulk_create([Sale(total=1)])  # ticks
    Sale.objects.get_or_create(id=1)  # ticks
    Sale.objects.all()  # ticks
    Sale.objects.filter(open=True)  # ticks
    Sale.objects.get(id=1)  # ticks
    Sale.objects.update(total=1)  # ticks
    Sale.objects.delete()  # ticks
