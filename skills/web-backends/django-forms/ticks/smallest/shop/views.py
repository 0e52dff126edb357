from django.shortcuts import redirect
def add(request):
    if SaleForm(request.POST).is_valid(): return redirect('/')
