import functions_framework
def sales(request): ...  # gcloud functions deploy
