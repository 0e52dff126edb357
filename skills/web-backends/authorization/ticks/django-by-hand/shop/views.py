def remove(request, id):
    if not request.user.is_staff:  # ticks
        raise PermissionDenied
    if request.user.is_superuser:  # ticks
        Sale.objects.all().delete()
    if request.user.has_perm("shop.delete_sale"):  # ticks
        Sale.objects.get(id=id).delete()
