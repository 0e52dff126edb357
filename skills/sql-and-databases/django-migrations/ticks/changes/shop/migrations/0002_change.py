from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [
        migrations.AddField("sale", "total", models.IntegerField(default=0)),  # ticks
        migrations.AlterField("sale", "city", models.TextField()),  # ticks
        migrations.RemoveField("sale", "note"),  # ticks
        migrations.RenameField("sale", "day", "date"),  # ticks
        migrations.RenameModel("Item", "Line"),  # ticks
        migrations.DeleteModel("Draft"),  # ticks
        migrations.RunPython(fill_totals),  # ticks
        migrations.RunSQL("update shop_sale set total = 0"),  # ticks
        migrations.AddIndex("sale", models.Index(fields=["date"], name="sale_date")),  # ticks
        migrations.AddConstraint("sale", models.CheckConstraint(name="positive")),  # ticks
        migrations.AlterUniqueTogether("sale", {("date", "city")}),  # ticks
        migrations.CreateModel("Tag", fields=[]),  # ticks
    ]
