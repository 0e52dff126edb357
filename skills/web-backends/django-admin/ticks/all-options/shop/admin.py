from django.contrib import admin


class SaleAdmin(admin.ModelAdmin):
    list_display = ["day"]  # ticks
    list_filter = ["city"]  # ticks
    search_fields = ["city"]  # ticks
    fieldsets = []  # ticks
    inlines = []  # ticks
    actions = []  # ticks
    readonly_fields = ["total"]  # ticks
