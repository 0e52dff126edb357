package main

import "golang.org/x/oauth2"

var config = &oauth2.Config{ClientID: "shop"}  // ticks
