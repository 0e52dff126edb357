resource "grafana_dashboard" "shop" {
}
