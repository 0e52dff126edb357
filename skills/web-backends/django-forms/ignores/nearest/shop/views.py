from django import forms
def add(request): return request.POST['day']
