from django.contrib.auth.decorators import login_required
@login_required
def sales(request): ...  # permission_required
