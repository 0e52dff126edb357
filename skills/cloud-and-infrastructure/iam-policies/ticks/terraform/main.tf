resource "aws_iam_policy" "a" {  # ticks
}
resource "aws_iam_role_policy" "b" {  # ticks
}
resource "aws_iam_user_policy" "c" {  # ticks
}
resource "aws_s3_bucket_policy" "d" {  # ticks
}
resource "google_project_iam_member" "e" {  # ticks
}
resource "google_project_iam_custom_role" "f" {  # ticks
}
resource "google_storage_bucket_iam_member" "g" {  # ticks
}
resource "google_service_account_iam_member" "h" {  # ticks
}
resource "azurerm_role_assignment" "i" {  # ticks
}
resource "azurerm_role_definition" "j" {  # ticks
}
