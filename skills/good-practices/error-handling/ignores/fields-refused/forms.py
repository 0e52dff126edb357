from django import forms
from django.http import Http404


class SignUp(forms.Form):
    def clean(self):
        if self.cleaned_data["password"] != self.cleaned_data["again"]:
            raise forms.ValidationError("The passwords differ.")


def show(request, id):
    if id not in pages:
        raise Http404
