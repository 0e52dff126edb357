from django import forms
from django.contrib.auth.forms import UserCreationForm


class SaleForm(forms.Form): ...  # ticks


class StockForm(forms.ModelForm): ...  # ticks


class SignUpForm(UserCreationForm): ...  # ticks
