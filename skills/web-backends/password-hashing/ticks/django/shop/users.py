from django.contrib.auth.hashers import check_password, make_password

one = make_password(password)  # ticks
right = check_password(password, one)  # ticks


def change(user):
    user.set_password(password)  # ticks
    users.create_user("ana", password=password)  # ticks
