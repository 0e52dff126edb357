from django import forms


class SaleForm(forms.Form): ...
