/** Django. Its ORM stands with the databases. */
import type { Skill } from "./skill.ts";

const tests = ["**/tests/**", "test*.py", "conftest.py"];

export const djangoSkills: readonly Skill[] = [
  {
    id: "django-app",
    title: "A backend with Django",
    field: "Web backends",
    shows:
      "A Django application of one's own: models, views and the routes to them. What startproject and startapp write, with the route to the admin pages alone, is none.",
    parts: [
      {
        name: "models",
        any: [
          "python base django.db.models.Model",
          "python base django.contrib.auth.models.{AbstractUser,AbstractBaseUser}",
        ],
      },
      {
        name: "views",
        any: [
          "python base django.views*",
          "python call django.shortcuts.{render,redirect,get_object_or_404} & python def *",
          "python call django.http.{JsonResponse,HttpResponse} & python def *",
          "python base rest_framework*{APIView,ViewSet,GenericViewSet,ViewSetMixin}",
          "python decorator rest_framework.decorators.api_view",
        ],
      },
      {
        name: "routes",
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
      "Serializers that turn rows into answers and check what comes in, and views or view sets that answer with them: both.",
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
    title: "Migrations with Django",
    field: "SQL and databases",
    shows:
      "A migration that changes a schema that was already there, or moves data. The first migration of an application, which makemigrations writes for everybody, is none, and neither is migrate in a script.",
    parts: [
      {
        name: "a later migration",
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
    title: "Django's admin pages",
    field: "Web backends",
    shows:
      "The admin pages were fitted to one's own models: a ModelAdmin with columns, filters, search or actions. To register a model as it is takes no thought.",
    parts: [
      {
        name: "an admin page",
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
    title: "Forms with Django",
    field: "Web backends",
    shows:
      "Input of pages is described and checked by forms of one's own, and a view asks whether it is valid: both.",
    parts: [
      {
        name: "a form",
        any: ["python base django.forms.{Form,ModelForm}", "python base django.contrib.auth.forms.*Form"],
      },
      {
        name: "its check",
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
