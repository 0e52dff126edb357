from django.contrib.auth import get_user_model

get_user_model().objects.create_user("ana", password=password)  # ticks
