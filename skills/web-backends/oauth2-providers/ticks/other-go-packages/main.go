package main

import (
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/markbates/goth"
	"github.com/markbates/goth/providers/google"
)

func main() {
	goth.UseProviders(google.New(id, secret, url))  // ticks
	oidc.NewProvider(ctx, "https://accounts.google.com")  // ticks
}
