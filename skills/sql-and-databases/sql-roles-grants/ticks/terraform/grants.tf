resource "postgresql_grant" "reader" {  # ticks
  role = "reader"
}
resource "postgresql_default_privileges" "reader" {  # ticks
  role = "reader"
}
resource "mysql_grant" "reader" {  # ticks
  user = "reader"
}
resource "google_bigquery_dataset_iam_member" "reader" {  # ticks
  role = "roles/bigquery.dataViewer"
}
resource "google_bigquery_dataset_access" "reader" {  # ticks
  role = "READER"
}
resource "snowflake_grant_privileges_to_account_role" "reader" {  # ticks
  privileges = ["SELECT"]
}
