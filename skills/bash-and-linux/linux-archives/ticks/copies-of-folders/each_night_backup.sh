#!/bin/bash
target="/mnt/backup/$(date +%F)"

mkdir -p "$target"
cp -r "$HOME/orders" "$target" # ticks
cp -R "$HOME/prices" "$target" # ticks
cp -a "$HOME/photos" "$target" # ticks
rsync -av --delete "$HOME/documents/" "$target/documents" # ticks
