module "network" {  # ticks
}
backend "s3" {  # ticks
}
backend "gcs" {  # ticks
}
backend "azurerm" {  # ticks
}
backend "remote" {  # ticks
}
backend "http" {  # ticks
}
backend "pg" {  # ticks
}
backend "consul" {  # ticks
}
backend "oss" {  # ticks
}
backend "kubernetes" {  # ticks
}
