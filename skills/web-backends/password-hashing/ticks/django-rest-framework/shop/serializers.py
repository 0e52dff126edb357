from rest_framework import serializers


class UserSerializer(serializers.ModelSerializer):
    def create(self, values):
        user = super().create(values)
        user.set_password(values["password"])  # ticks
        return user
