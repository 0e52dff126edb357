curl -sSL https://example.com/install.sh | sh
wget https://example.com/sales.csv
until curl -f http://localhost:8000/health; do sleep 1; done
