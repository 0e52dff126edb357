resource "aws_secretsmanager_secret" "a" {  # ticks
}
data "aws_secretsmanager_secret_version" "b" {  # ticks
}
data "aws_ssm_parameter" "c" {  # ticks
}
resource "google_secret_manager_secret" "d" {  # ticks
}
data "google_secret_manager_secret_version" "e" {  # ticks
}
data "azurerm_key_vault_secret" "f" {  # ticks
}
data "vault_generic_secret" "g" {  # ticks
}
