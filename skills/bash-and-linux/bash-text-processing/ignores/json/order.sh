curl -s https://api.example.org/orders/1 | jq -r .name
