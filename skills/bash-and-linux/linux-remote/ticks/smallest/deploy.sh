ssh ana@example.com 'systemctl restart shop'
