resource "aws_cloudwatch_metric_alarm" "a" {  # ticks
}
resource "google_monitoring_alert_policy" "a" {  # ticks
}
resource "azurerm_monitor_metric_alert" "a" {  # ticks
}
resource "grafana_rule_group" "a" {  # ticks
}
resource "datadog_monitor" "a" {  # ticks
}
