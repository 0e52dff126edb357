def sales(request):
    if request.user.groups.filter(name="sellers").exists():  # ticks
        return every()
    names = [group.name for group in request.user.groups.all()]  # ticks
