def add(request, form):
    return form.is_valid()
