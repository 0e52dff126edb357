gcloud functions deploy sales  # ticks
gcloud run deploy shop  # ticks
