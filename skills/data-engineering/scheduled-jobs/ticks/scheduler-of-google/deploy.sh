gcloud scheduler jobs create http load --schedule "0 6 * * *" --uri "$URL" # ticks
