variable "shop" {}
