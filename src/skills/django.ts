/** Django. Its ORM is in database-engines.ts. */
import type { Skill } from "./skill.ts";

const tests = ["**/tests/**", "test*.py", "conftest.py"];

export const djangoSkills: readonly Skill[] = [
  {
    id: "django-app",
    title: "Django applications",
    field: "Web backends",
    shows:
      "Defines models, views and the routes to them; all three are required. What startproject and startapp generate, with only the route to the admin site, does not count.",
    parts: [
      {
        name: "a model",
        any: [
          "python base django.db.models.Model",
          "python base django.contrib.auth.models.{AbstractUser,AbstractBaseUser}",
        ],
      },
      {
        name: "a view",
        any: [
          "python base django.views*",
          "python call django.shortcuts.{render,redirect,get_object_or_404} & python def *",
          "python call django.http.{JsonResponse,HttpResponse} & python def *",
          "python base rest_framework*{APIView,ViewSet,GenericViewSet,ViewSetMixin}",
          "python decorator rest_framework.decorators.api_view",
        ],
      },
      {
        name: "a route",
        any: ["python call django.urls.{path,re_path}", "python call rest_framework.routers.*.register"],
      },
    ],
    except: tests,
    ticks: {
      "shop/models.py": "from django.db import models\nclass Sale(models.Model): ...\n",
      "shop/views.py":
        "from django.shortcuts import render\ndef sales(request): return render(request, 'sales.html')\n",
      "shop/urls.py": "from django.urls import path\nurlpatterns = [path('sales/', views.sales)]\n",
    },
    ignores: {
      "manage.py": "import django\n",
      "shop/views.py": "from django.shortcuts import render\n# Create your views here.\n",
      "shop/urls.py": "from django.urls import path\nurlpatterns = [path('admin/', admin.site.urls)]\n",
    },
  },
  {
    id: "django-rest-framework",
    title: "APIs with Django REST framework",
    field: "Web backends",
    shows:
      "Defines serializers that validate input and shape output, and views or viewsets that respond with them; both are required.",
    parts: [
      {
        name: "a serializer",
        any: [
          "python base rest_framework.serializers.*Serializer",
          "python base *.serializers.*Serializer & python import rest_framework*",
        ],
      },
      {
        name: "a view",
        any: [
          "python base rest_framework.{viewsets,generics,views}.*",
          "python base rest_framework.{viewsets,generics,views,mixins}*{View,ViewSet}",
          "python decorator rest_framework.decorators.api_view",
        ],
      },
    ],
    except: tests,
    ticks: {
      "shop/serializers.py":
        "from rest_framework import serializers\nclass SaleSerializer(serializers.ModelSerializer): ...\n",
      "shop/views.py": "from rest_framework import viewsets\nclass SaleViewSet(viewsets.ModelViewSet): ...\n",
    },
    ignores: {
      "shop/views.py":
        "from rest_framework import viewsets\nfrom django.http import JsonResponse\ndef sales(request): return JsonResponse({})\n",
    },
  },
  {
    id: "django-migrations",
    title: "Database migrations with Django",
    field: "SQL and databases",
    shows:
      "Changes an existing schema, or moves data, in a Django migration. The first migration, which makemigrations generates, does not count, and neither does migrate in a script.",
    parts: [
      {
        name: "a migration after the first",
        any: [
          "python call django.db.migrations.{AddField,AlterField,RemoveField,RenameField,RenameModel,DeleteModel,RunPython,RunSQL,AddIndex,AddConstraint,AlterUniqueTogether,CreateModel} & python base django.db.migrations.Migration & !path 0001_*",
        ],
      },
    ],
    ticks: {
      "shop/migrations/0002_price.py":
        "from django.db import migrations\nclass Migration(migrations.Migration):\n    operations = [migrations.AddField('sale', 'price', field)]\n",
    },
    ignores: {
      "shop/migrations/0001_initial.py":
        "from django.db import migrations\nclass Migration(migrations.Migration):\n    operations = [migrations.CreateModel('sale', [])]\n",
      "entrypoint.sh": "python manage.py migrate\n",
    },
  },
  {
    id: "django-admin",
    title: "Customising the Django admin",
    field: "Web backends",
    shows:
      "Adapts the admin site to the project's models, with a ModelAdmin that sets columns, filters, search or actions. Registering a model as it is does not count.",
    parts: [
      {
        name: "a customised ModelAdmin",
        any: [
          "python field {list_display,list_filter,search_fields,fieldsets,inlines,actions,readonly_fields} & python base django.contrib.admin.*",
        ],
      },
    ],
    ticks: {
      "shop/admin.py":
        "from django.contrib import admin\nclass SaleAdmin(admin.ModelAdmin):\n    list_display = ('day', 'price')\n",
    },
    ignores: { "shop/admin.py": "from django.contrib import admin\nadmin.site.register(Sale)\n" },
  },
  {
    id: "django-forms",
    title: "Django forms",
    field: "Web backends",
    shows:
      "Defines forms that describe and validate user input, and checks them in a view; both are required.",
    parts: [
      {
        name: "a form",
        any: ["python base django.forms.{Form,ModelForm}", "python base django.contrib.auth.forms.*Form"],
      },
      {
        name: "a validity check",
        any: [
          "python call *.is_valid & python import django*",
          "python method {form_valid,clean}",
          "python field form_class & python base django.views*",
        ],
      },
    ],
    except: tests,
    ticks: {
      "shop/forms.py": "from django import forms\nclass SaleForm(forms.ModelForm): ...\n",
      "shop/views.py":
        "from django.shortcuts import redirect\ndef add(request):\n    if SaleForm(request.POST).is_valid(): return redirect('/')\n",
    },
    ignores: { "shop/views.py": "from django import forms\ndef add(request): return request.POST['day']\n" },
  },
];
