from rest_framework.routers import DefaultRouter

router = DefaultRouter()
router.register("sales", Two)  # ticks
