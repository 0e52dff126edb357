from django.contrib import admin
class SaleAdmin(admin.ModelAdmin):
    list_display = ('day', 'price')
