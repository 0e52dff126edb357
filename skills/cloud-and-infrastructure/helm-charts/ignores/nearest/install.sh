helm install grafana grafana/grafana
