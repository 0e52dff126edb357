docker push shop  # ticks
docker image push shop  # ticks
podman push shop  # ticks
docker-compose push  # ticks
docker compose push  # ticks
docker build --push .  # ticks
