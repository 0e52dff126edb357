resource "vault_mount" "shop" { # ticks
}
resource "vault_policy" "shop" { # ticks
}
