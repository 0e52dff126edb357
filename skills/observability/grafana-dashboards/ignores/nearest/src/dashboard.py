print('Grafana')
